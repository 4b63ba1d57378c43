"""Everything in the window that can have the keyboard is named and reached by Tab."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from sttgui.domain.jobs import Job, Waiting
from sttgui.domain.transcript import Transcript
from sttgui.ui.kit.actions import Do
from sttgui.ui.window.main_window import MainWindow
from sttgui.viewmodel.library_model import LibraryModel
from tests.keyboard import faults
from tests.ui.conftest import MakeJob


def test_on_the_first_page(window: MainWindow) -> None:
    assert faults(window) == []


def test_with_a_transcript_and_all_that_is_beside_it(
    window: MainWindow, library: LibraryModel, make_job: MakeJob, transcript: Transcript
) -> None:
    job = make_job("interview")
    library.job_changed(job)
    window.library_pane.choose(job.id)
    window.panes.recording.show_transcript(job, transcript)
    window.commands[Do.REPLACE].trigger()
    assert faults(window) == []


def test_with_a_transcript_of_a_part_that_can_be_gone_on_with(
    window: MainWindow, library: LibraryModel, make_job: MakeJob, transcript: Transcript
) -> None:
    job = replace(make_job("interview"), until_ms=20_000, duration_ms=60_000)
    library.job_changed(job)
    window.library_pane.choose(job.id)
    window.panes.recording.show_transcript(job, transcript)
    [go_on] = [one for one in window.findChildren(QPushButton) if one.isVisible() and one.text() == "Go on"]
    assert go_on.isEnabled()
    assert faults(window) == []


def test_the_keyboard_stays_at_the_page_while_another_recording_is_opened_there(
    window: MainWindow, library: LibraryModel, make_job: MakeJob, shown: Job, transcript: Transcript
) -> None:
    window.activateWindow()
    page = window.panes.page
    page.view.setFocus()
    other, waiting = make_job("other"), make_job("waiting", Waiting())
    for job in (other, waiting):
        library.job_changed(job)
    window.library_pane.choose(other.id)
    assert QApplication.focusWidget() is page
    window.panes.recording.show_transcript(other, transcript)
    assert QApplication.focusWidget() is page.view
    window.library_pane.choose(waiting.id)  # its words are to come in the text itself
    assert QApplication.focusWidget() is page.view


def test_buttons_that_come_to_life_with_a_list_are_reached(qtbot: QtBot) -> None:
    top = QWidget()
    qtbot.addWidget(top)
    layout = QVBoxLayout(top)
    chosen = QListWidget(accessibleName="Markers")
    chosen.addItem("One")
    made = [QPushButton(words) for words in ("Name", "Remove", "Join")]
    for one in (chosen, *made, QPushButton("Last"), QPushButton("Very last")):
        layout.addWidget(one)
    for one in made:
        one.setEnabled(False)
        chosen.currentItemChanged.connect(lambda *_, one=one: one.setEnabled(True))
    top.show()
    assert faults(top) == []


def test_what_tab_itself_scrolls_is_reached_in_the_order_it_is_read(qtbot: QtBot) -> None:
    top, page = QWidget(), QWidget()
    qtbot.addWidget(top)
    area = QScrollArea(widgetResizable=True, focusPolicy=Qt.FocusPolicy.NoFocus)
    area.setWidget(page)
    rows, layout = QVBoxLayout(page), QVBoxLayout(top)
    layout.addWidget(QPushButton("Above"))
    layout.addWidget(area)
    for number in range(40):
        rows.addWidget(QPushButton(f"Row {number}"))
    top.resize(200, 160)
    top.show()
    assert faults(top) == []


def test_what_is_reached_against_the_way_it_is_read_is_found(qtbot: QtBot) -> None:
    top, inner = QWidget(), QWidget()
    qtbot.addWidget(top)
    top.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    inner.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as the player is in a window that goes leftwards
    layout, row = QVBoxLayout(top), QHBoxLayout(inner)
    buttons = [QPushButton(f"Button {number}") for number in range(3)]
    for button in buttons:
        row.addWidget(button)
    layout.addWidget(inner)
    top.show()
    assert faults(top) == []
    for button in buttons:
        row.insertWidget(0, button)
    QApplication.processEvents()
    assert "QPushButton 'Button 2' comes after QPushButton 'Button 1'" in faults(top)


def test_what_has_no_name_or_holds_the_keyboard_is_found(qtbot: QtBot) -> None:
    top = QWidget()
    qtbot.addWidget(top)
    layout = QVBoxLayout(top)
    for one in (QPushButton("First"), QPushButton(), QPlainTextEdit("Tab is written here"), QPushButton("Last")):
        layout.addWidget(one)
    top.show()
    found = faults(top)
    assert "QPushButton '' has no name" in found
    assert "QPlainTextEdit '' keeps the keyboard" in found
    assert "QPushButton 'Last' is not reached by Key_Tab" in found
