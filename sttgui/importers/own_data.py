"""Wordlight's own data of a transcript (`sttgui/domain/codec.py`), as a file from elsewhere may hold it.

What the library wrote is trusted when it is read; a file is not. Each value is its type or is left out, and so is each
name that is not known: later versions may add some.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import replace
from itertools import pairwise
from typing import Any

from sttgui.api.values import items, mapping, mappings, score, whole
from sttgui.domain import codec
from sttgui.domain.jobs import Marker
from sttgui.domain.transcript import Transcript, WordState, own_words
from sttgui.importers.formats import Content, Imported, NewerError

FORMAT = "wordlight-transcript"
LONGEST_MS = 10**12
_STATES = frozenset(state.value for state in WordState)

Read = Callable[[object], Any]


def is_own(content: Content) -> bool:
    return isinstance(content.json, dict) and content.json.get("format") == FORMAT


def read(content: Content) -> Imported:
    """Raises `NewerError` and, for what is no transcript, `ValueError`."""
    root = mapping(content.json)
    return Imported(
        transcript_of(root.get("transcript")),
        title=text_of(root.get("title")) or "",
        notes=text_of(root.get("notes")) or "",
        markers=markers_of(root),
    )


def transcript_of(value: object) -> Transcript:
    """The transcript in the codec's data. Raises `NewerError` and, for what is no transcript, `ValueError`."""
    data = mapping(value)
    version = data.get("version")
    if isinstance(version, int) and version > codec.VERSION:
        raise NewerError
    if version != codec.VERSION or not isinstance(data.get("paragraphs"), list):
        raise ValueError("what should be the transcript in it is none.")
    found = codec.from_data({**_known(data, _TRANSCRIPT), "version": codec.VERSION})
    return found if _is_in_place(found) else replace(found, second=None)


def markers_of(data: Mapping[str, Any]) -> tuple[Marker, ...]:
    """The markers, with their names where the file has them."""
    named = [(_time(one.get("ms")), text_of(one.get("name")) or "") for one in mappings(data.get("markers"))]
    found = named or [(_time(ms), "") for ms in items(data.get("markers_ms"))]
    return tuple(sorted(Marker(ms, name) for ms, name in found if ms is not None))


def text_of(value: object) -> str | None:
    """A text that can be stored: without zero characters and lone halves of characters."""
    if not isinstance(value, str):
        return None
    if value.isprintable():
        return value
    return value.replace("\0", "").encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def _time(value: object) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) and 0 <= value < LONGEST_MS else None


def _amount(value: object) -> float | None:
    is_number = isinstance(value, int | float) and not isinstance(value, bool)
    return value if is_number and math.isfinite(value) else None  # type: ignore[arg-type, return-value]


def _state(value: object) -> str | None:
    return value if isinstance(value, str) and value in _STATES else None


def _known(data: Mapping[str, Any], names: Mapping[str, Read]) -> dict[str, Any]:
    known = {name: found for name, read in names.items() if (found := read(data.get(name))) is not None}
    start_ms, end_ms = known.get("start_ms"), known.get("end_ms")
    if start_ms is not None and end_ms is not None and end_ms < start_ms:
        known["end_ms"] = start_ms
    return known


def _list_of(names: Mapping[str, Read], needed: str) -> Read:
    """A list of objects; those without what they need are left out."""

    def read(value: object) -> list[dict[str, Any]] | None:
        if not isinstance(value, list):
            return None
        return [known for entry in mappings(value) if needed in (known := _known(entry, names))]

    return read


def _texts(value: object) -> list[str] | None:
    return [text_of(one) or "" for one in value if isinstance(one, str)] if isinstance(value, list) else None


def _names(value: object) -> dict[str, str] | None:
    found = {text_of(key): text_of(name) for key, name in mapping(value).items()}
    return {key: name for key, name in found.items() if key and name} or None


def _stretches(value: object) -> list[list[int]] | None:
    """In order and apart from each other; nothing where they are not."""
    if not isinstance(value, list):
        return None
    found = [one for one in value if isinstance(one, list) and len(one) == 2 and None not in map(_time, one)]
    is_ordered = all(begin < end for begin, end in found) and all(one[1] <= two[0] for one, two in pairwise(found))
    return found if is_ordered else None


def _second(value: object) -> dict[str, Any] | None:
    found = _known(mapping(value), _SECOND)
    return found if found.keys() == _SECOND.keys() else None


def _timing(value: object) -> dict[str, Any] | None:
    return _known(value, _TIMING) if isinstance(value, dict) else None


def _readings(value: object) -> list[dict[str, Any]] | None:
    found = _list_of(_READING, "words")(value)
    return None if found is None else [one for one in found if {"begin", "end"} <= one.keys()]


def _true(value: object) -> bool | None:
    return value if value is True else None


def _is_in_place(transcript: Transcript) -> bool:
    """Whether what another model heard lies among the recogniser's own words, in order and apart."""
    if transcript.second is None:
        return True
    edges = [(one.begin, one.end) for one in transcript.second.readings]
    count = len(own_words(transcript.words))
    is_ordered = all(one[1] <= two[0] for one, two in pairwise(edges))
    return is_ordered and all(begin < end <= count for begin, end in edges)


_SPAN: dict[str, Read] = {"start_ms": _time, "end_ms": _time}
_WHO: dict[str, Read] = {**_SPAN, "speaker": text_of, "channel": whole}
_HEARD: dict[str, Read] = {"text": text_of, **_WHO, "confidence": score}
_WORD: dict[str, Read] = {**_HEARD, "heard_as": text_of, "state": _state, "replaced": _list_of(_HEARD, "text")}
_PARAGRAPH: dict[str, Read] = {**_WHO, "words": _list_of(_WORD, "text")}
_UTTERANCE: dict[str, Read] = {"text": text_of, **_WHO, "confidence": score}
_INSIGHT: dict[str, Read] = {"kind": text_of, "text": text_of, "label": text_of, "score": _amount, **_SPAN}
_READING: dict[str, Read] = {"begin": whole, "end": whole, "words": _list_of(_WORD, "text"), "is_missing": _true}
_SECOND: dict[str, Read] = {"model": text_of, "readings": _readings}
_TIMING: dict[str, Read] = {"model": text_of, "unfit": _stretches}
_TRANSCRIPT: dict[str, Read] = {
    "paragraphs": _list_of(_PARAGRAPH, "words"),
    "utterances": _list_of(_UTTERANCE, "text"),
    "insights": _list_of(_INSIGHT, "kind"),
    "warnings": _texts,
    "names": _names,
    "listened": _stretches,
    "second": _second,
    "timing": _timing,
    "wordless": _stretches,
    "language": text_of,
    "duration_ms": _time,
    "channels": whole,
    "model": text_of,
    "summary": text_of,
    "cost_usd": _amount,
    "language_confidence": score,
}
