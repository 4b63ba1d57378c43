"""Which language the window speaks, from the start or from now on, while all else goes on."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING

from PySide6 import QtWidgets  # whose classes are made when they are first named: most of these only in `say_again`
from PySide6.QtCore import QCoreApplication, QEvent, QLibraryInfo, QLocale, QModelIndex, QSignalBlocker, Qt, QTranslator
from PySide6.QtGui import QAction, QFontDatabase
from PySide6.QtWidgets import QApplication

from sttgui.ui.kit.catalogue import load, of_system
from sttgui.ui.kit.command import ISOLATE
from sttgui.ui.kit.meaning import mean, meant
from sttgui.ui.kit.text import again, is_leftwards, locale, speak, spoken
from sttgui.viewmodel import settings_table as table
from sttgui.viewmodel.settings import Settings

if TYPE_CHECKING:
    from PySide6.QtCore import QAbstractItemModel, QObject
    from PySide6.QtWidgets import QAbstractItemView, QComboBox, QWidget

VARIABLE = "STTGUI_LANGUAGE"  # for tests and pictures; it wins over the setting
# What a font must have, where not every system comes with one.
_SCRIPTS = {"ar": QFontDatabase.WritingSystem.Arabic, "zh_CN": QFontDatabase.WritingSystem.SimplifiedChinese}
# What keys have printed on them, where Qt spells out what they are called, and as the buttons of a check print them.
PRINTED = {
    "ar": {"Return": "Enter", "Ctrl": f"{ISOLATE}Ctrl"},  # else a menu has `Ctrl++` begin with its last sign
    "de": {"Return": "Enter", "PgUp": "Bild auf", "PgDown": "Bild ab"},
    "es": {
        "Ctrl": "Ctrl",
        "Shift": "Mayús",
        "Enter": "Enter",
        "Return": "Enter",
        "Esc": "Esc",
        "Tab": "Tab",
        "Del": "Supr",
        "Backspace": "Retroceso",
    },
    "fr": {"Return": "Entrée"},
    "pt_BR": {"Return": "Enter"},
    "zh_CN": {"Return": "Enter", "Enter": "Enter"},
}
# Words a widget keeps since it was made, each with what reads and what sets them.
_KEPT = (
    ("text", "setText"),
    ("title", "setTitle"),
    ("windowTitle", "setWindowTitle"),
    ("toolTip", "setToolTip"),
    ("statusTip", "setStatusTip"),
    ("whatsThis", "setWhatsThis"),
    ("placeholderText", "setPlaceholderText"),
    ("accessibleName", "setAccessibleName"),
    ("accessibleDescription", "setAccessibleDescription"),
    ("suffix", "setSuffix"),
    ("prefix", "setPrefix"),
    ("specialValueText", "setSpecialValueText"),
)
_OF_TABS = {"ScrollLeftButton": "Scroll Left", "ScrollRightButton": "Scroll Right"}  # which Qt names once
_OF_ITEMS = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
)


def begin(settings: Settings) -> None:
    """Speak the language that was chosen, before the first window is made. English reads no file."""
    code = wanted(settings)
    if code != spoken():
        _speak(code)


def choose(settings: Settings, code: str) -> None:
    """Keep the choice, and speak it at once in all that is seen; empty is what the system speaks."""
    settings.set(table.LANGUAGE, code)
    code = wanted(settings)
    if code != spoken():
        _speak(code)
        say_again()


def wanted(settings: Settings) -> str:
    """The code of the language to speak: English where no font has the letters of another, so that all can be read."""
    if told := os.environ.get(VARIABLE):
        return told
    code = settings.get(table.LANGUAGE) or of_system(QLocale.system().uiLanguages())
    script = _SCRIPTS.get(code)
    return code if script is None or QFontDatabase.families(script) else "en"


def _speak(code: str) -> None:
    app = QCoreApplication.instance()
    assert isinstance(app, QApplication)
    speak(load(code))
    QLocale.setDefault(QLocale.system())
    QLocale.setDefault(locale())
    for old in app.findChildren(QTranslator):
        app.removeTranslator(old)
        old.deleteLater()
    own = QTranslator(app)
    if own.load(f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        app.installTranslator(own)
    else:
        own.deleteLater()
    if code in PRINTED:
        app.installTranslator(_Keys(app, PRINTED[code]))
    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft if is_leftwards() else Qt.LayoutDirection.LeftToRight)


class _Keys(QTranslator):
    """Asked before Qt's own words, which it is installed after."""

    def __init__(self, parent: QObject, printed: Mapping[str, str]) -> None:
        super().__init__(parent)
        self._printed = printed

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, source: str, *_others: object) -> str | None:
        return self._printed.get(source) if context == "QShortcut" else None


