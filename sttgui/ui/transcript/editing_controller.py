"""Saves every edit within a second, and tells the window whether all of them are saved."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from dataclasses import replace

from sttgui.domain.beginning import beginning_of
from sttgui.domain.errors import EntryGoneError, StorageError
from sttgui.domain.jobs import Completed, Job
from sttgui.domain.transcript import SecondOpinion, Transcript
from sttgui.services.job_runner import JobRunner
from sttgui.ui.kit.messages import Messages
from sttgui.ui.kit.text import tr
from sttgui.viewmodel.open_recording import OpenRecording
from sttgui.viewmodel.place_counts import places_of
from sttgui.viewmodel.task_scope import TaskScope
from sttgui.viewmodel.transcript_document import TranscriptDocument

DELAY_S = 0.3  # what is typed within it is written together; no edit waits longer to be written
AGAIN_S = 5.0  # after the disk refused
LISTENED_S = 10.0  # what was heard is written with the next edit, or so much later


class EditingController:
    """Holds edited transcripts until they are saved; `transcript` gives one with all of its edits."""

    def __init__(
        self,
        recording: OpenRecording,
        runner: JobRunner,
        show_unsaved: Callable[[], None],
        say: Messages,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._clock = clock
        self._show_unsaved = show_unsaved
        self._say = say
        self._recording = recording
        self._editor = recording.editor
        self._runner = runner
        self._scope = TaskScope(say.show_error)
        self._edited: dict[str, tuple[Transcript, TranscriptDocument]] = {}  # not yet on the disk
        self._due: dict[str, float] = {}  # when what is not yet on the disk is to be written
        self._saving: set[str] = set()
        self._unhurried: set[str] = set()  # of which nothing but what was heard is not yet on the disk
        self._awaited: dict[str, asyncio.Event] = {}  # set once all of it is on the disk
        self._listeners: list[Callable[[], None]] = []
        self._editor.changed.connect(self._changed)

    @property
    def is_behind(self) -> bool:
        """Whether there are edits that are not on the disk yet."""
        return bool(self._edited.keys() - self._unhurried)

    def is_unsaved(self, job_id: str) -> bool:
        """Whether there are edits of this one that are not on the disk yet."""
        return job_id in self._edited

    def subscribe_saved(self, listener: Callable[[], None]) -> None:
        """Call `listener` whenever all edits of a transcript are on the disk."""
        self._listeners.append(listener)

    async def transcript(self, job_id: str) -> Transcript | None:
        """The transcript of a completed job as it is now. Raises `StorageError`."""
        edited = self._edited.get(job_id)
        return edited[0] if edited is not None else await self._runner.transcript(job_id)

    async def beginning(self, job_id: str) -> Transcript | None:
        """What `beginning_of` has of the transcript of a completed job as it is now. Raises `StorageError`."""
        edited = self._edited.get(job_id)
        return beginning_of(edited[0]) if edited is not None else await self._runner.beginning(job_id)

    async def write_down(self) -> StorageError | None:
        """Save all edits now, also what was typed ahead; an edit the disk refuses is tried again later. The answer is
        why one was refused.
        """
        refused = await self._write_all()
        if self._editor.has_typed_ahead:
            caught_up = asyncio.Event()
            self._editor.caught_up.connect(caught_up.set)
            await caught_up.wait()
            self._editor.caught_up.disconnect(caught_up.set)
            refused = await self._write_all()
        return refused

    async def _write_all(self) -> StorageError | None:
        self._editor.stop_typing()
        refused = None
        for job_id in list(self._edited):
            try:
                await self._save(job_id)
            except StorageError as error:
                if isinstance(error, EntryGoneError) and self._is_gone(job_id):
                    self._let_go(job_id)
                else:
                    refused = error
                    self._say.show_error(error)
        return refused

    async def close(self) -> None:
        """Write down what is not written yet, where the disk takes it."""
        self._editor.stop_typing()
        await self._scope.close()
        await self._write_all()

    def note_listened(self, transcript: Transcript) -> None:
        """Save what was listened to in the open transcript, with the next edit or some seconds later."""
        job = self._recording.job
        if job is not None and job.id not in self._edited:
            self._unhurried.add(job.id)
        self._note(transcript)

    def take_second(self, job_id: str, second: SecondOpinion) -> bool:
        """Put what another model heard to a transcript that is open or not yet saved; `False` where it is neither."""
        if self._recording.is_open(job_id) and self._recording.is_complete:
            if self._editor.transcript.second != second:
                self._editor.set_second(second)
                self._note(self._editor.transcript)
            return True
        return self._change_unsaved(job_id, lambda transcript: replace(transcript, second=second))

    def take_change(self, job_id: str, name: str, change: Callable[[Transcript], Transcript]) -> bool:
        """Change a transcript that is open, as one step of that name, or not yet saved; `False` where it is neither."""
        if self._recording.is_open(job_id) and self._recording.is_complete:
            self._editor.stop_typing()
            self._editor.apply(name, change(self._editor.transcript))
            return True
        return self._change_unsaved(job_id, change)

    def take_times(
        self, job_id: str, change: Callable[[Transcript], Transcript], *, may_wait: bool = False
    ) -> bool | None:
        """Give times to the words of a transcript that is open or not yet saved; `False` where it is neither. `None`
        where somebody writes in it, if it `may_wait`: a blank that was just typed would be lost.
        """
        if self._recording.is_open(job_id) and self._recording.is_complete:
            if may_wait and self._editor.is_typing:
                return None
            self._editor.set_times(tr("Times from the sound"), change(self._editor.transcript), is_wanted=False)
            return True
        return self._change_unsaved(job_id, change)

    async def written(self, job_id: str) -> None:
        """Return once no edit of a transcript is left that is not on the disk; they are written at once."""
        if job_id in self._edited:
            self._due[job_id] = self._clock()
            await self._awaited.setdefault(job_id, asyncio.Event()).wait()

    def _change_unsaved(self, job_id: str, change: Callable[[Transcript], Transcript]) -> bool:
        """Change what is still to be saved of a transcript; `False` where nothing is."""
        if job_id not in self._edited:
            return False
        transcript, marks = self._edited[job_id]
        self._edited[job_id] = (change(transcript), marks)
        return True

    def _changed(self, transcript: Transcript) -> None:
        job = self._recording.job
        if job is not None and isinstance(job.phase, Completed):
            self._unhurried.discard(job.id)
            self._show_unsaved()
        self._note(transcript)

    def _note(self, transcript: Transcript) -> None:
        job = self._recording.job
        if job is None or not isinstance(job.phase, Completed) or not self._recording.is_complete:
            return  # a part would take the place of all
        due = self._clock() + (LISTENED_S if job.id in self._unhurried else DELAY_S)
        self._due[job.id] = min(due, self._due[job.id]) if job.id in self._edited else due
        self._edited[job.id] = (transcript, self._editor.document)
        if job.id not in self._saving:
            self._saving.add(job.id)
            self._scope.start(self._keep_saving(job.id))

    async def _keep_saving(self, job_id: str) -> None:
        """Save the edits of a transcript until none is left. What the disk says is told once as long as it stays the
        same: the message can be closed, and takes the place of no other. It goes once all is well.
        """
        said: StorageError | None = None
        try:
            await self._rest(job_id)
            while job_id in self._edited:
                try:
                    await self._save(job_id)
                except EntryGoneError:
                    if self._is_gone(job_id):
                        self._let_go(job_id)
                        return
                    await asyncio.sleep(AGAIN_S)  # its result could not be saved yet either
                except StorageError as error:
                    if str(error) != str(said):
                        said = error
                        self._say.show_error(error)
                    await asyncio.sleep(AGAIN_S)
                else:
                    if said is not None:
                        self._say.take_back(said)
                        said = None
                    if job_id in self._edited:
                        await self._rest(job_id)
        finally:
            self._saving.discard(job_id)

    async def _rest(self, job_id: str) -> None:
        """Wait until the oldest edit that is not saved is due; a change of what was listened to can wait longer."""
        while (left_s := self._due[job_id] - self._clock()) > 0:  # noqa: ASYNC110  another may come, due earlier
            await asyncio.sleep(min(left_s, DELAY_S))

    async def _save(self, job_id: str) -> None:
        written = self._edited[job_id]
        transcript, document = written
        self._due[job_id] = self._clock() + DELAY_S  # of what is edited while this is being written
        places = await asyncio.to_thread(places_of, document)
        await self._runner.book.save_transcript(job_id, transcript, places)
        if self._edited.get(job_id) is written:
            self._let_go(job_id)
            for listener in self._listeners:
                listener()

    def _let_go(self, job_id: str) -> None:
        self._edited.pop(job_id, None)
        self._unhurried.discard(job_id)
        if (written := self._awaited.pop(job_id, None)) is not None:
            written.set()

    def _is_gone(self, job_id: str) -> bool:
        """Whether the transcript was deleted, so that its edits go too."""
        job: Job | None = self._runner.job(job_id)
        return job is None or not (isinstance(job.phase, Completed) and job.phase.unsaved is not None)
