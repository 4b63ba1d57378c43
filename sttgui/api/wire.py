"""Requests to one server and their answers: sent once, size bounded, the key masked, failures told apart."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, TypeVar
from urllib.parse import urlsplit

import anyio
import httpx

from sttgui.api import requests, surroundings
from sttgui.api.parsing import SIZE
from sttgui.api.reasons import MASK
from sttgui.api.refusals import Answer, poll_error
from sttgui.api.upload import Upload
from sttgui.domain.errors import (
    AnswerUnreadableError,
    NotConnectedError,
    NotTrustedError,
    ProxyNotReachedError,
    ProxyRefusedError,
    ServiceError,
    SubmitUnknownError,
    UploadInterruptedError,
    causes,
)
from sttgui.domain.hosts import is_loopback
from sttgui.domain.reasons import Reason

CREATE_TIMEOUT = httpx.Timeout(connect=10, write=60, read=180, pool=10)
POLL_TIMEOUT = httpx.Timeout(connect=10, write=10, read=30, pool=10)
# So long an answer to a question may take in all, since one that trickles is never too slow for the above.
POLL_LONGEST_S = 600.0
SECRET_LENGTH = 16  # characters, from which on a key cannot be anything else
_NOT_SENT = (
    httpx.ConnectError,
    httpx.ConnectTimeout,
    httpx.PoolTimeout,
    httpx.UnsupportedProtocol,
    httpx.LocalProtocolError,
)
_Read = TypeVar("_Read")


@dataclass(frozen=True, slots=True)
class Sending:
    """What a submission tells on its way: `on_sent` hears the part sent, 0..1; `before_last` is awaited before the
    bytes go without which the server has nothing it could act on; `request_id` is our own name for it.
    """

    on_sent: Callable[[float], None]
    before_last: Callable[[], Awaitable[None]]
    request_id: str


class Wire:
    """The connections to one server. The key, which may be empty, is sent there only, and shown nowhere.

    Raises `AddressWrongError`, `KeyUnusableError` and `SurroundingsError`.
    """

    def __init__(self, base_url: str, key: str, transport: httpx.AsyncBaseTransport | None) -> None:
        self.root = requests.service_root(base_url)
        self._key = requests.clean_key(key) if key else ""
        parts = urlsplit(self.root)
        is_here = transport is not None or is_loopback(parts.hostname or "")
        self._way = None if is_here else surroundings.proxy_for(self.root)  # a proxy is for the network
        is_safe = parts.scheme == "https"
        trust = surroundings.trust() if is_safe else ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        self._http = httpx.AsyncClient(
            transport=transport or surroundings.transport(self._way, trust),
            follow_redirects=False,  # the key is for this address alone
            trust_env=False,  # what it would read there is in the surroundings, with what it cannot use told
        )

    async def ask(self, url: str) -> Answer:
        """The answer to a question that can be repeated at will. Raises what a refusal of it means."""
        # Our own server would hold its answer for some seconds otherwise, and the progress with it.
        headers = {**requests.headers(self._key), "Prefer": "wait=0"}
        request = self._http.build_request("GET", url, headers=headers, timeout=POLL_TIMEOUT)
        try:
            async with asyncio.timeout(POLL_LONGEST_S):
                answer = await self._exchange(request)
        except TimeoutError as error:
            raise NotConnectedError(detail="the answer did not end") from error
        except httpx.ProxyError as error:
            raise ProxyRefusedError(detail=repr(error)) from error
        except httpx.DecodingError as error:
            raise AnswerUnreadableError(detail=repr(error)) from error
        except httpx.HTTPError as error:
            raise self._not_connected(error) from error
        if answer.is_refusal:
            raise poll_error(answer)
        return answer

    async def delete(self, url: str) -> None:
        """Raises `NotConnectedError`; what the server says to it does not matter."""
        try:
            await self._http.delete(url, headers=requests.headers(self._key), timeout=POLL_TIMEOUT)
        except httpx.HTTPError as error:
            raise self._not_connected(error) from error

    async def submit_json(self, url: str, fields: dict[str, Any], sending: Sending) -> Answer:
        """Send fields as JSON, once; raises as `submit_file` does."""
        headers = requests.headers(self._key, sending.request_id)
        content = requests.json_fields(fields)
        request = self._http.build_request("POST", url, json=content, headers=headers, timeout=CREATE_TIMEOUT)
        await sending.before_last()
        return await self._submit(request, lambda: True)

    async def submit_file(
        self,
        url: str,
        fields: dict[str, Any],
        path: Path,
        sending: Sending,
        *,
        part: str = "audio",
        patience: httpx.Timeout | None = None,
    ) -> Answer:
        """Send fields and a file as a form, once, whatever the answer is.

        Raises `NotConnectedError`, `ProxyRefusedError` and `UploadInterruptedError` where the server cannot have begun,
        and `SubmitUnknownError` where it had everything and nobody knows.
        """
        content_type, head, tail = await asyncio.to_thread(requests.multipart, fields, path, part)
        upload = await Upload.open(path, head, tail, sending.on_sent, sending.before_last)
        headers = requests.headers(self._key, sending.request_id)
        headers |= {"Content-Type": content_type, "Content-Length": str(upload.length)}
        try:
            request = self._http.build_request(
                "POST", url, content=upload, headers=headers, timeout=patience or CREATE_TIMEOUT
            )
            return await self._submit(request, lambda: upload.is_sent)
        finally:
            await upload.close()

    async def close(self) -> None:
        await self._http.aclose()

    async def _submit(self, request: httpx.Request, is_sent: Callable[[], bool]) -> Answer:
        try:
            return await self._exchange(request)
        except _NOT_SENT as error:
            raise self._not_connected(error) from error
        except httpx.ProxyError as error:
            raise ProxyRefusedError(detail=repr(error)) from error
        except (httpx.HTTPError, AnswerUnreadableError) as error:
            if not is_sent():
                raise UploadInterruptedError(detail=repr(error)) from error
            raise SubmitUnknownError(detail=repr(error)) from error

    def _not_connected(self, error: httpx.HTTPError) -> NotConnectedError:
        """What stands in the way, as far as it can be told."""
        if any(isinstance(cause, ssl.SSLCertVerificationError) for cause in causes(error)):
            source = surroundings.certificates_set()
            reason = Reason.NOT_TRUSTED_HERE if source is None else Reason.NOT_TRUSTED
            return NotTrustedError(reason=reason.said(variable=source), detail=repr(error))
        if self._way is not None and isinstance(error, httpx.ConnectError | httpx.ConnectTimeout):
            return ProxyNotReachedError(source=self._way.source, detail=repr(error))
        return NotConnectedError(detail=repr(error))

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
        request_id = request.headers.get("X-Client-Request-Id", "")
        answer = Answer(response.status_code, bytes(body), headers, request_id)
        # A short key, as servers of one's own have them, may be a word of the transcript, or a number in its JSON.
        if self._key and (answer.is_refusal or len(self._key) >= SECRET_LENGTH):
            return replace(answer, body=answer.body.replace(self._key.encode(), MASK.encode()))
        return answer


async def read_in_thread(read: Callable[[bytes, float | None], _Read], answer: Answer) -> _Read:
    """What a reader makes of an answer; in a thread, since three hours of words take some tenths of a second.

    Whatever it raises is a `ServiceError` that has the answer as it came.
    """
    try:
        return await asyncio.to_thread(read, answer.body, answer.cost_usd)
    except ServiceError as error:
        error.raw = answer.body
        raise
    except Exception as error:  # a mistake of ours must not cost an answer that may have been paid for
        raise AnswerUnreadableError(detail=repr(error), raw=answer.body) from error


def load_first_request() -> None:
    """Import in this thread, which must have no event loop, what the first request would import on the loop's own.

    anyio, below httpx, picks its backend at the first use; that takes 80 ms.
    """
    anyio.run(anyio.sleep, 0)
