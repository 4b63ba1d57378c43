"""A library damaged at any place opens, keeps what stands in it or in a copy, and names what is missing."""

import contextlib
import random
import shutil
import signal
import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from sttgui.domain.errors import EntryUnreadableError, LibraryNewerError
from sttgui.domain.jobs import Completed, FileSource, Job
from sttgui.domain.transcript import Paragraph, Transcript, Word
from sttgui.storage import index_check
from sttgui.storage.library import Library
from sttgui.storage.library_file import FILE_NAME
from sttgui.storage.log import PAGE, log_of, name_of_log
from tests.storage.damage_runs import main, main_of_logs

NOW = datetime(2026, 11, 22, 14, 3, tzinfo=UTC)
NAMES = [f"job{n}" for n in range(30)]


def job(name: str) -> Job:
    return Job(name, FileSource(Path(f"/{name}.wav")), NOW, Completed(), title=f"Title {name}", word_count=60)


def transcript(name: str) -> Transcript:
    words = [Word(f"{name}w{n}", n * 10, n * 10 + 9, 0.5) for n in range(60)]
    return Transcript(tuple(Paragraph(tuple(words[at : at + 20])) for at in (0, 20, 40)), summary=f"about {name}")


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    library = Library(tmp_path / "data")
    for name in NAMES:
        library.save_result(job(name), transcript(name), f"raw {name}".encode() * 900)
    yield library
    library.close()


@pytest.fixture
def path(library: Library, tmp_path: Path) -> Path:
    return tmp_path / "data" / FILE_NAME


def overwrite(path: Path, at: int, data: bytes) -> None:
    with path.open("r+b") as file:
        file.seek(at)
        file.write(data)


def pages_of(path: Path, table: str, kind: str = "leaf") -> list[int]:
    with contextlib.closing(sqlite3.connect(path)) as connection:
        found = connection.execute("SELECT pageno FROM dbstat WHERE name = ? AND pagetype = ?", (table, kind))
        return [page for (page,) in found]


def execute(path: Path, statement: str) -> None:
    with contextlib.closing(sqlite3.connect(path)) as connection, connection:
        connection.execute(statement)


def everything(library: Library) -> None:
    assert library.jobs() == list(map(job, NAMES))
    for name in NAMES:
        assert library.transcript(name) == transcript(name)
        assert library.raw_answer(name) == f"raw {name}".encode() * 900
    assert library.is_sound()


def put_right(library: Library) -> tuple[str, ...]:
    """As a start does it; returns what it says is missing."""
    library.jobs()
    if not library.is_sound():
        library.recover()
    assert library.recovery is not None
    assert library.is_sound()
    return library.recovery.missing


@pytest.mark.usefixtures("quick_checks")
@pytest.mark.parametrize("seed", range(3))
def test_random_damage_loses_nothing_in_silence_and_nothing_that_stands_elsewhere(seed: int):
    outcomes = main(16, seed, jobs=12)
    assert set(outcomes) <= {"nothing lost", "said"}
    assert outcomes["nothing lost"]


@pytest.mark.parametrize("data", [b"\xaa" * PAGE, bytes(PAGE), b"\xff" * 200], ids=["other", "zeros", "ones"])
def test_without_a_copy_nothing_is_lost_with_the_first_page(library: Library, path: Path, data: bytes):
    library.close()
    overwrite(path, 0, data)
    everything(library)
    assert library.recovery is not None
    assert library.recovery.missing == ()


@pytest.mark.usefixtures("quick_checks")
def test_a_change_in_any_byte_of_the_head_of_the_file_loses_nothing(tmp_path: Path):
    path = tmp_path / "small" / FILE_NAME
    small = Library(path.parent)
    small.save_result(job("job0"), transcript("job0"), b"raw")
    small.close()
    for at in range(108):
        shutil.rmtree(tmp_path / "other", ignore_errors=True)
        shutil.copytree(path.parent, tmp_path / "other")
        changed = path.read_bytes()[at] ^ 1 << at * 5 % 8
        overwrite(tmp_path / "other" / FILE_NAME, at, bytes([changed]))
        other = Library(tmp_path / "other")
        try:
            assert other.jobs() == [job("job0")], at
            if not other.is_sound():
                other.recover()
            assert other.transcript("job0") == transcript("job0"), at
            other.save_job(job("job1"))
        except LibraryNewerError:
            assert at == 63  # the version, whose neighbours are versions too
        finally:
            other.close()


