"""A transcript as one running text: which word is where, and which words are marked."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby, pairwise

from sttgui.domain.doubt import Doubt, doubts
from sttgui.domain.transcript import Paragraph, Transcript, Word, WordState, blank_between

# A text control becomes slow where one of its blocks holds thousands of words.
BLOCK_WORDS = 200


@dataclass(frozen=True, slots=True)
class Mark:
    """How a run of text is shown."""

    doubt: Doubt = Doubt.NONE
    changed: bool = False


PLAIN = Mark()


@dataclass(frozen=True, slots=True)
class Run:
    """Text of one look."""

    text: str
    mark: Mark


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, or a part of a very long one. `start_ms` and `speaker` only where they are to be shown."""

    runs: tuple[Run, ...]
    start_ms: int | None
    speaker: str | None
    continues: bool  # the next block belongs to the same paragraph


class TranscriptDocument:
    """The text of a transcript, its blocks joined by line breaks, and the way from a position in it to a word."""

    def __init__(self, transcript: Transcript) -> None:
        self.words: list[Word] = []
        self.blocks: list[Block] = []
        self._starts: list[int] = []
        self._ends: list[int] = []
        self._place = 0
        marks = [_mark(word, doubt) for word, doubt in _with_doubts(transcript)]
        speaker: str | None = None
        for paragraph in transcript.paragraphs:
            for begin, words in _parts(paragraph):
                is_last = begin + len(words) == len(paragraph.words)
                runs = self._take(words, marks[len(self.words) : len(self.words) + len(words)])
                shown = paragraph.speaker if begin == 0 and paragraph.speaker != speaker else None
                self.blocks.append(Block(runs, _start_ms(paragraph, begin), shown, not is_last))
            speaker = paragraph.speaker

    @property
    def text(self) -> str:
        return "\n".join("".join(run.text for run in block.runs) for block in self.blocks)

    def word_at(self, position: int) -> int | None:
        """The place of the word a position of the text lies in; `None` between words."""
        index = bisect_right(self._starts, position) - 1
        return index if index >= 0 and position < self._ends[index] else None

    def range_of(self, index: int) -> tuple[int, int]:
        """Where a word begins and ends in the text."""
        return self._starts[index], self._ends[index]

    def _take(self, words: tuple[Word, ...], marks: list[Mark]) -> tuple[Run, ...]:
        """Note where the words of a block stand; a blank has the look of its neighbours where these agree."""
        pieces: list[tuple[Mark, str]] = []
        for word, mark in zip(words, marks, strict=True):
            if pieces:
                blank = blank_between(pieces[-1][1], word.text)
                pieces.append((mark if mark == pieces[-1][0] else PLAIN, blank))
                self._place += len(blank)
            self._starts.append(self._place)
            self._place += len(word.text)
            self._ends.append(self._place)
            pieces.append((mark, word.text))
        self._place += 1  # the line break
        self.words.extend(words)
        return tuple(
            Run("".join(text for _, text in group), mark) for mark, group in groupby(pieces, key=lambda piece: piece[0])
        )


def _with_doubts(transcript: Transcript) -> Iterator[tuple[Word, Doubt]]:
    words = list(transcript.words)
    return zip(words, doubts(words), strict=True)


def _mark(word: Word, doubt: Doubt) -> Mark:
    return Mark(doubt, word.state is WordState.CHANGED) if doubt is not Doubt.NONE or word.heard_as else PLAIN


def _parts(paragraph: Paragraph) -> Iterator[tuple[int, tuple[Word, ...]]]:
    """The words in parts of about the same size, none too long for a block, each with its place."""
    total = len(paragraph.words)
    parts = -(-total // BLOCK_WORDS)
    for begin, end in pairwise(total * part // parts for part in range(parts + 1) if parts):
        yield begin, paragraph.words[begin:end]


def _start_ms(paragraph: Paragraph, begin: int) -> int | None:
    if begin == 0 and paragraph.start_ms is not None:
        return paragraph.start_ms
    return paragraph.words[begin].start_ms
