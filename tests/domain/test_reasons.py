"""A reason with values is known again by its words, wherever it was kept or sent meanwhile."""

import pytest

from sttgui.domain.reasons import Reason, taken_apart


@pytest.mark.parametrize("reason", Reason)
def test_what_a_reason_was_made_of_is_found_again(reason: Reason) -> None:
    names = ("code", "answer", "variable", "address", "file", "number")
    filled = {name: f"a “{name}”. of\n5" for name in names if f"{{{name}}}" in reason}
    assert taken_apart(reason.said(**filled)) == (reason, filled)


@pytest.mark.parametrize("words", ["", "it answered with the code.", "The variable x", "the audio is too short."])
def test_what_somebody_else_said_is_left_as_it_is(words: str) -> None:
    assert taken_apart(words) is None
