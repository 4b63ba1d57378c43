"""Of several sound tracks the one that was chosen is heard, seen and transcribed, and no other."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from sttgui.audio.media import opened, probe, sound_tracks, stream_pcm
from sttgui.audio.notes import notes_of
from sttgui.audio.peaks import peaks_of
from sttgui.audio.track import Track
from sttgui.domain.errors import TrackMissingError
from sttgui.domain.sound_tracks import SoundTrack
from tests.audio.conftest import RATE, with_tracks

LEVELS = [[6000, 0, 0, 0], [0, 0, 6000, 0], [0, 6000, 0, 0]]
NAMES = ["tracks.mkv", "tracks.mp4", "tracks.mov"]


def loud_seconds(samples: np.ndarray, rate: int) -> list[int]:
    """The seconds in which there is sound; a coder may be some milliseconds off."""
    edge = rate // 10
    return [
        second
        for second in range(len(LEVELS[0]))
        if np.abs(samples[second * rate + edge : (second + 1) * rate - edge]).max(initial=0) > 0.1
    ]


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize(("number", "second"), [(0, 0), (1, 0), (2, 2), (3, 1)])
def test_the_same_track_is_transcribed_seen_and_heard(tmp_path: Path, name: str, number: int, second: int) -> None:
    path = with_tracks(tmp_path / name, LEVELS)
    pcm = np.frombuffer(b"".join(stream_pcm(path, track=number)), np.int16) / 32768
    assert loud_seconds(pcm, RATE) == [second]
    peaks = peaks_of(path, tmp_path / "kept", track=number)
    seen = [at for at in range(4) if peaks.window(at * 1000 + 100, at * 1000 + 900, 1)[0] > 0.1]
    assert seen == [second]
    track = Track(path, number)
    try:
        for begin in (0, RATE):  # from the beginning, and after a jump
            played = np.concatenate([block for block in track.sound(begin, RATE) if len(block)])[:, 0]
            assert loud_seconds(np.concatenate([np.zeros(begin), played]), RATE) == [
                at for at in [second] if at * RATE >= begin
            ]
    finally:
        track.close()


def test_waveforms_of_two_tracks_are_kept_apart(tmp_path: Path) -> None:
    path = with_tracks(tmp_path / "tracks.mkv", LEVELS)
    for _ in range(2):
        first, second = (peaks_of(path, tmp_path / "kept", track=number) for number in (1, 2))
        assert first.window(200, 800, 1)[0] > 0.1 > second.window(200, 800, 1)[0]


def test_tracks_are_listed_with_what_the_file_says_of_them(tmp_path: Path) -> None:
    path = with_tracks(tmp_path / "obs.mkv", [[0] * 4, [0, 0, 6000, 6000]], ["Desktop", "Mic"])
    assert sound_tracks(path) == [
        SoundTrack(1, "Desktop", channels=1),
        SoundTrack(2, "Mic", channels=1, is_usual=True),
    ]


def test_the_chosen_track_is_used_also_where_it_is_silent_and_that_is_said(tmp_path: Path) -> None:
    path = with_tracks(tmp_path / "obs.mkv", [[0] * 4, [6000] * 4], ["Desktop", "Mic"])
    assert not np.frombuffer(b"".join(stream_pcm(path, track=1)), np.int16).any()
    said = "This file has 2 sound tracks; the first (“Desktop”) was used, which was chosen."
    assert notes_of(path, track=1) == [said]


@pytest.mark.parametrize("number", [2, 7])
def test_a_track_that_is_not_there_is_refused_with_its_number(tmp_path: Path, number: int) -> None:
    path = with_tracks(tmp_path / "one.mkv", [[6000]])
    with pytest.raises(TrackMissingError, match=f"“one.mkv” has no sound track {number}"):
        probe(path, number)
    with pytest.raises(TrackMissingError), opened(path, number):
        pass
