"""The sound of an opened file from any moment on, to the sample, for playing."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, suppress
from dataclasses import replace
from itertools import chain, islice
from pathlib import Path

import av
import av.error
import numpy as np
import numpy.typing as npt
from av.audio.stream import AudioStream
from av.packet import Packet

from sttgui.audio.contents import Contents, Place
from sttgui.audio.media import (
    GUESSED,
    JOINED,
    Sound,
    clock_of,
    duration_of,
    frames_of,
    kinds_of,
    opened,
    packets_of,
    sounds_of,
)
from sttgui.audio.mixing import Mixer, even_mix
from sttgui.domain.errors import FileRefusedError

Samples = npt.NDArray[np.float32]  # (n, 2), left and right, -1 to 1

# What is decoded before the wanted moment and thrown away: a sound may depend on the packets before it.
BEFORE_S = 1.0
# What of it goes through the filters, so that they are filled when it matters.
FILTER_S = 0.1
SILENCE_BLOCK_S = 0.5
# How long the look through the file is waited for before the container's own table is believed, for the time being;
# longer where it is wrong if the file was joined.
WAIT_S = 0.25
WAIT_JOINED_S = 3.0
LOOK_S = 0.05
# So far after a jump a packet is looked for: more than lie between two that are noted, in any format.
LOOK_PACKETS = 1000


class Track:
    """An opened file, of which one sound track is heard, as for `opened`. One thread at a time may read it. Raises
    `FileRefusedError` where it cannot be used.
    """

    def __init__(self, path: Path, number: int = 0) -> None:
        self._path = path
        self._number = number
        self._stack = ExitStack()
        self._container, self._stream = self._stack.enter_context(opened(path, number))
        kinds = kinds_of(self._container)
        is_coded = "wav" in kinds and not self._stream.codec_context.name.startswith("pcm_")
        self._is_guessed = is_coded or bool(GUESSED & kinds)
        self._wait_s = WAIT_JOINED_S if kinds & JOINED else WAIT_S
        self._ways: tuple[bool, ...] = (
            (False, True) if self._is_guessed else (True, False)
        )  # of going to a place: whether by its time
        if "ogg" in kinds:  # its times are known at the end of a page only
            self._ways = (True,)
        self._contents = Contents(path, number)

    @property
    def duration_ms(self) -> int:
        """As the file's header says until `is_measured`. 0: unknown."""
        length_s = self._contents.length_s
        return (duration_of(self._container, self._stream) or 0) if length_s is None else round(length_s * 1000)

    @property
    def is_measured(self) -> bool:
        """Whether the file has been looked through to its end."""
        return self._contents.length_s is not None

    def sound(self, begin: int, rate: int, end: int | None = None) -> Iterator[Samples]:
        """Blocks that follow each other from sample `begin` up to before `end`, both counted at `rate`.

        The timeline is that of `media.stream_pcm`. Blocks are empty while the place is being looked for. After the end
        of the recording there is nothing.
        """
        moment_s = begin / rate
        yield from self._waiting(moment_s)
        at = begin  # the sample that is given next, by the mixer or as silence
        is_begun = False
        mixer = Mixer(rate, _stereo_pan)
        for sound in self._sounds_near(moment_s):
            if not is_begun and sound.end_s < moment_s - FILTER_S:
                continue
            if not is_begun or sound.silence_s:
                for samples in map(_as_samples, mixer.rest()):
                    yield from _cut(samples, at, begin, end)
                    at += len(samples)
                begins = round(sound.at_s * rate)
                yield from _silence(max(at, begin), begins if end is None else min(begins, end), rate)
                at = begins
                is_begun = True
            for samples in map(_as_samples, mixer.convert(sound.frame)):
                yield from _cut(samples, at, begin, end)
                at += len(samples)
            if end is not None and at >= end:
                return
        for samples in map(_as_samples, mixer.rest()):
            yield from _cut(samples, at, begin, end)
            at += len(samples)

    def close(self) -> None:
        self._contents.close()
        self._stack.close()

    def _waiting(self, moment_s: float) -> Iterator[Samples]:
        waited_s = 0.0
        while not self._contents.wait(moment_s - BEFORE_S, LOOK_S):
            waited_s += LOOK_S
            if waited_s >= self._wait_s and not self._is_guessed:
                return
            yield np.zeros((0, 2), np.float32)

    def _sounds_near(self, moment_s: float) -> Iterator[Sound]:
        """Sounds from before the moment on, by the clock."""
        if not self._contents.wait(moment_s - BEFORE_S, 0):
            return self._by_container(moment_s)
        place = self._contents.before(moment_s - BEFORE_S)
        packets = self._packets_from(place) if place is not None else None
        if place is None or packets is None:
            return self._from_beginning()
        # The decoder may leave out what it is not prepared for, or give more than at the first time.
        return sounds_of(self._container, self._stream, replace(place.clock), packets, place.time_s)

    def _packets_from(self, place: Place) -> Iterator[Packet[AudioStream]] | None:
        """From the very packet on; `None` where it is not found."""
        for by_time in self._ways:
            try:
                if by_time:
                    self._container.seek(place.pts or 0, stream=self._stream)
                else:
                    self._container.seek(place.pos, unsupported_byte_offset=True)
            except av.error.FFmpegError:
                continue
            packets = packets_of(self._container, self._stream)
            for packet in islice(packets, LOOK_PACKETS):
                if place.is_of(packet, by_time=by_time):
                    return _timed(chain([packet], packets), place.pts)
        return self._read_up_to(place)

    def _read_up_to(self, place: Place) -> Iterator[Packet[AudioStream]] | None:
        """Without a jump, which is slower and always right."""
        self._reopen()
        packets = packets_of(self._container, self._stream)
        for packet in packets:
            if place.is_of(packet, by_time=True):
                return chain([packet], packets)
            if packet.has_sidedata("new_extradata"):  # another part of a joined file, with a key of its own
                for _ in frames_of(self._container, self._stream, [packet]):
                    pass
        return None

    def _from_beginning(self) -> Iterator[Sound]:
        self._reopen()
        return sounds_of(self._container, self._stream)

    def _reopen(self) -> None:
        stack = ExitStack()
        try:
            self._container, self._stream = stack.enter_context(opened(self._path, self._number))
        except FileRefusedError:  # moved or deleted meanwhile; what is open can be read on
            with suppress(av.error.FFmpegError):
                self._container.seek(0, any_frame=True)
        else:
            self._stack.close()
            self._stack = stack

    def _by_container(self, moment_s: float) -> Iterator[Sound]:
        """As long as it is not known better."""
        clock = clock_of(self._container, self._stream)
        clock.heard_s = moment_s - BEFORE_S
        time_s = clock.heard_s - clock.shift_s
        try:
            self._container.seek(int(time_s / float(self._stream.time_base or 1)), stream=self._stream)
        except av.error.FFmpegError:
            return self._from_beginning()
        sounds = sounds_of(self._container, self._stream, clock, since_s=time_s)
        first = next(sounds, None)
        if first is None or first.time_s is None or first.at_s > moment_s - FILTER_S:
            return self._from_beginning()
        return chain([first], sounds)


