"""The centre of the window: the title of a transcript, what must be known about it, and its text."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from sttgui.domain.transcript import Transcript
from sttgui.ui import text
from sttgui.ui.theme import Tokens
from sttgui.ui.transcript_painting import MARGIN
from sttgui.ui.transcript_view import READING_WIDTH, TranscriptView
from sttgui.ui.widgets import ElidedLabel, label


class TranscriptPane(QWidget):
    """Shows one transcript, or nothing."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("transcript_pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(text.tr("Transcript page"))
        self._title = ElidedLabel("title")
        self._meta = label("", "quiet", wrap=True)
        self._notice = label("", "notice", wrap=True)
        self._notice.setMaximumWidth(int(MARGIN) + READING_WIDTH)
        self._quiet = label("", "quiet", wrap=True)
        self._view = TranscriptView()
        self.setFocusProxy(self._view)
        head = QVBoxLayout()
        head.setContentsMargins(0, 0, 30, 0)
        head.setSpacing(6)
        for part in (self._title, self._meta, self._notice, self._quiet):
            head.addWidget(part)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(30, 22, 2, 0)
        layout.setSpacing(14)
        layout.addLayout(head)
        layout.addWidget(self._view, 1)
        layout.addStretch()  # takes the room of the text where there is none
        self.clear()

    def show_transcript(self, title: str, meta: str, notice: str, transcript: Transcript) -> None:
        """`meta` is the line under the title, `notice` what must be known before relying on the text, or empty."""
        self._title.setText(title)
        self._meta.setText(meta)
        _say(self._notice, notice if transcript.word_count else "")
        _say(self._quiet, "" if transcript.has_scores else text.about_marks(transcript))
        self._view.show_transcript(transcript)
        self._view.setVisible(transcript.word_count > 0)

    def clear(self) -> None:
        self.show_transcript("", "", "", Transcript())
        _say(self._quiet, "")

    def set_theme(self, tokens: Tokens) -> None:
        self._view.set_theme(tokens)

    def reveal_word(self, index: int) -> None:
        """Select a word by its place in the transcript and bring it into view."""
        self._view.reveal_word(index)


def _say(line: QLabel, words: str) -> None:
    line.setText(words)
    line.setVisible(bool(words))
