"""What the window of export says."""

from __future__ import annotations

from sttgui.ui.kit.text import number, tr


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
