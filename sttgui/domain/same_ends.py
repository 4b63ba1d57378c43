"""What two sequences have in common at their beginning and at their end."""

from __future__ import annotations

import operator
from collections.abc import Callable, Iterable, Sequence
from typing import Any


def same_beginning(old: Iterable[Any], new: Iterable[Any], are_same: Callable[[Any, Any], bool] = operator.is_) -> int:
    """How many things at the beginning of both are the same: the same objects, or what `are_same` says of them."""
    count = 0
    for same in map(are_same, old, new):
        if not same:
            break
        count += 1
    return count


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
