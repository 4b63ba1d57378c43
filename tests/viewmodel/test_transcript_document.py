"""Every word is found where it stands, whatever it is written with."""

from hypothesis import given
from hypothesis import strategies as st

from sttgui.domain import editing
from sttgui.domain.transcript import Paragraph, Transcript, Word, WordState
from sttgui.viewmodel.blocks import BLOCK_WORDS, Look
from sttgui.viewmodel.marks import Marks
from sttgui.viewmodel.transcript_document import TranscriptDocument


def paragraph(*texts: str, speaker: str | None = None, start_ms: int | None = None) -> Paragraph:
    return Paragraph(tuple(Word(text) for text in texts), start_ms=start_ms, speaker=speaker)


def document(*paragraphs: Paragraph) -> TranscriptDocument:
    return TranscriptDocument(Transcript(paragraphs))


def between(text: str, begin: int, end: int) -> str:
    """A part of a text by positions as Qt counts them."""
    return text.encode("utf-16-le")[2 * begin : 2 * end].decode("utf-16-le")


def marked(shown: TranscriptDocument) -> list[tuple[str, Look]]:
    return [(between(block.text, mark.begin, mark.end), mark.look) for block in shown.blocks for mark in block.marks]


def scored(*scores: float | None) -> list[Word]:
    return [Word(f"w{place}", confidence=score) for place, score in enumerate(scores)]


def test_paragraphs_are_lines_of_words() -> None:
    shown = document(paragraph("One", "two."), paragraph("Three."))
    assert shown.text == "One two.\nThree."
    assert [between(shown.text, *shown.range_of(index)) for index in range(3)] == ["One", "two.", "Three."]


def test_a_position_leads_to_its_word_and_to_none_between_words() -> None:
    shown = document(paragraph("ab", "c"), paragraph("d"))  # "ab c\nd"
    assert [shown.word_at(position) for position in range(-1, 7)] == [None, 0, 0, None, 1, None, 2, None]


def test_an_empty_transcript_has_no_text_and_no_words() -> None:
    shown = document()
    assert (shown.text, shown.blocks, shown.words, shown.word_at(0)) == ("", [], [], None)


def test_an_emoji_takes_two_positions() -> None:
    shown = document(paragraph("a😀", "b"))
    assert shown.range_of(1) == (4, 5)
    assert shown.word_at(4) == 1


def test_scripts_without_blanks_have_none() -> None:
    shown = document(paragraph("今日", "は", "OK", "です"))
    assert shown.text == "今日は OK です"
    assert shown.range_of(3) == (7, 9)


def test_empty_words_leave_no_gap() -> None:
    shown = document(paragraph("", "a", "", "b", ""))
    assert shown.text == "a b"
    assert shown.word_at(0) == 1
    assert shown.word_at(2) == 3


def test_a_word_never_breaks_its_line() -> None:
    shown = document(paragraph("a\nb", "c\u2029", "d\ufffc", "e"))
    assert shown.text == "a b c  d  e"
    assert shown.range_of(3) == (10, 11)


@given(st.lists(st.lists(st.text(max_size=4), max_size=6), max_size=4))
def test_words_stand_in_order_and_each_is_found_in_its_own_place(texts: list[list[str]]) -> None:
    shown = document(*(paragraph(*words) for words in texts))
    place = 0
    for index, word in enumerate(shown.words):
        begin, end = shown.range_of(index)
        assert place <= begin
        assert end - begin == len(word.text.encode("utf-16-le", "surrogatepass")) // 2
        if word.text.isalpha():
            assert between(shown.text, begin, end) == word.text
        assert all(shown.word_at(position) == index for position in range(begin, end))
        place = end
    assert place <= len(shown.text.encode("utf-16-le")) // 2


