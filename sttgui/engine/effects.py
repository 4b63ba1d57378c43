"""What becomes of the options of a request: the text as it was asked for, what was searched, and what had no effect."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from sttgui.domain.languages import LANGUAGES
from sttgui.domain.paragraphs import cut_at_pauses, in_phrases
from sttgui.domain.transcript import Transcript, Word, join_words
from sttgui.engine.parameters import PARAMETERS

MARKS = '.,;:?!…"“”„‘’()[]«»¿¡。、，？！'
# These have an effect with every recogniser; a recogniser says itself which others it honours.
HONOURED = frozenset(
    {"punctuate", "smart_format", "paragraphs", "utterances", "utt_split", "multi_channel", "search", "tag", "extra"}
)
LANGUAGE_OPTIONS = frozenset({"language", "detect_language"})  # it depends on the model too
FILLERS = frozenset({"uh", "um", "uhm", "erm", "hm", "hmm", "mm", "mhm", "mm-hmm", "uh-huh", "äh", "ähm", "euh", "ehm"})
NEED_MARKS = ("smart_format", "paragraphs", "dictation", "detect_entities")
PARAGRAPHED = ("smart_format", "paragraphs")


def bare(word: str) -> str:
    """A word without the marks around it, small; what is nothing but marks stays."""
    return word.strip(MARKS).lower() or word


def is_marked(options: Mapping[str, Any]) -> bool:
    """Whether the text has punctuation and capitals: they are left out only where nobody wants them."""
    return options.get("punctuate") is not False or any(options.get(name) for name in NEED_MARKS)


def as_asked(transcript: Transcript, options: Mapping[str, Any]) -> Transcript:
    """The transcript with the words, the parts and the spelling that were asked for."""
    if options.get("filler_words") is False:
        transcript = _without_fillers(transcript)
    if options.get("utterances") and "utt_split" in options:
        transcript = replace(transcript, utterances=cut_at_pauses(list(transcript.words), options["utt_split"] * 1000))
    elif not options.get("utterances"):
        transcript = replace(transcript, utterances=())
    return transcript if is_marked(options) else _unmarked(transcript)


def has_paragraphs(options: Mapping[str, Any]) -> bool:
    """Whether the answer tells its paragraphs."""
    return any(options.get(name) for name in PARAGRAPHED)


def hits(transcript: Transcript, query: str) -> list[Sequence[Word]]:
    """Every place where the words of the query stand one after the other, whatever their marks and capitals."""
    wanted = [bare(word).casefold() for word in query.split()]
    words = list(transcript.words)
    heard = [bare(word.text).casefold() for word in words]
    length = len(wanted)
    return [
        words[begin : begin + length]
        for begin in range(len(words) - length + 1)
        if wanted and heard[begin : begin + length] == wanted
    ]


def warnings(
    options: Mapping[str, Any], languages: Sequence[str], honours: Collection[str] = ()
) -> list[dict[str, str]]:
    """What was asked for and had no effect. `languages` are those the model knows, none means all; `honours` are the
    options that have an effect with this recogniser.
    """
    unmet = _unmet(options, languages, HONOURED | LANGUAGE_OPTIONS | frozenset(honours))
    return [{"parameter": name, "type": kind, "message": message} for name, kind, message in unmet]


def _unmet(
    options: Mapping[str, Any], languages: Sequence[str], honoured: frozenset[str]
) -> Iterator[tuple[str, str, str]]:
    spoken = " or ".join(LANGUAGES.get(code, code) for code in languages)
    language = options.get("language", "")
    if languages and language and language.split("-")[0] not in languages:
        known = LANGUAGES[language.split("-")[0]]
        yield "language", "unsupported_language", f"This model does not know {known}; it listened for {spoken}."
    if languages and options.get("detect_language"):
        message = f"This model does not detect languages; it listened for {spoken}."
        yield "detect_language", "unsupported_model", message
    if "utt_split" in options and not options.get("utterances"):
        yield "utt_split", "unsupported_model", "It has an effect only together with utterances."
    if languages and options.get("translate"):
        yield "translate", "unsupported_model", "This model cannot translate."
    for parameter in PARAMETERS:
        if parameter.name not in honoured and options.get(parameter.name):
            yield parameter.name, "unsupported_model", "This transcriber cannot do it."


def _without_fillers(transcript: Transcript) -> Transcript:
    kept = (
        replace(paragraph, words=tuple(word for word in paragraph.words if bare(word.text) not in FILLERS))
        for paragraph in transcript.paragraphs
    )
    transcript = replace(transcript, paragraphs=tuple(paragraph for paragraph in kept if paragraph.words))
    return replace(transcript, utterances=in_phrases(list(transcript.words)))


def _unmarked(transcript: Transcript) -> Transcript:
    def plain(text: str) -> str:
        return join_words(bare(word) for word in text.split())

    return replace(
        transcript,
        paragraphs=tuple(
            replace(paragraph, words=tuple(replace(word, text=bare(word.text)) for word in paragraph.words))
            for paragraph in transcript.paragraphs
        ),
        utterances=tuple(replace(utterance, text=plain(utterance.text)) for utterance in transcript.utterances),
    )
