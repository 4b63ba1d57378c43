"""Looking into media files, refusing what is none, and reading their sound as a stream."""

from __future__ import annotations

import os
import struct
import sys
from fractions import Fraction
from pathlib import Path

import av
import pytest

from sttgui.audio.media import probe, stream_pcm
from sttgui.domain.errors import (
    DamagedMediaError,
    FileEmptyError,
    FileMissingError,
    FileRefusedError,
    FileUnreadableError,
    NoSoundError,
    NotMediaError,
    UnfinishedMediaError,
)
from tests.audio.conftest import MakeChannels, MakeMedia, loudness, tone
from tests.conftest import MakeWave

RATE = 16_000
SECOND = RATE * 2  # bytes


def pcm(path: Path) -> bytes:
    return b"".join(stream_pcm(path))


def picture_bytes(codec: str) -> bytes:
    encoder = av.CodecContext.create(codec, "w")
    assert isinstance(encoder, av.VideoCodecContext)
    encoder.width = encoder.height = 64
    encoder.pix_fmt = "rgb24" if codec == "png" else "yuvj420p"
    encoder.time_base = Fraction(1, 25)
    frame = av.VideoFrame(64, 64, encoder.pix_fmt)
    return b"".join(bytes(packet) for packet in [*encoder.encode(frame), *encoder.encode(None)])


def is_loud(samples: bytes, begin_s: float, end_s: float) -> bool:
    return loudness(samples[int(begin_s * RATE) * 2 : int(end_s * RATE) * 2]) > 1000


def test_the_header_tells_duration_channels_and_format(make_wave: MakeWave) -> None:
    info = probe(make_wave(seconds=2.5, rate=44_100, channels=2))
    assert (info.duration_ms, info.channels, info.format) == (2500, 2, "wav")


@pytest.mark.parametrize(
    ("name", "codec"), [("a.mp3", "libmp3lame"), ("a.m4a", "aac"), ("a.opus", "libopus"), ("a.flac", "flac")]
)
def test_compressed_formats_are_read(make_media: MakeMedia, name: str, codec: str) -> None:
    try:
        path = make_media(name, codec, tones=(0.0, 1.0, 2.0))
    except av.codec.codec.UnknownCodecError:
        pytest.skip(f"this PyAV cannot write {codec}")
    duration_ms = probe(path).duration_ms
    assert duration_ms == pytest.approx(3000, abs=150)
    assert len(pcm(path)) == pytest.approx(3 * SECOND, abs=0.15 * SECOND)
    assert is_loud(pcm(path), 0.2, 2.8)


def test_the_sound_of_a_video_is_read(make_media: MakeMedia) -> None:
    path = make_media("film.mp4", picture=True)
    assert is_loud(pcm(path), 0.1, 0.9)


def test_samples_are_mono_at_the_rate_that_was_asked_for(make_wave: MakeWave) -> None:
    path = make_wave(seconds=2.0, rate=48_000, channels=2)
    assert len(pcm(path)) == pytest.approx(2 * SECOND, abs=4)
    assert len(b"".join(stream_pcm(path, 8_000))) == pytest.approx(SECOND, abs=4)


def test_a_long_file_comes_in_small_blocks(make_wave: MakeWave) -> None:
    sizes = [len(block) for block in stream_pcm(make_wave(seconds=20.0))]
    assert len(sizes) > 20
    assert max(sizes) <= 2 * SECOND


@pytest.mark.parametrize("count", [1, 2, 3, 4, 6, 8, 11])
def test_every_channel_is_heard_alike(make_channels: MakeChannels, count: int) -> None:
    heard = []
    for speaker in range(count):
        heard.append(loudness(pcm(make_channels([8000 if channel == speaker else 0 for channel in range(count)]))))
    alone = loudness(tone(1.0, 8000).tobytes())
    assert heard == pytest.approx([alone / count] * count, rel=0.02)


def test_channels_that_are_all_full_do_not_clip(make_channels: MakeChannels) -> None:
    assert loudness(pcm(make_channels([32_000] * 6))) == pytest.approx(loudness(tone(1.0, 32_000).tobytes()), rel=0.01)


@pytest.mark.parametrize("count", [1, 2, 6])
def test_a_single_channel_is_heard_alone_and_as_loud_as_it_is(make_channels: MakeChannels, count: int) -> None:
    levels = [1000 * (channel + 1) for channel in range(count)]
    path = make_channels(levels)
    heard = [loudness(b"".join(stream_pcm(path, channel=channel))) for channel in range(count)]
    assert heard == pytest.approx([loudness(tone(1.0, level).tobytes()) for level in levels], rel=0.02)


