"""The garbage collector, and when it is not wanted."""

from __future__ import annotations

import contextlib
import gc
from collections.abc import Iterator


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
