"""The dialog for the word list: names, terms, and what is always written for what is heard."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QMessageBox,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from sttgui.domain.word_list import Entry, WordList
from sttgui.ui.kit.file_dialog import FileDialog
from sttgui.ui.kit.fitted_dialog import FittedDialog
from sttgui.ui.kit.help_pages import helped_by
from sttgui.ui.kit.question import MessageBox
from sttgui.ui.kit.result_line import ResultLine
from sttgui.ui.kit.text import here_again, tr
from sttgui.ui.kit.widgets import button, confirm_buttons, label, needs
from sttgui.ui.word_list import text as word_list_text
from sttgui.viewmodel.help_book import HelpPage

LONGEST = 200  # characters of an entry
WRITTEN, HEARD = 0, 1  # the columns


@dataclass(frozen=True, slots=True)
class ListFile:
    """The list is wanted in a file."""

    path: Path
    words: WordList


class WordListDialog(FittedDialog):
    """To be opened, not waited for; freed when it closes."""

    list_chosen = Signal(object)  # WordList; to be accepted once it is on the disk
    import_wanted = Signal(object)  # Path
    export_wanted = Signal(object)  # ListFile

    def __init__(self, parent: QWidget, words: WordList) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Word list"))
        helped_by(self, HelpPage.CHECKING)
        self.list = QTreeWidget()
        self.list.setHeaderLabels([tr("Write"), tr("Where this is heard")])
        self.list.setAccessibleName(tr("Word list"))
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setSelectionMode(QTreeWidget.SelectionMode.ExtendedSelection)
        self.list.header().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.list.header().setStretchLastSection(False)
        self.written = _field(tr("Write"), tr("A name or term, exactly as it is to be written"))
        self.heard = _field(tr("Where this is heard"), tr("Words that are always to be written like that, or nothing"))
        self.add = button(tr("Add"), tr("Put it into the list (Enter)"))
        self.remove = button(tr("Remove"), tr("Take the chosen rows out of the list (Del)"))
        needs(self.remove, tr("Choose one in the list first."))
        self.bring_in = button(tr("Import…"), tr("Add the entries of a text file, one a line: “heard = written”"))
        self.write_out = button(tr("Export…"), tr("Save the list as a text file"))
        self._note = ResultLine(1, "small")
        self.save = button(tr("Save"), tr("Use this list from now on"), "primary")
        self._lay_out()
        self._show(words)
        self._before = self.words
        self.list.itemSelectionChanged.connect(self._show_state)
        self.written.textChanged.connect(self._show_state)
        self.written.returnPressed.connect(self._add)
        self.heard.returnPressed.connect(self._add)
        self.add.clicked.connect(self._add)
        self.remove.clicked.connect(self._remove)
        self.bring_in.clicked.connect(self._choose_import)
        self.write_out.clicked.connect(self._choose_export)
        self._show_state()
        self.written.setFocus()

    @property
    def words(self) -> WordList:
        """The list as it stands in the dialog."""
        rows = (self.list.topLevelItem(row) for row in range(self.list.topLevelItemCount()))
        entries = [Entry(_clean(row.text(WRITTEN)), _clean(row.text(HEARD))) for row in rows if row is not None]
        return WordList().with_entries(entry for entry in entries if entry.written)

    @property
    def note(self) -> str:
        return self._note.text()

    def take_in(self, words: WordList, name: str) -> None:
        """Add the entries of a file."""
        before = self.words
        after = before.with_entries(words.entries)
        self._show(after)
        self.say(word_list_text.brought_in(len(set(after.entries) - set(before.entries)), name))

    def say(self, words: str) -> None:
        """Say how an import or an export went."""
        self._note.say(words, "small")

    def refuse(self, words: str) -> None:
        """Say why the list was not saved; it can be tried again."""
        self._note.say(words, "danger")
        self.save.setEnabled(True)

    def draft(self) -> dict[str, str]:
        new = {"written": self.written.text(), "heard": self.heard.text()}
        if self.words == self._before and not any(new.values()):
            return {}
        return {"list": self.words.text, "before": self._before.text, **new}

    def show_draft(self, draft: Mapping[str, str]) -> None:
        words = WordList.from_text(draft.get("list", ""))
        if draft.get("before", "") != self._before.text:  # the list was changed since, and nothing of it may go
            words = self._before.with_entries(words.entries)
        self._show(words)
        self.written.setText(draft.get("written", ""))
        self.heard.setText(draft.get("heard", ""))
        self.say(here_again())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in a field only adds; Del takes rows out of the list."""
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and self.focusWidget() in (self.written, self.heard):
            return
        if event.key() == Qt.Key.Key_Delete and self.focusWidget() is self.list:
            self._remove()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        box = confirm_buttons(self, self.save, tr("Leave the list as it was"))
        box.accepted.connect(self._save)
        new, rest = QHBoxLayout(), QHBoxLayout()
        for row, parts in ((new, (self.written, self.heard, self.add)), (rest, (self.remove, None))):
            row.setSpacing(8)
            for part in parts:
                if part is None:
                    row.addStretch()
                else:
                    row.addWidget(part, 1 if isinstance(part, QLineEdit) else 0)
        for part in (self.bring_in, self.write_out):
            rest.addWidget(part)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 14)
        layout.setSpacing(8)
        layout.addWidget(label(word_list_text.about(), "small", wrap=True))
        layout.addLayout(new)
        layout.addWidget(self.list, 1)
        layout.addLayout(rest)
        layout.addWidget(self._note)
        layout.addWidget(box)
        for pressed in self.findChildren(QPushButton):
            pressed.setAutoDefault(False)  # Enter in a field adds
        self.begin_at(560, 460)

    def _show(self, words: WordList) -> None:
        self.list.clear()
        self.list.addTopLevelItems([_row(entry) for entry in words.entries])

    def _show_state(self) -> None:
        self.add.setEnabled(bool(_clean(self.written.text())))
        self.remove.setEnabled(bool(self.list.selectedItems()))

    def _add(self) -> None:
        written = _clean(self.written.text())
        if not written:
            return
        self._show(self.words.with_entries([Entry(written, _clean(self.heard.text()))]))
        self.list.scrollToBottom()
        self.written.clear()
        self.heard.clear()
        self.written.setFocus()

    def _remove(self) -> None:
        for item in self.list.selectedItems():
            self.list.takeTopLevelItem(self.list.indexOfTopLevelItem(item))

    def _choose_import(self) -> None:
        dialog = _TextDialog(self, tr("Import a word list"), QFileDialog.FileMode.ExistingFile)
        dialog.path_chosen.connect(self.import_wanted)
        dialog.open()

    def _choose_export(self) -> None:
        dialog = _TextDialog(self, tr("Export the word list"), QFileDialog.FileMode.AnyFile)
        dialog.dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.dialog.setDefaultSuffix("txt")
        dialog.dialog.selectFile(tr("Word list") + ".txt")
        dialog.path_chosen.connect(self._export)
        dialog.open()

    def _export(self, path: Path) -> None:
        self.export_wanted.emit(ListFile(path, self.words))

    def _save(self) -> None:
        if _clean(self.written.text()):  # typed, and Save pressed instead of Add
            self._add()
        self.save.setEnabled(False)
        self.list_chosen.emit(self.words)


