"""What was saved is there again, and trouble with the disk has its sentence."""

import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from sttgui.domain.errors import JobFailedError, StorageError
from sttgui.domain.jobs import Cancelled, Completed, Failed, FileSource, Job, Phase, Queued, Running, UrlSource, Waiting
from sttgui.domain.transcript import Paragraph, Transcript, Word
from sttgui.storage.library import Library

Open = Callable[[], Library]
NOW = datetime(2026, 11, 22, 14, 3, tzinfo=UTC)
TRANSCRIPT = Transcript((Paragraph((Word("grüße", 0, 300, 0.0), Word("你好", 300, 700)), 0, 700),), duration_ms=700)


def job(name: str = "a", phase: Phase | None = None, minutes: int = 0) -> Job:
    source = FileSource(Path(f"/recordings/{name} ü 🎙.wav"), 700)
    return Job(name, source, NOW + timedelta(minutes=minutes), phase or Waiting(), title=name)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "data, not made yet"


@pytest.fixture
def open_library(folder: Path) -> Iterator[Open]:
    """Opens the library anew with each call, as another start of the app does; all are closed in the end."""
    opened: list[Library] = []

    def make() -> Library:
        opened.append(Library(folder))
        return opened[-1]

    yield make
    for library in opened:
        library.close()


def test_jobs_come_back_in_the_order_they_came(open_library: Open):
    library = open_library()
    for name, minutes in (("b", 2), ("a", 1), ("c", 3)):
        library.save_job(job(name, minutes=minutes))
    library.close()
    assert [kept.id for kept in open_library().jobs()] == ["a", "b", "c"]


@pytest.mark.parametrize(
    "phase",
    [Waiting(), Queued("g-1"), Running("g-1"), Completed(), Cancelled()],
    ids=lambda phase: type(phase).__name__,
)
def test_a_job_comes_back_as_it_was(open_library: Open, phase: Phase):
    open_library().save_job(job(phase=phase))
    assert open_library().jobs() == [job(phase=phase)]


def test_a_failed_job_comes_back_with_its_sentence(open_library: Open):
    error = JobFailedError(reason="The sound broke off.", detail="HTTP 200")
    open_library().save_job(job(phase=Failed(error)))
    phase = open_library().jobs()[0].phase
    assert isinstance(phase, Failed)
    assert (type(phase.error), str(phase.error), phase.error.detail) == (JobFailedError, str(error), "HTTP 200")


def test_a_job_from_the_web_comes_back(open_library: Open):
    from_web = replace(job(), source=UrlSource("https://media.example.org/a.mp3"))
    open_library().save_job(from_web)
    assert open_library().jobs() == [from_web]


def test_a_transcript_comes_back_with_its_raw_answer(open_library: Open):
    open_library().save_result(job(phase=Completed()), TRANSCRIPT, b"\x00raw\xff")
    again = open_library()
    assert again.transcript("a") == TRANSCRIPT
    assert again.raw_answer("a") == b"\x00raw\xff"


def test_saving_a_job_again_keeps_its_transcript(open_library: Open):
    library = open_library()
    library.save_result(job(phase=Completed()), TRANSCRIPT, b"")
    library.save_job(replace(job(phase=Completed()), title="renamed"))
    assert library.jobs()[0].title == "renamed"
    assert library.transcript("a") == TRANSCRIPT


def test_what_is_deleted_is_gone(open_library: Open):
    library = open_library()
    library.save_result(job(phase=Completed()), TRANSCRIPT, b"")
    library.delete("a")
    assert library.jobs() == []
    assert library.transcript("a") is None


def test_what_was_saved_survives_a_killed_process(open_library: Open, folder: Path):
    script = (
        "import os, signal, sys; from pathlib import Path; from tests.storage.test_library import *;"
        "Library(Path(sys.argv[1])).save_result(job(phase=Completed()), TRANSCRIPT, b'raw');"
        "os.kill(os.getpid(), signal.SIGKILL)"
    )
    root = Path(__file__).resolve().parents[2]
    subprocess.run([sys.executable, "-c", script, str(folder)], cwd=root, check=False, timeout=60)
    assert open_library().transcript("a") == TRANSCRIPT


def test_a_damaged_file_is_set_aside_and_a_new_one_begun(open_library: Open, folder: Path):
    folder.mkdir()
    (folder / "library.sqlite").write_bytes(b"this is no database " * 500)
    library = open_library()
    assert library.jobs() == []
    assert library.set_aside is not None
    assert library.set_aside.read_bytes().startswith(b"this is no database")


def test_a_library_of_a_newer_version_is_left_alone(open_library: Open, folder: Path):
    open_library().save_job(job())
    with sqlite3.connect(folder / "library.sqlite") as connection:
        connection.execute("PRAGMA user_version = 99")
    connection.close()
    with pytest.raises(StorageError, match="newer version"):
        open_library().jobs()


def test_a_file_where_the_folder_should_be_has_its_sentence(open_library: Open, folder: Path):
    folder.write_text("in the way")
    with pytest.raises(StorageError, match="a file is where its folder should be"):
        open_library().save_job(job())


def test_a_full_disk_has_its_sentence_and_keeps_what_was_there(open_library: Open):
    library = open_library()
    library.save_job(job())
    connection = library._connection
    assert connection is not None
    pages = connection.execute("PRAGMA page_count").fetchone()[0]
    connection.execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(StorageError, match="full"):
        library.save_result(job(phase=Completed()), TRANSCRIPT, bytes(1_000_000))
    assert library.jobs() == [job()]


def test_another_process_holding_the_file_has_its_sentence(
    open_library: Open, folder: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr("sttgui.storage.library.LOCK_WAIT_S", 0.1)
    library = open_library()
    library.save_job(job())
    other = sqlite3.connect(folder / "library.sqlite", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(StorageError, match="another program"):
        library.save_job(job("b"))
    other.execute("ROLLBACK")
    other.close()
    library.save_job(job("b"))
    assert len(library.jobs()) == 2


@pytest.mark.parametrize("text", ["", "{}", '{"version":1}\n{"words":[{"no text":1}]}', '{"version":2}'])
def test_a_transcript_that_cannot_be_read_has_its_sentence_and_stops_no_other(folder: Path, text: str):
    library = Library(folder)
    library.save_result(job("a", Completed()), TRANSCRIPT, b"raw")
    library.save_result(job("b", Completed()), TRANSCRIPT, b"raw")
    library.close()
    with sqlite3.connect(folder / "library.sqlite") as connection:
        connection.execute("UPDATE results SET transcript = ? WHERE job_id = 'a'", (text,))
    connection.close()
    with pytest.raises(StorageError, match="cannot be read"):
        library.transcript("a")
    assert library.transcript("b") == TRANSCRIPT
    assert library.raw_answer("a") == b"raw"
    library.close()
