"""Which way a text is written."""

from __future__ import annotations

from unicodedata import bidirectional


def is_right_to_left(text: str) -> bool:
    """Which way a paragraph goes: as its first letter does."""
    return next((way for way in map(bidirectional, text) if way in ("L", "R", "AL")), "L") != "L"