@pytest.mark.parametrize("table", ["jobs", "passages"])
def test_rows_are_read_though_the_page_above_them_is_damaged(library: Library, path: Path, table: str):
    library.close()
    for page in pages_of(path, table, "internal"):
        overwrite(path, (page - 1) * PAGE, b"\xaa" * PAGE)
    assert put_right(library) == ()
    everything(library)


@pytest.mark.parametrize("table", ["jobs", "passages", "transcripts"])
def test_rows_are_read_though_the_head_of_their_page_is_damaged(library: Library, path: Path, table: str):
    library.close()
    for page in pages_of(path, table):
        overwrite(path, (page - 1) * PAGE, b"\xaa" * 8)
    assert put_right(library) == ()
    everything(library)


@pytest.mark.parametrize(
    ("old", "new"),
    [(b"Title job7", b"Title jab7"), (b"/job7.wav", b"/jab7.wav"), (b'"word_count": 60', b'"word_count": 61')],
)
def test_a_changed_letter_that_sqlite_does_not_notice_is_noticed(library: Library, path: Path, old: bytes, new: bytes):
    library.back_up(NOW)
    library.close()
    content = path.read_bytes()
    overwrite(path, content.index(old), new)
    assert library.jobs() == list(map(job, NAMES))
    put_right(library)
    everything(library)


def test_a_job_whose_row_is_gone_is_made_of_what_else_there_is_and_named(library: Library, path: Path):
    library.set_notes("job3", "what was said")
    library.close()
    execute(path, "UPDATE jobs SET job = x'ff', title = '', notes = '' WHERE id = 'job3'")
    assert put_right(library) == ("Title job3",)
    (kept,) = (kept for kept in library.jobs() if kept.id == "job3")
    assert (kept.title, kept.notes, kept.phase) == ("Title job3", "what was said", Completed())
    assert library.transcript("job3") == transcript("job3")


def test_a_job_of_which_only_an_index_knows_is_counted(library: Library, path: Path):
    library.close()
    with contextlib.closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("PRAGMA writable_schema = ON")
        for table in ("jobs", "transcripts", "answers", "passages"):
            for (page,) in connection.execute("SELECT pageno FROM dbstat WHERE name = ?", (table,)).fetchall():
                overwrite(path, (page - 1) * PAGE, b"\xaa" * PAGE)
    missing = put_right(library)
    assert missing == ("",) * len(NAMES)


def test_a_gap_is_filled_from_the_copy_with_what_it_was_made_of(library: Library, path: Path):
    library.back_up(NOW)
    before = library.transcript("job5")
    assert before is not None
    _, second, third = before.paragraphs
    new = (Paragraph((Word("newer"),)), Paragraph((Word("new"),)), third)
    library.save_transcript("job5", replace(before, paragraphs=new))
    library.close()
    execute(path, "UPDATE passages SET words = x'00', text = x'00' WHERE text = 'new'")
    assert put_right(library) == ("Title job5",)
    kept = library.transcript("job5")
    assert kept is not None
    assert [paragraph.text for paragraph in kept.paragraphs] == ["newer", second.text, third.text]


def test_a_lost_order_is_that_of_the_times_with_all_that_the_copy_and_the_file_have(library: Library, path: Path):
    library.back_up(NOW)
    late = Paragraph((Word("late", 700, 750),))
    before = library.transcript("job5")
    assert before is not None
    library.save_transcript("job5", replace(before, paragraphs=(*before.paragraphs, late)))
    library.close()
    execute(path, "UPDATE transcripts SET passages = '1 2' WHERE job_id = 'job5'")
    assert put_right(library) == ("Title job5",)
    kept = library.transcript("job5")
    assert kept is not None
    assert kept.paragraphs == (*transcript("job5").paragraphs, late)


def test_a_lost_answer_is_named_and_its_transcript_can_still_be_edited(library: Library, path: Path):
    library.close()
    execute(path, "UPDATE answers SET raw = x'00' WHERE job_id = 'job9'")
    with pytest.raises(EntryUnreadableError):
        library.raw_answer("job9")
    assert put_right(library) == ("Title job9",)
    with pytest.raises(EntryUnreadableError):
        library.raw_answer("job9")
    library.save_transcript("job9", transcript("edited"))
    assert library.transcript("job9") == transcript("edited")


def test_what_only_a_damaged_copy_has_is_taken_too(library: Library, path: Path):
    library.back_up(NOW)
    library.save_result(job("late"), transcript("late"), b"raw")
    newest = library.back_up(NOW.replace(day=24))
    assert newest is not None
    library.close()
    overwrite(newest, (pages_of(newest, "answers")[0] - 1) * PAGE, b"\xaa" * PAGE)
    path.write_bytes(b"no database " * 1000)
    put_right(library)
    assert library.transcript("late") == transcript("late")


