"""What was asked for and did not come is said, and nothing else."""

from dataclasses import replace

import pytest

from sttgui.domain.missing_results import missing_results
from sttgui.domain.options import PLAIN
from sttgui.domain.transcript import Insight, Paragraph, Transcript, Word

BARE = Transcript((Paragraph((Word("hello"),)),))


@pytest.mark.parametrize(
    ("option", "sentence", "present"),
    [
        ("diarize", "speakers", Transcript((Paragraph((Word("hello", speaker="spk0"),)),))),
        ("multi_channel", "channels", replace(BARE, channels=2)),
        ("summarize", "summary", replace(BARE, summary="A greeting.")),
        ("topics", "topics", replace(BARE, insights=(Insight("topic", "greetings"),))),
        ("sentiment", "moods", replace(BARE, insights=(Insight("sentiment", "hello"),))),
        ("intents", "intentions", replace(BARE, insights=(Insight("intent", "greet"),))),
    ],
)
def test_a_result_that_did_not_come_is_named(option: str, sentence: str, present: Transcript):
    asked = replace(PLAIN, **{option: True})
    [said] = missing_results(asked, BARE)
    assert sentence in said
    assert missing_results(asked, present) == ()
    assert missing_results(PLAIN, BARE) == ()


def test_silence_is_not_blamed_on_the_service():
    assert missing_results(replace(PLAIN, diarize=True, summarize=True), Transcript()) == ()
