"""Recordings made with a microphone pulled by hand."""

from __future__ import annotations

import contextlib
import errno
import os
import resource
import shutil
import subprocess
import sys
import threading
from pathlib import Path
from typing import NoReturn

import av
import numpy as np
import pytest

from sttgui.audio import take
from sttgui.audio.recorder import Recorder, Recording, settle, unfinished
from sttgui.domain.errors import (
    MicrophoneLostError,
    NoMicrophoneError,
    RecordDiskFullError,
    RecordError,
    RecordFolderError,
    RecordRoomError,
    SoundMissingError,
    SttError,
)
from tests.audio.microphone import Microphone, hash_is_right, noise, sound_of
from tests.waiting import wait_until

RATE = 16_000


@pytest.fixture
def microphone() -> Microphone:
    return Microphone(RATE)


class Bench:
    """A recorder, and what it said was wrong."""

    def __init__(self, folder: Path, microphone: Microphone, reserve_bytes: int = 0) -> None:
        self.troubles: list[SttError] = []
        self.recorder = Recorder(
            folder, open_input=microphone.open, on_trouble=self.troubles.append, reserve_bytes=reserve_bytes
        )


@pytest.fixture
def bench(tmp_path: Path, microphone: Microphone) -> Bench:
    return Bench(tmp_path / "recordings", microphone)


@pytest.mark.parametrize(("rate", "channels"), [(8_000, 1), (44_100, 2), (192_000, 2)])
def test_what_is_heard_is_kept_to_the_sample(tmp_path: Path, rate: int, channels: int) -> None:
    microphone, sound = Microphone(rate, channels), noise(2 * rate, channels)
    bench = Bench(tmp_path, microphone)
    path = bench.recorder.start("Interview")
    assert bench.recorder.is_recording
    for begin in range(0, len(sound), 777):
        microphone.say(sound[begin : begin + 777])
    assert bench.recorder.elapsed_ms == 2000
    recording = bench.recorder.stop()
    assert recording == Recording(tmp_path / "Interview.flac", 2000, ())
    assert not bench.recorder.is_recording
    np.testing.assert_array_equal(sound_of(path), sound)
    assert hash_is_right(path)
    with av.open(str(path)) as container:
        assert container.streams.audio[0].rate == rate
    assert bench.troubles == []


def test_sound_is_on_the_disk_while_it_is_recorded(bench: Bench, microphone: Microphone) -> None:
    sound = noise(3 * RATE)
    path = bench.recorder.start("Interview")
    microphone.say(sound)
    wait_until(lambda: path.stat().st_size > 42)
    found = sound[:0]

    def is_there() -> bool:
        nonlocal found
        with contextlib.suppress(av.error.InvalidDataError):  # a part of a frame: it is written piece by piece
            found = sound_of(path)
        return len(sound) - len(found) < 0.15 * RATE

    wait_until(is_there)
    np.testing.assert_array_equal(found, sound[: len(found)])
    bench.recorder.stop()


def test_sound_between_the_press_and_the_end_is_kept(bench: Bench, microphone: Microphone) -> None:
    path = bench.recorder.start("Interview")
    open_one = microphone.current
    assert open_one is not None
    hear = open_one.hear
    assert hear is not None
    ending = threading.Thread(target=bench.recorder.stop)
    ending.start()
    hear(noise(1000), False)  # the device collects sound before it hands it over
    ending.join()
    np.testing.assert_array_equal(sound_of(path), noise(1000))


def test_a_pause_lets_the_microphone_go_and_goes_on_in_the_same_file(bench: Bench, microphone: Microphone) -> None:
    sound = noise(2 * RATE)
    path = bench.recorder.start("Interview", "device:One")
    microphone.say(sound[:RATE])
    bench.recorder.pause()
    assert bench.recorder.is_paused
    assert bench.recorder.is_recording
    wait_until(lambda: microphone.current is None)
    assert bench.recorder.level().peak == 0.0
    bench.recorder.go_on()
    assert not bench.recorder.is_paused
    microphone.say(sound[RATE:])
    assert bench.recorder.stop().duration_ms == 2000
    np.testing.assert_array_equal(sound_of(path), sound)
    assert microphone.opened == [("device:One", None), ("device:One", microphone.format)]


