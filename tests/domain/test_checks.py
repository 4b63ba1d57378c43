"""What is said about a recording before it is sent."""

import pytest

from sttgui.domain.checks import Doubtful, check_web_address, doubts_before_sending
from sttgui.domain.errors import PrivateAddressError, SharePageError, WebAddressError


@pytest.mark.parametrize(
    ("pasted", "address"),
    [
        ("https://media.example.org/a/interview.mp3", "https://media.example.org/a/interview.mp3"),
        ("  <https://media.example.org/a.mp3>\n", "https://media.example.org/a.mp3"),
        ('"http://media.example.org:8080/a.mp3?token=x%20y"', "http://media.example.org:8080/a.mp3?token=x%20y"),
        ("HTTPS://Media.Example.ORG/a.mp3", "HTTPS://Media.Example.ORG/a.mp3"),
        ("https://8.8.8.8/a.wav", "https://8.8.8.8/a.wav"),
        ("https://[2606:4700::1111]/a.wav", "https://[2606:4700::1111]/a.wav"),
        ("https://www.dropbox.com/s/abc/a.mp3?dl=1", "https://www.dropbox.com/s/abc/a.mp3?dl=1"),
        ("https://example.org/download?id=7", "https://example.org/download?id=7"),
    ],
)
def test_a_public_address_is_taken_without_what_was_pasted_around_it(pasted: str, address: str):
    assert check_web_address(pasted) == address


@pytest.mark.parametrize(
    "text",
    [
        *("", "interview.mp3", "ftp://example.org/a.mp3", "file:///home/me/a.mp3", "https://", "https:///a.mp3"),
        *("https://example.org:0/a.mp3", "https://example.org:99999/a.mp3", "https://[::1/a.mp3", "https://a b.org/x"),
        *("javascript:alert(1)", "https://me:secret@example.org/a.mp3", "https://example.org/" + "a" * 3000),
    ],
)
def test_what_is_no_web_address_is_refused(text: str):
    with pytest.raises(WebAddressError) as caught:
        check_web_address(text)
    assert type(caught.value) is WebAddressError


@pytest.mark.parametrize(
    "host",
    [
        *("localhost", "LOCALHOST.", "nas", "printer.local", "wiki.corp", "127.0.0.1", "10.1.2.3", "192.168.0.10"),
        *("172.16.5.5", "169.254.169.254", "100.64.0.1", "0.0.0.0", "224.0.0.1", "[::1]", "[fe80::1]", "[fc00::1]"),
        *("[::ffff:10.0.0.1]", "[2002:0a00:0001::]", "2130706433", "0x7f000001", "0x7f.1", "017700000001", "127.1"),
        *("10.0.0.08", "999.1.1.1"),
    ],
)
def test_an_address_that_only_this_network_can_reach_is_refused(host: str):
    with pytest.raises(PrivateAddressError):
        check_web_address(f"https://{host}/a.mp3")


@pytest.mark.parametrize(
    "address",
    [
        "https://www.youtube.com/watch?v=abc",
        "https://youtu.be/abc",
        "https://drive.google.com/file/d/abc/view",
        "https://www.dropbox.com/s/abc/a.mp3?dl=0",
        "https://company.sharepoint.com/:u:/s/abc",
        "https://example.org/episode-7.html",
    ],
)
def test_a_page_that_shows_a_recording_is_told_from_the_recording(address: str):
    with pytest.raises(SharePageError):
        check_web_address(address)


def test_an_address_in_the_message_shows_no_password():
    with pytest.raises(WebAddressError) as caught:
        check_web_address("https://me:secret@example.org/a.mp3")
    assert "secret" not in str(caught.value) + caught.value.detail


def test_large_and_long_recordings_are_doubtful():
    assert doubts_before_sending(1_000_000, 60_000) == ()
    assert doubts_before_sending(25_000_000, None) == ()
    assert doubts_before_sending(26_000_000, None) == (Doubtful.SIZEABLE,)
    assert doubts_before_sending(95_000_000, None) == (Doubtful.LARGE,)
    assert doubts_before_sending(95_000_000, 3_600_000) == (Doubtful.LARGE, Doubtful.LONG)
