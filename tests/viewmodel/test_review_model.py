"""The stops of a review as rows."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from sttgui.domain.transcript import Paragraph, Transcript, Word
from sttgui.viewmodel.amount import Amount
from sttgui.viewmodel.editor import Editor
from sttgui.viewmodel.marks import HowMuch, Marks
from sttgui.viewmodel.parts import State
from sttgui.viewmodel.review import Review
from sttgui.viewmodel.review_model import ReviewModel, Role
from sttgui.viewmodel.stops import Stop
from tests.viewmodel.test_review import Settings


def talk(unsure: set[int]) -> Transcript:
    words = [Word(f"w{place}", confidence=0.1 if place in unsure else 0.9) for place in range(40)]
    return Transcript(tuple(Paragraph(tuple(words[first : first + 10])) for first in range(0, 40, 10)))


def test_stops_are_rows_that_stay_while_their_states_change() -> None:
    editor = Editor()
    editor.make_marks = lambda transcript: Marks(transcript, HowMuch(Amount.CUSTOM, 0.5))
    review = Review(editor, Settings())  # type: ignore[arg-type]  # all it needs
    model = ReviewModel(lambda one: f"read {one.text}")
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    review.stops_changed.connect(model.set_stops)
    editor.open(talk({3, 17, 31}))
    assert [model.index(row, 0).data() for row in range(model.rowCount())] == ["w3", "w17", "w31"]
    changed: list[tuple[int, int]] = []
    resets: list[None] = []
    model.dataChanged.connect(lambda first, last: changed.append((first.row(), last.row())))
    model.modelReset.connect(lambda: resets.append(None))
    editor.take_typed("Typing", 1, editor.document.blocks[1].text.replace("w17", "the key"))
    assert changed == [(1, 1)]
    assert model.index(1, 0).data() == "the key"
    assert model.index(1, 0).data(Role.STOP).state is State.CHANGED
    assert model.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "read the key"
    assert model.index(2, 0).data(Role.STOP).begin == 32
    assert model.row_of(review.stops[2]) == 2
    assert model.flags(model.index(2, 0)) == Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
    editor.take_typed("Typing", 2, editor.document.blocks[2].text.replace("w25", "sea"))
    assert [model.index(row, 0).data() for row in range(model.rowCount())] == ["w3", "the key", "sea", "w31"]
    editor.undo()
    assert [model.index(row, 0).data() for row in range(model.rowCount())] == ["w3", "the key", "w31"]
    assert resets == []
    editor.open(Transcript())
    assert model.rowCount() == 0
    assert model.row_of(Stop(7, 8, State.TO_CHECK, "x", None, None, None)) is None


def test_of_the_stops_of_one_paragraph_only_that_is_told_which_was_edited() -> None:
    editor = Editor()
    editor.make_marks = lambda transcript: Marks(transcript, HowMuch(Amount.CUSTOM, 0.5))
    review = Review(editor, Settings())  # type: ignore[arg-type]  # all it needs
    model = ReviewModel(lambda one: one.text)
    review.stops_changed.connect(model.set_stops)
    editor.open(talk({13, 15, 17}))
    changed: list[tuple[int, int]] = []
    model.dataChanged.connect(lambda first, last: changed.append((first.row(), last.row())))
    editor.take_typed("Typing", 1, editor.document.blocks[1].text.replace("w15", "key"))
    assert changed == [(1, 1)]
