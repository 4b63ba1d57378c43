"""Which words of a transcript are marked, by how much one wants to check; worked out once, true through all edits."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from math import floor

from sttgui.domain.doubt import NORMAL, QUICK, THOROUGH, Doubt, Kind, doubts, first_of, speech_of, unfit_of
from sttgui.domain.transcript import Transcript, Word, WordState, own_words
from sttgui.viewmodel.amount import Amount

MINUTES = 10
MORE = 0.05  # of the words, if somebody wants to check more
_TRIED = (0.3, 0.2, 0.15, 0.1, 0.07, 0.05, 0.03, 0.02, 0.01, 0.005, 0.002)  # shares, of which one fits the time


SHARES = {Amount.QUICK: QUICK, Amount.NORMAL: NORMAL, Amount.THOROUGH: THOROUGH}


@dataclass(frozen=True, slots=True)
class HowMuch:
    """`under` is the confidence (0..1) under which words are marked by the user's own choice, `stops` how many places
    there is time for.
    """

    amount: Amount = Amount.THOROUGH
    under: float = 0.6
    stops: int = 120

    @property
    def can_be_more(self) -> bool:
        """Whether other words could be marked too, if there are any."""
        return self.amount is not Amount.CUSTOM or self.under < 1

    @property
    def name(self) -> str:
        """Names this choice of words: a count of places made under another name is of other words."""
        return f"{self.amount} {self.under:.2f}" if self.amount is Amount.CUSTOM else self.amount.value


class Marks:
    """Knows words by their identity: an edit makes a new word, which has no doubt; undo brings the old one back.

    The recogniser's own words are ranked, also those that were changed since, so that checking never adds marks.
    """

    def __init__(self, transcript: Transcript, how_much: HowMuch | None = None) -> None:
        self.how_much = HowMuch() if how_much is None else how_much
        self._words = own_words(transcript.words)  # kept, so that no other word takes the place of one in memory
        none = Doubt.NONE
        speech, unfit = speech_of(transcript), unfit_of(transcript)
        found = _doubts(self._words, self.how_much, first_of(transcript))
        self._doubts = {id(word): doubt for word, doubt in zip(self._words, found, strict=True) if doubt is not none}
        self._readings = {
            id(self._words[place]): reading
            for reading in (transcript.second.readings if transcript.second is not None else ())
            for place in range(reading.begin, reading.end)
        }
        self._speech = {id(self._words[place]): stretch for place, stretch in speech.items()}
        self._unfit = {id(self._words[place]) for stretch in unfit for place in stretch}

    def follow(self, before: Sequence[Word], after: Sequence[Word]) -> None:
        """Mark the recogniser's own words as they were `before` also as they are `after` an edit that changes only
        their times.
        """
        self.keep(before, after)
        for old, new in zip(before, after, strict=True):
            if id(old) in self._doubts:
                self._doubts[id(new)] = self._doubts[id(old)]
            if id(old) in self._speech:
                self._speech[id(new)] = self._speech[id(old)]

    def keep(self, before: Sequence[Word], after: Sequence[Word]) -> None:
        """Know what another model heard also for the words as they are `after` a person kept them."""
        self._words += after
        for old, new in zip(before, after, strict=True):
            if id(old) in self._readings:
                self._readings[id(new)] = self._readings[id(old)]

    @property
    def are_scores_alone(self) -> bool:
        """Whether nothing but the recogniser's scores tells what is to be checked."""
        return not (self._readings or self._speech or self._unfit)

    def doubt(self, word: Word) -> Doubt:
        """How doubtful a word is."""
        return self._doubts.get(id(word), Doubt.NONE)

    def doubts(self, words: Iterable[Word]) -> Iterator[Doubt | None]:
        """The same of many, `None` where there is none; in few steps for each."""
        return map(self._doubts.get, map(id, words))

    def heard_at(self, word: Word) -> tuple[Word, ...] | None:
        """What another model heard where a word stands, with the words beside it; `None` where it heard the same."""
        reading = self._readings.get(id(word))
        return None if reading is None else reading.words

    def kind(self, words: Iterable[Word]) -> Kind:
        """Why the place of some marked words is to be looked at; what may be missing there weighs most. Where a part of
        what another model heard for is no longer there, there is nothing to compare the rest with.
        """
        if self.are_scores_alone:
            return Kind.UNSURE
        words = list(words)
        is_other = self.reading(words) is not None
        found = [self._readings.get(id(word)) for word in words] if is_other else []
        if any(reading is not None and reading.is_missing for reading in found):
            return Kind.MISSING
        if self.speech(words) is not None:
            return Kind.SPEECH
        if is_other:
            return Kind.OTHER
        return Kind.UNFIT if any(id(word) in self._unfit for word in words) else Kind.UNSURE

    def speech(self, words: Iterable[Word]) -> tuple[int, int] | None:
        """Where somebody speaks beside some words and no word stands, in ms."""
        return next((self._speech[id(word)] for word in words if id(word) in self._speech), None)

    def is_unfit(self, word: Word) -> bool:
        """Whether a word is in a passage that does not fit the sound."""
        return id(word) in self._unfit

    def reading(self, words: Sequence[Word]) -> tuple[Word, ...] | None:
        """What another model heard in the place of some neighbouring words, with those of them on which both agree;
        `None` where it heard the same, or not just these words are what it heard something else for.
        """
        heard: list[Word] = []
        place = 0
        is_other = False
        while place < len(words):
            reading = self._readings.get(id(words[place]))
            if reading is None:
                heard.append(words[place])
                place += 1
                continue
            count = reading.end - reading.begin
            own = words[place : place + count]
            if len(own) < count or any(self._readings.get(id(word)) is not reading for word in own):
                return None
            same = {(word.text, word.start_ms): word for word in own}  # which may have been kept since
            heard += [same.get((word.text, word.start_ms), word) for word in reading.words]
            place += count
            is_other = True
        return tuple(heard) if is_other else None


