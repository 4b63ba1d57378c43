"""What is written down for those who help, to be read before it is saved; nothing is sent."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QPlainTextEdit, QVBoxLayout, QWidget

from sttgui.domain.errors import ExportError
from sttgui.exporters import files
from sttgui.ui.kit import text
from sttgui.ui.kit.file_dialog import FileDialog
from sttgui.ui.kit.fitted_dialog import FittedDialog
from sttgui.ui.kit.help_pages import helped_by
from sttgui.ui.kit.result_line import ResultLine
from sttgui.ui.kit.text import tr
from sttgui.ui.kit.widgets import button, confirm_buttons, label
from sttgui.viewmodel.help_book import HelpPage


class ProblemDialog(FittedDialog):
    """What it adds comes with `show_report`, since looking takes a moment."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Report a problem"))
        helped_by(self, HelpPage.PRIVACY)
        self.happened = _field(tr("What happened?"))
        self.happened.setPlaceholderText(
            tr("What you did, what you expected, and what happened instead. It becomes part of the report.")
        )
        self.happened.setMaximumHeight(84)
        self.happened.setTabChangesFocus(True)
        self.report = _field(tr("What Wordlight adds"))
        self.report.setReadOnly(True)
        self.report.setPlaceholderText(tr("Looking…"))
        self.report.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.copy = button(tr("Copy"), tr("Put the whole report on the clipboard"))
        self.save = button(tr("Save…"), tr("Save the whole report as a text file"), "primary")
        self.outcome = ResultLine(2)
        self._arrange()
        self._offer(is_complete=False)
        self.copy.clicked.connect(self._copy)
        self.save.clicked.connect(self._choose_file)

    def show_report(self, report: str) -> None:
        """What was collected, once it is."""
        self.report.setPlainText(report)
        self._offer(is_complete=True)

    def whole(self) -> str:
        """What is saved: what the user says, and what was collected."""
        said = self.happened.toPlainText().strip()
        return f"{said}\n\n{self.report.toPlainText()}" if said else self.report.toPlainText()

    def save_as(self, path: Path) -> None:
        try:
            files.write(path, self.whole().encode())
        except ExportError as error:
            self.outcome.say(text.sentence(error), "danger")
        else:
            name = text.short_name(path.name)
            self.outcome.say(tr("Saved as “{name}”. Send it to whoever looks after Wordlight for you.", name=name))

    def _arrange(self) -> None:
        about = label(
            tr(
                "This report helps whoever looks after Wordlight for you to find the fault. It has no keys, no texts, "
                "no sound and no names of recordings. Please read it: only what stands here is saved, and nothing is "
                "sent by itself."
            ),
            wrap=True,
        )
        buttons = confirm_buttons(self, self.save, tr("Back to the window"), tr("Close"))
        buttons.addButton(self.copy, buttons.ButtonRole.ActionRole)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 14)
        layout.setSpacing(8)
        layout.addWidget(about)
        for field in (self.happened, self.report):
            layout.addWidget(label(field.accessibleName(), "strong"))
            layout.addWidget(field, 1 if field is self.report else 0)
        layout.addWidget(self.outcome)
        layout.addWidget(buttons)
        self.begin_at(680, 560)

    def _offer(self, *, is_complete: bool) -> None:
        self.copy.setEnabled(is_complete)
        self.save.setEnabled(is_complete)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.whole())
        self.outcome.say(tr("Copied. Send it to whoever looks after Wordlight for you."))

    def _choose_file(self) -> None:
        asking = FileDialog(self, tr("Save the report"), QFileDialog.FileMode.AnyFile)
        asking.dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        asking.dialog.setDefaultSuffix("txt")
        asking.dialog.setDirectory(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
        asking.dialog.selectFile(f"wordlight-report-{datetime.now().astimezone():%Y-%m-%d}.txt")
        asking.dialog.fileSelected.connect(self._chosen)
        asking.open()

    def _chosen(self, name: str) -> None:
        self.save_as(Path(name))


def _field(name: str) -> QPlainTextEdit:
    made = QPlainTextEdit()
    made.setProperty("kind", "field")
    made.setAccessibleName(name)
    return made
