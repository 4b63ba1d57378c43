"""What was saved is there again, and trouble with the disk has its sentence."""

import contextlib
import gc
import os
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from sttgui.domain.beginning import beginning_of
from sttgui.domain.errors import EntryGoneError, EntryUnreadableError, JobFailedError, ReadOnlyError, StorageError
from sttgui.domain.jobs import (
    Cancelled,
    Completed,
    Failed,
    FileSource,
    Job,
    Phase,
    Places,
    Queued,
    Running,
    UrlSource,
    Waiting,
)
from sttgui.domain.library import Fingerprint
from sttgui.domain.transcript import OtherReading, Paragraph, SecondOpinion, Transcript, Utterance, Word
from sttgui.garbage_collection import MANY
from sttgui.storage import job_rows
from sttgui.storage.library import Library

Open = Callable[[], Library]
NOW = datetime(2026, 11, 22, 14, 3, tzinfo=UTC)
TRANSCRIPT = Transcript((Paragraph((Word("grüße", 0, 300, 0.0), Word("你好", 300, 700)), 0, 700),), duration_ms=700)


def job(name: str = "a", phase: Phase | None = None, minutes: int = 0) -> Job:
    source = FileSource(Path(f"/recordings/{name} ü 🎙.wav"), 700)
    return Job(name, source, NOW + timedelta(minutes=minutes), phase or Waiting(), title=name)


def execute(folder: Path, statement: str) -> list[tuple[Any, ...]]:
    """Run a statement in the file, past the library."""
    with contextlib.closing(sqlite3.connect(folder / "library.sqlite")) as connection, connection:
        return connection.execute(statement).fetchall()


def check_index(library: Library) -> None:
    """The index holds exactly the text of the passages; raises where it does not."""
    connection = library._file._connection
    assert connection is not None
    connection.execute("INSERT INTO passages_index (passages_index, rank) VALUES ('integrity-check', 1)")
    assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    assert connection.execute("PRAGMA foreign_key_check").fetchall() == []


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
    [Waiting(), Queued(), Running(), Completed(), Cancelled()],
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


def test_an_answer_that_could_not_be_read_is_kept_and_takes_no_transcript_away(open_library: Open):
    library = open_library()
    library.save_answer(job("b"), b"{half")
    library.save_result(job("a", Completed()), TRANSCRIPT, b"raw")
    library.save_answer(job("a", Failed(JobFailedError(reason="x"))), b"{other")
    again = open_library()
    assert again.raw_answer("b") == b"{half"
    assert again.transcript("b") is None
    assert again.raw_answer("a") == b"{other"
    assert again.transcript("a") == TRANSCRIPT


def test_a_part_grows_in_the_file_paragraph_by_paragraph_and_gives_way_to_the_whole(open_library: Open, folder: Path):
    library = open_library()
    begun = job(phase=Running())
    library.save_job(begun)
    paragraphs = tuple(Paragraph((Word(f"word{number}", number, number + 1),)) for number in range(4))
    rows = "SELECT id FROM passages WHERE words IS NOT NULL ORDER BY id"
    before: list[tuple[Any, ...]] = []
    for number in range(1, 4):
        library.save_part(replace(begun, until_ms=number * 100), Transcript(paragraphs[:number]))
        now = execute(folder, rows)
        assert now[:-1] == before, "what is there is not written again"
        before = now
    again = open_library()
    assert [(one.until_ms, type(one.phase)) for one in again.jobs()] == [(300, Running)]
    assert again.transcript("a") == Transcript(paragraphs[:3])
    assert [hit.job_id for hit in again.search("word2")] == ["a"]
    again.save_result(replace(begun, phase=Completed()), Transcript(paragraphs), b"{}")
    third = open_library()
    assert [one.until_ms for one in third.jobs()] == [None]
    assert third.transcript("a") == Transcript(paragraphs)
    check_index(third)


def test_a_transcript_comes_back_with_its_raw_answer(open_library: Open):
    open_library().save_result(job(phase=Completed()), TRANSCRIPT, b"\x00raw\xff")
    again = open_library()
    assert again.transcript("a") == TRANSCRIPT
    assert again.raw_answer("a") == b"\x00raw\xff"


