"""What the window says of itself: files refused, a file saved, and trouble; never a dialog in the way."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices

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
from sttgui.ui.kit.message_stack import MessageStack

if TYPE_CHECKING:
    from sttgui.domain.checks import Doubtful
    from sttgui.domain.jobs import Job
    from sttgui.viewmodel.editor import Editor

LIBRARY_TROUBLES = (
    *(LibraryDamagedError, LibraryRestoredError, LibraryReplacedError),
    *(LibraryCorruptError, BackupDamagedError),
)


class Messages(MessageStack):
    """The messages of a window, to which others may add theirs."""

    save_again_wanted = Signal()
    restore_backup_wanted = Signal()
    save_all_wanted = Signal()
    stop_wanted = Signal()  # of what is at work on a file
    undo_wanted = Signal(str)  # the id of each job that was moved to the trash last

    def __init__(self) -> None:
        super().__init__()
        self._saved_path = Path()
        self._can_save_again = False
        self._trashed_ids: tuple[str, ...] = ()
        self._editor: Editor | None = None
        self._step = 0  # of undo, which the message about the text is about
        self._refused = self.add(text.tr("Files not added"))
        self._saved = self.add(text.tr("Saved"))
        self._saved.acted.connect(self._show_folder)
        self._working = self.add(text.tr("At work"))
        self._working.acted.connect(self.stop_wanted)
        self._copied = self.add(text.tr("Copied"))
        self._trashed = self.add(text.tr("Moved to the trash"))
        self._trashed.acted.connect(self._undo)
        self._edited = self.add(text.tr("Changed in the transcript"))
        self._edited.acted.connect(self._undo_edit)
        self._doubtful = self.add(text.tr("Before it is sent"))
        self._trouble = self.add(text.tr("Trouble"))
        self._error: SttError | None = None  # of which it speaks
        self._trouble.acted.connect(self._act_on_trouble)
        self._trouble.acted_otherwise.connect(self.save_all_wanted)

    def show_refusals(self, errors: Sequence[FileRefusedError]) -> None:
        """Say why files were refused, in place of what was refused before."""
        if errors:
            self._refused.say(message_text.refused(errors), [text.sentence(error) for error in errors], trouble=True)
        else:
            self._refused.hide()

    def show_saved(self, path: Path) -> None:
        self._saved_path = path
        self._trouble.hide()
        self._saved.say(message_text.saved_as(path), passes=True, act=text.tr("Show in folder"))

    def show_copied(self, words: int) -> None:
        """Say that the text of a transcript is on the clipboard."""
        self._copied.say(message_text.copied(words), passes=True)

    def show_printed(self, title: str) -> None:
        self._copied.say(message_text.printed(title), passes=True)

    def show_all_saved(self, files: Sequence[Path], left_out: Sequence[str] = ()) -> None:
        """Say where transcripts are now, and, a sentence each, what is `left_out` and why."""
        if files:
            self._saved_path = files[0]
        act = text.tr("Show in folder") if files else ""
        self._trouble.hide()
        self._saved.say(message_text.saved_all(files), left_out, trouble=bool(left_out), passes=not left_out, act=act)

    def show_working(self, on: str, fraction: float) -> None:
        """Say how far a file is, which can be stopped here."""
        self._working.say(message_text.working(on, fraction), act=text.tr("Stop"))

    def hide_working(self) -> None:
        self._working.hide()

    def show_stopped(self, files: Sequence[Path] = ()) -> None:
        """Say that no file was written, or which were before it was stopped."""
        self._copied.say(message_text.stopped(files), passes=True)

    def show_doubtful(self, found: Mapping[str, Sequence[Doubtful]]) -> None:
        """Say, by the name of each recording, why a service may refuse it or take long."""
        lines = [message_text.doubtful(name, doubt) for name, doubts in found.items() for doubt in doubts]
        if lines:
            self._doubtful.say(text.tr("Sent all the same"), lines)

    def show_trashed(self, jobs: Sequence[Job], until: datetime) -> None:
        """Say that jobs are in the trash, and when they will really be deleted."""
        self._trashed_ids = tuple(job.id for job in jobs)
        self._trashed.say(message_text.trashed(jobs, until), passes=True, act=text.tr("Undo"))

    def show_edited(self, what: str, editor: Editor) -> None:
        """Say what was just done at many places of the text; it can be undone here until something else is done."""
        if self._editor is not editor:
            self._editor = editor
            editor.undo_stack.indexChanged.connect(self._step_made)
        self._step = editor.undo_stack.index()
        self._edited.say(what, passes=True, act=text.tr("Undo"))

    def show_error(self, error: SttError, *, can_save_again: bool = False) -> None:
        remedy = text.what_to_do(error)
        act = text.tr("Save again") if can_save_again else ""
        other = ""
        if isinstance(error, LIBRARY_TROUBLES):
            act, other = text.tr("Restore a backup…"), text.tr("Save all as text…")
        self._can_save_again = can_save_again
        self._error = error
        self._saved.hide()
        self._trouble.say(text.what_happened(error), [remedy] if remedy else [], trouble=True, act=act, other=other)

    def take_back(self, error: SttError) -> None:
        """Put the message of an error away that is over, unless another has taken its place."""
        if self._error is error:
            self._trouble.hide()

    def show_folder(self, path: Path) -> None:
        """Open the folder a file is in, or say that it cannot be opened."""
        if not show_folder_of(path):
            self._error = None
            self._trouble.say(message_text.no_folder(path), trouble=True)

    def _act_on_trouble(self) -> None:
        if self._can_save_again:
            self.save_again_wanted.emit()
        else:
            self.restore_backup_wanted.emit()

    def _step_made(self, step: int) -> None:
        if step != self._step:
            self._edited.hide()

    def _undo_edit(self) -> None:
        if self._editor is not None:
            self._editor.undo()

    def _undo(self) -> None:
        self._trashed.hide()
        for job_id in self._trashed_ids:
            self.undo_wanted.emit(job_id)

    def _show_folder(self) -> None:
        self.show_folder(self._saved_path)


def show_folder_of(path: Path) -> bool:
    """Open the folder a file is in, in the system's file manager; false where that is not possible."""
    return path.parent.is_dir() and QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))
