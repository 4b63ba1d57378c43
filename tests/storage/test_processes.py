"""Two processes write to one library and are killed at any moment; what they said they saved is there."""

import sqlite3
from contextlib import closing
from pathlib import Path
from threading import Timer

import pytest

from sttgui.storage.library import FILE_NAME, Library
from sttgui.storage.schema import connect
from tests.storage.kill_runs import Expected, begin_with_version_1, check, kill_one
from tests.storage.kill_writer import make_job, make_transcript

KILLS = 8  # of two processes each; more by hand with kill_runs.py


@pytest.mark.parametrize("begins_as_version_1", [True, False])
def test_nothing_that_was_saved_is_lost_by_a_kill(tmp_path: Path, begins_as_version_1: bool):
    expected = Expected()
    if begins_as_version_1:
        begin_with_version_1(tmp_path, expected)
    for run in range(KILLS):
        assert kill_one(tmp_path, run, expected) == []
    assert expected.said["transcript"] > 10


def test_what_is_lost_is_noticed(tmp_path: Path):
    library = Library(tmp_path)
    library.save_result(make_job("a"), make_transcript(5), b"raw")
    library.save_result(make_job("b"), make_transcript(5), b"raw")
    library.close()
    expected = Expected(transcripts={"a": 6, "b": 5, "c": 1}, deleted={"b"})
    assert check(tmp_path, expected) == [
        "a is older than what was said to be saved",
        "b is there though it was deleted",
        "c is lost",
    ]


def test_a_library_that_another_program_is_making_is_waited_for(tmp_path: Path):
    path = tmp_path / FILE_NAME
    with closing(sqlite3.connect(path, isolation_level=None, check_same_thread=False)) as other:
        other.execute("CREATE TABLE something (a)")
        other.execute("BEGIN IMMEDIATE")
        done = Timer(0.2, other.rollback)
        done.start()
        connect(path).close()
        done.join()
