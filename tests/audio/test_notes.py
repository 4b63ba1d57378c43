"""What a file lacks or holds besides is told, and what is whole gives no note."""

from __future__ import annotations

import io
import struct
from pathlib import Path

import av
import numpy as np
import pytest

from sttgui.audio import ebml, protection
from sttgui.audio.media import probe, stream_pcm
from sttgui.audio.notes import notes_of
from sttgui.audio.peaks import peaks_of
from sttgui.audio.track import Track
from sttgui.domain.errors import ProtectedMediaError, UnfinishedMediaError
from tests.audio.beeps import Plan, made
from tests.audio.conftest import MakeMedia, loudness, with_tracks
from tests.conftest import MakeWave

RATE = 16_000
YEAR_S = 365 * 86_400


@pytest.mark.parametrize("name", ["obs.mkv", "obs.mp4"])
def test_a_silent_track_gives_way_to_one_with_sound(tmp_path: Path, name: str) -> None:
    path = with_tracks(tmp_path / name, [[0] * 4, [0, 0, 6000, 6000]], ["Desktop", "Mic"])
    assert loudness(b"".join(stream_pcm(path))) > 1000
    assert peaks_of(path, tmp_path / "kept").window(2200, 3800, 1)[0] > 0.1
    track = Track(path)
    assert max(np.abs(samples).max() for samples in track.sound(2 * RATE, RATE) if len(samples)) > 0.1
    track.close()
    [note] = notes_of(path)
    assert "2 sound tracks; the second" in note
    assert note.endswith("was used, because the first is silent.")


def test_a_chime_beside_a_talk_counts_as_silent(tmp_path: Path) -> None:
    path = with_tracks(tmp_path / "chime.mkv", [[6000] + [0] * 14, [0] + [6000] * 14])
    assert "the second was used" in notes_of(path)[0]


def test_of_two_tracks_with_sound_the_players_choice_is_used_and_said(tmp_path: Path) -> None:
    path = with_tracks(tmp_path / "two.mkv", [[6000] * 3, [6000] * 3])
    assert notes_of(path) == ["This file has 2 sound tracks; the first was used, and nothing of the others."]


def test_times_that_jump_by_a_year_are_left_out_and_said(tmp_path: Path, make_media: MakeMedia) -> None:
    path = make_media("year.mka", "pcm_s16le", tones=(0.0, YEAR_S))
    assert len(b"".join(stream_pcm(path))) == 2 * 2 * RATE
    assert peaks_of(path, tmp_path / "kept").duration_ms == 2000
    assert probe(path).duration_ms == 2000
    [note] = notes_of(path)
    assert note == (
        "The times in this file jump by 365 days at 0:01. Nothing was heard of that time, so it is left out: "
        "what follows goes on at once."
    )


def test_a_long_gap_is_kept_and_said(tmp_path: Path, make_media: MakeMedia) -> None:
    path = make_media("gap.mka", "pcm_s16le", tones=(0.0, 3601.0))
    assert sum(len(block) for block in stream_pcm(path, 8000)) == 3602 * 8000 * 2
    assert peaks_of(path, tmp_path / "kept").duration_ms == 3_602_000
    assert notes_of(path) == ["There is no sound in this file from 0:01 to 1:00:01."]


TONES = tuple(float(second) for second in range(8))
CODECS = {
    "a.mkv": ("aac", 16_000),
    "a.wav": ("pcm_s16le", 16_000),
    "ms.wav": ("adpcm_ms", 16_000),
    "a.w64": ("pcm_s16le", 16_000),
    "a.caf": ("pcm_s16le", 16_000),
    "a.au": ("pcm_s16be", 16_000),
    "a.aiff": ("pcm_s16be", 16_000),
    "a.flac": ("flac", 16_000),
    "a.wv": ("wavpack", 16_000),
    "a.mp3": ("libmp3lame", 44_100),
    "a.aac": ("aac", 44_100),
    "a.opus": ("libopus", 48_000),
    "a.webm": ("libopus", 48_000),
    "a.ts": ("aac", 48_000),
    "a.avi": ("libmp3lame", 44_100),
    "a.flv": ("aac", 44_100),
}


@pytest.mark.parametrize("part", [0.49, 0.96])
@pytest.mark.parametrize("name", CODECS)
def test_a_file_that_breaks_off_is_said_to(make_media: MakeMedia, name: str, part: float) -> None:
    path = make_media(name, *CODECS[name][:1], tones=TONES, rate=CODECS[name][1])
    assert notes_of(path) == []
    data = path.read_bytes()
    path.write_bytes(data[: int(len(data) * part)])
    [note] = notes_of(path)
    assert note.startswith("The file breaks off at 0:0")


