"""Joins what the window asks about recognisers to the dialogs that answer it: who transcribes, options, keys."""

from __future__ import annotations

import functools
from collections.abc import Mapping
from typing import TYPE_CHECKING

from sttgui.domain.errors import SttError
from sttgui.domain.options import Options, languages
from sttgui.domain.recognisers import AIML, Recogniser, RecogniserKind
from sttgui.services.job_runner import JobRunner
from sttgui.services.keys import Keys
from sttgui.services.service_models import ServiceModels
from sttgui.ui.kit.messages import Messages
from sttgui.ui.kit.widgets import over
from sttgui.ui.recognisers import key_text
from sttgui.ui.recognisers.cards import RecogniserCards
from sttgui.ui.recognisers.chip import RecogniserChip
from sttgui.ui.recognisers.key_controller import KeyController
from sttgui.viewmodel.recogniser_choice import SERVER, RecogniserChoice
from sttgui.viewmodel.task_scope import TaskScope

if TYPE_CHECKING:
    from sttgui.ui.recognisers.options_dialog import OptionsDialog
    from sttgui.ui.recognisers.server_dialog import ServerDialog


class RecogniserController:
    """The hosted service is chosen once it has a key."""

    def __init__(
        self,
        cards: RecogniserCards,
        chooser: RecogniserChip,
        say: Messages,
        choice: RecogniserChoice,
        *,
        keys: Keys,
        runner: JobRunner,
        service: ServiceModels,
    ) -> None:
        self._cards = cards
        self._chooser = chooser
        self._choice = choice
        self._keys = keys
        self._runner = runner
        self._service = service
        self._scope = TaskScope(say.show_error)
        self._key_controller = KeyController(chooser, keys, self._key_saved, say.show_error, self._look_for_key_again)
        self._wanted = ""
        for asked in (cards, chooser):
            asked.recogniser_wanted.connect(self.choose)
            asked.key_wanted.connect(self.ask_for_key)
            asked.server_wanted.connect(self.ask_for_server)
        chooser.options_wanted.connect(self.ask_for_options)
        chooser.language_wanted.connect(choice.choose_language)
        chooser.other_language_wanted.connect(self._other_language_wanted)

    def start(self) -> None:
        """Say whether there is a key for the hosted service, as far as is known without the keyring: what that needs
        takes a tenth of a second and 14 MB, and it may ask for a password, all of it for a word on a card.
        """
        had_key = self._choice.had_key(AIML.id)
        if had_key is None:
            self._scope.start(self._look_for_key())
        else:
            self._cards.set_has_key(had_key)

    async def close(self) -> None:
        await self._key_controller.close()
        await self._scope.close()

    def ask_for_key(self, recogniser_id: str) -> None:
        """Open the dialog for a recogniser's key."""
        self._key_controller.open(self._choice.recogniser(recogniser_id))

    def ask_for_server(self) -> None:
        """Open the dialog for the address of another server."""
        self._open_server_dialog()

    def _open_server_dialog(self) -> ServerDialog:
        from sttgui.ui.recognisers.server_dialog import ServerDialog

        dialog = ServerDialog(over(self._chooser), self._choice.server)
        dialog.server_chosen.connect(self._server_chosen)
        dialog.open()
        return dialog

    def ask_for_model(self, recogniser: Recogniser) -> None:
        """Open the dialog in which the model of a recogniser is chosen, at the line for it."""
        if recogniser.id == AIML.id:
            self._open_options_dialog(recogniser).show_model()
        else:
            self._open_server_dialog().model.setFocus()

    def choose(self, recogniser_id: str) -> None:
        """Use a recogniser for new recordings, once it has the key it needs."""
        self._scope.start(self._choose(self._choice.recogniser(recogniser_id)))

    async def _choose(self, recogniser: Recogniser) -> None:
        has_key = (
            recogniser.kind is not RecogniserKind.SERVICE
            or (await self._keys.state(recogniser.address)).key is not None
        )
        if recogniser.id == AIML.id:
            self._say_key(has_key=has_key)
        if has_key or recogniser.id == SERVER:  # whose address was entered to be used; the key may come later
            self._choice.choose(recogniser.id)
        if not has_key:
            self._wanted = recogniser.id
            self._key_controller.open(recogniser)

    def _key_saved(self, recogniser: Recogniser) -> None:
        if self._wanted == recogniser.id:
            self._wanted = ""
            self._choice.choose(recogniser.id)
        if recogniser.id == AIML.id:
            self._say_key(has_key=True)
        self._runner.resume(recogniser)

    def _server_chosen(self, recogniser: Recogniser) -> None:
        self._choice.set_address(SERVER, recogniser.address, recogniser.model, recogniser.kind)
        self._runner.resume(recogniser)
        self.choose(SERVER)

    def _other_language_wanted(self) -> None:
        from sttgui.ui.recognisers.language_dialog import LanguageDialog

        chosen = self._choice.chosen
        dialog = LanguageDialog(over(self._chooser), languages(chosen), self._choice.options.language)
        dialog.language_chosen.connect(self._choice.choose_language)
        dialog.open()

    def ask_for_options(self) -> None:
        """Open the dialog for the options of the recogniser that is chosen."""
        self._open_options_dialog(self._choice.chosen)

    def _open_options_dialog(self, recogniser: Recogniser) -> OptionsDialog:
        from sttgui.ui.recognisers.options_dialog import OptionsDialog

        dialog = OptionsDialog(over(self._chooser), recogniser, self._choice.options_of(recogniser.id))
        dialog.options_chosen.connect(functools.partial(self._options_chosen, recogniser.id))
        dialog.model_chosen.connect(functools.partial(self._model_chosen, recogniser.id))
        dialog.open()
        return dialog

    def _options_chosen(self, recogniser_id: str, options: Options) -> None:
        self._choice.set_options(options, recogniser_id)

    def _model_chosen(self, recogniser_id: str, model: str) -> None:
        recogniser = self._choice.recogniser(recogniser_id)
        self._choice.set_address(recogniser.id, recogniser.address, model, recogniser.kind)
        self._runner.resume(self._choice.recogniser(recogniser_id))

    def use_service_model(self, model: str) -> None:
        """Use another model of the hosted service; its usual one where the name is empty."""
        self._model_chosen(AIML.id, model)

    async def service_models(self) -> tuple[Mapping[str, str], str]:
        """The names of the hosted service's models by their ids, and what is to be said of where they come from."""
        has_key = bool(self._choice.had_key(AIML.id))
        models, origin = await self._service.at(self._choice.recogniser(AIML.id).address, has_key=has_key)
        return key_text.service_models(models), key_text.origin(origin)

    async def forget_keys(self) -> None:
        """Remove the keys of all recognisers from this computer. Raises `SttError`."""
        for recogniser in self._choice.recognisers():
            if recogniser.address:
                await self._keys.forget(recogniser.address)
        self._say_key(has_key=False)

    async def _look_for_key(self) -> None:
        try:
            state = await self._keys.state(self._choice.recogniser(AIML.id).address)
        except SttError:  # an address edited by hand; said when it is used
            return
        self._say_key(has_key=state.key is not None)

    def _look_for_key_again(self) -> None:
        """It may have been forgotten."""
        self._scope.start(self._look_for_key())

    def _say_key(self, *, has_key: bool) -> None:
        self._choice.note_key(AIML.id, has_key=has_key)
        self._cards.set_has_key(has_key)
