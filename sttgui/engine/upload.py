"""Takes in an uploaded recording as it comes: straight to the disk, hashed on the way, never in memory as a whole."""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from python_multipart import MultipartParser
from python_multipart.exceptions import FormParserError
from python_multipart.multipart import parse_options_header

from sttgui.engine.problems import Problem
from sttgui.engine.request_body import suffix

if TYPE_CHECKING:
    from python_multipart.multipart import MultipartCallbacks

BLOCK = 1 << 20
FIELD_LIMIT = 1 << 20  # bytes of all text fields together


@dataclass(frozen=True, slots=True)
class Upload:
    """The text fields, one that came several times as a list, and the file of the field `audio` if there was one.

    `sha256` is hexadecimal.
    """

    fields: dict[str, str | list[str]]
    file: Path | None
    sha256: str


async def receive(chunks: AsyncIterator[bytes], content_type: str, folder: Path, limit: int) -> Upload:
    """Read a multipart body and keep its `audio` file in `folder`.

    Raises `Problem`: 400 for a body that is not multipart, 413 for more than `limit` bytes, 507 for a full disk.
    """
    boundary = parse_options_header(content_type)[1].get(b"boundary")
    if not boundary:
        raise Problem(400, "The multipart body has no boundary")
    form = _Form(folder)
    received = 0
    try:
        parser = MultipartParser(boundary, form.callbacks())
        async for chunk in chunks:
            received += len(chunk)
            if received > limit:
                raise too_large(limit)
            parser.write(chunk)
            if len(form.unwritten) >= BLOCK:
                await asyncio.to_thread(form.write)
        parser.finalize()
        await asyncio.to_thread(form.write)
    except FormParserError as error:
        raise Problem(400, "The multipart body could not be read") from error
    except OSError as error:
        raise not_kept(error) from error
    finally:
        form.close()
    if not form.is_complete:
        raise Problem(400, "The multipart body breaks off")
    return Upload(form.fields, form.path, form.hash.hexdigest() if form.path else "")


def too_large(limit: int) -> Problem:
    """The refusal of a body that is larger than the server takes."""
    return Problem(413, f"The recording is larger than this server takes ({limit / 1e6:.0f} MB)")


def not_kept(error: OSError) -> Problem:
    """The disk of the server is full, or broken."""
    return Problem(507, f"The recording could not be kept on the server: {error.strerror}")


class _Form:
    """What the parser of the body calls; it does not block, `write` does."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._header = bytearray()
        self._value = bytearray()
        self._disposition = b""
        self._name = ""
        self._text = bytearray()
        self._text_size = 0
        self._in_file = False
        self._file: BinaryIO | None = None
        self.fields: dict[str, str | list[str]] = {}
        self.path: Path | None = None
        self.hash = hashlib.sha256()
        self.unwritten = bytearray()
        self.is_complete = False

    def callbacks(self) -> MultipartCallbacks:
        return {
            "on_part_begin": self._begin_part,
            "on_header_field": self._header_field,
            "on_header_value": self._header_value,
            "on_header_end": self._end_header,
            "on_headers_finished": self._end_headers,
            "on_part_data": self._data,
            "on_part_end": self._end_part,
            "on_end": self._end,
        }

    def write(self) -> None:
        """Bring to the disk what has come since the last time. Raises `OSError`."""
        if self._file is not None:
            self._file.write(self.unwritten)
            self.hash.update(self.unwritten)
        self.unwritten.clear()

    def close(self) -> None:
        if self._file is not None:
            self._file.close()

    def _begin_part(self) -> None:
        self._disposition = b""
        self._text.clear()

    def _header_field(self, data: bytes, start: int, end: int) -> None:
        self._header += data[start:end]

    def _header_value(self, data: bytes, start: int, end: int) -> None:
        self._value += data[start:end]

    def _end_header(self) -> None:
        if self._header.lower() == b"content-disposition":
            self._disposition = bytes(self._value)
        self._header.clear()
        self._value.clear()

    def _end_headers(self) -> None:
        _, options = parse_options_header(self._disposition)
        self._name = options.get(b"name", b"").decode(errors="replace")
        self._in_file = self._name == "audio" and b"filename" in options
        if not self._in_file:
            return
        if self.path is not None:
            raise Problem(400, "Send one recording at a time")
        self.path = self._folder / f"audio{suffix(options[b'filename'].decode(errors='replace'))}"
        self._file = self.path.open("wb", buffering=0)

    def _data(self, data: bytes, start: int, end: int) -> None:
        if self._in_file:
            self.unwritten += data[start:end]
            return
        self._text_size += end - start
        if self._text_size > FIELD_LIMIT:
            raise Problem(400, "The text fields are too long")
        self._text += data[start:end]

    def _end_part(self) -> None:
        if not self._in_file:
            value = self._text.decode(errors="replace")
            match self.fields.get(self._name):
                case None:
                    self.fields[self._name] = value
                case str() as first:
                    self.fields[self._name] = [first, value]
                case several:
                    several.append(value)

    def _end(self) -> None:
        self.is_complete = True
