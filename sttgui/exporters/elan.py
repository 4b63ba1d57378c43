"""ELAN's annotation format (https://www.mpi.nl/tools/elan/EAF_Annotation_Format_3.0_and_ELAN.pdf): for each speaker a
tier of phrases and, within it, one of words, and a tier of markers.
"""

from __future__ import annotations

import mimetypes
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from xml.sax.saxutils import escape, quoteattr

from sttgui.domain.jobs import Marker
from sttgui.domain.transcript import Transcript
from sttgui.exporters.options import Options
from sttgui.exporters.passages import clean
from sttgui.exporters.research import Interval, apart, by_speaker, phrases_of, words_of
from sttgui.exporters.timed import timed_words

AUTHOR = "Wordlight"
MARKER_MS = 500  # an annotation has a length
PHRASES, WORDS, MARKERS = "phrases", "words", "markers"
_HEAD = (
    f'<ANNOTATION_DOCUMENT AUTHOR="{AUTHOR}" DATE="{{}}" FORMAT="3.0" VERSION="3.0"'
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'
    ' xsi:noNamespaceSchemaLocation="http://www.mpi.nl/tools/elan/EAFv3.0.xsd">'
)
_TYPE = '<LINGUISTIC_TYPE LINGUISTIC_TYPE_ID="{}" TIME_ALIGNABLE="true" GRAPHIC_REFERENCES="false"{}/>'
_TAIL = (
    _TYPE.format(PHRASES, ""),
    _TYPE.format(WORDS, ' CONSTRAINTS="Included_In"'),
    _TYPE.format(MARKERS, ""),
    '<CONSTRAINT STEREOTYPE="Included_In" DESCRIPTION="Annotations lie within their parent, with gaps"/>',
    "</ANNOTATION_DOCUMENT>",
    "",
)


@dataclass(frozen=True, slots=True)
class _Tier:
    """Annotations of one kind; `parent` is the name of the tier they lie within."""

    name: str
    kind: str
    said: list[Interval]
    speaker: str = ""
    parent: str = ""


def render(
    transcript: Transcript,
    title: str,  # noqa: ARG001  the file has none
    markers: Sequence[Marker] = (),
    options: Options | None = None,
) -> str:
    """The file; `sound` of the options is the recording it is opened with. Raises `NoTimesError`."""
    options = options or Options()
    tiers = list(_tiers(transcript, markers))
    ends = sorted(
        (ms, is_begin, tier, place)
        for tier, found in enumerate(tiers)
        for place, said in enumerate(found.said)
        for is_begin, ms in ((False, said[1]), (True, said[0]))
    )
    slots = {end[1:]: f"ts{number}" for number, end in enumerate(ends, start=1)}
    times = (f'<TIME_SLOT TIME_SLOT_ID="{slots[end[1:]]}" TIME_VALUE="{end[0]}"/>' for end in ends)
    lines = (
        '<?xml version="1.0" encoding="UTF-8"?>',
        _HEAD.format(datetime.now(UTC).isoformat(timespec="seconds")),
        '<HEADER MEDIA_FILE="" TIME_UNITS="milliseconds">',
        *_media(options.sound),
        f'<PROPERTY NAME="lastUsedAnnotationId">{len(ends) // 2}</PROPERTY>',
        "</HEADER>",
        "<TIME_ORDER>",
        *times,
        "</TIME_ORDER>",
        *_annotations(tiers, slots),
    )
    return "\n".join((*lines, *_TAIL))


def _media(sound: str) -> Iterator[str]:
    if sound:
        kind = mimetypes.guess_type(sound)[0] or "audio/x-wav"
        yield f'<MEDIA_DESCRIPTOR MEDIA_URL={quoteattr(sound)} MIME_TYPE="{kind}"/>'


def _tiers(transcript: Transcript, markers: Sequence[Marker]) -> Iterator[_Tier]:
    taken = {MARKERS}
    for name, own in by_speaker(transcript, timed_words(transcript)):
        phrases = name
        while phrases in taken or f"{phrases} - {WORDS}" in taken:
            phrases += "'"
        taken |= {phrases, f"{phrases} - {WORDS}"}
        yield _Tier(phrases, PHRASES, phrases_of(own), speaker=name)
        yield _Tier(f"{phrases} - {WORDS}", WORDS, words_of(own), speaker=name, parent=phrases)
    if markers:
        named = [(marker.ms, marker.ms + MARKER_MS, clean(marker.name)) for marker in markers]
        yield _Tier(MARKERS, MARKERS, list(apart(named)))


def _annotations(tiers: Sequence[_Tier], slots: dict[tuple[bool, int, int], str]) -> Iterator[str]:
    number = 0
    for tier, found in enumerate(tiers):
        parent = f" PARENT_REF={quoteattr(found.parent)}" if found.parent else ""
        speaker = f" PARTICIPANT={quoteattr(found.speaker)}" if found.speaker else ""
        yield f'<TIER TIER_ID={quoteattr(found.name)} LINGUISTIC_TYPE_REF="{found.kind}"{parent}{speaker}>'
        for place, (_, _, text) in enumerate(found.said):
            number += 1
            begin, end = slots[True, tier, place], slots[False, tier, place]
            yield (
                f'<ANNOTATION><ALIGNABLE_ANNOTATION ANNOTATION_ID="a{number}" TIME_SLOT_REF1="{begin}"'
                f' TIME_SLOT_REF2="{end}"><ANNOTATION_VALUE>{escape(text)}</ANNOTATION_VALUE>'
                "</ALIGNABLE_ANNOTATION></ANNOTATION>"
            )
        yield "</TIER>"
