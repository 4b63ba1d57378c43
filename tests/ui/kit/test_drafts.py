"""What was typed into a dialog outlives an end from outside, and is forgotten once the user has closed the dialog."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from sttgui.domain.jobs import Job
from sttgui.domain.word_list import Entry, WordList
from sttgui.ui.kit.drafts import Drafts, leave_field
from sttgui.ui.kit.text import here_again
from sttgui.ui.library.entry_dialog import Description, EntryDialog
from sttgui.ui.speakers.dialog import NameDialog
from sttgui.ui.transcript.find_bar import FindBar
from sttgui.ui.word_list.dialog import WordListDialog
from sttgui.viewmodel import settings_table as table
from sttgui.viewmodel.settings import Settings

MakeJob = Callable[..., Job]


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.show()
    return parent


@pytest.fixture
def start(tmp_path: Path) -> Callable[[], Drafts]:
    """Drafts as after a start of the app."""
    return lambda: Drafts(Settings(tmp_path / "settings.ini"))


Start = Callable[[], Drafts]


def said(dialog: QDialog) -> list[str]:
    return [line.text() for line in dialog.findChildren(QLabel) if line.isVisible()]


def test_what_was_written_about_an_entry_is_there_again_until_the_dialog_is_closed(
    parent: QWidget, start: Start, make_job: MakeJob
) -> None:
    job = replace(make_job("interview"), notes="with Ana", tags=("work",))

    def opened() -> tuple[Drafts, EntryDialog]:
        drafts, dialog = start(), EntryDialog(parent, job, ["work"], 1000)
        drafts.watch(job.id, dialog)
        dialog.open()
        return drafts, dialog

    drafts, dialog = opened()
    assert here_again() not in said(dialog)
    dialog.notes.setPlainText("with Ana\nand „Ben“")
    dialog.tags.setText("work, to se")
    drafts.keep()
    drafts, dialog = opened()
    assert (dialog.title.text(), dialog.tags.text()) == ("interview", "work, to se")
    assert dialog.notes.toPlainText() == "with Ana\nand „Ben“"
    assert here_again() in said(dialog)
    drafts.keep()  # the app was ended again
    drafts, dialog = opened()
    told: list[object] = []
    dialog.described.connect(told.append)
    dialog.save.click()
    assert told == [Description("interview", notes="with Ana\nand „Ben“", tags=("work", "to se"))]
    drafts.keep()
    _, dialog = opened()
    assert dialog.notes.toPlainText() == "with Ana"
    dialog.reject()


def test_a_crash_loses_little_of_what_is_typed_in_a_dialog(
    parent: QWidget, tmp_path: Path, make_job: MakeJob, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sttgui.ui.kit.drafts.KEPT_EVERY_MS", 1)
    settings = Settings(tmp_path / "settings.ini")
    dialog = EntryDialog(parent, make_job("interview"), [], 1000)
    Drafts(settings).watch("entry", dialog)
    dialog.notes.setPlainText("with Ana")
    on_the_disk = tmp_path / "settings.ini"
    qtbot.waitUntil(lambda: on_the_disk.exists() and "with Ana" in on_the_disk.read_text("utf-8"))
    dialog.notes.clear()
    qtbot.waitUntil(lambda: "with Ana" not in on_the_disk.read_text("utf-8"))


def test_a_draft_that_was_given_up_is_forgotten(parent: QWidget, start: Start) -> None:
    for typed, end in (("An", None), (None, QDialog.reject), (None, QDialog.reject)):
        drafts, dialog = start(), NameDialog(parent, "Rename speaker", "Speaker 1", ["Ben"])
        drafts.watch("speaker", dialog)
        dialog.open()
        if typed is not None:
            dialog.field.setText(typed)
            drafts.keep()
            before = typed
        else:
            assert dialog.field.text() == before
            end(dialog)
            before = "Speaker 1"


def test_nothing_is_kept_of_what_is_as_it_was(parent: QWidget, start: Start, tmp_path: Path, make_job: MakeJob) -> None:
    drafts = start()
    bar = FindBar()
    dialogs = (
        EntryDialog(parent, make_job("interview"), [], None),
        NameDialog(parent, "New speaker", "", []),
        WordListDialog(parent, WordList((Entry("Ana", "anna"),))),
    )
    for number, dialog in enumerate(dialogs):
        drafts.watch(str(number), dialog)
        dialog.open()
    drafts.watch("replace", bar)
    drafts.keep()
    assert not (tmp_path / "settings.ini").exists()
    for dialog in dialogs:
        dialog.reject()
    bar.deleteLater()


def test_a_word_list_is_there_again_with_what_stood_in_its_fields(parent: QWidget, start: Start) -> None:
    def opened(words: WordList) -> tuple[Drafts, WordListDialog]:
        drafts, dialog = start(), WordListDialog(parent, words)
        drafts.watch("words", dialog)
        dialog.open()
        return drafts, dialog

    old, added = WordList((Entry("Ana"), Entry("Ben"))), Entry("Wordlight", "word light")
    drafts, dialog = opened(old)
    dialog.take_in(WordList((added,)), "list.txt")
    dialog.list.takeTopLevelItem(0)
    dialog.written.setText("Half")
    drafts.keep()
    drafts, dialog = opened(old)
    assert dialog.words.entries == (Entry("Ben"), added)
    assert (dialog.written.text(), dialog.note) == ("Half", here_again())
    drafts, dialog = opened(WordList((*old.entries, Entry("Cleo"))))  # another program has added to it
    assert set(dialog.words.entries) == {Entry("Ana"), Entry("Ben"), Entry("Cleo"), added}
    dialog.reject()


def test_what_was_to_be_replaced_is_there_when_the_bar_is_opened_again(qtbot: QtBot, start: Start) -> None:
    bars = [FindBar(), FindBar(), FindBar()]
    for bar in bars:
        qtbot.addWidget(bar)
    drafts = start()
    drafts.watch("replace", bars[0])
    bars[0].replace_row.open_row()
    bars[0].open_bar("colour")
    bars[0].replace_row.field.setText("color")
    drafts.keep()
    start().watch("replace", bars[1])
    assert bars[1].isHidden()
    bars[1].open_bar("")
    assert (bars[1].field.text(), bars[1].replace_row.field.text()) == ("colour", "color")
    start().watch("replace", bars[2])
    bars[2].open_bar("")
    assert (bars[2].field.text(), bars[2].replace_row.field.text()) == ("", ""), "it was shown once"


@pytest.mark.parametrize("nonsense", ["{", "[1]", '{"name": 5}', "null"])
def test_a_draft_that_cannot_be_read_is_none(parent: QWidget, tmp_path: Path, nonsense: str) -> None:
    settings = Settings(tmp_path / "settings.ini")
    settings.set(table.DRAFT.of("speaker"), nonsense)
    dialog = NameDialog(parent, "Rename speaker", "Speaker 1", [])
    Drafts(settings).watch("speaker", dialog)
    assert dialog.field.text() == "Speaker 1"
    dialog.reject()


def test_a_row_that_is_being_typed_counts_when_its_field_is_left(parent: QWidget, qtbot: QtBot) -> None:
    dialog = WordListDialog(parent, WordList((Entry("Ana"),)))
    dialog.open()
    qtbot.waitUntil(dialog.written.hasFocus)
    dialog.list.editItem(dialog.list.topLevelItem(0), 0)
    [field] = dialog.list.viewport().findChildren(QLineEdit)
    qtbot.waitUntil(field.hasFocus)
    field.setText("Anna")
    leave_field()
    assert dialog.words.entries == (Entry("Anna"),)
    dialog.reject()
