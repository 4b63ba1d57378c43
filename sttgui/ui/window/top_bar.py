"""The bar at the top: adding recordings at the left, exporting and the menu at the right."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu

from sttgui.ui.kit.actions import THEMES, Do
from sttgui.ui.kit.icons import icon
from sttgui.ui.kit.text import tr
from sttgui.ui.kit.theme import Tokens
from sttgui.ui.kit.widgets import button, button_for, icon_button_for
from sttgui.ui.recognisers.cards import EngineButton
from sttgui.ui.recording.button import RecordButton

if TYPE_CHECKING:
    from sttgui.ui.transcript.export_dialog import Format


PANES = (Do.LIST_PANE, Do.SIDE_PANE, Do.READING)


class TopBar(QFrame):
    """Made of the window's actions, and of the button that says who transcribes."""

    export_chosen = Signal(str)  # a format's id

    def __init__(self, actions: Mapping[Do, QAction], engine: EngineButton) -> None:
        super().__init__()
        self.setObjectName("top_bar")
        self._export_action = actions[Do.EXPORT]
        self._add = button_for(actions[Do.ADD], "primary")
        self.record = RecordButton(actions[Do.RECORD], actions[Do.RECORD].text())
        self._engine = engine
        self._formats = QMenu(self)
        self._formats.setAccessibleName(tr("Export as"))
        self._formats.triggered.connect(self._format_chosen)
        self._export = button_for(self._export_action)
        self._export.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the arrow after the word
        self._export.setMenu(self._formats)
        self._export_action.triggered.connect(self._export.showMenu)
        self._export_action.enabledChanged.connect(self._export.setEnabled)
        self._show_list = icon_button_for(actions[Do.LIST_PANE], tr("Show the list"))
        self._show_side = icon_button_for(actions[Do.SIDE_PANE], tr("Show checks and details"))
        self._panes = ((self._show_list, actions[Do.LIST_PANE]), (self._show_side, actions[Do.SIDE_PANE]))
        for _, action in self._panes:
            action.changed.connect(self._offer_panes)
        self._menu = QMenu(self)
        self._fill_menu(actions)
        self._more = button("", tr("Everything Wordlight can do, with its keys"))
        self._more.setAccessibleName(tr("Menu"))
        self._more.setMenu(self._menu)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 9, 14, 9)
        layout.setSpacing(8)
        layout.addWidget(self._show_list)
        layout.addWidget(self._add)
        layout.addWidget(self.record)
        layout.addWidget(self._engine)
        layout.addStretch()
        layout.addWidget(self._export)
        layout.addWidget(self._show_side)
        layout.addWidget(self._more)
        self._offer_panes()

    def set_theme(self, tokens: Tokens) -> None:
        self._add.setIcon(icon("plus", tokens.on_accent))
        self.record.set_theme(tokens)
        self._engine.set_theme(tokens)
        self._export.setIcon(icon("down", tokens.text))
        self._show_list.setIcon(icon("pane_left", tokens.text))
        self._show_side.setIcon(icon("pane_right", tokens.text))
        self._more.setIcon(icon("settings", tokens.text))

    def _offer_panes(self) -> None:
        """A way back to what was put away."""
        for made, action in self._panes:
            made.setVisible(action.isEnabled() and not action.isChecked())

    def show_formats(self, formats: Iterable[Format]) -> None:
        """What can be exported to."""
        for one in formats:
            self._formats.addAction(one.name).setData(one.id)

    def _fill_menu(self, actions: Mapping[Do, QAction]) -> None:
        self._menu.setAccessibleName(tr("Menu"))
        menus = {
            tr("Add"): ((Do.ADD, Do.ADD_FOLDER, Do.ADD_WEB, Do.SAMPLE),),
            tr("Record"): ((Do.RECORD, Do.PAUSE_RECORDING, Do.MARKER), (Do.TEST_MICROPHONE,)),
            tr("Edit"): (
                (Do.UNDO, Do.REDO),
                (Do.FIND, Do.REPLACE, Do.COPY_WITH_TIMES),
                (Do.SPEAKER, Do.SPEAKERS),
                (Do.WORD_LIST, Do.CORRECT),
            ),
            tr("Check"): ((Do.REVIEW, Do.NEXT_UNHEARD), (Do.SHOW_CHANGES, Do.RESTORE)),
            tr("View"): ((Do.LARGER_TEXT, Do.SMALLER_TEXT, Do.NORMAL_TEXT, Do.LINE_SPACING), PANES, tuple(THEMES)),
            tr("Library"): ((Do.AGAIN,), (Do.TRASH,), (Do.RESTORE_BACKUP, Do.SAVE_ALL)),
        }
        for title, groups in menus.items():
            _fill(self._menu.addMenu(title), actions, groups)
        self._menu.addSeparator()
        _fill(self._menu, actions, ((Do.SETTINGS, Do.ABOUT), (Do.QUIT,)))

    def _format_chosen(self, action: QAction) -> None:
        self.export_chosen.emit(action.data())


def _fill(menu: QMenu, actions: Mapping[Do, QAction], groups: Iterable[Iterable[Do]]) -> None:
    menu.setToolTipsVisible(True)
    for group in groups:
        if not menu.isEmpty():
            menu.addSeparator()
        for do in group:
            menu.addAction(actions[do])
