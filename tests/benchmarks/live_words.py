"""Words while one records: `live_words.py RECORDING… [--references TSV] [--busy] [--microphone SINK]`, prints Markdown.

Each recording is said into the real recorder at the speed of speech: handed over in blocks as a sound card does, or,
with `--microphone`, played by PulseAudio into a sink whose monitor is the default microphone. The real process listens
along. Counted: how long after its end each word is first seen and is settled; the words settled against those of the
usual transcript by the same model, and against the reference where the file (with columns `file` and `reference`) has
one; frames of the recording that are missing; the processor's time of the process, and of the recorder. With `--busy`
other programs keep all cores at work.
"""

from __future__ import annotations

import argparse
import csv
import os
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from sttgui.audio.flac_file import read_header
from sttgui.audio.level_meter import Sound
from sttgui.audio.media import stream_pcm
from sttgui.audio.recorder import Recorder
from sttgui.audio.sources import Hear, Input, SoundFormat
from sttgui.domain.live import Heard, live_models
from sttgui.domain.transcript import Word
from sttgui.engine.recognisers import Request, Tell
from sttgui.engine.whisper import Whisper
from sttgui.services.live_words import End, LiveWords, Ready, Told
from sttgui.storage.folders import Folders
from sttgui.storage.models import ModelStore
from tests.benchmarks.figures import note
from tests.benchmarks.word_errors import Score, plain, score, total

RATE = 48_000
BLOCK_S = 0.1  # what a sound card collects before it hands it over
BEFORE_S, AFTER_S = 0.5, 4.0
SAME_MS = 300  # a word that ends so near to another one is the same, said otherwise
BUSY = "while True: sum(range(10000))"


@dataclass
class Found:
    """What one recording gave; times in seconds."""

    settled: list[float] = field(default_factory=list)
    first: list[float] = field(default_factory=list)
    words: list[Word] = field(default_factory=list)
    missing: int = 0
    seconds: float = 0.0
    process_s: float = 0.0
    recorder_s: float = 0.0
    end: End | None = None


class Speaker:
    """An input that says a sound at the speed of speech."""

    def __init__(self, sound: Sound) -> None:
        self._sound = sound
        self.said = threading.Event()
        self.began_s = 0.0

    def open(self, source_id: str | None, wanted: SoundFormat | None) -> Input:
        return self

    @property
    def format(self) -> SoundFormat:
        return SoundFormat(RATE, 1)

    def begin(self, hear: Hear) -> None:
        threading.Thread(target=self._speak, args=(hear,), daemon=True).start()

    def _speak(self, hear: Hear) -> None:
        self.began_s = time.monotonic()
        step = int(BLOCK_S * RATE)
        for begin in range(0, len(self._sound), step):
            block = self._sound[begin : begin + step]
            time.sleep(max(self.began_s + (begin + len(block)) / RATE - time.monotonic(), 0))
            hear(block, False)
        self.said.set()

    def is_alive(self) -> bool:
        return True

    def close(self) -> None: ...


def sound_of(path: Path) -> Sound:
    pcm = np.frombuffer(b"".join(stream_pcm(path, RATE)), np.int16)
    silence = [np.zeros(int(seconds * RATE), np.int16) for seconds in (BEFORE_S, AFTER_S)]
    return np.concatenate((silence[0], pcm, silence[1])).reshape(-1, 1)


def follow(path: Path, folder: Path, language: str, store: ModelStore, sink: str) -> Found:
    found, seen = Found(), set[int]()
    speaker = Speaker(sound_of(path))
    recorder = Recorder(folder) if sink else Recorder(folder, open_input=speaker.open)
    troubles: list[str] = []
    recorder._on_trouble = lambda error: troubles.append(str(error))
    ready = threading.Event()
    frames = 0

    def take(told: Told) -> None:
        match told:
            case Ready():
                ready.set()
            case End():
                found.end = told
                ready.set()
            case Heard():
                # The recorder's own count is what has been said by now.
                now_s = (time.monotonic() - speaker.began_s) if not sink else recorder.elapsed_ms / 1000
                for word in (*told.settled, *told.tentative):
                    if (place := round((word.end_ms or 0) / SAME_MS)) not in seen:
                        seen.add(place)
                        found.first.append(now_s - (word.end_ms or 0) / 1000)
                found.settled += [now_s - (word.end_ms or 0) / 1000 for word in told.settled]
                found.words += told.settled

    live = LiveWords(take, store.prepare)
    models = live_models(language, [model for model in store.models if store.is_here(model)])
    used_s = time.process_time()
    recording = recorder.start(path.stem)
    live.begin(recording, models, language)
    if sink:
        ready.wait(30)
        wave = folder / "said.wav"
        subprocess.run(["ffmpeg", "-v", "error", "-y", "-i", path, "-ar", str(RATE), "-ac", "1", wave], check=True)
        subprocess.run(["paplay", f"--device={sink}", wave], check=True)
        time.sleep(AFTER_S)
    else:
        speaker.said.wait()
        frames = len(speaker._sound)
    writing = live._writing
    process = None if writing is None else writing._process
    found.process_s = 0.0 if process is None else processor_s(process.pid)
    made = recorder.stop()
    found.recorder_s = time.process_time() - used_s
    live.end()
    found.seconds = made.duration_ms / 1000
    header = read_header(made.path)
    assert header is not None
    found.missing = frames - header.frames if frames else 0
    assert not troubles, troubles
    return found


