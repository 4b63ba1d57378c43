"""The garbage collector, and when it is not wanted."""

from __future__ import annotations

import contextlib
import gc
from collections.abc import Iterator

MANY = 5_000


@contextlib.contextmanager
def without_collection() -> Iterator[None]:
    """Without the garbage collector: it would look through thousands of new objects again and again, 25 ms at a time in
    which all other threads, and so the window, wait.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def leave_out(words: int) -> None:
    """Have the collector never look at what is there now, where that is many `words` that were just made: to look
    through those of a long transcript holds all threads for 30 ms, now and then while somebody types. To be called
    without collection. What is there goes once nobody has it, but for garbage that holds itself: twenty objects each
    time.
    """
    if words >= MANY:
        gc.freeze()
