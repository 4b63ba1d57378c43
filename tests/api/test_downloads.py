"""A file comes whole, or a sentence says why not and what came is kept; only what is missing is asked for."""

import ssl
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from sttgui.api import surroundings
from sttgui.api.downloads import download, file_url
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
    SurroundingsError,
)
from tests.model_hub import ModelHub, drop_after, give, running_hub, say, stall_after

DATA = bytes(range(256)) * 400
PAGE = b"<!DOCTYPE html><html><body>Please sign in</body></html>"


@pytest.fixture(scope="module")
def certificates() -> ssl.SSLContext:
    return surroundings.trust()


@pytest.fixture(autouse=True)
def read_once(certificates: ssl.SSLContext, monkeypatch: pytest.MonkeyPatch) -> None:
    """Reading the certificates takes a tenth of a second, and once is enough here."""
    monkeypatch.setattr(surroundings, "trust", lambda: certificates)


@pytest.fixture
def there() -> Iterator[ModelHub]:
    with running_hub({"/m/resolve/r/model.bin": DATA}) as hub:
        yield hub


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "model.bin"


async def fetch(there: ModelHub, path, size: int = len(DATA), stall_s: float = 5.0) -> list[int]:
    told: list[int] = []
    await download(f"{there.address}/m/resolve/r/model.bin", path, size, told.append, stall_s=stall_s)
    return told


async def test_a_file_comes_with_one_request_that_tells_nothing_but_its_name(there: ModelHub, path):
    told = await fetch(there, path)
    assert path.read_bytes() == DATA
    assert told == sorted(told)
    assert told[-1] == len(DATA)
    assert there.asked == [("/m/resolve/r/model.bin", None)]


async def test_a_whole_file_is_not_asked_for(there: ModelHub, path):
    path.write_bytes(DATA)
    await fetch(there, path)
    assert there.asked == []


async def test_only_what_is_missing_is_asked_for(there: ModelHub, path):
    path.write_bytes(DATA[:1000])
    told = await fetch(there, path)
    assert path.read_bytes() == DATA
    assert told[0] >= 1000
    assert there.asked == [("/m/resolve/r/model.bin", "bytes=1000-")]


async def test_what_is_too_long_is_fetched_anew(there: ModelHub, path):
    path.write_bytes(DATA + b"more")
    await fetch(there, path)
    assert path.read_bytes() == DATA


@pytest.mark.parametrize(
    "fault",
    [
        say(200, DATA),  # it knows no parts
        say(416, Content_Range=f"bytes */{len(DATA)}"),
        say(206, DATA[500:], Content_Range=f"bytes 500-{len(DATA) - 1}/{len(DATA)}"),
        say(206, DATA[1000:], Content_Range=f"bytes 1000-{len(DATA) - 1}/{len(DATA) + 7}"),
        say(206, DATA[1000:1500], Content_Range=f"bytes 1000-1499/{len(DATA)}"),
        say(206, DATA[1000:], Content_Range="bytes x-y/z"),
        say(206, DATA[1000:]),
    ],
)
async def test_a_server_that_does_not_go_on_there_gives_it_from_the_start(there: ModelHub, path, fault):
    path.write_bytes(DATA[:1000])
    there.faults = [fault]
    await fetch(there, path)
    assert path.read_bytes() == DATA
    assert [asked for _, asked in there.asked] in (["bytes=1000-"], ["bytes=1000-", None])


@pytest.mark.parametrize("count", [0, 1, 50_000])
async def test_a_line_that_breaks_keeps_what_came_and_goes_on_there(there: ModelHub, path, count: int):
    there.faults = [drop_after(count)]
    with pytest.raises(DownloadBrokenError, match=r"127\.0\.0\.1"):
        await fetch(there, path)
    assert not path.exists() or path.read_bytes() == DATA[:count]
    await fetch(there, path)
    assert path.read_bytes() == DATA
    assert there.asked[1][1] == (f"bytes={count}-" if count else None)


async def test_a_line_on_which_nothing_comes_any_more_is_noticed(there: ModelHub, path):
    there.faults = [stall_after(50_000)]
    with pytest.raises(DownloadStalledError, match="Nothing has come"):
        await fetch(there, path, stall_s=0.2)
    assert path.read_bytes() == DATA[:50_000]


@pytest.mark.parametrize(
    ("fault", "kind"),
    [
        (say(404), DownloadGoneError),
        (say(401), DownloadGoneError),
        (say(403), DownloadGoneError),
        (say(500), DownloadTroubleError),
        (say(503, Retry_After="7"), DownloadTroubleError),
        (say(429), DownloadTroubleError),
        (say(407), DownloadProxyError),
        (say(511, PAGE), DownloadInterceptedError),
        (say(200, PAGE, Content_Type="text/html; charset=utf-8"), DownloadInterceptedError),
        (say(200, PAGE), DownloadInterceptedError),
        (say(200, b"<script>location = 1</script>", Content_Type="text/html"), DownloadInterceptedError),
        (say(200, b"\n " + PAGE.lower(), Content_Type="application/octet-stream"), DownloadInterceptedError),
        (say(302, Location="http://portal.example.org/sign-in"), DownloadInterceptedError),
        (say(302, Location="ftp://127.0.0.1/x"), DownloadInterceptedError),
        (say(302), DownloadInterceptedError),
        (say(204), DownloadInterceptedError),
        (say(200, DATA[:-1]), DownloadWrongError),
        (say(200, DATA + b"x"), DownloadWrongError),
        (say(200), DownloadWrongError),
    ],
)
@pytest.mark.parametrize("is_begun", [False, True])
async def test_what_is_answered_instead_is_told_apart_and_costs_nothing_of_what_is_here(
    there: ModelHub, path, fault, kind: type[DownloadError], is_begun: bool
):
    if is_begun:
        path.write_bytes(DATA[:1000])
    there.faults = [fault]
    with pytest.raises(kind) as raised:
        await fetch(there, path)
    assert "127.0.0.1" in str(raised.value)
    assert (path.read_bytes() if path.exists() else b"") == (DATA[:1000] if is_begun else b"")


