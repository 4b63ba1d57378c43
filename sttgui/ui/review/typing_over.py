"""What is typed over words in a sentence: the marks around them stay, till others are typed in their place."""

from __future__ import annotations

from itertools import takewhile

from PySide6.QtGui import QTextCursor

from sttgui.viewmodel.blocks import units

_QUOTES = '"“”„«»‹›'
_OPENING = _QUOTES + "¿¡"  # no brackets: they are around what is no word, as (laughs)
_OF_SENTENCE = ".,;:!?…。，、；：！？؟،؛"
_ENDING = _QUOTES + _OF_SENTENCE


def spare_marks(cursor: QTextCursor, begin: int, end: int, typed: str) -> bool:
    """Have a cursor that selects all of the words from `begin` to `end` select what a character is to be typed over:
    what is within the marks around them. False where it does already.
    """
    if (cursor.selectionStart(), cursor.selectionEnd()) != (begin, end) or typed in _OPENING + _ENDING:
        return False
    words = cursor.selectedText()
    inside = words.lstrip(_OPENING).rstrip(_ENDING)
    begin += words.index(inside)
    cursor.setPosition(begin)
    cursor.setPosition(begin + units(inside), QTextCursor.MoveMode.KeepAnchor)
    return bool(inside) and inside != words


def take_mark(cursor: QTextCursor, begin: int, end: int, typed: str) -> None:
    """Take away what stands of a sentence's marks between a caret at the words and their `end`, where another one is
    typed.
    """
    rest = _rest(cursor, begin, end)
    if rest and typed in _OF_SENTENCE and not rest.strip(_ENDING):
        for _ in takewhile(_OF_SENTENCE.__contains__, rest):
            cursor.deleteChar()


def take_leftover(cursor: QTextCursor, begin: int, end: int) -> None:
    """Take away what nobody meant to write before marks that stayed: a blank at the caret, or, where no word is left,
    the marks.
    """
    rest = _rest(cursor, begin, end)
    if not rest or rest.strip(_ENDING):
        return
    before = QTextCursor(cursor)
    before.setPosition(begin, QTextCursor.MoveMode.KeepAnchor)
    if not before.selectedText().strip(_OPENING):
        cursor.setPosition(begin)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
    elif before.selectedText().endswith(" "):
        cursor.deletePreviousChar()


def _rest(cursor: QTextCursor, begin: int, end: int) -> str:
    """What stands between a caret at the words and their end, nothing where something is selected."""
    if cursor.hasSelection() or not begin <= cursor.position() < end:
        return ""
    after = QTextCursor(cursor)
    after.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    return after.selectedText()
