"""Answers that came as a stream of events, put together to the one answer they are the parts of.

Server-sent events (https://html.spec.whatwg.org/multipage/server-sent-events.html) as OpenAI, vLLM and speaches send
for `stream`, and JSON objects of which each has a line.
"""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Any

from sttgui.api.values import mapping, mappings
from sttgui.domain.errors import AnswerUnreadableError

_FIELD = re.compile(r"(data|event|id|retry|):[ ]?(.*)|(data|event|id|retry)$")
_FAILURE = re.compile(r"^event: ?error\b", re.MULTILINE)
_END = "[DONE]"
_WHOLE = frozenset({"text", "transcript", "segments", "words", "results", "output", "result", "status"})


def read_events(body: str) -> dict[str, Any] | None:
    """The answer a stream amounts to; `None` for what is no stream.

    Raises `AnswerUnreadableError` where it has no transcript in it or breaks off: a part is never shown as the whole.
    """
    data = _server_sent(body)
    if data is None and not body.lstrip().startswith("{"):
        return None
    events = [_json(entry) for entry in data or body.splitlines() if entry.strip() and entry.strip() != _END]
    is_json = bool(events) and all(isinstance(event, dict) for event in events)
    if data is None:
        return _together(events, is_ended=False) if is_json and len(events) > 1 else None
    if is_json:
        return _together(events, is_ended=data[-1].strip() == _END)
    if not events or any(isinstance(event, dict) for event in events) or _FAILURE.search(body):
        raise AnswerUnreadableError(detail="an event stream that cannot be read")
    return {"text": "\n".join(entry for entry in data if entry.strip() != _END)}


def _server_sent(body: str) -> list[str] | None:
    """The data of each event; `None` where a line is none of an event stream, or it might be a line of text."""
    found: list[str] = []
    lines: list[str] = []
    names: set[str] = set()
    for line in [*re.split(r"\r\n|\r|\n", body), ""]:
        if not line.strip():
            found += ["\n".join(lines)] if lines else []
            lines = []
            continue
        match = _FIELD.match(line)
        if match is None:
            return None
        names.add(match[1] or match[3] or "")
        if match[1] == "data":
            lines.append(match[2])
    is_sure = len(found) > 1 or {"data", "event"} <= names
    is_sure = is_sure or any(entry.strip() == _END or isinstance(_json(entry), dict) for entry in found)
    return found if is_sure else None


def _json(entry: str) -> Any:
    try:
        return json.loads(entry)
    except (ValueError, RecursionError):
        return None


def _together(events: Sequence[dict[str, Any]], *, is_ended: bool) -> dict[str, Any]:
    kinds = [str(event.get("type", "")).rpartition(".")[2] for event in events]
    segments = [event for event, kind in zip(events, kinds, strict=True) if kind == "segment" or "end" in event]
    done = next((event for event, kind in zip(events, kinds, strict=True) if kind == "done"), None)
    if done is not None and "text" in done:
        return {"segments": segments, **done} if segments else dict(done)
    failures = [event if event.get("error") else {"error": event} for event in events if _is_failure(event)]
    if failures:
        return dict(failures[0])
    choices = [choice for event in events for choice in mappings(event.get("choices"))]
    deltas = [event["delta"] for event, kind in zip(events, kinds, strict=True) if kind == "delta" and "delta" in event]
    deltas += [mapping(choice.get("delta")).get("content") for choice in choices]
    if deltas:
        if not is_ended and not any(choice.get("finish_reason") for choice in choices):
            raise AnswerUnreadableError(detail="an event stream that breaks off")
        return {"text": "".join(delta for delta in deltas if isinstance(delta, str))}
    whole = segments if len(segments) == len(events) else [event for event in events if event.keys() & _WHOLE]
    if not whole:
        raise AnswerUnreadableError(detail="an event stream without a transcript")
    texts = [event["text"] for event in whole if isinstance(event.get("text"), str)]
    if whole is segments:
        return {"text": _joined(texts), "segments": segments}
    return {**whole[-1], **_parts(whole, texts)} if len(texts) == len(whole) > 1 else dict(whole[-1])


def _is_failure(event: dict[str, Any]) -> bool:
    return bool(event.get("error")) or event.get("type") == "error"


def _parts(whole: Sequence[dict[str, Any]], texts: Sequence[str]) -> dict[str, Any]:
    """The parts of a text, of which each holds the ones before, or each follows them."""
    if all(after.startswith(before) for before, after in pairwise(texts)):
        return {}
    joined = {name: [part for event in whole for part in mappings(event.get(name))] for name in ("segments", "words")}
    return {"text": _joined(texts), **{name: parts for name, parts in joined.items() if parts}}


def _joined(texts: Sequence[str]) -> str:
    """Parts that bring their blanks along, or have none."""
    has_blanks = any(text[:1].isspace() or text[-1:].isspace() for text in texts)
    return ("" if has_blanks else " ").join(texts)