def test_a_channel_that_a_part_of_the_recording_lacks_is_silent_there(make_media: MakeMedia, tmp_path: Path) -> None:
    first = make_media("stereo.mp3", "libmp3lame", tones=(0.0,), layout="stereo")
    second = make_media("mono.mp3", "libmp3lame", tones=(0.0,))
    both = tmp_path / "both.mp3"
    both.write_bytes(first.read_bytes() + second.read_bytes())
    sound = b"".join(stream_pcm(both, channel=1))
    assert is_loud(sound, 0.2, 0.8)
    assert not is_loud(sound, 1.3, 1.9)


def test_gaps_are_filled_so_that_later_sound_keeps_its_time(make_media: MakeMedia) -> None:
    sound = pcm(make_media("gap.mkv", "pcm_s16le", tones=(0.0, 3.0)))
    assert is_loud(sound, 0.1, 0.9)
    assert not is_loud(sound, 1.1, 2.9)
    assert is_loud(sound, 3.05, 3.95)
    assert not is_loud(sound, 2.8, 2.98)
    assert len(sound) == pytest.approx(4 * SECOND, abs=0.1 * SECOND)


def test_a_time_beyond_the_end_of_the_file_is_not_believed(make_media: MakeMedia) -> None:
    path = make_media("jump.mkv", "pcm_s16le", tones=(0.0, 500.0))
    data = path.read_bytes()
    duration = data.index(b"\x44\x89\x88") + 3  # Matroska's Duration: eight bytes of float, milliseconds
    path.write_bytes(data[:duration] + struct.pack(">d", 2000.0) + data[duration + 8 :])
    assert len(pcm(path)) == pytest.approx(2 * SECOND, abs=0.1 * SECOND)


def test_sound_that_changes_its_rate_and_channels_is_heard_whole(
    make_media: MakeMedia, make_wave: MakeWave, tmp_path: Path
) -> None:
    first = make_media("mono.mp3", "libmp3lame", tones=(0.0, 1.0))
    second = make_media("stereo.mp3", "libmp3lame", tones=(0.0, 1.0), rate=44_100, layout="stereo")
    both = tmp_path / "both.mp3"
    both.write_bytes(first.read_bytes() + second.read_bytes())
    sound = pcm(both)
    assert len(sound) == pytest.approx(4 * SECOND, abs=0.3 * SECOND)
    assert is_loud(sound, 0.2, 1.8)
    assert is_loud(sound, 2.2, 3.8)


def test_a_file_with_a_cover_picture_is_counted_to_its_end_as_one_without(make_media: MakeMedia) -> None:
    path = make_media("song.flac", "flac", tones=(0.0, 1.0, 2.0))
    picture, song = picture_bytes("png"), path.read_bytes()
    kind, size = struct.pack(">II", 3, 9) + b"image/png", struct.pack(">IIIIII", 0, 64, 64, 24, 0, len(picture))
    block = kind + size + picture
    about = len(b"fLaC") + 4 + 34  # what every file begins with
    path.write_bytes(song[:about] + struct.pack(">I", 6 << 24 | len(block)) + block + song[about:] + song)
    with av.open(str(path)) as container:
        assert container.streams.video
    assert probe(path).duration_ms == pytest.approx(6000, abs=500)  # the header tells the length of the first


def test_sound_that_begins_after_the_picture_keeps_its_time(make_media: MakeMedia) -> None:
    sound = pcm(make_media("late.mkv", "pcm_s16le", tones=(1.0,), picture=True))
    assert not is_loud(sound, 0.0, 0.95)
    assert is_loud(sound, 1.05, 1.95)


