"""The one sentence of a foreign answer."""

import pytest

from sttgui.api.reasons import LENGTH, find_field, find_options, find_reason, shown


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
