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


def said(text: object) -> list[tuple[str, int | None, int | None, str | None]]:
    return [(each.text, each.start_ms, each.end_ms, each.speaker) for each in read_transcript(text).utterances]


@pytest.mark.parametrize(
    "times",
    [
        "0:00:00.5 --> 0:00:02.0",
        "00:00:00,50 --> 00:00:02,00",
        "00:00:00,500-->00:00:02,000",
        "00:00.500 -> 00:02",
        "00:00:00:500 \u2192 00:00:02:000",
        "  00:00:00.500000 --> 00:00:02.000000  X1:10 X2:20",
        "0:0:0,5\t-->\t0:0:2,0",
    ],
)
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_times_are_read_however_they_are_written(times: str, end: str):
    text = end.join(["1", times, "Hello one", "", "2", "00:00:03,000 --> 00:00:04,000", "Hello two"])
    assert said(text) == [("Hello one", 500, 2000, None), ("Hello two", 3000, 4000, None)]


def test_no_line_of_subtitles_is_lost():
    text = "Before all.\n1\n00:01 --> 00:02\nOne\n\nand one more\n2\n00:03 --> 00:04\nTwo\n00:05 --> 00:06\n42"
    assert said(text) == [
        ("Before all.", None, None, None),
        ("One and one more", 1000, 2000, None),
        ("Two", 3000, 4000, None),
        ("42", 5000, 6000, None),
    ]
    assert read_transcript(text).text == "Before all. One and one more Two 42"


def test_vtt_is_read_with_its_voices_and_without_what_is_not_said():
    text = (
        "WEBVTT Kind: captions\nLanguage: en\n\nSTYLE\n::cue { color: red }\n\nNOTE made\nby hand\n\n"
        "intro\n00:01.000 --> 00:02.000 align:start\n<v.loud Ann &amp; Co>AT&amp;T &lt;b&gt; is <i>here</i>.</v>\n"
        "<v Bob>Yes<00:01.500><c> it is</c>.\n\n00:03.000 --> 00:04.000\n&nbsp;\n"
    )
    assert said(text) == [("AT&T <b> is here.", 1000, 2000, "Ann & Co"), ("Yes it is.", 1000, 2000, "Bob")]


def test_what_only_looks_like_a_tag_is_kept():
    text = "1\n00:00:01,000 --> 00:00:02,000\n{\\an8}<font color='red'>Vec<String></font> a < b &amp; c"
    assert said(text) == [("Vec<String> a < b &amp; c", 1000, 2000, None)]


def test_what_programs_print_is_read_too():
    text = "[00:00:00.000 --> 00:00:02.500]   Hello one\n[00:00:02.500 --> 00:00:04.000]  Hello two\n"
    assert said(text) == [("Hello one", 0, 2500, None), ("Hello two", 2500, 4000, None)]
    table = "start\tend\ttext\n0\t2500\tHello one\n2500\t4000\tHello two\n"
    assert said(table) == said(text)


def test_subtitles_inside_json_are_read():
    assert said({"text": "1\n00:00:01,000 --> 00:00:02,000\nHello"}) == [("Hello", 1000, 2000, None)]
