"""The dialog that takes the address of a recording on the web."""

from __future__ import annotations

from collections.abc import Callable
from urllib.parse import urlsplit

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sttgui.domain.checks import check_web_address
from sttgui.domain.recognisers import Recogniser, RecogniserKind
from sttgui.ui.kit.address_dialog import LONGEST, AddressDialog
from sttgui.ui.kit.search_field import give_clear_button
from sttgui.ui.kit.text import tr
from sttgui.ui.kit.widgets import button, label
from sttgui.ui.recognisers import text as recogniser_text


class WebDialog(AddressDialog):
    """`check` gives an address as it shall be sent, and raises `WebAddressError` for one that cannot be a recording."""

    address_chosen = Signal(str)  # as `check` gave it

    def __init__(
        self, parent: QWidget, recogniser: Recogniser, check: Callable[[str], str] = check_web_address
    ) -> None:
        use = button(tr("Transcribe"), tr("Turn the recording at this address into text"), "primary")
        super().__init__(parent, check, use, tr("Take no recording from the web"), lines=3)
        self.setWindowTitle(tr("From the web"))
        self.address.setAccessibleName(tr("Address of the recording"))
        self.address.setToolTip(tr("The direct address of an audio or video file"))
        self.address.setPlaceholderText("https://example.org/interview.mp3")
        give_clear_button(self.address, tr("Clear the field"))
        self.buttons.accepted.connect(self._use)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 14)
        layout.setSpacing(8)
        layout.addWidget(label(tr("Paste the address of a recording on the web"), "strong"))
        layout.addWidget(self.address)
        layout.addWidget(label(recogniser_text.fetching(recogniser), "small", wrap=True))
        layout.addWidget(self.message)
        layout.addStretch()
        layout.addWidget(self.buttons)
        self.resize(520, self.sizeHint().height())
        self.address.setEnabled(recogniser.kind is not RecogniserKind.OPENAI)
        if self.address.isEnabled():
            self._begin()

    def _begin(self) -> None:
        """Start with what the clipboard holds, if that is the address of something on the web."""
        copied = QGuiApplication.clipboard().text().strip()
        if _is_web_address(copied):
            self.address.setText(copied)
            self.address.selectAll()
            self.say_now()

    def _use(self) -> None:
        self.address_chosen.emit(self.checked)
        self.accept()


def _is_web_address(copied: str) -> bool:
    if len(copied) > LONGEST or len(copied.split()) != 1:
        return False
    try:
        parts = urlsplit(copied)
    except ValueError:
        return False
    return parts.scheme in ("http", "https") and bool(parts.netloc)
