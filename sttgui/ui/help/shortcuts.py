"""All that can be done, with its keys, in groups as in the menu: to be looked up, searched, and done from here."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QTreeWidgetItem, QVBoxLayout

from sttgui.ui.help.own_window import OwnWindow
from sttgui.ui.kit.actions import Do
from sttgui.ui.kit.command import spelled, tip_of, with_need
from sttgui.ui.kit.guarded import guarded
from sttgui.ui.kit.keys_table import KeysTable
from sttgui.ui.kit.search_field import SearchField
from sttgui.ui.kit.shortcuts import fixed_keys
from sttgui.ui.kit.text import known, tr
from sttgui.ui.kit.widgets import button, label, say
from sttgui.viewmodel import help_book

SIZE = QSize(640, 600)
DEVICE_KEYS = ("Media", "F13", "F14", "F15", "F16")


class Row(NamedTuple):
    """Something that can be done, what more is to say of it, and its keys."""

    text: str
    tip: str
    keys: str
    action: QAction | None = None  # what is done where somebody chooses it


def groups(actions: Mapping[Do, QAction], menu: QMenu) -> dict[str, list[Row]]:
    """All actions once, in the groups of the menu, then those not in it, and the keys that work in one place only."""
    found: dict[str, list[Row]] = {}
    seen: set[QAction] = set()
    rest: list[QAction] = []
    for entry in menu.actions():
        inside = entry.menu()
        if isinstance(inside, QMenu):
            within = [one for one in _actions_in(inside) if one in actions.values() and one not in seen]
            found[_plain(entry.text())] = [_row(action) for action in within]
            seen.update(within)
        elif entry in actions.values():
            rest.append(entry)
    found[tr("Wordlight")] = [_row(action) for action in rest]
    seen.update(rest)
    found[tr("List of recordings")] = [_row(action) for action in actions.values() if action not in seen]
    found[tr("Keys that stay as they are")] = [Row(text, "", keys) for text, keys in fixed_keys()]
    return {title: rows for title, rows in found.items() if rows}


def _actions_in(menu: QMenu) -> Iterator[QAction]:
    for action in menu.actions():
        inside = action.menu()
        if isinstance(inside, QMenu):
            yield from _actions_in(inside)
        elif not action.isSeparator():
            yield action


def _row(action: QAction) -> Row:
    keys = [spelled(key) for key in action.shortcuts() if not _is_of_device(key)]
    return Row(_plain(action.text()), tip_of(action), ", ".join(keys), action)


def _is_of_device(key: QKeySequence) -> bool:
    """Whether it is one that headsets and foot pedals send, and no keyboard has."""
    return any(name in key.toString() for name in DEVICE_KEYS)


def _plain(text: str) -> str:
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")


@guarded
class ShortcutsWindow(OwnWindow):
    """Commands and their keys. Enter and a double click do what is chosen."""

    change_wanted = Signal()
    chosen = Signal(object)  # QAction

    def __init__(self) -> None:
        super().__init__(tr("Commands and keys"))
        self.field = SearchField(tr("What do you want to do?"))
        self._items: list[tuple[QTreeWidgetItem, list[QTreeWidgetItem]]] = []  # of each group
        self.tree = KeysTable()
        self.tree.setIndentation(12)
        self.tree.setItemsExpandable(False)
        self._nothing = label("", "quiet", wrap=True)
        self._nothing.hide()
        self.change = button(tr("Change keys…"), tr("Choose other keys for commands, in the settings"))
        self.change.clicked.connect(self.change_wanted)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 12)
        for part in (self.field, self._nothing, self.tree):
            layout.addWidget(part)
        layout.addWidget(self.change, 0, Qt.AlignmentFlag.AlignRight)
        self.field.textChanged.connect(self._filter)
        self.field.returnPressed.connect(self._choose_first)
        self.tree.itemActivated.connect(self._choose)
        self.field.down_pressed.connect(self.tree.setFocus)
        QShortcut(QKeySequence.StandardKey.Find, self).activated.connect(self.field.setFocus)
        self.begin_with(SIZE)

    def show_groups(self, found: Mapping[str, Sequence[Row]]) -> None:
        self.field.clear()
        self.renew(found)
        self.come_up(self.field)

    def renew(self, found: Mapping[str, Sequence[Row]]) -> None:
        """Show these, of them what is looked for."""
        self.tree.setAccessibleName(tr("Commands and their keys"))
        self.tree.setHeaderLabels([tr("Command"), tr("Keys")])
        self.tree.clear()
        self._items.clear()
        for title, rows in found.items():
            group = QTreeWidgetItem([title])
            group.setFlags(Qt.ItemFlag.ItemIsEnabled)
            strong = group.font(0)
            strong.setBold(True)
            group.setFont(0, strong)
            self.tree.addTopLevelItem(group)
            group.setFirstColumnSpanned(True)
            items = []
            for row in rows:
                item = QTreeWidgetItem([row.text, row.keys])
                tip = row.tip if row.action is None else with_need(row.tip, row.action)
                item.setToolTip(0, tip)
                item.setData(0, Qt.ItemDataRole.AccessibleDescriptionRole, tip)
                if row.action is not None:
                    item.setData(0, Qt.ItemDataRole.UserRole, row.action)
                    if not row.action.isEnabled():
                        item.setForeground(0, self.palette().placeholderText())
                group.addChild(item)
                items.append(item)
            self._items.append((group, items))
        self.tree.expandAll()
        self.tree.fit()
        self._filter()

    def _choose_first(self) -> None:
        """Do what was found, where somebody typed and pressed Enter."""
        shown = [item for _, items in self._items for item in items if not item.isHidden()]
        if self.field.text() and shown:
            self._choose(shown[0])

    def _choose(self, item: QTreeWidgetItem) -> None:
        if item.parent() is None:  # the name of a group
            return
        action = item.data(0, Qt.ItemDataRole.UserRole)
        if action is None:
            say(self._nothing, tr("This is a key of one place in the window: press it there."))
        elif not action.isEnabled():
            said = tr("“{command}” is not possible at the moment.", command=known(item.text(0)))
            say(self._nothing, with_need(said, action))
        else:
            self.close()
            self.chosen.emit(action)

    def _filter(self) -> None:
        """Show what has all the words, in its text, its tip, its keys or the name of its group."""
        words = help_book.words_of(self.field.text())
        is_any = False
        for group, items in self._items:
            for item in items:
                said = help_book.fold(" ".join((group.text(0), item.text(0), item.toolTip(0), item.text(1))))
                item.setHidden(not all(word in said for word in words))
            group.setHidden(all(item.isHidden() for item in items))
            is_any |= not group.isHidden()
        say(self._nothing, "" if is_any else tr("No command has these words. Try fewer, or shorter ones."))
