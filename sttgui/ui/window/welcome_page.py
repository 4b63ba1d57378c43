"""The page before anything is chosen: where to drop recordings, what comes then, and who will turn them into text."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from sttgui.ui.kit import text
from sttgui.ui.kit.actions import Do
from sttgui.ui.kit.theme import Tokens
from sttgui.ui.kit.widgets import button_for, label
from sttgui.ui.recognisers.cards import RecogniserCards
from sttgui.ui.recording.button import RecordButton
from sttgui.viewmodel.library_model import LibraryModel

WIDTH = 640


class _Density(NamedTuple):
    """How much room there is between things, in px. What fits in none is scrolled."""

    edge: int  # around all
    gap: int  # between the drop area, the steps and the cards
    pad: int  # above and below what is in the drop area
    says_all: bool


DENSITIES = {660: _Density(16, 26, 44, says_all=True), 480: _Density(12, 14, 24, says_all=True)}  # from this height on
DENSEST = _Density(8, 8, 12, says_all=False)


class WelcomePage(QScrollArea):
    """Scrolls where there is little room. `recognisers` are their cards; the steps are shown as long as
    the `library` is empty.
    """

    def __init__(
        self, actions: Mapping[Do, QAction], recognisers: RecogniserCards, library: LibraryModel, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its buttons take the focus, and bring themselves into view
        self.setWidgetResizable(True)
        page = QWidget()
        page.setObjectName("welcome_page")
        self.setWidget(page)  # before there is anything in it
        self._library = library
        self.record = RecordButton(actions[Do.RECORD], text.tr("Record now"))
        self._drop_area = _DropArea(actions, self.record)
        self._steps = _steps()
        recognisers.setMaximumWidth(WIDTH)
        self._column = QVBoxLayout()
        self._column.addStretch()
        for part in (self._drop_area, self._steps, recognisers):
            self._column.addWidget(part)
        self._column.addStretch()
        self._page = QHBoxLayout(page)
        self._page.addStretch(1)
        self._page.addLayout(self._column, 1000)  # takes all there is, up to its own width
        self._page.addStretch(1)
        for changed in (library.modelReset, library.rowsInserted, library.rowsRemoved):
            changed.connect(self._library_changed)
        self._library_changed()
        self._fit()

    def set_theme(self, tokens: Tokens) -> None:
        self.record.set_theme(tokens)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = self.height()
        density = next((density for least, density in DENSITIES.items() if room >= least), DENSEST)
        self._page.setContentsMargins(24, density.edge, 24, density.edge)
        self._column.setSpacing(density.gap)
        self._drop_area.fit(density)

    def _library_changed(self) -> None:
        self._steps.setVisible(self._library.is_empty)


class _DropArea(QFrame):
    """Says that recordings can be dropped, and has the other ways to bring them in."""

    def __init__(self, actions: Mapping[Do, QAction], record: RecordButton) -> None:
        super().__init__()
        self.setObjectName("drop_area")
        self.setMaximumWidth(WIDTH)
        self._layout = QVBoxLayout(self)
        self._layout.setSpacing(6)
        formats = text.tr("Audio or video: MP3, M4A, WAV, FLAC, OGG, MP4, MOV, WebM…")
        self._promise = label(text.tr("You get the words, when each was said, and how sure each one is."), "large")
        for line in (label(text.tr("Drop recordings here"), "heading"), label(formats, "large"), self._promise):
            line.setAlignment(Qt.AlignmentFlag.AlignCenter)
            line.setWordWrap(True)
            self._layout.addWidget(line)
        self._above_buttons = QVBoxLayout()
        self._layout.addLayout(self._above_buttons)
        choose = button_for(actions[Do.ADD], "primary", text.tr("Choose files…"))
        folder = button_for(actions[Do.ADD_FOLDER], "link", text.tr("Choose folder…"))
        web = button_for(actions[Do.ADD_WEB], "link")
        sample = button_for(actions[Do.SAMPLE], "link")
        box = QWidget()
        box.setObjectName("large_buttons")
        rows = QVBoxLayout(box)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(8)
        rows.addLayout(_row(choose, record))
        self._links = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._links.addLayout(_row(folder, web))
        self._links.addWidget(sample, 0, Qt.AlignmentFlag.AlignHCenter)
        links = _row()
        links.insertLayout(1, self._links)
        rows.addLayout(links)
        self._layout.addWidget(box)

    def fit(self, density: _Density) -> None:
        self._layout.setContentsMargins(24, density.pad, 24, density.pad)
        self._above_buttons.setContentsMargins(0, 0, 0, 12 if density.says_all else 4)
        self._links.setSpacing(8 if density.says_all else 10)
        self._promise.setVisible(density.says_all)
        way = QBoxLayout.Direction.TopToBottom if density.says_all else QBoxLayout.Direction.LeftToRight
        self._links.setDirection(way)


def _row(*parts: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(10)
    row.addStretch()
    for part in parts:
        row.addWidget(part)
    row.addStretch()
    return row


def _steps() -> QLabel:
    """What comes after a recording is dropped."""
    steps = label(text.noted(_numbered), "quiet", wrap=True)
    steps.setTextFormat(Qt.TextFormat.RichText)  # ours alone
    steps.setObjectName("steps")
    steps.setMaximumWidth(WIDTH)
    steps.setAlignment(Qt.AlignmentFlag.AlignCenter)
    return steps


def _numbered() -> str:
    words = (text.tr("Drop"), text.tr("Check the doubtful words"), text.tr("Export"))
    numbered = (f"<b>{number}</b>&nbsp;&nbsp;{step}" for number, step in enumerate(words, 1))
    return "&nbsp;&nbsp; · &nbsp;&nbsp;".join(numbered)
