"""What Wordlight is made of, from About."""

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from sttgui.storage.licences import Licence
from sttgui.ui.window.about_dialog import AboutDialog
from sttgui.ui.window.licences_dialog import LicencesDialog

PARTS = [Licence("Alpha", "1.2", "MIT", "Permission is granted"), Licence("Beta", "", "BSD", "Redistribution")]


def test_about_leads_to_the_licences(qtbot: QtBot):
    parent = QWidget()
    qtbot.addWidget(parent)
    about = AboutDialog(parent)
    about.licences.click()
    opened = parent.findChild(LicencesDialog)
    assert opened is not None
    assert opened.parts.count() > 30
    opened.close()


def test_the_licence_of_the_chosen_part_is_read(qtbot: QtBot):
    dialog = LicencesDialog(None, PARTS)  # type: ignore[arg-type]  # nothing to stand over
    qtbot.addWidget(dialog)
    assert dialog.text.toPlainText().startswith("Alpha 1.2\nMIT")
    dialog.parts.setCurrentRow(1)
    assert dialog.text.toPlainText() == "Beta\nBSD\n\nRedistribution"
