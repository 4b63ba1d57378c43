"""The speech models of the hosted service, as far as its list or its documentation names them."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ServiceModel:
    """`name` is what the service calls it for people, `maker` who made it; either may be empty."""

    id: str
    name: str = ""
    maker: str = ""


# Where the list cannot be asked for: the first is on the service's own page, the second is what others call there.
KNOWN = (
    ServiceModel("#g1_whisper-tiny", "Whisper Tiny", "OpenAI"),
    ServiceModel("#g1_whisper-large", "Whisper Large", "OpenAI"),
)
