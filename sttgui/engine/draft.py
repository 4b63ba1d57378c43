"""The recogniser "Basic English draft": PocketSphinx with the English model of its own package.

It needs no download and no account. About a third of the words of clearly read speech come out wrong, more in a noisy
conversation; each word's confidence is the decoder's posterior probability.
"""

from __future__ import annotations

import importlib.util
import os
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from sttgui.domain.errors import EngineMissingError
from sttgui.domain.transcript import Paragraph, Transcript, Utterance, Word, join_words

if TYPE_CHECKING:
    from sttgui.engine.draft_decoder import Recognised
    from sttgui.engine.draft_voice import Stretch

MODEL = "pocketsphinx en-us"
PHRASE_PAUSE_MS = 600
PARAGRAPH_PAUSE_MS = 1_200
# A speaker who does not pause gets a new paragraph at the next breath after so many words.
PARAGRAPH_WORDS = 80
BREATH_MS = 350
LONGEST_STRETCH_MS = 21_000


def available() -> EngineMissingError | None:
    """Why this recogniser cannot be used here, or `None`. Looks only whether its package is there."""
    return None if importlib.util.find_spec("pocketsphinx") else EngineMissingError()


def transcribe(path: Path, *, on_progress: Callable[[float], None], cores: int | None = None) -> Transcript:
    """Recognise the English speech of a media file. `on_progress` hears the part of its time that is done, 0..1.

    `cores` stretches are worked on at once, by default as many as there are; with one, everything happens in this
    process. Raises `FileRefusedError` and `EngineError`. Silence gives a transcript without paragraphs.
    """
    missing = available()
    if missing is not None:
        raise missing
    from sttgui.audio.media import probe

    duration_ms = probe(path).duration_ms
    progress = _Progress(on_progress, duration_ms)
    stretches = progress.watch(path)
    recognised = sorted(
        (progress.finished(part) for part in _recognise(stretches, cores or _cores())), key=lambda part: part.start_ms
    )
    words = [word for part in recognised for word in part.words]
    on_progress(1.0)
    return _transcript(words, duration_ms or progress.heard_ms)


def _cores() -> int:
    """The cores this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _recognise(stretches: Iterator[Stretch], cores: int) -> Iterator[Recognised]:
    from sttgui.engine.draft_decoder import recognise_here, recognise_in_processes

    return recognise_here(stretches) if cores == 1 else recognise_in_processes(stretches, cores)


class _Progress:
    """The part of the recording's time that is recognised or known to be silent."""

    def __init__(self, on_progress: Callable[[float], None], duration_ms: int | None) -> None:
        self._on_progress = on_progress
        self._duration_ms = duration_ms
        self._given_out_ms = 0  # the end of the last stretch that was given out
        self._open_ms = 0  # in stretches given out and not finished
        self._last = 0.0
        self.heard_ms = 0

    def watch(self, path: Path) -> Iterator[Stretch]:
        """The stretches of a file; what was read and is no longer in work counts as done."""
        from sttgui.audio.media import stream_pcm
        from sttgui.engine.draft_voice import RATE, stretches

        def heard() -> Iterator[bytes]:
            samples = 0
            for block in stream_pcm(path, RATE):
                samples += len(block) // 2
                self.heard_ms = samples * 1000 // RATE
                self._say()
                yield block

        for stretch in stretches(heard()):
            self._open_ms += stretch.end_ms - stretch.start_ms
            self._given_out_ms = stretch.end_ms
            yield stretch

    def finished(self, part: Recognised) -> Recognised:
        self._open_ms -= part.end_ms - part.start_ms
        self._say()
        return part

    def _say(self) -> None:
        if self._duration_ms:
            # What was heard longer ago than the longest stretch, and belongs to none, is silence.
            known_ms = max(self._given_out_ms, self.heard_ms - LONGEST_STRETCH_MS)
            fraction = min(max(known_ms - self._open_ms, 0) / self._duration_ms, 1.0)
            if fraction > self._last:
                self._last = fraction
                self._on_progress(fraction)


def _transcript(words: Sequence[Word], duration_ms: int) -> Transcript:
    written = [[_written(word) for word in group] for group in _paragraphs(words)]
    return Transcript(
        paragraphs=tuple(_paragraph(_as_sentence(group)) for group in written),
        utterances=tuple(_utterance(phrase) for phrase in _split(words, PHRASE_PAUSE_MS)),
        language="en",
        duration_ms=duration_ms,
        channels=1,
        model=MODEL,
    )


def _gap_ms(before: Word, after: Word) -> int:
    assert before.end_ms is not None
    assert after.start_ms is not None
    return after.start_ms - before.end_ms


def _split(words: Sequence[Word], pause_ms: int) -> list[list[Word]]:
    """Words in groups, cut where they are so far apart."""
    groups: list[list[Word]] = []
    for word in words:
        if groups and _gap_ms(groups[-1][-1], word) < pause_ms:
            groups[-1].append(word)
        else:
            groups.append([word])
    return groups


def _paragraphs(words: Sequence[Word]) -> list[list[Word]]:
    groups: list[list[Word]] = []
    for word in words:
        gap = _gap_ms(groups[-1][-1], word) if groups else PARAGRAPH_PAUSE_MS
        is_full = bool(groups) and len(groups[-1]) >= PARAGRAPH_WORDS
        if gap >= PARAGRAPH_PAUSE_MS or (is_full and gap >= BREATH_MS):
            groups.append([])
        groups[-1].append(word)
    return groups


def _written(word: Word) -> Word:
    """The one English word that is always written large; the recogniser's dictionary is all small."""
    if word.text == "i" or word.text.startswith("i'"):
        return replace(word, text="I" + word.text[1:])
    return word


def _as_sentence(words: list[Word]) -> tuple[Word, ...]:
    """Without sentence marks a paragraph reads as one sentence: a capital at its start, a full stop at its end."""
    first = replace(words[0], text=words[0].text[:1].upper() + words[0].text[1:])
    words = [first, *words[1:]]
    return (*words[:-1], replace(words[-1], text=words[-1].text + "."))


def _paragraph(words: tuple[Word, ...]) -> Paragraph:
    return Paragraph(words, words[0].start_ms, words[-1].end_ms)


def _utterance(words: list[Word]) -> Utterance:
    scores = [word.confidence for word in words if word.confidence is not None]
    return Utterance(
        text=join_words(_written(word).text for word in words),
        start_ms=words[0].start_ms,
        end_ms=words[-1].end_ms,
        confidence=sum(scores) / len(scores) if scores else None,
    )
