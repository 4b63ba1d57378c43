"""What is sent, and to which address."""

import pytest

from sttgui.api import requests
from sttgui.domain.errors import AddressInsecureError, AddressWrongError, KeyUnusableError


@pytest.mark.parametrize(
    "address",
    [
        "https://api.example.org",
        " https://api.example.org/ ",
        "https://api.example.org/v1",
        "https://api.example.org/v1/",
    ],
)
def test_an_address_is_taken_with_and_without_its_version(address):
    assert requests.create_url(requests.service_root(address)) == "https://api.example.org/v1/stt/create"


@pytest.mark.parametrize("address", ["http://127.0.0.1:8123", "http://localhost:8123", "http://[::1]:8123"])
def test_this_computer_is_reached_without_encryption(address):
    assert requests.service_root(address) == address


@pytest.mark.parametrize(
    "address", ["http://api.example.org", "http://192.168.0.7:8000", "http://127.0.0.1.example.org"]
)
def test_no_other_computer_is(address):
    with pytest.raises(AddressInsecureError):
        requests.service_root(address)


@pytest.mark.parametrize(
    "address",
    [
        "",
        "api.example.org",
        "ftp://a.b",
        "https://",
        "https://a:x",
        "https://u:p@a.b",
        "https://a.b?c",
        "https://a b",
        "https://[::",
    ],
)
def test_what_is_no_address_of_a_service_is_refused(address):
    with pytest.raises(AddressWrongError):
        requests.service_root(address)


@pytest.mark.parametrize(
    "pasted",
    [
        "sk-12345",
        "  sk-12345\n",
        '"sk-12345"',
        "Bearer sk-12345",
        "'bearer  sk-12345'",
        "Authorization: Bearer sk-12345",
        "sk-\n12345",
    ],
)
def test_a_key_is_taken_without_what_was_copied_along(pasted):
    assert requests.clean_key(pasted) == "sk-12345"


@pytest.mark.parametrize("pasted", ["", '""', "Bearer ", "two words", "ключ", "sk\x00"])
def test_what_cannot_be_a_key_is_refused(pasted):
    with pytest.raises(KeyUnusableError):
        requests.clean_key(pasted)


def test_what_says_nothing_is_left_out_and_true_is_written_small():
    options = {"a": True, "b": False, "c": None, "d": "", "e": [], "f": 0.8, "g": ["x", "y"], "h": 0}
    assert requests.json_fields(options) == {"a": True, "f": 0.8, "g": ["x", "y"], "h": 0}
    assert requests.form_fields(options) == [("a", "true"), ("f", "0.8"), ("g", "x"), ("g", "y"), ("h", "0")]


def test_a_model_has_two_spellings():
    assert requests.other_spelling("#g1_whisper-tiny") == "whisper-tiny"
    assert requests.other_spelling("whisper-tiny") == "#g1_whisper-tiny"
