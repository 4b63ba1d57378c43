"""Playing a recording: from any moment, at any speed, and always knowing which moment is heard."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from sttgui.audio.devices import output_devices
from sttgui.audio.feed import Feed
from sttgui.audio.output import OpenOutput, Output, SoundCard
from sttgui.audio.tempo import FASTEST, SLOWEST, stretched
from sttgui.audio.track import Samples, Track
from sttgui.domain.errors import DeviceLostError, PlaybackError

AHEAD_S = 0.5  # decoded before it is needed
LOOK_S = 0.02  # how often the worker looks what has been played; the device's thread must not wake anyone
IDLE_S = 20.0  # a device that nothing is played with so long is given back
SHORTEST_LOOP_MS = 20


@dataclass(frozen=True, slots=True)
class _Order:
    """What is to be played; a new one takes the place of the old at once."""

    track: Track
    begin_s: float
    speed: float
    loop: tuple[int, int] | None


class Playback:
    """One recording and one device. Every method may be called from any thread and returns at once, except `open`.

    `on_ended` (the end of the file was heard) and `on_device_lost` (paused where it was; `play` goes on, after
    `set_device` if the device does not come back) are called from a thread of its own. `open_output` is what plays.
    """

    def __init__(
        self,
        open_output: OpenOutput = SoundCard,
        on_ended: Callable[[], None] = lambda: None,
        on_device_lost: Callable[[PlaybackError], None] = lambda _error: None,
    ) -> None:
        self.on_ended = on_ended
        self.on_device_lost = on_device_lost
        self._open_output = open_output
        self._changed = threading.Condition()  # never held while sound is decoded, nor by the device's thread
        self._track: Track | None = None
        self._retired: list[Track] = []
        self._position_s = 0.0  # where to go on, while nothing is heard
        self._speed = 1.0
        self._volume = 1.0
        self._loop: tuple[int, int] | None = None
        self._device: str | None = None
        self._is_playing = False
        self._is_closed = False
        self._order: _Order | None = None
        self._feed: Feed | None = None
        self._output: Output | None = None
        self._is_other_device = False
        self._thread = threading.Thread(target=self._work, name="playback", daemon=True)
        self._thread.start()

    def open(self, path: Path, number: int = 0) -> int:
        """Take a recording, paused at its beginning, and say how long it is, in ms. Raises `FileRefusedError`.

        `number` is the sound track that is heard, from 1; 0 is the usual one.

        Reads the file's header, so call it outside the window's thread.
        """
        track = Track(path, number)
        with self._changed:
            self._is_playing = False
            self._loop = None
            self._retire()
            self._track = track
            self._begin(0.0)
        return track.duration_ms

    @property
    def duration_ms(self) -> int:
        """The length of the recording, as its header says until it `is_measured`; 0 where that says nothing."""
        with self._changed:
            return self._track.duration_ms if self._track is not None else 0

    @property
    def is_measured(self) -> bool:
        """Whether the length is that of the sound itself, which is looked through while it is open."""
        with self._changed:
            return self._track is None or self._track.is_measured

    @property
    def is_playing(self) -> bool:
        return self._is_playing

    def play(self) -> None:
        """Go on; from the beginning where the end was reached."""
        with self._changed:
            if self._is_playing or self._track is None:
                return
            self._is_playing = True
            is_at_end = self._track.is_measured and self._position_s * 1000 >= self._track.duration_ms - 1
            self._begin(0.0 if is_at_end else self._position_s)

    def pause(self) -> None:
        with self._changed:
            position_s = self._heard_s()
            self._is_playing = False
            self._begin(position_s)

    def seek(self, ms: int) -> None:
        """Go to a moment, playing or not."""
        with self._changed:
            if self._track is not None:
                end_ms = self._track.duration_ms if self._track.is_measured else ms
                self._begin(max(min(ms, end_ms), 0) / 1000)

    def position_ms(self) -> int:
        """The moment of the recording that is heard now; where it will go on, while nothing is."""
        with self._changed:
            return int(self._heard_s() * 1000)

    def set_speed(self, speed: float) -> None:
        """From 0.5 to 3 times as fast, with the pitch kept."""
        with self._changed:
            position_s = self._heard_s()
            self._speed = min(max(speed, SLOWEST), FASTEST)
            self._begin(position_s)

    def set_volume(self, volume: float) -> None:
        """From 0 to 1."""
        self._volume = min(max(volume, 0.0), 1.0)

    def loop(self, start_ms: int | None, end_ms: int | None = None) -> None:
        """Repeat a stretch without a gap, beginning at its start when outside of it; `None` ends that."""
        with self._changed:
            position_s = self._heard_s()
            if start_ms is None or end_ms is None:
                self._loop = None
            else:
                self._loop = (max(start_ms, 0), max(end_ms, start_ms + SHORTEST_LOOP_MS))
            self._begin(position_s)

    def devices(self) -> list[str]:
        """What sound can be played with, the system's own choice first; empty where there is nothing."""
        return list(dict.fromkeys(output_devices().names))

    def set_device(self, name: str | None) -> None:
        """Play with another device, `None` for the system's own choice; goes on playing if it does."""
        with self._changed:
            self._device = name
            self._is_other_device = True
            self._begin(self._heard_s())

    def close(self) -> None:
        """Stop, give the device and the file back, and wait for the thread."""
        with self._changed:
            self._is_closed = True
            self._is_playing = False
            self._retire()
            self._begin(0.0)
        self._thread.join()

    # All below: `_retire`, `_begin` and `_heard_s` with the lock held, the rest in the worker's thread.

    def _retire(self) -> None:
        if self._track is not None:
            self._retired.append(self._track)  # the worker may be reading it, so the worker closes it
            self._track = None

    def _begin(self, position_s: float) -> None:
        """Go on at a moment with everything as it is set now."""
        if self._loop is not None and not self._loop[0] <= round(position_s * 1000) < self._loop[1]:
            position_s = self._loop[0] / 1000
        self._position_s = position_s
        self._feed = None
        self._order = None
        if self._is_playing and self._track is not None:
            self._order = _Order(self._track, position_s, self._speed, self._loop)
        self._changed.notify_all()

    def _heard_s(self) -> float:
        if self._feed is None or self._output is None:
            return self._position_s
        return self._feed.position_s(self._output.now_s())

    def _fill(self, out: Samples, at_s: float) -> None:
        """Called by the device's thread: takes no lock."""
        feed = self._feed
        if feed is None:
            out.fill(0.0)
        else:
            feed.take(out, at_s, self._volume)

    def _work(self) -> None:
        while True:
            with self._changed:
                is_wanted = self._changed.wait_for(self._has_work, IDLE_S if self._output is not None else None)
                order, retired, self._retired = self._order, self._retired, []
                must_give_back = not is_wanted or self._is_closed or self._is_other_device
                self._is_other_device = False
            for track in retired:
                track.close()
            if must_give_back:
                self._give_back()
            if self._is_closed:
                return
            if order is not None:
                self._play_order(order)

    def _has_work(self) -> bool:
        return self._order is not None or bool(self._retired) or self._is_other_device or self._is_closed

    def _play_order(self, order: _Order) -> None:
        try:
            if self._output is None:
                self._output = self._open_output(self._device, self._fill)
            has_ended = self._feed_output(order, self._output)
        except PlaybackError as error:
            with self._changed:
                self._position_s = self._heard_s()
                self._feed = self._order = None
                self._is_playing = False
            self._give_back()
            self.on_device_lost(error)
            return
        if has_ended:
            self.on_ended()

    def _feed_output(self, order: _Order, output: Output) -> bool:
        """Keep the device in sound until the order is replaced (false) or its end has been heard (true)."""
        feed = Feed(output.rate, order.speed, order.begin_s)
        for samples, position_s, lap in _passage(order, output.rate):
            feed.add(samples, position_s, lap)
            with self._changed:
                if self._order is not order:
                    return False
                self._feed = feed
            while feed.waiting_s > AHEAD_S:
                if self._is_replaced(order, output):
                    return False
        feed.complete()
        while not feed.is_over(output.now_s()):
            if self._is_replaced(order, output):
                return False
        with self._changed:
            if self._order is not order:
                return False
            # What was believed of the length may have been wrong on either side.
            self._position_s = order.track.duration_ms / 1000 if order.track.is_measured else self._heard_s()
            self._feed = self._order = None
            self._is_playing = False
        return True

    def _is_replaced(self, order: _Order, output: Output) -> bool:
        """Wait a moment for that. Raises `DeviceLostError`."""
        if not output.is_alive():
            raise DeviceLostError(name=self._device or "default")
        with self._changed:
            return self._changed.wait_for(lambda: self._order is not order, LOOK_S)

    def _give_back(self) -> None:
        with self._changed:
            output, self._output = self._output, None
        if output is not None:
            output.close()


def _passage(order: _Order, rate: int) -> Iterator[tuple[Samples, float, int]]:
    """Sound as it is played, with the moment of the recording each block is from, and how often the loop went round."""
    begin = round(order.begin_s * rate)
    end = None if order.loop is None else order.loop[1] * rate // 1000
    lap = 0
    while True:
        given = 0
        for samples in stretched(order.track.sound(begin, rate, end), order.speed, rate):
            yield samples, begin / rate + given / rate * order.speed, lap
            given += len(samples)
        if order.loop is None or not given:
            return
        begin = order.loop[0] * rate // 1000
        lap += 1
