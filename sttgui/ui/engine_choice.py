"""Choosing who transcribes: cards for the first page, a small menu for the bar at the top."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QGuiApplication, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QRadioButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from sttgui.domain.engines import AIML, Engine
from sttgui.domain.errors import SttError
from sttgui.ui import engine_text, text
from sttgui.ui.icons import icon
from sttgui.ui.theme import Tokens
from sttgui.ui.widgets import button, label, restyle
from sttgui.viewmodel.engine_choice import EngineChoice


class EngineCards(QWidget):
    """A card for each recogniser, one of them chosen.

    It shows what `choice` says and only tells what is wanted, so that whoever listens can ask for a key first.
    `missing` says why the recogniser on this computer cannot be used, if it cannot.
    """

    engine_wanted = Signal(str)  # an engine's id
    key_wanted = Signal(str)  # an engine's id
    server_wanted = Signal()

    def __init__(self, choice: EngineChoice, missing: SttError | None = None) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._choice = choice
        self._missing = missing
        self._has_key = False
        self._group = QButtonGroup(self)
        self._group.idToggled.connect(self._toggled)  # a screen reader toggles where others click
        self._cards: list[_Card] = []
        self._key = button("", text.tr("The key with which AI/ML API knows who pays"), "link")
        self._key.clicked.connect(self._key_clicked)
        self._server = button("", text.tr("A recogniser on another computer, or another program on this one"), "link")
        self._server.clicked.connect(self.server_wanted)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(10)
        self._columns = 2
        self._fill()
        choice.changed.connect(self._changed)

    def set_has_key(self, has_key: bool) -> None:
        """Whether there is a key for AI/ML API."""
        self._has_key = has_key
        self._say()

    def _fill(self) -> None:
        """One card for each engine: the first two side by side, the other server below."""
        for place, engine in enumerate(self._choice.engines()):
            card = _Card(engine, self._missing if engine.is_embedded else None)
            self._cards.append(card)
            self._group.addButton(card.radio, place)
            if engine.id == AIML.id:
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
            card.set_chosen(card.engine.id == chosen)
        _name(self._key, text.tr("Change key…") if self._has_key else text.tr("Enter key…"))
        _name(self._server, text.tr("Change…") if len(self._cards) == 3 else text.tr("Another server…"))

    def _changed(self) -> None:
        if [card.engine for card in self._cards] != self._choice.engines():
            self._begin_anew()
        else:
            self._say()

    def _begin_anew(self) -> None:
        for part in (self._key, self._server):
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
        wanted = self._cards[place].engine.id
        if checked and wanted != self._choice.chosen.id:
            self.engine_wanted.emit(wanted)
            self._say()  # back to what is chosen, where the wish was not granted

    def _key_clicked(self) -> None:
        self.key_wanted.emit(AIML.id)


class _Card(QFrame):
    """One recogniser; a click anywhere chooses it."""

    def __init__(self, engine: Engine, missing: SttError | None) -> None:
        super().__init__()
        self.engine = engine
        self.setObjectName("engine_card")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.radio = QRadioButton(engine_text.heading(engine).replace("&", "&&"))
        self.radio.setProperty("kind", "strong")
        self.radio.setAccessibleName(engine_text.heading(engine))
        self.radio.setEnabled(missing is None)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(4)
        layout.addWidget(self.radio)
        if missing is None:
            said = engine_text.promise(engine)
            layout.addWidget(label(said, "small", wrap=True))
        else:
            said = text.sentence(missing)
            layout.addWidget(label(text.what_happened(missing), "danger", wrap=True))
            layout.addWidget(label(text.what_to_do(missing), "small", wrap=True))
        self.radio.setAccessibleDescription(said)
        self.radio.setToolTip(said)
        self._links = QHBoxLayout()
        self._links.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(self._links)
        layout.addStretch()
        font = self.radio.font()
        font.setBold(True)
        self.radio.setFont(font)

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


class EngineButton(QPushButton):
    """Says who transcribes; its menu changes it, and leads to options, key and another server."""

    engine_wanted = Signal(str)  # an engine's id
    options_wanted = Signal()
    key_wanted = Signal(str)  # an engine's id
    server_wanted = Signal()

    def __init__(self, choice: EngineChoice, missing: SttError | None = None) -> None:
        super().__init__()
        self._choice = choice
        self._missing = missing
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the arrow after the words
        self.setIconSize(QSize(16, 16))
        self._menu = QMenu(self)
        self._menu.setLayoutDirection(QGuiApplication.layoutDirection())  # not that of the button
        self._menu.setToolTipsVisible(True)
        self._menu.setAccessibleName(text.tr("Who transcribes"))
        self._engines = QActionGroup(self._menu)
        self._engines.triggered.connect(self._engine_clicked)
        self._options = _action(
            self._menu, text.tr("Options…"), text.tr("Language, speakers and what else the recogniser shall do")
        )
        self._key = _action(
            self._menu, text.tr("API key…"), text.tr("The key with which the service knows who you are")
        )
        self._server = _action(
            self._menu,
            text.tr("Another server…"),
            text.tr("A recogniser on another computer, or another program on this one"),
        )
        self._line = self._menu.addSeparator()
        self._menu.addActions([self._options, self._key, self._server])
        self._options.triggered.connect(self.options_wanted)
        self._key.triggered.connect(self._key_clicked)
        self._server.triggered.connect(self.server_wanted)
        self.setMenu(self._menu)
        self._say()
        choice.changed.connect(self._say)

    def set_theme(self, tokens: Tokens) -> None:
        self.setIcon(icon("down", tokens.text))

    def _say(self) -> None:
        chosen = self._choice.chosen
        self.setText(engine_text.name(chosen))
        self.setToolTip(engine_text.promise(chosen))
        self.setAccessibleName(text.tr("Who transcribes: {name}", name=engine_text.name(chosen)))
        self.setAccessibleDescription(engine_text.promise(chosen))
        self._fill(chosen)

    def _fill(self, chosen: Engine) -> None:
        for action in self._engines.actions():
            self._engines.removeAction(action)
            self._menu.removeAction(action)
            action.deleteLater()
        for engine in self._choice.engines():
            words = text.tr("{name}: {where}", name=engine_text.name(engine), where=engine_text.where(engine))
            action = QAction(words.replace("&", "&&"), self._menu)
            missing = self._missing if engine.is_embedded else None
            action.setToolTip(engine_text.promise(engine) if missing is None else text.sentence(missing))
            action.setEnabled(missing is None)
            action.setCheckable(True)
            action.setChecked(engine.id == chosen.id)
            action.setData(engine.id)
            self._engines.addAction(action)
            self._menu.insertAction(self._line, action)
        self._key.setEnabled(not chosen.is_embedded)

    def _engine_clicked(self, action: QAction) -> None:
        wanted = str(action.data())
        if wanted != self._choice.chosen.id:
            self.engine_wanted.emit(wanted)
        for one in self._engines.actions():  # back to what is chosen, where the wish was not granted
            one.setChecked(one.data() == self._choice.chosen.id)

    def _key_clicked(self) -> None:
        self.key_wanted.emit(self._choice.chosen.id)


def _action(menu: QMenu, words: str, tip: str) -> QAction:
    made = QAction(words, menu)
    made.setToolTip(tip)
    return made


def _name(link: QPushButton, words: str) -> None:
    link.setText(words)
    link.setAccessibleName(words)
