"""What is the same to a reader is found, whatever its characters are, and nothing else is."""

import re
import unicodedata
from itertools import permutations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sttgui.domain.alike import (
    comparable,
    comparable_pattern,
    composed,
    folded,
    has_unseen,
    pattern_of,
    plain,
)

ALIKE = [
    ("Café", "Cafe\u0301"),
    ("Việt", "Vie\u0323\u0302t"),
    ("Việt", "Vi\u1eb9\u0302t"),
    ("Việt", "Vi\u00ea\u0323t"),
    ("한국", unicodedata.normalize("NFD", "한국")),
    ("がくせい", unicodedata.normalize("NFD", "がくせい")),
    ("x\u0302y", "x\u0302y"),
    ("don't", "don’t"),
    ("don't", "donʼt"),
    ("rock ’n’ roll", "rock 'n' roll"),
    ('"yes"', "“yes”"),
    ("long-term", "long\u2011term"),
    ("1914-1918", "1914–1918"),
    ("no-well", "no—well"),
    ("-5", "−5"),
    ("wait...", "wait…"),
    ("10 000", "10\u202f000"),
    ("Haustür", "Haus\u00adtür"),
    ("word", "wo\u200brd"),
    ("می‌خواهم", "میخواهم"),
    ("abc", "\u202ba\u2060b\ufeffc"),
    ("❤ you", "❤\ufe0f you"),
    ("\u00c5ngstr\u00f6m", "\u212bngstr\u00f6m"),
    ("\u00c5ngstr\u00f6m", "A\u030angstro\u0308m"),
    ("300 K", "300 \u212a"),
    ("5 \u03a9", "5 \u2126"),
    ("find", "\ufb01nd"),
    ("office", "o\ufb03ce"),
    ("Tokyo 2020", "\uff34\uff4f\uff4b\uff59\uff4f \uff12\uff10\uff12\uff10"),
    ("\u30ab\u30bf", "\uff76\uff80"),
    ("\u30ac", "\uff76\uff9e"),
    ("5 \u03bcm", "5 \u00b5m"),
    ("Henry IV", "Henry \u2163"),
    ("so bold", "so \U0001d41b\U0001d428\U0001d425\U0001d41d"),
    ("\u0644\u0627", "\ufefb"),
    ("\u8c48", "\uf900"),
]


@pytest.mark.parametrize(("one", "other"), ALIKE)
def test_both_ways_are_found_by_the_other_and_are_the_same_when_folded(one: str, other: str) -> None:
    for typed, said in ((one, other), (other, one)):
        for whole_words in (False, True):
            text = f"so {said} it is"
            unfolded = plain(text)
            [found] = re.finditer(pattern_of(typed, whole_words=whole_words), unfolded.text)
            assert composed(text[slice(*unfolded.span(*found.span()))]) == composed(said)
    assert folded(one) == folded(other)


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("Cafe", "Café"),
        ("Cafe", "Cafe\u0301"),
        ("schon", "scho\u0308n"),
        ("하", unicodedata.normalize("NFD", "한")),
        ("か", unicodedata.normalize("NFD", "が")),
        ("dont", "don’t"),
        ("", "\u00ad"),
        ("\u00ad", "\u00ad"),
        (" \u200b", " "),
        (".", "…"),
        ("m2", "m²"),
        ("No", "№"),
        ("1", "①"),
        ("1", "½"),
    ],
)
def test_what_is_not_the_same_is_not_found(typed: str, said: str) -> None:
    pattern = pattern_of(typed)
    assert not pattern or re.search(pattern, plain(said).text) is None


@pytest.mark.parametrize("said", ["Haus\u00adtür", "Cafe\u0301Haus", "Haus\u0301"])
def test_a_part_of_a_word_is_no_whole_word(said: str) -> None:
    assert re.search(pattern_of("Haus", whole_words=True), said) is None


def test_where_nothing_unseen_is_the_pattern_need_not_allow_for_it() -> None:
    assert has_unseen("Haus\u00adtür")
    assert not has_unseen("Haustür")
    assert "\u00ad" not in pattern_of("Haus", unseen=False, whole_words=True)


@settings(max_examples=300)
@given(st.text(max_size=8), st.sampled_from(["NFC", "NFD"]), st.sampled_from(["NFC", "NFD"]))
def test_every_text_is_found_in_itself_however_it_is_composed(text: str, typed: str, said: str) -> None:
    pattern = pattern_of(unicodedata.normalize(typed, text))
    if pattern:
        shown = unicodedata.normalize(said, text)
        assert re.search(pattern, plain(f"#{shown}#").text, re.DOTALL)


@settings(max_examples=200)
@given(st.sampled_from("aeouAyx"), st.lists(st.sampled_from("\u0301\u0302\u0308\u0323\u0328"), max_size=3, unique=True))
def test_a_letter_is_found_with_its_marks_in_any_order_that_reads_the_same(base: str, marks: list[str]) -> None:
    letter = base + "".join(marks)
    for order in permutations(marks):
        other = base + "".join(order)
        same = unicodedata.normalize("NFC", letter) == unicodedata.normalize("NFC", other)
        assert bool(re.fullmatch(pattern_of(letter), other)) == same


@pytest.mark.parametrize(("one", "other"), ALIKE)
def test_both_ways_are_the_same_to_a_regular_expression(one: str, other: str) -> None:
    for typed, said in ((one, other), (other, one)):
        unfolded = comparable(f"so {said} it is")
        [found] = re.finditer(comparable_pattern(re.escape(typed) if typed.isascii() else typed), unfolded.text)
        assert composed(f"so {said} it is"[slice(*unfolded.span(*found.span()))]) == composed(said)


@pytest.mark.parametrize(
    ("pattern", "said", "found"),
    [
        ("[–—]", "a–b-c", ["–", "-"]),
        ("[a–z]+", "a–b", ["a–"]),
        ("…+", "wait……", ["……"]),
        ("don’t", "don't don’t", ["don't", "don’t"]),
        ("é.", "cafe\u0301s", ["e\u0301s"]),
        (r"\w+", "cafe\u0301 hau\u00ads", ["cafe\u0301", "hau\u00ads"]),
    ],
)
def test_what_a_regular_expression_means_stays(pattern: str, said: str, found: list[str]) -> None:
    unfolded = comparable(said)
    matches = re.finditer(comparable_pattern(pattern), unfolded.text)
    assert [said[slice(*unfolded.span(*match.span()))] for match in matches] == found


@settings(max_examples=300)
@given(st.text(max_size=12))
def test_every_part_leads_back_to_where_it_stood(text: str) -> None:
    for unfolded in (plain(text), comparable(text)):
        spans = [unfolded.span(place, place + 1) for place in range(len(unfolded.text))]
        assert all(0 <= begin < end <= len(text) for begin, end in spans)
        assert spans == sorted(spans)
