"""The way through a SOCKS5 proxy (RFC 1928, with the passwords of RFC 1929).

By hand, since what httpx brings for it waits for the proxy without end, and leaves its connection open where the proxy
refuses.
"""

from __future__ import annotations

import asyncio
import contextlib
import ssl
from collections.abc import AsyncIterator, Iterable
from ipaddress import ip_address

import httpcore
import httpx

VERSION, CONNECT, SUCCEEDED = 5, 1, 0
OPEN, PASSWORD = 0, 2  # how one is let in
PASSWORD_VERSION = 1
IPV4, NAME, IPV6 = 1, 3, 4  # kinds of addresses
IDLE_S = 5.0  # so long a connection is kept for the next question, as with httpx
LENGTHS = {IPV4: 4, IPV6: 16}


class SocksTransport(httpx.AsyncHTTPTransport):
    """Connections through a proxy, which looks up the names of the servers. Raises `httpx.ProxyError` where it refuses
    or answers nonsense, `httpx.ConnectError` and `httpx.ConnectTimeout` where it is not reached, hangs up or is silent.
    """

    def __init__(self, proxy: httpx.Proxy, trust: ssl.SSLContext) -> None:
        super().__init__(verify=trust, trust_env=False)
        self._pool = httpcore.AsyncConnectionPool(
            ssl_context=trust, keepalive_expiry=IDLE_S, network_backend=_Network(proxy)
        )


class _Network(httpcore.AsyncNetworkBackend):
    """A network in which every connection leads through the proxy."""

    def __init__(self, proxy: httpx.Proxy) -> None:
        self._proxy = proxy
        self._network = httpcore.AnyIOBackend()

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,  # noqa: ASYNC109  the interface of httpcore
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        url = self._proxy.url
        stream = await self._network.connect_tcp(url.host, url.port or 1080, timeout, local_address, socket_options)
        async with _closed_if_it_fails(stream):
            try:
                async with asyncio.timeout(timeout):
                    await self._be_let_in(stream)
                    await _be_connected(stream, host, port)
            except TimeoutError as error:
                raise httpcore.ConnectTimeout("the proxy is silent") from error
            except (httpcore.ReadError, httpcore.WriteError) as error:
                raise httpcore.ConnectError(str(error)) from error
        return stream

    async def _be_let_in(self, stream: httpcore.AsyncNetworkStream) -> None:
        wanted = OPEN if self._proxy.raw_auth is None else PASSWORD
        await stream.write(bytes([VERSION, 1, wanted]))
        version, method = await _read(stream, 2)
        if version != VERSION:
            raise httpcore.ProxyError("it does not speak SOCKS5")
        if method != wanted:
            raise httpcore.ProxyError("it wants to know who asks in another way")
        if self._proxy.raw_auth is not None:
            name, password = self._proxy.raw_auth
            await stream.write(bytes([PASSWORD_VERSION]) + _counted(name) + _counted(password))
            _, refusal = await _read(stream, 2)
            if refusal:
                raise httpcore.ProxyError("it refuses name and password")


async def _be_connected(stream: httpcore.AsyncNetworkStream, host: str, port: int) -> None:
    await stream.write(bytes([VERSION, CONNECT, 0]) + _address(host) + port.to_bytes(2, "big"))
    version, answer, _, kind = await _read(stream, 4)
    if version != VERSION or kind not in (*LENGTHS, NAME):
        raise httpcore.ProxyError("it does not speak SOCKS5")
    if answer != SUCCEEDED:
        raise httpcore.ProxyError(f"it does not connect to {host}: {answer}")
    length = LENGTHS.get(kind) or (await _read(stream, 1))[0]
    await _read(stream, length + 2)  # from where it connects


def _address(host: str) -> bytes:
    try:
        address = ip_address(host)
    except ValueError:
        return bytes([NAME]) + _counted(host.encode("ascii"))
    return bytes([IPV4 if address.version == 4 else IPV6]) + address.packed


def _counted(text: bytes) -> bytes:
    if len(text) > 255:
        raise httpcore.ProxyError("a name or password is too long for SOCKS")
    return bytes([len(text)]) + text


async def _read(stream: httpcore.AsyncNetworkStream, count: int) -> bytes:
    """The next `count` bytes, in however many pieces they come."""
    data = b""
    while len(data) < count:
        more = await stream.read(count - len(data))
        if not more:
            raise httpcore.ConnectError("the proxy hung up")
        data += more
    return data


@contextlib.asynccontextmanager
async def _closed_if_it_fails(stream: httpcore.AsyncNetworkStream) -> AsyncIterator[None]:
    try:
        yield
    except BaseException:
        await stream.aclose()
        raise
