"""What a recording is called before anyone gave it a name."""

import pytest

from sttgui.domain.jobs import UrlSource


@pytest.mark.parametrize(
    ("url", "name"),
    [
        ("https://media.example.org/talks/interview.mp3", "interview.mp3"),
        ("https://media.example.org/interview.mp3?token=secret/x.mp3", "interview.mp3"),
        ("https://media.example.org/interview.mp3#token=secret", "interview.mp3"),
        ("https://media.example.org/download/?token=secret", "download"),
        ("https://media.example.org?token=secret", "media.example.org"),
    ],
)
def test_a_recording_on_the_web_is_called_by_its_file_and_never_by_its_token(url: str, name: str):
    assert UrlSource(url).name == name
