"""The key of a service: where one was found, and how it is kept out of everything that is shown or sent to support."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from urllib.parse import quote

HIDDEN = "…"
SHOWN_LENGTH = 8  # characters; the service tells keys apart by these itself
SHORTEST_KEY = 4  # characters; what is shorter is no secret, and hiding it would garble a report

_END = r"[^\s'\"\\,;)\]}]+"
_BEARER = re.compile(rf"(\bbearer\s+)({_END})", re.IGNORECASE)
_QUOTED_HEADER = re.compile(r"(\bauthorization\b['\"]?\s*[:=,]\s*[bf]?)(['\"])(?:\\.|(?!\2).)*\2", re.IGNORECASE)
_PLAIN_HEADER = re.compile(r"(\bauthorization[ \t]*[:=][ \t]*)(?![bf]?['\"])(\S[^\r\n]*)", re.IGNORECASE)


class KeySource(StrEnum):
    """Where a key is, and so how long it is known."""

    MEMORY = "memory"  # until the program ends
    KEYRING = "keyring"
    ENVIRONMENT = "environment"


@dataclass(frozen=True, slots=True)
class Key:
    """A key and where it was found. `variable` names the environment variable it came from, if it did."""

    value: str
    source: KeySource
    variable: str = ""

    @property
    def shown(self) -> str:
        """The beginning of the key, enough to tell it from other keys."""
        return shown(self.value)

    def __repr__(self) -> str:
        return f"Key({self.shown}, {self.source})"


@dataclass(frozen=True, slots=True)
class KeyState:
    """What is known about the key of one address, and whether this computer has a keyring to keep one in."""

    key: Key | None
    has_keyring: bool


def shown(value: str) -> str:
    """The beginning of a key, `abcd1234…`: never more than a quarter of it."""
    return value[: min(SHOWN_LENGTH, len(value) // 4)] + HIDDEN


def masked(text: str, keys: Iterable[str]) -> str:
    """`text` without the given keys, in whichever way they were written down, and without any other that is sent."""
    spellings = {spelling for key in keys if len(key) >= SHORTEST_KEY for spelling in _spellings(key)}
    for spelling in sorted(spellings, key=len, reverse=True):  # one key may begin with another
        text = text.replace(spelling, HIDDEN)
    text = _QUOTED_HEADER.sub(rf"\1\2{HIDDEN}\2", text)
    text = _PLAIN_HEADER.sub(rf"\1{HIDDEN}", text)
    return _BEARER.sub(rf"\1{HIDDEN}", text)


def _spellings(key: str) -> tuple[str, ...]:
    """A key as it is, within a quoted text, and within an address."""
    return key, repr(key)[1:-1], quote(key, safe="")
