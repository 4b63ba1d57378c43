"""What is said of a transcript: who made it, and why no word is marked."""

from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest

from sttgui.domain.engines import Engine, EngineKind
from sttgui.domain.jobs import FileSource, Job
from sttgui.domain.transcript import Paragraph, Transcript, Word
from sttgui.ui.recognisers import text as engine_text
from sttgui.ui.transcript import text as transcript_text

JOB = Job("1", FileSource(Path("/a/Lecture.mp3")), datetime(2026, 11, 22, 12).astimezone(), title="Lecture")
HERE = Engine("local", EngineKind.EMBEDDED, model="base")
STUDIO = Engine("server", EngineKind.SERVICE, "https://studio.example.org:8443/stt")


def test_the_line_under_a_title_says_what_is_known() -> None:
    words = (Word("one", 0, 400, 0.9), Word("two", 400, 800, 0.5))
    transcript = Transcript((Paragraph(words),), language="en", duration_ms=53_000)
    assert transcript_text.meta(replace(JOB, engine=HERE), transcript) == (
        "22 Nov 2026 · 00:53 · English · On this computer · Balanced · 2 words · average confidence 70 %"
    )
    bare = Transcript((Paragraph((Word("one"),)),))
    assert transcript_text.meta(replace(JOB, engine=STUDIO), bare) == "22 Nov 2026 · studio.example.org · 1 word"


def test_what_the_first_recogniser_made_is_told_apart_from_what_is_made_now() -> None:
    words = (Word("one", 0, 400, 0.9),)
    early = Transcript((Paragraph(words),), model="pocketsphinx-5.1.1 en-us")
    assert "early English draft, on this computer" in transcript_text.meta(JOB, early)
    assert engine_text.made_by(JOB.engine) == "On this computer"


def test_a_transcript_without_marks_says_why() -> None:
    assert "did not say how sure" in transcript_text.no_marks(Transcript((Paragraph((Word("a"),)),)))
    assert transcript_text.no_marks(Transcript()) == "No speech was found in this recording."


@pytest.mark.parametrize(
    ("code", "sure", "said"),
    [("cy", 0.31, "Language found: Welsh, unsure (31 %)."), ("cy", 0.93, ""), ("cy", None, ""), (None, 0.2, "")],
)
def test_a_language_that_was_found_without_being_sure_is_said(code: str | None, sure: float | None, said: str) -> None:
    words = (Paragraph((Word("helo", 0, 400, 0.9),)),)
    assert transcript_text.doubt(Transcript(words, language=code, language_confidence=sure)) == said


@pytest.mark.parametrize(("confidence", "count", "is_said"), [(0.31, 5, True), (0.5, 5, False), (0.31, 4, False)])
def test_words_that_were_hardly_heard_are_said_to_be_so(confidence: float, count: int, is_said: bool) -> None:
    words = tuple(Word("ha", place * 500, place * 500 + 400, confidence) for place in range(count))
    said = transcript_text.doubt(Transcript((Paragraph(words),), language="en", language_confidence=0.9))
    assert said.startswith("Very unsure of nearly every word") is is_said
