"""The table where nothing is to be mended."""

from tests.benchmarks.review import Hands
from tests.benchmarks.second_opinion import row


def test_the_part_that_is_gone_is_told_of_the_words_that_were_wrong() -> None:
    assert row(Hands(), 2, 4, 1).startswith("2 | 4 | 1 | 75 % | ")


def test_without_a_wrong_word_or_a_place_no_part_is_told() -> None:
    assert row(Hands(), 0, 0, 0) == "0 | 0 | 0 | – | – | – | 0"
