"""The centre of the window: the title of a transcript, what must be known about it, its text, and finding in it."""

from __future__ import annotations

from bisect import bisect_left

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from sttgui.domain.errors import PatternError
from sttgui.domain.transcript import Transcript
from sttgui.ui import replace_text, text, transcript_text
from sttgui.ui.find_bar import FindBar
from sttgui.ui.growing_head import GrowingHead
from sttgui.ui.overview_strip import OverviewStrip
from sttgui.ui.remark_line import RemarkLine
from sttgui.ui.replace_row import Stretch
from sttgui.ui.theme import Tokens
from sttgui.ui.transcript_view import TranscriptView
from sttgui.ui.widgets import ElidedLabel, button, label
from sttgui.viewmodel.editor import Editor
from sttgui.viewmodel.listening import Heard
from sttgui.viewmodel.replacing import Found, Replacement, Wanted, look_for, replaced, replacement
from sttgui.viewmodel.transcript_document import Hits, TranscriptDocument, units

RENEWING_MS = 250
SHORT = 440  # px: with less, the text needs the room of what is said about it while the find bar is open
LONGEST_SOUGHT = 5  # words; who selects more than that wants to replace something in them


class TranscriptPane(QWidget):
    """Shows one transcript, or nothing."""

    word_clicked = Signal(int)  # its place in the transcript
    word_at_caret = Signal(object)  # its place, or None
    found_changed = Signal(object)  # Hits: what is found in the text, nothing while nothing is sought
    stop_wanted = Signal()
    again_wanted = Signal()
    remarks_wanted = Signal()  # all that was noticed about the transcript

    def __init__(self, editor: Editor | None = None) -> None:
        super().__init__()
        self.setObjectName("transcript_pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(text.tr("Transcript page"))
        self._title = ElidedLabel("title")
        self._meta = label("", "quiet", wrap=True)
        self._growing = GrowingHead(self, self._meta)
        self._quiet = label("", "quiet", wrap=True)
        self._doubt = label("", "danger", wrap=True)
        self._again = button(
            text.tr("Transcribe again…"), text.tr("With another language, model or recogniser; this one stays"), "link"
        )
        self._remark = RemarkLine()
        self.editor = Editor(self) if editor is None else editor
        self._view = TranscriptView(self.editor)
        self._overview = OverviewStrip()
        self._find = FindBar()
        self._found = Found()
        self._stretch = Stretch()
        self._sought_from = 0  # where in the text finding began, so that more letters find the nearest place
        self._back = _BackButton(self._view)
        self._is_sounding = False
        self._is_growing = False  # what is shown
        self._renewing = QTimer(self, singleShot=True, interval=RENEWING_MS)
        self._connect()
        self.setFocusProxy(self._view)
        self._about = QWidget()
        about = QVBoxLayout(self._about)
        about.setContentsMargins(0, 0, 0, 0)
        about.setSpacing(6)
        for part in (self._meta, self._doubt, self._quiet, self._remark):
            about.addWidget(part)
        head = QVBoxLayout()
        head.setContentsMargins(0, 0, 30, 0)
        head.setSpacing(6)
        first = QHBoxLayout()
        first.addWidget(self._title, 1)
        first.addWidget(self._again)
        first.addWidget(self._growing.stop)
        head.addLayout(first)
        head.addWidget(self._about)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(30, 22, 0, 0)
        layout.setSpacing(14)
        layout.addLayout(head)
        layout.addWidget(self._find)
        page = QHBoxLayout()
        page.setSpacing(0)
        page.addWidget(self._view)
        page.addWidget(self._overview)
        layout.addLayout(page, 1)
        layout.addStretch()  # takes the room of the text where there is none
        self.clear()

    def show_transcript(self, title: str, meta: str, transcript: Transcript) -> None:
        """`meta` is the line under the title."""
        has_words = transcript.word_count > 0
        top = self._view.y()
        was_growing, self._is_growing = self._is_growing, False
        self.show_head(title, meta)
        _say(self._doubt, transcript_text.doubt(transcript))
        _say(self._quiet, "" if transcript.has_scores else transcript_text.no_marks(transcript))
        self._remark.show_remarks(transcript.warnings)
        if self.editor.transcript is not transcript or self.editor.is_growing:
            self.editor.open(transcript)
        self._show_opened(has_words=has_words)
        layout = self.layout()
        if was_growing and has_words and layout is not None:
            layout.activate()
            self._view.scroll_along(self._view.y() - top)

    def show_growing(self, title: str, under_way: str, fraction: float | None, transcript: Transcript) -> None:
        """Show what there is of a transcript while the recogniser works on it; `show_more` follows.

        `under_way` says how far it is; `fraction` is the part done, 0..1.
        """
        self._title.setText(title)
        self._quiet.hide()
        self._doubt.hide()
        self._again.hide()
        self._remark.hide()
        self.show_progress(under_way, fraction)
        self._is_growing = True
        if self.editor.transcript is not transcript or not self.editor.is_growing:
            self.editor.open(transcript, is_growing=True)
        self._show_opened(has_words=True)

    def show_more(self, transcript: Transcript) -> None:
        """Show that the transcript goes on; the words there are stay where they are."""
        self.editor.grow(transcript)

    def show_progress(self, under_way: str, fraction: float | None) -> None:
        """Say how far the recogniser is with what is growing."""
        self._growing.show_progress(under_way, fraction)

    def _show_opened(self, *, has_words: bool) -> None:
        self._renewing.stop()
        self._overview.show_document(self.document)
        for part in (self._view, self._overview):
            part.setVisible(has_words)
        self._following_changed()
        self._sought_from = 0
        if has_words:
            self._search(self._find.wanted)
        else:
            self._find.close_bar()

    def show_head(self, title: str, meta: str) -> None:
        """What stands above the text of a transcript that is complete."""
        self._growing.leave()
        self._again.show()
        self._title.setText(title)
        self._meta.setText(meta)

    def enter(self) -> None:
        """Give the text the keyboard; the key that led there, pressed once more, writes nothing."""
        self.setFocus()
        self._view.held.hold()

    def clear(self) -> None:
        self.show_transcript("", "", Transcript() if self.document.word_count else self.editor.transcript)
        _say(self._quiet, "")

    def set_theme(self, tokens: Tokens) -> None:
        self._view.set_theme(tokens)
        self._overview.set_theme(tokens)
        self._find.set_theme(tokens)

    @property
    def view(self) -> TranscriptView:
        """The text itself."""
        return self._view

    @property
    def find_bar(self) -> FindBar:
        """Finding and replacing in the text."""
        return self._find

    @property
    def document(self) -> TranscriptDocument:
        """The transcript as it is on the page."""
        return self.editor.document

    @property
    def selection_ms(self) -> tuple[int, int] | None:
        """From when to when what is selected is said; `None` without a selection or times."""
        words = [self.document.word(index) for index in self._view.selected_words()]
        starts = [word.start_ms for word in words if word.start_ms is not None]
        ends = [time for word in words for time in (word.start_ms, word.end_ms) if time is not None]
        return (min(starts), max(ends)) if starts else None

    def set_reading(self, size_percent: int, line_percent: int) -> None:
        """Change the size of the letters and the distance of lines."""
        self._view.set_reading(size_percent, line_percent)

    def open_find(self) -> None:
        """Open the bar to find something, with the word that is selected."""
        if self._view.isHidden():
            return
        selected = self._view.textCursor().selectedText()
        self._sought_from = self._view.textCursor().selectionStart()
        self._find.open_bar(selected if "\u2029" not in selected else "")

    def open_replace(self) -> None:
        """Open the bar to replace something: the word that is selected, or something within what is."""
        if self.editor.is_growing:
            self.editor.refuse()
            return
        if self._view.isHidden():
            return
        cursor = self._view.textCursor()
        selected = cursor.selectedText()
        is_stretch = len(selected.split()) > LONGEST_SOUGHT or "\u2029" in selected
        if is_stretch:
            self._stretch.take(cursor)
        self._sought_from = cursor.selectionStart()
        self._find.replace_row.open_row()
        self._find.replace_row.selection.setChecked(is_stretch)
        self._find.open_bar("" if is_stretch else selected)

    def find_next(self) -> None:
        """Select the next place found; where nothing is being looked for, ask for what."""
        if self._find.isHidden():
            self.open_find()
            return
        cursor = self._view.textCursor()
        chosen = self._chosen_hit()
        self._choose_hit(bisect_left(self._hits.starts, cursor.selectionEnd()) if chosen is None else chosen + 1)

    def find_previous(self) -> None:
        """Select the place found before."""
        if self._find.isHidden():
            self.open_find()
            return
        place = self._view.textCursor().selectionStart()
        self._choose_hit(bisect_left(self._hits.starts, place) - 1)

    def undo(self) -> None:
        """Take the last step back, and show where."""
        self._view.undo()

    def redo(self) -> None:
        """Do the step again that was taken back."""
        self._view.redo()

    def copy_with_times(self) -> None:
        """Put what is selected, or else everything, on the clipboard, with times and speakers."""
        if self.document.word_count:
            QGuiApplication.clipboard().setText(self._view.with_times())

    def show_playing(self, index: int | None) -> None:
        """Mark the word that is heard, by its place in the transcript."""
        self._view.show_playing(index)
        is_there = index is not None and self._view.is_playing
        self._overview.show_playing(self.document.range_of(index)[0] if is_there and index is not None else None)
        self._following_changed()

    def show_sound(self, is_playing: bool) -> None:
        """Offer the way back to what is heard only while something is."""
        if is_playing != self._is_sounding:
            self._is_sounding = is_playing
            self._following_changed()

    def show_heard(self, heard: Heard) -> None:
        """Draw beside the text what was listened to."""
        self._overview.show_heard(heard)

    def reveal_word(self, index: int) -> None:
        """Select a word by its place in the transcript and bring it into view."""
        self._view.reveal_word(index)

    def _edited(self) -> None:
        """Bring the overview and the places found up to date, once nothing has been typed for a moment."""
        self._find.replace_row.say("")  # an undo would take something else back now
        self._renewing.start()

    def _grown(self) -> None:
        if not self._renewing.isActive():
            self._renewing.start()

    def _renew(self) -> None:
        self._overview.show_document(self.document)
        if self.document.word_count:
            self._search(self._find.wanted)

    def _connect(self) -> None:
        self.editor.changed.connect(self._edited)
        self.editor.grown.connect(self._grown)
        self.editor.marks_changed.connect(self._renew)
        self.editor.refused.connect(self._growing.refuse)
        self._growing.stop_wanted.connect(self.stop_wanted)
        self._again.clicked.connect(self.again_wanted)
        self._remark.all_wanted.connect(self.remarks_wanted)
        self._renewing.timeout.connect(self._renew)
        self._view.word_clicked.connect(self.word_clicked)
        self._view.word_at_caret.connect(self.word_at_caret)
        self._view.copy_with_times_wanted.connect(self.copy_with_times)
        self._view.following_changed.connect(self._following_changed)
        self._view.cursorPositionChanged.connect(self._count_hits)
        self._back.clicked.connect(self._view.follow)
        self._overview.place_chosen.connect(self._view.go_to)
        self._find.changed.connect(self._wanted_changed)
        self._find.next_wanted.connect(self.find_next)
        self._find.previous_wanted.connect(self.find_previous)
        self._find.closed.connect(self._view.setFocus)
        self._find.closed.connect(self._view.held.hold)
        self._find.replace_row.replace_wanted.connect(self._replace)
        self._find.replace_row.replace_all_wanted.connect(self._replace_all)
        self._find.replace_row.remove_all_wanted.connect(self._replace_all_asked)
        self._find.replace_row.undo_wanted.connect(self.undo)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_room()

    def _share_room(self) -> None:
        self._about.setHidden(not self._find.isHidden() and self.height() < SHORT)

    def _following_changed(self) -> None:
        self._back.setVisible(self._is_sounding and self._view.is_playing and not self._view.follows)

    def _wanted_changed(self, wanted: Wanted) -> None:
        self._share_room()
        self._search(wanted)
        if self._hits.starts:
            self._choose_hit(bisect_left(self._hits.starts, self._sought_from))

    def _search(self, wanted: Wanted) -> None:
        row = self._find.replace_row
        try:
            found = look_for(self.document, wanted)
        except PatternError as error:
            found = Found()
            row.say(replace_text.trouble(error))
        else:
            row.say("")
        if row.is_limited:
            found = self._stretch.limited(found)
        self._found = found
        self._view.show_hits(self._hits)
        self._overview.show_hits(self._hits)
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
        self.editor.apply(replace_text.step(1), replaced(self.document, [one]))
        self._bring_up_to_date()
        self._choose_hit(bisect_left(self._hits.starts, one.begin + units(one.text)))
        if _removes(one):
            self._find.replace_row.say(replace_text.done(1, 1), can_undo=True)

    def _replace_all(self) -> None:
        """Replace all places; ask first where words would only be removed."""
        self._bring_up_to_date()
        removed = sum(map(_removes, self._every_replacement()))
        if removed:
            self._find.replace_row.ask_to_remove(removed)
        else:
            self._replace_all_asked()

    def _replace_all_asked(self) -> None:
        self._bring_up_to_date()
        every = self._every_replacement()
        if every:
            self.editor.apply(replace_text.step(len(every)), replaced(self.document, every))
            self._bring_up_to_date()
            done = replace_text.done(len(every), sum(map(_removes, every)))
            self._find.replace_row.say(done, can_undo=True)

    def _every_replacement(self) -> list[Replacement]:
        return [self._replacement(number) for number in range(len(self._hits.starts))]

    def _replacement(self, number: int) -> Replacement:
        row = self._find.replace_row
        return replacement(
            self.document, self._found, number, row.field.text(), keeps_capitals=row.capitals.isChecked()
        )

    def _bring_up_to_date(self) -> None:
        """End what is being typed, and find anew."""
        self.editor.stop_typing()
        self._renewing.stop()
        self._renew()

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
        if self._find.isHidden():
            return
        chosen = self._chosen_hit()
        self._find.show_count(chosen, len(self._hits.starts))
        cursor = self._view.textCursor()
        if chosen is None and cursor.hasSelection() and self._view.hasFocus():  # else it is what was found before
            self._stretch.take(cursor)
        self._find.replace_row.show_stretch(self._stretch.is_in(self._view.document()))


class _BackButton(QPushButton):
    """Floats over the lower edge of the text while something else is read than is heard."""

    def __init__(self, view: TranscriptView) -> None:
        super().__init__(text.tr("Back to what is playing"), view)
        self._view = view
        self.setProperty("kind", "primary")
        self.setToolTip(text.tr("Show the word that is heard, and go along with it"))
        self.setAccessibleName(self.text())
        self.hide()
        view.installEventFilter(self)

    def eventFilter(self, view: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize:
            self._take_place()
        return super().eventFilter(view, event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._take_place()

    def _take_place(self) -> None:
        room = self._view.rect()
        self.adjustSize()
        self.move((room.width() - self.width()) // 2, room.height() - self.height() - 16)


def _removes(one: Replacement) -> bool:
    """Whether nothing that can be read stands there afterwards."""
    return not one.text.strip()


def _say(line: QLabel, words: str) -> None:
    line.setText(words)
    line.setVisible(bool(words))
