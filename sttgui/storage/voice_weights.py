"""The weights by which voices are told apart: taken out of an installed package once, and kept beside the models.

The package is Resemblyzer, of which one file is used and nothing is run: `pretrained.pt`, as PyTorch saved it before
1.6. It is read only where its hash is right, by an unpickler that knows tensors and nothing else, and what is kept is
compared with a hash too, each time.
"""

from __future__ import annotations

import collections
import contextlib
import hashlib
import io
import os
import pickle  # for the one file whose hash is known, by an unpickler that makes nothing but tensors
import secrets
import struct
import zipfile
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

from sttgui.domain.errors import VoicesMissingError
from sttgui.domain.models import ModelFile
from sttgui.storage.fetching import not_kept
from sttgui.storage.model_packages import root_of

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    Weights = dict[str, npt.NDArray[np.float32]]

MODULE = "resemblyzer"
PACKAGED = ModelFile("pretrained.pt", 17_090_379, "39373b86598fa3da9fcddee6142382efe09777e8d37dc9c0561f41f0070f134e")
KEPT = "voices.npz"
USED = ("lstm.", "linear.")  # how the names of the weights begin that are needed
SHA256 = "a58c4f027ed9e50f56be3fc3d453f6ba2ef07e2ac1040ee06d32558891d79b5e"  # of all that are used, in their order


def are_voices_here(folder: Path) -> bool:
    """Whether voices can be told apart, by a glance; `folder` is that of the models."""
    if (folder / KEPT).is_file():
        return True
    with contextlib.suppress(OSError):
        return _packaged().stat().st_size == PACKAGED.size
    return False


def voices_file(folder: Path) -> Path:
    """The file with the weights, in the folder of the models; made of the package where it is not there or not whole.

    Raises `VoicesMissingError` and `StorageError`.
    """
    import numpy as np  # only here, as in all of the app: a worker must say first how many threads it may use

    kept = folder / KEPT
    with contextlib.suppress(OSError, ValueError):
        read_weights(kept)
        return kept
    weights = _from_package()
    unfinished = folder / f"{KEPT}.{secrets.token_hex(4)}.unfinished"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with unfinished.open("wb") as file:
            np.savez(file, **weights)  # type: ignore[arg-type]  # numpy declares its own keyword among them
        unfinished.replace(kept)
    except OSError as error:
        raise not_kept(error, folder) from error
    finally:
        unfinished.unlink(missing_ok=True)
    return kept


def read_weights(path: Path) -> Weights:
    """The weights by name. Raises `OSError`, and `ValueError` where they are not what they should be."""
    import numpy as np

    try:
        with np.load(io.BytesIO(path.read_bytes()), allow_pickle=False) as kept:
            weights = {name: kept[name] for name in kept.files}
    except (EOFError, KeyError, ValueError, zipfile.BadZipFile) as error:
        raise ValueError(str(error)) from error
    if _sha256(weights) != SHA256:
        raise ValueError("the weights are not those that were kept")
    return weights


def _packaged() -> Path:
    return (root_of(MODULE) or Path(os.devnull)) / PACKAGED.name


def _from_package() -> Weights:
    """Raises `VoicesMissingError`, also where it is another file than the known one."""
    try:
        data = _packaged().read_bytes()
    except OSError as error:
        raise VoicesMissingError(detail=str(error)) from error
    if len(data) != PACKAGED.size or hashlib.sha256(data).hexdigest() != PACKAGED.sha256:
        raise VoicesMissingError(detail=f"{PACKAGED.name} is another file than the known one")
    weights = _tensors(io.BytesIO(data))
    if _sha256(weights) != SHA256:
        raise VoicesMissingError(detail="the weights are not the known ones")
    return weights


class _Tensors(pickle.Unpickler):
    """Makes dictionaries of what describes a tensor, and refuses all else."""

    def find_class(self, module: str, name: str) -> Any:
        match module, name:
            case "collections", "OrderedDict":
                return collections.OrderedDict
            case "torch", "FloatStorage":
                return name
            case "torch._utils", "_rebuild_tensor_v2":
                return _tensor
        raise pickle.UnpicklingError(f"{module}.{name} is no part of a tensor")

    def persistent_load(self, pid: Any) -> Any:
        return pid


def _tensor(storage: tuple[Any, ...], offset: int, shape: tuple[int, ...], *_: Any) -> tuple[str, int, tuple[int, ...]]:
    """The key of the storage it lies in, from which number on, and its shape; all here are stored row by row."""
    return storage[2], offset, shape


def _tensors(file: BinaryIO) -> Weights:
    """Three pickles that only say how they were written, then what there is, the keys of the storages, and these."""
    import numpy as np

    *_, saved, keys = (_Tensors(file).load() for _ in range(5))
    storages: dict[str, npt.NDArray[np.float32]] = {}
    for key in keys:
        [count] = struct.unpack("<q", file.read(8))
        storages[key] = np.frombuffer(file.read(4 * count), "<f4")
    weights: Weights = {}
    for name, (key, offset, shape) in saved["model_state"].items():
        if name.startswith(USED):
            count = int(np.prod(shape))
            weights[name] = storages[key][offset : offset + count].reshape(shape).astype(np.float32)
    return weights


def _sha256(weights: Mapping[str, npt.NDArray[np.float32]]) -> str:
    digest = hashlib.sha256()
    for name in sorted(weights):
        digest.update(weights[name].astype("<f4").tobytes())
    return digest.hexdigest()
