"""Takes recordings in, and asks the user about their files: the same one twice, one that is no longer where it was."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Sequence
from pathlib import Path

from sttgui.domain.checks import doubts_before_sending
from sttgui.domain.engines import Engine
from sttgui.domain.errors import AlreadyAddedError, AlreadySentError, FileMissingError, FileRefusedError, StorageError
from sttgui.domain.jobs import Cancelled, Completed, Failed, FileSource, Job, Paused, Source, UrlSource
from sttgui.services.intake import take_in
from sttgui.services.job_runner import JobRunner
from sttgui.services.recordings import Recordings
from sttgui.storage.folders import resource
from sttgui.ui import text
from sttgui.ui.file_dialogs import FindDialog, FoundFile
from sttgui.ui.file_strips import Twice
from sttgui.ui.main_window import MainWindow
from sttgui.ui.remedies import Remedy, RemedyChoice
from sttgui.viewmodel.engine_choice import EngineChoice
from sttgui.viewmodel.preferences import Preferences
from sttgui.viewmodel.settings import Settings
from sttgui.viewmodel.task_scope import TaskScope

SAMPLE = "sample.flac"


class FilesDesk:
    """Whatever becomes a job comes in here."""

    def __init__(
        self, window: MainWindow, runner: JobRunner, recordings: Recordings, choice: EngineChoice, settings: Settings
    ) -> None:
        self._window = window
        self._runner = runner
        self._recordings = recordings
        self._choice = choice
        self._settings = settings
        self._scope = TaskScope(window.show_error)
        self._noted: set[str] = set()
        runner.subscribe(self._job_changed)
        runner.subscribe_loaded(self._jobs_loaded)
        window.paths_added.connect(self.add)
        window.sample_wanted.connect(self._sample_wanted)
        window.folder_wanted.connect(self._folder_wanted)
        window.remedy_wanted.connect(self._remedy_wanted)
        strips = window.file_strips
        strips.open_wanted.connect(self._open_wanted)
        strips.again_wanted.connect(self._again_wanted)
        strips.find_wanted.connect(self._find_wanted)
        strips.take_wanted.connect(self._take_wanted)

    async def close(self) -> None:
        self._recordings.close()
        await self._scope.close()

    def add(self, paths: tuple[Path, ...]) -> None:
        """Take in files and folders the user gave."""
        self._scope.start(self.take_in(paths))

    async def take_in(self, paths: Sequence[Path], title: str = "") -> None:
        """Take in files and folders, and ask about those that are in the list already."""
        known = self._known()
        intake = await take_in(paths, list(known))
        refused = list(intake.refused)
        accepted = list(intake.accepted)
        twice = []
        for path in intake.again:
            other = known[path]
            if not isinstance(other.phase, Completed):
                refused.append(AlreadyAddedError(name=path.name))
            elif await self._is_unchanged(other):
                twice.append(Twice(path.stem, other, path=path))
            else:  # another recording by the same name
                anew = await take_in([path])
                accepted += anew.accepted
                refused += anew.refused
        self._window.show_refusals(refused)
        self._window.file_strips.ask_twice(twice)
        self._add(accepted, title)

    async def take_watched(self, paths: Iterable[Path], engine: Engine) -> None:
        """Take in new files of the watched folder, without those whose content is in the list already. They do not
        become the chosen ones, since the user may be at work on something else.
        """
        new = []
        for path in paths:
            try:
                if await self._recordings.same_content(path):
                    continue
            except FileRefusedError:
                continue  # gone again
            new.append(path)
        intake = await take_in(new, list(self._known()))
        if intake.refused:
            self._window.show_refusals(intake.refused)
        self._runner.add(intake.accepted, engine, self._choice.options_of(engine.id))

    async def forget(self, job_ids: Iterable[str]) -> None:
        """Delete what was kept of the files of jobs that were deleted for good."""
        await self._recordings.forget(job_ids)

    def take_address(self, source: UrlSource) -> None:
        """Take in a recording from the web."""
        self._add([source])

    def _known(self) -> dict[Path, Job]:
        """The latest job of each file in the list."""
        jobs = [job for job in self._runner.jobs if not isinstance(job.phase, Failed | Cancelled)]
        return {job.source.path: job for job in jobs if isinstance(job.source, FileSource)}

    async def _is_unchanged(self, job: Job) -> bool:
        try:
            return await self._recordings.is_unchanged(job)
        except FileRefusedError:
            return False  # taken in, it is refused with its reason

    def _add(self, sources: Sequence[Source], title: str = "", *, was_asked: bool = False) -> None:
        chosen, options = self._choice.chosen, self._choice.options
        added = self._runner.add(sources, chosen, options, title, was_asked=was_asked)
        if added:
            self._window.choose(added[0].id)
        if not chosen.is_embedded:
            self._scope.start(self._doubt([source for source in sources if isinstance(source, FileSource)]))

    async def _doubt(self, sources: Sequence[FileSource]) -> None:
        """Say which of them a service may refuse; they are sent all the same, since nobody knows its limits."""
        found = {
            source.name: doubts_before_sending(await asyncio.to_thread(_size, source.path), source.duration_ms)
            for source in sources
        }
        self._window.show_doubtful(found)

    def _sample_wanted(self) -> None:
        """The sample is transcribed once; asked for again, it is shown."""
        sample = resource(SAMPLE)
        job = self._known().get(sample)
        if job is not None:
            self._window.choose(job.id)
        else:
            self._scope.start(self.take_in((sample,), text.sample_title()))

    def _jobs_loaded(self, jobs: list[Job]) -> None:
        self._noted.update(job.id for job in jobs if job.has_ended)

    def _job_changed(self, job: Job) -> None:
        if job.id not in self._noted:
            self._noted.add(job.id)
            if not job.has_ended:
                self._scope.start(self._note(job))
        elif isinstance(job.phase, Failed) and isinstance(job.phase.error, FileMissingError):
            self._scope.start(self._use_copy(job))

    async def _note(self, job: Job) -> None:
        try:
            keep_copy = Preferences.kept(self._settings).keep_copies
            same = await self._recordings.note(job, keep_copy=keep_copy)
        except (FileRefusedError, StorageError):
            return  # the job itself will say so
        others = filter(None, map(self._runner.job, same))
        other = next((one for one in others if not isinstance(one.phase, Failed | Cancelled)), None)
        assert isinstance(job.source, FileSource) or other is None
        if other is not None and other.created <= job.created:
            self._window.file_strips.ask_twice([Twice(job.title, other, job.id)])

    def _open_wanted(self, twice: Twice) -> None:
        """Show what is there; the new one is not needed then, unless something was paid for it."""
        self._window.choose(twice.other.id)
        job = self._runner.job(twice.job_id)
        if job is not None and not job.has_ended and (job.engine.is_embedded or not job.request_id):
            self._window.remove_wanted.emit(job.id)

    def _again_wanted(self, twice: tuple[Twice, ...]) -> None:
        sources = []
        for one in twice:
            if not one.job_id:
                sources.append(FileSource(one.path, one.other.duration_ms))
            elif _waits_for_answer(self._runner.job(one.job_id)):
                self._runner.retry(one.job_id)
        self._add(sources, was_asked=True)

    def _remedy_wanted(self, choice: RemedyChoice) -> None:
        job = self._runner.job(choice.job_id)
        if choice.remedy is Remedy.FIND_FILE:
            self._find_wanted(choice.job_id)
        elif choice.remedy is Remedy.OPEN_OTHER and job is not None and isinstance(job.phase, Paused):
            self._window.choose(job.phase.error.values.get("job_id", ""))

    def _folder_wanted(self, job_id: str) -> None:
        self._scope.start(self._show_folder(job_id))

    async def _show_folder(self, job_id: str) -> None:
        job = self._runner.job(job_id)
        if job is None:
            return
        place = await self._recordings.where_is(job)
        if place is None:
            self._window.file_strips.ask_for_file(job)
        else:
            self._window.show_folder(place)

    async def _use_copy(self, job: Job) -> None:
        await self._runner.wait_until_still(job.id)
        place = await self._recordings.where_is(job)
        if place is not None and isinstance(job.source, FileSource) and place != job.source.path:
            await self._runner.relocate(job.id, place)
            self._runner.retry(job.id)

    def _find_wanted(self, job_id: str) -> None:
        job = self._runner.job(job_id)
        if job is not None and isinstance(job.source, FileSource):
            dialog = FindDialog(self._window, job)
            dialog.file_found.connect(self._file_found)
            dialog.open()

    def _file_found(self, found: FoundFile) -> None:
        self._scope.start(self._check_found(found))

    async def _check_found(self, found: FoundFile) -> None:
        job = self._runner.job(found.job_id)
        if job is None:
            return
        if await self._recordings.is_same(job.id, found.path) is False:
            self._window.file_strips.ask_about_other(job, found.path)
        else:
            await self._take(found)

    def _take_wanted(self, found: FoundFile) -> None:
        self._scope.start(self._take_other(found))

    async def _take_other(self, found: FoundFile) -> None:
        await self._recordings.note_anew(found.job_id, found.path)
        await self._take(found)

    async def _take(self, found: FoundFile) -> None:
        await self._runner.relocate(found.job_id, found.path)
        self._window.file_strips.say_found(found.path)
        job = self._runner.job(found.job_id)
        if job is not None and isinstance(job.phase, Failed) and isinstance(job.phase.error, FileMissingError):
            self._runner.retry(job.id)


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:  # it is gone already, which sending will say
        return 0


def _waits_for_answer(job: Job | None) -> bool:
    return job is not None and isinstance(job.phase, Paused) and isinstance(job.phase.error, AlreadySentError)
