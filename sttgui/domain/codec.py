"""Transcripts as plain data for JSON, and back: what the library keeps and what people export.

The data is a dict of the names of `domain.transcript`, times in integer milliseconds. What is `None`, empty or not
yet checked is left out. `version` is raised when an older reader would misunderstand the data.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, TypeVar

from sttgui.domain.transcript import (
    Insight,
    OtherReading,
    Paragraph,
    SecondOpinion,
    Timing,
    Transcript,
    Utterance,
    Word,
    WordState,
)

VERSION = 1

_WORD = ("start_ms", "end_ms", "confidence", "speaker", "channel", "heard_as")
_PARAGRAPH = ("start_ms", "end_ms", "speaker", "channel")
_UTTERANCE = ("text", "start_ms", "end_ms", "speaker", "channel", "confidence")
_INSIGHT = ("kind", "text", "label", "score", "start_ms", "end_ms")
_TRANSCRIPT = ("language", "duration_ms", "channels", "model", "summary", "cost_usd", "language_confidence")

_Value = TypeVar("_Value", Paragraph, Utterance, Insight, Transcript)


def to_data(transcript: Transcript) -> dict[str, Any]:
    """Everything a transcript holds, as dicts, lists, strings and numbers."""
    data: dict[str, Any] = {"version": VERSION, **_known(transcript, _TRANSCRIPT)}
    data["paragraphs"] = [_paragraph_data(paragraph) for paragraph in transcript.paragraphs]
    if transcript.utterances:
        data["utterances"] = [_known(utterance, _UTTERANCE) for utterance in transcript.utterances]
    if transcript.insights:
        data["insights"] = [_known(insight, _INSIGHT) for insight in transcript.insights]
    if transcript.warnings:
        data["warnings"] = list(transcript.warnings)
    if transcript.names:
        data["names"] = dict(transcript.names)
    if transcript.listened:
        data["listened"] = [list(stretch) for stretch in transcript.listened]
    if transcript.second is not None:
        data["second"] = _second_data(transcript.second)
    if transcript.timing is not None:
        data["timing"] = _timing_data(transcript.timing)
    if transcript.wordless:
        data["wordless"] = [list(stretch) for stretch in transcript.wordless]
    return data


def from_data(data: Mapping[str, Any]) -> Transcript:
    """The transcript of `to_data`. Raises `ValueError` for anything else, and for data of a later version."""
    try:
        if data["version"] != VERSION:
            raise ValueError(f"version {data['version']!r} of a transcript is not known")
        return Transcript(
            paragraphs=tuple(_paragraph(entry) for entry in data["paragraphs"]),
            utterances=tuple(Utterance(**entry) for entry in data.get("utterances", ())),
            insights=tuple(Insight(**entry) for entry in data.get("insights", ())),
            warnings=tuple(data.get("warnings", ())),
            names=tuple(data.get("names", {}).items()),
            listened=_stretches(data.get("listened", ())),
            second=_second(data["second"]) if "second" in data else None,
            timing=_timing(data["timing"]) if "timing" in data else None,
            wordless=_stretches(data.get("wordless", ())),
            **{name: data.get(name) for name in _TRANSCRIPT},
        )
    except (KeyError, TypeError, AttributeError) as error:
        raise ValueError(f"not the data of a transcript: {error!r}") from error


def _known(value: _Value, names: tuple[str, ...]) -> dict[str, Any]:
    return {name: found for name in names if (found := getattr(value, name)) is not None}


def _paragraph_data(paragraph: Paragraph) -> dict[str, Any]:
    return {**_known(paragraph, _PARAGRAPH), "words": [_word_data(word) for word in paragraph.words]}


def _paragraph(data: Mapping[str, Any]) -> Paragraph:
    words = tuple(_word(entry) for entry in data["words"])
    return Paragraph(words, **{name: data.get(name) for name in _PARAGRAPH})


def _second_data(second: SecondOpinion) -> dict[str, Any]:
    readings = []
    for reading in second.readings:
        data = {"begin": reading.begin, "end": reading.end, "words": [_word_data(word) for word in reading.words]}
        readings.append({**data, "is_missing": True} if reading.is_missing else data)
    return {"model": second.model, "readings": readings}


def _second(data: Mapping[str, Any]) -> SecondOpinion:
    readings = [{**entry, "words": tuple(_word(word) for word in entry["words"])} for entry in data["readings"]]
    return SecondOpinion(data["model"], tuple(OtherReading(**entry) for entry in readings))


def _timing_data(timing: Timing) -> dict[str, Any]:
    if timing.model is None:
        return {"estimated": True}
    unfit = {"unfit": [list(stretch) for stretch in timing.unfit]} if timing.unfit else {}
    return {"model": timing.model, **unfit}


def _timing(data: Mapping[str, Any]) -> Timing:
    return Timing(data.get("model"), _stretches(data.get("unfit", ())))


def _stretches(data: Iterable[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    return tuple((start, end) for start, end in data)


def _word_data(word: Word) -> dict[str, Any]:
    data: dict[str, Any] = {"text": word.text}
    for name in _WORD:
        value = getattr(word, name)
        if value is not None:
            data[name] = value
    if word.state is not WordState.NOT_CHECKED:
        data["state"] = word.state.value
    if word.replaced:
        data["replaced"] = [_word_data(replaced) for replaced in word.replaced]
    return data


def _word(data: dict[str, Any]) -> Word:
    if "state" not in data:
        return Word(**data)
    known = {**data, "state": WordState(data["state"])}
    heard_as = known.pop("heard_as", None)
    known["replaced"] = tuple(_word(replaced) for replaced in data.get("replaced", ()))
    if heard_as is not None and not known["replaced"]:  # data of the first release
        known["replaced"] = (Word(heard_as, data.get("start_ms"), data.get("end_ms")),)
    return Word(**known)
