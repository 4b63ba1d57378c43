"""OpenAI's shape and that of the servers that speak like it: text, segments, words; times in seconds, mostly."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from statistics import median
from typing import Any

from sttgui.api.answers.entries import MILLISECONDS, SECONDS, Dialect, read_phrases, read_words, words_of_phrases
from sttgui.api.answers.paragraphs import build
from sttgui.api.answers.written import as_written
from sttgui.api.values import first_text, language_tag, line, mapping, mappings, milliseconds, number, text
from sttgui.domain.transcript import Transcript

KEYS = frozenset({"text", "transcript", "segments", "words", "utterances"})
NANOSECONDS = 1e-6
SLOWEST_S = 10.0  # for a letter: nobody speaks so slowly in most of what is said


def read(payload: dict[str, Any]) -> Transcript:
    segments = payload.get("segments") or payload.get("utterances")
    unit = _unit(payload, segments)
    shown = first_text(payload, "text", "transcript")
    dialect = Dialect(unit)
    words = read_words(payload.get("words"), dialect) or words_of_phrases(segments, dialect)
    phrases = read_phrases(segments, dialect)
    return Transcript(
        paragraphs=build(as_written(words, shown), (), phrases, shown),
        utterances=tuple(phrases),
        language=language_tag(payload.get("language")) or language_tag(payload.get("detected_language")),
        duration_ms=_duration_ms(payload, unit),
        model=line(payload.get("model")) or None,
        summary=text(payload.get("summary")) or None,
    )


def _unit(payload: dict[str, Any], segments: object) -> float:
    """Seconds, unless the last moment lies far beyond the duration: some servers send ms, old ones in Go ns.

    Where no duration is sent, no recording has a million seconds, none that lasts has a billion ns only, and nobody
    speaks a letter in ten seconds. A single phrase may stand in a long silence.
    """
    entries = [*mappings(segments), *mappings(payload.get("words"))]
    last = max((number(entry.get("end")) or 0.0 for entry in entries), default=0.0)
    duration = number(payload.get("duration")) or 0.0
    if duration > 0 and last / duration > 50:
        return NANOSECONDS if last / duration > 1e6 else MILLISECONDS
    if last > 1e6:
        return NANOSECONDS if last > 1e9 else MILLISECONDS
    paces = [] if duration > 0 else list(_paces(entries))
    return MILLISECONDS if len(paces) > 1 and median(paces) > SLOWEST_S else SECONDS


def _paces(entries: Iterable[dict[str, Any]]) -> Iterator[float]:
    """How long a letter of each lasts."""
    for entry in entries:
        begin, end = number(entry.get("start")), number(entry.get("end"))
        letters = len(line(first_text(entry, "word", "text")))
        if begin is not None and end is not None and end > begin and letters:
            yield (end - begin) / letters


def _duration_ms(payload: dict[str, Any], unit: float) -> int | None:
    """In seconds even where the segments are not, unless no recording can last so long."""
    duration = number(payload.get("duration"))
    if duration is None:
        return milliseconds(mapping(payload.get("usage")).get("seconds"), SECONDS)
    return milliseconds(duration, unit if duration > 1e6 else SECONDS)
