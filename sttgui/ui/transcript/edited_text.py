"""The text of a transcript and its editor, which always hold the same: what is opened, what grows, what is edited, and
what Qt writes itself; and what waits till all the words are there.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal

from sttgui.ui.kit import text
from sttgui.ui.kit.announcing import announce
from sttgui.ui.kit.guarded import guarded
from sttgui.ui.kit.meaning import mean
from sttgui.ui.kit.widgets import restyle
from sttgui.ui.transcript import details_text
from sttgui.ui.transcript.marked_text import MarkedText
from sttgui.viewmodel.editor import Editor

HOUR_MS = 3_600_000


@guarded
class EditedText(MarkedText):
    """Shows the transcript of an editor, which hears of all that is typed.

    Qt itself only ever changes the text within one paragraph. What joins or parts paragraphs is done by the editor.
    """

    word_at_caret = Signal(object)  # its place, or None between words

    def __init__(self, editor: Editor) -> None:
        super().__init__(editor.document)
        self.editor = editor
        self.setObjectName("transcript_text")
        self.setAccessibleName(text.tr("Transcript"))
        mean(self, accessibleName=text.tr("Transcript"))  # in French it can mean more
        self.setAcceptRichText(False)
        self.setUndoRedoEnabled(False)  # undo is the editor's
        self._at_caret: int | None = None
        self._is_growing = self._is_opening = False
        self._waiting: list[Callable[[], None]] = []  # till all words are there
        self._catching_up = QTimer(self, singleShot=True, interval=0)
        self._catching_up.timeout.connect(self._catch_up)
        self._typed_at: int | None = None  # where the text was changed, till the editor knows
        self.cursorPositionChanged.connect(self._caret_moved)
        editor.opened.connect(self._show_other)
        editor.grown.connect(self._show_more)
        editor.changed.connect(self._show_edit)
        editor.marks_changed.connect(self._show_edit)
        editor.typing_stopped.connect(self._show_edit)
        self._show_other()

    def _show_other(self) -> None:
        """Show the transcript the editor has opened; one that grows now, or no longer, is read on where it was read, as
        is one of which the beginning was shown.
        """
        was_opening, self._is_opening = self._is_opening, self.editor.is_opening
        is_growing = self.editor.is_growing and not self._is_opening
        reading = self._reading() if was_opening or self._is_growing is not is_growing else None
        self._shown = self.editor.document
        if was_opening and self._shown.word_count:
            self._catching_up.start()  # once all others have it too
        else:
            self._waiting.clear()
            self._caught_up()
        self._set_growing(is_growing)
        self._number_speakers()
        if not (was_opening and self._goes_on()):
            self._painter.forget_places()
            self._playing, self._judged = None, range(0)
            self.follow()
            self._lay_out()
            self.verticalScrollBar().setValue(0)
            if reading is not None and self._shown.word_count:
                self._read_on(reading)
        self._at_caret = -1  # so that the first word is told
        self._caret_moved()

    def _goes_on(self) -> bool:
        """Have all words follow those of the first screen, which stay as they are; false where they cannot."""
        shown, painter = self._shown, self._painter
        has_same_sides = shown.is_leftwards == painter.leftwards
        if not has_same_sides or painter.time_width(self._last_ms) != painter.time_width(self._longest_ms):
            return False
        if not self._page.go_on(shown):
            return False
        self._longest_ms = self._last_ms
        self._page.fit_top(has_names=bool(painter.speakers))
        self.viewport().update()  # with the marks
        return True

    def _set_growing(self, is_growing: bool) -> None:
        if is_growing == self._is_growing:
            return
        self._is_growing = is_growing
        readable = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        self.setTextInteractionFlags(readable if is_growing else Qt.TextInteractionFlag.TextEditorInteraction)
        self.setProperty("growing", is_growing)
        restyle(self)

    def _show_more(self) -> None:
        """Put what is new at the end. Whoever reads stays where they are, unless that is the very end."""
        bar, cursor = self.verticalScrollBar(), self.textCursor()
        anchor, caret = cursor.anchor(), cursor.position()
        goes_along = 0 < bar.value() == bar.maximum() and self._page.is_whole and not self.is_playing
        self._show_edit()
        self._is_moving = True
        scrolled = bar.value()
        if (self.textCursor().anchor(), self.textCursor().position()) != (anchor, caret):
            last = self.document().characterCount() - 1  # there are fewer words where a recogniser began anew
            self._select(min(anchor, last), min(caret, last))
        bar.setValue(bar.maximum() if goes_along else scrolled)
        self._is_moving = False

    @property
    def _last_ms(self) -> int:
        """Also of what is about to follow, so that no word moves aside then."""
        length_ms = self._shown.transcript.duration_ms if self._is_opening else None
        return max(super()._last_ms, length_ms or 0)

    def once_whole(self, act: Callable[[], None], *, is_edit: bool = False) -> bool:
        """Do something when all the words are there, and what was put off before it; false where they are there now.
        An edit is done before anything else is opened.
        """
        if not self._is_opening and not self._waiting:
            return False
        self._waiting.append(act)
        self.viewport().setCursor(Qt.CursorShape.BusyCursor)
        if is_edit:
            self.editor.type_ahead()
        return True

    def _catch_up(self) -> None:
        waiting, self._waiting = self._waiting, []
        try:
            for act in waiting:
                act()
        finally:  # else nothing else could ever be opened
            self._caught_up()

    def _caught_up(self) -> None:
        self.viewport().setCursor(Qt.CursorShape.IBeamCursor)
        self.editor.catch_up()

    def _caret_moved(self) -> None:
        """Tell the word at the caret; a screen reader hears of it where there is a mark on it."""
        self._take_typed()  # Qt tells of the caret before it tells of the text
        cursor = self.textCursor()
        self._page.reach(max(cursor.anchor(), cursor.position()))
        if not self._page.is_writing and not self.editor.is_typing_at(cursor.position()):
            self.editor.stop_typing()
        self._colour_selection()
        index = self._shown.word_near(cursor.selectionStart())
        if index == self._at_caret:
            return
        self._at_caret = index
        self.word_at_caret.emit(index)
        if index is None:
            self.setAccessibleDescription("")
            return
        said = details_text.caret_in_words(self._shown.word(index), self._shown.look(index))
        self.setAccessibleDescription(said)
        if self._shown.look(index) is not None and self.hasFocus() and index not in self._judged:
            announce(self, said)  # of a word that is judged the review says more

    def _take_typed(self) -> None:
        """Tell the editor where Qt has changed the text."""
        if self._typed_at is None:
            return
        place, self._typed_at = self._typed_at, None
        document = self.document()
        if document.blockCount() != max(self._page.written, 1) or not self._shown.blocks:
            self._lay_out()  # nothing but the editor joins and parts paragraphs
            return
        block = document.findBlock(min(place, document.characterCount() - 1))
        at = place - block.position()
        self.editor.take_typed(text.tr("Typing"), block.blockNumber(), block.text(), at)

    def _note_change(self, position: int) -> None:
        if not self._page.is_writing:
            self._typed_at = position

    def _lay_out(self) -> None:
        """Hear of what is typed in the new document, too."""
        super()._lay_out()
        self.document().contentsChange.connect(self._note_change)
        self.document().contentsChanged.connect(self._take_typed)

    def _show_edit(self) -> None:
        """Make the text what the editor holds; only what is different is written."""
        before, self._shown = self._shown, self.editor.document
        is_first = not before.word_count and self._shown.is_leftwards
        if is_first or self._longest_ms < HOUR_MS <= self._shown.last_ms:  # the times need other room
            self._number_speakers()
            self._lay_out_in_place()
            self.show_playing(self._playing)
            self._place_judged()
            return
        changed = self._page.show(self._shown)
        if changed is None:
            return
        old, new = changed
        names = [block.speaker for block in before.blocks[old.start : old.stop]]
        if names != [block.speaker for block in self._shown.blocks[new.start : new.stop]]:
            self._number_speakers()
        self._page.fit_top(has_names=bool(self._painter.speakers))
        self.show_playing(self._playing)
        self._place_judged()
        if len(old) == len(new) == 1:
            self._update_block(new.start)
        else:
            self.viewport().update()
