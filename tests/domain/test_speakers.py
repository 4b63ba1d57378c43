"""What a speaker is called before a person gives them a name."""

import pytest

from sttgui.domain.speakers import speaker_name


@pytest.mark.parametrize(
    ("key", "name"),
    [
        ("spk0", "Speaker 1"),
        ("ch1", "Channel 2"),
        ("ch1-spk0", "Channel 2, speaker 1"),
        ("SPEAKER_01", "Speaker 2"),
        ("A", "Speaker A"),
        ("2", "Speaker 2"),
        ("ch0-A", "ch0-A"),
        ("Nadia", "Nadia"),
        ("-", "-"),
        ("", ""),
    ],
)
def test_a_recognisers_key_becomes_what_people_would_say(key: str, name: str):
    assert speaker_name(key) == name
