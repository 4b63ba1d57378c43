"""What opens each dialog, menu and question of the window, for `tests.desktop.states`."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtGui import QContextMenuEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QWidget

from sttgui.domain.errors import DiskFullError
from sttgui.domain.recognisers import AIML
from sttgui.storage.belongings import Belongings
from sttgui.storage.licences import licences
from sttgui.ui.kit.actions import Do
from sttgui.ui.transcript.replace_row import ReplaceRow
from sttgui.ui.window.main_window import MainWindow

Open = Callable[[], object]


def opened(window: MainWindow) -> QWidget | None:
    """What is open beside the window."""
    seen = [one for one in QApplication.topLevelWidgets() if one.isVisible() and one is not window]
    dialogs = [one for one in seen if isinstance(one, QDialog | QMenu)]
    return (dialogs or seen or [None])[-1]


def dialogs(window: MainWindow) -> dict[str, Open]:
    """With a recording in the window."""
    from sttgui.ui.recording.stop_dialog import StopDialog
    from sttgui.ui.review.same_words_dialog import Place, SameWordsDialog
    from sttgui.ui.settings.delete_dialog import DeleteDialog
    from sttgui.ui.speakers.dialog import NameDialog
    from sttgui.ui.window.licences_dialog import LicencesDialog
    from sttgui.ui.window.report_dialog import ReportDialog
    from sttgui.ui.window.unsaved_dialog import UnsavedDialog

    chip = window.recogniser_chip
    places = [
        Place(7, 8, "quay", "00:04 · What the key was like in those days"),
        Place(31, 32, "quay", "00:21 · We would go down to the key and wait for him to come in", is_likely=False),
    ]
    named = {
        "settings": Do.SETTINGS,
        "export": Do.EXPORT,
        "print": Do.PRINT,
        "speakers": Do.SPEAKERS,
        "who speaks here": Do.SPEAKER,
        "word list": Do.WORD_LIST,
        "correct by the word list": Do.CORRECT,
        "transcribe again": Do.AGAIN,
        "compare": Do.COMPARE,
        "about this recording": Do.ABOUT_RECORDING,
        "trash": Do.TRASH,
        "restore a backup": Do.RESTORE_BACKUP,
        "from the web": Do.ADD_WEB,
        "test the microphone": Do.TEST_MICROPHONE,
        "about": Do.ABOUT,
        "help": Do.HELP,
        "shortcuts": Do.SHORTCUTS,
        "report a problem": Do.REPORT,
    }
    return {
        **{state: window.commands[do].trigger for state, do in named.items()},
        "models": chip.models_wanted.emit,
        "options": chip.options_wanted.emit,
        "language": chip.other_language_wanted.emit,
        "server": chip.server_wanted.emit,
        "key": lambda: chip.key_wanted.emit(AIML.id),
        "licences": lambda: LicencesDialog(window, licences()).open(),
        "unexpected error": lambda: ReportDialog(window).open(),
        "quit question": lambda: StopDialog(window).open(),
        "nothing can be saved": lambda: UnsavedDialog(window, DiskFullError()).open(),
        "name of a speaker": lambda: NameDialog(window, "Guest", "Interviewer", ["Interviewer"]).open(),
        "fix all the same": lambda: SameWordsDialog(window, "key", "quay", places).open(),
        "delete everything": lambda: DeleteDialog(window, 12, Belongings(3, 81_000_000, 480_000_000)).open(),
        "menu": lambda: window.top.menu.popup(window.pos()),
        "menu of the chip": lambda: chip.menu().popup(window.pos()),
    }


def menus(window: MainWindow) -> dict[str, Open]:
    """The others, with a recording in the window that has versions, markers and doubtful words."""
    bar, page, pane = window.player_bar, window.panes.page, window.library_pane
    parts = {f"menu: {one.title()}": one for one in window.top.menu.findChildren(QMenu) if one.title()}
    of_buttons = {
        "menu of the list": pane._more.menu(),
        "menu of a recording": pane.view._menu,
        "menu of the versions": page.versions.menu(),
        "menu of the speed": bar._speed_menu,
        "menu of repeating": bar._loop_menu,
    }
    found = {**parts, **{state: menu for state, menu in of_buttons.items() if isinstance(menu, QMenu)}}
    return {
        **{state: _popup(window, menu) for state, menu in found.items()},
        "menu of a word": lambda: menu_at(window, "canneries"),
    }


def questions(window: MainWindow) -> dict[str, Open]:
    """What is asked before something is deleted or restored, and what is said after."""
    from sttgui.ui.settings.delete_dialog import DeleteDialog, not_deleted
    from sttgui.ui.settings.speakers_page import SpeakersPage

    row = window.panes.page.findChild(ReplaceRow)
    voices = SpeakersPage(window._settings)
    left = not_deleted([Path("recordings", "tape 4.flac")])
    assert row is not None
    return {
        "remove all question": lambda: row.ask_to_remove(56),
        "restore all question": window.panes.changes._ask_about_all,
        "forget voices question": voices._ask,
        "delete everything question": lambda: DeleteDialog(window, 12, Belongings())._ask_again(),
        "not deleted": left.open,
    }


def _popup(window: MainWindow, menu: QMenu) -> Open:
    return lambda: menu.popup(window.pos())


def menu_at(window: MainWindow, word: str) -> None:
    view = window.panes.page.view
    found = view.document().find(word)
    cursor = QTextCursor(view.document())
    cursor.setPosition(found.selectionStart() + 1)
    place: QPoint = view.cursorRect(cursor).center()
    QApplication.sendEvent(
        view.viewport(),
        QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, view.viewport().mapToGlobal(place)),
    )
