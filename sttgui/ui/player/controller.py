"""Plays the recording of the open transcript, and marks the word that is heard."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from sttgui.domain.errors import FileMissingError, FileRefusedError, RecordingUnknownError
from sttgui.domain.jobs import Completed, FileSource, Job
from sttgui.domain.transcript import Transcript
from sttgui.services.job_runner import JobRunner
from sttgui.services.recordings import Recordings
from sttgui.ui.kit.messages import Messages
from sttgui.ui.player import text as player_text
from sttgui.ui.player.bar import PlayerBar
from sttgui.ui.transcript.pane import TranscriptPane
from sttgui.viewmodel.open_recording import OpenRecording
from sttgui.viewmodel.player import Loop, PlayerModel, PlayerState
from sttgui.viewmodel.task_scope import TaskScope
from sttgui.viewmodel.transcript_document import Hits
from sttgui.viewmodel.word_times import Span, WordTimes

if TYPE_CHECKING:
    from sttgui.audio.peaks import Peaks


RESTING_MS = 300  # after an edit, before the times of the words are worked out anew


class PlayerController:
    """`folder` keeps the waveforms. `find_file` asks where the recording of a job is now."""

    def __init__(
        self,
        page: TranscriptPane,
        bar: PlayerBar,
        recording: OpenRecording,
        player: PlayerModel,
        *,
        runner: JobRunner,
        recordings: Recordings,
        folder: Path,
        say: Messages,
        find_file: Callable[[str], None],
    ) -> None:
        self._page = page
        self._bar = bar
        self._recording = recording
        self._player = player
        self._recordings = recordings
        self._folder = folder
        self._find_file = find_file
        self._words = WordTimes(Transcript())
        self._scope = TaskScope(say.show_error)
        self._opened = ""  # the job whose recording is to be heard
        self._path: Path | None = None  # where the recording was said to be that is to be heard
        self._is_unwanted = threading.Event()  # of the waveform that is being worked out
        self._timed = ""  # the job whose words can be played
        self._is_timing_due = False  # once the words are written: both at a time would hold the window
        self._clicked: int | None = None  # the place of a word whose time is not known yet
        self._hits = Hits()
        self._resting = QTimer(singleShot=True, interval=RESTING_MS)
        runner.subscribe(self._job_changed)
        bar.join(player)
        bar.find_wanted.connect(self._find_wanted)
        bar.selection_wanted.connect(self._selection_wanted)
        bar.loop_toggle_wanted.connect(self._loop_toggle_wanted)
        recording.changed.connect(self._recording_changed)
        recording.transcript_shown.connect(self._transcript_shown)
        recording.so_far_shown.connect(self._so_far_shown)
        recording.editor.grown.connect(self._grown)
        recording.editor.changed.connect(self._edited)
        recording.editor.marks_changed.connect(self._edited)
        self._resting.timeout.connect(self._words_changed)
        page.view.all_written.connect(self._text_written)
        page.word_clicked.connect(self._word_clicked)
        page.found_changed.connect(self._found_changed)
        player.word_changed.connect(page.show_playing)
        player.state_changed.connect(self._player_changed)
        player.failed.connect(say.show_error)

    async def close(self) -> None:
        self._resting.stop()
        self._is_unwanted.set()
        await self._scope.close()
        await self._player.close()

    def _recording_changed(self, job: Job | None) -> None:
        """Have what is open to be heard, with words or without; where its words are about to come, with them."""
        if job is None or (job.id != self._opened and self._opened):
            self._put_away()
        if job is None or not isinstance(job.source, FileSource):
            return
        if not isinstance(job.phase, Completed):
            self._open_sound(job)
        elif job.id != self._opened:
            self._bar.show_player(job.duration_ms or 0)  # its room, until the transcript comes

    def _transcript_shown(self, is_shown: bool) -> None:
        job = self._recording.job
        self._is_timing_due = is_shown
        self._clicked = None
        if is_shown and job is not None:
            self._open_sound(job)
        else:
            self._forget_words()

    def _forget_words(self) -> None:
        if self._timed:
            self._timed = ""
            self._words = WordTimes(Transcript())
            self._player.set_words(self._words)

    def _so_far_shown(self) -> None:
        self._transcript_shown(True)

    def _open_sound(self, job: Job) -> None:
        if isinstance(job.source, FileSource) and self._path != job.source.path:
            self._opened, self._path = job.id, job.source.path
            self._scope.start(self._open(job))

    def _grown(self, transcript: Transcript) -> None:
        """Let the words that are new in a growing transcript be played."""
        job = self._recording.job
        if job is not None and job.id == self._timed:
            self._words = WordTimes(transcript, self._recording.editor.marks, self._words)
            self._player.set_words(self._words)

    def _put_away(self) -> None:
        self._opened, self._path = "", None
        self._forget_words()
        self._is_unwanted.set()
        self._player.leave()
        self._bar.timeline.show_waveform(None)
        self._bar.show_nothing()

    def _text_written(self) -> None:
        if self._is_timing_due:
            self._is_timing_due = False
            self._words_changed()

    def _edited(self) -> None:
        self._resting.start()

    def _words_changed(self) -> None:
        job = self._recording.job
        if job is not None and self._is_opened(job):
            self._scope.start(self._show_words(job))

    async def _show_words(self, job: Job) -> None:
        transcript = self._recording.transcript
        marks = self._recording.editor.marks
        words = await asyncio.to_thread(WordTimes, transcript, marks, self._words)
        shown, is_growing = self._recording.transcript, self._recording.editor.is_growing
        is_same = shown.paragraphs is transcript.paragraphs  # what is not of the words may have changed meanwhile
        if self._is_opened(job) and (is_same or is_growing):
            if not is_same:  # it has grown meanwhile
                words = WordTimes(shown, marks, words)
            self._words = words
            self._timed = job.id
            self._player.set_words(words)
            clicked, self._clicked = self._clicked, None
            if clicked is not None:
                self._player.play_from(clicked)
            await self._show_hits(self._hits)

    def _player_changed(self, state: PlayerState) -> None:
        self._page.show_sound(state.is_playing)

    def _found_changed(self, hits: Hits) -> None:
        if hits != self._hits:
            self._hits = hits
            self._scope.start(self._show_hits(hits))

    async def _show_hits(self, hits: Hits) -> None:
        document, words = self._page.document, self._words

        def times() -> list[int]:
            found = (document.word_near(position) for position in hits.starts)
            spans = (words.span_of(place) for place in found if place is not None)
            return [span.start_ms for span in spans if span is not None]

        hits_ms = await asyncio.to_thread(times) if hits.starts else []
        if hits is self._hits:
            self._bar.timeline.show_hits(hits_ms)

    async def _open(self, job: Job) -> None:
        bar = self._bar
        self._is_unwanted.set()
        self._player.leave()
        bar.timeline.show_waveform(None)
        if not _is_page_of_trouble(job):
            bar.show_player(job.duration_ms or 0)
        path = await self._recordings.where_is(job)
        if not self._is_opened(job):
            return
        try:
            if path is None:
                is_unknown = isinstance(job.source, FileSource) and job.source.is_unknown
                raise RecordingUnknownError(name=job.title) if is_unknown else FileMissingError(name=job.title)
            await self._player.open(job.id, path, job.options.track)
        except FileRefusedError as error:
            if self._is_opened(job):
                if _is_page_of_trouble(self._recording.job or job):
                    bar.show_nothing()
                else:
                    bar.show_missing(player_text.why_silent(error))
            return
        if self._is_opened(job):
            if bar.isHidden():
                bar.show_player()
            self._is_unwanted.set()  # the same recording may have been asked for twice
            self._is_unwanted = threading.Event()
            self._scope.start(self._show_waveform(path, job.options.track, self._is_unwanted))

    async def _show_waveform(self, path: Path, track: int, is_unwanted: threading.Event) -> None:
        loop = asyncio.get_running_loop()

        def tell(peaks: Peaks) -> None:
            if not is_unwanted.is_set():
                loop.call_soon_threadsafe(show, peaks)

        def show(peaks: Peaks) -> None:
            if not is_unwanted.is_set():
                self._bar.timeline.show_waveform(peaks)

        def work_out() -> Peaks | None:
            from sttgui.audio.peaks import CancelledError, peaks_of

            try:
                return peaks_of(path, self._folder, tell, is_unwanted.is_set, track=track)
            except (CancelledError, FileRefusedError):  # unwanted; or gone meanwhile, which playing will say
                return None

        peaks = await asyncio.to_thread(work_out)
        if peaks is not None:
            show(peaks)

    def _is_opened(self, job: Job) -> bool:
        source = job.source
        return self._recording.is_open(job.id) and isinstance(source, FileSource) and source.path == self._path

    def _job_changed(self, job: Job) -> None:
        """The file of the recording that is shown was found somewhere else."""
        if self._path is not None and self._recording.is_open(job.id) and isinstance(job.source, FileSource):
            path = job.source.path
            if path != self._path:
                self._path = path
                self._scope.start(self._open(job))

    def _word_clicked(self, index: int) -> None:
        job = self._recording.job
        if not (self._player.state.click_plays and self._player.state.is_ready) or job is None:
            return
        if self._timed == job.id:
            self._player.play_from(index)
        else:
            self._clicked = index

    def _selection_wanted(self) -> None:
        selected = self._page.selection_ms
        if selected is not None:
            self._player.select(Span(*selected))

    def _loop_toggle_wanted(self) -> None:
        selected = self._page.selection_ms
        if self._player.state.loop is not Loop.NONE:
            self._player.set_loop(Loop.NONE)
        elif selected is not None:
            self._player.loop_span(Span(*selected))
        else:
            self._player.set_loop(Loop.WORD)

    def _find_wanted(self) -> None:
        if self._path is not None and self._recording.job is not None:
            self._find_file(self._recording.job.id)


def _is_page_of_trouble(job: Job) -> bool:
    """Whether the page says what is wrong; that the recording cannot be heard either need not be said beside it."""
    return job.stands_still and not isinstance(job.phase, Completed)
