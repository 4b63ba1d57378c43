"""Messages that ask about the files of recordings, and are never in the way."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from sttgui.domain.jobs import FileSource, Job
from sttgui.ui.kit.message_stack import MessageStack
from sttgui.ui.kit.text import tr
from sttgui.ui.library import files_text
from sttgui.ui.library.file_dialogs import FoundFile


@dataclass(frozen=True, slots=True)
class OpenedBefore:
    """A transcript made elsewhere, in `path`, that came before as the job `other`."""

    path: Path
    other: Job


@dataclass(frozen=True, slots=True)
class Twice:
    """A recording that is there twice: `other` is the job that had it first.

    `job_id` is the job that has it now, empty where there is none yet and `path` is the file that was to be added.
    """

    name: str
    other: Job
    job_id: str = ""
    path: Path = Path()


class FileStrips(QObject):
    """One strip for each kind of question; a new question of a kind takes the place of the last, or joins it."""

    open_wanted = Signal(object)  # Twice: show what is there
    again_wanted = Signal(object)  # tuple[Twice, ...]: transcribe them all the same
    find_wanted = Signal(str)  # a job's id: let the user look for its file
    take_wanted = Signal(object)  # FoundFile: use it although it is another recording
    added_open_wanted = Signal(str)  # a job's id: show it
    keep_both_wanted = Signal(object)  # tuple[OpenedBefore, ...]: put them in the list once more

    def __init__(self, stack: MessageStack) -> None:
        super().__init__(stack)
        self._twice: tuple[Twice, ...] = ()
        self._missing_id = ""
        self._other: FoundFile | None = None
        self._added_id = ""
        self._before: tuple[OpenedBefore, ...] = ()
        self._unknown_id = ""
        self._added = stack.add(tr("Added"))
        self._added.acted.connect(self._open_added)
        self._again = stack.add(tr("Transcribed before"))
        self._again.acted.connect(self._open)
        self._again.acted_otherwise.connect(self._transcribe_again)
        self._missing = stack.add(tr("Recording not found"))
        self._missing.acted.connect(self._find)
        self._missing.acted_otherwise.connect(self._take)
        self._watched = stack.add(tr("Watched folder"))
        self._opened = stack.add(tr("Opened before"))
        self._opened.acted.connect(self._open_before)
        self._opened.acted_otherwise.connect(self._keep_both)
        self._unknown = stack.add(tr("Recording of a transcript"))
        self._unknown.acted.connect(self._find_unknown)

    def say_added(self, jobs: Sequence[Job]) -> None:
        """Say that recordings are in the list, and offer to open the first of them."""
        self._added_id = jobs[0].id
        self._added.say(files_text.added(jobs), passes=True, act=tr("Open"))

    def job_opened(self, job: Job | None) -> None:
        """Offer no more to open what is open."""
        if job is not None and job.id == self._added_id:
            self._added.hide()

    def ask_opened_before(self, found: Sequence[OpenedBefore]) -> None:
        """Say that transcripts made elsewhere are in the list already; those asked about already stay asked about."""
        before = () if self._opened.isHidden() else self._before
        self._before = tuple({one.path: one for one in (*before, *found)}.values())
        lines = [files_text.was_opened(one.path, one.other) for one in self._before]
        keep = tr("Keep both")
        if len(lines) == 1:
            self._opened.say(lines[0], act=tr("Open it"), other=keep)
        elif lines:
            self._opened.say(files_text.were_opened(len(lines)), lines, other=keep)

    def ask_for_recordings(self, found: Sequence[tuple[Job, Sequence[Path]]]) -> None:
        """Say of transcripts that nobody knows their recording yet, with those that have the name of each, if several
        have; and offer to look for that of a single one.
        """
        lines = [files_text.without_recording(job, choices) for job, choices in found]
        if len(found) == 1:
            [(job, choices)] = found
            self._unknown_id = job.id
            find = tr("Choose the recording…") if choices else tr("Find the recording…")
            self._unknown.say(files_text.is_text_only(job), lines, act=find)
        elif found:
            self._unknown.say(files_text.are_text_only(len(found)), lines)

    def recording_found(self, job_id: str) -> None:
        """Ask no more for the recording of a job."""
        if job_id == self._unknown_id:
            self._unknown.hide()

    def ask_twice(self, found: Sequence[Twice]) -> None:
        """Say that recordings were there before; those asked about already stay in the question."""
        before = () if self._again.isHidden() else self._twice
        self._twice = tuple({(one.path, one.job_id): one for one in (*before, *found)}.values())
        act = tr("Open it") if len({one.other.id for one in self._twice}) == 1 else ""
        again = tr("Transcribe again")
        lines = [files_text.was_there(one.name, one.other) for one in self._twice]
        if len(lines) == 1:
            self._again.say(lines[0], act=act, other=again)
        elif lines:
            self._again.say(files_text.were_there(len(lines)), lines, act=act, other=again)

    def ask_for_file(self, job: Job) -> None:
        """Say that a job's file is not there, and offer to look for it."""
        if isinstance(job.source, FileSource) and job.source.is_unknown:
            self.ask_for_recordings([(job, ())])
        elif isinstance(job.source, FileSource):
            self._missing_id, self._other = job.id, None
            path = job.source.path
            find = tr("Find the file…")
            self._missing.say(files_text.missing(path), [files_text.where_it_was(path)], trouble=True, act=find)

    def ask_about_other(self, job: Job, path: Path) -> None:
        """Say that the file the user chose is another recording, and let them take it anyway."""
        self._missing_id, self._other = job.id, FoundFile(job.id, path)
        heading, line = files_text.other_recording(path, job), files_text.about_other()
        use, find = tr("Use it all the same"), tr("Find the file…")
        self._missing.say(heading, [line], trouble=True, act=find, other=use)

    def say_found(self, path: Path) -> None:
        self._missing.say(files_text.found(path), passes=True)

    def say_folder(self, folder: Path, *, is_reachable: bool) -> None:
        """Say that the watched folder is not there; once it is, put that away."""
        if is_reachable:
            self._watched.hide()
        else:
            self._watched.say(files_text.folder_gone(folder))

    def _open_added(self) -> None:
        self._added.hide()
        self.added_open_wanted.emit(self._added_id)

    def _open_before(self) -> None:
        self._opened.hide()
        self.added_open_wanted.emit(self._before[0].other.id)

    def _keep_both(self) -> None:
        self._opened.hide()
        self.keep_both_wanted.emit(self._before)

    def _find_unknown(self) -> None:
        self.find_wanted.emit(self._unknown_id)

    def _open(self) -> None:
        self._again.hide()
        for one in self._twice:
            self.open_wanted.emit(one)

    def _transcribe_again(self) -> None:
        self._again.hide()
        self.again_wanted.emit(self._twice)

    def _find(self) -> None:
        self.find_wanted.emit(self._missing_id)

    def _take(self) -> None:
        self._missing.hide()
        if self._other is not None:
            self.take_wanted.emit(self._other)
