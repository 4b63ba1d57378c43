"""The button in the head of a transcript that says which version of its recording it is, and leads to the others."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QSizePolicy

from sttgui.ui.kit.text import tr
from sttgui.ui.kit.widgets import OnceButton
from sttgui.ui.transcript import text as transcript_text


@dataclass(frozen=True, slots=True)
class Version:
    """A version of the recording by its job: what is said of it, and its name alone."""

    job_id: str
    words: str
    title: str
    can_compare: bool


class VersionButton(OnceButton):
    """Hidden where there is one version. Its menu opens another, or compares the one that is open with it."""

    chosen = Signal(str)  # the id of a job
    compare_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("versions")  # no higher than what is beside it, so that the text stays when it comes
        self.setProperty("kind", "link")
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setToolTip(tr("The versions of this recording: open another, or compare two of them"))
        self.setAutoDefault(True)  # Enter presses it as the space bar does
        self._menu = QMenu(self)
        self._menu.setAccessibleName(tr("Versions of this recording"))
        self._menu.triggered.connect(self._triggered)
        self.setMenu(self._menu)
        self.hide()

    def show_versions(self, versions: Sequence[Version], job_id: str, *, can_compare: bool) -> None:
        """Show which of them is open: that of `job_id`."""
        at = next((place for place, one in enumerate(versions) if one.job_id == job_id), None)
        self.setVisible(len(versions) > 1 and at is not None)
        if at is None:
            return
        self.setText(transcript_text.version(at, len(versions)))
        self.setAccessibleName(self.text())
        self._menu.clear()
        for one in versions:
            line = self._add(one.words, one)
            line.setCheckable(True)
            line.setChecked(one.job_id == job_id)
        self._menu.addSeparator()
        for one in versions:
            if one.job_id != job_id and one.can_compare and can_compare:
                self._add(transcript_text.compare_with(one.title), one)

    def _add(self, words: str, version: Version) -> QAction:
        line = self._menu.addAction(words.replace("&", "&&"))
        line.setData(version.job_id)
        return line

    def _triggered(self, line: QAction) -> None:
        (self.chosen if line.isCheckable() else self.compare_wanted).emit(line.data())
