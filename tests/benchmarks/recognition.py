"""How well and how fast Whisper recognises real speech here: `recognition.py MODEL FOLDER…`, prints Markdown.

MODEL is one that is on this computer, for example base. A FOLDER holds recordings and `references.tsv` (columns file,
lang or language, reference, and perhaps group). Each recording is recognised by faster-whisper called directly on the
whole file, with the same model, a beam of one and its voice filter, and by this application. Numbers count as the same
however they are written, as do capitals and marks; Chinese, Japanese and Korean are counted by character. Speed and
memory are measured on all English recordings as one file, each time in a process of its own, loading included.
Needs whisper-normalizer (`uv pip install --group benchmarks`).
"""

from __future__ import annotations

import csv
import json
import os
import random
import re
import subprocess
import sys
import tempfile
import time
import wave
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from sttgui.storage.folders import Folders
from sttgui.storage.models import ModelStore
from tests.benchmarks.figures import note
from tests.benchmarks.word_errors import Score, score, total

RATE = 16_000
TIMED_RUNS = 3  # of each, taking turns; the fastest counts, since other programs can only slow one down
BY_CHARACTER = ("zh", "ja", "ko")
DRAWS = 2_000  # of recordings, for how far chance alone moves a rate


@dataclass(frozen=True, slots=True)
class Recording:
    """A file, its language and group, and what is said in it."""

    path: Path
    language: str
    group: str
    said: tuple[str, ...]


def main() -> None:
    model, folders = sys.argv[1], [Path(name) for name in sys.argv[2:]]
    recordings = [recording for folder in folders for recording in read_references(folder)]
    store = ModelStore(Folders.of_user().data / "models")
    wanted = store.find(model)
    assert wanted is not None, f"there is no model {model}"
    recordings = [recording for recording in recordings if wanted.knows(recording.language)]
    place = store.prepare(wanted)
    print_quality(place, recordings)
    english = [recording for recording in recordings if recording.language == "en"]
    with tempfile.TemporaryDirectory() as folder:
        print_speed(place, all_in_one(english, Path(folder)))


def read_references(folder: Path) -> list[Recording]:
    with (folder / "references.tsv").open(encoding="utf-8", newline="") as file:
        return [
            Recording(
                folder / row["file"],
                language := row.get("lang") or row["language"],
                row.get("group") or "read",
                tuple(counted(row["reference"], language)),
            )
            for row in csv.DictReader(file, delimiter="\t")
            if row["reference"].strip()
        ]


def counted(text: str, language: str) -> list[str]:
    """The words that count: without marks and capitals, figures one by one."""
    from whisper_normalizer.basic import BasicTextNormalizer
    from whisper_normalizer.english import EnglishTextNormalizer

    plain: str = (EnglishTextNormalizer() if language == "en" else BasicTextNormalizer())(text)
    if language in BY_CHARACTER:
        plain = " ".join(plain.replace(" ", ""))
    return re.sub(r"(\d)", r" \1 ", plain).split()


def print_quality(place: Path, recordings: Sequence[Recording]) -> None:
    heard = {how: run(how, place, [recording.path for recording in recordings]) for how in ("--direct", "--ours")}
    scores = {
        how: [
            score(recording.said, judged(words, recording.language))
            for recording, words in zip(recordings, answer["words"], strict=True)
        ]
        for how, answer in heard.items()
    }
    print(f"Word errors with {place.name}; in brackets what 95 of 100 draws of recordings make of the difference.\n")
    print("| recordings | files | words | directly | ours | ours less directly | AUC directly | AUC ours |")
    print("|---|--:|--:|--:|--:|--:|--:|--:|")
    kinds = sorted({(kind(recording), recording.group) for recording in recordings})
    for wanted in [*kinds, *sorted({(kind(recording), "all") for recording in recordings})]:
        places = [
            number
            for number, recording in enumerate(recordings)
            if kind(recording) == wanted[0] and wanted[1] in (recording.group, "all")
        ]
        direct, ours = ([scores[how][number] for number in places] for how in ("--direct", "--ours"))
        print_line(" ".join(wanted), direct, ours)
        if wanted[1] == "all":
            beside = ("faster-whisper called directly", 100 * total(direct).wer)
            note(f"{wanted[0]}, {place.name}: wrong words", 100 * total(ours).wer, "%", beside=beside)
    found = sum(
        recording.language == language
        for recording, language in zip(recordings, heard["--ours"]["languages"], strict=True)
    )
    print(f"\nLanguage found rightly in {found} of {len(recordings)} recordings.", flush=True)


def kind(recording: Recording) -> str:
    return "English" if recording.language == "en" else "other languages"


def judged(words: Sequence[tuple[str, float]], language: str) -> list[tuple[str, float]]:
    """The heard words that count, each with its confidence; a word that is several shares its own."""
    whole = counted("".join(text for text, _ in words), language)
    parts = [(one, confidence) for text, confidence in words for one in counted(text, language)]
    if [one for one, _ in parts] == whole:
        return parts
    # Where words belong together, as in "twenty one", they cannot be told apart any more: their score is lost.
    mean = sum(confidence for _, confidence in words) / max(len(words), 1)
    return [(one, mean) for one in whole]


