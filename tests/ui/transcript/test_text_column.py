"""The words stand in one column in the middle of the page, which leaves them what room there is."""

import pytest

from sttgui.ui.transcript.text_column import EDGE, MARGIN, READING_WIDTH, RIGHT, column

TIME = 40.0


def test_it_is_in_the_middle_and_no_wider_than_reads_well() -> None:
    found = column(1000, 16, TIME, leftwards=False)
    assert (found.width, found.margin) == (READING_WIDTH + MARGIN, MARGIN)
    assert abs(2 * found.left + found.width - 1000) <= 1


def test_it_grows_with_the_letters() -> None:
    assert column(2000, 32, TIME, leftwards=False).width == 2 * READING_WIDTH + MARGIN


def test_with_less_room_it_takes_all_there_is() -> None:
    found = column(700, 16, TIME, leftwards=False)
    assert (found.left, found.left + found.width + RIGHT) == (EDGE, 700)


def test_on_a_narrow_page_the_times_and_the_edge_leave_room_to_the_words() -> None:
    narrow = column(400, 16, TIME, leftwards=False)
    assert narrow.left < EDGE
    assert TIME < narrow.margin < MARGIN


@pytest.mark.parametrize("room", [0, 100, 448, 700, 812, 2000])
@pytest.mark.parametrize("letters", [11, 16, 40])
def test_a_time_never_reaches_into_the_words(room: int, letters: int) -> None:
    for time_width in (30.0, 50.0, 90.0):
        found = column(room, letters, time_width, leftwards=True)
        assert time_width < found.margin < found.width
