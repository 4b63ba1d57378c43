"""What the options of a request change in the answer, and what is said about the rest."""

import json
from dataclasses import replace

import pytest

from sttgui.api import read_saved_answer
from sttgui.domain.transcript import Paragraph, Transcript, Utterance, Word
from sttgui.engine.answer import Particulars, answer_bytes
from sttgui.engine.parameters import PARAMETERS

ABOUT = Particulars(request_id="r-1", created="2026-01-02T03:04:05.678Z", sha256="ab" * 32, arch="stand-in")
HONOURED = ("language", "detect_language", "keywords", "translate", "filler_words")
WORDS = (
    Word("Well,", 0, 400, 0.9),
    Word("it", 500, 700, 0.5),
    Word("rains.", 710, 1000, 0.7),
    Word("It", 2000, 2200, 0.1),
    Word("RAINS", 2210, 2600, None),
    Word("a", 2900, 3000),
    Word("lot.", 3050, 3400),
)
TRANSCRIPT = Transcript(
    paragraphs=(Paragraph(WORDS[:3]), Paragraph(WORDS[3:])),
    utterances=(Utterance("Well, it rains.", 0, 1000, confidence=0.7), Utterance("It RAINS a lot.", 2000, 3400)),
    language="en",
    duration_ms=4000,
    model="stand-in",
)


def raw(*channels: Transcript, languages: tuple[str, ...] = ("en",), **options: object) -> bytes:
    return answer_bytes(channels or [TRANSCRIPT], ABOUT, options, languages=languages, honours=HONOURED)


def answer(*channels: Transcript, **options: object) -> dict:
    return json.loads(raw(*channels, **options))


def first_of(**options: object) -> dict:
    return answer(**options)["results"]["channels"][0]["alternatives"][0]


def test_phrases_and_paragraphs_come_only_when_asked_for():
    plain = answer()["results"]
    assert "utterances" not in plain
    assert "paragraphs" not in plain["channels"][0]["alternatives"][0]
    assert [u["transcript"] for u in answer(utterances=True)["results"]["utterances"]] == [
        *("Well, it rains.", "It RAINS a lot.")
    ]
    assert first_of(paragraphs=True)["paragraphs"]["paragraphs"][0]["num_words"] == 3
    assert "paragraphs" in first_of(smart_format=True)


@pytest.mark.parametrize(
    ("pause_s", "phrases"),
    [
        (0.25, ["Well, it rains.", "It RAINS", "a lot."]),
        (0.8, ["Well, it rains.", "It RAINS a lot."]),
        (1.0, ["Well, it rains.", "It RAINS a lot."]),
        (1.1, ["Well, it rains. It RAINS a lot."]),
    ],
)
def test_phrases_are_cut_at_the_pause_that_was_asked_for(pause_s, phrases):
    utterances = answer(utterances=True, utt_split=pause_s)["results"]["utterances"]
    assert [utterance["transcript"] for utterance in utterances] == phrases
    assert utterances[0]["start"] == 0.0
    assert utterances[-1]["end"] == 3.4


def test_marks_and_capitals_go_only_where_nobody_wants_them():
    alternative = first_of(punctuate=False)
    assert alternative["transcript"] == "well it rains it rains a lot"
    assert all("punctuated_word" not in word for word in alternative["words"])
    assert answer(punctuate=False, utterances=True)["results"]["utterances"][0]["transcript"] == "well it rains"
    for options in ({}, {"punctuate": True}, {"punctuate": False, "paragraphs": True}):
        assert first_of(**options)["transcript"] == "Well, it rains. It RAINS a lot."


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("it rains", [("it rains.", 0.5, 1.0), ("It RAINS", 2.0, 2.6)]),
        ("LOT", [("lot.", 3.05, 3.4)]),
        ("rain", []),
        ("lot lot", []),
        ("  ", []),
    ],
)
def test_a_search_finds_words_whatever_their_marks_and_capitals(query, found):
    ((entry,),) = [channel["search"] for channel in answer(search=query)["results"]["channels"]]
    assert entry["query"] == query
    assert [(hit["snippet"], hit["start"], hit["end"]) for hit in entry["hits"]] == found


