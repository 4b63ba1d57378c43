"""One key leads the keyboard from part to part of the window, and back to where one was in each."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from sttgui.domain.jobs import Job
from sttgui.ui.window.main_window import MainWindow

SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def shown(window: MainWindow, shown: Job) -> Job:
    window.activateWindow()
    window.setFocus()
    return shown


def press(window: MainWindow, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> QWidget:
    QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_F6, held)
    now = QApplication.focusWidget()
    assert now is not None
    return now


def part(window: MainWindow, control: QWidget) -> str:
    parts = {"bar": window.top, "list": window.library_pane, "side": window.panes.side, "text": window.panes.page}
    return next(name for name, one in parts.items() if one.isAncestorOf(control))


def test_the_first_press_leads_to_the_text_and_the_next_round_the_window(window: MainWindow, shown: Job) -> None:
    first = press(window)
    assert first is window.panes.page.view
    assert [part(window, press(window)) for _ in range(4)] == ["side", "bar", "list", "text"]
    assert [part(window, press(window, SHIFT)) for _ in range(4)] == ["list", "bar", "side", "text"]


def test_it_comes_back_to_what_was_left_in_a_part(window: MainWindow, shown: Job) -> None:
    window.library_pane.search.setFocus()
    press(window)
    press(window, SHIFT)
    assert window.library_pane.search.hasFocus()


def test_a_part_that_is_not_seen_is_passed_over(window: MainWindow, shown: Job) -> None:
    window.library_pane.hide()
    window.top.find_field.setFocus()
    assert press(window) is window.panes.page.view


def test_a_message_is_a_part_while_it_is_seen(window: MainWindow, shown: Job) -> None:
    window.messages.show_copied(20)
    seen = [press(window) for _ in range(5)]
    assert sum(window.messages.isAncestorOf(control) for control in seen) == 1
