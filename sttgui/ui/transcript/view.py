"""The text of a transcript: one real text control, so that selecting, copying and screen readers work as everywhere.

A QTextEdit, not a QPlainTextEdit: that one knows neither space between paragraphs nor between lines, and scrolls by
whole lines. `tests/benchmarks/transcript_pane.py` tells what it costs.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QFont,
    QFontInfo,
    QHelpEvent,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QStandardItemModel,
    QTextBlock,
    QTextCursor,
)
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QFrame, QMenu, QTextEdit, QToolTip, QWidget

from sttgui.domain.transcript import blank_between
from sttgui.ui.kit import text
from sttgui.ui.kit.announcing import announce
from sttgui.ui.kit.guarded import guarded
from sttgui.ui.kit.held_keys import HeldKeys
from sttgui.ui.kit.theme import LIGHT, Tokens
from sttgui.ui.kit.widgets import restyle, turn_with_window
from sttgui.ui.transcript import details_text
from sttgui.ui.transcript import text as transcript_text
from sttgui.ui.transcript.editing_keys import EditingKeys, edits, is_near
from sttgui.ui.transcript.painting import REACH, PlacedBlock, TranscriptPainter
from sttgui.ui.transcript.speaker_names import SpeakerNames
from sttgui.ui.transcript.text_column import READING_WIDTH, Column, column
from sttgui.ui.transcript.text_page import PARAGRAPH_GAP, Style, TextPage
from sttgui.viewmodel.blocks import changed_part, units
from sttgui.viewmodel.editor import Editor
from sttgui.viewmodel.transcript_document import Hits, Spot, TranscriptDocument

LINE_HEIGHT_PERCENT = 163  # of the size of letters: 26 px for 16
LARGE = 20_000  # words; to break the lines of more takes so long that it waits till the window's edge stands still
FITTING_MS = 100
HOUR_MS = 3_600_000


@dataclass(frozen=True, slots=True)
class _Reading:
    """Where somebody reads: what is at the upper edge of the text and how high, what is selected, what is heard."""

    top: Spot
    y: int
    is_at_top: bool
    anchor: Spot
    caret: Spot
    playing: Spot | None
    follows: bool


@guarded
class TranscriptView(QTextEdit):
    """Shows the transcript of an editor, which hears of all that is typed; the two always hold the same text.

    Qt itself only ever changes the text within one paragraph. What joins or parts paragraphs is done by the editor.
    """

    word_clicked = Signal(int)  # its place in the transcript; not where something is being selected
    word_at_caret = Signal(object)  # its place, or None between words
    column_changed = Signal(object)  # Column: where the words stand
    following_changed = Signal(object)  # bool: whether the view goes along with what is heard
    copy_with_times_wanted = Signal()
    menu_opened = Signal(object, int)  # the QMenu, for others to add to, and the position in the text it is about

    def __init__(self, editor: Editor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editor = editor
        self.setObjectName("transcript_text")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(text.tr("Transcript"))
        self.setAcceptDrops(False)  # files belong to the window
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)  # undo is the editor's
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
        self._shown = editor.document
        self._painter = TranscriptPainter(LIGHT, self.font())
        self._page = TextPage(self)
        self._playing: int | None = None
        self._judged = range(0)  # words
        self._at_caret: int | None = None
        self._pressed = QPoint()
        self._follows = True
        self._is_moving = False  # by the view itself, not by the user
        self._is_revealed = False  # during a step of undo
        self._is_growing = False
        self._covered = 0  # px at the lower edge that something lies over
        self._typed_at: int | None = None  # where the text was changed, till the editor knows
        self._size_percent, self._line_percent = 100, LINE_HEIGHT_PERCENT
        self._widest_px: float = READING_WIDTH
        self._column = Column()
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # the words say where they begin, not the window
        self._longest_ms = 0  # beside the words
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        self.cursorPositionChanged.connect(self._caret_moved)
        self.names = SpeakerNames(self, self.editor, self.paragraph_of_name, self.paragraph_at)
        self._keys = EditingKeys(self, editor, self._move_caret)
        self.held = HeldKeys(self)
        self._fitting = QTimer(self, singleShot=True, interval=FITTING_MS)
        self._fitting.timeout.connect(self._fit_later)
        editor.opened.connect(self._show_other)
        editor.grown.connect(self._show_more)
        editor.changed.connect(self._show_edit)
        editor.marks_changed.connect(self._show_edit)
        editor.typing_stopped.connect(self._show_edit)
        self._show_other()

    def _show_other(self) -> None:
        """Show the transcript the editor has opened; one that grows now, or no longer, is read on where it was read."""
        reading = self._reading() if self._is_growing is not self.editor.is_growing else None
        self._shown = self.editor.document
        self._set_growing(self.editor.is_growing)
        self._number_speakers()
        self._painter.forget_places()
        self._playing, self._judged = None, range(0)
        self.follow()
        self._lay_out()
        self.verticalScrollBar().setValue(0)
        if reading is not None and self._shown.word_count:
            self._read_on(reading)
        self._at_caret = -1  # so that the first word is told
        self._caret_moved()

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

    def _reading(self) -> _Reading | None:
        top = self.cursorForPosition(self._corner)
        cursor = self.textCursor()
        spots = [self._shown.spot_at(place) for place in (top.position(), cursor.anchor(), cursor.position())]
        playing = None if self._painter.playing is None else self._shown.spot_at(self._painter.playing[0])
        at, anchor, caret = spots
        if at is None or anchor is None or caret is None:
            return None
        is_at_top = self.verticalScrollBar().value() == 0
        return _Reading(at, self.cursorRect(top).top(), is_at_top, anchor, caret, playing, self._follows)

    def _read_on(self, reading: _Reading) -> None:
        """Have the same words at the same height, selected and heard, in another text of the same recording."""
        self._is_moving = True
        self._follows = reading.follows
        self._select(self._shown.position_of(reading.anchor), self._shown.position_of(reading.caret))
        bar, cursor = self.verticalScrollBar(), self._cursor_at(self._shown.position_of(reading.top))
        y = self.cursorRect(cursor).top()
        bar.setValue(0 if reading.is_at_top else bar.value() + y - reading.y)
        if reading.playing is not None:
            self._playing = self._shown.word_at(self._shown.position_of(reading.playing))
            self._painter.playing = None if self._playing is None else self._shown.range_of(self._playing)
        self._is_moving = False

    def scroll_along(self, y: int) -> None:
        """Keep the words where they are on the screen after the view itself was moved by so much."""
        if self.verticalScrollBar().value() > 0:
            self._is_moving = True
            self.verticalScrollBar().setValue(self.verticalScrollBar().value() + y)
            self._is_moving = False

    def _cursor_at(self, position: int) -> QTextCursor:
        self._page.reach(position)
        cursor = QTextCursor(self.document())
        cursor.setPosition(min(position, self.document().characterCount() - 1))
        return cursor

    def _select(self, anchor: int, caret: int) -> None:
        self._page.reach(max(anchor, caret))
        cursor = self.textCursor()
        cursor.setPosition(anchor)
        cursor.setPosition(caret, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def _number_speakers(self) -> None:
        names = dict.fromkeys(block.speaker for block in self._shown.blocks if block.speaker is not None)
        self._painter.speakers = {name: number for number, name in enumerate(names)}

    @property
    def column(self) -> Column:
        """Where the words stand."""
        return self._column

    @property
    def shown(self) -> TranscriptDocument:
        """The transcript as running text."""
        return self._shown

    @property
    def place_of_caret(self) -> int:
        """The place of the word at the caret, or of the next one."""
        position = self.textCursor().selectionStart()
        return self._shown.words_between(position, position).start

    @property
    def follows(self) -> bool:
        """Whether the view goes along with what is heard; not once the user has gone elsewhere."""
        return self._follows

    @property
    def is_playing(self) -> bool:
        """Whether there is a word that is heard."""
        return self._playing is not None

    def set_reading(self, size_percent: int, line_percent: int) -> None:
        """Change the size of the letters, and the distance of lines in parts of that size."""
        if (size_percent, line_percent) != (self._size_percent, self._line_percent):
            self._size_percent, self._line_percent = size_percent, line_percent
            self._lay_out_in_place()

    def set_widest(self, px: int) -> None:
        """Change how wide the column may be, for letters of the usual size."""
        if px != self._widest_px:
            self._widest_px = px
            self._place_column()
            self._fit_width()

    def _lay_out_in_place(self) -> None:
        """Put the words into a new document, and stay at what is read and selected."""
        number, part = self._top_of_view()
        was_seen = self.viewport().rect().contains(self.cursorRect().center())
        selected = self.textCursor().anchor(), self.textCursor().position()
        self._lay_out()
        self._is_moving = True
        self._select(*selected)
        self._scroll_to(number, part)
        if was_seen and not self.viewport().rect().contains(self.cursorRect().center()):
            self._bring_into_view(self.cursorRect())
        self._is_moving = False

    def show_hits(self, hits: Hits) -> None:
        """Mark all places where something was found."""
        self._painter.hits = hits
        self._colour_selection()
        self.viewport().update()

    def show_judged(self, words: range) -> None:
        """Outline the words that are looked at, by their places in the transcript; none of them with an empty range."""
        self._judged = words
        self._place_judged()
        if not words:
            self._colour_selection()

    def _place_judged(self) -> None:
        before, words = self._painter.judged, self._judged
        is_there = bool(words) and words.stop <= self._shown.word_count
        ends = (self._shown.range_of(words[0])[0], self._shown.range_of(words[-1])[1]) if is_there else None
        self._painter.judged = ends
        for part in {before, ends}:
            self._update_part(part)

    def show_changes(self, is_shown: bool) -> None:
        """Show above the words that were changed what was heard."""
        self._painter.shows_changes = is_shown
        self.viewport().update()

    def set_theme(self, tokens: Tokens) -> None:
        self._painter.tokens = tokens
        self._colour_selection()
        self.viewport().update()

    def show_playing(self, index: int | None) -> None:
        """Mark the word that is heard, by its place; the view follows it until the user goes elsewhere."""
        before = self._painter.playing
        self._playing = index if index is not None and 0 <= index < self._shown.word_count else None
        self._painter.playing = None if self._playing is None else self._shown.range_of(self._playing)
        for part in (before, self._painter.playing):
            self._update_part(part)
        if self._follows:
            self._go_along()

    def follow(self) -> None:
        """Follow what is heard again."""
        if not self._follows:
            self._follows = True
            self._go_along()
            self.following_changed.emit(True)

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
        cut.setEnabled(self.textCursor().hasSelection() and not self._is_growing)
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
        if not self._is_growing:  # all else is about editing
            self.menu_opened.emit(menu, self.cursorForPosition(event.pos()).position())
        menu.popup(event.globalPos())

    def selectAll(self) -> None:
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

    def _scrolled(self) -> None:
        if self._playing is not None and self._follows and not self._is_moving:
            self._follows = False
            self.following_changed.emit(False)

    def _go_along(self) -> None:
        if self._painter.playing is not None:
            self._is_moving = True
            self._bring_into_view(self.cursorRect(self._cursor_at(self._painter.playing[0])))
            self._is_moving = False

    def _update_part(self, part: tuple[int, int] | None) -> None:
        """Have only these words painted anew: the format of the text stays, so nothing is laid out."""
        block = QTextBlock() if part is None else self.document().findBlock(part[0])
        if block.isValid():  # else it is not written yet
            for box in self._painter.boxes_of([self._placed(block, self.viewport().rect())], part):
                self.viewport().update(box.adjusted(-REACH, -REACH, REACH, REACH).toAlignedRect())

    def _colour_selection(self) -> None:
        """Give what is selected the colours of a selection, unless another mark says what it is: found, or judged."""
        cursor, painter = self.textCursor(), self._painter
        part = (cursor.selectionStart(), cursor.selectionEnd())
        found = part if cursor.hasSelection() and part in painter.hits.between(*part) else None
        if found != painter.found_now:
            for changed in (painter.found_now, found):
                self._update_part(changed)
            painter.found_now = found
        if not cursor.hasSelection():
            return
        has_mark = found is not None or part == painter.judged
        ground = QColor(Qt.GlobalColor.transparent) if has_mark else QColor(painter.tokens.selection)
        letters = QColor(painter.tokens.text if found is None else painter.tokens.on_found)
        palette, roles = self.palette(), (QPalette.ColorRole.Highlight, QPalette.ColorRole.HighlightedText)
        if [palette.color(role) for role in roles] != [ground, letters]:
            for role, colour in zip(roles, (ground, letters), strict=True):
                palette.setColor(role, colour)
            self.setPalette(palette)

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

    def reveal_word(self, index: int) -> None:
        """Select a word by its place in the transcript and bring it into view, with some text around it."""
        if not 0 <= index < self._shown.word_count:
            return
        self.reveal(*self._shown.range_of(index))

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

    def go_to(self, position: int) -> None:
        """Bring a place into the middle, without a change of the selection."""
        place = self.cursorRect(self._cursor_at(position)).center().y()
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + place - self.viewport().height() // 2)

    def keep_clear(self, covered: int) -> None:
        """Let no word that is looked at be under what covers this many px of the lower edge."""
        self._covered = covered
        place, free = self.cursorRect(), self.viewport().height() - covered
        is_looked_at = self.hasFocus() or self.textCursor().hasSelection()
        if is_looked_at and free < place.bottom() <= self.viewport().height():
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + place.bottom() + place.height() // 2 - free)

    def _bring_into_view(self, place: QRect) -> None:
        """With some text around it."""
        room = self.viewport().height() - self._covered
        if not room // 6 <= place.center().y() <= room * 5 // 6:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + place.center().y() - room // 2)

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
        if event.commitString() or event.preeditString():
            self._keys.begin()
        super().inputMethodEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        self._keys.paste(source.text())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.editor.stop_typing()

    def _move_caret(self, position: int) -> None:
        self.setTextCursor(self._cursor_at(position))

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

    def _update_block(self, number: int) -> None:
        """Have a block painted anew with what is drawn around it; where its height changed, Qt does so itself."""
        place = self.document().documentLayout().blockBoundingRect(self.document().findBlockByNumber(number))
        reach = self._painter.name_height
        top = place.top() - self.verticalScrollBar().value() - reach
        self.viewport().update(QRectF(0, top, self.viewport().width(), place.height() + 2 * reach).toAlignedRect())

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

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._is_moving = True  # with more room there may be less to scroll
        super().resizeEvent(event)
        self._is_moving = False
        self._place_column()
        if self._shown.first_of(self._page.written) > LARGE:
            self._fitting.start()
        else:
            self._fit_width()

    def _fit_later(self) -> None:
        if self._page.is_whole:
            self._fit_width()
        else:  # what is written next would have all above it laid out anew at once
            self._fitting.start()

    def _fit_width(self) -> None:
        """Break the lines anew where the width of the text has changed, and stay at the place that was read."""
        if self._column.margin != self._painter.margin:
            self._lay_out_in_place()
            return
        width = self._column.width
        if width != self.lineWrapColumnOrWidth():
            self._painter.width = width
            self._is_moving = True
            number, part = self._top_of_view()
            self.setLineWrapColumnOrWidth(width)
            self._scroll_to(number, part)
            self._is_moving = False

    def _place_column(self) -> None:
        """Have the words in the middle; the breaking of lines, which takes its time, follows."""
        time_width = self._painter.time_width(self._longest_ms)
        room = self.width() - self.verticalScrollBar().sizeHint().width()
        leftwards = self._painter.leftwards
        wanted = column(room, self._letters_px, time_width, leftwards=leftwards, widest_px=self._widest_px)
        if wanted != self._column:
            self._column = wanted
            self.setViewportMargins(wanted.left, 0, 0, 0)
            self.column_changed.emit(wanted)

    @property
    def _letters_px(self) -> int:
        return round(QFontInfo(self.font()).pixelSize() * self._size_percent / 100)

    @property
    def _corner(self) -> QPoint:
        """Where the first line in sight begins."""
        left, right = self._painter.words
        return QPoint(int(right) - 1 if self._painter.leftwards else int(left), 0)

    def _lay_out(self) -> None:
        """Put the words into a new document, in the size that is wanted."""
        self.ensurePolished()  # the size of the font comes from the style sheet
        font = QFont(self.font())
        font.setPixelSize(self._letters_px)
        self._painter.set_font(font)
        self._painter.leftwards, self._longest_ms = self._shown.is_leftwards, self._shown.last_ms
        self._place_column()
        self._painter.margin = self._column.margin
        style = Style(
            font,
            self._painter.margin,
            self._painter.leftwards,
            self._painter.name_height,
            round(self._letters_px * self._line_percent / 100),
        )
        self._is_moving = True
        self._page.write(self._shown, style, has_names=bool(self._painter.speakers))
        self._fit_width()
        self._is_moving = False
        self.document().contentsChange.connect(self._note_change)
        self.document().contentsChanged.connect(self._take_typed)

    def _placed_blocks(self, part: QRect) -> Iterator[PlacedBlock]:
        """The blocks that touch a part of the viewport."""
        if not self._shown.blocks:
            return
        layout = self.document().documentLayout()
        scrolled = self.verticalScrollBar().value()
        block = self.cursorForPosition(part.topLeft()).block()
        if block.previous().isValid():
            block = block.previous()  # the lines under its words may reach into this part
        while block.isValid():
            place = layout.blockBoundingRect(block)
            if place.top() - scrolled > part.bottom() + PARAGRAPH_GAP + self._painter.name_height:
                return
            yield self._placed(block, part)
            block = block.next()

    def _placed(self, block: QTextBlock, part: QRect) -> PlacedBlock:
        """Where a block is, and which of its words have a line that touches a part of the viewport."""
        top = self.document().documentLayout().blockBoundingRect(block).top() - self.verticalScrollBar().value()
        origin = QPointF(block.layout().position().x(), top)
        layout = block.layout()
        lines = [layout.lineAt(number) for number in range(layout.lineCount())]
        reach = self._painter.name_height  # of what is drawn over and under a line
        seen = [
            line
            for line in lines
            if origin.y() + line.y() - reach <= part.bottom()
            and origin.y() + line.y() + line.height() + reach >= part.top()
        ]
        visible = (seen[0].textStart(), seen[-1].textStart() + seen[-1].textLength()) if seen else (0, 0)
        return PlacedBlock(self._shown.blocks[block.blockNumber()], block.position(), layout, origin, visible)

    def _top_of_view(self) -> tuple[int, float]:
        """The block at the upper edge, and the part of it that is above, so that the place can be found again.

        Where nothing is above the edge, not even the room over the first line, the part is -1.
        """
        if self.verticalScrollBar().value() == 0:
            return 0, -1.0
        block = self.cursorForPosition(self._corner).block()
        place = self.document().documentLayout().blockBoundingRect(block)
        above = self.verticalScrollBar().value() - place.top()
        return block.blockNumber(), max(above, 0.0) / max(place.height(), 1.0)

    def _scroll_to(self, number: int, part: float) -> None:
        self._page.reach_block(number)
        block = self.document().findBlockByNumber(number)
        place = self.document().documentLayout().blockBoundingRect(block)
        self.verticalScrollBar().setValue(round(place.top() + part * place.height()))

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
        if self._is_growing:
            return None
        for placed in self._placed_blocks(QRect(point, point)):
            if placed.block.speaker is not None and self._painter.name_box(placed).contains(point):
                return self._shown.paragraph_of(self.document().findBlock(placed.begin).blockNumber())
        return None

    def paragraph_at(self, y: int) -> int | None:
        """The place of the paragraph at a height in the viewport; `None` where there is no text."""
        if not self._shown.blocks:
            return None
        return self._shown.paragraph_of(self.cursorForPosition(QPoint(self._corner.x(), y)).blockNumber())

    def place_of_paragraph(self, paragraph: int) -> QRect:
        """Where the words of a paragraph are in the viewport, with the name above them and a little room."""
        layout, numbers = self.document().documentLayout(), self._shown.blocks_of(paragraph)
        first, last = (
            layout.blockBoundingRect(self.document().findBlockByNumber(number))
            for number in (numbers.start, min(numbers.stop, self._page.written) - 1)
        )
        (left, right), top = self._painter.words, first.top() - 4
        if self._shown.blocks[numbers.start].speaker is not None:
            top -= self._painter.name_height
        box = QRectF(left - 8, top, right + 14 - left, last.bottom() + 4 - top)
        return box.translated(0, -self.verticalScrollBar().value()).toAlignedRect()

    def _word_under(self, point: QPoint) -> int | None:
        place = QPointF(point + QPoint(0, self.verticalScrollBar().value()))
        return self._shown.word_at(self.document().documentLayout().hitTest(place, Qt.HitTestAccuracy.ExactHit))


def _end_of_change(before: TranscriptDocument, after: TranscriptDocument) -> int | None:
    """Where in the text after an edit the part ends that is different; `None` where no word is."""
    if before.text == after.text:
        return None
    begin, end = changed_part(before.text, after.text)
    return units(after.text[: max(len(after.text) - len(before.text) + end, begin)])


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
