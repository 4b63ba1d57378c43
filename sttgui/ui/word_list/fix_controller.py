"""Offers for the word list what a person fixed the same way twice: once, in a message that leaves by itself."""

from __future__ import annotations

import asyncio

from PySide6.QtCore import QTimer

from sttgui.domain.transcript import Transcript
from sttgui.domain.word_list import Entry
from sttgui.storage.word_list import WordListFile
from sttgui.ui.kit.messages import Messages
from sttgui.ui.kit.text import tr
from sttgui.ui.word_list import text as word_list_text
from sttgui.viewmodel.fixes import Fixes
from sttgui.viewmodel.open_recording import OpenRecording
from sttgui.viewmodel.settings import Settings
from sttgui.viewmodel.task_scope import TaskScope

QUIET_MS = 1500  # after an edit, so that nobody is asked in the middle of a word


class FixController:
    """Looks for such words once nothing was edited for `quiet_ms`."""

    def __init__(
        self,
        recording: OpenRecording,
        file: WordListFile,
        say: Messages,
        settings: Settings,
        quiet_ms: int = QUIET_MS,
    ) -> None:
        self._recording = recording
        self._file = file
        self._fixes = Fixes(settings)
        self._offered = ""
        self._writing = TaskScope(say.show_error)
        self._quiet = QTimer(recording, singleShot=True, interval=quiet_ms)
        self._quiet.timeout.connect(self._look)
        self._message = say.add(tr("Word list"))
        self._message.acted.connect(self._add)
        recording.editor.changed.connect(self._edited)

    async def close(self) -> None:
        self._quiet.stop()
        await self._writing.finish()

    def _edited(self, transcript: Transcript) -> None:
        del transcript
        self._quiet.start()

    def _look(self) -> None:
        job, transcript = self._recording.job, self._recording.transcript
        if job is None or not self._recording.is_complete:
            return
        fix = self._fixes.to_offer(job.recording_id, transcript, (one.written for one in self._file.current.entries))
        if fix is not None:
            self._fixes.note_offered(fix.written)
            self._offered = fix.written
            self._message.say(
                word_list_text.offer(fix), [word_list_text.about_offer()], passes=True, act=tr("Add to the word list")
            )

    def _add(self) -> None:
        self._writing.start(self._save(self._offered))

    async def _save(self, written: str) -> None:
        """Add to the list as it is on the disk: another program may have changed it."""
        known = await asyncio.to_thread(self._file.load)
        await asyncio.to_thread(self._file.save, known.with_entries([Entry(written)]))
        self._message.say(word_list_text.noted(Entry(written)), passes=True)
