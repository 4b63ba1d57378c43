"""The words of the draft as a text to read: paragraphs and phrases by the speaker's pauses, capitals and full stops."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from sttgui.domain.transcript import Paragraph, Transcript, Utterance, Word, join_words

MODEL = "pocketsphinx en-us"
PHRASE_PAUSE_MS = 600
PARAGRAPH_PAUSE_MS = 1_200
# A speaker who does not pause gets a new paragraph at the next breath after so many words.
PARAGRAPH_WORDS = 80
BREATH_MS = 350


def written(words: Sequence[Word], duration_ms: int) -> Transcript:
    """The transcript of these words, which are in order, small and without marks, and timed."""
    groups = [[_as_written(word) for word in group] for group in _paragraphs(words)]
    return Transcript(
        paragraphs=tuple(_paragraph(_as_sentence(group)) for group in groups),
        utterances=tuple(_utterance(phrase) for phrase in _split(words, PHRASE_PAUSE_MS)),
        language="en",
        duration_ms=duration_ms,
        channels=1,  # all are mixed into one
        model=MODEL,
    )


def _gap_ms(before: Word, after: Word) -> int:
    assert before.end_ms is not None
    assert after.start_ms is not None
    return after.start_ms - before.end_ms


def _split(words: Sequence[Word], pause_ms: int) -> list[list[Word]]:
    """Words in groups, cut where they are so far apart."""
    groups: list[list[Word]] = []
    for word in words:
        if groups and _gap_ms(groups[-1][-1], word) < pause_ms:
            groups[-1].append(word)
        else:
            groups.append([word])
    return groups


def _paragraphs(words: Sequence[Word]) -> list[list[Word]]:
    groups: list[list[Word]] = []
    for word in words:
        gap = _gap_ms(groups[-1][-1], word) if groups else PARAGRAPH_PAUSE_MS
        is_full = bool(groups) and len(groups[-1]) >= PARAGRAPH_WORDS
        if gap >= PARAGRAPH_PAUSE_MS or (is_full and gap >= BREATH_MS):
            groups.append([])
        groups[-1].append(word)
    return groups


def _as_written(word: Word) -> Word:
    """The one English word that is always written large; the recogniser's dictionary is all small."""
    if word.text == "i" or word.text.startswith("i'"):
        return replace(word, text="I" + word.text[1:])
    return word


def _as_sentence(words: list[Word]) -> tuple[Word, ...]:
    """Without sentence marks a paragraph reads as one sentence: a capital at its start, a full stop at its end."""
    first = replace(words[0], text=words[0].text[:1].upper() + words[0].text[1:])
    words = [first, *words[1:]]
    return (*words[:-1], replace(words[-1], text=words[-1].text + "."))


def _paragraph(words: tuple[Word, ...]) -> Paragraph:
    return Paragraph(words, words[0].start_ms, words[-1].end_ms)


def _utterance(words: list[Word]) -> Utterance:
    scores = [word.confidence for word in words if word.confidence is not None]
    return Utterance(
        text=join_words(_as_written(word).text for word in words),
        start_ms=words[0].start_ms,
        end_ms=words[-1].end_ms,
        confidence=sum(scores) / len(scores) if scores else None,
    )
