"""The page of keys: all actions, each with its keys, which can be others."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QTreeWidgetItem, QVBoxLayout, QWidget

from sttgui.ui.kit.actions import TABLE, Do
from sttgui.ui.kit.choosing import current_is_selected
from sttgui.ui.kit.command import spelled
from sttgui.ui.kit.flow import Flow
from sttgui.ui.kit.keys_table import COMMAND, KEYS, KeysTable
from sttgui.ui.kit.shortcuts import FIXED, Shortcuts
from sttgui.ui.kit.text import tr
from sttgui.ui.kit.widgets import button, label, needs
from sttgui.ui.settings.key_field import KeyField
from sttgui.ui.settings.page import Page
from sttgui.viewmodel.help_book import HelpPage, fold

LEAST_ROWS = 8


class KeysPage(Page):
    """Changes `shortcuts`. A key that another action has is only taken from it where that is wanted."""

    def __init__(self, shortcuts: Shortcuts, fixed: Callable[[], Sequence[tuple[str, str]]]) -> None:
        """`fixed` tells the keys that cannot be changed: what they do, and which they are."""
        super().__init__(tr("Keys"), HelpPage.KEYS)
        self._shortcuts = shortcuts
        self._is_adding = False
        self._wanted: QKeySequence | None = None  # and another action has it
        self.table = KeysTable()
        self.table.setUniformRowHeights(True)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setAllColumnsShowFocus(True)
        self.table.setMinimumHeight(LEAST_ROWS * (self.fontMetrics().height() + 8))
        self._items: dict[Do, QTreeWidgetItem] = {}
        for spec in TABLE:
            item = QTreeWidgetItem()
            item.setData(COMMAND, Qt.ItemDataRole.UserRole, spec.do)
            self._items[spec.do] = item
        self._fixed_keys = fixed
        self._fixed = [QTreeWidgetItem() for _ in fixed()]
        self._name_rows()
        self.table.addTopLevelItems([*self._items.values(), *self._fixed])
        self.change = button(tr("Change…"), tr("Press other keys for this action"))
        self.add_keys = button(tr("Add…"), tr("Press further keys for this action; those it has stay"))
        self.remove = button(tr("Remove keys"), tr("Have no keys for this action"))
        self.back = button(tr("Restore"), tr("Give this action the keys it has at first"))
        needs(self.change, tr("These keys cannot be changed."))
        needs(self.back, tr("These are the keys it has at first."))
        for made in (self.add_keys, self.remove):
            needs(made, tr("There are no keys yet, or none that can be changed."))
        self.field = KeyField()
        self.take = button(tr("Take it over"), tr("The other action loses these keys"))
        self._said = label("", "small", wrap=True)
        self._buttons = (self.change, self.add_keys, self.remove, self.back)
        for made in (*self._buttons, self.take):
            made.setAutoDefault(False)
        self._arrange()
        current_is_selected(self.table)
        self.table.currentItemChanged.connect(self._item_changed)
        self.table.itemActivated.connect(self._change_clicked)
        self.change.clicked.connect(self._change_clicked)
        self.add_keys.clicked.connect(self._add_clicked)
        self.remove.clicked.connect(self._remove_clicked)
        self.back.clicked.connect(self._restore_clicked)
        self.take.clicked.connect(self._take_clicked)
        self.field.pressed.connect(self._pressed)
        self.field.given_up.connect(self._end)
        self.table.setCurrentItem(self._items[TABLE[0].do])
        self.show_values()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._name_rows()
            self.show_values()

    def _name_rows(self) -> None:
        """Say in the language of now what each row does, and its keys where they are always the same."""
        self.table.setAccessibleName(tr("Actions and their keys"))
        self.table.setHeaderLabels([tr("Action"), tr("Keys")])
        for spec in TABLE:
            self._items[spec.do].setText(COMMAND, tr(spec.text).rstrip("…"))
            self._items[spec.do].setToolTip(COMMAND, tr(spec.tip))
        for item, (what, keys) in zip(self._fixed, self._fixed_keys(), strict=True):
            item.setText(COMMAND, what)
            item.setText(KEYS, keys)
            item.setToolTip(KEYS, tr("These keys cannot be changed."))
        self.table.fit()

    @property
    def can_be_restored(self) -> bool:
        return True

    @property
    def is_usual(self) -> bool:
        return not self._shortcuts.kept()

    def restore(self) -> Callable[[], None]:
        before = self._shortcuts.kept()
        self._shortcuts.restore_all()
        self.show_values()
        return partial(self._shortcuts.restore_all, before)

    def show_values(self) -> None:
        for do, item in self._items.items():
            keys = [spelled(key) for key in self._shortcuts.keys(do)]
            if item.text(KEYS) != (said := ", ".join(keys)):
                item.setText(KEYS, said)
            item.setToolTip(KEYS, said)
            font = item.font(KEYS)
            font.setBold(not self._shortcuts.is_usual(do))
            item.setFont(KEYS, font)
        self._show_buttons()

    def search(self, words: str) -> bool:
        """Also by a key: `Ctrl+M`."""
        wanted = fold(words).split()
        is_whole = all(word in fold(self.name) for word in wanted)
        for item in (*self._items.values(), *self._fixed):
            said = fold(f"{item.text(COMMAND)} {item.toolTip(COMMAND)} {item.text(KEYS)}")
            item.setHidden(not (is_whole or all(word in said for word in wanted)))
        shown = [item for item in (*self._items.values(), *self._fixed) if not item.isHidden()]
        if shown and self.table.currentItem() not in shown:
            self.table.setCurrentItem(shown[0])
        return bool(shown)

    def _arrange(self) -> None:
        row, pressing = Flow(), Flow()
        for made in self._buttons:
            row.addWidget(made)
        for part in (self.field, self.take):
            pressing.addWidget(part)
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.table, 1)
        column.addLayout(row)
        column.addLayout(pressing)
        column.addWidget(self._said)
        for part in (self.field, self.take):
            policy = part.sizePolicy()
            policy.setRetainSizeWhenHidden(True)
            part.setSizePolicy(policy)
            part.hide()
        layout = self.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.takeAt(0)
        layout.addWidget(whole, 1)

    @property
    def _do(self) -> Do | None:
        item = self.table.currentItem()
        found = None if item is None else item.data(COMMAND, Qt.ItemDataRole.UserRole)
        return None if found is None else Do(found)

    def _item_changed(self) -> None:
        self._end(keeps_focus=False)

    def _show_buttons(self) -> None:
        do = self._do
        can = do is not None and do not in FIXED
        self.change.setEnabled(can)
        self.add_keys.setEnabled(can and do is not None and bool(self._shortcuts.keys(do)))
        self.remove.setEnabled(can and do is not None and bool(self._shortcuts.keys(do)))
        self.back.setEnabled(can and do is not None and not self._shortcuts.is_usual(do))
        if not can:
            self._said.setText(tr("These keys cannot be changed: texts and fields use them themselves."))

    def _change_clicked(self) -> None:
        self._ask(is_adding=False)

    def _add_clicked(self) -> None:
        self._ask(is_adding=True)

    def _ask(self, *, is_adding: bool) -> None:
        do = self._do
        if do is None or do in FIXED:
            return
        self._is_adding = is_adding
        self._wanted = None
        self.field.show()
        self.take.hide()
        self._said.setText(
            tr("Press the keys for “{name}”. Esc leaves them as they are.", name=self._items[do].text(COMMAND))
        )
        self.field.setAccessibleDescription(self._said.text())
        self.field.setFocus()

    def _pressed(self, key: QKeySequence) -> None:
        do = self._do
        if do is None:
            return
        shown = spelled(key)
        self.take.hide()
        self._wanted = None
        other = self._shortcuts.holder(key, do)
        self.field.setText(shown)
        if self._shortcuts.is_of_texts(key, do):
            self._said.setText(tr("{keys} is needed to write and move in texts. Press others.", keys=shown))
        elif other is not None and other in FIXED:
            self._said.setText(tr("{keys} cannot be taken from texts. Press others.", keys=shown))
        elif other is not None:
            self._wanted = key
            name = self._items[other].text(COMMAND)
            self._said.setText(tr("{keys} is used for “{name}”. Press others, or take it over.", keys=shown, name=name))
            self.take.show()
        else:
            self._use(key)

    def _use(self, key: QKeySequence) -> None:
        do = self._do
        if do is None:
            return
        before = self._shortcuts.keys(do)
        self._shortcuts.choose(do, [*before, key] if self._is_adding else [key, *before[1:]])
        name = self._items[do].text(COMMAND)
        self._end()
        self._said.setText(tr("“{name}” is now done by {keys}.", name=name, keys=spelled(key)))
        self.changed.emit()

    def _take_clicked(self) -> None:
        do, key = self._do, self._wanted
        if do is None or key is None:
            return
        other = self._shortcuts.holder(key, do)
        if other is not None:
            self._shortcuts.choose(other, [one for one in self._shortcuts.keys(other) if one != key])
        self._use(key)

    def _remove_clicked(self) -> None:
        if (do := self._do) is not None:
            self._shortcuts.choose(do, [])
            self._end()
            self.changed.emit()

    def _restore_clicked(self) -> None:
        if (do := self._do) is not None:
            self._shortcuts.restore(do)
            self._end()
            self.changed.emit()

    def _end(self, *, keeps_focus: bool = True) -> None:
        """Ask for no keys any more."""
        had_focus = self.field.hasFocus() or self.take.hasFocus()
        self._wanted = None
        self.field.hide()
        self.take.hide()
        self._said.setText("")
        self.show_values()
        if had_focus or (keeps_focus and not any(made.hasFocus() for made in self._buttons)):
            self.table.setFocus()
