"""What the answer of a completed job says."""

import json
from dataclasses import replace

import pytest

from sttgui.domain.transcript import Paragraph, Transcript, Utterance, Word
from sttgui.engine.answer import Particulars, answer_bytes

ABOUT = Particulars(request_id="r-1", created="2026-01-02T03:04:05.678Z", sha256="ab" * 32, arch="stand-in")
FIRST = (
    Word("Well,", 300, 575, 0.98),
    Word("it", 600, 700, 0.0),
    Word("rains.", 710, 1281, 0.52),
    Word("I", 1300, 1350),
)
SECOND = (Word("“Go!”", 3331, 3650, 0.5),)
TRANSCRIPT = Transcript(
    paragraphs=(Paragraph(FIRST, 250, 1400), Paragraph(SECOND)),
    utterances=(Utterance("Well, it rains.", 300, 1281, confidence=0.5),),
    language="en",
    duration_ms=7413,
    channels=2,
    model="stand-in model",
    warnings=("Half of it was silence.",),
)


ALL = {"paragraphs": True, "utterances": True}


def answer_of(*channels: Transcript, languages: tuple[str, ...] = ("en",), **options: object) -> dict:
    return json.loads(answer_bytes(channels, ABOUT, {**ALL, **options}, languages=languages))


def alternative_of(transcript: Transcript, **options: object) -> dict:
    return answer_of(transcript, **options)["results"]["channels"][0]["alternatives"][0]


def test_metadata_describes_the_request_and_the_recording():
    metadata = answer_of(TRANSCRIPT)["metadata"]
    (model,) = metadata["models"]
    assert metadata["request_id"] == "r-1"
    assert metadata["created"] == "2026-01-02T03:04:05.678Z"
    assert metadata["sha256"] == "ab" * 32
    assert metadata["duration"] == 7.413
    assert metadata["channels"] == 2
    assert metadata["transaction_key"] == "deprecated"
    assert metadata["model_info"][model]["name"] == "stand-in model"
    assert metadata["model_info"][model]["arch"] == "stand-in"
    assert metadata["warnings"] == [{"message": "Half of it was silence."}]


def test_words_carry_seconds_scores_and_both_spellings():
    words = alternative_of(TRANSCRIPT)["words"]
    assert words[0] == {"word": "well", "start": 0.3, "end": 0.575, "confidence": 0.98, "punctuated_word": "Well,"}
    assert words[1]["confidence"] == 0.0
    assert words[4]["word"] == "go"


def test_what_is_not_known_is_left_out():
    word = alternative_of(replace(TRANSCRIPT, paragraphs=(Paragraph((Word("so"),)),)))["words"][0]
    assert word == {"word": "so", "punctuated_word": "so"}
    assert "detected_language" not in answer_of(replace(TRANSCRIPT, language=None))["results"]["channels"][0]
    assert "warnings" not in answer_of(replace(TRANSCRIPT, warnings=()))["metadata"]


def test_a_word_of_marks_alone_keeps_its_text():
    assert alternative_of(Transcript(paragraphs=(Paragraph((Word("…"),)),)))["words"][0]["word"] == "…"


def test_paragraphs_are_made_of_sentences():
    paragraphs = alternative_of(TRANSCRIPT)["paragraphs"]
    assert paragraphs["transcript"] == "Well, it rains. I\n\n“Go!”"
    assert paragraphs["paragraphs"][0] == {
        "sentences": [
            {"text": "Well, it rains.", "start": 0.3, "end": 1.281},
            {"text": "I", "start": 1.3, "end": 1.35},
        ],
        "num_words": 4,
        "start": 0.25,
        "end": 1.4,
    }
    assert paragraphs["paragraphs"][1]["start"] == 3.331


def test_utterances_come_with_their_times():
    assert answer_of(TRANSCRIPT)["results"]["utterances"] == [
        {"start": 0.3, "end": 1.281, "confidence": 0.5, "channel": 0, "transcript": "Well, it rains."}
    ]


def test_the_confidence_is_the_mean_of_the_words():
    assert alternative_of(TRANSCRIPT)["confidence"] == pytest.approx(0.5)


def test_silence_is_an_answer_without_words():
    alternative = alternative_of(Transcript(duration_ms=60000))
    assert alternative["transcript"] == ""
    assert alternative["words"] == []
    assert alternative["paragraphs"]["paragraphs"] == []


def test_the_client_reads_the_same_transcript_back():
    from sttgui.api import read_saved_answer

    read = read_saved_answer(answer_bytes([TRANSCRIPT], ABOUT, ALL))
    assert [paragraph.words for paragraph in read.paragraphs] == [FIRST, SECOND]
    assert read.language == "en"
    assert read.duration_ms == 7413


def test_speech_without_words_comes_back_as_it_was():
    from sttgui.api import read_saved_answer

    told = replace(TRANSCRIPT, wordless=((900, 2_900), (7_000, 9_050)))
    assert read_saved_answer(answer_bytes([told], ABOUT, ALL)).wordless == told.wordless
    assert read_saved_answer(answer_bytes([told, told], ABOUT, ALL)).wordless == ()
