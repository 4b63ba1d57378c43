"""The client of servers with OpenAI's one call for transcriptions, which many programs on one's own network have."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

import httpx

from sttgui.api.job_status import read_whole
from sttgui.api.refusals import Answer, create_error, is_about_model
from sttgui.api.wire import Sending, Wire, read_in_thread
from sttgui.domain.errors import (
    AddressesNotTakenError,
    InterceptedError,
    RequestRefusedError,
    ResultGoneError,
    SubmitUnknownError,
)
from sttgui.domain.jobs import FileSource, Source
from sttgui.domain.options import DETECT, Options
from sttgui.domain.recognition import Accepted, Finished, Pending

# The answer comes when all is recognised, on a slow computer after longer than the recording lasts.
TIMEOUT = httpx.Timeout(connect=10, write=60, read=12 * 3600, pool=10)
MODEL = "whisper-1"  # the usual name; servers with one model do not look at it
PATHS = ("/v1/audio/transcriptions", "/inference")  # the second is that of whisper.cpp's server
# Words with times first; what a server does not know of that is left out, and then all of it.
FORMS: tuple[dict[str, Any], ...] = (
    {"response_format": "verbose_json", "timestamp_granularities[]": ["word", "segment"]},
    {"response_format": "verbose_json"},
    {"response_format": "json"},
)


class OpenAiClient:
    """Satisfies `SttClient`. There are no jobs: a recording is sent, and the answer is its transcript.

    The key may be empty. Raises `AddressWrongError` and `KeyUnusableError`.
    """

    def __init__(
        self, base_url: str, key: str, *, model: str = "", transport: httpx.AsyncBaseTransport | None = None
    ) -> None:
        self._wire = Wire(base_url, key, transport)
        self._model = model or MODEL
        self._way = (PATHS[0], 0)  # the path and the form that were taken last

    def __repr__(self) -> str:
        return f"OpenAiClient({self._wire.root!r})"

    async def create(
        self,
        source: Source,
        options: Options,
        on_sent: Callable[[float], None],
        *,
        request_id: str,
        before_last: Callable[[], Awaitable[None]],
    ) -> Accepted:
        """Send a file; what the server refuses to be asked for is left out at the next try, and from then on once that
        was taken. Addresses raise `AddressesNotTakenError`.
        """
        if not isinstance(source, FileSource):
            raise AddressesNotTakenError
        sending = Sending(on_sent, before_last, request_id)
        way = self._way
        answer = await self._submit(source, options, sending, *way)
        while (other := _other_way(answer, *way)) is not None:
            way = other
            answer = await self._submit(source, options, sending, *way)
        if answer.is_refusal:
            raise create_error(answer)
        self._way = way
        try:
            return Accepted("", await read_in_thread(read_whole, answer), answer.cost_usd)
        except InterceptedError as error:  # the work may have been done and charged for
            raise SubmitUnknownError(detail=error.detail, raw=error.raw) from error

    async def fetch(self, generation_id: str) -> Pending | Finished:
        """There are no jobs to ask for: an answer that was not taken is gone."""
        raise ResultGoneError(detail=generation_id)

    async def find(self, request_id: str) -> str | None:
        """These servers keep no log."""
        del request_id
        return None

    async def cancel(self, generation_id: str) -> None:
        """The server stops by itself once the connection is closed."""

    async def close(self) -> None:
        await self._wire.close()

    async def _submit(self, source: FileSource, options: Options, sending: Sending, path: str, form: int) -> Answer:
        fields = {"model": self._model, **FORMS[form]}
        if options.language not in ("", DETECT):
            fields["language"] = options.language
        url = f"{self._wire.root}{path}"
        return await self._wire.submit_file(url, fields, source.path, sending, part="file", patience=TIMEOUT)


def _other_way(answer: Answer, path: str, form: int) -> tuple[str, int] | None:
    """The path and form to try next after a refusal that made nothing; `None` where there is no other."""
    if not answer.is_refusal:
        return None
    if answer.status in (404, 405) and path == PATHS[0] and not is_about_model(answer):
        return PATHS[1], form
    # Some say that they do not have a model where they mean "not in this form".
    is_refused = isinstance(create_error(answer), RequestRefusedError) and answer.status < 500
    if is_refused and answer.status != 404 and form + 1 < len(FORMS):
        return path, form + 1
    return None
