"""The attempts to have a job recognised: repeated where nothing came of one, never where that may cost twice."""

from __future__ import annotations

import functools
from collections.abc import Awaitable, Callable
from datetime import datetime

from sttgui.domain.errors import (
    AddressWrongError,
    BalanceUsedUpError,
    EngineCrashedError,
    KeyRefusedError,
    NotAllowedError,
    NotConnectedError,
    RedirectedError,
    ServerLacksModelError,
    ServiceBusyError,
    SttError,
    SubmitUnknownError,
    SurroundingsError,
)
from sttgui.domain.jobs import Job, Paused, Unsure, Waiting
from sttgui.domain.pace import expected_ms
from sttgui.domain.recognisers import Recogniser
from sttgui.domain.recognition import Finished, SttClient
from sttgui.services.delivery import Delivery
from sttgui.services.job_book import JobBook
from sttgui.services.line import Line
from sttgui.services.polling import BUSY_DELAYS_S, CONNECT_DELAYS_S, CRASH_DELAYS_S, LOOK_DELAYS_S
from sttgui.services.results import Results
from sttgui.services.so_far import SoFar

OpenClient = Callable[[Recogniser], Awaitable[SttClient]]
Objection = Callable[[Job, list[Job]], Awaitable[SttError | None]]

# Only the user can put these right; until then nothing more is sent to that recogniser.
NEEDS_USER = (
    KeyRefusedError,
    BalanceUsedUpError,
    NotAllowedError,
    RedirectedError,
    AddressWrongError,
    SurroundingsError,
    ServerLacksModelError,
)


class StandsStillError(Exception):
    """Ends a job's task without ending the job: it waits for the user in this phase."""

    def __init__(self, phase: Paused | Unsure) -> None:
        super().__init__()
        self.phase = phase


class Attempts:
    """Sends jobs and watches them, each in its place of the line.

    `open_client` gives the client of a recogniser, starting what must be started. `objection` is asked before a job is
    sent, with all jobs, for what speaks against it.
    """

    def __init__(
        self,
        book: JobBook,
        line: Line,
        results: Results,
        so_far: SoFar,
        *,
        open_client: OpenClient,
        objection: Objection,
        sleep: Callable[[float], Awaitable[None]],
        clock: Callable[[], float],
        now: Callable[[], datetime],
    ) -> None:
        self._book = book
        self._line = line
        self._results = results
        self._so_far = so_far
        self._open_client = open_client
        self._objection = objection
        self._sleep = sleep
        self._clock = clock
        self._now = now
        self._held: dict[str, SttError] = {}  # by recogniser: what the user must put right
        self._wanted_all_the_same: set[str] = set()

    def release(self, recogniser: Recogniser) -> None:
        """Send to a recogniser again, since the user may have put right what was in the way."""
        self._held.pop(recogniser.id, None)

    def send_all_the_same(self, job_id: str) -> None:
        """Ask no more what speaks against sending a job: the user has said that it is to be sent."""
        self._wanted_all_the_same.add(job_id)

    async def recognise(self, job_id: str) -> Finished:
        """Send and watch until there is an answer; leaves its place in the line while it waits to try again.

        Raises `StandsStillError` where the user must decide, and every other `SttError` there is no way around.
        """
        connect_delays, busy_delays = iter(CONNECT_DELAYS_S), enumerate(BUSY_DELAYS_S, start=1)
        crash_delays = iter(CRASH_DELAYS_S)
        while True:
            try:
                lost = self._book[job_id].phase
                if isinstance(lost, Unsure):
                    await self._look_for(job_id, lost.error)
                async with self._line.place(job_id):
                    return await self._deliver(job_id)
            except SubmitUnknownError as error:
                await self._results.keep_raw(job_id, error)
                self._book.change(job_id, phase=Unsure(error))
            except SttError as error:
                is_embedded = self._book[job_id].recogniser.is_embedded
                match error:
                    case EngineCrashedError() if is_embedded and (soon := next(crash_delays, None)) is not None:
                        delay = soon
                        self._book.change(job_id, request_id="", sent=None, generation_id="")
                    case _ if is_embedded:
                        raise
                    case NotConnectedError():
                        delay = next(connect_delays, CONNECT_DELAYS_S[-1])
                    case ServiceBusyError() if (next_try := next(busy_delays, None)) and next_try[0] < error.tries:
                        delay = error.retry_after_s or next_try[1]  # at once is too soon
                    case _ if isinstance(error, NEEDS_USER):
                        self._held[self._book[job_id].recogniser.id] = error
                        raise StandsStillError(Paused(error)) from error
                    case _:
                        raise
                self._book.change(job_id, phase=Waiting(error))
                await self._book.save(job_id)
                await self._sleep(delay)

    async def _deliver(self, job_id: str) -> Finished:
        """Send what was not sent and watch it to its end."""
        held = self._held.get(self._book[job_id].recogniser.id)
        if held is not None:
            raise held
        await self._ask_before_sending(job_id)
        if not self._book[job_id].generation_id:
            await self._so_far.begin(job_id)
        delivery = await self._delivery(job_id)
        finished = None if self._book[job_id].generation_id else await delivery.send()
        return finished or await delivery.watch()

    async def _ask_before_sending(self, job_id: str) -> None:
        job = self._book[job_id]
        if job.generation_id or job_id in self._wanted_all_the_same:
            return
        objection = await self._objection(job, list(self._book))
        if objection is not None:
            raise StandsStillError(Paused(objection))

    async def _look_for(self, job_id: str, error: SttError) -> None:
        delivery = await self._delivery(job_id)
        if not await delivery.look_for(error, LOOK_DELAYS_S):
            raise StandsStillError(Unsure(error, is_looking=False))

    async def _delivery(self, job_id: str) -> Delivery:
        client = await self._open_client(self._book[job_id].recogniser)
        part = await self._so_far.part(job_id)
        return Delivery(
            client,
            self._book.controller(job_id),
            sleep=self._sleep,
            clock=self._clock,
            now=self._now,
            on_words=functools.partial(self._so_far.add, job_id),
            from_ms=0 if part is None else part.until_ms,
            expected_ms=expected_ms(self._book[job_id], self._book),
        )
