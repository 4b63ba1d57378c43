"""Bytes of an answer as JSON or text, within limits."""

from __future__ import annotations

import json
from typing import Any

from sttgui.domain.errors import AnswerUnreadableError

SIZE = 64 << 20  # bytes; no transcript is longer
DEPTH = 64  # levels of lists and objects
_CONTAINERS = (dict, list)


def parse(body: bytes) -> Any:
    """JSON, or the text itself where it cannot be meant as JSON or as a web page. Raises `AnswerUnreadableError`."""
    if len(body) > SIZE:
        raise AnswerUnreadableError(detail=f"the answer has {len(body)} bytes")
    try:
        decoded = body.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise AnswerUnreadableError(detail=str(error)) from error
    try:
        answer = json.loads(decoded)
    except RecursionError as error:
        raise AnswerUnreadableError(detail=str(error)) from error
    except ValueError as error:
        begin = decoded.lstrip()[:1]
        if begin in ("", "<", "{", '"') or decoded.lstrip()[:2] in ("[{", "[]") or "\0" in decoded:
            raise AnswerUnreadableError(detail=str(error)) from error
        return decoded
    _check_depth(answer)
    return answer


def _check_depth(answer: Any) -> None:
    level = [answer]
    for _ in range(DEPTH):
        level = [inner for outer in level for inner in _inner(outer) if isinstance(inner, _CONTAINERS)]
        if not level:
            return
    raise AnswerUnreadableError(detail=f"the answer is nested deeper than {DEPTH} levels")


def _inner(outer: Any) -> Any:
    return outer.values() if isinstance(outer, dict) else outer if isinstance(outer, list) else ()
