"""The card beside the text: the place at hand and what can be done about it, or what was done and what can be next."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from sttgui.ui.kit.actions import Do
from sttgui.ui.kit.command import tip_of
from sttgui.ui.kit.guarded import guarded
from sttgui.ui.kit.held_keys import HeldKeys
from sttgui.ui.kit.text import tr
from sttgui.ui.kit.theme import Tokens
from sttgui.ui.kit.widgets import ElidedLabel, label, needs, restyle, shrinking
from sttgui.ui.review import text as review_text
from sttgui.ui.review.key_button import KeyButton
from sttgui.ui.review.sentence_label import LINES, SentenceLabel
from sttgui.viewmodel.other_reading import Other
from sttgui.viewmodel.sentence import Sentence
from sttgui.viewmodel.stops import Stop

SIDE, LOW_EDGE, EDGE, GAP = 11, 7, 10, 6  # px: beside what is in it, above and below that, and between


@guarded
class ReviewCard(QFrame):
    """As high before the start, at each place and at the end, with its buttons at the same spots."""

    start_wanted = Signal()
    keep_wanted = Signal()
    fix_wanted = Signal()
    hear_wanted = Signal()
    hear_other_wanted = Signal()  # where another model heard something else
    later_wanted = Signal()
    other_wanted = Signal()  # what another model heard is to stand there
    same_wanted = Signal()
    back_wanted = Signal()
    end_wanted = Signal()
    more_wanted = Signal()  # other words are to be checked too
    listen_wanted = Signal()
    text_wanted = Signal()  # the keyboard is to go back to the text

    def __init__(self, actions: Mapping[Do, QAction]) -> None:
        super().__init__()
        self.setObjectName("review_card")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._words = ElidedLabel("card")
        self._sure = shrinking("small")
        self._heard = KeyButton("", "", "", "link", drawing="play")
        self._heard_by = shrinking("small")
        self._heard_by.setText(tr("a second model"))
        self._sentence = SentenceLabel()
        self._message = label("", "", wrap=True)
        self._message.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._sentence.set_lines(LINES + 1)
        self._stop: Stop | None = None
        self._came_s = 0.0  # when it did
        self._reading: Other | None = None
        self._is_low = False
        self._columns = 0
        self._make_buttons(actions)
        self.held = HeldKeys(self)
        for one in self._at_end:
            self.held.guard(one)
        self._build()
        self._arrange()
        self._can_hear = False
        large = sorted(self._all, key=lambda one: self._all[one])
        for one, following in pairwise((self._heard, *large, self._other, self._same, *self._foot)):
            self.setTabOrder(one, following)
        self.show_message("")

    @property
    def has_keyboard(self) -> bool:
        """Whether one of its buttons gets the keys."""
        focused = QApplication.focusWidget()
        return focused is not None and self.isAncestorOf(focused)

    def show_stop(self, stop: Stop, sentence: Sentence, other: Other | None, *, is_under_way: bool) -> None:
        """The place at hand, or the one it begins with, with what another model heard there."""
        self._words.setText(review_text.words(stop))
        if self._stop is None or stop.begin != self._stop.begin:
            self._came_s = self.held.clock()
        self._stop = stop
        self._show_other(other, is_under_way=is_under_way)
        self._say_sure()
        if self._sure.property("kind") != review_text.sure_kind(stop):
            self._sure.setProperty("kind", review_text.sure_kind(stop))
            restyle(self._sure)
        self._sentence.show_sentence(review_text.card(stop), sentence)
        self._top.setCurrentIndex(0)
        self.setAccessibleName(review_text.in_words(stop, other) if is_under_way else review_text.begins_with(stop))
        self._show_buttons(self._at_place if is_under_way else self._before)
        for one in (self._fix, self._later, self._back, self._leave):
            one.setEnabled(is_under_way)
        self._hear.setEnabled(stop.span is not None)
        key = tr("Space") if is_under_way else ""  # till then it writes a blank
        self._hear.say(tr("Again"), review_text.hear_tip(), key)

    def _say_sure(self) -> None:
        """In words too where that leaves room for those of the place."""
        if self._stop is None:
            return
        tell = review_text.sure if self._reading is None else review_text.in_text
        said = tell(self._stop)
        words = self._words.fontMetrics().horizontalAdvance(review_text.words(self._stop))
        needed = words + 2 * GAP + self._sure.fontMetrics().horizontalAdvance(said)
        room = self.width() - 2 * SIDE
        self._sure.setText(tell(self._stop, is_short=True) if self._columns == 1 or needed > room else said)
        self._heard_by.setVisible(self._heard.width_for(text=True) + GAP + self._heard_by.sizeHint().width() <= room)

    def _set_lines(self) -> None:
        """Give the sentence the room that what another model heard does not take."""
        lines = LINES if self._is_low else LINES + 1
        self._sentence.set_lines(lines if self._reading is None else lines - 1)

    def _show_other(self, other: Other | None, *, is_under_way: bool) -> None:
        """Show what another model heard below the words of the text, and offer it once somebody is checking."""
        if other != self._reading:
            self._reading = other
            self._heard_row.setVisible(other is not None)
            self._set_lines()
            if other is not None:
                self._heard.say(review_text.heard(other), review_text.hear_other_tip(other))
        offered = "" if other is None or not is_under_way else review_text.take(other)
        if offered != self._other.text():
            take_tip = tr("A second model heard this. Take it, and go on")
            self._other.say(offered, take_tip, tr("Shift+Enter"), short=review_text.take_it(other) if other else "")
        self._other.setVisible(bool(offered))

    def show_same(self, said: str, *, is_ready: bool, short: str = "") -> None:
        """Offer to fix all the same; with nothing `said` the room stays empty."""
        if said != self._same.text():
            what = tr("Show the other places where the same was heard, to fix all or some of them")
            self._same.say(said, what, tr("Ctrl+Enter"), short=short)
        self._same.setEnabled(is_ready)
        self._same.setVisible(bool(said))

    def show_note(self, said: str) -> None:
        """Say something where the others are offered, till the next place."""
        self._same.say(said, said)
        self._same.setEnabled(False)
        self._same.show()
        self._other.hide()

    def show_message(self, said: str, *, can_start: bool = False, more: str = "", short: str = "") -> None:
        """What is said where there is no place; `more` is what the button to go on says, if there is one."""
        self._message.setText(said)
        self._top.setCurrentIndex(1)
        self.setAccessibleName(said)
        self._show_buttons(self._at_end)
        self._more.say(more, review_text.more_tip(is_rest=can_start), short=short)
        self._more.setVisible(bool(more))
        self._listen.setEnabled(self._can_hear)
        self._back.setEnabled(False)
        self._leave.setEnabled(False)
        self.show_same("", is_ready=False)
        self._show_other(None, is_under_way=False)

    def show_can_hear(self, can_hear: bool) -> None:
        """Whether there is a recording to listen through."""
        self._can_hear = can_hear
        self._listen.setEnabled(can_hear)

    def take_keyboard(self) -> None:
        """Have the keys at the end; those that were meant for one more place do nothing."""
        self.held.hold(self.held.clock() - self._came_s)
        (self._export if self._export.isEnabled() else self._text).setFocus()

    def set_low(self, *, is_low: bool) -> None:
        """Wide and low, or narrow and high."""
        if is_low != self._is_low:
            self._is_low = is_low
            self._set_lines()
            self._arrange()

    def give_height(self, height: int | None) -> None:
        """Have so many px, or as many as are needed. Where there are too few the last row goes; its keys work on."""
        for is_shown in (True, False):
            for one in self._foot:
                one.setVisible(is_shown)
            self._below.invalidate()
            if height is None or self._inside.totalMinimumSize().height() <= height:
                break

    @property
    def least_width(self) -> int:
        """What it needs to be low; keys that find no room in it are still in the tips."""
        widest = max(one.width_for(drawing=False) for one in self._all)
        return 4 * widest + 3 * GAP + 2 * SIDE

    def set_theme(self, tokens: Tokens) -> None:
        for one in (*self._all, *self._foot, self._other, self._same, self._heard):
            one.set_theme(tokens)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.text_wanted.emit()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        handled = super().event(event)
        if event.type() is QEvent.Type.LanguageChange and self.isVisible():
            self._arrange()  # now that the buttons have their words in it
        return handled

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.isVisible():  # else it may be another width than it will have
            self._arrange()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._arrange()

    def _make_buttons(self, actions: Mapping[Do, QAction]) -> None:
        start, undo, export = actions[Do.REVIEW], actions[Do.UNDO], actions[Do.EXPORT]
        start_tip = tr("Go to the first place that is not checked, and hear it")
        self._start = KeyButton(tr("Start checking"), "", start_tip, "primary", short=tr("Start"), drawing="play")
        keep_tip = tr("Keep the words as they are, or as you typed them, and go on")
        self._keep = KeyButton(tr("Keep"), tr("Enter"), keep_tip, "primary", drawing="check")
        self._fix = KeyButton(tr("Fix"), tr("type"), tr("Type what is said instead; Enter goes on"), drawing="edit")
        self._hear = KeyButton(tr("Again"), tr("Space"), review_text.hear_tip(), drawing="play")
        later_tip = tr("Go on; this place comes again at the end")
        self._later = KeyButton(tr("Later"), tr("Tab"), later_tip, drawing="later")
        self._export = KeyButton(tr("Export…"), "", tip_of(export), "primary")
        self._more = KeyButton("", "", "")
        self._listen = KeyButton(
            tr("Listen through"), "", tr("Play what nobody has listened to yet"), short=tr("Listen")
        )
        text_tip = tr("Go on writing where the last words were")
        self._text = KeyButton(tr("To the text"), tr("Esc"), text_tip)
        self._other = KeyButton("", "", "", "link")
        self._same = KeyButton("", "", "", "link")
        self._back = KeyButton(
            "", tr("Shift+Tab"), tr("Back to the place before"), "link", drawing="earlier", is_small=True
        )
        self._back.setAccessibleName(tr("Back"))
        self._undo = KeyButton(tr("Undo"), "", tr("Take the last decision back"), "link", is_small=True)
        self._leave = KeyButton(
            tr("End"), tr("Esc"), tr("Stop checking; what was decided stays"), "link", is_small=True
        )
        for made, action in ((self._start, start), (self._export, export), (self._undo, undo)):
            made.follow(action)
        for made in (self._fix, self._later, self._back, self._leave):
            needs(made, tr("Start checking first."))
        self._before = (self._start, self._fix, self._hear, self._later)
        self._at_place = (self._keep, self._fix, self._hear, self._later)
        self._at_end = (self._export, self._more, self._listen, self._text)
        sets = (self._before, self._at_place, self._at_end)
        self._all = {one: place for buttons in sets for place, one in enumerate(buttons)}  # with where it stands
        self._foot = (self._back, self._undo, self._leave)
        for button, signal in (
            (self._start, self.start_wanted),
            (self._keep, self.keep_wanted),
            (self._fix, self.fix_wanted),
            (self._hear, self.hear_wanted),
            (self._later, self.later_wanted),
            (self._heard, self.hear_other_wanted),
            (self._other, self.other_wanted),
            (self._same, self.same_wanted),
            (self._back, self.back_wanted),
            (self._leave, self.end_wanted),
            (self._more, self.more_wanted),
            (self._listen, self.listen_wanted),
            (self._text, self.text_wanted),
        ):
            button.clicked.connect(signal)
        for button, action in ((self._export, export), (self._undo, undo)):
            button.clicked.connect(action.trigger)
            button.setEnabled(action.isEnabled())
            action.enabledChanged.connect(button.setEnabled)

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(GAP)
        head.addWidget(self._words, 1)
        head.addWidget(self._sure)
        place = QWidget()
        about = QVBoxLayout(place)
        about.setContentsMargins(0, 0, 0, 0)
        about.setSpacing(0)
        about.addLayout(head)
        self._heard_row = QWidget()
        self._heard_line = QHBoxLayout(self._heard_row)
        self._heard_line.addWidget(self._heard, 1)
        self._heard_line.addWidget(self._heard_by)
        self._heard_row.hide()
        about.addWidget(self._heard_row)
        about.addWidget(self._sentence)
        about.addStretch()
        self._top = QStackedWidget()
        self._top.addWidget(place)
        self._top.addWidget(self._message)
        self._grid = QGridLayout()
        self._grid.setSpacing(GAP)
        self._offers = QWidget()
        offers = QHBoxLayout(self._offers)
        offers.setContentsMargins(0, 0, 0, 0)
        for one in (self._other, self._same):
            offers.addWidget(one, 1)
        offers.addStretch()
        self._line = QFrame()
        self._line.setProperty("kind", "hairline")
        self._line.setFixedHeight(1)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        for one in self._foot:
            foot.addWidget(one)
        foot.addStretch()
        self._below = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._below.setSpacing(GAP)
        self._below.addWidget(self._offers, 1)
        self._below.addWidget(self._line)
        self._below.addLayout(foot)
        self._inside = QVBoxLayout(self)
        self._inside.addWidget(self._top)
        self._inside.addLayout(self._grid)
        self._inside.addLayout(self._below)

    def _show_buttons(self, shown: Sequence[KeyButton]) -> None:
        for one in shown:  # before others go: no row is empty meanwhile
            one.show()
        for one in self._all:
            one.setVisible(one in shown)

    def _arrange(self) -> None:
        """Put the buttons in so many columns as there is room for, and give each part the height its font asks for."""
        room = self.width() - 2 * SIDE
        least = max(one.width_for() for one in self._all)
        fits = 2 * least + GAP <= room or not self.isVisible()
        columns = 4 if self._is_low else 2 if fits else 1
        self._place_buttons(columns)
        width = (room - (columns - 1) * GAP) // columns
        for one in self._all:
            one.show_drawing(is_shown=all(other.width_for(key=True) <= width for other in self._at_place))
        self.setMinimumWidth(self.least_width if self._is_low else 0)
        edge = LOW_EDGE if self._is_low else EDGE
        self._inside.setContentsMargins(SIDE, edge, SIDE, edge)
        self._inside.setSpacing(GAP if self._is_low else GAP + 2)
        is_row = QBoxLayout.Direction.LeftToRight if self._is_low else QBoxLayout.Direction.TopToBottom
        self._below.setDirection(is_row)
        self._line.setVisible(not self._is_low)
        for one in (self._other, self._same):
            one.set_wide(is_wide=not self._is_low)  # else its key stands with those of the others
        for said in (self._words, self._message):
            said.ensurePolished()  # the size of its font comes from the style sheet
        words = self._words.fontMetrics().height() + 2
        self._words.setFixedHeight(words)
        message = _height(self._message, review_text.longest_end(), room)
        line, lines = self._sentence.fontMetrics().lineSpacing(), LINES if self._is_low else LINES + 1
        air = 0 if self._is_low else 3
        self._heard.setFixedHeight(line + air)
        self._heard_line.setContentsMargins(0, 0, 0, air)
        about = max(lines * line, self._heard.height() + air + (lines - 1) * line)
        self._top.setFixedHeight(max(words + 2 + about, message))
        self._offers.setFixedHeight(self._same.sizeHint().height())
        self._inside.activate()
        # Else a narrow one is given less: Qt counts its lines for another width.
        self.setMinimumHeight(0 if self._is_low else self._inside.totalMinimumSize().height())
        self.updateGeometry()

    def _place_buttons(self, columns: int) -> None:
        if columns != self._columns:
            self._columns = columns
            for one in self._all:
                self._grid.removeWidget(one)
            for one, place in self._all.items():
                self._grid.addWidget(one, place // columns, place % columns)
            self._say_sure()
        height = self._keep.sizeHint().height()
        for number in range(4):
            self._grid.setColumnStretch(number, int(number < columns))
            self._grid.setRowMinimumHeight(number, height if number * columns < len(self._at_end) else 0)


def _height(shown: QLabel, said: str, width: int) -> int:
    """How high a text is in the font of a label."""
    return shown.fontMetrics().boundingRect(0, 0, width, 1 << 16, int(Qt.TextFlag.TextWordWrap), said).height()
