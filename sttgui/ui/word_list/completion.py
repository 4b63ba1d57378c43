"""Offers names and terms of the word list while somebody types in the transcript.

Not Qt's completer: that one gives every key to the text before anybody else, also those of a review. Here only what is
needed is taken, and only while there is something to choose from.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QListWidget

from sttgui.ui.kit.announcing import announce
from sttgui.ui.kit.text import tr
from sttgui.ui.transcript.view import TranscriptView
from sttgui.viewmodel.blocks import characters, units

MOST = 6  # rows
MOST_WORDS = 3  # that may have been typed of one term
FRAME, LEAST_WIDTH = 10, 120  # px; the frame as the style sheet has it, on both sides
_KEYS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
_ACCEPTING = {Qt.Key.Key_Tab, Qt.Key.Key_Return, Qt.Key.Key_Enter}
_NONE = Qt.KeyboardModifier.NoModifier


class Completion(QObject):
    """Down and Up choose a row; then Tab or Enter writes it. Without a chosen row all keys but Esc go on as ever."""

    def __init__(self, view: TranscriptView, offered: Callable[[str], Sequence[str]]) -> None:
        """`offered` gives what begins like a text. To be made after all others who take keys of the view."""
        super().__init__(view)
        self._view = view
        self._offered = offered
        self._begin = self._end = 0  # of what was typed
        self.list = QListWidget(view)
        self.list.setObjectName("completion")
        self.list.setAccessibleName(tr("Names and terms that begin like this"))
        self.list.setWindowFlag(Qt.WindowType.ToolTip)
        self.list.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.hide()
        self.list.clicked.connect(self._clicked)
        view.installEventFilter(self)
        view.cursorPositionChanged.connect(self._caret_moved)
        view.verticalScrollBar().valueChanged.connect(self.list.hide)
        view.editor.typed.connect(self._typed)
        view.editor.typing_stopped.connect(self.list.hide)
        view.editor.opened.connect(self.list.hide)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self.list.isVisible():
            if event.type() in (QEvent.Type.FocusOut, QEvent.Type.Hide):
                self.list.hide()
            elif isinstance(event, QKeyEvent) and self._is_ours(event):
                if event.type() is QEvent.Type.ShortcutOverride:
                    event.accept()  # so that it comes as a key
                elif event.type() is QEvent.Type.KeyPress:
                    self._act(event)
                return True
        return super().eventFilter(watched, event)

    def _is_ours(self, event: QKeyEvent) -> bool:
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier != _NONE:
            return False
        key = Qt.Key(event.key())
        return key in _KEYS or key is Qt.Key.Key_Escape or (key in _ACCEPTING and self.list.currentRow() >= 0)

    def _act(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _KEYS:
            self._choose(self.list.currentRow() + _KEYS[key])
        elif key in _ACCEPTING:
            self._write(self.list.currentItem().text())
        else:
            self.list.hide()

    def _choose(self, row: int) -> None:
        """Round and round, with no row between the last and the first."""
        if row == -2:
            row = self.list.count() - 1
        elif row == self.list.count():
            row = -1
        self.list.setCurrentRow(row)
        if row >= 0:
            announce(self._view, self.list.item(row).text())

    def _typed(self) -> None:
        """Offer what begins like the words before the caret, the most words first."""
        cursor = self._view.textCursor()
        end = cursor.position()
        block = cursor.block()
        line = block.text()[: characters(block.text(), end - block.position())]
        behind = block.text()[len(line) : len(line) + 1]
        starts = [place for place in range(len(line)) if _is_start(line, place)][-MOST_WORDS:]
        if line[-1:].isspace() or behind.isalnum() or cursor.hasSelection():
            starts = []
        for start in starts:
            offered = self._offered(line[start:])
            if offered:
                self._end = end
                self._begin = end - units(line[start:])
                self._show(offered[:MOST])
                return
        self.list.hide()

    def _show(self, offered: Sequence[str]) -> None:
        self.list.clear()
        self.list.addItems(list(offered))
        self.list.setCurrentRow(-1)
        width = max(self.list.sizeHintForColumn(0) + FRAME, LEAST_WIDTH)
        self.list.resize(width, self.list.sizeHintForRow(0) * self.list.count() + FRAME)
        place = QTextCursor(self._view.document())
        place.setPosition(self._begin)
        box = self._view.cursorRect(place)
        corner = self._view.viewport().mapToGlobal(box.bottomLeft() + QPoint(-8, 4))
        room = self._view.screen().availableGeometry()
        if corner.y() + self.list.height() > room.bottom():
            corner.setY(self._view.viewport().mapToGlobal(box.topLeft()).y() - 4 - self.list.height())
        corner.setX(min(corner.x(), room.right() - self.list.width()))
        self.list.move(corner)
        self.list.show()

    def _caret_moved(self) -> None:
        """Stop offering: the caret was moved. Where a key moved it by typing, `_typed` is called right after."""
        if self.list.isVisible() and not self._view.editor.is_typing_at(self._view.textCursor().position()):
            self.list.hide()

    def _clicked(self, index: QModelIndex) -> None:
        self._write(index.data())

    def _write(self, term: str) -> None:
        """Put a term in the place of what was typed; it belongs to the same step of undo."""
        self.list.hide()
        cursor = QTextCursor(self._view.document())
        cursor.setPosition(self._begin)
        cursor.setPosition(self._end, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(term, QTextCharFormat())
        self.list.hide()  # what was written may be the beginning of something longer


def _is_start(line: str, place: int) -> bool:
    """Whether a word begins there; marks before it do not belong to it."""
    return line[place].isalnum() and (place == 0 or not (line[place - 1].isalnum() or line[place - 1] in "'’-"))
