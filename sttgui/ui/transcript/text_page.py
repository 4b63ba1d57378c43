"""Writes a transcript into the document of a text control: what is in sight at once, the rest while nothing else is
to be done, and after an edit only what is different.
"""

from __future__ import annotations

import time
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QFont,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QTextEdit

from sttgui.domain.same_ends import same_ends
from sttgui.domain.transcript import Transcript
from sttgui.ui.transcript.text_column import INSET
from sttgui.viewmodel.blocks import Block, Look, changed_part, units
from sttgui.viewmodel.transcript_document import TranscriptDocument

PARAGRAPH_GAP = 14.0  # px
BOTTOM = 32.0  # px below the last line
SHORT = 5_000  # words, which are written at once
SCREEN, SCREEN_LETTERS = 50, 10_000  # blocks, and letters: whichever is less is more than a screen has
SLICE_MS = 4.0  # how long it is written in one go while somebody may press a key
PAUSE_MS = 2  # between two of them
SLICE = 4  # blocks that are laid out together
SEEN_MS = 30  # after a letter, or the first screen, which is painted before what follows it

_UNDERLINES = {
    Look.SOME: QTextCharFormat.UnderlineStyle.DotLine,
    Look.STRONG: QTextCharFormat.UnderlineStyle.WaveUnderline,
    Look.KEPT: QTextCharFormat.UnderlineStyle.DashUnderline,
    Look.CHANGED: QTextCharFormat.UnderlineStyle.SingleUnderline,
}


@dataclass(frozen=True, slots=True)
class Style:
    """How the text is set, in px. `margin` is beside the words, `name_height` above those with a speaker's name.

    `leftwards` where most of it is written from right to left. Lines are `line_height` apart, letters that need more
    room have it.
    """

    font: QFont
    margin: float
    leftwards: bool
    name_height: float
    line_height: float


