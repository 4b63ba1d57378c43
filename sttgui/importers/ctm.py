"""CTM: a line for each word with its recording, channel, time and length (NIST's evaluation plans; Kaldi leaves the
score out, RT-09 adds a type and a speaker).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from sttgui.api.answers.entries import SECONDS
from sttgui.api.answers.paragraphs import build
from sttgui.api.values import line, milliseconds, score
from sttgui.domain.paragraphs import in_phrases
from sttgui.domain.reasons import Reason
from sttgui.domain.transcript import Transcript, Word
from sttgui.importers.formats import Content, Imported

_TIME = r"-?\d{1,9}(?:\.\d{0,9})?"
_LINE = re.compile(rf"(\S+)\s+(\S+)\s+({_TIME})\s+({_TIME})\s+(\S+)(?:\s+(\S+))?(?:\s+(\S+))?(?:\s+(\S+))?\s*")
_ALTERNATIVES = re.compile(r"\S+\s+\S+\s+\*\s+\*\s+<ALT(_BEGIN|_END|)>", re.IGNORECASE)
_SILENCE = frozenset({"<eps>", "<sil>", "sil", "!sil", "@"})
_UNKNOWN = frozenset({"unknown", "na", "<na>", "null", "-"})
LOOKED_AT = 50  # lines that tell it from other tables


def is_ctm(content: Content) -> bool:
    lines = list(_lines(content.text))[:LOOKED_AT]
    return bool(lines) and all(_LINE.fullmatch(one) or _ALTERNATIVES.match(one) for one in lines)


def read(content: Content) -> Imported:
    """Raises `ValueError` where it has the words of several recordings."""
    words: list[Word] = []
    recordings: set[str] = set()
    channels: list[str] = []
    is_second_choice = False
    for one in _lines(content.text):
        if (choice := _ALTERNATIVES.match(one)) is not None:
            is_second_choice = not choice[1]
        elif not is_second_choice and (found := _LINE.fullmatch(one)) is not None:
            recordings.add(found[1])
            if found[2] not in channels:
                channels.append(found[2])
            words += _word(found, channels.index(found[2]))
    if len(recordings) > 1:
        raise ValueError(Reason.SEVERAL_RECORDINGS.said(number=len(recordings)))
    if len(channels) < 2:
        words = [Word(one.text, one.start_ms, one.end_ms, one.confidence, one.speaker) for one in words]
    words.sort(key=lambda word: word.start_ms or 0)
    return Imported(Transcript(build(words, (), (), ""), in_phrases(words), channels=len(channels) or None))


def _lines(text: str) -> Iterator[str]:
    for one in text.splitlines():
        if (shown := one.strip()) and not shown.startswith(";;"):
            yield shown


def _word(found: re.Match[str], channel: int) -> Iterator[Word]:
    text = line(found[5])
    start_ms, length_ms = milliseconds(found[3], SECONDS), milliseconds(found[4], SECONDS)
    if not text or text.lower() in _SILENCE:
        return
    end_ms = None if start_ms is None or length_ms is None else start_ms + length_ms
    speaker = found[8] if found[8] and found[8].lower() not in _UNKNOWN else None
    yield Word(text, start_ms, end_ms, score(found[6]), speaker, channel)