def first_of_all_the_table(data: bytes) -> bytes:
    """An MP4 as it is sent over the web."""
    moov = data.index(b"moov") - 4
    size = struct.unpack(">I", data[moov : moov + 4])[0]
    table = bytearray(data[moov : moov + size])
    entries = table.index(b"stco") + 8
    for number in range(struct.unpack(">I", table[entries : entries + 4])[0]):
        at = entries + 4 + 4 * number
        table[at : at + 4] = struct.pack(">I", struct.unpack(">I", table[at : at + 4])[0] + size)
    begin = struct.unpack(">I", data[:4])[0]
    return data[:begin] + bytes(table) + data[begin:moov]


@pytest.mark.parametrize("filled", [b"", b"\0"], ids=["cut", "not filled"])
def test_an_mp4_that_breaks_off_is_said_to(make_media: MakeMedia, filled: bytes) -> None:
    path = make_media("a.mp4", tones=TONES)
    data = first_of_all_the_table(path.read_bytes())
    path.write_bytes(data)
    assert notes_of(path) == []
    half = len(data) // 2
    path.write_bytes(data[:half] + filled * half)
    [note] = notes_of(path)
    assert note.startswith("The file breaks off at 0:0")


@pytest.mark.parametrize("filled", [b"", b"\0"], ids=["cut", "not filled"])
@pytest.mark.parametrize(("name", "codec"), [("a.m4a", "aac"), ("a.mov", "pcm_s16le")])
def test_an_mp4_that_breaks_off_before_its_table_is_refused_as_such(
    make_media: MakeMedia, name: str, codec: str, filled: bytes
) -> None:
    path = make_media(name, codec, tones=TONES)
    data = path.read_bytes()
    path.write_bytes(data[: len(data) // 2] + filled * (len(data) // 2))
    with pytest.raises(UnfinishedMediaError, match="breaks off"):
        probe(path)


@pytest.mark.parametrize("name", ["a.mkv", "a.flac", "a.mp3", "a.opus", "a.ts"])
def test_a_file_that_was_never_filled_is_said_to_break_off(make_media: MakeMedia, name: str) -> None:
    path = make_media(name, *CODECS[name][:1], tones=TONES, rate=CODECS[name][1])
    data = path.read_bytes()
    path.write_bytes(data[: len(data) // 2] + bytes(max(len(data) // 2, 10_000)))
    [note] = notes_of(path)
    assert note.startswith("The file breaks off at 0:0")


@pytest.mark.parametrize("kind", ["live.webm", "a.wma"])
def test_a_recording_that_breaks_off_is_said_to_where_no_length_of_the_whole_is_told(tmp_path: Path, kind: str) -> None:
    path = made(Plan(kind, beeps=TONES[1:]), tmp_path)
    assert notes_of(path) == []
    data = path.read_bytes()
    path.write_bytes(data[:-1000])
    [note] = notes_of(path)
    assert note.startswith("The file breaks off at 0:0")


def test_an_ogg_file_whose_last_page_is_not_marked_is_whole(make_media: MakeMedia) -> None:
    """Telephones write such."""
    path = make_media("a.opus", "libopus", tones=TONES, rate=48_000)
    data = path.read_bytes()
    path.write_bytes(data[: data.rindex(b"OggS")])
    assert notes_of(path) == []


def test_a_number_of_frames_that_cannot_be_is_no_promise(make_media: MakeMedia) -> None:
    path = make_media("a.mp3", "libmp3lame", rate=44_100)
    data = bytearray(path.read_bytes())
    place = data.index(b"Info") + 8 if b"Info" in data else data.index(b"Xing") + 8
    data[place : place + 4] = struct.pack(">I", 10_000_000)
    path.write_bytes(data)
    assert notes_of(path) == []


def test_parts_that_were_joined_break_off_nowhere(make_media: MakeMedia) -> None:
    for name in ("a.mp3", "a.aac", "a.opus", "a.flac", "a.ts"):
        path = make_media(name, *CODECS[name][:1], rate=CODECS[name][1])
        path.write_bytes(path.read_bytes() * 2)
        assert notes_of(path) == []


def test_a_file_cut_in_the_head_of_what_may_be_a_new_stream_is_read_to_its_end(make_media: MakeMedia) -> None:
    path = make_media("a.flv", rate=44_100)
    data = path.read_bytes()
    head = len(data) - 4 - struct.unpack(">I", data[-4:])[0]
    path.write_bytes(data[: head + 10])
    assert len(b"".join(stream_pcm(path))) == pytest.approx(2 * RATE, rel=0.1)
    assert "breaks off" in notes_of(path)[-1]


def test_a_file_that_grows_meanwhile_is_said_to(make_wave: MakeWave) -> None:
    path = make_wave(seconds=1.0)
    size = path.stat().st_size
    assert notes_of(path, size) == []
    assert "still being written" in notes_of(path, size - 100)[0]


def test_a_length_that_was_never_written_is_no_promise(make_wave: MakeWave) -> None:
    path = make_wave(seconds=1.0)
    data = bytearray(path.read_bytes())
    place = data.index(b"data") + 4
    data[place : place + 4] = b"\xff\xff\xff\x7f"
    path.write_bytes(data)
    assert notes_of(path) == []
    assert probe(path).duration_ms == pytest.approx(1000, abs=5)


@pytest.mark.parametrize("entry", [b"enca", b"drms", b"aavd"])
def test_a_protected_file_is_refused_as_such(make_media: MakeMedia, entry: bytes) -> None:
    path = make_media("song.m4a")
    data = path.read_bytes()
    place = data.index(b"mp4a", data.index(b"stsd"))
    path.write_bytes(data[:place] + entry + data[place + 4 :])
    for read in (probe, lambda path: next(stream_pcm(path))):
        with pytest.raises(ProtectedMediaError):
            read(path)


def element(name: str, data: bytes) -> bytes:
    return bytes.fromhex(name) + (1 << 28 | len(data)).to_bytes(4, "big") + data


def test_an_encrypted_webm_is_refused_as_such(tmp_path: Path) -> None:
    path = made(Plan("live.webm"), tmp_path)
    data = path.read_bytes()
    [(begin, end)] = ebml.named(io.BytesIO(data), 0x18538067, 0x1654AE6B)
    [(first, last)] = ebml.named(io.BytesIO(data), 0x18538067, 0x1654AE6B, 0xAE)
    head = data[: data.rindex(b"\x16\x54\xae\x6b", 0, begin)]
    for is_encrypted in (False, True):
        compressed = element("5033", b"\0") + element("5034", element("4254", b"\3"))  # by leaving out what is known
        encoding = element("5033", b"\1") if is_encrypted else compressed
        tracks = element("1654ae6b", element("ae", data[first:last] + element("6d80", element("6240", encoding))))
        path.write_bytes(head + tracks + data[end:])
        if not is_encrypted:
            assert probe(path).format
    with pytest.raises(ProtectedMediaError):
        probe(path)


@pytest.mark.parametrize("sign", protection.PROTECTED_ASF)
def test_a_protected_wma_is_refused_as_such(tmp_path: Path, sign: bytes) -> None:
    path = made(Plan("a.wma"), tmp_path)
    data = path.read_bytes()
    size, count = struct.unpack("<QI", data[16:28])
    added = sign + struct.pack("<QI", 32, 4) + b"\0" * 4
    path.write_bytes(data[:16] + struct.pack("<QI", size + len(added), count + 1) + data[28:size] + added + data[size:])
    with pytest.raises(ProtectedMediaError):
        probe(path)


def test_a_file_with_encrypted_packets_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As other containers than MP4 have them, which nothing here can write."""
    monkeypatch.setattr(protection, "is_protected_mp4", lambda path: False)
    path = tmp_path / "locked.mp4"
    options = {
        "encryption_scheme": "cenc-aes-ctr",
        "encryption_key": "76a6c65c5ea762046bd749a2e632ccbb",
        "encryption_kid": "a7e61c373e219033c21091fa607bf3b8",
    }
    with av.open(str(path), "w", options=options) as container:
        stream = container.add_stream("aac", rate=RATE, layout="mono")
        frame = av.AudioFrame.from_ndarray(np.full((1, 4 * RATE), 99, np.int16), format="s16", layout="mono")
        frame.sample_rate = RATE
        container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
    with pytest.raises(ProtectedMediaError):
        probe(path)


@pytest.mark.parametrize(("name", "codec"), [("a.aac", "aac"), ("a.mp3", "libmp3lame"), ("a.opus", "libopus")])
def test_a_length_is_counted_where_the_header_does_not_tell_it(make_media: MakeMedia, name: str, codec: str) -> None:
    path = make_media(name, codec, tones=(0.0, 1.0, 2.0), rate=48_000)
    path.write_bytes(path.read_bytes() * 3)
    assert probe(path).duration_ms == pytest.approx(9000, abs=300)


def test_where_each_track_was_heard_it_is_said_whose_channel_is_whose(tmp_path: Path) -> None:
    path = with_tracks(tmp_path / "meeting.mkv", [[6000] * 2, [6000] * 2], ["Anna", "Ben"])
    [note] = notes_of(path, all_tracks=True)
    assert "Each of the 2 sound tracks" in note
    assert "channel 1 is “Anna”, channel 2 is “Ben”" in note
    [chosen] = notes_of(path, track=2, all_tracks=True)
    assert "which was chosen" in chosen
