"""The text of a transcript for documents: paragraphs with who speaks and when, in pieces that look alike."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from sttgui.domain.doubt import NORMAL, Doubt, doubts, readings_of
from sttgui.domain.speakers import speaker_name
from sttgui.domain.transcript import Paragraph, Transcript, Word, WordState, blank_between, join_words, own_words
from sttgui.exporters.options import Options
from sttgui.exporters.times import clock

# What no XML may hold, so neither a page nor a document of an office program; lone halves of characters too.
_NOT_TEXT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")

GAP = "\N{EN SPACE}"  # between who speaks, when, and what
# What is said of the words that are marked; its first part looks like them.
MARKED = ("Marked words", " are the most doubtful ones that nobody has checked.")


@dataclass(frozen=True, slots=True)
class Run:
    """Neighbouring words that look alike, with the blank after them; `heard_as` is what stood in their place before a
    person changed them, `None` where nobody did. `words` are the words themselves.
    """

    text: str
    words: tuple[Word, ...]
    is_doubtful: bool = False
    heard_as: str | None = None


@dataclass(frozen=True, slots=True)
class Passage:
    """A paragraph; `speaker` where one begins to speak, `time` where it is to be shown."""

    speaker: str | None
    time: str | None
    runs: tuple[Run, ...]

    @property
    def text(self) -> str:
        return "".join(run.text for run in self.runs)


def passages(transcript: Transcript, options: Options) -> Iterator[Passage]:
    """All paragraphs with words, as the options say."""
    names = dict(transcript.names)
    doubtful = _doubtful(transcript) if options.marks else frozenset()
    before: str | None = None
    for part in transcript.paragraphs:
        runs = tuple(_runs(part, doubtful, options))
        if not any(run.text.strip() for run in runs):
            continue
        speaker = speaker_name(part.speaker, names) if part.speaker and options.speakers else None
        start_ms = start_of(part)
        time = clock(start_ms) if options.times and start_ms is not None else None
        yield Passage(clean(speaker) if speaker and speaker != before else None, time, runs)
        before = speaker


def start_of(part: Paragraph) -> int | None:
    """When a paragraph begins."""
    if part.start_ms is not None:
        return part.start_ms
    return next((word.start_ms for word in part.words if word.start_ms is not None), None)


def clean(text: str) -> str:
    """A text in one line, without what cannot be written."""
    return " ".join(_NOT_TEXT.sub(" ", text).split())


def is_right_to_left(text: str) -> bool:
    """Which way a paragraph goes: as its first letter does."""
    ways = (unicodedata.bidirectional(character) for character in text)
    return next((way for way in ways if way in ("L", "R", "AL")), "L") != "L"


def _doubtful(transcript: Transcript) -> frozenset[int]:
    """The words that are marked where one checks as much as is usual, by identity."""
    own = own_words(transcript.words)
    found = doubts(own, NORMAL, readings_of(transcript))
    return frozenset(id(word) for word, doubt in zip(own, found, strict=True) if doubt is not Doubt.NONE)


def _runs(part: Paragraph, doubtful: frozenset[int], options: Options) -> Iterator[Run]:
    held: list[Word] = []
    look: tuple[bool, str | None] = (False, None)
    blank = ""
    texts = [clean(word.text) for word in part.words]
    after = [""] * len(texts)  # the next text that can be read, for the blank before it
    for place in range(len(texts) - 2, -1, -1):
        after[place] = texts[place + 1] or after[place + 1]
    for place, word in enumerate(part.words):
        heard_as = clean(word.heard_as or "") if options.changes and word.state is WordState.CHANGED else None
        is_gone = not texts[place]
        if is_gone and not heard_as:
            continue
        now = (id(word) in doubtful, heard_as)
        if held and (now != look or heard_as):
            yield _run(held, look, blank)
            held = []
        look = now
        held.append(word)
        blank = blank_between(texts[place] or (heard_as or "")[-1:], after[place]) if after[place] else ""
    if held:
        yield _run(held, look, blank)


def _run(words: list[Word], look: tuple[bool, str | None], blank: str) -> Run:
    text = join_words(clean(word.text) for word in words)
    return Run(text + blank, tuple(words), *look)