class CorrectDialog(MessageBox):
    """Says how much the rules change in the transcript that is shown, before they do."""

    correct_wanted = Signal(object)  # WordList: with these rules

    def __init__(self, parent: QWidget, said: str, count: int, words: WordList) -> None:
        more = tr("What was heard is kept, and one undo brings all of it back.") if count else ""
        super().__init__(parent, tr("Word list"), said, more)
        self._words = words
        if count:
            correct = self.addButton(word_list_text.step(count), QMessageBox.ButtonRole.AcceptRole)
            self.setDefaultButton(correct)
            correct.clicked.connect(self._correct)
        leave = tr("Cancel") if count else tr("Close")
        self.setEscapeButton(self.addButton(leave, QMessageBox.ButtonRole.RejectRole))

    def _correct(self) -> None:
        self.correct_wanted.emit(self._words)


class _TextDialog(FileDialog):
    path_chosen = Signal(object)  # Path

    def __init__(self, parent: QWidget, title: str, mode: QFileDialog.FileMode) -> None:
        super().__init__(parent, title, mode)
        self.dialog.setNameFilters([tr("Text files (*.txt)"), tr("All files (*)")])
        self.dialog.fileSelected.connect(self._selected)

    def _selected(self, name: str) -> None:
        self.path_chosen.emit(Path(name))


def _field(name: str, tip: str) -> QLineEdit:
    made = QLineEdit()
    made.setMaxLength(LONGEST)
    made.setPlaceholderText(name)
    made.setAccessibleName(name)
    made.setToolTip(tip)
    return made


def _row(entry: Entry) -> QTreeWidgetItem:
    row = QTreeWidgetItem([entry.written, entry.heard])
    row.setFlags(row.flags() | Qt.ItemFlag.ItemIsEditable)
    return row


def _clean(words: str) -> str:
    return " ".join(words.split())
