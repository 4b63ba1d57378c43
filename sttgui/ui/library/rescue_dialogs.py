"""Dialogs that bring back what was in the trash or in a copy of the library, and that save all of it as text."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from sttgui.domain.library import Backup, Trashed
from sttgui.ui.kit.file_dialog import FileDialog
from sttgui.ui.kit.fitted_dialog import FittedDialog
from sttgui.ui.kit.help_pages import helped_by
from sttgui.ui.kit.text import tr
from sttgui.ui.kit.widgets import button, confirm_buttons, label
from sttgui.ui.library import text as library_text
from sttgui.viewmodel.help_book import HelpPage


class _RestoreDialog(FittedDialog):
    """A list of what can be brought back, as lines and what they stand for; with nothing in it, it only says so.

    To be opened, not waited for; freed when it closes.
    """

    restore_wanted = Signal(object)  # what the chosen line stands for

    def __init__(
        self, parent: QWidget, name: str, about: str, lines: Sequence[tuple[str, object]], tip: str, *, leave: str
    ) -> None:
        """`tip` says what restoring does, `leave` is the word that closes it."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._list = QListWidget()
        self._list.setAccessibleName(name)
        self._list.setTextElideMode(Qt.TextElideMode.ElideMiddle)  # a long name; the day after it is seen
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for line, one in lines:
            item = QListWidgetItem(line)
            item.setData(Qt.ItemDataRole.UserRole, one)
            self._list.addItem(item)
        self._list.setCurrentRow(0)
        self._restoring = button(tr("Restore"), tip, "primary")
        box = confirm_buttons(self, self._restoring, tr("Leave everything as it is"), leave)
        box.accepted.connect(self._restore)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 18, 18, 18)
        layout.setSpacing(12)
        layout.addWidget(label(about, "quiet", wrap=True))
        layout.addWidget(self._list, 1)
        layout.addWidget(box)
        for part in (self._list, self._restoring):
            part.setVisible(bool(lines))
        self.begin_at(480, 340 if lines else 130)

    def _restore(self) -> None:
        item = self._list.currentItem()
        if item is not None:
            self.restore_wanted.emit(item.data(Qt.ItemDataRole.UserRole))
            self._restored(item)

    def _restored(self, item: QListWidgetItem) -> None:
        """What comes after a line was restored."""
        raise NotImplementedError


class TrashDialog(_RestoreDialog):
    """What was removed, the latest first, until it is deleted for good; tells the ids of jobs."""

    def __init__(self, parent: QWidget, trashed: Sequence[Trashed]) -> None:
        about = library_text.about_trash(len(trashed))
        lines = [(library_text.in_trash(one), one.job.id) for one in trashed]
        super().__init__(parent, tr("Trash"), about, lines, tr("Put it into the list again"), leave=tr("Close"))
        self.setWindowTitle(tr("Trash"))
        helped_by(self, HelpPage.FILES)
        self._list.itemDoubleClicked.connect(self._restore)  # Enter presses the button

    def _restored(self, item: QListWidgetItem) -> None:
        self._list.takeItem(self._list.row(item))
        self._restoring.setEnabled(self._list.count() > 0)


class RestoreDialog(_RestoreDialog):
    """The copies of the library there are, the newest first; tells a `Backup`."""

    def __init__(self, parent: QWidget, backups: Sequence[Backup]) -> None:
        about = library_text.about_backups(len(backups))
        lines = [(library_text.backup(one), one) for one in backups]
        tip = tr("Open Wordlight again with this copy")
        leave = tr("Cancel") if backups else tr("Close")
        super().__init__(parent, tr("Copies of the library"), about, lines, tip, leave=leave)
        self.setWindowTitle(tr("Restore a backup"))
        helped_by(self, HelpPage.FILES)

    def _restored(self, item: QListWidgetItem) -> None:
        del item
        self.accept()


class SaveAllDialog(FileDialog):
    """Asks where the folder with all transcripts is to be made."""

    folder_chosen = Signal(object)  # Path

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, tr("Save all transcripts as text in a folder"), QFileDialog.FileMode.Directory)
        self.dialog.fileSelected.connect(self._selected)

    def _selected(self, name: str) -> None:
        self.folder_chosen.emit(Path(name))
