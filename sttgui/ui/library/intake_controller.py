"""Takes recordings in, from files, folders, the web and the microphone, and asks about those that come twice."""

from __future__ import annotations

import asyncio
import contextlib
import uuid
from collections.abc import Callable, Container, Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import count
from pathlib import Path

from PySide6.QtGui import QAction

from sttgui.domain.checks import check_web_address, doubts_before_sending
from sttgui.domain.errors import (
    AlreadyAddedError,
    AlreadySentError,
    FileRefusedError,
    FileUnreadableError,
    StorageError,
)
from sttgui.domain.jobs import Cancelled, Completed, Failed, FileSource, Job, Paused, Source, UrlSource
from sttgui.domain.library import Asked
from sttgui.domain.options import Options
from sttgui.domain.recognisers import Recogniser
from sttgui.domain.sound_tracks import SoundTrack
from sttgui.services.intake import identity_of, take_in
from sttgui.services.job_runner import JobRunner
from sttgui.services.recordings import Recordings
from sttgui.services.sample import sample_answer, sample_recording
from sttgui.storage.asked import AskedFiles
from sttgui.ui.jobs.remedies import may_cost
from sttgui.ui.kit.actions import Do
from sttgui.ui.kit.messages import Messages
from sttgui.ui.library import files_text
from sttgui.ui.library.file_dialogs import RecordingsDialog
from sttgui.ui.library.file_strips import FileStrips, Twice
from sttgui.ui.library.import_controller import ImportController
from sttgui.ui.library.same_recordings import SameRecordings, without_number
from sttgui.viewmodel.open_recording import OpenRecording
from sttgui.viewmodel.recogniser_choice import RecogniserChoice
from sttgui.viewmodel.settings import Settings
from sttgui.viewmodel.task_scope import TaskScope

TRIES = 10  # starts of the app that take up again what was asked for before


