"""A job: one recording on its way to a transcript, and the phases it goes through."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from sttgui.domain.errors import SttError


@dataclass(frozen=True, slots=True)
class FileSource:
    """A media file on this computer. `duration_ms` is what its header says, `None` where it does not."""

    path: Path
    duration_ms: int | None = None

    @property
    def name(self) -> str:
        return self.path.name


@dataclass(frozen=True, slots=True)
class UrlSource:
    """A media file somewhere on the web, fetched by the service itself."""

    url: str

    @property
    def name(self) -> str:
        return self.url.split("?", 1)[0].rstrip("/").rsplit("/", 1)[-1] or self.url


Source = FileSource | UrlSource


@dataclass(frozen=True, slots=True)
class Waiting:
    """Not begun: others are before it."""


@dataclass(frozen=True, slots=True)
class Sending:
    """On its way to the recogniser; `fraction` is the part sent, 0..1."""

    fraction: float = 0.0


@dataclass(frozen=True, slots=True)
class Queued:
    """The recogniser has accepted it and not begun."""

    generation_id: str


@dataclass(frozen=True, slots=True)
class Running:
    """The recogniser works on it. `fraction` is the part done, 0..1, `None` where the recogniser does not say."""

    generation_id: str
    fraction: float | None = None
    left_ms: int | None = None


@dataclass(frozen=True, slots=True)
class Completed:
    """Its transcript is there. `unsaved` says why it could not be kept on disk; then it lasts as long as the app."""

    unsaved: SttError | None = None


@dataclass(frozen=True, slots=True)
class Failed:
    """It ended without a transcript; `error` says why and what to do."""

    error: SttError


@dataclass(frozen=True, slots=True)
class Cancelled:
    """The user stopped it."""


Phase = Waiting | Sending | Queued | Running | Completed | Failed | Cancelled
ENDED = (Completed, Failed, Cancelled)


@dataclass(frozen=True, slots=True)
class Job:
    """One recording and where it is. `id` is ours; the recogniser's own is in the phase while it matters."""

    id: str
    source: Source
    created: datetime
    phase: Phase = field(default_factory=Waiting)
    engine: str = "draft"
    title: str = ""
    word_count: int | None = None
    duration_ms: int | None = None

    @property
    def has_ended(self) -> bool:
        return isinstance(self.phase, ENDED)
