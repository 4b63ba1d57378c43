"""The composed sample answers of the service, read as their index says; for those who have them."""

import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from sttgui.api.job_status import read_created, read_poll
from sttgui.api.parsing import parse
from sttgui.api.reasons import find_field
from sttgui.api.refusals import Answer, accepted_model, create_error
from sttgui.domain import errors
from sttgui.domain.recognition import Finished, Pending
from sttgui.domain.transcript import Transcript, join_words

FOLDER = Path(os.environ.get("STTGUI_SHARED", ""), "api", "samples")
GROUPS = ("create", "pending", "done", "failed", "text", "http_error")
CATEGORIES: dict[str, tuple[type[errors.ServiceError], ...]] = {
    "auth": (errors.KeyRefusedError,),
    "bad_request": (errors.RequestRefusedError, errors.MediaRefusedError, errors.ConflictError),
    "billing": (errors.BalanceUsedUpError,),
    "network": (errors.AnswerUnreadableError,),
    "network_filter": (errors.FirewallError, errors.RedirectedError),
    "not_found": (errors.AddressWrongError,),
    "permission": (errors.NotAllowedError,),
    "rate_limit": (errors.ServiceBusyError,),
    "server": (errors.SubmitTroubleError, errors.ServiceBusyError),
    "too_large": (errors.TooLargeError,),
}
INSIGHTS = {
    "entities": "entity",
    "topics": "topic",
    "intents": "intent",
    "sentiments": "sentiment",
    "search_hits": "search_hit",
    "chapters": "chapter",
}


def samples() -> Iterator[Any]:
    if not os.environ.get("STTGUI_SHARED"):
        yield pytest.param({}, marks=pytest.mark.skip("STTGUI_SHARED does not say where the samples are"))
        return
    for sample in json.loads(Path(FOLDER, "INDEX.json").read_text("utf-8"))["samples"]:
        if sample["group"] in GROUPS:
            yield pytest.param(sample, id=sample["file"])


@pytest.mark.parametrize("sample", list(samples()))
def test_a_sample_is_read_as_its_index_says(sample: dict[str, Any]):
    expect, body = dict(sample["expect"]), Path(FOLDER, sample["file"]).read_bytes()
    expect.pop("warning", None)  # an unknown state is told by waiting on
    expect.pop("unit", None)  # shown by the times
    expect.pop("notice", None)  # made from the number of words
    if sample["group"] == "http_error":
        check_refusal(sample, expect, body)
    elif sample["group"] == "create":
        check_created(expect, body)
    elif expect["state"] == "failed":
        with pytest.raises(errors.JobFailedError) as caught:
            read_poll(body)
        assert expect["message"] is None or caught.value.values["reason"] == expect["message"]
    elif expect["state"] == "pending":
        assert isinstance(read_poll(body), Pending)
    else:
        found = read_poll(body)
        assert isinstance(found, Finished)
        check_transcript(expect, found.transcript)


def check_created(expect: dict[str, Any], body: bytes) -> None:
    if expect.get("state") == "submit_unknown":
        with pytest.raises(errors.SubmitUnknownError):
            read_created(body)
        return
    accepted = read_created(body)
    assert accepted.generation_id == expect.get("generation_id", "")
    if "text" in expect:
        assert accepted.finished is not None
        check_transcript(expect, accepted.finished.transcript)


def check_refusal(sample: dict[str, Any], expect: dict[str, Any], body: bytes) -> None:
    kinds = CATEGORIES[expect["category"]]
    if sample["http_status"] == 200:
        with pytest.raises(kinds):
            read_poll(body)
        return
    answer = Answer(sample["http_status"], body, sample["headers"])
    error = create_error(answer)
    assert isinstance(error, kinds)
    if expect["message"] is not None:
        assert error.values["reason"] == " ".join(expect["message"].split())
    if "field" in expect:
        assert find_field(parse(body)) == expect["field"]
    is_repeatable = accepted_model(answer, "#g1_whisper-tiny") is not None
    assert is_repeatable == (expect.get("field") == "model")
    assert isinstance(error, errors.SubmitTroubleError) == (expect["retry"] == "ask" and sample["http_status"] != 503)
    assert (error.retry_after_s is not None) == ("retry-after" in sample["headers"])


def check_transcript(expect: dict[str, Any], transcript: Transcript) -> None:
    words = [word for word in transcript.words if word.start_ms is not None]
    speakers = {word.speaker for word in transcript.words if word.speaker}
    kinds = [insight.kind for insight in transcript.insights]
    ends = [timed.end_ms for timed in words or transcript.utterances]
    entity = next((found for found in transcript.insights if found.kind == "entity"), None)
    sentiment = next((found for found in transcript.insights if found.kind == "sentiment"), None)
    read: dict[str, Any] = {
        "state": "completed",
        "text": join_words(word.text for word in transcript.words),
        "words": len(words),
        "duration": None if transcript.duration_ms is None else transcript.duration_ms / 1000,
        "speakers": len(speakers),
        "speaker_keys": sorted(speakers),
        "paragraphs": len(transcript.paragraphs),
        "utterances": len(transcript.utterances),
        "segments": len(transcript.utterances),
        "language": transcript.language,
        "summary": transcript.summary is not None,
        "warnings": len(transcript.warnings),
        "cost_usd": transcript.cost_usd,
        "first_word": [words[0].text, seconds(words[0].start_ms)] if words else None,
        "last_end": seconds(max((end for end in ends if end is not None), default=None)),
        "entity0": entity and [entity.text, seconds(entity.start_ms), seconds(entity.end_ms)],
        "sentiment0_end": sentiment and seconds(sentiment.end_ms),
        **{name: kinds.count(kind) for name, kind in INSIGHTS.items()},
    }
    assert {name: read[name] for name in expect} == expect


def seconds(value_ms: int | None) -> float | None:
    return None if value_ms is None else value_ms / 1000
