"""What is found is replaced: parts of words, phrases, with capitals and groups; words beside it stay the same."""

from itertools import pairwise

import pytest

from sttgui.domain import editing
from sttgui.domain.errors import PatternSlowError, PatternWrongError
from sttgui.domain.transcript import Paragraph, Transcript, Word, WordState
from sttgui.viewmodel.replacing import Found, Replacement, Wanted, look_for, replaced, replacement
from sttgui.viewmodel.transcript_document import TranscriptDocument


def said(*paragraphs: str) -> TranscriptDocument:
    """Each word lasts a second."""
    place = 0
    parts = []
    for paragraph in paragraphs:
        words = []
        for text in paragraph.split():
            words.append(Word(text, place * 1000, place * 1000 + 900, 0.5))
            place += 1
        parts.append(Paragraph(tuple(words)))
    return TranscriptDocument(Transcript(tuple(parts)))


def all_replaced(
    document: TranscriptDocument, wanted: Wanted | str, written: str, *, keeps_capitals: bool = True
) -> Transcript:
    found = look_for(document, Wanted(wanted) if isinstance(wanted, str) else wanted)
    return replaced(document, replacements(document, found, written, keeps_capitals=keeps_capitals))


def replacements(
    document: TranscriptDocument, found: Found, written: str, *, keeps_capitals: bool = True
) -> list[Replacement]:
    return [
        replacement(document, found, number, written, keeps_capitals=keeps_capitals)
        for number in range(len(found.hits.starts))
    ]


def paragraphs(transcript: Transcript) -> list[str]:
    return [part.text for part in transcript.paragraphs]


def test_a_part_of_a_word_changes_that_word_only() -> None:
    document = said("They organise and realise it.")
    after = all_replaced(document, "ise", "ize")
    assert after.text == "They organize and realize it."
    before, now = list(document.transcript.words), list(after.words)
    assert [one is other for one, other in zip(before, now, strict=True)] == [True, False, True, False, True]
    assert (now[1].start_ms, now[1].end_ms, now[1].heard_as) == (1000, 1900, "organise")
    assert now[1].state is WordState.CHANGED


def test_whole_words_leave_parts_of_words_alone() -> None:
    assert all_replaced(said("mean sean Sean's"), Wanted("sean", whole_words=True), "john").text == "mean john John's"


def test_marks_at_the_word_stay() -> None:
    assert all_replaced(said("in Setuball, “Setuball” too"), "Setuball", "Setúbal").text == "in Setúbal, “Setúbal” too"


def test_a_phrase_over_several_words_shares_their_time() -> None:
    document = said("the new your times says")
    after = all_replaced(document, "new your times", "New York Times", keeps_capitals=False)
    words = list(after.words)
    assert [word.text for word in words] == ["the", "New", "York", "Times", "says"]
    assert words[0] is next(document.transcript.words)
    assert words[4] is list(document.transcript.words)[4]
    assert (words[1].start_ms, words[3].end_ms) == (1000, 3900)
    assert all(one.end_ms == other.start_ms for one, other in pairwise(words[1:4]))


def test_fewer_words_and_more_words_than_before() -> None:
    assert all_replaced(said("an ice berg here"), "ice berg", "iceberg").text == "an iceberg here"
    assert all_replaced(said("a goodbye here"), "goodbye", "good bye").text == "a good bye here"


def test_two_places_in_one_word_and_in_neighbours_are_all_replaced() -> None:
    assert all_replaced(said("banana an ana"), "an", "on").text == "bonona on ona"


def test_nothing_takes_words_away_and_keeps_what_was_heard() -> None:
    after = all_replaced(said("well, uh I uh think"), "uh", "")
    assert after.text == "well, I think"
    assert [word.heard_as for word in after.words if not word.text] == ["uh", "uh"]


def test_a_phrase_over_the_end_of_a_paragraph_goes_into_the_first() -> None:
    after = all_replaced(said("from here", "to there on"), "here to", "beginning to")
    assert paragraphs(after) == ["from beginning to", "there on"]


@pytest.mark.parametrize(
    ("old", "written", "new"),
    [
        ("Sean", "john", "John"),
        ("SEAN", "John", "JOHN"),
        ("sean", "John", "John"),  # a name is written as it is typed
        ("“Sean”", "“john”", "“John”"),
        ("Über", "ñandú", "Ñandú"),
        ("42", "forty", "forty"),
        ("Sean", "", ""),
    ],
)
def test_capitals_are_kept_where_that_is_wanted(old: str, written: str, new: str) -> None:
    assert all_replaced(said(f"x {old} y"), old, written).text.split() == ["x", *new.split(), "y"]
    assert all_replaced(said(f"x {old} y"), old, written, keeps_capitals=False).text.split() == [
        "x",
        *written.split(),
        "y",
    ]


def test_a_blank_that_is_taken_away_joins_words() -> None:
    assert all_replaced(said("anti social and so on"), "anti ", "anti").text == "antisocial and so on"
    assert all_replaced(said("it is self explaining"), Wanted(r"\bself\s+(\w)", is_pattern=True), r"self-\1").text == (
        "it is self-explaining"
    )


def test_blanks_alone_can_be_found_by_a_pattern() -> None:
    assert all_replaced(said("1 000 000 people"), Wanted(r"(?<=\d)\s(?=\d)", is_pattern=True), "").text == (
        "1000000 people"
    )


def test_groups_of_a_pattern_are_written_where_they_are_asked_for() -> None:
    wanted = Wanted(r"(\w+) of (\w+)", is_pattern=True)
    assert all_replaced(said("king of spain here"), wanted, r"\2's \1").text == "spain's king here"
    assert all_replaced(said("king of spain here"), wanted, r"\\1 \0 \7!").text == r"\1 king of spain ! here"


