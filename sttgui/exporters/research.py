"""Formats of programs that study speech: Praat's TextGrid, Audacity's labels, RTTM and CTM.

TextGrid: https://www.fon.hum.uva.nl/praat/manual/TextGrid_file_formats.html. Labels:
https://manual.audacityteam.org/man/importing_and_exporting_labels.html. RTTM and CTM: NIST's evaluation plans.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from sttgui.domain.jobs import Marker
from sttgui.domain.speakers import speaker_name
from sttgui.domain.transcript import Transcript, join_words
from sttgui.exporters.options import Options
from sttgui.exporters.passages import clean
from sttgui.exporters.timed import Timed, timed_words

NOBODY = "speech"  # who speaks where the transcript does not say
Interval = tuple[int, int, str]  # from and to, in ms, and what is said


def render_textgrid(
    transcript: Transcript,
    title: str,  # noqa: ARG001  a grid has none
    markers: Sequence[Marker] = (),
    options: Options | None = None,  # noqa: ARG001  all is there
) -> str:
    """Two tiers for each speaker, of phrases and of words, and one of points for the markers. Raises `NoTimesError`."""
    pieces = timed_words(transcript)
    end_ms = max([transcript.duration_ms or 0, *(piece.end_ms for piece in pieces)], default=0)
    end_ms = max(end_ms, 1, *(marker.ms for marker in markers))
    tiers = [tier for name, own in _by_speaker(transcript, pieces) for tier in _tiers(name, own, end_ms)]
    if markers:
        tiers.append(_points("markers", markers, end_ms))
    head = ['File type = "ooTextFile"', 'Object class = "TextGrid"', "", "xmin = 0", f"xmax = {_seconds(end_ms)}"]
    head += ["tiers? <exists>", f"size = {len(tiers)}", "item []:"]
    for number, tier in enumerate(tiers, start=1):
        head += [f"    item [{number}]:", *(f"        {line}" for line in tier)]
    return "\n".join(head) + "\n"


def render_labels(
    transcript: Transcript,
    title: str,  # noqa: ARG001
    markers: Sequence[Marker] = (),
    options: Options | None = None,
) -> str:
    """A label for each phrase, and a point for each marker. Raises `NoTimesError`."""
    speakers = (options or Options()).speakers
    names = dict(transcript.names)
    found = []
    for start_ms, end_ms, text, speaker in _phrases(timed_words(transcript)):
        who = f"{clean(speaker_name(speaker, names))}: " if speaker and speakers else ""
        found.append((start_ms, end_ms, f"{who}{text}"))
    found += [(marker.ms, marker.ms, clean(marker.name) or "Marker") for marker in markers]
    return "".join(f"{_seconds(start)}\t{_seconds(end)}\t{text}\n" for start, end, text in sorted(found))


def render_rttm(
    transcript: Transcript,
    title: str,
    markers: Sequence[Marker] = (),  # noqa: ARG001  no place for them
    options: Options | None = None,  # noqa: ARG001
) -> str:
    """Who speaks when. Raises `NoTimesError`."""
    name = _token(title)
    names = dict(transcript.names)
    lines = []
    for start_ms, end_ms, _, speaker in _phrases(timed_words(transcript)):
        who = _token(speaker_name(speaker, names)) if speaker else NOBODY
        span = f"{start_ms / 1000:.3f} {max(end_ms - start_ms, 1) / 1000:.3f}"
        lines.append(f"SPEAKER {name} 1 {span} <NA> <NA> {who} <NA> <NA>\n")
    return "".join(lines)


def render_ctm(
    transcript: Transcript,
    title: str,
    markers: Sequence[Marker] = (),  # noqa: ARG001
    options: Options | None = None,  # noqa: ARG001
) -> str:
    """A line for each word with a time, its length and how sure the recogniser was. Raises `NoTimesError`."""
    name = _token(title)
    timed_words(transcript)  # which raises where nothing has a time
    lines = []
    for word in transcript.words:
        text = _token(word.text, "")
        if word.start_ms is None or not text:
            continue
        end_ms = word.start_ms if word.end_ms is None else word.end_ms
        score = "" if word.confidence is None else f" {word.confidence:.3f}"
        lines.append((word.start_ms, f"{max(end_ms - word.start_ms, 0) / 1000:.3f} {text}{score}"))
    return "".join(f"{name} 1 {start / 1000:.3f} {rest}\n" for start, rest in sorted(lines, key=lambda line: line[0]))


def _by_speaker(transcript: Transcript, pieces: Sequence[Timed]) -> list[tuple[str, list[Timed]]]:
    """What each speaker says, in the order in which they appear; their names differ."""
    names = dict(transcript.names)
    found: dict[str | None, list[Timed]] = {}
    for piece in pieces:
        found.setdefault(piece.speaker, []).append(piece)
    shown: list[tuple[str, list[Timed]]] = []
    for speaker, own in found.items():
        name = clean(speaker_name(speaker, names)) if speaker else NOBODY
        taken = {known for known, _ in shown}
        while name in taken:
            name += "'"
        shown.append((name, own))
    return shown or [(NOBODY, [])]


def _tiers(name: str, pieces: Sequence[Timed], end_ms: int) -> Iterator[list[str]]:
    phrases = [(start, end, text) for start, end, text, _ in _phrases(pieces)]
    words = [(piece.start_ms, piece.end_ms, piece.text) for piece in pieces]
    yield _intervals(f"{name} - phrases", phrases, end_ms)
    yield _intervals(f"{name} - words", words, end_ms)


def _intervals(name: str, said: Sequence[Interval], end_ms: int) -> list[str]:
    """A tier without gaps and overlaps, as Praat wants it: silence is an interval without a text."""
    filled: list[Interval] = []
    at = 0
    ordered = sorted(said)
    for number, (said_from, said_to, text) in enumerate(ordered):
        following = ordered[number + 1][0] if number + 1 < len(ordered) else end_ms
        start, end = max(said_from, at), min(said_to, max(following, at + 1), end_ms)
        if end <= start:
            continue
        if start > at:
            filled.append((at, start, ""))
        filled.append((start, end, text))
        at = end
    if at < end_ms:
        filled.append((at, end_ms, ""))
    lines = ['class = "IntervalTier"', f'name = "{_quoted(name)}"', "xmin = 0", f"xmax = {_seconds(end_ms)}"]
    lines.append(f"intervals: size = {len(filled)}")
    for number, (start, end, text) in enumerate(filled, start=1):
        lines += [f"intervals [{number}]:", f"    xmin = {_seconds(start)}", f"    xmax = {_seconds(end)}"]
        lines.append(f'    text = "{_quoted(text)}"')
    return lines


def _points(name: str, markers: Sequence[Marker], end_ms: int) -> list[str]:
    """A tier of points, of which two are never at one time; those without a name have their number."""
    named: dict[int, str] = {}
    for number, marker in enumerate(sorted(markers), start=1):
        text = clean(marker.name) or str(number)
        named[marker.ms] = f"{named[marker.ms]}, {text}" if marker.ms in named else text
    lines = ['class = "TextTier"', f'name = "{name}"', "xmin = 0", f"xmax = {_seconds(end_ms)}"]
    lines.append(f"points: size = {len(named)}")
    for number, (ms, text) in enumerate(named.items(), start=1):
        lines += [f"points [{number}]:", f"    number = {_seconds(ms)}", f'    mark = "{_quoted(text)}"']
    return lines


def _phrases(pieces: Sequence[Timed]) -> Iterator[tuple[int, int, str, str | None]]:
    """What is said in one paragraph by one speaker: from when to when, the words, and who."""
    for (_, speaker), group in groupby(pieces, key=lambda piece: (piece.group, piece.speaker)):
        own = list(group)
        text = clean(join_words(piece.text for piece in own))
        yield own[0].start_ms, max(piece.end_ms for piece in own), text, speaker


def _seconds(ms: int) -> str:
    return f"{ms / 1000:.3f}"


def _quoted(text: str) -> str:
    return clean(text).replace('"', '""')


def _token(text: str, otherwise: str = "recording") -> str:
    """A text as one word, since these formats part their columns by blanks."""
    return re.sub(r"\s+", "_", clean(text)) or otherwise
