"""A store that forgets when the program ends; for the command line, whose results go to files."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from sttgui.domain.beginning import beginning_of
from sttgui.domain.jobs import Job, Places
from sttgui.domain.transcript import Transcript


class MemoryStore:
    """Satisfies `TranscriptStore` without a disk."""

    def __init__(self) -> None:
        self._jobs: dict[str, Job] = {}
        self._transcripts: dict[str, Transcript] = {}
        self._answers: dict[str, bytes] = {}

    def save_job(self, job: Job) -> None:
        self._jobs[job.id] = job

    def save_jobs(self, jobs: Sequence[Job]) -> None:
        for job in jobs:
            self.save_job(job)

    def save_result(self, job: Job, transcript: Transcript, raw: bytes) -> None:
        self.save_answer(job, raw)
        self._transcripts[job.id] = transcript

    def save_part(self, job: Job, transcript: Transcript) -> None:
        self._jobs[job.id] = job
        self._transcripts[job.id] = transcript

    def save_answer(self, job: Job, raw: bytes) -> None:
        self._jobs[job.id] = job
        self._answers[job.id] = raw

    def raw_answer(self, job_id: str) -> bytes | None:
        return self._answers.get(job_id)

    def save_transcript(self, job_id: str, transcript: Transcript, places: Places | None = None) -> None:
        self._transcripts[job_id] = transcript
        if job_id in self._jobs:
            self._jobs[job_id] = replace(self._jobs[job_id], word_count=transcript.word_count, places=places)

    def amend(
        self, job_id: str, change: Callable[[Transcript], Transcript], places_of: Callable[[Transcript], Places | None]
    ) -> Places | None:
        transcript = self.transcript(job_id)
        if transcript is None:
            return None
        changed = change(transcript)
        places = places_of(changed)
        self.save_transcript(job_id, changed, places)
        return places

    def rename(self, job_id: str, title: str) -> None:
        self._jobs[job_id] = replace(self._jobs[job_id], title=title)

    def set_notes(self, job_id: str, notes: str) -> None:
        self._jobs[job_id] = replace(self._jobs[job_id], notes=notes)

    def set_tags(self, job_id: str, tags: Iterable[str]) -> None:
        self._jobs[job_id] = replace(self._jobs[job_id], tags=tuple(tags))

    def jobs(self, newest: int | None = None) -> list[Job]:
        jobs = sorted(self._jobs.values(), key=lambda job: job.created)
        return jobs if newest is None else jobs[max(0, len(jobs) - newest) :]

    def transcript(self, job_id: str) -> Transcript | None:
        return self._transcripts.get(job_id)

    def beginning(self, job_id: str) -> Transcript | None:
        transcript = self._transcripts.get(job_id)
        return None if transcript is None else beginning_of(transcript)
