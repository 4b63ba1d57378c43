"""Pieces of text that all have a time, from words or utterances of which some may have none."""

from __future__ import annotations

import functools
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain, pairwise
from typing import NamedTuple

from sttgui.domain.errors import NoTimesError
from sttgui.domain.transcript import Transcript, Word, WordState, has_unspaced, is_seen, text_words, unspaced_pieces
from sttgui.exporters.passages import clean

LONGEST_WORD_MS = 1000  # what a word may last whose end the recogniser did not say
GUESSED_WORD_MS = 300  # what a word lasts that has no time and none after it
SHORT = 8  # characters that are left together in a script without blanks
WIDE = 42 / 16  # Latin characters in a wide one


class Timed(NamedTuple):  # made by the hundred thousand, which takes a frozen dataclass three times as long
    """A piece of text that is not cut any further; `group` changes where no subtitle may run on.

    `blank` is what stands before it, `None` where that is as between any two words.
    """

    text: str
    start_ms: int
    end_ms: int
    group: int
    speaker: str | None
    blank: str | None = None


@dataclass(frozen=True, slots=True)
class _Piece:
    """A piece of text without a time."""

    text: str
    group: int
    speaker: str | None


_Said = tuple[str, Word, int, str | None]  # its text as it is shown, the word, its group and who speaks
_NOTHING: _Said = ("", Word(""), 0, None)


@dataclass(frozen=True, slots=True)
class _Phrase:
    """Words that have a time together, if they have one."""

    texts: tuple[str, ...]
    start_ms: int | None
    end_ms: int | None
    group: int
    speaker: str | None


def timed_pieces(transcript: Transcript, widest: int) -> list[Timed]:
    """The words in pieces of which each fits into a line `widest` columns wide. Raises `NoTimesError`."""
    pieces: list[Timed] = []
    for piece in timed_words(transcript):
        if _fits(piece.text, widest):
            pieces.append(piece)
        else:
            pieces.extend(_parts(piece, widest))
    return pieces


def timed_words(transcript: Transcript) -> list[Timed]:
    """The words, for that is where corrections are; utterances only where no word has a time.

    What has no time gets one between its neighbours. Raises `NoTimesError` where there are no times at all.
    """
    if transcript.has_times:
        return list(_written(_fill(_said(transcript))))
    pieces = list(_spread(_phrases(transcript)))
    if any(word.state is WordState.CHANGED for word in transcript.words):
        pieces = list(_edited_pieces(transcript, pieces))
    if not pieces and (transcript.word_count or transcript.utterances):
        raise NoTimesError
    return list(_written(pieces))


def _written(pieces: Iterable[Timed]) -> Iterator[Timed]:
    """The pieces without what no file may hold, and without those of which nothing is left then."""
    for piece in pieces:
        if piece.text.isprintable():
            yield piece
        elif text := clean(piece.text):
            yield piece._replace(text=text)


def width(text: str) -> float:
    """In Latin characters: 16 Chinese, Japanese or Korean ones are as wide as 42; marks on a letter take no room."""
    return len(text) if text.isascii() else sum(map(_columns, text))


@functools.lru_cache(maxsize=10_000)
def _columns(character: str) -> float:
    if unicodedata.category(character) in ("Mn", "Me", "Cf"):
        return 0
    return WIDE if unicodedata.east_asian_width(character) in "WF" else 1


def _said(transcript: Transcript) -> Iterator[_Said]:
    for group, paragraph in enumerate(transcript.paragraphs):
        for word in paragraph.words:
            text = " ".join(word.text.split())
            if is_seen(text):
                yield text, word, group, paragraph.speaker or word.speaker


def _fill(said: Iterable[_Said]) -> Iterator[Timed]:
    """The words with a time each, those without one sharing the time between their neighbours."""
    untimed: list[_Piece] = []
    before_ms = 0
    for (text, word, group, speaker), (_, following, _, _) in pairwise(chain(said, [_NOTHING])):
        if word.start_ms is None:
            untimed.append(_Piece(text, group, speaker))
            continue
        if untimed:
            yield from _share(untimed, before_ms, max(before_ms, word.start_ms))
            untimed.clear()
        before_ms = _end(word.start_ms, word.end_ms, following.start_ms)
        yield Timed(text, word.start_ms, before_ms, group, speaker)
    yield from _share(untimed, before_ms, before_ms + GUESSED_WORD_MS * len(untimed))


