"""The window of settings: pages at the left, what is on one at the right, and a field that finds it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from sttgui.ui.kit.appearance import letters
from sttgui.ui.kit.choosing import current_is_selected
from sttgui.ui.kit.fitted_dialog import FittedDialog
from sttgui.ui.kit.help_pages import helped_by
from sttgui.ui.kit.page_area import PageArea
from sttgui.ui.kit.search_field import SearchField
from sttgui.ui.kit.text import again, tr
from sttgui.ui.kit.widgets import button, label
from sttgui.ui.settings.page import Page

WIDTH, HEIGHT = 720, 520  # px
SPARE = 34  # px beside the names of pages


class SettingsDialog(FittedDialog):
    """To be opened, not waited for; freed when it closes. What is set on a page holds at once.

    `is_kept` says whether the disk took what was set last.
    """

    page_shown = Signal(object)  # Page

    def __init__(self, parent: QWidget, pages: Sequence[Page], is_kept: Callable[[], bool]) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Settings"))
        self._pages = pages
        self._is_kept = is_kept
        self._undo: Callable[[], None] | None = None
        self.search = SearchField(tr("Search the settings"))
        self.search.setToolTip(tr("Shows the pages and lines that have these words"))
        self.names = QListWidget()
        self.names.setAccessibleName(tr("Pages"))
        self._shown = QStackedWidget()
        self._nothing = label("", "quiet", wrap=True)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self.restore = button(tr("Restore defaults"), tr("Set everything on this page to what it is at first"))
        self.undo = button(tr("Undo"), tr("Set everything on this page to what it was before"), "link")
        self.said = label("", "small", wrap=True)
        self.close_button = button(tr("Close"), tr("What was set here holds already"))
        for made in (self.restore, self.undo, self.close_button):
            made.setAutoDefault(False)
        self._lay_out()
        self.search.textChanged.connect(self._find)
        self.search.up_pressed.connect(partial(self._step, -1))
        self.search.down_pressed.connect(partial(self._step, 1))
        self.search.returnPressed.connect(self._enter)
        current_is_selected(self.names)
        self.names.currentRowChanged.connect(self._choose)
        self.restore.clicked.connect(self._restore)
        self.undo.clicked.connect(self._take_back)
        self.close_button.clicked.connect(self.accept)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self).activated.connect(self._to_search)
        for page in pages:
            page.changed.connect(self._changed)
        self.names.setCurrentRow(0)
        self.search.setFocus()

    @property
    def page(self) -> Page:
        """The one that is seen."""
        return self._pages[max(self.names.currentRow(), 0)]

    def show_page(self, kind: type[Page], words: str = "") -> None:
        """Go to a page, and find these words on it."""
        self.search.setText(words)
        row = next(row for row, page in enumerate(self._pages) if isinstance(page, kind))
        self.names.setCurrentRow(row)

    def show_values(self) -> None:
        """Show on all pages what is set now."""
        for page in self._pages:
            page.show_values()

    def reject(self) -> None:
        """Esc empties the search first."""
        if self.search.text():
            self.search.clear()
            self.search.setFocus()
        else:
            super().reject()

    def _lay_out(self) -> None:
        for page in self._pages:
            self.names.addItem(QListWidgetItem(page.name))
            self._shown.addWidget(PageArea(page))
        self._shown.addWidget(self._nothing)
        self.names.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        both = QHBoxLayout()
        both.setSpacing(16)
        both.addWidget(self.names)
        both.addWidget(self._shown, 1)
        last = QHBoxLayout()
        last.setSpacing(8)
        last.addWidget(self.restore)
        last.addWidget(self.said, 1)
        last.addWidget(self.undo)
        last.addWidget(self.close_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 14, 18, 14)
        layout.setSpacing(12)
        layout.addWidget(self.search)
        layout.addLayout(both, 1)
        layout.addLayout(last)
        self.resize(0, round(HEIGHT * letters()))
        self._fit()

    def _fit(self) -> None:
        """Take the width that the longest name needs in this language."""
        self.names.setFixedWidth(self.names.sizeHintForColumn(0) + SPARE)
        wanted = QSize(max(self.width(), round(WIDTH * letters())), self.height())  # or wider, where a page needs it
        self.resize(wanted.boundedTo(self.room))  # at once: a page that is laid out for more room needs more

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            for row, page in enumerate(self._pages):
                self.names.item(row).setText(again(page.name))  # which means a page, whatever else its word can mean
            self.show_values()  # also in the order of the language
            self._fit()

    def _to_search(self) -> None:
        self.search.setFocus()
        self.search.selectAll()

    def _enter(self) -> None:
        """Go into the page that was found."""
        self.names.setFocus()
        self.focusNextChild()

    def _step(self, by: int) -> None:
        row = self.names.currentRow() + by
        while 0 <= row < self.names.count():
            if not self.names.item(row).isHidden():
                self.names.setCurrentRow(row)
                return
            row += by

    def _find(self, words: str) -> None:
        found = [page.search(words) for page in self._pages]
        for row, is_found in enumerate(found):
            self.names.item(row).setHidden(not is_found)
        if not any(found):
            self._nothing.setText(tr("Nothing here has these words. Try one of them alone, or part of a word."))
            self._shown.setCurrentWidget(self._nothing)
        elif not found[max(self.names.currentRow(), 0)]:
            self.names.setCurrentRow(found.index(True))
        else:
            self._shown.setCurrentIndex(self.names.currentRow())

    def _choose(self, row: int) -> None:
        self._shown.setCurrentIndex(row)
        self._say("")
        helped_by(self, self.page.help_page)
        self.restore.setEnabled(self.page.can_be_restored)
        self.page_shown.emit(self.page)

    def _changed(self) -> None:
        """Another page may show the same."""
        self.show_values()
        self._say("")

    def _restore(self) -> None:
        if self.page.is_usual:
            self._say(tr("Everything on this page is already as it is at first."))
            return
        undo = self.page.restore()
        self.show_values()
        self._say(tr("Everything on this page is as it is at first."), undo)

    def _take_back(self) -> None:
        undo, self._undo = self._undo, None
        if undo is not None:
            undo()
            self.restore.setFocus()
            self.show_values()
            self._say(tr("Everything on this page is as it was before."))

    def _say(self, words: str, undo: Callable[[], None] | None = None) -> None:
        self._undo = undo
        self.undo.setVisible(undo is not None)
        if self._is_kept():
            self.said.setText(words)
        else:
            self.said.setText(
                tr("The disk does not take the settings: what you set holds only until Wordlight closes.")
            )
        self.said.setProperty("kind", "small" if self._is_kept() else "danger")
        self.said.style().polish(self.said)
