"""Small media files made on the spot."""

from __future__ import annotations

import math
import wave
from collections.abc import Callable, Iterator, Sequence
from fractions import Fraction
from pathlib import Path

import av
import numpy as np
import numpy.typing as npt
import pytest

from tests.audio.speaker import Speaker, what_is_missing

RATE = 16_000

MakeMedia = Callable[..., Path]
MakeChannels = Callable[[Sequence[int]], Path]


Samples = npt.NDArray[np.int16]


def tone(seconds: float, loudness: int = 8000, rate: int = RATE) -> Samples:
    """A tone of 440 Hz."""
    return (loudness * np.sin(math.tau * 440 * np.arange(int(seconds * rate)) / rate)).astype(np.int16)


def loudness(samples: bytes) -> float:
    """Root mean square of int16 samples."""
    values = np.frombuffer(samples, np.int16).astype(np.float64)
    return math.sqrt(np.sum(values**2) / max(len(values), 1))


def with_tracks(path: Path, tracks: Sequence[Sequence[int]], titles: Sequence[str] = ()) -> Path:
    """A file whose tracks are as loud as said in each second."""
    with av.open(str(path), "w") as container:
        streams = [container.add_stream("aac", rate=RATE, layout="mono") for _ in tracks]
        for stream, title in zip(streams, titles, strict=False):
            stream.metadata["title"] = title
        packets = []
        for stream, levels in zip(streams, tracks, strict=True):
            for second, level in enumerate(levels):
                wiggle = np.sin(np.arange(RATE) * 0.2) * level
                frame = av.AudioFrame.from_ndarray(wiggle.astype(np.int16)[None, :], format="s16", layout="mono")
                frame.sample_rate, frame.pts, frame.time_base = RATE, second * RATE, Fraction(1, RATE)
                packets += stream.encode(frame)
            packets += stream.encode(None)
        container.mux(sorted(packets, key=lambda packet: packet.dts * packet.time_base))
    return path


@pytest.fixture
def speaker() -> Iterator[Speaker]:
    """A loudspeaker that nobody hears."""
    sounddevice = pytest.importorskip("sounddevice", exc_type=OSError)
    if (missing := what_is_missing()) is not None:
        pytest.skip(f"{missing} is not installed")
    with Speaker() as speaker:
        # PortAudio looks for devices once: it has to see the ones of now.
        sounddevice._terminate()
        sounddevice._initialize()
        yield speaker


@pytest.fixture
def make_channels(tmp_path: Path) -> MakeChannels:
    """A second of WAV; each channel has the tone as loud as said, 0 is silence."""

    def make(channels: Sequence[int]) -> Path:
        path = tmp_path / f"{len(channels)} channels.wav"
        with wave.open(str(path), "wb") as file:
            file.setnchannels(len(channels))
            file.setsampwidth(2)
            file.setframerate(RATE)
            file.writeframes(np.column_stack([tone(1.0, level) for level in channels]).tobytes())
        return path

    return make


@pytest.fixture
def make_media(tmp_path: Path) -> MakeMedia:
    """A file with tones of one second at the given seconds; `picture` adds a video stream, no `tones` no sound."""

    def make(
        name: str,
        codec: str = "aac",
        tones: Sequence[float] = (0.0,),
        picture: bool = False,
        rate: int = RATE,
        layout: str = "mono",
    ) -> Path:
        path = tmp_path / name
        with av.open(str(path), "w") as container:
            video = container.add_stream("mpeg4", rate=10, width=32, height=32, pix_fmt="yuv420p") if picture else None
            audio = container.add_stream(codec, rate=rate, layout=layout) if tones else None
            if video is not None:
                for number in range(20):
                    image = av.VideoFrame(32, 32, "yuv420p")
                    image.pts, image.time_base = number, Fraction(1, 10)
                    container.mux(video.encode(image))
                container.mux(video.encode(None))
            if audio is not None:
                for begin in tones:
                    for part in range(10):
                        frame = av.AudioFrame("s16", layout, rate // 10)
                        frame.planes[0].update(np.repeat(tone(0.1, rate=rate), frame.layout.nb_channels))
                        frame.sample_rate = rate
                        frame.pts, frame.time_base = int(begin * rate) + part * rate // 10, Fraction(1, rate)
                        container.mux(audio.encode(frame))
                container.mux(audio.encode(None))
        return path

    return make
