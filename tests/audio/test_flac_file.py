"""Files that grow, end, break off anywhere and are put right."""

from __future__ import annotations

import errno
import os
import random
import resource
from io import FileIO
from pathlib import Path

import numpy as np
import pytest

from sttgui.audio import flac_file
from sttgui.audio.flac_file import FlacFile, read_header, repair
from sttgui.audio.level_meter import Sound
from sttgui.audio.media import probe
from tests.audio.microphone import hash_is_right, noise, sound_of

RATE = 16_000


def write(path: Path, sound: Sound, rate: int = RATE, step: int = 1111) -> FlacFile:
    file = FlacFile(path, rate, sound.shape[1])
    for begin in range(0, len(sound), step):
        file.write(sound[begin : begin + step])
    return file


@pytest.mark.parametrize("channels", [1, 2])
@pytest.mark.parametrize("rate", [8_000, 11_025, 16_000, 44_100, 48_000, 96_000, 192_000])
def test_what_is_written_is_read_to_the_sample(tmp_path: Path, rate: int, channels: int) -> None:
    path, sound = tmp_path / "a.flac", noise(rate + 77, channels)
    assert write(path, sound, rate).finish() == len(sound)
    np.testing.assert_array_equal(sound_of(path), sound)
    header = read_header(path)
    assert header is not None
    assert (header.rate, header.channels, header.frames) == (rate, channels, len(sound))
    assert hash_is_right(path)
    assert probe(path).duration_ms == pytest.approx(len(sound) * 1000 / rate, abs=1)


def test_a_file_that_still_grows_can_be_played_but_for_its_last_moment(tmp_path: Path) -> None:
    path, sound = tmp_path / "a.flac", noise(5 * RATE, 2)
    file = write(path, sound)
    found = sound_of(path)
    assert len(sound) - len(found) < RATE * 0.15
    np.testing.assert_array_equal(found, sound[: len(found)])
    file.finish()


@pytest.mark.skipif(os.name != "posix", reason="elsewhere a file that is open cannot be taken away")
def test_what_cannot_be_written_anew_at_once_after_it_was_taken_away_goes_on_and_is_later(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, sound = tmp_path / "a.flac", noise(3 * RATE, 2)
    file = write(path, sound[: 2 * RATE])
    path.unlink()
    write_all = flac_file._write_all

    def fills_up(anew: FileIO, data: bytes) -> None:
        write_all(anew, data[:1000])
        raise OSError(errno.ENOSPC, "full")

    with monkeypatch.context() as patch:
        patch.setattr(flac_file, "_write_all", fills_up)
        file.sync()
    assert not path.exists()
    file.write(sound[2 * RATE :])
    assert file.finish() == len(sound)
    np.testing.assert_array_equal(sound_of(path), sound)


def test_a_file_cut_anywhere_keeps_every_whole_frame(tmp_path: Path) -> None:
    path, sound = tmp_path / "a.flac", noise(3 * RATE, 2)
    write(path, sound).finish()
    whole = path.read_bytes()
    unknown = whole[:21] + bytes([whole[21] & 0xF0]) + bytes(20) + whole[42:]
    block = int.from_bytes(whole[8:10])
    dice = random.Random(7)
    for _ in range(60):
        cut = dice.randrange(42, len(whole))
        path.write_bytes(unknown[:cut])
        frames = repair(path)
        # At most the frame that was cut, and one before it where there is too little of that to know it.
        assert frames >= (cut - 42) / (len(whole) - 42) * len(sound) - 2.1 * block
        if frames:
            np.testing.assert_array_equal(sound_of(path), sound[:frames])
            assert hash_is_right(path)
            assert probe(path).duration_ms == pytest.approx(frames * 1000 / RATE, abs=1)


@pytest.mark.parametrize("rest", [bytes(300_000), b"\xff\xf8" * 5000, random.Random(1).randbytes(50_000)])
def test_what_a_loss_of_power_left_behind_the_sound_is_cut(tmp_path: Path, rest: bytes) -> None:
    path, sound = tmp_path / "a.flac", noise(2 * RATE)
    write(path, sound).finish()
    path.write_bytes(path.read_bytes() + rest)
    frames = repair(path)
    assert len(sound) - frames < RATE * 0.15  # nobody can tell where the last one ended
    np.testing.assert_array_equal(sound_of(path), sound[:frames])
    assert hash_is_right(path)


def test_damage_in_the_middle_keeps_what_is_behind_it_and_the_length(tmp_path: Path) -> None:
    path, sound = tmp_path / "a.flac", noise(30 * RATE)
    write(path, sound).finish()
    data = bytearray(path.read_bytes())
    data[len(data) // 2 : len(data) // 2 + 6000] = random.Random(2).randbytes(6000)
    path.write_bytes(data)
    assert repair(path) == len(sound)
    assert path.stat().st_size == len(data)
    np.testing.assert_array_equal(sound_of(path)[-RATE:], sound[-RATE:])
    assert path.read_bytes()[26:42] == bytes(16)


def test_without_a_frame_there_is_nothing_to_repair(tmp_path: Path) -> None:
    path = tmp_path / "a.flac"
    write(path, noise(10)).discard()
    assert not path.exists()
    path.write_bytes(b"")
    assert repair(path) == 0
    path.write_bytes(b"RIFF" + bytes(100))
    assert repair(path) == 0


def test_a_disk_that_is_full_keeps_all_before(tmp_path: Path) -> None:
    path, sound = tmp_path / "a.flac", noise(10 * RATE)
    file = FlacFile(path, RATE, 1)
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, limits[1]))
    try:
        with pytest.raises(OSError, match="File too large"):
            file.write(sound)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    frames = file.finish()  # there is room again, but what had none is missing: nothing may follow it
    assert path.stat().st_size > 95_000
    assert frames > 2.5 * RATE
    np.testing.assert_array_equal(sound_of(path), sound[:frames])
    assert hash_is_right(path)


def test_an_existing_file_is_not_touched(tmp_path: Path) -> None:
    path = tmp_path / "a.flac"
    path.write_bytes(b"mine")
    with pytest.raises(FileExistsError):
        FlacFile(path, RATE, 1)
    assert path.read_bytes() == b"mine"
