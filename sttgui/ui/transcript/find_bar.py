"""The bar over a transcript in which one types what to find."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QCheckBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from sttgui.ui.kit.icons import icon
from sttgui.ui.kit.text import tr
from sttgui.ui.kit.theme import Tokens
from sttgui.ui.kit.widgets import button, label
from sttgui.ui.transcript import details_text
from sttgui.ui.transcript.replace_row import ReplaceRow
from sttgui.viewmodel.replacing import Wanted

NARROW = 540  # px


class FindBar(QWidget):
    """Emits what to find with every key; Enter and Shift+Enter go on and back, Esc closes."""

    changed = Signal(object)  # Wanted
    next_wanted = Signal()
    previous_wanted = Signal()
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Find in the transcript"))
        self._field = QLineEdit()
        self._field.setPlaceholderText(tr("Find in the transcript"))
        self._field.setAccessibleName(tr("Find in the transcript"))
        self._field.setToolTip(tr("Words to find in this transcript (Ctrl+F)"))
        self._field.setMinimumWidth(90)
        self._count = label("", "quiet")
        self._previous = button("↑", tr("The place before (Shift+F3)"), is_quick=True)
        self._previous.setAccessibleName(tr("Find previous"))
        self._next = button("↓", tr("The next place (F3)"), is_quick=True)
        self._next.setAccessibleName(tr("Find next"))
        self._whole = QCheckBox(tr("Whole words"))
        self._whole.setToolTip(tr("Find no parts of words"))
        self._case = QCheckBox(tr("Match case"))
        self._case.setToolTip(tr("Tell capital letters from small ones"))
        self._close = button("", tr("Close (Esc)"), "link")
        self._close.setAccessibleName(tr("Close find"))
        first, second = QHBoxLayout(), QHBoxLayout()
        for row, parts in (
            (first, (self._field, self._count, self._previous, self._next, self._close)),
            (second, (self._whole, self._case)),
        ):
            row.setSpacing(8)
            for part in parts:
                row.addWidget(part, 1 if part is self._field else 0)
        second.addStretch()
        self._rows = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._rows.setSpacing(8)
        self._rows.addLayout(first, 1)
        self._rows.addLayout(second)
        self.replace_row = ReplaceRow()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 14, 0)
        layout.setSpacing(8)
        layout.addLayout(self._rows)
        layout.addWidget(self.replace_row)
        self.setTabOrder(self._field, self.replace_row.field)
        self.setTabOrder(self.replace_row.field, self._previous)
        self._field.textChanged.connect(self._changed)
        self._whole.toggled.connect(self._changed)
        self._case.toggled.connect(self._changed)
        self._previous.clicked.connect(self.previous_wanted)
        self._next.clicked.connect(self.next_wanted)
        self._close.clicked.connect(self.close_bar)
        self.replace_row.options_changed.connect(self._changed)
        self.hide()

    @property
    def wanted(self) -> Wanted:
        """What is to be found now; nothing while the bar is closed."""
        text = "" if self.isHidden() else self._field.text()
        return Wanted(text, self._whole.isChecked(), self._case.isChecked(), self.replace_row.is_pattern)

    def open_bar(self, text: str) -> None:
        """Show the bar and give it the keyboard; a `text` that is not empty is what to find first."""
        self.show()
        if text:
            self._field.setText(text)
        self._field.setFocus()
        self._field.selectAll()
        self._changed()

    def close_bar(self) -> None:
        if not self.isHidden():
            self.hide()
            self.replace_row.close_row()
            self._changed()
            self.closed.emit()

    def draft(self) -> dict[str, str]:
        """What was to replace something, and what."""
        if self.isHidden() or self.replace_row.isHidden() or not self.replace_row.field.text():
            return {}
        return {"find": self._field.text(), "replace": self.replace_row.field.text()}

    def show_draft(self, draft: Mapping[str, str]) -> None:
        """Fill the fields; the bar stays closed until it is opened."""
        self._field.setText(draft.get("find", ""))
        self.replace_row.field.setText(draft.get("replace", ""))

    def show_count(self, current: int | None, count: int) -> None:
        """How many places there are and which of them is chosen, counted from 0."""
        self._count.setText(details_text.hits(current, count) if self._field.text().strip() else "")
        self._previous.setEnabled(count > 0)
        self._next.setEnabled(count > 0)
        self.replace_row.show_hits(count)

    def set_theme(self, tokens: Tokens) -> None:
        self._close.setIcon(QIcon(icon("close", tokens.quiet)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In one row where there is room, else in two."""
        super().resizeEvent(event)
        is_narrow = event.size().width() < NARROW
        self._rows.setDirection(QBoxLayout.Direction.TopToBottom if is_narrow else QBoxLayout.Direction.LeftToRight)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            is_back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            (self.previous_wanted if is_back else self.next_wanted).emit()
        else:
            super().keyPressEvent(event)

    def _changed(self) -> None:
        self.changed.emit(self.wanted)
