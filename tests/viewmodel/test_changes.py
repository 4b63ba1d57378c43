"""Which words were changed, and what was heard there."""

from PySide6.QtCore import Qt

from sttgui.domain import editing
from sttgui.domain.transcript import Paragraph, Transcript, Word, WordState
from sttgui.viewmodel.changes import Change, ChangesModel, Role, changes_of, touching

WORDS = tuple(Word(text, place * 1000, place * 1000 + 900) for place, text in enumerate("abcdef"))
TALK = Transcript((Paragraph(WORDS[:4]), Paragraph(WORDS[4:])))


def told(transcript: Transcript) -> list[tuple[str, str]]:
    return [(change.heard, change.now) for change in changes_of(transcript)]


def test_words_changed_added_and_taken_away_are_changes() -> None:
    edited = editing.retype(TALK, 0, 0, 1, "x y")
    edited = editing.retype(edited, 1, 1, 1, "new")
    edited = editing.retype(edited, 0, 3, 4, "")
    assert changes_of(edited) == [
        Change(0, 2, "a", "x y", 0),
        Change(3, 4, "c", "", 2000),
        Change(6, 7, "", "new", 4900),
    ]


def test_neighbours_are_one_change_but_not_over_the_end_of_a_paragraph() -> None:
    edited = editing.retype(TALK, 0, 2, 4, "x z")
    edited = editing.retype(edited, 1, 0, 1, "y")
    assert told(edited) == [("c d", "x z"), ("e", "y")]


def test_words_that_were_kept_are_no_changes() -> None:
    assert changes_of(editing.set_state(TALK, [1], WordState.KEPT)) == []


def test_changes_are_found_by_the_words_they_touch() -> None:
    changes = changes_of(editing.retype(editing.retype(TALK, 0, 1, 2, "x y"), 1, 0, 1, "z"))
    assert touching(changes, range(2, 3)) == changes[:1]
    assert touching(changes, range(3, 5)) == []
    assert touching(changes, range(7)) == changes


def test_the_model_says_each_change_in_words() -> None:
    model = ChangesModel(lambda change: f"{change.heard}>{change.now}")
    model.set_changes(changes_of(editing.retype(TALK, 0, 1, 2, "x")))
    assert model.rowCount() == 1
    assert model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "b>x"
    assert model.index(0, 0).data(Role.CHANGE).begin == 1
