"""How well words are found in their sound, and how well what was missed is: `alignment.py MODEL FOLDER [SECOND]`.

FOLDER holds recordings and `references.tsv` (columns file, language, reference); of a recording with a TextGrid of its
name, which has the times of its words, MODEL is asked for the times of three texts: the right one, one whose second
half is of another text, and another text alone. Prints Markdown: how many of the words that were said begin within 100
and 200 ms of the time given, and how late they are; a word of another text counts for none. The same beside it for the
words the model recognises itself, where they are the right ones.

Then of all English recordings with at least eight words: how many words of their own text, of one half wrong, and of
another text are called unfit. At last what was missed: places at which the model left out words, as speech without
words and, with SECOND, as what that one heard besides; how many of these are right, and how many of the missing words
they cover. Needs no times.
"""

from __future__ import annotations

import csv
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import cycle, islice
from pathlib import Path
from statistics import median

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from sttgui import importers
from sttgui.domain.alignment import TOGETHER, matches, with_times
from sttgui.domain.doubt import speech_of
from sttgui.domain.second_opinion import compare, plain
from sttgui.domain.transcript import Paragraph, Transcript, Word
from sttgui.engine.recognisers import Request, Tell
from sttgui.engine.whisper import Whisper
from sttgui.storage.folders import Folders
from sttgui.storage.models import ModelStore
from tests.benchmarks.figures import note

OTHER = (
    "The committee will meet on Thursday to discuss the budget for the coming year, and nobody expects that the "
    "chairman will agree to any of the proposals which have been put forward by the members of the party since last "
    "summer, when the first draft was rejected by a large majority of those who were in the hall at that time."
)


@dataclass(frozen=True, slots=True)
class Recording:
    """A file, what is said in it, and the words with their times where somebody has measured them."""

    path: Path
    said: tuple[str, ...]
    timed: tuple[Word, ...]


@dataclass(slots=True)
class Missed:
    """Places at which words may be missing, those where some are, and how many."""

    places: int = 0
    right: int = 0
    covered: int = 0


def main() -> None:
    store = ModelStore(Folders.of_user().data / "models")
    recordings = list(read_references(Path(sys.argv[2])))
    whisper = whisper_of(store, sys.argv[1])
    print_times(whisper, [each for each in recordings if each.timed])
    print_unfit(whisper, [each for each in recordings if len(each.said) >= TOGETHER])
    print_missed(whisper, whisper_of(store, sys.argv[3]) if sys.argv[3:] else None, recordings)


def whisper_of(store: ModelStore, name: str) -> Whisper:
    model = store.find(name)
    assert model is not None, f"there is no model {name}"
    return Whisper(store.prepare(model))


