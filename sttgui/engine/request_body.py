"""What a create says in JSON: its fields, and the recording itself where it is written out as a list of bytes."""

from __future__ import annotations

import asyncio
import json
import re
import secrets
from typing import Any

from starlette.requests import Request

from sttgui.engine.parameters import wrong_choice, wrong_type
from sttgui.engine.problems import Problem, issue

JSON_LIMIT = 32_000_000  # bytes
TEXT_LIMIT = 1_000_000  # bytes of it without the recording; what Python makes of more holds all other requests
BLOCK = 1 << 16  # bytes looked through at a time
_LIST = re.compile(rb'(?<!\\)"data"\s{0,20}:\s{0,20}\[(?=\s{0,20}\d)')
_LONGEST = 64  # bytes of the same, and of one number
_NUMBERS = re.compile(rb"\s*(?:0|[1-9]\d{0,2})\s*(?:,\s*(?:0|[1-9]\d{0,2})\s*)*")
BUFFER = "Buffer"
NAMES = ("mimetype", "originalname", "encoding", "fieldname")


async def json_object(request: Request) -> dict[str, Any]:
    """The fields of a JSON body; the bytes of a recording in it are `bytes`. Raises `Problem`: 400 for anything but an
    object, 413 for a long one.
    """
    body = _Body()
    received = 0
    async for chunk in request.stream():
        received += len(chunk)
        for begin in range(0, len(chunk), BLOCK):
            await asyncio.to_thread(body.take, chunk[begin : begin + BLOCK])
        if received > JSON_LIMIT or len(body.text) > TEXT_LIMIT:
            raise Problem(413, "The request is too long; send the recording as a multipart form")
    fields = await asyncio.to_thread(body.fields)
    if fields is None:
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
    if isinstance(data, bytes):
        return issues
    if not isinstance(data, list):
        issues.append(_under("audio", _under("buffer", wrong_type("data", "array", data))))
    elif not _are_bytes(data):
        message = "Expected whole numbers from 0 to 255"
        issues.append(_under("audio", _under("buffer", issue("custom", "data", message))))
    return issues


def buffer_bytes(audio: dict[str, Any]) -> bytes:
    """The recording in an object without issues."""
    data = audio["buffer"]["data"]
    return data if isinstance(data, bytes) else bytes(map(int, data))


def suffix(name: str) -> str:
    """The ending alone: the name itself is the sender's and must not choose where anything is written."""
    match = re.search(r"\.[A-Za-z0-9]{1,8}\Z", name)
    return match[0].lower() if match else ""


class _Body:
    """Takes lists of numbers out of a JSON text as it comes: Python would make an object of each of their numbers."""

    def __init__(self) -> None:
        self.text = bytearray()
        self._lists: dict[str, bytes] = {}
        self._sign = secrets.token_hex(8)  # what stands for a list in the text, and for nothing else
        self._searched = 0
        self._numbers: bytearray | None = None
        self._tail = b""  # a number of which more may come

    def take(self, chunk: bytes) -> None:
        while chunk:
            chunk = self._take_text(chunk) if self._numbers is None else self._take_numbers(self._numbers, chunk)

    def fields(self) -> dict[str, Any] | None:
        """What the text says; `None` where it is no object."""
        try:
            fields = json.loads(self.text, parse_constant=_refuse)
        except (ValueError, RecursionError):
            return None
        audio = fields.get("audio") if isinstance(fields, dict) else None
        buffer = audio.get("buffer") if isinstance(audio, dict) else None
        if isinstance(buffer, dict) and isinstance(buffer.get("data"), str):
            buffer["data"] = self._lists.get(buffer["data"], buffer["data"])
        return fields if isinstance(fields, dict) else None

    def _take_text(self, chunk: bytes) -> bytes:
        """Returns what comes after the beginning of a list."""
        self.text += chunk
        found = _LIST.search(self.text, self._searched)
        if found is None:
            self._searched = max(0, len(self.text) - _LONGEST)
            return b""
        rest = bytes(self.text[found.end() :])
        del self.text[found.end() :]
        self._numbers, self._tail = bytearray(), b""
        return rest

    def _take_numbers(self, numbers: bytearray, chunk: bytes) -> bytes:
        """Returns what comes after the list, or after the first thing in it that is no byte."""
        end = chunk.find(b"]")
        here = self._tail + (chunk if end < 0 else chunk[:end])
        rest = chunk[end:] if end >= 0 else b""
        if end < 0:
            here, comma, self._tail = here.rpartition(b",")
            if not comma and len(self._tail) <= _LONGEST:
                return b""
            rest = comma + self._tail
        more = _bytes_of(here)
        if more is None:  # a list of something else, which is read as it is
            self.text += (b"0," if numbers else b"") + here
            self._searched = len(self.text)
            self._numbers = None
            return rest
        numbers += more
        if end < 0:
            return b""
        sign = f"{self._sign} {len(self._lists)}"
        self._lists[sign] = bytes(numbers)
        self.text[-1:] = f'"{sign}"'.encode()
        self._searched = len(self.text)
        self._numbers = None
        return rest[1:]


def _bytes_of(text: bytes) -> bytes | None:
    """The numbers of a part of a list, if all are bytes."""
    try:
        if _NUMBERS.fullmatch(text):
            return bytes(map(int, text.split(b",")))
        values = json.loads(b"[%b]" % text, parse_constant=_refuse)
    except (ValueError, RecursionError):
        return None
    return bytes(map(int, values)) if _are_bytes(values) else None


def _are_bytes(data: list[Any]) -> bool:
    """Whether all are whole numbers of a byte, as which JSON also counts 1.0 but not true."""
    return all(type(value) in (int, float) and 0 <= value <= 255 and value == int(value) for value in data)


def _under(field: str, inner: dict[str, Any]) -> dict[str, Any]:
    """An issue of a field as an issue of the object around it."""
    return inner | {"path": [field, *inner["path"]]}


def _refuse(constant: str) -> None:
    """Python would take NaN and Infinity, which JSON does not have."""
    raise ValueError(constant)
