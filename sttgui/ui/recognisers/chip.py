"""The chip in the bar at the top: which language is spoken and who transcribes it, and a menu that changes both."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QLocale, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QPushButton

from sttgui.domain.models import Damaged, Halted, Missing
from sttgui.domain.options import DETECT, languages, offered
from sttgui.domain.recognisers import Recogniser
from sttgui.ui.kit import text
from sttgui.ui.recognisers import language_text, model_text
from sttgui.ui.recognisers import text as recogniser_text
from sttgui.viewmodel.model_list import ModelList
from sttgui.viewmodel.recogniser_choice import RecogniserChoice

ARROW = " ▾"
LISTED = 4  # languages in the menu


class RecogniserChip(QPushButton):
    """Shows `choice` and `models` and changes neither: its signals tell what is wanted."""

    language_wanted = Signal(str)  # a code, or DETECT
    other_language_wanted = Signal()
    recogniser_wanted = Signal(str)  # a recogniser's id
    model_wanted = Signal(str)  # a model's id: to be used on this computer
    models_wanted = Signal()
    options_wanted = Signal()
    key_wanted = Signal(str)  # a recogniser's id
    server_wanted = Signal()

    def __init__(self, choice: RecogniserChoice, models: ModelList) -> None:
        super().__init__()
        self._choice = choice
        self._models = models
        self._words: tuple[str, ...] = ()
        self._level = 0
        self.setProperty("kind", "choice")
        self._menu = QMenu(self)
        self._menu.setToolTipsVisible(True)
        self._menu.setAccessibleName(text.tr("Language and who transcribes"))
        self._languages = QActionGroup(self._menu)
        self._languages.triggered.connect(self._language_clicked)
        self._entries = QActionGroup(self._menu)
        self._entries.triggered.connect(self._entry_clicked)
        self._other = _action(self._menu, text.tr("Other language…"), text.tr("All languages that can be transcribed"))
        self._detect = _action(
            self._menu, text.tr("Find the language by itself"), text.tr("Naming it is surer than having it found")
        )
        self._detect.setCheckable(True)
        self._detect.setData(DETECT)
        self._languages.addAction(self._detect)
        self._header = _action(self._menu, "", "")
        self._header.setEnabled(False)
        self._choose_model = _action(
            self._menu, text.tr("Models…"), text.tr("What is on this computer, and what can be had")
        )
        self._options = _action(
            self._menu,
            text.tr("Options…"),
            text.tr("Speakers, punctuation and what else is to be done with the next recordings"),
        )
        self._key = _action(
            self._menu, text.tr("API key…"), text.tr("The key with which the service knows who you are")
        )
        self._server = _action(self._menu, "", text.tr("Another computer, or another program on this one"))
        self._menu.addActions([self._other, self._detect])
        self._menu.addSeparator()
        self._menu.addAction(self._header)
        self._elsewhere = self._menu.addSeparator()
        self._line = self._menu.addSeparator()
        self._menu.addActions([self._choose_model, self._options, self._key, self._server])
        self._other.triggered.connect(self.other_language_wanted)
        self._choose_model.triggered.connect(self.models_wanted)
        self._options.triggered.connect(self.options_wanted)
        self._key.triggered.connect(self._key_clicked)
        self._server.triggered.connect(self.server_wanted)
        self.setMenu(self._menu)
        self._listed: list[tuple[str, str]] = []
        self._say()
        choice.changed.connect(self._say)
        self._models.changed.connect(self._say)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._say()

    def say_less(self, level: int) -> None:
        """From 1 on the language alone, from 2 on its code."""
        self._level = level
        words = self._words[min(level, len(self._words) - 1)] + ARROW
        if words != self.text():
            self.setText(words)

    @property
    def words(self) -> str:
        """All it has to say."""
        return self._words[0]

    def _say(self) -> None:
        chosen = self._choice.chosen
        promise = recogniser_text.promise(chosen, self._models.model(chosen.model) if chosen.is_embedded else None)
        language = self._language()
        said = text.joined(language_text.chosen(language), recogniser_text.place(chosen))
        self._words = tuple(
            words.replace("&", "&&")
            for words in (said, language_text.chosen(language), language_text.shortest(language))
        )
        self.say_less(self._level)
        self.setToolTip(promise)
        self.setAccessibleName(text.tr("Language and who transcribes: {words}", words=said))
        self.setAccessibleDescription(promise)
        self._fill_languages(chosen, language)
        self._fill(chosen)

    def _language(self) -> str:
        """What is listened for: of a recogniser that knows one language only, that one."""
        chosen = self._choice.chosen
        known = languages(chosen)
        return self._choice.options.language if "language" in offered(chosen) else known[0]

    def _fill_languages(self, chosen: Recogniser, language: str) -> None:
        """Those used last, then those of this computer."""
        known = languages(chosen)
        of_system = (name.split("-", 1)[0] for name in QLocale.system().uiLanguages())
        wanted = dict.fromkeys([*self._choice.languages_used, *of_system, "en"])
        codes = [code for code in wanted if code in known][:LISTED]
        base = language.split("-", 1)[0]
        if base in known and base not in codes:
            codes = [base, *codes[: LISTED - 1]]
        can_choose = "language" in offered(chosen)
        before = [action for action in self._languages.actions() if action is not self._detect]
        if [action.data() for action in before] != codes:
            for action in before:
                self._languages.removeAction(action)
                self._menu.removeAction(action)
                action.deleteLater()
            for code in codes:
                action = _action(self._menu, language_text.name(code), "")
                action.setData(code)
                action.setCheckable(True)
                self._languages.addAction(action)
                self._menu.insertAction(self._other, action)
        why = "" if can_choose else language_text.only(known)
        for action in self._languages.actions():
            is_chosen = action.data() == (base if base in known else DETECT)
            action.setChecked(is_chosen)
            action.setEnabled(can_choose or is_chosen)
            action.setToolTip(why or language_text.tip(action.data()))
        self._other.setEnabled(can_choose)

    def _fill(self, chosen: Recogniser) -> None:
        listed = [
            (recogniser.id, model) for recogniser in self._choice.recognisers() for model in self._models_of(recogniser)
        ]
        if listed != self._listed:  # else an open menu would lose the entry under the pointer
            self._listed = listed
            for action in self._entries.actions():
                self._entries.removeAction(action)
                self._menu.removeAction(action)
                action.deleteLater()
            for entry in listed:
                action = _action(self._menu, "", "")
                action.setData(entry)
                action.setCheckable(True)
                self._entries.addAction(action)
                is_here = self._choice.recogniser(entry[0]).is_embedded
                self._menu.insertAction(self._elsewhere if is_here else self._line, action)
        for action in self._entries.actions():
            self._describe(action, chosen)
        local = self._choice.local
        missing = self._models.engine_missing
        self._header.setText(
            text.tr("{name}: {where}", name=recogniser_text.name(local), where=recogniser_text.where(local))
        )
        self._header.setToolTip(recogniser_text.promise(local) if missing is None else text.sentence(missing))
        self._choose_model.setEnabled(missing is None)
        self._key.setVisible(not chosen.is_embedded)
        has_server = self._choice.server is not None
        self._server.setText(text.tr("Change the server…") if has_server else text.tr("Another server…"))

    def _models_of(self, recogniser: Recogniser) -> list[str]:
        """Of this computer those that are here or on their way, and the one that is chosen."""
        return self._models.usable(recogniser.model) if recogniser.is_embedded else [recogniser.model]

    def _describe(self, action: QAction, chosen: Recogniser) -> None:
        recogniser_id, model_id = action.data()
        recogniser = self._choice.recogniser(recogniser_id)
        if recogniser.is_embedded:
            model, state = self._models.model(model_id), self._models.state(model_id)
            words = text.model_name(model_id) if model is None else model_text.in_menu(model, state)
            missing = self._models.engine_missing
            action.setToolTip(recogniser_text.promise(recogniser, model) if missing is None else text.sentence(missing))
            action.setEnabled(missing is None and not isinstance(state, Missing | Halted | Damaged))
            action.setChecked(chosen.is_embedded and chosen.model == model_id)
        else:
            words = text.tr(
                "{name}: {where}", name=recogniser_text.name(recogniser), where=recogniser_text.where(recogniser)
            )
            action.setToolTip(recogniser_text.promise(recogniser))
            action.setChecked(chosen.id == recogniser_id)
        action.setText(words.replace("&", "&&"))

    def _language_clicked(self, action: QAction) -> None:
        self.language_wanted.emit(action.data())

    def _entry_clicked(self, action: QAction) -> None:
        recogniser_id, model_id = action.data()
        chosen = self._choice.chosen
        if self._choice.recogniser(recogniser_id).is_embedded:
            if (recogniser_id, model_id) != (chosen.id, chosen.model):
                self.model_wanted.emit(model_id)
        elif recogniser_id != chosen.id:
            self.recogniser_wanted.emit(recogniser_id)
        for one in self._entries.actions():  # back to what is chosen, where the wish was not granted
            self._describe(one, self._choice.chosen)

    def _key_clicked(self) -> None:
        self.key_wanted.emit(self._choice.chosen.id)


def _action(menu: QMenu, words: str, tip: str) -> QAction:
    made = QAction(words, menu)
    made.setToolTip(tip)
    return made