class IntakeController:
    """All recordings that become jobs come in here: added, recorded, watched, from the web or transcribed again.
    `choose` shows a job, and `remove` moves it to the trash. What is added is shown at once only where nothing is open:
    nobody is thrown out of a transcript.
    """

    def __init__(
        self,
        strips: FileStrips,
        actions: Mapping[Do, QAction],
        say: Messages,
        runner: JobRunner,
        recordings: Recordings,
        *,
        opened: OpenRecording,
        asked: AskedFiles,
        choice: RecogniserChoice,
        settings: Settings,
        imports: ImportController,
        choose: Callable[[str], None],
        remove: Callable[[str], None],
    ) -> None:
        self._strips = strips
        self._say = say
        self._choose = choose
        self._remove = remove
        self._runner = runner
        self._recordings = recordings
        self._opened = opened
        self._choice = choice
        self._asked = asked
        self._imports = imports
        self._early: list[Asked] | None = []
        self._scope = TaskScope(say.show_error)
        self._same = SameRecordings(strips, runner, recordings, settings, self._scope)
        for do, handler in {
            Do.ADD: self._choose_files,
            Do.ADD_FOLDER: self._choose_folder,
            Do.ADD_WEB: self._web_wanted,
            Do.SAMPLE: self._sample_wanted,
        }.items():
            actions[do].triggered.connect(handler)
        strips.open_wanted.connect(self._open_wanted)
        strips.again_wanted.connect(self._again_wanted)
        strips.added_open_wanted.connect(choose)

    async def close(self) -> None:
        self._recordings.close()
        await self._scope.close()

    def add(self, paths: tuple[Path, ...], title: str = "") -> None:
        """Take in files and folders the user gave. They are noted on the disk at once, so that none is forgotten."""
        given = tuple(path.absolute() for path in paths)
        asked = Asked(uuid.uuid4().hex, given, self._choice.chosen, self._choice.options, title)
        self._asked.put(asked)
        if self._early is None:
            self._scope.start(self._take_in(asked))
        else:
            self._early.append(asked)

    async def take_up(self) -> None:
        """Take in what was asked for before the list was there, now and in earlier times. Call it once the list is."""
        noted = await asyncio.to_thread(self._asked.all)
        early, self._early = self._early or [], None
        for asked in noted:
            if asked.id not in {one.id for one in early}:
                self._scope.start(self._take_up(replace(asked, tries=asked.tries + 1)))
        for asked in early:
            self._scope.start(self._take_in(asked))

    async def _take_up(self, asked: Asked) -> None:
        """Take in what is noted, at `TRIES` starts at most: a file that ends the app must not keep it from starting."""
        if asked.tries > TRIES:
            self._say.show_refusals([FileUnreadableError(name=path.name) for path in asked.paths])
            await asyncio.to_thread(self._asked.done, asked)
        else:
            await asyncio.to_thread(self._asked.put, asked)
            await self._take_in(asked)

    async def _take_in(self, asked: Asked) -> None:
        """Take in files and folders, and ask about those that are in the list already."""
        await asyncio.to_thread(self._asked.flush, asked)
        known = self._known()
        intake = await take_in(asked.paths, list(known), with_transcripts=True)
        there = await self._there(asked, [*(source.path for source in intake.accepted), *intake.again])
        refused = list(intake.refused)
        given = [*intake.accepted, *(_source_of(known[path], path) for path in intake.again)]
        imported, joined = await self._imports.take(intake.transcribed, given, is_again=bool(asked.tries))
        accepted = [source for source in intake.accepted if source.path not in there | joined]
        twice = []
        for path in intake.again:
            other = known[path]
            if path in there | joined:
                continue
            if not isinstance(other.phase, Completed):
                refused.append(AlreadyAddedError(name=path.name))
            elif await self._is_unchanged(other):
                twice.append(Twice(path.stem, other, path=path))
            else:  # another recording by the same name
                anew = await take_in([path])
                accepted += anew.accepted
                refused += anew.refused
        self._say.show_refusals(refused)
        self._strips.ask_twice(twice)
        ids = await asyncio.to_thread(_ids, asked, [source.path for source in accepted])
        added = self._add(accepted, asked.recogniser, asked.options, asked.title, ids=ids)
        if added and not asked.tries:
            self._show_added(added)
        await self._runner.keep_new()
        with contextlib.suppress(StorageError):  # it stays noted, and the jobs say that they could not be saved
            wanted = {*ids, *imported}
            if len(await self._recordings.known(wanted)) == len(wanted):
                await asyncio.to_thread(self._asked.done, asked)

    async def _there(self, asked: Asked, paths: Sequence[Path]) -> set[Path]:
        """Which of these files became jobs before the app ended."""
        if not asked.tries:
            return set()
        ids = await asyncio.to_thread(_ids, asked, paths)
        known = await self._recordings.known(ids)
        return {path for path, job_id in zip(paths, ids, strict=True) if job_id in known}

    async def take_recorded(
        self, recording: FileSource, title: str, *, only_keep: bool = False, stays_here: bool = False
    ) -> bool:
        """Take in what was recorded here, for the recogniser that is chosen now, the one of this computer, or to be in
        the list only. True once it is in the library.
        """
        recogniser = self._choice.local if stays_here else self._choice.chosen
        options = self._choice.options_of(recogniser.id)
        [job] = self._runner.add([recording], recogniser, options, title, only_keep=only_keep)
        self._choose(job.id)
        await self._runner.keep_new()
        try:
            return bool(await self._recordings.known([job.id]))
        except StorageError:  # the job says that it could not be saved
            return False

    def _choose_files(self) -> None:
        self._open_recordings(RecordingsDialog(self._say.window()))

    def _choose_folder(self) -> None:
        self._open_recordings(RecordingsDialog(self._say.window(), folder=True))

    def _open_recordings(self, dialog: RecordingsDialog) -> None:
        dialog.paths_chosen.connect(self.add)
        dialog.open()

    def _web_wanted(self) -> None:
        from sttgui.ui.library.web_dialog import WebDialog

        dialog = WebDialog(self._say.window(), self._choice.chosen, check_web_address)
        dialog.address_chosen.connect(self._address_chosen)
        dialog.open()

    def _address_chosen(self, address: str) -> None:
        self._add_chosen([UrlSource(address)])

    async def take_again(self, job_id: str, recogniser: Recogniser, options: Options) -> None:
        """Transcribe a recording once more, as another version of it; in the place of the first where nothing came of
        that. Raises `CopyFailedError`, `FileRefusedError`, `StorageError`.
        """
        job = self._runner.job(job_id)
        if job is not None and not job.has_result and not job.has_ended:
            self._runner.cancel(job_id)
            job = await self._runner.wait_until_still(job_id)
        if job is None:
            return
        if not job.has_result:
            self._runner.retry(job_id, recogniser, options)
            return
        new_id = uuid.uuid4().hex
        source = job.source
        if isinstance(source, FileSource):
            place = await self._recordings.for_another(job, new_id)
            if place is None:
                self._strips.ask_for_file(job)
                return
            source = replace(source, path=place)
        title = _another(job.title, {one.title for one in self._runner.jobs})
        self._add([source], recogniser, options, title, ids=[new_id], was_asked=True, version_of=job.recording_id)
        self._choose(new_id)
        if job.notes or job.tags:
            await self._runner.book.describe(new_id, notes=job.notes, tags=job.tags)

    async def sound_tracks(self, job: Job) -> list[SoundTrack]:
        """The sound tracks of a job's recording; none where that cannot be opened, which its transcribing tells."""
        place = await self._recordings.where_is(job)
        try:
            return [] if place is None else await asyncio.to_thread(_sound_tracks, place)
        except FileRefusedError:
            return []

    def _known(self) -> dict[Path, Job]:
        """The latest job of each file in the list."""
        jobs = [job for job in self._runner.jobs if not isinstance(job.phase, Failed | Cancelled)]
        return {job.source.path: job for job in jobs if isinstance(job.source, FileSource)}

    async def _is_unchanged(self, job: Job) -> bool:
        try:
            return await self._recordings.is_unchanged(job)
        except FileRefusedError:
            return False  # taken in, it is refused with its reason

    def _add(
        self,
        sources: Sequence[Source],
        recogniser: Recogniser,
        options: Options,
        title: str = "",
        *,
        ids: Iterable[str] = (),
        was_asked: bool = False,
        version_of: str = "",
    ) -> list[Job]:
        added = self._runner.add(
            sources, recogniser, options, title, ids=ids, was_asked=was_asked, version_of=version_of
        )
        if was_asked:
            self._same.want(job.id for job in added)
        if may_cost(recogniser):  # a server of one's own has no such limits
            self._scope.start(self._doubt([source for source in sources if isinstance(source, FileSource)]))
        return added

    def _add_chosen(self, sources: Sequence[Source]) -> None:
        """Give recordings to the recogniser that is chosen now."""
        added = self._add(sources, self._choice.chosen, self._choice.options)
        if added:
            self._show_added(added)

    def _show_added(self, added: Sequence[Job]) -> None:
        if self._opened.job is None:
            self._choose(added[0].id)
        else:
            self._strips.say_added(added)

    async def _doubt(self, sources: Sequence[FileSource]) -> None:
        """Say which recordings a service may refuse; they are sent all the same, since nobody knows its limits."""
        found = {
            source.name: doubts_before_sending(await asyncio.to_thread(_size, source.path), source.duration_ms)
            for source in sources
        }
        self._say.show_doubtful(found)

    def _sample_wanted(self) -> None:
        self._scope.start(self._open_sample())

    async def _open_sample(self) -> None:
        """The sample comes with its transcript; asked for again, it is shown as it is by now."""
        path = sample_recording()
        finished, same = await asyncio.gather(asyncio.to_thread(sample_answer), self._recordings.same_content(path))
        there = self._known().get(path)  # by now, since it may have been asked for twice
        others = [job_id for job_id in same if not _came_to_nothing(self._runner.job(job_id))]
        if there is not None or others:
            self._choose(others[0] if there is None else there.id)
            return
        source = FileSource(path, finished.transcript.duration_ms)
        job = self._runner.add_finished(source, finished, files_text.sample_title())
        self._choose(job.id)
        self._same.want([job.id])
        await self._same.note(await self._runner.wait_until_still(job.id))

    def _open_wanted(self, twice: Twice) -> None:
        """Show what is there; the new one is not needed then, unless something was paid for it."""
        self._choose(twice.other.id)
        job = self._runner.job(twice.job_id)
        if job is not None and not job.has_ended and (job.recogniser.is_embedded or not job.request_id):
            self._remove(job.id)

    def _again_wanted(self, twice: tuple[Twice, ...]) -> None:
        added = []
        for one in twice:
            if one.job_id:
                self._scope.start(self._same.make_version(one.job_id, one.other))
                if _waits_for_answer(self._runner.job(one.job_id)):
                    self._runner.retry(one.job_id)
            else:
                other = one.other.source
                markers = other.markers if isinstance(other, FileSource) else ()
                source = FileSource(one.path, one.other.duration_ms, markers)
                added += self._add(
                    [source],
                    self._choice.chosen,
                    self._choice.options,
                    was_asked=True,
                    version_of=one.other.recording_id,
                )
        if added:
            self._show_added(added)