def _timed(packets: Iterator[Packet[AudioStream]], pts: int | None) -> Iterator[Packet[AudioStream]]:
    """Packets with the times they have when the file is read from its beginning, of which the first is given."""
    first = next(packets)
    if first.pts == pts:
        yield first
        yield from packets
        return
    for packet in chain([first], packets):
        packet.pts = packet.dts = pts
        if pts is not None:
            pts = pts + packet.duration if packet.duration else None
        yield packet


def _stereo_pan(count: int) -> str:
    if count == 2:
        return "stereo|c0=c0|c1=c1"
    return f"stereo|c0={even_mix(count)}|c1={even_mix(count)}"


def _as_samples(block: bytes) -> Samples:
    return np.frombuffer(block, np.float32).reshape(-1, 2)


def _silence(begin: int, end: int, rate: int) -> Iterator[Samples]:
    step = round(SILENCE_BLOCK_S * rate)
    for at in range(begin, end, step):
        yield np.zeros((min(step, end - at), 2), np.float32)


def _cut(samples: Samples, at: int, begin: int, end: int | None) -> Iterator[Samples]:
    """The part of a block at sample `at` that lies in the wanted stretch."""
    stop = len(samples) if end is None else min(len(samples), end - at)
    part = samples[max(begin - at, 0) : max(stop, 0)]
    if len(part):
        yield part