def test_another_source_is_taken_without_a_pause_in_the_format_of_the_file(
    bench: Bench, microphone: Microphone
) -> None:
    bench.recorder.start("Interview", "device:One")
    microphone.say(noise(100))
    bench.recorder.go_on("device:Two")
    wait_until(lambda: len(microphone.opened) == 2)
    microphone.say(noise(50, seed=1))
    recording = bench.recorder.stop()
    assert microphone.opened[1] == ("device:Two", microphone.format)
    np.testing.assert_array_equal(sound_of(recording.path), np.concatenate((noise(100), noise(50, seed=1))))


def test_a_lost_microphone_pauses_with_a_word_and_its_return_goes_on(bench: Bench, microphone: Microphone) -> None:
    sound = noise(2 * RATE)
    path = bench.recorder.start("Interview")
    microphone.say(sound[:RATE])
    assert microphone.current is not None
    microphone.current.is_there = False
    wait_until(lambda: bool(bench.troubles))
    assert isinstance(bench.troubles[0], MicrophoneLostError)
    assert bench.recorder.is_paused
    microphone.refuses = NoMicrophoneError()
    bench.recorder.go_on()
    wait_until(lambda: len(bench.troubles) == 2)
    assert bench.troubles[1] is microphone.refuses
    assert bench.recorder.is_paused
    microphone.refuses = None
    bench.recorder.go_on()
    microphone.say(sound[RATE:])
    bench.recorder.stop()
    np.testing.assert_array_equal(sound_of(path), sound)
    assert len(bench.troubles) == 2


@pytest.mark.parametrize("when", ["refuses", "refuses_to_begin"])
def test_a_microphone_that_cannot_be_used_leaves_nothing_behind(
    tmp_path: Path, microphone: Microphone, when: str
) -> None:
    setattr(microphone, when, NoMicrophoneError())
    bench = Bench(tmp_path, microphone)
    with pytest.raises(NoMicrophoneError):
        bench.recorder.start("Interview")
    assert list(tmp_path.iterdir()) == []
    assert microphone.current is None
    assert not bench.recorder.is_recording


def test_a_folder_that_cannot_be_written_is_said(tmp_path: Path, microphone: Microphone) -> None:
    (tmp_path / "file").write_bytes(b"")
    bench = Bench(tmp_path / "file" / "recordings", microphone)
    with pytest.raises(RecordFolderError, match="the folder does not exist"):
        bench.recorder.start("Interview")
    assert microphone.current is None


def test_markers_are_moments_of_the_recording_and_on_the_disk_at_once(bench: Bench, microphone: Microphone) -> None:
    path = bench.recorder.start("Interview")
    notes = path.with_name("Interview.flac.recording")
    microphone.say(noise(RATE))
    assert bench.recorder.add_marker() == 1000
    microphone.say(noise(RATE // 2))
    assert bench.recorder.add_marker() == 1500
    wait_until(lambda: notes.read_bytes() == b"1000\n1500\n")
    assert bench.recorder.stop().markers_ms == (1000, 1500)


def test_the_level_is_that_of_the_microphone(bench: Bench, microphone: Microphone) -> None:
    bench.recorder.start("Interview")
    microphone.say(np.full((800, 1), 16384, np.int16))
    wait_until(lambda: bench.recorder.level().peak == 0.5)
    bench.recorder.stop()


@pytest.mark.parametrize("has_gap", [True, False])
def test_lost_sound_is_told_and_not_passed_over(bench: Bench, microphone: Microphone, has_gap: bool) -> None:
    bench.recorder.start("Interview")
    microphone.say(noise(RATE))
    microphone.say(noise(100 if has_gap else 21 * RATE), has_gap=has_gap)  # more than there is ever room for
    wait_until(lambda: bool(bench.troubles))
    assert isinstance(bench.troubles[0], SoundMissingError)
    assert "0:00:01" in str(bench.troubles[0])
    assert bench.recorder.is_recording
    assert bench.recorder.stop().duration_ms == (1006 if has_gap else 1000)


def test_a_full_disk_ends_the_recording_with_everything_so_far(bench: Bench, microphone: Microphone) -> None:
    sound = noise(10 * RATE)
    path = bench.recorder.start("Interview")
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, limits[1]))
    try:
        microphone.say(sound)
        wait_until(lambda: bool(bench.troubles))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert isinstance(bench.troubles[0], RecordDiskFullError)
    assert not bench.recorder.is_recording
    assert microphone.current is None
    recording = bench.recorder.stop()
    found = sound_of(path)
    assert len(found) > 5 * RATE
    assert recording.duration_ms == len(found) * 1000 // RATE
    np.testing.assert_array_equal(found, sound[: len(found)])


