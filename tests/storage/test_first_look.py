"""What the first painting of the list begins with: the newest jobs, or none where anything is in the way."""

import contextlib
import shutil
import sqlite3
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from sttgui.domain.jobs import Cancelled, FileSource, Job, Waiting
from sttgui.storage import schema
from sttgui.storage.checksums import checksum_of
from sttgui.storage.first_look import newest_jobs
from sttgui.storage.library import Library
from sttgui.storage.library_file import FILE_NAME

NOW = datetime(2026, 11, 21, 14, 3, tzinfo=UTC)


def filled(folder: Path) -> Path:
    library = Library(folder)
    for number in range(5):
        source = FileSource(Path(f"/recordings/{number}.wav"))
        job = Job(str(number), source, NOW + timedelta(hours=number), Cancelled(), title=f"title {number}")
        library.save_job(job if number != 3 else replace(job, phase=Waiting()))
    library.close()
    return folder / FILE_NAME


def ids(jobs: list[Job]) -> list[str]:
    return [job.id for job in jobs]


def test_the_newest_are_there_but_those_that_go_on(tmp_path: Path):
    path = filled(tmp_path)
    assert ids(newest_jobs(path, 3)) == ["2", "4"]
    assert ids(newest_jobs(path, 100)) == ["0", "1", "2", "4"]


def test_only_those_that_are_read_are_checked_for_damage(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    path = filled(tmp_path)
    checked: list[object] = []

    def checksum(*values: object) -> int:
        checked.append(values[0])
        return checksum_of(*values)

    monkeypatch.setattr(schema, "checksum_of", checksum)
    assert ids(newest_jobs(path, 2)) == ["4"]
    assert sorted(map(str, checked)) == ["3", "4"]


def test_they_are_read_while_the_library_is_open_and_what_it_wrote_last_too(tmp_path: Path):
    path = filled(tmp_path)
    library = Library(tmp_path)
    library.save_job(Job("new", FileSource(Path("/new.wav")), NOW + timedelta(days=1), Cancelled(), title="new"))
    assert ids(newest_jobs(path, 1)) == ["new"]
    library.close()


def test_nothing_is_made_where_there_is_no_library(tmp_path: Path):
    assert newest_jobs(tmp_path / FILE_NAME, 3) == []
    assert list(tmp_path.iterdir()) == []


def test_what_is_damaged_is_left_to_the_library_which_mends_and_tells_it(tmp_path: Path):
    path = filled(tmp_path)
    whole = path.read_bytes()
    path.write_bytes(b"\0" * 100 + whole[100:])
    assert newest_jobs(path, 3) == []
    path.write_bytes(whole.replace(b"title 4", b"title 5", 1))
    assert newest_jobs(path, 3) == []
    assert path.read_bytes() == whole.replace(b"title 4", b"title 5", 1)


def test_a_damaged_log_is_left_to_the_library_and_not_taken_in(tmp_path: Path):
    filled(tmp_path / "library")
    library = Library(tmp_path / "library")
    for number in range(3):
        library.save_job(Job(f"new {number}", FileSource(Path("/new.wav")), NOW + timedelta(days=1), Cancelled()))
    shutil.copytree(tmp_path / "library", tmp_path / "killed")
    library.close()
    path = tmp_path / "killed" / FILE_NAME
    log = path.with_name(f"{FILE_NAME}-wal")
    content = bytearray(log.read_bytes())
    content[len(content) // 2] ^= 1
    log.write_bytes(content)
    assert newest_jobs(path, 3) == []
    assert log.read_bytes() == content


def test_a_file_of_another_form_is_left_to_the_library(tmp_path: Path):
    path = filled(tmp_path)
    with contextlib.closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA user_version = 99")
    assert newest_jobs(path, 3) == []


def test_a_file_that_another_program_keeps_for_itself_is_not_waited_for(tmp_path: Path):
    path = filled(tmp_path)
    with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("PRAGMA locking_mode = EXCLUSIVE")
        other.execute("BEGIN EXCLUSIVE")
        assert newest_jobs(path, 3) == []
