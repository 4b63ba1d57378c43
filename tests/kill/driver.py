"""The real application, run for the kill test: obeys lines on its stdin, and says on its stdout what it does.

Every word it says is in the pipe before the app goes on, so that it outlives a SIGKILL.
"""

from __future__ import annotations

import asyncio
import hashlib
import json
import os
import sys
import threading
import time
from collections.abc import Callable, Sequence
from datetime import datetime
from itertools import count
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtWidgets import QApplication

from sttgui.app import run, start
from sttgui.domain.jobs import FileSource, Job, Places, Unsure
from sttgui.domain.keys import Key, KeySource
from sttgui.domain.transcript import Transcript
from sttgui.services import attempts
from sttgui.storage.keys import KeyStore
from sttgui.storage.library import Library
from sttgui.ui.jobs.remedies import Remedy, RemedyChoice
from sttgui.ui.window.main_window import MainWindow
from sttgui.viewmodel.library_model import LibraryModel, NewTitle

KEY = "key-of-nobody"
SHOWN_TIMES, SHOWN_S = 600, 0.05  # how often and how long it is waited for a transcript to be on the page
LOOK_DELAYS_S = (0.2, 0.5, 1.0)  # how long it waits for the service's log is not what is tested

BEAT_S = 0.05

_Answer = TypeVar("_Answer")


class _Clock:
    """Goes on as the app does: where a busy computer lets it do nothing for a while, no time passes."""

    now = time.monotonic()

    async def run(self) -> None:
        while True:
            await asyncio.sleep(BEAT_S)
            await asyncio.to_thread(int)  # threads come to their turn, too
            self.now += BEAT_S
            say("beat")


_clock = _Clock()


def say(what: str, **values: Any) -> None:
    """One line, at once: shorter than what a pipe takes in one piece."""
    os.write(1, json.dumps({"what": what, "at": _clock.now, **values}).encode() + b"\n")


def words_of(transcript: Transcript | None) -> str | None:
    """A short name for what a transcript says."""
    return None if transcript is None else hashlib.sha256(transcript.text.encode()).hexdigest()[:16]