def processor_s(pid: int) -> float:
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


@contextmanager
def busy(is_wanted: bool) -> Iterator[None]:
    count = (os.cpu_count() or 1) if is_wanted else 0
    programs = [subprocess.Popen([sys.executable, "-c", BUSY]) for _ in range(count)]
    try:
        yield
    finally:
        for program in programs:
            program.kill()
            program.wait()


def texts(words: list[Word] | str) -> list[str]:
    said = words.split() if isinstance(words, str) else [word.text for word in words]
    return [text for text in map(plain, said) if text]


def compared(said: list[str], words: list[Word]) -> Score:
    return score(said, [(text, 1.0) for text in texts(words)])


def spread(delays: list[float]) -> str:
    if len(delays) < 20:
        return "-"
    return f"{statistics.median(delays):.1f} s, {statistics.quantiles(delays, n=20)[-1]:.1f} s"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("recordings", type=Path, nargs="+")
    parser.add_argument("--references", type=Path)
    parser.add_argument("--language", default="en", help="its code; empty has it found out")
    parser.add_argument("--models", type=Path, default=Folders.of_user().models)
    parser.add_argument("--microphone", default="", metavar="SINK")
    parser.add_argument("--busy", action="store_true")
    given = parser.parse_args()
    references = {}
    if given.references:
        with given.references.open(encoding="utf-8") as file:
            references = {row["file"]: row["reference"] for row in csv.DictReader(file, delimiter="\t")}
    store = ModelStore(given.models)
    every: list[Found] = []
    to_final, to_reference, final_to_reference = [], [], []
    [*_, last] = live_models(given.language, [model for model in store.models if store.is_here(model)])
    whisper = Whisper(store.prepare(last))
    for path in given.recordings:
        with tempfile.TemporaryDirectory() as folder, busy(given.busy):
            found = follow(path, Path(folder), given.language, store, given.microphone)
        every.append(found)
        request = Request(path, language=given.language)
        final = list(whisper.transcribe(request, Tell(lambda _: None, lambda *_: None)).words)
        to_final.append(compared(texts(final), found.words))
        if reference := references.get(path.name):
            to_reference.append(compared(texts(reference), found.words))
            final_to_reference.append(compared(texts(reference), final))
    seconds = sum(found.seconds for found in every)
    load = ", ".join(f"{one:.1f}" for one in os.getloadavg())
    print(f"{len(every)} recordings, {seconds:.0f} s, {last.id}; load {load}{', all cores kept busy' * given.busy}\n")
    for what in ("first", "settled"):
        delays = [one for found in every for one in getattr(found, what)]
        note(f"live words: {what}, median after the word's end", statistics.median(delays), "s")
        note(f"live words: {what}, 95 % after", statistics.quantiles(delays, n=20)[-1], "s")
    note("live words: frames of the recording lost", sum(found.missing for found in every), most=0)
    print(f"- settled after the word's end (median, 95 %): {spread([one for found in every for one in found.settled])}")
    print(f"- first seen: {spread([one for found in every for one in found.first])}")
    print(f"- settled words against those of the transcript by the same model: {total(to_final).wer:.1%} are others")
    if to_reference:
        print(
            f"- against what was said: {total(to_reference).wer:.1%}; transcript: {total(final_to_reference).wer:.1%}"
        )
    print(f"- frames that are missing: {sum(found.missing for found in every)}")
    process_s, recorder_s = sum(found.process_s for found in every), sum(found.recorder_s for found in every)
    print(f"- processor: {process_s / seconds:.0%} of one core to listen along, {recorder_s / seconds:.0%} to record")
    ended = [found.end for found in every if found.end is not None]
    print(f"- ended early: {len(ended)} {[end.value for end in ended]}")


if __name__ == "__main__":
    main()
