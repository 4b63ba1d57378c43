"""The pane on the right that tells all about the word at the caret, and about the recording."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from sttgui.domain.jobs import Job
from sttgui.domain.markup import escaped
from sttgui.domain.transcript import Transcript
from sttgui.ui.kit import text
from sttgui.ui.kit.form import Form
from sttgui.ui.kit.theme import Tokens
from sttgui.ui.kit.widgets import button, label
from sttgui.ui.transcript import details_text
from sttgui.ui.transcript.marker_list import MarkerList
from sttgui.viewmodel.blocks import Look
from sttgui.viewmodel.transcript_document import TranscriptDocument


class DetailsPane(QScrollArea):
    """Shows what is known; what is not known has no row."""

    next_unheard_wanted = Signal()
    original_wanted = Signal(int)  # a word's place

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("details_pane")
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidgetResizable(True)
        self.setAccessibleName(text.tr("Details"))
        self._document = TranscriptDocument(Transcript())
        self._about: tuple[Job, Transcript] | None = None
        self._index: int | None = None
        # Whether another recording, or another word, or the same one otherwise, is to be told once this is seen.
        self._is_recording_due = self._is_due = False
        self._no_word = label(text.tr("Place the cursor in a word to see what is known about it."), "quiet", wrap=True)
        self._word = _Rows(text.tr("Word at the cursor"))
        self._original = button(text.tr("Restore original"), text.tr("Bring back what was heard"), "link")
        self._recording = _Rows(text.tr("Recording"))
        self._listened = label("", wrap=True)
        self._next = button(text.tr("Go to the next one"), text.tr("Go to the next words nobody listened to"), "link")
        self.markers = MarkerList()
        inside = QWidget()
        inside.setObjectName("details_page")
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(14, 12, 14, 12)
        layout.setSpacing(8)
        layout.addWidget(self._no_word)
        layout.addWidget(self._word)
        layout.addLayout(_under_text(self._original))
        layout.addSpacing(8)
        layout.addWidget(self._recording)
        layout.addWidget(self._listened)
        layout.addLayout(_under_text(self._next))
        layout.addSpacing(8)
        layout.addWidget(self.markers)
        layout.addStretch()
        self.setWidget(inside)
        self._next.clicked.connect(self.next_unheard_wanted)
        self._original.clicked.connect(self._ask_for_original)
        self.clear()

    def set_theme(self, tokens: Tokens) -> None:
        self.markers.set_theme(tokens)

    def show_transcript(self, job: Job, transcript: Transcript, document: TranscriptDocument) -> None:
        """`document` is the transcript as it is on the page."""
        self._document = document
        self.show_recording(job, transcript)
        self.show_word(0 if document.word_count else None)  # where the caret is at first

    def show_recording(self, job: Job, transcript: Transcript) -> None:
        """Tell anew about the recording, whose words may be others by now."""
        self._about = job, transcript
        self._show_recording()

    def show_more(self, document: TranscriptDocument) -> None:
        """Take the longer text of a transcript that is growing; the word that is shown stays."""
        self._document = document

    def show_document(self, document: TranscriptDocument) -> None:
        """Take the text after an edit, and show the word at the caret anew."""
        self._document = document
        self.show_word(self._index)

    def show_word(self, index: int | None) -> None:
        """Tell about the word at that place, or about none; while nobody sees it, not with each key."""
        self._index = index
        self._is_due = True
        if self.isVisible():
            self._tell_word()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._tell_recording()
        self._tell_word()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange and self._about is not None:
            self.show_recording(*self._about)
            self.show_word(self._index)

    def _show_recording(self) -> None:
        """Only while the pane is seen, as with a word: to make a row for each thing that is known takes its time."""
        self._is_recording_due = True
        if self.isVisible():
            self._tell_recording()

    def _tell_recording(self) -> None:
        if self._is_recording_due:
            self._is_recording_due = False
            self._recording.show_rows(() if self._about is None else details_text.recording_rows(*self._about))

    def _tell_word(self) -> None:
        if not self._is_due:
            return
        self._is_due = False
        index = self._index
        if index is None or not 0 <= index < self._document.word_count:
            self._word.show_rows(())
        else:
            speaker = self._document.speaker_of(index)
            look = self._document.look(index)
            self._word.show_rows(details_text.word_rows(self._document.word(index), look, speaker))
        self._no_word.setVisible(self._word.is_empty)
        is_changed = not self._word.is_empty and self._document.look(index or 0) is Look.CHANGED
        self._original.setVisible(is_changed)

    def show_listened(self, said: str, *, has_more: bool) -> None:
        """Say how much was listened to, and whether there are words that never were."""
        self._listened.setText(said)
        self._listened.setVisible(bool(said))
        self._next.setVisible(has_more)

    def clear(self) -> None:
        self._document = TranscriptDocument(Transcript())
        self._about = None
        self._show_recording()
        self.show_listened("", has_more=False)
        self.show_word(None)

    def _ask_for_original(self) -> None:
        if self._index is not None:
            self.original_wanted.emit(self._index)


def _under_text(link: QPushButton) -> QHBoxLayout:
    """Have a link take no more room than its words, below those above it."""
    row = QHBoxLayout()
    row.addWidget(link)
    row.addStretch()
    return row


class _Rows(QWidget):
    """A heading and rows of names and values; not there without rows."""

    def __init__(self, heading: str) -> None:
        super().__init__()
        self.setAccessibleName(heading)
        self.is_empty = True
        self._names: list[QLabel] = []
        self._values: list[QLabel] = []
        self._form = Form()
        self._form.setContentsMargins(0, 0, 0, 0)
        self._form.setHorizontalSpacing(12)
        self._form.setVerticalSpacing(5)
        self._form.setRowWrapPolicy(Form.RowWrapPolicy.WrapLongRows)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(label(heading, "strong"))
        layout.addLayout(self._form)

    def show_rows(self, rows: Iterable[details_text.Row]) -> None:
        known = list(rows)
        if [name for name, _ in known] != [line.text() for line in self._names]:
            self._have_lines([name for name, _ in known])
        for (name, value), line in zip(known, self._values, strict=True):
            said = f"{name}: {value}"
            if line.accessibleName() != said:  # the value alone can be in another language already
                line.setText(value)
                line.setToolTip(f"<qt>{escaped(value)}</qt>")  # the whole, where there is no room for it
                line.setAccessibleName(said)
        self.is_empty = not known
        self.setVisible(not self.is_empty)

    def _have_lines(self, names: Iterable[str]) -> None:
        while self._form.rowCount():
            self._form.removeRow(0)
        self._names = [label(name, "quiet") for name in names]
        self._values = [label(wrap=True) for _ in self._names]
        for name, value in zip(self._names, self._values, strict=True):
            name.setAlignment(Qt.AlignmentFlag.AlignTop)  # beside the first line of what has several
            value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self._form.addRow(name, value)
