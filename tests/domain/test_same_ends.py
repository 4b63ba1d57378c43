"""What two sequences have in common is counted once."""

import operator

import pytest

from sttgui.domain.same_ends import same_ends


@pytest.mark.parametrize(
    ("old", "new", "most", "expected"),
    [
        ("", "", None, (0, 0)),
        ("abc", "abc", None, (3, 0)),
        ("abc", "axc", None, (1, 1)),
        ("aaa", "aa", None, (2, 0)),
        ("aaa", "aa", 1, (1, 1)),
        ("ab", "ba", None, (0, 0)),
        ("abab", "ab", 0, (0, 2)),
    ],
)
def test_no_thing_is_counted_at_both_ends(old: str, new: str, most: int | None, expected: tuple[int, int]):
    assert same_ends(old, new, operator.eq, most) == expected


def test_things_are_the_same_if_they_are_the_same_objects():
    one, other = [1], [1]
    assert same_ends([one, one], [one, other]) == (1, 0)
