"""The pane on the left: all recordings with their state, what was found in them, and how the list is arranged."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QAction, QIcon, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from sttgui.ui.jobs import text as job_text
from sttgui.ui.kit import text
from sttgui.ui.kit.actions import Do
from sttgui.ui.kit.icons import icon
from sttgui.ui.kit.meaning import mean
from sttgui.ui.kit.search_field import SearchField
from sttgui.ui.kit.widgets import ElidedLabel, button, icon_button_for, label, restyle, turning_margins
from sttgui.ui.library import text as library_text
from sttgui.ui.library.menu import LibraryMenu
from sttgui.ui.library.view import LibraryView
from sttgui.viewmodel.arrangement import Arrangement, without_hiding
from sttgui.viewmodel.library_model import LibraryModel

if TYPE_CHECKING:
    from sttgui.domain.errors import SttError
    from sttgui.domain.library import Hit
    from sttgui.ui.kit.theme import Tokens
    from sttgui.ui.library.hits_view import HitsPage


class LibraryPane(QWidget):
    """The list, or a line in its place while it is empty; while something is searched for, what was found."""

    search_changed = Signal(str)  # what to search for in all transcripts; empty where nothing is
    hit_chosen = Signal(object)  # Hit
    all_hits_wanted = Signal(str)  # the id of the job in which all that is searched for is to be listed
    arrangement_chosen = Signal(object)  # Arrangement: by which the list is shown now

    hits: HitsPage  # what `complete` makes

    def __init__(self, model: LibraryModel, actions: Mapping[Do, QAction]) -> None:
        super().__init__()
        self.setObjectName("library_pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._model = model
        self.view = LibraryView(model, actions)
        self.search = SearchAllField()
        self.search.give_way(actions[Do.CAPTIONS])
        self.search.textChanged.connect(self._search_changed)
        self.search.down_pressed.connect(self._enter_list)
        self.search.returnPressed.connect(self._enter_pressed)
        self._more = button("", text.tr("Order, selection, and what can be done with all"), "link")
        self._more.setAccessibleName(text.tr("Arrange the list"))
        mean(self._more, accessibleName=text.tr("Arrange the list"))
        self._menu = LibraryMenu(self, model, actions)
        self._menu.arrangement_chosen.connect(self.arrange)
        self._more.setMenu(self._menu)
        self._fold = icon_button_for(actions[Do.LIST_PANE], text.tr("Hide the list"), "link")
        self._filter = _Line(text.tr("Show all"), text.tr("List all recordings again"))
        self._filter.acted.connect(self._show_all)
        self._go_on, self._pause = actions[Do.GO_ON], actions[Do.PAUSE_LINE]
        self._paused = _Line(text.tr("Go on"), self._go_on.toolTip())
        self._paused.say(text.tr("What waits is held"))
        self._paused.acted.connect(self._go_on.trigger)
        self._nothing_found = label("", "quiet", wrap=True)
        self._nothing = _page(self._nothing_found)
        self._empty = _page(label(text.tr("Your transcripts will be listed here."), "quiet", wrap=True))
        self._none_shown = _page(label(text.tr("There is no such recording."), "quiet", wrap=True))
        self._saved = ElidedLabel("small", Qt.TextElideMode.ElideRight)
        turning_margins(self._saved, self._saved, (18, 4, 10, 2))
        self._saved.hide()
        self._pages = QStackedWidget()
        for page in (self._empty, self.view, self._nothing, self._none_shown):
            self._pages.addWidget(page)
        self._build()
        for changed in (model.rowsInserted, model.rowsRemoved, model.modelReset):
            changed.connect(self._rows_changed)
        self._rows_changed()
        self.show_paused(False)

    def complete(self) -> None:
        """Make what the first painting does not show."""
        from sttgui.ui.library.hits_view import HitsPage

        self.hits = HitsPage(self._version_of)
        self.hits.view.hit_chosen.connect(self.hit_chosen)
        self.hits.view.all_wanted.connect(self.all_hits_wanted)
        self._pages.addWidget(self.hits)

    def choose(self, job_id: str) -> None:
        """Make a job the chosen one, also where it was not listed; an unknown one changes nothing."""
        row = self._model.row_of(job_id)
        if row is None and self._model.job(job_id) is not None:
            self._show_all()
            row = self._model.row_of(job_id)
        if row is not None:  # alone, also where a key that is held down would select it beside the others
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.view.selectionModel().setCurrentIndex(self._model.index(row), flags)

    def show_hits(self, searched: str, hits: Sequence[Hit], total: int | None = None) -> None:
        """Show what was found, of `total` places where there is more than that; hits of what is no longer searched for
        come too late and are passed over.
        """
        if not self._is_searching_for(searched):
            return
        self.hits.show_hits(hits, library_text.found(hits, total))
        self._nothing_found.setText(library_text.nothing_found(searched))
        self._pages.setCurrentWidget(self.hits if hits else self._nothing)

    def show_all_hits(self, searched: str, hits: Sequence[Hit]) -> None:
        """List all that was found in one recording."""
        if self._is_searching_for(searched):
            self.hits.view.list_all(hits)

    def show_paused(self, paused: bool) -> None:
        """Say whether those that wait stay where they are."""
        self._paused.setVisible(paused)
        self._pause.setVisible(not paused)
        self._go_on.setVisible(paused)

    def show_saving(self, moment: datetime, error: SttError | None) -> None:
        """Say that everything was on this computer's disk at `moment`, or why the last thing is not."""
        self._saved.setText(library_text.saved_at(moment) if error is None else library_text.not_saved(error))
        self._saved.setProperty("kind", "small" if error is None else "danger")
        restyle(self._saved)
        self._saved.show()

    def show_unsaved(self) -> None:
        """Say that the last thing is not on the disk yet."""
        if self._saved.text() == library_text.saving():  # as with each key
            return
        self._saved.setText(library_text.saving())
        self._saved.setProperty("kind", "small")
        restyle(self._saved)
        self._saved.show()

    def set_theme(self, tokens: Tokens) -> None:
        self.view.rows.tokens = tokens
        self.view.paint_anew()
        self.search.set_icon(icon("search", tokens.quiet))
        self._more.setIcon(icon("sort", tokens.quiet))
        self._fold.setIcon(icon("fold_left", tokens.quiet))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.ActivationChange:
            self._model.day_changed()  # a window left open overnight groups anew when one comes back to it

    def _version_of(self, job_id: str) -> str:
        """What tells a version from the others of its recording; nothing where there are none."""
        job = self._model.job(job_id)
        return job_text.maker(job) if job is not None and self._model.has_versions(job) else ""

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 10, 0, 6)
        layout.setSpacing(6)
        field = QHBoxLayout()
        field.setContentsMargins(10, 0, 10, 0)
        field.setSpacing(4)
        field.addWidget(self.search)
        field.addWidget(self._more)
        field.addStretch()
        field.addWidget(self._fold)
        layout.addLayout(field)
        layout.addWidget(self._paused)
        layout.addWidget(self._filter)
        layout.addWidget(self._pages, 1)
        layout.addWidget(self._saved)

    def _rows_changed(self) -> None:
        arrangement = self._model.arrangement
        self.search.setVisible(not self._model.is_empty)
        self._more.setVisible(not self._model.is_empty)
        self._filter.setVisible(arrangement.hides)
        self._filter.say(library_text.shown_only(arrangement))
        if self.search.text().strip():
            return
        if self._model.rowCount():
            self._pages.setCurrentWidget(self.view)
        else:
            self._pages.setCurrentWidget(self._empty if self._model.is_empty else self._none_shown)

    def arrange(self, arrangement: Arrangement) -> None:
        """Show the list in this way, and tell that it was chosen."""
        self._model.arrange(arrangement)
        self.arrangement_chosen.emit(arrangement)

    def _show_all(self) -> None:
        self.arrange(without_hiding(self._model.arrangement))

    def _search_changed(self, searched: str) -> None:
        if not searched.strip():
            self._rows_changed()
        self.search_changed.emit(searched.strip())

    def _is_searching_for(self, searched: str) -> bool:
        return bool(searched) and searched == self.search.text().strip()

    def _enter_list(self) -> None:
        for page in (self.view, self.hits):
            if self._pages.currentWidget() is page:
                page.setFocus()

    def _enter_pressed(self) -> None:
        if self._pages.currentWidget() is self.hits:
            self.hits.view.choose_current()


