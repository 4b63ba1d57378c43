"""Words that are fixed the same way twice are offered for the word list, once, and none that anybody knows."""

from pathlib import Path

import pytest

from sttgui.domain import editing
from sttgui.domain.transcript import Paragraph, Transcript, Word
from sttgui.domain.word_list import Entry
from sttgui.viewmodel import settings_table as table
from sttgui.viewmodel.fixes import Fixes, is_term
from sttgui.viewmodel.settings import Settings


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "settings.ini")


@pytest.fixture
def fixes(settings: Settings) -> Fixes:
    return Fixes(settings)


def heard(text: str, *fixed: tuple[int, str]) -> Transcript:
    """What was heard, and what a person wrote in the place of some words."""
    transcript = Transcript((Paragraph(tuple(map(Word, text.split()))),))
    return editing.replace_each(transcript, [(at, at + 1, text) for at, text in fixed])


ONCE = heard("then shawn came and shawn went", (1, "Sean"))
TWICE = heard("then shawn came and Shawn, went", (1, "Sean"), (4, "Sean,"))


def test_a_word_fixed_the_same_way_twice_is_offered(fixes: Fixes) -> None:
    assert fixes.to_offer("a", ONCE, ()) is None
    assert fixes.to_offer("a", TWICE, ()) == Entry("Sean", "shawn")
    assert fixes.to_offer("a", heard("then shawn came and john went", (1, "Sean"), (4, "Jon")), ()) is None


def test_once_in_each_of_two_recordings_is_twice_also_after_a_restart(fixes: Fixes, settings: Settings) -> None:
    assert fixes.to_offer("a", ONCE, ()) is None
    assert fixes.to_offer("a", ONCE, ()) is None, "it is the same one"
    assert Fixes(settings).to_offer("b", ONCE, ()) == Entry("Sean", "shawn")


def test_a_fix_that_was_undone_counts_no_more(fixes: Fixes) -> None:
    fixes.to_offer("a", ONCE, ())
    fixes.to_offer("a", heard("then shawn came"), ())
    assert fixes.to_offer("b", ONCE, ()) is None


def test_nothing_is_offered_twice_nor_what_is_in_the_list(fixes: Fixes, settings: Settings) -> None:
    assert fixes.to_offer("a", TWICE, ["Sean"]) is None
    fixes.note_offered("Sean")
    assert Fixes(settings).to_offer("b", TWICE, ()) is None


@pytest.mark.parametrize(
    ("text", "written", "is_one"),
    [
        ("then shawn came", "Sean", True),  # a capital within a sentence
        ("we saw it. shawn came", "Sean", True),  # the recogniser wrote it nowhere
        ("their is a house. their is there, There", "There", False),  # at the beginning of a sentence
        ("it was there and their it is", "there", False),
        ("the coob cuttle failed", "kubectl", True),
        ("it was 12 there", "13", False),
        ("go to new yolk now", "New York", True),
    ],
)
def test_words_a_recogniser_knows_are_no_terms(text: str, written: str, is_one: bool) -> None:
    words = text.split()
    wrong = {"Sean": "shawn", "There": "their", "there": "their", "kubectl": "cuttle", "13": "12", "New York": "yolk"}
    fixed = heard(text, *[(at, written) for at, word in enumerate(words) if word == wrong[written]])
    assert is_term(written, fixed) is is_one


@pytest.mark.parametrize("kept", ["{", "3", '["a", 4, [], ["b"]]', '[["a", "b", "c"], null]'])
def test_settings_that_were_edited_by_hand_do_no_harm(fixes: Fixes, settings: Settings, kept: str) -> None:
    settings.set(table.FIXES, kept)
    settings.set(table.OFFERED_WORDS, kept)
    assert fixes.to_offer("a", TWICE, ()) == Entry("Sean", "shawn")
