"""The controls that options are set with. Each has `value`, `set_value`, and `edited` for what the user did."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Protocol

from PySide6.QtCore import QSignalBlocker, Qt, Signal, SignalInstance
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QCompleter,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from sttgui.domain.languages import LANGUAGES
from sttgui.domain.options import (
    DETECT,
    EXTRA_LENGTH,
    LIST_LENGTH,
    PAUSE_DEFAULT_S,
    TAG_LENGTH,
    UNKNOWN,
    USUAL_SPEAKERS,
)
from sttgui.domain.turns import MOST_SPEAKERS
from sttgui.ui.kit.text import number, tr
from sttgui.ui.kit.widgets import as_completion, label, turning_margins
from sttgui.ui.recognisers import language_text, option_text
from sttgui.viewmodel.help_book import fold

PAUSES = (2, 30)  # what the slider reaches, in tenths of a second
LINES_SHOWN = 3  # of a list of terms


class Field(Protocol):
    """What the form needs of a control. The value has the type the option has."""

    @property
    def edited(self) -> SignalInstance: ...
    @property
    def widget(self) -> QWidget: ...
    def value(self) -> Any: ...
    def set_value(self, value: Any) -> None: ...


class Choice(QComboBox):
    """A list to choose from. The wheel scrolls the page it is on, and never changes it unasked."""

    def __init__(self, what: str, tip: str) -> None:
        super().__init__()
        self.setAccessibleName(what)
        self.setToolTip(tip)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class CheckField(QCheckBox):
    """Whether an option is wanted."""

    edited = Signal()

    def __init__(self, option: str) -> None:
        super().__init__(option_text.name(option))
        self.setToolTip(option_text.tip(option))
        self.setAccessibleName(option_text.name(option))
        self.setAccessibleDescription(option_text.tip(option))
        self.clicked.connect(self.edited)

    @property
    def widget(self) -> QWidget:
        return self

    def value(self) -> bool:
        return self.isChecked()

    def set_value(self, value: bool) -> None:
        self.setChecked(value)


class LanguageField(Choice):
    """Detecting it, or one of the languages by name; typing searches them."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__(option_text.name("language"), option_text.tip("language"))
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.addItem(tr("Detect automatically"), DETECT)
        for name, code in language_text.by_name(tuple(LANGUAGES)):
            self.addItem(name, code)
        completer, line = self.completer(), self.lineEdit()
        assert completer is not None  # an editable list has both
        assert line is not None
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        as_completion(completer)
        line.setAccessibleName(self.accessibleName())
        line.setPlaceholderText(tr("Type to search"))
        line.editingFinished.connect(self._take_typed)
        self.activated.connect(self.edited)

    @property
    def widget(self) -> QWidget:
        return self

    def value(self) -> str:
        return str(self.currentData())

    def set_value(self, value: str) -> None:
        """A code that is not in the list, such as `pt-BR`, is that of its language; none at all is detecting it."""
        place = max(self.findData(value), self.findData(value.split("-", 1)[0]), 0)
        self.setCurrentIndex(place)
        self.setEditText(self.itemText(place))

    def _take_typed(self) -> None:
        """What was typed is the language of that name, or of the only name that has it in it; else nothing changed."""
        typed = fold(self.currentText().strip())
        names = [fold(self.itemText(place)) for place in range(self.count())]
        having = [place for place, name in enumerate(names) if typed and typed in name]
        if typed in names:
            having = [names.index(typed)]
        before = self.currentIndex()
        place = having[0] if len(having) == 1 else before
        self.setCurrentIndex(place)
        self.setEditText(self.itemText(place))
        if place != before:
            self.edited.emit()


class SpeakersField(QWidget):
    """How many people speak, or that nobody knows."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.choice = Choice(option_text.name("speakers"), option_text.tip("speakers"))
        for count in range(1, MOST_SPEAKERS + 1):
            self.choice.addItem(number(count), count)
        self.choice.addItem(tr("I don’t know"), UNKNOWN)
        self._value = 0
        self.choice.activated.connect(self._chosen)
        row = QHBoxLayout(self)
        turning_margins(row, self, (24, 0, 0, 0))  # below what it belongs to
        row.addWidget(label(option_text.name("speakers")))
        row.addWidget(self.choice)
        row.addStretch()

    @property
    def widget(self) -> QWidget:
        return self

    def value(self) -> int:
        return self._value

    def set_value(self, value: int) -> None:
        self._value = value
        self.choice.setCurrentIndex(max(self.choice.findData(value or USUAL_SPEAKERS), 0))

    def _chosen(self) -> None:
        self._value = int(self.choice.currentData())
        self.edited.emit()


class PauseField(QWidget):
    """A length of time in seconds, on a slider. Its usual place is `None` until it is moved."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._value: float | None = None
        self.slider = _Slider(Qt.Orientation.Horizontal)
        self.slider.setRange(*PAUSES)
        self.slider.setPageStep(5)
        self.slider.setToolTip(option_text.tip("utt_split"))
        self.slider.setAccessibleName(option_text.name("utt_split"))
        self._shown = QLabel()
        self._shown.setMinimumWidth(self.fontMetrics().horizontalAdvance(tr("{number} s", number="00.00")))
        row = QHBoxLayout()
        row.addWidget(self.slider, 1)
        row.addWidget(self._shown)
        _stack(self, label(option_text.name("utt_split")), row)
        self.set_value(None)
        self.slider.valueChanged.connect(self._moved)

    @property
    def widget(self) -> QWidget:
        return self

    def value(self) -> float | None:
        return self._value

    def set_value(self, value: float | None) -> None:
        self._value = value
        with QSignalBlocker(self.slider):
            self.slider.setValue(round((PAUSE_DEFAULT_S if value is None else value) * 10))
        self._say()

    def _moved(self, tenths: int) -> None:
        self._value = tenths / 10
        self._say()
        self.edited.emit()

    def _say(self) -> None:
        seconds = PAUSE_DEFAULT_S if self._value is None else self._value
        self._shown.setText(tr("{number} s", number=number(seconds, 1)))


