"""What is remembered of the transcripts in the library, and what gives way to what."""

import pytest

from sttgui.domain.transcript import Transcript
from sttgui.storage.remembered import MOST_OPENED, Remembered
from sttgui.storage.transcripts import Kept


@pytest.fixture
def remembered() -> Remembered:
    return Remembered()


def kept(revision: int) -> Kept:
    return Kept(revision, Transcript(), ())


def test_the_transcript_that_was_opened_first_gives_way(remembered: Remembered) -> None:
    for number in range(MOST_OPENED):
        remembered.note_opened(str(number), kept(1))
    remembered.note_opened("0", kept(2))
    remembered.note_opened("new", kept(1))
    assert remembered.of("1") is None
    assert remembered.of("0") == kept(2)


def test_a_result_displaces_no_transcript_that_is_open_and_is_none_of_these(remembered: Remembered) -> None:
    for number in range(MOST_OPENED):
        remembered.note_opened(str(number), kept(1))
    remembered.note_result("new", kept(1))
    assert remembered.of("new") == kept(1)
    assert remembered.opened("new") is None
    assert all(remembered.of(str(number)) for number in range(MOST_OPENED))


def test_a_part_is_remembered_till_there_is_all_of_it(remembered: Remembered) -> None:
    remembered.note_part("a", kept(1))
    assert remembered.of("a") is None
    assert remembered.part("a") == kept(1)
    remembered.note_result("a", kept(2))
    assert remembered.part("a") is None


def test_nothing_is_remembered_of_what_is_deleted_or_of_another_file(remembered: Remembered) -> None:
    remembered.note_opened("a", kept(1))
    remembered.note_result("b", kept(1))
    remembered.forget("a")
    assert remembered.of("a") is None
    remembered.forget_all()
    assert remembered.of("b") is None
