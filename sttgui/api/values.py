"""Reading JSON that may hold anything: each reader gives its type or nothing, and never raises."""

from __future__ import annotations

import math
from typing import Any


def mapping(value: object) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def items(value: object) -> list[Any]:
    return value if isinstance(value, list) else []


def text(value: object) -> str:
    """A string without blanks around it; anything else is empty."""
    return value.strip() if isinstance(value, str) else ""


def number(value: object) -> float | None:
    """A finite number, also one that was sent as a string."""
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        return None
    try:
        result = float(value)
    except (ValueError, OverflowError):
        return None
    return result if math.isfinite(result) else None


def milliseconds(value: object, per_unit: float) -> int | None:
    """A time that is not negative; `per_unit` is the milliseconds in one unit of it."""
    amount = number(value)
    return round(amount * per_unit) if amount is not None and 0 <= amount * per_unit < 1e12 else None


def score(value: object) -> float | None:
    """A confidence of 0..1; whatever lies outside says nothing."""
    amount = number(value)
    return amount if amount is not None and 0 <= amount <= 1 else None