class _Slider(QSlider):
    """The wheel scrolls the page it is on."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class TermsField(QWidget):
    """Terms of the user's own, one in a line."""

    edited = Signal()

    def __init__(self, option: str) -> None:
        super().__init__()
        self.lines = QPlainTextEdit()
        self.lines.setProperty("kind", "field")
        self.lines.setTabChangesFocus(True)
        self.lines.setToolTip(option_text.tip(option))
        self.lines.setAccessibleName(option_text.name(option))
        self.lines.setFixedHeight(self.lines.fontMetrics().lineSpacing() * LINES_SHOWN + 18)
        self.lines.textChanged.connect(self.edited)
        _stack(self, label(option_text.name(option)), self.lines)

    @property
    def widget(self) -> QWidget:
        return self

    def value(self) -> tuple[str, ...]:
        lines = (line.strip()[:TAG_LENGTH] for line in self.lines.toPlainText().splitlines())
        return tuple(dict.fromkeys(line for line in lines if line))[:LIST_LENGTH]

    def set_value(self, value: Sequence[str]) -> None:
        with QSignalBlocker(self.lines):
            self.lines.setPlainText("\n".join(value))


class ModeField(QWidget):
    """Whether the user's own terms are all that is looked for. The service's own choice is that they are not."""

    edited = Signal()

    def __init__(self, option: str) -> None:
        super().__init__()
        self.setToolTip(option_text.tip(option))
        self.setAccessibleName(option_text.name(option))
        self.only_mine = QRadioButton(tr("Only mine"))
        self.others_too = QRadioButton(tr("Mine and others"))
        self._group = QButtonGroup(self)
        self._group.idClicked.connect(self.edited)
        row = QHBoxLayout()
        for radio in (self.others_too, self.only_mine):
            radio.setToolTip(option_text.tip(option))
            radio.setAccessibleName(radio.text())
            radio.setAccessibleDescription(option_text.name(option))
            self._group.addButton(radio)
            row.addWidget(radio)
        row.addStretch()
        _stack(self, row)
        self.others_too.setChecked(True)

    @property
    def widget(self) -> QWidget:
        return self

    def value(self) -> str:
        return "strict" if self.only_mine.isChecked() else ""

    def set_value(self, value: str) -> None:
        (self.only_mine if value == "strict" else self.others_too).setChecked(True)


class LineField(QWidget):
    """One line of text."""

    edited = Signal()

    def __init__(self, option: str) -> None:
        super().__init__()
        self.line = QLineEdit()
        self.line.setMaxLength(EXTRA_LENGTH)
        self.line.setToolTip(option_text.tip(option))
        self.line.setAccessibleName(option_text.name(option))
        self.line.textEdited.connect(self.edited)
        _stack(self, label(option_text.name(option)), self.line)

    @property
    def widget(self) -> QWidget:
        return self

    def value(self) -> str:
        return self.line.text().strip()

    def set_value(self, value: str) -> None:
        self.line.setText(value)


def field(option: str) -> Field:  # noqa: PLR0911  one for each kind
    """The control for an option of the service."""
    match option:
        case "language":
            return LanguageField()
        case "utt_split":
            return PauseField()
        case "speakers":
            return SpeakersField()
        case "custom_topic" | "custom_intent" | "tag":
            return TermsField(option)
        case "custom_topic_mode" | "custom_intent_mode":
            return ModeField(option)
        case "keywords" | "search" | "extra":
            return LineField(option)
        case _:
            return CheckField(option)


def _stack(box: QWidget, *parts: QWidget | QHBoxLayout) -> None:
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(4)
    for part in parts:
        if isinstance(part, QWidget):
            column.addWidget(part)
        else:
            column.addLayout(part)
