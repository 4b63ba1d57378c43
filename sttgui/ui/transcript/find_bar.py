"""The bar over a transcript that says what is found, and in which one says what to write instead."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from sttgui.ui.kit.appearance import letters
from sttgui.ui.kit.icons import icon
from sttgui.ui.kit.text import tr
from sttgui.ui.kit.theme import Tokens
from sttgui.ui.kit.widgets import button, label, turning_margins
from sttgui.ui.transcript import details_text
from sttgui.ui.transcript.find_field import FindField
from sttgui.ui.transcript.replace_row import ReplaceRow
from sttgui.viewmodel.replacing import Wanted

NARROW = 540  # px
UNBOUND = 2**24 - 1  # px; Qt has no name for it here


class FindBar(QWidget):
    """Emits what to find with every key in its field, which stands in the bar or elsewhere in the window.

    It is open while something is to be found or replaced; Esc closes it.
    """

    changed = Signal(object)  # Wanted
    next_wanted = Signal()
    previous_wanted = Signal()
    closed = Signal()
    begun = Signal()  # something is to be found from here on

    def __init__(self, field: FindField | None = None) -> None:
        """Without a `field` that stands elsewhere it has one of its own."""
        super().__init__()
        self.setAccessibleName(tr("Find"))
        self.field = FindField() if field is None else field
        self._is_field_here = False
        self._last = ""  # what was to be found when it was closed
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
        self._close.setObjectName("find_close")
        self._first, second = QHBoxLayout(), QHBoxLayout()
        for row, parts in (
            (self._first, (self._count, self._previous, self._next)),
            (second, (self._whole, self._case)),
        ):
            row.setSpacing(8)
            for part in parts:
                row.addWidget(part)
        second.addStretch()
        self._rows = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._rows.setSpacing(8)
        self._rows.addLayout(self._first)
        self._rows.addLayout(second)
        self._head = QHBoxLayout()
        self._head.setSpacing(8)
        self._head.addLayout(self._rows, 1)
        self._head.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        self.replace_row = ReplaceRow()
        layout = QVBoxLayout(self)
        turning_margins(layout, self, (0, 0, 14, 0))
        layout.setSpacing(8)
        layout.addLayout(self._head)
        layout.addWidget(self.replace_row)
        self.field.textChanged.connect(self._typed)
        self.field.next_wanted.connect(self.next_wanted)
        self.field.previous_wanted.connect(self.previous_wanted)
        self.field.left.connect(self._left)
        self._whole.toggled.connect(self._changed)
        self._case.toggled.connect(self._changed)
        self._previous.clicked.connect(self.previous_wanted)
        self._next.clicked.connect(self.next_wanted)
        self._close.clicked.connect(self.close_bar)
        self.replace_row.options_changed.connect(self._changed)
        self.hide()
        if field is None:
            self.hold_field(True)

    @property
    def wanted(self) -> Wanted:
        """What is to be found now; nothing while the bar is closed."""
        text = "" if self.isHidden() else self.field.text()
        return Wanted(text, self._whole.isChecked(), self._case.isChecked(), self.replace_row.is_pattern)

    def hold_field(self, is_here: bool) -> None:
        """Have the field in the bar itself, or leave it to whoever has it."""
        self._is_field_here = is_here
        if not is_here and not self.field.text() and self.replace_row.isHidden():
            self.hide()
        if is_here:
            self._first.insertWidget(0, self.field, 1)
            self.field.setMinimumWidth(90)
            self.field.setMaximumWidth(UNBOUND)
        self._rows.setStretch(0, int(is_here))
        first, *others = self.replace_row.controls
        own = (self._previous, self._next, self._whole, self._case, self._close)
        for one, other in pairwise((self.field, first, *own, *others)):  # also where the field is elsewhere
            self.setTabOrder(one, other)

    def open_bar(self, text: str) -> None:
        """Give the field the keyboard; a `text` that is not empty is what to find first, else it is that of before."""
        if text or not self.field.text():
            self.field.setText(text or self._last)
        if self._is_field_here or not self.replace_row.isHidden():
            self.show()
        self.field.setFocus()
        self.field.selectAll()
        self._changed()

    def close_bar(self) -> None:
        if not self.isHidden():
            self.hide()
            self._last = self.field.text() or self._last
            self.replace_row.close_row()
            with QSignalBlocker(self.field):
                self.field.clear()
            self._changed()
            self.closed.emit()

    def draft(self) -> dict[str, str]:
        """What was to replace something, and what."""
        if self.isHidden() or self.replace_row.isHidden() or not self.replace_row.field.text():
            return {}
        return {"find": self.field.text(), "replace": self.replace_row.field.text()}

    def show_draft(self, draft: Mapping[str, str]) -> None:
        """Fill the fields; the bar stays closed until it is opened."""
        self._last = draft.get("find", "")
        self.replace_row.field.setText(draft.get("replace", ""))

    def show_count(self, current: int | None, count: int) -> None:
        """How many places there are and which of them is chosen, counted from 0."""
        self._count.setText(details_text.hits(current, count) if self.field.text().strip() else "")
        self._previous.setEnabled(count > 0)
        self._next.setEnabled(count > 0)
        self.replace_row.show_hits(count)

    def set_theme(self, tokens: Tokens) -> None:
        self._close.setIcon(QIcon(icon("close", tokens.quiet)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In one row where there is room, else in two."""
        super().resizeEvent(event)
        is_narrow = event.size().width() < NARROW * letters()
        direction = QBoxLayout.Direction.TopToBottom if is_narrow else QBoxLayout.Direction.LeftToRight
        if direction is not self._rows.direction():
            self._rows.setDirection(direction)
            before, now = (self._head, self._first) if is_narrow else (self._first, self._head)
            before.removeWidget(self._close)
            now.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)  # which leaves the second row all the room

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            is_back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            (self.previous_wanted if is_back else self.next_wanted).emit()
        else:
            super().keyPressEvent(event)

    def _typed(self, text: str) -> None:
        if text and self.isHidden():
            self.begun.emit()
            self.show()
        elif not text and not self._is_field_here and self.replace_row.isHidden():
            self.hide()
        self._changed()

    def _left(self) -> None:
        if self.isHidden():
            self.closed.emit()
        else:
            self.close_bar()

    def _changed(self) -> None:
        self.changed.emit(self.wanted)
