"""Why something failed, as the end of a sentence with what is known only then: a number, a name of a file or variable.

A reason is kept and sent as the English words; `taken_apart` finds again what it was made of, so that the window can
say it in its own language.
"""

from __future__ import annotations

import re
from enum import StrEnum
from functools import cache


class Reason(StrEnum):
    """Its value is a template for `said`."""

    CODE = "it answered with the code {code}."
    ANSWER = "it answered “{answer}”."
    NOT_TRUSTED_HERE = "its certificate is not trusted by this computer."
    NOT_TRUSTED = "its certificate is not trusted by what the variable {variable} names."
    VARIABLE = "the variable {variable}"
    NO_PROXY = "“{address}” is not the address of a proxy."
    OLD_PROXY = "“{address}” is a proxy for an old form of SOCKS, and Wordlight can use SOCKS5 and HTTP proxies only."
    NOT_WRITABLE = "“{file}” cannot be written."
    NO_CERTIFICATES = "there are no certificates in “{file}”."
    SEVERAL_RECORDINGS = "it has the words of {number} recordings, and only one can be opened."

    def said(self, **values: object) -> str:
        return self.format(**values)


def taken_apart(words: str) -> tuple[Reason, dict[str, str]] | None:
    """The template of a reason, and what fills it; `None` for the words of somebody else."""
    for reason in Reason:
        if found := _pattern(reason).fullmatch(words):
            return reason, found.groupdict()
    return None


@cache
def _pattern(reason: Reason) -> re.Pattern[str]:
    parts = re.split(r"\{(\w+)\}", reason)
    named = (f"(?P<{part}>.+)" if place % 2 else re.escape(part) for place, part in enumerate(parts))
    return re.compile("".join(named), re.DOTALL)
