"""A preset is offered where all of it works, sets what it is about, and leaves the rest to the user."""

from sttgui.domain.options import PRESETS, Options
from sttgui.domain.recognisers import AIML, LOCAL, Recogniser, RecogniserKind
from sttgui.viewmodel.option_presets import language_before, preset_of, presets_for, with_preset

OPENAI = Recogniser("server", RecogniserKind.OPENAI, "http://localhost:8000")
ALL = list(PRESETS)


def test_only_presets_that_work_wholly_are_offered() -> None:
    assert presets_for(AIML, None) == ALL
    assert presets_for(LOCAL, None) == ["text", "interview", "subtitles", "phone"]
    assert presets_for(OPENAI, None) == ["text"]


def test_a_recording_of_one_channel_is_no_phone_call_on_two() -> None:
    assert "phone" not in presets_for(AIML, 1)
    assert "phone" in presets_for(AIML, 2)


def test_a_preset_keeps_the_language_and_what_experts_set() -> None:
    mine = Options(language="de", utt_split=2.0, tag=("t",))
    assert with_preset(mine, "interview", "de") == Options(language="de", diarize=True, tag=("t",))


def test_a_preset_in_english_is_in_english() -> None:
    assert with_preset(Options(language="de"), "meeting", "de") == PRESETS["meeting"]


def test_every_preset_is_known_again_until_something_is_changed() -> None:
    for name in ALL:
        assert preset_of(with_preset(Options(), name, "auto"), ALL) == name
    assert preset_of(Options(language="de", diarize=True), ALL) == "interview"
    assert preset_of(Options(numerals=True), ALL) == ""


def test_a_language_chosen_by_a_preset_is_not_the_users() -> None:
    assert language_before(PRESETS["meeting"], ALL) == "auto"
    assert language_before(Options(language="en"), ALL) == "en"
