"""Which word is said at a moment, in every shape of transcript."""

from collections.abc import Iterable, Iterator

import pytest

from sttgui.domain.doubt import Doubt
from sttgui.domain.transcript import Paragraph, Transcript, Word
from sttgui.viewmodel.marks import Marks
from sttgui.viewmodel.word_times import Span, WordTimes


def times(*words: tuple[str, int | None, int | None], score: float | None = None) -> WordTimes:
    return WordTimes(Transcript((Paragraph(tuple(Word(text, start, end, score) for text, start, end in words)),)))


def test_the_word_that_is_said_is_found_and_in_a_long_pause_there_is_none() -> None:
    found = times(("a", 100, 200), ("b", 200, 300), ("c", 1000, 1100))
    assert [found.at(ms) for ms in (99, 100, 199, 200, 299, 300, 999, 1000, 1100)] == [
        *(None, 0, 0, 1, 1, None, None, 2, None)
    ]


def test_a_short_pause_belongs_to_the_word_before() -> None:
    found = times(("a", 0, 100), ("b", 300, 400), ("c", 601, 700))
    assert [found.at(200), found.at(500)] == [0, None]


def test_of_overlapping_words_the_later_one_is_heard_and_then_the_longer_one_again() -> None:
    found = times(("long", 0, 1000), ("short", 300, 400))
    assert [found.at(ms) for ms in (200, 350, 800)] == [0, 1, 0]


def test_words_in_any_order_and_with_impossible_times_are_found() -> None:
    found = times(("late", 900, 1000), ("early", 100, 50), ("untimed", None, None), ("middle", 300, None))
    assert [found.at(ms) for ms in (150, 310, 950)] == [1, 3, 0]
    assert found.span_of(3) == Span(300, 700)


def test_without_times_of_words_those_of_their_paragraph_serve() -> None:
    transcript = Transcript(
        (
            Paragraph((Word("one"), Word("two")), 0, 2000),
            Paragraph((Word("three"), Word("four")), 2000, 4000),
        )
    )
    found = WordTimes(transcript)
    assert [found.at(1000), found.at(3000)] == [0, 2]
    assert found.span_of(3) == Span(2000, 4000)
    assert not found.has_words
    assert [word.text for word in found.words(0, 5000)] == ["one two", "three four"]


def test_an_empty_transcript_and_a_place_that_is_not_there_have_no_time() -> None:
    found = WordTimes(Transcript())
    assert (found.at(0), found.span_of(0), found.paragraph_of(0), found.sentence_before(500)) == (None, None, None, 0)
    assert times(("a", 0, 10)).span_of(7) is None


def test_back_to_the_sentence_goes_to_its_start_and_just_after_it_to_the_one_before() -> None:
    found = times(("One", 0, 500), ("ends.”", 500, 1000), ("Two", 3000, 3500), ("goes", 4500, 5000))
    assert [found.sentence_before(ms) for ms in (400, 2900, 3500, 4500)] == [0, 0, 0, 3000]


def test_how_doubtful_the_words_of_a_stretch_are_is_told() -> None:
    words = tuple(Word(str(at), at * 1000, at * 1000 + 500, 0.1 if at == 5 else 0.9) for at in range(20))
    found = WordTimes(Transcript((Paragraph(words),)))
    told = [(word.index, word.doubt) for word in found.words(0, 20_000) if word.doubt is not Doubt.NONE]
    assert told == [(5, Doubt.STRONG)]
    stretches = ((0, 20_000), (0, 5000), (5000, 5001), (5001, 20_000))
    assert [found.doubt_in(*stretch) for stretch in stretches] == [
        *(Doubt.STRONG, Doubt.NONE, Doubt.STRONG, Doubt.NONE)
    ]
    assert [found.is_doubtful(*span) for span in ((0, 5000), (4900, 5001), (5400, 5500), (5500, 6000))] == [
        *(False, True, True, False)
    ]


