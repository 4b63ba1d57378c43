"""The client of the service's two calls, for the hosted service and for our own server alike."""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import AsyncIterator, Callable
from ipaddress import ip_address
from pathlib import Path
from typing import IO, Any, assert_never

import httpx

from sttgui.api import protocol
from sttgui.domain.errors import (
    AnswerUnreadableError,
    FileUnreadableError,
    NotConnectedError,
    SubmitUnknownError,
    UploadInterruptedError,
)
from sttgui.domain.jobs import FileSource, Source, UrlSource
from sttgui.domain.recognition import Accepted, Finished, Pending

BLOCK = 1 << 20  # bytes read and sent at a time
ANSWER_LIMIT = 64 << 20  # bytes; no transcript is longer
CREATE_TIMEOUT = httpx.Timeout(connect=10, write=60, read=180, pool=10)
POLL_TIMEOUT = httpx.Timeout(connect=10, write=10, read=30, pool=10)


class AimlClient:
    """Satisfies `SttClient`. The key is sent to this one address only, and shown nowhere.

    `local_files` is for our own server on this computer: a file is told by its path instead of being sent, and a job
    can be cancelled.
    """

    def __init__(
        self,
        base_url: str,
        key: str,
        *,
        local_files: bool = False,
        model: str = protocol.MODEL,
        transport: httpx.AsyncBaseTransport | None = None,
    ) -> None:
        self._base_url = base_url
        self._key = key
        self._local_files = local_files
        self._model = model
        # A proxy is for the network; this computer is reached without it.
        self._http = httpx.AsyncClient(
            transport=transport, follow_redirects=False, trust_env=not _is_loopback(base_url)
        )

    def __repr__(self) -> str:
        return f"AimlClient({self._base_url!r})"

    async def create(
        self, source: Source, options: dict[str, Any], on_sent: Callable[[float], None], *, request_id: str
    ) -> Accepted:
        headers = protocol.headers(self._key, request_id)
        fields = {"model": self._model, **options}
        match source:
            case UrlSource(url=url):
                request = self._create_json({**fields, "url": url}, headers)
            case FileSource(path=path) if self._local_files:
                request = self._create_json({**fields, "url": path.absolute().as_uri()}, headers)
            case FileSource(path=path):
                request = await self._create_upload(fields, path, headers, on_sent)
            case _:
                assert_never(source)
        body = await self._submit(request)
        return await asyncio.to_thread(protocol.read_created, body)

    async def fetch(self, generation_id: str) -> Pending | Finished:
        url = protocol.job_url(self._base_url, generation_id)
        request = self._http.build_request("GET", url, headers=protocol.headers(self._key), timeout=POLL_TIMEOUT)
        try:
            status, body = await self._exchange(request)
        except httpx.HTTPError as error:
            raise NotConnectedError(detail=repr(error)) from error
        if status >= 300:
            raise protocol.poll_refusal(status, body)
        # Three hours of words take a tenth of a second to read.
        return await asyncio.to_thread(protocol.read_poll, body)

    async def cancel(self, generation_id: str) -> None:
        if not self._local_files:
            return
        url = protocol.job_url(self._base_url, generation_id)
        try:
            await self._http.delete(url, headers=protocol.headers(self._key), timeout=POLL_TIMEOUT)
        except httpx.HTTPError as error:
            raise NotConnectedError(detail=repr(error)) from error

    async def close(self) -> None:
        await self._http.aclose()

    def _create_json(self, fields: dict[str, Any], headers: dict[str, str]) -> httpx.Request:
        url = protocol.create_url(self._base_url)
        return self._http.build_request("POST", url, json=fields, headers=headers, timeout=CREATE_TIMEOUT)

    async def _create_upload(
        self, fields: dict[str, Any], path: Path, headers: dict[str, str], on_sent: Callable[[float], None]
    ) -> httpx.Request:
        boundary = secrets.token_hex(16)
        name, media_type = protocol.part_name(path)
        head = b"".join(
            _part(boundary, f'name="{field}"') + value.encode() + b"\r\n"
            for field, value in protocol.form_fields(fields)
        ) + _part(boundary, f'name="audio"; filename="{name}"', media_type)
        tail = f"\r\n--{boundary}--\r\n".encode()
        try:
            size = (await asyncio.to_thread(path.stat)).st_size
        except OSError as error:
            raise FileUnreadableError(name=path.name, detail=str(error)) from error
        return self._http.build_request(
            "POST",
            protocol.create_url(self._base_url),
            content=_upload(head, path, tail, size, on_sent),
            headers={
                **headers,
                "Content-Type": f"multipart/form-data; boundary={boundary}",
                "Content-Length": str(len(head) + size + len(tail)),
            },
            timeout=CREATE_TIMEOUT,
        )

    async def _submit(self, request: httpx.Request) -> bytes:
        """Send a create once and never again: whatever is lost after it was sent may have made a job."""
        try:
            status, body = await self._exchange(request)
        except (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError) as error:
            raise NotConnectedError(detail=repr(error)) from error
        except (httpx.WriteError, httpx.WriteTimeout) as error:
            raise UploadInterruptedError(detail=repr(error)) from error
        except (httpx.HTTPError, AnswerUnreadableError) as error:
            raise SubmitUnknownError(detail=repr(error)) from error
        if status >= 300:
            raise protocol.create_refusal(status, body)
        return body

    async def _exchange(self, request: httpx.Request) -> tuple[int, bytes]:
        """One request and its answer, read up to the limit. Raises `httpx.HTTPError`."""
        response = await self._http.send(request, stream=True)
        try:
            body = bytearray()
            async for block in response.aiter_bytes():
                body += block
                if len(body) > ANSWER_LIMIT:
                    raise AnswerUnreadableError(detail="the answer is too long")
            return response.status_code, bytes(body)
        finally:
            await response.aclose()


def _part(boundary: str, disposition: str, media_type: str | None = None) -> bytes:
    kind = f"Content-Type: {media_type}\r\n" if media_type else ""
    return f"--{boundary}\r\nContent-Disposition: form-data; {disposition}\r\n{kind}\r\n".encode()


async def _upload(
    head: bytes, path: Path, tail: bytes, size: int, on_sent: Callable[[float], None]
) -> AsyncIterator[bytes]:
    """The body of an upload in blocks, read in a thread so that a slow disk holds up nothing else."""
    yield head
    sent = 0
    file = await asyncio.to_thread(path.open, "rb")
    try:
        while sent < size and (block := await asyncio.to_thread(_read, file, min(BLOCK, size - sent))):
            yield block
            sent += len(block)
            on_sent(sent / size)
    except OSError as error:
        raise FileUnreadableError(name=path.name, detail=str(error)) from error
    finally:
        file.close()
    if sent < size:  # it became shorter while it was sent; the request cannot be completed
        raise FileUnreadableError(name=path.name, detail="the file became shorter")
    yield tail


def _read(file: IO[bytes], size: int) -> bytes:
    return file.read(size)


def _is_loopback(base_url: str) -> bool:
    host = httpx.URL(base_url).host
    try:
        return host == "localhost" or ip_address(host).is_loopback
    except ValueError:
        return False
