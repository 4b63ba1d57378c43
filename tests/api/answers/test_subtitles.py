"""Subtitles as servers send them."""

import pytest

from sttgui.api.answers import read_transcript

SRT = """1
00:00:01,000 --> 00:00:02,900
Mind the gap,
please.

2
01:00:03,250 --> 01:00:05,300
Thank you.
""".replace("\n", "\r\n")
VTT = """WEBVTT

00:01.000 --> 00:02.900 align:start
<v Ada>Mind the gap,
please.</v>

1:00:03.250 --> 1:00:05.300
Thank you."""


@pytest.mark.parametrize("body", [SRT, VTT])
def test_each_subtitle_is_a_phrase_with_its_times(body):
    transcript = read_transcript(body)
    assert [(each.text, each.start_ms, each.end_ms) for each in transcript.utterances] == [
        ("Mind the gap, please.", 1000, 2900),
        ("Thank you.", 3_603_250, 3_605_300),
    ]
    assert [(each.text, each.start_ms) for each in transcript.paragraphs] == [
        ("Mind the gap, please.", 1000),
        ("Thank you.", 3_603_250),
    ]


def test_text_with_an_arrow_in_it_stays_text():
    assert read_transcript("From here --> there.\nAnd back.").text == "From here --> there.\n\nAnd back."
