"""The text of a transcript: one real text control, so that selecting, copying and screen readers work as everywhere.

What is here is what hands do: keys, the mouse, the menu, the clipboard. How the words are laid out and where they are
is in `LaidOutText`, what is marked in them in `MarkedText`, how they stay those of the editor in `EditedText`.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QMimeData, QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QStandardItemModel,
)
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QMenu, QToolTip

from sttgui.domain.same_ends import same_ends
from sttgui.domain.transcript import blank_between
from sttgui.ui.kit import text
from sttgui.ui.kit.guarded import guarded
from sttgui.ui.kit.held_keys import HeldKeys
from sttgui.ui.kit.widgets import turn_with_window
from sttgui.ui.transcript import details_text
from sttgui.ui.transcript import text as transcript_text
from sttgui.ui.transcript.edited_text import EditedText
from sttgui.ui.transcript.editing_keys import EditingKeys, edits, is_near
from sttgui.ui.transcript.speaker_names import SpeakerNames
from sttgui.viewmodel.blocks import changed_part, units
from sttgui.viewmodel.editor import Editor
from sttgui.viewmodel.transcript_document import TranscriptDocument


@guarded
class TranscriptView(EditedText):
    """Shows the transcript of an editor, to be read and edited."""

    word_clicked = Signal(int)  # its place in the transcript; not where something is being selected
    copy_with_times_wanted = Signal()
    menu_opened = Signal(object, int)  # the QMenu, for others to add to, and the position in the text it is about

    def __init__(self, editor: Editor) -> None:
        super().__init__(editor)
        self.setAcceptDrops(False)  # files belong to the window
        self.setTabChangesFocus(True)
        self._pressed = QPoint()
        self._is_revealed = False  # during a step of undo
        self.names = SpeakerNames(self, self.editor, self.paragraph_of_name, self.paragraph_at)
        self._keys = EditingKeys(self, editor, self._move_caret)
        self.held = HeldKeys(self)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._keys.pointed_at = None
        self._pressed = event.position().toPoint()
        if not self.names.press(event):
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if not self.names.move(event):
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.names.release(event):
            return
        super().mouseReleaseEvent(event)
        point = event.position().toPoint()
        is_plain = event.button() is Qt.MouseButton.LeftButton and event.modifiers() == Qt.KeyboardModifier.NoModifier
        is_click = (point - self._pressed).manhattanLength() < QApplication.startDragDistance()
        if is_plain and is_click and not self.textCursor().hasSelection():
            index = self._word_under(point)
            if index is not None:
                self.follow()
                self.word_clicked.emit(index)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        turn_with_window(menu)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        cut = menu.addAction(text.tr("Cut"))
        cut.setShortcut(QKeySequence.StandardKey.Cut)
        cut.setEnabled(self.textCursor().hasSelection() and not self.editor.is_growing)
        cut.triggered.connect(self._keys.cut_out)
        copy = menu.addAction(text.tr("Copy"))
        copy.setShortcut(QKeySequence.StandardKey.Copy)
        copy.setEnabled(self.textCursor().hasSelection())
        copy.triggered.connect(self.copy)
        menu.addAction(text.tr("Copy with times")).triggered.connect(self.copy_with_times_wanted)
        paste = menu.addAction(text.tr("Paste"))
        paste.setShortcut(QKeySequence.StandardKey.Paste)
        paste.setEnabled(self.canPaste())
        paste.triggered.connect(self.paste)
        select = menu.addAction(text.tr("Select all"))
        select.setShortcut(QKeySequence.StandardKey.SelectAll)
        select.triggered.connect(self.selectAll)
        if not self.editor.is_growing:  # all else is about editing
            self.menu_opened.emit(menu, self.cursorForPosition(event.pos()).position())
        menu.popup(event.globalPos())

    def selectAll(self) -> None:
        if self.once_whole(self.selectAll):
            return
        self._page.finish()
        super().selectAll()

    def with_times(self) -> str:
        """What is selected, or else everything, each paragraph after its time and its speaker."""
        cursor = self.textCursor()
        begin, end = cursor.selectionStart(), cursor.selectionEnd()
        return details_text.with_times(self._shown.passages(*((begin, end) if begin < end else (0, 1 << 31))))

    def selected_words(self) -> range:
        """The places of the words that the selection touches."""
        cursor = self.textCursor()
        if not cursor.hasSelection():
            return range(0)
        return self._shown.words_between(cursor.selectionStart(), cursor.selectionEnd())

    def reveal_word(self, index: int) -> None:
        """Select a word by its place in the transcript and bring it into view, with some text around it."""
        if 0 <= index < self._shown.word_count:
            self.reveal(*self._shown.range_of(index))
        elif index >= 0:
            self.once_whole(partial(self.reveal_word, index))

    def reveal(self, begin: int, end: int, *, to_type_over: bool = False) -> None:
        """Select a part of the text and bring it into view. What is typed goes behind it, or else takes its place."""
        self._is_revealed = True
        self._keys.pointed_at = None if to_type_over else (begin, end)
        self._select(begin, end)
        self._colour_selection()  # also where the same was selected before
        self._bring_into_view(self.cursorRect())

    def let_go(self) -> None:
        """Have nothing selected; the caret is behind what was."""
        cursor = self.textCursor()
        if cursor.hasSelection():
            self._move_caret(cursor.selectionEnd())

    def createMimeDataFromSelection(self) -> QMimeData:
        """The words alone: an empty line between paragraphs, none where a long one was only split for show."""
        cursor = self.textCursor()
        number = self.document().findBlock(cursor.selectionStart()).blockNumber()
        first, *others = cursor.selection().toPlainText().split("\n")
        pieces = [first]
        for line in others:
            pieces.append(blank_between(pieces[-1], line) if self._shown.blocks[number].continues else "\n\n")
            pieces.append(line)
            number += 1
        return _plain_data("".join(pieces))

    def undo(self) -> None:
        """Take the last step back, and show where."""
        self.editor.stop_typing()
        self._travel(self.editor.undo)

    def redo(self) -> None:
        """Do the step again that was taken back, and show where."""
        self._travel(self.editor.redo)

    def _travel(self, step: Callable[[], None]) -> None:
        before = self._shown
        self._is_revealed = False
        step()
        place = _end_of_change(before, self._shown)
        if place is not None and not self._is_revealed:  # somebody else may know better what to look at
            self._move_caret(place)
            self._bring_into_view(self.cursorRect())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_of_all = bool(self._waiting) or edits(event) or not is_near(event)
        if is_of_all and self.once_whole(partial(self.keyPressEvent, event.clone()), is_edit=edits(event)):
            return
        if not is_near(event):
            self._page.finish()
        if self._is_growing and edits(event):
            self.editor.refuse()
        elif event.matches(QKeySequence.StandardKey.Undo):
            self.undo()
        elif event.matches(QKeySequence.StandardKey.Redo):
            self.redo()
        elif not self.names.key(event) and not self._keys.press(event):
            super().keyPressEvent(event)
            if self.textCursor().position() == 0:  # with what stands above the first line
                self.verticalScrollBar().setValue(0)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        if self.once_whole(partial(self.inputMethodEvent, event.clone()), is_edit=bool(event.commitString())):
            return
        if event.commitString() or event.preeditString():
            self._keys.begin()
        super().inputMethodEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        paste = partial(self._keys.paste, source.text())
        if not self.once_whole(paste, is_edit=True):
            paste()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.editor.stop_typing()

    def _move_caret(self, position: int) -> None:
        self.setTextCursor(self._cursor_at(position))

    def changeEvent(self, event: QEvent) -> None:
        """A new style sheet takes the font away and gives it back at once: no reason to lay all words out twice."""
        if event.type() is QEvent.Type.FontChange:
            QAbstractScrollArea.changeEvent(self, event)
        else:
            super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:  # also where the style sheet has taken effect anew
            self._colour_selection()
        elif event.type() is QEvent.Type.LanguageChange:
            self.editor.set_marks(self.editor.marks)  # lays all out, with those who have no name called otherwise

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            self._show_tip(event)
            return True
        return super().viewportEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        placed = list(self._placed_blocks(event.rect()))
        marked = self._painter.marked(placed)
        with QPainter(self.viewport()) as painter:
            if self.names.target is not None:
                self._painter.paint_target(painter, self.place_of_paragraph(self.names.target))
            self._painter.paint_below(painter, placed, marked)
        super().paintEvent(event)
        with QPainter(self.viewport()) as painter:
            self._painter.paint_above(painter, placed, marked)
            self._paint_rest_of_placeholder(painter)

    def _paint_rest_of_placeholder(self, painter: QPainter) -> None:
        """Qt itself paints it only as far down as the text goes, which is empty."""
        if self.document().isEmpty():
            text_size = self.document().size().toSize()
            whole = QRect(0, 0, text_size.width(), self.viewport().height())  # Qt breaks the lines in this width too
            painter.setClipRect(whole.adjusted(0, text_size.height(), 0, 0))
            painter.setPen(self.palette().placeholderText().color())
            painter.drawText(whole, Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap, self.placeholderText())

    def _show_tip(self, event: QHelpEvent) -> None:
        index = self._word_under(event.pos())
        if index is None:
            QToolTip.hideText()
        else:
            word = self._shown.word(index)
            marks = self._shown.marks
            is_estimated = transcript_text.are_times_estimated(self.editor.transcript)
            tip = transcript_text.word_tip(
                word, marks.heard_at(word), is_estimated=is_estimated, is_unfit=marks.is_unfit(word)
            )
            QToolTip.showText(event.globalPos(), tip, self.viewport())

    def paragraph_of_name(self, point: QPoint) -> int | None:
        """The place of the paragraph whose speaker's name is at a point of the viewport; none while it is growing."""
        if self.editor.is_growing:
            return None
        for placed in self._placed_blocks(QRect(point, point)):
            if placed.block.speaker is not None and self._painter.name_box(placed).contains(point):
                return self._shown.paragraph_of(self.document().findBlock(placed.begin).blockNumber())
        return None


def _end_of_change(before: TranscriptDocument, after: TranscriptDocument) -> int | None:
    """Where in the text after an edit the part ends that is different; `None` where no word is."""
    first, last = same_ends(before.blocks, after.blocks)
    first, last = max(first - 1, 0), max(last - 1, 0)  # with what is beside it, which a line break parts from it
    old, new = (
        "\n".join([block.text for block in shown.blocks[first : len(shown.blocks) - last]]) for shown in (before, after)
    )
    if old == new:
        return None
    begin, end = changed_part(old, new)
    return after.begin_of(first) + units(new[: max(len(new) - len(old) + end, begin)])


def _plain_data(words: str) -> QMimeData:
    """Words for the clipboard, in an object that Qt has made.

    The clipboard keeps its object till the application has ended. By then Python can no longer take one apart that was
    made here, and the process crashes.
    """
    model = QStandardItemModel(1, 1)
    data = model.mimeData([model.index(0, 0)])
    data.clear()
    data.setText(words)
    return data
