"""Who turns recordings into words from now on, and with which options; kept in the settings."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from sttgui.domain.languages import LANGUAGES
from sttgui.domain.models import DEFAULT
from sttgui.domain.options import Options, consistent
from sttgui.domain.recognisers import AIML, LOCAL, Recogniser, RecogniserKind
from sttgui.domain.service_models import ServiceModel
from sttgui.storage.job_record import options_from_data, options_to_data
from sttgui.viewmodel import settings_table as table
from sttgui.viewmodel.settings import Settings

KEPT_LANGUAGES = 8
SERVER = "server"  # the id of the recogniser whose address the user enters


class RecogniserChoice(QObject):
    """The recognisers there are and the one new recordings go to. Each has options of its own."""

    changed = Signal()

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings

    def recognisers(self) -> list[Recogniser]:
        """In the order they are offered: the one on this computer first, another server where it has an address."""
        local = replace(LOCAL, model=self._model(LOCAL.id) or DEFAULT.id)
        recognisers = [
            local,
            replace(AIML, address=self._address(AIML.id) or AIML.address, model=self._model(AIML.id) or AIML.model),
        ]
        address = self._address(SERVER)
        if address:
            is_openai = self._settings.get(table.RECOGNISER_KIND.of(SERVER)) == RecogniserKind.OPENAI
            kind = RecogniserKind.OPENAI if is_openai else RecogniserKind.SERVICE
            recognisers.append(Recogniser(SERVER, kind, address, self._model(SERVER)))
        return recognisers

    @property
    def chosen(self) -> Recogniser:
        return self.recogniser(self._settings.get(table.RECOGNISER))

    @property
    def server(self) -> Recogniser | None:
        """The other server, where its address was entered."""
        return next((recogniser for recogniser in self.recognisers() if recogniser.id == SERVER), None)

    def recogniser(self, recogniser_id: str) -> Recogniser:
        """The one with this id; the one on this computer where there is none."""
        recognisers = self.recognisers()
        return next((recogniser for recogniser in recognisers if recogniser.id == recogniser_id), recognisers[0])

    @property
    def local(self) -> Recogniser:
        """The one on this computer, with the model chosen for it."""
        return self.recognisers()[0]

    def choose_model(self, model_id: str) -> None:
        """Use this model for this computer from now on, whatever is chosen; an empty name is the usual one."""
        if model_id != self.local.model:
            self._settings.set(table.RECOGNISER_MODEL.of(LOCAL.id), model_id)
            self.changed.emit()

    def choose(self, recogniser_id: str) -> None:
        """An unknown id, or a server without an address, chooses the one on this computer."""
        recogniser = self.recogniser(recogniser_id)
        if recogniser.id != self.chosen.id:
            self._settings.set(table.RECOGNISER, recogniser.id)
            self.changed.emit()

    def set_address(
        self, recogniser_id: str, address: str, model: str = "", kind: RecogniserKind = RecogniserKind.SERVICE
    ) -> None:
        """Where a recogniser is reached. An empty address or model is its usual one; a server without one is gone."""
        self._settings.set(table.RECOGNISER_ADDRESS.of(recogniser_id), address)
        self._settings.set(table.RECOGNISER_MODEL.of(recogniser_id), model)
        self._settings.set(table.RECOGNISER_KIND.of(recogniser_id), kind.value)
        self.changed.emit()

    def had_key(self, recogniser_id: str) -> bool | None:
        """Whether a recogniser had a key when it was last looked for; `None` where it never was."""
        return {"yes": True, "no": False}.get(self._settings.get(table.RECOGNISER_KEY.of(recogniser_id)))

    def note_key(self, recogniser_id: str, *, has_key: bool) -> None:
        """Keep whether a recogniser has a key, so that the next start need not open the keyring to say so."""
        if has_key is not self.had_key(recogniser_id):
            self._settings.set(table.RECOGNISER_KEY.of(recogniser_id), "yes" if has_key else "no")

    def service_models(self) -> list[ServiceModel]:
        """Those the hosted service had when it was last asked; none where it never was."""
        try:
            kept = json.loads(self._settings.get(table.SERVICE_MODELS) or "[]")
            return [ServiceModel(str(one["id"]), str(one["name"]), str(one["maker"])) for one in kept]
        except (ValueError, TypeError, KeyError):  # the file of settings was edited by hand
            return []

    def keep_service_models(self, models: Sequence[ServiceModel]) -> None:
        data = [{"id": one.id, "name": one.name, "maker": one.maker} for one in models]
        self._settings.set(table.SERVICE_MODELS, json.dumps(data, ensure_ascii=False))

    @property
    def options(self) -> Options:
        """Those of the chosen recogniser."""
        return self.options_of(self.chosen.id)

    def options_of(self, recogniser_id: str) -> Options:
        """What was kept for a recogniser; the usual options where nothing was, or nothing that can be read."""
        try:
            return consistent(
                options_from_data(json.loads(self._settings.get(table.RECOGNISER_OPTIONS.of(recogniser_id)) or "{}"))
            )
        except (ValueError, TypeError, AttributeError):  # the file of settings was edited by hand
            return Options()

    @property
    def languages_used(self) -> list[str]:
        """The codes of the languages that were chosen for any recogniser, the latest first."""
        return [code for code in self._settings.get(table.LANGUAGES).split(",") if code in LANGUAGES]

    def choose_language(self, language: str) -> None:
        """Have the chosen recogniser listen for a language, by its code, or find it by itself."""
        self.set_options(replace(self.options, language=language))

    def set_options(self, options: Options, recogniser_id: str = "") -> None:
        """Keep the options of a recogniser; without an id, of the chosen one."""
        code = options.language.split("-", 1)[0]
        if code in LANGUAGES and options.language != self.options_of(recogniser_id or self.chosen.id).language:
            used = dict.fromkeys([code, *self.languages_used])
            self._settings.set(table.LANGUAGES, ",".join(list(used)[:KEPT_LANGUAGES]))
        data = options_to_data(consistent(options))
        self._settings.set(table.RECOGNISER_OPTIONS.of(recogniser_id or self.chosen.id), json.dumps(data))
        self.changed.emit()

    def _address(self, recogniser_id: str) -> str:
        return self._settings.get(table.RECOGNISER_ADDRESS.of(recogniser_id))

    def _model(self, recogniser_id: str) -> str:
        return self._settings.get(table.RECOGNISER_MODEL.of(recogniser_id))
