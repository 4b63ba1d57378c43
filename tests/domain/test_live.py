"""Words are the same on the other side of a pipe, and only models that are quick enough listen along."""

import json

import pytest

from sttgui.domain.live import Heard, live_models, rows, words
from sttgui.domain.models import BASE, LARGE, SMALL, TINY, TINY_EN, Model
from sttgui.domain.transcript import Word

HELLO = Word("Hello,", 0, 400, 0.5)


def test_what_is_heard_is_the_same_on_the_other_side() -> None:
    heard = Heard((HELLO,), (Word("wörld", 400, 900),), 1000, 20, "de")
    assert Heard.from_data(json.loads(json.dumps(heard.to_data()))) == heard


def test_rows_may_grow() -> None:
    [row] = rows([HELLO])
    assert words([[*row, "more"]]) == (HELLO,)


@pytest.mark.parametrize("row", [["only text"], [1, 0, 400, 0.5], ["text", "0", 400, 0.5], "no row", None])
def test_what_is_no_word_is_refused(row: object) -> None:
    with pytest.raises((TypeError, ValueError)):
        words([row])


@pytest.mark.parametrize(
    ("language", "ready", "used"),
    [
        ("en", [LARGE, BASE, TINY_EN], [TINY_EN]),
        ("de", [TINY_EN, SMALL, BASE], [BASE]),
        ("pt-BR", [TINY_EN, SMALL], [SMALL]),
        ("de", [TINY_EN], []),
        ("", [LARGE, BASE, TINY_EN], [BASE, TINY_EN]),
        ("", [TINY_EN, TINY, BASE], [TINY, TINY_EN]),
        ("", [BASE], [BASE]),
        ("", [TINY_EN], [TINY_EN]),
        ("en", [LARGE, Model("my own")], []),
        ("", [], []),
    ],
)
def test_the_smallest_model_that_knows_the_language_listens_along(
    language: str, ready: list[Model], used: list[Model]
) -> None:
    assert live_models(language, ready) == used
