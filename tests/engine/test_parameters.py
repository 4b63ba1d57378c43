"""What is taken as the value of an option, and what is refused in which words."""

import pytest

from sttgui.domain.options import NAMES
from sttgui.engine.parameters import PARAMETERS, check

WHOLE = {
    "language": "pt-BR",
    "detect_language": False,
    "punctuate": True,
    "utt_split": 0.1,
    "search": "parcel",
    "tag": ["a" * 128] * 100,
    "extra": "k" * 2048,
    "diarize": True,
    "summarize": "v2",
    "custom_topic": "weather",
    "custom_intent": ["to buy", "to sell"],
    "custom_topic_mode": "strict",
}


def issues_of(is_form: bool = False, **fields: object) -> list[dict]:
    options, issues = check(fields, is_form=is_form)
    assert bool(options) != bool(issues)
    return issues


def test_the_table_knows_every_option_of_the_service():
    names = [parameter.name for parameter in PARAMETERS]
    assert sorted(names) == sorted({*NAMES, "detect_language", "from_ms", "until_ms", "said"})


def test_good_values_are_taken_as_they_are_and_other_fields_passed_over():
    assert check(WHOLE | {"model": "base", "url": 5, "no_such_option": [{}]}, is_form=False) == (WHOLE, [])


def test_null_is_nothing_for_a_flag_and_refused_elsewhere():
    assert check({"diarize": None}, is_form=False) == ({}, [])
    (found,) = issues_of(language=None)
    assert (found["code"], found["received"]) == ("invalid_type", "null")


@pytest.mark.parametrize(
    ("name", "text", "value"),
    [
        ("diarize", "true", True),
        ("diarize", "False", False),
        ("utt_split", "0.8", 0.8),
        ("utt_split", "2", 2.0),
        ("tag", "one", ["one"]),
        ("tag", ["one", "two"], ["one", "two"]),
        ("custom_topic", "one", "one"),
        ("language", "de", "de"),
    ],
)
def test_a_forms_texts_become_values(name, text, value):
    assert check({name: text}, is_form=True) == ({name: value}, [])


@pytest.mark.parametrize("name", ["diarize", "utt_split", "tag", "language", "custom_topic_mode"])
def test_an_empty_field_of_a_form_is_nothing(name):
    assert check({name: ""}, is_form=True) == ({}, [])


@pytest.mark.parametrize(
    ("name", "value", "code", "more"),
    [
        ("diarize", "yes", "invalid_type", {"expected": "boolean", "received": "string"}),
        ("diarize", "true", "invalid_type", {"expected": "boolean", "received": "string"}),
        ("diarize", 1, "invalid_type", {"expected": "boolean", "received": "number"}),
        ("utt_split", "0.8", "invalid_type", {"expected": "number", "received": "string"}),
        ("utt_split", True, "invalid_type", {"expected": "number", "received": "boolean"}),
        ("utt_split", 0.05, "too_small", {"minimum": 0.1}),
        ("utt_split", 10.5, "too_big", {"maximum": 10.0}),
        ("utt_split", float("nan"), "too_big", {"maximum": 10.0}),
        ("search", ["a"], "invalid_type", {"expected": "string", "received": "array"}),
        ("search", "\ud800", "invalid_string", {"validation": "unicode"}),
        ("tag", "one", "invalid_type", {"expected": "array", "received": "string"}),
        ("tag", ["a", "b" * 129], "too_big", {"maximum": 128, "path": ["tag", 1]}),
        ("tag", ["a", {}], "invalid_type", {"received": "object", "path": ["tag", 1]}),
        ("custom_topic", ["a"] * 101, "too_big", {"maximum": 100, "type": "array"}),
        ("custom_intent", 5, "invalid_type", {"expected": "string or array"}),
        ("custom_intent_mode", "loose", "invalid_enum_value", {"options": ["strict", "extended"], "received": "loose"}),
        ("extra", "x" * 2049, "too_big", {"maximum": 2048, "type": "string"}),
        ("language", "xx", "invalid_string", {"validation": "regex"}),
        ("language", "english", "invalid_string", {}),
        ("language", "en-", "invalid_string", {}),
        ("language", "en\n", "invalid_string", {}),
    ],
)
def test_a_bad_value_is_an_issue_in_the_services_words(name, value, code, more):
    (found,) = issues_of(**{name: value})
    assert found == found | {"path": [name], "code": code} | more
    assert found["message"]


def test_a_single_field_sent_twice_in_a_form_is_refused():
    (found,) = issues_of(is_form=True, language=["de", "en"])
    assert found["received"] == "array"


def test_everything_that_is_wrong_is_told_at_once():
    assert {found["path"][0] for found in issues_of(diarize="x", utt_split=99, tag=[1])} == {
        *("diarize", "utt_split", "tag")
    }
