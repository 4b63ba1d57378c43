"""What is said in the settings about the voices that are kept, and about new versions."""

from __future__ import annotations

from typing import assert_never

from sttgui.domain.releases import Release
from sttgui.ui.kit import text
from sttgui.ui.kit.text import tr
from sttgui.viewmodel.new_version import Looked, NewVersion

MOST_LINES = 40  # of what is new


def about_voices() -> str:
    return tr(
        "Numbers are kept by which a voice, and so a person, can be known: ask those you name. While this is off, "
        "nothing new is kept and no name is offered."
    )


def voices(count: int, names: int) -> str:
    """How many are kept, of whom so many are named people."""
    if count == 0:
        return tr("No voice is kept.")
    kept = text.plural(count, "1 voice is kept", "{number} voices are kept")
    if names == 0:
        return tr("{kept}, without a name.", kept=kept)
    return text.plural(names, "{kept}, 1 person is named.", "{kept}, {number} people are named.", kept=kept)


def about_new_versions(host: str) -> str:
    return tr(
        "Never while you record. {host} learns your network address and which version you have, and nothing else. "
        "Nothing is downloaded or installed.",
        host=host,
    )


def looked(new_version: NewVersion) -> str:
    """What came of looking for a new version by hand."""
    match new_version.looked:
        case Looked.NOT_YET:
            return ""
        case Looked.LOOKING:
            return tr("Looking…")
        case Looked.NEWEST:
            return tr("There is no newer one.")
        case Looked.FOUND:
            return tr("There is a newer one. Close the settings to read what is new.")
        case Looked.FAILED:
            return tr("{host} was not reached, or gave no answer that tells. Try again later.", host=new_version.host)
        case _ as never:
            assert_never(never)


def news(release: Release, ours: str) -> list[str]:
    """The lines about a new version: which one is had, and what its makers say, without the marks of headings."""
    told = [line.strip().lstrip("#").strip() for line in release.news.splitlines()]
    return [tr("You have version {version}.", version=ours), *[line for line in told if line][:MOST_LINES]]
