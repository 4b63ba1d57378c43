"""Which language the window speaks, from the start or from now on, while all else goes on."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from PySide6 import QtWidgets  # whose classes are made when they are first named: most of these only in `say_again`
from PySide6.QtCore import QCoreApplication, QEvent, QLibraryInfo, QLocale, QModelIndex, QSignalBlocker, Qt, QTranslator
from PySide6.QtGui import QAction, QFontDatabase
from PySide6.QtWidgets import QApplication

from sttgui.ui.kit.catalogue import load, of_system
from sttgui.ui.kit.text import SAID, Sayings, again, is_leftwards, locale, speak, spoken
from sttgui.viewmodel import settings_table as table
from sttgui.viewmodel.settings import Settings

if TYPE_CHECKING:
    from PySide6.QtCore import QAbstractItemModel, QObject
    from PySide6.QtWidgets import QAbstractItemView, QComboBox, QWidget

VARIABLE = "STTGUI_LANGUAGE"  # for tests and pictures; it wins over the setting
# What a font must have, where not every system comes with one.
_SCRIPTS = {"ar": QFontDatabase.WritingSystem.Arabic, "zh_CN": QFontDatabase.WritingSystem.SimplifiedChinese}
# What keys have printed on them, where Qt spells out what they are called.
PRINTED = {
    "es": {
        "Ctrl": "Ctrl",
        "Shift": "Mayús",
        "Enter": "Enter",
        "Return": "Enter",
        "Esc": "Esc",
        "Tab": "Tab",
        "Del": "Supr",
        "Backspace": "Retroceso",
    }
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
        _keep_up(part)
    for widget in widgets:
        if isinstance(widget, QtWidgets.QComboBox):
            with QSignalBlocker(widget):
                for index in range(widget.count()):
                    for role in _OF_ITEMS:
                        _again_in(widget, index, role)
        elif isinstance(widget, QtWidgets.QTabBar):
            for index in range(widget.count()):
                widget.setTabText(index, again(widget.tabText(index)))
                widget.setTabToolTip(index, again(widget.tabToolTip(index)))
        elif isinstance(widget, QtWidgets.QAbstractItemView):
            _items_again(widget)
    for window in QApplication.topLevelWidgets():
        QCoreApplication.sendEvent(window, QEvent(QEvent.Type.LanguageChange))


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


def _keep_up(part: QObject) -> None:
    """What was said last is kept: two things can be the same word in one language that are not in another."""
    kept = part.property(SAID)
    last = kept.said if isinstance(kept, Sayings) else {}
    now = {}
    for reads, sets in _KEPT:
        read, put = getattr(part, reads, None), getattr(part, sets, None)
        if read is None or put is None or (reads == "text" and isinstance(part, QtWidgets.QLineEdit)):
            continue
        words = read()
        if isinstance(words, str) and words:
            said = last.get(reads)
            now[reads] = words, put, again(said if said == words else words)
    for words, put, anew in now.values():
        if anew != words:
            put(anew)
    part.setProperty(SAID, Sayings(**{reads: anew for reads, (_, _, anew) in now.items()}))


def _again_in(box: QComboBox, index: int, role: Qt.ItemDataRole) -> None:
    said = box.itemData(index, role)
    if isinstance(said, str) and said and again(said) != said:
        box.setItemData(index, again(said), role)


def _items_again(view: QAbstractItemView) -> None:
    if view.model() is None:
        return
    if isinstance(view, QtWidgets.QTreeWidget | QtWidgets.QListWidget | QtWidgets.QTableWidget):
        model = view.model()
        columns = 1 if isinstance(view, QtWidgets.QListWidget) else model.columnCount()
        for index in _indexes(model, QModelIndex(), columns):
            for role in _OF_ITEMS:
                said = index.data(role)
                if isinstance(said, str) and said and again(said) != said:
                    with QSignalBlocker(view):  # not a change by a person
                        model.setData(index, again(said), role)
    view.doItemsLayout()
    view.viewport().update()


def _indexes(model: QAbstractItemModel, parent: QModelIndex, columns: int) -> Iterator[QModelIndex]:
    for row in range(model.rowCount(parent)):
        for column in range(columns):
            yield model.index(row, column, parent)
        yield from _indexes(model, model.index(row, 0, parent), columns)