def test_saving_a_job_again_keeps_its_transcript(open_library: Open):
    library = open_library()
    library.save_result(job(phase=Completed()), TRANSCRIPT, b"")
    library.save_job(replace(job(phase=Cancelled()), title="known only before it was renamed"))
    assert library.jobs() == [job(phase=Cancelled())]
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
    assert library.recovery is not None
    assert library.recovery.set_aside.read_bytes().startswith(b"this is no database")


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
    connection = library._file._connection
    assert connection is not None
    pages = connection.execute("PRAGMA page_count").fetchone()[0]
    connection.execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(StorageError, match="full"):
        library.save_result(job(phase=Completed()), TRANSCRIPT, os.urandom(1_000_000))
    assert library.jobs() == [job()]


def test_another_process_holding_the_file_has_its_sentence(
    open_library: Open, folder: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr("sttgui.storage.schema.LOCK_WAIT_S", 0.1)
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


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE passages SET words = x'00' WHERE job_id = 'a' AND words IS NOT NULL",
        "DELETE FROM passages WHERE job_id = 'a'",
        "UPDATE transcripts SET head = x'00' WHERE job_id = 'a'",
        "UPDATE transcripts SET passages = '999' WHERE job_id = 'a'",
        "UPDATE transcripts SET passages = 'no number' WHERE job_id = 'a'",
    ],
)
def test_a_transcript_that_cannot_be_read_has_its_sentence_and_stops_no_other(folder: Path, change: str):
    library = Library(folder)
    library.save_result(job("a", Completed()), TRANSCRIPT, b"raw")
    library.save_result(job("b", Completed()), TRANSCRIPT, b"raw")
    library.close()
    execute(folder, change)
    with pytest.raises(EntryUnreadableError, match="cannot be read"):
        library.transcript("a")
    assert library.transcript("b") == TRANSCRIPT
    assert library.raw_answer("a") == b"raw"
    library.close()


def test_an_entry_that_cannot_be_read_hides_no_other(open_library: Open, folder: Path):
    library = open_library()
    library.save_job(job("a"))
    library.save_job(job("b"))
    library.close()
    execute(folder, "UPDATE jobs SET job = '{}' WHERE id = 'a'")
    again = open_library()
    assert job("b") in again.jobs()
    assert [(kept.id, kept.title) for kept in again.jobs()] == [("a", job("a").title), ("b", job("b").title)]
    assert again.recovery is not None
    assert again.recovery.missing == (job("a").title,)


def test_what_the_user_writes_about_a_job_stays_when_the_job_goes_on(open_library: Open):
    library = open_library()
    library.save_job(job())
    library.rename("a", "Grandmother \udcff")
    library.set_notes("a", "two\nlines")
    library.set_tags("a", ["family", " family ", "", "far  away\n"])
    library.save_job(job(phase=Completed()))
    (kept,) = open_library().jobs()
    assert (kept.title, kept.notes, kept.tags) == ("Grandmother ?", "two\nlines", ("family", "far away"))
    assert kept.phase == Completed()


def test_a_trashed_job_is_hidden_until_it_is_restored(open_library: Open):
    library = open_library()
    library.save_result(job(phase=Completed()), TRANSCRIPT, b"raw")
    until = library.move_to_trash("a", NOW)
    assert library.jobs() == []
    assert [(entry.job.id, entry.until) for entry in library.trashed()] == [("a", until)]
    library.restore("a")
    assert library.trashed() == []
    assert library.jobs() == [job(phase=Completed())]
    assert library.transcript("a") == TRANSCRIPT


def test_the_trash_is_emptied_after_thirty_days_and_not_before(open_library: Open):
    library = open_library()
    library.save_result(job(phase=Completed()), TRANSCRIPT, b"raw")
    library.save_job(job("b"))
    until = library.move_to_trash("a", NOW)
    assert until == NOW + timedelta(days=30)
    assert library.empty_trash(until - timedelta(seconds=1)) == []
    assert library.empty_trash(until) == ["a"]
    assert library.trashed() == []
    assert library.raw_answer("a") is None
    assert [kept.id for kept in library.jobs()] == ["b"]