def test_a_recording_ends_before_the_disk_has_no_room_for_anything_else(tmp_path: Path, microphone: Microphone) -> None:
    bench = Bench(tmp_path, microphone, reserve_bytes=1 << 60)
    with pytest.raises(RecordRoomError):
        bench.recorder.start("Interview")
    assert list(tmp_path.iterdir()) == []
    assert bench.recorder.room_left_s() == 0.0


@pytest.mark.skipif(os.name != "posix", reason="elsewhere a file that is open cannot be taken away")
@pytest.mark.parametrize("is_moved", [False, True], ids=["deleted", "moved away"])
def test_a_recording_outlives_that_its_folder_is_taken_away(
    tmp_path: Path, bench: Bench, microphone: Microphone, is_moved: bool
) -> None:
    sound = noise(2 * RATE)
    path = bench.recorder.start("Interview")
    microphone.say(sound[:RATE])
    bench.recorder.add_marker()
    notes = path.with_name("Interview.flac.recording")
    wait_until(lambda: notes.read_bytes() == b"1000\n")
    path.parent.rename(tmp_path / "elsewhere")
    if not is_moved:
        shutil.rmtree(tmp_path / "elsewhere")
    wait_until(lambda: notes.is_file() and notes.read_bytes() == b"1000\n")
    assert unfinished(path.parent) == [], "it is being made"
    microphone.say(sound[RATE:])
    path.unlink()  # also in the last moment
    assert bench.recorder.stop() == Recording(path, 2000, (1000,))
    np.testing.assert_array_equal(sound_of(path), sound)
    assert hash_is_right(path)
    assert bench.troubles == []


