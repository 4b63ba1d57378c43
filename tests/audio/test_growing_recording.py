"""A recording is read while it is written, by somebody nobody waits for."""

from pathlib import Path

import numpy as np
import pytest

from sttgui.audio.flac_file import FlacFile, GrowingFlac
from sttgui.audio.growing_recording import GrowingRecording
from sttgui.audio.level_meter import Sound
from tests.audio.microphone import noise

RATE = 16_000
LATE = 0.25  # seconds that may not be readable yet: a block, and the beginning of the next


def written(path: Path, sound: Sound, rate: int) -> FlacFile:
    file = FlacFile(path, rate, sound.shape[1])
    file.write(sound)
    return file


def heard(file: GrowingFlac, channels: int) -> Sound:
    frames = [frame.to_ndarray().reshape(-1, channels) for frame in file.take()]
    return np.concatenate(frames) if frames else np.zeros((0, channels), np.int16)


@pytest.mark.parametrize(("rate", "channels"), [(16_000, 1), (44_100, 2), (48_000, 1), (48_000, 2)])
def test_what_is_written_is_read_to_the_sample_a_moment_later(tmp_path: Path, rate: int, channels: int) -> None:
    path, sound = tmp_path / "a.flac", noise(2 * rate, channels)
    writer = FlacFile(path, rate, channels)
    reader = GrowingFlac(path)
    found = np.zeros((0, channels), np.int16)
    for begin in range(0, len(sound), 2000):
        writer.write(sound[begin : begin + 2000])
        found = np.concatenate((found, heard(reader, channels)))
        assert min(begin + 2000, len(sound)) - len(found) < LATE * rate
    np.testing.assert_array_equal(found, sound[: len(found)])
    writer.finish()
    reader.close()


def test_a_frame_that_is_written_in_parts_is_read_once_it_is_whole(tmp_path: Path) -> None:
    path, part, sound = tmp_path / "a.flac", tmp_path / "part.flac", noise(RATE)
    written(path, sound, RATE).finish()
    whole = path.read_bytes()
    part.write_bytes(whole[:42])
    reader, found = GrowingFlac(part), np.zeros((0, 1), np.int16)
    with part.open("ab") as file:
        for begin in range(42, len(whole), 777):
            file.write(whole[begin : begin + 777])
            file.flush()
            found = np.concatenate((found, heard(reader, 1)))
    assert len(found) > RATE / 2
    np.testing.assert_array_equal(found, sound[: len(found)])
    reader.close()


def test_it_comes_as_one_channel_of_the_rate_that_is_asked_for(tmp_path: Path) -> None:
    path = tmp_path / "a.flac"
    writer = written(path, noise(48_000, 2), 48_000)
    recording = GrowingRecording(path, RATE)
    assert (1 - LATE - 0.1) * RATE < len(recording.take()) / 2 <= RATE
    assert recording.take() == b""
    recording.close()
    writer.finish()


def test_who_comes_later_may_begin_with_what_is_said_then(tmp_path: Path) -> None:
    path = tmp_path / "a.flac"
    writer = written(path, noise(2 * RATE), RATE)
    recording = GrowingRecording(path, RATE, from_now=True)
    assert 2000 - LATE * 1000 < recording.begin_ms <= 2000
    assert recording.take() == b""
    writer.write(noise(RATE, seed=1))
    assert len(recording.take()) / 2 > (1 - LATE) * RATE
    recording.close()
    writer.finish()


def test_what_is_no_recording_that_is_being_made_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.flac"
    path.write_bytes(b"nothing")
    with pytest.raises(OSError, match=r"a\.flac"):
        GrowingFlac(path)
