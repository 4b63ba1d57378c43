"""The client of the service's two calls, for the hosted service and for our own server alike."""

from __future__ import annotations

import asyncio
import ssl
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any, assert_never
from urllib.parse import urlsplit

import anyio
import httpx

from sttgui.api import requests
from sttgui.api.jobs import read_created, read_log, read_poll
from sttgui.api.options import option_fields
from sttgui.api.parsing import SIZE
from sttgui.api.reasons import MASK
from sttgui.api.refusals import Answer, accepted_model, create_error, poll_error
from sttgui.api.upload import Upload
from sttgui.api.values import number
from sttgui.domain.errors import (
    AnswerUnreadableError,
    EngineCrashedError,
    JobFailedError,
    NotConnectedError,
    ProxyRefusedError,
    ResultGoneError,
    ServiceError,
    ServiceTroubleError,
    SttError,
    SubmitTroubleError,
    SubmitUnknownError,
    UploadInterruptedError,
)
from sttgui.domain.jobs import FileSource, Source, UrlSource
from sttgui.domain.options import Options
from sttgui.domain.recognition import Accepted, Finished, Pending

CREATE_TIMEOUT = httpx.Timeout(connect=10, write=60, read=180, pool=10)
POLL_TIMEOUT = httpx.Timeout(connect=10, write=10, read=30, pool=10)
# A job this young may not be known everywhere at the service yet.
GRACE_S = 30.0
# So often a job may be called completed before its transcript comes.
EMPTY_POLLS = 3
_NOT_SENT = (
    httpx.ConnectError,
    httpx.ConnectTimeout,
    httpx.PoolTimeout,
    httpx.UnsupportedProtocol,
    httpx.LocalProtocolError,
)


