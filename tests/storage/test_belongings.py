"""Everything that is kept is deleted, and nothing that is somebody else's."""

from pathlib import Path

from sttgui.storage.belongings import Also, belongings, delete_everything
from sttgui.storage.folders import Folders


def filled(home: Path) -> Folders:
    folders = Folders(home / "data", home / "config", home / "cache", home / "log")
    for name in (
        *("data/library.sqlite", "data/library.sqlite-wal", "data/library.replaced-2026-11-01T10-00-00.sqlite"),
        *("data/backups/library-2026-11-30T03-12-15Z.sqlite", "data/asked/3f2a", "data/watched.json"),
        *("data/voices.json", "data/clock.json", "data/search-form", "data/library.lock"),
        *("data/recordings/talk.flac", "data/models/base/model.bin", "config/settings.ini", "config/word-list.txt"),
        *("cache/peaks/3f2a", "log/wordlight.log"),
    ):
        (home / name).parent.mkdir(parents=True, exist_ok=True)
        (home / name).write_bytes(b"12345")
    return folders


def left(home: Path) -> set[str]:
    return {path.relative_to(home).as_posix() for path in home.rglob("*") if path.is_file() or path.is_symlink()}


def test_recordings_and_models_stay_unless_they_are_to_go_too(tmp_path: Path) -> None:
    folders = filled(tmp_path)
    found = belongings(folders)
    assert (found.recordings, found.recordings_size, found.models_size) == (1, 5, 5)
    assert delete_everything(folders, Also()) == []
    assert left(tmp_path) == {"data/recordings/talk.flac", "data/models/base/model.bin"}
    assert delete_everything(folders, Also(recordings=True, models=True)) == []
    assert left(tmp_path) == set()


def test_files_of_others_in_the_same_folders_stay_and_links_are_not_followed(tmp_path: Path) -> None:
    folders = filled(tmp_path)
    (tmp_path / "data" / "thesis.odt").write_text("mine")
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "elsewhere" / "talk.wav").write_text("mine")
    recordings = tmp_path / "data" / "recordings"
    (recordings / "talk.flac").unlink()
    recordings.rmdir()
    recordings.symlink_to(tmp_path / "elsewhere", target_is_directory=True)
    delete_everything(folders, Also(recordings=True, models=True))
    assert left(tmp_path) == {"data/thesis.odt", "elsewhere/talk.wav"}
