"""The pane under the bar of a recording in which the words appear as they are said."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from sttgui.ui.kit.actions import Do
from sttgui.ui.kit.appearance import letters
from sttgui.ui.kit.help_pages import helped_by
from sttgui.ui.kit.icons import icon
from sttgui.ui.kit.text import tr
from sttgui.ui.kit.theme import Tokens
from sttgui.ui.kit.widgets import button, button_for, label, shrinking
from sttgui.ui.recording import text as record_text
from sttgui.ui.recording.live_text import LiveText
from sttgui.viewmodel.help_book import HelpPage
from sttgui.viewmodel.live_words import LiveWordsModel, Standing

LEAST_LINES, MOST_LINES = 3, 8
SMALL_WINDOW, LINE_FOR_EACH = 420, 60  # px, with letters of the usual size
LOW_WINDOW = 460  # px; in a lower one there is a single line, for which the page can do without


class LivePane(QFrame):
    """Hidden while there are no such words; `join` gives it those there are."""

    off_wanted = Signal()
    copy_wanted = Signal()

    def __init__(self, actions: Mapping[Do, QAction]) -> None:
        super().__init__()
        self.setObjectName("live_pane")
        helped_by(self, HelpPage.RECORDING)
        self.setAccessibleName(tr("Words while recording"))
        self._model: LiveWordsModel | None = None
        self._status = shrinking("quiet")
        self._copy = button(tr("Copy"), tr("Copy all that was said so far"), "link")
        self._large = button_for(actions[Do.CAPTIONS], "link", tr("Large letters"))
        self._off = button(tr("Turn off"), tr("Write no words while recording, until it is turned on again"), "link")
        self.words = LiveText(tr("Words so far"))
        self._arrange()
        self._copy.clicked.connect(self.copy_wanted)
        self._off.clicked.connect(self.off_wanted)
        self.hide()

    def join(self, model: LiveWordsModel) -> None:
        """Show what is written along."""
        self._model = model
        model.standing_changed.connect(self._show_standing)
        model.begun.connect(self._show_anew)
        model.came.connect(self.words.add)
        self._show_standing(model.standing)

    def set_theme(self, tokens: Tokens) -> None:
        self._copy.setIcon(icon("copy", tokens.accent))
        self._large.setIcon(icon("captions", tokens.accent))
        self.words.set_colours(tokens.text, tokens.quiet, tokens.accent)
        self._show_anew()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.window().installEventFilter(self)
        self._fit()

    def eventFilter(self, window: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize:
            self._fit()
        return super().eventFilter(window, event)

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(label(tr("Words so far"), "strong"))
        head.addWidget(self._status)
        head.addStretch()
        for made in (self._copy, self._large, self._off):
            head.addWidget(made)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 4, 14, 8)
        layout.setSpacing(2)
        layout.addLayout(head)
        layout.addWidget(self.words)

    def _fit(self) -> None:
        """More lines in a high window; those of the page below must stay readable."""
        height = self.window().height() / letters()
        lines = int(height - SMALL_WINDOW) // LINE_FOR_EACH
        lines = min(max(lines, LEAST_LINES if height >= LOW_WINDOW else 1), MOST_LINES)
        margin = round(self.words.document().documentMargin() * 2)
        self.words.setFixedHeight(lines * self.words.fontMetrics().lineSpacing() + margin)

    def _show_standing(self, standing: Standing) -> None:
        self._status.setText(record_text.standing(standing))
        self.setVisible(standing is not Standing.OFF)

    def _show_anew(self) -> None:
        if self._model is not None:
            self.words.show_all(self._model.pieces, self._model.tentative)