class _Line(QWidget):
    """A few words above the list, and what can be done about them."""

    acted = Signal()

    def __init__(self, act: str, tip: str) -> None:
        super().__init__()
        self._words = ElidedLabel("small")
        made = button(act, tip, "link")
        made.clicked.connect(self.acted)
        layout = QHBoxLayout(self)
        turning_margins(layout, self, (18, 0, 10, 0))
        layout.addWidget(self._words, 1)
        layout.addWidget(made)
        self.hide()

    def say(self, words: str) -> None:
        self._words.setText(words)


class SearchAllField(SearchField):
    """Has a key that leads to it from everywhere."""

    def __init__(self) -> None:
        super().__init__(text.tr("Search all"))
        self.setObjectName("search_all")
        self.setTextMargins(-4, 0, -2, 0)  # each px is wanted: there are languages with longer words for it
        self.setAccessibleName(text.tr("Search all transcripts"))
        self.setToolTip(text.tr("Words, or a phrase in quotation marks (Ctrl+Shift+F)"))
        self._magnifier = self.addAction(QIcon(), QLineEdit.ActionPosition.LeadingPosition)
        for drawn in self.findChildren(QToolButton):
            drawn.setAccessibleName(drawn.accessibleName() or self.accessibleName())
        self._shortcut = QShortcut(QKeySequence("Ctrl+Shift+F"), self)
        self._shortcut.activated.connect(self._shortcut_pressed)

    def give_way(self, other: QAction) -> None:
        """Leave the key to an action that has it too, while that can be done: of two, Qt would choose none."""
        self._other = other
        other.changed.connect(self._share_key)
        self._share_key()

    def _share_key(self) -> None:
        self._shortcut.setEnabled(not (self._other.isEnabled() and self._shortcut.key() in self._other.shortcuts()))

    def set_icon(self, magnifier: QIcon) -> None:
        self._magnifier.setIcon(magnifier)

    def _shortcut_pressed(self) -> None:
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()


def _page(line: QLabel) -> QWidget:
    page = QWidget()
    layout = QVBoxLayout(page)
    layout.setContentsMargins(18, 12, 18, 18)
    layout.addWidget(line)
    layout.addStretch()
    return page
