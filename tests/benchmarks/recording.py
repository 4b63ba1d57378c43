"""What a recording loses: `recording.py [--minutes M] [--kills N]`, prints Markdown.

First, a PulseAudio server of its own plays noise, which PulseAudio's own recorder and ours record at the same time
while all cores are kept busy by other programs; the two are compared sample by sample. Then a program that records is
killed at N random moments: how much of what it had been handed is missing from the file that is found afterwards.
"""

from __future__ import annotations

import argparse
import os
import random
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import av
import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from sttgui.audio.level_meter import Sound
from sttgui.audio.recorder import Recorder
from tests.audio.microphone import noise
from tests.audio.speaker import RATE, Speaker
from tests.audio.test_recorder_killed import lost_s
from tests.benchmarks.figures import note

CHANNELS = 2
MARK = 200  # frames that tell one place from every other
BUSY = "while True: sum(range(10000))"
NOISE_S = 60
BURST_S = 3.0  # the longest time before a kill


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--minutes", type=float, default=2.0)
    parser.add_argument("--kills", type=int, default=20)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        if given.minutes:
            record_while_busy(Path(folder), given.minutes)
        if given.kills:
            kill(Path(folder), given.kills)


def record_while_busy(folder: Path, minutes: float) -> None:
    truth = folder / "truth"
    programs: list[subprocess.Popen[bytes]] = []
    troubles: list[str] = []
    with Speaker() as speaker:
        recorder = Recorder(folder, on_trouble=lambda error: troubles.append(f"{error} ({error.detail})"))
        try:
            with truth.open("wb") as file:
                programs.append(
                    subprocess.Popen(
                        ["parec", "--device=speaker.monitor", f"--rate={RATE}", f"--channels={CHANNELS}", "--raw"],
                        stdout=file,
                    )
                )
            path = recorder.start("Busy", "pulse:speaker.monitor")
            while recorder.elapsed_ms == 0:
                time.sleep(0.05)
            programs += [subprocess.Popen([sys.executable, "-c", BUSY]) for _ in range(os.cpu_count() or 1)]
            programs.append(player(folder / "noise", minutes))
            began_s, used_s, memory = time.monotonic(), time.process_time(), resident_mb()
            while time.monotonic() - began_s < minutes * 60:
                time.sleep(1)
                recorder.level()
                speaker._heard.clear()  # what it keeps of its own is not the recorder's memory
            took_s, used_s, grown = time.monotonic() - began_s, time.process_time() - used_s, resident_mb() - memory
            load = os.getloadavg()[0]
            recording = recorder.stop()
            time.sleep(0.5)  # the other one has the end too
        finally:
            for program in programs:
                program.kill()
                program.wait()
    same, ours = compare(path, np.memmap(truth, np.int16, "r").reshape(-1, CHANNELS))
    print(f"{recording.duration_ms / 60_000:.1f} min recorded, {RATE} Hz, {CHANNELS} channels, load {load:.1f}\n")
    print(f"- frames compared: {ours:,}; the same as PulseAudio's own recorder's: {same:,}; troubles told: {troubles}")
    note("recording while all cores are busy: frames lost", ours - same, most=0)
    print(
        f"- processor: {100 * used_s / took_s:.1f} % of one core; memory: {memory:.0f} MB, {grown:+.1f} MB at the end"
    )
    print(f"- most memory ever: {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB")
    print(
        f"- file: {path.stat().st_size / recording.duration_ms * 3.6:.0f} MB an hour of noise, which cannot be packed\n"
    )


def player(path: Path, minutes: float) -> subprocess.Popen[bytes]:
    """Plays noise, the same minute again and again."""
    path.write_bytes(noise(RATE * NOISE_S, CHANNELS).tobytes())
    play = f"pacat --device=speaker --rate={RATE} --channels={CHANNELS} --format=s16le --raw"
    return subprocess.Popen(["sh", "-c", f"for i in $(seq {int(minutes) + 2}); do cat '{path}'; done | exec {play}"])


def blocks_of(path: Path) -> Iterator[Sound]:
    with av.open(str(path)) as container:
        for frame in container.decode(audio=0):
            yield frame.to_ndarray().reshape(-1, CHANNELS)


def compare(path: Path, truth: Sound) -> tuple[int, int]:
    """How many frames from the first noise on are the same, and how many there are."""
    same = compared = place = 0
    for heard in blocks_of(path):
        block = heard
        if place == 0:
            loud = np.flatnonzero(block.any(axis=1))
            if not len(loud) or len(block) - loud[0] < MARK:
                continue
            block = block[loud[0] :]
            place = find(truth, block[:MARK])
        there = truth[place : place + len(block)]
        same += int(np.count_nonzero((there == block[: len(there)]).all(axis=1)))
        compared += len(block)
        place += len(block)
    return same, compared


def find(truth: Sound, mark: Sound) -> int:
    for place in np.flatnonzero((truth == mark[0]).all(axis=1)):
        if np.array_equal(truth[place : place + len(mark)], mark):
            return int(place)
    raise SystemExit("the two recordings have nothing in common")


def resident_mb() -> float:
    return int(Path("/proc/self/statm").read_text().split()[1]) * resource.getpagesize() / 1e6


def kill(folder: Path, count: int) -> None:
    lost = []
    for number in range(count):
        home = folder / str(number)
        home.mkdir()
        lost.append(lost_s(home, random.uniform(0, BURST_S)))
    print(f"{count} kills: every file readable, its sound the same as what was heard, its length and hash right.")
    note(f"recording killed {count} times: lost at most", max(lost), "s", most=1)
    print(f"Lost: median {statistics.median(lost):.2f} s, most {max(lost):.2f} s (goal: 1 s).")


if __name__ == "__main__":
    main()
