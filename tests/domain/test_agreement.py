"""Words are settled once two passes agree on them, and what is settled never changes."""

from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as st

from sttgui.domain.agreement import Agreement
from sttgui.domain.transcript import Word

TEXTS = st.lists(st.sampled_from(["so", "no", "we", "go", "So,", "go."]), max_size=8)


def words(texts: Sequence[str], first: int = 0) -> list[Word]:
    return [Word(text, place * 300, place * 300 + 250) for place, text in enumerate(texts, first)]


def said(texts: str, first: int = 0) -> list[Word]:
    return words(texts.split(), first)


def texts(found: Sequence[Word]) -> str:
    return " ".join(word.text for word in found)


def test_what_two_passes_begin_with_is_settled_as_the_newer_one_heard_it() -> None:
    agreement = Agreement()
    assert agreement.take(said("my fellow Americas")) == ()
    assert texts(agreement.take(said("My fellow Americans, this"))) == "My fellow"
    assert texts(agreement.tentative) == "Americans, this"
    assert texts(agreement.take(said("Americans, this day", 2))) == "Americans, this"


def test_the_last_word_waits_while_somebody_speaks_on() -> None:
    agreement = Agreement()
    agreement.take(said("to the goal"), goes_on=True)
    assert texts(agreement.take(said("to the goal"), goes_on=True)) == "to the"
    assert texts(agreement.take(said("goal.", 2))) == "goal."


def test_what_passes_cannot_agree_on_is_settled_where_it_is_told() -> None:
    agreement = Agreement()
    agreement.take(said("one two three"))
    assert texts(agreement.settle(until_ms=600)) == "one two"
    assert texts(agreement.tentative) == "three"
    assert texts(agreement.settle()) == "three"
    assert agreement.tentative == ()


@given(st.lists(TEXTS, max_size=12), st.booleans())
def test_each_settled_word_was_heard_by_two_passes_one_after_the_other(passes: list[list[str]], goes_on: bool) -> None:
    agreement, before = Agreement(), []
    for heard in passes:
        settled = agreement.take(words(heard), goes_on=goes_on)
        both = [(one.strip(",.").lower(), other.strip(",.").lower()) for one, other in zip(before, heard, strict=False)]
        assert all(one == other for one, other in both[: len(settled)])
        assert (*settled, *agreement.tentative) == tuple(words(heard))
        before = heard[len(settled) :]


@given(TEXTS, st.lists(st.tuples(st.integers(0, 8), TEXTS), max_size=12))
def test_the_settled_words_are_those_that_were_said_whatever_is_heard_behind_them(
    truth: list[str], passes: list[tuple[int, list[str]]]
) -> None:
    """A recogniser that is right about what is long said, and wrong in another way each time about the rest."""
    agreement, settled = Agreement(), 0
    upto = 0
    for number, (more, _) in enumerate(passes):
        upto = min(upto + more, len(truth))
        heard = [*truth[settled:upto], f"guess{number}"]
        settled += len(agreement.take(words(heard, settled)))
        assert settled <= len(truth)
    agreement.take(words(truth[settled:], settled))
    agreement.take(words(truth[settled:], settled))
