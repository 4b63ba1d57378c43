"""One file from the web into one file on the disk: what is missing of it is asked for, and nothing else is sent."""

from __future__ import annotations

import errno
import os
import ssl
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO
from urllib.parse import urlsplit

import httpx

from sttgui.api import surroundings
from sttgui.api.refusals import asked_wait_s
from sttgui.api.requests import headers
from sttgui.domain.errors import (
    DownloadBrokenError,
    DownloadError,
    DownloadGoneError,
    DownloadInterceptedError,
    DownloadProxyError,
    DownloadStalledError,
    DownloadTroubleError,
    DownloadUntrustedError,
    DownloadWrongError,
    causes,
)
from sttgui.domain.hosts import is_loopback

STALL_S = 30.0  # so long nothing may come before the line counts as dead
CONNECT_S = 15.0
REDIRECTS = 8
FIRST_BYTES = 64  # of a page that says itself what it is
_MARKUP = (b"<!doctype", b"<html", b"<?xml", b"<head")


def file_url(root: str, repository: str, revision: str, name: str) -> str:
    """The address of one file of a repository at the hub or one of its mirrors."""
    return f"{root}/{repository}/resolve/{revision}/{name}"


async def download(
    url: str,
    path: Path,
    size: int,
    on_done: Callable[[int], None],
    *,
    stall_s: float = STALL_S,
    transport: httpx.AsyncBaseTransport | None = None,
) -> None:
    """Complete `path` to its `size`; what is in it already is the beginning. `on_done` hears how many bytes are there,
    and may raise.

    One request, but for redirects, and for a second one where the server gives no rest of what is there. The disk is
    written in between: run it on a loop that nobody waits for. Raises `DownloadError` and
    `SurroundingsError`, after which what came is kept, and `OSError` for the disk.
    """
    host = _safe_host(url)
    if host is None:
        raise DownloadGoneError(host=url, reason="its address does not begin with https://")
    try:
        timeout = httpx.Timeout(stall_s, connect=min(CONNECT_S, stall_s))
        await _Download(url, host, path, size, on_done, timeout, transport).run()
    except httpx.InvalidURL as error:
        raise DownloadGoneError(host=host, reason="its address is not right", detail=repr(error)) from error
    except httpx.HTTPError as error:
        raise _trouble(error, host) from error
    except (ssl.SSLError, ConnectionError, TimeoutError) as error:  # of the line, where httpx lets them through
        raise DownloadBrokenError(host=host, detail=repr(error)) from error


def _safe_host(url: str) -> str | None:
    """The computer an address leads to, encrypted or on this one; `None` for any other address."""
    try:
        parts = urlsplit(url)
        host = parts.hostname or ""
    except ValueError:
        return None
    return host if host and (parts.scheme == "https" or (parts.scheme == "http" and is_loopback(host))) else None


