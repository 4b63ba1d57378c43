"""A text begins where its first letter says."""

from sttgui.domain.direction import is_right_to_left


def test_words_begin_where_their_first_letter_says() -> None:
    assert is_right_to_left("«Ctrl» البحث") is False
    assert is_right_to_left("(1) البحث in Ctrl+F") is True
    assert is_right_to_left("123") is False
