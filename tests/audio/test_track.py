"""Sound from any moment on is the sound a full decode has there, for every format."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from fractions import Fraction
from pathlib import Path

import av
import numpy as np
import numpy.typing as npt
import pytest

from sttgui.audio.media import stream_pcm
from sttgui.audio.track import Samples, Track

RATE = 48_000
SECONDS = 14
MakeNoise = Callable[..., Path]

FORMATS = {
    "WAV": ("a.wav", "pcm_s16le"),
    "FLAC": ("a.flac", "flac"),
    "MP3": ("a.mp3", "libmp3lame"),
    "VBR MP3 without a header": ("vbr.mp3", "libmp3lame"),
    "M4A": ("a.m4a", "aac"),
    "raw AAC": ("a.aac", "aac"),
    "OGG": ("a.ogg", "vorbis"),
    "Opus": ("a.opus", "libopus"),
    "WebM": ("a.webm", "libopus"),
    "MP4 video": ("a.mp4", "aac"),
}


@pytest.fixture
def make_noise(tmp_path: Path) -> MakeNoise:
    """Noise of changing loudness, in which every moment is unlike every other."""

    def make(name: str, codec: str, rate: int = RATE) -> Path:
        path = tmp_path / name
        is_vbr = name == "vbr.mp3"
        random = np.random.default_rng(5)
        with av.open(str(path), "w", options={"write_xing": "0"} if is_vbr else {}) as container:
            video = (
                container.add_stream("mpeg4", rate=10, width=32, height=32, pix_fmt="yuv420p")
                if path.suffix == ".mp4"
                else None
            )
            channels = 2 if codec == "vorbis" else 1
            audio = container.add_stream(codec, rate=rate, layout="stereo" if channels == 2 else "mono")
            if is_vbr:
                audio.options = {"flags": "+qscale", "global_quality": str(118 * 6)}
            elif codec == "vorbis":
                audio.options = {"strict": "experimental"}
            else:
                audio.bit_rate = 128_000
            for second in range(SECONDS):
                if video is not None:
                    for number in range(10):
                        image = av.VideoFrame(32, 32, "yuv420p")
                        image.pts, image.time_base = second * 10 + number, Fraction(1, 10)
                        container.mux(video.encode(image))
                noise = random.standard_normal(rate) * (2000 if second % 4 == 0 else 5000)
                smooth = np.convolve(noise, np.ones(8) / 8, "same").astype(np.int16)
                frame = av.AudioFrame.from_ndarray(
                    np.repeat(smooth, channels)[None, :], format="s16", layout=audio.layout.name
                )
                frame.sample_rate, frame.pts, frame.time_base = rate, second * rate, Fraction(1, rate)
                container.mux(audio.encode(frame))
            for stream in filter(None, (video, audio)):
                container.mux(stream.encode(None))
        return path

    return make


def whole(path: Path, rate: int = RATE) -> npt.NDArray[np.float32]:
    return np.frombuffer(b"".join(stream_pcm(path, rate)), np.int16).astype(np.float32) / 32768


def left(blocks: Iterator[Samples], count: int) -> npt.NDArray[np.float32]:
    """The first `count` samples of the left channel."""
    found: list[Samples] = []
    while sum(map(len, found)) < count and (block := next(blocks, None)) is not None:
        found.append(block)
    return np.concatenate(found)[:count, 0] if found else np.zeros(0, np.float32)


def offset(part: npt.NDArray[np.float32], sound: npt.NDArray[np.float32], begin: int, reach: int = 4000) -> int:
    """By how many samples the part lies beside `begin` in the sound; fails where it is not in there at all."""
    around = sound[max(begin - reach, 0) : begin + reach + len(part)]
    energy = np.convolve(around**2, np.ones(len(part), np.float32), "valid")
    best = int(np.argmax(np.correlate(around, part, "valid") / np.sqrt(energy + 1e-9)))
    there = around[best : best + len(part)]
    # Not 1: coders put noise of their own in place of noise, and fade in where they begin.
    assert np.dot(there, part) > 0.9 * np.linalg.norm(there) * np.linalg.norm(part)
    return best - min(begin, reach)


@pytest.mark.parametrize("kind", FORMATS)
def test_sound_begins_at_the_very_sample(make_noise: MakeNoise, kind: str) -> None:
    path = make_noise(*FORMATS[kind])
    sound = whole(path)
    track = Track(path)
    # Forth and back, into the beginning and near the end.
    for moment_s in (3.5, 12.9, 1.2345, 9.0001, 0.0, 0.3, 7.77):
        begin = round(moment_s * RATE)
        part = left(track.sound(begin, RATE), 4800)
        found = offset(part, sound, begin)
        # WebM keeps times in whole milliseconds.
        assert abs(found) <= (RATE // 1000 if kind == "WebM" else 0), f"{kind} at {moment_s} s: {found} samples off"
    track.close()
