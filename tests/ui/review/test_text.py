"""What the review says."""

from dataclasses import replace

import pytest

from sttgui.domain.doubt import Kind
from sttgui.domain.transcript import Paragraph, Transcript, Word
from sttgui.ui.review import text as review_text
from sttgui.viewmodel.parts import State
from sttgui.viewmodel.review import Progress
from sttgui.viewmodel.stops import Stop
from sttgui.viewmodel.word_times import Span

SCORED = Transcript((Paragraph((Word("a", 0, 1, 0.5),)),))
UNSCORED = Transcript((Paragraph((Word("a"),)),))


@pytest.mark.parametrize(
    ("left", "words", "said"),
    [
        (1, 1, "1 place to check"),
        (4, 4, "4 places to check"),
        (1, 3, "1 place · 3 words left"),
        (131, 137, "131 places · 137 words left"),
        (0, 0, "Nothing left to check"),
    ],
)
def test_there_is_one_count_of_places(left: int, words: int, said: str) -> None:
    assert review_text.heading(Progress(None, left + 2, left, 0), words, SCORED) == said


def test_it_says_why_there_is_nothing_to_check() -> None:
    nothing = Progress(None, 0, 0, 0)
    assert review_text.heading(nothing, 0, SCORED) == "No words are marked"
    assert review_text.heading(nothing, 0, UNSCORED) == "No confidence given"
    assert review_text.heading(nothing, 0, Transcript()) == "Nothing to check"


def test_words_written_from_the_right_leave_what_stands_beside_them_alone() -> None:
    stop = Stop(0, 1, State.TO_CHECK, "مقابلة", None, 0.03, Span(10_420, 11_060))
    assert review_text.in_words(stop) == "\u2068مقابلة\u2069, to check, 3 per cent, at 00:10"
    assert review_text.begins_with(stop) == "Begins with “\u2068مقابلة\u2069”"
    assert review_text.place(0, "مقابلة") == "00:00 · … \u2068مقابلة\u2069 …"


def test_kinds_of_places_are_told_where_there_are_others_than_the_usual() -> None:
    assert review_text.kinds(Progress(None, 9, 8, 0)) == "In order of time"
    assert review_text.kinds_tip(Progress(None, 9, 8, 0)) == ""
    mixed = Progress(None, 9, 8, 0, 3, 1)
    assert review_text.kinds(mixed) == "3 differ · 4 unsure · 1 missing?"
    assert review_text.kinds_tip(mixed) == (
        "Still to check: 3 where a second model heard something else, 4 where the transcriber was unsure, "
        "1 where words may be missing. In order of time."
    )
    assert review_text.kinds(Progress(None, 9, 1, 0, 1, 0)) == "1 differs"


def test_a_row_tells_the_kind_of_its_place() -> None:
    def said(kind: Kind, state: State = State.TO_CHECK) -> str:
        return review_text.row(Stop(0, 1, state, "quay", None, 0.31, Span(10_420, 11_060), kind))

    assert [said(kind) for kind in Kind] == [
        *("differs · 00:10", "31 % · 00:10", "missing? · 00:10"),
        *("missing? · 00:10", "differs · 00:10"),
    ]
    assert said(Kind.OTHER, State.KEPT) == "kept · 00:10"


def test_what_is_wrong_is_said_where_it_is_not_about_single_words() -> None:
    speech, unfit = (
        Stop(3, 4, State.TO_CHECK, "quay", None, 0.31, Span(10_420, 12_060), kind) for kind in (Kind.SPEECH, Kind.UNFIT)
    )
    assert review_text.card(speech) == "00:10.4 · speech without words here · "
    said = "No words here?, to check, speech without words here, quay, at 00:10"
    assert review_text.in_words(speech) == said
    assert review_text.card(unfit) == "00:10.4 · these words do not fit the sound · "
    assert review_text.words(unfit) == "Not said here?"
    kept = replace(unfit, state=State.KEPT)
    assert (review_text.words(kept), review_text.card(kept)) == ("quay", "00:10.4 · ")
