"""The first screen of a long transcript, which can be shown before the rest is read and laid out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import islice

from sttgui.domain.transcript import Paragraph, Transcript

PARAGRAPHS, LETTERS = 50, 10_000  # whichever is less is more than a screen has


def beginning_of(transcript: Transcript) -> Transcript | None:
    """The first screen with what is told of the whole transcript but its utterances; `None` where there is no more."""
    first = tuple(first_screen(transcript.paragraphs))
    return None if len(first) == len(transcript.paragraphs) else replace(transcript, paragraphs=first, utterances=())


def first_screen(paragraphs: Iterable[Paragraph]) -> Iterator[Paragraph]:
    """The paragraphs of the first screen; of those behind it none is asked for, so that none need be read."""
    letters = 0
    for paragraph in islice(paragraphs, PARAGRAPHS):
        yield paragraph
        letters += sum([len(word.text) + 1 for word in paragraph.words])
        if letters > LETTERS:
            return
