"""Praat's TextGrid, long and short (https://www.fon.hum.uva.nl/praat/manual/TextGrid_file_formats.html).

All but numbers that stand free, quoted texts and flags is a comment, so both forms are the same row of these. Tiers
named "Anna - words" and "Anna - phrases", as Wordlight and forced aligners name them, are one speaker's; sounds of
speech (phones, syllables) are no words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from sttgui.api.answers.entries import SECONDS
from sttgui.api.answers.paragraphs import Extent, build
from sttgui.api.values import line, milliseconds
from sttgui.domain.jobs import Marker
from sttgui.domain.paragraphs import in_phrases
from sttgui.domain.transcript import Paragraph, Transcript, Utterance, Word
from sttgui.importers.formats import Content, Imported

_HEAD = re.compile(r'\s*(?:File type = )?"ooTextFile(?: short)?"\s+(?:Object class = )?"TextGrid"')
_TOKEN = re.compile(r'"((?:[^"]++|"")*+)"|(?<!\S)(-?\d[\d.eE+-]*)(?!\S)|(<[a-z]+>)')
_ROLE = re.compile(
    r"(?:(?P<who>.*?)[\s_.:-]*)??(?P<role>words?|phrases?|utterances?|sentences?|transcripts?|phones?|phonemes?|"
    r"segments|syllables?|markers?)",
    re.IGNORECASE,
)
_SOUNDS = ("phone", "segment", "syllable")
_SILENCE = frozenset({"sil", "sp", "spn", "<sil>", "<eps>", "<p:>", "#"})
_NOBODY = frozenset({"", "speech"})  # our own name where nobody is said to speak
LONGEST_NAME = 200  # letters of one that tells whose tier it is
_ONE_WORD = 0.9  # of the texts of a tier that has words


@dataclass(slots=True)
class _Speaker:
    words: list[Utterance] = field(default_factory=list)
    phrases: list[Utterance] = field(default_factory=list)


def is_textgrid(content: Content) -> bool:
    return _HEAD.match(content.text) is not None


def read(content: Content) -> Imported:
    """Raises `ValueError` where it breaks off."""
    try:
        end_ms, tiers = _tiers(_TOKEN.finditer(content.text))
    except (StopIteration, TypeError, ValueError, OverflowError) as error:
        raise ValueError("it breaks off, or is not written as a TextGrid is.") from error
    speakers: dict[str | None, _Speaker] = {}
    markers: list[Marker] = []
    spoken = [name for is_points, name, said in tiers if said and not is_points and not _role(name)[1]]
    for is_points, name, said in tiers:
        who, role = _role(name)
        if is_points:
            if role == "marker":
                # Numbers are what Wordlight writes where a marker has no name.
                markers += [Marker(one.start_ms or 0, "" if one.text.isdecimal() else one.text) for one in said]
            continue
        if role.startswith(_SOUNDS):
            continue
        key = (who if role else name if len(spoken) > 1 else None) or None
        key = None if key is not None and key.lower() in _NOBODY else key
        part = speakers.setdefault(key, _Speaker())
        (part.words if role == "word" or (not role and _has_words(said)) else part.phrases).extend(said)
    parts = [_of(name, part) for name, part in speakers.items()]
    paragraphs = sorted((one for found, _ in parts for one in found), key=lambda one: one.start_ms or 0)
    phrases = sorted((one for _, found in parts for one in found), key=lambda one: one.start_ms or 0)
    transcript = Transcript(tuple(paragraphs), tuple(phrases), duration_ms=end_ms)
    return Imported(transcript, markers=tuple(sorted(set(markers))))


def _role(name: str) -> tuple[str, str]:
    """Whose tier it is, and what is in it: "word", "phrase" and so on, empty where its name does not tell."""
    found = _ROLE.fullmatch(name.strip()) if len(name) <= LONGEST_NAME else None
    return ("", "") if found is None else ((found["who"] or "").strip(), found["role"].lower().rstrip("s"))


def _has_words(said: Sequence[Utterance]) -> bool:
    return bool(said) and sum(" " not in one.text for one in said) >= _ONE_WORD * len(said) and len(said) > 2


def _of(speaker: str | None, part: _Speaker) -> tuple[tuple[Paragraph, ...], list[Utterance]]:
    """What one speaker says: words with times where there are any, else phrases."""
    said = [replace(one, speaker=speaker) for one in part.phrases if one.text.lower() not in _SILENCE]
    words = [
        Word(one.text, one.start_ms, one.end_ms, None, speaker)
        for one in sorted(part.words, key=lambda one: one.start_ms or 0)
        if one.text.lower() not in _SILENCE
    ]
    if not words:
        return build((), (), said, ""), said
    extents = [Extent(one.start_ms, one.end_ms, speaker) for one in said]
    return build(words, extents, (), ""), list(in_phrases(words))


def _tiers(tokens: Iterator[re.Match[str]]) -> tuple[int | None, list[tuple[bool, str, list[Utterance]]]]:
    """The length of the whole and, of each tier, whether it has points, its name, and what is in it."""
    for _ in range(2):
        _text(tokens)
    _number(tokens)
    end_ms = _ms(tokens)
    if next(tokens)[3] != "<exists>":
        return end_ms, []
    return end_ms, [_tier(tokens) for _ in range(_count(tokens))]


def _tier(tokens: Iterator[re.Match[str]]) -> tuple[bool, str, list[Utterance]]:
    is_points, name = _text(tokens) == "TextTier", line(_text(tokens))
    for _ in range(2):
        _number(tokens)
    said = []
    for _ in range(_count(tokens)):
        start_ms = _ms(tokens)
        end_ms = start_ms if is_points else _ms(tokens)
        if text := line(_text(tokens)):
            said.append(Utterance(text, start_ms, end_ms))
    return is_points, name, said


def _text(tokens: Iterator[re.Match[str]]) -> str:
    while (found := next(tokens))[1] is None:  # perhaps a number of a comment
        pass
    return found[1].replace('""', '"')


def _number(tokens: Iterator[re.Match[str]]) -> str:
    found = next(tokens)[2]
    if found is None:
        raise TypeError
    return found


def _ms(tokens: Iterator[re.Match[str]]) -> int | None:
    return milliseconds(_number(tokens), SECONDS)


def _count(tokens: Iterator[re.Match[str]]) -> int:
    return int(_number(tokens))
