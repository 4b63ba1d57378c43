"""A dialog of which at most one is open: kept while it is, since answers that come later are for it."""

from __future__ import annotations

from typing import Generic, TypeVar

from PySide6.QtWidgets import QDialog

D = TypeVar("D", bound=QDialog)


class OneDialog(Generic[D]):
    """`now` is the dialog that is open. One that has closed is forgotten before it is freed."""

    def __init__(self) -> None:
        self.now: D | None = None

    def open(self, dialog: D) -> None:
        self.now = dialog
        dialog.finished.connect(self._forget)
        dialog.open()

    def _forget(self) -> None:
        self.now = None
