"""The dialog about a recording: what was changed is told, what was not is not, and tags are offered."""

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QPlainTextEdit, QWidget
from shiboken6 import isValid

from sttgui.domain.jobs import Job
from sttgui.ui.library.entry_dialog import Description, EntryDialog
from sttgui.ui.library.tags_field import TagsField

MakeJob = Callable[..., Job]


@pytest.fixture
def parent(qapp: QApplication) -> Iterator[QWidget]:
    parent = QWidget()
    parent.show()
    yield parent
    parent.close()


@pytest.fixture
def dialog(parent: QWidget, make_job: MakeJob) -> EntryDialog:
    job = replace(make_job("interview"), notes="with Ana", tags=("work", "draft"))
    dialog = EntryDialog(parent, job, ["Draft", "R&D", "university", "work"], 1000)
    dialog.open()
    return dialog


def told_by(dialog: EntryDialog) -> list[object]:
    told: list[object] = []
    dialog.described.connect(told.append)
    return told


def test_only_what_was_changed_is_told(dialog: EntryDialog) -> None:
    told = told_by(dialog)
    dialog.title.setText("  Interview  1 ")
    dialog.save.click()
    assert told == [Description("interview", title="Interview 1")]


def test_notes_and_tags_are_told_as_they_were_entered(dialog: EntryDialog) -> None:
    told = told_by(dialog)
    dialog.notes.setPlainText("with Ana\nand Ben\n\n")
    dialog.tags.setText("work, , to  send,Work,")
    QTest.keyClick(dialog.notes, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert told == [Description("interview", notes="with Ana\nand Ben", tags=("work", "to send"))]


def test_what_was_left_as_it_was_is_not_told(dialog: EntryDialog) -> None:
    told = told_by(dialog)
    dialog.save.click()
    assert told == []
    assert not dialog.isVisible()


def test_a_recording_keeps_some_name(dialog: EntryDialog) -> None:
    dialog.title.setText("  ")
    assert not dialog.save.isEnabled()
    dialog.title.setText("a")
    assert dialog.save.isEnabled()


def test_it_is_freed_when_it_closes_and_escape_tells_nothing(dialog: EntryDialog) -> None:
    told = told_by(dialog)
    dialog.title.setText("other")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert told == []
    assert not isValid(dialog)


def test_every_control_has_a_name_and_a_tip(dialog: EntryDialog) -> None:
    controls = [
        control
        for kind in (QLineEdit, QPlainTextEdit, QAbstractButton)
        for control in dialog.findChildren(kind)
        if control.isVisible()
    ]
    assert len(controls) == 5
    assert [one for one in controls if not (one.accessibleName() and one.toolTip())] == []


@pytest.fixture
def field(parent: QWidget) -> TagsField:
    field = TagsField([], ["draft", "R&D", "university", "work"])
    field.setParent(parent)
    field.show()
    return field


def offered(field: TagsField) -> list[str]:
    popup = field.offer.popup()
    assert popup is not None
    if not popup.isVisible():
        return []
    model = field.offer.completionModel()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_known_tags_are_offered_for_the_one_that_is_typed(field: TagsField) -> None:
    QTest.keyClicks(field, "home, UN")
    assert offered(field) == ["university"]
    popup = field.offer.popup()
    assert popup is not None
    QTest.keyClick(popup, Qt.Key.Key_Down)
    QTest.keyClick(popup, Qt.Key.Key_Return)
    assert field.text() == "home, university, "
    QTest.keyClicks(field, "x")
    assert offered(field) == []
    assert field.tags() == ("home", "university", "x")


def test_commas_of_other_languages_part_tags_too(field: TagsField) -> None:
    field.setText("home، x，")
    QTest.keyClicks(field, "UN")
    assert offered(field) == ["university"]
    assert field.tags() == ("home", "x", "UN")


def test_a_tag_in_the_middle_is_completed_in_its_place(field: TagsField) -> None:
    field.setText("home, , work")
    field.setCursorPosition(6)
    QTest.keyClicks(field, "dr")
    assert offered(field) == ["draft"]
    field.offer.activated.emit("draft")
    assert field.tags() == ("home", "draft", "work")


def test_a_tag_that_is_complete_is_offered_no_more(field: TagsField) -> None:
    QTest.keyClicks(field, "work")
    assert offered(field) == []
