"""What the shapes say about passages: sentiment, topics, intents, entities, search hits, chapters and so on."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from sttgui.api.answers.entries import MILLISECONDS, SECONDS
from sttgui.api.values import first_text, items, line, mapping, mappings, number, span, text, whole
from sttgui.domain.transcript import Insight


def deepgram_insights(
    results: dict[str, Any], channels: list[dict[str, Any]], first: dict[str, Any]
) -> Iterator[Insight]:
    """`first` is the first alternative of the first channel: the passages are told by the numbers of its words."""
    words = [mapping(word) for word in items(first.get("words"))]
    for segment in _segments(results, "sentiments"):
        yield _passage("sentiment", segment, segment, words)
    for kind, name in (("topic", "topics"), ("intent", "intents")):
        for segment in [*_segments(results, name), *mappings(first.get(name))]:
            for entry in items(segment.get(name)):
                named = {kind: entry} if isinstance(entry, str) else mapping(entry)
                yield _passage(kind, segment, named, words)
    for entry in mappings(first.get("entities")):
        start, end = _times(entry, words, whole(entry.get("end_word")), is_inclusive=False)
        label = line(entry.get("label")) or None
        yield Insight("entity", line(entry.get("value")), label, number(entry.get("confidence")), start, end)
    for channel in channels:
        for search in mappings(channel.get("search")):
            for hit in mappings(search.get("hits")):
                query = line(search.get("query")) or None
                snippet, score = line(hit.get("snippet")), number(hit.get("confidence"))
                yield Insight("search_hit", snippet, query, score, *span(hit, SECONDS))


def _segments(results: dict[str, Any], name: str) -> list[dict[str, Any]]:
    """Directly, or two levels deeper as the types of Deepgram's own client have it."""
    place = mapping(results.get(name))
    deeper = mapping(mapping(place.get("results")).get(name))
    return mappings(place.get("segments")) or mappings(deeper.get("segments"))


def _passage(kind: str, segment: dict[str, Any], entry: dict[str, Any], words: list[dict[str, Any]]) -> Insight:
    start, end = _times(segment, words, whole(segment.get("end_word")), is_inclusive=True)
    scores = (number(entry.get(name)) for name in ("sentiment_score", "confidence_score", "confidence"))
    score = next((found for found in scores if found is not None), None)
    return Insight(kind, line(segment.get("text")), line(entry.get(kind)) or None, score, start, end)


def _times(
    entry: dict[str, Any], words: list[dict[str, Any]], end_word: int | None, *, is_inclusive: bool
) -> tuple[int | None, int | None]:
    """From the numbers of the first and last word; Deepgram's entities end before `end_word`, its passages with it."""
    first = whole(entry.get("start_word"))
    last = end_word if end_word is None or is_inclusive else end_word - 1
    start = span(words[first], SECONDS)[0] if first is not None and first < len(words) else None
    end = span(words[last], SECONDS)[1] if last is not None and 0 <= last < len(words) else None
    return start, max(start, end) if start is not None and end is not None else end


def assemblyai_insights(payload: dict[str, Any]) -> Iterator[Insight]:
    for entry in mappings(payload.get("sentiment_analysis_results")):
        label = line(entry.get("sentiment")).lower() or None
        yield _timed("sentiment", entry, entry, label, number(entry.get("confidence")))
    for entry in mappings(payload.get("entities")):
        yield _timed("entity", entry, entry, line(entry.get("entity_type")) or None, None)
    for entry in mappings(payload.get("chapters")):
        title = line(first_text(entry, "headline", "gist")) or None
        yield Insight("chapter", text(entry.get("summary")), title, None, *span(entry, MILLISECONDS))
    for entry in mappings(mapping(payload.get("auto_highlights_result")).get("results")):
        for timestamp in mappings(entry.get("timestamps")) or [{}]:
            yield _timed("highlight", entry, timestamp, None, number(entry.get("rank")))
    for kind, place, score in (
        ("category", "iab_categories_result", "relevance"),
        ("safety", "content_safety_labels", "confidence"),
    ):
        for entry in mappings(mapping(payload.get(place)).get("results")):
            timestamp = mapping(entry.get("timestamp"))
            for found in mappings(entry.get("labels")):
                yield _timed(kind, entry, timestamp, line(found.get("label")) or None, number(found.get(score)))


def _timed(
    kind: str, entry: dict[str, Any], timestamp: dict[str, Any], label: str | None, score: float | None
) -> Insight:
    return Insight(kind, line(entry.get("text")), label, score, *span(timestamp, MILLISECONDS))
