"""The two calls of the speech-to-text service, and what is added here: progress, cancelling, models, description."""

from __future__ import annotations

import asyncio
import contextlib
import hashlib
import hmac
import json
import os
import re
import shutil
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, assert_never
from urllib.parse import SplitResult, unquote_to_bytes, urlsplit
from urllib.request import url2pathname

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect, Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from sttgui.domain.errors import WebAddressError
from sttgui.domain.hosts import is_loopback
from sttgui.domain.models import SPEAKERS
from sttgui.engine import recognisers as registry
from sttgui.engine.description import ACTIVE, COMPLETED, ERROR, WAITING, describe
from sttgui.engine.job_queue import Generating, Job, JobQueue, Queued, Recording
from sttgui.engine.parameters import check, wrong_choice, wrong_type
from sttgui.engine.problems import Problem, issue, on_bug, on_http_exception, problem_response
from sttgui.engine.recognisers import Offer, Offers
from sttgui.engine.remote import WebAddress
from sttgui.engine.request_body import buffer_bytes, buffer_issues, json_object, suffix
from sttgui.engine.upload import Upload, not_kept, receive, too_large
from sttgui.engine.worker import Answer, Failure

RETRY_AFTER_S = 15
# Shorter than the 5 seconds after which some HTTP clients give up by themselves; who wants to wait longer says so.
HOLD_S = 4.0
LONGEST_HOLD_S = 30.0
# So much of a refused request is taken, for nothing.
HEAR_OUT_BYTES = 256 << 20
HEAR_OUT_S = 5.0


@dataclass(frozen=True, slots=True)
class Limits:
    """What the server takes: recordings of `upload` bytes, sent or fetched, and `file:` addresses from this computer.

    With `private_addresses` it fetches also from this computer and its own network.
    """

    upload: int = 4 << 30
    file_urls: bool = False
    private_addresses: bool = False


def make_app(jobs: JobQueue, offers: Offers, *, token: str, limits: Limits, folder: Path) -> ASGIApp:
    """The server as an ASGI application. Uploads are kept under `folder` until their job has ended."""
    calls = Calls(jobs, offers, limits, folder)
    app = Starlette(
        routes=[
            Route("/v1/stt/create", calls.create, methods=["POST"]),
            Route("/v1/stt/{generation_id}", calls.job, methods=["GET", "DELETE"]),
            Route("/v1/models", calls.models, methods=["GET"]),
            Route("/openapi.json", calls.description, methods=["GET"]),
        ],
        exception_handlers={HTTPException: on_http_exception, Exception: on_bug},
    )
    return HeardOut(TokenGate(app, token))


class TokenGate:
    """Lets only requests with the token through, before anything of their body is read."""

    def __init__(self, app: ASGIApp, token: str) -> None:
        self._app = app
        self._token = token.encode()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        given = next((value for key, value in scope.get("headers", ()) if key == b"authorization"), b"")
        scheme, _, sent = given.partition(b" ")
        if scheme.lower() == b"bearer" and hmac.compare_digest(sent.strip(), self._token):
            await self._app(scope, receive, send)
            return
        refused = Problem(
            401,
            "This request requires a valid API key.",
            data={"kind": "err_unauthorized"},
            headers={"Connection": "close"},  # so that the next request must be quick again, see `process.Connection`
        )
        await problem_response(refused, scope["path"])(scope, receive, send)


class HeardOut:
    """Ends no answer before its request has come whole, if that is soon: who is still sending when the connection is
    closed sees it broken, not the answer.
    """

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        whole = asyncio.Event()

        async def heard() -> Message:
            message = await receive()
            if not message.get("more_body", False):
                whole.set()
            return message

        async def said(message: Message) -> None:
            if message["type"] == "http.response.body" and not message.get("more_body", False) and not whole.is_set():
                await send({**message, "more_body": True})
                left = HEAR_OUT_BYTES
                with contextlib.suppress(TimeoutError):
                    async with asyncio.timeout(HEAR_OUT_S):
                        while left > 0 and not whole.is_set():
                            left -= len((await heard()).get("body", b""))
                message = {"type": "http.response.body", "body": b""}
            await send(message)

        await self._app(scope, heard, said)


