"""Paragraphs from what an answer has: its own paragraphs, its phrases, its words, or text alone.

No paragraph is very long, since a person has to read it and a window to lay it out.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate, pairwise

from sttgui.domain.transcript import Paragraph, Utterance, Word, join_words, text_words

WORD_PAUSE_MS = 1500
PHRASE_PAUSE_MS = 2000
PHRASE_CHARACTERS = 700
FULL_CHARACTERS = 400  # from here on a paragraph ends with the sentence
MOST_WORDS = 150  # and here in any case
_SENTENCE_END = re.compile(r"[.?!…。？！][\"'”’»)\]」』]*$")


@dataclass(frozen=True, slots=True)
class Extent:
    """A paragraph as the recogniser cut it: its times, speaker, number of words and text, as far as it said them."""

    start_ms: int | None
    end_ms: int | None
    speaker: str | None = None
    word_count: int | None = None
    text: str = ""


def build(
    words: Sequence[Word], extents: Sequence[Extent], phrases: Sequence[Utterance], text: str
) -> tuple[Paragraph, ...]:
    """The paragraphs of one channel, from the best of what there is."""
    extents = extents or list(_extents_of_phrases(phrases))
    if words:
        found = _of_words(words, extents)
    elif not text or _holds(extents, text):
        found = [_of_extent(extent) for extent in _as_written(extents, text) if extent.text]
    else:
        found = [Paragraph(tuple(map(Word, text_words(line)))) for line in text.splitlines() if line.strip()]
    return tuple(_ordered(part) for paragraph in found for part in _short(paragraph))


def _ordered(paragraph: Paragraph) -> Paragraph:
    """The paragraph, ending no sooner than it begins, whatever the times of its words say."""
    start_ms, end_ms = paragraph.start_ms, paragraph.end_ms
    if start_ms is None or end_ms is None or end_ms >= start_ms:
        return paragraph
    return replace(paragraph, end_ms=max(start_ms, *(word.end_ms or 0 for word in paragraph.words)))


def _of_words(words: Sequence[Word], extents: Sequence[Extent]) -> Iterable[Paragraph]:
    groups: Sequence[Sequence[Word]]
    counts = [extent.word_count or 0 for extent in extents]
    if extents and all(counts) and sum(counts) == len(words):
        groups = [words[end - count : end] for end, count in zip(accumulate(counts), counts, strict=True)]
    elif extents and all(extent.start_ms is not None for extent in extents):
        groups = _by_time(words, [extent.start_ms or 0 for extent in extents])
    else:
        return [_paragraph(group) for group in _groups(words)]
    return [_paragraph(group, extent) for group, extent in zip(groups, extents, strict=True) if group]


def _by_time(words: Sequence[Word], starts: Sequence[int]) -> list[list[Word]]:
    """Each word where the next paragraph has not begun; words keep their order."""
    groups: list[list[Word]] = [[] for _ in starts]
    place = 0
    for word in words:
        while place + 1 < len(starts) and word.start_ms is not None and word.start_ms >= starts[place + 1]:
            place += 1
        groups[place].append(word)
    return groups


def _paragraph(words: Sequence[Word], extent: Extent | None = None) -> Paragraph:
    first, last = words[0], words[-1]
    start_ms, end_ms, speaker = first.start_ms, last.end_ms, first.speaker
    if extent is not None:
        start_ms = extent.start_ms if extent.start_ms is not None else start_ms
        end_ms = extent.end_ms if extent.end_ms is not None else end_ms
        speaker = extent.speaker or speaker
    return Paragraph(tuple(words), start_ms, end_ms, speaker, first.channel)


def _of_extent(extent: Extent) -> Paragraph:
    words = tuple(Word(text, speaker=extent.speaker) for text in text_words(extent.text))
    return Paragraph(words, extent.start_ms, extent.end_ms, extent.speaker)


def _holds(extents: Sequence[Extent], text: str) -> bool:
    """Whether the extents have all of the text; else it would lose words."""
    return "".join(text.split()) == "".join("".join(extent.text.split()) for extent in extents)


def _as_written(extents: Sequence[Extent], text: str) -> Iterator[Extent]:
    """The extents with their parts of the text that holds the same, which has the right blanks between phrases."""
    if not text:
        yield from extents
        return
    places = [place for place, character in enumerate(text) if not character.isspace()]
    done = 0
    for extent in extents:
        first, done = done, done + len("".join(extent.text.split()))
        yield replace(extent, text=text[places[first] : places[done - 1] + 1] if done > first else "")


def _extents_of_phrases(phrases: Sequence[Utterance]) -> Iterator[Extent]:
    """Phrases of one speaker without a long pause between them make a paragraph."""
    group: list[Utterance] = []
    characters = 0
    for phrase in phrases:
        if group and (_is_break(group[-1], phrase) or characters + len(phrase.text) > PHRASE_CHARACTERS):
            yield _extent_of(group)
            group, characters = [], 0
        group.append(phrase)
        characters += len(phrase.text) + 1
    if group:
        yield _extent_of(group)


def _is_break(before: Utterance, after: Utterance) -> bool:
    pause_ms = after.start_ms - before.end_ms if after.start_ms is not None and before.end_ms is not None else 0
    return after.speaker != before.speaker or pause_ms >= PHRASE_PAUSE_MS


def _extent_of(group: Sequence[Utterance]) -> Extent:
    text = join_words(phrase.text for phrase in group)
    return Extent(group[0].start_ms, group[-1].end_ms, group[0].speaker, text=text)


def _groups(words: Sequence[Word]) -> Iterator[list[Word]]:
    """Words cut where the speaker changes, at a pause, at a sentence's end after 400 characters, or at 150 words."""
    group = [words[0]]
    characters = 0
    for before, word in pairwise(words):
        characters += len(before.text) + 1
        is_full = characters >= FULL_CHARACTERS and _SENTENCE_END.search(before.text)
        is_pause = None not in (word.start_ms, before.end_ms) and _pause_ms(before, word) >= WORD_PAUSE_MS
        if word.speaker != before.speaker or is_pause or is_full or len(group) >= MOST_WORDS:
            yield group
            group, characters = [], 0
        group.append(word)
    yield group


def _pause_ms(before: Word, after: Word) -> int:
    return (after.start_ms or 0) - (before.end_ms or 0)


def _short(paragraph: Paragraph) -> Iterator[Paragraph]:
    """The paragraph, or its parts where it is too long."""
    if len(paragraph.words) <= MOST_WORDS:
        yield paragraph
        return
    parts = list(_groups(paragraph.words))
    for index, part in enumerate(parts):
        start_ms = paragraph.start_ms if index == 0 else part[0].start_ms
        end_ms = paragraph.end_ms if index == len(parts) - 1 else part[-1].end_ms
        yield Paragraph(tuple(part), start_ms, end_ms, paragraph.speaker, paragraph.channel)
