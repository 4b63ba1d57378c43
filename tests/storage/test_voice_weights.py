"""Where the weights come from that tell voices apart, and that nothing else is ever taken for them."""

import collections
import io
import pickle
import struct
import sys
import types
from pathlib import Path

import numpy as np
import pytest

from sttgui.domain.errors import VoicesMissingError
from sttgui.domain.models import ModelFile
from sttgui.storage import voice_weights
from sttgui.storage.voice_weights import KEPT, are_voices_here, read_weights, voices_file


class _Storage:
    """What PyTorch writes as the name of a storage's kind."""


def saved(weights: dict[str, np.ndarray], extra: object = None) -> bytes:
    """A file as PyTorch wrote it before 1.6: all tensors in one storage."""
    torch, utils = types.ModuleType("torch"), types.ModuleType("torch._utils")
    kind = type("FloatStorage", (), {"__module__": "torch"})

    def rebuild(*parts: object) -> object:
        return parts

    rebuild.__module__, rebuild.__qualname__, rebuild.__name__ = (
        "torch._utils",
        "_rebuild_tensor_v2",
        "_rebuild_tensor_v2",
    )
    torch.FloatStorage, utils._rebuild_tensor_v2 = kind, rebuild  # type: ignore[attr-defined]

    class Tensor:
        def __init__(self, offset: int, shape: tuple[int, ...]) -> None:
            self.offset, self.shape = offset, shape

        def __reduce__(self) -> tuple[object, ...]:
            return rebuild, (_Storage(), self.offset, self.shape, (), False, collections.OrderedDict())

    class Pickler(pickle.Pickler):
        def persistent_id(self, obj: object) -> object:
            return ("storage", kind, "7", "cpu", 0, None) if isinstance(obj, _Storage) else None

    sys.modules.update({"torch": torch, "torch._utils": utils})
    try:
        file, state, offset = io.BytesIO(), collections.OrderedDict(), 0
        for name, values in weights.items():
            state[name] = Tensor(offset, values.shape)
            offset += values.size
        for part in (119547037146038801333356, 1001, {"little_endian": True}):
            Pickler(file, 2).dump(part)
        Pickler(file, 2).dump({"model_state": state, "extra": extra})
        Pickler(file, 2).dump(["7"])
        numbers = np.concatenate([values.ravel() for values in weights.values()]).astype("<f4")
        return file.getvalue() + struct.pack("<q", len(numbers)) + numbers.tobytes()
    finally:
        del sys.modules["torch"], sys.modules["torch._utils"]


WEIGHTS = {
    "lstm.weight_ih_l0": np.arange(12, dtype=np.float32).reshape(4, 3),
    "similarity_weight": np.ones(1, np.float32),
    "linear.bias": np.array([0.5, -2.0], np.float32),
}
USED = {name: values for name, values in WEIGHTS.items() if name != "similarity_weight"}


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A package of small weights, which are the known ones."""
    folder = tmp_path / "packages" / "resemblyzer"
    folder.mkdir(parents=True)
    (folder / "__init__.py").write_text("raise RuntimeError('nothing of it is run')")
    monkeypatch.syspath_prepend(str(folder.parent))
    know(monkeypatch, folder, saved(WEIGHTS))
    return folder


def know(monkeypatch: pytest.MonkeyPatch, folder: Path, data: bytes) -> None:
    (folder / "pretrained.pt").write_bytes(data)
    digest = voice_weights.hashlib.sha256(data).hexdigest()
    monkeypatch.setattr(voice_weights, "PACKAGED", ModelFile("pretrained.pt", len(data), digest))
    monkeypatch.setattr(voice_weights, "SHA256", voice_weights._sha256(USED))


def test_they_are_taken_out_of_the_package_once(package: Path, tmp_path: Path) -> None:
    models = tmp_path / "models"
    assert are_voices_here(models)
    kept = voices_file(models)
    found = read_weights(kept)
    assert set(found) == set(USED)
    assert all((found[name] == USED[name]).all() for name in USED)
    (package / "pretrained.pt").unlink()
    assert are_voices_here(models)
    assert voices_file(models) == kept
    assert [path.name for path in models.iterdir()] == [KEPT]


def test_what_is_kept_and_damaged_is_made_anew(package: Path, tmp_path: Path) -> None:
    kept = voices_file(tmp_path)
    whole = kept.read_bytes()
    for damaged in (b"", whole[:100], whole.replace(USED["linear.bias"].tobytes(), bytes(8))):
        kept.write_bytes(damaged)
        assert set(read_weights(voices_file(tmp_path))) == set(USED)


def test_another_file_under_its_name_is_not_used(package: Path, tmp_path: Path) -> None:
    data = (package / "pretrained.pt").read_bytes()
    (package / "pretrained.pt").write_bytes(data[:-1] + b"x")
    with pytest.raises(VoicesMissingError):
        voices_file(tmp_path)
    (package / "pretrained.pt").write_bytes(data + b"x")
    assert not are_voices_here(tmp_path)


def test_without_the_package_it_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(voice_weights, "MODULE", "no_such_package")
    assert not are_voices_here(tmp_path)
    with pytest.raises(VoicesMissingError, match="not installed"):
        voices_file(tmp_path)


def test_nothing_but_tensors_is_ever_made(package: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    know(monkeypatch, package, saved(WEIGHTS, extra=print))
    with pytest.raises(pickle.UnpicklingError, match="no part of a tensor"):
        voices_file(tmp_path)