class Calls:
    """The handlers; everything they know is in the job queue."""

    def __init__(self, jobs: JobQueue, offers: Offers, limits: Limits, folder: Path) -> None:
        self._jobs = jobs
        self._offers = offers
        self._limits = limits
        self._folder = folder

    async def create(self, request: Request) -> Response:
        """`POST /v1/stt/create`: JSON with an address or a list of bytes, or multipart with the file itself."""
        if self._jobs.is_full:
            raise Problem(429, "Too Many Requests", headers={"Retry-After": str(RETRY_AFTER_S)})
        folder = Path(tempfile.mkdtemp(dir=self._folder))
        try:
            job = await self._take_in(request, folder)
        except BaseException as error:
            shutil.rmtree(folder, ignore_errors=True)
            if isinstance(error, ClientDisconnect):
                return Response(status_code=400)  # nobody is there to read it
            if isinstance(error, asyncio.CancelledError):  # only the end of the server cancels a request
                raise _stopping() from None
            raise
        return JSONResponse({"generation_id": job.id, "status": "queued"})

    async def job(self, request: Request) -> Response:
        """One route, so that a refused method is told of both that there are."""
        return await (self.delete(request) if request.method == "DELETE" else self.fetch(request))

    async def fetch(self, request: Request) -> Response:
        """`GET /v1/stt/{generation_id}`: how far the job is, or its answer.

        It is held for some seconds where the job has not ended: that saves polls, and simple programs get the text of
        a short recording at their first question.
        """
        job = self._job(request)
        try:
            await self._jobs.wait(job, _hold_s(request.headers.get("prefer", "")))
        except asyncio.CancelledError:
            raise _stopping() from None
        return Response(_job_body(self._job(request), _words_from(request)), media_type="application/json")

    async def delete(self, request: Request) -> Response:
        """`DELETE /v1/stt/{generation_id}`: stop the job and forget it."""
        if not await self._jobs.delete(request.path_params["generation_id"]):
            raise _unknown_job()
        return Response(status_code=204)

    async def models(self, request: Request) -> Response:  # noqa: ARG002  all are listed, whatever was asked
        """`GET /v1/models`: the names a request may use; what finds no words but speakers is no model of speech."""
        names = registry.model_names(await asyncio.to_thread(self._offers.all))
        listed = [
            {"id": name, "object": "model", "type": "diarization" if name == SPEAKERS.id else "stt"} for name in names
        ]
        return JSONResponse({"object": "list", "data": listed})

    async def description(self, request: Request) -> Response:  # noqa: ARG002
        """`GET /openapi.json`."""
        return JSONResponse(describe(registry.model_names(await asyncio.to_thread(self._offers.all))))

    def _job(self, request: Request) -> Job:
        job = self._jobs.get(request.path_params["generation_id"])
        if job is None:
            raise _stopping() if self._jobs.is_closed else _unknown_job()
        return job

    async def _take_in(self, request: Request, folder: Path) -> Job:
        """Read, check and accept a request; what it brings is kept in the folder."""
        content_type = request.headers.get("content-type", "")
        limit = self._limits.upload
        fields: Mapping[str, Any]
        upload = None
        if content_type.lower().startswith("multipart/form-data"):
            if _declared_size(request) > limit:
                raise too_large(limit)
            upload = await receive(request.stream(), content_type, folder, limit)
            fields = upload.fields
        else:
            fields = await json_object(request)
        offer, options = await self._checked(fields, is_form=upload is not None)
        recording = await self._recording(request, fields, upload, folder)
        return self._jobs.add(offer, recording, options)

    async def _checked(self, fields: Mapping[str, Any], *, is_form: bool) -> tuple[Offer, dict[str, Any]]:
        model = fields.get("model")
        options, issues = check(fields, is_form=is_form)
        offers = await asyncio.to_thread(self._offers.all)
        language = "" if options.get("detect_language") else options.get("language", "")
        offer = registry.choose(offers, model, language)
        if offer is None and model in registry.SERVICE_NAMES:
            raise Problem(503, "There is no model on this computer yet")
        if offer is None:
            issues = [wrong_choice("model", registry.model_names(offers), model), *issues]
        if issues or offer is None:
            raise _invalid(issues)
        return offer, options

    async def _recording(
        self, request: Request, fields: Mapping[str, Any], upload: Upload | None, folder: Path
    ) -> Recording:
        """The one recording of a request."""
        file = upload.file if upload is not None else None
        is_form = upload is not None  # where an empty field is none
        has_url = "url" in fields and not (is_form and fields["url"] == "")
        has_audio = file is not None or ("audio" in fields and not (is_form and fields["audio"] == ""))
        if not has_url and not has_audio:
            raise _invalid([issue("custom", "url", "Provide either url or audio")])
        if has_url and has_audio:
            raise _invalid([issue("custom", "url", "Provide either url or audio, not both")])
        if upload is not None and file is not None:
            return Recording(file, upload.sha256, folder)
        if has_url:
            return self._recording_at(request, fields["url"], folder)
        audio = fields["audio"]
        if issues := buffer_issues(audio):
            raise _invalid(issues)
        return await asyncio.to_thread(_kept, buffer_bytes(audio), folder / f"audio{suffix(audio['originalname'])}")

    def _recording_at(self, request: Request, url: object, folder: Path) -> Recording:
        """The recording at an address: of this computer, or to be fetched from the web."""
        if not isinstance(url, str):
            raise _invalid([wrong_type("url", "string", url)])
        try:
            parts = urlsplit(url)
        except ValueError:
            raise _bad_url("Invalid url") from None
        if parts.scheme == "file":
            return Recording(self._local_path(request, parts), folder=folder)
        try:
            WebAddress.read(url)
        except WebAddressError:
            raise _bad_url("Invalid url") from None
        return Recording(folder, folder=folder, url=url)

    def _local_path(self, request: Request, parts: SplitResult) -> Path:
        """The file a `file:` address names."""
        if not (self._limits.file_urls and request.client is not None and is_loopback(request.client.host)):
            raise _bad_url("This server does not open files by their address; send the file itself instead")
        path = _path_of(parts.path)
        if parts.netloc not in ("", "localhost") or not path.is_absolute() or "\0" in str(path):
            raise _bad_url("Only a file on this computer can be named, with its whole path")
        return path


