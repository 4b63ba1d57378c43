"""The recognisers there are, and which model of theirs a request means."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from sttgui.domain.models import DEFAULT, SPEAKERS, TINY, Model
from sttgui.domain.transcript import Transcript, Word
from sttgui.storage.models import ModelStore
from sttgui.storage.voice_weights import are_voices_here, voices_file

# The service's own names too, so that programs written for it run against this server unchanged.
SERVICE_NAMES = ("whisper-tiny", "#g1_whisper-tiny")


@dataclass(frozen=True, slots=True)
class Request:
    """What a recogniser is to do with one file.

    `from_ms` is where in the recording to begin, `until_ms` where to stop, `None` for its end. `track` is the sound
    track to listen to (from 1), 0 for the usual one; `channel` the one of it (from 0), `None` for all together.
    `language` is a code, empty where it is to be found out. `hot_words` are names and terms that are likely to be said.
    With `translate` English is written, whatever is spoken. With `filler_words` each "um" is written too. `said` are
    the words where they are known, and only their times are wanted.
    """

    path: Path
    from_ms: int = 0
    until_ms: int | None = None
    track: int = 0
    channel: int | None = None
    language: str = ""
    translate: bool = False
    hot_words: tuple[str, ...] = ()
    filler_words: bool = False
    said: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Tell:
    """What a recogniser tells while it works: the part done, 0..1, and words as they are recognised, in order, with the
    time up to which nothing more is to come.
    """

    progress: Callable[[float], None]
    words: Callable[[Sequence[Word], int], None]


class Recognition(Protocol):
    """A recogniser with its model loaded."""

    def transcribe(self, request: Request, tell: Tell) -> Transcript:
        """Recognise the speech of a file; silence gives a transcript without paragraphs.

        Processes it starts must end when the one they were started from does. Raises `SttError`.
        """
        ...


@dataclass(frozen=True, slots=True)
class Recogniser:
    """The code that recognises. `factory` is "module:name" of what makes a `Recognition` of a model's folder; it is
    imported only where it is used, and raises `SttError`.

    `arch` is what an answer calls its kind. `honours` are the options that have an effect with it, beside those that
    have one with all.
    """

    factory: str
    arch: str
    honours: frozenset[str] = field(default_factory=frozenset)


@dataclass(frozen=True, slots=True)
class Offer:
    """A model that can be used, and the recogniser that uses it."""

    model: Model
    recogniser: Recogniser


class Offers(Protocol):
    """What a server offers. Methods may block."""

    def all(self) -> Sequence[Offer]:
        """What can be used at the moment, the quickest model first."""
        ...

    def folder(self, model: Model) -> Path:
        """The folder with a model's files, whole. Raises `SttError`."""
        ...

    def voices(self) -> Path:
        """The file with what knows voices. Raises `SttError`."""
        ...


WHISPER = Recogniser(
    factory="sttgui.engine.whisper:Whisper",
    arch="whisper",
    honours=frozenset(
        {
            *("language", "detect_language", "keywords", "translate", "filler_words", "track", "from_ms", "until_ms"),
            *("said", "diarize", "speakers"),
        }
    ),
)
VOICES = Recogniser(
    factory="sttgui.engine.speakers:NoWords",
    arch="voices",
    honours=frozenset({"track", "diarize", "speakers", "keywords"}),
)


class WhisperOffers:
    """Whisper with the models that are on this computer; those that come or go meanwhile are seen."""

    def __init__(self, store: ModelStore) -> None:
        self._store = store

    def all(self) -> Sequence[Offer]:
        whispers = [Offer(model, WHISPER) for model in self._store.models if self._store.is_here(model)]
        return [*whispers, *([Offer(SPEAKERS, VOICES)] if are_voices_here(self._store.folder) else [])]

    def folder(self, model: Model) -> Path:
        return self._store.folder if model == SPEAKERS else self._store.prepare(model)

    def voices(self) -> Path:
        return voices_file(self._store.folder)


def choose(offers: Sequence[Offer], name: object, language: str = "") -> Offer | None:
    """What a request means by the name of a model, `language` being the code it asks for, if any.

    The service's name means the smallest Whisper: tiny where it is here, else the smallest that knows the language.
    """
    named = next((offer for offer in offers if offer.model.id == name), None)
    if named is not None or name not in SERVICE_NAMES:
        return named
    offers = [offer for offer in offers if offer.recogniser != VOICES]
    fitting = [offer for offer in offers if (offer.model.knows(language) if language else not offer.model.languages)]
    by_id = {offer.model.id: offer for offer in offers}
    tiny = next((offer for offer in fitting if offer.model.id == TINY.id), None)
    return tiny or next(iter(fitting), None) or by_id.get(DEFAULT.id) or next(iter(offers), None)


def model_names(offers: Sequence[Offer]) -> list[str]:
    """All names a request may use."""
    names = [offer.model.id for offer in offers]
    return [*names, *(name for name in SERVICE_NAMES if offers and name not in names)]
