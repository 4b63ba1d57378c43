"""What is written down for those who help: versions, what is missing, settings, counts and the end of the log.

What is in it is chosen: nothing comes in but what is named here, so that no key, no text and no name can.
"""

from __future__ import annotations

import asyncio
import locale
import platform
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from datetime import datetime
from typing import Any

from PySide6.QtCore import QLocale, qVersion
from PySide6.QtGui import QGuiApplication

from sttgui import __version__
from sttgui.domain.error_trace import name_of
from sttgui.domain.errors import SttError
from sttgui.domain.jobs import Job
from sttgui.domain.keys import masked
from sttgui.domain.models import MODELS
from sttgui.domain.recognisers import AIML, LOCAL
from sttgui.services import findings
from sttgui.services.findings import Finding
from sttgui.storage.log_file import LogFile
from sttgui.viewmodel import settings_table as table
from sttgui.viewmodel.settings import Setting, Settings

LOG_LINES = 200
# Numbers, choices and yes or no: none of them can hold a name, an address or words of the user.
SHOWN = (
    *(table.LIST_SHOWN, table.SIDE_SHOWN, table.TEXT_SIZE, table.LINE_HEIGHT, table.SORT, table.KEEP_COPIES),
    *(table.WATCHED_MAY_COST, table.LIVE_WORDS, table.REMEMBER_VOICES, table.SPEED, table.VOLUME, table.STEP_S),
    *(table.SLOWS_AT_DOUBT, table.CLICK_PLAYS, table.TYPING_PAUSES, table.SECOND_OPINION, table.SECOND_ELSEWHERE),
    *(table.SECOND_PAUSED, table.AMOUNT, table.UNDER),
)


class ProblemReport:
    """`seen` are the keys met since the start: nothing that is collected should have one; any that does is masked."""

    def __init__(
        self, settings: Settings, jobs: Iterable[Job], log: LogFile, seen: Callable[[], Iterable[str]]
    ) -> None:
        self._settings = settings
        self._jobs = jobs
        self._log = log
        self._seen = seen

    async def text(self) -> str:
        """All of it, in English whatever the language of the window: it is for those who look for the fault."""
        here = [*_program(), "", *_settings(self._settings), "", *_library(self._jobs), ""]
        looked = await asyncio.to_thread(lambda: [*_found(), "", *self._end_of_log()])
        return masked("\n".join([*here, *looked]) + "\n", self._seen())

    def _end_of_log(self) -> Iterator[str]:
        yield f"The last {LOG_LINES} lines of the log"
        yield from self._log.last(LOG_LINES) or ["nothing"]


def _program() -> Iterator[str]:
    yield f"Wordlight {__version__}, {datetime.now().astimezone():%Y-%m-%d %H:%M %z}"
    yield f"Python {platform.python_version()}, Qt {qVersion()}, {platform.platform()}, {platform.machine()}"
    yield f"Language {QLocale().name()}, system {QLocale.system().name()}, files {locale.getpreferredencoding(False)}"
    screens = (
        f"{screen.size().width()}x{screen.size().height()} at {screen.devicePixelRatio():g}"
        for screen in QGuiApplication.screens()
    )
    yield f"Screens by {QGuiApplication.platformName()}: {', '.join(screens)}"


def _settings(settings: Settings) -> Iterator[str]:
    yield "Settings"
    for setting in SHOWN:
        yield from _setting(settings, setting)
    chosen = settings.get(table.RECOGNISER)
    known = {LOCAL.id, AIML.id, "server", ""}
    yield f"  {table.RECOGNISER.name}: {chosen if chosen in known else 'another'}"
    model = settings.get(table.RECOGNISER_MODEL.of(LOCAL.id))
    said = model if any(model == one.id for one in MODELS) else "one of the user" if model else "the usual one"
    yield f"  model: {said}"


def _setting(settings: Settings, setting: Setting[Any]) -> Iterator[str]:
    value = settings.get(setting)
    yield f"  {setting.name}: {setting.write(value)}" + ("" if value == setting.usual else " (changed)")


def _library(jobs: Iterable[Job]) -> Iterator[str]:
    listed = list(jobs)
    yield f"Library: {len(listed)} recordings, {sum(job.word_count or 0 for job in listed)} words"
    states = Counter(_state(job) for job in listed)
    for state, count in sorted(states.items()):
        yield f"  {count} {state}"


def _state(job: Job) -> str:
    error = error_of(job)
    kind = "imported" if job.imported else job.recogniser.kind.value
    return f"{type(job.phase).__name__}, {kind}" + (f", {name_of(error)}" if error is not None else "")


def error_of(job: Job) -> SttError | None:
    """What is in the way of a job, or ended it."""
    for name in ("error", "trouble", "unsaved"):
        error = getattr(job.phase, name, None)
        if isinstance(error, SttError):
            return error
    return None


def _found() -> Iterator[str]:
    yield "What is there"
    for look in (findings.versions, findings.sound, findings.recogniser, findings.keyring, findings.data_folder):
        for finding in look():
            yield f"  {_mark(finding)} {finding.what}: {finding.in_report or finding.said}"


def _mark(finding: Finding) -> str:
    return "ok" if finding.is_well else "MISSING" if finding.is_needed else "note"
