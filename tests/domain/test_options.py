"""What can be asked of a recogniser: what fits together, and what is left of it for each recogniser."""

from dataclasses import asdict, replace

import pytest

from sttgui.domain.options import (
    DETECT,
    EXTRA_LENGTH,
    FOR_WHISPER_HERE,
    LIST_LENGTH,
    NAMES,
    NEVER_SHOWN,
    NOT_FOR_WHISPER,
    OUR_OWN,
    PLAIN,
    PRESETS,
    TAG_LENGTH,
    TIERS,
    Options,
    Tier,
    consistent,
    for_recogniser,
    offered,
    reads_english,
)
from sttgui.domain.recognisers import AIML, LOCAL, Recogniser, RecogniserKind

NOVA = replace(AIML, model="#g1_nova-3")
OPENAI = Recogniser("server", RecogniserKind.OPENAI, "https://stt.example.org")
FULL = Options(
    language="en",
    diarize=True,
    topics=True,
    intents=True,
    custom_topic=("rain",),
    custom_topic_mode="strict",
    custom_intent=("buy",),
    custom_intent_mode="extended",
    filler_words=True,
    keywords="Wordlight:2",
    search="rain",
    tag=("a",),
)


def asked(options: Options) -> set[str]:
    """The names of what options say."""
    return {name for name, value in asdict(options).items() if value not in (None, False, "", ())}


@pytest.mark.parametrize(
    ("preset", "names"),
    [
        ("text", {"language", "smart_format", "paragraphs", "utterances"}),
        ("interview", {"language", "smart_format", "paragraphs", "utterances", "diarize"}),
        ("subtitles", {"language", "smart_format", "utterances", "utt_split"}),
        ("meeting", {"language", "smart_format", "paragraphs", "utterances", "diarize", "summarize", "topics"}),
        ("phone", {"language", "smart_format", "paragraphs", "utterances", "multi_channel"}),
    ],
)
def test_a_preset_asks_for_what_its_purpose_needs(preset: str, names: set[str]):
    assert asked(PRESETS[preset]) == names
    assert PRESETS[preset].language == ("en" if preset == "meeting" else DETECT)
    assert consistent(PRESETS[preset]) == PRESETS[preset]


def test_every_preset_is_tested():
    assert set(PRESETS) == {"text", "interview", "subtitles", "meeting", "phone"}


def test_after_a_refusal_nothing_is_asked_for():
    assert asked(PLAIN) == set()


def test_dictated_marks_need_punctuation():
    assert consistent(Options(dictation=True)).punctuate


@pytest.mark.parametrize(("language", "is_english"), [("", True), (DETECT, True), ("en", True), ("en-GB", True)])
def test_where_english_is_possible_what_reads_it_is_kept(language: str, is_english: bool):
    options = Options(language=language, summarize=True, topics=True, sentiment=True, intents=True)
    assert reads_english(language) is is_english
    assert consistent(options) == options


@pytest.mark.parametrize("language", ["de", "pt", "eng", "haw"])
def test_a_summary_in_another_language_would_fail_the_job_so_it_is_not_asked_for(language: str):
    options = Options(language=language, summarize=True, topics=True, sentiment=True, intents=True)
    assert consistent(options) == Options(language=language)


@pytest.mark.parametrize(("chosen", "sent"), [(0.01, 0.1), (0.1, 0.1), (1.2, 1.2), (10.0, 10.0), (99.0, 10.0)])
def test_a_pause_stays_within_what_is_taken(chosen: float, sent: float):
    assert consistent(Options(utt_split=chosen)).utt_split == sent


def test_a_pause_means_nothing_without_phrases():
    assert consistent(Options(utterances=False, utt_split=1.0)).utt_split is None


def test_topics_and_intentions_of_ones_own_need_their_switch_and_their_mode_a_list():
    assert consistent(FULL) == FULL
    without = consistent(replace(FULL, topics=False, intents=False))
    assert asked(without) & {"custom_topic", "custom_topic_mode", "custom_intent", "custom_intent_mode"} == set()
    assert consistent(replace(FULL, custom_topic=())).custom_topic_mode == ""
    assert consistent(replace(FULL, custom_intent=())).custom_intent_mode == ""


def test_what_is_too_long_is_cut():
    many = tuple(f"t{number}" for number in range(LIST_LENGTH + 5))
    long = consistent(replace(FULL, custom_topic=many, custom_intent=many, tag=("x" * 300,), extra="k:" + "v" * 5000))
    assert long.custom_topic == long.custom_intent == many[:LIST_LENGTH]
    assert [len(tag) for tag in long.tag] == [TAG_LENGTH]
    assert len(long.extra) == EXTRA_LENGTH


def test_what_has_no_effect_is_not_offered():
    assert offered(AIML) == frozenset(NAMES) - NEVER_SHOWN - NOT_FOR_WHISPER - OUR_OWN
    assert offered(NOVA) == frozenset(NAMES) - NEVER_SHOWN - OUR_OWN
    assert offered(OPENAI) == {"language"}
    shaped = {"paragraphs", "utterances", "utt_split", "multi_channel", "keywords", "filler_words", "track"}
    shaped |= {"diarize", "speakers"}
    assert offered(LOCAL) == shaped | {"language", "translate"}
    assert offered(replace(LOCAL, model="tiny.en")) == shaped  # it knows English only
    assert offered(replace(NOVA, id="server")) >= OUR_OWN  # perhaps a computer with Wordlight


def test_each_recogniser_is_asked_for_what_it_is_offered_for():
    assert asked(for_recogniser(FULL, AIML, is_file=False)) == asked(FULL) - NOT_FOR_WHISPER
    assert asked(for_recogniser(FULL, NOVA, is_file=False)) == asked(FULL)
    assert asked(for_recogniser(FULL, OPENAI, is_file=True)) == {"language"}
    assert asked(for_recogniser(Options(utt_split=1.0), LOCAL, is_file=True)) == {
        *("language", "paragraphs", "utterances", "utt_split")
    }


def test_lists_go_with_addresses_only():
    lists = {"custom_topic", "custom_topic_mode", "custom_intent", "custom_intent_mode", "tag"}
    assert lists <= asked(for_recogniser(FULL, NOVA, is_file=False))
    assert asked(for_recogniser(FULL, NOVA, is_file=True)) == asked(FULL) - lists


def test_every_option_has_its_tier():
    assert set(TIERS) == set(NAMES)
    assert {TIERS[name] for name in ("language", "diarize", "smart_format")} == {Tier.BASIC}
    assert {TIERS[name] for name in ("utt_split", "summarize", "multi_channel")} == {Tier.ADVANCED}
    assert {TIERS[name] for name in ("search", "tag", "custom_topic")} == {Tier.EXPERT}


@pytest.mark.parametrize(
    ("model", "left_out"),
    [("base", set()), ("tiny.en", {"language", "translate"}), ("large-v3-turbo", {"translate"}), ("mine", set())],
)
def test_a_model_is_offered_what_it_can_do(model: str, left_out: set[str]) -> None:
    assert FOR_WHISPER_HERE - offered(replace(LOCAL, model=model)) == left_out
