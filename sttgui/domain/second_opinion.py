"""Where another model heard something else: its words beside those of a transcript, place by place.

Where two models differ is the best sign of an error there is: with Whisper's `base` and `tiny.en` on the same real
speech these are about 5 of 100 words and 60 of 100 wrong ones (`tests/benchmarks/doubt.py` counts it).
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import accumulate

from sttgui.domain.transcript import OtherReading, SecondOpinion, Transcript, Word, own_words

PIECE = 100  # words compared at once: the time to compare grows with the square of their number
ANCHOR = 4  # words in a row that are the same in both, where one piece may end and the next begin
APART_MS = 3000  # how far apart two models may put the same word
MOST_DIFFERENT = 0.3  # of the words; two that agree on less did not hear the same speech, or one was lost

_NUMBERS = {
    "zero": "0",
    "one": "1",
    "two": "2",
    "three": "3",
    "four": "4",
    "five": "5",
    "six": "6",
    "seven": "7",
    "eight": "8",
    "nine": "9",
    "ten": "10",
    "eleven": "11",
    "twelve": "12",
}
_NO_LETTER = re.compile(r"[\W_]+")


def compare(transcript: Transcript, other: Transcript, model: str) -> SecondOpinion | None:
    """What another `model`, whose transcript of the same recording is `other`, has to say about one.

    Case and punctuation are no difference, nor is where a word is parted in two, or a small number written as a word.
    Words that only the other model heard belong to the nearest word. `None` where either has no times that were heard;
    where they agree on too little, there are no readings. None goes over the end of a paragraph, so that each can be
    taken by itself.
    """
    words, heard = own_words(transcript.words), list(other.words)
    is_guessed = transcript.timing is not None and transcript.timing.is_estimated
    if not words or is_guessed or any(word.start_ms is None for word in (*words, *heard)):
        return None
    ends = list(accumulate(len(own_words(paragraph.words)) for paragraph in transcript.paragraphs))
    joined = _joined(_readings(words, heard))
    readings = tuple(part for reading in joined for part in _parted(reading, words, ends))
    if sum(reading.end - reading.begin for reading in readings) > MOST_DIFFERENT * len(words):
        readings = ()
    return SecondOpinion(model, readings)


def aligned(words: Sequence[Word], heard: Sequence[Word]) -> Iterator[tuple[bool, range, range]]:
    """Words of one recording beside others of it, stretch by stretch, and whether they read the same there as `compare`
    takes it. Without times it takes long for texts of more than an hour.
    """
    from difflib import SequenceMatcher

    ours, theirs = [plain(word.text) for word in words], [plain(word.text) for word in heard]
    has_times = all(word.start_ms is not None for word in (*words, *heard))
    whole = [(range(len(words)), range(len(heard)))]
    for own, other in _pieces(words, heard, ours, theirs) if has_times else whole:
        matcher = SequenceMatcher(None, ours[own.start : own.stop], theirs[other.start : other.stop], autojunk=False)
        for tag, *edges in matcher.get_opcodes():
            begin, end = own.start + edges[0], own.start + edges[1]
            begin_heard, end_heard = other.start + edges[2], other.start + edges[3]
            is_same = tag == "equal" or "".join(ours[begin:end]) == "".join(theirs[begin_heard:end_heard])
            yield is_same, range(begin, end), range(begin_heard, end_heard)


def _readings(words: Sequence[Word], heard: Sequence[Word]) -> Iterator[OtherReading]:
    """Each stretch of words for which others were heard; it has at least one word."""
    for is_same, ours, theirs in aligned(words, heard):
        if not is_same:
            yield _reading(words, heard, ours, theirs)


def _reading(words: Sequence[Word], heard: Sequence[Word], ours: range, theirs: range) -> OtherReading:
    own = tuple(heard[theirs.start : theirs.stop])
    if ours:
        return OtherReading(ours.start, ours.stop, own)
    after = ours.start < len(words) and (
        ours.start == 0 or _start(words[ours.start]) - _end(own[-1]) <= _start(own[0]) - _end(words[ours.start - 1])
    )
    if after:
        return OtherReading(ours.start, ours.start + 1, (*own, words[ours.start]), is_missing=True)
    return OtherReading(ours.start - 1, ours.start, (words[ours.start - 1], *own), is_missing=True)


def _joined(readings: Iterator[OtherReading]) -> Iterator[OtherReading]:
    """The same with those that share a word made one."""
    held: OtherReading | None = None
    for reading in readings:
        if held is None or reading.begin >= held.end:
            if held is not None:
                yield held
            held = reading
            continue
        # Both have the word they share: at the end of the one and at the beginning of the other.
        held = replace(
            held,
            end=reading.end,
            words=(*held.words, *reading.words[1:]),
            is_missing=held.is_missing or reading.is_missing,
        )
    if held is not None:
        yield held


def _parted(reading: OtherReading, words: Sequence[Word], ends: Sequence[int]) -> Iterator[OtherReading]:
    """The same parted where a paragraph of the text ends; what was heard belongs to where it was heard."""
    while True:
        end = ends[bisect_right(ends, reading.begin)]
        if end >= reading.end:
            yield reading
            return
        border = _start(words[end])
        before = tuple(word for word in reading.words if _start(word) < border)
        yield replace(reading, end=end, words=before)
        reading = replace(reading, begin=end, words=reading.words[len(before) :])


def _pieces(
    words: Sequence[Word], heard: Sequence[Word], ours: Sequence[str], theirs: Sequence[str]
) -> Iterator[tuple[range, range]]:
    """Both texts cut where they agree, so that pieces can be compared alone."""
    begin = begin_heard = place_heard = 0
    place = PIECE
    while place < len(words) - ANCHOR:
        anchor = ours[place : place + ANCHOR]
        at = _start(words[place])
        while place_heard < len(heard) and _start(heard[place_heard]) < at - APART_MS:
            place_heard += 1
        look = place_heard
        while look < len(heard) and _start(heard[look]) <= at + APART_MS and theirs[look : look + ANCHOR] != anchor:
            look += 1
        if look >= begin_heard and theirs[look : look + ANCHOR] == anchor:
            yield range(begin, place), range(begin_heard, look)
            begin, begin_heard, place = place, look, place + PIECE
        else:
            place += 1
    yield range(begin, len(words)), range(begin_heard, len(heard))


def plain(text: str) -> str:
    """A word without case and marks, a small number in figures."""
    text = _NO_LETTER.sub("", text).casefold()
    return _NUMBERS.get(text, text)


def _start(word: Word) -> int:
    return word.start_ms or 0


def _end(word: Word) -> int:
    return _start(word) if word.end_ms is None else word.end_ms