def say_again() -> None:
    """All that stands in widgets since they were made, in the language of now. Those who make their words anew for each
    state hear of it by `LanguageChange`, as Qt means it.
    """
    widgets = QApplication.allWidgets()
    for part in (*widgets, *_actions(widgets)):
        memory = _Memory(part)
        _keep_up(part, memory)
        if isinstance(part, QtWidgets.QComboBox):
            _entries_again(part, memory)
        elif isinstance(part, QtWidgets.QTabBar):
            for index in range(part.count()):
                part.setTabText(index, memory.again(f"{index}", part.tabText(index)))
                part.setTabToolTip(index, memory.again(f"{index} tip", part.tabToolTip(index)))
            for name, words in _OF_TABS.items():
                for arrow in part.findChildren(QtWidgets.QToolButton, name):
                    arrow.setAccessibleName(QCoreApplication.translate("QTabBar", words))
        elif isinstance(part, QtWidgets.QAbstractItemView):
            _items_again(part, memory)
        memory.keep()
    for window in QApplication.topLevelWidgets():
        window.setLocale(QLocale())  # by which fields write numbers
        QCoreApplication.sendEvent(window, QEvent(QEvent.Type.LanguageChange))


class _Memory:
    """What a part said last, by which it is known what it means: two things can be the same word in one language that
    are not in another.
    """

    def __init__(self, part: QObject) -> None:
        self._part = part
        self._last = meant(part)
        self._now: dict[str, str] = {}

    def again(self, where: str, words: str) -> str:
        said = self._last.get(where)
        self._now[where] = again(said if said == words else words)
        return self._now[where]

    def keep(self) -> None:
        if self._now:
            mean(self._part, **self._now)


def _actions(widgets: list[QWidget]) -> Iterator[QAction]:
    seen: set[int] = set()
    for widget in widgets:
        for action in (
            *widget.findChildren(QAction, options=Qt.FindChildOption.FindDirectChildrenOnly),
            *widget.actions(),
        ):
            if id(action) not in seen:
                seen.add(id(action))
                yield action


def _keep_up(part: QObject, memory: _Memory) -> None:
    known: list[tuple[Callable[[str], object], str, str]] = []  # all is read first: some make their tip of their words
    for reads, sets in _KEPT:
        read, put = getattr(part, reads, None), getattr(part, sets, None)
        if read is None or put is None or (reads == "text" and isinstance(part, QtWidgets.QLineEdit)):
            continue
        said = read()
        if isinstance(said, str) and not (isinstance(part, QAction) and _is_of_its_words(part, reads)):
            known.append((put, said, memory.again(reads, said) if said else ""))
    if any(said != anew for _, said, anew in known):
        for put, _, anew in known:  # also what is empty, where somebody left it so
            put(anew)


def _is_of_its_words(action: QAction, reads: str) -> bool:
    """Whether an action has no tip but what Qt makes of its words."""
    return reads in ("toolTip", "statusTip") and getattr(action, reads)() in ("", action.iconText())


def _entries_again(box: QComboBox, memory: _Memory) -> None:
    with QSignalBlocker(box):
        for index in range(box.count()):
            for role in _OF_ITEMS:
                said = box.itemData(index, role)
                if isinstance(said, str) and said and (anew := memory.again(f"{index} {role.name}", said)) != said:
                    box.setItemData(index, anew, role)


def _items_again(view: QAbstractItemView, memory: _Memory) -> None:
    if view.model() is None:
        return
    if isinstance(view, QtWidgets.QTreeWidget | QtWidgets.QListWidget | QtWidgets.QTableWidget):
        model = view.model()
        columns = 1 if isinstance(view, QtWidgets.QListWidget) else model.columnCount()
        for index in _indexes(model, QModelIndex(), columns):
            for role in _OF_ITEMS:
                said = index.data(role)
                if isinstance(said, str) and said:
                    anew = memory.again(f"{index.parent().row()} {index.row()} {index.column()} {role.name}", said)
                    if anew != said:
                        with QSignalBlocker(view):  # not a change by a person
                            model.setData(index, anew, role)
    view.doItemsLayout()
    view.viewport().update()


def _indexes(model: QAbstractItemModel, parent: QModelIndex, columns: int) -> Iterator[QModelIndex]:
    for row in range(model.rowCount(parent)):
        for column in range(columns):
            yield model.index(row, column, parent)
        yield from _indexes(model, model.index(row, 0, parent), columns)
