"""A SOCKS proxy of the environment is used, and what goes wrong with it is told as what it is."""

import asyncio
import contextlib
import os
import shutil
import ssl
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import httpx
import pytest

from sttgui.api import AimlClient, wire
from sttgui.api.downloads import download
from sttgui.domain import errors
from sttgui.domain.jobs import UrlSource
from sttgui.domain.options import Options
from sttgui.domain.recognition import Pending
from tests.api.socks_server import NOT_ALLOWED, SocksServer
from tests.engine.test_remote import make_certificate
from tests.engine.web_server import WebServer

HOST = "media.example.org"  # as the certificate says
ANSWER = b'{"generation_id": "abc", "status": "active"}'
FILE = b"a model"


@pytest.fixture(autouse=True)
def _no_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in list(os.environ):
        if name.lower().endswith("_proxy") or name in ("SSL_CERT_FILE", "SSL_CERT_DIR", "SSLKEYLOGFILE"):
            monkeypatch.delenv(name)


@pytest.fixture
def service(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[WebServer]:
    """A service whose name only the proxy knows."""
    if not shutil.which("openssl"):
        pytest.skip("makes certificates")
    key, certificate = make_certificate(tmp_path)
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    theirs = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    theirs.load_cert_chain(certificate, key)
    server = WebServer({"/v1/stt/abc": (200, {}, ANSWER), "/model": (200, {}, FILE)}, theirs)
    yield server
    server.close()


@contextlib.asynccontextmanager
async def client(port: int = 443) -> AsyncIterator[AimlClient]:
    made = AimlClient(f"https://{HOST}:{port}", "key")
    try:
        yield made
    finally:
        await made.close()


@pytest.mark.parametrize("scheme", ["socks5", "socks5h", "socks"])
async def test_the_service_is_asked_through_the_proxy_which_looks_up_its_name(
    service: WebServer, monkeypatch: pytest.MonkeyPatch, scheme: str
):
    async with SocksServer() as proxy, client_through(proxy, monkeypatch, service.port, scheme=scheme) as asking:
        assert await asking.fetch("abc") == Pending(running=True)
    assert proxy.asked == [(HOST, service.port)]
    assert len(service.asked) == 1


async def test_a_proxy_that_asks_for_a_password_gets_it(service: WebServer, monkeypatch: pytest.MonkeyPatch):
    async with SocksServer(user=b"ann:secret") as proxy:
        async with client_through(proxy, monkeypatch, service.port, user="ann:secret@") as asking:
            assert await asking.fetch("abc") == Pending(running=True)
        for user in ("", "ann:wrong@"):
            async with client_through(proxy, monkeypatch, service.port, user=user) as asking:
                with pytest.raises(errors.ProxyRefusedError):
                    await asking.fetch("abc")
    assert len(service.asked) == 1


async def test_models_are_fetched_through_the_proxy_too(
    service: WebServer, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
):
    async with SocksServer() as proxy:
        monkeypatch.setenv("ALL_PROXY", f"socks5://127.0.0.1:{proxy.port}")
        await download(f"https://{HOST}:{service.port}/model", tmp_path / "model", len(FILE), lambda _: None)
    assert (tmp_path / "model").read_bytes() == FILE
    assert proxy.asked == [(HOST, service.port)]


@pytest.mark.parametrize(
    ("proxy", "kind"),
    [
        ({"reply": NOT_ALLOWED}, errors.ProxyRefusedError),
        ({"reply": 77}, errors.ProxyRefusedError),
        ({"says": b"HTTP/1.1 400 Bad Request\r\n\r\n"}, errors.ProxyRefusedError),
        ({"says": b"\x05\xff"}, errors.ProxyRefusedError),
        ({"says": b"\x05"}, errors.ProxyNotReachedError),
        ({"says": b""}, errors.ProxyNotReachedError),
    ],
)
async def test_what_the_proxy_does_not_do_is_told_and_nothing_was_sent(monkeypatch: pytest.MonkeyPatch, proxy, kind):
    for name in ("CREATE_TIMEOUT", "POLL_TIMEOUT"):
        monkeypatch.setattr(wire, name, httpx.Timeout(5, connect=0.3))
    async with SocksServer(**proxy) as there, client_through(there, monkeypatch) as asking:
        with pytest.raises(kind):
            await asking.fetch("abc")
        with pytest.raises(kind):  # and not that the service may have begun
            await asking.create(
                UrlSource("https://example.org/a.mp3"), Options(), print, request_id="1", before_last=nothing
            )


async def test_a_proxy_that_hangs_up_is_named(monkeypatch: pytest.MonkeyPatch):
    async def hang_up(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.read(1)
        writer.transport.abort()

    async with await asyncio.start_server(hang_up, "127.0.0.1", 0) as there:
        monkeypatch.setenv("ALL_PROXY", f"socks5://127.0.0.1:{there.sockets[0].getsockname()[1]}")
        async with client() as asking:
            with pytest.raises(errors.ProxyNotReachedError, match="the variable ALL_PROXY"):
                await asking.fetch("abc")


def client_through(
    proxy: SocksServer, monkeypatch: pytest.MonkeyPatch, port: int = 443, *, user: str = "", scheme: str = "socks5"
) -> contextlib.AbstractAsyncContextManager[AimlClient]:
    monkeypatch.setenv("ALL_PROXY", f"{scheme}://{user}127.0.0.1:{proxy.port}")
    return client(port)


async def nothing() -> None:
    """There is nothing to be done before the last of it is sent."""
