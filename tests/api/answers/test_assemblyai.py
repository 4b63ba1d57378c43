"""AssemblyAI's shape: milliseconds, however short the recording."""

from sttgui.api.answers import read_transcript
from sttgui.domain.transcript import Word

BODY = {
    "audio_duration": 4,
    "language_code": "en_us",
    "speech_model": "universal",
    "text": "Lift two. Yes?",
    "words": [
        {"text": "Lift", "start": 320, "end": 607, "confidence": 0.5, "speaker": "A", "channel": "1"},
        {"text": "two.", "start": 657, "end": 912, "confidence": 0, "speaker": "A", "channel": "1"},
        {"text": "Yes?", "start": 962, "end": 1185, "confidence": None, "speaker": None, "channel": "2"},
    ],
    "utterances": [
        {"text": "Lift two.", "start": 320, "end": 912, "speaker": "A", "channel": "1", "confidence": 0.25},
        {"text": "Yes?", "start": 962, "end": 1185, "speaker": "B", "channel": "2"},
    ],
}


def test_words_are_in_milliseconds_and_the_duration_in_seconds():
    transcript = read_transcript({"status": "completed", "output": BODY})
    assert list(transcript.words) == [
        Word("Lift", 320, 607, 0.5, "A", 0),
        Word("two.", 657, 912, 0.0, "A", 0),
        Word("Yes?", 962, 1185, None, None, 1),
    ]
    assert (transcript.duration_ms, transcript.language, transcript.model) == (4000, "en-US", "universal")


def test_each_speakers_phrase_is_a_paragraph():
    transcript = read_transcript(BODY)
    assert [(each.text, each.speaker, each.channel) for each in transcript.paragraphs] == [
        ("Lift two.", "A", 0),
        ("Yes?", "B", 1),
    ]
    assert [(each.channel, each.confidence) for each in transcript.utterances] == [(0, 0.25), (1, None)]


def test_an_answer_full_of_nulls_still_has_its_text():
    body = dict.fromkeys(BODY) | {"text": "Lift two.", "audio_url": "https://media.example.org/a.mp3"}
    transcript = read_transcript(body)
    assert transcript.text == "Lift two."
    assert not transcript.has_times
