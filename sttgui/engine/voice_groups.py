"""Which vectors of voices are of one speaker: grouped by likeness, then once more in the order of time."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from sttgui.engine.voices import Floats

Numbers = npt.NDArray[np.int64]

MOST_SPEAKERS = 8
IN_CHUNK = 4  # neighbouring vectors taken together before they are grouped: a second of speech
MOST_CHUNKS = 1_000  # grouped by each other's likeness; of more, some stand for the rest
PART = 0.05  # of the speech must be a speaker's, else it is one voice that once sounded strange
LEAST = 4  # vectors of a speaker; what is less is nobody's own
LEAST_UNTOLD = 8  # where the number of speakers is not told
ALIKE = 0.6  # average likeness from which two groups are one speaker, where the number is not told
SHARPNESS, CHANGE = 20.0, 2.0  # how much likeness counts against the cost of another speaker
SOON_S = 0.4  # a change in less costs more, behind a pause half of it
ROUNDS = 5


@dataclass(frozen=True, slots=True)
class Voiced:
    """Where vectors of a recording were heard. `centres_s` are in order, `runs` says in which run of speech each is."""

    centres_s: npt.NDArray[np.float64]
    runs: Numbers
    vectors: Floats


def grouped(voiced: Voiced, count: int | None) -> Numbers:
    """Of each vector its speaker, from 0; `count` is how many there are, `None` where nobody knows.

    There may be fewer of them than that where little is said.
    """
    vectors = voiced.vectors
    if len(vectors) < 2 or count == 1:
        return np.zeros(len(vectors), np.int64)
    chunks, weights = _chunks(voiced)
    levels = list(_levels(chunks, weights))
    middles = _middles(levels, chunks, weights, count)
    labels: Numbers = (vectors @ middles.T).argmax(1)
    for _ in range(ROUNDS):
        before, middles = labels, _renewed(vectors, labels, middles)
        labels = _in_time(voiced.centres_s, np.float32(SHARPNESS) * (vectors @ middles.T))
        if (labels == before).all():
            break
    return _renumbered(labels)


def middle(vectors: Floats) -> Floats:
    """What several vectors of one voice have in common, of length 1."""
    total: Floats = vectors.sum(0)
    return total / np.float32(max(float(np.linalg.norm(total)), 1e-9))


def _chunks(voiced: Voiced) -> tuple[Floats, Floats]:
    """Neighbours of one run taken together, and how many each is of. Their length is less than 1 the less they are
    alike, so that the products of two are the average likeness of what is in them.
    """
    starts = [0]
    for place in range(1, len(voiced.vectors)):
        if voiced.runs[place] != voiced.runs[place - 1] or place - starts[-1] == IN_CHUNK:
            starts.append(place)
    weights = np.diff([*starts, len(voiced.vectors)]).astype(np.float32)
    chunks = (np.add.reduceat(voiced.vectors, starts, axis=0) / weights[:, None]).astype(np.float32)
    step = -(-len(chunks) // MOST_CHUNKS)
    return chunks[::step], weights[::step]


def _levels(chunks: Floats, weights: Floats) -> Iterator[tuple[float, Numbers]]:
    """The groups after each time the two most alike became one: how alike they were, and each chunk's group."""
    alike: Floats = chunks @ chunks.T
    weights = weights.copy()
    np.fill_diagonal(alike, -np.inf)
    groups = np.arange(len(chunks))
    yield np.inf, groups.copy()
    for _ in range(len(chunks) - 1):
        one, other = divmod(int(alike.argmax()), len(chunks))
        most = float(alike[one, other])
        row = (alike[one] * weights[one] + alike[other] * weights[other]) / (weights[one] + weights[other])
        alike[one], alike[:, one], alike[one, one] = row, row, -np.inf
        alike[other], alike[:, other] = -np.inf, -np.inf
        weights[one] += weights[other]
        groups[groups == other] = one
        yield most, groups.copy()


def _middles(levels: list[tuple[float, Numbers]], chunks: Floats, weights: Floats, count: int | None) -> Floats:
    """What the voice of each speaker is like: of the groups that are large enough to be one.

    Small ones are left until all else is grouped: the last two to become one are often everybody and a cough.
    """
    total = float(weights.sum())
    if count is None:
        groups = next(groups for alike, groups in reversed(levels) if alike >= ALIKE)
        sizes = np.bincount(groups, weights)
        large = np.argsort(-sizes)[: max(1, min(MOST_SPEAKERS, int((sizes >= max(LEAST_UNTOLD, PART * total)).sum())))]
    else:
        large, groups = _with_count(levels, weights, count, max(LEAST, PART * total))
    return np.array([middle(chunks[groups == group] * weights[groups == group, None]) for group in large])


def _with_count(
    levels: list[tuple[float, Numbers]], weights: Floats, count: int, least: float
) -> tuple[Numbers, Numbers]:
    """The last level with so many large groups; where there is none, what is large may be smaller."""
    while least >= 1:
        for _, groups in reversed(levels):
            large = np.flatnonzero(np.bincount(groups, weights) >= least)
            if len(large) == count:
                return large, groups
        least *= 0.7
    _, groups = levels[max(len(levels) - count, 0)]
    return np.unique(groups), groups


def _renewed(vectors: Floats, labels: Numbers, middles: Floats) -> Floats:
    """A speaker who lost all vectors keeps what they were like."""
    return np.array(
        [middle(vectors[labels == number]) if (labels == number).any() else old for number, old in enumerate(middles)]
    )


def _in_time(centres_s: npt.NDArray[np.float64], scores: Floats) -> Numbers:
    """The likeliest speakers one after the other, where a change costs (Viterbi)."""
    count, speakers = scores.shape
    best = scores[0].astype(np.float64)
    came_from = np.zeros((count, speakers), np.int64)
    for place in range(1, count):
        cost = CHANGE if centres_s[place] - centres_s[place - 1] < SOON_S else CHANGE / 2
        other = int(best.argmax())
        stays = best >= best[other] - cost
        came_from[place] = np.where(stays, np.arange(speakers), other)
        best = np.where(stays, best, best[other] - cost) + scores[place]
    labels = np.zeros(count, np.int64)
    labels[-1] = best.argmax()
    for place in range(count - 1, 0, -1):
        labels[place - 1] = came_from[place, labels[place]]
    return labels


def _renumbered(labels: Numbers) -> Numbers:
    """The same speakers, numbered in the order in which they are first heard."""
    firsts = list(dict.fromkeys(labels.tolist()))
    return np.array([firsts.index(label) for label in labels.tolist()], np.int64)
