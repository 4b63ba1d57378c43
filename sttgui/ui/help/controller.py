"""Opens the help at the page about what one is doing, the list of all shortcuts, and the report of a problem."""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from sttgui.storage.folders import resource
from sttgui.ui.help.first_steps import FirstSteps
from sttgui.ui.kit.actions import Do
from sttgui.ui.kit.appearance import Appearance
from sttgui.ui.kit.command import keys_of
from sttgui.ui.kit.fitted_dialog import come_to
from sttgui.ui.kit.help_pages import page_for
from sttgui.ui.kit.messages import Messages
from sttgui.ui.kit.one_dialog import OneDialog
from sttgui.ui.kit.text import kept_together, spoken, tr
from sttgui.viewmodel.open_recording import OpenRecording
from sttgui.viewmodel.settings import Settings
from sttgui.viewmodel.task_scope import TaskScope

if TYPE_CHECKING:
    from sttgui.ui.help.problem_dialog import ProblemDialog
    from sttgui.ui.help.shortcuts import ShortcutsWindow
    from sttgui.ui.help.window import HelpWindow
    from sttgui.viewmodel.help_book import Page


class HelpController:
    """`close` puts away what is still open: the window of the help belongs to nobody."""

    def __init__(
        self,
        parent: QWidget,
        say: Messages,
        actions: Mapping[Do, QAction],
        menu: QMenu,
        appearance: Appearance,
        *,
        opened: OpenRecording,
        parts: Sequence[QWidget],
        settings: Settings,
        change_keys: Callable[[], None],
        report: Callable[[], Coroutine[Any, Any, str]],
    ) -> None:
        """In `parts` Escape has no use of its own. `change_keys` opens the settings of keys; `report` collects
        what is written down of a problem.
        """
        self._parent = parent
        self._change_keys = change_keys
        self._first = FirstSteps([parent, *parts], say, actions[Do.REVIEW], opened=opened, settings=settings)
        self._report = report
        self._problem: OneDialog[ProblemDialog] = OneDialog()
        self._collecting = TaskScope(say.show_error)
        self._actions = actions
        self._menu = menu
        self._appearance = appearance
        self._window: HelpWindow | None = None
        self._shortcuts: ShortcutsWindow | None = None
        actions[Do.HELP].triggered.connect(self._open)
        actions[Do.REPORT].triggered.connect(self._report_problem)
        actions[Do.SHORTCUTS].triggered.connect(self._open_shortcuts)

    async def close(self) -> None:
        for window in (self._window, self._shortcuts):
            if window is not None:
                window.close()
                window.deleteLater()
        self._window = self._shortcuts = None
        await self._collecting.close()

    def _open(self) -> None:
        from sttgui.ui.help.window import HelpWindow

        wanted = page_for(QApplication.focusWidget() or QApplication.activeWindow())
        if self._window is None:
            self._window = HelpWindow(self._appearance)
            self._window.language_changed.connect(self._language_changed)
        come_to(self._window, self._parent)
        self._window.show_pages(self._pages(), wanted)

    def _pages(self) -> list[Page]:
        """Read anew each time: keys and the language may be others by now."""
        from sttgui.viewmodel import help_book

        return help_book.read(resource("help"), _languages(), self._fill)

    def _language_changed(self) -> None:
        if self._window is not None and self._window.isVisible():
            self._window.renew(self._pages())
        if self._shortcuts is not None and self._shortcuts.isVisible():
            from sttgui.ui.help.shortcuts import groups

            self._shortcuts.renew(groups(self._actions, self._menu))

    def _open_shortcuts(self) -> None:
        from sttgui.ui.help.shortcuts import ShortcutsWindow, groups

        if self._shortcuts is None:
            self._shortcuts = ShortcutsWindow()
            self._shortcuts.change_wanted.connect(self._change)
            self._shortcuts.chosen.connect(self._do)
            self._shortcuts.language_changed.connect(self._language_changed)
        come_to(self._shortcuts, self._parent)
        self._shortcuts.show_groups(groups(self._actions, self._menu))

    def _change(self) -> None:
        if self._shortcuts is not None:
            self._shortcuts.close()
        self._change_keys()

    def _do(self, action: QAction) -> None:
        """Do in the window what was chosen in the list."""
        self._parent.activateWindow()
        action.trigger()

    def _report_problem(self) -> None:
        from sttgui.ui.help.problem_dialog import ProblemDialog

        dialog = ProblemDialog(self._parent)
        self._problem.open(dialog)
        self._collecting.start(self._collect(dialog))

    async def _collect(self, dialog: ProblemDialog) -> None:
        report = await self._report()
        if self._problem.now is dialog:
            dialog.show_report(report)

    def _fill(self, kind: str, name: str) -> str:
        """What stands for a placeholder of a page: the key of an action, or its words."""
        action = self._actions[Do(name)]
        if kind == "key":
            key = keys_of(action)
            return f"`{kept_together(key)}`" if key else tr("(no key)")
        return f"**{action.text().rstrip('….').replace('&', '')}**"


def _languages() -> list[str]:
    """The folders that fit the language of the window, the closest first: `pt_BR`, `pt`."""
    code = spoken()
    return [code, code.partition("_")[0]]
