"""The words that were written while something was recorded, where no transcript comes by itself."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QTextBrowser, QVBoxLayout, QWidget

from sttgui.domain.transcript import Transcript
from sttgui.ui.kit.text import tr
from sttgui.ui.kit.widgets import button, label


class DraftView(QWidget):
    """To be read and copied from; hidden where there is none."""

    def __init__(self) -> None:
        super().__init__()
        self._copy = button(tr("Copy"), tr("Copy the whole draft"), "link")
        self._text = QTextBrowser()
        self._text.setAccessibleName(tr("Draft"))
        self._text.setTabChangesFocus(True)
        head = QHBoxLayout()
        head.addWidget(label(tr("Draft"), "strong"))
        head.addWidget(label(tr("written while it was recorded; nobody has checked it"), "quiet"))
        head.addStretch()
        head.addWidget(self._copy)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 12, 0, 0)
        layout.addLayout(head)
        layout.addWidget(self._text, 1)
        self._copy.clicked.connect(self._copy_all)
        self.hide()

    def show_draft(self, draft: Transcript | None) -> None:
        said = "" if draft is None else "\n\n".join(paragraph.text for paragraph in draft.paragraphs)
        if said != self._text.toPlainText():  # else what is selected would be lost
            self._text.setPlainText(said)
        self.setVisible(bool(said))

    def _copy_all(self) -> None:
        QGuiApplication.clipboard().setText(self._text.toPlainText())