def _end(start_ms: int, end_ms: int | None, following_ms: int | None) -> int:
    if end_ms is not None:
        return max(start_ms, end_ms)
    longest = start_ms + LONGEST_WORD_MS
    return longest if following_ms is None or following_ms <= start_ms else min(longest, following_ms)


def _share(pieces: Sequence[_Piece], start_ms: int, end_ms: int) -> Iterator[Timed]:
    """A stretch of time given out to pieces by their length."""
    total = sum(len(piece.text) for piece in pieces)
    done = 0
    for piece in pieces:
        start = start_ms + (end_ms - start_ms) * done // total
        done += len(piece.text)
        yield Timed(piece.text, start, start_ms + (end_ms - start_ms) * done // total, piece.group, piece.speaker)


def _phrases(transcript: Transcript) -> list[_Phrase]:
    """What was heard in phrases: the utterances with what they leave out, or the paragraphs where only these have
    times; none where nothing has.
    """
    heard = [word for word in transcript.words for word in _heard(word)]
    phrases = [
        _Phrase(tuple(text_words(said.text)), said.start_ms, said.end_ms, group, said.speaker)
        for group, said in enumerate(transcript.utterances)
        if is_seen(said.text)
    ]
    if all(phrase.start_ms is None for phrase in phrases):
        phrases = [
            _Phrase(
                tuple(said.text for word in part.words for said in _heard(word)),
                part.start_ms,
                part.end_ms,
                group,
                part.speaker,
            )
            for group, part in enumerate(transcript.paragraphs)
        ]
    else:
        phrases = _with_left_out(phrases, [word.text for word in heard if is_seen(word.text)])
    return [] if all(phrase.start_ms is None for phrase in phrases) else [phrase for phrase in phrases if phrase.texts]


def _heard(word: Word) -> tuple[Word, ...]:
    """The words of the recogniser for which one stands."""
    return word.replaced if word.state is WordState.CHANGED else (word,)


def _with_left_out(phrases: Sequence[_Phrase], texts: Sequence[str]) -> list[_Phrase]:
    """The phrases and, as phrases without a time, the words between them that are in none.

    Only where all phrases are found in the text one after the other; else nothing tells what is left out.
    """
    letters = "".join("".join(text.split()) for text in texts)
    found: list[_Phrase] = []
    word = place = 0  # the words before are in a phrase, and have so many letters
    for phrase in phrases:
        said = "".join("".join(text.split()) for text in phrase.texts)
        at = letters.find(said, place)
        if at < 0:
            return list(phrases)
        left_out, word, place = _words_until(texts, word, place, at)
        if left_out:
            found.append(_Phrase(left_out, None, None, phrase.group, None))
        _, word, place = _words_until(texts, word, place, at + len(said))
        found.append(phrase)
    left_out, _, _ = _words_until(texts, word, place, len(letters))
    return [*found, _Phrase(left_out, None, None, len(phrases), None)] if left_out else found


def _words_until(texts: Sequence[str], word: int, place: int, until: int) -> tuple[tuple[str, ...], int, int]:
    """The words from one on that begin before a place among all letters, and where the next one is."""
    first = word
    while word < len(texts) and place < until:
        place += len("".join(texts[word].split()))
        word += 1
    return tuple(texts[first:word]), word, place


def _spread(phrases: Sequence[_Phrase]) -> Iterator[Timed]:
    """The words of phrases; those of phrases without a time between their neighbours, or, where there is too little
    time between these, together with the phrase before in its own.
    """
    held: list[_Phrase] = []  # only the first of these has a time
    for phrase in phrases:
        if not held and phrase.start_ms is None:
            held = [replace(phrase, start_ms=0, end_ms=None)]
        elif phrase.start_ms is None:
            held.append(phrase)
        else:
            yield from _give_out(held, phrase.start_ms)
            held = [phrase]
    yield from _give_out(held, None)


def _give_out(held: Sequence[_Phrase], until_ms: int | None) -> Iterator[Timed]:
    """The words of a phrase with a time, and of those after it without one, up to where the next begins."""
    if not held:
        return
    first, *others = held
    start_ms, end_ms = first.start_ms or 0, _end_of(first)
    if until_ms is not None and first.end_ms is None and until_ms > start_ms:
        end_ms = min(end_ms, until_ms)
    room_ms = _least_ms(others) if until_ms is None else until_ms - end_ms
    if room_ms >= _least_ms(others):
        yield from _share_phrases([first], start_ms, end_ms)
        yield from _share_phrases(others, end_ms, end_ms + min(room_ms, 2 * _least_ms(others)))
    elif others:
        yield from _share_phrases(held, start_ms, max(start_ms, until_ms or 0))
    else:
        yield from _share_phrases(held, start_ms, end_ms)


def _least_ms(phrases: Sequence[_Phrase]) -> int:
    return GUESSED_WORD_MS * sum(len(phrase.texts) for phrase in phrases)


def _end_of(phrase: _Phrase) -> int:
    start_ms = phrase.start_ms or 0
    return phrase.end_ms if phrase.end_ms is not None and phrase.end_ms > start_ms else start_ms + _least_ms([phrase])


def _share_phrases(phrases: Sequence[_Phrase], start_ms: int, end_ms: int) -> Iterator[Timed]:
    pieces = [_Piece(text, phrase.group, phrase.speaker) for phrase in phrases for text in phrase.texts]
    return _share(pieces, start_ms, end_ms)


def _edited_pieces(transcript: Transcript, heard: Sequence[Timed]) -> Iterator[Timed]:
    """The words of today at the times of those of the phrases; or, where these do not tell, of the paragraphs."""
    own = [_heard(word) for word in transcript.words]
    if heard and sum(map(len, own)) == len(heard):
        place = 0
        for word, stands_for in zip(transcript.words, own, strict=True):
            spoken = heard[place : place + len(stands_for)] or heard[max(place - 1, 0) : place] or heard[:1]
            place += len(stands_for)
            if is_seen(word.text):
                start_ms, end_ms = (spoken[0].start_ms, spoken[-1].end_ms) if stands_for else (spoken[0].end_ms,) * 2
                yield Timed(word.text, start_ms, end_ms, spoken[0].group, spoken[0].speaker)
        return
    phrases = [
        _Phrase(
            tuple(word.text for word in part.words if is_seen(word.text)),
            part.start_ms,
            part.end_ms,
            group,
            part.speaker,
        )
        for group, part in enumerate(transcript.paragraphs)
    ]
    if any(phrase.start_ms is not None for phrase in phrases):
        yield from _spread([phrase for phrase in phrases if phrase.texts])
    elif heard:  # the text is not cut as the phrases are, so it shares all of their time
        yield from _share_phrases(phrases, heard[0].start_ms, max(piece.end_ms for piece in heard))


def _fits(text: str, widest: int) -> bool:
    """Whether a text fits into a line, and is no longer than a word where its script has no blanks."""
    if text.isascii():
        return len(text) <= widest
    return len(text) <= (SHORT if has_unspaced(text) else widest) and width(text) <= widest


def _parts(piece: Timed, widest: int) -> Iterator[Timed]:
    """A piece that does not fit in parts between which a line may end: at the characters of a script without blanks,
    and anywhere in what is wider than a line.
    """
    parts = [
        (part, "" if index else " ")
        for token in piece.text.split()
        for index, part in enumerate(part for cut in unspaced_pieces(token) for part in _narrow(cut, widest))
    ]
    shares = _share([_Piece(part, 0, None) for part, _ in parts], piece.start_ms, piece.end_ms)
    for place, (share, (_, blank)) in enumerate(zip(shares, parts, strict=True)):
        yield piece._replace(
            text=share.text, start_ms=share.start_ms, end_ms=share.end_ms, blank=blank if place else piece.blank
        )


def _narrow(text: str, widest: int) -> Iterator[str]:
    """A text in parts that are no wider than a line; marks stay with their letter."""
    first, columns = 0, 0.0
    for place, character in enumerate(text):
        wide = width(character)
        if columns + wide > widest and place > first and unicodedata.category(character)[:1] != "M":
            yield text[first:place]
            first, columns = place, 0.0
        columns += wide
    yield text[first:]
