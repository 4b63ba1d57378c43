"""Which words are worth a look: where another model heard something else, then how sure the transcriber was.

Scores are not comparable between recognisers, so words are ranked within their transcript, and a share of them is
marked. Where a second model listened too, the words for which it heard others count as 0.4 less sure; before all stand
those beside which words may be missing. With `base`, and `tiny.en` as the second, on 964 words of real speech of which
73 are wrong, the 5 % that are most doubtful hold 26 wrong words in place of 21, the 10 % 35 in place of 32, the 2 % 15
in place of 12; as on a telephone it is 25 for 23, 39 for 31 and 12 for 9, with noise at 5 dB 30 for 30, 54 for 55 and
13 for 12 (`tests/benchmarks/doubt.py`; so few words leave room for chance). Had the other readings come before all
scores, it would be one or two more of the clean words at 2 %, and five less of the noisy ones at 5 %, where the second
model errs most.

Nothing that was tried beside these finds more: neighbours' scores, length, speaking rate, and kind of word, such as
numbers, names and negations. But a phrase that goes round and round is marked whatever its score, since recognisers are
sure of it when they are stuck.

How many words of a whole recording are wrong is not estimated. For an earlier recogniser, whose score was meant as the
chance that a word is right too, that was off by 12 to 16 wrong words in 100, where files so short are off by 6 to 8 by
chance alone (the same benchmark counts it for the recogniser of today).
"""

from __future__ import annotations

import operator
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from enum import Enum
from itertools import chain, compress

from sttgui.domain.transcript import Transcript, Word, WordState, own_words

# How much of a transcript people may want to check, as shares of its words.
QUICK, NORMAL, THOROUGH = 0.02, 0.05, 0.10

STRONG_PART = 0.4  # of the marked words are marked strongly
LARGEST_TIE = 0.25  # of the words; where more are equally doubtful, the score says nothing about single ones
OTHER = 0.4  # taken from the least score of words for which another model heard others
FIRST = 2.0  # taken from a score, which is 0 to 1, it stands before all others
SORTED = 10_000  # scores at a time
_NOTHING = float("-inf")  # no rank is so low
LOOP_TIMES = 4  # so often in a row a phrase is said by a person rarely, by a recogniser that is stuck always
LOOP_WORDS = 6  # the longest phrase looked for


class Doubt(Enum):
    """How doubtful a word is within its transcript."""

    NONE = 0
    SOME = 1
    STRONG = 2


class Kind(Enum):
    """Why a place is to be looked at."""

    OTHER = "another model heard something else"
    UNSURE = "the recogniser was not sure"
    MISSING = "another model heard words here"
    SPEECH = "somebody speaks and there is no word"
    UNFIT = "the words do not fit the sound"

    @property
    def is_other(self) -> bool:
        """Whether a model of this computer does not hear what stands there."""
        return self in (Kind.OTHER, Kind.UNFIT)

    @property
    def is_missing(self) -> bool:
        """Whether words may be missing."""
        return self in (Kind.MISSING, Kind.SPEECH)


def doubts(
    words: Sequence[Word], share: float = THOROUGH, readings: Iterable[range] = (), missing: Iterable[range] = ()
) -> list[Doubt]:
    """The doubt of each word, in order; words a person has kept or changed have none.

    `share` (0..1) of the scored words, the most doubtful ones, are marked; the first 40 % of these are STRONG. Words of
    equal rank are marked alike or not at all, so a recogniser that scores everything the same marks nothing; where one
    scores whole utterances, the words of the worst are marked, though they be more than the share. `readings` are the
    stretches, by places, for which another model heard something else; they come first, the least sure before others.
    Before them come those beside which words may be `missing`: of these the scores say nothing, and more than one word
    may be gained. Where there are no scores to tell them apart, all of both are marked.
    """
    told = [word.confidence for word in words]
    scores = _in_order([score for score in told if score is not None])
    none = Doubt.NONE
    found = [none] * len(words)
    if not scores or scores[0] == scores[-1]:
        for place in chain.from_iterable((*readings, *missing)):
            if words[place].state is WordState.NOT_CHECKED:
                found[place] = Doubt.SOME
        return found
    limit = scores[min(int(len(scores) * share) + 1, len(scores) - 1)]  # others cannot be among the share
    ranks = {place: score for place, score in enumerate(told) if score is not None and score <= limit}
    for stretch in readings:
        _put_before(ranks, stretch, told, OTHER)
    for stretch in loops(words):
        ranks.update({place: -FIRST for place in stretch if told[place] is not None})
    for stretch in missing:
        _put_before(ranks, stretch, told, 2 * FIRST)
    ordered = sorted(ranks.values())
    some = max(_cut(ordered, len(scores), share), _first_tie(ordered, len(scores)))
    strong = _cut(ordered, len(scores), share * STRONG_PART)
    for place, rank in ranks.items():
        if rank <= some and words[place].state is WordState.NOT_CHECKED:
            found[place] = Doubt.STRONG if rank <= strong else Doubt.SOME
    return found


