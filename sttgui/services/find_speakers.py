"""Has this computer find out who speaks in a recording whose words are known."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace

from sttgui.domain.errors import FileMissingError
from sttgui.domain.jobs import FileSource, Job
from sttgui.domain.models import SPEAKERS
from sttgui.domain.options import UNKNOWN, Options
from sttgui.domain.recognition import Pending
from sttgui.domain.turns import Diarization
from sttgui.services.attempts import OpenClient
from sttgui.services.idle_work import answered_by


class FindSpeakers:
    """Asks the server of this computer, which works at low priority."""

    def __init__(self, open_client: OpenClient, sleep: Callable[[float], Awaitable[None]] = asyncio.sleep) -> None:
        self._open_client = open_client
        self._sleep = sleep

    async def find(self, job: Job, count: int, tell: Callable[[Pending], None]) -> Diarization:
        """The turns of so many speakers, 0 where nobody knows how many there are; stopped where this is cancelled.

        Raises `SttError`.
        """
        from sttgui.api import read_diarization

        if not isinstance(job.source, FileSource):
            raise FileMissingError(name=job.source.name)
        finished = await answered_by(
            SPEAKERS.id,
            replace(job.source, from_ms=0),
            Options(language="", diarize=True, speakers=count or UNKNOWN, track=job.options.track),
            open_client=self._open_client,
            request_id=f"sttgui:speakers:{job.id}",
            sleep=self._sleep,
            tell=tell,
        )
        return replace(read_diarization(finished.raw), notes=finished.transcript.warnings)
