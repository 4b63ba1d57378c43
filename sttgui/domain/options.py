"""What can be asked of a recogniser beside the recording, under the service's own names."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from enum import Enum
from typing import Any

from sttgui.domain.languages import LANGUAGES
from sttgui.domain.models import MODELS, find
from sttgui.domain.recognisers import AIML, Recogniser, RecogniserKind

DETECT = "auto"
USUAL_SPEAKERS, UNKNOWN = 2, -1
LIST_LENGTH = 100  # terms of one's own
TAG_LENGTH = 128  # characters
EXTRA_LENGTH = 2048  # characters
PAUSE_S = (0.1, 10.0)  # what `utt_split` may be
PAUSE_DEFAULT_S = 0.8


class Tier(Enum):
    """How far from the first look an option stands."""

    BASIC = "basic"
    ADVANCED = "advanced"
    EXPERT = "expert"


@dataclass(frozen=True, slots=True)
class Options:
    """One value for each parameter of the service but model and source; what is false, empty or `None` is not sent.

    `translate`, `speakers` and `track` are our own server's alone: English is written, whatever is spoken; so many
    people speak, where speakers are told apart, with 0 the usual two and with `UNKNOWN` nobody knows how many; and of
    several sound tracks this one is heard, from 1, or with 0 the one that a player would choose unless it is silent.
    `language` is a code, `DETECT`, or empty where nothing shall be said about it. `utt_split` is in seconds. A mode is
    "strict", "extended" or empty.
    """

    language: str = DETECT
    smart_format: bool = True
    paragraphs: bool = True
    utterances: bool = True
    diarize: bool = False
    speakers: int = 0
    punctuate: bool = False
    utt_split: float | None = None
    numerals: bool = False
    multi_channel: bool = False
    summarize: bool = False
    topics: bool = False
    sentiment: bool = False
    intents: bool = False
    custom_topic: tuple[str, ...] = ()
    custom_topic_mode: str = ""
    custom_intent: tuple[str, ...] = ()
    custom_intent_mode: str = ""
    dictation: bool = False
    measurements: bool = False
    translate: bool = False
    track: int = 0
    filler_words: bool = False
    profanity_filter: bool = False
    keywords: str = ""
    search: str = ""
    detect_entities: bool = False
    detect_topics: bool = False
    diarize_version: str = ""
    extra: str = ""
    tag: tuple[str, ...] = ()


NAMES = tuple(field.name for field in fields(Options))

# Nothing but model and source: what is sent after options were refused.
PLAIN = Options(language="", smart_format=False, paragraphs=False, utterances=False)

PRESETS = {
    "text": Options(),
    "interview": Options(diarize=True),
    "subtitles": Options(paragraphs=False, utt_split=PAUSE_DEFAULT_S),
    "meeting": Options(language="en", diarize=True, summarize=True, topics=True),
    "phone": Options(multi_channel=True),
}

TIERS = {
    **dict.fromkeys(NAMES, Tier.EXPERT),
    **dict.fromkeys(
        ("language", "translate", "smart_format", "punctuate", "paragraphs", "diarize", "speakers", "utterances"),
        Tier.BASIC,
    ),
    **dict.fromkeys(
        (
            *("utt_split", "numerals", "multi_channel", "keywords", "filler_words"),
            *("summarize", "topics", "sentiment", "intents"),
        ),
        Tier.ADVANCED,
    ),
}

# Names the service takes but a person is never shown: the one is retired, the other undocumented.
NEVER_SHOWN = frozenset({"detect_topics", "diarize_version"})
# Deepgram's table of features for Whisper: these have no effect there.
NOT_FOR_WHISPER = frozenset({"filler_words", "profanity_filter", "keywords", "search", "detect_entities"})
# These have an effect with Whisper on this computer.
FOR_WHISPER_HERE = frozenset(
    {
        *("language", "translate", "keywords", "filler_words", "multi_channel", "paragraphs", "utterances"),
        *("utt_split", "track", "diarize", "speakers"),
    }
)
# Our own server alone knows these.
OUR_OWN = frozenset({"translate", "speakers", "track"})
# These read English only.
ENGLISH_ONLY = frozenset({"summarize", "topics", "sentiment", "intents"})
# Lists cannot be told from single values in a form, so with a file they are not sent.
URL_ONLY = frozenset({"custom_topic", "custom_topic_mode", "custom_intent", "custom_intent_mode", "tag"})


def offered(recogniser: Recogniser) -> frozenset[str]:
    """The options that can have an effect with this recogniser, and so are shown for it."""
    match recogniser.kind:
        case RecogniserKind.EMBEDDED:
            model = find(MODELS, recogniser.model)
            if model is None:
                return FOR_WHISPER_HERE
            return FOR_WHISPER_HERE - {
                *(("language",) if model.languages else ()),
                *(() if model.translates else ("translate",)),
            }
        case RecogniserKind.OPENAI:
            return frozenset({"language"})
        case RecogniserKind.SERVICE:
            whisper = "whisper" in recogniser.model.lower()
            offered = frozenset(NAMES) - NEVER_SHOWN - (NOT_FOR_WHISPER if whisper else frozenset())
            return offered - OUR_OWN if recogniser.id == AIML.id else offered


def languages(recogniser: Recogniser) -> tuple[str, ...]:
    """The codes of the languages that a recogniser knows."""
    model = find(MODELS, recogniser.model) if recogniser.is_embedded else None
    return model.languages if model is not None and model.languages else tuple(LANGUAGES)


def consistent(options: Options) -> Options:
    """The options without what contradicts itself or would make the service refuse the whole job."""
    if options.dictation and not options.punctuate:
        options = replace(options, punctuate=True)
    if not reads_english(options.language):
        options = replace(options, summarize=False, topics=False, sentiment=False, intents=False)
    if not options.utterances:
        options = replace(options, utt_split=None)
    elif options.utt_split is not None:
        least, most = PAUSE_S
        options = replace(options, utt_split=min(max(options.utt_split, least), most))
    if not (options.topics and options.custom_topic):
        options = replace(options, custom_topic=(), custom_topic_mode="")
    if not (options.intents and options.custom_intent):
        options = replace(options, custom_intent=(), custom_intent_mode="")
    return replace(
        options,
        custom_topic=options.custom_topic[:LIST_LENGTH],
        custom_intent=options.custom_intent[:LIST_LENGTH],
        tag=tuple(tag[:TAG_LENGTH] for tag in options.tag),
        extra=options.extra[:EXTRA_LENGTH],
    )


def reads_english(language: str) -> bool:
    """Whether what only works in English can work: where it is chosen, or may be found."""
    return language in ("", DETECT) or language.split("-", 1)[0] == "en"


def for_recogniser(options: Options, recogniser: Recogniser, *, is_file: bool) -> Options:
    """What is left of the options for this recogniser and kind of source; the rest would be ignored or refused."""
    kept = offered(recogniser) - (URL_ONLY if is_file else frozenset())
    plain: dict[str, Any] = {name: getattr(PLAIN, name) for name in NAMES if name not in kept}
    return consistent(replace(options, **plain))
