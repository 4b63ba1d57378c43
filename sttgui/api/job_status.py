"""What the service's answers say about a job: accepted, on its way, finished or failed."""

from __future__ import annotations

import re

from sttgui.api.answers import read_cost, read_payload, read_transcript
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
    for place in (outer, mapping(outer.get("result")), mapping(outer.get("data"))):
        for name in ("generation_id", "id"):
            generation_id = place.get(name)
            if isinstance(generation_id, str) and _is_id(generation_id):
                return Accepted(generation_id, cost_usd=read_cost(answer) if cost_usd is None else cost_usd)
    transcript = read_transcript(answer if isinstance(answer, dict) else None, cost_usd)
    if transcript.paragraphs:
        return Accepted("", Finished(transcript, body))
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
    inner = mapping(payload) if payload is not outer else {}
    state, inner_state = _state(outer.get("status")), _state(inner.get("status"))
    if state in FAILED:
        raise JobFailedError(reason=find_reason(outer) or guess_reason(inner) or guess_reason(outer) or NO_REASON)
    if inner_state in FAILED:
        raise JobFailedError(reason=guess_reason(inner) or NO_REASON)
    if outer.get("error") and not transcript.paragraphs:
        raise JobFailedError(reason=guess_reason(outer) or NO_REASON)
    if state in PENDING or inner_state in PENDING:
        is_running = (state if state in PENDING else inner_state) in RUNNING
        words, until_ms = read_heard(outer.get("words")), outer.get("until_ms")
        return Pending(
            is_running, _fraction(outer.get("progress")), words, until_ms if isinstance(until_ms, int) else None
        )
    if payload is not None and (state in DONE or not state or transcript.paragraphs):
        return Finished(transcript, body)
    return None if state in DONE else Pending(running=False)


def read_log(body: bytes, request_id: str) -> str | None:
    """The job that our request `request_id` made, by the service's log. Raises `AnswerUnreadableError`."""
    for row in mappings(mapping(parse(body)).get("data")):
        generation_id = row.get("inference_id")
        if row.get("client_request_id") == request_id and isinstance(generation_id, str) and _is_id(generation_id):
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


def _is_id(value: str) -> bool:
    return 0 < len(value) <= ID_LENGTH and value.isprintable() and value not in (".", "..")


def _state(value: object) -> str:
    return re.sub(r"[-\s]+", "_", text(value).lower())


def _fraction(value: object) -> float | None:
    """How far our own server says it is; the hosted service does not."""
    amount = number(value)
    return amount if amount is not None and 0 <= amount <= 1 else None
