"""Pieces of text that all have a time, from words or utterances of which some may have none."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from sttgui.domain.errors import NoTimesError
from sttgui.domain.transcript import Transcript, WordState, join_words

LONGEST_WORD_MS = 1000  # what a word may last whose end the recogniser did not say
GUESSED_WORD_MS = 300  # what a word lasts that has no time and none after it


@dataclass(frozen=True, slots=True)
class Timed:
    """A piece of text that is not cut any further; `group` changes where no subtitle may run on."""

    text: str
    start_ms: int
    end_ms: int
    group: int
    speaker: str | None


@dataclass(frozen=True, slots=True)
class _Piece:
    text: str
    start_ms: int | None
    end_ms: int | None
    group: int
    speaker: str | None


def timed_pieces(transcript: Transcript) -> list[Timed]:
    """The words, for that is where corrections are; utterances only where no word has a time.

    A word without a time gets one between its neighbours. Raises `NoTimesError` where there are no times at all.
    """
    if transcript.has_times:
        return list(_fill(list(_word_pieces(transcript))))
    pieces = list(_utterance_pieces(transcript))
    if any(word.state is WordState.CHANGED for word in transcript.words):
        pieces = list(_edited_pieces(transcript, pieces))
    if not pieces and (transcript.word_count or transcript.utterances):
        raise NoTimesError
    return pieces


def _word_pieces(transcript: Transcript) -> Iterator[_Piece]:
    for group, paragraph in enumerate(transcript.paragraphs):
        for word in paragraph.words:
            text = " ".join(word.text.split())
            if text:
                yield _Piece(text, word.start_ms, word.end_ms, group, paragraph.speaker or word.speaker)


def _fill(pieces: Sequence[_Piece]) -> Iterator[Timed]:
    """The pieces with a time each, those without one sharing the time between their neighbours."""
    untimed: list[_Piece] = []
    before_ms = 0
    for index, piece in enumerate(pieces):
        if piece.start_ms is None:
            untimed.append(piece)
            continue
        if untimed:
            yield from _share(untimed, before_ms, max(before_ms, piece.start_ms))
            untimed.clear()
        before_ms = _end(piece.start_ms, piece.end_ms, pieces[index + 1 : index + 2])
        yield Timed(piece.text, piece.start_ms, before_ms, piece.group, piece.speaker)
    yield from _share(untimed, before_ms, before_ms + GUESSED_WORD_MS * len(untimed))


def _end(start_ms: int, end_ms: int | None, following: Sequence[_Piece]) -> int:
    if end_ms is not None:
        return max(start_ms, end_ms)
    longest = start_ms + LONGEST_WORD_MS
    if following and following[0].start_ms is not None and following[0].start_ms > start_ms:
        return min(longest, following[0].start_ms)
    return longest


def _share(pieces: Sequence[_Piece], start_ms: int, end_ms: int) -> Iterator[Timed]:
    """A stretch of time given out to pieces by their length."""
    total = sum(len(piece.text) for piece in pieces)
    done = 0
    for piece in pieces:
        start = start_ms + (end_ms - start_ms) * done // total
        done += len(piece.text)
        yield Timed(piece.text, start, start_ms + (end_ms - start_ms) * done // total, piece.group, piece.speaker)


def _utterance_pieces(transcript: Transcript) -> Iterator[Timed]:
    for group, utterance in enumerate(transcript.utterances):
        if utterance.start_ms is None:
            continue
        texts = list(_uncut(utterance.text.split()))
        end_ms = utterance.end_ms
        if end_ms is None or end_ms <= utterance.start_ms:
            end_ms = utterance.start_ms + GUESSED_WORD_MS * len(texts)
        pieces = [_Piece(text, None, None, group, utterance.speaker) for text in texts]
        yield from _share(pieces, utterance.start_ms, end_ms)


def _edited_pieces(transcript: Transcript, heard: Sequence[Timed]) -> Iterator[Timed]:
    """The words of today at the times of those of the utterances; or, where these do not tell, of the paragraphs."""
    own = [word.replaced if word.state is WordState.CHANGED else (word,) for word in transcript.words]
    if heard and sum(map(len, own)) == len(heard):
        place = 0
        for word, stands_for in zip(transcript.words, own, strict=True):
            spoken = heard[place : place + len(stands_for)] or heard[max(place - 1, 0) : place] or heard[:1]
            place += len(stands_for)
            if word.text:
                start_ms, end_ms = (spoken[0].start_ms, spoken[-1].end_ms) if stands_for else (spoken[0].end_ms,) * 2
                yield Timed(word.text, start_ms, end_ms, spoken[0].group, spoken[0].speaker)
        return
    for group, part in enumerate(transcript.paragraphs):
        pieces = [_Piece(word.text, None, None, group, part.speaker) for word in part.words if word.text]
        if part.start_ms is not None and pieces:
            end_ms = part.start_ms + GUESSED_WORD_MS * len(pieces) if part.end_ms is None else part.end_ms
            yield from _share(pieces, part.start_ms, max(part.start_ms, end_ms))


def _uncut(texts: Iterable[str]) -> Iterator[str]:
    """Words; text of a script without blanks in single characters, which go together again without any."""
    for text in texts:
        if len(text) > 1 and join_words(text) == text:
            yield from text
        else:
            yield text
