"""Every option on the wire, in JSON and in a form."""

import json
from dataclasses import fields, replace
from email.parser import BytesParser
from pathlib import Path
from typing import Any

import pytest

from sttgui.api import requests
from sttgui.api.options import option_fields
from sttgui.domain.options import DETECT, PLAIN, PRESETS, UNKNOWN, Options

SWITCHES = [field.name for field in fields(Options) if field.type in (bool, "bool") and field.name != "summarize"]
TEXTS = {
    "language": "de",
    "keywords": "Wordlight:2",
    "search": "rain",
    "custom_topic_mode": "strict",
    "custom_intent_mode": "extended",
    "diarize_version": "2024",
    "extra": "case:7 & more",
}
LISTS = ("custom_topic", "custom_intent", "tag")


def in_json(options: Options) -> dict[str, Any]:
    return json.loads(json.dumps(requests.json_fields(option_fields(options))))


def in_form(options: Options) -> list[tuple[str, str]]:
    """The text fields of a form, as an independent reader of such forms finds them."""
    content_type, head, tail = requests.multipart(option_fields(options), Path("x.wav"))
    message = BytesParser().parsebytes(f"Content-Type: {content_type}\r\n\r\n".encode() + head + b"RIFF" + tail)
    parts = message.get_payload()
    assert isinstance(parts, list)
    *texts, file = parts
    assert file.get_filename() == "audio.wav"
    assert file.get_param("name", header="content-disposition") == "audio"
    found = [(part.get_param("name", header="content-disposition"), part.get_payload(decode=True)) for part in texts]
    return [(str(name), value.decode()) for name, value in found if isinstance(value, bytes)]


@pytest.mark.parametrize("name", SWITCHES)
def test_a_switch_is_true_in_both(name: str):
    options = replace(PLAIN, **{name: True})
    assert in_json(options) == {name: True}
    assert in_form(options) == [(name, "true")]


@pytest.mark.parametrize(("name", "value"), TEXTS.items())
def test_a_text_is_sent_as_it_is(name: str, value: str):
    options = replace(PLAIN, **{name: value})
    assert in_json(options) == {name: value}
    assert in_form(options) == [(name, value)]


@pytest.mark.parametrize("name", LISTS)
def test_a_list_is_a_list_in_json_and_a_repeated_field_in_a_form(name: str):
    options = replace(PLAIN, **{name: ("one", "two")})
    assert in_json(options) == {name: ["one", "two"]}
    assert in_form(options) == [(name, "one"), (name, "two")]


def test_a_summary_is_asked_for_by_its_version():
    assert in_json(replace(PLAIN, summarize=True)) == {"summarize": "v2"}
    assert in_form(replace(PLAIN, summarize=True)) == [("summarize", "v2")]


def test_a_language_to_be_found_is_a_switch_and_no_language():
    assert in_json(replace(PLAIN, language=DETECT)) == {"detect_language": True}
    assert in_form(replace(PLAIN, language=DETECT)) == [("detect_language", "true")]


@pytest.mark.parametrize(("pause", "written"), [(0.8, "0.8"), (0.1, "0.1"), (10.0, "10.0"), (1.25, "1.25")])
def test_a_pause_is_a_number_with_a_point(pause: float, written: str):
    assert in_json(replace(PLAIN, utt_split=pause)) == {"utt_split": pause}
    assert in_form(replace(PLAIN, utt_split=pause)) == [("utt_split", written)]


def test_a_sound_track_is_a_number():
    assert in_json(replace(PLAIN, track=2)) == {"track": 2}
    assert in_form(replace(PLAIN, track=2)) == [("track", "2")]


def test_how_many_speak_is_said_only_where_speakers_are_told_apart_and_it_is_known():
    assert in_json(replace(PLAIN, diarize=True, speakers=3)) == {"diarize": True, "speakers": 3}
    assert in_form(replace(PLAIN, diarize=True, speakers=3)) == [("diarize", "true"), ("speakers", "3")]
    assert in_json(replace(PLAIN, diarize=True, speakers=UNKNOWN)) == {"diarize": True}
    assert in_json(replace(PLAIN, speakers=3)) == {}


def test_every_option_is_tested_above():
    assert {*SWITCHES, *TEXTS, *LISTS, "summarize", "utt_split", "track", "speakers"} == {
        field.name for field in fields(Options)
    }


def test_what_is_not_asked_for_is_not_sent():
    assert in_json(PLAIN) == {}
    assert in_form(PLAIN) == []


def test_blanks_are_not_sent():
    options = replace(PLAIN, keywords="  ", search=" rain\n", tag=(" one ", "", " "), custom_topic=(" ",))
    assert in_json(options) == {"search": "rain", "tag": ["one"]}
    assert in_form(options) == [("search", "rain"), ("tag", "one")]


def test_a_preset_is_sent_whole():
    meeting, subtitles = in_json(PRESETS["meeting"]), dict(in_form(PRESETS["subtitles"]))
    switches = {"smart_format", "paragraphs", "utterances", "diarize", "topics"}
    assert meeting == {"language": "en", "summarize": "v2", **dict.fromkeys(switches, True)}
    assert subtitles == {"utt_split": "0.8", **dict.fromkeys(("detect_language", "smart_format", "utterances"), "true")}
