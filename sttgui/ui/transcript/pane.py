"""The centre of the window: the title of a transcript, what must be known about it, its text, and finding in it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QGuiApplication, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from sttgui.domain.transcript import Transcript
from sttgui.ui.kit import text
from sttgui.ui.kit.appearance import letters
from sttgui.ui.kit.settling import Settling
from sttgui.ui.kit.theme import Tokens
from sttgui.ui.kit.widgets import ElidedLabel, button, label
from sttgui.ui.transcript import text as transcript_text
from sttgui.ui.transcript.back_button import BackButton
from sttgui.ui.transcript.find_bar import FindBar
from sttgui.ui.transcript.find_field import FindField
from sttgui.ui.transcript.finding import Finding
from sttgui.ui.transcript.growing_head import GrowingHead
from sttgui.ui.transcript.overview_strip import OverviewStrip
from sttgui.ui.transcript.remark_chip import ChipLine, RemarkChip
from sttgui.ui.transcript.text_column import Column
from sttgui.ui.transcript.version_button import VersionButton
from sttgui.ui.transcript.view import TranscriptView
from sttgui.viewmodel.editor import Editor
from sttgui.viewmodel.listening import Heard
from sttgui.viewmodel.transcript_document import TranscriptDocument

_GIVES_WAY = (QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Minimum)
SHORT = 440  # px: with less, the text needs the room of what is said about it while the find bar is open
SHORTEST = 260  # px: with less, it needs that of its title too while something is replaced
SHORT_TEXT = 48  # px: so much of the text is seen then


class TranscriptPane(QWidget):
    """Shows one transcript, or nothing."""

    word_clicked = Signal(int)  # its place in the transcript
    word_at_caret = Signal(object)  # its place, or None
    found_changed = Signal(object)  # Hits: what is found in the text, nothing while nothing is sought
    stop_wanted = Signal()
    again_wanted = Signal()
    rest_wanted = Signal()  # of a recording of which only a part is transcribed
    remarks_wanted = Signal()  # all that was noticed about the transcript

    def __init__(self, editor: Editor | None = None, find_field: FindField | None = None) -> None:
        super().__init__()
        self.setObjectName("transcript_pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(text.tr("Transcript page"))
        self._title = ElidedLabel("title")
        self._meta = ElidedLabel("quiet", Qt.TextElideMode.ElideRight)
        self._meta.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._growing = GrowingHead(self, self._meta)
        self._quiet = label("", "quiet", wrap=True)
        self._doubt = label("", "danger", wrap=True)
        self._again = button(
            text.tr("Transcribe again with…"), text.tr("Another language, model or service; this one stays"), "link"
        )
        self._again.setObjectName("transcribe_again")
        self._chip = RemarkChip()
        self.versions = VersionButton()
        self._rest = button(
            text.tr("Go on"), text.tr("Transcribe the rest of this recording; what is there stays"), "link"
        )
        self._part = label("", "quiet")
        self._settling = Settling()
        self.editor = Editor(self) if editor is None else editor
        self._view = TranscriptView(self.editor)
        self._overview = OverviewStrip()
        self._find = FindBar(find_field)
        self._back = BackButton(self._view)
        self._is_sounding = False
        self._is_growing = self._has_words = False  # what is shown
        self._find.changed.connect(self._share_room)  # before the text moves to what is found
        self.finding = Finding(self._find, self._view, self.editor)
        self._connect()
        self.setFocusProxy(self._view)
        self._named, self._about, self._wrong = QWidget(), QWidget(), QWidget()
        self._left, self._right, self._left_of_find = _side(), _side(), _side()
        self._above, self._find_room, self._page = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        self._arrange()
        self.clear()

    def show_transcript(self, title: str, meta: str, transcript: Transcript, *, is_draft: bool = True) -> None:
        """`meta` is the line under the title; the rest is as for `show_head`. Of one that the editor is opening,
        `transcript` is the beginning.
        """
        has_words = transcript.word_count > 0
        top = self._view.y()
        was_growing, self._is_growing = self._is_growing, False
        if was_growing:
            self._settling.begin()  # what stands beside Stop now takes no second press on it
        if self.editor.transcript is not transcript or (self.editor.is_growing and not self.editor.is_opening):
            self.editor.open(transcript)
        self.show_head(title, meta, is_draft=is_draft)
        doubt = transcript_text.doubt(transcript)
        self._doubt.setText(doubt)
        self._doubt.setMaximumWidth(self._doubt.fontMetrics().horizontalAdvance(doubt) + 2)  # else it takes two lines
        self._doubt.setVisible(bool(doubt))
        self._wrong.setVisible(bool(doubt) or not has_words)
        _say(self._quiet, "" if transcript.has_doubts else transcript_text.no_marks(transcript))
        self._show_opened(has_words=has_words)
        layout = self.layout()
        if was_growing and has_words and layout is not None:
            layout.activate()
            self._view.scroll_along(self._view.y() - top)

    def _second_came(self) -> None:
        """There may be places to check now where the recogniser itself gave no scores."""
        if self.editor.transcript.has_doubts:
            self._quiet.hide()

    def show_growing(self, title: str, under_way: str, fraction: float | None, transcript: Transcript) -> None:
        """Show what there is of a transcript while the recogniser works on it; `Editor.grow` goes on.

        `under_way` says how far it is; `fraction` is the part done, 0..1.
        """
        self._title.setText(title)
        for part in (self._quiet, self._wrong, self._chip, self._part, self._rest):
            part.hide()
        self.show_progress(under_way, fraction)
        self._is_growing = True
        if self.editor.transcript is not transcript or not self.editor.is_growing:
            self.editor.open(transcript, is_growing=True)
        self._show_opened(has_words=True)

    def show_title(self, title: str) -> None:
        self._title.setText(title)

    def show_progress(self, under_way: str, fraction: float | None) -> None:
        """Say how far the recogniser is with what is growing."""
        self._growing.show_progress(under_way, fraction)

    def _show_opened(self, *, has_words: bool) -> None:
        self._show_overview()
        focus: QWidget | None = self.window().focusWidget()
        proxy = self._view if has_words else None  # one that is hidden would hold Tab where it is
        self.setFocusProxy(proxy)  # type: ignore[arg-type]  # PySide's types know of no taking away
        if not has_words:
            if focus in (self._view, self.versions):
                self.setFocus()  # else it went to the next control there is
            self.versions.hide()
        self._view.setVisible(has_words)
        if has_words and focus is self:
            self._view.setFocus()
        self._has_words = has_words
        self._show_or_hide_overview()
        self._following_changed()
        self._find.field.setEnabled(has_words)
        self.finding.begin_anew()

    def _show_or_hide_overview(self) -> None:
        """It is of no use for a text that is in sight: its marks would only be far from their words."""
        self._overview.setVisible(self._has_words and self._view.verticalScrollBar().maximum() > 0)

    def _show_overview(self) -> None:
        self._overview.show_document(self.document)

    def show_head(self, title: str, meta: str, *, is_draft: bool = True) -> None:
        """What stands above the text of a transcript that is complete; a draft is one that nobody has checked."""
        self._growing.leave()
        self.show_rest("")
        self._title.setText(title)
        self._meta.setText(meta)
        transcript = self.editor.transcript
        remarks = transcript_text.remarks(transcript)
        is_draft = is_draft and transcript.word_count > 0
        self._chip.show_remarks(remarks, is_draft=is_draft, leads_to_all=bool(transcript.warnings))

    def show_rest(self, part: str) -> None:
        """Offer to go on, where the transcript is only of a part: `part` says of which."""
        _say(self._part, part)
        self._rest.setVisible(bool(part))
        _keep_room(self._growing.stop, not part)  # the other button is as high, and stands in its place

    def enter(self) -> None:
        """Give the text the keyboard; the key that led there, pressed once more, writes nothing."""
        self.setFocus()
        self._view.held.hold()

    def clear(self) -> None:
        self.show_transcript("", "", Transcript() if self.document.word_count else self.editor.transcript)
        for part in (self._quiet, self._wrong):
            part.hide()

    def set_theme(self, tokens: Tokens) -> None:
        self._view.set_theme(tokens)
        self._overview.set_theme(tokens)
        self._find.set_theme(tokens)
        self._chip.set_theme(tokens)

    @property
    def view(self) -> TranscriptView:
        """The text itself."""
        return self._view

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

    def copy_with_times(self) -> None:
        """Put what is selected, or else everything, on the clipboard, with times and speakers."""
        if self.document.word_count and not self._view.once_whole(self.copy_with_times):
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

    def _arrange(self) -> None:
        """Put all parts where they belong."""
        for row in (self._above, self._find_room, self._page):
            row.setSpacing(0)
        self._page.addWidget(self._view)
        self._page.addWidget(self._overview)
        about = QVBoxLayout(self._about)
        about.setContentsMargins(0, 0, 0, 0)
        about.setSpacing(6)
        second, wrong = ChipLine(self._chip), QHBoxLayout(self._wrong)
        second.setSpacing(16)
        second.addWidget(self._meta)
        second.addWidget(self.versions)
        second.addWidget(self._chip)
        second.addStretch()
        wrong.setContentsMargins(0, 0, 0, 0)
        wrong.addWidget(self._doubt, 1)
        wrong.addWidget(self._again)
        wrong.addStretch()
        about.addLayout(second)
        about.addWidget(self._quiet)
        about.addWidget(self._wrong)
        head = QVBoxLayout()
        head.setSpacing(2)
        first = QHBoxLayout(self._named)
        first.setContentsMargins(0, 0, 0, 0)
        _keep_room(self._growing.stop, True)  # so that nothing below moves when it goes
        first.addWidget(self._title, 1)
        first.addWidget(self._part)
        first.addWidget(self._rest)
        first.addWidget(self._growing.stop)
        head.addWidget(self._named)
        head.addWidget(self._about)
        self._above.addSpacerItem(self._left)
        self._above.addLayout(head, 1)
        self._above.addSpacerItem(self._right)
        self._find_room.addSpacerItem(self._left_of_find)
        self._find_room.addWidget(self._find, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 16, 0, 0)
        layout.setSpacing(10)
        layout.addLayout(self._above)
        layout.addLayout(self._find_room)
        layout.addLayout(self._page, 1)
        layout.addStretch()  # takes the room of the text where there is none
        # Tab goes straight to the text, and would pass over what is before it
        self.setTabOrder(self._view, self._rest)
        self.setTabOrder(self._rest, self.versions)
        self.setTabOrder(self.versions, self._chip)
        self.setTabOrder(self._chip, self._again)

    def _connect(self) -> None:
        self.editor.refused.connect(self._growing.refuse)
        self.editor.second_came.connect(self._second_came)
        self._growing.stop_wanted.connect(self.stop_wanted)
        self._again.clicked.connect(self._again_clicked)
        self._rest.clicked.connect(self._rest_clicked)
        self._chip.all_wanted.connect(self.remarks_wanted)
        self._view.word_clicked.connect(self.word_clicked)
        self._view.word_at_caret.connect(self.word_at_caret)
        self._view.copy_with_times_wanted.connect(self.copy_with_times)
        self._view.column_changed.connect(self._column_changed)
        self._view.verticalScrollBar().rangeChanged.connect(self._show_or_hide_overview)
        self._view.following_changed.connect(self._following_changed)
        self.finding.text_rested.connect(self._show_overview)
        self.finding.found_changed.connect(self._view.show_hits)
        self.finding.found_changed.connect(self._overview.show_hits)
        self.finding.found_changed.connect(self.found_changed)
        self._back.clicked.connect(self._view.follow)
        self._overview.place_chosen.connect(self._view.go_to)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:  # as when another language is chosen
            self._column_changed(self._view.column)

    def _column_changed(self, column: Column) -> None:
        """Have the head stand over the words, and the overview where lines end, whichever way the window goes."""
        directions = QHBoxLayout.Direction
        is_mirrored = self.isRightToLeft()
        is_turned = column.leftwards is not is_mirrored
        self._page.setDirection(directions.RightToLeft if is_turned else directions.LeftToRight)
        strip = self._overview.sizeHint().width()
        left = column.left + (strip if column.leftwards else 0)
        right = self._view.width() + strip - left - column.width
        first, last = (right, left) if is_mirrored else (left, right)
        for side, width in ((self._left, first), (self._right, last), (self._left_of_find, first)):
            side.changeSize(width, 0, *_GIVES_WAY)
        self._above.invalidate()
        self._find_room.invalidate()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Beside the words and over them it scrolls them too."""
        self._view.wheelEvent(event)

    def _again_clicked(self) -> None:
        if self._settling.is_over:
            self.again_wanted.emit()

    def _rest_clicked(self) -> None:
        if self._settling.is_over:
            self.enter()  # the button goes
            self.rest_wanted.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_room()

    def _share_room(self) -> None:
        is_finding, height = not self._find.isHidden(), self.height() / letters()
        is_replacing = is_finding and not self._find.replace_row.isHidden() and not self._is_growing
        self._about.setHidden(is_finding and height < SHORT)
        self._named.setHidden(is_replacing and height < SHORTEST)
        self._view.setMinimumHeight(round(SHORT_TEXT * letters()) if self._named.isHidden() else 0)

    def _following_changed(self) -> None:
        self._back.setVisible(self._is_sounding and self._view.is_playing and not self._view.follows)


def _side() -> QSpacerItem:
    """Room beside something, which a margin would not give up when the page is made narrower."""
    return QSpacerItem(0, 0, *_GIVES_WAY)


def _keep_room(part: QWidget, is_kept: bool) -> None:
    """Whether a part has its room while it is hidden."""
    policy = part.sizePolicy()
    policy.setRetainSizeWhenHidden(is_kept)
    part.setSizePolicy(policy)


def _say(line: QLabel, words: str) -> None:
    line.setText(words)
    line.setVisible(bool(words))
