"""Tells the user of jobs that ended: by a notification while they are at something else, or else for screen readers."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from sttgui.app.notifiers import Notifier
from sttgui.domain.jobs import Cancelled, Failed, Job, Paused, Unsure
from sttgui.ui.kit.messages import Messages
from sttgui.ui.library import files_text
from sttgui.viewmodel.task_scope import TaskScope

SUM_UP_S = 1.0


def _is_in_front() -> bool:
    return QGuiApplication.applicationState() is Qt.ApplicationState.ApplicationActive


class Notices:
    """Hears of every job. What has ended since the app was last in front is summed up in one notification; a click on
    it brings the window forward with the job that needs the user most. While it is in front the same is said by
    `announce`, for those who do not see it.

    `make_notifier` is called with the first notification; it gives `None` where there can be none.
    """

    def __init__(
        self,
        come_forward: Callable[[], None],
        choose: Callable[[str], None],
        say: Messages,
        make_notifier: Callable[[], Notifier | None],
        *,
        announce: Callable[[str], None],
        is_in_front: Callable[[], bool] = _is_in_front,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._come_forward = come_forward
        self._choose = choose
        self._make_notifier = make_notifier
        self._announce = announce
        self._is_in_front = is_in_front
        self._sleep = sleep
        self._scope = TaskScope(say.show_error)
        self._notifier: Notifier | None = None
        self._is_summing_up = False
        self._at_work: set[str] = set()
        self._ended: dict[str, Job] = {}
        self._seen: dict[str, Job] = {}  # that ended while it was in front

    def job_changed(self, job: Job) -> None:
        """Take note of a job's new state."""
        if not job.stands_still:
            self._at_work.add(job.id)
            self._ended.pop(job.id, None)
            return
        was_at_work = job.id in self._at_work
        self._at_work.discard(job.id)
        if was_at_work and not isinstance(job.phase, Cancelled):
            (self._seen if self._is_in_front() else self._ended)[job.id] = job
            if not self._is_summing_up:
                self._is_summing_up = True
                self._scope.start(self._sum_up())

    def state_changed(self) -> None:
        """The app came forward or went back: what was told is seen now."""
        if self._is_in_front():
            self._ended.clear()
            if self._notifier is not None:
                self._notifier.take_back()

    async def close(self) -> None:
        await self._scope.close()
        if self._notifier is not None:
            self._notifier.take_back()
            await self._notifier.close()

    async def _sum_up(self) -> None:
        """Wait a moment before the notification, since other jobs may end at the same time."""
        await self._sleep(SUM_UP_S)
        self._is_summing_up = False
        if self._seen:
            self._announce("\n".join(filter(None, _summed_up(list(self._seen.values())))))
            self._seen.clear()
        if not self._ended:
            return
        if self._notifier is None:
            self._notifier = self._make_notifier()
            if self._notifier is None:
                return
            self._notifier.clicked.connect(self._clicked)
        self._notifier.show_notice(*_summed_up(list(self._ended.values())))

    def _clicked(self) -> None:
        jobs = sorted(self._ended.values(), key=_urgency)
        self._come_forward()
        if jobs:
            self._choose(jobs[0].id)


def _summed_up(jobs: list[Job]) -> tuple[str, str]:
    return files_text.ended(jobs[0]) if len(jobs) == 1 else files_text.all_ended(jobs)


def _urgency(job: Job) -> int:
    """What waits for the user comes first, then what failed, then what is done."""
    return {Paused: 0, Unsure: 0, Failed: 1}.get(type(job.phase), 2)
