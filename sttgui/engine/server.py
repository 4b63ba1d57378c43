"""The two calls of the speech-to-text service, and two extensions: progress, and a call to cancel."""

from __future__ import annotations

import asyncio
import hmac
import ipaddress
import json
import os
import shutil
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, assert_never
from urllib.parse import unquote_to_bytes, urlsplit
from urllib.request import url2pathname

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect, Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route
from starlette.types import ASGIApp, Receive, Scope, Send

from sttgui.engine import recognisers as registry
from sttgui.engine.jobs import Generating, Job, JobQueue, Queued, Recording
from sttgui.engine.problems import Problem, issue, on_bug, on_http_exception, problem_response
from sttgui.engine.recognisers import Recogniser
from sttgui.engine.upload import Upload, receive, too_large
from sttgui.engine.worker import Answer, Failure

JSON_LIMIT = 1 << 20
RETRY_AFTER_S = 15


@dataclass(frozen=True, slots=True)
class Limits:
    """What the server takes: `upload` bytes in one request, and `file:` addresses from this computer or not."""

    upload: int = 4 << 30
    file_urls: bool = False


def make_app(jobs: JobQueue, recognisers: Sequence[Recogniser], *, token: str, limits: Limits, folder: Path) -> ASGIApp:
    """The server as an ASGI application. Uploads are kept under `folder` until their job has ended."""
    calls = Calls(jobs, recognisers, limits, folder)
    app = Starlette(
        routes=[
            Route("/v1/stt/create", calls.create, methods=["POST"]),
            Route("/v1/stt/{generation_id}", calls.fetch, methods=["GET"]),
            Route("/v1/stt/{generation_id}", calls.delete, methods=["DELETE"]),
        ],
        exception_handlers={HTTPException: on_http_exception, Exception: on_bug},
    )
    return TokenGate(app, token)


class TokenGate:
    """Lets only requests with the token through, before anything of their body is read."""

    def __init__(self, app: ASGIApp, token: str) -> None:
        self._app = app
        self._expected = f"Bearer {token}".encode()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        given = next((value for key, value in scope.get("headers", ()) if key == b"authorization"), b"")
        if hmac.compare_digest(given, self._expected):
            await self._app(scope, receive, send)
            return
        refused = Problem(401, "This request requires a valid API key.", data={"kind": "err_unauthorized"})
        await problem_response(refused, scope["path"])(scope, receive, send)


