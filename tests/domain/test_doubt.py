"""Few words are marked, the least sure ones, and never those a person has decided on."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sttgui.domain.doubt import LARGEST_TIE, Doubt, doubts, loops, speech_of
from sttgui.domain.transcript import OtherReading, Paragraph, SecondOpinion, Transcript, Word, WordState


def letters(number: int) -> str:
    """A word of its own for each number."""
    return "".join("abcdefghij"[int(digit)] for digit in f"{number:04}")


def words(*scores: float | None) -> list[Word]:
    return [Word(letters(place), confidence=score) for place, score in enumerate(scores)]


def test_the_least_sure_tenth_is_marked_and_the_worst_of_it_strongly():
    marks = doubts(words(*(number / 100 for number in range(100))))
    assert marks.count(Doubt.STRONG) == 4
    assert marks.count(Doubt.SOME) == 6
    assert marks[:4] == [Doubt.STRONG] * 4


def test_a_score_of_zero_is_the_most_doubtful():
    marks = doubts(words(0.0, *[0.9 + number / 1000 for number in range(20)]))
    assert marks[0] is Doubt.STRONG


def test_without_scores_nothing_is_marked():
    assert doubts(words(None, None)) == [Doubt.NONE, Doubt.NONE]


def test_where_words_may_be_missing_comes_first():
    scored = words(*(0.5 + number / 200 for number in range(100)))
    readings, missing = [range(60, 62), range(80, 81)], [range(99, 100)]
    for share, expected in ((0.01, {99}), (0.03, {60, 61, 99}), (0.05, {0, 60, 61, 80, 99})):
        marks = doubts(scored, share, readings, missing)
        assert {place for place, mark in enumerate(marks) if mark is not Doubt.NONE} == expected


@pytest.mark.parametrize("score", [None, 0.5])
def test_without_scores_that_tell_words_apart_all_other_readings_are_marked(score: float | None):
    spoken = words(*[score] * 30)
    spoken[4] = Word("w", confidence=score, state=WordState.KEPT)
    marks = doubts(spoken, 0.02, [range(3, 5)], [range(9, 10)])
    assert [place for place, mark in enumerate(marks) if mark is not Doubt.NONE] == [3, 9]


def test_equal_scores_mark_nothing():
    assert set(doubts(words(*[0.5] * 30))) == {Doubt.NONE}


def test_of_utterances_with_one_score_each_the_worst_is_marked_whole():
    marks = doubts(words(*[0.9] * 40, *[0.3] * 12, *[0.8] * 48), 0.05)
    assert [place for place, mark in enumerate(marks) if mark is not Doubt.NONE] == list(range(40, 52))


def test_what_a_person_decided_is_not_marked():
    scored = words(*(number / 100 for number in range(100)))
    scored[0] = Word("w", confidence=0.0, state=WordState.KEPT)
    assert doubts(scored)[0] is Doubt.NONE


def test_scores_that_are_sorted_in_parts_mark_the_same_words(monkeypatch: pytest.MonkeyPatch):
    scores = [0.5 + place / 1000 for place in range(100)]
    scores[7:12], scores[90:] = [0.01, 0.02, 0.03, 0.04, 0.05], [0.1 + place / 1000 for place in range(10)]
    many = words(*scores)
    whole = doubts(many)
    monkeypatch.setattr("sttgui.domain.doubt.SORTED", 7)
    assert doubts(many) == whole
    assert Doubt.STRONG in whole


def test_no_words_have_no_doubts():
    assert doubts([]) == []


@given(st.lists(st.none() | st.floats(0, 1), max_size=200), st.floats(0.01, 0.5))
def test_never_more_than_the_share_is_marked_but_for_words_that_are_equally_doubtful(
    scores: list[float | None], share: float
):
    marks = doubts(words(*scores), share)
    marked = [score for score, mark in zip(scores, marks, strict=True) if mark is not Doubt.NONE]
    scored = sum(score is not None for score in scores)
    assert len(marked) <= max(1, round(scored * share)) or (
        len(set(marked)) == 1 and len(marked) <= scored * LARGEST_TIE
    )


def ranked(*said: tuple[str, float]) -> list[Word]:
    """Words among many that are surer."""
    return [
        Word("and"),
        *(Word(text, confidence=score) for text, score in said),
        *words(*[0.9 + n / 1000 for n in range(90)]),
    ]


def marked(all_words: list[Word], share: float = 0.05) -> list[str]:
    return [
        word.text for word, doubt in zip(all_words, doubts(all_words, share), strict=True) if doubt is not Doubt.NONE
    ]


def test_what_another_model_heard_otherwise_comes_before_others_that_are_not_much_less_sure_and_is_marked_whole():
    many = words(*(0.4 + number / 200 for number in range(100)))
    places = [range(40, 42), range(70, 71)]
    found = doubts(many, 0.05, places)
    assert [place for place, doubt in enumerate(found) if doubt is not Doubt.NONE] == [0, 1, 40, 41, 70]
    assert [place for place, doubt in enumerate(found) if doubt is Doubt.STRONG] == [40, 41]
    assert doubts(many, 0.02, places).count(Doubt.NONE) == 98
    many[10:13] = words(0.01, 0.02, 0.03)
    found = doubts(many, 0.05, places)
    assert [place for place, doubt in enumerate(found) if doubt is not Doubt.NONE] == [10, 11, 12, 40, 41]


def test_what_another_model_heard_otherwise_is_not_marked_again_once_a_person_decided():
    many = words(*(0.2 + number / 200 for number in range(100)))
    many[40] = Word(many[40].text, confidence=0.4, state=WordState.KEPT)
    assert doubts(many, 0.05, [range(40, 41)])[40] is Doubt.NONE


def test_a_phrase_that_goes_round_and_round_is_marked_however_sure_the_recogniser_was():
    stuck = [Word(text, confidence=0.99) for text in ["thank", "you"] * 5]
    many = words(*[0.5 + n / 1000 for n in range(200)])
    assert marked([*many[:100], *stuck, *many[100:]])[2:] == ["thank", "you"] * 4
    said = [Word(text, confidence=0.99) for text in ["no", "no", "no"]]
    assert "no" not in marked([*many[:100], *said, *many[100:]])
    assert [list(stretch) for stretch in loops([Word("so")] * 6)] == [[1, 2, 3, 4, 5]]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("a b So so SO so c", ["3-5"]),
        ("a so so so c", []),
        ("x one two one two one two one two y", ["3-8"]),
        ("x one two one two one two y", []),
        ("go go go go x no no no no no", ["1-3", "6-9"]),
        ("a b c d e f g a b c d e f a b c d e f a b c d e f a b c d e f g", ["13-30"]),
    ],
)
def test_a_phrase_goes_round_wherever_it_is_said_four_times_or_more_in_a_row(text: str, found: list[str]):
    stretches = loops([Word(each) for each in text.split()])
    assert [f"{stretch.start}-{stretch.stop - 1}" for stretch in stretches] == found


def test_speech_without_words_is_looked_at_beside_the_word_before_it():
    said = tuple(Word(text, place * 1_000, place * 1_000 + 400) for place, text in enumerate(("a", "b", "c"), start=2))
    talk = Transcript((Paragraph(said),), wordless=((0, 1_900), (3_500, 3_950), (5_000, 9_000)))
    assert speech_of(talk) == {0: (0, 1_900), 1: (3_500, 3_950), 2: (5_000, 9_000)}
    assert speech_of(replace(talk, paragraphs=())) == {}


def test_speech_that_has_words_by_now_is_looked_at_no_more():
    said = tuple(Word(text, place * 1_000, place * 1_000 + 400) for place, text in enumerate(("a", "b", "c"), start=2))
    talk = Transcript((Paragraph(said),), wordless=((5_000, 9_000),))
    typed = Transcript((Paragraph((*said, Word("d", 5_000, 9_000))),), wordless=talk.wordless)
    assert speech_of(typed) == {}
    heard = OtherReading(2, 3, (said[2], Word("d", 6_000, 7_000)), is_missing=True)
    assert speech_of(replace(talk, second=SecondOpinion("tiny.en", (heard,)))) == {}