def test_a_long_paragraph_is_split_between_words_into_parts_of_a_size() -> None:
    words = tuple(Word(f"w{place}", start_ms=place * 10) for place in range(2 * BLOCK_WORDS + 1))
    shown = document(Paragraph(words, start_ms=5, speaker="Ann"), paragraph("end"))
    lengths = [len(block.text.split()) for block in shown.blocks]
    assert sum(lengths[:-1]) == len(words)
    assert max(lengths) <= BLOCK_WORDS
    assert max(lengths[:-1]) - min(lengths[:-1]) <= 1
    assert [block.continues for block in shown.blocks] == [True, True, False, False]
    assert [block.speaker for block in shown.blocks] == ["Ann", None, None, None]
    assert [block.start_ms for block in shown.blocks] == [5, 10 * lengths[0], 10 * (lengths[0] + lengths[1]), None]


def test_a_speaker_is_named_only_where_the_speaker_changes() -> None:
    said = (("Ann", "a"), ("Ann", "b"), ("Bob", "c"), (None, "d"), ("Bob", "e"))
    shown = document(*(paragraph(word, speaker=speaker) for speaker, word in said))
    assert [block.speaker for block in shown.blocks] == ["Ann", None, "Bob", None, "Bob"]


def test_a_number_is_called_as_people_would() -> None:
    shown = document(paragraph("a", speaker="spk0"), paragraph("b", speaker="spk1"), paragraph("c", speaker=""))
    assert [block.speaker for block in shown.blocks] == ["Speaker 1", "Speaker 2", None]


def test_a_paragraph_without_words_is_not_there() -> None:
    shown = document(paragraph(speaker="Bob"), paragraph("a", speaker="Bob"))
    assert [(block.text, block.speaker) for block in shown.blocks] == [("a", "Bob")]


def test_the_least_sure_words_are_marked_and_neighbours_together() -> None:
    words = scored(*[0.9 + place / 1000 for place in range(28)], 0.5, 0.51, 0.1)
    assert marked(document(Paragraph(tuple(words)))) == [("w28 w29", Look.SOME), ("w30", Look.STRONG)]


def test_a_word_without_letters_has_no_mark() -> None:
    words = scored(*[0.9 + place / 1000 for place in range(18)])
    assert marked(document(Paragraph((*words, Word("", confidence=0.1))))) == [("w0", Look.SOME)]


def test_a_mark_ends_with_its_paragraph() -> None:
    words = scored(*[0.9 + place / 1000 for place in range(28)], 0.5, 0.51, 0.1)
    shown = document(Paragraph(tuple(words[:29])), Paragraph(tuple(words[29:])))
    assert marked(shown) == [("w28", Look.SOME), ("w29", Look.SOME), ("w30", Look.STRONG)]


def test_words_a_person_has_kept_or_changed_are_marked_as_such() -> None:
    words = scored(*[0.9 + place / 1000 for place in range(18)])
    changed = Word("new", confidence=0.1, state=WordState.CHANGED, replaced=(Word("old", confidence=0.1),))
    kept = Word("kept", confidence=0.1, state=WordState.KEPT)
    assert marked(document(Paragraph((*words, changed, kept)))) == [("new", Look.CHANGED), ("kept", Look.KEPT)]


def test_without_scores_nothing_is_marked() -> None:
    assert marked(document(Paragraph(tuple(scored(*[None] * 20))))) == []


def test_marks_stand_right_after_an_emoji() -> None:
    words = [Word(f"😀{place}", confidence=0.9 + place / 1000) for place in range(19)]
    assert marked(document(Paragraph((*words, Word("odd", confidence=0.1)))))[-1] == ("odd", Look.STRONG)


def test_a_text_is_found_across_words_and_parts_of_paragraphs() -> None:
    shown = document(paragraph("Ann", "can", "CAN"), paragraph("an"))  # "Ann can CAN\nan"
    assert shown.find("an").starts == [0, 5, 9, 12]
    assert shown.find("an", whole_words=True).starts == [12]
    assert shown.find("CAN", match_case=True).starts == [8]
    assert shown.find("can an").starts == [8]
    assert shown.find("  ").starts == ()
    assert shown.find(".*").starts == []


