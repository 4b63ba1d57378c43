"""Two processes write to one library and are killed at any moment; what they said they saved is there."""

import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from threading import Timer

import pytest

from sttgui.storage.first_look import newest_jobs
from sttgui.storage.library import Library
from sttgui.storage.library_file import FILE_NAME
from sttgui.storage.schema import connect
from tests.storage.kill_runs import Expected, begin_with_version_1, check, kill_one
from tests.storage.kill_writer import NOW, make_job, make_transcript

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


LOOK = """
import sqlite3, sys
connection = sqlite3.connect(sys.argv[1])
print(*(row[0] for row in connection.execute("SELECT id FROM jobs ORDER BY id")))
connection.close()
"""


def seen_by_another_process(path: Path) -> list[str]:
    """The ids of the jobs; the last process that closes a library writes the log into it and deletes it."""
    return subprocess.run(
        [sys.executable, "-c", LOOK, str(path)], check=True, capture_output=True, text=True
    ).stdout.split()


@pytest.mark.parametrize(
    "use",
    [
        lambda library: library.jobs(),
        lambda library: library.search("word"),
        lambda library: library.is_sound(),
        lambda library: library.back_up(NOW),
        lambda library: library.bring_over_next(),
        lambda library: library.write_search_anew_next(),
    ],
    ids=["jobs", "search", "is_sound", "back_up", "bring_over_next", "write_search_anew_next"],
)
def test_what_a_library_is_used_for_does_not_end_its_locks(tmp_path: Path, use: Callable[[Library], object]):
    library = Library(tmp_path)
    library.save_result(make_job("a"), make_transcript(5), b"raw")
    use(library)
    assert seen_by_another_process(tmp_path / FILE_NAME) == ["a"]
    library.save_result(make_job("b"), make_transcript(5), b"raw")
    assert seen_by_another_process(tmp_path / FILE_NAME) == ["a", "b"]
    library.close()


def test_a_library_that_is_opened_twice_in_a_process_keeps_its_locks(tmp_path: Path):
    library = Library(tmp_path)
    library.save_result(make_job("a"), make_transcript(5), b"raw")
    again = Library(tmp_path)
    assert [job.id for job in again.jobs()] == ["a"]
    again.close()
    assert len(newest_jobs(tmp_path / FILE_NAME, 5)) == 1
    assert seen_by_another_process(tmp_path / FILE_NAME) == ["a"]
    library.save_result(make_job("b"), make_transcript(5), b"raw")
    assert seen_by_another_process(tmp_path / FILE_NAME) == ["a", "b"]
    library.close()
    assert len(newest_jobs(tmp_path / FILE_NAME, 5)) == 2