class AimlClient:
    """Satisfies `SttClient`. The key is sent to this one address only, and shown nowhere.

    `local_files` is for our own server on this computer: a file is told by its path instead of being sent, a job can be
    cancelled, and nothing costs money. `clock` gives seconds. Raises `AddressWrongError` and `KeyUnusableError`.
    """

    def __init__(
        self,
        base_url: str,
        key: str,
        *,
        local_files: bool = False,
        model: str = requests.MODEL,
        transport: httpx.AsyncBaseTransport | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._root = requests.service_root(base_url)
        self._key = requests.clean_key(key)
        self._local_files = local_files
        self._model = model
        self._clock = clock
        self._created: dict[str, float] = {}
        self._empty: Counter[str] = Counter()
        parts = urlsplit(self._root)
        self._http = httpx.AsyncClient(
            transport=transport,
            follow_redirects=False,  # the key is for this address alone
            trust_env=not requests.is_loopback(parts.hostname or ""),  # a proxy is for the network
            verify=_trust(parts.scheme),
        )

    def __repr__(self) -> str:
        return f"AimlClient({self._root!r})"

    async def create(
        self, source: Source, options: Options, on_sent: Callable[[float], None], *, request_id: str
    ) -> Accepted:
        """Submit once; only where the name of the model is refused is it sent again, with its other name."""
        fields = {"model": self._model, **option_fields(options)}
        answer = await self._submit(source, fields, on_sent, request_id)
        other = accepted_model(answer, fields["model"])
        if other is not None:
            answer = await self._submit(source, {**fields, "model": other}, on_sent, request_id)
            if not answer.is_refusal:
                self._model = other
        if answer.is_refusal:
            raise self._free_of_charge(create_error(answer))
        try:
            # Three hours of words take some tenths of a second to read.
            accepted = await asyncio.to_thread(read_created, answer.body, _cost(answer))
        except SubmitUnknownError as error:
            raise self._free_of_charge(error) from error
        self._created[accepted.generation_id] = self._clock()
        return accepted

    async def fetch(self, generation_id: str) -> Pending | Finished:
        try:
            answer = await self._ask(requests.job_url(self._root, generation_id))
        except ResultGoneError as error:
            return self._unknown_job(generation_id, error)
        found = await asyncio.to_thread(read_poll, answer.body, _cost(answer))
        return self._empty_poll(generation_id) if found is None else found

    async def find(self, request_id: str) -> str | None:
        """Look the request up in the log of the last hour. Raises as a poll does."""
        if self._local_files:
            return None
        answer = await self._ask(requests.log_url(self._root))
        return read_log(answer.body, request_id)

    async def cancel(self, generation_id: str) -> None:
        if not self._local_files:
            return
        url = requests.job_url(self._root, generation_id)
        try:
            await self._http.delete(url, headers=requests.headers(self._key), timeout=POLL_TIMEOUT)
        except httpx.HTTPError as error:
            raise NotConnectedError(detail=repr(error)) from error

    async def close(self) -> None:
        await self._http.aclose()

    async def _submit(
        self, source: Source, fields: dict[str, Any], on_sent: Callable[[float], None], request_id: str
    ) -> Answer:
        headers = requests.headers(self._key, request_id)
        match source:
            case UrlSource(url=url):
                return await self._submit_json({**fields, "url": url}, headers)
            case FileSource(path=path) if self._local_files:
                return await self._submit_json({**fields, "url": path.absolute().as_uri()}, headers)
            case FileSource(path=path):
                return await self._submit_file(fields, path, headers, on_sent)
            case _:
                assert_never(source)

    async def _submit_json(self, fields: dict[str, Any], headers: dict[str, str]) -> Answer:
        content = requests.json_fields(fields)
        url = requests.create_url(self._root)
        request = self._http.build_request("POST", url, json=content, headers=headers, timeout=CREATE_TIMEOUT)
        return await self._exchange_once(request, lambda: True)

    async def _submit_file(
        self, fields: dict[str, Any], path: Path, headers: dict[str, str], on_sent: Callable[[float], None]
    ) -> Answer:
        content_type, head, tail = requests.multipart(fields, path)
        upload = await Upload.open(path, head, tail, on_sent)
        try:
            request = self._http.build_request(
                "POST",
                requests.create_url(self._root),
                content=upload,
                headers={**headers, "Content-Type": content_type, "Content-Length": str(upload.length)},
                timeout=CREATE_TIMEOUT,
            )
            return await self._exchange_once(request, lambda: upload.is_sent)
        finally:
            await upload.close()

    async def _exchange_once(self, request: httpx.Request, is_sent: Callable[[], bool]) -> Answer:
        """A create, never repeated: what is lost after all of it was sent may have made a job."""
        try:
            return await self._exchange(request)
        except _NOT_SENT as error:
            raise NotConnectedError(detail=repr(error)) from error
        except httpx.ProxyError as error:
            raise ProxyRefusedError(detail=repr(error)) from error
        except (httpx.HTTPError, AnswerUnreadableError) as error:
            if not is_sent():
                raise UploadInterruptedError(detail=repr(error)) from error
            raise self._free_of_charge(SubmitUnknownError(detail=repr(error))) from error

    async def _exchange(self, request: httpx.Request) -> Answer:
        """One request and its answer, the key taken out of it. Raises `httpx.HTTPError` and `AnswerUnreadableError`."""
        response = await self._http.send(request, stream=True)
        try:
            body = bytearray()
            async for block in response.aiter_bytes():
                body += block
                if len(body) > SIZE:
                    raise AnswerUnreadableError(detail="the answer is too long")
        finally:
            await response.aclose()
        headers = {name.lower(): value for name, value in response.headers.items()}
        masked = bytes(body).replace(self._key.encode(), MASK.encode())
        return Answer(response.status_code, masked, headers, request.headers.get("X-Client-Request-Id", ""))

    async def _ask(self, url: str) -> Answer:
        """The answer to a question that can be repeated at will. Raises what a refusal of it means."""
        # Our own server would hold its answer for some seconds otherwise, and the progress with it.
        headers = {**requests.headers(self._key), "Prefer": "wait=0"}
        request = self._http.build_request("GET", url, headers=headers, timeout=POLL_TIMEOUT)
        try:
            answer = await self._exchange(request)
        except httpx.ProxyError as error:
            raise ProxyRefusedError(detail=repr(error)) from error
        except httpx.DecodingError as error:
            raise AnswerUnreadableError(detail=repr(error)) from error
        except httpx.HTTPError as error:
            raise NotConnectedError(detail=repr(error)) from error
        if answer.is_refusal:
            raise poll_error(answer)
        return answer

    def _unknown_job(self, generation_id: str, error: ResultGoneError) -> Pending:
        """Not finished, where a job is too young to be known everywhere; else raises the error."""
        created = self._created.get(generation_id)
        if created is not None and self._clock() - created < GRACE_S and not self._local_files:
            return Pending(running=False)
        raise error

    def _empty_poll(self, generation_id: str) -> Pending:
        """Not finished, where a job is called completed before its transcript comes; a few times only."""
        self._empty[generation_id] += 1
        if self._empty[generation_id] > EMPTY_POLLS:
            raise JobFailedError(reason="the service says it is finished, but it sent no text.")
        return Pending(running=True)

    def _free_of_charge(self, error: ServiceError) -> SttError:
        """The same error, without talk of money where the server is our own."""
        if not self._local_files or not isinstance(error, SubmitUnknownError):
            return error
        if isinstance(error, SubmitTroubleError):
            return ServiceTroubleError(detail=error.detail, reason=error.values["reason"])
        return EngineCrashedError(detail=error.detail)


def _cost(answer: Answer) -> float | None:
    """What the headers say the job cost, in US dollars."""
    cost = number(answer.headers.get("x-aimlapi-usd-spent"))
    return cost if cost is not None and cost >= 0 else None


def _trust(scheme: str) -> ssl.SSLContext:
    """Who is trusted to vouch for a server: the usual authorities and those this computer was told to trust."""
    if scheme != "https":
        return ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context = httpx.create_ssl_context()
    context.load_default_certs()
    return context


def load_first_request() -> None:
    """Import in this thread, which must have no event loop, what the first request would import on the loop's own.

    anyio, below httpx, picks its backend at the first use; that takes 80 ms.
    """
    anyio.run(anyio.sleep, 0)
