"""What the service's answers say about a job: accepted, on its way, finished or failed."""

from __future__ import annotations

import re
from typing import Any

from sttgui.api.answers import PLACES, read_payload
from sttgui.api.answers.deepgram import read_heard
from sttgui.api.parsing import parse
from sttgui.api.reasons import find_reason, guess_reason, shown
from sttgui.api.values import mapping, mappings, number, text
from sttgui.domain.errors import (
    AnswerPendingError,
    AnswerUnreadableError,
    InterceptedError,
    JobFailedError,
    SubmitUnknownError,
)
from sttgui.domain.recognition import Accepted, Finished, Pending

ID_LENGTH = 200
NO_REASON = "the service gave no reason."

RUNNING = frozenset({"generating", "active", "processing", "running", "in_progress", "started", "transcribing"})
PENDING = RUNNING | {
    *("queued", "waiting", "pending", "created", "submitted", "scheduled", "accepted", "new", "in_queue", "starting"),
}
DONE = frozenset({"completed", "complete", "done", "finished", "success", "succeeded", "ready"})
FAILED = frozenset(
    {"error", "failed", "failure", "cancelled", "canceled", "timeout", "timed_out", "expired", "rejected", "aborted"}
)


def read_created(body: bytes, cost_usd: float | None = None) -> Accepted:
    """The id of the job. Raises `SubmitUnknownError` where the answer has none: the job may exist all the same."""
    try:
        answer = parse(body)
    except AnswerUnreadableError as error:
        raise SubmitUnknownError(detail=error.detail) from error
    outer = mapping(answer)
    payload, transcript = read_payload(outer, cost_usd)
    finished = Finished(transcript, body) if transcript.paragraphs else None
    if generation_id := _id_in(outer):
        state = _state(outer.get("status")) or _state(_inner(outer, payload).get("status"))
        is_ready = state in DONE or (not state and transcript.has_times)
        return Accepted(generation_id, finished if is_ready else None, transcript.cost_usd)
    if finished is not None and _state(_inner(outer, payload).get("status")) not in PENDING:
        return Accepted("", finished)
    for place in PLACES:
        if generation_id := _id_in(mapping(outer.get(place))):
            return Accepted(generation_id, cost_usd=transcript.cost_usd)
    raise SubmitUnknownError(detail=shown(body[:2000].decode("utf-8", "replace")))


def read_poll(body: bytes, cost_usd: float | None = None) -> Pending | Finished | None:
    """How far a job is; `None` where it is said to be completed and nothing came with it.

    Raises `JobFailedError` for one that failed, `InterceptedError` for a web page, and `AnswerUnreadableError` for
    what cannot be read.
    """
    try:
        answer = parse(body)
    except AnswerUnreadableError as error:
        if body.lstrip()[:1] == b"<":
            raise InterceptedError(detail=shown(body[:2000].decode("utf-8", "replace"))) from error
        raise
    outer = mapping(answer)
    payload, transcript = read_payload(answer, cost_usd)
    inner = _inner(outer, payload)
    state, inner_state = _state(outer.get("status")), _state(inner.get("status"))
    if state in FAILED:
        raise JobFailedError(reason=find_reason(outer) or guess_reason(inner) or guess_reason(outer) or NO_REASON)
    if inner_state in FAILED:
        raise JobFailedError(reason=guess_reason(inner) or NO_REASON)
    if _says_something(outer.get("error")) and not transcript.paragraphs:
        raise JobFailedError(reason=guess_reason(outer) or NO_REASON)
    if state in PENDING or inner_state in PENDING:
        is_running = (state if state in PENDING else inner_state) in RUNNING
        words, until_ms = read_heard(outer.get("words")), outer.get("until_ms")
        return Pending(
            is_running, _fraction(outer.get("progress")), words, until_ms if isinstance(until_ms, int) else None
        )
    if payload is not None and (state in DONE or not state or transcript.paragraphs):
        return Finished(transcript, body)
    return None if (state or inner_state) in DONE else Pending(running=False)


def read_log(body: bytes, request_id: str) -> str | None:
    """The job that our request `request_id` made, by the service's log. Raises `AnswerUnreadableError`."""
    for row in mappings(mapping(parse(body)).get("data")):
        if row.get("client_request_id") == request_id and (generation_id := _id(row.get("inference_id"))):
            return generation_id
    return None


def read_whole(body: bytes, cost_usd: float | None = None) -> Finished:
    """The transcript of an answer for which no better one can be had by asking again.

    Raises what `read_poll` does, `JobFailedError` also where there is a reason in place of a transcript, and
    `AnswerPendingError` where the answer says that it is not the last.
    """
    found = read_poll(body, cost_usd)
    if isinstance(found, Finished):
        return found
    outer = mapping(parse(body))
    if found is None:
        raise JobFailedError(reason="the service says it is finished, but it sent no text.")
    if _state(outer.get("status")):
        raise AnswerPendingError
    if reason := find_reason(outer):
        raise JobFailedError(reason=reason)
    raise AnswerUnreadableError(detail="there is no transcript in it")


def _inner(outer: dict[str, Any], payload: object) -> dict[str, Any]:
    """The object inside an envelope that has a state of its own, which it may have before there is anything to read."""
    places = [mapping(place) for place in (payload, *map(outer.get, PLACES)) if place is not outer]
    return next((place for place in places if "status" in place), {})


def _says_something(error: object) -> bool:
    """Whether an error is one: some services send its object with nothing in it where there is none."""
    if isinstance(error, dict | list):
        return any(map(_says_something, error.values() if isinstance(error, dict) else error))
    return bool(error)


def _id_in(answer: dict[str, Any]) -> str:
    return _id(answer.get("generation_id")) or _id(answer.get("id"))


def _id(value: object) -> str:
    """The name of a job, a number as its digits; empty for what cannot be one."""
    if isinstance(value, int) and not isinstance(value, bool):
        value = str(value)
    if not isinstance(value, str) or not value.isprintable() or len(value) > ID_LENGTH or value in (".", ".."):
        return ""
    return value


def _state(value: object) -> str:
    return re.sub(r"[-\s]+", "_", text(value).lower())


def _fraction(value: object) -> float | None:
    """How far our own server says it is; the hosted service does not."""
    amount = number(value)
    return amount if amount is not None and 0 <= amount <= 1 else None
