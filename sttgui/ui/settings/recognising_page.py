"""The page about who transcribes: the recogniser, the language, models, the key, and a server of one's own."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal

from sttgui.domain.models import DEFAULT, Ready
from sttgui.domain.options import DETECT, languages, offered
from sttgui.domain.recognisers import AIML, LOCAL
from sttgui.ui.kit import text
from sttgui.ui.kit.text import tr
from sttgui.ui.kit.widgets import button
from sttgui.ui.recognisers import language_text, model_text
from sttgui.ui.recognisers import text as recogniser_text
from sttgui.ui.settings.page import Page, Value, choice, fill, show_chosen
from sttgui.viewmodel.help_book import HelpPage
from sttgui.viewmodel.model_list import ModelList
from sttgui.viewmodel.recogniser_choice import SERVER, RecogniserChoice


class RecognisingPage(Page):
    """Shows `choice` and `models`; what takes a dialog is wanted by a signal."""

    recogniser_wanted = Signal(str)  # its id
    key_wanted = Signal(str)  # a recogniser's id
    models_wanted = Signal()
    options_wanted = Signal()
    server_wanted = Signal()
    service_model_chosen = Signal(str)  # empty for the usual one

    def __init__(self, choice_of: RecogniserChoice, models: ModelList) -> None:
        super().__init__(tr("Transcribing", sense="a page of settings"), HelpPage.COSTS)
        self._choice = choice_of
        self._models = models
        self._service_models: Mapping[str, str] = {}
        self._add_who()
        self._add_here()
        self._add_service()
        self._add_server()

    def show_service_models(self, names: Mapping[str, str], said: str) -> None:
        """The models of the hosted service by their ids, and where that list comes from."""
        self._service_models = names
        self._about_models.say(said)
        self.show_values()

    def _add_who(self) -> None:
        self.heading(tr("New recordings"))
        self.recogniser = choice(
            tr("Transcribed by"), tr("Who turns new recordings into text, and where they go for that")
        )
        self._who = self.row(
            self.recogniser.accessibleName(), self.recogniser, about=" ", also=tr("recogniser engine privacy")
        )
        who = Value(lambda: self._choice.chosen.id, self.recogniser_wanted.emit, LOCAL.id)
        self.bind(who, self._show_recognisers, self.recogniser)
        self.recogniser.activated.connect(self._recogniser_chosen)
        self.language = choice(tr("Language that is spoken"), tr("Naming it is surer than having it found"))
        self._what = self.row(self.language.accessibleName(), self.language)
        spoken = Value(self._language, self._choice.choose_language, DETECT)
        self.bind(spoken, self._show_languages, self.language)
        self.language.activated.connect(self._language_chosen)
        said = tr("Speakers, punctuation and what else is to be done with the next recordings")
        self.options = button(tr("Options…"), said)
        self.options.clicked.connect(self.options_wanted)
        self.row(tr("What else is to be done"), self.options, about=said)

    def _add_here(self) -> None:
        self.heading(tr("On this computer"))
        self.model = choice(tr("Model"), tr("What turns speech into text on this computer"))
        self.row(
            self.model.accessibleName(), self.model, about=tr("Larger ones take longer, and get more words right.")
        )
        self.model.activated.connect(self._model_chosen)
        self.get_models = button(tr("Models…"), tr("Download, remove or add models"))
        self.get_models.clicked.connect(self.models_wanted)
        self._here = self.row(tr("All models"), self.get_models, about=" ", also=tr("download remove size folder"))
        used = Value(lambda: self._choice.local.model, self._choice.choose_model, DEFAULT.id)
        self.bind(used, self._show_models, self.model)

    def _add_service(self) -> None:
        self.heading(tr("AI/ML API, a service on the internet"))
        self.key = button(tr("Key…"), tr("Enter the key of the service, test it, or forget it"))
        self.key.clicked.connect(self._key_clicked)
        self._has_key = self.row(tr("Key"), self.key, about=" ", also=tr("password account test"))
        self.service_model = choice(tr("Model of the service"), tr("Other models cost other prices"))
        self._about_models = self.row(self.service_model.accessibleName(), self.service_model, about=" ")
        used = Value(lambda: self._choice.recogniser(AIML.id).model, self.service_model_chosen.emit, AIML.model)
        self.bind(used, self._show_service_model, self.service_model)
        self.service_model.activated.connect(self._service_model_chosen)
        limit = tr(
            "Files from 25 MB are mentioned before they are sent: the service does not say how large they may be, "
            "and many of its kind take no more. A compressed file (MP3, M4A) is smaller; this computer has no limit."
        )
        self.row(tr("Large files"), about=limit)

    def _add_server(self) -> None:
        self.heading(tr("A server of your own"))
        self.server = button("", tr("Another computer, or another program on this one"))
        self.server.clicked.connect(self.server_wanted)
        self.server_key = button(tr("Key…"), tr("Enter the key of this server, test it, or forget it"))
        self.server_key.clicked.connect(self._server_key_clicked)
        self._server = self.row(tr("Address"), self.server_key, self.server, about=" ", also=tr("server own network"))
        self.when_shown(self._show_rest)

    def _language(self) -> str:
        base = self._choice.options.language.split("-", 1)[0]
        return base if base in languages(self._choice.chosen) else DETECT

    def _show_recognisers(self, chosen: str) -> None:
        recognisers = self._choice.recognisers()
        fill(self.recogniser, {recogniser.id: recogniser_text.name(recogniser) for recogniser in recognisers})
        show_chosen(self.recogniser, chosen)
        recogniser = self._choice.chosen
        model = self._models.model(recogniser.model) if recogniser.is_embedded else None
        self._who.say(recogniser_text.promise(recogniser, model))

    def _show_languages(self, chosen: str) -> None:
        known = languages(self._choice.chosen)
        can_choose = "language" in offered(self._choice.chosen)
        entries = {DETECT: tr("Find the language by itself")} if can_choose else {}
        entries |= {code: name for name, code in language_text.by_name(known)}
        fill(self.language, entries)
        show_chosen(self.language, chosen if can_choose else known[0])
        self.language.setEnabled(can_choose)
        self._what.say(tr("Naming it is surer than having it found.") if can_choose else language_text.only(known))

    def _show_models(self, chosen: str) -> None:
        models = self._models
        entries = {name: self._model_name(name) for name in models.usable(chosen)}
        fill(self.model, entries)
        show_chosen(self.model, chosen)
        self.model.setEnabled(models.engine_missing is None)
        self.get_models.setEnabled(models.engine_missing is None)
        here = [model for model in models.models if isinstance(models.state(model.id), Ready)]
        if models.engine_missing is not None:
            self._here.say(text.sentence(models.engine_missing))
        else:
            said = (tr("{name}: {size}", name=text.model_name(one.id), size=text.size(one.size)) for one in here)
            self._here.say(text.joined(*said) or tr("None is on this computer yet."))

    def _model_name(self, model_id: str) -> str:
        model = self._models.model(model_id)
        return text.model_name(model_id) if model is None else model_text.in_menu(model, self._models.state(model_id))

    def _show_service_model(self, chosen: str) -> None:
        known = dict(self._service_models) or {AIML.model: AIML.model}
        fill(self.service_model, known)
        show_chosen(self.service_model, chosen)

    def _show_rest(self) -> None:
        has_key = self._choice.had_key(AIML.id)
        self._has_key.say(
            tr("A key is there. It is tested without cost where you change it.")
            if has_key
            else tr("The service needs a key, which is on the page of your account there.")
        )
        server = self._choice.server
        self.server.setText(tr("Add…") if server is None else tr("Change…"))
        self.server.setAccessibleName(tr("Add a server") if server is None else tr("Change the server"))
        self.server_key.setVisible(server is not None)
        self._server.say(tr("None is set up.") if server is None else recogniser_text.promise(server))

    def _recogniser_chosen(self, row: int) -> None:
        self.recogniser_wanted.emit(self.recogniser.itemData(row))
        self._after()

    def _language_chosen(self, row: int) -> None:
        self._choice.choose_language(self.language.itemData(row))
        self._after()

    def _model_chosen(self, row: int) -> None:
        self._choice.choose_model(self.model.itemData(row))
        self._after()

    def _service_model_chosen(self, row: int) -> None:
        model = self.service_model.itemData(row)
        self.service_model_chosen.emit("" if model == AIML.model else model)
        self._after()

    def _key_clicked(self) -> None:
        self.key_wanted.emit(AIML.id)

    def _server_key_clicked(self) -> None:
        self.key_wanted.emit(SERVER)

    def _after(self) -> None:
        self.show_values()
        self.changed.emit()
