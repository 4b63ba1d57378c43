"""The jobs, transcripts and answers of one user, in one SQLite file."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar

from sttgui.domain.beginning import beginning_of
from sttgui.domain.errors import (
    EntryGoneError,
    EntryUnreadableError,
    LibraryCorruptError,
)
from sttgui.domain.jobs import Job, Places
from sttgui.domain.library import Backup, Fingerprint, Hit, Recovery, Trashed
from sttgui.domain.transcript import Transcript
from sttgui.storage import backups, job_rows, recovery, salvage, transcripts
from sttgui.storage.index_check import IndexCheck
from sttgui.storage.library_file import LibraryFile
from sttgui.storage.problems import DATABASE_ERRORS, is_damage, storage_error
from sttgui.storage.remembered import Remembered
from sttgui.storage.schema import alone, connect, rebuild_index
from sttgui.storage.search import count_found, search, search_in, write_anew
from sttgui.storage.search_text import FORM
from sttgui.storage.steady_clock import steady_since
from sttgui.whole_file import write_whole

CHECKED_PASSAGES = 100_000  # in about two seconds
WRITTEN_ANEW = 200  # passages at once, in about 20 ms

_Answer = TypeVar("_Answer")


class Library:
    """Satisfies `TranscriptStore` and `ContentStore`. The file is opened, and made, with the first call; every call
    blocks, can raise `StorageError` and may come from any thread. A damaged file is put right when it is opened.
    """

    def __init__(self, folder: Path) -> None:
        self._remembered = Remembered()
        self._file = LibraryFile(folder, self._remembered.forget_all)
        self._brought_over = ""
        self._written_anew = 0
        self._index_check = IndexCheck()

    @property
    def recovery(self) -> Recovery | None:
        """How a damaged library was put right since this object was made; `None` where nothing was wrong."""
        return self._file.recovery

    def save_job(self, job: Job) -> None:
        """Write the job down, new or changed. Title, notes and tags of a known job stay: they have their own calls."""
        self._file.write(lambda connection: job_rows.put_job(connection, job))

    def save_jobs(self, jobs: Sequence[Job]) -> None:
        """Write several jobs down as `save_job` does, all or nothing."""

        def put(connection: sqlite3.Connection) -> None:
            for job in jobs:
                job_rows.put_job(connection, job)

        self._file.write(put)

    def save_result(self, job: Job, transcript: Transcript, raw: bytes) -> None:
        """Write the finished job, its transcript and the raw answer down, all or nothing."""
        change, answer = transcripts.change(None, transcript), transcripts.compress(raw)

        def put(connection: sqlite3.Connection) -> transcripts.Kept:
            job_rows.put_job(connection, job)
            connection.execute("DELETE FROM results WHERE job_id = ?", (job.id,))
            kept = transcripts.put(connection, job.id, change)
            transcripts.put_answer(connection, job.id, answer)
            return kept

        self._remembered.note_result(job.id, self._file.write(put))

    def save_part(self, job: Job, transcript: Transcript) -> None:
        """Write the job and the transcript of a part of its recording down, all or nothing; quick if that shares with
        the last one what did not change.
        """
        change = transcripts.change(self._remembered.part(job.id), transcript)

        def put(connection: sqlite3.Connection) -> transcripts.Kept:
            job_rows.put_job(connection, job)
            return transcripts.put(connection, job.id, change)

        self._remembered.note_part(job.id, self._file.write(put))

    def save_answer(self, job: Job, raw: bytes) -> None:
        """Write the job and an answer down that could not be read; a transcript it has already stays."""
        answer = transcripts.compress(raw)

        def put(connection: sqlite3.Connection) -> None:
            job_rows.put_job(connection, job)
            transcripts.put_answer(connection, job.id, answer)

        self._file.write(put)

    def save_transcript(self, job_id: str, transcript: Transcript, places: Places | None = None) -> None:
        """Write an edited transcript and the places of it that are to check, all or nothing; the raw answer stays. Only
        paragraphs that are other objects than before are written, so it is quick if `transcript` shares the rest with
        what was read or saved last.

        Raises `EntryGoneError` where there is no transcript of this job.
        """
        change = transcripts.change(self._remembered.opened(job_id), transcript)

        def put(connection: sqlite3.Connection) -> transcripts.Kept:
            transcripts.bring_over(connection, job_id)
            there = "SELECT 1 FROM transcripts WHERE job_id = ?1 UNION SELECT 1 FROM answers WHERE job_id = ?1"
            if connection.execute(there, (job_id,)).fetchone() is None:
                raise EntryGoneError
            job_rows.set_counts(connection, job_id, transcript.word_count, places)
            return transcripts.put(connection, job_id, change)

        self._remembered.note_opened(job_id, self._file.write(put))

    def amend(
        self, job_id: str, change: Callable[[Transcript], Transcript], places_of: Callable[[Transcript], Places | None]
    ) -> Places | None:
        """Change a transcript as it is now, with how much is to be checked then, which is returned; nothing where there
        is no transcript. Raises as `transcript` and `save_transcript` do.
        """
        transcript = self.transcript(job_id)
        if transcript is None:
            return None
        changed = change(transcript)
        places = places_of(changed)
        self.save_transcript(job_id, changed, places)
        return places

    def jobs(self, newest: int | None = None) -> list[Job]:
        """The jobs that are not in the trash, oldest first, in the phase they were last saved in; all, or the newest
        so many. Puts the library right where one cannot be read.
        """

        def read() -> list[Job]:
            found = self._listed(lambda connection: job_rows.all_jobs(connection, newest))
            self._file.read(_let_go_of_pages)
            return found

        try:
            return read()
        except LibraryCorruptError:  # nothing is left out of the list in silence: `recovery` tells what is missing
            self.recover()
            return read()

    def transcript(self, job_id: str, *, is_opened: bool = True) -> Transcript | None:
        """The transcript of a completed job; `None` where it is none. One that was read or saved last is the very same
        object, as long as the file holds it; one that is not opened displaces none of these. Raises
        `EntryUnreadableError`.
        """
        last = self._remembered.of(job_id)
        if last is not None:
            revision = self._file.read(lambda connection: transcripts.revision_of(connection, job_id))
            if revision == last.revision:
                if is_opened:
                    self._remembered.note_opened(job_id, last)
                return last.transcript
        try:
            stored = self._file.read(lambda connection: transcripts.stored(connection, job_id))
            if stored is None:
                return self._unless_gone(
                    job_id, self._file.read(lambda connection: transcripts.old_transcript(connection, job_id))
                )
            kept = transcripts.read(stored)
        except ValueError as error:
            raise EntryUnreadableError(detail=str(error)) from error
        if is_opened:
            self._remembered.note_opened(job_id, kept)
        return kept.transcript

    def beginning(self, job_id: str) -> Transcript | None:
        """What `beginning_of` has of a transcript; `None` also where it cannot be read, which `transcript` tells."""
        last = self._remembered.of(job_id)
        if last is not None:
            return beginning_of(last.transcript)
        with contextlib.suppress(ValueError):
            return self._file.read(lambda connection: transcripts.beginning(connection, job_id))
        return None

    def raw_answer(self, job_id: str) -> bytes | None:
        """The recogniser's last answer, byte for byte. Raises `EntryUnreadableError`."""
        try:
            return self._unless_gone(job_id, self._file.read(lambda connection: transcripts.answer(connection, job_id)))
        except ValueError as error:
            raise EntryUnreadableError(detail=str(error)) from error

    def search(self, text: str, limit: int = 50) -> list[Hit]:
        """Passages with all words of `text`, in transcripts, titles, tags and notes: a few of each recording, in their
        order. The recording of the latest passage comes first.

        Words in quotes must follow each other; the last word may be only begun. Case and accents do not matter.
        """
        return self._file.read(lambda connection: search(connection, text, limit))

    def search_in(self, text: str, job_id: str, limit: int) -> list[Hit]:
        """Passages of one recording with all words of `text`, in the order they are said."""
        return self._file.read(lambda connection: search_in(connection, text, job_id, limit))

    def count_found(self, text: str, most: int) -> int:
        """How many passages have all words of `text`; no more than `most` are counted."""
        return self._file.read(lambda connection: count_found(connection, text, most))

    def rename(self, job_id: str, title: str) -> None:
        self._file.write(lambda connection: job_rows.set_title(connection, job_id, title))

    def set_notes(self, job_id: str, notes: str) -> None:
        self._file.write(lambda connection: job_rows.set_notes(connection, job_id, notes))

    def set_tags(self, job_id: str, tags: Iterable[str]) -> None:
        """Each tag is one line; empty ones and repetitions are left out."""
        self._file.write(lambda connection: job_rows.set_tags(connection, job_id, tags))

    def set_fingerprint(self, job_id: str, fingerprint: Fingerprint) -> None:
        """Note what the recording of a job contains, by which it is found again."""
        self._file.write(lambda connection: job_rows.set_fingerprint(connection, job_id, fingerprint))

    def fingerprint(self, job_id: str) -> Fingerprint | None:
        """What the recording of a job contained, where that was noted."""
        return self._file.read(lambda connection: job_rows.fingerprint_of(connection, job_id))

    def jobs_with_content(self, sha256: str) -> list[str]:
        """The ids of the jobs of the same recording, the latest first, without those in the trash."""
        return self._file.read(lambda connection: job_rows.jobs_with_content(connection, sha256))

    def jobs_by_content(self) -> list[list[str]]:
        """The ids of the jobs of each recording that has several, the earliest first, without those in the trash."""
        return self._file.read(job_rows.jobs_by_content)

    def known(self, job_ids: Iterable[str]) -> set[str]:
        """Which of these jobs there are, also in the trash."""
        return self._file.read(lambda connection: job_rows.known(connection, job_ids))

    def move_to_trash(self, job_id: str, now: datetime | None = None) -> datetime:
        """Hide a job and its transcript; returns when it will really be deleted."""
        since = now or datetime.now(UTC)
        self._file.write(lambda connection: job_rows.set_trashed(connection, job_id, since))
        with contextlib.suppress(OSError):  # then it stays for longer
            steady_since(self._file.folder, since)
        return since + job_rows.TRASH_TIME

    def restore(self, *job_ids: str) -> None:
        """Bring jobs back from the trash, all or none."""

        def bring_back(connection: sqlite3.Connection) -> None:
            for job_id in job_ids:
                job_rows.set_trashed(connection, job_id, None)

        self._file.write(bring_back)

    def trashed(self) -> list[Trashed]:
        """What is in the trash, the latest first."""
        return self._listed(job_rows.trashed_jobs)

    def empty_trash(self, now: datetime) -> list[str]:
        """Delete what has been in the trash for 30 days in which the clock did not jump; returns the ids."""
        try:
            if self._file.path.exists() and steady_since(self._file.folder, now) > now - job_rows.TRASH_TIME:
                return []
        except OSError as error:
            raise storage_error(error, self._file.folder) from error
        due = self._file.read(lambda connection: job_rows.trashed_before(connection, now))
        return [job_id for job_id in due if self.delete(job_id, now)]  # some may be brought back meanwhile

    def delete(self, job_id: str, over: datetime | None = None) -> bool:
        """Forget a job and its transcript for good, if its time in the trash is over at that moment where one is given;
        whether that was done. The recording itself is not touched.
        """
        is_deleted = self._file.write(lambda connection: job_rows.delete(connection, job_id, over))
        self._remembered.forget(job_id)
        return is_deleted

    def bring_over_next(self) -> bool:
        """Bring the next transcript of version 1 into today's form, which makes it searchable; false after the last.

        All are there before too. It takes a moment for each, so it is called again and again after the start.
        """

        def bring(connection: sqlite3.Connection) -> str | None:
            row = connection.execute(
                "SELECT job_id FROM results WHERE job_id > ? ORDER BY job_id LIMIT 1", (self._brought_over,)
            ).fetchone()
            if row is not None:
                transcripts.bring_over(connection, row[0])
            return None if row is None else row[0]

        if self._file.read(lambda connection: connection.execute("SELECT 1 FROM results LIMIT 1").fetchone()) is None:
            return False
        job_id = self._file.write(bring)
        self._brought_over = job_id or self._brought_over
        return job_id is not None

    def write_search_anew_next(self) -> bool:
        """Bring some of what older versions wrote for the search into today's form; false after the last.

        It finds less until then. It takes a moment, so it is called again and again after the start.
        """
        note = self._file.folder / recovery.SEARCH_FORM
        try:
            if not self._file.path.exists() or (note.exists() and note.read_text("ascii") == str(FORM)):
                return False
        except (OSError, UnicodeDecodeError):
            pass
        after = self._file.write(lambda connection: write_anew(connection, self._written_anew, WRITTEN_ANEW))
        self._written_anew = after or 0
        if after is None:
            with contextlib.suppress(OSError):  # then it is looked through at the next start too
                write_whole(note, str(FORM).encode(), durable=False)
        return after is not None

    def is_sound(self) -> bool:
        """Whether the file is without damage. Takes seconds for a large one; other calls are not held up. An index that
        does not find everything is made again.
        """
        try:
            with self._file.other() as connection:
                is_sound = backups.is_sound(connection)
            if is_sound:
                self._mend_index()
        except DATABASE_ERRORS as error:
            if is_damage(error):
                return False
            raise storage_error(error, self._file.folder) from error
        return is_sound

    def _mend_index(self) -> None:
        """Make the index of the search anew where it is not right; not in a very large library, where others that write
        would give up waiting.
        """
        with self._file.other() as connection:
            (passages,) = connection.execute("SELECT count(*) FROM passages").fetchone()
        if passages <= CHECKED_PASSAGES and not self._index_check.is_right(self._file.path):
            with self._file.other(connect) as connection:
                rebuild_index(connection)

    def back_up(self, now: datetime) -> Path | None:
        """Copy the library if the last copy is older than a day; returns the new one. A damaged library is not
        copied. Takes seconds for a large one; other calls are not held up.
        """
        try:
            if not self._file.path.exists() or not backups.is_due(self._file.folder, now):
                return None
            with alone(self._file.folder), self._file.other() as connection:
                return backups.back_up(connection, self._file.folder, now)
        except (*DATABASE_ERRORS, OSError) as error:
            raise storage_error(error, self._file.folder) from error

    def recover(self) -> Recovery:
        """Put a library right that `is_sound` found damaged: from its newest good copy and what can be read of it."""
        return self._file.recover()

    def backups(self) -> list[Backup]:
        """What can be restored, the newest first."""
        return backups.restorable(self._file.folder)

    def restore_backup(self, backup: Path) -> Path:
        """Use a copy from now on; what was in use is set aside, and its new place returned. Raises
        `BackupDamagedError`, also where the copy is no longer there.
        """
        return self._file.restore(backup)

    def export_readable(self, folder: Path) -> tuple[Path, ...]:
        """Write what can be read of all transcripts as text into `folder`, even of a damaged library."""
        try:
            with self._file.closed():  # it is read beside SQLite, whose locks end with that
                path = self._file.path
                return salvage.export_readable(path, folder) if path.exists() else ()
        except (*DATABASE_ERRORS, OSError) as error:
            raise storage_error(error, folder) from error

    def close(self) -> None:
        """Let go of the file, and stop a check or copy that is under way; a later call opens it again."""
        self._index_check.stop()
        self._file.close()

    def _unless_gone(self, job_id: str, found: _Answer) -> _Answer:
        """What was found of a job; `ValueError` where there is nothing and should be something."""
        if found is None and self._file.read(lambda connection: job_rows.is_completed(connection, job_id)):
            raise ValueError("it is gone")
        return found

    def _listed(self, read: Callable[[sqlite3.Connection], _Answer]) -> _Answer:
        """Read a list of entries; one that cannot be read is damage too. Raises `LibraryCorruptError`."""
        try:
            return self._file.read(read)
        except ValueError as error:
            raise LibraryCorruptError(detail=str(error)) from error


def _let_go_of_pages(connection: sqlite3.Connection) -> None:
    """After all was read: SQLite would keep up to 2 MB of the file, though hardly any of it is read again."""
    connection.execute("PRAGMA shrink_memory")
