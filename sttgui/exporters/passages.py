"""The text of a transcript for documents: paragraphs with who speaks and when, in pieces that look alike."""

from __future__ import annotations

import locale
import re
from collections.abc import Iterator
from dataclasses import dataclass

from sttgui.domain.doubt import NORMAL, Doubt, doubts, first_of
from sttgui.domain.speakers import speaker_name
from sttgui.domain.transcript import Paragraph, Transcript, Word, WordState, blank_between, join_words, own_words
from sttgui.exporters.options import Options
from sttgui.exporters.times import clock, clock_tenths

CHECKED = "[✓]"  # stands in plain text behind words that a person has checked
DOUBTFUL = "[?]"  # and behind those that are marked
# What no XML may hold, so neither a page nor a document of an office program; lone halves of characters too.
_NOT_TEXT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")

GAP = "\N{EN SPACE}"  # between who speaks, when, and what
# What is said below a text of its marks and changes; what stands in brackets looks like them.
MARKED = "[Marked words] are the most doubtful ones that nobody has checked."
UNDERLINED = "[Underlined words] were checked by a person."
CROSSED_OUT = "[Crossed out] is what was heard, before a person wrote the words after it."


def legend(words: str, options: Options) -> tuple[str, str]:
    """What looks like the marks, and what they mean."""
    named, _, meaning = options.said(words).removeprefix("[").partition("]")
    return named, meaning


@dataclass(frozen=True, slots=True)
class Look:
    """What is to be seen of a word beside its text: `is_checked` where a person has kept or changed it, `heard_as` is
    what stood in its place before a person changed it, `None` where nobody did.
    """

    is_doubtful: bool = False
    is_checked: bool = False
    heard_as: str | None = None


@dataclass(frozen=True, slots=True)
class Run:
    """Neighbouring words that look alike, with the blank after them; `words` are the words themselves. `time` is to be
    shown before them, where they have one of their own.
    """

    text: str
    words: tuple[Word, ...]
    look: Look = Look()
    time: str | None = None

    @property
    def is_doubtful(self) -> bool:
        return self.look.is_doubtful

    @property
    def is_checked(self) -> bool:
        return self.look.is_checked

    @property
    def heard_as(self) -> str | None:
        return self.look.heard_as


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
    marked = _doubtful(transcript, options) if options.marks else frozenset()
    times = _Times(options)
    before: str | None = None
    for part in transcript.paragraphs:
        time = times.of_paragraph(part)
        runs = tuple(_runs(part, marked, options, times))
        if not any(run.text.strip() for run in runs):
            continue
        speaker = speaker_name(part.speaker, names) if part.speaker and options.speakers else None
        yield Passage(clean(speaker) if speaker and speaker != before else None, time, runs)
        before = speaker


class _Times:
    """The times that are to be shown, as one goes through a transcript."""

    def __init__(self, options: Options) -> None:
        self._options = options
        self._next_ms = 0  # from where one is to be shown again

    def of_paragraph(self, part: Paragraph) -> str | None:
        start_ms = start_of(part)
        if not self._options.times or start_ms is None:
            return None
        self._shown(start_ms)
        return clock(start_ms)

    def of_word(self, word: Word) -> str | None:
        if word.start_ms is None:
            return None
        if self._options.word_times:
            return clock_tenths(word.start_ms)
        if not self._options.every_s or word.start_ms < self._next_ms:
            return None
        self._shown(word.start_ms)
        return clock(word.start_ms)

    def _shown(self, ms: int) -> None:
        self._next_ms = ms + 1000 * self._options.every_s


def start_of(part: Paragraph) -> int | None:
    """When a paragraph begins."""
    if part.start_ms is not None:
        return part.start_ms
    return next((word.start_ms for word in part.words if word.start_ms is not None), None)


def clean(text: str) -> str:
    """A text in one line, without what cannot be written."""
    if not text.isprintable():
        text = _NOT_TEXT.sub(" ", text)
    elif " " not in text:  # the most words
        return text
    return " ".join(text.split())


def language_and_country(code: str | None) -> tuple[str, str] | None:
    """`de` and `DE` of `de`, by which office programs look for misspellings; the second is empty if none is usual."""
    name = (code or "").lower().replace("-", "_")
    if not re.fullmatch("[a-z]{2,3}(_[a-z]{2})?", name):
        return None
    language, _, country = locale.normalize(name).partition(".")[0].partition("_")
    return language, "" if country == "AA" else country.upper()


def _doubtful(transcript: Transcript, options: Options) -> frozenset[int]:
    return doubtful(transcript) if options.doubtful is None else options.doubtful


def doubtful(transcript: Transcript) -> frozenset[int]:
    """The words that are marked where one checks as much as is usual, by identity."""
    own = own_words(transcript.words)
    found = doubts(own, NORMAL, *first_of(transcript))
    return frozenset(id(word) for word, doubt in zip(own, found, strict=True) if doubt is not Doubt.NONE)


def _runs(part: Paragraph, marked: frozenset[int], options: Options, times: _Times) -> Iterator[Run]:
    held: list[Word] = []
    look, time = Look(), None
    blank = ""
    texts = [clean(word.text) for word in part.words]
    after = [""] * len(texts)  # the next text that can be read, for the blank before it
    for place in range(len(texts) - 2, -1, -1):
        after[place] = texts[place + 1] or after[place + 1]
    for place, word in enumerate(part.words):
        heard_as = clean(word.heard_as or "") if options.changes and word.state is WordState.CHANGED else None
        if not texts[place] and not heard_as:
            continue
        is_checked = options.states and word.state is not WordState.NOT_CHECKED
        now, now_time = Look(id(word) in marked, is_checked, heard_as), times.of_word(word)
        if held and (now != look or heard_as or now_time):
            yield _run(held, blank, look, time)
            held = []
        if not held:
            look, time = now, now_time
        held.append(word)
        blank = blank_between(texts[place] or (heard_as or "")[-1:], after[place]) if after[place] else ""
    if held:
        yield _run(held, blank, look, time)


def _run(words: list[Word], blank: str, look: Look, time: str | None) -> Run:
    text = join_words(clean(word.text) for word in words)
    return Run(text + blank, tuple(words), look, time)