def read_references(folder: Path) -> Iterator[Recording]:
    with (folder / "references.tsv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, delimiter="\t"):
            if (row.get("lang") or row["language"]) == "en" and row["reference"].strip():
                path = folder / row["file"]
                grid = path.with_suffix(".TextGrid")
                timed = tuple(importers.read(grid).transcript.words) if grid.exists() else ()
                yield Recording(path, tuple(row["reference"].split()), timed)


def texts_of(said: Sequence[str]) -> dict[str, tuple[list[str], list[bool]]]:
    """Three texts as long as what is said, and which of their words are of that."""
    other = list(islice(cycle(OTHER.split()), len(said)))
    own = [place < len(said) // 2 for place in range(len(said))]
    half = [mine if is_own else another for mine, another, is_own in zip(said, other, own, strict=True)]
    return {
        "right": (list(said), [True] * len(said)),
        "half wrong": (half, own),
        "of something else": (other, [False] * len(said)),
    }


def found(whisper: Whisper, path: Path, said: Sequence[str] = ()) -> Transcript:
    request = Request(path, language="en", said=tuple(said))
    return whisper.transcribe(request, Tell(lambda _: None, lambda _, __: None))


def print_times(whisper: Whisper, recordings: Sequence[Recording]) -> None:
    print("| text | words said | within 100 ms | within 200 ms | late, median |")
    print("|---|--:|--:|--:|--:|")
    off: dict[str, list[int]] = {}
    for each in recordings:
        for name, (texts, own) in texts_of([word.text for word in each.timed]).items():
            words = found(whisper, each.path, texts).words
            off.setdefault(name, []).extend(
                word.start_ms - true.start_ms
                for word, true, is_own in zip(words, each.timed, own, strict=True)
                if is_own and word.start_ms is not None and true.start_ms is not None
            )
        heard = list(found(whisper, each.path).words)
        off.setdefault("recognised", []).extend(
            (heard[there].start_ms or 0) - (each.timed[here].start_ms or 0)
            for here, there in matches([word.text for word in each.timed], [word.text for word in heard])
        )
    for name, late in off.items():
        if late:
            shares = (f"{sum(abs(ms) <= most for ms in late) / len(late):.0%}" for most in (100, 200))
            print(f"| {name} | {len(late)} | {' | '.join(shares)} | {median(late):.0f} ms |")
            for most in (100, 200):
                within = 100 * sum(abs(ms) <= most for ms in late) / len(late)
                note(f"words found in the sound within {most} ms, text: {name}", within, "%")


def print_unfit(whisper: Whisper, recordings: Sequence[Recording]) -> None:
    print("\n| text | its own words | called unfit | words of something else | called unfit |")
    print("|---|--:|--:|--:|--:|")
    counts: dict[str, list[int]] = {}
    for each in recordings:
        for name, (texts, own) in texts_of(each.said).items():
            text = Transcript((Paragraph(tuple(map(Word, texts))),))
            timing = with_times(text, list(found(whisper, each.path, texts).words), "model").timing
            unfit = {place for stretch in (timing.unfit if timing else ()) for place in range(*stretch)}
            count = counts.setdefault(name, [0, 0, 0, 0])
            for place, is_own in enumerate(own):
                count[0 if is_own else 2] += 1
                count[1 if is_own else 3] += place in unfit
    for name, count in counts.items():
        print(f"| {name} | {' | '.join(map(str, count))} |")
        if name == "half wrong":
            note(f"words of another text called unfit, of {count[2]}", 100 * count[3] / count[2], "%")
            note(f"right words called unfit beside them, of {count[0]}", 100 * count[1] / count[0], "%")


def print_missed(whisper: Whisper, second: Whisper | None, recordings: Sequence[Recording]) -> None:
    speech, other = Missed(), Missed()
    missing = 0
    for each in recordings:
        heard = found(whisper, each.path)
        gaps = missing_at([plain(word) for word in each.said], [plain(word.text) for word in heard.words])
        missing += sum(gaps.values())
        count(speech, speech_of(heard), gaps)
        opinion = None if second is None else compare(heard, found(second, each.path), "second")
        readings = opinion.readings if opinion is not None else ()
        count(other, [reading.begin for reading in readings if reading.is_missing], gaps)
    print(f"\n{missing} words were left out.\n\n| place | places | right | missing words there |")
    print("|---|--:|--:|--:|")
    print(f"| speech without words | {speech.places} | {speech.right} | {speech.covered} |")
    if second is not None:
        print(f"| the second heard some | {other.places} | {other.right} | {other.covered} |")


def missing_at(said: Sequence[str], heard: Sequence[str]) -> dict[int, int]:
    """How many words that were said are missing before a recognised one, by its place."""
    opcodes = SequenceMatcher(None, heard, said, autojunk=False).get_opcodes()
    return {place: end - begin for tag, place, _, begin, end in opcodes if tag == "insert"}


def count(into: Missed, places: Iterable[int], gaps: dict[int, int]) -> None:
    """Each place is beside a word, before or behind it."""
    for place in places:
        covered = gaps.get(place, 0) + gaps.get(place + 1, 0)
        into.places += 1
        into.right += covered > 0
        into.covered += covered


if __name__ == "__main__":
    main()
