"""How long the waveform takes, against decoding alone, and in how much memory: `waveform.py`, prints Markdown.

A recording of pink-like noise is written in several formats, then in turn decoded with PyAV and nothing else, and its
peaks worked out by the application, each time in a process of its own; the fastest run of each counts. Memory is the
peak of the process while the peaks are worked out less what it held just before, from Linux's /proc.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
import time
from fractions import Fraction
from pathlib import Path

import av
import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tests.benchmarks.figures import note

FORMATS = (("speech.mp3", "libmp3lame"), ("speech.m4a", "aac"), ("speech.flac", "flac"), ("speech.wav", "pcm_s16le"))
RATE = 44_100
GOAL = 1.2


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--minutes", type=int, default=60)
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--as", dest="role", choices=["decode", "peaks"], help=argparse.SUPPRESS)
    parser.add_argument("--file", type=Path, help=argparse.SUPPRESS)
    given = parser.parse_args()
    match given.role:
        case "decode":
            print(json.dumps(decode(given.file)))
        case "peaks":
            print(json.dumps(work_out(given.file)))
        case _:
            compare(given.minutes, given.runs)


def compare(minutes: int, runs: int) -> None:
    print(f"{minutes} minutes, {RATE} Hz stereo; goal {GOAL} times decoding alone\n")
    print(
        "| file | decoding s | peaks s | times | MB added | view of all, 1,000 columns, ms |\n|---|---|---|---|---|---|"
    )
    with tempfile.TemporaryDirectory() as folder:
        for name, codec in FORMATS:
            path = write(Path(folder) / name, codec, minutes)
            decoded, peaks = [], []
            for _ in range(runs):
                decoded.append(run("decode", path))
                peaks.append(run("peaks", path))
            alone, best = min(one["seconds"] for one in decoded), min(one["seconds"] for one in peaks)
            memory, view = max(one["added_mb"] for one in peaks), min(one["view_ms"] for one in peaks)
            print(f"| {name} | {alone:.2f} | {best:.2f} | {best / alone:.2f} | {memory:.0f} | {view:.2f} |", flush=True)
            note(f"waveform of {name}", best, "s", beside=("decoding alone", alone), most=GOAL, is_ratio=True)
            path.unlink()


def run(role: str, path: Path) -> dict[str, float]:
    command = [sys.executable, __file__, "--as", role, "--file", str(path)]
    return dict(json.loads(subprocess.run(command, check=True, capture_output=True).stdout))


def decode(path: Path) -> dict[str, float]:
    begin_s = time.perf_counter()
    with av.open(str(path)) as container:
        for _ in container.decode(audio=0):
            pass
    return {"seconds": time.perf_counter() - begin_s}


def work_out(path: Path) -> dict[str, float]:
    from sttgui.audio.peaks import peaks_of

    with tempfile.TemporaryDirectory() as folder:
        before_mb = memory_mb("VmRSS")
        begin_s = time.perf_counter()
        peaks = peaks_of(path, Path(folder))
        seconds = time.perf_counter() - begin_s
        added_mb = memory_mb("VmHWM") - before_mb
    begin_s = time.perf_counter()
    for _ in range(10):
        peaks.window(0, peaks.duration_ms, 1000)
    return {"seconds": seconds, "added_mb": added_mb, "view_ms": (time.perf_counter() - begin_s) * 100}


def memory_mb(what: str) -> float:
    status = Path("/proc/self/status").read_text()
    return next(int(line.split()[1]) / 1024 for line in status.splitlines() if line.startswith(what))


def write(path: Path, codec: str, minutes: int) -> Path:
    """The same minute over and over, with pauses."""
    random = np.random.default_rng(3)
    noise = np.convolve(random.standard_normal(RATE * 60), np.ones(16) / 16, "same") * 6000
    noise *= np.repeat(random.random(60) > 0.3, RATE)
    minute = np.repeat(noise.astype(np.int16), 2)[None, :]
    with av.open(str(path), "w") as container:
        stream = container.add_stream(codec, rate=RATE, layout="stereo")
        for number in range(minutes):
            frame = av.AudioFrame.from_ndarray(minute, format="s16", layout="stereo")
            frame.sample_rate, frame.pts, frame.time_base = RATE, number * RATE * 60, Fraction(1, RATE)
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
    return path


if __name__ == "__main__":
    main()
