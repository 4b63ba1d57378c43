"""Offers the words of the word list while somebody types, and corrects transcripts by its rules."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QToolTip

from sttgui.domain import editing
from sttgui.domain.errors import StorageError
from sttgui.domain.word_list import Entry, WordList, rule_for
from sttgui.storage import word_list
from sttgui.storage.problems import storage_error
from sttgui.storage.word_list import WordListFile
from sttgui.ui.kit import text
from sttgui.ui.kit.actions import Do
from sttgui.ui.kit.drafts import Drafts
from sttgui.ui.kit.messages import Messages
from sttgui.ui.kit.one_dialog import OneDialog
from sttgui.ui.transcript.view import TranscriptView
from sttgui.ui.word_list import text as word_list_text
from sttgui.ui.word_list.completion import Completion
from sttgui.viewmodel.changes import changes_of, touching
from sttgui.viewmodel.open_recording import OpenRecording
from sttgui.viewmodel.task_scope import TaskScope

if TYPE_CHECKING:
    from sttgui.ui.word_list.dialog import ListFile, WordListDialog


class WordListController:
    """Joins the file of the list, its dialog, the text and the menu about a word."""

    def __init__(
        self,
        view: TranscriptView,
        recording: OpenRecording,
        file: WordListFile,
        *,
        actions: Mapping[Do, QAction],
        say: Messages,
        drafts: Drafts,
    ) -> None:
        self._view = view
        self._file = file
        self._editor = recording.editor
        self._drafts = drafts
        self._messages = say
        self._scope = TaskScope(say.show_error)
        self._writing = TaskScope(say.show_error)
        self._dialog: OneDialog[WordListDialog] = OneDialog()
        Completion(self._view, self._offered)
        self._correct = actions[Do.CORRECT]
        self._correct.setEnabled(False)
        self._correct.triggered.connect(self._ask_to_correct)
        actions[Do.WORD_LIST].triggered.connect(self._open)
        recording.transcript_shown.connect(self._correct.setEnabled)
        self._view.menu_opened.connect(self._menu_opened)

    def start(self) -> None:
        """Read the list; the window tells where that fails."""
        self._scope.start(self._load())

    async def close(self) -> None:
        """What the user has saved is written first."""
        await self._writing.finish()
        await self._scope.close()

    async def _load(self) -> None:
        await asyncio.to_thread(self._file.load)

    def _offered(self, typed: str) -> list[str]:
        return self._file.current.beginning_with(typed)

    def _open(self) -> None:
        if self._dialog.now is None:
            self._scope.start(self._show())

    async def _show(self) -> None:
        """Open the dialog with the list as it is on the disk: another program may have changed it."""
        from sttgui.ui.word_list.dialog import WordListDialog

        words = await asyncio.to_thread(self._file.load)
        if self._dialog.now is None:
            dialog = WordListDialog(self._view.window(), words)
            dialog.list_chosen.connect(self._chosen)
            dialog.import_wanted.connect(self._import_wanted)
            dialog.export_wanted.connect(self._export_wanted)
            self._drafts.watch("word list", dialog)
            self._dialog.open(dialog)

    def _chosen(self, words: WordList) -> None:
        self._writing.start(self._save_chosen(words))

    async def _save_chosen(self, words: WordList) -> None:
        """The dialog stays open where the disk refuses: nothing that was typed there is lost."""
        try:
            await self._save(words)
        except StorageError as error:
            if self._dialog.now is None:
                raise
            self._dialog.now.refuse(text.sentence(error))
        else:
            if self._dialog.now is not None:
                self._dialog.now.accept()

    async def _save(self, words: WordList) -> None:
        await asyncio.to_thread(self._file.save, words)

    def _import_wanted(self, path: Path) -> None:
        self._scope.start(self._import(path))

    async def _import(self, path: Path) -> None:
        try:
            words = await asyncio.to_thread(word_list.read, path)
        except StorageError as error:
            self._say(text.sentence(error))
        except OSError as error:
            self._say(text.sentence(storage_error(error, path.parent)))
        else:
            if self._dialog.now is not None:
                self._dialog.now.take_in(words, path.name)

    def _export_wanted(self, wanted: ListFile) -> None:
        self._scope.start(self._export(wanted))

    async def _export(self, wanted: ListFile) -> None:
        try:
            await asyncio.to_thread(word_list.write, wanted.path, wanted.words)
        except StorageError as error:
            self._say(text.sentence(error))
        else:
            self._say(word_list_text.written_out(wanted.path.name))

    def _say(self, words: str) -> None:
        if self._dialog.now is not None:
            self._dialog.now.say(words)

    def _ask_to_correct(self) -> None:
        words = self._file.current
        self._editor.stop_typing()
        count = len(words.corrections(self._editor.transcript))
        self._ask(word_list_text.question(count), count, words)

    def _ask(self, said: str, count: int, words: WordList) -> None:
        from sttgui.ui.word_list.dialog import CorrectDialog

        dialog = CorrectDialog(self._view.window(), said, count, words)
        dialog.correct_wanted.connect(self._correct_by)
        dialog.open()

    def _correct_by(self, words: WordList) -> None:
        self._editor.stop_typing()
        transcript = self._editor.transcript
        changes = words.corrections(transcript)
        self._editor.apply(word_list_text.step(len(changes)), editing.replace_each(transcript, changes))
        self._messages.show_edited(word_list_text.corrected(len(changes)), self._editor)

    def _menu_opened(self, menu: QMenu, position: int) -> None:
        """Offer to follow an example where a word was fixed."""
        self._editor.stop_typing()
        places = self._editor.document.words_between(max(position - 1, 0), position + 1)
        for change in touching(changes_of(self._editor.transcript), places)[:1]:
            rule = rule_for(change.heard, change.now)
            if rule is not None and rule not in self._file.current.entries:
                menu.addSeparator()
                menu.addAction(word_list_text.always(rule)).setData(rule)
                menu.triggered.connect(self._entry_chosen)

    def _entry_chosen(self, entry: QAction) -> None:
        rule = entry.data()
        if isinstance(rule, Entry):
            self._writing.start(self._follow(rule))

    async def _follow(self, rule: Entry) -> None:
        """Write a rule down; where it fits at other places, offer to follow it there too."""
        known = await asyncio.to_thread(self._file.load)
        await self._save(known.with_entries([rule]))
        alone = WordList((rule,))
        count = len(alone.corrections(self._editor.transcript))
        if count:
            self._ask(word_list_text.question_about(rule, count), count, alone)
        else:
            caret = self._view.viewport().mapToGlobal(self._view.cursorRect().bottomLeft())
            QToolTip.showText(caret, word_list_text.noted(rule), self._view)
