"""Other users of the computer cannot look into what is kept."""

import os
import stat
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from sttgui.domain.jobs import FileSource, Job
from sttgui.domain.library import Asked
from sttgui.domain.options import Options
from sttgui.domain.recognisers import LOCAL
from sttgui.domain.word_list import WordList
from sttgui.storage.asked import AskedFiles
from sttgui.storage.folders import Folders
from sttgui.storage.library import Library
from sttgui.storage.library_file import FILE_NAME
from sttgui.storage.word_list import WordListFile

NOW = datetime(2026, 11, 22, 14, 3, tzinfo=UTC)

pytestmark = pytest.mark.skipif(os.name != "posix", reason="there are no such rights")


@pytest.fixture(autouse=True)
def usual_mask() -> Iterator[None]:
    before = os.umask(0o022)
    yield
    os.umask(before)


def open_to_others(folder: Path) -> list[str]:
    paths = [folder, *folder.rglob("*")]
    return [str(path) for path in paths if stat.S_IMODE(path.lstat().st_mode) & 0o077]


def use(library: Library) -> None:
    library.save_job(Job("a", FileSource(Path("/a.wav")), NOW))
    library.move_to_trash("a", NOW)


def test_nothing_of_a_library_is_open_to_others_at_any_time(tmp_path: Path):
    library = Library(tmp_path / "data")
    use(library)
    assert len(list((tmp_path / "data").glob("library.sqlite*"))) == 3
    copy = library.back_up(NOW)
    assert copy is not None
    AskedFiles(tmp_path / "data" / "asked").put(Asked("one", (Path("/a.wav"),), LOCAL, Options()))
    assert open_to_others(tmp_path / "data") == []
    library.restore_backup(copy)
    library.jobs()
    library.close()
    (tmp_path / "data" / FILE_NAME).write_bytes(b"no database " * 999)
    library.jobs()
    assert library.recovery is not None
    assert open_to_others(tmp_path / "data") == []
    library.close()


def test_what_earlier_versions_left_open_is_closed_when_the_library_is_opened(tmp_path: Path):
    library = Library(tmp_path / "data")
    use(library)
    library.back_up(NOW)
    library.close()
    for path in (tmp_path / "data").rglob("*"):
        path.chmod(0o755 if path.is_dir() else 0o644)
    (tmp_path / "data").chmod(0o755)
    library.jobs()
    assert [path for path in open_to_others(tmp_path / "data") if Path(path).is_file()] == []
    assert stat.S_IMODE((tmp_path / "data").stat().st_mode) == 0o700
    library.close()


def test_all_folders_of_the_app_are_closed_with_what_is_in_them_and_links_are_not_followed(tmp_path: Path):
    folders = Folders(*(tmp_path / name for name in ("data", "config", "cache", "log")))
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "theirs.txt").write_text("")
    for folder in (folders.data / "recordings", folders.config, folders.cache / "peaks"):
        folder.mkdir(parents=True)
        (folder / "file").write_text("")
        (folder / "link").symlink_to(outside)
    folders.make_private()
    folders.make_files_private()
    for folder in (folders.data, folders.config, folders.cache):
        assert [path for path in open_to_others(folder) if not path.endswith("link")] == []
    assert stat.S_IMODE((outside / "theirs.txt").stat().st_mode) == 0o644
    assert stat.S_IMODE(outside.stat().st_mode) == 0o755


def test_the_word_list_is_closed_to_others(tmp_path: Path):
    WordListFile(tmp_path / "config" / "word-list.txt").save(WordList())
    assert open_to_others(tmp_path / "config") == []
