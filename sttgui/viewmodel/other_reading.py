"""What another model heard at a place to check, as it fits into the text, and what becomes of the text by it."""

from __future__ import annotations

from dataclasses import dataclass

from sttgui.domain import editing, phrases
from sttgui.domain.doubt import Kind
from sttgui.domain.transcript import Transcript, Word, WordState, join_words
from sttgui.viewmodel.parts import State
from sttgui.viewmodel.stops import Stop
from sttgui.viewmodel.transcript_document import TranscriptDocument


@dataclass(frozen=True, slots=True)
class Other:
    """`said` is what would stand there, a word for each of `heard`; `added` the part the text does not have at all,
    where words may be missing.
    """

    said: str
    heard: tuple[Word, ...]
    added: str = ""


def other_at(document: TranscriptDocument, stop: Stop) -> Other | None:
    """What another model heard at a place that nobody has changed; `None` where it heard the same, or nobody knows."""
    if stop.state is State.CHANGED:
        return None
    words = [document.word(place) for place in range(stop.begin, stop.end)]
    heard = document.marks.reading(words)
    if heard is None:
        return None
    said = join_words(word.text for word in heard)
    if stop.kind is not Kind.MISSING:
        return Other(phrases.fitted(words, said), heard)
    return Other(said, heard, join_words(word.text for word in heard if word not in words))


def taken(transcript: Transcript, stop: Stop, other: Other) -> Transcript:
    """The transcript with the other reading at this place, and all of the place checked."""
    edited = editing.take_reading(transcript, stop.begin, stop.end, other.said, other.heard)
    grown = _size(edited) - _size(transcript)
    return editing.set_state(edited, range(stop.begin, stop.end + grown), WordState.KEPT)  # of the same words


def _size(transcript: Transcript) -> int:
    return sum(len(part.words) for part in transcript.paragraphs)
