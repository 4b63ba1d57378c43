"""What goes over the wire and what it means, without touching a wire: requests, job states, refusals."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from pathlib import Path
from typing import Any
from urllib.parse import quote

from sttgui import __version__
from sttgui.api.answers import find_payload, read_payload
from sttgui.api.values import items, mapping, number, text
from sttgui.domain.errors import (
    AnswerUnreadableError,
    JobFailedError,
    KeyRefusedError,
    ResultGoneError,
    ServiceBusyError,
    ServiceError,
    SubmitUnknownError,
    TooLargeError,
)
from sttgui.domain.recognition import Accepted, Finished, Pending
from sttgui.domain.transcript import Transcript

MODEL = "#g1_whisper-tiny"
SENTENCE_LENGTH = 300

RUNNING = frozenset({"generating", "active", "processing", "running", "in_progress", "started", "transcribing"})
PENDING = RUNNING | {
    *("queued", "waiting", "pending", "created", "submitted", "scheduled", "accepted", "new", "in_queue", "starting"),
}
DONE = frozenset({"completed", "complete", "done", "finished", "success", "succeeded", "ready"})
FAILED = frozenset(
    {"error", "failed", "failure", "cancelled", "canceled", "timeout", "timed_out", "expired", "rejected", "aborted"}
)

MEDIA_TYPES = {
    ".mp3": "audio/mpeg",
    ".wav": "audio/wav",
    ".flac": "audio/flac",
    ".m4a": "audio/mp4",
    ".aac": "audio/aac",
    ".ogg": "audio/ogg",
    ".opus": "audio/ogg",
    ".webm": "audio/webm",
    ".mp4": "video/mp4",
    ".mov": "video/quicktime",
    ".amr": "audio/amr",
    ".wma": "audio/x-ms-wma",
}


def root_of(base_url: str) -> str:
    """A service's address without the `/v1` that some write at its end."""
    return base_url.strip().rstrip("/").removesuffix("/v1")


def create_url(base_url: str) -> str:
    return f"{root_of(base_url)}/v1/stt/create"


def job_url(base_url: str, generation_id: str) -> str:
    """Ids are opaque and may hold anything, so one is always a single encoded segment."""
    return f"{root_of(base_url)}/v1/stt/{quote(generation_id, safe='')}"


def headers(key: str, request_id: str | None = None) -> dict[str, str]:
    """`request_id` is our own name for a create, by which the service's log can be searched."""
    result = {"Authorization": f"Bearer {key}", "Accept": "application/json", "User-Agent": f"sttgui/{__version__}"}
    if request_id is not None:
        result["X-Client-Request-Id"] = request_id
    return result


def part_name(path: Path) -> tuple[str, str]:
    """The name and media type under which a file is sent; its real name stays on this computer."""
    suffix = path.suffix.lower() if path.suffix.isascii() else ""
    return f"audio{suffix}", MEDIA_TYPES.get(suffix, "application/octet-stream")


def form_fields(options: dict[str, Any]) -> list[tuple[str, str]]:
    """Options as text fields: true as `true`; what is false, empty or nothing is left out."""
    fields: list[tuple[str, str]] = []
    for name, value in options.items():
        for single in value if isinstance(value, list) else [value]:
            if single is not None and single is not False and single != "":
                fields.append((name, "true" if single is True else str(single)))
    return fields


def read_created(body: bytes) -> Accepted:
    """The id of the job. Raises `SubmitUnknownError` where the answer has none: the job may exist all the same."""
    try:
        answer = parse(body)
    except AnswerUnreadableError as error:
        raise SubmitUnknownError(detail=str(error.detail)) from error
    outer = mapping(answer)
    for place in (outer, mapping(outer.get("result")), mapping(outer.get("data"))):
        for name in ("generation_id", "id"):
            generation_id = place.get(name)
            if isinstance(generation_id, str) and 0 < len(generation_id) <= 200 and generation_id.isprintable():
                return Accepted(generation_id)
    transcript = read_payload(find_payload(answer))
    if transcript.paragraphs:
        return Accepted("", Finished(transcript, body))
    raise SubmitUnknownError(detail=_shown(body.decode("utf-8", "replace")))


