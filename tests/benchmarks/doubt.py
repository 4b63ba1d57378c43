"""How many errors are among the most doubtful words, by our ranking and by the score alone: `doubt.py FOLDER`.

FOLDER holds recordings and `references.tsv` (columns file, language, reference); the English ones are recognised by
"Basic English draft", each as it is and with noise of a tenth and a quarter of the loudness of the speech. All files of
one loudness are ranked as one transcript, since some have only a few words. Prints Markdown: of so many marked words,
how many are wrong, and what that is beside the score alone.
"""

from __future__ import annotations

import csv
import sys
import tempfile
import wave
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from sttgui.domain.doubt import NORMAL, THOROUGH, Doubt, doubts
from sttgui.domain.transcript import Word
from tests.benchmarks.word_errors import plain, score

RATE = 16_000
LOUDNESS = (0.0, 0.1, 0.25)  # of the noise


@dataclass(frozen=True, slots=True)
class Judged:
    """A recognised word, and whether it was said."""

    word: Word
    is_right: bool


def main() -> None:
    print("| noise | words | wrong | marked | wrong by the score | wrong by our ranking | ratio |")
    print("|--:|--:|--:|--:|--:|--:|--:|")
    for noise in LOUDNESS:
        judged = list(recognised(Path(sys.argv[1]), noise))
        wrong = sum(not each.is_right for each in judged)
        for share in (NORMAL, THOROUGH):
            ours = [
                each for each, doubt in zip(judged, doubts_of(judged, share), strict=True) if doubt is not Doubt.NONE
            ]
            by_score = sorted(judged, key=lambda each: each.word.confidence or 0.0)[: len(ours)]
            found, beside = errors(ours), errors(by_score)
            ratio = found / beside if beside else 0.0
            print(
                f"| {noise:.2f} | {len(judged)} | {wrong} | {len(ours)} | {beside} | {found} | {ratio:.2f} |",
                flush=True,
            )


def errors(judged: Sequence[Judged]) -> int:
    return sum(not each.is_right for each in judged)


def doubts_of(judged: Sequence[Judged], share: float) -> list[Doubt]:
    return doubts([each.word for each in judged], share)


def recognised(source: Path, noise: float) -> Iterator[Judged]:
    """The words of all files, one after the other."""
    from sttgui.engine import draft

    with (
        (source / "references.tsv").open(encoding="utf-8", newline="") as file,
        tempfile.TemporaryDirectory() as folder,
    ):
        for row in csv.DictReader(file, delimiter="\t"):
            if row["language"] != "en":
                continue
            path = with_noise(source / row["file"], noise, Path(folder))
            transcript = draft.transcribe(path, on_progress=_nobody_asks, cores=1)
            words = list(transcript.words)
            said = [plain(word) for word in row["reference"].split()]
            compared = score(said, [(plain(word.text), word.confidence or 0.0) for word in words])
            for word, (_, is_right) in zip(words, compared.judged, strict=True):
                yield Judged(word, is_right)


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


def _nobody_asks(part: float) -> None:
    del part


if __name__ == "__main__":
    main()
