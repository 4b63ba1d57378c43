"""Two versions of a recording: where they differ, what a person wrote in either, and taking over places."""

import random
from dataclasses import replace

import pytest

from sttgui.domain import editing
from sttgui.domain.transcript import Paragraph, Transcript, Word, WordState, join_words
from sttgui.domain.versions import Comparison, Place, after_taking, compare, take


def said(*paragraphs: str, start_ms: int = 0) -> Transcript:
    """Words of 300 ms, one after the other."""
    made, at = [], start_ms
    for text in paragraphs:
        words = []
        for word in text.split():
            words.append(Word(word, at, at + 300, 0.9))
            at += 300
        made.append(Paragraph(tuple(words)))
    return Transcript(tuple(made))


def places(one: Transcript, other: Transcript) -> list[tuple[str, str]]:
    """Each place as both read there."""
    here, there = list(one.words), list(other.words)
    return [
        (
            join_words(word.text for word in here[place.begin : place.end]),
            join_words(word.text for word in there[place.begin_there : place.end_there]),
        )
        for place in compare(one, other).places
    ]


def test_words_that_differ_are_a_place_and_case_and_punctuation_are_none() -> None:
    one = said("We met the captain, at ten.", "He was cold hearted and selfish")
    other = said("we met the captive at 10", "He was and rather selfish!")
    assert places(one, other) == [("captain,", "captive"), ("cold hearted", ""), ("", "rather")]


def test_what_a_person_wrote_counts_to_the_letter_and_is_told() -> None:
    heard = said("the new york harbour is old")
    fixed = editing.replace_each(heard, [(1, 3, "New York"), (5, 6, "cold")])
    assert places(heard, fixed) == [("new york", "New York"), ("old", "cold")]
    assert [(place.is_fixed, place.is_fixed_there) for place in compare(heard, fixed).places] == [(False, True)] * 2
    assert [(place.is_fixed, place.is_fixed_there) for place in compare(fixed, heard).places] == [(True, False)] * 2


def test_what_a_person_kept_is_told_too() -> None:
    kept = editing.set_state(said("the harbour is old"), [1], WordState.KEPT)
    [place] = compare(kept, said("the harper is old")).places
    assert place.is_fixed


def test_a_word_that_was_taken_away_is_no_word_and_its_place_is_a_persons() -> None:
    heard = said("it is um old", "very old")
    shorter = editing.replace_each(heard, [(2, 3, "")])
    [place] = compare(shorter, heard).places
    assert place == Place(2, 3, 2, 3, is_fixed=True)
    assert take(shorter, heard, [place]) == heard, "what was heard is the recogniser's own again"
    [place] = compare(heard, shorter).places
    assert take(heard, shorter, [place]).text == "it is old\n\nvery old"


def test_taking_a_place_writes_the_other_words_with_their_times_and_keeps_what_was_heard() -> None:
    one = said("we met the captain at ten")
    other = said("we met the old captive at ten", start_ms=40)
    [place] = compare(one, other).places
    after = take(one, other, [place])
    assert after.text == other.text
    [old, captive] = list(after.words)[3:5]
    assert (old.start_ms, captive.end_ms) == (940, 1540)
    assert old.heard_as == "captain"
    assert list(after.words)[2] is list(one.words)[2], "the words around stay the same objects"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("and so it begins",), ("well and so it begins",)),
        (("and so it begins",), ("and so it begins now then",)),
        (("and so", "it begins"), ("and so well it begins",)),
        (("and so", "it begins"), ("and then", "it ends")),
        (("and so it", "truly begins here"), ("and so she gins here",)),
        (("and so it begins",), ("nothing alike",)),
    ],
)
def test_all_places_taken_make_both_read_the_same(one: tuple[str, ...], other: tuple[str, ...]) -> None:
    here, there = said(*one), said(*other)
    after = take(here, there, compare(here, there).places)
    assert after.text.split() == there.text.split()
    assert len(after.paragraphs) == len(here.paragraphs)
    assert compare(after, there).places == ()


def test_every_word_is_in_one_row_and_rows_begin_together() -> None:
    one = said("we met the captain", "at ten he came", "and went away")
    other = said("we met the captive at ten", "she came and went away")
    compared = compare(one, other)
    here, there = list(one.words), list(other.words)
    rows = [
        (
            " ".join(word.text for word in here[row.begin : row.end]),
            " ".join(word.text for word in there[row.begin_there : row.end_there]),
        )
        for row in compared.rows
    ]
    assert rows == [
        ("we met the captain", "we met the captive"),
        ("at ten he came", "at ten she came"),
        ("and went away", "and went away"),
    ]


def test_without_times_they_are_compared_too_and_an_empty_one_has_a_row() -> None:
    one = Transcript((Paragraph((Word("hello"), Word("there"))),))
    other = Transcript((Paragraph((Word("hello"), Word("where"))),))
    assert places(one, other) == [("there", "where")]
    assert take(one, other, compare(one, other).places).text == "hello where"
    assert compare(Transcript(), Transcript()) == Comparison((), ())


def scrambled(transcript: Transcript, chance: random.Random) -> Transcript:
    """The same with a tenth of the words heard otherwise, left out, or joined by others."""
    paragraphs = []
    for part in transcript.paragraphs:
        words: list[Word] = []
        for word in part.words:
            match chance.randrange(40):
                case 0:
                    words.append(replace(word, text=word.text + "s"))
                case 1:
                    pass
                case 2:
                    words += [replace(word, end_ms=word.start_ms), replace(word, text="eh", start_ms=word.end_ms)]
                case _:
                    words.append(word)
        paragraphs.append(replace(part, words=tuple(words)))
    return replace(transcript, paragraphs=tuple(paragraphs))


@pytest.mark.parametrize("seed", range(8))
def test_of_long_texts_places_taken_one_by_one_lead_to_the_other_version(seed: int) -> None:
    chance = random.Random(seed)
    vocabulary = [f"w{number}" for number in range(60)]
    texts = [" ".join(chance.choices(vocabulary, k=chance.randrange(1, 70))) for _ in range(12)]
    one, other = scrambled(said(*texts), chance), scrambled(said(*texts), chance)
    count = one.word_count
    edits = sorted(chance.sample(range(count - 2), 8))
    one = editing.replace_each(one, [(at, at + 1, chance.choice(["", "mine", "W1 w2"])) for at in edits])
    left = compare(one, other)
    while left.places:
        place = chance.choice(left.places)
        one = take(one, other, [place])
        left = after_taking(left, place, one)
    assert [(row.begin, row.end) for row in left.rows] == [(row.begin, row.end) for row in compare(one, other).rows]
    assert one.text.split() == other.text.split()