@dataclass(frozen=True, slots=True)
class _Download:
    url: str
    host: str
    path: Path
    size: int
    on_done: Callable[[int], None]
    timeout: httpx.Timeout
    transport: httpx.AsyncBaseTransport | None

    async def run(self) -> None:
        have = self.path.stat().st_size if self.path.exists() else 0
        if have > self.size:
            self.path.unlink()
            have = 0
        if have == self.size:
            return
        is_here = self.transport is not None or is_loopback(self.host)
        way = None if is_here else surroundings.proxy_for(self.url)  # a proxy is for the network
        client = httpx.AsyncClient(
            transport=self.transport or surroundings.transport(way, surroundings.trust()),
            follow_redirects=False,
            trust_env=False,  # what it would read there is in the surroundings, with what it cannot use told
            timeout=self.timeout,
        )
        async with client:
            if not await self._ask(client, have):
                await self._ask(client, 0)

    async def _ask(self, client: httpx.AsyncClient, have: int) -> bool:
        """Fetch from there on; false where the server does not go on there, so that it is to be begun anew."""
        url = self.url
        for _ in range(REDIRECTS):
            request = client.build_request("GET", url, headers=self._headers(have))
            response = await client.send(request, stream=True)
            try:
                if response.has_redirect_location:
                    url = self._redirect(response)
                    continue
                return await self._take(response, have)
            finally:
                await response.aclose()
        raise DownloadInterceptedError(host=self.host, detail="it redirects again and again")

    def _headers(self, have: int) -> dict[str, str]:
        # Not compressed on the way, else neither size nor rest could be told.
        known = {"Accept": "*/*", "Accept-Encoding": "identity", "User-Agent": headers("")["User-Agent"]}
        return known | ({"Range": f"bytes={have}-"} if have else {})

    def _redirect(self, response: httpx.Response) -> str:
        """Where it leads: encrypted, or on this computer, as the address itself."""
        try:
            target = response.url.join(response.headers["Location"])
        except httpx.InvalidURL as error:
            raise DownloadInterceptedError(host=self.host, detail=repr(error)) from error
        if target.scheme == "https" or (_safe_host(str(target)) and is_loopback(self.host)):
            return str(target)
        raise DownloadInterceptedError(host=self.host, detail=f"it redirects to {target.scheme}://{target.host}")

    async def _take(self, response: httpx.Response, have: int) -> bool:
        match response.status_code:
            case 206 if _range(response) == (have, self.size) and have:
                await self._write(response.aiter_bytes(), have)
            case 206 | 416 if have:
                return False
            case 200:
                blocks = response.aiter_bytes()
                first = await anext(blocks, b"")
                self._check(response, first)
                await self._write(blocks, 0, first)
            case status:
                raise self._refusal(response, status)
        return True

    def _check(self, response: httpx.Response, first: bytes) -> None:
        """Raise where the answer is something else, before any of it takes the place of what is there."""
        if _is_page(response) or first[:FIRST_BYTES].lstrip().lower().startswith(_MARKUP):
            raise DownloadInterceptedError(host=self.host, detail=repr(first[:FIRST_BYTES]))
        length = response.headers.get("Content-Length", "")
        if length.isdecimal() and "Content-Encoding" not in response.headers and int(length) != self.size:
            raise DownloadWrongError(host=self.host, detail=f"{length} bytes instead of {self.size}")

    async def _write(self, blocks: AsyncIterator[bytes], have: int, first: bytes = b"") -> None:
        with self.path.open("r+b" if have else "wb") as file:
            file.seek(have)
            block: bytes | None = first
            while block is not None:
                have += len(block)
                if have > self.size:
                    break
                file.write(block)
                file.flush()  # what is told to be here outlives a sudden end
                self.on_done(have)
                block = await anext(blocks, None)
            _settle(file)
        if have > self.size:
            self.path.unlink()
            raise DownloadWrongError(host=self.host, detail=f"more than {self.size} bytes")
        if have < self.size:
            raise DownloadBrokenError(host=self.host, detail=f"it ended after {have} of {self.size} bytes")

    def _refusal(self, response: httpx.Response, status: int) -> DownloadError:
        reason = f"{status} {response.reason_phrase}".strip()
        if status == httpx.codes.PROXY_AUTHENTICATION_REQUIRED:
            return DownloadProxyError(host=self.host, detail=reason)
        if status == httpx.codes.NETWORK_AUTHENTICATION_REQUIRED:
            return DownloadInterceptedError(host=self.host, detail=reason)
        if status in (408, 425, 429) or status >= 500:
            return DownloadTroubleError(host=self.host, reason=reason, retry_after_s=asked_wait_s(response.headers))
        if 400 <= status < 500:
            return DownloadGoneError(host=self.host, reason=reason)
        return DownloadInterceptedError(host=self.host, detail=reason)


def _range(response: httpx.Response) -> tuple[int, int] | None:
    """From where on, and of how many bytes in all, a part of a file is."""
    unit, _, told = response.headers.get("Content-Range", "").partition(" ")
    span, _, total = told.partition("/")
    first, _, last = span.partition("-")
    if unit != "bytes" or not (first.isdecimal() and last.isdecimal() and total.isdecimal()):
        return None
    return (int(first), int(total)) if int(last) + 1 == int(total) else None


def _is_page(response: httpx.Response) -> bool:
    kind: str = response.headers.get("Content-Type", "")
    return kind.partition(";")[0].strip().lower() == "text/html"


def _settle(file: BinaryIO) -> None:
    """Wait until it is really on the disk, so that it outlives a power cut too."""
    file.flush()
    try:
        os.fsync(file.fileno())
    except OSError as error:
        if error.errno not in (errno.EINVAL, errno.ENOTSUP):  # some disks on a network have no such thing
            raise


def _trouble(error: httpx.HTTPError, host: str) -> DownloadError:
    kind: type[DownloadError] = DownloadBrokenError
    if isinstance(error, httpx.ProxyError):
        kind = DownloadProxyError
    elif isinstance(error, httpx.ReadTimeout | httpx.WriteTimeout):
        kind = DownloadStalledError
    elif isinstance(error, httpx.DecodingError):
        kind = DownloadInterceptedError
    elif any(isinstance(cause, ssl.SSLCertVerificationError) for cause in causes(error)):
        kind = DownloadUntrustedError
    return kind(host=host, detail=repr(error))
