"""The pane on the right that tells all about the word at the caret, and about the recording."""

from __future__ import annotations

import html
from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QScrollArea, QVBoxLayout, QWidget

from sttgui.domain.jobs import Job
from sttgui.domain.transcript import Transcript
from sttgui.ui import details_text, text
from sttgui.ui.widgets import label
from sttgui.viewmodel.transcript_document import TranscriptDocument


class DetailsPane(QScrollArea):
    """Shows what is known; what is not known has no row."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("details_pane")
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidgetResizable(True)
        self.setAccessibleName(text.tr("Details"))
        self._document = TranscriptDocument(Transcript())
        self._no_word = label(text.tr("Place the caret in a word to see what is known about it."), "quiet", wrap=True)
        self._word = _Rows(text.tr("Word at the caret"))
        self._recording = _Rows(text.tr("Recording"))
        inside = QWidget()
        inside.setObjectName("details_page")
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(14, 12, 14, 12)
        layout.setSpacing(8)
        layout.addWidget(self._no_word)
        layout.addWidget(self._word)
        layout.addSpacing(8)
        layout.addWidget(self._recording)
        layout.addStretch()
        self.setWidget(inside)
        self.clear()

    def show_transcript(self, job: Job, transcript: Transcript, document: TranscriptDocument) -> None:
        """`document` is the transcript as it is on the page."""
        self._document = document
        self._recording.show_rows(details_text.recording_rows(job, transcript))
        self.show_word(0 if document.word_count else None)  # where the caret is at first

    def show_document(self, document: TranscriptDocument) -> None:
        """Know the same transcript after an edit; what is shown of the word at the caret is told anew."""
        self._document = document
        self.show_word(self._index)

    def show_word(self, index: int | None) -> None:
        """Tell about the word at that place, or about none."""
        self._index = index
        if index is None or not 0 <= index < self._document.word_count:
            self._word.show_rows(())
        else:
            speaker = self._document.speaker_of(index)
            look = self._document.look(index)
            self._word.show_rows(details_text.word_rows(self._document.word(index), look, speaker))
        self._no_word.setVisible(self._word.is_empty)

    def clear(self) -> None:
        self._document = TranscriptDocument(Transcript())
        self._recording.show_rows(())
        self.show_word(None)


class _Rows(QWidget):
    """A heading and rows of names and values; not there without rows."""

    def __init__(self, heading: str) -> None:
        super().__init__()
        self.setAccessibleName(heading)
        self.is_empty = True
        self._form = QFormLayout()
        self._form.setContentsMargins(0, 0, 0, 0)
        self._form.setHorizontalSpacing(12)
        self._form.setVerticalSpacing(5)
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(label(heading, "strong"))
        layout.addLayout(self._form)

    def show_rows(self, rows: Iterable[details_text.Row]) -> None:
        while self._form.rowCount():
            self._form.removeRow(0)
        for name, value in rows:
            known = label(value, wrap=True)
            known.setToolTip(f"<qt>{html.escape(value)}</qt>")  # the whole, where there is no room for it
            known.setAccessibleName(f"{name}: {value}")
            known.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self._form.addRow(label(name, "quiet"), known)
        self.is_empty = self._form.rowCount() == 0
        self.setVisible(not self.is_empty)
