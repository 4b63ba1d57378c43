"""The bar at the top: everything in it stays inside at every size, and its field finds in the transcript."""

from collections.abc import Callable
from itertools import combinations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QPushButton, QWidget

from sttgui.domain.jobs import Job
from sttgui.ui.kit.actions import Do
from sttgui.ui.kit.widgets import tab_chain
from sttgui.ui.transcript.find_bar import FindBar
from sttgui.ui.window.main_window import MainWindow

MakeJob = Callable[..., Job]
WIDTHS = (720, 800, 900, 1040, 1280, 1600)


def resize(window: MainWindow, width: int) -> None:
    window.resize(width, 800)
    QApplication.processEvents()


def controls(window: MainWindow) -> list[QWidget]:
    parts = [*window.top.findChildren(QPushButton), window.top.find_field]
    return [part for part in parts if part.isVisible() and window.top.isAncestorOf(part)]


def assert_nothing_is_cut(window: MainWindow) -> None:
    places = [QRect(one.mapTo(window, QPoint(0, 0)), one.size()) for one in controls(window)]
    for one, place in zip(controls(window), places, strict=True):
        assert window.top.geometry().contains(place), one.accessibleName()
        assert place.width() >= one.minimumSizeHint().width(), one.accessibleName()
        assert place.height() >= one.minimumSizeHint().height(), one.accessibleName()
    for one, other in combinations(places, 2):
        assert not one.intersects(other)


def bar(window: MainWindow) -> FindBar:
    return window.panes.page.finding.bar


def count(window: MainWindow) -> str:
    said = bar(window).findChild(QLabel)
    assert isinstance(said, QLabel)
    return said.text() if said.isVisible() else ""


def selected(window: MainWindow) -> str:
    return window.panes.page.view.textCursor().selectedText()


@pytest.mark.parametrize("width", WIDTHS)
def test_nothing_is_cut_at_any_width(window: MainWindow, shown: Job, width: int) -> None:
    resize(window, width)
    assert_nothing_is_cut(window)
    window.commands[Do.SIDE_PANE].trigger()  # now there is a button more
    QApplication.processEvents()
    assert_nothing_is_cut(window)


@pytest.mark.parametrize("width", WIDTHS)
def test_nothing_is_cut_with_letters_of_twice_the_size(
    large_letters: None, window: MainWindow, shown: Job, width: int
) -> None:
    resize(window, width)
    assert window.width() == width
    assert_nothing_is_cut(window)


def test_the_bar_is_48_px_high_and_its_buttons_34(window: MainWindow, shown: Job) -> None:
    assert window.top.height() == 48
    assert {one.height() for one in controls(window)} == {34}


def test_typing_in_the_field_finds_and_enter_goes_on_and_back(window: MainWindow, shown: Job) -> None:
    field = window.top.find_field
    assert field.isVisible()
    assert not bar(window).isVisible()
    QTest.keyClicks(field, "word1")
    assert bar(window).isVisible()
    assert count(window) == "1 of 11"
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert count(window) == "2 of 11"
    QTest.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert (count(window), selected(window)) == ("1 of 11", "word1")


def test_escape_leads_from_the_field_to_the_text_and_what_was_sought_comes_back(window: MainWindow, shown: Job) -> None:
    field = window.top.find_field
    QTest.keyClicks(field, "word12")
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert window.focusWidget() is window.panes.page.view
    assert not bar(window).isVisible()
    assert field.text() == ""
    window.panes.page.view.moveCursor(window.panes.page.view.textCursor().MoveOperation.Start)
    window.commands[Do.FIND].trigger()
    assert window.focusWidget() is field
    assert (field.text(), count(window)) == ("word12", "1 of 1")


def test_the_bar_goes_once_the_field_is_empty_unless_something_is_to_be_replaced(
    window: MainWindow, shown: Job
) -> None:
    field = window.top.find_field
    field.setText("w")
    field.clear()
    assert not bar(window).isVisible()
    window.commands[Do.REPLACE].trigger()
    field.setText("w")
    field.clear()
    assert bar(window).isVisible()
    QTest.keyClick(field, Qt.Key.Key_Tab)
    assert window.focusWidget() is bar(window).replace_row.field


@pytest.mark.parametrize("width", [1280, 720])
def test_tab_leads_from_the_field_through_the_bar_and_on(window: MainWindow, shown: Job, width: int) -> None:
    resize(window, width)
    window.commands[Do.REPLACE].trigger()
    window.top.find_field.setText("word1")
    reached = []
    for control in tab_chain(window.top.find_field)[1:]:
        if control.isVisible() and control.isEnabled():
            words = control.text() if isinstance(control, QCheckBox) else ""
            reached.append(control.accessibleName() or words)
    assert reached[:10] == [
        *("Replace with", "Find previous", "Find next", "Whole words", "Match case", "Close find"),
        *("Replace", "Replace all", "Keep capitals", "Regular expression"),
    ]
    assert {"Copy", "Export…", "Menu", "Transcript", "Add"} <= set(reached)


@pytest.mark.parametrize("widths", [(1280,), (720,), (1280, 720, 1280), (720, 1280, 720)])
def test_tab_goes_from_the_left_to_the_right_and_then_down(
    window: MainWindow, shown: Job, widths: tuple[int, ...]
) -> None:
    for width in widths:
        resize(window, width)
    window.top.find_field.setText("word1")  # a narrow window has the field below all else
    shown_here = [one for one in tab_chain(window.top) if window.top.isAncestorOf(one) and one.isVisible()]
    in_order = sorted(shown_here, key=lambda one: one.mapTo(window, QPoint()).x())
    own = bar(window)
    reached = [one for one in tab_chain(in_order[0]) if one.isVisible() and not own.isAncestorOf(one)]
    assert reached[: len(in_order)] == in_order
    names = [one.accessibleName() for one in tab_chain(in_order[0])]
    assert (names.index("Close find") > names.index("Menu")) is own.isAncestorOf(window.top.find_field)


def test_there_is_one_field_only_and_it_stands_over_the_page_where_the_bar_has_no_room(
    window: MainWindow, shown: Job
) -> None:
    resize(window, 720)
    field = window.top.find_field
    assert not field.isVisible()
    [find] = [one for one in controls(window) if one.accessibleName() == "Find"]
    QTest.mouseClick(find, Qt.MouseButton.LeftButton)
    assert field.isVisible()
    assert bar(window).isAncestorOf(field)
    assert window.focusWidget() is field
    QTest.keyClicks(field, "word3")
    resize(window, 1280)
    assert field.isVisible()
    assert window.top.isAncestorOf(field)
    assert window.focusWidget() is field
    assert (field.text(), count(window)) == ("word3", "1 of 1")
    resize(window, 720)
    assert bar(window).isAncestorOf(field)
    assert window.focusWidget() is field


def test_there_is_nothing_to_find_on_the_first_page(window: MainWindow) -> None:
    assert window.top.find_field.isVisible()
    assert not window.top.find_field.isEnabled()
    resize(window, 720)
    assert not next(one for one in controls(window) if one.accessibleName() == "Find").isEnabled()


def test_the_cross_that_closes_the_bar_stands_at_its_end(window: MainWindow, shown: Job) -> None:
    window.commands[Do.REPLACE].trigger()
    for width in (1600, 720):
        resize(window, width)
        buttons = [one for one in bar(window).findChildren(QPushButton) if one.isVisible()]
        ends = {one.accessibleName(): one.mapTo(bar(window), QPoint(one.width(), 0)).x() for one in buttons}
        assert max(ends, key=lambda name: ends[name]) == "Close find"
