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
    if sys.platform.startswith("linux"):
        set_option = getattr(ctypes.CDLL(None), "mallopt", None)
        if set_option is not None:
            set_option(_M_ARENA_MAX, _HEAPS)
