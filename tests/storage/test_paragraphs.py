"""A packed paragraph comes back as it was, and nothing else is taken for one."""

import pytest

from sttgui.domain.transcript import Paragraph, Word, WordState
from sttgui.storage.paragraphs import pack, pack_json, texts_and_starts, unpack

PARAGRAPHS = [
    Paragraph(()),
    Paragraph((Word("only text"), Word(""))),
    Paragraph((Word("\udcff 你好", 0, 0, 0.0, "", 0, WordState.KEPT),), 0, 0, "", 0),
    Paragraph(
        (
            Word("a", 1),
            Word("b", None, 2, None, "B"),
            Word("c", state=WordState.CHANGED, replaced=(Word("sea", 1, 2, 0.5),)),
        ),
        5,
    ),
]


@pytest.mark.parametrize("paragraph", PARAGRAPHS)
def test_a_paragraph_comes_back_as_it_was(paragraph: Paragraph):
    assert unpack(pack(paragraph)) == paragraph


def test_only_texts_and_starts_are_read_without_the_rest():
    assert texts_and_starts(pack(PARAGRAPHS[3])) == (["a", "b", "c"], [1, None, None])
    assert texts_and_starts(pack(Paragraph((Word("a"), Word("b")), 7))) == (["a", "b"], [7, 7])


@pytest.mark.parametrize(
    "packed",
    [
        b"",
        b"\x00",
        pack_json([]),
        pack_json({}),
        pack_json({"words": {}}),
        pack_json({"words": {"text": ["a"], "start_ms": [1, 2]}}),
        pack_json({"words": {"text": ["a"], "state": ["no state"]}}),
        pack_json({"words": {"text": 1}}),
    ],
)
def test_what_is_no_paragraph_is_refused(packed: bytes):
    with pytest.raises(ValueError, match=r"not|cannot"):
        unpack(packed)
