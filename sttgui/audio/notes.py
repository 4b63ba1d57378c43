"""What is to be told about a recording beside its text: which track was heard, what is missing in it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import av
import av.error
from av.audio.stream import AudioStream
from av.container import InputContainer
from av.packet import Packet

from sttgui.audio import endings
from sttgui.audio.media import GUESSED, clock_of, duration_of, kinds_of, opened
from sttgui.audio.packets import demuxed
from sttgui.audio.tracks import tracks_of

LONG_GAP_S = 60.0
# What a header may promise beyond the last sound or picture.
PROMISED_S, PROMISED_PART = 2.0, 0.01
# Here it counts samples.
EXACT, EXACT_S = frozenset({"wav", "w64", "aiff", "au", "caf", "flac", "wv", "tta"}), 0.25
# Where FFmpeg guesses the length, from the size of the file or its last page or packet.
NOT_PROMISED = GUESSED | {"ogg", "mpegts", "mpeg", "flv", "asf"}
# May be written without their length, so that the last packet ends anywhere.
UNKNOWN_LENGTHS = frozenset({"wav", "w64", "au", "caf"})
LAST_PACKETS = 10  # of which a corrupt one means that the file is cut in it
MP3_MORE = 2  # frames that may be counted with the sound or not
# Other coders give no packet of zeros alone; a part of a file that was never filled is all zeros.
MAY_BE_ZERO = ("pcm_", "adpcm_", "g722", "g726", "dsd_")
BROKEN_OFF = "What there is was used; if it is still being written or copied, transcribe it again when it is complete."
NUMBERS = ("first", "second", "third", "fourth", "fifth")


def notes_of(path: Path, size_before: int | None = None, track: int = 0, *, all_tracks: bool = False) -> list[str]:
    """Sentences for the user, in English. Reads the file through without decoding it: a second for three hours.

    `size_before` is how many bytes it had when its transcription began, `track` the sound track that was chosen, as for
    `opened`; with `all_tracks` each was heard where none was. Raises `FileRefusedError`.
    """
    with opened(path, track) as (container, stream):
        each = all_tracks and not track
        about = _each_track(container) if each else _about_tracks(container, stream, is_chosen=bool(track))
        notes = [*about, *_about_times(path, container, stream)]
    if size_before is not None and path.stat().st_size > size_before:
        notes.append(
            "The file grew while it was read, so it is still being written. "
            "Transcribe it again once the recording has ended."
        )
    return notes


def _each_track(container: InputContainer) -> Iterator[str]:
    tracks = tracks_of(container)
    if len(tracks) > 1:
        titles = [track.metadata.get("title", "").strip() for track in tracks]
        named = ", ".join(f"channel {number} is “{title}”" for number, title in enumerate(titles, start=1) if title)
        yield f"Each of the {len(tracks)} sound tracks of this file was taken as one channel{named and f': {named}'}."


def _about_tracks(container: InputContainer, stream: AudioStream, *, is_chosen: bool) -> Iterator[str]:
    tracks = container.streams.audio
    if len(tracks) < 2:
        return
    number = next(number for number, track in enumerate(tracks) if track.index == stream.index)
    name = stream.metadata.get("title", "").strip()
    called = f"the {_number(number)}" + (f" (“{name}”)" if name else "")
    best = container.streams.best("audio")
    if is_chosen:
        yield f"This file has {len(tracks)} sound tracks; {called} was used, which was chosen."
    elif best is not None and best.index != stream.index and len(tracks_of(container)) > 1:
        other = next(number for number, track in enumerate(tracks) if track.index == best.index)
        yield f"This file has {len(tracks)} sound tracks; {called} was used, because the {_number(other)} is silent."
    else:
        yield f"This file has {len(tracks)} sound tracks; {called} was used, and nothing of the others."


def _about_times(path: Path, container: InputContainer, stream: AudioStream) -> Iterator[str]:
    promised_s = _promised_s(container, stream)
    clock = clock_of(container, stream)
    seen = _Seen()
    begin_s, end_s = -clock.shift_s, 0.0
    gap_s = gap_at_s = 0.0
    for packet in seen.packets_of(container, stream):
        if packet.pts is None or packet.time_base is None:
            continue
        tick_s = packet.time_base.numerator / packet.time_base.denominator
        time_s, length_s = packet.pts * tick_s, (packet.duration or 0) * tick_s
        end_s = max(end_s, time_s + length_s - begin_s)
        if packet.stream_index == stream.index and (silence_s := clock.place(time_s, length_s)) > gap_s:
            gap_s, gap_at_s = silence_s, clock.heard_s - length_s - silence_s
    if gap_s >= LONG_GAP_S:
        yield f"There is no sound in this file from {_clock(gap_at_s)} to {_clock(gap_at_s + gap_s)}."
    if clock.left_out_s >= LONG_GAP_S:
        yield (
            f"The times in this file jump by {_span(clock.left_out_s)} at {_clock(clock.left_out_at_s)}. "
            "Nothing was heard of that time, so it is left out: what follows goes on at once."
        )
    if end_s - clock.heard_s >= LONG_GAP_S > clock.left_out_s:
        yield f"There is no sound in this file after {_clock(clock.heard_s)}, though it goes on to {_clock(end_s)}."
    if promised_s - end_s > _doubt_s(promised_s, container) and _clock(promised_s) != _clock(end_s):
        yield f"The file breaks off at {_clock(end_s)} of {_clock(promised_s)}. {BROKEN_OFF}"
    elif seen.is_cut(path, container, stream):
        yield f"The file breaks off at {_clock(end_s)}. {BROKEN_OFF}"


def _promised_s(container: InputContainer, stream: AudioStream) -> float:
    """How long the header says the file is; 0 where that is a guess."""
    kinds = kinds_of(container)
    if NOT_PROMISED & kinds or ("matroska" in kinds and stream.duration is not None):
        return 0.0
    return (duration_of(container, stream) or 0) / 1000


def _doubt_s(promised_s: float, container: InputContainer) -> float:
    return EXACT_S if EXACT & kinds_of(container) else max(PROMISED_S, PROMISED_PART * promised_s)


class _Seen:
    """What the packets of a file tell of its end."""

    def __init__(self) -> None:
        self._count = 0  # of those with the sound
        self._last = b""  # of them
        self._is_empty = False  # the last one
        self._is_torn = False
        self._corrupt_at = -LAST_PACKETS
        self._number = 0

    def packets_of(self, container: InputContainer, stream: AudioStream) -> Iterator[Packet[Any]]:
        """All packets, but those of the sound in which there is nothing: no coder gives zeros alone."""
        is_coded = not stream.codec_context.name.startswith(MAY_BE_ZERO)
        packets = demuxed(container)
        while True:
            try:
                packet = next(packets)
            except StopIteration:
                return
            except av.error.FFmpegError:
                self._is_torn = True
                return
            self._number += 1
            if packet.is_corrupt:
                self._corrupt_at = self._number
            if packet.stream_index == stream.index and packet.size:
                self._last = bytes(packet)
                self._is_empty = is_coded and not any(self._last)
                if self._is_empty:
                    continue
                self._count += 1
            yield packet

    def is_cut(self, path: Path, container: InputContainer, stream: AudioStream) -> bool:
        """Whether there was more: by what the file says, and how its last packets are."""
        kinds = kinds_of(container)
        if self._is_torn or self._is_empty or endings.is_cut(path, kinds):
            return True
        if not UNKNOWN_LENGTHS & kinds and self._number - self._corrupt_at < LAST_PACKETS:
            return True
        codec = stream.codec_context.name
        if endings.is_half(self._last, codec) or (
            not codec.startswith(MAY_BE_ZERO) and endings.is_unfilled(path, kinds)
        ):
            return True
        return "mp3" in kinds and (endings.mp3_frames(path) or 0) > self._count + MP3_MORE


def _number(number: int) -> str:
    return NUMBERS[number] if number < len(NUMBERS) else f"{number + 1}th"


def _clock(seconds: float) -> str:
    minutes, seconds = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes}:{seconds:02}"


def _span(seconds: float) -> str:
    for unit, length in (("day", 86_400), ("hour", 3600), ("minute", 60)):
        if seconds >= 2 * length:
            return f"{round(seconds / length)} {unit}s"
    return f"{round(seconds)} seconds"
