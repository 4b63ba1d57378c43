"""The times of words that are known: Whisper is told what was said in each piece, and tells where.

It takes only 30 seconds at a time. So that each piece gets its own part of a longer text, the recording is recognised
first; words that are the same in both say where in the text it is, and what is between two of them is shared out.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from itertools import islice
from typing import TYPE_CHECKING

from sttgui.domain.alignment import places_in_time
from sttgui.domain.paragraphs import in_paragraphs
from sttgui.domain.transcript import Transcript, Word
from sttgui.engine.recognisers import Request, Tell
from sttgui.engine.speech import RATE, Piece
from sttgui.engine.whisper_words import beside_speech, in_order, ms_in

if TYPE_CHECKING:
    from sttgui.engine.whisper_model import Encoded, LoadedModel

HEARD_PART = 0.7  # of the work is to hear the recording first
# So much later than a word begins tiny.en places it. Measured with one speaker; too early, a word is still heard whole.
LATE_S = 0.06
TINY = 384  # values in which a model of this size tells what it hears at a moment


def aligned(
    model: LoadedModel,
    request: Request,
    tell: Tell,
    *,
    hear: Callable[[Tell], Transcript],
    cut: Callable[[], Iterator[Piece | int]],
) -> Transcript:
    """The words of a request in their order, with times; their confidence is how well they fit the sound.

    Words for which there is no speech have neither. `hear` recognises what `cut` gives in pieces.
    """
    is_long = len(list(islice(_only_pieces(cut()), 2))) > 1
    heard = hear(_without_words(tell)) if is_long else Transcript()
    times = places_in_time(request.said, list(heard.words), heard.duration_ms or 0)
    words = [Word(text) for text in request.said]
    language = (request.language or heard.language or "").split("-", 1)[0]
    done, last = 0, Word("", 0, 0)
    for piece in _only_pieces(cut()):
        end = bisect_left(times, piece.end * 1000 // RATE, lo=done) if is_long else len(words)
        encoded = model.encoded(piece)
        language = language or _language(model, encoded)
        late_s = LATE_S if encoded.width == TINY and not model.is_multilingual else 0.0
        timed = in_order(_fitted(piece, encoded, request.said[done:end], language, late_s), last)
        if timed:
            words[done:end], last = timed, timed[-1]
            tell.progress(HEARD_PART + (1 - HEARD_PART) * end / len(words))
        done = end
    return Transcript(
        in_paragraphs(words), language=language or None, duration_ms=heard.duration_ms, model=f"whisper {model.name}"
    )


def _fitted(piece: Piece, encoded: Encoded, texts: Sequence[str], language: str, late_s: float) -> list[Word]:
    """The words of a piece at the recording's times; none where no piece can hold so many."""
    words = []
    for text, fit in zip(texts, encoded.fitted(texts, language) or (), strict=False):
        start_ms, end_ms = ms_in(piece, fit.start - late_s), ms_in(piece, fit.end - late_s)
        words.append(beside_speech(Word(text, start_ms, max(end_ms, start_ms), fit.chance), piece))
    return words


def _language(model: LoadedModel, encoded: Encoded) -> str:
    return max(encoded.languages, key=encoded.languages.__getitem__) if model.is_multilingual else "en"


def _only_pieces(cut: Iterator[Piece | int]) -> Iterator[Piece]:
    return (part for part in cut if isinstance(part, Piece))


def _without_words(tell: Tell) -> Tell:
    """Tells how far it is as a part of all, and no words: those that are heard are not those that are wanted."""
    return Tell(lambda fraction: tell.progress(fraction * HEARD_PART), lambda words, until_ms: None)  # noqa: ARG005
