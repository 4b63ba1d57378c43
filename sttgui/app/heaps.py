"""One heap for the threads of the app, so that its memory stays what it is however long it is used."""

from __future__ import annotations

import ctypes
import sys

_M_ARENA_MAX = -8  # https://man7.org/linux/man-pages/man3/mallopt.3.html
_HEAPS = 1


def keep_to_one_heap() -> None:
    """Before the first thread begins, since heaps that are there stay in use.

    glibc gives threads heaps of their own, up to eight for each core, and what short-lived ones leave there is hardly
    ever given back: each recording that was made left about 4 MB behind, with two heaps 3. Elsewhere there are none.
    """
    _call("mallopt", _M_ARENA_MAX, _HEAPS)


def give_back() -> None:
    """Give the system back what is free in the heap, after much was read at once; glibc itself does so only at its end.

    Half a millisecond, and 2 MB of 103 once 1,000 jobs are listed.
    """
    _call("malloc_trim", 0)


def _call(name: str, *numbers: int) -> None:
    if sys.platform.startswith("linux"):
        function = getattr(ctypes.CDLL(None), name, None)
        if function is not None:
            function(*numbers)
