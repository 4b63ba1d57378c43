"""Proxies and certificates as the environment has them: used, passed over, or told by the name of the variable."""

import asyncio
import os
import shutil
import ssl
from urllib.request import getproxies

import pytest

from sttgui.api import AimlClient, surroundings
from sttgui.domain import errors
from tests.engine.test_remote import make_certificate
from tests.engine.web_server import WebServer

SERVICE = "https://api.example.org"


@pytest.fixture(autouse=True)
def _no_settings(monkeypatch) -> None:
    for name in list(os.environ):
        if name.lower().endswith("_proxy") or name in ("SSL_CERT_FILE", "SSL_CERT_DIR", "SSLKEYLOGFILE"):
            monkeypatch.delenv(name)


@pytest.mark.parametrize(
    ("name", "value", "said"),
    [
        ("ALL_PROXY", "SOCKS4://127.0.0.1:1080", "can use SOCKS5 and HTTP proxies only."),
        ("all_proxy", "socks4a://127.0.0.1:1080", "can use SOCKS5 and HTTP proxies only."),
        ("ALL_PROXY", "socks5://127.0.0.1:port", "is not the address of a proxy."),
        ("HTTPS_PROXY", "http://proxy:port", "“http://proxy:port” is not the address of a proxy."),
        ("https_proxy", "proxy:port", "“proxy:port” is not the address of a proxy."),
        ("HTTPS_PROXY", "http://ann:secret@proxy:99999", "“http://…@proxy:99999” is not"),
        ("HTTPS_PROXY", "ann:secret@proxy:99999", "“…@proxy:99999” is not"),
        ("HTTPS_PROXY", "http://", "is not the address of a proxy."),
        ("HTTPS_PROXY", "http://:8080", "is not the address of a proxy."),
        ("HTTPS_PROXY", "http://proxy:0", "is not the address of a proxy."),
        ("HTTPS_PROXY", "http://[::1", "is not the address of a proxy."),
        ("HTTPS_PROXY", "'http://proxy:8080'", "is not the address of a proxy."),
        ("HTTPS_PROXY", "http://the proxy:8080", "is not the address of a proxy."),
        ("HTTPS_PROXY", "htps://proxy:8080", "is not the address of a proxy."),
        ("SSL_CERT_FILE", "/nonexistent", "there are no certificates in “/nonexistent”."),
        ("SSL_CERT_FILE", os.devnull, "there are no certificates in"),
        ("SSL_CERT_FILE", os.curdir, "there are no certificates in"),
        ("SSL_CERT_DIR", "/nonexistent", "there are no certificates in “/nonexistent”."),
        ("SSLKEYLOGFILE", "/nonexistent/x", "“/nonexistent/x” cannot be written."),
        ("SSLKEYLOGFILE", os.curdir, "cannot be written."),
    ],
)
def test_what_cannot_be_used_is_told_by_the_name_of_its_variable(monkeypatch, name, value, said):
    monkeypatch.setenv(name, value)
    with pytest.raises(errors.SurroundingsError) as caught:
        AimlClient(SERVICE, "key")
    assert f"the variable {name}:" in str(caught.value)
    assert said in str(caught.value)
    assert "secret" not in f"{caught.value} {caught.value.detail}"


@pytest.mark.parametrize("value", ["http://127.0.0.1:3128", "127.0.0.1:3128", "HTTP://127.0.0.1:3128 "])
async def test_a_proxy_is_found(monkeypatch, value):
    monkeypatch.setenv("ALL_PROXY", value)
    setting = surroundings.proxy_for(SERVICE)
    assert setting is not None
    assert str(setting.proxy.url) == "http://127.0.0.1:3128"
    assert setting.source == "the variable ALL_PROXY"


