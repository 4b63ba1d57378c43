"""A transcript finds the recording of its name, however programs name both."""

from pathlib import Path

import pytest

from sttgui.services.imports import of_its_name


@pytest.mark.parametrize(
    ("transcript", "found"),
    [
        ("talk.srt", ["talk.mp3", "Talk.WAV"]),
        ("talk.mp3.json", ["talk.mp3"]),
        ("talk.en.srt", ["talk.mp3", "Talk.WAV"]),
        ("talk.pt-BR.vtt", ["talk.mp3", "Talk.WAV"]),
        ("talk.1.srt", ["talk.1.mp4"]),
        ("Gespra\u0308ch.srt", ["Gespräch.m4a"]),
        ("other.srt", []),
        (".srt", []),
    ],
)
def test_the_recording_of_its_name_is_found(transcript: str, found: list[str]):
    names = ("talk.mp3", "Talk.WAV", "talk.1.mp4", "talks.mp3", "Gespräch.m4a")
    assert [path.name for path in of_its_name(Path(transcript), map(Path, names))] == found
