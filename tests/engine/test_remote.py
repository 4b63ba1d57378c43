"""Fetching from the web: what is brought, what is refused, and that no private place is ever reached."""

import asyncio
import hashlib
import shutil
import ssl
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import anyio
import pytest

from sttgui.domain.errors import (
    FetchFailedError,
    FileEmptyError,
    PrivateAddressError,
    SharePageError,
    TooLargeError,
    WebAddressError,
)
from sttgui.engine import remote
from sttgui.engine.remote import Fetcher, WebAddress, is_public
from tests.engine.web_server import SOUND, WebServer
from tests.waiting import SECONDS


@pytest.fixture
def web() -> Iterator[Callable[..., WebServer]]:
    started: list[WebServer] = []

    def start(path: str = "/a.mp3", status: int = 200, body: bytes = SOUND, **headers: str) -> WebServer:
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        started.append(WebServer({path: (status, named, body)}))
        return started[-1]

    yield start
    for server in started:
        server.close()


def fetcher(*addresses: str, limit: int = 10_000_000, **more) -> Fetcher:
    """One for which every name has these IP addresses."""

    async def resolve(host: str, port: int) -> list[str]:
        return list(addresses or ["127.0.0.1"])

    return Fetcher(**{"limit": limit, "allow_private": True, "resolve": resolve} | more)


@pytest.mark.parametrize(
    "address", ["8.8.8.8", "2606:4700::1111", "::ffff:8.8.8.8", "64:ff9b::808:808", "2002:808:808::1"]
)
def test_addresses_of_the_internet_are_public(address):
    assert is_public(address)


@pytest.mark.parametrize(
    "address",
    [
        *("127.0.0.1", "10.1.2.3", "172.16.0.1", "192.168.1.1", "169.254.169.254", "100.64.0.1", "0.0.0.0"),
        *("224.0.0.1", "255.255.255.255", "240.0.0.1", "198.18.0.1", "192.0.2.1", "192.0.0.8", "192.88.99.1"),
        *("::", "::1", "fe80::1", "fe80::1%eth0", "fec0::1", "fc00::1", "fd12::1", "ff02::1", "2001:db8::1"),
        *("::ffff:127.0.0.1", "::ffff:10.0.0.1", "::127.0.0.1", "64:ff9b::7f00:1", "64:ff9b::a00:1"),
        *("64:ff9b:1::7f00:1", "2002:7f00:1::", "2002:c0a8:101::1", "2001:0:4136:e378:8000:63bf:3fff:fdd2"),
        "not an address",
    ],
)
def test_addresses_of_this_computer_and_its_network_are_not_public(address):
    assert not is_public(address)


@pytest.mark.parametrize(
    ("url", "read"),
    [
        ("https://media.example.org/a.mp3?x=1#part", WebAddress("https", "media.example.org", 443, "/a.mp3?x=1")),
        ("http://media.example.org:8080", WebAddress("http", "media.example.org", 8080, "/")),
        (
            "http://bücher.example/Grüße 1.mp3",
            WebAddress("http", "xn--bcher-kva.example", 80, "/Gr%C3%BC%C3%9Fe%201.mp3"),
        ),
        ("http://[::1]:81/a%20b", WebAddress("http", "::1", 81, "/a%20b")),
    ],
)
def test_an_address_is_taken_apart(url, read):
    assert WebAddress.read(url) == read


@pytest.mark.parametrize(
    "url",
    [
        *("", "a.mp3", "ftp://example.org/a", "file:///etc/passwd", "http://", "http:///a", "https://a:b@example.org/"),
        *("http://[::1", "http://a..b/", "http://example.org:x/", "http://a b/", "gopher://example.org/"),
    ],
)
def test_what_is_no_address_of_the_web_is_refused(url):
    with pytest.raises(WebAddressError):
        WebAddress.read(url)


async def test_a_recording_is_brought_whole(web, tmp_path):
    server = web("/Interview.MP3", Content_Type="audio/mpeg", Content_Length=str(len(SOUND)))
    url = f"http://media.example.org:{server.port}/Interview.MP3?signed=yes"
    fetched = await fetcher().fetch(url, tmp_path)
    assert fetched.path == tmp_path / "audio.mp3"
    assert fetched.path.read_bytes() == SOUND
    assert fetched.sha256 == hashlib.sha256(SOUND).hexdigest()
    assert server.asked == [(f"media.example.org:{server.port}", "/Interview.MP3?signed=yes")]


