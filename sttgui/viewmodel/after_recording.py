"""What happens with a recording once it has ended; by itself, since the settings know it before there is one."""

from __future__ import annotations

from enum import StrEnum


class AfterRecording(StrEnum):
    """The values are those kept in the settings."""

    TRANSCRIBE = "transcribe"
    HERE = "here"
    KEEP = "keep"
