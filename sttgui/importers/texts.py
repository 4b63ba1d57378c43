"""Subtitles, WebVTT, tables of Whisper, and plain text, as answers are read too (`sttgui/api/answers/subtitles.py`)."""

from __future__ import annotations

import re
from dataclasses import replace

from sttgui.api.answers import read_transcript
from sttgui.api.values import language_tag
from sttgui.importers.formats import Content, Imported

_MARKUP = ("<", "{", "[", "%PDF-", "%!PS")  # how no text of a person begins
_LANGUAGE = re.compile(r"^Language: (\S+)", re.MULTILINE)
HEAD = 1000  # letters in which WebVTT says what it is
# Hardly ever in a text, also what stands for bytes that are none.
CONTROLS = frozenset(map(chr, (*range(1, 9), *range(14, 27), *range(28, 32), 0xFFFD)))


def is_text(content: Content) -> bool:
    """Whether it is text, and not a page, JSON or something that only happens to be letters."""
    text = content.text
    if "\0" in text or text.lstrip().startswith(_MARKUP) or not text.strip():
        return False
    return sum(character in CONTROLS for character in text) * 100 <= len(text)


def is_subtitles(content: Content) -> bool:
    return is_text(content) and ("-->" in content.text or content.text.lstrip().lower().startswith("start\tend\ttext"))


def read_subtitles(content: Content) -> Imported:
    """Raises `ValueError` where nothing in it has a time after all."""
    found = read(content)
    if not found.transcript.utterances:
        raise ValueError("there is no subtitle with a time and a text in it.")
    return found


def read(content: Content) -> Imported:
    transcript = read_transcript(content.text)
    head = content.text[:HEAD].lstrip().split("\n\n", 1)[0]
    said = _LANGUAGE.search(head) if head.startswith("WEBVTT") else None
    return Imported(replace(transcript, language=language_tag(said[1])) if said else transcript)
