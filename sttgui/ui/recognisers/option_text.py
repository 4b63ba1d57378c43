"""What each option is called, and what it does, in the user's words."""

from __future__ import annotations

from sttgui.ui.kit.text import tr

# Marked for translation by `tr` where they are shown.
_WORDS = {
    "language": ("Language", "The language that is spoken. Choosing it is surer than having it detected"),
    "translate": ("Translate to English", "Write in English what is said in another language"),
    "track": ("Sound track", "Which of several sound tracks is heard"),
    "smart_format": ("Readable text", "Write dates, numbers and addresses as one writes them, with full stops"),
    "punctuate": ("Punctuation and capitals", "Full stops, commas and capital letters. Readable text has them already"),
    "paragraphs": ("Split into paragraphs", "Begin a new paragraph where the speaker or the subject changes"),
    "diarize": ("Tell speakers apart", "Number the voices, so that each can be given a name"),
    "speakers": ("How many people speak", "Who knows it gets a better answer; without it the number is guessed too"),
    "utterances": ("Timed phrases (for subtitles)", "Keep what is said in one breath together, with its times"),
    "utt_split": ("Pause that begins a new phrase", "In seconds; a shorter pause makes more and shorter phrases"),
    "numerals": ("Write numbers as digits", "900 for “nine hundred”. Readable text does so already"),
    "multi_channel": (
        "Channels or sound tracks are different people",
        "Each channel, or each of several tracks, is turned into text on its own; this may multiply the cost",
    ),
    "summarize": ("Short summary (English)", "A few sentences on what the recording is about"),
    "topics": ("Topics (English)", "What each passage is about"),
    "sentiment": ("Mood of passages (English) – may be ignored", "Whether a passage sounds positive or negative"),
    "intents": ("Intentions (English) – may be ignored", "What the speaker wants in each passage"),
    "custom_topic": ("Topics of your own, one in a line", "Up to 100; only with Topics"),
    "custom_topic_mode": ("Which topics to find", "Only those of your own, or others as well"),
    "custom_intent": ("Intentions of your own, one in a line", "Up to 100; only with Intentions"),
    "custom_intent_mode": ("Which intentions to find", "Only those of your own, or others as well"),
    "dictation": ("I dictate punctuation aloud (English)", "Write a comma where you say “comma”"),
    "measurements": ("Short units of measure (English)", "mg for “milligram”"),
    "filler_words": ("Keep “uh” and “um”", "Otherwise most of them are left out"),
    "profanity_filter": ("Mask bad words", "Write stars in their place"),
    "keywords": ("Rare words to listen for", "As word:weight, for example Wordlight:2"),
    "search": ("Find this by its sound", "A word or phrase to look for in the recording"),
    "detect_entities": ("Names, places and organisations", "Mark them in the result"),
    "extra": ("A note for the service’s answer", "As name:value; comes back with the result, and changes no word"),
    "tag": ("Labels for the service’s records, one in a line", "For the usage report there; changes no word"),
}

_PRESETS = {
    "text": ("Plain text", "Readable text in paragraphs."),
    "interview": ("Interview", "Readable text in paragraphs, with the speakers told apart."),
    "subtitles": ("Subtitles", "Short timed phrases."),
    "meeting": ("Meeting in English", "Speakers told apart, with a short summary and topics."),
    "phone": ("Phone call", "For recordings that have each person on a channel of their own."),
    "": ("Your own", "As you set it below."),
}


def name(option: str) -> str:
    return tr(_WORDS[option][0])


def tip(option: str) -> str:
    return tr(_WORDS[option][1])


def preset(preset: str) -> str:
    """The name of a preset; of the user's own options where it is empty."""
    return tr(_PRESETS[preset][0])


def about_preset(preset: str) -> str:
    return tr(_PRESETS[preset][1])
