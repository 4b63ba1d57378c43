"""What is said about passages, and where they are."""

from typing import Any

import pytest

from sttgui.api.answers import read_transcript
from sttgui.domain.transcript import Insight

# Five words, a second each; the second has no text, yet counts.
WORDS = [
    {"word": text, "start": index, "end": index + 0.5} for index, text in enumerate(["Ada", "", "lives", "in", "Rome."])
]
PASSAGE = {"text": "Ada lives in Rome.", "start_word": 0, "end_word": 4}


def deepgram(alternative: dict[str, Any], **results: Any) -> tuple[Insight, ...]:
    channel = {"alternatives": [{"words": WORDS, **alternative}], "search": results.pop("search", None)}
    return read_transcript({"results": {"channels": [channel], **results}}).insights


def test_the_words_of_a_passage_are_counted_with_the_last():
    found = deepgram({}, sentiments={"segments": [{**PASSAGE, "sentiment": "positive", "sentiment_score": -0.5}]})
    assert found == (Insight("sentiment", "Ada lives in Rome.", "positive", -0.5, 0, 4500),)


def test_the_words_of_an_entity_are_counted_without_the_last():
    entity = {"label": "GPE", "value": "Rome", "confidence": 0.75, "start_word": 4, "end_word": 5}
    assert deepgram({"entities": [entity]}) == (Insight("entity", "Rome", "GPE", 0.75, 4000, 4500),)


@pytest.mark.parametrize("indexes", [{}, {"start_word": 99, "end_word": 100}, {"start_word": -1, "end_word": "x"}])
def test_numbers_of_words_that_are_not_there_give_no_times(indexes):
    [found] = deepgram({}, sentiments={"segments": [{"text": "Ada", "sentiment": "neutral", **indexes}]})
    assert (found.start_ms, found.end_ms) == (None, None)


@pytest.mark.parametrize("is_deeper", [False, True])
@pytest.mark.parametrize(("kind", "name"), [("topic", "topics"), ("intent", "intents")])
def test_topics_and_intents_are_found_in_both_nestings(kind, name, is_deeper):
    segments = {"segments": [{**PASSAGE, name: [{kind: "Moving house", "confidence_score": 0.5}]}]}
    found = deepgram({}, **{name: {"results": {name: segments}} if is_deeper else segments})
    assert found == (Insight(kind, "Ada lives in Rome.", "Moving house", 0.5, 0, 4500),)


def test_topics_of_the_old_form_are_names_or_objects():
    old = {**PASSAGE, "topics": ["Rome", {"topic": "Ada", "confidence": 0.5}]}
    assert [(each.label, each.score) for each in deepgram({"topics": [old]})] == [("Rome", None), ("Ada", 0.5)]


def test_search_hits_name_what_was_searched():
    search = [{"query": "rome", "hits": [{"snippet": "in rome", "confidence": 1, "start": 3, "end": 4.5}]}]
    assert deepgram({}, search=search) == (Insight("search_hit", "in rome", "rome", 1.0, 3000, 4500),)


def test_an_old_summary_serves_where_there_is_no_new_one():
    channel = {"alternatives": [{"transcript": "Hm.", "summaries": [{"summary": "Little."}]}]}
    assert read_transcript({"results": {"channels": [channel]}}).summary == "Little."


def test_assemblyai_says_the_same_with_times_of_its_own():
    body = {
        "audio_duration": 12,
        "text": "Rome again.",
        "sentiment_analysis_results": [
            {"text": "Rome", "sentiment": "NEGATIVE", "confidence": 0.5, "start": None, "end": 900}
        ],
        "entities": [{"entity_type": "place", "text": "Rome", "start": 100, "end": 900}],
        "chapters": [{"headline": "On Rome", "gist": "Rome", "summary": "Again.", "start": 100, "end": 900}],
        "auto_highlights_result": {
            "results": [
                {"text": "Rome", "rank": 0.5, "timestamps": [{"start": 100, "end": 200}, {"start": 300, "end": 400}]},
                {"text": "again", "timestamps": None},
            ]
        },
        "iab_categories_result": {
            "results": [
                {
                    "text": "Rome",
                    "labels": [{"label": "Travel", "relevance": 0.25}],
                    "timestamp": {"start": 1, "end": 2},
                }
            ]
        },
        "content_safety_labels": {"status": "unavailable", "results": [{"text": "x", "labels": [{"label": "y"}]}]},
    }
    assert read_transcript(body).insights == (
        Insight("sentiment", "Rome", "negative", 0.5, None, 900),
        Insight("entity", "Rome", "place", None, 100, 900),
        Insight("chapter", "Again.", "On Rome", None, 100, 900),
        Insight("highlight", "Rome", None, 0.5, 100, 200),
        Insight("highlight", "Rome", None, 0.5, 300, 400),
        Insight("highlight", "again", None, None, None, None),
        Insight("category", "Rome", "Travel", 0.25, 1, 2),
        Insight("safety", "x", "y", None, None, None),
    )
