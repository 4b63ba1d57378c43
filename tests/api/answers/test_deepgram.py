"""Deepgram's shape in the forms the service has been seen to give it."""

from typing import Any

import pytest

from sttgui.api.answers import read_transcript
from sttgui.domain.transcript import Transcript, Word


def word(text: str, start: float, end: float, **more: Any) -> dict[str, Any]:
    return {"word": text, "start": start, "end": end, "confidence": 0.5, **more}


TEXT = "Lift two is shut. Use the stairs."
WORDS = [
    word("lift", 0.25, 0.5, punctuated_word="Lift"),
    word("two", 0.5, 0.75),
    word("is", 0.75, 1.0),
    word("shut", 1.0, 1.25, punctuated_word="shut."),
    word("use", 4.0, 4.25, punctuated_word="Use"),
    word("the", 4.25, 4.5),
    word("stairs", 4.5, 5.0, punctuated_word="stairs."),
]
SENTENCES = [{"text": "Lift two is shut.", "start": 0.25, "end": 1.25}]
FIRST = {"sentences": SENTENCES, "num_words": 4, "start": 0.2, "end": 1.3}
SECOND = {"sentences": [{"text": "Use the stairs."}], "num_words": 3, "start": 4.0, "end": 5.0}


def read(*alternatives: dict[str, Any], **results: Any) -> Transcript:
    channels = [{"alternatives": [alternative]} for alternative in alternatives]
    return read_transcript({"status": "completed", "result": {"results": {"channels": channels, **results}}})


def texts(transcript: Transcript) -> list[str]:
    return [paragraph.text for paragraph in transcript.paragraphs]


def test_words_have_their_marks_times_and_scores():
    words = list(read({"transcript": TEXT, "words": WORDS}).words)
    assert words[0] == Word("Lift", 250, 500, 0.5)
    assert [each.text for each in words] == TEXT.split()


def test_a_score_of_nought_is_a_score_and_a_missing_one_is_none():
    words = [
        word("a", 0, 1, confidence=0),
        {"word": "b"},
        word("c", 1, 2, confidence=97),
        word("d", 2, 3, confidence="0.5"),
    ]
    assert [each.confidence for each in read({"words": words}).words] == [0.0, None, None, 0.5]


def test_an_end_before_its_start_and_a_negative_time_are_put_right():
    words = [word("a", 3.0, 1.0), word("b", -1, 2.0), word("c", None, 3.0)]
    times = [(each.start_ms, each.end_ms) for each in read({"words": words}).words]
    assert times == [(3000, 3000), (None, 2000), (None, 3000)]


def test_words_that_overlap_or_are_out_of_order_stay_as_they_came():
    words = [word("b", 1.0, 2.0), word("a", 0.5, 1.5), word("c", 1.2, 1.3)]
    assert [each.text for each in read({"words": words}).words] == ["b", "a", "c"]


@pytest.mark.parametrize(
    "channels",
    [
        [{"alternatives": [{"transcript": TEXT, "words": WORDS}]}],
        {"alternatives": [{"transcript": TEXT, "words": WORDS}]},
        {"0": {"alternatives": [{"transcript": TEXT, "words": WORDS}]}},
        [{"alternatives": {"transcript": TEXT, "words": WORDS}}],
        [{"alternatives": [None, {"transcript": TEXT, "words": WORDS}]}],
    ],
    ids=["a list", "an object", "by number", "one alternative", "nothing first"],
)
@pytest.mark.parametrize("place", ["output", "result", "data", None])
def test_channels_are_found_in_every_form_and_place(channels, place):
    bare = {"metadata": {"duration": 5.5}, "results": {"channels": channels}}
    transcript = read_transcript({place: bare} if place else bare)
    assert transcript.text.replace("\n\n", " ") == TEXT
    assert (transcript.duration_ms, transcript.channels) == (5500, 1)
    assert next(iter(transcript.words)).start_ms == 250


def test_an_empty_output_does_not_hide_the_result():
    body = {"output": {"text": ""}, "result": {"results": {"channels": [{"alternatives": [{"transcript": TEXT}]}]}}}
    assert read_transcript(body).text == TEXT


@pytest.mark.parametrize(
    "paragraphs",
    [
        {"transcript": f"\nSpeaker 0: {TEXT}", "paragraphs": [FIRST, SECOND]},
        [{"transcript": TEXT, "paragraphs": FIRST}, {"transcript": TEXT, "paragraphs": SECOND}],
        [FIRST, SECOND],
    ],
    ids=["an object with a list", "a list with objects", "a bare list"],
)
def test_paragraphs_are_found_in_every_form(paragraphs):
    transcript = read({"transcript": TEXT, "words": WORDS, "paragraphs": paragraphs})
    assert texts(transcript) == ["Lift two is shut.", "Use the stairs."]
    assert [(each.start_ms, each.end_ms) for each in transcript.paragraphs] == [(200, 1300), (4000, 5000)]


