"""All words that stand in a window, by where they stand, to compare a window with one that came to it otherwise."""

import re
from collections import Counter
from collections.abc import Iterator

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QMenu, QTabBar, QTextEdit, QTreeWidget, QWidget

_READS = ("text", "title", "windowTitle", "toolTip", "statusTip", "whatsThis", "placeholderText")
_READS += ("accessibleName", "accessibleDescription", "suffix", "prefix", "specialValueText", "iconText")
_ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.StatusTipRole)
_ROLES += (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.AccessibleDescriptionRole)


def words(top: QWidget) -> dict[str, str]:
    """Each by its place: the way down from `top`, and what it is read with; of numbers only how they are written."""
    said = ((f"{place}: {what}", words) for place, part in _parts(top) for what, words in _said(part))
    return {place: re.sub(r"\d", "0", words) for place, words in said if words}


def _parts(part: QObject, place: str = "") -> Iterator[tuple[str, QObject]]:
    """What can be seen, and menus with all that is in them."""
    place = f"{place}/{type(part).__name__}" if place else type(part).__name__
    yield place, part
    seen: Counter[str] = Counter()
    for child in part.children():
        if isinstance(child, QWidget):
            is_seen = isinstance(child, QMenu) or (not child.isWindow() and child.isVisible())
        else:
            is_seen = isinstance(child, QAction)
        if is_seen:
            kind = type(child).__name__
            seen[kind] += 1
            yield from _parts(child, f"{place}/{seen[kind]}")


def _said(part: QObject) -> Iterator[tuple[str, str]]:
    for name in _READS:
        read = getattr(part, name, None)
        if callable(read) and isinstance(said := read(), str):
            yield name, said
    if isinstance(part, QAction):
        yield "keys", part.shortcut().toString(part.shortcut().SequenceFormat.NativeText)
    elif isinstance(part, QTextEdit):
        yield "text", part.toPlainText()
    elif isinstance(part, QTabBar):
        for at in range(part.count()):
            yield f"tab {at}", part.tabText(at)
            yield f"tip {at}", part.tabToolTip(at)
    elif isinstance(part, QComboBox):
        yield from _of_model(part.model(), QModelIndex(), "")
    elif isinstance(part, QAbstractItemView) and part.model() is not None:
        yield from _of_model(part.model(), QModelIndex(), "")
        if isinstance(part, QTreeWidget):
            for at in range(part.columnCount()):
                yield f"heading {at}", part.headerItem().text(at)


def _of_model(model: QAbstractItemModel, parent: QModelIndex, place: str) -> Iterator[tuple[str, str]]:
    for row in range(model.rowCount(parent)):
        for column in range(1 if isinstance(model, QAbstractListModel) else model.columnCount(parent)):
            index = model.index(row, column, parent)
            for role in _ROLES:
                said = index.data(role)
                if isinstance(said, str):
                    yield f"{place}{row},{column} {role.name}", said
        yield from _of_model(model, model.index(row, 0, parent), f"{place}{row}/")
