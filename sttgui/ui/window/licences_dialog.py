"""What Wordlight is made of, and under which licences."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox, QHBoxLayout, QListWidget, QPlainTextEdit, QVBoxLayout, QWidget

from sttgui.storage.licences import Licence
from sttgui.ui.kit.choosing import current_is_selected
from sttgui.ui.kit.fitted_dialog import FittedDialog
from sttgui.ui.kit.text import tr


class LicencesDialog(FittedDialog):
    """The parts by name, and the licence of the chosen one."""

    def __init__(self, parent: QWidget, licences: list[Licence]) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("What Wordlight is made of"))
        self._licences = licences
        self.parts = QListWidget()
        self.parts.setAccessibleName(tr("Parts"))
        self.parts.addItems([f"{licence.name} {licence.version}".rstrip() for licence in licences])
        self.parts.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.text = QPlainTextEdit(readOnly=True)
        self.text.setProperty("kind", "reading")
        self.text.setAccessibleName(tr("Licence"))
        current_is_selected(self.parts)
        self.parts.currentRowChanged.connect(self._show)
        both = QHBoxLayout()
        both.addWidget(self.parts, 2)
        both.addWidget(self.text, 6)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.button(QDialogButtonBox.StandardButton.Close).setText(tr("Close"))
        buttons.rejected.connect(self.close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 14)
        layout.addLayout(both)
        layout.addWidget(buttons)
        self.parts.setCurrentRow(0)
        self.begin_at(1040, 560)  # licences come in lines of 80 characters

    def _show(self, row: int) -> None:
        licence = self._licences[row]
        self.text.setPlainText(f"{licence.name} {licence.version}".rstrip() + f"\n{licence.terms}\n\n{licence.text}")
