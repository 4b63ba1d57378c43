"""Words as a text to read: paragraphs by speaker, pause and sentence, and phrases of a sentence for subtitles.

Each border follows from what stands before it and the next word, so a text that grows keeps the borders it has.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from sttgui.domain.transcript import Paragraph, Transcript, Utterance, Word, join_words

SENTENCE_ENDS = (".", "?", "!", "…", "。", "？", "！", "؟", "।")
_CLOSING = "\"'”’»)]」』"
# What ends with a full stop and seldom ends a sentence.
_SHORTENED = frozenset(
    {"mr.", "mrs.", "ms.", "dr.", "prof.", "st.", "sr.", "jr.", "vs.", "e.g.", "i.e.", "no.", "z.b.", "bzw.", "nr."}
)

PARAGRAPH_PAUSE_MS = 2_000  # always begins a new paragraph
BREATH_MS = 700  # begins one after a sentence, in a paragraph of some length
PARAGRAPH_WORDS = 60
MOST_WORDS = (
    150  # nobody reads more in one piece: the next sentence begins a new one, then the next clause, then any word
)
PHRASE_PAUSE_MS = 800
PHRASE_WORDS = 40


def ends_sentence(text: str) -> bool:
    """Whether a word, with its marks, is the last of a sentence."""
    bare = text.rstrip(_CLOSING)
    if not bare.endswith(SENTENCE_ENDS):
        return False
    is_initial = len(bare) == 2 and bare[0].isupper() and bare[1] == "."
    return not is_initial and bare.lower() not in _SHORTENED


def in_paragraphs(words: Sequence[Word]) -> tuple[Paragraph, ...]:
    """The words in paragraphs, each with the times, the speaker and the channel of its words."""
    return tuple(
        Paragraph(tuple(group), group[0].start_ms, group[-1].end_ms, group[0].speaker, group[0].channel)
        for group in _groups(words, _begins_paragraph)
    )


def with_more(paragraphs: tuple[Paragraph, ...], words: Sequence[Word]) -> tuple[Paragraph, ...]:
    """What `in_paragraphs` makes of all words, where more words follow those that are in paragraphs already."""
    last = paragraphs[-1].words if paragraphs else ()
    return (*paragraphs[:-1], *in_paragraphs((*last, *words)))


def in_phrases(words: Sequence[Word]) -> tuple[Utterance, ...]:
    """The words in phrases of at most a sentence, cut at pauses too."""
    return tuple(map(_utterance, _groups(words, _begins_phrase)))


def cut_at_pauses(words: Sequence[Word], pause_ms: float) -> tuple[Utterance, ...]:
    """The words cut only where nobody speaks for so long, or somebody else does."""
    return tuple(
        map(
            _utterance,
            _groups(words, lambda group, word: _is_another(group[-1], word) or gap_ms(group[-1], word) >= pause_ms),
        )
    )


def gap_ms(before: Word, after: Word) -> int:
    """How long nobody speaks between two words; 0 where one of them has no time."""
    return after.start_ms - before.end_ms if before.end_ms is not None and after.start_ms is not None else 0


def _groups(words: Sequence[Word], begins: Callable[[Sequence[Word], Word], bool]) -> Iterator[list[Word]]:
    group: list[Word] = []
    for word in words:
        if group and begins(group, word):
            yield group
            group = []
        group.append(word)
    if group:
        yield group


def _utterance(words: Sequence[Word]) -> Utterance:
    return Utterance(
        text=join_words(word.text for word in words),
        start_ms=words[0].start_ms,
        end_ms=words[-1].end_ms,
        speaker=words[0].speaker,
        channel=words[0].channel,
        confidence=Transcript((Paragraph(tuple(words)),)).mean_confidence,
    )


def _begins_paragraph(group: Sequence[Word], word: Word) -> bool:
    last = group[-1]
    gap = gap_ms(last, word)
    if _is_another(last, word) or gap >= PARAGRAPH_PAUSE_MS:
        return True
    if len(group) < PARAGRAPH_WORDS:
        return False
    if ends_sentence(last.text):
        return gap >= BREATH_MS or len(group) >= MOST_WORDS
    most = MOST_WORDS + PARAGRAPH_WORDS
    return len(group) >= most and (last.text.endswith((",", ";", ":", "、", "，")) or len(group) >= most * 2)


def _begins_phrase(group: Sequence[Word], word: Word) -> bool:
    last = group[-1]
    is_full = len(group) >= PHRASE_WORDS
    return _is_another(last, word) or gap_ms(last, word) >= PHRASE_PAUSE_MS or ends_sentence(last.text) or is_full


def _is_another(before: Word, after: Word) -> bool:
    """Whether somebody else speaks."""
    return (before.speaker, before.channel) != (after.speaker, after.channel)
