"""Whisper's words as they are written and timed: none empty, none a mark alone, in order, none inside a pause."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import chain
from typing import TYPE_CHECKING

from sttgui.domain.doubt import loops
from sttgui.domain.transcript import Word, blank_between
from sttgui.engine.speech import RATE

if TYPE_CHECKING:
    from faster_whisper.transcribe import Segment
    from faster_whisper.transcribe import Word as Heard

    from sttgui.engine.speech import Piece

EARLY_MS = 60  # before the detector hears it a word may begin
LATE_MS = 250  # after it has heard the end a word may last
MISSED_MS = 1_500  # of speech without a word are worth another try
LETTERS_A_SECOND = 40  # twice what a person can say and understand
LEAST_S = 0.1  # taken for the length of a phrase that has none
FAR_MS = 300  # behind speech nothing is said any more
SURE = 0.4  # a word there that is less certain is left out
SHORTEST_MS = 40  # and one that is shorter
FASTEST_MS = 60  # for a word in a phrase that goes round and round; a person takes three times as long


def timed(piece: Piece, segments: Iterable[Segment]) -> list[Word]:
    """The words of a piece, at the recording's times, without phrases for which there is no time."""
    said = chain.from_iterable(segment.words or () for segment in segments if _can_be_said(segment, piece))
    return placed(piece, said)


def placed(piece: Piece, said: Iterable[Heard]) -> list[Word]:
    """Words of a piece at the recording's times, as they are written.

    What faster-whisper gives as two words and writes without a blank between is one, and so is a word with the marks
    behind it; the words of scripts without blanks stay apart.
    """
    words: list[Word] = []
    for heard in said:
        word = _word(piece, heard)
        if not word.text:
            continue
        is_mark = not any(map(str.isalnum, word.text))
        before = words[-1] if words else None
        is_glued = before is not None and not heard.word[:1].isspace() and blank_between(before.text, word.text) != ""
        if before is not None and (is_mark or is_glued):
            words[-1] = _glued(before, word, is_mark=is_mark)
        elif not is_mark:
            words.append(word)
    return [beside_speech(word, piece) for word in words if not _is_made_up(word, piece)]


def in_order(words: Sequence[Word], before: Word | None = None) -> list[Word]:
    """The words with times that never go back, also behind the word before them."""
    ordered: list[Word] = []
    last_ms = 0 if before is None else before.end_ms or 0
    for word in words:
        assert word.start_ms is not None
        assert word.end_ms is not None
        start_ms = max(word.start_ms, last_ms)
        last_ms = max(word.end_ms, start_ms)
        ordered.append(replace(word, start_ms=start_ms, end_ms=last_ms))
    return ordered


def together(groups: Sequence[Sequence[Word]]) -> list[Word]:
    """The words of several groups by the time they begin."""
    return sorted(chain.from_iterable(groups), key=lambda word: word.start_ms or 0)


def wordless(piece: Piece, words: Sequence[Word]) -> Iterator[tuple[int, int]]:
    """The stretches of a piece, in ms, with so much speech in a row that has no word."""
    ends = [0, *(word.end_ms or 0 for word in words)]
    starts = [*(word.start_ms or 0 for word in words), _ms(piece.end)]
    for begin_ms, end_ms in zip(ends, starts, strict=True):
        if end_ms - begin_ms < MISSED_MS:
            continue
        spoken = [
            (max(_ms(run.start), begin_ms), min(_ms(run.end), end_ms))
            for run in piece.runs
            if _ms(run.start) < end_ms and _ms(run.end) > begin_ms
        ]
        if sum(end - begin for begin, end in spoken) >= MISSED_MS:
            yield spoken[0][0], spoken[-1][1]


def without_words(piece: Piece, words: Sequence[Word]) -> Iterator[Piece]:
    """The parts of a piece with so much speech in a row that has no word."""
    for begin_ms, end_ms in wordless(piece, words):
        yield piece.part(_samples(begin_ms), _samples(end_ms))


def without_loops(words: Sequence[Word]) -> list[Word]:
    """The words without phrases that go round and round faster than anybody speaks; slower ones may have been said."""
    gone: set[int] = set()
    for stretch in loops(words):
        took_ms = (words[stretch[-1]].end_ms or 0) - (words[stretch[0]].start_ms or 0)
        if took_ms < FASTEST_MS * len(stretch):
            gone.update(stretch)
    return [word for place, word in enumerate(words) if place not in gone]


def beside_speech(word: Word, piece: Piece) -> Word:
    """The word without the pause before or behind it, which Whisper often takes into it."""
    start_ms, end_ms = word.start_ms, word.end_ms
    assert start_ms is not None
    assert end_ms is not None
    spoken = [run for run in piece.runs if _ms(run.start) - EARLY_MS < end_ms and _ms(run.end) + LATE_MS > start_ms]
    if not spoken:
        return word
    first, last = spoken[0], spoken[-1]
    start_ms = max(start_ms, _ms(first.start) - EARLY_MS)
    return replace(word, start_ms=start_ms, end_ms=max(min(end_ms, _ms(last.end) + LATE_MS), start_ms))


def ms_in(piece: Piece, seconds: float) -> int:
    """The recording's time at a moment of a piece."""
    return _ms(piece.place(seconds * RATE))


def can_be_said(text: str, seconds: float) -> bool:
    """Whether there is time for all its letters: what Whisper goes on with behind the last word has none."""
    return sum(map(str.isalnum, text)) <= LETTERS_A_SECOND * max(seconds, LEAST_S)


def _can_be_said(segment: Segment, piece: Piece) -> bool:
    return can_be_said(segment.text, float(min(segment.end, piece.spoken / RATE) - segment.start))


def _word(piece: Piece, heard: Heard) -> Word:
    start_ms, end_ms = ms_in(piece, heard.start), ms_in(piece, heard.end)
    confidence = min(max(float(heard.probability), 0.0), 1.0)
    return Word(heard.word.strip(), start_ms, max(end_ms, start_ms), confidence)


def _glued(before: Word, word: Word, *, is_mark: bool) -> Word:
    """A word with what belongs to it; a mark changes neither its time nor its score."""
    if is_mark:
        return replace(before, text=before.text + word.text)
    assert before.confidence is not None
    assert word.confidence is not None
    confidence = (before.confidence + word.confidence) / 2
    return replace(before, text=before.text + word.text, end_ms=word.end_ms, confidence=confidence)


def _is_made_up(word: Word, piece: Piece) -> bool:
    """Whether a word that Whisper itself doubts, or that took no time, is behind all speech of its piece."""
    assert word.start_ms is not None
    assert word.end_ms is not None
    assert word.confidence is not None
    is_behind = (word.start_ms + word.end_ms) / 2 > _ms(piece.runs[-1].end) + FAR_MS
    return is_behind and (word.confidence < SURE or word.end_ms - word.start_ms < SHORTEST_MS)


def _ms(samples: float) -> int:
    return round(samples * 1000 / RATE)


def _samples(ms: float) -> float:
    return ms * RATE / 1000
