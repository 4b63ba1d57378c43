"""What the services need from the disk, as protocols; the adapter is in `storage`."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Protocol

from sttgui.domain.jobs import Job, Places
from sttgui.domain.library import Fingerprint
from sttgui.domain.transcript import Transcript


class TranscriptStore(Protocol):
    """Keeps jobs and transcripts on this computer. Methods block: call them in a thread. They raise `StorageError`."""

    def save_job(self, job: Job) -> None:
        """Write the job down, new or changed. A library keeps title, notes and tags of a known job as they are."""
        ...

    def save_jobs(self, jobs: Sequence[Job]) -> None:
        """Write several jobs down as `save_job` does, all or nothing."""
        ...

    def save_result(self, job: Job, transcript: Transcript, raw: bytes) -> None:
        """Write the finished job, its transcript and the raw answer down, all or nothing."""
        ...

    def save_part(self, job: Job, transcript: Transcript) -> None:
        """Write the job and the transcript of a part of its recording down, all or nothing; quick if that shares with
        the last one what did not change.
        """
        ...

    def save_answer(self, job: Job, raw: bytes) -> None:
        """Write the job and an answer down that could not be read; a transcript it has already stays."""
        ...

    def raw_answer(self, job_id: str) -> bytes | None:
        """The recogniser's last answer, byte for byte."""
        ...

    def save_transcript(self, job_id: str, transcript: Transcript, places: Places | None = None) -> None:
        """Write an edited transcript and its counts of words and of places to check, all or nothing; quick if it shares
        what did not change with what was read or saved last.
        """
        ...

    def amend(
        self, job_id: str, change: Callable[[Transcript], Transcript], places_of: Callable[[Transcript], Places | None]
    ) -> Places | None:
        """Change a transcript as it is now, with how much is to be checked then, which is returned; nothing where there
        is no transcript.
        """
        ...

    def jobs(self, newest: int | None = None) -> list[Job]:
        """All jobs, or the newest so many, oldest first."""
        ...

    def transcript(self, job_id: str) -> Transcript | None:
        """The transcript of a completed job; one that was saved just now is not read back from the disk."""
        ...

    def beginning(self, job_id: str) -> Transcript | None:
        """What `beginning_of` has of a transcript, without the time it takes to read all of it."""
        ...

    def rename(self, job_id: str, title: str) -> None: ...

    def set_notes(self, job_id: str, notes: str) -> None: ...

    def set_tags(self, job_id: str, tags: Iterable[str]) -> None: ...


class ContentStore(Protocol):
    """Keeps what the recordings of jobs contain, by which they are found again. Methods block: call them in a thread.
    They raise `StorageError`.
    """

    def set_fingerprint(self, job_id: str, fingerprint: Fingerprint) -> None:
        """Note what the recording of a job contains, by which it is found again."""
        ...

    def fingerprint(self, job_id: str) -> Fingerprint | None:
        """What the recording of a job contained, where that was noted."""
        ...

    def jobs_by_content(self) -> list[list[str]]:
        """The ids of the jobs of each recording that has several, the earliest first, without those in the trash."""
        ...

    def jobs_with_content(self, sha256: str) -> list[str]:
        """The ids of the jobs of the same recording, the latest first."""
        ...

    def known(self, job_ids: Iterable[str]) -> set[str]:
        """Which of these jobs there are, also in the trash."""
        ...
