"""What was typed into an open dialog when the app was ended, or crashed: it is there when the dialog opens again."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import partial
from typing import Protocol

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog

from sttgui.viewmodel import settings_table as table
from sttgui.viewmodel.settings import Settings

KEPT_EVERY_MS = 2000  # while a dialog is open: a crash loses no more

Draft = Mapping[str, str]  # texts by the name of their field


class Drafted(Protocol):
    """A dialog or bar with fields whose texts can be kept."""

    def draft(self) -> Draft:
        """What was typed and is kept nowhere else; nothing where it is as it was."""

    def show_draft(self, draft: Draft) -> None:
        """Go on with what was typed; a field may be missing."""


class Drafts:
    """Keeps them in the settings, where they are till the user has closed the dialog."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._open: dict[str, Drafted] = {}

    def watch(self, name: str, part: Drafted) -> None:
        """Show in `part` what was typed there before, and know it until it closes. `name` tells what it is about."""
        kept = self._kept(name)
        if kept:
            part.show_draft(kept)
        self._open[name] = part
        if isinstance(part, QDialog):
            part.finished.connect(partial(self._closed, name))
            again = QTimer(part, interval=KEPT_EVERY_MS)
            again.timeout.connect(partial(self._keep, name))
            again.start()
        elif kept:
            self._forget(name)

    def keep(self) -> None:
        """Have on the disk what is typed at the moment."""
        for name in self._open:
            self._keep(name)

    def _keep(self, name: str) -> None:
        draft = self._open[name].draft() if name in self._open else None
        if draft:
            kept = json.dumps(dict(draft), ensure_ascii=False)
            if kept != self._settings.get(table.DRAFT.of(name)):
                self._settings.set(table.DRAFT.of(name), kept)
        elif draft is not None:
            self._forget(name)

    def _kept(self, name: str) -> dict[str, str]:
        try:
            kept = json.loads(self._settings.get(table.DRAFT.of(name)) or "{}")
        except ValueError:  # the file of settings was edited by hand
            return {}
        return (
            {str(key): value for key, value in kept.items() if isinstance(value, str)} if isinstance(kept, dict) else {}
        )

    def _closed(self, name: str, _result: int) -> None:
        self._open.pop(name, None)
        self._forget(name)

    def _forget(self, name: str) -> None:
        if self._settings.get(table.DRAFT.of(name)):
            self._settings.set(table.DRAFT.of(name), "")


def leave_field() -> None:
    """Take over what is typed in a row of a list, as when the focus goes to another part of the window."""
    field = QApplication.focusWidget()
    if field is not None:
        field.clearFocus()
