"""Puts transcripts that were made elsewhere into the list, each with its recording where that is known."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from sttgui.domain.errors import FileRefusedError, StorageError
from sttgui.domain.jobs import Completed, FileSource, Job
from sttgui.domain.recognition import Finished
from sttgui.services.imports import Transcribed, of_its_name
from sttgui.services.intake import take_in
from sttgui.services.job_runner import JobRunner
from sttgui.services.recordings import Recordings
from sttgui.ui.kit.messages import Messages
from sttgui.ui.library.file_strips import FileStrips, OpenedBefore
from sttgui.viewmodel.open_recording import OpenRecording
from sttgui.viewmodel.preferences import Preferences
from sttgui.viewmodel.settings import Settings
from sttgui.viewmodel.task_scope import TaskScope


@dataclass(frozen=True, slots=True)
class _New:
    """A transcript that is to be put into the list, as which job, and the recordings that came with it."""

    file: Transcribed
    job_id: str
    came_with: tuple[Path, ...] = ()


class ImportController:
    """Each becomes a job that has ended, like any other. The recording is the one of its name that came with it or lies
    beside it; else the text is shown without, and the user is asked. `choose` shows a job.
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
            if one.job_id not in known:
                new.append(_New(one, one.job_id, own))
            elif other is not None and not is_again:
                before.append(OpenedBefore(one.path, other))
            elif not is_again:  # in the trash
                new.append(_New(one, uuid.uuid4().hex, own))
        self._strips.ask_opened_before(before)
        await self._add(new)
        return {one.job_id for one in new}, {path for one in found for path in _of_these(one, found, given)}

    async def join(self, job_id: str, source: FileSource) -> None:
        """Take a recording for a transcript whose own was not known. Raises `StorageError`."""
        job = self._runner.job(job_id)
        if job is None or not isinstance(job.source, FileSource):
            return
        self._runner.book.change(
            job_id,
            source=replace(source, markers=job.source.markers),
            duration_ms=job.duration_ms or source.duration_ms,
        )
        await self._runner.book.save(job_id)
        await self._note(job_id)

    def _keep_both_wanted(self, before: tuple[OpenedBefore, ...]) -> None:
        self._scope.start(self._keep_both(before))

    async def _keep_both(self, before: Sequence[OpenedBefore]) -> None:
        intake = await take_in([one.path for one in before], with_transcripts=True)
        self._say.show_refusals(intake.refused)
        await self._add([_New(one, uuid.uuid4().hex) for one in intake.transcribed])

    async def _add(self, new: Sequence[_New]) -> None:
        """Make a job of each, with its recording where there is only one that can be."""
        added: list[Job] = []
        unknown: list[tuple[Job, Sequence[Path]]] = []
        for one in new:
            content = one.file.content
            choices = one.came_with or one.file.beside
            intake = await take_in(choices) if len(choices) == 1 else None
            source = next(iter(intake.accepted), None) if intake is not None else None
            if source is None:
                source = FileSource(one.file.path.with_suffix(""), is_unknown=True)
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
        if added and self._opened.job is None:
            self._choose(added[0].id)
        elif added:
            self._strips.say_added(added)
        self._strips.ask_for_recordings(unknown)
        for job in added:
            await self._runner.wait_until_still(job.id)
            await self._note(job.id)

    async def _note(self, job_id: str) -> None:
        """Note which recording it is, and make the transcript a version of it where it is in the list already."""
        job = self._runner.job(job_id)
        if job is None:
            return
        try:
            same = await self._recordings.note(job, keep_copy=Preferences.kept(self._settings).keep_copies)
        except (FileRefusedError, StorageError):
            return  # gone again, which playing will say
        others = [other for other in map(self._runner.job, same) if other is not None]
        first = next((other for other in others if isinstance(other.phase, Completed)), None)
        if first is not None and not job.version_of:
            self._runner.book.change(job_id, version_of=first.recording_id)
            await self._runner.book.save(job_id)


def _of_these(one: Transcribed, found: Sequence[Transcribed], given: Sequence[FileSource]) -> tuple[Path, ...]:
    """The recordings that came with a transcript and are its own: by name, or since nothing else came."""
    paths = [source.path for source in given]
    is_alone = len(paths) == 1 == len(found) and not one.beside
    return tuple(of_its_name(one.path, paths) or (paths if is_alone else ()))
