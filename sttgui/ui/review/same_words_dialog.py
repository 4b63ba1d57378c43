"""Shows every other place of words that were fixed, so that all or some of them can be fixed too."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from sttgui.domain.transcript import Word
from sttgui.ui.kit.fitted_dialog import FittedDialog
from sttgui.ui.kit.text import tr
from sttgui.ui.kit.widgets import button, confirm_buttons, label
from sttgui.ui.review import text as review_text


@dataclass(frozen=True, slots=True)
class Place:
    """Words by their places among all, what they would read, and the sentence they stand in. `heard` are the words of
    another model that reads the same there; whether it `is_likely` says whether it is chosen at first.
    """

    begin: int
    end: int
    becomes: str
    shown: str
    heard: tuple[Word, ...] | None = None
    is_likely: bool = True


class SameWordsDialog(FittedDialog):
    """Shows the places in the order in which they are given."""

    places_chosen = Signal(object)  # tuple[Place, ...]

    def __init__(self, parent: QWidget, heard: str, now: str, places: Sequence[Place]) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Fix all the same"))
        self._places = list(places)
        self._list = QListWidget()
        self._list.setAccessibleName(tr("Places with the same words"))
        self._list.setWordWrap(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for place in places:
            item = QListWidgetItem(place.shown)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if place.is_likely else Qt.CheckState.Unchecked)
            self._list.addItem(item)
        self._fix = button("", tr("Write the same there"), "primary")
        box = confirm_buttons(self, self._fix, tr("Leave the other places as they are"))
        self._list.itemChanged.connect(self._count)
        box.accepted.connect(self._choose)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 14)
        layout.addWidget(label(review_text.same_heading(heard, now), "strong", wrap=True))
        layout.addWidget(self._list)
        layout.addWidget(box)
        self.begin_at(520, 360)
        self._count()

    def _chosen(self) -> tuple[Place, ...]:
        rows = range(self._list.count())
        return tuple(self._places[row] for row in rows if self._list.item(row).checkState() is Qt.CheckState.Checked)

    def _count(self) -> None:
        number = len(self._chosen())
        self._fix.setText(review_text.fixed_all(number))
        self._fix.setEnabled(number > 0)

    def _choose(self) -> None:
        self.places_chosen.emit(self._chosen())
        self.accept()
