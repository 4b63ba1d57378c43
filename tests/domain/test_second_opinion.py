"""Where two models heard something else is found by place, whatever a person made of the text meanwhile."""

from hypothesis import given
from hypothesis import strategies as st

from sttgui.domain import codec, editing, second_opinion
from sttgui.domain.second_opinion import PIECE
from sttgui.domain.transcript import OtherReading, Paragraph, SecondOpinion, Transcript, Word, own_words


def heard(text: str, *, begin_ms: int = 0, step_ms: int = 300) -> Transcript:
    """A transcript with a word every `step_ms`; a dash is a moment without one."""
    words = tuple(
        Word(said, begin_ms + place * step_ms, begin_ms + place * step_ms + 200, 0.9)
        for place, said in enumerate(text.split())
        if said != "-"
    )
    return Transcript((Paragraph(words),))


def shown(opinion: SecondOpinion | None) -> list[tuple[int, int, str]]:
    assert opinion is not None
    return [(reading.begin, reading.end, " ".join(word.text for word in reading.words)) for reading in opinion.readings]


def compare(first: Transcript, other: Transcript) -> SecondOpinion | None:
    return second_opinion.compare(first, other, "tiny.en")


FOX = "the quick brown fox jumps over the lazy dog near the old river bank"


def test_other_words_in_the_place_of_some_are_a_reading():
    other = FOX.replace("brown fox", "round box")
    opinion = compare(heard(FOX), heard(other, begin_ms=60))
    assert shown(opinion) == [(2, 4, "round box")]
    assert opinion is not None
    assert opinion.model == "tiny.en"
    assert opinion.readings[0].words[0].start_ms == 660
    assert not opinion.readings[0].is_missing


def test_case_marks_and_where_a_word_is_parted_are_no_difference():
    other = "The quick, brown fox jumps over the lazy dog. Near the old river-bank"
    assert shown(compare(heard(FOX), heard(other))) == []
    assert shown(compare(heard(f"{FOX} at 9"), heard(f"{FOX} at nine"))) == []


def test_words_only_the_other_heard_go_with_the_nearest_word():
    opinion = compare(heard(FOX.replace("over", "-")), heard(FOX))
    assert shown(opinion) == [(5, 6, "over the")]
    assert opinion is not None
    assert opinion.readings[0].is_missing
    late = compare(heard(FOX + " - - -"), heard(FOX + " at - night"))
    assert shown(late) == [(13, 14, "bank at night")]


def test_a_word_the_other_did_not_hear_is_a_reading_without_words():
    assert shown(compare(heard(FOX), heard(FOX.replace("lazy", "-")))) == [(7, 8, "")]


def test_no_reading_goes_over_the_end_of_a_paragraph():
    words = heard(FOX).paragraphs[0].words
    first = Transcript((Paragraph(words[:4]), Paragraph(words[4:])))
    opinion = compare(first, heard(FOX.replace("fox jumps over", "box dumps other")))
    assert shown(opinion) == [(3, 4, "box"), (4, 6, "dumps other")]
    assert shown(compare(first, heard(FOX.replace("fox jumps", "- -")))) == [(3, 4, ""), (4, 5, "")]


def test_two_that_agree_on_little_say_nothing_of_single_words():
    assert shown(compare(heard(FOX), heard("nothing of this was said by anybody in the whole long day"))) == []


def test_without_times_there_is_no_opinion():
    assert compare(Transcript((Paragraph((Word("a"), Word("b"))),)), heard(FOX)) is None
    assert compare(Transcript(), heard(FOX)) is None


def test_the_places_stay_those_of_the_recognisers_own_words_through_edits():
    first = heard(FOX)
    edited = editing.retype(first, 0, 2, 3, "very dark brown")
    edited = editing.retype(edited, 0, 0, 1, "")
    assert own_words(edited.words) == list(first.words)
    other = heard(FOX.replace("lazy", "hazy"))
    assert shown(compare(edited, other)) == shown(compare(first, other)) == [(7, 8, "hazy")]


def test_it_comes_through_json():
    opinion = compare(heard(FOX), heard(FOX.replace("over", "other").replace("river", "-")))
    first = Transcript(heard(FOX).paragraphs, second=opinion)
    assert codec.from_data(codec.to_data(first)) == first
    missing = Transcript(second=SecondOpinion("tiny", (OtherReading(0, 1, (Word("a", 1, 2, 0.5),), is_missing=True),)))
    assert codec.from_data(codec.to_data(missing)) == missing


@given(
    st.lists(st.sampled_from(["a", "b", "c", "d", "e", "f", "g", "h"]), min_size=1, max_size=5 * PIECE),
    st.lists(st.tuples(st.integers(0, 10_000), st.sampled_from(["x", "-", "a", "y z"])), max_size=12),
    st.integers(-400, 400),
)
def test_with_the_readings_the_text_is_the_others(words: list[str], changes: list[tuple[int, str]], late_ms: int):
    others = list(words)
    for place, text in changes:
        others[place % len(others)] = text
    first = heard(" ".join(words), begin_ms=1000)
    second = Transcript(
        (
            Paragraph(
                tuple(
                    Word(said, 1000 + late_ms + place * 300 + at * 100, 1000 + late_ms + place * 300 + at * 100 + 80)
                    for place, text in enumerate(others)
                    for at, said in enumerate(text.split())
                    if said != "-"
                )
            ),
        )
    )
    opinion = compare(first, second)
    assert opinion is not None
    if opinion.readings or first.text == second.text:
        taken = list(first.words)
        for reading in reversed(opinion.readings):
            taken[reading.begin : reading.end] = reading.words
        assert [word.text for word in taken] == [word.text for word in second.words]
    edges = [edge for reading in opinion.readings for edge in (reading.begin, reading.end)]
    assert edges == sorted(edges)
    assert all(reading.begin < reading.end for reading in opinion.readings)
