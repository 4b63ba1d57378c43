"""One recording's way through one recogniser: sent once, looked for where the answer was lost, watched to its end."""

from __future__ import annotations

import asyncio
import contextlib
import uuid
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from sttgui.domain.errors import (
    AnswerUnreadableError,
    EngineCrashedError,
    JobTooLongError,
    NotConnectedError,
    ResultGoneError,
    ServiceError,
    StorageError,
    SttError,
    SubmitUnknownError,
)
from sttgui.domain.jobs import Queued, Running, Sending, Unsure
from sttgui.domain.recognition import Finished, Pending, SttClient
from sttgui.domain.transcript import Word
from sttgui.services.job_book import Desk
from sttgui.services.polling import LOOK_DELAYS_S, asked_delay, local_delays, service_delays, trouble_delay
from sttgui.services.time_left import TimeLeft

SLOW_AFTER_S = 600.0
# An id may be unknown for a moment, also to a service that knows it.
GONE_TRIES, GONE_DELAY_S = 5, 6.0
TOO_LONG_TRIES = 3
UNREAD_TRIES = 3  # for an answer that cannot be read and stays the same


class Delivery:
    """The steps of one job. What can be put right by waiting is waited for while it is watched; the rest is raised."""

    def __init__(
        self,
        client: SttClient,
        controller: Desk,
        *,
        sleep: Callable[[float], Awaitable[None]],
        clock: Callable[[], float],
        now: Callable[[], datetime],
        on_words: Callable[[Sequence[Word], int | None], Awaitable[None]],
        from_ms: int = 0,
        expected_ms: int | None = None,
    ) -> None:
        """`on_words` hears the words a recogniser tells while it works, in order and each once, and up to where these
        are all. `from_ms` is where in the recording it is to begin, `expected_ms` how long it will take, where that is
        known before it says how far it is.
        """
        self._client = client
        self._controller = controller
        self._sleep = sleep
        self._clock = clock
        self._now = now
        self._on_words = on_words
        self._from_ms = from_ms
        self._time_left = TimeLeft(expected_ms)

    async def send(self) -> Finished | None:
        """Send the recording, once; the answer where it came at once. Our name for it is on the disk before the last of
        it goes, so that it can be found again, and the recogniser's name as soon as it is known.
        """
        request_id = f"sttgui:{uuid.uuid4()}"
        await self._controller.write_down(phase=Sending())

        async def before_last() -> None:
            try:
                await self._controller.write_down(request_id=request_id, sent=self._now())
            except asyncio.CancelledError:  # the last of it never goes: there will be nothing to be found
                with contextlib.suppress(StorageError, asyncio.CancelledError):  # whoever stopped it first did
                    await self._controller.write_down(request_id="", sent=None)
                raise

        try:
            job = self._controller.job
            accepted = await self._client.create(
                replace(job.source, from_ms=self._from_ms),
                job.options,
                self._on_sent,
                request_id=request_id,
                before_last=before_last,
            )
        except (SubmitUnknownError, AnswerUnreadableError):
            raise
        except SttError as error:
            self._controller.show(request_id="", sent=None)  # refused: there is nothing to be found
            if self._controller.job.recogniser.is_embedded and isinstance(error, NotConnectedError):
                raise EngineCrashedError(detail=str(error)) from error
            raise
        await self._write_down_if_possible(
            phase=Queued(),
            generation_id=accepted.generation_id,
            cost_usd=accepted.cost_usd,
            sent=self._now(),
        )
        return accepted.finished

    async def look_for(self, error: SttError, delays: tuple[float, ...] = LOOK_DELAYS_S) -> bool:
        """Search the service's log for what was sent and never answered; true where it was found."""
        await self._write_down_if_possible(phase=Unsure(error))
        for delay in delays:
            await self._sleep(delay)
            try:
                generation_id = await self._client.find(self._controller.job.request_id)
            except ServiceError as trouble:
                if not trouble.is_passing:  # this key may not read the log, or there is none
                    return False
                continue
            if generation_id is not None:
                await self._write_down_if_possible(phase=Queued(), generation_id=generation_id)
                return True
        return False

    async def watch(self) -> Finished:
        """Ask until the job is finished. Raises `JobFailedError`, `ResultGoneError`, and what only the user can put
        right.
        """
        if self._controller.job.recogniser.is_embedded:
            return await self._watch_embedded()
        return await self._watch_service()

    async def _watch_embedded(self) -> Finished:
        """The engine on this computer: it must be there, and is stopped where nobody waits any more."""
        generation_id = self._controller.job.generation_id
        began = None
        try:
            for delay in local_delays():
                await self._sleep(delay)
                match await self._client.fetch(generation_id):
                    case Finished() as finished:
                        if began is not None and not self._from_ms:
                            self._controller.show(took_ms=round((self._clock() - began) * 1000))
                        return finished
                    case Pending() as pending:
                        began = await self._show_progress(pending, began)
        except (NotConnectedError, ResultGoneError) as error:
            raise EngineCrashedError(detail=str(error)) from error
        except SttError:
            raise
        except BaseException:  # cancelled: nobody waits any more
            with contextlib.suppress(SttError):
                await self._client.cancel(generation_id)
            raise
        raise AssertionError("the delays never end")

    async def _watch_service(self) -> Finished:
        """A service: passing trouble is waited out, as long as the service keeps the result."""
        generation_id = self._controller.job.generation_id
        delays = service_delays()
        began = None
        watched_from = self._clock()
        troubles = gone = too_long = 0
        unread: list[bytes] = []
        delay = next(delays)
        while True:
            await self._sleep(delay)
            late = self._is_forgotten()
            try:
                answer = await self._client.fetch(generation_id)
            except ResultGoneError:
                gone += 1
                if gone > GONE_TRIES or late:
                    raise
                delay = GONE_DELAY_S
            except JobTooLongError:
                too_long += 1
                if too_long == TOO_LONG_TRIES:
                    raise
                delay = trouble_delay(too_long, None)
            except ServiceError as error:
                if not error.is_passing:
                    raise
                if isinstance(error, AnswerUnreadableError) and error.raw:
                    unread = [*(raw for raw in unread if raw == error.raw), error.raw]
                    if late or len(unread) == UNREAD_TRIES:
                        raise
                troubles += 1
                delay = trouble_delay(troubles, error.retry_after_s)
                self._show_trouble(error)
            else:
                if isinstance(answer, Finished):
                    return answer
                if late and self._is_longer_than_kept(self._clock() - watched_from):
                    raise ResultGoneError  # not by the wall clock alone, which may have been wrong: it was paid for
                began = await self._show_progress(answer, began)
                delay = trouble_delay(1, None) if troubles else asked_delay(next(delays), answer.retry_after_s)
                troubles = gone = too_long = 0

    async def _write_down_if_possible(self, **changes: Any) -> None:
        """After something was sent, a full disk is no reason to let go of it."""
        with contextlib.suppress(StorageError):
            await self._controller.write_down(**changes)

    def _on_sent(self, fraction: float) -> None:
        self._controller.show(phase=Sending(fraction))

    async def _show_progress(self, pending: Pending, began: float | None) -> float | None:
        """Returns when the recogniser began, as far as is known."""
        if not pending.running:
            self._controller.show(phase=Queued())
            return began
        now = self._clock()
        began = now if began is None else began
        left = self._time_left.at(now, pending.fraction)
        is_slow = pending.fraction is None and now - began > SLOW_AFTER_S
        self._controller.show(phase=Running(pending.fraction, left, is_slow))
        if pending.words:
            await self._on_words(pending.words, pending.until_ms)
        return began

    def _show_trouble(self, error: SttError) -> None:
        phase = self._controller.job.phase
        if isinstance(phase, Queued | Running):
            self._controller.show(phase=replace(phase, trouble=error))

    def _is_forgotten(self) -> bool:
        """Whether the service keeps the result no longer; by the wall clock, since the computer may have slept."""
        sent = self._controller.job.sent
        return sent is not None and self._is_longer_than_kept((self._now() - sent).total_seconds())

    def _is_longer_than_kept(self, seconds: float) -> bool:
        kept_s = self._controller.job.recogniser.keeps_results_s
        return kept_s is not None and seconds > kept_s
