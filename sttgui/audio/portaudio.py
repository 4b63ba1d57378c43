"""The PortAudio library: loaded without the words of what is below it, and made to look for devices that came later."""

from __future__ import annotations

import ctypes
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from typing import Any

_Said = ctypes.CFUNCTYPE(None, ctypes.c_char_p, ctypes.c_int, ctypes.c_char_p, ctypes.c_int, ctypes.c_char_p)
_say_nothing = _Said(lambda *_said: None)
_lock = threading.RLock()
_streams: set[int] = set()  # by the identity of who has each


def load() -> Any:
    """The module `sounddevice`. Raises `OSError` where the PortAudio library, on Linux a system package, is missing."""
    import sounddevice

    _silence_alsa()
    return sounddevice


@contextmanager
def opened_by(owner: object) -> Iterator[None]:
    """Open a stream within; till `closed_by` nothing looks for devices, which would end it."""
    with _lock:
        yield
        _streams.add(id(owner))


def closed_by(owner: object) -> None:
    """The stream is closed."""
    with _lock:
        _streams.discard(id(owner))


@contextmanager
def looking_again(sounddevice: Any) -> Iterator[None]:
    """Ask for devices within: those that were plugged in since PortAudio was loaded are known too, except while
    something plays or records.

    The module has no public name for this. Without these two the devices of the start are known, as ever.
    """
    end, begin = getattr(sounddevice, "_terminate", None), getattr(sounddevice, "_initialize", None)
    with _lock:
        if not _streams and end is not None and begin is not None:
            end()
            begin()
        yield


@cache
def _silence_alsa() -> None:
    """ALSA writes to the terminal whenever it catches up after a busy moment, which it does by itself."""
    if sys.platform.startswith("linux"):
        try:
            ctypes.CDLL("libasound.so.2").snd_lib_error_set_handler(_say_nothing)
        except (OSError, AttributeError):
            return
