"""What is said of a transcript: who made it, and why no word is marked."""

from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest

from sttgui.domain.jobs import FileSource, Job, Places
from sttgui.domain.recognisers import Recogniser, RecogniserKind
from sttgui.domain.transcript import Paragraph, Transcript, Word, WordState
from sttgui.ui.recognisers import text as recogniser_text
from sttgui.ui.transcript import text as transcript_text

JOB = Job("1", FileSource(Path("/a/Lecture.mp3")), datetime(2026, 11, 22, 12).astimezone(), title="Lecture")
HERE = Recogniser("local", RecogniserKind.EMBEDDED, model="base")
STUDIO = Recogniser("server", RecogniserKind.SERVICE, "https://studio.example.org:8443/stt")


def test_the_line_under_a_title_says_what_is_known() -> None:
    words = (Word("one", 0, 400, 0.9), Word("two", 400, 800, 0.5))
    transcript = Transcript((Paragraph(words),), language="en", duration_ms=53_000)
    assert transcript_text.meta(replace(JOB, recogniser=HERE), transcript) == (
        "22 Nov 2026 · 00:53 · English · 2 words · not quite sure (70 %)"
    )
    bare = Transcript((Paragraph((Word("one"),)),))
    assert transcript_text.meta(replace(JOB, recogniser=STUDIO), bare) == "22 Nov 2026 · 1 word"


@pytest.mark.parametrize(
    ("mean", "said"),
    [
        (0.43, "mostly unsure (43 %)"),
        (0.7, "not quite sure (70 %)"),
        (0.94, "fairly sure (94 %)"),
        (0.98, "sure (98 %)"),
    ],
)
def test_how_sure_it_is_on_average_is_said_in_words(mean: float, said: str) -> None:
    transcript = Transcript((Paragraph((Word("one", confidence=mean),)),))
    assert transcript_text.meta(JOB, transcript).endswith(f" · {said}")


def test_what_the_first_recogniser_made_is_told_apart_from_what_is_made_now() -> None:
    words = (Word("one", 0, 400, 0.9),)
    early = Transcript((Paragraph(words),), model="pocketsphinx-5.1.1 en-us")
    assert "An early English draft" in transcript_text.remarks(early)[0]
    assert transcript_text.remarks(replace(early, model="base")) == ()
    assert recogniser_text.made_by(JOB.recogniser) == "On this computer"


def test_a_transcript_without_marks_says_why() -> None:
    assert "Nothing says how sure" in transcript_text.no_marks(Transcript((Paragraph((Word("a"),)),)))
    assert transcript_text.no_marks(Transcript()) == "No speech was found in this recording."


@pytest.mark.parametrize(
    ("code", "sure", "said"),
    [("cy", 0.31, "Language found: Welsh, unsure (31 %)."), ("cy", 0.93, ""), ("cy", None, ""), (None, 0.2, "")],
)
def test_a_language_that_was_found_without_being_sure_is_said(code: str | None, sure: float | None, said: str) -> None:
    words = (Paragraph((Word("helo", 0, 400, 0.9),)),)
    assert transcript_text.doubt(Transcript(words, language=code, language_confidence=sure)) == said


@pytest.mark.parametrize(
    ("confidence", "count", "is_wrong", "is_hardly_speech"),
    [
        (0.31, 5, True, True),
        (0.5, 5, True, False),
        (0.59, 5, True, False),
        (0.6, 5, False, False),
        (0.31, 4, False, False),
    ],
)
def test_a_text_of_guesses_is_said_to_be_one(
    confidence: float, count: int, is_wrong: bool, is_hardly_speech: bool
) -> None:
    words = tuple(Word("ha", place * 500, place * 500 + 400, confidence) for place in range(count))
    transcript = Transcript((Paragraph(words),), language="en", language_confidence=0.9, warnings=("It breaks off.",))
    assert transcript_text.doubt(transcript) == ("Most of this is probably wrong." if is_wrong else "")
    unclear = ("Perhaps nobody speaks clearly here.",) if is_hardly_speech else ()
    assert transcript_text.remarks(transcript) == (*unclear, "It breaks off.")


def test_a_text_that_a_person_has_put_right_is_no_longer_said_to_be_wrong() -> None:
    words = tuple(Word("ha", confidence=0.4, state=WordState.CHANGED if at < 6 else WordState.KEPT) for at in range(10))
    assert transcript_text.doubt(Transcript((Paragraph(words),))) == ""
    untouched = tuple(replace(word, state=WordState.NOT_CHECKED) for word in words)
    assert transcript_text.doubt(Transcript((Paragraph(untouched),))) != ""


@pytest.mark.parametrize(
    ("places", "is_draft"), [(None, True), (Places(3, 9), True), (Places(0, 9), False), (Places(0, 0), True)]
)
def test_it_is_a_draft_till_the_last_place_is_checked(places: Places | None, is_draft: bool) -> None:
    assert transcript_text.is_draft(replace(JOB, places=places)) is is_draft


def test_the_tip_of_a_word_tells_what_a_second_model_heard() -> None:
    word = Word("quay", 100, 200, 0.5)
    assert "second model" not in transcript_text.word_tip(word)
    assert transcript_text.word_tip(word, (Word("the"), Word("k<y"))).endswith("a second model heard “the k&lt;y”</qt>")
    assert transcript_text.word_tip(word, ()).endswith("a second model heard nothing</qt>")
