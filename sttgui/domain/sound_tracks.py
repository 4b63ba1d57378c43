"""The sound tracks of a recording, of which one is heard."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SoundTrack:
    """`number` counts from 1, as people do. `title` is what the file calls it and `language` what it says is spoken, a
    code; both are empty where it does not. `is_usual` where it is the one that is heard unless another one is chosen.
    """

    number: int
    title: str = ""
    language: str = ""
    channels: int = 0
    is_usual: bool = False