def test_paragraphs_without_words_have_their_sentences_and_times():
    transcript = read({"transcript": TEXT, "paragraphs": {"paragraphs": [FIRST, SECOND]}})
    assert texts(transcript) == ["Lift two is shut.", "Use the stairs."]
    assert [each.start_ms for each in transcript.paragraphs] == [200, 4000]


def test_paragraphs_that_do_not_hold_the_whole_text_do_not_replace_it():
    assert read({"transcript": TEXT, "paragraphs": {"paragraphs": [FIRST]}}).text == TEXT


def test_without_paragraphs_utterances_make_them():
    spoken = [
        {"transcript": "Lift two is shut.", "start": 0.25, "end": 1.25},
        {"transcript": "Use the stairs.", "start": 4},
    ]
    transcript = read({"transcript": TEXT, "words": WORDS}, utterances=spoken)
    assert texts(transcript) == ["Lift two is shut.", "Use the stairs."]
    assert [each.text for each in transcript.utterances] == ["Lift two is shut.", "Use the stairs."]


def test_words_inside_utterances_serve_where_there_are_no_others():
    spoken = [{"transcript": TEXT, "start": 0.25, "end": 5, "words": WORDS}]
    assert next(iter(read({"transcript": TEXT}, utterances=spoken).words)) == Word("Lift", 250, 500, 0.5)


def test_speakers_have_keys_by_number():
    words = [word("yes", 0, 1, speaker=0), word("no", 1, 2, speaker=1), word("well", 2, 3, speaker=None)]
    transcript = read({"words": words}, utterances=[{"transcript": "yes", "speaker": 1}])
    assert [each.speaker for each in transcript.words] == ["spk0", "spk1", None]
    assert transcript.utterances[0].speaker == "spk1"


def test_several_channels_become_one_conversation_in_the_order_of_time():
    left = {"transcript": "Hello? Yes.", "words": [word("Hello?", 0, 1, speaker=0), word("Yes.", 5, 6, speaker=0)]}
    right = {"transcript": "Is that you?", "words": [word("Is", 2, 2.5), word("that", 2.5, 3), word("you?", 3, 3.5)]}
    spoken = [{"transcript": "Is that you?", "start": 2, "end": 3.5, "channel": 1}]
    transcript = read(left, right, utterances=spoken)
    assert texts(transcript) == ["Hello?", "Is that you?", "Yes."]
    assert [(each.speaker, each.channel) for each in transcript.paragraphs] == [
        ("ch0-spk0", 0),
        ("ch1", 1),
        ("ch0-spk0", 0),
    ]
    assert (transcript.utterances[0].speaker, transcript.utterances[0].channel) == ("ch1", 1)
    assert transcript.channels == 2


def test_what_the_answer_says_about_itself_is_kept():
    body = {
        "metadata": {
            "duration": "7.5",
            "model_info": {"x": {"name": "tiny-whisper"}},
            "warnings": [{"parameter": "keywords", "message": "Not for this model."}, {"message": "Be careful."}],
        },
        "results": {
            "channels": [{"detected_language": "pt_br"}],
            "summary": {"result": "success", "short": "In short."},
        },
    }
    transcript = read_transcript(body)
    assert (transcript.duration_ms, transcript.model, transcript.language) == (7500, "tiny-whisper", "pt-BR")
    assert transcript.summary == "In short."
    assert transcript.warnings == ("Option “keywords” was not applied: Not for this model.", "Be careful.")


def test_a_summary_may_be_a_bare_text():
    assert read({"transcript": TEXT}, summary="In short.").summary == "In short."


def test_an_excuse_is_a_warning_and_no_summary():
    transcript = read({"transcript": TEXT}, summary={"result": "failure", "short": "English only."})
    assert transcript.summary is None
    assert transcript.warnings == ("There is no summary: English only.",)


@pytest.mark.parametrize(
    ("said", "cost"),
    [
        ({"meta": {"usage": {"usd_spent": 0.5, "credits_used": 4}}}, 0.5),
        ({"meta": {"usage": {"credits_used": 1_000_000}}}, 0.5),
        ({"usage": {"cost": 0.25}}, 0.25),
        ({"usage": {"cost": -1}}, None),
        ({}, None),
    ],
)
def test_the_cost_is_what_the_answer_reports(said, cost):
    assert read_transcript({"result": {"text": "Hello."}, **said}).cost_usd == cost
    assert read_transcript({"result": {"text": "Hello."}, **said}, cost_usd=2.0).cost_usd == 2.0
