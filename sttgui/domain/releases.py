"""Released versions: where they are looked for, and which of two is the newer."""

from __future__ import annotations

import re
from dataclasses import dataclass

# The project's public page, as https://github.com/OWNER/NAME or on a Forgejo. While there is none, nobody can look for
# a new version, and nothing of that is shown. See docs/releasing.md.
PROJECT = ""

_FINISHED = re.compile(r"v?([0-9]{1,6}(?:\.[0-9]{1,6}){0,3})")
_PARTS = 4


@dataclass(frozen=True, slots=True)
class Release:
    """A finished version, the page it is had from, and what its makers say is new."""

    version: str
    page: str
    news: str = ""


def finished(tag: str) -> str | None:
    """The version that a tag names; `None` for one that is not finished, as a beta, or cannot be read."""
    found = _FINISHED.fullmatch(tag)
    return found[1] if found else None


def is_newer(version: str, ours: str) -> bool:
    """Whether a finished version is newer than `ours`, which may be the way to that very version."""
    begun = _FINISHED.match(ours)
    if begun is None or finished(version) is None:
        return False
    theirs, own = _numbers(version), _numbers(begun[1])
    return theirs > own or (theirs == own and begun[0] != ours)


def _numbers(version: str) -> tuple[int, ...]:
    parts = [int(part) for part in version.removeprefix("v").split(".")]
    return (*parts, *(0 for _ in range(_PARTS - len(parts))))
