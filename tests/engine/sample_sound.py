"""Speech and silence for tests of Whisper: parts of the sample recording, put together as a test needs it."""

from __future__ import annotations

import wave
from functools import cache
from pathlib import Path

from sttgui.audio.media import stream_pcm
from sttgui.storage.folders import resource

RATE = 16_000


@cache
def sample() -> bytes:
    """The sample recording as mono int16 samples at 16 kHz."""
    return b"".join(stream_pcm(resource("sample.flac"), RATE))


def speech(begin_s: float, end_s: float) -> bytes:
    """A part of the sample recording."""
    return sample()[int(begin_s * RATE) * 2 : int(end_s * RATE) * 2]


def silence(seconds: float) -> bytes:
    return bytes(int(seconds * RATE) * 2)


def write_wave(path: Path, samples: bytes) -> Path:
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(samples)
    return path
