"""What the window of export says."""

from __future__ import annotations

from typing import assert_never

from sttgui.exporters.limits import Broken, Fault
from sttgui.ui.kit.text import clock, joined, number, plural, sentences, tr


def transcripts(count: int) -> str:
    return plural(count, "1 transcript", "{number} transcripts")


def about_several(without: int) -> str:
    """What becomes of files with the same name, and of recordings without a transcript."""
    same = tr("Each file has the name of its recording. A file that is there already stays as it is.")
    if not without:
        return same
    left = plural(
        without,
        "1 recording has no transcript yet, and is left out.",
        "{number} recordings have no transcript yet, and are left out.",
    )
    return sentences(left, same)


def how_many_broken(subtitles: int) -> str:
    """How many subtitles do not keep to the limits, and what can be done."""
    return plural(
        subtitles,
        "1 subtitle is beyond a limit. Click it to go to the text.",
        "{number} subtitles are beyond a limit. Click one to go to the text.",
    )


def broken(one: Broken) -> str:
    """When a subtitle comes, which limits it exceeds, and how it begins."""
    return joined(clock(one.start_ms), _fault(one), one.text)


def _fault(one: Broken) -> str:
    match one.fault:
        case Fault.TOO_FAST:
            return plural(one.value, "1 character a second", "{number} characters a second")
        case Fault.TOO_WIDE:
            return plural(one.value, "1 character in a line", "{number} characters in a line")
        case Fault.TOO_MANY_LINES:
            return plural(one.value, "1 line", "{number} lines")
        case Fault.TOO_SHORT:
            return tr("only {number} ms long", number=number(one.value))
        case Fault.TOO_LONG:
            return tr("{number} ms long", number=number(one.value))
        case Fault.TOO_CLOSE:
            return tr("only {number} ms after the one before", number=number(one.value))
    assert_never(one.fault)
