"""Shows what was changed, and brings back what was heard: at one place, in a paragraph, or everywhere."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from sttgui.domain import editing
from sttgui.ui.kit.actions import Do
from sttgui.ui.kit.text import tr
from sttgui.ui.transcript import changes_text
from sttgui.ui.transcript.changes_pane import ChangesPane
from sttgui.ui.transcript.details_pane import DetailsPane
from sttgui.ui.transcript.view import TranscriptView
from sttgui.viewmodel.changes import Change, changes_of, touching
from sttgui.viewmodel.open_recording import OpenRecording
from sttgui.viewmodel.speakers import paragraph_places

RESTING_MS = 250  # after an edit, before the list is made anew


class ChangesController:
    """Joins the editor, the pane of changes, and the actions and menus about them."""

    def __init__(
        self,
        view: TranscriptView,
        pane: ChangesPane,
        details: DetailsPane,
        recording: OpenRecording,
        *,
        actions: Mapping[Do, QAction],
        show_pane: Callable[[bool], None],
    ) -> None:
        self._view = view
        self._pane = pane
        self._show_pane = show_pane
        self._editor = recording.editor
        self._show = actions[Do.SHOW_CHANGES]
        self._restore = actions[Do.RESTORE]
        self._resting = QTimer(view, singleShot=True, interval=RESTING_MS)
        self._resting.timeout.connect(self._renew)
        self._show.toggled.connect(self._toggled)
        self._restore.triggered.connect(self._restore_here)
        self._view.menu_opened.connect(self._menu_opened)
        self._editor.changed.connect(self._edited)
        self._editor.opened.connect(self._renew)
        pane.change_chosen.connect(self._reveal)
        pane.back_wanted.connect(self._restore_change)
        pane.all_back_wanted.connect(self._restore_all)
        details.original_wanted.connect(self._restore_word)
        recording.transcript_shown.connect(self._shown)
        self._shown(False)

    def close(self) -> None:
        self._resting.stop()

    def _shown(self, is_shown: bool) -> None:
        for action in (self._show, self._restore):
            action.setEnabled(is_shown)

    def _toggled(self, is_on: bool) -> None:
        self._view.show_changes(is_on)
        self._show_pane(is_on)
        self._renew()

    def _edited(self) -> None:
        if self._show.isChecked():
            self._resting.start()

    def _renew(self) -> None:
        if self._show.isChecked():
            self._pane.show_changes(changes_of(self._editor.transcript))

    def _reveal(self, change: Change) -> None:
        begin, _ = self._editor.document.range_of(change.begin)
        _, end = self._editor.document.range_of(change.end - 1)
        self._view.reveal(begin, end)

    def _places(self, position: int | None = None) -> range:
        """The places of the words that are selected, or else of those that touch the caret or another position."""
        cursor = self._view.textCursor()
        begin, end = cursor.selectionStart(), cursor.selectionEnd()
        if position is not None and not begin <= position <= end:
            begin = end = position
        if begin == end:
            begin, end = max(begin - 1, 0), end + 1
        return self._editor.document.words_between(begin, end)

    def _restore_here(self) -> None:
        places = self._places()
        self._apply(places.start, places.stop)

    def _restore_change(self, change: Change) -> None:
        self._apply(change.begin, change.end)

    def _restore_word(self, place: int) -> None:
        self._apply(place, place + 1)

    def _restore_all(self) -> None:
        self._editor.stop_typing()
        self._editor.apply(tr("Restore all originals"), editing.restore_all(self._editor.transcript))

    def _apply(self, begin: int, end: int) -> None:
        self._editor.stop_typing()
        self._editor.apply(tr("Restore original"), editing.restore(self._editor.transcript, begin, end))
        self._renew()

    def _menu_opened(self, menu: QMenu, position: int) -> None:
        """Offer to bring back what was heard, where the word under the menu or the selection was changed."""
        self._editor.stop_typing()
        changes = changes_of(self._editor.transcript)
        places = self._places(position)
        here = touching(changes, places)
        if not here:
            return
        menu.addSeparator()
        words = changes_text.back(here[0]) if len(here) == 1 else tr("Restore selection")
        menu.addAction(words).setData(_Back(here[0].begin, here[-1].end))
        paragraph = paragraph_places(self._editor.transcript, here[0].begin)
        if len(touching(changes, paragraph)) > len(here):
            menu.addAction(tr("Restore paragraph")).setData(_Back(paragraph.start, paragraph.stop))
        menu.triggered.connect(self._entry_chosen)

    def _entry_chosen(self, entry: QAction) -> None:
        back = entry.data()
        if isinstance(back, _Back):
            self._apply(back.begin, back.end)


@dataclass(frozen=True, slots=True)
class _Back:
    """The places of words that are to become again what was heard."""

    begin: int
    end: int
