"""The dialog for the key of a service: where it comes from, where it is kept, and whether it works."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QSize, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from sttgui.domain.account import KeyReport
from sttgui.domain.errors import SttError
from sttgui.domain.keys import KeySource, KeyState, shown
from sttgui.domain.recognisers import AIML, Recogniser, RecogniserKind
from sttgui.ui.kit import text
from sttgui.ui.kit.fitted_dialog import FittedDialog
from sttgui.ui.kit.help_pages import helped_by
from sttgui.ui.kit.result_line import ResultLine
from sttgui.ui.kit.text import tr
from sttgui.ui.kit.widgets import button, keep_width, label, needs
from sttgui.ui.recognisers import key_text
from sttgui.viewmodel.help_book import HelpPage

ACCOUNT_PAGE = "https://aimlapi.com/app/keys"
WIDTH = 34  # line heights, so that a large font has room too


@dataclass(frozen=True, slots=True)
class KeyChoice:
    """A key as it was entered, for one address, and whether it is to outlive the program."""

    address: str
    value: str
    remember: bool

    def __repr__(self) -> str:
        return f"KeyChoice({self.address}, {shown(self.value)}, remember={self.remember})"


class KeyDialog(FittedDialog):
    """Asks for a key and has it tested, saved or forgotten.

    After each of its signals it waits for the outcome, which is one of the `show_` calls.
    """

    test_wanted = Signal(str)  # the key as entered; empty where the one that is known is meant
    key_chosen = Signal(object)  # KeyChoice
    forget_wanted = Signal()

    def __init__(self, parent: QWidget, recogniser: Recogniser, state: KeyState) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(key_text.title(recogniser))
        helped_by(self, HelpPage.COSTS)
        self._recogniser = recogniser
        self._state = state
        self._focused: QWidget | None = None
        self._make_parts()
        self._arrange()
        was_entered = state.key is not None and state.key.source is not KeySource.ENVIRONMENT
        for part, is_needed in (  # for good, so that nothing moves once a key is saved or forgotten
            (self._known, state.key is not None),
            (self._privacy, bool(self._privacy.text()) and not was_entered),
            (self._remember, state.has_keyring),
        ):
            part.setVisible(is_needed)
        self._connect()
        self.show_state(state)
        self._field.setFocus()
        self.resize(0, 0)  # grows to its text when it is shown

    def show_state(self, state: KeyState) -> None:
        """Say which key is known and where it is."""
        self._state = state
        key = state.key
        self._known.setText(key_text.known(key))
        self._forget.setVisible(key is not None and key.source is not KeySource.ENVIRONMENT)
        self._remember_toggled()
        self._end("")

    def show_report(self, report: KeyReport) -> None:
        """Say that the key works, and what the account has left where the service tells."""
        self._end(key_text.works(report))

    def show_error(self, error: SttError) -> None:
        """Say what went wrong and what to do."""
        self._end(text.sentence(error), "danger")

    def show_saved(self, source: KeySource) -> None:
        """Close; but say first where the key could not be remembered although it was to be."""
        if source is KeySource.MEMORY and self._is_remembering():
            self._field.clear()
            keep_width(self._cancel)
            self._cancel.setText(tr("Close"))
            self._cancel.setAccessibleName(tr("Close"))
            self._end(key_text.not_remembered())
        else:
            self.accept()

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Show:  # Qt puts it in its place right after
            self._fit()
        return super().event(event)

    def _make_parts(self) -> None:
        self._open_page = button(tr("Open this page"), tr("Open the page of your account in the browser"), "link")
        self._known = label("", wrap=True)
        self._field = QLineEdit(echoMode=QLineEdit.EchoMode.Password)
        self._field.setPlaceholderText(tr("Paste the key here"))
        self._field.setAccessibleName(tr("Key"))
        self._field.setToolTip(tr("The key as the service shows it"))
        self._show = button(tr("Show"), tr("Show the key while you check it"))
        self._show.setCheckable(True)
        keep_width(self._show, tr("Hide"))
        self._remember = QCheckBox(tr("Remember it in this computer's keyring"))
        self._remember.setChecked(True)
        self._remember.setToolTip(tr("The keyring keeps passwords and keys encrypted, for you alone"))
        self._kept = ResultLine(2)
        self._test = button(tr("Test my key"), tr("Ask the service whether it accepts the key; this costs nothing"))
        self._outcome = ResultLine(3)
        self._privacy = label(key_text.privacy(self._recogniser), "notice", wrap=True)
        self._forget = button(tr("Forget this key"), tr("Remove the key from this computer"))
        self._cancel = button(tr("Cancel"), tr("Close without saving"))
        self._save = button(tr("Save"), tr("Use this key from now on"), "primary")
        self._save.setDefault(True)
        for part in (self._test, self._save):
            needs(part, tr("Enter the key first."))

    def _arrange(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(8)
        layout.addWidget(label(key_text.title(self._recogniser), "title", wrap=True))
        layout.addWidget(label(key_text.where_from(self._recogniser), wrap=True))
        if self._recogniser.id == AIML.id:
            layout.addLayout(self._page())
        layout.addWidget(self._known)
        layout.addWidget(self._privacy)
        layout.addSpacing(6)
        layout.addLayout(_row(self._field, self._show, self._test))
        layout.addWidget(self._remember)
        layout.addWidget(self._kept)
        layout.addWidget(self._outcome)
        layout.addStretch()
        layout.addSpacing(6)
        layout.addLayout(_row(self._forget, None, self._cancel, self._save))

    def _page(self) -> QHBoxLayout:
        """The address of the page where the key is, to be copied or opened."""
        address = label(ACCOUNT_PAGE, "quiet")
        address.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        address.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # the button beside it is enough for the Tab key
        return _row(address, self._open_page, None)

    def _connect(self) -> None:
        self._open_page.clicked.connect(self._page_wanted)
        self._field.textChanged.connect(self._typed)
        self._show.toggled.connect(self._show_toggled)
        self._remember.toggled.connect(self._remember_toggled)
        self._test.clicked.connect(self._test_clicked)
        self._forget.clicked.connect(self._forget_clicked)
        self._cancel.clicked.connect(self.reject)
        self._save.clicked.connect(self._save_clicked)

    def _page_wanted(self) -> None:
        if not QDesktopServices.openUrl(QUrl(ACCOUNT_PAGE)):
            self._outcome.say(tr("No browser could be opened. Copy the address into one."), "danger")

    def _typed(self) -> None:
        self._outcome.say("")
        self._enable(True)

    def _show_toggled(self, is_shown: bool) -> None:
        self._field.setEchoMode(QLineEdit.EchoMode.Normal if is_shown else QLineEdit.EchoMode.Password)
        self._show.setText(tr("Hide") if is_shown else tr("Show"))

    def _remember_toggled(self) -> None:
        self._kept.say(key_text.where_kept(self._state, remember=self._remember.isChecked()), "quiet")

    def _test_clicked(self) -> None:
        self._begin(tr("Asking the service…"))
        self.test_wanted.emit(self._field.text())

    def _save_clicked(self) -> None:
        if not self._field.text().strip():  # where a server needs none
            self.accept()
            return
        self._begin(tr("Saving the key…"))
        self.key_chosen.emit(KeyChoice(self._recogniser.address, self._field.text(), self._is_remembering()))

    def _forget_clicked(self) -> None:
        self._begin(tr("Removing the key…"))
        self.forget_wanted.emit()

    def _is_remembering(self) -> bool:
        return self._state.has_keyring and self._remember.isChecked()

    def _begin(self, what: str) -> None:
        """Take no further input until the outcome is there."""
        self._focused = self.focusWidget()
        self._outcome.say(what, "quiet")
        self._enable(False)

    def _end(self, outcome: str, kind: str = "strong") -> None:
        self._enable(True)
        self._outcome.say(outcome, kind)
        if self._focused is not None and self._focused.isVisibleTo(self):
            self._focused.setFocus()  # it was lost when the part was disabled
        self._focused = None

    def _enable(self, is_idle: bool) -> None:
        is_typed = bool(self._field.text().strip())
        for part in (self._field, self._show, self._remember, self._forget):
            part.setEnabled(is_idle)
        self._save.setEnabled(is_idle and (is_typed or self._recogniser.kind is RecogniserKind.OPENAI))
        self._test.setEnabled(is_idle and (is_typed or self._state.key is not None))

    def _fit(self) -> None:
        """As high as its text needs at its width."""
        layout = self.layout()
        if layout is not None:
            width = max(self.width(), WIDTH * self.fontMetrics().lineSpacing())
            size = QSize(width, max(self.height(), layout.totalHeightForWidth(width)))
            self.resize(size.boundedTo(self.room))


def _row(*parts: QWidget | None) -> QHBoxLayout:
    """Parts side by side; `None` takes the room that is left."""
    row = QHBoxLayout()
    for part in parts:
        if part is None:
            row.addStretch()
        else:
            row.addWidget(part, 1 if isinstance(part, QLineEdit) else 0)
    return row
