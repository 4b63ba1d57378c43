"""Recordings of beeps in any format, with holes, late beginnings and joins, and when the beeps are heard in them."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

import av
import numpy as np
import numpy.typing as npt

from sttgui.audio.feed import Feed
from sttgui.audio.media import stream_pcm
from sttgui.audio.peaks import Peaks
from sttgui.audio.playback import _Order, _passage
from sttgui.audio.track import Track

RATE = 16_000
BEEP_S = 0.15
STEP = 80  # samples between two looks at the position
LOUD = 0.05
QUIET_S = 0.25  # between two beeps
Levels = npt.NDArray[np.float32]

# Ending: codec, rate, whether packets carry times that tell of holes, and pictures, whether two files may be joined.
FORMATS: dict[str, tuple[str, int, bool, bool, bool]] = {
    "pcm.wav": ("pcm_s16le", 16_000, False, False, False),
    "ulaw.wav": ("pcm_mulaw", 8_000, False, False, False),
    "ms.wav": ("adpcm_ms", 16_000, False, False, False),
    "ima.wav": ("adpcm_ima_wav", 22_050, False, False, False),
    "g722.wav": ("g722", 16_000, False, False, False),
    "yamaha.wav": ("adpcm_yamaha", 16_000, False, False, False),
    "a.flac": ("flac", 44_100, False, False, True),
    "a.mp3": ("libmp3lame", 44_100, False, False, True),
    "a.mp2": ("mp2", 48_000, False, False, True),
    "a.aac": ("aac", 44_100, False, False, True),
    "a.ac3": ("ac3", 48_000, False, False, True),
    "a.wv": ("wavpack", 44_100, False, False, False),
    "a.tta": ("tta", 44_100, False, False, False),
    "a.aiff": ("pcm_s16be", 22_050, False, False, False),
    "a.m4a": ("aac", 44_100, True, False, False),
    "alac.m4a": ("alac", 44_100, True, False, False),
    "a.ogg": ("vorbis", 44_100, True, False, True),
    "a.opus": ("libopus", 48_000, True, False, True),
    "flac.ogg": ("flac", 44_100, True, False, True),
    "a.mka": ("pcm_s16le", 16_000, True, False, False),
    "mp3.mka": ("libmp3lame", 44_100, True, False, False),
    "a.webm": ("libopus", 48_000, True, False, False),
    "live.webm": ("libopus", 48_000, True, False, False),
    "live.mkv": ("aac", 44_100, True, True, False),
    "a.mkv": ("vorbis", 48_000, True, True, False),
    "a.mp4": ("aac", 48_000, True, True, False),
    "a.mov": ("pcm_s16le", 48_000, False, True, False),
    "a.ts": ("aac", 48_000, True, True, True),
    "mp2.ts": ("mp2", 48_000, True, True, True),
    "a.mpg": ("mp2", 48_000, False, True, False),
    "a.flv": ("aac", 44_100, True, True, False),
    "a.wma": ("wmav2", 44_100, True, False, False),
    "a.avi": ("libmp3lame", 44_100, False, False, False),
}


@dataclass(frozen=True, slots=True)
class Plan:
    """What a recording is made of; times in seconds."""

    kind: str
    beeps: tuple[float, ...] = (1.0, 3.0, 7.0)
    hole: tuple[float, float] | None = None  # packets that are left out
    late_sound: float = 0.0  # after the picture
    late_picture: float | None = None  # after the sound; `None` for no picture
    parts: int = 1  # files that are joined

    @property
    def heard(self) -> list[float]:
        """When the beeps are to be heard."""
        once = [self.late_sound + beep for beep in self.beeps]
        return once if self.parts == 1 else []  # each format pads a part in its own way


def plans(seed: int) -> Iterator[Plan]:
    """One of each format, with all it can have, drawn by lot."""
    lot = random.Random(seed)
    for kind, (_, _, has_holes, has_pictures, may_be_joined) in FORMATS.items():
        beeps, at = [], lot.uniform(0.4, 1.5)
        while len(beeps) < 4:
            beeps.append(round(at, 3))
            at += lot.uniform(0.6, 3.5)
        hole = None
        if has_holes and lot.random() < 0.7:
            after = lot.randrange(len(beeps) - 1)
            begin, end = beeps[after] + BEEP_S + 0.15, beeps[after + 1] - 0.15
            hole = (begin, end) if end - begin > 0.2 else None
        late_sound, late_picture = 0.0, None
        if has_pictures and lot.random() < 0.8:
            late_picture = 0.0
            if lot.random() < 0.5:
                late_sound = lot.choice([0.0, 0.02, 0.06, 0.7, 4.0])
            else:
                late_picture = lot.choice([0.04, 0.4, 3.0])
        parts = lot.choice([1, 2, 3]) if may_be_joined else 1
        yield Plan(kind, tuple(beeps), hole, late_sound, late_picture, parts)


def made(plan: Plan, folder: Path) -> Path:
    codec, rate, *_ = FORMATS[plan.kind]
    path = folder / plan.kind
    once = folder / f"once.{plan.kind}"
    options = {"live": "1"} if plan.kind.startswith("live") else {}
    with av.open(str(once), "w", options=options) as container:
        packets = _pictures(container, plan) + _sounds(container, plan, codec, rate)
        packets.sort(key=lambda packet: packet.dts * packet.time_base)
        container.mux(packets)
    data = once.read_bytes()
    if plan.hole is not None and data.startswith(b"OggS"):
        data = _without_pages(data, *plan.hole, 48_000 if codec == "libopus" else rate)
    path.write_bytes(data * plan.parts)
    return path


def _without_pages(data: bytes, begin_s: float, end_s: float, rate: int) -> bytes:
    """Ogg knows the time only at the end of a page, and loses whole ones."""
    kept, before_s = b"", 0.0
    for page in (b"OggS" + rest for rest in data.split(b"OggS")[1:]):
        until_s = int.from_bytes(page[6:14], "little", signed=True) / rate
        if not begin_s <= before_s <= until_s < end_s:
            kept += page
        before_s = until_s
    return kept


def _pictures(container: av.container.OutputContainer, plan: Plan) -> list[av.Packet]:
    if plan.late_picture is None:
        return []
    video = container.add_stream("flv1" if plan.kind.endswith("flv") else "mpeg2video", rate=25)
    video.width, video.height, video.pix_fmt = 32, 32, "yuv420p"
    packets = []
    for number in range(int((plan.beeps[-1] + 1 + plan.late_sound - plan.late_picture) * 25)):
        image = av.VideoFrame(32, 32, "yuv420p")
        image.pts, image.time_base = number, Fraction(1, 25)
        packets += video.encode(image)
    packets += video.encode(None)
    for packet in packets:
        late = round(plan.late_picture / packet.time_base)
        packet.pts, packet.dts = packet.pts + late, packet.dts + late
    return packets


def _sounds(container: av.container.OutputContainer, plan: Plan, codec: str, rate: int) -> list[av.Packet]:
    channels = 2 if codec == "vorbis" else 1
    audio = container.add_stream(codec, rate=rate, layout="stereo" if channels == 2 else "mono")
    if codec == "vorbis":
        audio.options = {"strict": "experimental"}
    audio.bit_rate = 64_000
    moments = np.arange(round((plan.beeps[-1] + BEEP_S + 1) * rate)) / rate
    sound = np.zeros(len(moments))
    for beep in plan.beeps:
        sound += np.where((moments >= beep) & (moments < beep + BEEP_S), np.sin(moments * 800 * 2 * np.pi), 0)
    samples = (sound * 12_000).astype(np.int16)
    packets = []
    for begin in range(0, len(samples), rate // 10):
        part = samples[begin : begin + rate // 10]
        frame = av.AudioFrame.from_ndarray(np.repeat(part, channels)[None, :], format="s16", layout=audio.layout.name)
        frame.sample_rate, frame.pts, frame.time_base = rate, begin, Fraction(1, rate)
        packets += audio.encode(frame)
    packets += audio.encode(None)
    kept = []
    for packet in packets:
        at = float(packet.pts * packet.time_base)
        if plan.hole is not None and not plan.kind.endswith(("ogg", "opus")) and plan.hole[0] <= at < plan.hole[1]:
            continue
        late = round(plan.late_sound / packet.time_base)
        packet.pts, packet.dts = packet.pts + late, packet.dts + late
        kept.append(packet)
    return kept


def _onsets(levels: Levels, moments_s: Levels) -> list[float]:
    """When it becomes loud after it was quiet, of levels at moments."""
    loud = moments_s[levels > LOUD]
    return [float(moment_s) for moment_s in loud[np.diff(loud, prepend=-QUIET_S) >= QUIET_S]]


def transcribed(path: Path) -> list[float]:
    """When the beeps begin in what a recogniser is given."""
    sound = np.abs(np.frombuffer(b"".join(stream_pcm(path, RATE)), np.int16).astype(np.float32)) / 32768
    return _onsets(sound, np.arange(len(sound), dtype=np.float32) / RATE)


def shown_in(peaks: Peaks) -> list[float]:
    """When the beeps begin in a waveform."""
    steps = np.arange(peaks.duration_ms // 5) * 5
    return _onsets(peaks.window(0, len(steps) * 5, len(steps)), (steps / 1000).astype(np.float32))


def played(track: Track, begin_s: float, seconds: float) -> list[float]:
    """The position that a player shows when each beep is heard, played from a moment on."""
    feed = Feed(RATE, 1.0, begin_s)
    levels, moments_s, at_s = [], [], 0.0
    for samples, position_s, lap in _passage(_Order(track, begin_s, 1.0, None), RATE):
        feed.add(samples, position_s, lap)
        if at_s > seconds:
            break
        for begin in range(0, len(samples), STEP):
            out = np.zeros((len(samples[begin : begin + STEP]), 2), np.float32)
            feed.take(out, at_s, 1.0)
            levels.append(np.abs(out).max())
            moments_s.append(feed.position_s(at_s))
            at_s += len(out) / RATE
    return _onsets(np.array(levels, np.float32), np.array(moments_s, np.float32))
