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


# By which names a reason is known, the best first; as compared: in small letters, without marks.
_NAMES = (
    *("message", "errormessage", "errmsg", "msg", "errordescription", "description", "detail", "details", "reason"),
    *("error", "errors", "exceptionmessage", "exception", "faultstring", "fault", "cause", "failurereason", "failure"),
    *("statusmessage", "statustext", "title", "hint", "nonfielderrors", "response", "info", "meta", "result", "data"),
)
# What says only what kind of trouble it is; better than nothing, unless it is as general as this.
_CODES = ("code", "err_code", "error_code", "errorCode", "category", "type", "kind")
_NO_CODE = re.compile(r"\W*|\d+|error|fail(ed|ure)|unknown", re.IGNORECASE)
_WORDS = re.compile(r"[^\W\d_]{2,}\W+[^\W\d_]{2,}")
# Where no sentence is a reason.
_NO_REASON = frozenset({"output", "results", "segments", "words", "utterances", "text", "transcript", "input", "ctx"})
_DEPTH = 6


def find_reason(answer: object) -> str:
    """The reasons of a list of issues, else the first of the messages, by any name; empty where there is none."""
    outer = mapping(answer)
    error = outer.get("error")
    inner = mapping(error)
    found = [line(issue) or line(issue.get("message")) or line(issue.get("msg")) for issue in _issues(outer)]
    candidates = (
        "; ".join(filter(None, found)),
        *(line(value) for value in (outer.get("message"), error, inner.get("message"), outer.get("err_msg"))),
        *(line(value) for value in (outer.get("detail"), inner.get("detail"), outer.get("details"))),
    )
    return shown(next(filter(None, candidates), "") or _named(outer, _DEPTH))


def guess_reason(answer: object) -> str:
    """The reason in an answer that is known to have failed: without a name for it the first sentence, or a code."""
    outer = mapping(answer)
    return find_reason(outer) or shown(_sentence(outer, _DEPTH) or find_code(outer))


def find_code(answer: object) -> str:
    """The short name of what went wrong, empty where there is none."""
    outer = mapping(answer)
    found = (line(place.get(name)) for place in (mapping(outer.get("error")), outer) for name in _CODES)
    return next((code for code in found if not _NO_CODE.fullmatch(code)), "")


def _named(answer: object, depth: int) -> str:
    """The first text under one of the names, also inside of others."""
    if depth == 0 or not isinstance(answer, dict):
        return ""
    known = {re.sub(r"[^a-z]", "", name.lower()): value for name, value in answer.items()}
    for name in _NAMES:
        value = known.get(name)
        parts = value if isinstance(value, list) else [value]
        said = [line(part) or _named(part, depth - 1) for part in parts]
        if name in ("error", "errors", "detail", "details") and not any(said):
            said = [_by_field(part) for part in parts]
        if found := "; ".join(filter(None, said)):
            return found
    return ""


def _by_field(value: object) -> str:
    """What is said of each field of a request, which some servers list under its name."""
    said = [(name, "; ".join(filter(None, map(line, items(about))))) for name, about in mapping(value).items()]
    return "; ".join(f"{name}: {about}" for name, about in said if about)


def _sentence(answer: object, depth: int) -> str:
    """The first text of several words in an answer whose names are not known."""
    if depth == 0:
        return ""
    if isinstance(answer, str):
        said = line(answer)
        return said if _WORDS.search(said) else ""
    inner = [value for name, value in mapping(answer).items() if name not in _NO_REASON] + items(answer)
    return next(filter(None, (_sentence(value, depth - 1) for value in inner)), "")


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
