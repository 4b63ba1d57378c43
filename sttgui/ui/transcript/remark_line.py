"""The line over a transcript that tells what must be known about it, such as a part that is missing."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from sttgui.ui.kit.text import tr
from sttgui.ui.kit.widgets import ElidedLabel, button
from sttgui.ui.transcript import text as transcript_text


class RemarkLine(QWidget):
    """One line, whatever there is to say: the first remark, and a button that leads to all."""

    all_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._said = ElidedLabel("quiet", Qt.TextElideMode.ElideRight)
        self._said.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._all = button("", tr("Show all that was noticed about this transcript, under Insights"), "link")
        self._all.clicked.connect(self.all_wanted)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self._said)
        layout.addWidget(self._all)
        layout.addStretch()
        self.hide()

    def show_remarks(self, remarks: Sequence[str]) -> None:
        """Without remarks there is no line."""
        self.setVisible(bool(remarks))
        if remarks:
            self._said.setText(remarks[0])
            self._all.setText(transcript_text.more_remarks(len(remarks) - 1))
            self._all.setAccessibleName(self._all.text())