def _kept(content: bytes, path: Path) -> Recording:
    try:
        path.write_bytes(content)
    except OSError as error:
        raise not_kept(error) from error
    return Recording(path, hashlib.sha256(content).hexdigest(), path.parent)


def _hold_s(prefer: str) -> float:
    """How long an answer may be held, by the header `Prefer: wait=N` of RFC 7240."""
    wanted = re.search(r"(?:^|[,;\s])wait\s*=\s*\"?(\d{1,6})", prefer, re.IGNORECASE)
    return min(float(wanted[1]), LONGEST_HOLD_S) if wanted else HOLD_S


def _words_from(request: Request) -> int | None:
    """From which place on the words recognised so far are wanted; `None` where they are not."""
    wanted = request.query_params.get("words_from", "")
    return int(wanted) if wanted.isdecimal() and len(wanted) < 10 else None


def _job_body(job: Job, words_from: int | None) -> bytes:
    """The answer to a poll; the output is put in as it came from the worker, twice: see `result` in the examples.

    A job that has not ended is "waiting" or "active", the words that the service's examples wait for; its schema has
    others, which they take for the end.
    """
    values: dict[str, Any] = {"id": job.id, "generation_id": job.id}
    output = b"null"
    match job.state:
        case Queued():
            values |= {"status": WAITING, "progress": 0.0, "error": None}
        case Generating(progress):
            values |= {"status": ACTIVE, "progress": progress, "error": None}
            if words_from is not None:
                values |= {"words": job.words[words_from:], "until_ms": job.until_ms}
        case Answer(body):
            values |= {"status": COMPLETED, "progress": 1.0, "error": None}
            output = body
        case Failure(name, message):
            values |= {"status": ERROR, "progress": 1.0, "error": {"name": name, "message": message}}
        case _:
            assert_never(job.state)
    head = json.dumps(values).encode()[:-1]
    return b'%b, "output": %b, "result": %b}' % (head, output, output)


def _path_of(url_path: str) -> Path:
    """The path of a `file:` address; on POSIX byte for byte, since a name there need not be UTF-8."""
    return Path(url2pathname(url_path) if os.name == "nt" else os.fsdecode(unquote_to_bytes(url_path)))


def _declared_size(request: Request) -> int:
    """What the header says the body has, in bytes; 0 where it does not."""
    declared = request.headers.get("content-length", "")
    return int(declared) if declared.isdecimal() else 0


def _invalid(issues: Sequence[dict[str, Any]]) -> Problem:
    return Problem(400, f"Invalid payload provided: {issues[0]['message']}", data=issues)


def _bad_url(message: str) -> Problem:
    return _invalid([issue("invalid_string", "url", message, validation="url")])


def _unknown_job() -> Problem:
    return Problem(404, "Inference not found")


def _stopping() -> Problem:
    return Problem(503, "The server is stopping")
