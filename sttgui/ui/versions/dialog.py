"""Two versions of a recording side by side: places where they differ are heard, and taken over into the open one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from sttgui.domain.jobs import Job
from sttgui.domain.transcript import Transcript, Word
from sttgui.domain.versions import Comparison, Place
from sttgui.ui.kit.announcing import announce
from sttgui.ui.kit.fitted_dialog import FittedDialog
from sttgui.ui.kit.text import tr
from sttgui.ui.kit.theme import Tokens
from sttgui.ui.kit.widgets import ElidedLabel, button, label, needs
from sttgui.ui.versions import text as versions_text
from sttgui.ui.versions.sheet import Rows, VersionsSheet

WIDTH, HEIGHT = 1000, 680


@dataclass(frozen=True, slots=True)
class Stretch:
    """From when to when a place is said, in ms."""

    start_ms: int
    end_ms: int


class CompareDialog(FittedDialog):
    """Shows what it is given; to be opened, not waited for, and freed when it closes. What a person wrote in the open
    version is given up only where they say so.
    """

    take_wanted = Signal(object)  # tuple[Place, ...]
    hear_wanted = Signal(object)  # Stretch
    moment_wanted = Signal(int)  # in ms
    undo_wanted = Signal()
    redo_wanted = Signal()
    sides_wanted = Signal()  # to work on the other version

    def __init__(self, parent: QWidget, tokens: Tokens, job: Job, other: Job) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Compare two versions"))
        self._compared = Comparison((), ())
        self._words: tuple[Sequence[Word], Sequence[Word]] = ((), ())
        self._current: int | None = None
        self._is_waiting = False
        self.sheet = VersionsSheet(tokens)
        self._heads = tuple(ElidedLabel("strong", Qt.TextElideMode.ElideRight) for _ in range(2))
        for head, one in zip(self._heads, (job, other), strict=True):
            head.setText(versions_text.heading(one, is_open=one is job))
        self._sides = button(
            tr("Work on the other one"), tr("Open the other version, and take words over from this one"), "link"
        )
        self._said = label("", "quiet", wrap=True)
        self._previous = button(tr("↑ Previous"), tr("Go to the place before this one (↑)"), is_quick=True)
        self._next = button(tr("↓ Next"), tr("Go to the next place where they differ (↓)"), is_quick=True)
        self._hear = button(tr("▶ Hear it"), tr("Hear what is said there (Space)"), is_quick=True)
        self._take = button(tr("← Take this"), tr("Write here what the other version has there (Enter)"), is_quick=True)
        self._undo = button(tr("Undo"), tr("Take the last step back (Ctrl+Z)"), is_quick=True)
        self._question = label("", "strong", wrap=True)
        self._mine = button(tr("Keep mine"), tr("Leave what you wrote as it is (Esc)"))
        self._instead = button(tr("Take the other"), tr("Give up what you wrote here; it can be undone"))
        self._fixed = button("", tr("Write here all that you wrote or kept in the other version"))
        self._all = button("", tr("Write here what the other version has, at all places that are not yours"))
        self._close = button(tr("Close"), tr("Back to the transcript; all that was taken over is kept"))
        for made, need in (
            *((one, tr("Both read the same.")) for one in (self._previous, self._next)),
            *((one, tr("Choose a place first.")) for one in (self._hear, self._take)),
            *((one, tr("Nothing is left to take over.")) for one in (self._fixed, self._all)),
            (self._undo, tr("Nothing was changed here yet.")),
        ):
            needs(made, need)
        self._asking = QStackedWidget()
        self._arrange()
        self._connect()
        self.begin_at(WIDTH, HEIGHT)
        self.sheet.setFocus()
        self.show_place(None)

    @property
    def said(self) -> str:
        """What is said of the place that is chosen, or was done last."""
        return self._said.text()

    @property
    def asks(self) -> bool:
        """Whether it is asked if what a person wrote is to be given up."""
        return self._asking.currentIndex() == 1

    def show_comparison(self, one: Transcript, other: Transcript, compared: Comparison, rows: Rows) -> None:
        """Show both texts, by `rows_of`; the place that was chosen is the next one from now on."""
        current = self._current
        self._compared = compared
        self._words = (list(one.words), list(other.words))
        self._is_waiting = False
        self.sheet.show_comparison(rows)
        self._all.setText(versions_text.take_all(len(self._all_places())))
        self._fixed.setText(versions_text.take_fixed(len(self._fixed_places())))
        count = len(compared.places)
        self.show_place(None if current is None or not count else min(current, count - 1))

    def wait(self) -> None:
        """Take nothing over till both are compared anew."""
        self._is_waiting = True
        self._enable()

    def show_undo(self, can_undo: bool) -> None:
        self._undo.setEnabled(can_undo)

    def show_place(self, number: int | None) -> None:
        """Choose a place, or none."""
        self._ask("")
        self._current = number
        self.sheet.show_place(number)
        places = self._compared.places
        if number is None:
            self._said.setText(versions_text.none_chosen(len(places)))
        else:
            stretch = self._stretch(places[number])
            start_ms = None if stretch is None else stretch.start_ms
            said = versions_text.place(number, len(places), start_ms, places[number])
            self._said.setText(said)
            announce(self.sheet, f"{said}. {versions_text.aloud(*self._said_at(places[number]))}")
        self._enable()

    def show_moment(self, ms: int) -> None:
        """Mark what is heard."""
        self.sheet.show_moment(ms)

    def say(self, words: str) -> None:
        self._said.setText(words)

    def reject(self) -> None:
        if self.asks:
            self._ask("")
            self.sheet.setFocus()
        else:
            super().reject()

    def _arrange(self) -> None:
        over, heads = QWidget(), QGridLayout()
        over.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # each over its column
        over.setLayout(heads)
        heads.setContentsMargins(0, 0, 0, 0)
        heads.setHorizontalSpacing(12)
        heads.addWidget(self._heads[0], 0, 0)
        right = QHBoxLayout()
        right.addWidget(self._heads[1], 1)
        right.addWidget(self._sides)
        heads.addLayout(right, 0, 1)
        heads.setColumnStretch(0, 1)
        heads.setColumnStretch(1, 1)
        steps, asked = QWidget(), QWidget()
        row = QHBoxLayout(steps)
        row.setContentsMargins(0, 0, 0, 0)
        for one in (self._previous, self._next, self._hear, self._take):
            row.addWidget(one)
        row.addStretch()
        row.addWidget(self._undo)
        question = QHBoxLayout(asked)
        question.setContentsMargins(0, 0, 0, 0)
        question.addWidget(self._question, 1)
        question.addWidget(self._mine)
        question.addWidget(self._instead)
        self._asking.addWidget(steps)
        self._asking.addWidget(asked)
        last = QHBoxLayout()
        last.addWidget(self._fixed)
        last.addWidget(self._all)
        last.addStretch()
        last.addWidget(self._close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 14, 18, 14)
        layout.setSpacing(8)
        layout.addWidget(over)
        layout.addWidget(self.sheet, 1)
        layout.addWidget(self._said)
        layout.addWidget(self._asking)
        layout.addLayout(last)
        for one in self.findChildren(type(self._close)):
            one.setAutoDefault(one in (self._mine, self._instead))

    def _connect(self) -> None:
        sheet = self.sheet
        sheet.step_wanted.connect(self._step)
        sheet.place_pressed.connect(self.show_place)
        sheet.moment_pressed.connect(self.moment_wanted)
        sheet.hear_wanted.connect(self._hear_place)
        sheet.take_wanted.connect(self._take_place)
        self._previous.clicked.connect(self._step_back)
        self._next.clicked.connect(self._step_on)
        self._hear.clicked.connect(self._hear_place)
        self._take.clicked.connect(self._take_place)
        self._undo.clicked.connect(self.undo_wanted)
        self._mine.clicked.connect(self.reject)
        self._instead.clicked.connect(self._take_instead)
        self._fixed.clicked.connect(self._take_fixed)
        self._all.clicked.connect(self._take_all)
        self._close.clicked.connect(self.accept)
        self._sides.clicked.connect(self.sides_wanted)
        for keys, signal in (
            (QKeySequence.StandardKey.Undo, self.undo_wanted),
            (QKeySequence.StandardKey.Redo, self.redo_wanted),
        ):
            QShortcut(keys, self).activated.connect(signal)

    def _enable(self) -> None:
        is_chosen, can_take = self._current is not None, not self._is_waiting
        self._hear.setEnabled(is_chosen and self._stretch(self._compared.places[self._current or 0]) is not None)
        self._take.setEnabled(is_chosen and can_take)
        for one in (self._previous, self._next):
            one.setEnabled(bool(self._compared.places))
        self._all.setEnabled(can_take and bool(self._all_places()))
        self._fixed.setEnabled(can_take and bool(self._fixed_places()))
        self._fixed.setVisible(any(place.is_fixed_there for place in self._compared.places))

    def _step_on(self) -> None:
        self._step(1)

    def _step_back(self) -> None:
        self._step(-1)

    def _step(self, by: int) -> None:
        """One place on or back, and round at the ends."""
        count = len(self._compared.places)
        if count:
            before = (-1 if by > 0 else count) if self._current is None else self._current
            self.show_place((before + by) % count)

    def _hear_place(self) -> None:
        if self._current is None:
            self._step(1)
        stretch = None if self._current is None else self._stretch(self._compared.places[self._current])
        if stretch is not None:
            self.hear_wanted.emit(stretch)

    def _take_place(self) -> None:
        """What is not a person's at once; else it is asked first."""
        if self._current is None:
            self._step(1)
        elif not self._is_waiting and not self.asks:
            place = self._compared.places[self._current]
            if place.is_fixed:
                self._ask(versions_text.question(*self._said_at(place)))
                self._mine.setFocus()
            else:
                self.take_wanted.emit((place,))

    def _take_instead(self) -> None:
        current = self._current
        self._ask("")
        self.sheet.setFocus()
        if current is not None and not self._is_waiting:
            self.take_wanted.emit((self._compared.places[current],))

    def _take_all(self) -> None:
        self._take_several(self._all_places())

    def _take_fixed(self) -> None:
        self._take_several(self._fixed_places())

    def _take_several(self, places: tuple[Place, ...]) -> None:
        self.sheet.setFocus()
        if places:
            self.take_wanted.emit(places)

    def _ask(self, question: str) -> None:
        self._question.setText(question)
        self._asking.setCurrentIndex(1 if question else 0)

    def _all_places(self) -> tuple[Place, ...]:
        """Those that are not a person's here."""
        return tuple(place for place in self._compared.places if not place.is_fixed)

    def _fixed_places(self) -> tuple[Place, ...]:
        return tuple(place for place in self._all_places() if place.is_fixed_there)

    def _said_at(self, place: Place) -> tuple[Sequence[Word], Sequence[Word]]:
        here, there = self._words
        return here[place.begin : place.end], there[place.begin_there : place.end_there]

    def _stretch(self, place: Place) -> Stretch | None:
        """When a place is said, by the words of both."""
        words = [word for some in self._said_at(place) for word in some if word.start_ms is not None]
        if not words:
            return None
        starts = [word.start_ms for word in words if word.start_ms is not None]
        return Stretch(min(starts), max([word.end_ms or 0 for word in words] + starts))