def test_a_hits_confidence_is_that_of_its_words():
    hits = answer(search="it rains")["results"]["channels"][0]["search"][0]["hits"]
    assert [hit["confidence"] for hit in hits] == [0.6, 0.1]
    assert "confidence" not in answer(search="lot")["results"]["channels"][0]["search"][0]["hits"][0]


def test_tags_and_extra_come_back():
    metadata = answer(tag=["a", "b"], extra="case:12:7")["metadata"]
    assert metadata["tags"] == ["a", "b"]
    assert metadata["extra"] == {"case": "12:7"}


def test_channels_stand_side_by_side_and_their_phrases_in_order_of_time():
    other = Transcript((Paragraph((Word("Yes.", 1500, 1700, 0.8),)),), (Utterance("Yes.", 1500, 1700),), "en", 9000)
    both = answer(TRANSCRIPT, other, multi_channel=True, utterances=True)
    texts = [channel["alternatives"][0]["transcript"] for channel in both["results"]["channels"]]
    assert texts == ["Well, it rains. It RAINS a lot.", "Yes."]
    assert [utterance["channel"] for utterance in both["results"]["utterances"]] == [0, 1, 0]
    assert both["metadata"]["channels"] == 2
    assert both["metadata"]["duration"] == 9.0


def test_what_can_be_done_is_done_without_a_warning():
    options = {
        **dict.fromkeys(("punctuate", "smart_format", "paragraphs", "utterances", "multi_channel"), True),
        "utt_split": 0.8,
        "search": "x",
        "tag": ["x"],
        "extra": "x:y",
        "language": "en-US",
        "diarize": False,
    }
    assert "warnings" not in answer(**options)["metadata"]


def test_whatever_else_is_asked_for_is_named_in_a_warning():
    rest = {parameter.name for parameter in PARAMETERS} - {
        *("punctuate", "smart_format", "paragraphs", "utterances", "multi_channel", "search", "tag", "extra"),
        *("keywords", "filler_words"),
    }
    asked = dict.fromkeys(rest, True) | {"language": "de-AT", "utt_split": 1.0}
    warnings = answer(**asked, keywords="Ana", filler_words=True)["metadata"]["warnings"]
    assert {warning["parameter"] for warning in warnings} == rest
    assert warnings[0] == {
        "parameter": "language",
        "type": "unsupported_language",
        "message": "This model does not know German; it listened for English.",
    }


def test_a_recogniser_of_all_languages_has_no_warning_about_them():
    assert "warnings" not in answer(languages=(), language="de", detect_language=True)["metadata"]


def test_the_client_shows_the_warnings_and_the_hits():
    read = read_saved_answer(raw(search="it rains", diarize=True))
    assert read.warnings == ("Option “diarize” was not applied: This transcriber cannot do it.",)
    assert [(hit.kind, hit.text, hit.label, hit.start_ms) for hit in read.insights] == [
        ("search_hit", "it rains.", "it rains", 500),
        ("search_hit", "It RAINS", "it rains", 2000),
    ]


def test_what_a_recogniser_does_not_honour_is_named_too():
    answered = json.loads(
        answer_bytes([TRANSCRIPT], ABOUT, {"keywords": "Ana", "translate": True}, honours=("keywords",))
    )
    assert [warning["parameter"] for warning in answered["metadata"]["warnings"]] == ["translate"]


def test_fillers_are_left_out_where_that_is_asked_for_and_only_there():
    words = (Word("Um,", 0, 200, 0.9), Word("it", 500, 700, 0.5), Word("uh", 710, 900, 0.5), Word("rains.", 910, 1300))
    said = Transcript((Paragraph(words[:1]), Paragraph(words[1:])), language="en")
    assert answer(said)["results"]["channels"][0]["alternatives"][0]["transcript"] == "Um, it uh rains."
    without = answer(said, filler_words=False, utterances=True, paragraphs=True)["results"]
    assert without["channels"][0]["alternatives"][0]["transcript"] == "it rains."
    assert [phrase["transcript"] for phrase in without["utterances"]] == ["it rains."]
    assert len(without["channels"][0]["alternatives"][0]["paragraphs"]["paragraphs"]) == 1


def test_how_sure_the_language_is_comes_with_it():
    found = answer(replace(TRANSCRIPT, language_confidence=0.9375))
    assert found["results"]["channels"][0]["language_confidence"] == 0.9375
    assert read_saved_answer(json.dumps(found).encode()).language_confidence == 0.9375
