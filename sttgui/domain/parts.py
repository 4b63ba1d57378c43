"""A transcript of a part of a recording, and what becomes of it when the rest is recognised."""

from __future__ import annotations

from dataclasses import dataclass, replace

from sttgui.domain.paragraphs import in_paragraphs, in_phrases, with_more
from sttgui.domain.transcript import Paragraph, Transcript, Word


@dataclass(frozen=True, slots=True)
class Part:
    """All that is said up to `until_ms`."""

    transcript: Transcript
    until_ms: int


def up_to(transcript: Transcript, ms: int) -> Transcript:
    """The transcript without the words that come later."""
    kept = (_up_to(paragraph, ms) for paragraph in transcript.paragraphs)
    return replace(transcript, paragraphs=tuple(paragraph for paragraph in kept if paragraph.words))


def joined(before: Transcript, rest: Transcript) -> Transcript:
    """The transcript of a whole recording of those of its beginning, with all that people did there, and its rest."""
    if not before.paragraphs:
        return rest
    utterances = (*(before.utterances or in_phrases(list(before.words))), *rest.utterances) if rest.utterances else ()
    return replace(
        rest,
        paragraphs=_with_rest(before.paragraphs, rest) if rest.paragraphs else before.paragraphs,
        utterances=utterances,
        language=rest.language or before.language,
        names=before.names,
        listened=before.listened,
        wordless=(*before.wordless, *rest.wordless),
        warnings=tuple(dict.fromkeys((*before.warnings, *rest.warnings))),
    )


def _with_rest(before: tuple[Paragraph, ...], rest: Transcript) -> tuple[Paragraph, ...]:
    """The last paragraph goes on, but where a person made it what it is: joined it, or said who speaks."""
    last = before[-1]
    by_itself = [(paragraph.words, paragraph.speaker) for paragraph in in_paragraphs(last.words)]
    if by_itself == [(last.words, last.speaker)]:
        return with_more(before, list(rest.words))
    return (*before, *in_paragraphs(list(rest.words)))


def _up_to(paragraph: Paragraph, ms: int) -> Paragraph:
    words = tuple(word for word in paragraph.words if _is_before(word, ms))
    if len(words) == len(paragraph.words):
        return paragraph
    return replace(paragraph, words=words, end_ms=words[-1].end_ms if words else None)


def _is_before(word: Word, ms: int) -> bool:
    """Also a word without length right there: the recogniser's time for it was beyond what it had listened to."""
    return word.start_ms is None or word.start_ms < ms or (word.end_ms or word.start_ms) <= ms
