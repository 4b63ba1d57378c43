"""Choosing who transcribes on the first page: a card for each recogniser."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent, QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QGridLayout,
    QPushButton,
    QRadioButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from sttgui.domain.errors import SttError
from sttgui.domain.models import Availability, Damaged, Halted, Missing, Model, Ready
from sttgui.domain.recognisers import AIML, Recogniser
from sttgui.ui.kit import text
from sttgui.ui.kit.widgets import button, label, restyle, say
from sttgui.ui.recognisers import model_text
from sttgui.ui.recognisers import text as recogniser_text
from sttgui.ui.recognisers.download_bar import DownloadBar
from sttgui.viewmodel.model_list import ModelList
from sttgui.viewmodel.recogniser_choice import RecogniserChoice


class RecogniserCards(QWidget):
    """A card for each recogniser, one of them chosen.

    It shows `choice` and `models` and changes neither: a signal tells of a click, since a key may have to be asked for
    first.
    """

    recogniser_wanted = Signal(str)  # a recogniser's id
    key_wanted = Signal(str)  # a recogniser's id
    server_wanted = Signal()
    fetch_wanted = Signal(str)  # a model's id
    models_wanted = Signal()

    def __init__(self, choice: RecogniserChoice, models: ModelList) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._choice = choice
        self._models = models
        self._has_key = False
        self._group = QButtonGroup(self)
        self._group.idToggled.connect(self._toggled)  # a screen reader toggles where others click
        self._cards: list[_Card] = []
        self._key = button("", text.tr("The key with which AI/ML API knows who pays"), "link")
        self._key.clicked.connect(self._key_clicked)
        self._server = button("", text.tr("Another computer, or another program on this one"), "link")
        self._server.clicked.connect(self.server_wanted)
        self._fetch = button("", "")
        self._fetch.clicked.connect(self._fetch_clicked)
        self._choose_model = button(
            text.tr("Models…"), text.tr("What is on this computer, and what can be had"), "link"
        )
        self._choose_model.clicked.connect(self.models_wanted)
        self._links = (self._key, self._server, self._fetch, self._choose_model)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(10)
        self._columns = 2
        self._fill()
        choice.changed.connect(self._changed)
        self._models.changed.connect(self._say_model)

    def set_has_key(self, has_key: bool) -> None:
        """Whether there is a key for AI/ML API."""
        self._has_key = has_key
        self._say()

    def _fill(self) -> None:
        """One card for each recogniser: the first two side by side, the other server below."""
        for place, recogniser in enumerate(self._choice.recognisers()):
            card = _Card(recogniser)
            self._cards.append(card)
            self._group.addButton(card.radio, place)
            if recogniser.is_embedded:
                card.add(self._fetch)
                card.add(self._choose_model)
            if recogniser.id == AIML.id:
                card.add(self._key)
        if len(self._cards) == 3:
            self._cards[2].add(self._server)
        self._arrange()
        self._say()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        widest = max(card.minimumSizeHint().width() for card in self._cards)
        columns = 2 if event.size().width() >= 2 * widest + self._grid.spacing() else 1
        if columns != self._columns:
            self._columns = columns
            self._arrange()

    def _arrange(self) -> None:
        """Put the cards side by side, or below each other where there is little room."""
        for place, card in enumerate(self._cards):
            wide = self._columns if place == 2 else 1
            self._grid.addWidget(card, place // self._columns, place % self._columns, 1, wide)
        if len(self._cards) < 3:
            row = len(self._cards) // self._columns
            self._grid.addWidget(self._server, row, 0, 1, self._columns, Qt.AlignmentFlag.AlignHCenter)
        for column in range(2):
            self._grid.setColumnStretch(column, int(column < self._columns))

    def _say(self) -> None:
        chosen = self._choice.chosen.id
        for card in self._cards:
            card.set_chosen(card.recogniser.id == chosen)
        self._say_model()
        _name(self._key, text.tr("Change key…") if self._has_key else text.tr("Enter key…"))
        _name(self._server, text.tr("Change…") if len(self._cards) == 3 else text.tr("Another server…"))

    def _say_model(self) -> None:
        """Show on the first card whether the model of this computer is here, on its way or missing."""
        card = self._cards[0]
        model = self._models.model(card.recogniser.model)
        state = self._models.state(card.recogniser.model)
        card.show_model(model, state, self._models.source, self._models.engine_missing)
        is_wanted = isinstance(state, Missing | Halted | Damaged) and model is not None and bool(model.files)
        if model is not None and is_wanted:
            self._fetch.setText(model_text.on_first_page(model, state))
            self._fetch.setAccessibleName(model_text.download_in_words(model, state, self._models.source))
            self._fetch.setToolTip(self._fetch.accessibleName())
        if self._fetch.hasFocus() and not is_wanted:
            self._choose_model.setFocus()
        self._fetch.setVisible(is_wanted and self._models.engine_missing is None)
        self._choose_model.setVisible(self._models.engine_missing is None)

    def _fetch_clicked(self) -> None:
        self.fetch_wanted.emit(self._choice.local.model)

    def _changed(self) -> None:
        if [card.recogniser for card in self._cards] != self._choice.recognisers():
            self._begin_anew()
        else:
            self._say()

    def _begin_anew(self) -> None:
        for part in self._links:
            part.setParent(self)  # they outlive the cards they were in
            part.show()
        for card in self._cards:
            self._group.removeButton(card.radio)
            self._grid.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._cards.clear()
        self._fill()

    def _toggled(self, place: int, checked: bool) -> None:
        wanted = self._cards[place].recogniser.id
        if checked and wanted != self._choice.chosen.id:
            self.recogniser_wanted.emit(wanted)
            self._say()  # back to what is chosen, where the wish was not granted

    def _key_clicked(self) -> None:
        self.key_wanted.emit(AIML.id)


class _Card(QFrame):
    """One recogniser; a click anywhere chooses it."""

    def __init__(self, recogniser: Recogniser) -> None:
        super().__init__()
        self.recogniser = recogniser
        self.setObjectName("engine_card")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.radio = QRadioButton(recogniser_text.heading(recogniser).replace("&", "&&"))
        self.radio.setProperty("kind", "strong")
        self.radio.setAccessibleName(recogniser_text.heading(recogniser))
        self._promise = label(recogniser_text.promise(recogniser), "small", wrap=True)
        self._state = label("", "small", wrap=True)
        self._trouble = label("", "danger", wrap=True)
        self._bar = DownloadBar()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(4)
        for part in (self.radio, self._promise, self._trouble, self._state, self._bar):
            layout.addWidget(part)
        self._links = QVBoxLayout()  # below each other, so that two cards have room side by side
        self._links.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(self._links)
        layout.addStretch()
        font = self.radio.font()
        font.setBold(True)
        self.radio.setFont(font)
        self._describe()
        self.show_model(None, None, "", None)

    def show_model(
        self, model: Model | None, state: Availability | None, source: str, missing: SttError | None
    ) -> None:
        """What is known of the model of this computer, or why none can be used."""
        if self.recogniser.is_embedded:
            self._promise.setText(recogniser_text.promise(self.recogniser, model))
        trouble = model_text.trouble(state) if missing is None else missing
        self.radio.setEnabled(missing is None)
        self._promise.setVisible(missing is None)
        say(self._trouble, "" if trouble is None else text.what_happened(trouble))
        said = "" if model is None else model_text.state(model, state, source)
        if isinstance(state, Ready):
            said = text.tr("Ready now.")
        say(self._state, said if trouble is None else text.what_to_do(trouble))
        self._bar.show_fraction(None if model is None or missing is not None else model_text.fraction(model, state))
        self._describe()

    def _describe(self) -> None:
        parts = (self._promise, self._trouble, self._state)
        said = text.sentences(*(part.text() for part in parts if not part.isHidden()))
        if said != self.radio.toolTip():
            self.radio.setAccessibleDescription(said)
            self.radio.setToolTip(said)

    def add(self, link: QPushButton) -> None:
        """A link below the words."""
        self._links.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)

    def set_chosen(self, chosen: bool) -> None:
        self.radio.setChecked(chosen)
        self.setProperty("ready", "true" if chosen else "false")
        restyle(self)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.radio.setFocus(Qt.FocusReason.MouseFocusReason)
            self.radio.click()


def _name(link: QPushButton, words: str) -> None:
    link.setText(words)
    link.setAccessibleName(words)
