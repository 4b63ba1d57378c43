"""The words of one transcript that are worth a look, in the order they were said."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from sttgui.domain.doubt import Doubt, doubts
from sttgui.domain.transcript import Transcript, Word

Index = QModelIndex | QPersistentModelIndex
SHARE = 0.10  # of the words, the least certain


@dataclass(frozen=True, slots=True)
class WordToCheck:
    """A word and its place among all words of the transcript, from 0."""

    index: int
    word: Word


class Role(IntEnum):
    """What a row gives beside the word (`DisplayRole`) and how it is read out (`AccessibleTextRole`)."""

    WORD = Qt.ItemDataRole.UserRole + 1  # the `WordToCheck`


class ReviewModel(QAbstractListModel):
    """Words by row. `describe` is a row in words, for screen readers."""

    def __init__(self, describe: Callable[[Word], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._describe = describe
        self._words: list[WordToCheck] = []

    def set_transcript(self, transcript: Transcript | None) -> None:
        """Show the words to check of another transcript, or of none."""
        self.beginResetModel()
        words = list(transcript.words) if transcript else []
        self._words = [
            WordToCheck(index, word)
            for index, (word, doubt) in enumerate(zip(words, doubts(words, SHARE), strict=True))
            if doubt is not Doubt.NONE
        ]
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._words)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or not 0 <= index.row() < len(self._words):
            return None
        row = self._words[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.word.text
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._describe(row.word)
            case Role.WORD:
                return row
        return None