def spoken(first: int, count: int, end: str = "") -> Paragraph:
    return Paragraph(
        tuple(
            Word(f"w{at}" + (end if at % 5 == 4 else ""), at * 400, at * 400 + 300)
            for at in range(first, first + count)
        )
    )


FIRST = spoken(0, 20, ".")
EARLY, UNTIMED = Paragraph((Word("early", 100, 200),)), Paragraph((Word("never"),))
OPEN = Paragraph((Word("o", 8000, None), Word("p", 8100, None)))  # lasts till the next word begins
WHOLE = Paragraph((Word("all"), Word("of"), Word("it")), 3000, 5000)


@pytest.mark.parametrize("before", [(FIRST,), (FIRST, OPEN), (FIRST, OPEN, spoken(21, 5)), (FIRST, EARLY), (WHOLE,)])
@pytest.mark.parametrize(
    "following",
    [
        (FIRST, spoken(20, 20, ".")),
        (FIRST, spoken(20, 5), spoken(25, 2)),
        (spoken(0, 25, "."),),
        (FIRST, OPEN, spoken(22, 5)),
        (FIRST, EARLY),
        (FIRST, EARLY, spoken(20, 5)),
        (FIRST, UNTIMED),
        (EARLY, UNTIMED),
        (spoken(10, 5), FIRST, spoken(12, 5), spoken(30, 5)),
        (UNTIMED, WHOLE),
        (WHOLE, FIRST),
    ],
)
def test_times_after_an_edit_are_those_that_are_made_anew(
    before: tuple[Paragraph, ...], following: tuple[Paragraph, ...]
) -> None:
    moments = range(0, 20_000, 50)
    marks = Marks(Transcript())
    after = WordTimes(Transcript(following), marks, WordTimes(Transcript(before), marks))
    anew = WordTimes(Transcript(following), marks)
    assert [after.at(ms) for ms in moments] == [anew.at(ms) for ms in moments]
    assert [after.sentence_before(ms) for ms in moments] == [anew.sentence_before(ms) for ms in moments]
    assert [after.span_of(place) for place in range(60)] == [anew.span_of(place) for place in range(60)]
    assert [after.paragraph_of(place) for place in range(60)] == [anew.paragraph_of(place) for place in range(60)]
    assert list(after.words(0, 20_000)) == list(anew.words(0, 20_000))
    assert (after.end_ms, after.has_words) == (anew.end_ms, anew.has_words)


def test_an_edit_works_out_the_times_of_the_paragraphs_it_changed_alone() -> None:
    paragraphs = tuple(spoken(first, 20) for first in range(0, 100, 20))
    marks = AskedMarks()
    before = WordTimes(Transcript(paragraphs), marks)
    marks.asked.clear()
    edited = spoken(40, 21)
    WordTimes(Transcript((*paragraphs[:2], edited, *paragraphs[3:])), marks, before)
    assert marks.asked == [edited.words]


def test_words_of_paragraphs_that_are_said_at_the_same_time_are_found_among_each_other() -> None:
    one = Paragraph((Word("a", 0, 100), Word("b", 2000, 5000), Word("c", 4000, 4100)))
    other = Paragraph((Word("d", 1000, 1100), Word("e", 3000, 3100)))
    found = WordTimes(Transcript((one, other, spoken(20, 2))))
    assert [found.at(ms) for ms in (50, 1050, 2500, 3050, 3500, 4050, 4900, 8100)] == [0, 3, 1, 4, 1, 2, 1, 5]
    assert [word.text for word in found.words(0, 9000)] == ["a", "d", "b", "e", "c", "w20", "w21"]


class AskedMarks(Marks):
    """Notes for which words it was asked."""

    def __init__(self) -> None:
        super().__init__(Transcript())
        self.asked: list[Iterable[Word]] = []

    def doubts(self, words: Iterable[Word]) -> Iterator[Doubt | None]:
        self.asked.append(words)
        return super().doubts(words)
