"""Copies are made by themselves, the right ones are kept, and damage never takes the place of a good one."""

import contextlib
import os
import sqlite3
import threading
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from sttgui.domain.errors import BackupDamagedError, DiskFullError, LibraryCorruptError
from sttgui.domain.jobs import Cancelled, FileSource, Job, Waiting
from sttgui.domain.recognisers import AIML, LOCAL
from sttgui.storage import recovery
from sttgui.storage.backups import backups, is_due, is_good, newest_good
from sttgui.storage.library import Library
from sttgui.storage.library_file import FILE_NAME
from sttgui.storage.salvage import salvage

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


def test_a_copy_is_restored_and_what_was_in_use_is_kept_and_can_be_restored_too(library: Library):
    copy = library.back_up(NOW)
    assert copy is not None
    library.save_job(Job("late", FileSource(Path("/late.wav")), NOW))
    library.move_to_trash("a")
    aside = library.restore_backup(copy)
    assert [job.id for job in library.jobs()] == ["a", "b"]
    assert [(one.path, one.jobs, one.was_in_use) for one in library.backups()] == [(aside, 2, True), (copy, 2, False)]
    again = library.restore_backup(aside)
    assert [job.id for job in library.jobs()] == ["b", "late"]
    assert again != aside
    assert {one.path for one in library.backups()} == {again, aside, copy}


def test_a_version_is_one_again_out_of_the_trash_a_copy_and_what_damage_has_left(library: Library, tmp_path: Path):
    library.save_job(Job("a 2", FileSource(Path("/a.wav")), NOW, version_of="a"))
    library.move_to_trash("a 2")
    [trashed] = library.trashed()
    library.restore("a 2")
    copy = library.back_up(NOW)
    assert copy is not None
    library.delete("a 2")
    library.restore_backup(copy)
    restored = next(job for job in library.jobs() if job.id == "a 2")
    library.close()
    left = {found.job.id: found.job for found in salvage(tmp_path / FILE_NAME)}
    assert {job.version_of for job in (trashed.job, restored, left["a 2"])} == {"a"}


def test_a_damaged_copy_is_not_restored(library: Library, tmp_path: Path):
    copy = library.back_up(NOW)
    assert copy is not None
    damage(copy)
    for path in (copy, tmp_path / "gone.sqlite"):
        with pytest.raises(BackupDamagedError):
            library.restore_backup(path)
    assert [job.id for job in library.jobs()] == ["a", "b"]
    assert not list(tmp_path.glob("library.replaced*"))


def test_a_kill_while_a_copy_is_restored_leaves_a_library(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    copy = library.back_up(NOW)
    assert copy is not None
    library.delete("b")

    def killed(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as moment:
        moment.setattr(recovery, "finish", killed)
        with pytest.raises(KeyboardInterrupt):
            library.restore_backup(copy)
    assert [job.id for job in library.jobs()] == ["a", "b"]
    assert [one.jobs for one in library.backups()] == [1, 2]


def test_what_may_cost_is_not_sent_by_itself_because_a_copy_says_it_waits(library: Library):
    for name, recogniser in (("paid", AIML), ("free", LOCAL)):
        library.save_job(Job(name, FileSource(Path("/c.wav")), NOW, recogniser=recogniser, generation_id="g"))
    copy = library.back_up(NOW)
    assert copy is not None
    library.restore_backup(copy)
    phases = {job.id: type(job.phase) for job in library.jobs()}
    assert phases["paid"] is Cancelled
    assert phases["free"] is Waiting


def test_there_is_one_copy_a_day(library: Library, tmp_path: Path):
    assert library.back_up(NOW) is not None
    assert library.back_up(NOW + timedelta(hours=23)) is None
    assert library.back_up(NOW + timedelta(hours=24)) is not None
    assert len(backups(tmp_path)) == 2


def test_a_copy_from_the_future_stops_no_other(library: Library, tmp_path: Path):
    library.back_up(NOW)
    assert is_due(tmp_path, NOW - timedelta(days=3))


def test_a_clock_that_ran_ahead_costs_no_new_copy(library: Library, tmp_path: Path):
    for day in range(5):
        ahead = library.back_up(NOW + timedelta(days=400 + 10 * day))
        assert ahead is not None
        os.utime(ahead, (2e9 + day, 2e9 + day))  # the files have the time of that clock too
    for day in range(12):
        library.save_job(Job(f"new{day}", FileSource(Path("/n.wav")), NOW))
        made = library.back_up(NOW + timedelta(days=day))
        assert made is not None
        assert made == backups(tmp_path)[0] == newest_good(tmp_path)
    assert days(backups(tmp_path))[:3] == ["12-03", "12-02", "12-01"]
    library.close()
    (tmp_path / FILE_NAME).write_bytes(b"no database " * 1000)
    assert len(library.jobs()) == 14


def test_the_last_three_copies_stay_however_the_clock_jumps(library: Library, tmp_path: Path):
    made = [library.back_up(NOW + timedelta(days=day)) for day in (400, 0, 300, 1, 200, 2)]
    assert backups(tmp_path)[:3] == made[:2:-1]


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
    library._file._others.add(connection)
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
