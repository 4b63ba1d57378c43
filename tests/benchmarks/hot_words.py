"""What a person's word list changes, both ways: `hot_words.py MODEL FOLDER LIST`.

FOLDER holds recordings and `references.tsv` (columns file, language, reference); the English ones are recognised by
Whisper with that model of this computer, each as it is and with noise of a tenth and a quarter of the loudness of the
speech: without a list, with LIST (a file of the word list, of names and terms that are said in some of them), and with
as many names that nobody says. Prints Markdown: how many of the list's words are said and found, how often one is
written that was not said, how many words are wrong in all recordings, how many that are not in LIST, and in how many
recordings there are fewer or more wrong ones than without a list.
"""

from __future__ import annotations

import csv
import sys
import tempfile
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from sttgui.audio.media import stream_pcm
from sttgui.engine.recognisers import Request, Tell
from sttgui.engine.whisper import Whisper
from sttgui.storage.word_list import read
from tests.benchmarks.figures import note
from tests.benchmarks.two_models import RATE, whisper_of, write_sound
from tests.benchmarks.word_errors import plain, score

LOUDNESS = (0.0, 0.1, 0.25)  # of the noise
UNSAID = (
    *("Przybylski", "Siobhan", "Nguyen", "Okonkwo", "Ljubljana", "Reykjavik", "Thorvaldsen", "Xochitl"),
    *("Papadopoulos", "Bukhara", "Csikszentmihalyi", "Llanfair", "Goethe", "Ouagadougou", "Szczecin", "Aoife"),
)


@dataclass(slots=True)
class Found:
    """What came of one way to listen, over all recordings."""

    names: int = 0  # words of names that were said and written
    unsaid: int = 0  # such that were written and not said
    wrong: dict[str, int] = field(default_factory=dict)  # by recording
    others: int = 0  # wrong words that are no names


def main() -> None:
    whisper = whisper_of(sys.argv[1])
    names = read(Path(sys.argv[3])).hot_words
    lists = {"none": (), "said": names, "not said": UNSAID[: len(names)]}
    print("| noise | list | said | found | written and not said | wrong | of other words | better, worse |")
    print("|--:|---|--:|--:|--:|--:|--:|--:|")
    for noise in LOUDNESS:
        said, found = heard(whisper, Path(sys.argv[2]), noise, lists)
        names_of = {name: float(one.names) for name, one in found.items()}
        what = f"noise {noise:.2f}: names found of {said}, with the right list"
        note(what, names_of["said"], "words", beside=("without a list", names_of["none"]))
        for name, one in found.items():
            better, worse = compared(found["none"], one)
            print(
                f"| {noise:.2f} | {name} | {said} | {one.names} | {one.unsaid} | {sum(one.wrong.values())}"
                f" | {one.others} | {better}, {worse} |"
            )


def heard(
    whisper: Whisper, source: Path, noise: float, lists: dict[str, Sequence[str]]
) -> tuple[int, dict[str, Found]]:
    """How many words of names are said, and what came of each list."""
    found = {name: Found() for name in lists}
    wanted = words_of(lists["said"])
    count = 0
    with (
        (source / "references.tsv").open(encoding="utf-8", newline="") as file,
        tempfile.TemporaryDirectory() as folder,
    ):
        for row in csv.DictReader(file, delimiter="\t"):
            if (row.get("lang") or row["language"]) != "en" or not row["reference"].strip():
                continue  # of some it is known only who speaks when
            path = with_noise(source / row["file"], noise, Path(folder))
            said = [plain(word) for word in row["reference"].split()]
            names = Counter(word for word in said if word in wanted)
            count += names.total()
            for name, hot_words in lists.items():
                request = Request(path, language="en", hot_words=tuple(hot_words))
                words = list(whisper.transcribe(request, Tell(_nobody_asks, _nobody_asks)).words)
                texts = [(plain(word.text), word.confidence or 0.0) for word in words]
                one = found[name]
                written = Counter(text for text, _ in texts if text in wanted | words_of(hot_words))
                one.names += (names & written).total()
                one.unsaid += (written - names).total()
                one.wrong[row["file"]] = score(said, texts).errors
                one.others += score(
                    [word for word in said if word not in wanted],
                    [(text, confidence) for text, confidence in texts if text not in wanted],
                ).errors
    return count, found


def with_noise(source: Path, loudness: float, folder: Path) -> Path:
    """The recording as a WAV file, with even noise so loud beside it."""
    import numpy as np

    samples = np.frombuffer(b"".join(stream_pcm(source, RATE)), dtype=np.int16).astype(np.float64)
    power = float(np.sqrt(np.mean(samples**2)))
    samples += np.random.default_rng(1).normal(0.0, power * loudness, len(samples)) if loudness else 0.0
    path = folder / "noisy.wav"
    write_sound(path, samples)
    return path


def words_of(names: Sequence[str]) -> set[str]:
    return {plain(word) for name in names for word in name.split()}


def compared(without: Found, one: Found) -> tuple[int, int]:
    """In how many recordings fewer and more words are wrong."""
    changes = [one.wrong[name] - wrong for name, wrong in without.wrong.items()]
    return sum(change < 0 for change in changes), sum(change > 0 for change in changes)


def _nobody_asks(*_: object) -> None:
    pass


if __name__ == "__main__":
    main()
