"""Copies are made by themselves, the right ones are kept, and damage never takes the place of a good one."""

import contextlib
import sqlite3
import threading
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from sttgui.domain.errors import DiskFullError, LibraryCorruptError
from sttgui.domain.jobs import FileSource, Job
from sttgui.storage.backups import backups, is_due, is_good, newest_good
from sttgui.storage.library import FILE_NAME, Library

NOW = datetime(2026, 11, 22, 14, 3, tzinfo=UTC)


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    library = Library(tmp_path)
    for name in ("a", "b"):
        library.save_job(Job(name, FileSource(Path(f"/{name}.wav")), NOW))
    yield library
    library.close()


def days(paths: list[Path]) -> list[str]:
    return [path.name[len("library-2026-") :][:5] for path in paths]


def damage(path: Path) -> None:
    """Write over everything after the first page."""
    with path.open("r+b") as file:
        file.seek(4096)
        file.write(b"\xaa" * (path.stat().st_size - 4096))


def test_a_copy_is_a_library_of_its_own(library: Library, tmp_path: Path):
    path = library.back_up(NOW)
    assert path is not None
    assert path.name == "library-2026-11-22T14-03-00Z.sqlite"
    (tmp_path / "elsewhere").mkdir()
    path.rename(tmp_path / "elsewhere" / FILE_NAME)
    copy = Library(tmp_path / "elsewhere")
    assert [job.id for job in copy.jobs()] == ["a", "b"]
    copy.close()


def test_there_is_one_copy_a_day(library: Library, tmp_path: Path):
    assert library.back_up(NOW) is not None
    assert library.back_up(NOW + timedelta(hours=23)) is None
    assert library.back_up(NOW + timedelta(hours=24)) is not None
    assert len(backups(tmp_path)) == 2


def test_a_copy_from_the_future_stops_no_other(library: Library, tmp_path: Path):
    library.back_up(NOW)
    assert is_due(tmp_path, NOW - timedelta(days=3))


def test_without_a_library_there_is_nothing_to_copy(tmp_path: Path):
    assert Library(tmp_path).back_up(NOW) is None
    assert list(tmp_path.iterdir()) == []


def test_three_days_and_the_last_of_three_weeks_are_kept(library: Library, tmp_path: Path):
    for day in range(60):
        library.back_up(NOW + timedelta(days=day - 59))
    # 22 November is a Sunday, the last day of its week.
    assert days(backups(tmp_path)) == ["11-22", "11-21", "11-20", "11-19", "11-15", "11-08"]
    assert (tmp_path / "backups" / "unfinished.sqlite").exists() is False


def test_files_of_others_are_left_alone(library: Library, tmp_path: Path):
    (tmp_path / "backups").mkdir()
    mine = tmp_path / "backups" / "library-mine.sqlite"
    mine.write_text("mine")
    for day in range(10):
        library.back_up(NOW + timedelta(days=day))
    assert mine.read_text() == "mine"


def test_a_damaged_library_is_not_copied_and_no_copy_is_lost(library: Library, tmp_path: Path):
    for day in range(3):
        library.back_up(NOW + timedelta(days=day))
    before = backups(tmp_path)
    library.close()
    damage(tmp_path / FILE_NAME)
    with contextlib.suppress(LibraryCorruptError):  # where it is damaged so much that it cannot be opened
        assert library.back_up(NOW + timedelta(days=9)) is None
    assert backups(tmp_path) == before


def test_a_copy_that_went_wrong_is_not_kept(library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    library.back_up(NOW)
    before = backups(tmp_path)
    monkeypatch.setattr("sttgui.storage.backups.is_good", lambda path: False)
    assert library.back_up(NOW + timedelta(days=1)) is None
    assert list((tmp_path / "backups").iterdir()) == before


def test_the_newest_copy_without_damage_is_found(library: Library, tmp_path: Path):
    for day in range(3):
        library.back_up(NOW + timedelta(days=day))
    newest, second, _ = backups(tmp_path)
    damage(newest)
    assert newest_good(tmp_path) == second
    second.write_bytes(b"")
    assert not is_good(second)


def test_a_copy_needs_room_to_spare(library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("shutil.disk_usage", lambda path: type("Usage", (), {"free": 10_000})())
    with pytest.raises(DiskFullError):
        library.back_up(NOW)
    assert backups(tmp_path) == []


def test_a_sound_library_is_called_sound_and_a_damaged_one_is_not(library: Library, tmp_path: Path):
    assert library.is_sound()
    library.close()
    damage(tmp_path / FILE_NAME)
    assert not library.is_sound()


def test_others_can_write_while_a_copy_is_made(library: Library, tmp_path: Path):
    stop = threading.Event()

    def copy() -> None:
        day = 0
        while not stop.is_set():
            library.back_up(NOW + timedelta(days=day))
            day += 1

    thread = threading.Thread(target=copy)
    thread.start()
    for number in range(50):
        library.save_job(Job(f"n{number}", FileSource(Path("/n.wav")), NOW))
    stop.set()
    thread.join()
    assert len(library.jobs()) == 52
    assert all(map(is_good, backups(tmp_path)))


def test_closing_stops_a_copy(library: Library, tmp_path: Path):
    connection = sqlite3.connect(":memory:", check_same_thread=False)
    library._others.add(connection)
    begun = threading.Event()
    connection.create_function("begun", 0, begun.set)
    outcome: list[str] = []

    def count() -> None:
        endless = "WITH RECURSIVE n(i) AS (SELECT begun() UNION ALL SELECT 1 FROM n) SELECT sum(i) FROM n"
        try:
            connection.execute(endless).fetchall()
        except sqlite3.OperationalError as error:
            outcome.append(str(error))

    thread = threading.Thread(target=count)
    thread.start()
    begun.wait()
    library.close()
    thread.join()
    connection.close()
    assert outcome == ["interrupted"]
