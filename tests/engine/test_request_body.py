"""A JSON body is read as `json` reads it, and a long list of bytes takes no more than its bytes."""

import json
import random

import pytest

from sttgui.engine.request_body import TEXT_LIMIT, _are_bytes, _Body


def audio(data: str, more: str = "") -> str:
    return f'{{"model": "draft", "audio": {{"buffer": {{"type": "Buffer", "data" :  [{data}]}}}}{more}}}'


def read(text: str, rng: random.Random) -> dict | None:
    body = _Body()
    rest = text.encode()
    while rest:
        size = rng.choice((1, 2, 7, 50, 1000))
        body.take(rest[:size])
        rest = rest[size:]
    return body.fields()


TEXTS = [
    *(audio(""), audio(" 1"), audio("0,255 , 7\n"), audio("1.0, 2e1, 3"), audio(",".join(map(str, range(256))) * 1)),
    *(audio("1, 256"), audio("1, -1"), audio("1, 1.5"), audio("300"), audio('1, "]", 2'), audio("1, [2], 3")),
    *(audio("1, null"), audio("1, true"), audio("1, {}"), audio("-1, 5"), audio('"a", 1'), audio("1" * 400)),
    audio("1, 2", ', "data": [3, 4], "x": {"data": ["5"]}'),
    audio("1, 2", ', "tag": ["\\"data\\": [1,2]", "\\\\"]'),
    audio("1", ', "a\\"data": [7]'),
    '{"data": [1, 2, 3], "data": [4]}',
]


@pytest.mark.parametrize("text", TEXTS)
def test_it_says_what_json_says(text: str):
    expected = json.loads(text)
    for seed in range(20):
        found = read(text, random.Random(seed))
        assert found is not None
        if "audio" in expected:
            numbers, wanted = found["audio"]["buffer"]["data"], expected["audio"]["buffer"]["data"]
            if isinstance(numbers, bytes):
                assert list(numbers) == wanted
            else:  # what is no byte is still no byte
                assert not (wanted and _are_bytes(wanted))
                assert not (numbers and _are_bytes(numbers))
        assert {name: found[name] for name in found if name not in ("audio", "data", "x")} == {
            name: expected[name] for name in expected if name not in ("audio", "data", "x")
        }


@pytest.mark.parametrize("data", ["1,", "1,,2", "01", "1 2", ",1", "1, 2 3, 4", "1, NaN", "1, Infinity", "1, x"])
def test_what_is_no_json_is_none(data: str):
    for seed in range(20):
        assert read(audio(data), random.Random(seed)) is None


def test_a_long_list_of_bytes_leaves_a_short_text():
    content = random.Random(1).randbytes(1_000_000)
    body = _Body()
    text = audio(",".join(map(str, content))).encode()
    for begin in range(0, len(text), 50_000):
        body.take(text[begin : begin + 50_000])
        assert len(body.text) < 200 < TEXT_LIMIT
    fields = body.fields()
    assert fields is not None
    assert fields["audio"]["buffer"]["data"] == content
