"""What a create says in JSON: its fields, and the recording itself where it is written out as a list of bytes."""

from __future__ import annotations

import json
import re
from typing import Any

from starlette.requests import Request

from sttgui.engine.parameters import wrong_choice, wrong_type
from sttgui.engine.problems import Problem, issue

JSON_LIMIT = 32_000_000  # bytes
BUFFER = "Buffer"
NAMES = ("mimetype", "originalname", "encoding", "fieldname")


async def json_object(request: Request) -> dict[str, Any]:
    """The fields of a JSON body. Raises `Problem`: 400 for anything but an object, 413 for a long one."""
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > JSON_LIMIT:
            raise Problem(413, "The request is too long; send the recording as a multipart form")
    try:
        fields = json.loads(body, parse_constant=_refuse)
    except (ValueError, RecursionError):
        fields = None
    if not isinstance(fields, dict):
        raise Problem(400, "Body validation error\nExpected a JSON object, or a multipart form with the file")
    return fields


def buffer_issues(audio: Any) -> list[dict[str, Any]]:
    """What is wrong with a recording that came as an object; without issues `buffer_bytes` can read it."""
    if not isinstance(audio, dict):
        return [wrong_type("audio", "object", audio)]
    values = {name: audio.get(name) for name in NAMES}
    issues = [
        _under("audio", wrong_type(name, "string", value))
        for name, value in values.items()
        if not isinstance(value, str)
    ]
    buffer = audio.get("buffer")
    if not isinstance(buffer, dict):
        return [*issues, _under("audio", wrong_type("buffer", "object", buffer))]
    if buffer.get("type") != BUFFER:
        issues.append(_under("audio", _under("buffer", wrong_choice("type", [BUFFER], buffer.get("type")))))
    data = buffer.get("data")
    if not isinstance(data, list):
        issues.append(_under("audio", _under("buffer", wrong_type("data", "array", data))))
    elif not _are_bytes(data):
        message = "Expected whole numbers from 0 to 255"
        issues.append(_under("audio", _under("buffer", issue("custom", "data", message))))
    return issues


def buffer_bytes(audio: dict[str, Any]) -> bytes:
    """The recording in an object without issues."""
    return bytes(map(int, audio["buffer"]["data"]))


def suffix(name: str) -> str:
    """The ending alone: the name itself is the sender's and must not choose where anything is written."""
    match = re.search(r"\.[A-Za-z0-9]{1,8}\Z", name)
    return match[0].lower() if match else ""


def _are_bytes(data: list[Any]) -> bool:
    """Whether all are whole numbers of a byte, as which JSON also counts 1.0 but not true."""
    return all(type(value) in (int, float) and 0 <= value <= 255 and value == int(value) for value in data)


def _under(field: str, inner: dict[str, Any]) -> dict[str, Any]:
    """The same issue seen from the object around it."""
    return inner | {"path": [field, *inner["path"]]}


def _refuse(constant: str) -> None:
    """Python would take NaN and Infinity, which JSON does not have."""
    raise ValueError(constant)
