"""The words that are written along while something is recorded, with the markers that are set meanwhile."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import Enum
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from sttgui.domain.live import Heard, live_models
from sttgui.domain.models import MODELS, Model, find
from sttgui.domain.options import DETECT
from sttgui.domain.paragraphs import with_more
from sttgui.domain.transcript import Paragraph, Word, blank_between
from sttgui.services.live_words import End, Listening, LiveWords, Ready, Told
from sttgui.viewmodel import settings_table as table
from sttgui.viewmodel.recogniser_choice import RecogniserChoice
from sttgui.viewmodel.recording import RecordingModel, RecordingState, Stage
from sttgui.viewmodel.settings import Settings

LATE_MS = 4_000  # so long a pass listens; then it is said that the words come late
START_MS = 10_000  # and so long it takes to get ready

MakeLiveWords = Callable[[Callable[[Told], None]], LiveWords]


class Standing(Enum):
    """How writing along goes."""

    OFF = "off"  # switched off, nothing is recorded, or there is no model for it
    STARTING = "starting"
    FINE = "fine"
    LATE = "late"
    TOO_SLOW = "too slow"
    BROKEN = "broken"


@dataclass(frozen=True, slots=True)
class Piece:
    """What is written next: a word with the blank before it, or a marker at `marker_ms`. It `begins` a paragraph."""

    text: str
    begins: bool = False
    marker_ms: int | None = None


@dataclass(frozen=True, slots=True)
class News:
    """What is new: pieces that stay as they are, and all behind them that may still change."""

    settled: tuple[Piece, ...]
    tentative: tuple[Piece, ...]


def spoken_language(choice: RecogniserChoice) -> str:
    """The code of the language that is chosen, or the only one the chosen model knows; empty where it is to be found
    out.
    """
    language = choice.options.language
    if language not in ("", DETECT):
        return language
    model = find(MODELS, choice.chosen.model) if choice.chosen.is_embedded else None
    return model.languages[0] if model is not None and len(model.languages) == 1 else ""


class LiveWordsModel(QObject):
    """Follows a recording. `ready` gives the models of this computer that can be used, `language` the code of the one
    that is spoken, empty where it is to be found out.
    """

    standing_changed = Signal(object)  # Standing
    begun = Signal()  # another recording: what was said before is gone
    came = Signal(object)  # News
    _told = Signal(int, object)  # of which recording, and Told: from the thread that hears

    def __init__(
        self,
        recording: RecordingModel,
        settings: Settings,
        make: MakeLiveWords,
        *,
        ready: Callable[[], Iterable[Model]],
        language: Callable[[], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._recording = recording
        self._settings = settings
        self._make = make
        self._ready = ready
        self._language = language
        self._words: LiveWords | None = None
        self._stage = Stage.IDLE
        self._number = 0  # of the recording that is written along
        self.standing = Standing.OFF
        self._pieces: list[Piece] = []
        self._tentative: tuple[Piece, ...] = ()
        self._paragraphs: tuple[Paragraph, ...] = ()
        self._heard = Heard()
        self._markers_ms: list[int] = []  # those no settled word has passed yet
        self._late = QTimer(self, singleShot=True)
        self._late.timeout.connect(self._is_late)
        recording.state_changed.connect(self._recording_changed)
        recording.marked.connect(self._marked)
        self._told.connect(self._take)

    @property
    def pieces(self) -> tuple[Piece, ...]:
        """All words that are settled, with the markers between them."""
        return tuple(self._pieces)

    @property
    def tentative(self) -> tuple[Piece, ...]:
        """The words behind the settled ones, which may still change."""
        return self._tentative

    @property
    def text(self) -> str:
        """All words so far, a paragraph a line."""
        said = "".join(
            ("\n" if piece.begins else "") + piece.text for piece in (*self._pieces, *self._tentative) if piece.text
        )
        return said.strip()

    async def end(self) -> None:
        """Write no more; the draft is on the disk when this returns."""
        words, self._words = self._words, None
        self._number += 1  # what still comes is of no more use
        self._late.stop()
        if words is not None:
            await asyncio.to_thread(words.end)
        self._stand(Standing.OFF)

    async def switch(self, *, is_on: bool) -> None:
        """Write along or not, from now on and with the recording that is under way."""
        self._settings.set(table.LIVE_WORDS, is_on)
        if is_on and self.standing is Standing.OFF and self._recording.state.can_be_used:
            self._begin(from_now=True)
        elif not is_on:
            await self.end()

    def _recording_changed(self, state: RecordingState) -> None:
        before, self._stage = self._stage, state.stage
        if state.stage is Stage.RECORDING and before is Stage.STARTING:
            self._clear()
            self.begun.emit()
            self._begin(from_now=False)

    def _begin(self, *, from_now: bool) -> None:
        path = self._recording.path
        models = live_models(self._language(), self._ready()) if self._settings.get(table.LIVE_WORDS) else []
        if path is None or not models:
            return
        self._number += 1
        self._words = self._make(partial(self._told.emit, self._number))
        self._stand(Standing.STARTING)
        self._late.start(START_MS)
        self._words.begin(path, models, self._language(), from_now=from_now)

    def _take(self, number: int, told: Told) -> None:
        if number != self._number:
            return
        self._late.stop()
        match told:
            case Listening():
                self._late.start(LATE_MS)
            case Ready():
                self._stand(Standing.FINE)
            case End.TOO_SLOW:
                self._stand(Standing.TOO_SLOW)
            case End.BROKEN:
                self._stand(Standing.BROKEN)
            case Heard():
                self._stand(Standing.LATE if told.late_ms >= LATE_MS else Standing.FINE)
                self._write(told)

    def _is_late(self) -> None:
        self._stand(Standing.LATE)

    def _write(self, heard: Heard) -> None:
        settled, self._paragraphs = self._in_pieces(heard.settled, self._paragraphs)
        while self._markers_ms and heard.settled and self._markers_ms[0] < (heard.settled[-1].end_ms or 0):
            del self._markers_ms[0]
        self._pieces += settled
        self._heard = heard
        self._tell(settled)

    def _tell(self, settled: Sequence[Piece]) -> None:
        tentative, _ = self._in_pieces(self._heard.tentative, self._paragraphs)
        last_ms = max((word.end_ms or 0 for word in self._heard.tentative), default=0)
        marks = [Piece("", marker_ms=ms) for ms in self._markers_ms if ms >= last_ms]
        self._tentative = (*tentative, *marks)
        self.came.emit(News(tuple(settled), self._tentative))

    def _in_pieces(
        self, words: Sequence[Word], paragraphs: tuple[Paragraph, ...]
    ) -> tuple[list[Piece], tuple[Paragraph, ...]]:
        """Words that follow these paragraphs, with the markers that belong before them; and all paragraphs then."""
        pieces: list[Piece] = []
        markers_ms = list(self._markers_ms)
        for word in words:
            before = paragraphs
            paragraphs = with_more(before, [word])
            begins = len(paragraphs) > len(before)
            blank = "" if begins else blank_between(before[-1].words[-1].text, word.text)
            while markers_ms and markers_ms[0] < (word.end_ms or 0):
                pieces.append(Piece("", begins, markers_ms.pop(0)))
                begins = False
            pieces.append(Piece(blank + word.text, begins))
        return pieces, paragraphs

    def _marked(self, ms: int) -> None:
        self._markers_ms.append(ms)
        if self.standing is not Standing.OFF:
            self._tell(())

    def _clear(self) -> None:
        self._pieces = []
        self._tentative = ()
        self._paragraphs = ()
        self._heard = Heard()
        self._markers_ms = []

    def _stand(self, standing: Standing) -> None:
        if standing is not self.standing:
            self.standing = standing
            self.standing_changed.emit(standing)
