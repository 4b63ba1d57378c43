"""Puts transcripts that were made elsewhere into the list, each with its recording where that is known."""

from __future__ import annotations

import asyncio
import uuid
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from sttgui.domain.alignment import lacks_times
from sttgui.domain.errors import CopyFailedError, FileRefusedError, StorageError
from sttgui.domain.jobs import Completed, FileSource, Job
from sttgui.domain.recognition import Finished
from sttgui.services.imports import Transcribed, of_its_name, unpack_recording
from sttgui.services.intake import take_in
from sttgui.services.job_runner import JobRunner
from sttgui.services.recordings import Recordings
from sttgui.ui.kit.messages import Messages
from sttgui.ui.library.file_strips import FileStrips, OpenedBefore
from sttgui.viewmodel import settings_table as table
from sttgui.viewmodel.open_recording import OpenRecording
from sttgui.viewmodel.settings import Settings
from sttgui.viewmodel.task_scope import TaskScope


@dataclass(frozen=True, slots=True)
class _New:
    """A transcript that is to be put into the list, as which job, and the recordings that came with it."""

    file: Transcribed
    job_id: str
    came_with: tuple[Path, ...] = ()
    beside: Job | None = None  # the same project, which is in the list already


class ImportController:
    """Each transcript becomes a job that has ended, like any other. The recording is the one of its name that came
    with it or lies beside it; else the text is shown without, and the user is asked. `choose` shows a job.
    """

    def __init__(
        self,
        strips: FileStrips,
        say: Messages,
        runner: JobRunner,
        recordings: Recordings,
        *,
        opened: OpenRecording,
        settings: Settings,
        choose: Callable[[str], None],
    ) -> None:
        self._strips = strips
        self._say = say
        self._runner = runner
        self._recordings = recordings
        self._opened = opened
        self._settings = settings
        self._choose = choose
        self._coming: set[str] = set()  # jobs that are about to be in the list
        self._scope = TaskScope(say.show_error)
        strips.keep_both_wanted.connect(self._keep_both_wanted)

    async def close(self) -> None:
        await self._scope.close()

    async def take(
        self, found: Sequence[Transcribed], given: Sequence[FileSource], *, is_again: bool
    ) -> tuple[set[str], set[Path]]:
        """Take in transcripts, with the recordings `given` at the same time; returns the ids of their jobs, and those
        of the recordings that belong to one of them. What is in the list already is asked about, unless `is_again`
        says that this was begun before a crash.
        """
        known = await self._recordings.known([one.job_id for one in found])
        before: list[OpenedBefore] = []
        new: list[_New] = []
        for one in found:
            other = self._runner.job(one.job_id)
            own = _of_these(one, found, given)
            if one.job_id in self._coming:
                continue  # given twice at once
            if other is None and one.job_id not in known:
                self._coming.add(one.job_id)
                new.append(_New(one, one.job_id, own))
            elif other is not None and not is_again:
                before.append(OpenedBefore(one.path, other))
            elif not is_again:  # in the trash
                new.append(_New(one, uuid.uuid4().hex, own))
        self._strips.ask_opened_before(before)
        try:
            await self._add(new)
        finally:
            self._coming.difference_update(one.job_id for one in new)
        return {one.job_id for one in new}, {path for one in found for path in _of_these(one, found, given)}

    async def join(self, job_id: str, source: FileSource) -> None:
        """Take a recording for a transcript whose own was not known. Raises `StorageError`."""
        job = self._runner.job(job_id)
        if job is None or not isinstance(job.source, FileSource):
            return
        transcript = await self._runner.transcript(job_id)
        self._runner.book.change(
            job_id,
            source=replace(source, markers=job.source.markers),
            duration_ms=job.duration_ms or source.duration_ms,
            are_times_wanted=transcript is not None and lacks_times(transcript),
        )
        await self._runner.book.save(job_id)
        await self._note(job_id)

    def _keep_both_wanted(self, before: tuple[OpenedBefore, ...]) -> None:
        self._scope.start(self._keep_both(before))

    async def _keep_both(self, before: Sequence[OpenedBefore]) -> None:
        intake = await take_in([one.path for one in before], with_transcripts=True)
        self._say.show_refusals(intake.refused)
        others = {one.path: one.other for one in before}
        await self._add([_New(one, uuid.uuid4().hex, beside=others.get(one.path)) for one in intake.transcribed])

    async def _add(self, new: Sequence[_New]) -> None:
        """Make a job of each, with its recording where there is only one that can be."""
        added: list[Job] = []
        unknown: list[tuple[Job, Sequence[Path]]] = []
        for one in new:
            content = one.file.content
            choices = one.came_with or one.file.beside
            source = await self._source(one, choices)
            job = self._runner.add_finished(
                replace(source, markers=content.markers),
                Finished(content.transcript, content.raw),
                one.file.title,
                job_id=one.job_id,
                notes=content.notes,
                tags=content.tags,
                imported=one.file.path.name,
            )
            added.append(job)
            if source.is_unknown:
                unknown.append((job, choices))
        is_one_project = len(new) == 1 and new[0].file.content.id
        if added and (self._opened.job is None or is_one_project):
            self._choose(added[0].id)
        elif added:
            self._strips.say_added(added)
        self._strips.ask_for_recordings(unknown)
        for job in added:
            await self._runner.wait_until_still(job.id)
            await self._note(job.id)
        for one in new:
            if one.beside is not None:
                await self._make_version(one.job_id, one.beside)

    async def _source(self, one: _New, choices: Sequence[Path]) -> FileSource:
        """The recording of a transcript: out of its project, or the one that there is beside it."""
        unknown = FileSource(one.file.path.with_suffix(""), is_unknown=True)
        packed = one.file.content.recording
        if packed is None or not packed.member or await self._is_beside(one, packed.sha256):
            intake = await take_in(choices) if len(choices) == 1 else None
            return next(iter(intake.accepted), unknown) if intake is not None else unknown
        try:
            place = await asyncio.to_thread(unpack_recording, one.file, self._recordings.folder, one.job_id)
        except CopyFailedError as error:
            self._say.show_error(error)
            return unknown
        intake = await take_in([place])
        if not intake.accepted:  # it only said that it was a recording
            await self._recordings.forget([one.job_id])
            return unknown
        [source] = intake.accepted
        return replace(source, called=packed.name)

    async def _is_beside(self, one: _New, sha256: str) -> bool:
        """Whether the recording in a project lies beside it too."""
        if len(one.file.beside) != 1:
            return False
        try:
            return (await self._recordings.fingerprint(one.file.beside[0])).sha256 == sha256
        except FileRefusedError:
            return False

    async def _note(self, job_id: str) -> None:
        """Note which recording it is, and make the transcript a version of it where it is in the list already."""
        job = self._runner.job(job_id)
        if job is None:
            return
        try:
            same = await self._recordings.note(job, keep_copy=self._settings.get(table.KEEP_COPIES))
        except (FileRefusedError, StorageError):
            return  # gone again, which playing will say
        others = [other for other in map(self._runner.job, same) if other is not None]
        first = next((other for other in others if isinstance(other.phase, Completed)), None)
        if first is not None:
            await self._make_version(job_id, first)

    async def _make_version(self, job_id: str, first: Job) -> None:
        """Note that a job is of the same recording as another one."""
        job = self._runner.job(job_id)
        if job is not None and not job.version_of:
            self._runner.book.change(job_id, version_of=first.recording_id)
            await self._runner.book.save(job_id)


def _of_these(one: Transcribed, found: Sequence[Transcribed], given: Sequence[FileSource]) -> tuple[Path, ...]:
    """The recordings that came with a transcript and are its own: by name, or since nothing else came."""
    paths = [source.path for source in given]
    is_alone = len(paths) == 1 == len(found) and not one.beside
    return tuple(of_its_name(one.path, paths) or (paths if is_alone else ()))
