"""The report of an unexpected error can be read, copied and closed, and several share one dialog."""

import weakref

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from sttgui import __version__
from sttgui.ui.window.report_dialog import ReportDialog


def test_a_report_names_the_versions_and_can_be_copied(qtbot: QtBot):
    window = QWidget()
    qtbot.addWidget(window)
    ReportDialog.show_report(window, "ValueError: a bug")
    dialog = window.findChild(ReportDialog)
    copy = next(button for button in dialog.findChildren(QPushButton) if "Copy" in button.text())
    copy.click()
    copied = QGuiApplication.clipboard().text()
    assert __version__ in copied
    assert "ValueError: a bug" in copied


def test_a_second_report_joins_the_first(qtbot: QtBot):
    window = QWidget()
    qtbot.addWidget(window)
    ReportDialog.show_report(window, "first bug")
    ReportDialog.show_report(window, "second bug")
    dialogs = window.findChildren(ReportDialog)
    assert len(dialogs) == 1
    shown = dialogs[0].findChild(QPlainTextEdit).toPlainText()
    assert "first bug" in shown
    assert "second bug" in shown


def test_the_dialog_is_freed_when_it_closes(qtbot: QtBot):
    window = QWidget()
    qtbot.addWidget(window)
    ReportDialog.show_report(window, "a bug")
    dialog = window.findChild(ReportDialog)
    gone = weakref.ref(dialog)
    dialog.close()
    del dialog
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert gone() is None or window.findChildren(ReportDialog) == []
