"""Bytes of an answer as JSON or text, within limits."""

from __future__ import annotations

import codecs
import json
import re
from typing import Any

from sttgui.api.events import read_events
from sttgui.domain.errors import AnswerUnreadableError

SIZE = 64 << 20  # bytes; no transcript is longer
DEPTH = 64  # levels of lists and objects
_CONTAINERS = (dict, list)
# What is meant as JSON, a web page or another kind of file.
_NO_TEXT = re.compile(r'\s*($|[<{"]|\[\s*[\[{"\]]|%PDF-|%!PS)')
_CONTROLS = re.compile(r"[\x01-\x08\x0e-\x1f\x7f]")


def parse(body: bytes) -> Any:
    """JSON, or the text itself where it cannot be meant as JSON or as a web page. Raises `AnswerUnreadableError`."""
    if len(body) > SIZE:
        raise AnswerUnreadableError(detail=f"the answer has {len(body)} bytes")
    decoded = _decoded(body)
    try:
        answer = json.loads(decoded)
    except RecursionError as error:
        raise AnswerUnreadableError(detail=str(error)) from error
    except ValueError as error:
        answer = read_events(decoded)
        if answer is None:
            if _NO_TEXT.match(decoded) or len(_CONTROLS.findall(decoded)) * 100 > len(decoded) or "\0" in decoded:
                raise AnswerUnreadableError(detail=str(error)) from error
            return decoded
    _check_depth(answer)
    return answer


def _decoded(body: bytes) -> str:
    """UTF-8, or what Windows saves: UTF-16 with its mark, or without it where it begins with a Latin letter or sign."""
    encoding = "utf-8-sig"
    if body.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        encoding = "utf-16"
    elif len(body) > 3 and not len(body) % 2:
        encoding = {(True, False): "utf-16-be", (False, True): "utf-16-le"}.get(
            (not any(body[:4:2]), not any(body[1:4:2])), encoding
        )
    try:
        return body.decode(encoding)
    except UnicodeDecodeError as error:
        if body.lstrip()[:1] not in (b"{", b"["):
            raise AnswerUnreadableError(detail=str(error)) from error
    # A few broken letters, or all of them in what Windows and old servers have for the West.
    decoded = body.decode(errors="replace")
    has_others = any(letter != "\N{REPLACEMENT CHARACTER}" for letter in decoded if not letter.isascii())
    return decoded if has_others else body.decode("cp1252", "replace")


def _check_depth(answer: Any) -> None:
    level = [answer]
    for _ in range(DEPTH):
        level = [inner for outer in level for inner in _inner(outer) if isinstance(inner, _CONTAINERS)]
        if not level:
            return
    raise AnswerUnreadableError(detail=f"the answer is nested deeper than {DEPTH} levels")


def _inner(outer: Any) -> Any:
    return outer.values() if isinstance(outer, dict) else outer if isinstance(outer, list) else ()
