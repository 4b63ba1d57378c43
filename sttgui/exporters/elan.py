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
from sttgui.exporters.research import Interval, apart, by_speaker, phrases_and_words
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
    said = [one for tier in tiers for one in tier.said]
    times = [*(end_ms for _, end_ms, _ in said), *(start_ms for start_ms, _, _ in said)]
    ordered = sorted(range(len(times)), key=times.__getitem__)  # of those at one time, an end before a beginning
    slots = [0] * len(times)  # the number of each time when they are in order
    for number, place in enumerate(ordered, start=1):
        slots[place] = number
    lines = (
        '<?xml version="1.0" encoding="UTF-8"?>',
        _HEAD.format(datetime.now(UTC).isoformat(timespec="seconds")),
        '<HEADER MEDIA_FILE="" TIME_UNITS="milliseconds">',
        *_media(options.sound),
        f'<PROPERTY NAME="lastUsedAnnotationId">{len(said)}</PROPERTY>',
        "</HEADER>",
        "<TIME_ORDER>",
        *(f'<TIME_SLOT TIME_SLOT_ID="ts{slots[place]}" TIME_VALUE="{times[place]}"/>' for place in ordered),
        "</TIME_ORDER>",
        *_annotations(tiers, slots[len(said) :], slots[: len(said)]),
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
        said, words = phrases_and_words(own)
        yield _Tier(phrases, PHRASES, said, speaker=name)
        yield _Tier(f"{phrases} - {WORDS}", WORDS, words, speaker=name, parent=phrases)
    if markers:
        named = [(marker.ms, marker.ms + MARKER_MS, clean(marker.name)) for marker in markers]
        yield _Tier(MARKERS, MARKERS, list(apart(named)))


def _annotations(tiers: Sequence[_Tier], begins: Sequence[int], ends: Sequence[int]) -> Iterator[str]:
    """The tiers, with the slots at which their annotations begin and end, one after the other."""
    number = 0
    for tier in tiers:
        parent = f" PARENT_REF={quoteattr(tier.parent)}" if tier.parent else ""
        speaker = f" PARTICIPANT={quoteattr(tier.speaker)}" if tier.speaker else ""
        yield f'<TIER TIER_ID={quoteattr(tier.name)} LINGUISTIC_TYPE_REF="{tier.kind}"{parent}{speaker}>'
        for _, _, text in tier.said:
            yield (
                f'<ANNOTATION><ALIGNABLE_ANNOTATION ANNOTATION_ID="a{number + 1}" TIME_SLOT_REF1="ts{begins[number]}"'
                f' TIME_SLOT_REF2="ts{ends[number]}"><ANNOTATION_VALUE>{escape(text)}</ANNOTATION_VALUE>'
                "</ALIGNABLE_ANNOTATION></ANNOTATION>"
            )
            number += 1
        yield "</TIER>"