class ToldLibrary(Library):
    """Says of each thing it writes when it begins and when it is done: what is done must never be lost."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self._numbers = count()
        asyncio.get_running_loop().call_soon(Driver(self).begin)

    def jobs(self, newest: int | None = None) -> list[Job]:
        jobs = super().jobs(newest)
        if newest is None:
            say("loaded", count=len(jobs), recovered=self.recovery is not None)
        return jobs

    def save_job(self, job: Job) -> None:
        self._told("save_job", job.id, {"names": [job.generation_id, job.request_id]}, super().save_job, job)

    def save_jobs(self, jobs: Sequence[Job]) -> None:
        numbers = [next(self._numbers) for _ in jobs]
        for number, job in zip(numbers, jobs, strict=True):
            values = {"names": [job.generation_id, job.request_id]}
            say("begins", call="save_job", number=number, job=job.id, values=values)
        super().save_jobs(jobs)
        for number, job in zip(numbers, jobs, strict=True):
            say("done", call="save_job", number=number, job=job.id)

    def save_result(self, job: Job, transcript: Transcript, raw: bytes) -> None:
        values = {"words": words_of(transcript), "raw": hashlib.sha256(raw).hexdigest()[:16]}
        values["names"] = [job.generation_id, job.request_id]
        self._told("save_result", job.id, values, super().save_result, job, transcript, raw)

    def save_transcript(self, job_id: str, transcript: Transcript, places: Places | None = None) -> None:
        values = {"words": words_of(transcript)}
        self._told("save_transcript", job_id, values, super().save_transcript, job_id, transcript, places)

    def rename(self, job_id: str, title: str) -> None:
        self._told("rename", job_id, {"title": title}, super().rename, job_id, title)

    def move_to_trash(self, job_id: str, now: datetime | None = None) -> datetime:
        return self._told("move_to_trash", job_id, {"trashed": True}, super().move_to_trash, job_id, now)

    def restore(self, *job_ids: str) -> None:
        for job_id in job_ids:  # one write for each, since each is told of
            self._told("restore", job_id, {"trashed": False}, super().restore, job_id)

    def bring_over_next(self) -> bool:
        is_more = super().bring_over_next()
        say("brought_over", more=is_more)
        return is_more

    def _told(
        self, call: str, job_id: str, values: dict[str, Any], write: Callable[..., _Answer], *given: Any
    ) -> _Answer:
        number = next(self._numbers)
        say("begins", call=call, number=number, job=job_id, values=values)
        answer = write(*given)
        say("done", call=call, number=number, job=job_id)
        return answer


class PresetKeys(KeyStore):
    """Has one key for every address, and asks no keyring."""

    def get(self, address: str) -> Key:
        return Key(KEY, KeySource.MEMORY)


class Driver:
    """Does in the window what a line says, as a person would."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._loop = asyncio.get_running_loop()
        self._edits: set[asyncio.Task[None]] = set()
        self._beats = self._loop.create_task(_clock.run())

    def begin(self) -> None:
        windows = (one for one in QApplication.topLevelWidgets() if isinstance(one, MainWindow))
        self._window = next(windows)
        model = self._window.findChild(LibraryModel)
        assert model is not None
        self._model = model
        model.job_updated.connect(self._job_updated)
        model.modelReset.connect(self._model_reset)
        threading.Thread(target=self._listen, daemon=True).start()

    def _model_reset(self) -> None:
        for job in self._model.jobs():
            self._job_updated(job)

    def _job_updated(self, job: Job) -> None:
        path = str(job.source.path) if isinstance(job.source, FileSource) else ""
        error = getattr(job.phase, "error", None)
        say(
            "shown",
            job=job.id,
            path=path,
            phase=type(job.phase).__name__,
            error=type(error).__name__ if error else "",
            looking=getattr(job.phase, "is_looking", False),
        )

    def _listen(self) -> None:
        for line in sys.stdin:
            self._loop.call_soon_threadsafe(self._obey, json.loads(line))

    def _obey(self, told: dict[str, Any]) -> None:
        say("asked", **told)
        match told["do"]:
            case "add":
                self._window.paths_added.emit(tuple(map(Path, told["paths"])))
            case "engine":
                self._window.recogniser_cards.recogniser_wanted.emit(told["recogniser"])
            case "rename":
                self._model.title_entered.emit(NewTitle(told["job"], told["title"]))
            case "trash":
                self._window.library_actions.remove_wanted.emit(told["job"])
            case "restore":
                self._window.messages.undo_wanted.emit(told["job"])
            case "retry":
                self._send_again(told["job"])
            case "edit":
                edit = self._loop.create_task(self._edit(told["job"], told["text"]))
                self._edits.add(edit)
                edit.add_done_callback(self._edits.discard)
            case "close":
                self._window.close()

    def _send_again(self, job_id: str) -> None:
        """Say what sends it: “Try again” only looks once more for what may never have arrived."""
        job = self._model.job(job_id)
        if job is not None and isinstance(job.phase, Unsure):
            self._window.panes.remedy_chosen.emit(RemedyChoice(job_id, Remedy.SEND_AGAIN))
        else:
            self._window.library_actions.retry_wanted.emit(job_id)

    async def _edit(self, job_id: str, text: str) -> None:
        """Type over the first word, as soon as the transcript is on the page."""
        opened, editor = self._window.panes.recording, self._window.panes.recording.editor
        self._window.library_pane.choose(job_id)
        for _ in range(SHOWN_TIMES):
            if opened.is_open(job_id) and editor.document.word_count:
                begin, end = editor.document.range_of(0)
                editor.write("Typing", begin, end, text)
                say("typed", job=job_id, words=words_of(editor.transcript))
                return
            await asyncio.sleep(SHOWN_S)
        say("nothing_to_edit", job=job_id)


def main() -> int:
    run.Library = ToldLibrary  # type: ignore[misc]
    run.KeyStore = PresetKeys  # type: ignore[misc]
    attempts.LOOK_DELAYS_S = LOOK_DELAYS_S
    return start.run_window([])


if __name__ == "__main__":
    sys.exit(main())