def test_what_is_brought_back_while_the_trash_is_emptied_stays(open_library: Open, monkeypatch: pytest.MonkeyPatch):
    library = open_library()
    for name in "ab":
        library.save_job(job(name))
        library.move_to_trash(name, NOW)
    due = job_rows.trashed_before

    def restored_after(connection: sqlite3.Connection, now: datetime) -> list[str]:
        found = due(connection, now)
        open_library().restore("a")  # as a click on it, in another thread
        return found

    monkeypatch.setattr(job_rows, "trashed_before", restored_after)
    assert library.empty_trash(NOW + timedelta(days=30)) == ["b"]
    assert [kept.id for kept in library.jobs()] == ["a"]


@pytest.mark.parametrize("ahead", [31, 365, 4000])
def test_a_clock_that_is_ahead_does_not_empty_the_trash(open_library: Open, ahead: int):
    library = open_library()
    library.save_job(job("a"))
    library.move_to_trash("a", NOW)
    library.close()
    wrong = NOW + timedelta(days=ahead)
    for _ in range(3):
        assert open_library().empty_trash(wrong) == []
    assert open_library().empty_trash(NOW + timedelta(days=2)) == []
    assert open_library().empty_trash(NOW + timedelta(days=31)) == []
    assert open_library().empty_trash(NOW + timedelta(days=33)) == ["a"]


def test_what_went_into_the_trash_under_a_wrong_clock_stays_for_its_time(open_library: Open):
    library = open_library()
    library.save_job(job("a"))
    library.empty_trash(NOW)
    library.move_to_trash("a", NOW - timedelta(days=9000))
    assert open_library().empty_trash(NOW) == []
    assert open_library().empty_trash(NOW + timedelta(days=29)) == []
    assert open_library().empty_trash(NOW + timedelta(days=30)) == ["a"]


def test_the_same_recording_is_found_by_its_content(open_library: Open):
    library = open_library()
    for name, minutes in (("a", 0), ("b", 1), ("c", 2)):
        library.save_job(job(name, minutes=minutes))
    assert library.fingerprint("a") is None
    for name in "abc":
        library.set_fingerprint(name, Fingerprint("f00d" if name != "c" else "beef", 10, 1_700_000_000_123_456_789))
    assert library.fingerprint("a") == Fingerprint("f00d", 10, 1_700_000_000_123_456_789)
    assert library.jobs_with_content("f00d") == ["b", "a"]
    assert library.jobs_by_content() == [["a", "b"]]
    library.move_to_trash("b")
    assert library.jobs_with_content("f00d") == ["a"]
    assert library.jobs_by_content() == []


def long_transcript(count: int = 5) -> Transcript:
    return Transcript(
        tuple(Paragraph((Word(f"paragraph{n}", n * 1000, n * 1000 + 500, 0.5),)) for n in range(count)),
        utterances=(Utterance("all of it", 0, count * 1000),) * 450,
        duration_ms=count * 1000,
    )


def with_paragraphs(transcript: Transcript, *paragraphs: Paragraph) -> Transcript:
    return replace(transcript, paragraphs=paragraphs)


EDITS: dict[str, Callable[[Transcript], Transcript]] = {
    "change": lambda t: with_paragraphs(t, *t.paragraphs[:2], Paragraph((Word("new"),)), *t.paragraphs[3:]),
    "insert": lambda t: with_paragraphs(t, Paragraph((Word("new"),)), *t.paragraphs),
    "delete": lambda t: with_paragraphs(t, *t.paragraphs[1:]),
    "move": lambda t: with_paragraphs(t, *reversed(t.paragraphs)),
    "twice": lambda t: with_paragraphs(t, *t.paragraphs, *t.paragraphs),
    "empty": with_paragraphs,
    "head": lambda t: replace(t, summary="short"),
    "other objects": lambda t: long_transcript(3),
}


