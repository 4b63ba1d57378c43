"""The waveform shows what is in the file, is kept, and can be stopped."""

from __future__ import annotations

import os
import wave
from pathlib import Path

import av
import numpy as np
import pytest

from sttgui.audio import peaks
from sttgui.audio.peaks import CancelledError, Peaks, peaks_of
from sttgui.domain.errors import FileMissingError
from tests.audio.conftest import MakeChannels, MakeMedia
from tests.conftest import MakeWave


def steps(path: Path, loud: list[float], rate: int = 8000, width: int = 2) -> Path:
    """A WAV file with a tenth of a second of each loudness."""
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(width)
        file.setframerate(rate)
        for level in loud:
            wiggle = np.where(np.arange(rate // 10) % 2, level, -level)
            if width == 1:
                file.writeframes((wiggle * 127 + 128).astype(np.uint8).tobytes())
            else:
                file.writeframes((wiggle * 32767).astype(np.int16).tobytes())
    return path


@pytest.mark.parametrize("rate", [8000, 11_025, 22_050, 44_100])
@pytest.mark.parametrize("width", [1, 2])
def test_each_moment_has_its_loudness(tmp_path: Path, rate: int, width: int) -> None:
    levels = [0.0, 0.5, 1.0, 0.25] * 15
    peaks = peaks_of(steps(tmp_path / "steps.wav", levels, rate, width), tmp_path / "kept")
    assert peaks.duration_ms == pytest.approx(6000, abs=12)
    # The middle of each tenth of a second, away from its edges.
    found = [float(peaks.window(n * 100 + 30, n * 100 + 70, 1)[0]) for n in range(len(levels))]
    assert found == pytest.approx(levels, abs=0.02)


@pytest.mark.parametrize("codec", [("a.mp3", "libmp3lame"), ("a.m4a", "aac"), ("a.flac", "flac"), ("a.mp4", "aac")])
def test_sound_and_gaps_are_where_they_are_heard(tmp_path: Path, make_media: MakeMedia, codec: tuple[str, str]) -> None:
    tones = (0.0, 3.0) if codec[0].endswith("4") or codec[0].endswith("m4a") else (0.0,)
    peaks = peaks_of(make_media(*codec, tones=tones, picture=codec[0] == "a.mp4"), tmp_path / "kept")
    assert peaks.window(200, 800, 1)[0] == pytest.approx(8000 / 32768, abs=0.03)
    if len(tones) == 2:
        assert peaks.window(1300, 2700, 1)[0] < 0.01
        assert peaks.window(3200, 3800, 1)[0] == pytest.approx(8000 / 32768, abs=0.03)


def test_a_channel_that_is_loud_alone_is_seen(tmp_path: Path, make_channels: MakeChannels) -> None:
    peaks = peaks_of(make_channels([0, 12_000]), tmp_path / "kept")
    assert peaks.window(100, 900, 1)[0] == pytest.approx(12_000 / 32768, abs=0.01)


def test_wide_views_agree_with_narrow_ones() -> None:
    values = np.random.default_rng(1).integers(0, 32767, 360_000).astype(np.uint16)
    padded = np.append(values, np.zeros(-len(values) % 64, np.uint16))
    peaks = Peaks(values, padded.reshape(-1, 64).max(axis=1), 16_000, 160)
    wide = peaks.window(0, peaks.duration_ms, 10)
    np.testing.assert_allclose(wide, values.reshape(10, -1).max(axis=1) / 32767, atol=1e-3)


def test_a_view_beyond_the_sound_is_flat_there(tmp_path: Path, make_wave: MakeWave) -> None:
    peaks = peaks_of(make_wave(seconds=1.0), tmp_path / "kept")
    found = peaks.window(-1000, 3000, 4)
    assert list(found > 0.1) == [False, True, False, False]
    assert len(peaks.window(0, 0, 5)) == 5


def test_kept_peaks_are_used_until_the_file_changes(tmp_path: Path) -> None:
    path, folder = steps(tmp_path / "steps.wav", [0.5]), tmp_path / "kept"
    peaks_of(path, folder)
    (kept,) = folder.iterdir()
    written = kept.stat().st_mtime_ns
    again = peaks_of(path, folder)
    assert again.window(20, 80, 1)[0] == pytest.approx(0.5, abs=0.01)
    assert kept.stat().st_mtime_ns == written
    changed = peaks_of(steps(path, [0.25, 0.25]), folder)
    assert changed.window(20, 80, 1)[0] == pytest.approx(0.25, abs=0.01)


@pytest.mark.parametrize("harm", [lambda data: data[:-7], lambda data: b"", lambda data: data[:60] + b"x" + data[61:]])
def test_damaged_kept_peaks_are_made_anew(tmp_path: Path, harm) -> None:  # type: ignore[no-untyped-def]
    path, folder = steps(tmp_path / "steps.wav", [0.5, 1.0, 0.5]), tmp_path / "kept"
    right = peaks_of(path, folder)
    (kept,) = folder.iterdir()
    whole = kept.read_bytes()
    kept.write_bytes(harm(whole))
    np.testing.assert_array_equal(peaks_of(path, folder).values, right.values)
    assert kept.read_bytes() == whole


def test_a_folder_that_cannot_be_written_costs_nothing_but_time(tmp_path: Path) -> None:
    in_the_way = tmp_path / "kept"
    in_the_way.write_text("a file")
    assert peaks_of(steps(tmp_path / "steps.wav", [0.5]), in_the_way).duration_ms == 100


def test_it_stops_when_asked_and_keeps_nothing(tmp_path: Path, make_wave: MakeWave) -> None:
    with pytest.raises(CancelledError):
        peaks_of(make_wave(seconds=1.0), tmp_path / "kept", is_cancelled=lambda: True)
    assert not (tmp_path / "kept").exists()


def test_a_missing_file_says_so(tmp_path: Path) -> None:
    with pytest.raises(FileMissingError):
        peaks_of(tmp_path / "gone.wav", tmp_path / "kept")


def test_those_not_looked_at_for_longest_are_forgotten_where_there_are_too_many(
    make_wave: MakeWave, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "peaks"
    recordings = [make_wave(f"{name}.wav", 2.0) for name in ("a", "b", "c")]
    for age, recording in enumerate(recordings[:2]):
        before = set(folder.glob("*.peaks"))
        peaks_of(recording, folder)
        [new] = set(folder.glob("*.peaks")) - before
        os.utime(new, (1000 + age, 1000 + age))
    kept_a, kept_b = sorted(folder.glob("*.peaks"), key=lambda path: path.stat().st_mtime)
    peaks_of(recordings[0], folder)  # looked at again
    monkeypatch.setattr(peaks, "MOST_KEPT_BYTES", 2 * kept_a.stat().st_size)
    peaks_of(recordings[2], folder)
    assert kept_a.exists()
    assert not kept_b.exists()
    assert len(list(folder.iterdir())) == 2


def test_it_stops_within_a_file_that_gives_no_sound(tmp_path: Path, make_media: MakeMedia) -> None:
    path = make_media("noise.mka", "aac", tones=[float(second) for second in range(20)])
    with av.open(str(path)) as whole, av.open(str(tmp_path / "broken.mka"), "w") as broken:
        copied = broken.add_stream_from_template(whole.streams.audio[0])
        for packet in whole.demux():
            if packet.pts is None:
                continue
            rubbish = av.Packet(b"\x7f" * packet.size)
            rubbish.pts, rubbish.dts, rubbish.time_base, rubbish.stream = (
                packet.pts,
                packet.dts,
                packet.time_base,
                copied,
            )
            broken.mux(rubbish)
    asked: list[bool] = []

    def is_cancelled() -> bool:
        asked.append(len(asked) > 1)
        return asked[-1]

    with pytest.raises(CancelledError):
        peaks_of(tmp_path / "broken.mka", tmp_path / "kept", is_cancelled=is_cancelled)
    assert not (tmp_path / "kept").exists()


def test_a_gap_of_hours_costs_no_more_than_one_of_seconds(tmp_path: Path, make_media: MakeMedia) -> None:
    asked: list[bool] = []
    path = make_media("gap.mka", "pcm_s16le", tones=(0.0, 10_000.0))
    peaks = peaks_of(path, tmp_path / "kept", is_cancelled=lambda: bool(asked.append(True)))
    assert peaks.duration_ms == 10_001_000
    assert peaks.window(10_000_200, 10_000_800, 1)[0] > 0.2
    assert len(asked) < 5  # it is asked with the packets, of which there are few
