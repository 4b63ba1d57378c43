"""The two questions before everything is deleted."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMessageBox, QVBoxLayout, QWidget

from sttgui.storage.belongings import Also, Belongings
from sttgui.ui.kit import text
from sttgui.ui.kit.fitted_dialog import FittedDialog
from sttgui.ui.kit.question import MessageBox, ask
from sttgui.ui.kit.result_line import ResultLine
from sttgui.ui.kit.text import tr
from sttgui.ui.kit.widgets import button, confirm_buttons, label
from sttgui.ui.kit.wrapping_box import WrappingBox

WIDTH = 36  # line heights


class DeleteDialog(FittedDialog):
    """Says what is deleted, and what stays; asks once more, and only then wants it. Waits for the outcome then."""

    delete_wanted = Signal(object)  # Also

    def __init__(self, parent: QWidget, entries: int, found: Belongings) -> None:
        """`entries` is how many recordings are in the list."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Delete everything"))
        listed = (
            text.plural(
                entries,
                "The list with 1 recording, its transcripts and versions, and the trash",
                "The list with {number} recordings, their transcripts and versions, and the trash",
            ),
            tr("All backups of these"),
            tr("Known voices, the word list, and what was noted of your corrections"),
            tr("All settings, and the keys that are kept in this computer’s keyring"),
        )
        self.recordings = WrappingBox(_recordings(found))
        self.recordings.setToolTip(tr("They are nowhere else"))
        self.recordings.setEnabled(found.recordings > 0)
        self.models = WrappingBox(tr("Also the models ({size})", size=text.size(found.models_size)))
        self.models.setToolTip(tr("They would have to be downloaded again"))
        for box in (self.recordings, self.models):
            box.setAccessibleName(box.text())
        self._outcome = ResultLine(2)
        self.go_on = button(tr("Delete…"), tr("You are asked once more"), "primary")
        self.go_on.setDefault(False)
        self.go_on.setAutoDefault(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 14)
        layout.setSpacing(8)
        layout.addWidget(label(tr("Delete everything Wordlight keeps?"), "title", wrap=True))
        layout.addWidget(label(tr("This is deleted, and cannot be brought back:"), wrap=True))
        for line in listed:
            layout.addWidget(label(f"• {line}", wrap=True))
        layout.addWidget(self.recordings)
        layout.addWidget(self.models)
        layout.addSpacing(4)
        layout.addWidget(
            label(
                tr(
                    "Recordings that were added from other folders stay where they are, and so do files you exported. "
                    "Wordlight closes when it is done."
                ),
                wrap=True,
            )
        )
        layout.addWidget(self._outcome)
        layout.addStretch()
        buttons = confirm_buttons(self, self.go_on, tr("Delete nothing"))
        buttons.accepted.connect(self._ask_again)
        layout.addWidget(buttons)
        self.setMinimumWidth(min(WIDTH * self.fontMetrics().lineSpacing(), self.room.width()))

    def show_error(self, said: str) -> None:
        """Say why nothing was deleted."""
        self._outcome.say(said, "danger")
        self.go_on.setEnabled(True)

    def _ask_again(self) -> None:
        asked = (
            tr("Really delete everything, with the recordings made here?")
            if self.recordings.isChecked()
            else tr("Really delete everything?")
        )
        told = tr("Nothing of it can be brought back.")
        ask(self, tr("Delete everything"), asked, told, yes=tr("Delete everything"), do=self._delete)

    def _delete(self) -> None:
        self.go_on.setEnabled(False)
        self.delete_wanted.emit(Also(self.recordings.isChecked(), self.models.isChecked()))


def _recordings(found: Belongings) -> str:
    if found.recordings == 0:
        return tr("Also the recordings made here: there are none")
    size = text.size(found.recordings_size)
    return text.plural(
        found.recordings,
        "Also the recording made or copied here ({size})",
        "Also the {number} recordings made or copied here ({size})",
        size=size,
    )


def not_deleted(left: Sequence[Path]) -> QMessageBox:
    """Says what is still there once the window has closed."""
    more = tr("Delete these by hand:") + "\n" + "\n".join(map(str, left))
    said = tr("Some files could not be deleted. All others are gone.")
    box = MessageBox(None, tr("Delete everything"), said, more)
    box.setIcon(QMessageBox.Icon.Warning)
    box.addButton(tr("Close"), QMessageBox.ButtonRole.AcceptRole)
    return box
