"""The service's answers as transcripts, whichever of its models' shapes they have.

Times are in seconds in Deepgram's and OpenAI's shapes and in milliseconds in AssemblyAI's; the shape decides, never the
size of the number. Nothing here raises on a strange answer: what cannot be read is left out.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from sttgui.api.answers import assemblyai, deepgram, openai
from sttgui.api.answers.subtitles import read_text
from sttgui.api.values import CREDITS_PER_USD, mapping, number, text
from sttgui.domain.transcript import Transcript

_PLACES = ("output", "result", "data")


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
    candidates = [body] if isinstance(body, str) else [*(outer.get(place) for place in _PLACES), outer]
    known = [candidate for candidate in candidates if isinstance(candidate, dict | str) and _is_payload(candidate)]
    first: tuple[dict[str, Any] | str | None, Transcript] = (None, Transcript())
    for candidate in known:
        transcript = _read(candidate)
        if transcript.paragraphs:
            return candidate, transcript
        if first[0] is None:
            first = (candidate, transcript)
    return first


def _is_payload(value: dict[str, Any] | str) -> bool:
    if isinstance(value, str):
        return bool(text(value))
    return bool(value.keys() & (deepgram.KEYS | assemblyai.KEYS | openai.KEYS))


def _read(payload: dict[str, Any] | str) -> Transcript:
    if isinstance(payload, str):
        return read_text(text(payload))
    if payload.keys() & deepgram.KEYS:
        transcript = deepgram.read(payload)
        return transcript if transcript.paragraphs or not payload.keys() & openai.KEYS else openai.read(payload)
    return assemblyai.read(payload) if payload.keys() & assemblyai.KEYS else openai.read(payload)


def read_cost(body: object) -> float | None:
    """In US dollars, as far as the answer says it; never computed from the length."""
    outer = mapping(body)
    usage = mapping(mapping(outer.get("meta")).get("usage"))
    inner = [mapping(mapping(outer.get(place)).get("usage")) for place in _PLACES]
    reported = [usage.get("usd_spent"), *(part.get("cost") for part in (mapping(outer.get("usage")), usage, *inner))]
    credits_used = number(usage.get("credits_used"))
    amounts = [*map(number, reported), credits_used / CREDITS_PER_USD if credits_used is not None else None]
    return next((amount for amount in amounts if amount is not None and amount >= 0), None)
