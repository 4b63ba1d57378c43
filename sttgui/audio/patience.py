"""How long a sound device may be silent before it counts as gone."""

from __future__ import annotations

import time

# The most that counts between two questions, which come several times a second: what is beyond it, this process itself
# stood still, or the computer slept, and no device could have been heard.
MOST_BETWEEN_S = 0.5


class Patience:
    """Runs out while nothing is heard and somebody asks again and again."""

    def __init__(self, left_s: float) -> None:
        self._asked_at_s = time.monotonic()
        self._left_s = left_s

    def renew(self, left_s: float) -> None:
        """Begin anew, since something was heard; may be called from any thread."""
        self._left_s = left_s

    @property
    def is_over(self) -> bool:
        """Whether there was nothing for too long."""
        now_s = time.monotonic()
        self._left_s -= min(now_s - self._asked_at_s, MOST_BETWEEN_S)
        self._asked_at_s = now_s
        return self._left_s < 0
