"""Words of a text find those of the same speech that have times."""

import random

from sttgui.domain.alignment import matches, places_in_time
from sttgui.domain.transcript import Word

TEXT = [
    "we",
    "walked",
    "along",
    "the",
    "quay",
    "until",
    "it",
    "was",
    "dark",
    "and",
    "then",
    "we",
    "walked",
    "back",
    "along",
    "the",
    "quay",
]


def heard(*texts: str) -> list[Word]:
    return [Word(text, place * 1000, place * 1000 + 800) for place, text in enumerate(texts)]


def test_the_same_words_match_though_others_are_between():
    assert list(matches(TEXT, TEXT)) == [(place, place) for place in range(len(TEXT))]
    assert list(matches(["We", "walked,", "well,", "along"], ["we", "walked", "along"])) == [(0, 0), (1, 1), (3, 2)]
    assert list(matches(["a", "b"], [])) == []


def test_a_long_text_matches_across_what_only_one_of_them_has():
    words = random.Random(1)
    ours = [f"word{words.randrange(300)}" for _ in range(5_000)]
    theirs = [*ours[:1_000], *ours[1_400:3_000], *(["hm"] * 700), *ours[3_000:]]
    found = dict(matches(ours, theirs))
    assert all(ours[one] == theirs[other] for one, other in found.items())
    assert len(found) > 4_550
    assert list(found) == sorted(found)
    assert list(found.values()) == sorted(found.values())


def test_two_texts_that_have_nothing_in_common_are_not_compared_word_by_word():
    assert list(matches(["a"] * 30_000, ["b"] * 30_000)) == []


def test_words_that_were_not_heard_are_between_those_that_were_by_their_length():
    found = places_in_time(["we", "walked", "slowly", "home", "today"], heard("we", "walked", "home"), 5_000)
    assert found == [0, 1000, 1500, 2000, 3333]


def test_without_anything_heard_words_share_the_recording():
    assert places_in_time(["ab", "cd", "efgh"], [], 8_000) == [0, 2000, 4000]
    assert places_in_time([], [], 8_000) == []
