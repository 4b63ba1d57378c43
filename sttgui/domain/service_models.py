"""The speech models of the hosted service, as far as its list or its documentation names them."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ServiceModel:
    """`name` is what the service calls it for people, `maker` who made it; either may be empty."""

    id: str
    name: str = ""
    maker: str = ""


# Where the list cannot be asked for. The service's own page of the first names it so.
KNOWN = (
    ServiceModel("#g1_whisper-tiny", "Whisper Tiny", "OpenAI"),
    ServiceModel("#g1_whisper-base", "Whisper Base", "OpenAI"),
    ServiceModel("#g1_whisper-small", "Whisper Small", "OpenAI"),
    ServiceModel("#g1_whisper-medium", "Whisper Medium", "OpenAI"),
    ServiceModel("#g1_whisper-large", "Whisper Large", "OpenAI"),
    ServiceModel("#g1_nova-2-general", "Nova 2", "Deepgram"),
)
