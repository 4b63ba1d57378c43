"""Times as subtitles and texts write them."""

from __future__ import annotations


def clock(ms: int) -> str:
    """Hours, minutes and whole seconds: `01:02:03`."""
    seconds = ms // 1000
    return f"{seconds // 3600:02}:{seconds // 60 % 60:02}:{seconds % 60:02}"


def clock_tenths(ms: int) -> str:
    """With tenths of a second, for single words: `01:02:03.4`."""
    return clock_ms(ms, ".")[:-2]


def clock_ms(ms: int, point: str) -> str:
    """Hours, minutes, seconds and, behind `point`, milliseconds: `01:02:03,456`."""
    return f"{clock(ms)}{point}{ms % 1000:03}"
