"""The dialog in which one of all languages is chosen; typing searches them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from sttgui.ui.kit.choosing import current_is_selected
from sttgui.ui.kit.fitted_dialog import FittedDialog
from sttgui.ui.kit.text import tr
from sttgui.ui.kit.widgets import button, confirm_buttons, label
from sttgui.ui.recognisers import language_text
from sttgui.viewmodel.help_book import fold

SIZE = (360, 460)


class LanguageDialog(FittedDialog):
    """To be opened, not waited for; freed when it closes. `chosen` is the code of the one in use, if there is one."""

    language_chosen = Signal(str)  # a code

    def __init__(self, parent: QWidget, known: Sequence[str], chosen: str) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Language"))
        self.field = _Field()
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Languages"))
        for _, code in language_text.by_name(known):
            entry = QListWidgetItem(language_text.in_full(code), self.list)
            entry.setData(Qt.ItemDataRole.UserRole, code)
            if code == chosen:
                self.list.setCurrentItem(entry)
        self._none = label(tr("There is no such language here."), "quiet", wrap=True)
        self.field.textChanged.connect(self._search)
        self.field.moved.connect(self._move)
        current_is_selected(self.list)
        self.list.currentItemChanged.connect(self._offer)
        self.list.itemDoubleClicked.connect(self._use)  # Enter presses the button
        self.use = button(tr("Use"), tr("For the recordings added from now on"), "primary")
        box = confirm_buttons(self, self.use, tr("Leave the language as it was"))
        box.accepted.connect(self._use)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 14)
        layout.setSpacing(8)
        for part in (self.field, self._none, self.list, box):
            layout.addWidget(part)
        self._search("")
        self.begin_at(*SIZE)

    def _search(self, typed: str) -> None:
        """List what has these letters in it, in either of its names; the first that begins with them is chosen."""
        wanted = fold(typed.strip())
        entries = [self.list.item(row) for row in range(self.list.count())]
        listed = [entry for entry in entries if wanted in fold(entry.text())]
        for entry in entries:
            entry.setHidden(entry not in listed)
        self._none.setVisible(not listed)
        if wanted and listed:
            begins = (entry for entry in listed if fold(entry.text()).startswith(wanted))
            self.list.setCurrentItem(next(begins, listed[0]))
        self._offer()

    def _move(self, by: int) -> None:
        """Up and down in the list, while the field has the keyboard."""
        rows = [row for row in range(self.list.count()) if not self.list.item(row).isHidden()]
        if rows:
            now = rows.index(self.list.currentRow()) if self.list.currentRow() in rows else -1
            self.list.setCurrentRow(rows[min(max(now + by, 0), len(rows) - 1)])

    def _offer(self) -> None:
        current: QListWidgetItem | None = self.list.currentItem()
        self.use.setEnabled(current is not None and not current.isHidden())

    def _use(self) -> None:
        current: QListWidgetItem | None = self.list.currentItem()
        if current is not None and not current.isHidden():
            self.language_chosen.emit(current.data(Qt.ItemDataRole.UserRole))
            self.accept()


class _Field(QLineEdit):
    """Up and Down move in the list below."""

    moved = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setPlaceholderText(tr("Type to search"))
        self.setAccessibleName(tr("Search languages"))
        self.setToolTip(tr("A part of its name in English or in the language itself"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.moved.emit(step)