@pytest.mark.parametrize(("asked", "wait_s"), [("7", 7), ("Fri, 01 Jan 2021 00:00:00 GMT", 0), ("soon", None)])
async def test_how_long_a_busy_server_wants_to_be_left_alone_is_told(there: ModelHub, path, asked: str, wait_s):
    there.faults = [say(503, Retry_After=asked)]
    with pytest.raises(DownloadTroubleError) as raised:
        await fetch(there, path)
    assert raised.value.retry_after_s == wait_s


async def test_more_than_there_should_be_is_not_kept(there: ModelHub, path):
    def endless(exchange) -> None:
        exchange.send_response(200)
        exchange.end_headers()
        exchange.wfile.write(DATA * 2)
        exchange.close_connection = True

    there.faults = [endless]
    with pytest.raises(DownloadWrongError):
        await fetch(there, path)
    assert not path.exists()


async def test_redirects_of_the_hub_are_followed_with_the_part_asked_for(there: ModelHub, path):
    path.write_bytes(DATA[:1000])
    there.files["/elsewhere"] = DATA
    there.faults = [say(302, Location="/elsewhere?signed=1"), say(307, Location=f"{there.address}/elsewhere"), give]
    await fetch(there, path)
    assert path.read_bytes() == DATA
    assert [asked for _, asked in there.asked] == ["bytes=1000-"] * 3


async def test_redirects_that_never_end_are_given_up(there: ModelHub, path):
    there.faults = [say(302, Location="/m/resolve/r/model.bin")] * 20
    with pytest.raises(DownloadInterceptedError):
        await fetch(there, path)
    assert len(there.asked) < 10


async def test_a_hub_that_is_not_there_is_a_broken_line(path):
    with running_hub({}) as gone:
        pass
    with pytest.raises(DownloadBrokenError):
        await download(f"{gone.address}/m", path, 5, print)


@pytest.mark.parametrize(
    "url", ["http://mirror.example.org/m", "ftp://127.0.0.1/m", "nonsense", "https://[", "https://"]
)
async def test_nothing_is_fetched_unencrypted_from_another_computer(path, url: str):
    with pytest.raises(DownloadGoneError, match="https://"):
        await download(url, path, 5, print)


async def fails_with(error: Exception, path) -> None:
    def raise_it(request: httpx.Request) -> httpx.Response:
        raise error

    await download("https://hub.example.org/m", path, 5, print, transport=httpx.MockTransport(raise_it))


async def test_a_proxy_and_a_certificate_are_told_from_a_line(path):
    with pytest.raises(DownloadProxyError):
        await fails_with(httpx.ProxyError("407"), path)
    untrusted = httpx.ConnectError("certificate verify failed")
    untrusted.__cause__ = ssl.SSLCertVerificationError("self-signed")
    with pytest.raises(DownloadUntrustedError):
        await fails_with(untrusted, path)
    with pytest.raises(DownloadBrokenError):
        await fails_with(httpx.ConnectError("no route"), path)


@pytest.mark.parametrize("variable", ["https_proxy", "ALL_PROXY"])
@pytest.mark.parametrize("proxy", ["nonsense://proxy:1", "socks4://proxy:1"])
async def test_a_proxy_that_cannot_be_used_is_told(path, monkeypatch: pytest.MonkeyPatch, variable: str, proxy: str):
    monkeypatch.setenv(variable, proxy)
    with pytest.raises(SurroundingsError):
        await download("https://hub.example.org/m", path, 5, print)


async def test_a_hub_on_this_computer_is_asked_without_the_proxy(
    there: ModelHub, path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setenv("ALL_PROXY", "http://127.0.0.1:9")
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:9")
    await fetch(there, path)
    assert path.read_bytes() == DATA


async def test_whoever_listens_may_end_it_and_what_came_is_kept(there: ModelHub, path):
    def enough(done: int) -> None:
        if done > 20_000:
            raise KeyError("enough")

    with pytest.raises(KeyError):
        await download(f"{there.address}/m/resolve/r/model.bin", path, len(DATA), enough)
    assert DATA.startswith(path.read_bytes())
    await fetch(there, path)
    assert path.read_bytes() == DATA


def test_a_file_of_a_repository_has_its_address_at_each_mirror():
    address = file_url("https://mirror.example.org/hub", "a/b", "c", "d.bin")
    assert address == "https://mirror.example.org/hub/a/b/resolve/c/d.bin"