class TextPage(QObject):
    """Holds the blocks of `shown` in the document of a view, the first `written` of them at least.

    A place of the text is there once it was reached. Nothing in the view may stand at the end of what is written while
    more is to come: what is written there would move it.
    """

    all_written = Signal()  # with their marks, some time after `write` or `go_on`

    def __init__(self, view: QTextEdit) -> None:
        super().__init__(view)
        self._view = view
        self._formats = {look: _underlined(look) for look in Look}
        self.document = QTextDocument(view)
        self.shown = TranscriptDocument(Transcript())
        self.is_writing = False  # else it is somebody else who changes the document
        self.written = 0  # blocks
        self._unmarked = range(0)  # blocks of them whose marks are to be set
        self._style: Style
        self._writing = QTimer(self, singleShot=True)
        self._writing.timeout.connect(self._write_slice)
        self._typed: int | None = None  # the block in which somebody types, whose marks may be others by now
        self._marking = QTimer(self, singleShot=True, interval=SEEN_MS)
        self._marking.timeout.connect(self._mark_typed)

    @property
    def is_whole(self) -> bool:
        """Whether all blocks are written."""
        return self.written >= len(self.shown.blocks)

    def write(self, shown: TranscriptDocument, style: Style, *, has_names: bool) -> None:
        """Put a text into a new document of the view; of a long one only the beginning, the rest follows by itself.

        `has_names` where there are names of speakers.
        """
        self._style = style
        previous, self.document = self.document, self._empty_document(has_names=has_names)
        self.shown, self.written, self._typed, self._unmarked = shown, 0, None, range(0)
        # Before it has a layout, which is then made for what is in sight first.
        self._write_to(len(shown.blocks) if shown.word_count <= SHORT else self._behind(0, 2))
        self.is_writing = True
        self._view.setDocument(self.document)
        self.is_writing = False
        previous.deleteLater()
        if QAccessible.isActive():  # who reads it out asks the document itself
            self.finish()
        self._writing.start(0 if self.is_whole else SEEN_MS)

    def go_on(self, shown: TranscriptDocument) -> bool:
        """Have a longer text, which begins with what is written. What is there stays, its marks follow; false where it
        begins otherwise.
        """
        if list(map(_words_and_room, shown.blocks[: self.written])) != list(map(_words_and_room, self.shown.blocks)):
            return False
        self.shown, self._unmarked = shown, range(self.written)
        if QAccessible.isActive():
            self._mark(len(self._unmarked))
            self.finish()
        self._writing.start(SEEN_MS)
        return True

    def reach(self, position: int) -> None:
        """Have a position of the text written, and a screen more."""
        if not self.is_whole:
            number = self.shown.block_at(position)
            self.reach_block(len(self.shown.blocks) if number is None else number)

    def reach_block(self, number: int) -> None:
        """Have a block written, by its number, and a screen more."""
        is_far = self.written < self._behind(number, 1)
        if is_far and not self.is_whole and not self.is_writing:  # which moves the caret till it is put back
            self._write_more(self._behind(number, 2))

    def finish(self) -> None:
        """Have all written."""
        if not self.is_whole:
            self._write_more(len(self.shown.blocks))

    def show(self, shown: TranscriptDocument) -> tuple[range, range] | None:
        """Have another state of the same text; returns the numbers of the blocks that are different, before and now."""
        before = self.shown
        if len(shown.blocks) != len(before.blocks):
            self._mark(len(self._unmarked))  # while they have these numbers
        first, last = same_ends(before.blocks, shown.blocks)
        old, new = range(first, len(before.blocks) - last), range(first, len(shown.blocks) - last)
        if not old and not new:
            self.shown = shown
            return None
        if self.is_whole or first < self.written:  # else it comes when its turn comes
            if old.stop > self.written:
                self.finish()
            self.shown = shown
            self.written += len(new) - len(old)
            if len(old) == len(new) == 1 and self._is_typed(before.blocks[first], first):
                self._mark_soon(first)
            else:
                self._rewrite_blocks(old, new)
        self.shown = shown
        return old, new

    def fit_top(self, *, has_names: bool) -> None:
        """Have room for a name above the first line once there are names; Qt passes over the margin of that block."""
        frame = self.document.rootFrame()
        wanted = frame.frameFormat()
        top = self._style.name_height if has_names else 0.0
        if wanted.topMargin() != top:
            wanted.setTopMargin(top)
            self.is_writing = True
            frame.setFrameFormat(wanted)
            self.is_writing = False

    def _empty_document(self, *, has_names: bool) -> QTextDocument:
        document = QTextDocument(self._view)
        document.setUndoRedoEnabled(False)
        document.setDocumentMargin(0)
        document.setDefaultFont(self._style.font)
        root = document.rootFrame().frameFormat()
        if has_names:
            root.setTopMargin(self._style.name_height)
        root.setBottomMargin(BOTTOM)
        document.rootFrame().setFrameFormat(root)
        return document

    def _behind(self, number: int, screens: int) -> int:
        """The number of the block that is so many screens behind another, roughly."""
        last = len(self.shown.blocks) - 1
        at = self.shown.begin_of(min(number, last)) + screens * SCREEN_LETTERS
        reached = self.shown.block_at(at)
        return min(number + screens * SCREEN, (last if reached is None else reached) + 1)

    def _write_slice(self) -> None:
        end = time.perf_counter() + SLICE_MS / 1000
        while self._unmarked and time.perf_counter() < end:
            self._mark(1)
        while not self.is_whole and time.perf_counter() < end:
            self._write_more(self.written + SLICE)
        if self.is_whole and not self._unmarked:
            self.all_written.emit()
        else:
            self._writing.start(PAUSE_MS)

    def _mark(self, count: int) -> None:
        """Set the marks of so many blocks that were written without."""
        if not self._unmarked:
            return
        numbers, self._unmarked = self._unmarked[:count], self._unmarked[count:]
        self._dress_all(numbers)

    def _write_more(self, stop: int) -> None:
        """What is selected stays so, though it end where this begins."""
        cursor = self._view.textCursor()
        anchor, position = cursor.anchor(), cursor.position()
        self.is_writing = True
        self._write_to(stop)
        cursor = self._view.textCursor()
        if (cursor.anchor(), cursor.position()) != (anchor, position):
            cursor.setPosition(anchor)
            cursor.setPosition(position, QTextCursor.MoveMode.KeepAnchor)
            self._view.setTextCursor(cursor)
        self.is_writing = False

    def _write_to(self, stop: int) -> None:
        """Write the blocks up to this number behind those that are written."""
        blocks, plain = self.shown.blocks, QTextCharFormat()
        stop = min(stop, len(blocks))
        cursor = QTextCursor(self.document)
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.beginEditBlock()
        for number in range(self.written, stop):
            block, wanted = blocks[number], self._block_format(number)
            if number == 0:
                cursor.setBlockFormat(wanted)
            else:
                cursor.insertBlock(wanted, plain)
            begin = cursor.position()
            cursor.insertText(block.text, plain)
            end = cursor.position()
            for mark in block.marks:
                cursor.setPosition(begin + mark.begin)
                cursor.setPosition(begin + mark.end, QTextCursor.MoveMode.KeepAnchor)
                cursor.setCharFormat(self._formats[mark.look])
            cursor.setPosition(end)
        cursor.endEditBlock()
        self.written = stop

    def _is_typed(self, before: Block, number: int) -> bool:
        """Whether Qt has written all that is new in a block, so that at most its marks are missing."""
        block = self.shown.blocks[number]
        has_same_room = (block.speaker, block.continues) == (before.speaker, before.continues)
        return has_same_room and self.document.findBlockByNumber(number).text() == block.text

    def _mark_soon(self, number: int) -> None:
        """Set the marks of a block once its letters are seen: it is laid out once more for them, and who reads with
        their eyes does not see these.
        """
        if self._typed != number:
            self._mark_typed()
        self._typed = number
        if QAccessible.isActive():
            self._mark_typed()
        else:
            self._marking.start()

    def _mark_typed(self) -> None:
        number, self._typed = self._typed, None
        if number is not None and not self._has_marks(number):
            self._dress_all(range(number, number + 1))

    def _rewrite_blocks(self, old: range, new: range) -> None:
        """Write blocks anew; those of the numbers `old` become those of `new`, which begin with the same one."""
        document = self.document
        self.is_writing = True
        cursor = QTextCursor(document)
        cursor.beginEditBlock()
        common = min(old.stop, new.stop)
        for number in range(new.start, common):
            self._rewrite(cursor, document.findBlockByNumber(number), self.shown.blocks[number].text)
        for _ in range(common, old.stop):  # there are fewer now
            place = document.findBlockByNumber(common)
            if place.previous().isValid():
                cursor.setPosition(place.previous().position() + place.previous().length() - 1)
                cursor.setPosition(place.position() + place.length() - 1, QTextCursor.MoveMode.KeepAnchor)
            else:
                end = place.position() + place.length()
                cursor.setPosition(place.position())
                cursor.setPosition(end if place.next().isValid() else end - 1, QTextCursor.MoveMode.KeepAnchor)
            cursor.removeSelectedText()
        for number in range(common, new.stop):  # there are more now
            if number == 0:
                self._rewrite(cursor, document.firstBlock(), self.shown.blocks[number].text)
                continue
            place = document.findBlockByNumber(number - 1)
            cursor.setPosition(place.position() + place.length() - 1)
            cursor.insertBlock()
            cursor.insertText(self.shown.blocks[number].text, QTextCharFormat())
        for number in range(new.start, min(new.stop + 1, self.written)):
            self._dress(cursor, number)
        cursor.endEditBlock()
        self.is_writing = False
        if self._typed is not None and self._typed >= old.start:
            self._typed = None if self._typed < old.stop else self._typed + len(new) - len(old)

    def _rewrite(self, cursor: QTextCursor, place: QTextBlock, words: str) -> None:
        """Change only the part of a block that is different, so that the caret stays at its word."""
        before = place.text()
        if before == words:
            return
        begin, end = changed_part(before, words)
        cursor.setPosition(place.position() + units(before[:begin]))
        cursor.setPosition(place.position() + units(before[:end]), QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(words[begin : len(words) - len(before) + end], QTextCharFormat())
        if place.text() != words:  # seen with Qt 6.11: a text put between a character of two units and a blank
            cursor.setPosition(place.position())
            cursor.setPosition(place.position() + place.length() - 1, QTextCursor.MoveMode.KeepAnchor)
            cursor.insertText(words, QTextCharFormat())

    def _dress_all(self, numbers: range) -> None:
        """Give blocks whose words are written the look they are to have."""
        self.is_writing = True
        cursor = QTextCursor(self.document)
        cursor.beginEditBlock()
        for number in numbers:
            self._dress(cursor, number)
        cursor.endEditBlock()
        self.is_writing = False

    def _dress(self, cursor: QTextCursor, number: int) -> None:
        """Give a block its room, and its words their marks."""
        block, place = self.shown.blocks[number], self.document.findBlockByNumber(number)
        begin = place.position()
        cursor.setPosition(begin)
        wanted = self._block_format(number)
        if wanted != place.blockFormat():
            cursor.setBlockFormat(wanted)
        if self._has_marks(number):
            return
        cursor.setPosition(begin + place.length() - 1, QTextCursor.MoveMode.KeepAnchor)
        cursor.setCharFormat(QTextCharFormat())
        for mark in block.marks:
            cursor.setPosition(begin + mark.begin)
            cursor.setPosition(begin + mark.end, QTextCursor.MoveMode.KeepAnchor)
            cursor.setCharFormat(self._formats[mark.look])

    def _has_marks(self, number: int) -> bool:
        wanted = [(mark.begin, mark.end, _UNDERLINES[mark.look]) for mark in self.shown.blocks[number].marks]
        return _underlines_of(self.document.findBlockByNumber(number)) == wanted

    def _block_format(self, number: int) -> QTextBlockFormat:
        result = QTextBlockFormat()
        if self._style.leftwards:
            result.setRightMargin(self._style.margin)
            result.setLeftMargin(INSET)
        else:
            result.setLeftMargin(self._style.margin)
        result.setLineHeight(self._style.line_height, QTextBlockFormat.LineHeightTypes.MinimumHeight.value)
        gap = PARAGRAPH_GAP if number and not self.shown.blocks[number - 1].continues else 0.0
        has_name = self.shown.blocks[number].speaker is not None
        result.setTopMargin(gap + (self._style.name_height if has_name else 0.0))
        return result


def _words_and_room(block: Block) -> tuple[str, str | None, bool]:
    return block.text, block.speaker, block.continues


def _underlines_of(block: QTextBlock) -> list[tuple[int, int, QTextCharFormat.UnderlineStyle]]:
    """From where to where a block is underlined, and how."""
    found: list[tuple[int, int, QTextCharFormat.UnderlineStyle]] = []
    part = block.begin()
    while not part.atEnd():
        fragment = part.fragment()
        part += 1
        style = fragment.charFormat().underlineStyle()
        if style is not QTextCharFormat.UnderlineStyle.NoUnderline:
            begin = fragment.position() - block.position()
            end = begin + fragment.length()
            if found and found[-1][1:] == (begin, style):  # a fragment ends wherever it was written
                begin = found.pop()[0]
            found.append((begin, end, style))
    return found


def _underlined(look: Look) -> QTextCharFormat:
    """What a screen reader can tell of a mark; the line the eye sees is painted by `TranscriptPainter`."""
    result = QTextCharFormat()
    result.setUnderlineStyle(_UNDERLINES[look])
    result.setUnderlineColor(QColor(Qt.GlobalColor.transparent))
    return result
