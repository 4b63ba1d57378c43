"""The keys of a review, while the text has the keyboard: hands never leave it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal, SignalInstance
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QTextCursor

from sttgui.domain.doubt import Kind
from sttgui.ui.kit.guarded import guarded
from sttgui.ui.review.typing_over import spare_marks, take_leftover, take_mark
from sttgui.ui.transcript.editing_keys import writes
from sttgui.ui.transcript.view import TranscriptView
from sttgui.viewmodel.parts import State
from sttgui.viewmodel.review import Review

_NONE, _SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
_CONTROL = Qt.KeyboardModifier.ControlModifier


@guarded
class ReviewKeyboard(QObject):
    """Takes the keys of a review before the text does; all others are typed over the words that are selected."""

    accept_wanted = Signal()
    skip_wanted = Signal()
    back_wanted = Signal()
    hear_wanted = Signal()
    hear_other_wanted = Signal()
    repeat_wanted = Signal()
    other_wanted = Signal()
    fix_all_wanted = Signal()
    leave_wanted = Signal()
    place_wanted = Signal()  # a key was pressed that decides, while the caret is somewhere else

    def __init__(self, view: TranscriptView, review: Review) -> None:
        super().__init__(view)
        self._view = view
        self._review = review
        view.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and self._review.current is not None:
            wanted = self._wanted(event)
            if wanted is not None and event.type() is QEvent.Type.ShortcutOverride:
                event.accept()  # so that it comes as a key, not as a shortcut of the window
                return True
            if wanted is not None and event.type() is QEvent.Type.KeyPress:
                if not event.isAutoRepeat():  # nobody sees the places a key that is held down would keep
                    self.take_leftover()
                    wanted.emit()
                return True
            if event.type() is QEvent.Type.KeyPress and writes(event):
                if self._is_beside_word():
                    self._write_beside(event.text())
                    return True
                self._spare_marks(event.text())
        elif isinstance(event, QInputMethodEvent) and self._review.current is not None and (written := _written(event)):
            self._spare_marks(written)
        return super().eventFilter(watched, event)

    def take_leftover(self) -> None:
        """Leave nothing beside what was typed that nobody meant to write."""
        if self._review.current is not None and self._review.is_fixing:
            take_leftover(self._view.textCursor(), *self._range())

    def _wanted(self, event: QKeyEvent) -> SignalInstance | None:
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() == Qt.Key.Key_Space and (self._review.is_fixing or self._view.editor.is_typing):
            return None  # it belongs to what is typed
        wanted = {
            (Qt.Key.Key_Return, _NONE): self.accept_wanted,
            (Qt.Key.Key_Enter, _NONE): self.accept_wanted,
            (Qt.Key.Key_Return, _SHIFT): self.other_wanted,
            (Qt.Key.Key_Enter, _SHIFT): self.other_wanted,
            (Qt.Key.Key_Return, _CONTROL): self.fix_all_wanted,
            (Qt.Key.Key_Enter, _CONTROL): self.fix_all_wanted,
            (Qt.Key.Key_Tab, _NONE): self.skip_wanted,
            (Qt.Key.Key_Tab, _SHIFT): self.back_wanted,
            (Qt.Key.Key_Backtab, _NONE): self.back_wanted,
            (Qt.Key.Key_Backtab, _SHIFT): self.back_wanted,
            (Qt.Key.Key_Space, _NONE): self.hear_wanted,
            (Qt.Key.Key_Space, _SHIFT): self.repeat_wanted,
            (Qt.Key.Key_Space, _CONTROL | _SHIFT): self.hear_other_wanted,
            (Qt.Key.Key_Escape, _NONE): self.leave_wanted,
        }.get((Qt.Key(event.key()), held))
        decides = wanted in (self.accept_wanted, self.other_wanted, self.skip_wanted, self.fix_all_wanted)
        return self.place_wanted if decides and not self._is_here() else wanted

    def _is_beside_word(self) -> bool:
        """Whether what is typed is for speech without words, beside the word that is selected, and no part of it."""
        stop = self._review.current
        if stop is None or stop.kind is not Kind.SPEECH or stop.state is not State.TO_CHECK:
            return False
        cursor = self._view.textCursor()
        return (cursor.selectionStart(), cursor.selectionEnd()) == self._range()

    def _write_beside(self, typed: str) -> None:
        """Write the first character with a blank between it and the word that is selected."""
        stop, cursor = self._review.current, self._view.textCursor()
        assert stop is not None
        word = self._view.editor.document.word(stop.begin)
        if stop.span is None or (word.start_ms or 0) < stop.span.end_ms:
            cursor.setPosition(cursor.selectionEnd())
            cursor.insertText(f" {typed}")
        else:
            cursor.setPosition(cursor.selectionStart())
            cursor.insertText(f"{typed} ")
            cursor.movePosition(QTextCursor.MoveOperation.Left)
        self._view.setTextCursor(cursor)

    def _spare_marks(self, typed: str) -> None:
        """Have a character take the place of the words alone, and a comma that of the comma behind them."""
        cursor = self._view.textCursor()
        begin, end = self._range()
        if spare_marks(cursor, begin, end, typed):
            self._view.setTextCursor(cursor)
        take_mark(cursor, begin, end, typed)

    def _range(self) -> tuple[int, int]:
        """Where the words that are looked at begin and end in the text."""
        stop, document = self._review.current, self._view.editor.document
        assert stop is not None
        return document.range_of(stop.begin)[0], document.range_of(max(stop.end, stop.begin + 1) - 1)[1]

    def _is_here(self) -> bool:
        """Whether the caret is at the words that are looked at; a click elsewhere only hears other words."""
        stop = self._review.current
        assert stop is not None
        cursor = self._view.textCursor()
        begin, end = self._range()
        beside = int(not stop.text)  # where the words were taken away, the caret is behind the blank that was before
        return cursor.selectionStart() <= end + beside and begin <= cursor.selectionEnd() + beside


def _written(event: QInputMethodEvent) -> str:
    """What an input method writes, or is about to."""
    return event.commitString() or event.preeditString()
