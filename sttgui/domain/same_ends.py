"""What two sequences have in common at their beginning and at their end."""

from __future__ import annotations

import operator
from collections.abc import Callable, Iterable, Sequence
from itertools import compress, count
from typing import Any


def same_beginning(old: Iterable[Any], new: Iterable[Any], are_same: Callable[[Any, Any], bool] = operator.is_) -> int:
    """How many things at the beginning of both are the same: the same objects, or what `are_same` says of them."""
    # None of it in Python's own steps: with each key this goes over a thousand paragraphs several times.
    places = count()
    is_plain = are_same is operator.is_
    others = map(operator.is_not, old, new) if is_plain else map(operator.not_, map(are_same, old, new))
    first = next(compress(places, others), None)
    return next(places) - 1 if first is None else first  # it took one more before it knew that there are no more


def same_ends(
    old: Sequence[Any],
    new: Sequence[Any],
    are_same: Callable[[Any, Any], bool] = operator.is_,
    most: int | None = None,
) -> tuple[int, int]:
    """How many things at the beginning, of `most` at most, and then at the end are the same; none counts as both."""
    first = same_beginning(old, new, are_same)
    first = first if most is None else min(first, most)
    room = min(len(old), len(new)) - first
    return first, min(room, same_beginning(reversed(old), reversed(new), are_same)) if room else 0