async def test_an_answer_without_a_length_is_brought_too(web, tmp_path):
    fetched = await fetcher().fetch(f"http://x:{web().port}/a.mp3", tmp_path)
    assert fetched.path.read_bytes() == SOUND


@pytest.mark.parametrize("addresses", [["127.0.0.1"], ["8.8.8.8", "127.0.0.1"], ["::ffff:127.0.0.1"]])
async def test_a_private_place_is_never_reached(web, tmp_path, addresses):
    server = web()
    with pytest.raises(PrivateAddressError) as refused:
        await fetcher(*addresses, allow_private=False).fetch(f"http://inside.example:{server.port}/a.mp3", tmp_path)
    assert refused.value.values["host"] == "inside.example"
    assert server.asked == []


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "2130706433", "0x7f.1", "[::1]", "[::ffff:127.0.0.1]"])
async def test_no_spelling_of_this_computer_gets_through(web, tmp_path, host):
    server = web()
    with pytest.raises((PrivateAddressError, FetchFailedError)):
        await Fetcher(limit=1000).fetch(f"http://{host}:{server.port}/a.mp3", tmp_path)
    assert server.asked == []


async def test_the_connection_goes_to_the_address_that_was_checked(monkeypatch, tmp_path):
    """A name that has another address at the second look leads nowhere else."""
    answers = iter([["203.0.114.7"], ["127.0.0.1"]])
    reached = []

    async def resolve(host, port):
        return next(answers)

    async def connect(remote_host, remote_port, **_):
        reached.append((remote_host, remote_port))
        raise ConnectionRefusedError(111, "Connection refused")

    monkeypatch.setattr(anyio, "connect_tcp", connect)
    trust = ssl.create_default_context
    with pytest.raises(FetchFailedError, match="Connection refused"):
        await Fetcher(limit=1000, resolve=resolve, trust=trust).fetch("https://rebound.example/a.mp3", tmp_path)
    assert reached == [("203.0.114.7", 443)]


async def test_a_redirect_is_followed(web, tmp_path):
    last = web("/b.ogg")
    first = web(status=302, body=b"", Location=f"http://y:{last.port}/b.ogg")
    fetched = await fetcher().fetch(f"http://x:{first.port}/a.mp3", tmp_path)
    assert fetched.path.name == "audio.ogg"
    assert last.asked == [(f"y:{last.port}", "/b.ogg")]


async def test_nothing_of_an_answer_goes_into_the_next_question(web, tmp_path):
    server = web(status=302, body=b"", Location="/b.mp3", Set_Cookie="who=first; Path=/", WWW_Authenticate="Basic")
    with pytest.raises(FetchFailedError, match="404"):
        await fetcher().fetch(f"http://user.example:{server.port}/a.mp3", tmp_path)
    usual = {"Host", "User-Agent", "Accept", "Accept-Encoding", "Connection"}
    assert [set(headers) for headers in server.headers] == [usual, usual]


async def test_a_redirect_into_a_private_place_is_refused(web, tmp_path):
    inside = web("/b.mp3")
    outside = web(status=307, body=b"", Location=f"http://inside.example:{inside.port}/b.mp3")

    async def resolve(host, port):
        return ["127.0.0.1"] if host == "inside.example" else ["8.8.8.8"]

    asked = fetcher(resolve=resolve, allow_private=False)
    real = asked._connect_to

    async def connect_to(ip, address):
        return await real("127.0.0.1" if ip == "8.8.8.8" else ip, address)

    asked._connect_to = connect_to
    with pytest.raises(PrivateAddressError):
        await asked.fetch(f"http://outside.example:{outside.port}/a.mp3", tmp_path)
    assert len(outside.asked) == 1
    assert inside.asked == []


@pytest.mark.parametrize("location", ["/a.mp3", "file:///etc/passwd", None])
async def test_redirects_that_lead_nowhere_end(web, tmp_path, location):
    server = web(status=301, body=b"", **({} if location is None else {"Location": location}))
    with pytest.raises(WebAddressError):
        await fetcher().fetch(f"http://x:{server.port}/a.mp3", tmp_path)
    assert len(server.asked) <= 6


