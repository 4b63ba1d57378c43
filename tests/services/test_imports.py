"""A transcript finds the recording of its name, however programs name both."""

from dataclasses import replace
from pathlib import Path

import pytest

from sttgui.services.imports import of_its_name, read_transcript
from tests.importers.samples import SRT


def test_the_name_tells_the_language_and_a_title_from_elsewhere_is_one_short_line(tmp_path: Path):
    (tmp_path / "talk.de.srt").write_text(SRT)
    found = read_transcript(tmp_path / "talk.de.srt", ())
    assert found is not None
    assert (found.content.transcript.language, found.title) == ("de", "talk.de")
    assert replace(found, content=replace(found.content, title="A\n talk" * 1000)).title.startswith("A talkA talk")
    assert len(replace(found, content=replace(found.content, title="x" * 10**6)).title) == 500


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
