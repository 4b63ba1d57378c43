"""The page before anything is chosen: where to drop recordings, and who will turn them into text."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from sttgui.ui.kit import text
from sttgui.ui.kit.actions import Do
from sttgui.ui.kit.theme import Tokens
from sttgui.ui.kit.widgets import button_for, label
from sttgui.ui.recognisers.cards import EngineCards
from sttgui.ui.recording.button import RecordButton

WIDTH = 640


class WelcomePage(QScrollArea):
    """Scrolls where there is little room. `engines` are the cards of the recognisers."""

    def __init__(self, actions: Mapping[Do, QAction], engines: EngineCards) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its buttons take the focus, and bring themselves into view
        self.setWidgetResizable(True)
        page = QWidget()
        page.setObjectName("welcome_page")
        column = QVBoxLayout()
        column.setSpacing(26)
        column.addStretch()
        self.record = RecordButton(actions[Do.RECORD], text.tr("Record now"))
        column.addWidget(_drop_area(actions, self.record))
        engines.setMaximumWidth(WIDTH)
        column.addWidget(engines)
        column.addStretch()
        layout = QHBoxLayout(page)
        layout.setContentsMargins(24, 16, 24, 16)
        layout.addStretch(1)
        layout.addLayout(column, 1000)  # takes all there is, up to its own width
        layout.addStretch(1)
        self.setWidget(page)

    def set_theme(self, tokens: Tokens) -> None:
        self.record.set_theme(tokens)


def _drop_area(actions: Mapping[Do, QAction], record: RecordButton) -> QFrame:
    area = QFrame()
    area.setObjectName("drop_area")
    area.setMaximumWidth(WIDTH)
    layout = QVBoxLayout(area)
    layout.setContentsMargins(24, 44, 24, 44)
    layout.setSpacing(6)
    formats = text.tr("Audio or video: MP3, M4A, WAV, FLAC, OGG, MP4, MOV, WebM…")
    promise = text.tr("You get the words, when each was said, and how sure each one is.")
    for line in (label(text.tr("Drop recordings here"), "heading"), label(formats, "large"), label(promise, "large")):
        line.setAlignment(Qt.AlignmentFlag.AlignCenter)
        line.setWordWrap(True)
        layout.addWidget(line)
    layout.addSpacing(12)
    layout.addWidget(_buttons(actions, record))
    return area


def _buttons(actions: Mapping[Do, QAction], record: RecordButton) -> QWidget:
    choose = button_for(actions[Do.ADD], "primary", text.tr("Choose files…"))
    folder = button_for(actions[Do.ADD_FOLDER], "link", text.tr("Choose folder…"))
    web = button_for(actions[Do.ADD_WEB], "link")
    sample = button_for(actions[Do.SAMPLE], "link", text.tr("Look at a finished sample"))
    first = QHBoxLayout()
    first.setSpacing(10)
    first.addStretch()
    first.addWidget(choose)
    first.addWidget(record)
    first.addStretch()
    others = QHBoxLayout()
    others.setSpacing(10)
    others.addStretch()
    others.addWidget(folder)
    others.addWidget(web)
    others.addStretch()
    box = QWidget()
    box.setObjectName("large_buttons")
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(8)
    column.addLayout(first)
    column.addLayout(others)
    column.addWidget(sample, 0, Qt.AlignmentFlag.AlignHCenter)
    return box