def _in_order(scores: Sequence[float]) -> list[float]:
    """The scores sorted, first in parts: all other threads wait for each call that sorts, the window's too."""
    parts = (sorted(scores[first : first + SORTED]) for first in range(0, len(scores), SORTED))
    return sorted(chain.from_iterable(parts))


def first_of(transcript: Transcript) -> tuple[list[range], list[range]]:
    """The stretches of the recogniser's own words, by places, that are to be looked at whatever their scores: those for
    which another model heard something else or that do not fit the sound, and those beside which words may be missing.
    """
    readings = transcript.second.readings if transcript.second is not None else ()
    others = [range(reading.begin, reading.end) for reading in readings if not reading.is_missing]
    missing = [range(reading.begin, reading.end) for reading in readings if reading.is_missing]
    speech = [range(place, place + 1) for place in speech_of(transcript)]
    return [*others, *unfit_of(transcript)], [*missing, *speech]


def unfit_of(transcript: Transcript) -> list[range]:
    """The stretches of the recogniser's own words, by places, that do not fit the sound."""
    return [] if transcript.timing is None else [range(*stretch) for stretch in transcript.timing.unfit]


def speech_of(transcript: Transcript) -> dict[int, tuple[int, int]]:
    """Where somebody speaks and no word stands, nor was heard by another model: by the place of the recogniser's own
    word before it, or else of the first, the time in ms.
    """
    if not transcript.wordless:
        return {}
    own = own_words(transcript.words)
    starts = [word.start_ms or 0 for word in own]
    readings = transcript.second.readings if transcript.second is not None else ()
    there = [word for word in transcript.words if word.text]
    there += [word for reading in readings if reading.is_missing for word in reading.words]
    said = [(word.start_ms + (word.end_ms or word.start_ms)) // 2 for word in there if word.start_ms is not None]
    found: dict[int, tuple[int, int]] = {}
    for begin, end in transcript.wordless if own else ():
        if not any(begin < moment < end for moment in said):
            found.setdefault(max(bisect_right(starts, begin) - 1, 0), (begin, end))
    return found


def loops(words: Sequence[Word]) -> Iterator[range]:
    """The stretches, by places, in which a recogniser said one phrase again and again; without its first time."""
    texts = list(map(str.lower, [word.text for word in words]))
    for length in range(1, LOOP_WORDS + 1):
        # Each stretch is as its own words so much later, for so long that one of every `step` words is among them.
        step, stop = length * (LOOP_TIMES - 1), 0
        later = texts[length:]
        for place in compress(range(0, len(later), step), map(operator.eq, texts[::step], later[::step])):
            if place < stop:
                continue
            begin, end = place, place + 1
            while begin > stop and texts[begin - 1] == later[begin - 1]:
                begin -= 1
            while end < len(later) and texts[end] == later[end]:
                end += 1
            if end - begin >= step:
                stop = end + length
                yield range(begin + length, stop)


def _put_before(ranks: dict[int, float], stretch: range, told: Sequence[float | None], less: float) -> None:
    """Have a stretch ranked as one, by `less` than the least score it has."""
    least = min([score for score in told[stretch.start : stretch.stop] if score is not None], default=None)
    if least is not None:
        ranks.update(dict.fromkeys(stretch, least - less))


def _cut(ordered: Sequence[float], total: int, share: float) -> float:
    """The highest rank such that at most `share` of the words (but at least one place) lie at or under it."""
    places = max(1, round(total * share))
    if places >= len(ordered):
        return _NOTHING
    border = ordered[places]
    below = [rank for rank in ordered[:places] if rank < border]
    return below[-1] if below else _NOTHING


def _first_tie(ordered: Sequence[float], total: int) -> float:
    """The lowest rank, unless too many words have it."""
    return ordered[0] if bisect_right(ordered, ordered[0]) <= total * LARGEST_TIE else _NOTHING
