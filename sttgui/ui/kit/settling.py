"""Presses that were meant for what stood there before, passed over for a moment."""

from __future__ import annotations

import time
from collections.abc import Callable

SETTLING_S = 0.8  # a press so soon after the buttons changed was meant for what stood there before


class Settling:
    """Buttons take no press from `begin` on till it `is_over`."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self.clock = clock
        self._until = 0.0

    def begin(self) -> None:
        self._until = self.clock() + SETTLING_S

    @property
    def is_over(self) -> bool:
        return self.clock() >= self._until
