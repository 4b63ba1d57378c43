"""Dialogs of a few sentences look as all others do."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox

from sttgui.ui.kit.appearance import Appearance, Theme
from sttgui.ui.kit.question import MessageBox


@pytest.fixture
def box(qapp: QApplication) -> Iterator[MessageBox]:
    appearance = Appearance(qapp, Theme.LIGHT)
    box = MessageBox(None, "Title", "Is it to go?", "It cannot be brought back. " * 8)
    box.addButton("Remove", QMessageBox.ButtonRole.AcceptRole)
    yield box
    box.close()
    appearance.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def sides(box: MessageBox) -> set[tuple[int, int]]:
    """How far all that is said in it is from the left edge and from the right one."""
    said = [one for one in box.findChildren(QLabel) if one.isVisible() and one.text()]
    begins = [one.mapTo(box, QPoint()).x() for one in said]
    return {(x, box.width() - x - one.width()) for x, one in zip(begins, said, strict=True)}


def test_a_short_question_above_wide_buttons_begins_there_too(box: MessageBox) -> None:
    box.addButton("Put all of it into the trash, and the rest of it too", QMessageBox.ButtonRole.RejectRole)
    box.open()
    QApplication.processEvents()
    assert sides(box) == {(18, 18)}


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_what_is_said_is_as_far_from_one_side_as_from_the_other(box: MessageBox, direction: Qt.LayoutDirection) -> None:
    box.setLayoutDirection(direction)
    box.open()
    QApplication.processEvents()
    assert sides(box) == {(18, 18)}


def test_beside_a_picture_there_is_room(box: MessageBox) -> None:
    box.setIcon(QMessageBox.Icon.Warning)
    box.open()
    QApplication.processEvents()
    [picture] = [one for one in box.findChildren(QLabel) if not one.pixmap().isNull()]
    [(begin, end)] = sides(box)
    assert begin > picture.geometry().right() + 8
    assert end == picture.x() == 18
