"""What counts as an answer at all."""

import pytest

from sttgui.api import parsing
from sttgui.api.parsing import parse
from sttgui.domain.errors import AnswerUnreadableError


@pytest.mark.parametrize(
    ("body", "answer"),
    [
        (b'{"a": 1}', {"a": 1}),
        (b'\xef\xbb\xbf{"a": 1}', {"a": 1}),
        (b'"Hello."', "Hello."),
        (b"Hello.\n", "Hello.\n"),
        (b"[music] Hello.", "[music] Hello."),
        (b"null", None),
    ],
)
def test_json_and_plain_text_are_answers(body, answer):
    assert parse(body) == answer


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"  ",
        b"<html>",
        b'{"a": ',
        b'[{"a": ',
        b'"Hel',
        b"\xff\xfe\x00",
        b"RIFF\x00\x00",
        b"[" * 100_000,
        b"9" * 9999 + b" ",
    ],
    ids=["empty", "blank", "page", "half", "half list", "half text", "no UTF-8", "binary", "deep", "long number"],
)
def test_pages_halves_and_other_bytes_are_not(body):
    if body.startswith(b"9"):
        assert parse(body) == body.decode()  # too long for a number, so a text like any other
        return
    with pytest.raises(AnswerUnreadableError):
        parse(body)


def test_a_nest_of_lists_is_read_up_to_a_depth():
    deep = b"[" * (parsing.DEPTH - 1) + b"]" * (parsing.DEPTH - 1)
    assert parse(deep)
    with pytest.raises(AnswerUnreadableError):
        parse(b"[[" + deep + b"]]")


def test_an_endless_answer_is_not_read(monkeypatch):
    monkeypatch.setattr(parsing, "SIZE", 10)
    with pytest.raises(AnswerUnreadableError):
        parse(b'{"a": "12345"}')


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be", "utf-8-sig"])
def test_what_windows_saves_is_read(encoding: str):
    assert parse('{"text": "Grüße 你好"}'.encode(encoding)) == {"text": "Grüße 你好"}
    assert parse("Grüße".encode(encoding)) == "Grüße"


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ('{"text": "Grüße 你好"}'.encode().replace("ü".encode(), b"\xfc"), "Gr\N{REPLACEMENT CHARACTER}ße 你好"),
        ('{"text": "Grüße – “Olé”"}'.encode("cp1252"), "Grüße – “Olé”"),
    ],
    ids=["one broken letter", "Windows"],
)
def test_letters_that_are_no_utf_8_cost_no_text(body: bytes, said: str):
    assert parse(body) == {"text": said}


@pytest.mark.parametrize("body", [b"%PDF-1.7 text", b'["Hello', b"\x01\x02ab\x03", b"[ [1, 2"])
def test_other_files_are_no_text(body: bytes):
    with pytest.raises(AnswerUnreadableError):
        parse(body)
