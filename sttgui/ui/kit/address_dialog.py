"""What the dialogs have in common that take an address: it is checked while it is typed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from sttgui.domain.errors import SttError
from sttgui.ui.kit.fitted_dialog import FittedDialog
from sttgui.ui.kit.result_line import ResultLine
from sttgui.ui.kit.text import sentence
from sttgui.ui.kit.widgets import confirm_buttons

PATIENCE_MS = 700  # nobody is corrected in the middle of typing
LONGEST = 4096  # characters of an address


class AddressDialog(FittedDialog):
    """To be opened, not waited for; freed when it closes. A subclass lays out `address`, `message` and `buttons`.

    `check` gives an address as it shall be used, and raises `SttError` for one that cannot be. `use` can be pressed
    when there is such an address, which `checked` is.
    """

    def __init__(
        self, parent: QWidget, check: Callable[[str], str], use: QPushButton, leave: str, *, lines: int
    ) -> None:
        """`leave` is the tip of Cancel, `lines` the room for what `message` says."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._check = check
        self.checked = ""
        self._trouble = ""
        self.address = QLineEdit()
        self.address.setMaxLength(LONGEST)
        self.message = ResultLine(lines, "danger")
        self._later = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._later.timeout.connect(self.say_now)
        self.use = use
        self.use.setEnabled(False)
        self.buttons = confirm_buttons(self, use, leave)
        self.address.textChanged.connect(self._edited)

    def explain(self, error: SttError) -> str:
        """What is said about an address that was refused."""
        return sentence(error)

    def say_now(self) -> None:
        """Say what is wrong with the address without waiting for a pause in typing."""
        self._later.stop()
        self.message.say(self._trouble, "danger")
        self.address.setAccessibleDescription(self._trouble)

    def _edited(self, typed: str) -> None:
        """Check at once, but speak only when the typing pauses."""
        self.checked = self._trouble = ""
        if typed.strip():
            try:
                self.checked = self._check(typed.strip())
            except SttError as error:
                self._trouble = self.explain(error)
        self.use.setEnabled(bool(self.checked))
        if self._trouble:
            self._later.start()
        else:
            self.say_now()
