"""Formats of programs that study speech: Praat's TextGrid, Audacity's labels, RTTM and CTM.

TextGrid: https://www.fon.hum.uva.nl/praat/manual/TextGrid_file_formats.html. Labels:
https://manual.audacityteam.org/man/importing_and_exporting_labels.html. RTTM and CTM: NIST's evaluation plans.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby, zip_longest

from sttgui.domain.jobs import Marker
from sttgui.domain.speakers import speaker_name
from sttgui.domain.transcript import Transcript, join_words
from sttgui.exporters.options import Options
from sttgui.exporters.passages import clean
from sttgui.exporters.timed import Timed, timed_words
from sttgui.exporters.times import clock

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
    spoken = [(name, *phrases_and_words(own)) for name, own in by_speaker(transcript, pieces)]
    last_ms = max((words[-1][1] for _, _, words in spoken if words), default=0)
    end_ms = max(1, transcript.duration_ms or 0, last_ms, *(marker.ms for marker in markers))
    tiers = [
        _intervals(f"{name} - {what}", said, end_ms)
        for name, phrases, words in spoken
        for what, said in (("phrases", phrases), ("words", words))
    ]
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


def render_coded(
    transcript: Transcript,
    title: str,  # noqa: ARG001
    markers: Sequence[Marker] = (),  # noqa: ARG001
    options: Options | None = None,
) -> str:
    """A paragraph each with its time, who speaks and what, as MAXQDA, ATLAS.ti and NVivo read it: the time in brackets
    first, in whole seconds, since they agree on no fraction. Raises `NoTimesError`.
    """
    speakers = (options or Options()).speakers
    names = dict(transcript.names)
    parts = []
    for start_ms, _, text, speaker in sorted(_phrases(timed_words(transcript)), key=lambda one: one[0]):
        who = f"{clean(speaker_name(speaker, names))}: " if speaker and speakers else ""
        parts.append(f"[{clock(start_ms)}] {who}{text}\n")
    return "\n".join(parts)


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
    """A line for each word with a time, its length and how sure the transcriber was. Raises `NoTimesError`."""
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


def by_speaker(transcript: Transcript, pieces: Sequence[Timed]) -> list[tuple[str, list[Timed]]]:
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


def phrases_and_words(pieces: Sequence[Timed]) -> tuple[list[Interval], list[Interval]]:
    """What one person says, without overlaps: in phrases, each from the beginning of its first word to the end of its
    last, and word by word.
    """
    ordered = sorted(pieces, key=lambda piece: piece.start_ms)
    words = list(apart([(piece.start_ms, piece.end_ms, clean(piece.text)) for piece in ordered]))
    phrases = []
    for _, group in groupby(zip(ordered, words, strict=True), key=lambda one: one[0].group):
        own = [word for _, word in group]
        phrases.append((own[0][0], own[-1][1], join_words([text for _, _, text in own])))
    return phrases, words


def apart(said: Sequence[Interval]) -> Iterator[Interval]:
    """Intervals in the order of time, each cut or moved until it overlaps no other; none is lost."""
    ordered = sorted(said, key=lambda one: one[0])
    at = 0
    for (said_from, said_to, text), following in zip_longest(ordered, ordered[1:]):
        start = max(said_from, at)
        end = max(said_to, start + 1)
        if following is not None and following[0] > start:
            end = min(end, following[0])
        yield start, end, text
        at = end


def _intervals(name: str, said: Sequence[Interval], end_ms: int) -> list[str]:
    """A tier without gaps, as Praat wants it: silence is an interval without a text."""
    filled: list[Interval] = []
    at = 0
    for one in said:
        if one[0] > at:
            filled.append((at, one[0], ""))
        filled.append(one)
        at = one[1]
    if at < end_ms:
        filled.append((at, end_ms, ""))
    lines = ['class = "IntervalTier"', f'name = "{_quoted(name)}"', "xmin = 0", f"xmax = {_seconds(end_ms)}"]
    lines.append(f"intervals: size = {len(filled)}")
    lines += [
        f"intervals [{number}]:\n            xmin = {start / 1000:.3f}\n            xmax = {end / 1000:.3f}\n"
        f'            text = "{_quoted(text)}"'
        for number, (start, end, text) in enumerate(filled, start=1)
    ]
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