class Calls:
    """The handlers; everything they know is in the job queue."""

    def __init__(self, jobs: JobQueue, recognisers: Sequence[Recogniser], limits: Limits, folder: Path) -> None:
        self._jobs = jobs
        self._recognisers = recognisers
        self._limits = limits
        self._folder = folder

    async def create(self, request: Request) -> Response:
        """`POST /v1/stt/create`: JSON with an address, or multipart with the file itself."""
        if self._jobs.is_full:
            raise Problem(429, "Too Many Requests", headers={"Retry-After": str(RETRY_AFTER_S)})
        content_type = request.headers.get("content-type", "")
        try:
            if content_type.lower().startswith("multipart/form-data"):
                job = await self._create_from_upload(request, content_type)
            else:
                job = await self._create_from_url(request)
        except ClientDisconnect:
            return Response(status_code=400)  # nobody is there to read it
        except asyncio.CancelledError:  # only the end of the server cancels a request
            raise Problem(503, "The server is stopping") from None
        return JSONResponse({"generation_id": job.id, "status": "queued"})

    async def fetch(self, request: Request) -> Response:
        """`GET /v1/stt/{generation_id}`: how far the job is, or its answer."""
        job = self._jobs.get(request.path_params["generation_id"])
        if job is None:
            raise _unknown_job()
        return Response(_job_body(job), media_type="application/json")

    async def delete(self, request: Request) -> Response:
        """`DELETE /v1/stt/{generation_id}`: stop the job and forget it."""
        if not await self._jobs.delete(request.path_params["generation_id"]):
            raise _unknown_job()
        return Response(status_code=204)

    async def _create_from_upload(self, request: Request, content_type: str) -> Job:
        limit = self._limits.upload
        if _declared_size(request) > limit:
            raise too_large(limit)
        folder = Path(tempfile.mkdtemp(dir=self._folder))
        try:
            upload = await receive(request.stream(), content_type, folder, limit)
            return self._add_upload(upload, folder)
        except BaseException:
            shutil.rmtree(folder, ignore_errors=True)
            raise

    def _add_upload(self, upload: Upload, folder: Path) -> Job:
        recogniser = self._recogniser(upload.fields)
        if upload.file is None:
            raise Problem(400, "Provide either url or audio")
        if upload.fields.get("url"):
            raise Problem(400, "Provide either url or audio, not both")
        return self._jobs.add(recogniser, Recording(upload.file, upload.sha256, folder))

    async def _create_from_url(self, request: Request) -> Job:
        fields = await _json_object(request)
        recogniser = self._recogniser(fields)
        if fields.get("audio") is not None:
            raise Problem(400, "Send the audio as a file in a multipart form")
        return self._jobs.add(recogniser, Recording(self._local_path(request, fields.get("url"))))

    def _recogniser(self, fields: dict[str, Any]) -> Recogniser:
        model = fields.get("model")
        recogniser = registry.find(self._recognisers, model)
        if recogniser is None:
            names = registry.model_names(self._recognisers)
            text = f"Invalid enum value. Expected {' | '.join(map(repr, names))}, received {model!r}"
            issues = [issue("invalid_enum_value", "model", text, options=names, received=model)]
            raise Problem(400, "Invalid payload provided", data=issues)
        return recogniser

    def _local_path(self, request: Request, url: object) -> Path:
        """The file a `file:` address names."""
        if not isinstance(url, str) or not url:
            raise Problem(400, "Provide either url or audio")
        parts = urlsplit(url)
        if parts.scheme in ("http", "https"):
            raise _bad_url("This server does not fetch recordings from the web; download the file and send it instead")
        if parts.scheme != "file":
            raise _bad_url("Invalid url")
        if not (self._limits.file_urls and _is_loopback(request)):
            raise _bad_url("This server does not open files by their address; send the file itself instead")
        path = _path_of(parts.path)
        if parts.netloc not in ("", "localhost") or not path.is_absolute() or "\0" in str(path):
            raise _bad_url("Only a file on this computer can be named, with its whole path")
        return path


def _job_body(job: Job) -> bytes:
    """The answer to a poll; the output is put in as it came from the worker, twice: see `result` in the examples."""
    values: dict[str, Any] = {"id": job.id, "generation_id": job.id}
    output = b"null"
    match job.state:
        case Queued():
            values |= {"status": "queued", "progress": 0.0, "error": None}
        case Generating(progress):
            values |= {"status": "generating", "progress": progress, "error": None}
        case Answer(body):
            values |= {"status": "completed", "progress": 1.0, "error": None}
            output = body
        case Failure(name, message):
            values |= {"status": "error", "progress": 1.0, "error": {"name": name, "message": message}}
        case _:
            assert_never(job.state)
    head = json.dumps(values).encode()[:-1]
    return b'%b, "output": %b, "result": %b}' % (head, output, output)


async def _json_object(request: Request) -> dict[str, Any]:
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > JSON_LIMIT:
            raise Problem(413, "The request is too long; send the recording as a multipart form")
    try:
        fields = json.loads(body)
    except (ValueError, RecursionError):
        fields = None
    if not isinstance(fields, dict):
        raise Problem(400, "Body validation error\nExpected a JSON object, or a multipart form with the file")
    return fields


def _path_of(url_path: str) -> Path:
    """The path of a `file:` address; on POSIX byte for byte, since a name there need not be UTF-8."""
    return Path(url2pathname(url_path) if os.name == "nt" else os.fsdecode(unquote_to_bytes(url_path)))


def _declared_size(request: Request) -> int:
    """What the header says the body has, in bytes; 0 where it does not."""
    declared = request.headers.get("content-length", "")
    return int(declared) if declared.isdecimal() else 0


def _is_loopback(request: Request) -> bool:
    try:
        return request.client is not None and ipaddress.ip_address(request.client.host).is_loopback
    except ValueError:
        return False


def _bad_url(message: str) -> Problem:
    return Problem(400, message, data=[issue("invalid_string", "url", message)])


def _unknown_job() -> Problem:
    return Problem(404, "Inference not found")
