"""Fetches a recording from the web on a user's behalf, and never from a private network unless that is allowed."""

from __future__ import annotations

import asyncio
import hashlib
import re
import socket
import ssl
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from functools import cache
from http import HTTPStatus
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import quote, urljoin, urlsplit

import certifi

from sttgui import __version__
from sttgui.domain.errors import (
    FetchFailedError,
    FileEmptyError,
    PrivateAddressError,
    SharePageError,
    TooLargeError,
    WebAddressError,
    causes,
)
from sttgui.domain.reasons import Reason
from sttgui.engine.request_body import suffix

if TYPE_CHECKING:
    import httpx

REDIRECTS = 5
NOT_PROVEN = "it could not prove that it is the right place."
CONNECT_S = 10.0
SILENCE_S = 30.0  # without a single byte
WHOLE_S = 3600.0
AT_ONCE = 4
BLOCK = 1 << 20
PORTS = {"http": 80, "https": 443}
PAGES = frozenset({"text/html", "application/xhtml+xml"})
MOVED = frozenset({301, 302, 303, 307, 308})
NAT64 = IPv6Network("64:ff9b::/96")
# Protocols' own addresses, which older versions of Python call global.
SPECIAL = (IPv4Network("192.0.0.0/24"), IPv4Network("192.88.99.0/24"))

Resolve = Callable[[str, int], Awaitable[Sequence[str]]]


@dataclass(frozen=True, slots=True)
class WebAddress:
    """An address in the parts a request needs. `host` is in ASCII, `target` is path and query."""

    scheme: str
    host: str
    port: int
    target: str

    @classmethod
    def read(cls, url: str) -> WebAddress:
        """Raises `WebAddressError` for what is not the address of something on the web."""
        try:
            parts = urlsplit(url)
            host = (parts.hostname or "").encode("idna").decode()
            port = parts.port or PORTS.get(parts.scheme, 0)
        except ValueError as error:
            raise WebAddressError(detail=str(error)) from error
        # A name or password in the address would be sent on to wherever it redirects.
        if parts.scheme not in PORTS or not re.fullmatch(r"[A-Za-z0-9._:-]+", host) or "@" in parts.netloc:
            raise WebAddressError
        query = f"?{_quoted(parts.query)}" if parts.query else ""
        return cls(parts.scheme, host, port, (_quoted(parts.path) or "/") + query)

    @property
    def authority(self) -> str:
        """As the `Host` header names it."""
        host = _in_url(self.host)
        return host if self.port == PORTS[self.scheme] else f"{host}:{self.port}"


@dataclass(frozen=True, slots=True)
class Fetched:
    """Where the recording lies now; `sha256` is hexadecimal."""

    path: Path
    sha256: str


def is_public(address: str) -> bool:
    """Whether an IP address is one of the public internet, also where it carries an older one inside."""
    try:
        found = ip_address(address)
    except ValueError:
        return False
    if isinstance(found, IPv6Address):
        inner = _carried(found)
        if inner is not None:
            return is_public(str(inner))
        if found.is_site_local:
            return False
    elif any(found in network for network in SPECIAL):
        return False
    return found.is_global and not (found.is_multicast or found.is_reserved or found.is_unspecified)


def _carried(address: IPv6Address) -> IPv4Address | None:
    """The IPv4 address that a mapped, 6to4 or NAT64 address leads to."""
    if address in NAT64:
        return IPv4Address(int(address) & 0xFFFFFFFF)
    return address.ipv4_mapped or address.sixtofour


async def look_up(host: str, port: int) -> Sequence[str]:
    """All IP addresses of a host by the system. Raises `OSError`."""
    found = await asyncio.get_running_loop().getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(entry[4][0]) for entry in found))


@cache
def web_trust() -> ssl.SSLContext:
    """The authorities whose word for a host is taken: those of this computer and the usual ones."""
    context = ssl.create_default_context()
    context.load_verify_locations(certifi.where())
    return context


