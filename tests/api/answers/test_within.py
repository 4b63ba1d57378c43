"""Times beyond the end of the recording."""

from sttgui.api.answers import read_transcript


def spoken(*times: tuple[float, float]) -> list[dict[str, object]]:
    return [{"word": f"w{place}", "start": start, "end": end} for place, (start, end) in enumerate(times)]


def test_times_beyond_the_recording_are_cut_at_its_end():
    words = spoken((0, 1), (2, 3), (7.5, 30), (9, 9.5))
    transcript = read_transcript({"text": "w0 w1 w2 w3", "words": words, "duration": 8})
    assert [(word.start_ms, word.end_ms) for word in transcript.words] == [
        (0, 1000),
        (2000, 3000),
        (7500, 8000),
        (8000, 8000),
    ]
    assert transcript.paragraphs[-1].end_ms == 8000


def test_a_duration_in_which_most_words_do_not_fit_is_not_believed():
    transcript = read_transcript({"text": "w0 w1 w2", "words": spoken((0, 1), (2, 3), (4, 5)), "duration": 1})
    assert [word.start_ms for word in transcript.words] == [0, 2000, 4000]
    assert transcript.duration_ms is None


def test_a_recording_with_words_has_a_length():
    transcript = read_transcript({"text": "w0", "words": spoken((0, 1)), "duration": 0})
    assert [word.end_ms for word in transcript.words] == [1000]
    assert transcript.duration_ms is None


def test_phrases_are_cut_too():
    segments = [{"text": "One.", "start": 0, "end": 4}, {"text": "Two.", "start": 5, "end": 30}]
    transcript = read_transcript({"text": "One. Two.", "segments": segments, "duration": 10.5})
    assert transcript.utterances[-1].end_ms == 10_500
    assert transcript.paragraphs[-1].end_ms == 10_500
