"""The bar at the top: adding recordings at the left, finding, copying, exporting and the menu at the right."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QPushButton, QWidget

from sttgui.ui.kit.actions import THEMES, Do
from sttgui.ui.kit.appearance import letters
from sttgui.ui.kit.icons import icon
from sttgui.ui.kit.meaning import mean
from sttgui.ui.kit.text import again, tr
from sttgui.ui.kit.theme import Tokens
from sttgui.ui.kit.widgets import button, button_for, icon_button_for
from sttgui.ui.recognisers.chip import RecogniserChip
from sttgui.ui.recording.button import RecordButton
from sttgui.ui.transcript.find_field import FindField

PANES = (Do.LIST_PANE, Do.SIDE_PANE, Do.READING)
HEIGHT, CONTROL_HEIGHT, FIND_LEAST, FIND_MOST = 48, 34, 160, 240  # px, at the usual size of letters

# With how little room the field to find something is a button, and words give way to icons.
FIND_FOLDED, CHIP_SHORT, RIGHT_BARE, LEFT_BARE, CHIP_SHORTEST = range(1, 6)


class TopBar(QFrame):
    """Made of the window's actions, and of the button that says who transcribes. It says less where room is rare.

    The field in which one types what to find stands in it, where there is room.
    """

    find_folded = Signal(bool)  # whether the field has to stand elsewhere from now on

    def __init__(self, actions: Mapping[Do, QAction], chip: RecogniserChip, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("top_bar")
        self.is_find_folded = False
        self._is_list_button_kept = False
        self._add = button_for(actions[Do.ADD], "primary", tr("Add"))
        self.record = RecordButton(actions[Do.RECORD], actions[Do.RECORD].text())
        self._chip = chip
        self._panes = {
            icon_button_for(actions[Do.LIST_PANE], tr("Show the list")): actions[Do.LIST_PANE],
            icon_button_for(actions[Do.SIDE_PANE], tr("Show checks and details")): actions[Do.SIDE_PANE],
        }
        self._show_list, self._show_side = self._panes
        self.find_field = FindField(actions[Do.FIND])
        self._find_room = QWidget()
        self._find_room.setMinimumWidth(round(FIND_LEAST * letters()))
        self._find_room.setMaximumWidth(round(FIND_MOST * letters()))
        self._find_here = QHBoxLayout(self._find_room)
        self._find_here.setContentsMargins(0, 0, 0, 0)
        self._find_here.addWidget(self.find_field)
        self._find = icon_button_for(actions[Do.FIND], tr("Find"))
        self._find.setEnabled(False)
        self.find_field.can_find_changed.connect(self._find.setEnabled)
        self._copy = button_for(actions[Do.COPY_ALL], "", tr("Copy"))
        self._export = button_for(actions[Do.EXPORT], "", tr("Export…"))
        self.menu = QMenu(self)
        self._fill_menu(actions)
        self._more = button("", tr("Menu: all commands, with their keys"))
        self._more.setAccessibleName(tr("Menu"))
        self._more.setMenu(self.menu)
        self._search = actions[Do.SHORTCUTS]
        self._words = {made: made.text() for made in (self._add, self._copy, self._export)}
        self._fitted: tuple[object, ...] = ()
        self._arrange()
        for action in self._panes.values():
            action.changed.connect(self._offer_panes)
        for do, made in ((Do.COPY_ALL, self._copy), (Do.EXPORT, self._export)):
            actions[do].enabledChanged.connect(made.setEnabled)
        self._offer_panes()

    def set_theme(self, tokens: Tokens) -> None:
        self._search.setIcon(icon("search", tokens.text))
        self._add.setIcon(icon("plus", tokens.on_accent))
        self.record.set_theme(tokens)
        for made, name in (
            *((self._show_list, "pane_left"), (self._show_side, "pane_right"), (self._more, "menu")),
            *((self._find, "search"), (self._copy, "copy"), (self._export, "export")),
        ):
            made.setIcon(icon(name, tokens.text))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        handled = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest:
            self._fit()
        return handled

    def _arrange(self) -> None:
        self.setMinimumHeight(round(HEIGHT * letters()))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 0, 12, 0)
        layout.setSpacing(8)
        for made in (self._show_list, self._add, self.record, self._chip):
            layout.addWidget(made)
        layout.addStretch(1)
        layout.addWidget(self._find_room, 1000)  # takes all there is, up to its own width
        for made in (self._find, self._copy, self._export, self._show_side, self._more):
            layout.addWidget(made)
        for one in (*self.findChildren(QPushButton), self.find_field):
            one.setMinimumHeight(round(CONTROL_HEIGHT * letters()))

    def _fit(self) -> None:
        """Say as much as there is room for."""
        content = (self.width(), self.record.text(), self._chip.words, *(made.isHidden() for made in self._panes))
        if content == self._fitted:  # what came is of our own doing
            return
        self._fitted = content
        layout = self.layout()
        assert layout is not None
        has_keyboard = self.find_field.hasFocus()
        for level in range(CHIP_SHORTEST + 1):
            self._say_less(level)
            layout.invalidate()
            if layout.minimumSize().width() <= self.width():
                break
        layout.activate()
        self._fitted = (content[0], self.record.text(), *content[2:])
        self._move_find(is_folded=self._find_room.isHidden(), has_keyboard=has_keyboard)

    def _say_less(self, level: int) -> None:
        self._find_room.setHidden(level >= FIND_FOLDED)
        self._find.setHidden(level < FIND_FOLDED)
        for made, bare in ((self._copy, RIGHT_BARE), (self._export, RIGHT_BARE), (self._add, LEFT_BARE)):
            made.setText("" if level >= bare else again(self._words[made]))
        self.record.set_bare(level >= LEFT_BARE)
        self._chip.say_less((level >= CHIP_SHORT) + (level >= CHIP_SHORTEST))

    def _move_find(self, *, is_folded: bool, has_keyboard: bool) -> None:
        if is_folded is self.is_find_folded:
            return
        self.is_find_folded = is_folded
        self.setTabOrder(self._more if is_folded else self._chip, self.find_field)  # what it leads to follows it
        self.find_folded.emit(is_folded)
        if not is_folded:
            self._find_here.addWidget(self.find_field)
        if has_keyboard:
            self.find_field.setFocus()

    def keep_list_button(self, is_kept: bool) -> None:
        """Where the list opens and closes over the page, its button stays in its place: else a second click hit Add."""
        self._is_list_button_kept = is_kept
        self._offer_panes()

    def _offer_panes(self) -> None:
        """A way back to what was put away."""
        for made, action in self._panes.items():
            is_kept = made is self._show_list and self._is_list_button_kept
            made.setVisible(action.isEnabled() and (is_kept or not action.isChecked()))

    def _fill_menu(self, actions: Mapping[Do, QAction]) -> None:
        self.menu.setAccessibleName(tr("Menu"))
        menus = {
            tr("Add"): ((Do.ADD, Do.ADD_FOLDER, Do.ADD_WEB, Do.SAMPLE),),
            tr("Record"): (
                (Do.RECORD, Do.PAUSE_RECORDING, Do.MARKER),
                (Do.LIVE_WORDS, Do.CAPTIONS),
                (Do.TEST_MICROPHONE,),
            ),
            tr("Edit"): (
                (Do.UNDO, Do.REDO),
                (Do.FIND, Do.REPLACE),
                (Do.COPY_ALL, Do.COPY_WITH_TIMES),
                (Do.SPEAKER, Do.SPEAKERS),
                (Do.WORD_LIST, Do.CORRECT),
            ),
            tr("Play"): (
                (Do.PLAY, Do.SENTENCE, Do.BACK, Do.FORWARD),
                (Do.MARKER, Do.PREVIOUS_MARKER, Do.NEXT_MARKER),
                (Do.SLOWER, Do.FASTER, Do.LOOP, Do.MUTE),
            ),
            tr("Check"): ((Do.REVIEW, Do.NEXT_UNHEARD, Do.SECOND), (Do.SHOW_CHANGES, Do.RESTORE)),
            tr("View"): (
                (Do.LARGER_TEXT, Do.SMALLER_TEXT, Do.NORMAL_TEXT, Do.LINE_SPACING),
                (*PANES,),
                (Do.NEXT_PART, Do.PREVIOUS_PART, Do.MESSAGES),
                (*THEMES, Do.HIGH_CONTRAST),
            ),
            tr("Export"): ((Do.EXPORT, Do.PRINT), (Do.COPY_ALL, Do.COPY_WITH_TIMES), (Do.SAVE_ALL,)),
            tr("Library"): ((Do.AGAIN, Do.COMPARE, Do.OTHER_VERSION), (Do.TRASH,), (Do.RESTORE_BACKUP,)),
        }
        _fill(self.menu, actions, ((Do.SHORTCUTS,),))
        self.menu.addSeparator()
        for title, groups in menus.items():
            inside = self.menu.addMenu(title)
            mean(inside, title=title)
            mean(inside.menuAction(), text=title)
            _fill(inside, actions, groups)
        self.menu.addSeparator()
        helping = (Do.HELP, Do.REPORT, Do.ABOUT)
        _fill(self.menu, actions, ((Do.SETTINGS,), helping, (Do.QUIT,)))


def _fill(menu: QMenu, actions: Mapping[Do, QAction], groups: Iterable[Iterable[Do]]) -> None:
    menu.setToolTipsVisible(True)
    for group in groups:
        if not menu.isEmpty():
            menu.addSeparator()
        for do in group:
            menu.addAction(actions[do])
