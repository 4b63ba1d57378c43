"""What a person changed in a transcript: what was heard, and what is written there now."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import IntEnum
from itertools import groupby
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from sttgui.domain.transcript import Transcript, Word, WordState, join_words

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Change:
    """Neighbouring words that were changed, by their places among all. `now` is empty where they were taken away,
    `heard` where nobody recognised them.
    """

    begin: int
    end: int
    heard: str
    now: str
    start_ms: int | None


def changes_of(transcript: Transcript) -> list[Change]:
    """All changes in the order of the text; none reaches over the end of a paragraph."""
    found: list[Change] = []
    first = 0
    changed = WordState.CHANGED  # in a local: a transcript has up to 100,000 words
    for paragraph in transcript.paragraphs:
        if changed not in [word.state for word in paragraph.words]:
            first += len(paragraph.words)
            continue
        for is_changed, group in groupby(enumerate(paragraph.words, first), _is_changed):
            if is_changed:
                placed = list(group)
                found.append(_change(placed[0][0], [word for _, word in placed]))
        first += len(paragraph.words)
    return found


def touching(changes: Iterable[Change], places: range) -> list[Change]:
    """Those that have words among some."""
    return [change for change in changes if change.begin < places.stop and places.start < change.end]


class Role(IntEnum):
    """What a row gives beside its words (`DisplayRole` and, read out, `AccessibleTextRole`)."""

    CHANGE = Qt.ItemDataRole.UserRole + 1  # the `Change`


class ChangesModel(QAbstractListModel):
    """A row for each change; `describe` says it in words."""

    def __init__(self, describe: Callable[[Change], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._describe = describe
        self.changes: list[Change] = []

    def set_changes(self, changes: list[Change]) -> None:
        if changes != self.changes:
            self.beginResetModel()
            self.changes = changes
            self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.changes)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or not 0 <= index.row() < len(self.changes):
            return None
        change = self.changes[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return self._describe(change)
            case Role.CHANGE:
                return change
        return None


def _is_changed(placed: tuple[int, Word]) -> bool:
    return placed[1].state is WordState.CHANGED


def _change(first: int, words: Sequence[Word]) -> Change:
    heard = join_words(own.text for word in words for own in word.replaced)
    now = join_words(word.text for word in words)
    return Change(first, first + len(words), heard, now, words[0].start_ms)
