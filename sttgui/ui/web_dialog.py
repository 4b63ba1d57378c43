"""The dialog that takes the address of a recording on the web."""

from __future__ import annotations

from collections.abc import Callable
from urllib.parse import urlsplit

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialogButtonBox, QLineEdit, QVBoxLayout, QWidget

from sttgui.domain.checks import check_web_address
from sttgui.domain.engines import Engine, EngineKind
from sttgui.domain.errors import WebAddressError
from sttgui.ui import engine_text
from sttgui.ui.fitted_dialog import FittedDialog
from sttgui.ui.text import sentence, tr
from sttgui.ui.widgets import button, label

PATIENCE_MS = 700  # nobody is corrected in the middle of typing
LONGEST = 4096  # characters of an address


class WebDialog(FittedDialog):
    """To be opened, not waited for; freed when it closes.

    `check` gives an address as it shall be sent, and raises `WebAddressError` for one that cannot be a recording.
    """

    address_chosen = Signal(str)  # as `check` gave it

    def __init__(self, parent: QWidget, engine: Engine, check: Callable[[str], str] = check_web_address) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("From the web"))
        self._check = check
        self._takes_addresses = engine.kind is not EngineKind.OPENAI
        self._checked = ""
        self._trouble = ""
        self.address = QLineEdit()
        self.address.setMaxLength(LONGEST)
        self.address.setAccessibleName(tr("Address of the recording"))
        self.address.setToolTip(tr("The direct address of an audio or video file"))
        self.address.setPlaceholderText("https://example.org/interview.mp3")
        self.address.setClearButtonEnabled(True)
        self.message = label("", "danger", wrap=True)
        self.message.setMinimumHeight(self.fontMetrics().lineSpacing() * 3)  # so that nothing moves when it speaks
        self.message.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._later = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._later.timeout.connect(self._say)
        box = QDialogButtonBox()
        self.use = button(tr("Transcribe"), tr("Turn the recording at this address into text"), "primary")
        cancel = button(tr("Cancel"), tr("Take no recording from the web"))
        box.addButton(self.use, QDialogButtonBox.ButtonRole.AcceptRole)
        box.addButton(cancel, QDialogButtonBox.ButtonRole.RejectRole)
        self.use.setDefault(True)
        box.accepted.connect(self._use)
        box.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 14)
        layout.setSpacing(8)
        layout.addWidget(label(tr("Paste the address of a recording on the web"), "strong"))
        layout.addWidget(self.address)
        layout.addWidget(label(engine_text.fetching(engine), "small", wrap=True))
        layout.addWidget(self.message)
        layout.addStretch()
        layout.addWidget(box)
        self.resize(520, self.sizeHint().height())
        self.address.setEnabled(self._takes_addresses)
        self.address.textChanged.connect(self._edited)
        self._begin()

    def _begin(self) -> None:
        """Start with what the clipboard holds, if that is the address of something on the web."""
        self._edited("")
        copied = QGuiApplication.clipboard().text().strip()
        if self._takes_addresses and _is_web_address(copied):
            self.address.setText(copied)
            self.address.selectAll()
            self._say()

    def _edited(self, typed: str) -> None:
        """Check at once, but speak only when the typing pauses."""
        self._checked = self._trouble = ""
        if typed.strip():
            try:
                self._checked = self._check(typed.strip())
            except WebAddressError as error:
                self._trouble = sentence(error)
        self.use.setEnabled(bool(self._checked) and self._takes_addresses)
        if self._trouble:
            self._later.start()
        else:
            self._say()

    def _say(self) -> None:
        self._later.stop()
        self.message.setText(self._trouble)
        self.address.setAccessibleDescription(self._trouble)

    def _use(self) -> None:
        self.address_chosen.emit(self._checked)
        self.accept()


def _is_web_address(copied: str) -> bool:
    if len(copied) > LONGEST or len(copied.split()) != 1:
        return False
    try:
        parts = urlsplit(copied)
    except ValueError:
        return False
    return parts.scheme in ("http", "https") and bool(parts.netloc)
