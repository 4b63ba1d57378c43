"""Plain text, and subtitles as servers send them for `response_format` srt and vtt, or their programs print them."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sttgui.api.answers.paragraphs import build
from sttgui.api.values import line
from sttgui.domain.transcript import Transcript, Utterance, Word, text_words

_TIME = r"-?(?:(\d{1,3}):)?(\d{1,3}):(\d{1,2})(?:[.,:](\d{1,9}))?"
# Settings of VTT follow the times; whisper.cpp prints both in brackets and the text after them.
_TIMES = re.compile(rf"(\[)?\s*{_TIME}\s*(?:-{{1,3}}>|[–—]>|→)\s*{_TIME}(?(1)\s*\](.*)|(?:\s.*)?$)")
_TAG = re.compile(r"</?(?:[biusvc]|font|lang|ruby|rt|span)(?:[\s.][^<>]*)?>", re.IGNORECASE)
_STAMP = re.compile(r"<(\d[\d:.,]*)>")
_CLOCK = re.compile(_TIME)
_VOICE = re.compile(r"<v(?:\.[^\s<>]*)?(?:\s([^<>]*))?>", re.IGNORECASE)
_NAMED = re.compile(r"\s*\[?(SPEAKER_\d{1,3})\]?:\s")  # as WhisperX writes who speaks
_ORDER = re.compile(r"\{\\[^{}]*\}")  # such as {\\an8}
_BLOCK = re.compile(r"(NOTE|STYLE|REGION)\b")
_HEAD = re.compile(r"WEBVTT\b")
_ROW = re.compile(r"^(\d+)\t(\d+)\t(.*)$")


@dataclass(slots=True)
class _Cue:
    start_ms: int | None
    end_ms: int | None
    lines: list[str]


def read_text(text: str) -> Transcript:
    """A transcript; with phrases where the text is subtitles, and with times of words where WebVTT has stamps."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    said = [(phrase, list[Word]()) for phrase in _rows(lines)] or list(_phrases(lines))
    phrases = [phrase for phrase, _ in said]
    words: list[Word] = []
    if any(timed for _, timed in said):
        words = [
            word
            for phrase, timed in said
            for word in timed or [Word(token, speaker=phrase.speaker) for token in text_words(phrase.text)]
        ]
    return Transcript(build(words, (), phrases, "" if phrases else "\n".join(lines)), tuple(phrases))


def _rows(lines: Sequence[str]) -> Iterator[Utterance]:
    """A table of times in milliseconds and texts, as Whisper's own program writes for `tsv`."""
    if [name.strip().lower() for name in lines[0].split("\t")] == ["start", "end", "text"]:
        for row in filter(None, map(_ROW.match, lines[1:])):
            start_ms, end_ms = int(row[1]), int(row[2])
            if said := line(row[3]):
                yield Utterance(said, start_ms, max(start_ms, end_ms))


def _phrases(lines: Sequence[str]) -> Iterator[tuple[Utterance, list[Word]]]:
    """Each phrase and, where it has stamps, its words."""
    cues = _cues(lines)
    if all(cue.start_ms is None for cue in cues):
        return
    is_vtt = _HEAD.match(lines[0]) is not None
    if is_vtt and any(_STAMP.search(shown) for shown in lines):
        _unroll(cues)
    for cue in cues:
        for speaker, said in _voices(" ".join(cue.lines)):
            if shown := _shown(said, is_vtt):
                timed = list(_stamped(cue, said, speaker)) if is_vtt else []
                yield Utterance(shown, cue.start_ms, cue.end_ms, speaker), timed


def _shown(said: str, is_vtt: bool) -> str:
    plain = _STAMP.sub("", _TAG.sub("", _ORDER.sub("", said)))
    return line(html.unescape(plain) if is_vtt else plain)


def _unroll(cues: Sequence[_Cue]) -> None:
    """Take lines away that stand there a second time, as captions that roll up have each line twice or more."""
    last = ""
    for cue in cues:
        kept = []
        for shown in cue.lines:
            plain = _shown(shown, is_vtt=True)
            if plain and (plain != last or _STAMP.search(shown)):
                kept.append(shown)
            last = plain or last
        cue.lines[:] = kept


def _stamped(cue: _Cue, said: str, speaker: str | None) -> Iterator[Word]:
    """The words of a cue with stamps between them; none without. Of several words after one stamp the first has the
    time, and nothing is known of the others.
    """
    first, *rest = _STAMP.split(_TAG.sub("", said))
    if not rest:
        return
    parts: list[tuple[int | None, str]] = [(cue.start_ms, first)]
    for stamp, piece in zip(rest[::2], rest[1::2], strict=True):
        times, (begun_ms, before) = _CLOCK.fullmatch(stamp), parts[-1]
        if before.strip() and not before[-1].isspace() and piece.strip() and not piece[0].isspace():
            parts[-1] = (begun_ms, before + piece)  # a syllable of the same word
        else:
            parts.append((_ms(*times.groups()) if times else None, piece))
    ends = [*(start_ms for start_ms, _ in parts[1:]), cue.end_ms]
    for (start_ms, piece), end_ms in zip(parts, ends, strict=True):
        tokens = list(text_words(_shown(piece, is_vtt=True)))
        is_known = len(tokens) == 1 and start_ms is not None and end_ms is not None and end_ms >= start_ms
        for place, token in enumerate(tokens):
            yield Word(token, None if place else start_ms, end_ms if is_known else None, None, speaker)


def _cues(lines: Sequence[str]) -> list[_Cue]:
    """All lines that are said, each with the times above it; the first without any, if something stands there."""
    cues = [_Cue(None, None, [])]
    is_vtt = is_aside = _HEAD.match(lines[0]) is not None  # aside: a header or a comment, up to the next blank line
    for place, shown in enumerate(lines):
        times = _TIMES.match(shown.lstrip())
        before = lines[place - 1].strip() if place else ""
        if times is not None:
            is_name = before.isdigit() or (is_vtt and _stands_alone(lines, place - 1))
            if is_name and cues[-1].lines[-1:] == lines[place - 1 : place]:
                cues[-1].lines.pop()
            start_ms = _ms(*times.groups()[1:5])
            cues.append(_Cue(start_ms, max(start_ms, _ms(*times.groups()[5:9])), [times[10] or ""]))
            is_aside = False
        elif not shown.strip():
            is_aside = False
        elif not is_aside:
            is_aside = not before and _BLOCK.match(shown) is not None
            if not is_aside:
                cues[-1].lines.append(shown)
    return cues


def _stands_alone(lines: Sequence[str], place: int) -> bool:
    """Whether a line has no other above it, as the name of a cue has not."""
    return bool(lines[place].strip()) and (place == 0 or not lines[place - 1].strip())


def _voices(text: str) -> Iterator[tuple[str | None, str]]:
    """What is said, by whom where VTT's voice tags say so."""
    first, *others = _VOICE.split(text)
    named = _NAMED.match(first)
    yield (named[1], first[named.end() :]) if named else (None, first)
    for name, said in zip(others[::2], others[1::2], strict=True):
        yield line(html.unescape(name or "")) or None, said


def _ms(hours: str | None, minutes: str, seconds: str, fraction: str | None) -> int:
    whole = (int(hours or 0) * 60 + int(minutes)) * 60 + int(seconds)
    return whole * 1000 + round(float(f"0.{fraction or 0}") * 1000)
