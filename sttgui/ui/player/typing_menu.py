"""The menu about playing while somebody types."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from sttgui.ui.kit.text import tr
from sttgui.ui.player import listening_text
from sttgui.viewmodel.listening import TypingChoice

RESUME_MS = (500, 1000, 2000, 3000, 5000)
BACK_MS = (0, 500, 1000, 2000, 3000)


class TypingMenu(QMenu):
    """Whether playing pauses then, after how long it goes on, and from where."""

    choice_chosen = Signal(object)  # TypingChoice

    def __init__(self, parent: QWidget) -> None:
        super().__init__(tr("While I type"), parent)
        self.setAccessibleName(self.title())
        self._choice = TypingChoice()
        self._pauses = self.addAction(tr("Pause, and go on when I stop"))
        self._pauses.setCheckable(True)
        self._groups = {
            name: self._group(heading, entries)
            for name, heading, entries in (
                ("resume_ms", tr("Go on after"), {ms: listening_text.seconds(ms) for ms in RESUME_MS}),
                ("back_ms", tr("Go on from"), {ms: listening_text.back_by(ms) for ms in BACK_MS}),
            )
        }
        self.triggered.connect(self._chosen)

    def show_choice(self, choice: TypingChoice) -> None:
        self._choice = choice
        self._pauses.setChecked(choice.pauses)
        for name, group in self._groups.items():
            group.setEnabled(choice.pauses)
            for entry in group.actions():
                entry.setChecked(entry.data() == getattr(choice, name))

    def _group(self, heading: str, entries: dict[int, str]) -> QActionGroup:
        menu = self.addMenu(heading)
        menu.setAccessibleName(heading)
        group = QActionGroup(self)
        for ms, words in entries.items():
            entry = menu.addAction(words)
            entry.setCheckable(True)
            entry.setData(ms)
            group.addAction(entry)
        return group

    def _chosen(self, entry: QAction) -> None:
        if entry is self._pauses:
            self.choice_chosen.emit(replace(self._choice, pauses=entry.isChecked()))
        for name, group in self._groups.items():
            if entry in group.actions():
                self.choice_chosen.emit(replace(self._choice, **{name: entry.data()}))
