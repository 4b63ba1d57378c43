"""Where paragraphs begin and end."""

from sttgui.api.answers.paragraphs import MOST_WORDS, Extent, build
from sttgui.domain.transcript import Paragraph, Utterance, Word


def spoken(count: int, text: str = "word", pause_ms: int = 0) -> list[Word]:
    step = 100 + pause_ms
    return [Word(text, index * step, index * step + 100) for index in range(count)]


def lengths(paragraphs: tuple[Paragraph, ...]) -> list[int]:
    return [len(paragraph.words) for paragraph in paragraphs]


def test_a_pause_begins_a_paragraph():
    words = [Word("a", 0, 100), Word("b", 1599, 1700), Word("c", 3200, 3300)]
    assert lengths(build(words, (), (), "")) == [2, 1]


def test_another_speaker_begins_a_paragraph():
    words = [Word("a", speaker="A"), Word("b", speaker="B"), Word("c", speaker="B")]
    found = build(words, (), (), "")
    assert [(len(each.words), each.speaker) for each in found] == [(1, "A"), (2, "B")]


def test_a_long_paragraph_ends_with_a_sentence():
    words = [Word("x" * 39), *(Word("x" * 39) for _ in range(9)), Word("end.”"), Word("Next.")]
    assert lengths(build(words, (), (), "")) == [11, 1]


def test_no_paragraph_is_longer_than_can_be_read():
    assert max(lengths(build(spoken(1000), (), (), ""))) <= MOST_WORDS
    assert max(lengths(build(spoken(1000), [Extent(0, 100_000)], (), ""))) <= MOST_WORDS
    assert max(lengths(build((), (), (), "word " * 1000))) <= MOST_WORDS
    [*_, last] = build((), (), [Utterance("word " * 1000, 500, 9000)], "")
    assert last.end_ms == 9000


def test_the_counts_of_words_decide_where_they_fit():
    extents = [Extent(0, 150, word_count=2), Extent(150, 400, word_count=1)]
    assert lengths(build([Word("a", 0), Word("b", 180), Word("c", 190)], extents, (), "")) == [2, 1]


def test_times_decide_where_the_counts_do_not_fit():
    extents = [Extent(0, 150, word_count=7), Extent(150, 400, word_count=1)]
    assert lengths(build([Word("a", 0), Word("b", 180), Word("c", 190)], extents, (), "")) == [1, 2]


def test_a_paragraph_without_words_of_its_own_is_left_out():
    extents = [Extent(0, 100), Extent(200, 300), Extent(400, 500)]
    assert lengths(build([Word("a", 0), Word("b", 450)], extents, (), "")) == [1, 1]


def test_phrases_close_together_make_one_paragraph():
    phrases = [Utterance("One", 0, 1000), Utterance("two", 2999, 3500), Utterance("three.", 5500, 6000)]
    found = build((), (), phrases, "One two three.")
    assert [(each.text, each.start_ms, each.end_ms) for each in found] == [("One two", 0, 3500), ("three.", 5500, 6000)]


def test_phrases_make_no_endless_paragraph():
    phrases = [Utterance("x" * 99, index * 1000, index * 1000 + 900) for index in range(20)]
    assert lengths(build((), (), phrases, "")) == [7, 7, 6]


def test_lines_of_text_are_paragraphs():
    assert [each.text for each in build((), (), (), "One.\n\n Two. \n")] == ["One.", "Two."]


def test_a_paragraph_never_ends_before_it_begins():
    [found] = build([Word("a", 5000, 5500), Word("b", 100, 400)], (), (), "")
    assert (found.start_ms, found.end_ms) == (5000, 5500)