async def test_gnomes_socks_is_passed_over_where_there_is_a_proxy_for_the_scheme(monkeypatch):
    monkeypatch.setenv("ALL_PROXY", "socks://127.0.0.1:1080/")
    monkeypatch.setenv("https_proxy", "http://127.0.0.1:3128")
    setting = surroundings.proxy_for(SERVICE)
    assert setting is not None
    assert setting.source == "the variable https_proxy"


async def test_socks_is_read_as_socks5(monkeypatch):
    monkeypatch.setenv("ALL_PROXY", "socks://127.0.0.1:1080/")
    setting = surroundings.proxy_for(SERVICE)
    assert setting is not None
    assert setting.proxy.url.scheme == "socks5"


@pytest.mark.parametrize(
    ("server", "entries", "is_left_out"),
    [
        (SERVICE, "localhost,[::1]", False),
        (SERVICE, "localhost,[::1], api.example.org", True),
        (SERVICE, "[::1,http://[,:x,//,*.,::1/200, example.org", True),
        (SERVICE, "example.org", True),
        (SERVICE, ".example.org", True),
        (SERVICE, "*.example.org", True),
        (SERVICE, "ample.org", False),
        (SERVICE, "localhost,*", True),
        (SERVICE, "localhost example.org", True),
        (SERVICE, "example.org:443", True),
        (SERVICE, "example.org:8443", False),
        (SERVICE, "http://example.org", False),
        (SERVICE, "", False),
        ("https://192.168.3.4", "192.168.0.0/16", True),
        ("https://192.168.3.4", "192.168.3.4", True),
        ("https://192.168.3.4", "10.0.0.0/8", False),
        ("https://[fe80::1]:8000", "[fe80::1]", True),
        ("https://[fe80::1]:8000", "fe80::/10", True),
    ],
)
def test_who_is_reached_without_a_proxy(monkeypatch, server, entries, is_left_out):
    monkeypatch.setenv("HTTPS_PROXY", "http://127.0.0.1:3128")
    monkeypatch.setenv("NO_PROXY", entries)
    assert (surroundings.proxy_for(server) is None) == is_left_out


def test_what_is_said_of_a_proxy_in_the_settings_of_the_system_names_no_variable(monkeypatch):
    monkeypatch.setattr(surroundings, "getproxies", lambda: {**getproxies(), "https": "http://proxy:port"})
    with pytest.raises(errors.SurroundingsError, match="the settings of the system: “http://proxy:port”"):
        surroundings.proxy_for(SERVICE)


def test_the_server_on_this_computer_needs_nothing_of_all_this(monkeypatch):
    monkeypatch.setenv("ALL_PROXY", "socks4://127.0.0.1:1080/")
    monkeypatch.setenv("SSL_CERT_FILE", "/nonexistent")
    AimlClient("http://127.0.0.1:8000", "key")


async def test_a_proxy_that_is_not_there_is_named(monkeypatch):
    monkeypatch.setenv("HTTPS_PROXY", "http://127.0.0.1:9")
    client = AimlClient(SERVICE, "key")
    try:
        with pytest.raises(errors.ProxyNotReachedError, match="comes from the variable HTTPS_PROXY"):
            await client.fetch("abc")
    finally:
        await client.close()


@pytest.mark.skipif(not shutil.which("openssl"), reason="makes certificates")
@pytest.mark.parametrize("is_set", [False, True])
async def test_a_certificate_that_is_not_trusted_is_no_missing_network(monkeypatch, tmp_path, is_set):
    key, certificate = await asyncio.to_thread(make_certificate, tmp_path)
    if is_set:
        monkeypatch.setenv("SSL_CERT_FILE", str(certificate))  # of another host
    theirs = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    theirs.load_cert_chain(certificate, key)
    server = WebServer({}, theirs)
    client = AimlClient(f"https://127.0.0.1:{server.port}", "key")
    try:
        with pytest.raises(errors.NotTrustedError) as caught:
            await client.fetch("abc")
    finally:
        await client.close()
        server.close()
    assert ("SSL_CERT_FILE" in str(caught.value)) == is_set
