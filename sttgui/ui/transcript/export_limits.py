"""What subtitles keep to, and which do not all the same."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QListWidget, QListWidgetItem, QSpinBox, QVBoxLayout, QWidget

from sttgui.exporters.limits import LINES, PRESETS, SPEEDS, WIDTHS, Broken, Limits
from sttgui.ui.kit.text import tr
from sttgui.ui.kit.widgets import label
from sttgui.ui.recognisers.option_fields import Choice
from sttgui.ui.transcript import export_text

MOST_LISTED = 500  # so many nobody goes through
LIST_HEIGHT, MARGIN = 92, 6  # px
MS_ROLE = Qt.ItemDataRole.UserRole
FIELDS = {
    "line_width": ("Characters a line", "# a line", WIDTHS),
    "per_second": ("Characters a second", "# a second", SPEEDS),
    "lines": ("Lines", "Lines: #", LINES),
}


class LimitsRow(QWidget):
    """A preset, and the limits one may want otherwise."""

    edited = Signal()

    def __init__(self, room: int) -> None:
        """Of so many px at most, as far as one number fits in them."""
        super().__init__()
        self.preset = Choice(tr("Subtitles for"), tr("How long, wide and fast subtitles are"))
        for name in PRESETS:
            self.preset.addItem(tr(name), name)
        self.numbers = {name: _number(tr(words), tr(unit), reach) for name, (words, unit, reach) in FIELDS.items()}
        first, second = QHBoxLayout(), QGridLayout()  # all in one row would not fit on a small screen
        first.addWidget(self.preset)
        first.addStretch()
        parts = [label(tr("Characters"), "quiet"), *self.numbers.values()]
        for made in self.numbers.values():
            made.valueChanged.connect(self.edited)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(6)
        rows.addLayout(first)
        rows.addLayout(second)
        put_in_columns(second, parts, len(parts), room)
        second.setColumnStretch(len(parts), 1)
        self.preset.activated.connect(self._preset_chosen)

    @property
    def limits(self) -> Limits:
        """What is chosen."""
        return replace(self._usual, **{name: made.value() for name, made in self.numbers.items()})

    def show_kept(self, names: Sequence[str]) -> None:
        """Show what was kept; what is not there is as usual."""
        kept = dict(name.partition("=")[::2] for name in names if "=" in name)
        self.preset.setCurrentIndex(max(self.preset.findData(kept.get("preset", "")), 0))
        self._show_usual()
        for name, made in self.numbers.items():
            if kept.get(name, "").isdecimal():
                with QSignalBlocker(made):
                    made.setValue(int(kept[name]))

    def kept(self) -> list[str]:
        """What is chosen, to be shown again."""
        usual, now = self._usual, self.limits
        others = [f"{name}={getattr(now, name)}" for name in FIELDS if getattr(now, name) != getattr(usual, name)]
        return [f"preset={self.preset.currentData()}", *others]

    @property
    def _usual(self) -> Limits:
        return PRESETS[self.preset.currentData()]

    def _preset_chosen(self) -> None:
        self._show_usual()
        self.edited.emit()

    def _show_usual(self) -> None:
        for name, made in self.numbers.items():
            with QSignalBlocker(made):
                made.setValue(getattr(self._usual, name))


class BrokenList(QWidget):
    """The subtitles that do not keep to the limits; `place_chosen` tells where one begins, in ms."""

    place_chosen = Signal(object)  # int

    def __init__(self) -> None:
        super().__init__()
        self._heading = label("", "quiet")
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Subtitles beyond a limit"))
        self.list.setToolTip(tr("Go to this place in the text"))
        self.list.setFixedHeight(LIST_HEIGHT)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self._heading)
        layout.addWidget(self.list)
        self.list.itemClicked.connect(self._chosen)
        self.list.itemActivated.connect(self._chosen)
        self.hide()

    def show_broken(self, found: Sequence[Broken]) -> None:
        self.list.clear()
        for one in found[:MOST_LISTED]:
            item = QListWidgetItem(export_text.broken(one))
            item.setToolTip(one.text)
            item.setData(MS_ROLE, one.start_ms)
            self.list.addItem(item)
        self._heading.setText(export_text.how_many_broken(len({one.number for one in found})))
        self.setVisible(bool(found))

    def _chosen(self, item: QListWidgetItem) -> None:
        self.place_chosen.emit(item.data(MS_ROLE))


def put_in_columns(grid: QGridLayout, parts: Sequence[QWidget], most: int, room: int) -> None:
    """In as many columns as fit into so many px, `most` at most; each is as wide as the widest in it."""
    for part in parts:
        grid.removeWidget(part)
        part.ensurePolished()  # the style sheet has a say in how wide it is
    widths = [part.sizeHint().width() for part in parts]
    columns = most
    while (
        columns > 1
        and sum(max(widths[at::columns], default=0) + grid.horizontalSpacing() for at in range(columns)) > room
    ):
        columns -= 1
    for place, part in enumerate(parts):
        grid.addWidget(part, place // columns, place % columns)


def _number(words: str, unit: str, reach: tuple[int, int]) -> QSpinBox:
    made = QSpinBox()
    made.setRange(*reach)
    before, _, after = unit.partition("#")
    made.lineEdit().setTextMargins(MARGIN, 0, 0, 0)
    made.setPrefix(before)
    made.setSuffix(after)
    made.setAccessibleName(words)
    made.setToolTip(words)
    return made
