"""Joins what the window asks about recognisers to the dialogs that answer it: who transcribes, options, keys."""

from __future__ import annotations

import functools
from collections.abc import Callable

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from sttgui.app.key_desk import KeyDesk
from sttgui.domain.checks import check_web_address
from sttgui.domain.engines import AIML, Engine, EngineKind
from sttgui.domain.errors import SttError
from sttgui.domain.jobs import UrlSource
from sttgui.domain.options import PLAIN, Options
from sttgui.services.job_runner import JobRunner
from sttgui.services.keys import Keys
from sttgui.ui.main_window import MainWindow
from sttgui.ui.options_dialog import OptionsDialog
from sttgui.ui.remedies import Remedy, RemedyChoice
from sttgui.ui.server_dialog import ServerDialog
from sttgui.ui.web_dialog import WebDialog
from sttgui.viewmodel.engine_choice import SERVER, EngineChoice
from sttgui.viewmodel.task_scope import TaskScope

BILLING_PAGE = "https://aimlapi.com/app/billing"

AddressesChosen = Callable[[UrlSource], None]


class EngineDesk:
    """A recogniser that needs a key is chosen once it has one. `on_address` takes in a recording from the web."""

    def __init__(
        self, window: MainWindow, choice: EngineChoice, keys: Keys, runner: JobRunner, on_address: AddressesChosen
    ) -> None:
        self._window = window
        self._choice = choice
        self._keys = keys
        self._runner = runner
        self._on_address = on_address
        self._scope = TaskScope(window.show_error)
        self._key_desk = KeyDesk(window, keys, self._key_saved, window.show_error)
        self._wanted = ""
        for asked in (window.engine_cards, window.engine_button):
            asked.engine_wanted.connect(self._engine_wanted)
            asked.key_wanted.connect(self.ask_for_key)
            asked.server_wanted.connect(self.ask_for_server)
        window.engine_button.options_wanted.connect(self._options_wanted)
        window.web_wanted.connect(self._web_wanted)
        window.remedy_wanted.connect(self._remedy_wanted)

    def start(self) -> None:
        """Find out whether there is a key for the hosted service."""
        self._scope.start(self._look_for_key())

    async def close(self) -> None:
        await self._key_desk.close()
        await self._scope.close()

    def ask_for_key(self, engine_id: str) -> None:
        """Open the dialog for a recogniser's key."""
        self._key_desk.open(self._choice.engine(engine_id))

    def ask_for_server(self) -> None:
        """Open the dialog for the address of another server."""
        self._open_server_dialog()

    def _open_server_dialog(self) -> ServerDialog:
        dialog = ServerDialog(self._window, self._choice.server)
        dialog.server_chosen.connect(self._server_chosen)
        dialog.open()
        return dialog

    def _ask_for_model(self, engine: Engine) -> None:
        """Open the dialog in which the model of a recogniser is chosen, at the line for it."""
        if engine.id == AIML.id:
            self._open_options_dialog(engine).show_model()
        else:
            self._open_server_dialog().model.setFocus()

    def _engine_wanted(self, engine_id: str) -> None:
        self._scope.start(self._choose(self._choice.engine(engine_id)))

    async def _choose(self, engine: Engine) -> None:
        if engine.kind is EngineKind.SERVICE and (await self._keys.state(engine.address)).key is None:
            self._wanted = engine.id
            self._key_desk.open(engine)
        else:
            self._choice.choose(engine.id)

    def _key_saved(self, engine: Engine) -> None:
        if self._wanted == engine.id:
            self._wanted = ""
            self._choice.choose(engine.id)
        if engine.id == AIML.id:
            self._window.engine_cards.set_has_key(True)
        self._runner.resume(engine)

    def _server_chosen(self, engine: Engine) -> None:
        self._choice.set_address(SERVER, engine.address, engine.model, engine.kind)
        self._runner.resume(engine)
        self._engine_wanted(SERVER)

    def _options_wanted(self) -> None:
        self._open_options_dialog(self._choice.chosen)

    def _open_options_dialog(self, engine: Engine) -> OptionsDialog:
        dialog = OptionsDialog(self._window, engine, self._choice.options_of(engine.id))
        dialog.options_chosen.connect(functools.partial(self._options_chosen, engine.id))
        dialog.model_chosen.connect(functools.partial(self._model_chosen, engine.id))
        dialog.open()
        return dialog

    def _options_chosen(self, engine_id: str, options: Options) -> None:
        self._choice.set_options(options, engine_id)

    def _remedy_wanted(self, choice: RemedyChoice) -> None:
        """Do for one job what was chosen on its page."""
        job = self._runner.job(choice.job_id)
        if job is None:
            return
        engine = self._choice.engine(job.engine.id)
        match choice.remedy:
            case Remedy.LOOK_AGAIN:
                self._runner.look_again(job.id)
            case Remedy.SEND_PLAIN:
                self._runner.retry(job.id, options=PLAIN)
            case Remedy.USE_THIS_COMPUTER:
                here = self._choice.local
                self._runner.retry(job.id, engine=here, options=self._choice.options_of(here.id))
            case Remedy.ENTER_KEY:
                self._key_desk.open(engine)
            case Remedy.GO_ON:
                self._runner.resume(engine)
            case Remedy.CHECK_ADDRESS:
                self.ask_for_server()
            case Remedy.CHOOSE_MODEL:
                self._ask_for_model(engine)
            case Remedy.OPEN_BILLING:
                QDesktopServices.openUrl(QUrl(BILLING_PAGE))
            case Remedy.FIND_FILE | Remedy.OPEN_OTHER | Remedy.OPEN_MODELS | Remedy.OTHERWISE:
                pass  # other desks have heard it too
            case _:
                raise AssertionError(f"the window deals with {choice.remedy} itself")

    def _model_chosen(self, engine_id: str, model: str) -> None:
        engine = self._choice.engine(engine_id)
        self._choice.set_address(engine.id, engine.address, model, engine.kind)
        self._runner.resume(self._choice.engine(engine_id))

    def _web_wanted(self) -> None:
        dialog = WebDialog(self._window, self._choice.chosen, check_web_address)
        dialog.address_chosen.connect(self._address_chosen)
        dialog.open()

    def _address_chosen(self, address: str) -> None:
        self._on_address(UrlSource(address))

    async def _look_for_key(self) -> None:
        try:
            state = await self._keys.state(self._choice.engine(AIML.id).address)
        except SttError:  # an address edited by hand; said when it is used
            return
        self._window.engine_cards.set_has_key(state.key is not None)
