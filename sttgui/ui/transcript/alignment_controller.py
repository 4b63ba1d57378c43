"""Finds the words of one paragraph in the sound again, where edits have left their times behind."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from sttgui.domain.alignment import with_times_of_paragraph
from sttgui.domain.errors import NotAlignedError
from sttgui.domain.jobs import FileSource, Job
from sttgui.domain.transcript import Paragraph, Transcript, Word
from sttgui.ui.kit.messages import Messages
from sttgui.ui.kit.text import tr
from sttgui.ui.transcript.view import TranscriptView
from sttgui.viewmodel.open_recording import OpenRecording
from sttgui.viewmodel.task_scope import TaskScope

Find = Callable[[Job, Transcript, int], Awaitable[list[Word]]]


class AlignmentController:
    """Has an entry in the menu of the text; `find` gives the words of a paragraph with the times of the sound."""

    def __init__(self, view: TranscriptView, recording: OpenRecording, find: Find, say: Messages) -> None:
        self._recording = recording
        self._editor = recording.editor
        self._find = find
        self._say = say
        self._scope = TaskScope(say.show_error)
        self._is_at_work = False
        view.menu_opened.connect(self._menu_opened)

    async def close(self) -> None:
        await self._scope.close()

    def _menu_opened(self, menu: QMenu, position: int) -> None:
        job, document = self._recording.job, self._editor.document
        number = document.block_at(position)
        if job is None or number is None or job.options.translate:
            return
        if not isinstance(job.source, FileSource) or job.source.is_unknown:
            return
        menu.addSeparator()
        entry = menu.addAction(tr("Align this paragraph again"))
        entry.setToolTip(tr("Find its words in the sound once more, where their times are off"))
        entry.setData(_Align(document.paragraph_of(number)))
        if self._is_at_work:
            entry.setText(tr("A paragraph is being aligned…"))
            entry.setEnabled(False)
        menu.triggered.connect(self._entry_chosen)

    def _entry_chosen(self, entry: QAction) -> None:
        job, wanted = self._recording.job, entry.data()
        if isinstance(wanted, _Align) and job is not None and not self._is_at_work:
            self._is_at_work = True
            self._editor.stop_typing()
            self._scope.start(self._align(job, self._editor.transcript, wanted.paragraph))

    async def _align(self, job: Job, transcript: Transcript, number: int) -> None:
        try:
            found = await self._find(job, transcript, number)
        finally:
            self._is_at_work = False
        now = self._editor.transcript
        place = _place(now, transcript.paragraphs[number])
        if not self._recording.is_open(job.id) or place is None:
            return  # somebody goes on with it, and times for what it was would be wrong again
        self._editor.stop_typing()
        timed = with_times_of_paragraph(now, place, found)
        if timed is now:
            raise NotAlignedError
        self._editor.set_times(tr("Align this paragraph again"), timed, is_wanted=True)
        self._say.show_edited(tr("This paragraph has the times of the sound again."), self._editor)


@dataclass(frozen=True, slots=True)
class _Align:
    """The place of a paragraph that is to be aligned."""

    paragraph: int


def _place(transcript: Transcript, paragraph: Paragraph) -> int | None:
    """Where a paragraph is by now; `None` where it was changed."""
    return next((place for place, one in enumerate(transcript.paragraphs) if one is paragraph), None)
