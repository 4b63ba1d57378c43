"""What keys, input methods and the clipboard write into the text of a transcript."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QTextCursor
from PySide6.QtWidgets import QTextEdit

from sttgui.ui.kit import text
from sttgui.viewmodel.editor import Editor

# Keys that go no further than a line, or nowhere alone; others may go to any place.
_NEAR = frozenset(
    {Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Backspace, Qt.Key.Key_Delete}
    | {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta}
)


class EditingKeys:
    """Has the editor do what joins or parts paragraphs; the control itself writes only within one.

    `move_caret` puts the caret at a position of the text.
    """

    def __init__(self, view: QTextEdit, editor: Editor, move_caret: Callable[[int], None]) -> None:
        self._view = view
        self._editor = editor
        self._move_caret = move_caret
        self.pointed_at: tuple[int, int] | None = None  # a selection that only shows where something is

    def press(self, event: QKeyEvent) -> bool:
        """Do what a key is for; false where the control is to do it."""
        if event.matches(QKeySequence.StandardKey.Cut):
            self.cut_out()
        elif _parts(event):
            self._spare_pointed_at()
            self._write(text.tr("New paragraph"), "\n", goes_on=True)
        elif _deletes(event) and self._deletes_over_an_edge(event):
            self._delete_over_an_edge(event)
        elif not (event.matches(QKeySequence.StandardKey.DeleteEndOfWord) and self._delete_to_end_of_word()):
            if writes(event):
                self.begin()
            return False
        return True

    def begin(self) -> None:
        """Have the place ready at which the control is about to write."""
        self._spare_pointed_at()
        if self._is_over_an_edge(self._view.textCursor()):  # the control would join the paragraphs itself
            self._write(text.tr("Typing"), "", goes_on=True)

    def cut_out(self) -> None:
        """Put what is selected on the clipboard, and take it out of the text."""
        if self._view.textCursor().hasSelection():
            self._view.copy()
            self._write(text.tr("Cut"), "")

    def paste(self, words: str) -> None:
        """Write a text of somewhere else; each line with words becomes a paragraph."""
        lines = [" ".join(line.split(" ")) for line in words.splitlines() if line.strip()]
        if lines:
            self._write(text.tr("Paste"), "\n".join(lines))

    def _spare_pointed_at(self) -> None:
        """Select nothing where the program has selected words only to show them: a key is not to replace those."""
        cursor = self._view.textCursor()
        if (cursor.selectionStart(), cursor.selectionEnd()) == self.pointed_at:
            self._move_caret(cursor.selectionEnd())

    def _write(self, name: str, words: str, *, goes_on: bool = False) -> None:
        """Put words in the place of the selection."""
        self._editor.stop_typing()
        cursor = self._view.textCursor()
        self._write_between(name, cursor.selectionStart(), cursor.selectionEnd(), words, goes_on=goes_on)

    def _write_between(self, name: str, begin: int, end: int, words: str, *, goes_on: bool = False) -> None:
        if self._editor.document.blocks:
            self._move_caret(self._editor.write(name, begin, end, words, goes_on=goes_on))
            self._view.ensureCursorVisible()

    def _is_over_an_edge(self, cursor: QTextCursor) -> bool:
        """Whether more than one block is selected."""
        document = self._view.document()
        return document.findBlock(cursor.selectionStart()) != document.findBlock(cursor.selectionEnd())

    def _deletes_over_an_edge(self, event: QKeyEvent) -> bool:
        """Whether a key would take away the end of a paragraph."""
        cursor = self._view.textCursor()
        if cursor.hasSelection():
            return self._is_over_an_edge(cursor)
        return cursor.atBlockStart() if _is_backwards(event) else cursor.atBlockEnd()

    def _delete_to_end_of_word(self) -> bool:
        """Take away what is left of a word, or the next one with the blank before it, and leave the blank behind it: Qt
        would make one word of two.
        """
        cursor, on = self._view.textCursor(), QTextCursor.MoveMode.KeepAnchor
        if cursor.hasSelection():
            return False
        if self._view.document().characterAt(cursor.position()) == " ":
            cursor.movePosition(QTextCursor.MoveOperation.NextWord, on)
        begin = cursor.position()
        cursor.movePosition(QTextCursor.MoveOperation.EndOfWord, on)
        if cursor.position() == begin:  # at a mark
            cursor.movePosition(QTextCursor.MoveOperation.NextCharacter, on)
        if self._is_over_an_edge(cursor):
            return False
        cursor.removeSelectedText()
        return True

    def _delete_over_an_edge(self, event: QKeyEvent) -> None:
        self._editor.stop_typing()
        cursor = self._view.textCursor()
        begin, end = cursor.selectionStart(), cursor.selectionEnd()
        if begin == end:
            begin, end = (begin - 1, end) if _is_backwards(event) else (begin, end + 1)
        if begin >= 0 and end < self._view.document().characterCount():
            self._write_between(text.tr("Delete"), begin, end, "")


def edits(event: QKeyEvent) -> bool:
    """Whether a key would change the text."""
    keys = QKeySequence.StandardKey
    others = any(event.matches(key) for key in (keys.Undo, keys.Redo, keys.Cut, keys.Paste, keys.DeleteEndOfWord))
    return others or _parts(event) or _deletes(event) or writes(event)


def is_near(event: QKeyEvent) -> bool:
    """Whether what a key does stays near the caret."""
    return writes(event) or event.key() in _NEAR


def writes(event: QKeyEvent) -> bool:
    """Whether a key puts a character into the text; AltGr is Ctrl and Alt on some systems."""
    held = event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
    return bool(event.text()) and event.text().isprintable() and held != Qt.KeyboardModifier.ControlModifier


def _parts(event: QKeyEvent) -> bool:
    """Whether a key begins a new paragraph; with Alt it tells about a recording in the list, and does nothing here."""
    is_enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
    return is_enter and not event.modifiers() & Qt.KeyboardModifier.AltModifier


def _deletes(event: QKeyEvent) -> bool:
    return event.key() in {Qt.Key.Key_Backspace, Qt.Key.Key_Delete}


def _is_backwards(event: QKeyEvent) -> bool:
    return event.key() == Qt.Key.Key_Backspace