class Fetcher:
    """Fetches up to `limit` bytes at an address, a few addresses at once.

    Every address on the way is resolved and checked, and the connection goes to the very IP address that was checked.
    """

    def __init__(
        self,
        *,
        limit: int,
        allow_private: bool = False,
        resolve: Resolve = look_up,
        trust: Callable[[], ssl.SSLContext] = web_trust,
    ) -> None:
        self._limit = limit
        self._allow_private = allow_private
        self._resolve = resolve
        self._trust = trust
        self._places = asyncio.Semaphore(AT_ONCE)
        self._transport: httpx.AsyncHTTPTransport | None = None

    async def fetch(self, url: str, folder: Path) -> Fetched:
        """Bring what lies at an address into a folder.

        Raises `WebAddressError` and those below it, `TooLargeError` and `FileEmptyError`.
        """
        host = WebAddress.read(url).host
        await asyncio.to_thread(_load)
        import httpx

        async with self._places:
            try:
                async with asyncio.timeout(WHOLE_S):
                    return await self._follow(url, folder)
            except (TimeoutError, httpx.TimeoutException) as error:
                raise FetchFailedError(host=host, reason="it did not answer in time.") from error
            except httpx.RemoteProtocolError as error:
                raise FetchFailedError(host=host, reason="its answer broke off or could not be read.") from error
            except (OSError, httpx.TransportError) as error:
                raise FetchFailedError(host=host, reason=_why(error), detail=str(error)) from error

    async def _follow(self, url: str, folder: Path) -> Fetched:
        for _ in range(REDIRECTS + 1):
            address = WebAddress.read(url)
            response = await self._answer(address)
            try:
                if response.status_code not in MOVED:
                    return await self._keep(response, address, folder)
            finally:
                await response.aclose()
            location = response.headers.get("location")
            if not location:
                break
            url = urljoin(url, location)
        raise FetchFailedError(host=WebAddress.read(url).host, reason="it redirects without end.")

    async def _answer(self, address: WebAddress) -> httpx.Response:
        """What a host answers, its body still to come; asked at the first of its IP addresses that can be reached."""
        import httpx

        async with asyncio.timeout(CONNECT_S):
            found = await self._resolve(address.host, address.port)
        if not self._allow_private and not all(is_public(ip) for ip in found):
            raise PrivateAddressError(host=address.host)
        failure: Exception = OSError("no address")
        for ip in found:
            try:
                return await self._connect_to(ip, address)
            except (httpx.ConnectError, httpx.ConnectTimeout) as error:
                failure = error
        raise failure

    async def _connect_to(self, ip: str, address: WebAddress) -> httpx.Response:
        """Ask at this very IP address, which has to prove that it is the host."""
        import httpx

        if self._transport is None:
            # The bare transport: nothing of one answer goes into the next question, no redirect is followed unchecked,
            # and no proxy looks the host up once more.
            trust = await asyncio.to_thread(self._trust)
            self._transport = httpx.AsyncHTTPTransport(verify=trust, trust_env=False)
        headers = {
            "Host": address.authority,
            "User-Agent": f"sttgui/{__version__}",
            "Accept": "*/*",
            "Accept-Encoding": "identity",
            "Connection": "close",
        }
        patience = httpx.Timeout(SILENCE_S, connect=CONNECT_S).as_dict()
        extensions = {"target": address.target.encode(), "sni_hostname": address.host, "timeout": patience}
        url = f"{address.scheme}://{_in_url(ip)}:{address.port}/"
        return await self._transport.handle_async_request(
            httpx.Request("GET", url, headers=headers, extensions=extensions)
        )

    async def _keep(self, response: httpx.Response, address: WebAddress, folder: Path) -> Fetched:
        self._check(response, address)
        path = folder / f"audio{suffix(address.target.partition('?')[0])}"
        digest = hashlib.sha256()
        size = 0
        with path.open("wb", buffering=0) as file:
            async for block in response.aiter_raw(BLOCK):
                size += len(block)
                if size > self._limit:
                    raise TooLargeError
                await asyncio.to_thread(file.write, block)
                digest.update(block)
        if not size:
            raise FileEmptyError(name=address.target.partition("?")[0].rpartition("/")[2] or address.host)
        return Fetched(path, digest.hexdigest())

    def _check(self, response: httpx.Response, address: WebAddress) -> None:
        status = response.status_code
        if status != HTTPStatus.OK:
            phrase = HTTPStatus(status).phrase if status in set(HTTPStatus) else ""
            answer = f"{status} {phrase}".strip()
            raise FetchFailedError(host=address.host, reason=Reason.ANSWER.said(answer=answer))
        if response.headers.get("content-type", "").partition(";")[0].strip().lower() in PAGES:
            raise SharePageError(host=address.host)
        if response.headers.get("content-encoding", "").lower() not in ("", "identity"):
            raise FetchFailedError(host=address.host, reason="it sent a compressed answer that was not asked for.")
        declared = response.headers.get("content-length", "")
        if declared.isdecimal() and int(declared) > self._limit:
            raise TooLargeError


def _in_url(host: str) -> str:
    return f"[{host}]" if ":" in host else host


def _quoted(part: str) -> str:
    """A part of an address, with everything encoded that may not stand in a request; what is encoded stays as it is."""
    return quote(part, safe="/%:@!$&'()*+,;=~?")


@cache
def _load() -> None:
    """In a thread, since importing httpx, and what its first request imports, takes longer than others should wait."""
    from sttgui.api.wire import load_first_request

    load_first_request()


def _why(error: Exception) -> str:
    """What stood in the way of a connection, as the system says it."""
    if any(isinstance(cause, ssl.SSLError) for cause in causes(error)):
        return NOT_PROVEN
    said = (cause.strerror for cause in causes(error) if isinstance(cause, OSError) and cause.strerror)
    return f"{next(said, 'no connection')}."
