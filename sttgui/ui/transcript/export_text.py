"""What the window of export says."""

from __future__ import annotations

from typing import assert_never

from sttgui.exporters.limits import Broken, Fault
from sttgui.ui.kit.text import clock, joined, number, tr


def transcripts(count: int) -> str:
    return tr("1 transcript") if count == 1 else tr("{number} transcripts", number=number(count))


def about_several(without: int) -> str:
    """What becomes of files with the same name, and of recordings without a transcript."""
    same = tr("Each file has the name of its recording. A file that is there already stays as it is.")
    if not without:
        return same
    left = (
        tr("1 recording has no transcript yet, and is left out.")
        if without == 1
        else tr("{number} recordings have no transcript yet, and are left out.", number=number(without))
    )
    return f"{left} {same}"


def how_many_broken(subtitles: int) -> str:
    """How many subtitles do not keep to the limits, and what can be done."""
    if subtitles == 1:
        return tr("1 subtitle is beyond a limit. Click it to go to the text.")
    return tr("{number} subtitles are beyond a limit. Click one to go to the text.", number=number(subtitles))


def broken(one: Broken) -> str:
    """When, in what a subtitle is beyond a limit, and how it begins."""
    return joined(clock(one.start_ms), _fault(one), one.text)


def _fault(one: Broken) -> str:
    match one.fault:
        case Fault.TOO_FAST:
            return tr("{number} characters a second", number=number(one.value))
        case Fault.TOO_WIDE:
            return tr("{number} characters in a line", number=number(one.value))
        case Fault.TOO_MANY_LINES:
            return tr("{number} lines", number=number(one.value))
        case Fault.TOO_SHORT:
            return tr("only {number} ms long", number=number(one.value))
        case Fault.TOO_LONG:
            return tr("{number} ms long", number=number(one.value))
        case Fault.TOO_CLOSE:
            return tr("only {number} ms after the one before", number=number(one.value))
    assert_never(one.fault)
