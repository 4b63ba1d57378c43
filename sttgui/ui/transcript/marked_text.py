"""What is marked in the text of a transcript: the word that is heard, what was found or is looked at, the selection;
and how somebody reads on where they read, in another text of the same recording.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import (
    QColor,
    QPalette,
    QTextBlock,
)

from sttgui.ui.kit.guarded import guarded
from sttgui.ui.kit.theme import Tokens
from sttgui.ui.transcript.laid_out_text import LaidOutText
from sttgui.ui.transcript.painting import REACH
from sttgui.viewmodel.transcript_document import Hits, Spot, TranscriptDocument


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
class MarkedText(LaidOutText):
    """Paints marks over the words and follows what is heard. The format of the text stays, so nothing is laid out."""

    following_changed = Signal(object)  # bool: whether the view goes along with what is heard

    def __init__(self, shown: TranscriptDocument) -> None:
        super().__init__(shown)
        self._playing: int | None = None
        self._judged = range(0)  # words
        self._follows = True
        self.verticalScrollBar().valueChanged.connect(self._scrolled)

    @property
    def follows(self) -> bool:
        """Whether the view goes along with what is heard; not once the user has gone elsewhere."""
        return self._follows

    @property
    def is_playing(self) -> bool:
        """Whether there is a word that is heard."""
        return self._playing is not None

    def show_hits(self, hits: Hits) -> None:
        """Mark all places where something was found."""
        self._painter.hits = hits
        self._colour_selection()
        self.viewport().update()

    def show_judged(self, words: range) -> None:
        """Outline the words that are looked at, by their places in the transcript; none of them with an empty range."""
        before, self._judged = self._painter.judged, words
        self._place_judged()
        if self._painter.judged != before:
            for part in (before, self._painter.judged):
                self._update_part(part)
        if not words:
            self._colour_selection()

    def _place_judged(self) -> None:
        """Outline them where they are now, when what they are in is painted next."""
        words = self._judged
        is_there = bool(words) and words.stop <= self._shown.word_count
        ends = (self._shown.range_of(words[0])[0], self._shown.range_of(words[-1])[1]) if is_there else None
        self._painter.judged = ends

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

    def _number_speakers(self) -> None:
        names = dict.fromkeys(block.speaker for block in self._shown.blocks if block.speaker is not None)
        self._painter.speakers = {name: number for number, name in enumerate(names)}

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
