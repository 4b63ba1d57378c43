"""The dialog that takes the address of another recogniser: a server of one's own, or another computer's."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QButtonGroup, QDialogButtonBox, QLineEdit, QRadioButton, QVBoxLayout, QWidget

from sttgui.api.requests import service_root
from sttgui.domain.engines import Engine, EngineKind
from sttgui.domain.errors import AddressInsecureError, AddressWrongError
from sttgui.ui.fitted_dialog import FittedDialog
from sttgui.ui.text import sentence, tr
from sttgui.ui.web_dialog import LONGEST, PATIENCE_MS
from sttgui.ui.widgets import button, label
from sttgui.viewmodel.engine_choice import SERVER

MODEL_LENGTH = 200  # characters


class ServerDialog(FittedDialog):
    """To be opened, not waited for; freed when it closes. `engine` is the server there is already, if there is one."""

    server_chosen = Signal(object)  # Engine

    def __init__(self, parent: QWidget, engine: Engine | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Another server"))
        self._root = ""
        self._trouble = ""
        self.address = QLineEdit(engine.address if engine else "")
        self.address.setMaxLength(LONGEST)
        self.address.setAccessibleName(tr("Address"))
        self.address.setToolTip(tr("Where the server is reached, as its owner tells it"))
        self.address.setPlaceholderText("https://speech.example.org")
        self.message = label("", "danger", wrap=True)
        self.message.setMinimumHeight(self.fontMetrics().lineSpacing() * 2)  # so that nothing moves when it speaks
        self.message.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.openai = QRadioButton(tr("OpenAI-compatible"))
        self.openai.setToolTip(tr("Such as speaches, LocalAI, vLLM or OpenAI itself"))
        self.wordlight = QRadioButton(tr("Another computer with Wordlight (sttgui serve)"))
        self.wordlight.setToolTip(tr("Or any server that has the two calls of AI/ML API"))
        self._kinds = QButtonGroup(self)
        for radio in (self.openai, self.wordlight):
            radio.setAccessibleName(radio.text())
            self._kinds.addButton(radio)
        (self.wordlight if engine and engine.kind is EngineKind.SERVICE else self.openai).setChecked(True)
        self.model = QLineEdit(engine.model if engine else "")
        self.model.setMaxLength(MODEL_LENGTH)
        self.model.setAccessibleName(tr("Recognition model"))
        self.model.setToolTip(tr("The server’s name for it; empty for the server’s own choice"))
        self.model.setPlaceholderText(tr("The server’s own choice"))
        self._later = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._later.timeout.connect(self._say)
        self._lay_out()
        self.address.textChanged.connect(self._edited)
        self._edited(self.address.text())

    def _lay_out(self) -> None:
        box = QDialogButtonBox()
        self.use = button(tr("Use this server"), tr("Offer it beside the other recognisers"), "primary")
        cancel = button(tr("Cancel"), tr("Leave everything as it was"))
        box.addButton(self.use, QDialogButtonBox.ButtonRole.AcceptRole)
        box.addButton(cancel, QDialogButtonBox.ButtonRole.RejectRole)
        self.use.setDefault(True)
        box.accepted.connect(self._use)
        box.rejected.connect(self.reject)
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
        layout.addWidget(box)
        self.resize(480, self.sizeHint().height())

    def _edited(self, typed: str) -> None:
        """Check at once, but speak only when the typing pauses."""
        self._root = self._trouble = ""
        if typed.strip():
            try:
                self._root = service_root(typed)
            except AddressInsecureError as error:
                self._trouble = sentence(error)
            except AddressWrongError:
                self._trouble = tr("Write the whole address, such as https://speech.example.org.")
        self.use.setEnabled(bool(self._root))
        if self._trouble:
            self._later.start()
        else:
            self._say()

    def _say(self) -> None:
        self._later.stop()
        self.message.setText(self._trouble)
        self.address.setAccessibleDescription(self._trouble)

    def _use(self) -> None:
        kind = EngineKind.OPENAI if self.openai.isChecked() else EngineKind.SERVICE
        self.server_chosen.emit(Engine(SERVER, kind, self._root, self.model.text().strip()))
        self.accept()
