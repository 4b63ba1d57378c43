"""A library of the first version becomes one of today, a transcript at a time, and can be used meanwhile."""

import contextlib
import sqlite3
from pathlib import Path

import pytest

from sttgui.storage.library import Library
from sttgui.storage.library_file import FILE_NAME
from tests.storage.kill_runs import Expected, begin_with_version_1
from tests.storage.kill_writer import make_job, make_transcript

COUNT = 3


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    begin_with_version_1(tmp_path, Expected(), COUNT)
    return tmp_path


def execute(folder: Path, statement: str) -> None:
    with contextlib.closing(sqlite3.connect(folder / FILE_NAME)) as connection, connection:
        connection.execute(statement)


def names() -> list[str]:
    return [f"old-{number}" for number in range(COUNT)]


@pytest.mark.parametrize("brought", range(COUNT + 1))
def test_everything_is_there_at_every_step(folder: Path, brought: int):
    library = Library(folder)
    assert all(library.bring_over_next() for _ in range(brought))
    library.close()
    assert library.jobs() == list(map(make_job, names()))
    for number, name in enumerate(names()):
        assert library.transcript(name) == make_transcript(number)
        assert library.raw_answer(name) == b"raw"
    assert len(library.search("word3 ")) == brought
    assert [hit.job_id for hit in library.search("old 2")] == ["old-2"]  # titles at once
    library.close()


def test_it_ends_with_an_index_of_all(folder: Path):
    library = Library(folder)
    while library.bring_over_next():
        pass
    assert {hit.job_id for hit in library.search("word3 ")} == set(names())
    assert not library.bring_over_next()
    library.close()


def test_what_cannot_be_read_stays_and_holds_up_no_other(folder: Path):
    execute(folder, "UPDATE results SET transcript = '[' WHERE job_id = 'old-0'")
    execute(folder, "UPDATE jobs SET job = '[' WHERE id = 'old-0'")
    library = Library(folder)
    steps = 0
    while library.bring_over_next():
        steps += 1
    assert steps == COUNT
    assert library.raw_answer("old-0") == b"raw"
    assert {hit.job_id for hit in library.search("word3 ")} == {"old-1", "old-2"}
    library.close()


def test_a_transcript_can_be_edited_before_it_is_brought_over(folder: Path):
    library = Library(folder)
    library.save_transcript("old-1", make_transcript(7))
    while library.bring_over_next():
        pass
    assert library.transcript("old-1") == make_transcript(7)
    assert library.raw_answer("old-1") == b"raw"
    library.close()


def test_a_damaged_library_of_the_first_version_is_put_right(folder: Path):
    with contextlib.closing(sqlite3.connect(folder / FILE_NAME)) as connection:
        pages = connection.execute("SELECT pageno FROM dbstat WHERE name = 'sqlite_autoindex_jobs_1'").fetchall()
    with (folder / FILE_NAME).open("r+b") as file:
        file.seek((pages[0][0] - 1) * 4096)
        file.write(b"\xaa" * 4096)
    library = Library(folder)
    assert library.recover().jobs == COUNT
    for number, name in enumerate(names()):
        assert library.transcript(name) == make_transcript(number)
    library.close()
