"""The service's answers as transcripts, whichever of its models' shapes they have.

Times are in seconds in Deepgram's and OpenAI's shapes and in milliseconds in AssemblyAI's; the shape decides, never the
size of the number. Nothing here raises on a strange answer: what cannot be read is left out. Where a reader raises all
the same, or finds no word, the plain text of the answer is taken.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any

from sttgui.api.answers import assemblyai, deepgram, openai
from sttgui.api.answers.paragraphs import build
from sttgui.api.answers.subtitles import read_text
from sttgui.api.answers.within import within
from sttgui.api.values import CREDITS_PER_USD, first_text, mapping, number, text
from sttgui.domain.transcript import Transcript

PLACES = ("output", "result", "data")
TEXT_ONLY = "Only the text of the answer could be read: its times and its confidence are missing."


def read_transcript(body: object, cost_usd: float | None = None) -> Transcript:
    """The transcript in an answer, with or without an envelope; an empty one where there is nothing to read.

    `cost_usd` is what the answer's headers say it cost; without it the answer itself is asked.
    """
    _, transcript = read_payload(body, cost_usd)
    return transcript


def read_payload(body: object, cost_usd: float | None = None) -> tuple[dict[str, Any] | str | None, Transcript]:
    """The part of an answer that holds the transcript, and the transcript.

    It is the first part with text in it, else the first of a known shape, else `None`.
    """
    payload, transcript = _find(body)
    return payload, replace(transcript, cost_usd=read_cost(body) if cost_usd is None else cost_usd)


def _find(body: object) -> tuple[dict[str, Any] | str | None, Transcript]:
    outer = mapping(body)
    candidates = [body] if isinstance(body, str) else [*_inside(outer), outer]
    known = [candidate for candidate in candidates if isinstance(candidate, dict | str) and _is_payload(candidate)]
    first: tuple[dict[str, Any] | str | None, Transcript] = (None, Transcript())
    for candidate in known:
        transcript = _read(candidate)
        if transcript.paragraphs:
            return candidate, transcript
        if first[0] is None:
            first = (candidate, transcript)
    return first


def _inside(envelope: dict[str, Any], depth: int = 2) -> Iterator[Any]:
    """What an envelope holds, and what another one in it holds."""
    for value in map(envelope.get, PLACES):
        yield value
        if depth > 1:
            yield from _inside(mapping(value), depth - 1)


def _is_payload(value: dict[str, Any] | str) -> bool:
    if isinstance(value, str):
        return bool(text(value))
    return bool(value.keys() & (deepgram.KEYS | assemblyai.KEYS | openai.KEYS))


def _read(payload: dict[str, Any] | str) -> Transcript:
    try:
        transcript = within(_read_shape(payload))
    except Exception:  # noqa: BLE001  a mistake of ours must not cost a text that may have been paid for
        transcript = Transcript()
    if transcript.paragraphs or not (said := _plain_text(payload)):
        return transcript
    return replace(transcript, paragraphs=build((), (), (), said), warnings=(*transcript.warnings, TEXT_ONLY))


def _plain_text(payload: dict[str, Any] | str) -> str:
    """The texts of an answer that stand highest in it, so that none is there twice."""
    if isinstance(payload, str):
        return text(payload)
    level: list[Any] = [{name: value for name, value in payload.items() if name != "metadata"}]
    while level:
        found = [said for entry in level if (said := first_text(mapping(entry), "transcript", "text"))]
        if found:
            return "\n".join(found)
        level = [inner for entry in level for inner in _inner(entry)]
    return ""


def _inner(entry: Any) -> Iterable[Any]:
    return entry.values() if isinstance(entry, dict) else entry if isinstance(entry, list) else ()


def _read_shape(payload: dict[str, Any] | str) -> Transcript:
    if isinstance(payload, str):
        return read_text(text(payload))
    if payload.keys() & deepgram.KEYS:
        transcript = deepgram.read(payload)
        return transcript if transcript.paragraphs or not payload.keys() & openai.KEYS else openai.read(payload)
    if payload.keys() & assemblyai.KEYS:
        return assemblyai.read(payload)
    if not payload.get("segments") and not payload.get("words"):  # some servers put what was asked for as SRT into JSON
        subtitles = read_text(text(payload.get("text")))
        if subtitles.utterances:
            return subtitles
    return openai.read(payload)


def read_cost(body: object) -> float | None:
    """In US dollars, as far as the answer says it; never computed from the length."""
    outer = mapping(body)
    usage = mapping(mapping(outer.get("meta")).get("usage"))
    inner = [mapping(mapping(outer.get(place)).get("usage")) for place in PLACES]
    reported = [usage.get("usd_spent"), *(part.get("cost") for part in (mapping(outer.get("usage")), usage, *inner))]
    credits_used = number(usage.get("credits_used"))
    amounts = [*map(number, reported), credits_used / CREDITS_PER_USD if credits_used is not None else None]
    return next((amount for amount in amounts if amount is not None and amount >= 0), None)
