"""How many errors are among the most doubtful words, by our ranking and by the score alone: `doubt.py MODEL SECOND
FOLDER...`.

Each FOLDER holds recordings and `references.tsv`; the English ones are heard by both models of this computer, as they
are and degraded (`two_models.py`). All files of one kind of speech are ranked as one transcript, since some have only a
few words. Prints Markdown: of so many marked words, how many are wrong where the words for which the second model heard
others come first, what that is beside the first model's score alone, in brackets what 95 of 100 draws of files make of
that, and what becomes of it where one recording is left out, whichever that is. Then it is told how often the second
model's reading is better or worse than the text's own, and what there is to the places where words may be missing.

Then it is asked whether the scores tell how many words of a whole file are wrong: how far an estimate is off, in wrong
words of 100, on average of the files. "scores" takes the score as the chance that a word is right, "line" goes through
the wrong words of 100 beside the mean score of one half of the files and is checked with the other half, and the other
way round, "same" says of each file what is true of that other half. "chance" is how far one would be off who knew how
likely an error is, because a file has only so many words.
"""

from __future__ import annotations

import math
import random
import sys
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import chain
from pathlib import Path
from statistics import mean

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from sttgui.domain.doubt import NORMAL, QUICK, THOROUGH, Doubt, doubts, first_of
from sttgui.domain.transcript import SecondOpinion, Word
from tests.benchmarks.figures import note
from tests.benchmarks.two_models import Heard, Speech, hear, readings_of
from tests.benchmarks.word_errors import Score, plain, score

DRAWS = 200
GOAL = 1.25  # times as many wrong words as by the score alone


@dataclass(frozen=True, slots=True)
class Judged:
    """A word, and whether it was said. From here so many words have an `other` reading, or may lack words beside them
    (`missing`).
    """

    word: Word
    is_right: bool
    other: int = 0
    missing: int = 0


File = list[Judged]


@dataclass(slots=True)
class Readings:
    """What became of the words of a text where the second model's were taken: how many places are better or worse or
    neither, and how many wrong words less there are.
    """

    better: int = 0
    worse: int = 0
    same: int = 0
    gained: int = 0

    def __str__(self) -> str:
        counts = f"{self.better} better, {self.worse} worse, {self.same} neither"
        return f"{counts}; {self.gained} wrong words less where each is better"


def main() -> None:
    names, folders = (sys.argv[1], sys.argv[2]), [Path(folder) for folder in sys.argv[3:]]
    report({speech: hear(names, folders, speech) for speech in Speech})


def report(spoken: dict[Speech, list[Heard]]) -> None:
    heard: dict[str, list[File]] = {}
    print("Other readings:")
    for speech, files in spoken.items():
        readings, missing = Readings(), Readings()
        heard[speech.value] = [judged(each, readings, missing) for each in files]
        print(f"- {speech.value}: {readings}\n  - of these where words may be missing: {missing}")
    print()
    print_found(heard)
    print()
    print_estimates(heard)


def print_found(heard: dict[str, list[File]]) -> None:
    print("| speech | words | wrong | marked | wrong by the score | wrong by our ranking | ratio | one left out |")
    print("|---|--:|--:|--:|--:|--:|--:|--:|")
    draws = random.Random(1)
    for speech, files in heard.items():
        judged = list(chain.from_iterable(files))
        for share in (QUICK, NORMAL, THOROUGH, 0.2):
            marked, beside, found = found_in(files, share)
            ratios = sorted(ratio_of(*found_in(draws.choices(files, k=len(files)), share)[1:]) for _ in range(DRAWS))
            low, high = ratios[DRAWS // 40], ratios[-DRAWS // 40]
            goal = GOAL if share == THOROUGH and speech == Speech.CLEAN.value else None
            beside_score = ("by the score alone", float(beside))
            what = f"{speech}: wrong words among the {share:.0%} most doubtful"
            note(what, found, "words", beside=beside_score, least=goal, is_ratio=True)
            without = [ratio_of(*found_in([*files[:at], *files[at + 1 :]], share)[1:]) for at in range(len(files))]
            print(
                f"| {speech} | {len(judged)} | {errors(judged)} | {marked} | {beside} | {found}"
                f" | {ratio_of(beside, found):.2f} ({low:.2f} to {high:.2f})"
                f" | {min(without):.2f} to {max(without):.2f} |"
            )


def found_in(files: Sequence[File], share: float) -> tuple[int, int, int]:
    """How many words of all files together are marked, and how many as many by the score alone and these are wrong."""
    judged = list(chain.from_iterable(files))
    ours = [each for each, doubt in zip(judged, doubts_of(judged, share), strict=True) if doubt is not Doubt.NONE]
    by_score = sorted(judged, key=lambda each: each.word.confidence or 0.0)[: len(ours)]
    return len(ours), errors(by_score), errors(ours)


def ratio_of(beside: int, found: int) -> float:
    return found / beside if beside else 1.0


def print_estimates(heard: dict[str, list[File]]) -> None:
    print("| speech | files | words | scores | line | same | chance |")
    print("|---|--:|--:|--:|--:|--:|--:|")
    fits = []
    for half in (0, 1):
        others = [file for files in heard.values() for place, file in enumerate(files) if file and place % 2 != half]
        fits.append((line_through(others), mean(wrong_of_100(file) for file in others)))
    for speech, files in heard.items():
        off: list[tuple[float, ...]] = []
        for place, file in enumerate(files):
            if file:
                (at_none, steep), same = fits[place % 2]
                truth, sure = wrong_of_100(file), mean_score(file)
                line = min(max(at_none + steep * sure, 0.0), 100.0)
                said = (100 * (1 - sure), line, same)
                off.append((*(abs(each - truth) for each in said), chance_of(truth, len(file))))
        columns = " | ".join(f"{mean(column):.0f}" for column in zip(*off, strict=True))
        print(f"| {speech} | {len(off)} | {sum(map(len, files))} | {columns} |")


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
    others = [range(place, place + each.other) for place, each in enumerate(judged) if each.other]
    missing = [range(place, place + each.missing) for place, each in enumerate(judged) if each.missing]
    return doubts([each.word for each in judged], share, others, missing)


def judged(heard: Heard, readings: Readings, missing: Readings) -> File:
    """The words of a file by the first of the models; the readings learn what came of the second's."""
    words, said = list(heard.first.words), list(filter(None, map(plain, heard.said)))
    found = judge(said, words)
    for reading in readings_of(heard):
        taken = [*words[: reading.begin], *reading.words, *words[reading.end :]]
        change = judge(said, taken).errors - found.errors
        for counts in (readings, missing) if reading.is_missing else (readings,):
            counts.better += change < 0
            counts.worse += change > 0
            counts.same += change == 0
            counts.gained += max(-change, 0)
    first = first_of(replace(heard.first, second=SecondOpinion("second", readings_of(heard))))
    others, lacking = ({stretch.start: len(stretch) for stretch in stretches} for stretches in first)
    return [
        Judged(word, is_right, others.get(place, 0), lacking.get(place, 0))
        for place, (word, (_, is_right)) in enumerate(zip(words, found.judged, strict=True))
    ]


def judge(said: Sequence[str], words: Sequence[Word]) -> Score:
    return score(said, [(plain(word.text), word.confidence or 0.0) for word in words])


if __name__ == "__main__":
    main()
