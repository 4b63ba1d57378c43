"""What is said about listening."""

import pytest

from sttgui.ui.player import listening_text
from sttgui.viewmodel.listening import Heard
from sttgui.viewmodel.word_times import Span


@pytest.mark.parametrize(
    ("heard", "said"),
    [
        (Heard(), "Not listened to yet"),
        (Heard(((0, 1),), 0.62, (Span(0, 1),)), "62 % listened to; never heard: 1 place"),
        (Heard(((0, 1),), 0.999, (Span(0, 1),) * 3), "99 % listened to; never heard: 3 places"),
        (Heard(((0, 1),), 0.9, ()), "Every word was listened to"),
        (Heard(((0, 1),), 0.9, (), has_words=False), "90 % listened to"),
    ],
)
def test_how_much_was_heard_is_said_and_never_too_much(heard: Heard, said: str) -> None:
    assert listening_text.listened(heard) == said
