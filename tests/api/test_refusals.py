"""What each refusal of the service means for a person and for the next step."""

import json
from dataclasses import replace
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
        (answer(400, says("no")), errors.ServiceError, False),
        (answer(422, {"detail": [{"msg": "no"}]}), errors.ServiceError, False),
        (answer(451), errors.ServiceError, False),
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


@pytest.mark.parametrize(
    ("sent", "wait"),
    [
        ("12", 12.0),
        ("-1", None),
        ("9999999", None),
        ("Wed, 21 Oct 2026 07:28:40 GMT", 40.0),
        ("Wednesday, 21-Oct-26 07:28:40 GMT", 40.0),
        ("Wed Oct 21 07:28:40 2026", 40.0),
        ("Wed, 21 Oct 2026 07:27:00 GMT", 0.0),
        ("Wed, 21 Oct 2026 19:28:40 GMT", None),
        ("Wed, 21 Oct 2026", None),
    ],
)
def test_the_wait_the_service_asks_for_is_kept_where_it_makes_sense(sent, wait):
    refused = answer(429, retry_after=sent, date="Wed, 21 Oct 2026 07:28:00 GMT")
    assert create_error(refused).retry_after_s == wait
    assert poll_error(refused).retry_after_s == wait


def test_a_date_to_wait_for_is_understood_without_the_time_of_the_answer():
    past = answer(503, retry_after="Fri, 01 Jan 2021 00:00:00 GMT")
    assert create_error(past).retry_after_s == 0
    assert create_error(replace(past, headers={"retry-after": "Mon, 01 Jan 2996 00:00:00 GMT"})).retry_after_s is None


def test_a_firewall_is_left_alone_for_a_minute():
    assert poll_error(answer(403, PAGE)).retry_after_s == 60
    assert poll_error(answer(403, PAGE, retry_after="5")).retry_after_s == 5


def test_the_refused_option_is_named():
    error = create_error(answer(400, {"error": {"data": [{"path": ["utt_split"], "message": "Expected number"}]}}))
    assert str(error).startswith("The service did not accept “utt_split”: Expected number. Change the options")
    assert "utt_split" not in str(create_error(answer(400, says("Expected number"))))


def test_no_option_is_blamed_for_an_address_that_gave_nothing():
    error = create_error(answer(400, {"err_code": "REMOTE_CONTENT_ERROR", "err_msg": "404 Not Found"}))
    assert str(error) == "The service could not do this: 404 Not Found"


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


@pytest.mark.parametrize(
    ("status", "body"),
    [
        (400, {"error": {"message": "Model 'tiny' is not installed", "param": None}}),
        (404, {"detail": "Model 'Systran/tiny' is not installed locally. You can download it with POST /v1/models."}),
        (404, {"error": {"message": "The model `tiny` does not exist", "code": "model_not_found"}}),
        (404, {"error": {"message": "Das Modell fehlt.", "code": "model_not_found"}}),
        (404, {"object": "error", "message": "The model `tiny` does not exist.", "type": "NotFoundError", "code": 404}),
        (400, {"error": "unknown model: tiny"}),
        (400, {"error": "no such model"}),
        (400, {"error": "model not loaded"}),
        (422, {"detail": [{"loc": ["body", "model"], "msg": "Input should be 'base'", "type": "enum"}]}),
        (500, {"error": {"code": 500, "message": "could not load model: no such file or directory", "type": ""}}),
        (500, {"error": 'model "tiny" not found, try pulling it first'}),
        (400, "Invalid model name"),
        (400, {"err_code": "INVALID_MODEL", "err_msg": "Model tiny is not available"}),
    ],
)
def test_a_missing_model_is_told_as_that(status: int, body: object):
    error = create_error(answer(status, json.dumps(body).encode() if isinstance(body, str) else body))
    assert type(error) is errors.ServerLacksModelError
    assert "Choose another model" in str(error)


@pytest.mark.parametrize(
    ("status", "body", "kind"),
    [
        (
            400,
            {"error": {"message": "response_format 'verbose_json' is not compatible with model 'gpt-4o'"}},
            "refused",
        ),
        (400, {"error": {"message": "The model is not available with response_format verbose_json"}}, "refused"),
        (400, {"message": "This model does not support diarization"}, "refused"),
        (400, {"message": "timestamp_granularities are not supported by this model"}, "refused"),
        (503, {"error": "Model tiny is currently loading", "estimated_time": 20}, "trouble"),
        (500, {"error": "model crashed"}, "trouble"),
        (404, {"detail": "Not Found"}, "address"),
    ],
)
def test_other_talk_of_a_model_is_not_a_missing_one(status: int, body: object, kind: str):
    kinds = {
        "refused": errors.RequestRefusedError,
        "trouble": errors.SubmitTroubleError,
        "address": errors.AddressWrongError,
    }
    assert type(create_error(answer(status, body))) is kinds[kind]


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        (b'"Only WAV is taken"', "Only WAV is taken"),
        (b'["Only WAV is taken"]', "Only WAV is taken"),
        (b'[{"error": {"code": 400, "message": "Only WAV", "status": "INVALID_ARGUMENT"}}]', "Only WAV"),
        (b"Only WAV is taken", "Only WAV is taken"),
        (b'{"error": {"message": "Only WAV', '{"error": {"message": "Only WAV'),
        (b"<?xml version='1.0'?><Error><Code>X</Code><Message>Only WAV</Message></Error>", "Only WAV"),
        (b'data: {"error": {"message": "Only WAV"}}\n\n', "Only WAV"),
        ('{"message": "Only WAV"}'.encode("utf-16"), "Only WAV"),
        (b"{}", "it answered with the code 400."),
        (b"", "it answered with the code 400."),
        (PAGE, "it answered with the code 400."),
    ],
)
def test_a_reason_is_told_whatever_form_the_refusal_has(body: bytes, reason: str):
    assert create_error(answer(400, body)).values["reason"] == reason


def test_a_reason_may_stand_in_a_header():
    assert create_error(answer(400, b"", dg_error="Only WAV")).values["reason"] == "Only WAV"


def test_a_reason_without_a_full_stop_does_not_run_into_the_remedy():
    said = str(create_error(answer(400, {"message": "Expected boolean"})))
    assert said.endswith(": Expected boolean. Change the options, or send it without extra options.")
    assert "no. Change" in str(create_error(answer(400, {"message": "no."})))
    assert "“no.” Change" in str(create_error(answer(400, {"message": "“no.”"})))
