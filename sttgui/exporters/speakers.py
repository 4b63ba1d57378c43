"""What a speaker is called in an exported file."""

from __future__ import annotations


def speaker_name(speaker: str) -> str:
    """A name as it is; a recogniser's bare number or letter with the word "Speaker" before it."""
    return f"Speaker {speaker}" if len(speaker) <= 2 and speaker.isalnum() else speaker
