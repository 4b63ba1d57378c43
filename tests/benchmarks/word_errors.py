"""How good recognised words are: errors against what was said, and whether the confidence tells the wrong ones."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Score:
    """Errors of one or more texts, and each recognised word's confidence beside whether it is right."""

    errors: int
    words: int
    judged: tuple[tuple[float, bool], ...]

    @property
    def wer(self) -> float:
        """Word error rate: substitutions, deletions and insertions per word that was said; may exceed 1."""
        return self.errors / self.words

    @property
    def auc(self) -> float | None:
        """How often a right word has more confidence than a wrong one, ties counting half; `None` without both."""
        right = [confidence for confidence, is_right in self.judged if is_right]
        wrong = [confidence for confidence, is_right in self.judged if not is_right]
        if not right or not wrong:
            return None
        wins = sum((high > low) + (high == low) / 2 for high in right for low in wrong)
        return wins / (len(right) * len(wrong))


def score(said: Sequence[str], heard: Sequence[tuple[str, float]]) -> Score:
    """Compare words as said with the recognised ones and their confidence."""
    texts = [text for text, _ in heard]
    errors, right = _align(said, texts)
    judged = tuple((confidence, place in right) for place, (_, confidence) in enumerate(heard))
    return Score(errors, len(said), judged)


def total(scores: Iterable[Score]) -> Score:
    """All texts as one."""
    scores = list(scores)
    return Score(
        sum(each.errors for each in scores),
        sum(each.words for each in scores),
        tuple(judged for each in scores for judged in each.judged),
    )


def plain(text: str) -> str:
    """A word without sentence marks and capitals, as references are written."""
    return re.sub(r"[^\w']", "", text).lower()


def _align(said: Sequence[str], heard: Sequence[str]) -> tuple[int, frozenset[int]]:
    """Levenshtein over words: the least number of edits, and the places of the heard words that are right."""
    table = [list(range(len(heard) + 1))]
    for row, word in enumerate(said, 1):
        above = table[-1]
        line = [row]
        for column, other in enumerate(heard, 1):
            line.append(min(above[column] + 1, line[-1] + 1, above[column - 1] + (word != other)))
        table.append(line)
    right = set()
    row, column = len(said), len(heard)
    while row and column:
        here = table[row][column]
        if said[row - 1] == heard[column - 1] and here == table[row - 1][column - 1]:
            right.add(column - 1)
            row, column = row - 1, column - 1
        elif here == table[row - 1][column - 1] + 1:
            row, column = row - 1, column - 1
        elif here == table[row - 1][column] + 1:
            row -= 1
        else:
            column -= 1
    return table[-1][-1], frozenset(right)
