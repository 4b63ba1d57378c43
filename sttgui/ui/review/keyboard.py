"""The keys of a review, while the text has the keyboard: hands never leave it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal, SignalInstance
from PySide6.QtGui import QKeyEvent

from sttgui.ui.kit.guarded import guarded
from sttgui.ui.transcript.view import TranscriptView
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
                    wanted.emit()
                return True
        return super().eventFilter(watched, event)

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

    def _is_here(self) -> bool:
        """Whether the caret is at the words that are looked at; a click elsewhere only hears other words."""
        stop = self._review.current
        assert stop is not None
        cursor, document = self._view.textCursor(), self._view.editor.document
        begin, end = document.range_of(stop.begin)[0], document.range_of(max(stop.end, stop.begin + 1) - 1)[1]
        return cursor.selectionStart() <= end and begin <= cursor.selectionEnd()