def print_line(name: str, direct: Sequence[Score], ours: Sequence[Score]) -> None:
    before, after = total(direct), total(ours)
    source = random.Random(1)
    pairs = list(zip(direct, ours, strict=True))
    differences = []
    for _ in range(DRAWS):
        drawn = source.choices(pairs, k=len(pairs))
        words = sum(one.words for one, _ in drawn)
        differences.append(100 * sum(other.errors - one.errors for one, other in drawn) / words)
    differences.sort()
    low, high = differences[DRAWS // 40], differences[-DRAWS // 40]
    print(
        f"| {name} | {len(pairs)} | {before.words} | {100 * before.wer:.1f} % | {100 * after.wer:.1f} % "
        f"| {100 * (after.wer - before.wer):+.1f} ({low:+.1f} to {high:+.1f}) "
        f"| {figure(before.auc)} | {figure(after.auc)} |",
        flush=True,
    )


def figure(number: float | None) -> str:
    return "–" if number is None else f"{number:.2f}"


def all_in_one(recordings: Sequence[Recording], folder: Path) -> Path:
    """All recordings in one WAV file, half a second of silence between them."""
    from sttgui.audio.media import stream_pcm

    path = folder / "all in one.wav"
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        for recording in recordings:
            for block in stream_pcm(recording.path, RATE):
                file.writeframes(block)
            file.writeframes(bytes(RATE))
    return path


def print_speed(place: Path, recording: Path) -> None:
    seconds = recording.stat().st_size / (RATE * 2)
    turns = [{how: run(how, place, [recording]) for how in ("--direct", "--ours")} for _ in range(TIMED_RUNS)]
    print(
        f"\nSpeed and memory with {place.name}: {seconds / 60:.1f} minutes in one file, the faster of {TIMED_RUNS}.\n"
    )
    print("| | seconds | real-time factor | first words after | processors' seconds | peak memory |")
    print("|---|--:|--:|--:|--:|--:|")
    best = {how: min((turn[how] for turn in turns), key=lambda answer: answer["wall"]) for how in turns[0]}
    for how, answer in best.items():
        name = "directly" if how == "--direct" else "ours"
        print(
            f"| {name} | {answer['wall']:.1f} | {answer['wall'] / seconds:.3f} | {answer['first']:.1f} s "
            f"| {answer['processors']:.0f} | {answer['memory'] / 1e6:.0f} MB |"
        )
    direct, ours = best["--direct"], best["--ours"]
    for what, name, each in (("time", "wall", "s"), ("work", "processors", "s"), ("memory", "memory", "MB")):
        scale = 1e6 if name == "memory" else 1
        beside = ("faster-whisper called directly", direct[name] / scale)
        note(f"{seconds / 60:.0f} minutes of speech, {place.name}: {what}", ours[name] / scale, each, beside=beside)
    ratios = (ours[name] / direct[name] for name in ("wall", "first", "processors", "memory"))
    wall, first, processors, memory = (f"{ratio:.2f}" for ratio in ratios)
    print(f"| ratio | {wall} | {wall} | {first} | {processors} | {memory} |", flush=True)


def run(how: str, place: Path, paths: Sequence[Path]) -> dict[str, Any]:
    """What a whole process made of the files, and what it took."""
    before, began = os.times(), time.perf_counter()
    command = [sys.executable, __file__, how, str(place), *map(str, paths)]
    answer: dict[str, Any] = json.loads(subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout)
    answer["wall"] = time.perf_counter() - began
    after = os.times()
    answer["processors"] = after.children_user + after.children_system - before.children_user - before.children_system
    return answer


def recognise(how: str, place: Path, paths: Sequence[Path]) -> dict[str, Any]:
    """In a process of its own: each file's words with their confidence and its language, and the memory it took."""
    import resource

    began = time.perf_counter() - START
    first: list[float] = []

    def came(words: Sequence[object]) -> None:
        if words and not first:
            first.append(time.perf_counter() - START)

    hear = directly(place, came) if how == "--direct" else by_us(place, came)
    answers = [hear(path) for path in paths]
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * (1 if sys.platform == "darwin" else 1024)
    return {
        "words": [words for words, _ in answers],
        "languages": [language for _, language in answers],
        "memory": peak,
        "first": first[0] if first else began,
    }


def directly(place: Path, came: Any) -> Any:
    """As the package's own documentation does it, with the settings that are ours too."""
    import numpy as np
    from faster_whisper import WhisperModel

    from sttgui.audio.media import stream_pcm

    model = WhisperModel(str(place), device="cpu", compute_type="int8", cpu_threads=len(os.sched_getaffinity(0)))

    def hear(path: Path) -> tuple[list[tuple[str, float]], str]:
        samples = np.frombuffer(b"".join(stream_pcm(path, RATE)), "<i2").astype(np.float32) / 32_768
        segments, about = model.transcribe(samples, beam_size=1, vad_filter=True, word_timestamps=True)
        words = []
        for segment in segments:
            came(segment.words or ())
            words += [(word.word, float(word.probability)) for word in segment.words or ()]
        return words, about.language

    return hear


def by_us(place: Path, came: Any) -> Any:
    from sttgui.engine.recognisers import Request, Tell
    from sttgui.engine.whisper import Whisper

    whisper = Whisper(place)

    def hear(path: Path) -> tuple[list[tuple[str, float]], str]:
        transcript = whisper.transcribe(Request(path), Tell(lambda _: None, lambda words, _: came(words)))
        return [(f" {word.text}", word.confidence or 0.0) for word in transcript.words], transcript.language or ""

    return hear


START = time.perf_counter()

if __name__ == "__main__":
    if sys.argv[1] in ("--direct", "--ours"):
        os.environ["HF_HUB_OFFLINE"] = "1"
        json.dump(recognise(sys.argv[1], Path(sys.argv[2]), [Path(name) for name in sys.argv[3:]]), sys.stdout)
    else:
        main()