@pytest.mark.parametrize("edit", EDITS.values(), ids=EDITS.keys())
@pytest.mark.parametrize("is_read", [True, False], ids=["read before", "not read before"])
def test_an_edited_transcript_comes_back(open_library: Open, edit: Callable[[Transcript], Transcript], is_read: bool):
    library = open_library()
    library.save_result(job(phase=Completed()), long_transcript(), b"raw")
    before = (library.transcript("a") if is_read else None) or long_transcript()
    once = edit(before)
    library.save_transcript("a", once)
    library.save_transcript("a", edit(once))
    again = open_library()
    assert again.transcript("a") == edit(once)
    assert again.raw_answer("a") == b"raw"
    assert again.jobs()[0].word_count == edit(once).word_count
    check_index(again)


def test_an_edit_writes_only_the_paragraph_it_changed(open_library: Open, folder: Path):
    library = open_library()
    library.save_result(job(phase=Completed()), long_transcript(), b"raw")
    before = library.transcript("a")
    assert before is not None
    rows = execute(folder, "SELECT id, text FROM passages ORDER BY id")
    library.save_transcript("a", EDITS["change"](before))
    after = execute(folder, "SELECT id, text FROM passages ORDER BY id")
    assert [text for _, text in set(rows) - set(after)] == ["paragraph2"]
    assert [text for _, text in set(after) - set(rows)] == ["new"]


def test_a_transcript_that_was_saved_or_read_last_is_not_read_again(open_library: Open):
    library = open_library()
    saved = long_transcript()
    library.save_result(job(phase=Completed()), saved, b"raw")
    assert library.transcript("a") is saved
    edited = EDITS["change"](saved)
    library.save_transcript("a", edited)
    assert library.transcript("a") is edited
    again = open_library()
    assert again.transcript("a") is again.transcript("a")


def test_what_another_model_heard_is_put_to_a_transcript_with_all_of_its_edits(open_library: Open):
    library = open_library()
    second = SecondOpinion("tiny.en", (OtherReading(0, 1, (Word("other", 10, 20, 0.5),)),))

    def put(transcript: Transcript) -> Transcript:
        return replace(transcript, second=second)

    assert library.amend("a", put, lambda _: None) is None
    library.save_result(job(phase=Completed()), long_transcript(), b"raw")
    edited = EDITS["change"](long_transcript())
    library.save_transcript("a", edited)
    counted = Places(2, 3, "all")
    assert library.amend("a", put, lambda transcript: counted if transcript.second == second else None)
    again = open_library()
    assert again.transcript("a") == replace(edited, second=second)
    assert again.jobs()[0].places == counted


def test_results_that_come_meanwhile_do_not_make_the_next_edit_write_more(open_library: Open, folder: Path):
    library = open_library()
    library.save_result(job(phase=Completed()), long_transcript(), b"raw")
    before = library.transcript("a")
    assert before is not None
    for name in "bcd":
        library.save_result(job(name, Completed()), long_transcript(), b"raw")
    rows = execute(folder, "SELECT id FROM passages WHERE job_id = 'a'")
    library.save_transcript("a", EDITS["change"](before))
    after = execute(folder, "SELECT id FROM passages WHERE job_id = 'a'")
    assert len(set(after) - set(rows)) == 1


def test_what_another_process_wrote_meanwhile_is_read(open_library: Open):
    one, other = open_library(), open_library()
    one.save_result(job(phase=Completed()), long_transcript(), b"raw")
    other.save_transcript("a", long_transcript(2))
    assert one.transcript("a") == long_transcript(2)
    other.delete("a")
    assert one.transcript("a") is None


def test_an_edit_writes_its_counts_too_or_nothing(open_library: Open, folder: Path):
    library = open_library()
    library.save_result(job(phase=Completed()), long_transcript(), b"raw")
    library.save_transcript("a", long_transcript(2), Places(7, 9, "normal"))
    (kept,) = library.jobs()
    assert (kept.word_count, kept.places) == (long_transcript(2).word_count, Places(7, 9, "normal"))
    execute(folder, "CREATE TRIGGER no BEFORE INSERT ON passages BEGIN SELECT RAISE(ABORT, 'no paragraph more'); END")
    with pytest.raises(StorageError):
        library.save_transcript("a", long_transcript(3), Places(8, 9))
    assert library.transcript("a") == long_transcript(2)
    assert open_library().jobs() == [kept]