def test_a_library_that_is_gone_comes_back_from_its_copy(library: Library, path: Path):
    library.back_up(NOW)
    library.close()
    path.unlink()
    everything(library)
    assert library.recovery is not None


def test_what_a_killed_app_had_written_is_read_though_the_file_is_damaged(library: Library, path: Path, tmp_path: Path):
    library.save_job(replace(job("late"), title="Late"))
    (tmp_path / "killed").mkdir()
    for part in path.parent.glob(f"{FILE_NAME}*"):
        shutil.copy(part, tmp_path / "killed")
    overwrite(tmp_path / "killed" / FILE_NAME, 0, b"\xaa" * 100)
    killed = Library(tmp_path / "killed")
    assert killed.jobs() == [*map(job, NAMES), replace(job("late"), title="Late")]
    killed.close()


def test_an_index_over_which_sqlite_itself_crashes_is_made_anew(
    library: Library, path: Path, monkeypatch: pytest.MonkeyPatch
):
    library.close()
    with contextlib.closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("DELETE FROM passages_index_data WHERE id > 10")
    for code in (f"os.kill(os.getpid(), {int(signal.SIGSEGV)})", "sys.exit(77)"):
        check = path.with_name("check.py")
        check.write_text(f"import os, sys\n{code}")
        monkeypatch.setattr(index_check, "COMMAND", (str(check),))
        assert library.is_sound()
        assert {hit.job_id for hit in library.search("job7w1 ")} == {"job7"}


@pytest.fixture
def killed(library: Library, path: Path, tmp_path: Path) -> Path:
    """What an app left that was killed after two changes; the log holds them."""
    library.close()
    library.save_job(replace(job("late"), title="Late"))
    library.save_result(job("later"), transcript("later"), b"raw later")
    shutil.copytree(path.parent, tmp_path / "killed")
    return tmp_path / "killed" / FILE_NAME


def frames(path: Path) -> int:
    return (path.with_name(f"{FILE_NAME}-wal").stat().st_size - 32) // (24 + PAGE)


@pytest.mark.usefixtures("quick_checks")
@pytest.mark.parametrize("seed", range(2))
def test_random_damage_to_the_log_of_a_killed_app_loses_nothing_in_silence(seed: int):
    outcomes = main_of_logs(20, seed, jobs=12)
    assert set(outcomes) <= {"nothing lost", "said", "PHANTOM"}  # what was deleted may be there again
    assert outcomes["nothing lost"]


def test_one_damaged_byte_in_a_log_does_not_drop_what_was_saved_after_it(killed: Path):
    """SQLite itself stops reading there."""
    overwrite(killed.with_name(f"{FILE_NAME}-wal"), 32 + 24 + 200, b"\xaa")
    other = Library(killed.parent)
    assert [kept.id for kept in other.jobs()] == [*NAMES, "late", "later"]
    assert other.transcript("later") == transcript("later")
    assert other.recovery is not None
    assert other.recovery.is_latest_missing
    other.close()


def test_a_log_begun_anew_in_a_long_session_is_not_taken_for_that_of_an_older_library(
    library: Library, path: Path, tmp_path: Path
):
    """SQLite brings the log into the file by itself once it is long, and writes over it from its beginning."""
    library.close()
    before = path.read_bytes()
    library.save_job(job("late"))
    first = name_of_log(path)
    while name_of_log(path) == first:
        library.save_result(job("later"), transcript("later"), random.Random(1).randbytes(400_000))
    library.save_job(job("latest"))
    shutil.copytree(path.parent, tmp_path / "killed")
    (tmp_path / "killed" / FILE_NAME).write_bytes(before)
    killed = Library(tmp_path / "killed")
    assert {kept.id for kept in killed.jobs()} >= {*NAMES, "latest"}
    assert killed.recovery is not None
    assert killed.recovery.is_latest_missing
    killed.close()


def test_a_log_begun_anew_is_numbered_once_by_all_who_write_it(library: Library, path: Path, tmp_path: Path):
    other = Library(path.parent)
    first = name_of_log(path)
    while name_of_log(path) == first:
        library.save_result(job("later"), transcript("later"), random.Random(1).randbytes(400_000))
        other.save_job(job("others"))
    other.save_job(job("others"))
    library.save_job(job("late"))
    shutil.copytree(path.parent, tmp_path / "killed")
    other.close()
    killed = Library(tmp_path / "killed")
    assert {kept.id for kept in killed.jobs()} == {*NAMES, "later", "others", "late"}
    assert killed.recovery is None
    killed.close()


