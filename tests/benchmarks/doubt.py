"""How many errors are among the most doubtful words, by our ranking and by the score alone: `doubt.py MODEL FOLDER
[SECOND]`.

FOLDER holds recordings and `references.tsv` (columns file, language, reference); the English ones are recognised by
Whisper with that model of this computer, each as it is and with noise of a tenth and a quarter of the loudness of the
speech. All files of one loudness are ranked as one transcript, since some have only a few words. Prints Markdown: of so
many marked words, how many are wrong, and what that is beside the score alone; in brackets what 95 of 100 draws of
files make of that. With SECOND, another model listens too, and where it heard something else comes first; then it is
also told how often its reading is better or worse than the text's own.

Then it is asked whether the scores tell how many words of a whole file are wrong: how far an estimate is off, in wrong
words of 100, on average of the files. "scores" takes the score as the chance that a word is right, "line" goes through
the wrong words of 100 beside the mean score of one half of the files and is checked with the other half, and the other
way round, "same" says of each file what is true of that other half. "chance" is how far one would be off who knew how
likely an error is, because a file has only so many words.
"""

from __future__ import annotations

import csv
import math
import random
import sys
import tempfile
import wave
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from statistics import mean

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from sttgui.domain.doubt import NORMAL, QUICK, THOROUGH, Doubt, doubts
from sttgui.domain.second_opinion import compare
from sttgui.domain.transcript import Word
from sttgui.engine.recognisers import Request, Tell
from sttgui.engine.whisper import Whisper
from sttgui.storage.folders import Folders
from sttgui.storage.models import ModelStore
from tests.benchmarks.word_errors import Score, plain, score

RATE = 16_000
LOUDNESS = (0.0, 0.1, 0.25)  # of the noise
DRAWS = 200


@dataclass(frozen=True, slots=True)
class Judged:
    """A word, and whether it was said; `reading` is how many from here another model heard something else for."""

    word: Word
    is_right: bool
    reading: int = 0


File = list[Judged]


@dataclass(slots=True)
class Readings:
    """What became of the words of a text where the second model's were taken."""

    better: int = 0
    worse: int = 0
    same: int = 0


def main() -> None:
    store = ModelStore(Folders.of_user().data / "models")
    whispers = [whisper_of(store, name) for name in (sys.argv[1], *sys.argv[3:4])]
    readings = Readings()
    heard = {noise: list(recognised(whispers, Path(sys.argv[2]), noise, readings)) for noise in LOUDNESS}
    print_found(heard)
    if len(whispers) > 1:
        print(f"\nOther readings: {readings.better} better, {readings.worse} worse, {readings.same} neither")
    print()
    print_estimates(heard)


def whisper_of(store: ModelStore, name: str) -> Whisper:
    model = store.find(name)
    assert model is not None, f"there is no model {name}"
    return Whisper(store.prepare(model))


