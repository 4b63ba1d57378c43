"""Finding and replacing in the text of a transcript, as the bar over it says."""

from __future__ import annotations

from bisect import bisect_left

from PySide6.QtCore import QObject, QTimer, Signal

from sttgui.domain.errors import PatternError
from sttgui.ui.transcript import replace_text
from sttgui.ui.transcript.find_bar import FindBar
from sttgui.ui.transcript.replace_row import Stretch
from sttgui.ui.transcript.view import TranscriptView
from sttgui.viewmodel.blocks import units
from sttgui.viewmodel.editor import Editor
from sttgui.viewmodel.replacing import Found, Replacement, Wanted, look_for, replaced, replacement
from sttgui.viewmodel.transcript_document import Hits

RESTED_MS = 250
LONGEST_SOUGHT = 5  # words; who selects more than that wants to replace something in them


class Finding(QObject):
    """Keeps what is found true while the text is edited."""

    found_changed = Signal(object)  # Hits: what is found in the text, nothing while nothing is sought
    text_rested = Signal()  # after edits nothing was typed for a moment, and what shows the text small can be renewed

    def __init__(self, bar: FindBar, view: TranscriptView, editor: Editor) -> None:
        super().__init__(bar)
        self.bar = bar
        self._view = view
        self._editor = editor
        self._found = Found()
        self._stretch = Stretch()
        self._sought_from = 0  # where in the text finding began, so that more letters find the nearest place
        self._resting = QTimer(self, singleShot=True, interval=RESTED_MS)
        self._resting.timeout.connect(self.renew)
        editor.changed.connect(self._edited)
        editor.grown.connect(self._grown)
        editor.marks_changed.connect(self.renew)
        view.cursorPositionChanged.connect(self._count_hits)
        bar.begun.connect(self._begin_at_caret)
        bar.changed.connect(self._wanted_changed)
        bar.next_wanted.connect(self.find_next)
        bar.previous_wanted.connect(self.find_previous)
        bar.closed.connect(view.setFocus)
        bar.closed.connect(view.held.hold)
        bar.replace_row.replace_wanted.connect(self._replace)
        bar.replace_row.replace_all_wanted.connect(self._replace_all)
        bar.replace_row.remove_all_wanted.connect(self._replace_all_asked)
        bar.replace_row.undo_wanted.connect(view.undo)

    def begin_anew(self) -> None:
        """Find in another text; where none is shown the bar closes."""
        self._resting.stop()
        self._sought_from = 0
        if self._view.isHidden():
            self.bar.close_bar()
        else:
            self._search(self.bar.wanted)

    def renew(self) -> None:
        """Find anew in the text as it is now."""
        self.text_rested.emit()
        if self._editor.document.word_count:
            self._search(self.bar.wanted)

    def open_find(self) -> None:
        """Open the bar to find something, with the word that is selected."""
        if self._view.isHidden():
            return
        selected = self._view.textCursor().selectedText()
        self.bar.open_bar(selected if "\u2029" not in selected else "")

    def open_replace(self) -> None:
        """Open the bar to replace something: the word that is selected, or something within what is."""
        if self._view.once_whole(self.open_replace):
            return
        if self._editor.is_growing:
            self._editor.refuse()
            return
        if self._view.isHidden():
            return
        cursor = self._view.textCursor()
        selected = cursor.selectedText()
        is_stretch = len(selected.split()) > LONGEST_SOUGHT or "\u2029" in selected
        if is_stretch:
            self._stretch.take(cursor)
        self._sought_from = cursor.selectionStart()
        self.bar.replace_row.open_row()
        self.bar.replace_row.selection.setChecked(is_stretch)
        self.bar.open_bar("" if is_stretch else selected)

    def find_next(self) -> None:
        """Select the next place found; where nothing is being looked for, ask for what."""
        if self.bar.isHidden():
            self.open_find()
            return
        cursor = self._view.textCursor()
        chosen = self._chosen_hit()
        self._choose_hit(bisect_left(self._hits.starts, cursor.selectionEnd()) if chosen is None else chosen + 1)

    def find_previous(self) -> None:
        """Select the place found before."""
        if self.bar.isHidden():
            self.open_find()
            return
        place = self._view.textCursor().selectionStart()
        self._choose_hit(bisect_left(self._hits.starts, place) - 1)

    def _begin_at_caret(self) -> None:
        self._sought_from = self._view.textCursor().selectionStart()

    def _grown(self) -> None:
        if not self._resting.isActive():
            self._resting.start()

    def _edited(self) -> None:
        self.bar.replace_row.say("")  # an undo would take something else back now
        self._resting.start()

    def _wanted_changed(self, wanted: Wanted) -> None:
        self._search(wanted)
        if self._hits.starts:
            self._choose_hit(bisect_left(self._hits.starts, self._sought_from))

    def _search(self, wanted: Wanted) -> None:
        row = self.bar.replace_row
        try:
            found = look_for(self._editor.document, wanted)
        except PatternError as error:
            found = Found()
            row.say(replace_text.trouble(error))
        else:
            row.say("")
        if row.is_limited:
            found = self._stretch.limited(found)
        self._found = found
        self._count_hits()
        self.found_changed.emit(self._hits)

    @property
    def _hits(self) -> Hits:
        return self._found.hits

    def _replace(self) -> None:
        """Replace the place that is chosen and choose the next; where none is, only choose one."""
        self._bring_up_to_date()
        chosen = self._chosen_hit()
        if chosen is None:
            self.find_next()
            return
        one = self._replacement(chosen)
        self._editor.apply(replace_text.step(1), replaced(self._editor.document, [one]))
        self._bring_up_to_date()
        self._choose_hit(bisect_left(self._hits.starts, one.begin + units(one.text)))
        if _removes(one):
            self.bar.replace_row.say(replace_text.done(1, 1), can_undo=True)

    def _replace_all(self) -> None:
        """Replace all places; ask first where words would only be removed."""
        self._bring_up_to_date()
        removed = sum(map(_removes, self._every_replacement()))
        if removed:
            self.bar.replace_row.ask_to_remove(removed)
        else:
            self._replace_all_asked()

    def _replace_all_asked(self) -> None:
        self._bring_up_to_date()
        every = self._every_replacement()
        if every:
            self._editor.apply(replace_text.step(len(every)), replaced(self._editor.document, every))
            self._bring_up_to_date()
            done = replace_text.done(len(every), sum(map(_removes, every)))
            self.bar.replace_row.say(done, can_undo=True)

    def _every_replacement(self) -> list[Replacement]:
        return [self._replacement(number) for number in range(len(self._hits.starts))]

    def _replacement(self, number: int) -> Replacement:
        row = self.bar.replace_row
        return replacement(
            self._editor.document, self._found, number, row.field.text(), keeps_capitals=row.capitals.isChecked()
        )

    def _bring_up_to_date(self) -> None:
        """End what is being typed, and find anew."""
        self._editor.stop_typing()
        self._resting.stop()
        self.renew()

    def _choose_hit(self, number: int) -> None:
        """Select the place of this number; after the last comes the first."""
        if self._hits.starts:
            place = number % len(self._hits.starts)
            self._sought_from = self._hits.starts[place]
            self._view.reveal(self._hits.starts[place], self._hits.ends[place])

    def _chosen_hit(self) -> int | None:
        """The number of the place that is selected, from 0."""
        cursor = self._view.textCursor()
        begin, end = cursor.selectionStart(), cursor.selectionEnd()
        number = bisect_left(self._hits.starts, begin)
        is_one = number < len(self._hits.starts) and self._hits.starts[number] == begin
        return number if is_one and self._hits.ends[number] == end else None

    def _count_hits(self) -> None:
        if self.bar.isHidden():
            return
        chosen = self._chosen_hit()
        self.bar.show_count(chosen, len(self._hits.starts))
        cursor = self._view.textCursor()
        if chosen is None and cursor.hasSelection() and self._view.hasFocus():  # else it is what was found before
            self._stretch.take(cursor)
        self.bar.replace_row.show_stretch(self._stretch.is_in(self._view.document()))


def _removes(one: Replacement) -> bool:
    """Whether nothing that can be read stands there afterwards."""
    return not one.text.strip()