def test_a_log_of_another_library_is_not_written_into_this_one(killed: Path, tmp_path: Path):
    other = Library(tmp_path / "other")
    other.save_result(job("foreign"), transcript("foreign"), b"raw")
    other.close()
    other.save_result(job("another"), transcript("another"), b"raw")
    shutil.copy(tmp_path / "other" / f"{FILE_NAME}-wal", killed.parent)
    other.close()
    mine = Library(killed.parent)
    assert mine.jobs() == list(map(job, NAMES))
    assert mine.recovery is not None
    assert mine.recovery.is_latest_missing
    mine.close()


@pytest.mark.parametrize("is_empty", [True, False])
def test_a_log_beside_an_older_library_or_none_gives_back_what_is_in_it(
    library: Library, killed: Path, tmp_path: Path, *, is_empty: bool
):
    copy = library.back_up(NOW)
    assert copy is not None
    killed.write_bytes(b"" if is_empty else copy.read_bytes())
    mine = Library(killed.parent)
    there = {kept.id for kept in mine.jobs()}
    assert there >= {"late", "later"}
    assert mine.transcript("later") == transcript("later")
    assert mine.is_sound()
    assert mine.recovery is not None
    mine.close()


def test_a_log_that_was_cut_is_noticed_by_what_stood_beside_it(killed: Path):
    log = killed.with_name(f"{FILE_NAME}-wal")
    log.write_bytes(log.read_bytes()[: 32 + (frames(killed) // 2) * (24 + PAGE)])
    mine = Library(killed.parent)
    assert len(mine.jobs()) >= len(NAMES)
    assert mine.recovery is not None
    assert mine.recovery.is_latest_missing
    mine.close()


def test_what_a_killed_app_left_is_no_damage(killed: Path):
    mine = Library(killed.parent)
    assert [kept.id for kept in mine.jobs()] == [*NAMES, "late", "later"]
    assert mine.is_sound()
    assert mine.recovery is None
    mine.close()


def begin_frame(log: Path) -> None:
    """Have a log end with the head of a frame and a page that lay there before: SQLite writes the one after the other,
    and over what it has brought into the file.
    """
    data = log.read_bytes()
    head = data[-24 - PAGE : -PAGE]
    log.write_bytes(data + head[:16] + b"another." + bytes(PAGE))


def test_what_a_killed_app_had_begun_to_write_is_no_damage(killed: Path):
    log = killed.with_name(f"{FILE_NAME}-wal")
    saved = log_of(killed).frames
    begin_frame(log)
    assert log_of(killed).frames == saved
    test_what_a_killed_app_left_is_no_damage(killed)


def test_damage_before_something_saved_is_noticed_though_the_index_is_older(
    library: Library, path: Path, tmp_path: Path
):
    """Nobody has the disk confirm the index."""
    library.save_job(job("late"))
    index = path.with_name(f"{FILE_NAME}-shm").read_bytes()
    before = frames(path)
    library.save_result(job("later"), transcript("later"), b"raw later")
    shutil.copytree(path.parent, tmp_path / "killed")
    killed = tmp_path / "killed" / FILE_NAME
    killed.with_name(f"{FILE_NAME}-shm").write_bytes(index)
    assert not log_of(killed).is_damaged
    overwrite(killed.with_name(f"{FILE_NAME}-wal"), 32 + before * (24 + PAGE) + 24 + 200, b"\xaa")
    assert log_of(killed).is_damaged


def test_a_second_library_on_the_same_file_sees_no_damage_in_the_log_of_the_first(library: Library, path: Path):
    left_open = []
    for number in range(20):
        library.save_job(replace(job(f"new{number}"), title=f"New {number}"))
        second = Library(path.parent)
        assert len(second.jobs()) == len(NAMES) + number + 1
        second.save_job(job("theirs"))
        second.delete("theirs")
        assert second.recovery is None
        if number % 3:
            second.close()
        else:
            left_open.append(second)
    for second in left_open:  # from Python 3.13 on what is dropped without that is told
        second.close()


def test_a_search_that_misses_something_is_put_right(library: Library, path: Path):
    library.close()
    with contextlib.closing(sqlite3.connect(path)) as connection, connection:
        connection.execute(
            "INSERT INTO passages_index (passages_index, rowid, text)"
            " SELECT 'delete', id, text FROM passages WHERE job_id = 'job7'"
        )
    assert library.search("job7w1 ") == []
    assert library.is_sound()
    assert {hit.job_id for hit in library.search("job7w1 ")} == {"job7"}
