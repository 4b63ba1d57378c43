"""How long the window's loop is held, in ms of the processor."""

import time
from collections.abc import Callable

from PySide6.QtWidgets import QApplication

SETTLING_S = 0.5


def settle() -> list[float]:
    """Let the window do what it has put off; how long each turn of its loop took."""
    turns = [0.0]
    end = time.perf_counter() + SETTLING_S
    while time.perf_counter() < end:
        turns.append(took(QApplication.processEvents))
        time.sleep(0.001)
    return turns


def took(do: Callable[..., object], *values: object) -> float:
    begin = time.thread_time()
    do(*values)
    return (time.thread_time() - begin) * 1000
