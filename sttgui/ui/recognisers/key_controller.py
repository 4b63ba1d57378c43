"""Opens the key dialog, and tests, saves and forgets the keys entered there."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtWidgets import QWidget

from sttgui.domain.errors import SttError
from sttgui.domain.keys import KeySource
from sttgui.domain.recognisers import Recogniser
from sttgui.services.keys import Keys
from sttgui.ui.kit.one_dialog import OneDialog
from sttgui.ui.kit.widgets import over
from sttgui.viewmodel.task_scope import TaskScope

if TYPE_CHECKING:
    from sttgui.ui.recognisers.key_dialog import KeyChoice, KeyDialog

_Answer = TypeVar("_Answer")


class KeyController:
    """`on_saved` is called with a recogniser whose key has just been entered: work that waits for it can go on.

    `on_error` gets what went wrong while no dialog is open to show it in, `on_closed` is called when one was closed.
    """

    def __init__(
        self,
        window: QWidget,
        keys: Keys,
        on_saved: Callable[[Recogniser], None],
        on_error: Callable[[SttError], None],
        on_closed: Callable[[], None] | None = None,
    ) -> None:
        self._window = window
        self._keys = keys
        self._on_saved = on_saved
        self._on_closed = on_closed
        self._scope = TaskScope(on_error)
        self._is_asked = False  # and the dialog is not open yet
        self._dialog: OneDialog[KeyDialog] = OneDialog()
        self._talk: _Talk | None = None

    def open(self, recogniser: Recogniser) -> None:
        """Ask for the key of a recogniser; while that is being done, another call changes nothing."""
        if not self._is_asked and self._dialog.now is None:
            self._is_asked = True
            self._scope.start(self._open(recogniser))

    async def close(self) -> None:
        """Cancel the questions that are under way."""
        await self._scope.close()

    async def _open(self, recogniser: Recogniser) -> None:
        from sttgui.ui.recognisers.key_dialog import KeyDialog

        try:
            state = await self._keys.state(recogniser.address)
        finally:
            self._is_asked = False
        dialog = KeyDialog(over(self._window), recogniser, state)
        self._talk = _Talk(dialog, recogniser, self._keys, self._scope, self._on_saved)
        dialog.finished.connect(self._finished)
        self._dialog.open(dialog)

    def _finished(self) -> None:
        self._talk = None
        if self._on_closed is not None:
            self._on_closed()


class _Talk:
    """Joins one open dialog to the keys. An answer that comes after the dialog was closed is dropped."""

    def __init__(
        self,
        dialog: KeyDialog,
        recogniser: Recogniser,
        keys: Keys,
        scope: TaskScope,
        on_saved: Callable[[Recogniser], None],
    ) -> None:
        self._dialog = dialog
        self._recogniser = recogniser
        self._keys = keys
        self._scope = scope
        self._on_saved = on_saved
        self._is_closed = False
        dialog.test_wanted.connect(self._test_wanted)
        dialog.key_chosen.connect(self._key_chosen)
        dialog.forget_wanted.connect(self._forget_wanted)
        dialog.finished.connect(self._finished)

    def _finished(self) -> None:
        self._is_closed = True

    def _test_wanted(self, entered: str) -> None:
        test = self._keys.test(self._recogniser.address, entered)
        self._scope.start(self._answer(test, self._dialog.show_report))

    def _key_chosen(self, choice: KeyChoice) -> None:
        self._scope.start(self._answer(self._save(choice), self._dialog.show_saved))

    def _forget_wanted(self) -> None:
        forgotten = self._keys.forget(self._recogniser.address)
        self._scope.start(self._answer(forgotten, self._dialog.show_state))

    async def _save(self, choice: KeyChoice) -> KeySource:
        source = await self._keys.save(choice.address, choice.value, remember=choice.remember)
        self._on_saved(self._recogniser)
        return source

    async def _answer(self, question: Awaitable[_Answer], show: Callable[[_Answer], None]) -> None:
        try:
            answer = await question
        except SttError as error:
            if not self._is_closed:
                self._dialog.show_error(error)
            return
        except Exception as error:  # a fault of ours, which is reported; the dialog must not wait for ever
            if not self._is_closed:
                self._dialog.show_error(SttError(detail=repr(error)))
            raise
        if not self._is_closed:
            show(answer)
