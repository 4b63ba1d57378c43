"""Fetches a recording from the web on a user's behalf, and never from a private network unless that is allowed."""

from __future__ import annotations

import asyncio
import hashlib
import re
import socket
import ssl
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from functools import cache
from http import HTTPStatus
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address
from pathlib import Path
from urllib.parse import quote, urljoin, urlsplit

import certifi
import h11

from sttgui import __version__
from sttgui.domain.errors import (
    FetchFailedError,
    FileEmptyError,
    PrivateAddressError,
    SharePageError,
    TooLargeError,
    WebAddressError,
)
from sttgui.engine.request_body import suffix

REDIRECTS = 5
CONNECT_S = 10.0
SILENCE_S = 30.0  # without a single byte
WHOLE_S = 3600.0
AT_ONCE = 4
READ = 1 << 16
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
        host = f"[{self.host}]" if ":" in self.host else self.host
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
    """Who is trusted to vouch for a host: the authorities of this computer and the usual ones."""
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

    async def fetch(self, url: str, folder: Path) -> Fetched:
        """Bring what lies at an address into a folder.

        Raises `WebAddressError` and those below it, `TooLargeError` and `FileEmptyError`.
        """
        host = WebAddress.read(url).host
        async with self._places:
            try:
                async with asyncio.timeout(WHOLE_S):
                    return await self._follow(url, folder)
            except TimeoutError as error:
                raise FetchFailedError(host=host, reason="it did not answer in time.") from error
            except h11.RemoteProtocolError as error:
                raise FetchFailedError(host=host, reason="its answer broke off or could not be read.") from error
            except ssl.SSLError as error:
                reason = "it could not prove that it is the right place."
                raise FetchFailedError(host=host, reason=reason, detail=str(error)) from error
            except OSError as error:
                raise FetchFailedError(host=host, reason=f"{error.strerror or 'no connection'}.") from error

    async def _follow(self, url: str, folder: Path) -> Fetched:
        for _ in range(REDIRECTS + 1):
            address = WebAddress.read(url)
            async with self._exchange(address) as exchange:
                response = await exchange.response()
                if response.status_code not in MOVED:
                    return await self._keep(exchange, response, address, folder)
            location = _header(response, b"location")
            if not location:
                break
            url = urljoin(url, location)
        raise FetchFailedError(host=WebAddress.read(url).host, reason="it redirects without end.")

    @asynccontextmanager
    async def _exchange(self, address: WebAddress) -> AsyncIterator[_Exchange]:
        reader, writer = await self._connect(address)
        try:
            exchange = _Exchange(reader, writer)
            await exchange.ask(address)
            yield exchange
        finally:
            writer.transport.abort()

    async def _connect(self, address: WebAddress) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
        async with asyncio.timeout(CONNECT_S):
            found = await self._resolve(address.host, address.port)
        if not self._allow_private and not all(is_public(ip) for ip in found):
            raise PrivateAddressError(host=address.host)
        failure: OSError = OSError("no address")
        for ip in found:
            try:
                return await self._connect_to(ip, address)
            except OSError as error:  # a timeout too
                failure = error
        raise failure

    async def _connect_to(self, ip: str, address: WebAddress) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
        async with asyncio.timeout(CONNECT_S):
            if address.scheme == "http":
                return await asyncio.open_connection(ip, address.port)
            return await asyncio.open_connection(ip, address.port, ssl=self._trust(), server_hostname=address.host)

    async def _keep(self, exchange: _Exchange, response: h11.Response, address: WebAddress, folder: Path) -> Fetched:
        self._check(response, address)
        path = folder / f"audio{suffix(address.target.partition('?')[0])}"
        digest = hashlib.sha256()
        size = 0
        with path.open("wb", buffering=0) as file:
            async for block in exchange.blocks():
                size += len(block)
                if size > self._limit:
                    raise TooLargeError
                await asyncio.to_thread(file.write, block)
                digest.update(block)
        if not size:
            raise FileEmptyError(name=address.target.partition("?")[0].rpartition("/")[2] or address.host)
        return Fetched(path, digest.hexdigest())

    def _check(self, response: h11.Response, address: WebAddress) -> None:
        status = response.status_code
        if status != HTTPStatus.OK:
            phrase = HTTPStatus(status).phrase if status in set(HTTPStatus) else ""
            raise FetchFailedError(host=address.host, reason=f"it answered “{f'{status} {phrase}'.strip()}”.")
        if _header(response, b"content-type").partition(";")[0].strip().lower() in PAGES:
            raise SharePageError(host=address.host)
        if _header(response, b"content-encoding").lower() not in ("", "identity"):
            raise FetchFailedError(host=address.host, reason="it sent a compressed answer that was not asked for.")
        size = _header(response, b"content-length")
        if size.isdecimal() and int(size) > self._limit:
            raise TooLargeError


class _Exchange:
    """One question and its answer on a connection."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._reader = reader
        self._writer = writer
        self._protocol = h11.Connection(h11.CLIENT)

    async def ask(self, address: WebAddress) -> None:
        headers = [
            ("Host", address.authority),
            ("User-Agent", f"sttgui/{__version__}"),
            ("Accept", "*/*"),
            ("Accept-Encoding", "identity"),
            ("Connection", "close"),
        ]
        for event in (h11.Request(method="GET", target=address.target, headers=headers), h11.EndOfMessage()):
            self._writer.write(self._protocol.send(event) or b"")
        async with asyncio.timeout(SILENCE_S):
            await self._writer.drain()

    async def response(self) -> h11.Response:
        while True:
            event = await self._event()
            if isinstance(event, h11.Response):
                return event
            if isinstance(event, h11.ConnectionClosed):
                raise h11.RemoteProtocolError("no answer")

    async def blocks(self) -> AsyncIterator[bytes]:
        """The body in large blocks."""
        block = bytearray()
        while isinstance(event := await self._event(), h11.Data):
            block += event.data
            if len(block) >= BLOCK:
                yield bytes(block)
                block.clear()
        yield bytes(block)

    async def _event(self) -> h11.Event:
        while not isinstance(event := self._protocol.next_event(), h11.Event):
            async with asyncio.timeout(SILENCE_S):
                self._protocol.receive_data(await self._reader.read(READ))
        return event


def _header(response: h11.Response, name: bytes) -> str:
    return next((value.decode("latin-1") for key, value in response.headers if key == name), "")


def _quoted(part: str) -> str:
    """With everything encoded that may not stand in a request; what is encoded already stays as it is."""
    return quote(part, safe="/%:@!$&'()*+,;=~?")
