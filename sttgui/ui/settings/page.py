"""A page of the settings: rows, each with a name, a control and what is to be known of it, that can be searched."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QBoxLayout,
    QCheckBox,
    QComboBox,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from sttgui.ui.kit.appearance import letters
from sttgui.ui.kit.meaning import mean
from sttgui.ui.kit.text import Said
from sttgui.ui.kit.widgets import label, turning_margins
from sttgui.ui.kit.wrapping_box import WrappingBox
from sttgui.viewmodel.help_book import HelpPage, fold
from sttgui.viewmodel.settings import Setting, Settings

T = TypeVar("T")
INDENT = 24  # px; what belongs to the line above
LEAST_CHOICE = 14  # characters of a list to choose from that can be seen
ROOM_BESIDE = 440  # px: with less, at the usual size of letters, a control stands below its name


@dataclass(frozen=True, slots=True)
class Value(Generic[T]):
    """Something that is set: what it is now, how it is changed, and what it is at first."""

    get: Callable[[], T]
    put: Callable[[T], object]
    usual: T


def kept(settings: Settings, setting: Setting[T], then: Callable[[], object] | None = None) -> Value[T]:
    """What is only kept, and looked up by whoever needs it; `then` is called once it is."""

    def put(value: T) -> None:
        settings.set(setting, value)
        if then is not None:
            then()

    return Value(lambda: settings.get(setting), put, setting.usual)


class Row(QWidget):
    """One thing that can be set or done, or a line about it."""

    def __init__(self, name: str, about: str, parts: Iterable[QWidget]) -> None:
        super().__init__()
        self.name = label(name, wrap=True)
        self._about = label(about, "small", wrap=True)
        self._layout = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._layout.setContentsMargins(0, 4, 0, 4)
        self._layout.setSpacing(12)
        said = QVBoxLayout()
        said.setSpacing(2)
        said.addWidget(self.name)
        said.addWidget(self._about)
        self._layout.addLayout(said, 1)
        self._about.setVisible(bool(about))  # not before it has a place: it would be a window of its own
        for part in parts:
            self._layout.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
            if about and not part.accessibleDescription():
                part.setAccessibleDescription(about)

    def say(self, about: str) -> None:
        """Say something else below the name."""
        self._about.setText(about)
        self._about.setVisible(bool(about))

    def fit(self, width: int) -> None:
        """Put the control below its name where there is little room."""
        beside = width >= ROOM_BESIDE * letters()
        direction = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if self._layout.direction() is not direction:
            self._layout.setDirection(direction)


class BoxRow(QWidget):
    """Something that is on or off."""

    def __init__(self, box: QCheckBox, about: str) -> None:
        super().__init__()
        self._about = label(about, "small", wrap=True)
        turning_margins(self._about, self._about, (INDENT, 0, 0, 0))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 4, 0, 4)
        layout.setSpacing(2)
        layout.addWidget(box)
        layout.addWidget(self._about)
        self._about.setVisible(bool(about))
        box.setAccessibleDescription(about or box.toolTip())


class Page(QWidget):
    """Shows values and changes them at once; `changed` tells that one was."""

    changed = Signal()

    def __init__(self, name: str, help_page: HelpPage = HelpPage.START) -> None:
        super().__init__()
        self.name = name
        self.help_page = help_page
        self._rows: list[QWidget] = []
        self._words: dict[QWidget, str] = {}  # by which a row is found
        self._headings: list[tuple[QLabel, int]] = []  # and the row that is the first below it
        self._values: list[Value[Any]] = []
        self._shows: list[Callable[[], None]] = []
        self._layout = QVBoxLayout(self)
        turning_margins(self._layout, self, (2, 0, 14, 8))
        self._layout.setSpacing(4)
        self._layout.addStretch()

    @property
    def can_be_restored(self) -> bool:
        return bool(self._values)

    @property
    def is_usual(self) -> bool:
        return all(value.get() == value.usual for value in self._values)

    def restore(self) -> Callable[[], None]:
        """Set all to what it is at first; call what is returned to undo that."""
        before = [(value, value.get()) for value in self._values]
        for value in self._values:
            if value.get() != value.usual:
                value.put(value.usual)
        self.show_values()

        def undo() -> None:
            for value, was in before:
                if value.get() != was:
                    value.put(was)
            self.show_values()

        return undo

    def show_values(self) -> None:
        """Show what is set now, also where something else changed it."""
        for show in self._shows:
            show()

    def search(self, words: str) -> bool:
        """Show the rows that have all these words; all of them where the name of the page has. Returns whether any."""
        wanted = fold(words).split()
        is_whole = all(word in fold(self.name) for word in wanted)
        found = [is_whole or all(word in self._words[row] for word in wanted) for row in self._rows]
        for row, is_found in zip(self._rows, found, strict=True):
            row.setVisible(is_found)
        firsts = [first for _, first in self._headings]
        for (heading, first), end in zip(self._headings, [*firsts[1:], len(found)], strict=True):
            heading.setVisible(any(found[first:end]))
        return any(found)

    def heading(self, words: str) -> None:
        made = label(words, "strong", wrap=True)
        if self._rows:
            made.setContentsMargins(0, 10, 0, 0)
        self._headings.append((made, len(self._rows)))
        self._add(made)

    def row(self, name: str, *parts: QWidget, about: str = "", also: str = "") -> Row:
        """A name with controls at its end; `also` is what it is found by, too."""
        row = Row(name, about, parts)
        on_buttons = " ".join(part.text() for part in parts if isinstance(part, QPushButton))
        self._put(row, f"{name} {about} {also} {on_buttons}")
        return row

    def box(self, words: str, value: Value[bool], *, tip: str, about: str = "") -> QCheckBox:
        """Something that is on or off."""
        box = WrappingBox(words.replace("&", "&&"))
        box.setToolTip(tip)
        box.setAccessibleName(words)
        self._put(BoxRow(box, about), f"{words} {tip} {about}")
        self.bind(value, box.setChecked, box)
        box.toggled.connect(partial(self._choose, value))
        return box

    def choice(
        self, name: str, entries: Mapping[Any, str], value: Value[Any], *, tip: str, about: str = ""
    ) -> QComboBox:
        """One of several. A value of which no entry speaks, from a file that somebody wrote, is one more entry."""
        made = choice(name, tip)
        fill(made, entries)
        self.row(name, made, about=about, also=f"{tip} {' '.join(entries.values())}")
        self.bind(value, partial(show_chosen, made), made)
        made.activated.connect(partial(self._chosen_in, list(entries), value))
        return made

    def bind(self, value: Value[Any], show: Callable[[Any], object], control: QWidget) -> None:
        """Have a control show a value, which is restored with all others of the page."""
        self._values.append(value)
        self.when_shown(partial(_show_quietly, value, show, control))

    def add(self, part: QWidget, words: str) -> None:
        """A part of any kind, found by these words."""
        self._put(part, words)

    def when_shown(self, show: Callable[[], None]) -> None:
        """Call this, too, when values are to be shown, and now."""
        self._shows.append(show)
        show()

    def showEvent(self, event: Any) -> None:
        super().showEvent(event)
        self._fit_rows()

    def resizeEvent(self, event: Any) -> None:
        super().resizeEvent(event)
        if self.isVisible():  # till then it has not the size of its place, and a wide row would widen the window
            self._fit_rows()

    def _fit_rows(self) -> None:
        holder = self.parentWidget()
        room = self.width() if holder is None else min(self.width(), holder.width())
        for row in self._rows:
            if isinstance(row, Row):
                row.fit(room)

    def _choose(self, value: Value[Any], now: Any) -> None:
        value.put(now)
        self.show_values()  # others may depend on it, or it was not granted
        self.changed.emit()

    def _chosen_in(self, values: Sequence[Any], value: Value[Any], place: int) -> None:
        """By the place, since Qt makes plain texts of what is a kind of text. What comes after them is set already."""
        if place < len(values):
            self._choose(value, values[place])

    def _put(self, row: QWidget, words: str) -> None:
        self._rows.append(row)
        self._words[row] = fold(words)
        self._add(row)

    def _add(self, part: QWidget) -> None:
        self._layout.insertWidget(self._layout.count() - 1, part)


def choice(name: str, tip: str) -> QComboBox:
    """A list to choose from, no wider than its place."""
    made = QComboBox()
    made.setAccessibleName(name)
    made.setToolTip(tip)
    made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
    made.setMinimumContentsLength(LEAST_CHOICE)
    made.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
    made.setMaximumWidth(round(260 * letters()))
    return made


def fill(made: QComboBox, entries: Mapping[Any, str]) -> None:
    """Put these entries, by their values, in the place of all others."""
    with QSignalBlocker(made):
        made.clear()
        for value, words in entries.items():
            made.addItem(words, value)
        meant = {f"{at} DisplayRole": words for at, words in enumerate(entries.values()) if isinstance(words, Said)}
        mean(made, **meant)  # a word can mean several things


def show_chosen(made: QComboBox, value: Any) -> None:
    place = next((place for place in range(made.count()) if made.itemData(place) == value), -1)
    if place < 0:
        made.addItem(str(value), value)
        place = made.count() - 1
    made.setCurrentIndex(place)


def _show_quietly(value: Value[Any], show: Callable[[Any], object], control: QWidget) -> None:
    with QSignalBlocker(control):
        show(value.get())
