"""Each trouble with the disk has its own sentence and its own way out."""

import contextlib
import errno
import sqlite3
import subprocess
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from sttgui.domain.errors import DiskFullError, LibraryBusyError, LibraryCorruptError, ReadOnlyError, StorageError
from sttgui.domain.jobs import FileSource, Job
from sttgui.storage.library import Library
from sttgui.storage.library_file import FILE_NAME
from sttgui.storage.problems import storage_error
from tests.small_disk import small_disk
from tests.storage.kill_writer import make_job, make_transcript

FOLDER = Path("/home/someone/data")


def sqlite_error(code: int) -> sqlite3.Error:
    error = sqlite3.OperationalError("what SQLite says")
    error.sqlite_errorcode = code
    return error


TROUBLES = [
    (sqlite_error(sqlite3.SQLITE_FULL), DiskFullError),
    (OSError(errno.ENOSPC, "full"), DiskFullError),
    (OSError(errno.EDQUOT, "quota"), DiskFullError),
    (sqlite_error(sqlite3.SQLITE_READONLY), ReadOnlyError),
    (sqlite_error(sqlite3.SQLITE_READONLY | 4 << 8), ReadOnlyError),
    (sqlite_error(sqlite3.SQLITE_CANTOPEN), ReadOnlyError),
    (OSError(errno.EROFS, "read-only"), ReadOnlyError),
    (OSError(errno.EACCES, "not allowed"), ReadOnlyError),
    (sqlite_error(sqlite3.SQLITE_BUSY), LibraryBusyError),
    (sqlite_error(sqlite3.SQLITE_CORRUPT), LibraryCorruptError),
    (sqlite_error(sqlite3.SQLITE_NOTADB), LibraryCorruptError),
    (sqlite_error(sqlite3.SQLITE_IOERR), StorageError),
    (OSError(errno.EIO, "broken"), StorageError),
    (sqlite3.ProgrammingError("no code"), StorageError),
]


@pytest.mark.parametrize(("error", "kind"), TROUBLES)
def test_a_trouble_has_its_kind(error: sqlite3.Error | OSError, kind: type[StorageError]):
    told = storage_error(error, FOLDER)
    assert type(told) is kind
    assert "{" not in str(told)
    assert str(error) in told.detail


def test_no_two_kinds_say_the_same():
    told = {type(error): str(error) for error in (storage_error(error, FOLDER) for error, _ in TROUBLES)}
    assert len(set(told.values())) == len(told) == 5
    assert str(FOLDER) in told[ReadOnlyError]


@pytest.fixture(name="small_disk")
def make_small_disk(tmp_path: Path) -> Iterator[Path]:
    with small_disk(tmp_path / "small dîsk", 2) as folder:
        yield folder


def fill(path: Path) -> None:
    with path.open("wb", buffering=0) as file, contextlib.suppress(OSError):
        while True:
            file.write(bytes(4096))


def save_again_and_again(library: Library) -> None:
    for number in range(1000):
        library.save_transcript("a", make_transcript(number))


def test_a_really_full_disk_has_its_sentence_and_loses_nothing(small_disk: Path):
    library = Library(small_disk)
    library.save_result(make_job("a"), make_transcript(1), b"raw")
    filler = small_disk / "filler"
    fill(filler)
    with pytest.raises(DiskFullError, match="Free some space"):
        save_again_and_again(library)
    with pytest.raises(DiskFullError):
        library.back_up(datetime(2026, 11, 22, tzinfo=UTC))
    assert library.transcript("a") is not None
    library.close()
    filler.unlink()
    assert library.jobs() != []
    library.save_transcript("a", make_transcript(5))
    assert library.transcript("a") == make_transcript(5)
    library.close()


def test_a_really_read_only_folder_has_its_sentence_and_can_be_read(small_disk: Path):
    library = Library(small_disk)
    library.save_result(make_job("a"), make_transcript(1), b"raw")
    library.close()
    subprocess.run(["mount", "-o", "remount,ro", str(small_disk)], check=True)
    assert [job.id for job in library.jobs()] == ["a"]
    assert library.transcript("a") == make_transcript(1)
    with pytest.raises(ReadOnlyError, match="small dîsk"):
        library.save_job(Job("b", FileSource(Path("/b.wav")), datetime(2026, 11, 22, tzinfo=UTC)))
    assert library.is_sound()
    library.close()
    assert [path.name for path in small_disk.iterdir()] == [FILE_NAME]