def test_a_file_that_breaks_off_gives_what_is_there(make_media: MakeMedia) -> None:
    path = make_media("cut.mp3", "libmp3lame", tones=(0.0, 1.0, 2.0, 3.0))
    data = path.read_bytes()
    path.write_bytes(data[: len(data) // 2])
    assert len(pcm(path)) == pytest.approx(2 * SECOND, abs=0.3 * SECOND)


def test_broken_bytes_in_the_middle_do_not_end_the_sound(make_media: MakeMedia) -> None:
    path = make_media("scratch.mp3", "libmp3lame", tones=(0.0, 1.0, 2.0, 3.0))
    data = bytearray(path.read_bytes())
    middle = len(data) // 2
    data[middle : middle + 700] = os.urandom(700)
    path.write_bytes(data)
    sound = pcm(path)
    assert is_loud(sound, 0.2, 1.5)
    assert is_loud(sound, 3.0, 3.7)


@pytest.mark.parametrize("name", ["Gespräch mit Zoë.wav", "entrevista 🎤 №1.wav", "x" * 196 + ".wav"])
def test_any_name_works(make_wave: MakeWave, name: str) -> None:
    assert probe(make_wave(name)).duration_ms == 1000


@pytest.mark.skipif(sys.platform == "win32", reason="no such names there")
def test_a_name_that_looks_like_an_address_works(make_wave: MakeWave, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(make_wave("http:a?b#c.wav").parent)
    assert probe(Path("http:a?b#c.wav")).duration_ms == 1000


@pytest.mark.skipif(sys.platform != "linux", reason="other systems do not allow such names")
def test_a_name_that_is_no_text_works(make_wave: MakeWave) -> None:
    path = make_wave()
    strange = path.with_name(os.fsdecode(b"b\xe4d.wav"))
    path.rename(strange)
    assert probe(strange).duration_ms == 1000


def refusal(path: Path) -> type[FileRefusedError]:
    with pytest.raises(FileRefusedError) as caught:
        probe(path)
    assert path.name in str(caught.value)
    with pytest.raises(type(caught.value)):
        next(stream_pcm(path))
    return type(caught.value)


def test_a_missing_file_is_refused(tmp_path: Path) -> None:
    assert refusal(tmp_path / "gone.mp3") is FileMissingError


def test_an_empty_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "empty.mp3").touch()
    assert refusal(tmp_path / "empty.mp3") is FileEmptyError


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="permissions do not bind this user")
def test_a_file_one_may_not_read_is_refused(make_wave: MakeWave) -> None:
    path = make_wave()
    path.chmod(0)
    assert refusal(path) is FileUnreadableError


def test_a_name_too_long_for_the_system_is_refused(tmp_path: Path) -> None:
    assert refusal(tmp_path / ("x" * 400 + ".mp3")) is FileUnreadableError


def test_a_folder_is_refused(tmp_path: Path) -> None:
    assert refusal(tmp_path) is NotMediaError


@pytest.mark.skipif(sys.platform == "win32", reason="no pipes with names")
def test_a_pipe_is_refused_without_waiting_for_a_writer(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.wav")
    assert refusal(tmp_path / "pipe.wav") is NotMediaError


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="no such device")
def test_a_device_is_refused() -> None:
    assert refusal(Path("/dev/zero")) is NotMediaError


@pytest.mark.parametrize("ending", ["mp3", "wav", "m4a", "flac", "aac", "ogg", "srt", "txt", "m3u8", "ffconcat"])
@pytest.mark.parametrize(
    "data",
    [
        b"Dear Sir, this is a letter.\n" * 200,
        "Grüße, ein Brief\n".encode("utf-16") * 200,
        b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n" + bytes(range(256)) * 40,
        b"PK\x03\x04" + bytes(range(255, -1, -1)) * 40,
        b"1\n00:00:01,000 --> 00:00:02,000\nHello\n",
        b"#EXTM3U\n#EXTINF:10,\nhttp://localhost/a.mp3\n",
        bytes(20_000),
        b"x",
    ],
    ids=["text", "utf-16", "pdf", "zip", "subtitles", "playlist", "zeros", "one byte"],
)
def test_what_is_no_recording_is_refused_whatever_its_name(tmp_path: Path, data: bytes, ending: str) -> None:
    path = tmp_path / f"file.{ending}"
    path.write_bytes(data)
    assert refusal(path) is NotMediaError


@pytest.mark.parametrize(("name", "codec"), [("picture.png", "png"), ("picture.mp3", "png"), ("picture.jpg", "mjpeg")])
def test_a_picture_is_refused(tmp_path: Path, name: str, codec: str) -> None:
    (tmp_path / name).write_bytes(picture_bytes(codec))
    assert refusal(tmp_path / name) is NotMediaError


def test_a_film_without_sound_is_refused(make_media: MakeMedia) -> None:
    assert refusal(make_media("silent.mp4", tones=(), picture=True)) is NoSoundError


def test_a_recording_whose_end_was_never_written_is_told_to_break_off(make_media: MakeMedia) -> None:
    path = make_media("phone.m4a", tones=(0.0, 1.0))
    data = path.read_bytes()
    path.write_bytes(data[: data.index(b"moov")])
    assert refusal(path) is UnfinishedMediaError


def test_a_header_without_sound_behind_it_is_damaged(make_wave: MakeWave) -> None:
    path = make_wave()
    path.write_bytes(path.read_bytes()[:44])
    assert refusal(path) is DamagedMediaError


def test_a_file_that_goes_while_it_is_opened_is_told_as_missing(
    make_wave: MakeWave, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = make_wave("talk.wav")

    def open_too_late(*arguments: object, **options: object) -> object:
        path.unlink()
        raise av.error.FileNotFoundError(2, "No such file or directory")

    monkeypatch.setattr(av, "open", open_too_late)
    with pytest.raises(FileMissingError):
        probe(path)
