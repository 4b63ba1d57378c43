"""How much of a transcript one wants to check; by itself, since the settings know it before any transcript is there."""

from __future__ import annotations

from enum import StrEnum


class Amount(StrEnum):
    """How much one wants to check."""

    QUICK = "quick"
    NORMAL = "normal"
    THOROUGH = "thorough"
    MINUTES = "minutes"
    CUSTOM = "custom"