def _ids(asked: Asked, paths: Iterable[Path]) -> list[str]:
    """The ids of the jobs made of files: the same however often it is begun, so that none is made twice."""
    import hashlib  # brings OpenSSL

    names = (f"{asked.id} {identity_of(path)}" for path in paths)
    return [hashlib.sha256(name.encode(errors="surrogateescape")).hexdigest()[:32] for name in names]


def _source_of(job: Job, path: Path) -> FileSource:
    """The recording of a job that is in the list, at the path it was given by now."""
    return FileSource(path, job.duration_ms)


def _another(title: str, taken: Container[str]) -> str:
    """The name with the next number behind it that none has yet."""
    name = without_number(title)
    return next(numbered for number in count(2) if (numbered := f"{name} ({number})") not in taken)


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:  # it is gone already, which sending will say
        return 0


def _waits_for_answer(job: Job | None) -> bool:
    return job is not None and isinstance(job.phase, Paused) and isinstance(job.phase.error, AlreadySentError)


def _came_to_nothing(job: Job | None) -> bool:
    return job is not None and isinstance(job.phase, Failed | Cancelled)


def _sound_tracks(path: Path) -> list[SoundTrack]:
    """Loads what decodes, so call it in a thread."""
    from sttgui.audio.media import sound_tracks

    return sound_tracks(path)
