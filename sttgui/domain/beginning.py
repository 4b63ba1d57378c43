"""The first screen of a long transcript, which can be shown before the rest is read and laid out."""

from __future__ import annotations

from dataclasses import replace
from itertools import accumulate

from sttgui.domain.transcript import Paragraph, Transcript

PARAGRAPHS, LETTERS = 50, 10_000  # whichever is less is more than a screen has


def beginning_of(transcript: Transcript) -> Transcript | None:
    """The first screen with what is told of the whole transcript but its utterances; `None` where there is no more."""
    first = transcript.paragraphs[:PARAGRAPHS]
    letters = accumulate(map(letters_of, first), initial=0)
    first = first[: sum(count <= LETTERS for count in letters)]
    return None if len(first) == len(transcript.paragraphs) else replace(transcript, paragraphs=first, utterances=())


def letters_of(paragraph: Paragraph) -> int:
    return sum([len(word.text) + 1 for word in paragraph.words])
