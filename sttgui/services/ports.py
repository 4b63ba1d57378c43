"""What the services need from the disk, as a protocol; the adapter is in `storage`."""

from __future__ import annotations

from typing import Protocol

from sttgui.domain.jobs import Job
from sttgui.domain.transcript import Transcript


class TranscriptStore(Protocol):
    """Keeps jobs and transcripts on this computer. Methods block: call them in a thread. They raise `StorageError`."""

    def save_job(self, job: Job) -> None:
        """Write the job down, new or changed."""
        ...

    def save_result(self, job: Job, transcript: Transcript, raw: bytes) -> None:
        """Write the finished job, its transcript and the raw answer down, all or nothing."""
        ...

    def jobs(self) -> list[Job]:
        """All jobs, oldest first."""
        ...

    def transcript(self, job_id: str) -> Transcript | None:
        """The transcript of a completed job."""
        ...

    def delete(self, job_id: str) -> None:
        """Forget a job and its transcript; the recording itself is not touched."""
        ...
