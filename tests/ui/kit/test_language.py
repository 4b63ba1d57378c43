"""The language of the window: changed at once in what is seen, and back."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtGui import QAction, QFontDatabase, QKeySequence
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QMessageBox,
    QPushButton,
    QTabBar,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from sttgui.domain.disk import DISK
from sttgui.domain.errors import RequestRefusedError, StorageError
from sttgui.domain.reasons import Reason
from sttgui.ui.kit import language
from sttgui.ui.kit.actions import Do, make_actions
from sttgui.ui.kit.catalogue import LANGUAGES, PSEUDO, Catalogue
from sttgui.ui.kit.command import END_OF_ISOLATE, ISOLATE, spelled
from sttgui.ui.kit.meaning import mean
from sttgui.ui.kit.text import again, decimal, plural, sentence, speak, tr
from sttgui.ui.kit.widgets import ElidedLabel, button, button_for, label, needs
from sttgui.ui.review.key_button import KeyButton
from sttgui.viewmodel import settings_table as table
from sttgui.viewmodel.settings import Settings


@pytest.fixture
def settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qapp: QApplication) -> Iterator[Settings]:
    monkeypatch.delenv(language.VARIABLE)
    monkeypatch.setattr(QFontDatabase, "families", lambda script: ["has all letters"])
    yield Settings(tmp_path / "settings.ini")
    speak(Catalogue())
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    QLocale.setDefault(QLocale.system())


def test_what_stands_in_a_window_is_said_again_but_not_what_a_person_wrote(qtbot: QtBot, settings: Settings) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    label = QLabel(plural(3, "1 word", "{number} words"), window)
    name = QLabel("Interview.mp3", window)
    typed = QLineEdit(tr("Stopped."), window)
    typed.setPlaceholderText(tr("Search"))
    button = QPushButton(tr("Open"), window)
    action = QAction(tr("Open"), window)
    box, entries = QComboBox(window), QListWidget(window)
    box.addItems([tr("Open"), "my own"])
    entries.addItem(tr("Open"))
    language.choose(settings, PSEUDO)
    assert settings.get(table.LANGUAGE) == PSEUDO
    assert label.text() == plural(3, "1 word", "{number} words") != "3 words"
    assert [part.text() for part in (button, action)] == [tr("Open")] * 2 != ["Open"] * 2
    assert [box.itemText(0), entries.item(0).text(), typed.placeholderText()] == [tr("Open"), tr("Open"), tr("Search")]
    assert [name.text(), typed.text(), box.itemText(1)] == ["Interview.mp3", "Stopped.", "my own"]
    language.choose(settings, "en")
    assert [label.text(), button.text(), box.itemText(0)] == ["3 words", "Open", "Open"]


def test_two_words_that_are_one_in_another_language_are_two_again_afterwards(qtbot: QtBot, settings: Settings) -> None:
    """Also where the window began in that other language."""
    undo, cancel = button(tr("Undo"), ""), button(tr("Cancel"), "")
    language.choose(settings, "fr")
    assert [undo.text(), cancel.text()] == ["Annuler", "Annuler"]
    undo_in_french, cancel_in_french = button(tr("Undo"), ""), button(tr("Cancel"), "")
    language.choose(settings, "de")
    language.choose(settings, "en")
    made = (undo, cancel, undo_in_french, cancel_in_french)
    for one in made:
        qtbot.addWidget(one)
    assert [one.text() for one in made] == ["Undo", "Cancel"] * 2


def test_entries_and_tabs_that_are_one_word_in_another_language_are_two_again(qtbot: QtBot, settings: Settings) -> None:
    box, tabs, entries = QComboBox(), QTabBar(), QListWidget()
    words = [tr("Undo"), tr("Cancel")]
    box.addItems(words)
    entries.addItems(words)
    for word in words:
        tabs.addTab(word)
    for part in (box, tabs, entries):
        qtbot.addWidget(part)
    for code in ("fr", "de", "en"):
        language.choose(settings, code)
    assert [box.itemText(0), box.itemText(1)] == words
    assert [tabs.tabText(0), tabs.tabText(1)] == words
    assert [entries.item(0).text(), entries.item(1).text()] == words


def test_lines_and_tips_marked_for_qt_are_said_again_and_a_tip_of_its_own_stays(
    qtbot: QtBot, settings: Settings
) -> None:
    lines, short = label("\n".join((tr("Undo"), "Tape 1", tr("Cancel")))), ElidedLabel()
    lines.setToolTip(f"<qt>{tr('Undo')}<br>A &amp; B</qt>")
    short.setText(tr("Undo"))
    short.setToolTip(tr("Cancel"))
    for one in (lines, short):
        qtbot.addWidget(one)
    language.choose(settings, "fr")
    assert lines.text().splitlines() == ["Annuler", "Tape 1", "Annuler"]
    assert lines.toolTip() == "<qt>Annuler<br>A &amp; B</qt>"
    language.choose(settings, "en")
    assert [short.text(), short.toolTip()] == ["Undo", "Cancel"]


def test_arabic_turns_the_window_round_and_english_turns_it_back(qapp: QApplication, settings: Settings) -> None:
    language.choose(settings, "ar")
    assert qapp.layoutDirection() is Qt.LayoutDirection.RightToLeft
    language.choose(settings, "en")
    assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_spanish_keys_are_called_what_is_printed_on_them(qtbot: QtBot, settings: Settings) -> None:
    language.choose(settings, "es")
    keys = QKeySequence("Ctrl+Shift+Space, Shift+Return, Del").toString(QKeySequence.SequenceFormat.NativeText)
    assert keys == "Ctrl+Mayús+Espacio, Mayús+Enter, Supr"
    box = QMessageBox(QMessageBox.Icon.NoIcon, "", "", QMessageBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    assert box.button(QMessageBox.StandardButton.Cancel).text() == "Cancelar"
    language.choose(settings, "en")
    assert QKeySequence("Ctrl+Del").toString(QKeySequence.SequenceFormat.NativeText) == "Ctrl+Del"


def test_enter_is_called_the_same_by_a_command_and_by_a_button(settings: Settings) -> None:
    for code in LANGUAGES:
        if code != "en":
            language.choose(settings, code)
            keys = QKeySequence("Shift+Return").toString(QKeySequence.SequenceFormat.NativeText)
            assert keys == tr("Shift+Enter"), code


def test_arabic_keys_are_read_from_left_to_right_and_are_the_same_keys(settings: Settings) -> None:
    language.choose(settings, "ar")
    larger = QKeySequence("Ctrl++")
    assert larger == QKeySequence(Qt.Modifier.CTRL | Qt.Key.Key_Plus)
    assert larger.toString(QKeySequence.SequenceFormat.NativeText) == f"{ISOLATE}Ctrl++"  # as a menu paints it
    said = tr("Larger ({key})", key=spelled(larger))
    assert said == f"Larger ({ISOLATE}Ctrl++{END_OF_ISOLATE})"
    language.choose(settings, "en")
    assert again(said) == "Larger (Ctrl++)"


def test_a_language_no_font_has_the_letters_of_is_not_spoken(
    settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings.set(table.LANGUAGE, "zh_CN")
    assert language.wanted(settings) == "zh_CN"
    monkeypatch.setattr(QFontDatabase, "families", lambda script: [])
    assert language.wanted(settings) == "en"


def test_english_reads_no_file(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(language.VARIABLE, "en")
    monkeypatch.setattr(language, "load", pytest.fail)
    language.begin(settings)


def test_what_a_command_waits_for_is_said_again_too(qtbot: QtBot, settings: Settings) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    export = make_actions(window)[Do.EXPORT]
    export.setEnabled(False)
    made = button_for(export)
    qtbot.addWidget(made)
    language.choose(settings, "de")
    for tip in (export.toolTip(), made.toolTip()):
        assert tip.splitlines()[1] == "Möglich, sobald ein fertiges Transkript mit Wörtern geöffnet ist."


def test_what_a_button_waits_for_is_said_again_too(qtbot: QtBot, settings: Settings) -> None:
    made = button(tr("Copy"), tr("Put the whole text on the clipboard instead"))
    qtbot.addWidget(made)
    needs(made, tr("Start checking first."))
    made.setEnabled(False)
    language.choose(settings, "de")
    own, need = made.toolTip().splitlines()
    assert need == "Beginnen Sie zuerst mit der Prüfung."
    made.setEnabled(True)
    assert made.toolTip() == own == tr("Put the whole text on the clipboard instead")


def test_why_the_disk_refuses_is_said_in_the_language_and_what_a_service_says_stays(
    qtbot: QtBot, settings: Settings
) -> None:
    label = QLabel(sentence(StorageError(reason=DISK)))
    qtbot.addWidget(label)
    assert DISK in label.text()
    language.choose(settings, "de")
    assert "der Datenträger hat einen Fehler gemeldet." in label.text()
    assert "{0} is no “model”" in sentence(RequestRefusedError(reason="{0} is no “model”"))


def test_a_reason_with_a_number_is_said_in_the_language(qtbot: QtBot, settings: Settings) -> None:
    label = QLabel(sentence(RequestRefusedError(reason=Reason.CODE.said(code=418))))
    qtbot.addWidget(label)
    assert "it answered with the code 418." in label.text()
    language.choose(settings, "de")
    assert "er hat mit dem Code 418 geantwortet." in label.text()


def test_what_a_button_has_room_for_and_its_key_are_said_again(qtbot: QtBot, settings: Settings) -> None:
    made = KeyButton(tr("Start checking"), tr("Space"), tr("Later"), short=tr("Start"))
    qtbot.addWidget(made)
    language.choose(settings, PSEUDO)
    twin = KeyButton(tr("Start checking"), tr("Space"), tr("Later"), short=tr("Start"))
    qtbot.addWidget(twin)
    assert made.toolTip() == twin.toolTip() != "Later (Space)"
    assert made.width_for(key=True) == twin.width_for(key=True)
    assert made.accessibleDescription() == twin.accessibleDescription()


def test_a_key_printed_in_a_button_leaves_its_word_what_it_means(qtbot: QtBot, settings: Settings) -> None:
    language.choose(settings, "fr")
    made = [KeyButton(tr(word), "", tr(word)) for word in ("Undo", "Cancel")]
    assert made[0].text() == made[1].text()
    for code in ("de", "en"):
        language.choose(settings, code)
    for one in made:
        qtbot.addWidget(one)
    assert [one.text() for one in made] == ["Undo", "Cancel"]


def test_a_word_means_what_it_usually_does_where_nothing_says_otherwise(qtbot: QtBot, settings: Settings) -> None:
    usual = QLabel(tr("Recording"))
    special = QLabel(tr("Recording", sense="a page of settings"))
    mean(special, text=tr("Recording", sense="a page of settings"))
    for one in (usual, special):
        qtbot.addWidget(one)
    language.choose(settings, "de")
    assert [usual.text(), special.text()] == ["Aufnahme", "Aufnehmen"]


def test_a_number_with_a_decimal_point_is_written_as_the_language_does(qtbot: QtBot, settings: Settings) -> None:
    box = QComboBox()
    qtbot.addWidget(box)
    language.choose(settings, "de")
    box.addItem(tr("{seconds} s", seconds=decimal(0.5)))
    language.choose(settings, "es")
    language.choose(settings, "en")
    assert box.itemText(0) == tr("{seconds} s", seconds=decimal(0.5))


def test_a_tip_that_qt_makes_of_the_words_follows_them_and_none_stays_none(qtbot: QtBot, settings: Settings) -> None:
    window, short, arrow = QWidget(), ElidedLabel(), KeyButton("", tr("Tab"), tr("Later"))
    for part in (window, short, arrow):
        qtbot.addWidget(part)
    action = QAction(tr("Models…"), window)
    short.setText(tr("Open"))
    short.setToolTip("")
    arrow.setAccessibleName(tr("Back"))
    language.choose(settings, "de")
    assert action.toolTip() == "Modelle"
    assert (short.text(), short.toolTip()) == ("Öffnen", "")
    assert arrow.accessibleName() == "Zurück"


def test_the_arrows_of_tabs_that_have_no_room_speak_the_language(qtbot: QtBot, settings: Settings) -> None:
    tabs = QTabBar()
    qtbot.addWidget(tabs)
    language.choose(settings, "de")
    names = [arrow.accessibleName() for arrow in tabs.findChildren(QToolButton)]
    language.choose(settings, "en")
    assert names == ["Nach links scrollen", "Nach rechts scrollen"]
    assert [arrow.accessibleName() for arrow in tabs.findChildren(QToolButton)] == ["Scroll Left", "Scroll Right"]
