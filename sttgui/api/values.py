"""Reading JSON that may hold anything: each reader gives its type or nothing, and never raises."""

from __future__ import annotations

import math
import re
from typing import Any

from sttgui.api.languages import CODES
from sttgui.domain.transcript import is_seen

CREDITS_PER_USD = 2_000_000  # in which the hosted service counts
# No one can read or store these: control characters other than line breaks, and halves of surrogate pairs.
_UNUSABLE = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff]")
_NUMERIC = (float, int, str)  # a tuple: `float | int | str` would be made anew for each of 100,000 numbers
_LANGUAGE_TAG = re.compile(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,3}")


def mapping(value: object) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def items(value: object) -> list[Any]:
    return value if isinstance(value, list) else []


def mappings(value: object) -> list[dict[str, Any]]:
    """The objects in a list; everything else in it is left out."""
    return [entry for entry in items(value) if isinstance(entry, dict)]


def text(value: object) -> str:
    """A string without blanks around it and without unusable characters; empty for anything else, and where nothing
    of it can be seen.
    """
    if not isinstance(value, str):
        return ""
    found = value.strip() if value.isprintable() else _UNUSABLE.sub("", value).strip()
    return found if found.isascii() or is_seen(found) else ""


def line(value: object) -> str:
    """A text without line breaks in it."""
    found = text(value)
    return " ".join(found.split()) if not found.isprintable() or " " in found else found


def first_text(entry: dict[str, Any], *names: str) -> str:
    """The first of several fields that holds a text."""
    for name in names:
        if found := text(entry.get(name)):
            return found
    return ""


def number(value: object) -> float | None:
    """A finite number, also one that was sent as a string."""
    if not isinstance(value, _NUMERIC) or isinstance(value, bool):
        return None
    try:
        result = float(value)
    except (ValueError, OverflowError):
        return None
    return result if math.isfinite(result) else None


def whole(value: object) -> int | None:
    """A number without a fraction that is not negative, such as an index."""
    amount = number(value)
    return int(amount) if amount is not None and 0 <= amount < 1e9 and amount.is_integer() else None


def milliseconds(value: object, per_unit: float) -> int | None:
    """A time; `per_unit` is the milliseconds in one unit of it. What lies less than a second before the beginning, as
    some recognisers put a first word, is the beginning.
    """
    amount = number(value)
    if amount is None or not -1000 < amount * per_unit < 1e12:
        return None
    return max(round(amount * per_unit), 0)


def span(entry: dict[str, Any], per_unit: float) -> tuple[int | None, int | None]:
    """`start` and `end` in milliseconds, the end never before the start."""
    start = milliseconds(entry.get("start"), per_unit)
    end = milliseconds(entry.get("end"), per_unit)
    return start, max(start, end) if start is not None and end is not None else end


def score(value: object) -> float | None:
    """A confidence of 0..1; whatever lies outside says nothing."""
    amount = number(value)
    return amount if amount is not None and 0 <= amount <= 1 else None


def language_tag(value: object) -> str | None:
    """A language as BCP 47 writes it: `en`, `en-US`; the English names of Whisper's servers become codes."""
    name = text(value).replace("_", "-")
    if name.lower() in CODES:
        return CODES[name.lower()]
    if not _LANGUAGE_TAG.fullmatch(name):
        return None
    main, *rest = name.split("-")
    return "-".join([main.lower(), *(part.upper() if len(part) == 2 else part for part in rest)])
