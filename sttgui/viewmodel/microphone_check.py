"""Hearing a microphone before it is recorded from: how loud it is, and five seconds of it played back."""

from __future__ import annotations

import asyncio
import math
import tempfile
from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from sttgui.domain.errors import MicrophoneLostError, NoMicrophoneError, SttError
from sttgui.viewmodel.player import MakePlayback
from sttgui.viewmodel.recording import LOOK_MS, Hearing, hearing_of

if TYPE_CHECKING:
    from sttgui.audio.playback import Playback
    from sttgui.audio.recorder import Level

TRIAL_S = 5.0


class Listener(Protocol):
    """`sttgui.audio.recorder.Listener`."""

    def level(self) -> Level: ...
    def is_alive(self) -> bool: ...
    def keep(self) -> None: ...
    @property
    def kept_s(self) -> float: ...
    def save(self, path: Path) -> None: ...
    def close(self) -> None: ...


Listen = Callable[["str | None"], Listener]  # to a source by its id, `None` for the system's own choice


class Step(Enum):
    """What is being done."""

    OPENING = "opening"
    LISTENING = "listening"
    KEEPING = "keeping"
    PLAYING = "playing"
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class CheckState:
    """`left_s` is how many seconds are still to be recorded; `was_played` after a trial was heard to its end."""

    step: Step = Step.OPENING
    hearing: Hearing = Hearing.FINE
    left_s: int = 0
    was_played: bool = False
    trouble: SttError | None = None


class MicrophoneCheck(QObject):
    """One microphone at a time, and nothing of it is kept."""

    changed = Signal(object)  # CheckState
    level_changed = Signal(object)  # Level
    trial_is_full = Signal()  # `play` plays it

    def __init__(self, listen: Listen, make_playback: MakePlayback, device: str, parent: QObject | None = None) -> None:
        """`device` is the name of what a trial is played with, empty for the system's own choice."""
        super().__init__(parent)
        self._listen = listen
        self._make_playback = make_playback
        self._device = device
        self._listener: Listener | None = None
        self._opening = asyncio.Lock()
        self._playback: Playback | None = None
        self._is_silent = asyncio.Event()  # the playback has ended, or shall
        self._state = CheckState()
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self._look)

    @property
    def state(self) -> CheckState:
        return self._state

    async def open(self, source: str) -> None:
        """Listen to a source, empty for the system's own choice, instead of another one."""
        async with self._opening:
            await self._let_go()
            self._change(step=Step.OPENING, hearing=Hearing.FINE, was_played=False, trouble=None)
            try:
                self._listener = await asyncio.to_thread(self._listen, source or None)
            except SttError as error:
                self._end(NoMicrophoneError() if isinstance(error, MicrophoneLostError) else error)
                return
            self._change(step=Step.LISTENING)
            self._timer.start()

    def keep(self) -> None:
        """Begin a trial."""
        if self._listener is not None and self._state.step is Step.LISTENING:
            self._listener.keep()
            self._change(step=Step.KEEPING, left_s=int(TRIAL_S), was_played=False, trouble=None)

    async def play(self) -> None:
        """Play the trial, and listen on."""
        listener = self._listener
        if listener is None:
            return
        self._change(step=Step.PLAYING)
        lost: list[SttError] = []
        try:
            with tempfile.TemporaryDirectory(prefix="wordlight") as folder:
                path = Path(folder) / "trial.wav"
                await asyncio.to_thread(listener.save, path)
                await self._play_file(path, lost)
        except SttError as error:
            lost.append(error)
        if self._state.step is Step.PLAYING:  # else another microphone was chosen meanwhile
            self._change(step=Step.LISTENING, was_played=not lost, trouble=lost[0] if lost else None)

    async def close(self) -> None:
        """Let the microphone go."""
        async with self._opening:
            self._change(step=Step.ENDED)
            await self._let_go()

    async def _play_file(self, path: Path, lost: list[SttError]) -> None:
        playback = await asyncio.to_thread(self._make_playback, lost.append)
        try:
            await asyncio.to_thread(playback.open, path)
            playback.set_device(self._device or None)
            self._is_silent.clear()
            if self._state.step is Step.PLAYING:
                playback.play()
                self._playback = playback
                await self._is_silent.wait()
        finally:
            self._playback = None
            await asyncio.to_thread(playback.close)

    async def _let_go(self) -> None:
        self._timer.stop()
        self._is_silent.set()
        listener, self._listener = self._listener, None
        if listener is not None:
            await asyncio.to_thread(listener.close)

    def _look(self) -> None:
        """See how loud it is, and whether it is still there."""
        listener = self._listener
        if listener is None or self._state.step is Step.ENDED:
            return
        if self._playback is not None and not self._playback.is_playing:
            self._is_silent.set()
        if not listener.is_alive():
            self._end(NoMicrophoneError())
            return
        level = listener.level()
        self.level_changed.emit(level)
        self._change(hearing=hearing_of(level))
        if self._state.step is Step.KEEPING:
            left_s = TRIAL_S - listener.kept_s
            if left_s <= 0:
                self._change(step=Step.PLAYING)
                self.trial_is_full.emit()
            else:
                self._change(left_s=math.ceil(left_s))

    def _end(self, trouble: SttError) -> None:
        self._timer.stop()
        self._is_silent.set()
        self._change(step=Step.ENDED, trouble=trouble)

    def _change(self, **values: Any) -> None:
        state = replace(self._state, **values)
        if state != self._state:
            self._state = state
            self.changed.emit(state)
