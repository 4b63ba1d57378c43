"""The one sentence in a foreign answer that says what went wrong, made fit to show."""

from __future__ import annotations

import re
from typing import Any

from sttgui.api.values import items, line, mapping, mappings

LENGTH = 300  # characters shown
_MARKUP = re.compile(r"(?is)<(script|style)\b.*?</\1\s*>|<!--.*?-->|<[^<>]*>")
# Keys, request ids and the like, which say nothing to a reader; ids with dashes are masked part by part.
_HEX = re.compile(r"\b[0-9a-fA-F]{16,}\b")
_BEARER = re.compile(r"(?i)\bbearer\s+\S+")
MASK = "••••"


def find_reason(answer: object) -> str:
    """The reasons of a list of issues, else the first of the messages; empty where there is none."""
    outer = mapping(answer)
    error = outer.get("error")
    inner = mapping(error)
    found = [line(issue) or line(issue.get("message")) or line(issue.get("msg")) for issue in _issues(outer)]
    candidates = (
        "; ".join(filter(None, found)),
        *(line(value) for value in (outer.get("message"), error, inner.get("message"), outer.get("err_msg"))),
        *(line(value) for value in (outer.get("detail"), inner.get("detail"), outer.get("details"))),
    )
    return shown(next(filter(None, candidates), ""))


def find_field(answer: object) -> str:
    """The option an answer complains about; empty where it does not say."""
    for issue in _issues(mapping(answer)):
        for place in (items(mapping(issue).get("path")), items(mapping(issue).get("loc"))):
            names = [name for part in place if (name := line(part)) and name not in ("body", "query")]
            if names:
                return shown(names[0])
    return shown(line(mapping(mapping(answer).get("error")).get("param")))


def find_options(answer: object) -> list[str]:
    """What would have been accepted instead, where an issue lists it."""
    return [
        name
        for issue in _issues(mapping(answer))
        for value in items(mapping(issue).get("options"))
        if (name := line(value))
    ]


def shown(foreign: str) -> str:
    """Foreign text without markup and secrets, on one line and not too long."""
    plain = line(_MARKUP.sub(" ", foreign[: 20 * LENGTH]))
    plain = _HEX.sub(MASK, _BEARER.sub(f"Bearer {MASK}", plain))
    return plain if len(plain) <= LENGTH else plain[: LENGTH - 1] + "…"


def _issues(outer: dict[str, Any]) -> list[Any]:
    """The first list of issues in any of the places where one has been seen."""
    inner = mapping(outer.get("error"))
    places = (inner.get("data"), inner.get("detail"), outer.get("detail"), outer.get("message"))
    return next((found for value in places if (found := [*mappings(value), *filter(line, items(value))])), [])
