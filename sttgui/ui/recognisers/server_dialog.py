"""The dialog that takes the address of another recogniser: a server of one's own, or another computer's."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QLineEdit, QRadioButton, QVBoxLayout, QWidget

from sttgui.api.requests import service_root
from sttgui.domain.errors import AddressInsecureError, SttError
from sttgui.domain.recognisers import Recogniser, RecogniserKind
from sttgui.ui.kit.address_dialog import AddressDialog
from sttgui.ui.kit.text import tr
from sttgui.ui.kit.widgets import button, label
from sttgui.viewmodel.recogniser_choice import SERVER

MODEL_LENGTH = 200  # characters


class ServerDialog(AddressDialog):
    """`recogniser` is the server there is already, if there is one."""

    server_chosen = Signal(object)  # Recogniser

    def __init__(self, parent: QWidget, recogniser: Recogniser | None = None) -> None:
        use = button(tr("Save"), tr("Use this server, and offer it beside the others"), "primary")
        super().__init__(parent, service_root, use, tr("Leave everything as it was"), lines=2)
        self.setWindowTitle(tr("Another server"))
        self.address.setAccessibleName(tr("Address"))
        self.address.setToolTip(tr("Where the server is reached, as its owner tells it"))
        self.address.setPlaceholderText("https://speech.example.org")
        self.openai = QRadioButton(tr("A server with the same interface as OpenAI’s"))
        self.openai.setToolTip(tr("Such as Speaches, LocalAI, vLLM or OpenAI itself"))
        self.wordlight = QRadioButton(tr("Another computer with Wordlight"))
        self.wordlight.setToolTip(
            tr("One on which “sttgui serve” runs, or any server that has the two calls of AI/ML API")
        )
        self._kinds = QButtonGroup(self)
        for radio in (self.openai, self.wordlight):
            radio.setAccessibleName(radio.text())
            self._kinds.addButton(radio)
        (self.wordlight if recogniser and recogniser.kind is RecogniserKind.SERVICE else self.openai).setChecked(True)
        self.model = QLineEdit(recogniser.model if recogniser else "")
        self.model.setMaxLength(MODEL_LENGTH)
        self.model.setAccessibleName(tr("Recognition model"))
        self.model.setToolTip(tr("The server’s name for it; empty for the server’s own choice"))
        self.model.setPlaceholderText(tr("The server’s own choice"))
        self.buttons.accepted.connect(self._use)
        self._lay_out()
        self.address.setText(recogniser.address if recogniser else "")

    def explain(self, error: SttError) -> str:
        if isinstance(error, AddressInsecureError):
            return super().explain(error)
        return tr("Write the whole address, such as https://speech.example.org.")

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 14)
        layout.setSpacing(6)
        layout.addWidget(label(tr("Address"), "strong"))
        layout.addWidget(self.address)
        layout.addWidget(self.message)
        layout.addWidget(label(tr("What kind of server it is"), "strong"))
        layout.addWidget(self.openai)
        layout.addWidget(self.wordlight)
        layout.addSpacing(8)
        layout.addWidget(label(tr("Recognition model"), "strong"))
        layout.addWidget(self.model)
        said = tr("Recordings are sent there, and whoever runs it can hear them.")
        layout.addWidget(label(said, "small", wrap=True))
        layout.addStretch()
        layout.addWidget(self.buttons)
        self.resize(480, self.sizeHint().height())

    def _use(self) -> None:
        kind = RecogniserKind.OPENAI if self.openai.isChecked() else RecogniserKind.SERVICE
        self.server_chosen.emit(Recogniser(SERVER, kind, self.checked, self.model.text().strip()))
        self.accept()