@pytest.mark.parametrize(
    ("answer", "error", "fragment"),
    [
        ({"status": 404}, FetchFailedError, "it answered “404 Not Found”"),
        ({"status": 299}, FetchFailedError, "it answered “299”"),
        ({"Content_Type": "Text/HTML; charset=utf-8"}, SharePageError, "This is a page of x"),
        ({"Content_Encoding": "gzip"}, FetchFailedError, "compressed"),
        ({"Content_Length": "10000001"}, TooLargeError, "too large"),
        ({"body": b"x" * 10_000_001}, TooLargeError, "too large"),
        ({"body": b"", "Content_Length": "0"}, FileEmptyError, "“a.mp3” is empty"),
        ({"body": b"short", "Content_Length": "100"}, FetchFailedError, "broke off"),
        ({"X_Y": "a\r\nnonsense"}, FetchFailedError, "could not be read"),
    ],
)
async def test_what_is_not_a_recording_is_said(web, tmp_path, answer, error, fragment):
    server = web(**answer)
    with pytest.raises(error) as refused:
        await fetcher().fetch(f"http://x:{server.port}/a.mp3", tmp_path)
    assert fragment in str(refused.value)


async def test_a_name_nobody_knows_and_a_closed_door_are_said(unused_tcp_port, tmp_path):
    for address in ("http://name.invalid/a.mp3", f"http://127.0.0.1:{unused_tcp_port}/a.mp3"):
        with pytest.raises(FetchFailedError) as refused:
            await Fetcher(limit=1000, allow_private=True).fetch(address, tmp_path)
        assert "could not be fetched from" in str(refused.value)


async def test_a_server_that_says_nothing_is_given_up(monkeypatch, tmp_path):
    monkeypatch.setattr(remote, "SILENCE_S", 0.1)
    hung_up = asyncio.Event()

    async def say_nothing(reader, writer):
        await reader.read()
        hung_up.set()
        writer.close()

    async with await asyncio.start_server(say_nothing, "127.0.0.1", 0) as silent:
        port = silent.sockets[0].getsockname()[1]
        with pytest.raises(FetchFailedError, match="did not answer in time"):
            await fetcher().fetch(f"http://x:{port}/a.mp3", tmp_path)
        await asyncio.wait_for(hung_up.wait(), SECONDS)


async def test_fetching_can_be_given_up_at_once(tmp_path):
    asked, hung_up = asyncio.Event(), asyncio.Event()

    async def send_for_ever(reader, writer):
        writer.write(b"HTTP/1.1 200 OK\r\n\r\n")
        asked.set()
        await reader.read()
        hung_up.set()
        writer.close()

    async with await asyncio.start_server(send_for_ever, "127.0.0.1", 0) as endless:
        port = endless.sockets[0].getsockname()[1]
        fetching = asyncio.ensure_future(fetcher().fetch(f"http://x:{port}/a.mp3", tmp_path))
        await asked.wait()
        await asyncio.sleep(0.05)
        fetching.cancel()
        await asyncio.wait([fetching])
        await asyncio.wait_for(hung_up.wait(), SECONDS)


@pytest.mark.skipif(not shutil.which("openssl"), reason="makes certificates")
@pytest.mark.parametrize(("host", "is_right"), [("media.example.org", True), ("other.example.org", False)])
async def test_https_asks_for_proof_of_the_name(tmp_path, host, is_right):
    key, certificate = await asyncio.to_thread(make_certificate, tmp_path)
    theirs = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    theirs.load_cert_chain(certificate, key)
    server = WebServer({"/a.mp3": (200, {}, SOUND)}, theirs)
    asked = fetcher(trust=lambda: ssl.create_default_context(cafile=str(certificate)))
    try:
        url = f"https://{host}:{server.port}/a.mp3"
        if is_right:
            assert (await asked.fetch(url, tmp_path)).path.read_bytes() == SOUND
        else:
            with pytest.raises(FetchFailedError, match="prove"):
                await asked.fetch(url, tmp_path)
            assert server.asked == []
    finally:
        server.close()


def make_certificate(folder: Path) -> tuple[Path, Path]:
    """A key and a certificate for media.example.org."""
    key, certificate = folder / "key.pem", folder / "cert.pem"
    command = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=test"]
    command += ["-addext", "subjectAltName=DNS:media.example.org", "-keyout", str(key), "-out", str(certificate)]
    subprocess.run(command, check=True, capture_output=True)
    return key, certificate
