"""The key dialog says where a key comes from and where it goes, and never shows more of it than it must."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QApplication, QCheckBox, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from sttgui.domain.account import KeyReport
from sttgui.domain.errors import BalanceUsedUpError, KeyRefusedError
from sttgui.domain.keys import Key, KeySource, KeyState
from sttgui.domain.recognisers import AIML, Recogniser, RecogniserKind
from sttgui.ui.kit.appearance import Appearance, Theme
from sttgui.ui.recognisers.key_dialog import ACCOUNT_PAGE, KeyChoice, KeyDialog

KEY = "abcd1234efgh5678ijkl9012mnop3456"
SERVER = Recogniser("server", RecogniserKind.OPENAI, "https://speech.example.org:8443/v1")
NONE = KeyState(None, has_keyring=True)
NO_KEYRING = KeyState(None, has_keyring=False)
KEPT = KeyState(Key(KEY, KeySource.KEYRING), has_keyring=True)
OUTSIDE = KeyState(Key(KEY, KeySource.ENVIRONMENT, "AIML_API_KEY"), has_keyring=True)


class Opened:
    """A dialog as it is seen and used."""

    def __init__(self, parent: QWidget, state: KeyState = NONE, recogniser: Recogniser = AIML) -> None:
        self.dialog = KeyDialog(parent, recogniser, state)
        self.tested: list[str] = []
        self.chosen: list[KeyChoice] = []
        self.forgotten = 0
        self.dialog.test_wanted.connect(self.tested.append)
        self.dialog.key_chosen.connect(self.chosen.append)
        self.dialog.forget_wanted.connect(self._forget_wanted)
        self.dialog.open()
        self.field = self.dialog.findChild(QLineEdit)
        self.remember = self.dialog.findChild(QCheckBox)

    def _forget_wanted(self) -> None:
        self.forgotten += 1

    def button(self, words: str) -> QAbstractButton:
        return next(button for button in self.dialog.findChildren(QAbstractButton) if button.text() == words)

    def said(self) -> str:
        labels = self.dialog.findChildren(QLabel)
        return "\n".join(label.text() for label in labels if label.isVisible() and label.text())


@pytest.fixture
def parent(qapp: QApplication) -> Iterator[QWidget]:
    parent = QWidget()
    parent.resize(800, 520)
    parent.show()
    yield parent
    parent.close()
    parent.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_an_entered_key_is_handed_on_with_where_it_belongs(parent: QWidget, qtbot: QtBot):
    opened = Opened(parent)
    assert not opened.button("Save").isEnabled()
    assert opened.button("Save").toolTip().endswith("Enter the key first.")
    qtbot.keyClicks(opened.field, KEY)
    assert not opened.button("Save").toolTip().endswith("Enter the key first.")
    qtbot.keyClick(opened.field, Qt.Key.Key_Return)
    assert opened.chosen == [KeyChoice(AIML.address, KEY, remember=True)]
    assert KEY not in repr(opened.chosen)
    assert opened.dialog.isVisible()
    opened.dialog.show_saved(KeySource.KEYRING)
    assert not opened.dialog.isVisible()


def test_a_key_need_not_be_remembered(parent: QWidget):
    opened = Opened(parent)
    assert "until Wordlight closes" not in opened.said()
    opened.remember.click()
    assert "It is kept only until Wordlight closes." in opened.said()
    opened.field.setText(KEY)
    opened.button("Save").click()
    assert opened.chosen == [KeyChoice(AIML.address, KEY, remember=False)]
    opened.dialog.show_saved(KeySource.MEMORY)
    assert not opened.dialog.isVisible()


def test_a_key_that_is_not_to_be_remembered_any_longer_leaves_the_keyring_as_said(parent: QWidget):
    opened = Opened(parent, KEPT)
    opened.remember.click()
    assert "the one in the keyring is removed" in opened.said()


def test_without_a_keyring_it_is_said_how_long_a_key_is_kept(parent: QWidget):
    opened = Opened(parent, NO_KEYRING)
    assert not opened.remember.isVisible()
    assert "no keyring, so the key is kept only until Wordlight closes" in opened.said()
    opened.field.setText(KEY)
    opened.button("Save").click()
    assert not opened.chosen[0].remember


def test_a_keyring_that_stayed_locked_is_told_before_the_dialog_closes(parent: QWidget):
    opened = Opened(parent)
    opened.field.setText(KEY)
    opened.button("Save").click()
    opened.dialog.show_saved(KeySource.MEMORY)
    assert "only until Wordlight closes: the keyring is locked" in opened.said()
    opened.button("Close").click()
    assert not opened.dialog.isVisible()


def test_a_key_pasted_with_its_line_end_arrives_whole(parent: QWidget):
    opened = Opened(parent)
    QGuiApplication.clipboard().setText(f"Bearer {KEY[:16]}\n{KEY[16:]}\n")
    opened.field.paste()
    QGuiApplication.clipboard().clear()
    opened.button("Test my key").click()
    assert opened.tested == [f"Bearer {KEY[:16]}\n{KEY[16:]}\n"]


def test_the_key_is_hidden_unless_it_is_to_be_shown(parent: QWidget):
    opened = Opened(parent)
    assert opened.field.echoMode() is QLineEdit.EchoMode.Password
    opened.button("Show").click()
    assert opened.field.echoMode() is QLineEdit.EchoMode.Normal
    opened.button("Hide").click()
    assert opened.field.echoMode() is QLineEdit.EchoMode.Password


@pytest.mark.parametrize("state", [KEPT, OUTSIDE, KeyState(Key(KEY, KeySource.MEMORY), has_keyring=False)])
def test_a_known_key_is_named_by_its_beginning_and_can_be_tested(parent: QWidget, state: KeyState):
    opened = Opened(parent, state)
    where = {
        KeySource.KEYRING: "is kept in this computer's keyring",
        KeySource.MEMORY: "is kept only until Wordlight closes",
        KeySource.ENVIRONMENT: "comes from the environment variable AIML_API_KEY",
    }
    assert f"The key abcd1234… {where[state.key.source]}" in opened.said()
    assert KEY not in opened.said()
    opened.button("Test my key").click()
    assert opened.tested == [""]


@pytest.mark.usefixtures("english_numbers")
@pytest.mark.parametrize(
    ("report", "said"),
    [
        (KeyReport(7.42, "USD"), "The key works. Balance: 7.42 USD"),
        (KeyReport(0, "USD"), "The key works. Balance: 0.00 USD"),
        (KeyReport(None, ""), "The key works."),
    ],
)
def test_a_test_says_what_the_service_told(parent: QWidget, report: KeyReport, said: str):
    opened = Opened(parent)
    opened.field.setText(KEY)
    opened.button("Test my key").click()
    assert opened.tested == [KEY]
    assert "Asking the service…" in opened.said()
    opened.dialog.show_report(report)
    assert opened.said().splitlines()[-1] == said
    opened.field.setText(KEY[:-1])
    assert "The key works" not in opened.said()


def test_nothing_can_be_pressed_twice_while_the_service_is_asked(parent: QWidget):
    opened = Opened(parent, KEPT)
    opened.field.setText(KEY)
    words = ("Test my key", "Save", "Forget this key")
    opened.button("Test my key").setFocus()
    opened.button("Test my key").click()
    assert not any(opened.button(word).isEnabled() for word in words)
    assert not opened.field.isEnabled()
    assert opened.button("Cancel").isEnabled()
    opened.dialog.show_error(KeyRefusedError())
    assert all(opened.button(word).isEnabled() for word in words)
    assert opened.dialog.focusWidget() is opened.button("Test my key")


def test_trouble_is_told_in_place_with_what_to_do(parent: QWidget):
    opened = Opened(parent)
    opened.field.setText(KEY)
    opened.button("Save").click()
    opened.dialog.show_error(BalanceUsedUpError())
    assert "is used up. Top it up on the page of the service" in opened.said()
    assert opened.field.text() == KEY


def test_a_kept_key_can_be_forgotten_and_one_from_outside_cannot(parent: QWidget):
    opened = Opened(parent, KEPT)
    opened.button("Forget this key").click()
    assert opened.forgotten == 1
    opened.dialog.show_state(OUTSIDE)
    assert "comes from the environment variable AIML_API_KEY" in opened.said()
    assert not opened.button("Forget this key").isVisible()
    opened.dialog.show_state(NONE)
    assert "abcd1234" not in opened.said()
    assert not opened.button("Test my key").isEnabled()


@pytest.mark.parametrize(("state", "is_told"), [(NONE, True), (NO_KEYRING, True), (OUTSIDE, True), (KEPT, False)])
def test_where_recordings_go_is_told_until_a_key_was_entered(parent: QWidget, state: KeyState, is_told: bool):
    said = Opened(parent, state).said()
    for part in ("leave this computer", "the speech company it works with", "without consent", "decisions of weight"):
        assert (part in said) is is_told


def test_another_server_is_named_and_has_no_account_page(parent: QWidget):
    said = Opened(parent, NONE, SERVER).said()
    assert "Key for speech.example.org" in said
    assert "leave this computer and go to speech.example.org" in said
    assert "aimlapi" not in said
    local = Opened(parent, NONE, Recogniser("server", RecogniserKind.OPENAI, "http://127.0.0.1:8000"))
    assert "leave this computer" not in local.said()


def test_the_account_page_opens_in_the_browser_or_can_be_copied(parent: QWidget, monkeypatch: pytest.MonkeyPatch):
    opened = Opened(parent)
    urls = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: urls.append(url.toString()) or len(urls) == 1)
    opened.button("Open this page").click()
    assert urls == [ACCOUNT_PAGE]
    assert "browser" not in opened.said()
    opened.button("Open this page").click()
    assert "No browser could be opened" in opened.said()
    page = next(label for label in opened.dialog.findChildren(QLabel) if label.text() == ACCOUNT_PAGE)
    assert page.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse


def test_all_text_is_plain(parent: QWidget):
    opened = Opened(parent)
    opened.dialog.show_report(KeyReport(1, "<b>USD</b>"))
    assert "<b>USD</b>" in opened.said()
    labels = opened.dialog.findChildren(QLabel)
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in labels)


def test_every_part_has_a_name_and_a_tip(parent: QWidget):
    opened = Opened(parent, KEPT)
    parts = [*opened.dialog.findChildren(QAbstractButton), opened.field]
    assert all(part.toolTip() and (part.accessibleName() or part.text()) for part in parts)


@pytest.mark.parametrize("theme", [Theme.LIGHT, Theme.DARK])
def test_everything_that_is_said_fits_into_a_small_window(parent: QWidget, qapp: QApplication, theme: Theme):
    appearance = Appearance(qapp, theme)
    opened = Opened(parent, OUTSIDE)
    opened.field.setText(KEY)
    opened.dialog.show_error(BalanceUsedUpError())
    qapp.processEvents()
    assert opened.dialog.height() <= 520
    assert opened.dialog.width() <= 800
    for label in opened.dialog.findChildren(QLabel):
        if label.isVisible():
            assert label.height() >= label.heightForWidth(label.width()), label.text()
    appearance.deleteLater()


def test_the_dialog_is_freed_when_it_closes(parent: QWidget):
    opened = Opened(parent)
    opened.button("Cancel").click()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert parent.findChildren(KeyDialog) == []
    assert not isValid(opened.dialog)


def test_a_server_that_needs_no_key_can_be_left_without_one(parent: QWidget):
    opened = Opened(parent, NONE, SERVER)
    assert "need no key: then leave this empty" in opened.said()
    opened.button("Save").click()
    assert not opened.dialog.isVisible()
    assert opened.chosen == []


def test_a_service_that_needs_a_key_is_not_said_to_need_none(parent: QWidget):
    other = Recogniser("server", RecogniserKind.SERVICE, "http://127.0.0.1:8000")
    for recogniser in (AIML, other):
        opened = Opened(parent, NONE, recogniser)
        assert "no key" not in opened.said()
        assert not opened.button("Save").isEnabled()
        opened.dialog.close()