def test_an_edit_is_whole_though_another_process_wrote_meanwhile(open_library: Open):
    one, other = open_library(), open_library()
    one.save_result(job(phase=Completed()), long_transcript(), b"raw")
    before = one.transcript("a")
    assert before is not None
    other.save_transcript("a", long_transcript(2))
    one.save_transcript("a", EDITS["change"](before))
    assert other.transcript("a") == EDITS["change"](long_transcript())
    check_index(one)


def test_an_edit_of_a_deleted_transcript_has_its_sentence(open_library: Open):
    library = open_library()
    library.save_result(job(phase=Completed()), TRANSCRIPT, b"raw")
    library.delete("a")
    with pytest.raises(EntryGoneError):
        library.save_transcript("a", TRANSCRIPT)
    assert library.jobs() == []


def test_deleting_leaves_nothing_in_the_file_or_its_index(open_library: Open, folder: Path):
    library = open_library()
    library.save_result(job(phase=Completed()), long_transcript(), b"raw")
    library.delete("a")
    for table in ("jobs", "transcripts", "answers", "passages", "results"):
        assert execute(folder, f"SELECT count(*) FROM {table}") == [(0,)]
    assert library.search("paragraph1") == []
    check_index(library)


def test_a_library_that_cannot_be_written_can_still_be_read(
    open_library: Open, folder: Path, monkeypatch: pytest.MonkeyPatch
):
    open_library().save_result(job(phase=Completed()), TRANSCRIPT, b"raw")
    open_library().close()

    def refuse(connection: sqlite3.Connection) -> sqlite3.Connection:
        connection.close()
        error = sqlite3.OperationalError("attempt to write a readonly database")
        error.sqlite_errorcode = sqlite3.SQLITE_READONLY
        raise error

    monkeypatch.setattr("sttgui.storage.schema._prepared", refuse)
    library = open_library()
    assert library.jobs() == [job(phase=Completed())]
    assert library.transcript("a") == TRANSCRIPT
    assert [hit.job_id for hit in library.search("grusse OR")] == []
    assert [hit.job_id for hit in library.search("gruße")] == ["a"]
    with pytest.raises(ReadOnlyError, match=r"read-only.*Allow writing in the folder"):
        library.save_job(job("b"))


def test_the_newest_jobs_come_oldest_first_too(open_library: Open):
    library = open_library()
    for number in (3, 1, 4, 2):
        library.save_job(replace(job(), id=str(number), created=datetime(2026, 1, number, tzinfo=UTC)))
    library.move_to_trash("4")
    assert [kept.id for kept in library.jobs(newest=2)] == ["2", "3"]
    assert [kept.id for kept in library.jobs()] == ["1", "2", "3"]


def test_the_first_screen_of_a_long_transcript_is_read_by_itself(open_library: Open, folder: Path):
    long = replace(TRANSCRIPT, paragraphs=TRANSCRIPT.paragraphs * 90, utterances=(Utterance("grüße"),), language="de")
    library = open_library()
    library.save_result(job("long", Completed()), long, b"")
    library.save_result(job("short", Completed()), TRANSCRIPT, b"")
    beginning = beginning_of(long)
    assert beginning is not None
    assert library.beginning("long") == beginning  # as it was saved
    library.close()
    library = open_library()
    assert library.beginning("long") == beginning
    assert library.beginning("short") is None
    assert library.beginning("unknown") is None
    execute(folder, "UPDATE passages SET words = x'00' WHERE words IS NOT NULL AND job_id = 'long'")
    assert library.beginning("long") is None  # `transcript` says what is wrong


def test_the_collector_does_not_look_through_the_words_of_a_long_transcript(open_library: Open):
    long = replace(TRANSCRIPT, paragraphs=tuple(Paragraph((Word(f"w{at}"),)) for at in range(MANY)))
    library = open_library()
    library.save_result(job("long", Completed()), long, b"")
    library.close()
    library = open_library()
    gc.unfreeze()
    assert library.transcript("long") == long
    assert gc.get_freeze_count() > 2 * MANY
    gc.unfreeze()
