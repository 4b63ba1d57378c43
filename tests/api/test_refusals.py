"""What each refusal of the service means for a person and for the next step."""

import json
from typing import Any

import pytest

from sttgui.api.refusals import Answer, accepted_model, create_error, poll_error
from sttgui.domain import errors

PAGE = b"<html><body><h1>524</h1></body></html>"


def answer(status: int, body: object = None, **headers: str) -> Answer:
    raw = body if isinstance(body, bytes) else json.dumps(body or {}).encode()
    return Answer(status, raw, {name.replace("_", "-"): value for name, value in headers.items()}, "sttgui:7")


def says(message: str, kind: str = "") -> dict[str, Any]:
    return {"message": message, "error": {"message": message, "data": {"kind": kind}}}


@pytest.mark.parametrize(
    ("refused", "kind"),
    [
        (answer(302, PAGE), errors.RedirectedError),
        (answer(400, says("Expected boolean")), errors.RequestRefusedError),
        (answer(400, says("Bad Request: corrupt or unsupported data")), errors.MediaRefusedError),
        (answer(401, says("no")), errors.KeyRefusedError),
        (answer(402, {"err_msg": "no"}), errors.BalanceUsedUpError),
        (answer(403, says("no", "err_insufficent_credits")), errors.BalanceUsedUpError),
        (answer(403, says("You have run out of credits.")), errors.BalanceUsedUpError),
        (answer(403, says("This key may not use this model.")), errors.NotAllowedError),
        (answer(403, b"error code: 1010"), errors.FirewallError),
        (answer(403, PAGE), errors.FirewallError),
        (answer(404, says("Cannot POST /v1/stt/create")), errors.AddressWrongError),
        (answer(407), errors.ProxyRefusedError),
        (answer(408), errors.UploadSlowError),
        (answer(409, says("Already at work.")), errors.ConflictError),
        (answer(413, PAGE), errors.TooLargeError),
        (answer(415), errors.MediaRefusedError),
        (answer(418), errors.RequestRefusedError),
        (answer(422, {"detail": [{"msg": "no"}]}), errors.RequestRefusedError),
        (answer(429), errors.ServiceBusyError),
        (answer(500, says("Internal server error")), errors.SubmitTroubleError),
        (answer(502, PAGE), errors.SubmitTroubleError),
        (answer(503), errors.SubmitTroubleError),
        (answer(503, retry_after="30"), errors.ServiceOverloadedError),
        (answer(504, says("Generation timeout")), errors.SubmitTroubleError),
        (answer(524, PAGE), errors.SubmitTroubleError),
    ],
)
def test_a_refused_create_is_told_by_its_own_error(refused, kind):
    error = create_error(refused)
    assert type(error) is kind
    assert "{" not in str(error)


@pytest.mark.parametrize(
    ("refused", "kind", "is_passing"),
    [
        (answer(301), errors.RedirectedError, False),
        (answer(400, says("no")), errors.RequestRefusedError, False),
        (answer(401), errors.KeyRefusedError, False),
        (answer(402), errors.BalanceUsedUpError, False),
        (answer(403, PAGE), errors.FirewallError, True),
        (answer(404, says("Inference not found")), errors.ResultGoneError, False),
        (answer(408), errors.ServiceTroubleError, True),
        (answer(409), errors.ServiceTroubleError, True),
        (answer(429), errors.ServiceTroubleError, True),
        (answer(500), errors.ServiceTroubleError, True),
        (answer(504, says("Generation timeout")), errors.JobTooLongError, False),
        (answer(504, PAGE), errors.ServiceTroubleError, True),
        (answer(524, PAGE), errors.ServiceTroubleError, True),
    ],
)
def test_a_refused_question_says_whether_to_ask_again(refused, kind, is_passing):
    error = poll_error(refused)
    assert type(error) is kind
    assert error.is_passing == is_passing


@pytest.mark.parametrize(("sent", "wait"), [("12", 12.0), ("-1", None), ("Wed, 21 Oct 2026", None), ("9999999", None)])
def test_the_wait_the_service_asks_for_is_kept_where_it_makes_sense(sent, wait):
    assert create_error(answer(429, retry_after=sent)).retry_after_s == wait


def test_the_refused_option_is_named():
    error = create_error(answer(400, {"error": {"data": [{"path": ["utt_split"], "message": "Expected number"}]}}))
    assert error.values["field"] == "utt_split"
    assert "Expected number" in str(error)


def test_a_page_of_the_edge_is_never_the_reason():
    error = create_error(answer(500, PAGE))
    assert "code 500" in str(error)
    assert "<" not in str(error)


def test_the_detail_is_what_support_asks_for():
    detail = create_error(answer(500, {"requestId": "hT4nBq", "message": "no"})).detail
    assert "HTTP 500" in detail
    assert "sttgui:7" in detail
    assert "hT4nBq" in detail


@pytest.mark.parametrize(
    ("issue", "other"),
    [
        ({"path": ["model"], "message": "no"}, "whisper-tiny"),
        ({"path": ["model"], "message": "no", "options": ["whisper-tiny", "x"]}, "whisper-tiny"),
        ({"path": ["model"], "message": "no", "options": ["openai/whisper-tiny", "x"]}, "openai/whisper-tiny"),
        ({"path": ["model"], "message": "no", "options": ["nova-3"]}, None),
        ({"path": [], "message": "Invalid enum value"}, "whisper-tiny"),
        ({"path": ["diarize"], "message": "Expected boolean"}, None),
    ],
)
def test_only_a_refused_name_of_the_model_is_worth_another_try(issue, other):
    refused = answer(400, {"error": {"data": [issue]}})
    assert accepted_model(refused, "#g1_whisper-tiny") == other
    assert accepted_model(answer(500, {"error": {"data": [issue]}}), "#g1_whisper-tiny") is None
