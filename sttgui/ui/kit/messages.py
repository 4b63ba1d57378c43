"""Strips under the top bar that say what happened, until they are put away; never a dialog in the way."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QDesktopServices, QIcon, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from sttgui.domain.errors import (
    BackupDamagedError,
    FileRefusedError,
    LibraryCorruptError,
    LibraryDamagedError,
    LibraryReplacedError,
    LibraryRestoredError,
    SttError,
)
from sttgui.ui.kit import message_text, text
from sttgui.ui.kit.icons import icon
from sttgui.ui.kit.widgets import button, label, restyle

if TYPE_CHECKING:
    from sttgui.domain.checks import Doubtful
    from sttgui.domain.jobs import Job
    from sttgui.ui.kit.theme import Tokens

LIBRARY_TROUBLES = (
    *(LibraryDamagedError, LibraryRestoredError, LibraryReplacedError),
    *(LibraryCorruptError, BackupDamagedError),
)
LINES_HEIGHT = 100  # px; more lines than fit scroll


class MessageStrip(QFrame):
    """One message: a heading, a sentence for each thing, and at most two things to do about it."""

    acted = Signal()
    acted_otherwise = Signal()

    def __init__(self, name: str) -> None:
        """`name` is what a screen reader calls the strip."""
        super().__init__()
        self.setObjectName("message")
        self.setAccessibleName(name)
        self._heading = label("", "strong", wrap=True)
        self._lines = _Lines()
        self._act = button("", "", "link")
        self._act.clicked.connect(self.acted)
        self._other = button("", "", "link")
        self._other.clicked.connect(self.acted_otherwise)
        self._away = button("", text.tr("Put this message away"), "link")
        self._away.setAccessibleName(text.tr("Dismiss"))
        self._away.clicked.connect(self.hide)
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self._heading, 1)
        top.addWidget(self._act)
        top.addWidget(self._other)
        top.addWidget(self._away)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 6, 10, 6)
        layout.setSpacing(2)
        layout.addLayout(top)
        layout.addWidget(self._lines)
        self.hide()

    def say(
        self, heading: str, lines: Sequence[str] = (), *, trouble: bool = False, act: str = "", other: str = ""
    ) -> None:
        """Show a message in place of the last one. `act` is the text of the button whose press `acted` tells, `other`
        that of the one for `acted_otherwise`.
        """
        self._heading.setText(heading)
        self._lines.say(lines)
        for made, words in ((self._act, act), (self._other, other)):
            made.setText(words)
            made.setToolTip(words)
            made.setAccessibleName(words)
            made.setVisible(bool(words))
        self.setProperty("kind", "trouble" if trouble else "")
        restyle(self)
        self.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, "\n".join([heading, *lines])))

    def set_icon(self, icon: QIcon) -> None:
        """The icon of the button that puts the message away."""
        self._away.setIcon(icon)


class _Lines(QScrollArea):
    """Sentences below each other, as high as they need to be up to a limit, from where they scroll."""

    def __init__(self) -> None:
        super().__init__(widgetResizable=True)
        self._text = label("", "quiet", wrap=True)
        self._text.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.setWidget(self._text)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # so that it scrolls by keyboard
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(text.tr("Details"))

    def say(self, lines: Sequence[str]) -> None:
        self._text.setText("\n".join(lines))
        self.setVisible(bool(lines))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self.setFixedHeight(min(self._text.heightForWidth(self.viewport().width()) + 2, LINES_HEIGHT))


class Messages(QWidget):
    """The strips of a window: files refused, a file saved, and trouble."""

    save_again_wanted = Signal()
    restore_backup_wanted = Signal()
    save_all_wanted = Signal()
    undo_wanted = Signal(str)  # the id of each job that was moved to the trash last

    def __init__(self) -> None:
        super().__init__()
        self._saved_path = Path()
        self._can_save_again = False
        self._trashed_ids: tuple[str, ...] = ()
        self._refused = MessageStrip(text.tr("Files not added"))
        self._saved = MessageStrip(text.tr("Saved"))
        self._saved.acted.connect(self._show_folder)
        self._trashed = MessageStrip(text.tr("Moved to the trash"))
        self._trashed.acted.connect(self._undo)
        self._doubtful = MessageStrip(text.tr("Before it is sent"))
        self._trouble = MessageStrip(text.tr("Trouble"))
        self._trouble.acted.connect(self._act_on_trouble)
        self._trouble.acted_otherwise.connect(self.save_all_wanted)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for strip in (self._refused, self._saved, self._trashed, self._doubtful, self._trouble):
            layout.addWidget(strip)

    def show_refusals(self, errors: Sequence[FileRefusedError]) -> None:
        """Say why files were refused, in place of what was refused before."""
        if errors:
            self._refused.say(
                message_text.refused(len(errors)), [text.sentence(error) for error in errors], trouble=True
            )
        else:
            self._refused.hide()

    def show_saved(self, path: Path) -> None:
        self._saved_path = path
        self._trouble.hide()
        self._saved.say(message_text.saved_as(path), act=text.tr("Show in folder"))

    def show_all_saved(self, files: Sequence[Path]) -> None:
        if files:
            self._saved_path = files[0]
        self._saved.say(message_text.saved_all(files), act=text.tr("Show in folder") if files else "")

    def show_doubtful(self, found: Mapping[str, Sequence[Doubtful]]) -> None:
        """Say, by the name of each recording, why a service may refuse it or take long."""
        lines = [message_text.doubtful(name, doubt) for name, doubts in found.items() for doubt in doubts]
        if lines:
            self._doubtful.say(text.tr("Sent all the same"), lines)

    def show_trashed(self, jobs: Sequence[Job], until: datetime) -> None:
        """Say that jobs are in the trash, and when they will really be deleted."""
        self._trashed_ids = tuple(job.id for job in jobs)
        self._trashed.say(message_text.trashed(jobs, until), act=text.tr("Undo"))

    def show_error(self, error: SttError, *, can_save_again: bool = False) -> None:
        remedy = text.what_to_do(error)
        act = text.tr("Save again") if can_save_again else ""
        other = ""
        if isinstance(error, LIBRARY_TROUBLES):
            act, other = text.tr("Restore a backup…"), text.tr("Save all as text…")
        self._can_save_again = can_save_again
        self._saved.hide()
        self._trouble.say(text.what_happened(error), [remedy] if remedy else [], trouble=True, act=act, other=other)

    def show_folder(self, path: Path) -> None:
        """Open the folder a file is in, or say that it cannot be opened."""
        if not show_folder_of(path):
            self._trouble.say(message_text.no_folder(path), trouble=True)

    def set_theme(self, tokens: Tokens) -> None:
        for strip in (self._refused, self._saved, self._trashed, self._doubtful, self._trouble):
            strip.set_icon(icon("close", tokens.quiet))

    def _act_on_trouble(self) -> None:
        if self._can_save_again:
            self.save_again_wanted.emit()
        else:
            self.restore_backup_wanted.emit()

    def _undo(self) -> None:
        self._trashed.hide()
        for job_id in self._trashed_ids:
            self.undo_wanted.emit(job_id)

    def _show_folder(self) -> None:
        self.show_folder(self._saved_path)


def show_folder_of(path: Path) -> bool:
    """Open the folder a file is in, in the system's file manager; false where that is not possible."""
    return path.parent.is_dir() and QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))
