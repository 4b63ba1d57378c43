"""What two models of this computer hear in recordings of which it is known what is said, as they are and degraded; for
the benchmarks of doubt and of the second opinion.
"""

from __future__ import annotations

import csv
import tempfile
import wave
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING

from sttgui.domain.second_opinion import compare
from sttgui.domain.transcript import OtherReading, Paragraph, SecondOpinion, Transcript, Word
from sttgui.engine.recognisers import Request, Tell
from sttgui.engine.whisper import Whisper
from sttgui.storage.folders import Folders
from sttgui.storage.models import ModelStore

if TYPE_CHECKING:
    import numpy as np

RATE = 16_000
NOISE_DB = 5  # that the speech is louder
TELEPHONE_HZ = 300, 3400
PAUSE_MS = 2000  # between recordings that are put together


class Speech(Enum):
    """What is done to a recording before the models hear it."""

    CLEAN = "as it is"
    NOISE = f"noise at {NOISE_DB} dB"
    TELEPHONE = "telephone"


@dataclass(frozen=True, slots=True)
class Heard:
    """What was `said` in a recording, word for word, and what each model heard."""

    said: tuple[str, ...]
    first: Transcript
    other: Transcript


def whisper_of(name: str) -> Whisper:
    store = ModelStore(Folders.of_user().data / "models")
    model = store.find(name)
    assert model is not None, f"there is no model {name}"
    return Whisper(store.prepare(model))


def hear(names: tuple[str, str], folders: Sequence[Path], speech: Speech) -> list[Heard]:
    """All English recordings of some folders, each with a file `references.tsv` (columns file, lang, reference)."""
    first, other = map(whisper_of, names)
    with tempfile.TemporaryDirectory() as folder:
        return [
            Heard(said, _transcribed(first, path), _transcribed(other, path))
            for source, said in _recordings(folders)
            for path in [_degraded(source, speech, Path(folder))]
        ]


def as_one(heard: Sequence[Heard], model: str) -> Transcript:
    """All recordings as one, each in paragraphs of its own, with what the other model heard."""
    begins, begin = [], 0
    for each in heard:
        begins.append(begin)
        ends = [word.end_ms or 0 for transcript in (each.first, each.other) for word in transcript.words]
        begin += max(ends, default=0) + PAUSE_MS
    paragraphs, readings, wordless, words = [], [], [], 0
    for each, begin in zip(heard, begins, strict=True):
        paragraphs += [
            Paragraph(tuple(_later(word, begin) for word in paragraph.words)) for paragraph in each.first.paragraphs
        ]
        readings += [
            replace(
                reading,
                begin=reading.begin + words,
                end=reading.end + words,
                words=tuple(_later(word, begin) for word in reading.words),
            )
            for reading in readings_of(each)
        ]
        wordless += [(start + begin, end + begin) for start, end in each.first.wordless]
        words += each.first.word_count
    second = SecondOpinion(model, tuple(readings))
    return Transcript(tuple(paragraphs), language="en", second=second, wordless=tuple(wordless))


def readings_of(heard: Heard) -> tuple[OtherReading, ...]:
    """Where the second model heard something else."""
    second = compare(heard.first, heard.other, "second")
    return () if second is None else second.readings


def _later(word: Word, by_ms: int) -> Word:
    return replace(word, start_ms=(word.start_ms or 0) + by_ms, end_ms=(word.end_ms or 0) + by_ms)


def _recordings(folders: Sequence[Path]) -> Iterator[tuple[Path, tuple[str, ...]]]:
    for folder in folders:
        with (folder / "references.tsv").open(encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file, delimiter="\t"):
                if (row.get("lang") or row["language"]) == "en" and row["reference"].strip():  # of some only who speaks
                    yield folder / row["file"], tuple(row["reference"].split())


def _transcribed(whisper: Whisper, path: Path) -> Transcript:
    return whisper.transcribe(Request(path), Tell(_nobody_asks, _nobody_asks))


def _degraded(source: Path, speech: Speech, folder: Path) -> Path:
    """The recording as a WAV file, made worse."""
    import numpy as np

    from sttgui.audio.media import stream_pcm

    samples = np.frombuffer(b"".join(stream_pcm(source, RATE)), dtype=np.int16).astype(np.float64)
    match speech:
        case Speech.NOISE:
            power = float(np.sqrt(np.mean(samples**2)))
            samples += np.random.default_rng(1).normal(0.0, power * 10 ** (-NOISE_DB / 20), len(samples))
        case Speech.TELEPHONE:
            spectrum = np.fft.rfft(samples)
            pitch = np.maximum(np.fft.rfftfreq(len(samples), 1 / RATE), 1.0)
            low, high = (TELEPHONE_HZ[0] / pitch) ** 8, (pitch / TELEPHONE_HZ[1]) ** 16  # 24 and 48 dB an octave
            samples = np.fft.irfft(spectrum / np.sqrt((1 + low) * (1 + high)), len(samples))
            loud = np.clip(np.abs(samples) / 32768, 0, 1)  # eight bits for each, as G.711 has them, by µ-law
            steps = np.round(127 * np.log1p(255 * loud) / np.log(256))
            samples = np.sign(samples) * np.expm1(steps / 127 * np.log(256)) / 255 * 32768
    path = folder / "heard.wav"
    write_sound(path, samples)
    return path


def write_sound(path: Path, samples: np.ndarray) -> None:
    """Write one channel as a WAV file: samples at `RATE`, of which those beyond 16 bits are cut."""
    import numpy as np

    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(np.clip(samples, -32768, 32767).astype(np.int16).tobytes())


def _nobody_asks(*told: object) -> None:
    del told