@pytest.mark.parametrize(
    ("wanted", "said", "after"),
    [
        (Wanted("find"), "we \ufb01nd it", "we seek it"),
        (Wanted("caf\u00e9s?", is_pattern=True), "two cafe\u0301s here", "two seek here"),
        (Wanted("don't", is_pattern=True), "I don’t know", "I seek know"),
        (
            Wanted("\\b\u212bngstr.m\\b", is_pattern=True),
            "\U0001f600 one \u00c5ngstro\u0308m wide",
            "\U0001f600 one seek wide",
        ),
        (Wanted("[\\x{2019}]", is_pattern=True), "I don’t", "I donseekt"),
    ],
)
def test_what_reads_the_same_is_replaced_also_by_a_pattern(wanted: Wanted, said: str, after: str) -> None:
    document = TranscriptDocument(Transcript((Paragraph(tuple(Word(text, 0, 9) for text in said.split())),)))
    assert all_replaced(document, wanted, "seek", keeps_capitals=False).text == after


def test_a_group_of_a_pattern_is_written_as_it_stood() -> None:
    document = TranscriptDocument(Transcript((Paragraph((Word("o\u2019Neil", 0, 9), Word("cafe\u0301", 9, 19))),)))
    wanted = Wanted("(\\S+) (caf\u00e9)", is_pattern=True)
    assert all_replaced(document, wanted, r"\2 \1", keeps_capitals=False).text == "cafe\u0301 o\u2019Neil"


def test_what_is_written_for_plain_words_is_meant_as_it_is() -> None:
    assert all_replaced(said("a or b"), "or", r"\1").text == r"a \1 b"


def test_a_pattern_sees_paragraphs_also_those_of_many_words() -> None:
    long = " ".join(["word"] * 450) + " end"
    document = said("word one", long)
    found = look_for(document, Wanted(r"^word|\bword end$", is_pattern=True))
    assert [document.word_at(start) for start in found.hits.starts] == [0, 2, 451]
    assert replaced(document, replacements(document, found, "X", keeps_capitals=False)).word_count == 452


def test_what_reads_the_same_is_replaced_whole() -> None:
    document = said("😀 Cafe\u0301s don’t Haus\u00adtür", "wait… Café")
    assert all_replaced(document, "Café", "Bar").text == "😀 Bars don’t Haus\u00adtür\n\nwait… Bar"
    assert all_replaced(document, "don't haustür", "X y", keeps_capitals=False).text.startswith("😀 Cafe\u0301s X y")
    assert all_replaced(document, Wanted("haus", whole_words=True), "X").text == document.transcript.text
    assert all_replaced(document, "...", "!").text.endswith("wait! Café")


def test_characters_of_two_units_count_as_qt_counts() -> None:
    document = said("😀 first 😀 second")
    assert all_replaced(document, "second", "last").text == "😀 first 😀 last"
    assert all_replaced(document, Wanted("s(?=e)", is_pattern=True), "S").text == "😀 first 😀 Second"


def test_accents_and_capitals_in_patterns() -> None:
    document = said("Ärger ärger")
    assert len(look_for(document, Wanted(r"ärger", is_pattern=True)).hits.starts) == 2
    assert len(look_for(document, Wanted(r"ärger", is_pattern=True, match_case=True)).hits.starts) == 1
    assert len(look_for(said("mean sean"), Wanted("sean|m", is_pattern=True, whole_words=True)).hits.starts) == 1


def test_a_match_of_nothing_is_none() -> None:
    assert look_for(said("a b"), Wanted("x*", is_pattern=True)).hits.starts == []
    assert look_for(said("a b"), Wanted("", is_pattern=True)).hits.starts == ()


@pytest.mark.parametrize("pattern", ["(ab", "a**", "[z-a]", "(?<x"])
def test_a_wrong_pattern_says_so(pattern: str) -> None:
    with pytest.raises(PatternWrongError):
        look_for(said("a b"), Wanted(pattern, is_pattern=True))


@pytest.mark.parametrize("pattern", [r"(\w+\s?)+\d", r"^(\w+\s*)*[#+]", r"(.*)o(.*)o(.*)o(.*)o[xyz]"])
def test_a_pattern_without_end_is_given_up(pattern: str) -> None:
    with pytest.raises(PatternSlowError):
        look_for(said("the word and other words " * 400), Wanted(pattern, is_pattern=True))


def test_many_paragraphs_that_take_a_little_each_are_given_up_too() -> None:
    times = iter(range(100))
    with pytest.raises(PatternSlowError):
        look_for(said("one", "two", "three"), Wanted("o", is_pattern=True), lambda: next(times) * 0.3)


def test_only_what_lies_within_a_part_is_kept() -> None:
    document = said("an an an an")
    part = look_for(document, Wanted("(a)n", is_pattern=True)).within(2, 8)
    assert list(part.hits.starts) == [3, 6]
    assert len(part.groups) == 2
    assert replaced(document, replacements(document, part, "on")).text == "an on on an"


def test_words_that_were_kept_or_taken_away_nearby_stay_so() -> None:
    transcript = said("one two three four five").transcript
    transcript = editing.set_state(transcript, [0], WordState.KEPT)
    transcript = editing.retype(transcript, 0, 2, 3, "")
    document = TranscriptDocument(transcript)
    after = all_replaced(document, "two four", "2 4")
    words = list(after.words)
    assert words[0] is next(transcript.words)
    assert after.text == "one 2 4 five"
    assert editing.restore_all(after).text == "one two three four five"


def test_replacing_the_same_by_the_same_changes_nothing() -> None:
    document = said("one two")
    assert all_replaced(document, "two", "two") is document.transcript
