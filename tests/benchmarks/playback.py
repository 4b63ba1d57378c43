"""Whether the position said is the sound heard, and how soon a seek is heard: `playback.py [FILE]`, prints Markdown.

A PulseAudio server of its own plays to nobody; what comes out of it is recorded while a recording with real speech is
played and its position asked every 5 ms. Each moment of the recording is then found in the file by cross-correlation
of 60 ms; moments without speech are left out. The error is the position said less the position found, in ms of the
recording. Without FILE, the sample recording is played.
"""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path

import numpy as np
import numpy.typing as npt

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from sttgui.audio.media import stream_pcm
from sttgui.audio.playback import Playback
from tests.audio.speaker import RATE, Speaker
from tests.benchmarks.figures import note

Sound = npt.NDArray[np.float32]

WINDOW = int(0.06 * RATE)
REACH = int(0.15 * RATE)
LOUD = 0.02
MEDIAN_GOAL_MS, MOST_GOAL_MS, SEEK_GOAL_MS = 20, 40, 150


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("file", type=Path, nargs="?", default=sample())
    parser.add_argument("--seconds", type=float, default=20.0)
    given = parser.parse_args()
    source = np.frombuffer(b"".join(stream_pcm(given.file, RATE)), np.int16).astype(np.float32) / 32768
    print(f"{given.file.name}, {len(source) / RATE:.0f} s\n")
    print("| speed | moments | error median ms | 95 % within ms | bias ms |\n|---|---|---|---|---|")
    with Speaker() as speaker:
        playback = Playback(on_device_lost=lambda error: print(f"lost: {error} ({error.detail})"))
        playback.open(given.file)
        for speed in (1.0, 1.5, 0.5, 2.0, 3.0):
            errors = position_errors(playback, speaker, source, speed, given.seconds)
            size = np.abs(errors)
            figures = f"{np.median(size):.1f} | {np.percentile(size, 95):.1f} | {np.median(errors):+.1f}"
            print(f"| {speed} | {len(errors)} | {figures} |", flush=True)
            if speed == 1.0:
                note("position said beside sound heard: median", float(np.median(size)), "ms", most=MEDIAN_GOAL_MS)
                note("position said: 95 % within", float(np.percentile(size, 95)), "ms", most=MOST_GOAL_MS)
        print(f"\nGoals at 1 and 1.5: median {MEDIAN_GOAL_MS} ms, 95 % {MOST_GOAL_MS} ms.\n")
        for name, is_playing in (("Seek while playing", True), ("Seek and play when paused", False)):
            waits = seek_waits(playback, speaker, source, is_playing)
            note(f"{name}, median", float(np.median(waits)), "ms", most=SEEK_GOAL_MS)
            print(f"{name}: median {np.median(waits):.0f} ms, longest {max(waits):.0f} ms of {len(waits)}")
        print(f"Goal: {SEEK_GOAL_MS} ms.")
        playback.close()


def sample() -> Path:
    resources = Path(__file__).resolve().parents[2] / "resources"
    return next(path for path in sorted(resources.rglob("*")) if path.suffix in {".wav", ".flac", ".opus", ".mp3"})


def position_errors(
    playback: Playback, speaker: Speaker, source: Sound, speed: float, seconds: float
) -> npt.NDArray[np.float64]:
    playback.seek(0)
    playback.set_speed(speed)
    playback.play()
    said: list[tuple[float, int]] = []
    end_s = time.monotonic() + min(seconds, len(source) / RATE / speed - 0.7)
    while time.monotonic() < end_s:
        time.sleep(0.005)
        said.append((time.monotonic(), playback.position_ms()))
    time.sleep(0.3)
    playback.pause()
    playback.set_speed(1.0)
    time.sleep(0.3)
    begin_s, heard = speaker.heard()
    errors = []
    for moment_s, position_ms in said[80:]:
        middle = round((moment_s - begin_s) * RATE)
        part = heard[middle - WINDOW // 2 : middle + WINDOW // 2]
        found_ms = find(part, source, round(position_ms * RATE / 1000))
        if found_ms is not None:
            errors.append(position_ms - found_ms)
    return np.array(errors)


def find(part: Sound, source: Sound, near: int) -> float | None:
    """Where the middle of a part is in the source, in ms; `None` where it is quiet or not clearly found."""
    around = source[max(near - REACH - WINDOW // 2, 0) : near + REACH + WINDOW // 2]
    if len(part) < WINDOW or len(around) < WINDOW or np.sqrt(np.mean(part**2)) < LOUD:
        return None
    match, energy = correlation(part, around)
    match /= np.sqrt(energy + 1e-6) * np.linalg.norm(part)
    best = int(np.argmax(match))
    if match[best] < 0.8:
        return None
    return (max(near - REACH - WINDOW // 2, 0) + best + WINDOW // 2) * 1000 / RATE


def correlation(part: Sound, around: Sound) -> tuple[Sound, Sound]:
    """Of a part with each place in what is around it, and the energy of each place."""
    size = 1 << (len(around) + len(part)).bit_length()
    count = len(around) - len(part) + 1
    match = np.fft.irfft(np.fft.rfft(around, size) * np.conj(np.fft.rfft(part, size)), size)[:count]
    sums = np.concatenate(([0.0], np.cumsum(around.astype(np.float64) ** 2)))
    return match, sums[len(part) :] - sums[: -len(part)]


def seek_waits(playback: Playback, speaker: Speaker, source: Sound, is_playing: bool) -> list[float]:
    """From asking to the first sound of the target, in ms, for ten loud places."""
    levels = np.array([np.sqrt(np.mean(source[n : n + WINDOW] ** 2)) for n in range(0, len(source) - RATE, WINDOW)])
    loud = [n for n in range(2, len(levels)) if levels[n] > 2 * LOUD]
    waits = []
    for number in np.random.default_rng(1).choice(loud, 10, replace=False):
        target = int(number) * WINDOW
        if is_playing:
            playback.seek(0)
            playback.play()
            time.sleep(0.5)
        else:
            playback.pause()
            time.sleep(0.5)
        asked_s = time.monotonic()
        playback.seek(target * 1000 // RATE)
        playback.play()
        time.sleep(0.8)
        begin_s, heard = speaker.heard()
        start = round((asked_s - begin_s) * RATE)
        after = heard[start : start + int(0.7 * RATE)]
        match, energy = correlation(source[target : target + 2 * WINDOW], after)
        waits.append(float(np.argmax(match / np.sqrt(energy + 0.1))) * 1000 / RATE)
    playback.pause()
    return waits


if __name__ == "__main__":
    main()
