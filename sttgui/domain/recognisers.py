"""Recognisers: what turns a recording into words, and at which address."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class RecogniserKind(StrEnum):
    """How a recogniser is spoken to, and so what can be asked of it."""

    EMBEDDED = "embedded"  # our own server on this computer, started when it is needed
    SERVICE = "service"  # the service's two calls: AI/ML API, or another computer that runs `sttgui serve`
    OPENAI = "openai"  # one call, as OpenAI's servers and many local ones have it


@dataclass(frozen=True, slots=True)
class Recogniser:
    """A recogniser. A job keeps the one it was given to, so that its result is fetched from the same place.

    `id` is "local", "aiml" or "server". `address` is empty for the one on this computer, and `model` where the
    recogniser's own choice is meant.
    """

    id: str
    kind: RecogniserKind
    address: str = ""
    model: str = ""

    @property
    def is_embedded(self) -> bool:
        """Whether the recording stays on this computer and sending it twice costs nothing."""
        return self.kind is RecogniserKind.EMBEDDED

    @property
    def keeps_results_s(self) -> float | None:
        """How long a result can be fetched after its recording was sent; `None` where it is not forgotten."""
        return 3600.0 if self.id == "aiml" else None


SERVICE_ADDRESS = "https://api.aimlapi.com"
SERVICE_MODEL = "#g1_whisper-tiny"

LOCAL = Recogniser("local", RecogniserKind.EMBEDDED)  # the recogniser of this computer
AIML = Recogniser("aiml", RecogniserKind.SERVICE, SERVICE_ADDRESS, SERVICE_MODEL)