@pytest.mark.skipif(os.name != "posix", reason="elsewhere a file that is open cannot be taken away")
def test_a_marker_set_while_its_notes_cannot_be_written_anew_costs_no_sound(
    bench: Bench, microphone: Microphone, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(recording: Path) -> NoReturn:
        bench.recorder.add_marker()
        raise OSError(errno.ENOSPC, "no room", str(recording))

    path = bench.recorder.start("Interview")
    microphone.say(noise(RATE))
    monkeypatch.setattr(take, "RecordingNotes", full)
    path.with_name("Interview.flac.recording").unlink()
    wait_until(lambda: bool(bench.troubles))
    assert bench.recorder.stop() == Recording(path, 1000, (1000,))
    np.testing.assert_array_equal(sound_of(path), noise(RATE))
    assert isinstance(bench.troubles[0], RecordDiskFullError)


needs_tmpfs = pytest.mark.skipif(
    sys.platform != "linux" or os.geteuid() != 0, reason="only root can make a small file system"
)


@needs_tmpfs
@pytest.mark.parametrize("reserve_bytes", [0, 500_000])
def test_a_small_disk_that_fills_up_keeps_everything(
    tmp_path: Path, microphone: Microphone, reserve_bytes: int
) -> None:
    mount = ["mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", str(tmp_path)]
    if subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("a file system cannot be mounted here")
    try:
        bench, sound = Bench(tmp_path, microphone, reserve_bytes), noise(RATE // 10)
        bench.recorder.start("Interview")
        assert 30 < bench.recorder.room_left_s() < 70
        assert microphone.current is not None
        hear = microphone.current.hear
        assert hear is not None
        said = 0
        while not bench.troubles and said < 100 * RATE:
            hear(sound, False)
            said += len(sound)
            threading.Event().wait(0.006)
        assert shutil.disk_usage(tmp_path).free >= reserve_bytes / 5
        assert isinstance(bench.troubles[0], RecordDiskFullError)
        found = sound_of(bench.recorder.stop().path)
        assert len(found) * 2 > 1_900_000 - reserve_bytes * 1.5
        np.testing.assert_array_equal(found, np.tile(sound, (said // len(sound), 1))[: len(found)])
        assert [recording.duration_ms for recording in unfinished(tmp_path)] == [len(found) * 1000 // RATE]
    finally:
        subprocess.run(["umount", str(tmp_path)], check=True)


def test_a_recording_is_told_of_until_it_is_settled(tmp_path: Path, microphone: Microphone) -> None:
    bench = Bench(tmp_path, microphone)
    bench.recorder.start("Interview")
    microphone.say(noise(RATE))
    bench.recorder.add_marker()
    assert unfinished(tmp_path) == []  # it is being made
    recording = bench.recorder.stop()
    assert unfinished(tmp_path) == [recording]
    settle(recording.path)
    assert unfinished(tmp_path) == []
    assert list(tmp_path.iterdir()) == [recording.path]


def test_notes_without_a_sound_are_cleared_away(tmp_path: Path) -> None:
    (tmp_path / "Gone.flac.recording").write_bytes(b"12\n")
    (tmp_path / "Begun.flac.recording").write_bytes(b"")
    (tmp_path / "Begun.flac").write_bytes(b"fLaC")
    assert unfinished(tmp_path) == []
    assert list(tmp_path.iterdir()) == []
    assert unfinished(tmp_path / "no such folder") == []


def test_a_marker_that_was_not_written_to_its_end_is_left_out(tmp_path: Path, microphone: Microphone) -> None:
    bench = Bench(tmp_path, microphone)
    path = bench.recorder.start("Interview")
    microphone.say(noise(RATE))
    bench.recorder.stop()
    path.with_name("Interview.flac.recording").write_bytes(b"500\n99")
    assert unfinished(tmp_path)[0].markers_ms == (500,)


@pytest.mark.parametrize(
    ("name", "file"),
    [
        ("../a/b\n c", "a b c.flac"),
        ("  ", "Recording.flac"),
        ("Gespräch 3.11. 14:00", "Gespräch 3.11. 14 00.flac"),
        ("ü" * 300, "ü" * 60 + ".flac"),
    ],
)
def test_any_name_becomes_one_a_file_can_have(tmp_path: Path, microphone: Microphone, name: str, file: str) -> None:
    bench = Bench(tmp_path, microphone)
    assert bench.recorder.start(name) == tmp_path / file
    bench.recorder.stop()


def test_the_same_name_takes_no_other_recording_away(tmp_path: Path, microphone: Microphone) -> None:
    names = []
    bench = Bench(tmp_path, microphone)
    for _ in range(3):
        names.append(bench.recorder.start("Interview").name)
        microphone.say(noise(10))
        bench.recorder.stop()
    assert names == ["Interview.flac", "Interview 2.flac", "Interview 3.flac"]


def test_after_a_failure_nobody_foresaw_the_sound_is_kept(
    tmp_path: Path, microphone: Microphone, monkeypatch: pytest.MonkeyPatch
) -> None:
    unforeseen: list[BaseException | None] = []
    monkeypatch.setattr(threading, "excepthook", lambda args: unforeseen.append(args.exc_value))

    def fail(_error: RecordError) -> None:
        raise RuntimeError("a mistake in the window")

    recorder = Recorder(tmp_path, open_input=microphone.open, on_trouble=fail, reserve_bytes=0)
    path = recorder.start("Interview")
    microphone.say(noise(RATE))
    assert microphone.current is not None
    microphone.current.is_there = False
    wait_until(lambda: bool(unforeseen))
    assert isinstance(unforeseen[0], RuntimeError)
    recorder.stop()
    np.testing.assert_array_equal(sound_of(path), noise(RATE))