def print_found(heard: dict[float, list[File]]) -> None:
    print("| noise | words | wrong | marked | wrong by the score | wrong by our ranking | ratio |")
    print("|--:|--:|--:|--:|--:|--:|--:|")
    draws = random.Random(1)
    for noise, files in heard.items():
        judged = list(chain.from_iterable(files))
        wrong = sum(not each.is_right for each in judged)
        for share in (QUICK, NORMAL, THOROUGH, 0.2):
            marked, beside, found = found_in(files, share)
            ratios = sorted(ratio_of(*found_in(draws.choices(files, k=len(files)), share)[1:]) for _ in range(DRAWS))
            low, high = ratios[DRAWS // 40], ratios[-DRAWS // 40]
            print(
                f"| {noise:.2f} | {len(judged)} | {wrong} | {marked} | {beside} | {found}"
                f" | {ratio_of(beside, found):.2f} ({low:.2f} to {high:.2f}) |"
            )


def found_in(files: Sequence[File], share: float) -> tuple[int, int, int]:
    """How many words of all files together are marked, and how many as many by the score alone and these are wrong."""
    judged = list(chain.from_iterable(files))
    ours = [each for each, doubt in zip(judged, doubts_of(judged, share), strict=True) if doubt is not Doubt.NONE]
    by_score = sorted(judged, key=lambda each: each.word.confidence or 0.0)[: len(ours)]
    return len(ours), errors(by_score), errors(ours)


def ratio_of(beside: int, found: int) -> float:
    return found / beside if beside else 1.0


def print_estimates(heard: dict[float, list[File]]) -> None:
    print("| noise | files | words | scores | line | same | chance |")
    print("|--:|--:|--:|--:|--:|--:|--:|")
    fits = []
    for half in (0, 1):
        others = [file for files in heard.values() for place, file in enumerate(files) if file and place % 2 != half]
        fits.append((line_through(others), mean(wrong_of_100(file) for file in others)))
    for noise, files in heard.items():
        off: list[tuple[float, ...]] = []
        for place, file in enumerate(files):
            if file:
                (at_none, steep), same = fits[place % 2]
                truth, sure = wrong_of_100(file), mean_score(file)
                line = min(max(at_none + steep * sure, 0.0), 100.0)
                said = (100 * (1 - sure), line, same)
                off.append((*(abs(each - truth) for each in said), chance_of(truth, len(file))))
        columns = " | ".join(f"{mean(column):.0f}" for column in zip(*off, strict=True))
        print(f"| {noise:.2f} | {len(off)} | {sum(map(len, files))} | {columns} |")


def wrong_of_100(file: File) -> float:
    return 100 * errors(file) / len(file)


def mean_score(file: File) -> float:
    return mean(each.word.confidence or 0.0 for each in file)


def line_through(files: Sequence[File]) -> tuple[float, float]:
    """The wrong words of 100 at a mean score of 0, and how they change with it; each word weighs the same."""
    total = sum(map(len, files))
    x = sum(len(file) * mean_score(file) for file in files) / total
    y = sum(len(file) * wrong_of_100(file) for file in files) / total
    spread = sum(len(file) * (mean_score(file) - x) ** 2 for file in files)
    steep = sum(len(file) * (mean_score(file) - x) * (wrong_of_100(file) - y) for file in files) / spread
    return y - steep * x, steep


def chance_of(truth: float, words: int) -> float:
    """The mean distance, in wrong words of 100, of a count of so many words from what it comes from (by the normal
    curve).
    """
    return math.sqrt(2 / math.pi * truth * (100 - truth) / words)


def errors(judged: Sequence[Judged]) -> int:
    return sum(not each.is_right for each in judged)


def doubts_of(judged: Sequence[Judged], share: float) -> list[Doubt]:
    readings = [range(place, place + each.reading) for place, each in enumerate(judged) if each.reading]
    return doubts([each.word for each in judged], share, readings)


def recognised(whispers: Sequence[Whisper], source: Path, noise: float, readings: Readings) -> Iterator[File]:
    """The words of each file by the first of the models; `readings` learns what came of the second's."""
    with (
        (source / "references.tsv").open(encoding="utf-8", newline="") as file,
        tempfile.TemporaryDirectory() as folder,
    ):
        for row in csv.DictReader(file, delimiter="\t"):
            if (row.get("lang") or row["language"]) != "en" or not row["reference"].strip():
                continue  # of some it is known only who speaks when
            path = with_noise(source / row["file"], noise, Path(folder))
            first, *others = (
                whisper.transcribe(Request(path), Tell(_nobody_asks, _nobody_asks)) for whisper in whispers
            )
            words = list(first.words)
            said = [plain(word) for word in row["reference"].split()]
            judged = judge(said, words).judged
            second = compare(first, others[0], "second") if others else None
            lengths = {}
            for reading in second.readings if second is not None else ():
                lengths[reading.begin] = reading.end - reading.begin
                taken = [*words[: reading.begin], *reading.words, *words[reading.end :]]
                change = judge(said, taken).errors - judge(said, words).errors
                readings.better += change < 0
                readings.worse += change > 0
                readings.same += change == 0
            yield [
                Judged(word, is_right, lengths.get(place, 0))
                for place, (word, (_, is_right)) in enumerate(zip(words, judged, strict=True))
            ]


def judge(said: Sequence[str], words: Sequence[Word]) -> Score:
    return score(said, [(plain(word.text), word.confidence or 0.0) for word in words])


def with_noise(source: Path, loudness: float, folder: Path) -> Path:
    """The recording as a WAV file, with even noise so loud beside it."""
    import numpy as np

    from sttgui.audio.media import stream_pcm

    samples = np.frombuffer(b"".join(stream_pcm(source, RATE)), dtype=np.int16).astype(np.float64)
    power = float(np.sqrt(np.mean(samples**2)))
    samples += np.random.default_rng(1).normal(0.0, power * loudness, len(samples)) if loudness else 0.0
    path = folder / "noisy.wav"
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(np.clip(samples, -32768, 32767).astype(np.int16).tobytes())
    return path


def _nobody_asks(*told: object) -> None:
    del told


if __name__ == "__main__":
    main()
