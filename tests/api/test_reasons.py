"""The one sentence of a foreign answer."""

import pytest

from sttgui.api.reasons import LENGTH, find_field, find_options, find_reason, guess_reason, shown


@pytest.mark.parametrize(
    ("answer", "reason"),
    [
        (
            {"statusCode": 400, "message": "Body validation error\nExpected boolean"},
            "Body validation error Expected boolean",
        ),
        ({"message": ["diarize: no", "utt_split: no"]}, "diarize: no; utt_split: no"),
        ({"message": "Outer", "error": {"message": "Inner", "data": [{"message": "First"}]}}, "First"),
        ({"message": "Outer", "error": {"message": "Inner", "data": {"kind": "x"}}}, "Outer"),
        ({"error": {"message": "Inner"}}, "Inner"),
        ({"error": "Plain"}, "Plain"),
        ({"err_code": "X", "err_msg": "No credits"}, "No credits"),
        ({"detail": [{"loc": ["body", "model"], "msg": "Field required"}]}, "Field required"),
        ({"detail": "Not found"}, "Not found"),
        ({"error": {"detail": [{"msg": "No stream"}]}}, "No stream"),
        ({"category": "X", "details": "Corrupt data"}, "Corrupt data"),
        ({"message": None, "error": [1, None, {}]}, ""),
        (["a list"], ""),
        (None, ""),
    ],
)
def test_the_reason_is_found_wherever_a_service_puts_it(answer, reason):
    assert find_reason(answer) == reason


@pytest.mark.parametrize(
    "answer",
    [
        {"err_code": "Bad Request", "err_msg": "Only WAV is taken", "request_id": "1"},
        {"category": "INVALID", "message": "Only WAV is taken", "details": "More", "request_id": "1"},
        {"type": "https://example.org/p", "title": "Bad Request", "status": 400, "detail": "Only WAV is taken"},
        {"type": "about:blank", "title": "Only WAV is taken", "status": 400},
        {"detail": {"error": {"message": "Only WAV is taken"}}},
        {"detail": {"reason": "Only WAV is taken", "code": 3}},
        {"error": {"code": 3, "details": [{"reason": "Only WAV is taken"}]}},
        {"error": {"errors": [{"detail": "Only WAV is taken"}]}},
        {"errors": ["Only WAV is taken"]},
        {"errors": [{"title": "Only WAV is taken"}]},
        {"error": True, "errorMessage": "Only WAV is taken"},
        {"error_msg": "Only WAV is taken"},
        {"error": "", "error_description": "Only WAV is taken"},
        {"Message": "Only WAV is taken"},
        {"fault": {"faultstring": "Only WAV is taken", "detail": {"errorcode": "x"}}},
        {"success": False, "reason": "Only WAV is taken"},
        {"status": "error", "result": {"error": "Only WAV is taken"}},
        {"response": {"meta": {"status_message": "Only WAV is taken"}}},
        {"non_field_errors": ["Only WAV is taken"]},
        {"ok": False, "wofür": "Only WAV is taken"},
    ],
)
def test_a_reason_is_found_by_any_name(answer):
    assert guess_reason(answer) == "Only WAV is taken"


@pytest.mark.parametrize(
    ("answer", "reason"),
    [
        ({"errors": {"file": ["is missing"], "model": ["is unknown"]}}, "file: is missing; model: is unknown"),
        ({"error": {"code": "audio_too_short", "message": ""}}, "audio_too_short"),
        ({"err_code": "INVALID_AUTH"}, "INVALID_AUTH"),
        ({"status": "failed", "error": {"code": 500}}, ""),
        ({"status": "failed", "created": "2026-11-22 10:00", "output": {"text": "What was said"}}, ""),
    ],
)
def test_a_code_is_better_than_nothing_and_what_was_said_is_no_reason(answer, reason):
    assert guess_reason(answer) == reason


def test_the_option_complained_about_is_found():
    assert find_field({"error": {"data": [{"path": ["utt_split"], "message": "no"}]}}) == "utt_split"
    assert find_field({"detail": [{"loc": ["body", "model"], "msg": "no"}]}) == "model"
    assert find_field({"error": {"message": "no", "param": "file"}}) == "file"
    assert find_field({"error": {"data": [{"path": [0], "message": "no"}]}}) == ""
    assert find_options({"error": {"data": [{"options": ["a", 1, "b"]}]}}) == ["a", "b"]


def test_foreign_text_is_shown_without_markup_on_one_line():
    assert shown("<style>p{}</style><p>Not\n <b>allowed</b></p><!-- x -->") == "Not allowed"
    assert shown("a < b and c > d") == "a d"  # what might be markup goes; the details keep it


def test_foreign_text_is_cut():
    assert len(shown("long " * 1000)) == LENGTH


def test_secrets_in_foreign_text_are_masked():
    assert shown("Bearer sk-123 is bad") == "Bearer •••• is bad"
    assert shown("request 0123456789abcdef0123 failed") == "request •••• failed"
    assert shown("in 2026 only") == "in 2026 only"