def read_poll(body: bytes) -> Pending | Finished:
    """How far a job is. Raises `JobFailedError` for one that failed and `AnswerUnreadableError` for what is no JSON."""
    answer = parse(body)
    if isinstance(answer, str):
        return Finished(read_payload(answer), body)
    outer = mapping(answer)
    state = _state(outer.get("status"))
    payload = find_payload(answer)
    inner = mapping(payload)
    inner_state = _state(inner.get("status")) if payload is not outer else ""
    if state in FAILED:
        raise JobFailedError(reason=_reason(outer) or _reason(inner) or "it gave no reason.")
    if inner_state in FAILED:
        raise JobFailedError(reason=_reason(inner) or "it gave no reason.")
    transcript = read_payload(payload)
    if outer.get("error") and not transcript.paragraphs:
        raise JobFailedError(reason=_reason(outer) or "it gave no reason.")
    if state in PENDING or inner_state in PENDING:
        return Pending(running=state in RUNNING, fraction=_fraction(outer.get("progress")))
    is_known = state in DONE or not state
    if payload is not None and (is_known or transcript.paragraphs):
        return Finished(transcript, body)
    return Pending(running=state in DONE)


def read_saved(body: bytes) -> Transcript:
    """A saved answer of any kind. Raises `AnswerUnreadableError` where there is no transcript in it."""
    payload = find_payload(parse(body))
    if payload is None:
        raise AnswerUnreadableError
    return read_payload(payload)


def create_refusal(status: int, body: bytes) -> ServiceError:
    """The error that a create's status of 300 or more means; nothing was created."""
    kinds = {401: KeyRefusedError, 413: TooLargeError, 429: ServiceBusyError, 503: ServiceBusyError}
    return _refusal(kinds.get(status, ServiceError), status, body)


def poll_refusal(status: int, body: bytes) -> ServiceError:
    """The error that a poll's status of 300 or more means."""
    kinds = {401: KeyRefusedError, 404: ResultGoneError, 429: ServiceBusyError, 503: ServiceBusyError}
    return _refusal(kinds.get(status, ServiceError), status, body)


def _refusal(kind: type[ServiceError], status: int, body: bytes) -> ServiceError:
    """With the service's own sentence where it sent one."""
    try:
        answer = parse(body)
    except AnswerUnreadableError:
        answer = None
    reason = _reason(mapping(answer)) or f"it answered with the code {status}."
    return kind(reason=reason, detail=f"HTTP {status}: {_shown(body.decode('utf-8', 'replace'))}")


def parse(body: bytes) -> Any:
    """JSON, or the text itself where it cannot be meant as JSON. Raises `AnswerUnreadableError`."""
    try:
        decoded = body.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise AnswerUnreadableError(detail=str(error)) from error
    if decoded.lstrip()[:1] in ("{", "[", '"'):
        try:
            return json.loads(decoded)
        except (ValueError, RecursionError) as error:
            raise AnswerUnreadableError(detail=str(error)) from error
    if decoded.lstrip()[:1] in ("<", ""):
        raise AnswerUnreadableError(detail=_shown(decoded))
    return decoded


def _state(value: object) -> str:
    return re.sub(r"[-\s]+", "_", text(value).lower())


def _fraction(value: object) -> float | None:
    amount = number(value)
    return amount if amount is not None and 0 <= amount <= 1 else None


def _reason(answer: dict[str, Any]) -> str:
    """The one sentence in an error answer: its issues first, then its messages."""
    error = answer.get("error")
    inner = mapping(error)
    lists = (inner.get("data"), inner.get("detail"), answer.get("detail"), answer.get("message"))
    issues = [issue for value in lists for issue in items(value)]
    found = [text(issue) or text(mapping(issue).get("message")) or text(mapping(issue).get("msg")) for issue in issues]
    candidates: Iterable[str] = (
        "; ".join(filter(None, found)),
        text(answer.get("message")),
        text(error),
        text(inner.get("message")),
        text(answer.get("err_msg")),
        text(answer.get("detail")),
        text(answer.get("details")),
    )
    return _shown(next(filter(None, candidates), ""))


def _shown(foreign: str) -> str:
    """Foreign text made fit to show: no markup, one line, not too long."""
    plain = " ".join(re.sub(r"<[^>]*>", " ", foreign).split())
    return plain if len(plain) <= SENTENCE_LENGTH else plain[: SENTENCE_LENGTH - 1] + "…"
