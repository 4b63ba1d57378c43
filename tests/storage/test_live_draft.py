"""A draft outlives the program that wrote it, torn off anywhere, and goes only where it is ours."""

from pathlib import Path

import pytest

from sttgui.domain.transcript import Word
from sttgui.storage.live_draft import LiveDraft, forget_draft, place_of, read_draft

WORDS = tuple(Word(f"word{place}", place * 400, place * 400 + 300, 0.5) for place in range(6))


@pytest.fixture
def recording(tmp_path: Path) -> Path:
    return tmp_path / "Recording.flac"


def said(recording: Path) -> list[str]:
    draft = read_draft(recording)
    return [] if draft is None else [word.text for word in draft.words]


def test_what_was_settled_is_there_at_every_moment(recording: Path) -> None:
    draft = LiveDraft(recording)
    draft.add(WORDS[:2], "en")
    assert said(recording) == ["word0", "word1"]
    draft.add(WORDS[2:4], "en")
    draft.close(WORDS[4:])
    found = read_draft(recording)
    assert found is not None
    assert (tuple(found.words), found.language) == (WORDS, "en")


def test_there_is_no_file_without_a_word(recording: Path) -> None:
    draft = LiveDraft(recording)
    draft.add(())
    draft.close()
    assert not place_of(recording).exists()
    assert read_draft(recording) is None
    forget_draft(recording)


def test_one_that_is_torn_off_keeps_all_whole_lines(recording: Path) -> None:
    for some in (WORDS[:2], WORDS[2:4]):
        draft = LiveDraft(recording)
        draft.add(some)
        draft.close()
    whole = place_of(recording).read_bytes()
    second = whole.index(b'{"words', whole.index(b"word1"))
    for length in range(len(whole)):
        place_of(recording).write_bytes(whole[:length])
        found = said(recording)
        assert found in ([], ["word0", "word1"], ["word0", "word1", "word2", "word3"])
        assert found or length < second


def test_lines_and_keys_of_later_versions_are_passed_over(recording: Path) -> None:
    place_of(recording).write_bytes(
        b'{"draft": 1}\n[1]\n{"marks": 3}\n{"words": [["a", 0, 1, null, "more"]], "x": 1}\n{"words": [["b"]]}\n\xff\n'
    )
    assert said(recording) == ["a"]


def test_a_file_of_somebody_else_by_its_name_is_neither_read_nor_deleted(recording: Path) -> None:
    place_of(recording).write_text('{"words": [["mine", 0, 1, 0.5]]}')
    assert read_draft(recording) is None
    forget_draft(recording)
    assert place_of(recording).exists()


def test_it_is_deleted_where_it_is_ours(recording: Path) -> None:
    draft = LiveDraft(recording)
    draft.add(WORDS)
    draft.close()
    forget_draft(recording)
    assert not place_of(recording).exists()
