"""Which words are worth a look: how sure the recogniser was, and what is at stake, in the steps the window marks.

Scores are not comparable between recognisers, so words are ranked within their transcript, and a share of them is
marked. The score alone finds errors as well as anything that was tried beside it: neighbours' scores, length, speaking
rate and kind of word, fitted on one part of real speech and counted on another, found between 4 % fewer and 3 % more of
them among the tenth that is most doubtful. So the rest moves words only a little, by what an error would cost whoever
reads it: numbers, negations, names, and words faster than anybody speaks come earlier, fillers later
(`tests/benchmarks/doubt.py` counts what that does). A phrase that goes round and round is marked whatever its score,
since recognisers are sure of it when they are stuck.

How many words of a whole recording are wrong is not estimated. For an earlier recogniser, whose score was meant as the
chance that a word is right too, that was off by 12 to 16 wrong words in 100, where files so short are off by 6 to 8 by
chance alone (the same benchmark counts it for the recogniser of today).
"""

from __future__ import annotations

import operator
import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from enum import Enum
from itertools import compress

from sttgui.domain.transcript import Word, WordState

# How much of a transcript people may want to check, as shares of its words.
QUICK, NORMAL, THOROUGH = 0.02, 0.05, 0.10

STRONG_PART = 0.4  # of the marked words are marked strongly
LARGEST_TIE = 0.25  # of the words; where more are equally doubtful, the score says nothing about single ones
AT_STAKE, NAME, TOO_FAST, FILLER = 0.7, 0.8, 0.8, 1.6  # what the place in the ranking is multiplied by
LOOP_TIMES = 4  # so often in a row a phrase is said by a person rarely, by a recogniser that is stuck always
LOOP_WORDS = 6  # the longest phrase looked for
FASTEST_MS = 15  # for a letter; speech that can still be understood takes three times as long

_MARKS = re.compile(r"^\W+|\W+$")
_NEGATIONS = frozenset(
    {"no", "not", "never", "none", "nobody", "nothing", "neither", "nor", "cannot", "without"}
    | {"nicht", "nie", "kein", "keine", "keinen", "niemand", "nichts", "ohne", "weder"}
    | {"non", "ne", "pas", "jamais", "rien", "aucun", "aucune", "sans", "ni", "nunca", "nada", "nadie", "sin", "não"}
)
_FILLERS = frozenset({"uh", "um", "uhm", "er", "erm", "ah", "oh", "eh", "hm", "mm", "mhm", "äh", "ähm", "euh", "ehm"})


class Doubt(Enum):
    """How doubtful a word is within its transcript."""

    NONE = 0
    SOME = 1
    STRONG = 2


def doubts(words: Sequence[Word], share: float = THOROUGH) -> list[Doubt]:
    """The doubt of each word, in order; words a person has kept or changed have none.

    `share` (0..1) of the scored words, the most doubtful ones, are marked; the first 40 % of these are STRONG. Words of
    equal rank are marked alike or not at all, so a recogniser that scores everything the same marks nothing; where one
    scores whole utterances, the words of the worst are marked, though they be more than the share.
    """
    told = [word.confidence for word in words]
    scores = sorted([score for score in told if score is not None])
    none = Doubt.NONE
    found = [none] * len(words)
    if not scores or scores[0] == scores[-1]:
        return found
    ranks = _ranks(words, told, scores, share)
    ordered = sorted(ranks.values())
    some = max(_cut(ordered, len(scores), share), _first_tie(ordered, len(scores)))
    strong = _cut(ordered, len(scores), share * STRONG_PART)
    for place, rank in ranks.items():
        if rank <= some and words[place].state is WordState.NOT_CHECKED:
            found[place] = Doubt.STRONG if rank <= strong else Doubt.SOME
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


def _ranks(
    words: Sequence[Word], told: Sequence[float | None], scores: Sequence[float], share: float
) -> dict[int, float]:
    """The rank of each word by its place, near 0 for the most doubtful; only of words that can be among the share.

    `told` is the score of each word, `scores` are those in order.
    """
    total = len(scores)
    limit = scores[min(int(total * share / AT_STAKE) + 1, total - 1)]
    ranks = {
        place: bisect_right(scores, score) / total * _weight(words[place], words[place - 1] if place else None)
        for place, score in enumerate(told)
        if score is not None and score <= limit
    }
    for stretch in loops(words):
        ranks.update({place: 0.0 for place in stretch if told[place] is not None})
    return ranks


def _weight(word: Word, before: Word | None) -> float:
    """Under 1 for words whose error would cost a reader more than most."""
    is_plain = word.text.isalpha()  # as most are; nothing else need be looked for
    text = word.text if is_plain else _MARKS.sub("", word.text)
    plain = text.lower()
    if plain in _FILLERS:
        return FILLER
    if plain in _NEGATIONS or (not is_plain and (plain.endswith("n't") or any(map(str.isdigit, text)))):
        return AT_STAKE
    took_ms = 0 if word.start_ms is None or word.end_ms is None else word.end_ms - word.start_ms
    if 0 < took_ms < FASTEST_MS * len(text):
        return TOO_FAST
    if not text[:1].isupper() or len(text) == 1:
        return 1.0
    is_inside = before is not None and not before.text.endswith((".", "?", "!", ":", "…"))
    return NAME if is_inside else 1.0


def _cut(ordered: Sequence[float], total: int, share: float) -> float:
    """The highest rank such that at most `share` of the words (but at least one place) lie at or under it."""
    places = max(1, round(total * share))
    if places >= len(ordered):
        return -1.0
    border = ordered[places]
    below = [rank for rank in ordered[:places] if rank < border]
    return below[-1] if below else -1.0


def _first_tie(ordered: Sequence[float], total: int) -> float:
    """The lowest rank, unless too many words have it."""
    return ordered[0] if bisect_right(ordered, ordered[0]) <= total * LARGEST_TIE else -1.0
