"""A table of commands and their keys."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QTreeWidget

from sttgui.ui.kit.guarded import guarded

COMMAND, KEYS = range(2)  # columns
SPARE = 12  # px between them
MOST = 0.6  # of the width is for the commands, so that the keys are seen too


@guarded
class KeysTable(QTreeWidget):
    """Its commands take the room of their words, and less where there is not so much."""

    def __init__(self) -> None:
        super().__init__()
        self.setRootIsDecorated(False)

    def fit(self) -> None:
        """Share the room out anew, since other words are in it."""
        wanted = self.sizeHintForColumn(COMMAND) + SPARE
        self.setColumnWidth(COMMAND, min(wanted, round(self.viewport().width() * MOST)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()
