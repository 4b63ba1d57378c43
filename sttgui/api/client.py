"""The client of the service's two calls, for the hosted service and for our own server alike."""

from __future__ import annotations

import asyncio
import time
from collections import Counter
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from typing import Any, assert_never

import httpx

from sttgui.api import requests
from sttgui.api.job_status import read_created, read_log, read_poll
from sttgui.api.options import option_fields
from sttgui.api.refusals import Answer, accepted_model, asked_wait_s, create_error
from sttgui.api.wire import Sending, Wire, read_in_thread
from sttgui.domain.errors import (
    AnswerUnreadableError,
    EngineCrashedError,
    FileMissingError,
    JobFailedError,
    ResultGoneError,
    ServiceTroubleError,
    SttError,
    SubmitTroubleError,
    SubmitUnknownError,
)
from sttgui.domain.jobs import FileSource, Source, UrlSource
from sttgui.domain.options import USUAL_SPEAKERS, Options
from sttgui.domain.recognition import Accepted, Finished, Pending

# A job this young may not be known everywhere at the service yet.
GRACE_S = 30.0
# So often a job may be called completed before its transcript comes.
EMPTY_POLLS = 3


class AimlClient:
    """Satisfies `SttClient`. The key is sent to this one address only, and shown nowhere.

    `local_files` is for our own server on this computer: a file is told by its path instead of being sent, a job can be
    cancelled, and nothing costs money; `hot_words` are names and terms it is to expect. `clock` gives seconds. Raises
    `AddressWrongError` and `KeyUnusableError`.
    """

    def __init__(
        self,
        base_url: str,
        key: str,
        *,
        local_files: bool = False,
        model: str = requests.MODEL,
        hot_words: Callable[[], Sequence[str]] = tuple,
        transport: httpx.AsyncBaseTransport | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._wire = Wire(base_url, requests.clean_key(key), transport)
        self._root = self._wire.root
        self._local_files = local_files
        self._model = model
        self._hot_words = hot_words
        self._clock = clock
        self._created: dict[str, float] = {}
        self._empty: Counter[str] = Counter()
        self._heard: Counter[str] = Counter()  # words told of each job so far

    def __repr__(self) -> str:
        return f"AimlClient({self._root!r})"

    async def create(
        self,
        source: Source,
        options: Options,
        on_sent: Callable[[float], None],
        *,
        request_id: str,
        before_last: Callable[[], Awaitable[None]],
    ) -> Accepted:
        """Submit once; only where the name of the model is refused is it sent again, with its other name."""
        sending = Sending(on_sent, before_last, request_id)
        fields = {"model": self._model, **option_fields(options)}
        if self._local_files and options.diarize and not options.speakers:
            fields["speakers"] = USUAL_SPEAKERS
        if self._local_files and source.from_ms:
            fields["from_ms"] = source.from_ms
        if self._local_files and isinstance(source, FileSource) and source.said:
            fields["said"] = "\n".join(" ".join(word.split()) for word in source.said)
            if source.until_ms is not None:
                fields["until_ms"] = source.until_ms
        terms = await asyncio.to_thread(self._hot_words)
        if terms:
            fields["keywords"] = ", ".join(filter(None, (options.keywords, *terms)))
        try:
            answer = await self._submit(source, fields, sending)
            other = accepted_model(answer, fields["model"])
            if other is not None:
                answer = await self._submit(source, {**fields, "model": other}, sending)
                if not answer.is_refusal:
                    self._model = other
            if answer.is_refusal:
                raise create_error(answer)
            accepted = await read_in_thread(read_created, answer)
        except AnswerUnreadableError as error:
            raise self._free_of_charge(SubmitUnknownError(detail=error.detail, raw=error.raw)) from error
        except SubmitUnknownError as error:
            raise self._free_of_charge(error) from error
        self._created[accepted.generation_id] = self._clock()
        return accepted

    async def fetch(self, generation_id: str) -> Pending | Finished:
        heard = self._heard[generation_id] if self._local_files else None
        try:
            answer = await self._wire.ask(requests.job_url(self._root, generation_id, heard))
        except ResultGoneError as error:
            return self._unknown_job(generation_id, error)
        found = await read_in_thread(read_poll, answer)
        if isinstance(found, Pending):
            self._heard[generation_id] += len(found.words)
            found = replace(found, retry_after_s=asked_wait_s(answer.headers))
        else:
            self._heard.pop(generation_id, None)
        return self._empty_poll(generation_id, answer.body) if found is None else found

    async def find(self, request_id: str) -> str | None:
        """Look the request up in the log of the last hour. Raises as a poll does."""
        if self._local_files:
            return None
        answer = await self._wire.ask(requests.log_url(self._root))
        return read_log(answer.body, request_id)

    async def cancel(self, generation_id: str) -> None:
        if self._local_files:
            await self._wire.delete(requests.job_url(self._root, generation_id))

    async def close(self) -> None:
        await self._wire.close()

    async def _submit(self, source: Source, fields: dict[str, Any], sending: Sending) -> Answer:
        url = requests.create_url(self._root)
        match source:
            case UrlSource(url=address):
                return await self._wire.submit_json(url, {**fields, "url": address}, sending)
            case FileSource(path=path) if self._local_files:
                if not await asyncio.to_thread(path.exists):
                    raise FileMissingError(name=path.name)
                return await self._wire.submit_json(url, {**fields, "url": path.absolute().as_uri()}, sending)
            case FileSource(path=path):
                return await self._wire.submit_file(
                    url, fields, path, sending, part=requests.file_part(fields["model"])
                )
            case _:
                assert_never(source)

    def _unknown_job(self, generation_id: str, error: ResultGoneError) -> Pending:
        """Not finished, where a job is too young to be known everywhere; else raises the error."""
        created = self._created.get(generation_id)
        if created is not None and self._clock() - created < GRACE_S and not self._local_files:
            return Pending(running=False)
        raise error

    def _empty_poll(self, generation_id: str, body: bytes) -> Pending:
        """Not finished, where a job is called completed before its transcript comes; a few times only."""
        self._empty[generation_id] += 1
        if self._empty[generation_id] > EMPTY_POLLS:
            raise JobFailedError(reason="the service says it is finished, but it sent no text.", raw=body)
        return Pending(running=True)

    def _free_of_charge(self, error: SubmitUnknownError) -> SttError:
        """An error without talk of money, where the server is our own."""
        if not self._local_files:
            return error
        if isinstance(error, SubmitTroubleError):
            return ServiceTroubleError(detail=error.detail, reason=error.values["reason"])
        return EngineCrashedError(detail=error.detail)