def more(marks: Marks, transcript: Transcript) -> HowMuch | None:
    """What marks the next most doubtful words too: about one in twenty; `None` where all have been marked."""
    match marks.how_much.amount:
        case Amount.QUICK:
            return replace(marks.how_much, amount=Amount.NORMAL)
        case Amount.NORMAL:
            return replace(marks.how_much, amount=Amount.THOROUGH)
    scored = [word for word in transcript.words if word.confidence is not None]
    left = [word for word in scored if word.state is WordState.NOT_CHECKED and marks.doubt(word) is Doubt.NONE]
    scores = sorted([word.confidence for word in left if word.confidence is not None])
    if not scores:
        return None
    wanted = max(round(len(scored) * MORE), 1)
    percent = floor(scores[min(wanted, len(scores)) - 1] * 100) + 1  # what is under it is marked
    return replace(marks.how_much, amount=Amount.CUSTOM, under=percent / 100) if percent <= 100 else None


def _doubts(words: Sequence[Word], how_much: HowMuch, first: tuple[list[range], list[range]]) -> list[Doubt]:
    match how_much.amount:
        case Amount.CUSTOM:
            return [_under(word, how_much.under) for word in words]
        case Amount.MINUTES:
            tried = (doubts(words, share, *first) for share in _TRIED)
            fits = (found for found in tried if _stops(found) <= how_much.stops)
            return next(fits, doubts(words, _TRIED[-1], *first))
        case _:
            return doubts(words, SHARES[how_much.amount], *first)


def _under(word: Word, threshold: float) -> Doubt:
    if word.confidence is None or word.confidence >= threshold or word.state is not WordState.NOT_CHECKED:
        return Doubt.NONE
    return Doubt.STRONG if word.confidence < threshold / 2 else Doubt.SOME


def _stops(found: Sequence[Doubt]) -> int:
    """How many stops there are: neighbours are one."""
    return sum(is_marked for is_marked, _ in groupby(found, _is_marked))


def _is_marked(doubt: Doubt) -> bool:
    return doubt is not Doubt.NONE
