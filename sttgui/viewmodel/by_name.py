"""Names in the order in which a person looks for them: as the language of this computer sorts them."""

from __future__ import annotations

from functools import cmp_to_key
from typing import Any

from PySide6.QtCore import QCollator, QCollatorSortKey, QLocale, Qt

_key = cmp_to_key(QCollatorSortKey.compare)


class NameOrder:
    """Chinese is sorted by its sound where the computer speaks it. Numbers go by their value: `Interview 2` stands
    before `Interview 10`.
    """

    def __init__(self) -> None:
        place = QLocale()
        is_plain = place.language() is QLocale.Language.C  # knows no letters, only their codes
        self._collator = QCollator(QLocale(QLocale.Language.English) if is_plain else place)
        self._collator.setNumericMode(True)
        self._collator.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)

    def key(self, name: str) -> Any:
        return _key(self._collator.sortKey(name))
