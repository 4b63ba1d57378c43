"""The second row of the find bar: what to write in the place of what is found."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QTextCursor, QTextDocument
from PySide6.QtWidgets import QBoxLayout, QCheckBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from sttgui.ui.kit.announcing import announce
from sttgui.ui.kit.appearance import letters
from sttgui.ui.kit.question import ask
from sttgui.ui.kit.text import tr
from sttgui.ui.kit.widgets import button, label
from sttgui.ui.transcript import replace_text
from sttgui.viewmodel.replacing import Found

NARROW, GAP, MARGINS = 700, 8, 28  # px


class ReplaceRow(QWidget):
    """Enter in its field replaces this place and goes to the next."""

    options_changed = Signal()  # what is found may be another now
    replace_wanted = Signal()
    replace_all_wanted = Signal()
    remove_all_wanted = Signal()  # the same after the question whether what is found is to be taken out
    undo_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Replace"))
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr("Replace with"))
        self.field.setAccessibleName(tr("Replace with"))
        self.field.setToolTip(tr("What to write instead; with nothing, what is found is removed"))
        self.field.setMinimumWidth(90)
        self.one = button(tr("Replace"), tr("Replace this place and go to the next (Enter)"), is_quick=True)
        self.all = button(tr("Replace all"), tr("Replace every place; one undo brings all back"))
        self.capitals = _box(tr("Keep capitals"), tr("Sean becomes John, SEAN becomes JOHN"))
        self.capitals.setChecked(True)
        self.selection = _box(tr("In selection"), tr("Find and replace only in what is selected"))
        self.pattern = _box(
            tr("Regular expression"), tr("Find a pattern; \\1 in the replacement stands for its first group")
        )
        self._note = label("", "small", wrap=True)
        self._undo = button(tr("Undo"), tr("Bring back what was there before"), "link")
        said = QHBoxLayout()
        said.setSpacing(GAP)
        said.addWidget(self._note)
        said.addWidget(self._undo)
        said.addStretch()
        first, second = QHBoxLayout(), QHBoxLayout()
        for row, parts in (
            (first, (self.field, self.one, self.all)),
            (second, (self.capitals, self.selection, self.pattern)),
        ):
            row.setSpacing(GAP)
            for part in parts:
                row.addWidget(part, 1 if part is self.field else 0)
        second.addStretch()
        self._parts = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._parts.setSpacing(GAP)
        self._parts.addLayout(first, 1)
        self._parts.addLayout(second)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(self._parts)
        layout.addLayout(said)
        self._note.hide()
        self._undo.hide()
        self._undo.clicked.connect(self.undo_wanted)
        self.one.clicked.connect(self.replace_wanted)
        self.all.clicked.connect(self.replace_all_wanted)
        self.selection.toggled.connect(self.options_changed)
        self.pattern.toggled.connect(self.options_changed)
        self.show_hits(0)
        self.hide()

    @property
    def controls(self) -> tuple[QWidget, ...]:
        """All fields and buttons of the row, in the order of the Tab key."""
        return self.field, self.one, self.all, self.capitals, self.selection, self.pattern, self._undo

    @property
    def is_pattern(self) -> bool:
        """Whether what is to be found is a regular expression."""
        return not self.isHidden() and self.pattern.isChecked()

    @property
    def is_limited(self) -> bool:
        """Whether nothing outside the selection is to be found."""
        return not self.isHidden() and self.selection.isChecked()

    def open_row(self) -> None:
        self.show()
        self.say("")

    def close_row(self) -> None:
        self.hide()
        self.selection.setChecked(False)

    def show_hits(self, count: int) -> None:
        """Say how much there is to be replaced. With nothing left, the field takes the keyboard from the buttons."""
        if count == 0 and (self.one.hasFocus() or self.all.hasFocus()):
            self.field.setFocus()
        self.one.setEnabled(count > 0)
        self.all.setEnabled(count > 0)

    def show_stretch(self, is_there: bool) -> None:
        """Offer to stay within what was selected, where something was."""
        self.selection.setEnabled(is_there)
        if not is_there:
            self.selection.setChecked(False)

    def ask_to_remove(self, removed: int) -> None:
        """Ask whether so many places are to be removed: an empty field may be one that was forgotten."""
        told = tr("“Replace with” is empty. One undo brings all back.")
        asked, yes = replace_text.remove_question(removed), replace_text.remove(removed)
        ask(self, tr("Replace all"), asked, told, yes=yes, do=self.remove_all_wanted)

    def say(self, words: str, *, can_undo: bool = False) -> None:
        """Say what was done, or why nothing can be; a screen reader hears of it. With an undo where one `can_undo`."""
        if self._undo.hasFocus() and not can_undo:
            self.field.setFocus()
        self._undo.setVisible(can_undo)
        if words != self._note.text():
            self._note.setText(words)
            self._note.setVisible(bool(words))
            announce(self, words)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In one row where there is room, else in two."""
        super().resizeEvent(event)
        room = event.size().width()
        short = ((self.capitals, tr("Capitals")), (self.selection, tr("Selection")), (self.pattern, tr("Pattern")))
        for box, _ in short:
            box.setText(box.accessibleName())
        options = sum(box.sizeHint().width() + GAP for box, _ in short)
        asks = self.field.fontMetrics().horizontalAdvance(self.field.placeholderText()) + MARGINS
        writing = max(self.field.minimumWidth(), asks) + sum(
            made.sizeHint().width() + GAP for made in (self.one, self.all)
        )
        is_narrow = room < max(NARROW * letters(), writing + options)
        self._parts.setDirection(QBoxLayout.Direction.TopToBottom if is_narrow else QBoxLayout.Direction.LeftToRight)
        if room < options:
            for box, words in short:
                box.setText(words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.field.hasFocus():
            self.replace_wanted.emit()
        else:
            super().keyPressEvent(event)


class Stretch:
    """A part of the text that was selected, which stays the same one while it is edited."""

    def __init__(self) -> None:
        self._cursor = QTextCursor()

    def take(self, cursor: QTextCursor) -> None:
        """Remember what is selected now."""
        self._cursor = QTextCursor(cursor)

    def is_in(self, document: QTextDocument) -> bool:
        """Whether the stretch is in this text."""
        return not self._cursor.isNull() and self._cursor.document() is document and self._cursor.hasSelection()

    def limited(self, found: Found) -> Found:
        """The places that lie in the stretch."""
        return found.within(self._cursor.selectionStart(), self._cursor.selectionEnd())


def _box(words: str, tip: str) -> QCheckBox:
    made = QCheckBox(words)
    made.setToolTip(tip)
    made.setAccessibleName(words)
    return made
