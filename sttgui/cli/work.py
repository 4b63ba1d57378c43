"""Transcribing in the terminal: the same services as the window's, with a progress bar in place of a list."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Awaitable, Callable, Collection, Sequence
from dataclasses import dataclass, field
from itertools import chain, count
from pathlib import Path

from sttgui.cli.terminal import tell
from sttgui.domain.errors import AnswerKeptError, ExportError, ModelMissingError, SttError, ended
from sttgui.domain.jobs import Completed, Failed, Job, Paused, Queued, Running, Source, Unsure, UrlSource, Waiting
from sttgui.domain.keys import Key
from sttgui.domain.models import Model
from sttgui.domain.options import Options
from sttgui.domain.recognisers import LOCAL, Recogniser
from sttgui.domain.transcript import Transcript
from sttgui.engine import whisper_model
from sttgui.storage.models import ModelStore

BAR_WIDTH = 30
NAME_LENGTH = 60  # characters of a title in the name of a file

Done = Callable[[Job, Transcript], None]
Complain = Callable[[str], None]


def _no_key(address: str) -> None:
    del address


def _all_of_them(sources: Sequence[Source]) -> Sequence[Source]:
    return sources


@dataclass(frozen=True, slots=True)
class Asked:
    """Who is to transcribe, how, and with which key; by itself the recogniser on this computer, which needs none.

    `prepare` gets all recordings before the first is begun and returns those that are to be transcribed. `addresses`
    are of those on the web.
    """

    recogniser: Recogniser = LOCAL
    options: Options = field(default_factory=Options)
    key_of: Callable[[str], Key | None] = _no_key
    prepare: Callable[[Sequence[Source]], Sequence[Source]] = _all_of_them
    addresses: Sequence[UrlSource] = ()


def lack_of(store: ModelStore, model: Model) -> str | None:
    """Why a model of this computer cannot be used now, and what to do about it."""
    missing = whisper_model.available() or (None if store.is_here(model) else ModelMissingError(name=model.id))
    return None if missing is None else str(missing)


def transcribe(paths: Sequence[Path], done: Done, complain: Complain, asked: Asked | None = None) -> int:
    """Transcribe files and folders; `done` gets each transcript, `complain` each failure. Returns the exit code.

    `done` may raise `SttError`, which fails that file only. Ctrl+C stops everything and gives 130.
    """
    try:
        return asyncio.run(_transcribe(paths, done, complain, asked or Asked()))
    except KeyboardInterrupt:
        return 130


async def _transcribe(paths: Sequence[Path], done: Done, complain: Complain, asked: Asked) -> int:
    from sttgui.services.clients import Clients
    from sttgui.services.engine_launcher import EngineLauncher
    from sttgui.services.intake import take_in
    from sttgui.services.job_runner import JobRunner
    from sttgui.services.memory_store import MemoryStore

    intake = await take_in(paths)
    for refusal in intake.refused:
        complain(str(refusal))
    found: list[Source] = [*intake.accepted, *asked.addresses]
    sources = asked.prepare(found)
    failed = bool(intake.refused) or len(sources) < len(found)
    clients = Clients(EngineLauncher(), asked.key_of)
    store = MemoryStore()
    runner = JobRunner(open_client=clients.open, store=store)
    bar = ProgressBar(lambda: runner.jobs)
    runner.subscribe(bar.job_changed)
    runner.subscribe(TroubleTeller(complain, bar).job_changed)
    try:
        for job in runner.add(sources, asked.recogniser, asked.options):
            failed |= not await _finish(runner.wait_until_still(job.id), runner.transcript, done, complain, bar)
            _keep_unread(runner.job(job.id), store.raw_answer(job.id), complain)
    except asyncio.CancelledError:
        bar.clear()
        if any(job.sent is not None and not job.has_ended and not job.recogniser.is_embedded for job in runner.jobs):
            complain("the service may finish what it was sent, and charge for it; the text is lost.")
        raise
    finally:
        bar.clear()
        await runner.close()
        await clients.close()
    return int(failed)


def _keep_unread(job: Job | None, raw: bytes | None, complain: Complain) -> None:
    """Put the answer aside that came for a job and could not be read."""
    if raw and job is not None and isinstance(job.phase, Failed) and isinstance(job.phase.error, AnswerKeptError):
        try:
            complain(f"{job.source.name}: the answer is in “{_put_aside(raw, job.title)}”.")
        except ExportError as error:
            complain(str(error))


def _put_aside(raw: bytes, title: str) -> Path:
    """Write an answer to a new file in the folder one is in, for a later `sttgui convert`. Raises `ExportError`."""
    stem = title[:NAME_LENGTH]
    for name in chain([f"{stem}.answer"], (f"{stem} ({number}).answer" for number in count(2))):
        try:
            with Path(name).open("xb") as file:
                file.write(raw)
        except FileExistsError:
            continue
        except OSError as error:
            raise ExportError(name=name, reason=f"{error.strerror}.", detail=str(error)) from error
        return Path(name).absolute()
    raise AssertionError("the names never end")


async def _finish(
    ending: Awaitable[Job],
    transcript_of: Callable[[str], Awaitable[Transcript | None]],
    done: Done,
    complain: Complain,
    bar: ProgressBar,
) -> bool:
    """Wait for one job and hand on what came of it; false where that is nothing."""
    job = await ending
    bar.clear()
    if isinstance(job.phase, Failed | Paused | Unsure):
        complain(f"{job.source.name}: {job.phase.error}")
    transcript = await transcript_of(job.id) if isinstance(job.phase, Completed) else None
    if transcript is None:
        return False
    try:
        done(job, transcript)
    except SttError as error:
        complain(f"{job.source.name}: {error}")
        return False
    return True


class TroubleTeller:
    """Says once for each job why it stands still although it will go on by itself."""

    def __init__(self, complain: Complain, bar: ProgressBar) -> None:
        self._complain = complain
        self._bar = bar
        self._told: set[tuple[str, str]] = set()

    def job_changed(self, job: Job) -> None:
        if not isinstance(job.phase, Waiting | Queued | Running) or job.phase.trouble is None:
            return
        error = job.phase.trouble  # without its remedy: there is nothing to do, and the recording may be sent
        trouble = ended(error.template.format(**error.values))
        if (job.id, trouble) not in self._told:
            self._told.add((job.id, trouble))
            self._bar.clear()
            self._complain(f"{job.source.name}: {trouble} Waiting; it goes on by itself.")


class ProgressBar:
    """One line on a terminal's stderr; nothing where stderr is no terminal."""

    def __init__(self, jobs: Callable[[], Collection[Job]]) -> None:
        self._jobs = jobs
        self._is_shown = sys.stderr is not None and sys.stderr.isatty()
        self._length = 0

    def job_changed(self, job: Job) -> None:
        if not self._is_shown or not isinstance(job.phase, Running):
            return
        jobs = self._jobs()
        share = sum(_done(job) for job in jobs) / max(len(jobs), 1)
        filled = round(share * BAR_WIDTH)
        line = f"[{'#' * filled}{'.' * (BAR_WIDTH - filled)}] {share:4.0%}  {job.title[:40]}"
        tell(f"\r{line:<{self._length}}")
        self._length = len(line)

    def clear(self) -> None:
        if self._length:
            tell(f"\r{'':<{self._length}}\r")
            self._length = 0


def _done(job: Job) -> float:
    if job.has_ended:
        return 1.0
    return job.phase.fraction or 0.0 if isinstance(job.phase, Running) else 0.0
