"""A field for tags, separated by commas; known ones are offered while one is typed."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCompleter, QLineEdit

from sttgui.ui.kit.text import tr
from sttgui.ui.kit.widgets import as_completion

COMMAS = re.compile("[,،，、]")  # as each language has them
LONGEST = 1000  # characters of all tags


class TagsField(QLineEdit):
    """`known` are the tags in use elsewhere."""

    def __init__(self, tags: Sequence[str], known: Sequence[str]) -> None:
        super().__init__(", ".join(tags))
        self.setAccessibleName(tr("Tags"))
        self.setToolTip(tr("Words to find the recording by, separated by commas"))
        self.setPlaceholderText(tr("interview, to send"))
        self.setMaxLength(LONGEST)
        # Not set as the field's own, which would complete the whole text and not the tag at the cursor.
        self.offer = QCompleter(list(known), self)
        self.offer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.offer.setFilterMode(Qt.MatchFlag.MatchStartsWith)
        self.offer.setWidget(self)
        as_completion(self.offer)
        self.offer.activated.connect(self._complete)
        self.textEdited.connect(self._edited)

    def tags(self) -> tuple[str, ...]:
        """What was entered, each once, without regard to case."""
        tags: dict[str, str] = {}
        for entered in COMMAS.split(self.text()):
            tag = " ".join(entered.split())
            tags.setdefault(tag.casefold(), tag)
        tags.pop("", None)
        return tuple(tags.values())

    def _edited(self) -> None:
        begin, end = self._range()
        begun = self.text()[begin:end].strip()
        self.offer.setCompletionPrefix(begun)
        if begun and self.offer.completionCount() and self.offer.currentCompletion() != begun:
            self.offer.complete()
        elif (popup := self.offer.popup()) is not None:
            popup.hide()

    def _complete(self, tag: str) -> None:
        begin, end = self._range()
        before, after = self.text()[:begin], self.text()[end:]
        gap = " " if before else ""
        self.setText(f"{before}{gap}{tag}{after or ', '}")
        self.setCursorPosition(len(before) + len(gap) + len(tag) + (0 if after else 2))

    def _range(self) -> tuple[int, int]:
        """Where the tag at the cursor begins and ends, without its commas."""
        place = self.cursorPosition()
        before, after = COMMAS.split(self.text()[:place])[-1], COMMAS.split(self.text()[place:])[0]
        return place - len(before), place + len(after)
