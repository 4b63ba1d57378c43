"""What is to be told about a recording beside its text: which track was heard, what is missing in it."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import av.error
from av.audio.stream import AudioStream
from av.container import InputContainer

from sttgui.audio.media import GUESSED, clock_of, duration_of, kinds_of, opened
from sttgui.audio.protection import is_cut_mp4
from sttgui.audio.tracks import tracks_of

LONG_GAP_S = 60.0
# What a header may promise beyond the last sound or picture.
PROMISED_S, PROMISED_PART = 2.0, 0.01
# Where FFmpeg guesses the length, from the size of the file or its last page.
NOT_PROMISED = GUESSED | {"ogg", "mpegts", "mpeg", "flv"}
# From here on the length in a WAV only says that it was not known when it was begun.
UNKNOWN_BYTES = 0x7FFF0000
NUMBERS = ("first", "second", "third", "fourth", "fifth")


def notes_of(path: Path, size_before: int | None = None) -> list[str]:
    """Sentences for the user, in English. Reads the file through without decoding it: a second for three hours.

    `size_before` is how many bytes it had when its transcription began. Raises `FileRefusedError`.
    """
    with opened(path) as (container, stream):
        notes = [*_about_tracks(container, stream), *_about_times(path, container, stream)]
    if size_before is not None and path.stat().st_size > size_before:
        notes.append(
            "The file grew while it was read, so it is still being written. "
            "Transcribe it again once the recording has ended."
        )
    return notes


def _about_tracks(container: InputContainer, stream: AudioStream) -> Iterator[str]:
    tracks = container.streams.audio
    if len(tracks) < 2:
        return
    number = next(number for number, track in enumerate(tracks) if track.index == stream.index)
    name = stream.metadata.get("title", "").strip()
    called = f"the {_number(number)}" + (f" (“{name}”)" if name else "")
    best = container.streams.best("audio")
    if best is not None and best.index != stream.index and len(tracks_of(container)) > 1:
        other = next(number for number, track in enumerate(tracks) if track.index == best.index)
        yield f"This file has {len(tracks)} sound tracks; {called} was used, because the {_number(other)} is silent."
    else:
        yield f"This file has {len(tracks)} sound tracks; {called} was used, and nothing of the others."


def _about_times(path: Path, container: InputContainer, stream: AudioStream) -> Iterator[str]:
    kinds = kinds_of(container)
    is_promised = not NOT_PROMISED & kinds and not ("matroska" in kinds and stream.duration is not None)
    promised_s = (duration_of(container, stream) or 0) / 1000 if is_promised else 0.0
    clock = clock_of(container, stream)
    begin_s, end_s = -clock.shift_s, 0.0
    gap_s = gap_at_s = 0.0
    packets = container.demux()
    while True:
        try:
            packet = next(packets)
        except (StopIteration, av.error.FFmpegError):
            break
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
    if promised_s - end_s > max(PROMISED_S, PROMISED_PART * promised_s):
        yield (
            f"The file breaks off at {_clock(end_s)} of {_clock(promised_s)}. What there is was used; "
            "if it is still being written or copied, transcribe it again when it is complete."
        )
    elif ("mov" in kinds and is_cut_mp4(path)) or ("wav" in kinds and _is_cut_wave(path)):
        yield (
            f"The file breaks off at {_clock(end_s)}. What there is was used; "
            "if it is still being written or copied, transcribe it again when it is complete."
        )


def _is_cut_wave(path: Path) -> bool:
    """Whether there is less sound in it than it says; FFmpeg only looks at how long the file is."""
    with path.open("rb") as file:
        end = file.seek(0, os.SEEK_END)
        begin = len(b"RIFF____WAVE")
        while begin + 8 <= end:
            file.seek(begin)
            name, length = file.read(4), int.from_bytes(file.read(4), "little")
            begin += 8 + length + length % 2
            if name == b"data":
                return length < UNKNOWN_BYTES and begin - length % 2 > end
    return False


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
