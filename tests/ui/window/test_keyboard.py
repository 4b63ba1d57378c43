"""Everything in the window that can have the keyboard is named and reached by Tab."""

from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

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
    window.action(Do.REPLACE).trigger()
    assert faults(window) == []


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
