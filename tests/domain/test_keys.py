"""Keys stay out of what is shown, written down or sent to support."""

import traceback

import pytest

from sttgui.domain.keys import Key, KeySource, KeyState, masked, shown

KEY = "abcd1234efgh5678ijkl9012mnop3456"


def test_a_key_is_shown_by_its_beginning_only() -> None:
    assert shown(KEY) == "abcd1234…"
    assert shown("secret12") == "se…"
    assert shown("x") == shown("") == "…"


@pytest.mark.parametrize("write", [repr, str, "{}".format, "{!r}".format])
def test_no_way_to_write_a_key_down_tells_it(write) -> None:
    key = Key(KEY, KeySource.ENVIRONMENT, "AIML_API_KEY")
    for value in (key, KeyState(key, has_keyring=True), [key], {"key": key}):
        assert KEY[8:] not in write(value)


def report_of(error: BaseException) -> str:
    return "".join(traceback.format_exception(error))


def fail_with(key: str) -> None:
    headers = {"Authorization": f"Bearer {key}"}
    try:
        raise ValueError(f"cannot send {headers} for key={key!r}")  # noqa: TRY301
    except ValueError as error:
        raise RuntimeError(f"key {key} failed") from error


@pytest.mark.parametrize("key", [KEY, "it's\\a\"strange'key+/=&"])
def test_a_traceback_does_not_tell_a_known_key(key: str) -> None:
    with pytest.raises(RuntimeError) as caught:
        fail_with(key)
    report = report_of(caught.value)
    assert KEY in report or "strange" in report
    safe = masked(report, [key])
    assert "strange" not in safe
    assert KEY[:12] not in safe
    assert "RuntimeError: key … failed" in safe
    assert "test_keys.py" in safe


def test_a_traceback_of_a_library_does_not_tell_the_key_it_was_given() -> None:
    with pytest.raises(UnicodeEncodeError) as caught:
        f"Authorization: Bearer {KEY}ü".encode("ascii")
    assert KEY not in masked(report_of(caught.value) + repr(caught.value), [])


@pytest.mark.parametrize(
    ("text", "safe"),
    [
        ("Bearer s3cret-token", "Bearer …"),
        ("sent 'bearer s3cret', then waited", "sent 'bearer …', then waited"),
        ("Authorization: Basic dXNlcjpwdw==\nHost: x", "Authorization: …\nHost: x"),
        ("{'Authorization': 'Token s3cret', 'Host': 'x'}", "{'Authorization': '…', 'Host': 'x'}"),
        ('{"authorization":"s3\\"cret"}', '{"authorization":"…"}'),
        ("[(b'Authorization', b'Bearer s3cret'), (b'Host', b'x')]", "[(b'Authorization', b'…'), (b'Host', b'x')]"),
        ("AUTHORIZATION=s3cret", "AUTHORIZATION=…"),
    ],
)
def test_what_is_sent_as_proof_is_masked_whoever_it_belongs_to(text: str, safe: str) -> None:
    assert masked(text, []) == safe


def test_a_key_is_masked_within_an_address_too() -> None:
    assert masked("GET /v1?key=a%2Fb%2Bcdefg", ["a/b+cdefg"]) == "GET /v1?key=…"


def test_a_key_that_begins_like_another_is_masked_whole() -> None:
    assert masked("one secret-key-2 two secret-key", ["secret-key", "secret-key-2"]) == "one … two …"


def test_text_without_keys_stays_as_it_is() -> None:
    text = "The bearer\nof this: authorization was refused. None, no."
    assert masked(text.replace("\n", "."), ["", "no"]) == text.replace("\n", ".")
