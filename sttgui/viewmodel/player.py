"""Playing the recording that is shown: what is heard now, which word that is, and how the user wants to hear it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from sttgui.domain.errors import PlaybackError
from sttgui.domain.transcript import Transcript
from sttgui.viewmodel import settings_table as table
from sttgui.viewmodel.settings import Settings
from sttgui.viewmodel.settings_table import FASTEST, SLOWEST
from sttgui.viewmodel.word_times import Span, WordTimes

if TYPE_CHECKING:
    from sttgui.audio.playback import Playback

LOOK_MS = 16  # between two looks at what is heard: once for each picture of a screen
MEASURE_MS = 200  # between two looks at how long the recording is, until that is known
AHEAD_MS = 12  # from a word's beginning to the next look, and to its paint, on average
SLOWER = 0.7  # of the chosen speed, where a doubtful word is near
BEFORE_MS, AFTER_MS = 200, 500  # a doubtful word is near from so long after it till so long before

MakePlayback = Callable[[Callable[[PlaybackError], None]], "Playback"]  # of what is called when the device is lost


class Loop(Enum):
    """What is repeated."""

    NONE = "none"
    WORD = "word"
    PARAGRAPH = "paragraph"
    SELECTION = "selection"


@dataclass(frozen=True, slots=True)
class PlayerState:
    """All that is shown of the player but the position. `device` is empty for the system's own choice."""

    is_ready: bool = False
    is_playing: bool = False
    duration_ms: int = 0
    speed: float = 1.0
    volume: float = 1.0
    is_muted: bool = False
    device: str = ""
    step_s: int = 5
    slows_at_doubt: bool = False
    click_plays: bool = True
    loop: Loop = Loop.NONE
    span: Span | None = None  # what is repeated
    selection: Span | None = None  # what was last selected to be repeated
    stops_ms: int | None = None  # where it pauses by itself

    @property
    def loudness(self) -> float:
        """How loud it is really played, 0..1: 0 while it is mute."""
        return 0.0 if self.is_muted else self.volume


def make_playback(on_device_lost: Callable[[PlaybackError], None]) -> Playback:
    """The playback on this computer's devices. Loads the libraries that decode and play, so call it in a thread."""
    from sttgui.audio.playback import Playback

    return Playback(on_device_lost=on_device_lost)


