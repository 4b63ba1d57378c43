"""Whether there is a new version: looked for once a day where that was switched on, or when somebody asks."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from enum import Enum, auto
from urllib.parse import urlsplit

from PySide6.QtCore import QObject, Signal

from sttgui import __version__
from sttgui.domain.errors import SttError
from sttgui.domain.releases import PROJECT, Release, is_newer
from sttgui.services.releases import AskForRelease, ask_project
from sttgui.viewmodel import settings_table as table
from sttgui.viewmodel.settings import Settings
from sttgui.viewmodel.task_scope import TaskScope

EVERY_S = 3600.0  # how often is thought of whether it is time; never at once, for a start has enough to do


class Looked(Enum):
    """What came of asking by hand."""

    NOT_YET = auto()
    LOOKING = auto()
    NEWEST = auto()
    FOUND = auto()
    FAILED = auto()


def _today() -> str:
    return datetime.now(UTC).date().isoformat()


class NewVersion(QObject):
    """Nothing is asked of anybody before it is switched on, or asked by hand. `project` is empty as long as there is no
    public page to ask at: then it can do nothing, and `is_possible` is false.
    """

    changed = Signal()  # what came of asking by hand
    found = Signal(object)  # Release: to be told to the user

    def __init__(
        self,
        settings: Settings,
        is_recording: Callable[[], bool],
        *,
        project: str = PROJECT,
        ours: str = __version__,
        ask: AskForRelease = ask_project,
        today: Callable[[], str] = _today,
        sleep: Callable[[float], Awaitable[object]] = asyncio.sleep,
    ) -> None:
        super().__init__()
        self._settings = settings
        self._is_recording = is_recording
        self._project = project
        self.ours = ours
        self._ask = ask
        self._today = today
        self._sleep = sleep
        self._work = TaskScope(lambda _: None)  # each failure is dealt with where it comes about
        self.looked = Looked.NOT_YET
        self.release: Release | None = None

    @property
    def is_possible(self) -> bool:
        return bool(self._project)

    @property
    def host(self) -> str:
        """Who is asked, as it is shown."""
        return urlsplit(self._project).hostname or ""

    def start(self) -> None:
        """Think of it from now on."""
        if self.is_possible:
            self._work.start(self._watch())

    async def close(self) -> None:
        await self._work.close()

    def look(self) -> None:
        """Ask now, whatever is switched on; `changed` tells what comes of it."""
        if self.is_possible and self.looked is not Looked.LOOKING:
            self._say(Looked.LOOKING)
            self._work.start(self._look_by_hand())

    def skip(self) -> None:
        """Do not tell of the version that was found again."""
        if self.release is not None:
            self._settings.set(table.VERSION_SKIPPED, self.release.version)

    async def _watch(self) -> None:
        while True:
            await self._sleep(EVERY_S)
            is_due = self._settings.get(table.VERSION_ASKED_ON) != self._today()
            if self._settings.get(table.LOOK_FOR_VERSION) and is_due and not self._is_recording():
                await self._look_by_itself()

    async def _look_by_itself(self) -> None:
        """In silence, but for a new version: tomorrow is time enough where it does not come about."""
        try:
            release = await self._newer()
        except SttError:
            return
        if release is not None and release.version != self._settings.get(table.VERSION_SKIPPED):
            self._tell(release)

    async def _look_by_hand(self) -> None:
        try:
            release = await self._newer()
        except SttError:
            self._say(Looked.FAILED)
            return
        if release is not None:
            self._tell(release)
        self._say(Looked.NEWEST if release is None else Looked.FOUND)

    async def _newer(self) -> Release | None:
        """The latest release, where it is newer than this. Raises `SttError`."""
        self._settings.set(table.VERSION_ASKED_ON, self._today())
        release = await self._ask(self._project)
        return release if release is not None and is_newer(release.version, self.ours) else None

    def _tell(self, release: Release) -> None:
        self.release = release
        self.found.emit(release)

    def _say(self, looked: Looked) -> None:
        self.looked = looked
        self.changed.emit()
