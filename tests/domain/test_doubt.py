"""Few words are marked, the least sure ones, and never those a person has decided on."""

from hypothesis import given
from hypothesis import strategies as st

from sttgui.domain.doubt import Doubt, doubts
from sttgui.domain.transcript import Word, WordState


def words(*scores: float | None) -> list[Word]:
    return [Word("w", confidence=score) for score in scores]


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


def test_equal_scores_mark_nothing():
    assert set(doubts(words(*[0.5] * 30))) == {Doubt.NONE}


def test_what_a_person_decided_is_not_marked():
    scored = words(*(number / 100 for number in range(100)))
    scored[0] = Word("w", confidence=0.0, state=WordState.KEPT)
    assert doubts(scored)[0] is Doubt.NONE


def test_no_words_have_no_doubts():
    assert doubts([]) == []


@given(st.lists(st.none() | st.floats(0, 1), max_size=200), st.floats(0.01, 0.5))
def test_never_more_than_the_share_is_marked(scores: list[float | None], share: float):
    marks = doubts(words(*scores), share)
    marked = sum(mark is not Doubt.NONE for mark in marks)
    assert marked <= max(1, round(sum(score is not None for score in scores) * share))