class PlayerModel(QObject):
    """One recording at a time. What can be chosen is kept in the settings, and so is where each recording was left."""

    position_changed = Signal(int)
    sought = Signal(int)  # somebody went to a moment
    state_changed = Signal(object)  # PlayerState
    word_changed = Signal(object)  # int | None: the place of the word that is heard
    words_changed = Signal(object)  # WordTimes
    failed = Signal(object)  # PlaybackError: paused where it was
    _device_lost = Signal(object)  # from the thread that plays

    def __init__(self, settings: Settings, make: MakePlayback = make_playback, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._make = make
        self._playback: Playback | None = None
        self._opening = asyncio.Lock()
        self._recording = ""
        self._position_ms = 0
        self._word: int | None = None
        self._speed_now = 1.0
        self._words = WordTimes(Transcript())
        self._state = PlayerState(
            speed=settings.get(table.SPEED),
            volume=settings.get(table.VOLUME),
            device=settings.get(table.DEVICE),
            step_s=settings.get(table.STEP_S),
            slows_at_doubt=settings.get(table.SLOWS_AT_DOUBT),
            click_plays=settings.get(table.CLICK_PLAYS),
        )
        self._timer = QTimer(self, interval=LOOK_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._look)
        self._measuring = QTimer(self, interval=MEASURE_MS)
        self._measuring.timeout.connect(self._look)
        self._device_lost.connect(self._stopped)

    @property
    def state(self) -> PlayerState:
        return self._state

    @property
    def position_ms(self) -> int:
        return self._position_ms

    async def open(self, recording: str, path: Path, track: int = 0) -> None:
        """Take a recording, where it was left the last time. `recording` names it, `track` is its sound track that is
        heard, from 1; 0 is the usual one. Raises `FileRefusedError`.

        Called again while it is at that, only the last one counts.
        """
        self.leave()
        self._recording = recording
        async with self._opening:
            if recording != self._recording:
                return
            playback = await self._made()
            duration_ms = await asyncio.to_thread(playback.open, path, track)
            if recording != self._recording:
                return
            self._set_speed_now(self._state.speed)
            playback.seek(self._settings.get(table.POSITION_MS.of(recording)))
            self._change(is_ready=True, duration_ms=duration_ms)
            self._measuring.start()
            self._look()

    def leave(self) -> None:
        """Close the recording; the transcript stays without sound."""
        self.pause()
        self._measuring.stop()
        self._recording = ""
        self._change(is_ready=False, is_playing=False, duration_ms=0, loop=Loop.NONE, span=None, selection=None)
        self._tell_position(0)

    def set_words(self, words: WordTimes) -> None:
        """The words of the recording, which may change while it is played."""
        self._words = words
        self.words_changed.emit(words)
        self._tell_position(self._position_ms)

    async def close(self) -> None:
        """Stop, keep where it was, and give the device back."""
        self.leave()
        async with self._opening:
            if self._playback is not None:
                await asyncio.to_thread(self._playback.close)
                self._playback = None

    async def devices(self) -> list[str]:
        """What sound can be played with."""
        async with self._opening:
            playback = await self._made()
            return await asyncio.to_thread(playback.devices)

    def play(self) -> None:
        if self._playback is not None and self._state.is_ready:
            self._playback.play()
            self._look()

    def pause(self) -> None:
        if self._playback is not None and self._state.is_ready:
            self._playback.pause()
            self._look()
            self._settings.set(table.POSITION_MS.of(self._recording), self._position_ms)

    def toggle(self) -> None:
        if self._state.is_playing:
            self.pause()
        else:
            self.play()

    def seek(self, ms: int) -> None:
        """Go to a moment; one outside of what is repeated ends that."""
        if self._playback is None or not self._state.is_ready:
            return
        span = self._state.span
        if span is not None and not span.start_ms <= ms < span.end_ms:
            self.set_loop(Loop.NONE)
        self._change(stops_ms=None)
        self._playback.seek(ms)
        self._look()
        self.sought.emit(self._position_ms)

    def back(self) -> None:
        self.seek(max(self._position_ms - self._state.step_s * 1000, 0))

    def forward(self) -> None:
        ahead_ms = self._position_ms + self._state.step_s * 1000
        is_measured = self._playback is not None and self._playback.is_measured
        self.seek(min(ahead_ms, self._state.duration_ms) if is_measured else ahead_ms)

    def to_sentence(self) -> None:
        """Back to where the sentence began."""
        self.seek(self._words.sentence_before(self._position_ms))

    def play_from(self, index: int) -> None:
        """Play on from a word, or from its paragraph where the word has no time."""
        span = self._words.span_of(index)
        if span is not None:
            self.seek(span.start_ms)
            self.play()

    def play_span(self, span: Span) -> None:
        """Play a stretch and pause at its end; to pause or to go elsewhere before ends that."""
        self.set_loop(Loop.NONE)
        self.seek(span.start_ms)
        if self._state.is_ready:
            self._change(stops_ms=span.end_ms)
            self.play()

    def set_loop(self, loop: Loop) -> None:
        """Repeat what is heard now, or the selection; where there is no such thing nothing is repeated."""
        index = self._words.at(self._position_ms)
        span: Span | None = None
        match loop:
            case Loop.WORD if index is not None:
                span = self._words.span_of(index)
            case Loop.PARAGRAPH if index is not None:
                span = self._words.paragraph_of(index)
            case Loop.SELECTION:
                span = self._state.selection
        self._repeat(loop, span)

    def select(self, span: Span) -> None:
        """Say what `Loop.SELECTION` repeats from now on."""
        self._change(selection=span)

    def loop_span(self, span: Span) -> None:
        """Select a stretch and repeat it."""
        self.select(span)
        self._repeat(Loop.SELECTION, span)

    def set_speed(self, speed: float) -> None:
        self._change(speed=min(max(speed, SLOWEST), FASTEST))
        self._settings.set(table.SPEED, self._state.speed)
        self._set_speed_now(self._state.speed)

    def set_volume(self, volume: float) -> None:
        """Play so loud, 0..1, and be mute no longer: who changes the volume wants to hear it."""
        self._change(volume=min(max(volume, 0.0), 1.0), is_muted=False)
        self._settings.set(table.VOLUME, self._state.volume)
        self._set_loudness()

    def toggle_mute(self) -> None:
        """Be silent, or as loud as before. The next start is not silent: nobody would know why."""
        if self._state.loudness:
            self._change(is_muted=True)
            self._set_loudness()
        else:
            self.set_volume(self._state.volume or 1.0)

    def set_device(self, name: str) -> None:
        """Play with another device; empty for the system's own choice."""
        self._change(device=name)
        self._settings.set(table.DEVICE, name)
        if self._playback is not None:
            self._playback.set_device(name or None)

    def set_step(self, seconds: int) -> None:
        """How far back and forward go."""
        self._change(step_s=seconds)
        self._settings.set(table.STEP_S, seconds)

    def set_slows_at_doubt(self, slows: bool) -> None:
        self._change(slows_at_doubt=slows)
        self._settings.set(table.SLOWS_AT_DOUBT, slows)
        self._look()

    def set_click_plays(self, plays: bool) -> None:
        """Whether a click on a word plays from there."""
        self._change(click_plays=plays)
        self._settings.set(table.CLICK_PLAYS, plays)

    async def _made(self) -> Playback:
        """The playback, which is made when it is first needed."""
        if self._playback is None:
            self._playback = await asyncio.to_thread(self._make, self._device_lost.emit)
            self._playback.set_volume(self._state.loudness)
            if self._state.device:
                self._playback.set_device(self._state.device)
        return self._playback

    def _set_loudness(self) -> None:
        if self._playback is not None:
            self._playback.set_volume(self._state.loudness)

    def _repeat(self, loop: Loop, span: Span | None) -> None:
        if self._playback is None or not self._state.is_ready:
            return
        if span is None:
            self._change(loop=Loop.NONE, span=None)
            self._playback.loop(None)
        else:
            self._change(loop=loop, span=span)
            self._playback.loop(span.start_ms, span.end_ms)
        self._look()

    def _look(self) -> None:
        """See what is heard now."""
        if self._playback is None or not self._state.is_ready:
            return
        is_playing = self._playback.is_playing
        position_ms = self._playback.position_ms()
        if is_playing != self._timer.isActive():
            if is_playing:
                self._timer.start()
            else:
                self._timer.stop()
        stops_ms = self._state.stops_ms if is_playing else None
        is_measured = self._playback.is_measured  # before it is asked how long it is
        self._change(is_playing=is_playing, duration_ms=self._playback.duration_ms, stops_ms=stops_ms)
        if is_measured:
            self._measuring.stop()
        self._set_speed_now(self._speed_at(position_ms) if is_playing else self._state.speed)
        self._tell_position(position_ms)
        if stops_ms is not None and position_ms >= stops_ms:
            self.pause()

    def _speed_at(self, ms: int) -> float:
        if self._state.slows_at_doubt and self._words.is_doubtful(ms - BEFORE_MS, ms + AFTER_MS):
            return max(self._state.speed * SLOWER, SLOWEST)
        return self._state.speed

    def _set_speed_now(self, speed: float) -> None:
        if self._playback is not None and speed != self._speed_now:
            self._speed_now = speed
            self._playback.set_speed(speed)

    def _tell_position(self, position_ms: int) -> None:
        if position_ms != self._position_ms:
            self._position_ms = position_ms
            self.position_changed.emit(position_ms)
        # At the very beginning nothing has been heard yet, and no word is to be highlighted.
        is_heard = self._state.is_ready and (self._state.is_playing or position_ms > 0)
        ahead_ms = round(AHEAD_MS * self._speed_now) if self._state.is_playing else 0
        word = self._words.at(position_ms + ahead_ms) if is_heard else None
        if word != self._word:
            self._word = word
            self.word_changed.emit(word)

    def _stopped(self, error: PlaybackError) -> None:
        self._look()
        self.failed.emit(error)

    def _change(self, **values: Any) -> None:
        state = replace(self._state, **values)
        if state != self._state:
            self._state = state
            self.state_changed.emit(state)
