"""JSON with everything keeps to the schema that is published, and the schema leaves nothing out."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sttgui import exporters
from sttgui.domain.jobs import Marker
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

jsonschema = pytest.importorskip("jsonschema_rs")
SCHEMA = json.loads(
    (Path(__file__).parents[2] / "docs" / "wordlight-transcript-1.schema.json").read_text(encoding="utf-8")
)
HEARD = Word("key", 300, 500, 0.2, "a", 0)
FULL = Transcript(
    (
        Paragraph(
            (
                Word("At", 0, 300, 0.9, "a", 0, state=WordState.KEPT),
                Word("quay", 300, 500, None, "a", 0, state=WordState.CHANGED, replaced=(HEARD,)),
            ),
            *(0, 500, "a", 0),
        ),
    ),
    utterances=(Utterance("At key", 0, 500, "a", 0, 0.5),),
    language="en",
    duration_ms=900,
    channels=2,
    model="base",
    summary="Of the sea.",
    insights=(Insight("topic", "sea", "Sea", 0.5, 0, 500),),
    warnings=("Listen.",),
    cost_usd=0.1,
    names=(("a", "Ann"),),
    listened=((0, 400),),
    language_confidence=0.9,
    second=SecondOpinion("tiny", (OtherReading(1, 2, (Word("quai"),), is_missing=True),)),
    timing=Timing("base", ((0, 100),)),
    wordless=((600, 800),),
)


def strict(part: Any) -> Any:
    """The schema so that what it does not describe is refused."""
    if isinstance(part, list):
        return [strict(one) for one in part]
    if not isinstance(part, dict):
        return part
    made = {key: strict(one) for key, one in part.items()}
    return {**made, "additionalProperties": False} if isinstance(part.get("properties"), dict) else made


def exported(transcript: Transcript) -> Any:
    markers = (Marker(100, "Begin"),)
    options = exporters.Options(notes="Ask her.")
    return json.loads(exporters.by_id("json").render(transcript, "Talk", markers, options))


def test_the_schema_describes_all_there_can_be() -> None:
    known = jsonschema.validator_for(strict(SCHEMA))
    assert [error.message for error in known.iter_errors(exported(FULL))] == []
    missing = set(FULL.__slots__) - {"paragraphs"} - {*exported(FULL)["transcript"]}
    assert not missing, "the example has nothing of it"
    assert not known.is_valid({**exported(FULL), "other": 1})


def test_what_is_no_transcript_is_refused_and_more_than_is_known_is_not() -> None:
    known = jsonschema.validator_for(SCHEMA)
    assert known.is_valid({**exported(FULL), "other": 1})
    data = exported(FULL)
    data["transcript"]["version"] = 2
    assert not known.is_valid(data)
    assert not known.is_valid({"format": "wordlight-transcript", "title": "", "transcript": {"version": 1}})


TIMES = st.none() | st.integers(0, 9_000)
WORDS = st.builds(Word, st.text(), TIMES, TIMES, st.none() | st.floats(0, 1), st.none() | st.text())


@given(st.lists(st.lists(WORDS, max_size=4).map(lambda words: Paragraph(tuple(words))), max_size=3))
def test_every_transcript_keeps_to_the_schema(paragraphs: list[Paragraph]) -> None:
    known = jsonschema.validator_for(SCHEMA)
    assert known.is_valid(exported(Transcript(tuple(paragraphs))))