def test_places_found_after_an_emoji_are_as_qt_counts() -> None:
    shown = document(paragraph("😀", "a", "😀", "a"))
    assert shown.find("a").starts == [3, 8]
    assert shown.find("😀").between(0, 2) == [(0, 2)]
    assert shown.find("😀").ends == [2, 7]


def test_what_reads_the_same_is_found_where_it_stands() -> None:
    shown = document(paragraph("😀", "Cafe\u0301", "don’t", "Haus\u00adtür"), paragraph("wait…", "Café"))
    for typed, found in (
        ("Café", ["Cafe\u0301", "Café"]),
        ("café don't", ["Cafe\u0301 don’t"]),
        ("haustür wait...", ["Haus\u00adtür wait…"]),
        ("Cafe", []),
    ):
        hits = shown.find(typed)
        text = shown.text.encode("utf-16-le")
        places = zip(hits.starts, hits.ends, strict=True)
        assert [text[2 * begin : 2 * end].decode("utf-16-le").replace("\n", " ") for begin, end in places] == found


def test_hits_that_reach_into_a_part_are_told() -> None:
    hits = document(paragraph("abc", "abc", "abc")).find("abc")  # at 0, 4, 8
    assert hits.between(2, 5) == [(0, 3), (4, 7)]
    assert hits.between(3, 4) == []


def test_passages_join_the_parts_of_a_long_paragraph() -> None:
    long = Paragraph(tuple(Word(f"w{place}", place) for place in range(2 * BLOCK_WORDS)), speaker="Ann")
    shown = document(long, paragraph("end", speaker="Bob"))
    passages = list(shown.passages(0, len(shown.text)))
    assert [passage.text for passage in passages] == [long.text, "end"]
    assert [(passage.start_ms, passage.speaker) for passage in passages] == [(0, "Ann"), (None, "Bob")]
    begin, end = shown.range_of(BLOCK_WORDS - 1)[0], shown.range_of(BLOCK_WORDS)[1]
    assert [passage.text for passage in shown.passages(begin, end)] == [f"w{BLOCK_WORDS - 1} w{BLOCK_WORDS}"]


def test_a_part_of_the_whole_and_a_position_lead_to_each_other() -> None:
    shown = document(*(paragraph(*["word"] * 50) for _ in range(9)))
    assert shown.part_of(0) == 0
    for index in (0, 120, 449):
        position = shown.range_of(index)[0]
        assert abs(shown.position_at(shown.part_of(position)) - position) <= 1
    assert document().position_at(0.5) == 0
    assert document().part_of(0) == 0


def test_what_there_is_to_check_stays_where_nothing_was_edited() -> None:
    talk = Transcript(tuple(Paragraph(tuple(scored(*([0.9] * 8), 0.1))) for _ in range(4)))
    marks = Marks(talk)
    before = TranscriptDocument(talk, marks)
    assert any(part.left for part in before.parts)
    for edited in (
        editing.retype(talk, 1, 8, 9, "typed"),
        editing.split(talk, 1, 4),
        editing.join(talk, 2),
        editing.set_state(talk, [8, 35], WordState.KEPT),
    ):
        after = TranscriptDocument(edited, marks, before)
        assert after.parts == TranscriptDocument(edited, marks).parts
        stayed = {id(block): part for block, part in zip(before.blocks, before.parts, strict=True)}
        same = [
            (stayed[id(block)], part)
            for block, part in zip(after.blocks, after.parts, strict=True)
            if id(block) in stayed
        ]
        assert same
        assert all(one is other for one, other in same)


def test_channels_have_names_where_there_are_several() -> None:
    left = Paragraph((Word("a"),), channel=0)
    right = Paragraph((Word("b"),), channel=1)
    assert [block.speaker for block in document(left, right).blocks] == ["Channel 1", "Channel 2"]
    assert [block.speaker for block in document(left, left).blocks] == [None, None]
