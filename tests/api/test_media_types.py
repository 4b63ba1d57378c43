"""A recording is sent under the name of what it is, whatever it is called."""

from fractions import Fraction
from pathlib import Path

import av
import numpy as np
import pytest

from sttgui.api.media_types import HEAD, part_name

# The container as FFmpeg calls it, the codec, and the name and type it is sent under without an ending of its own.
MADE = [
    ("ogg", "libopus", "audio.ogg", "audio/ogg"),
    ("ogg", "flac", "audio.ogg", "audio/ogg"),
    ("wav", "pcm_s16le", "audio.wav", "audio/wav"),
    ("w64", "pcm_s16le", "audio.w64", "audio/x-w64"),
    ("flac", "flac", "audio.flac", "audio/flac"),
    ("mp3", "libmp3lame", "audio.mp3", "audio/mpeg"),
    ("adts", "aac", "audio.aac", "audio/aac"),
    ("ipod", "aac", "audio.m4a", "audio/mp4"),
    ("mp4", "aac", "audio.mp4", "video/mp4"),
    ("mov", "aac", "audio.mov", "video/quicktime"),
    ("3gp", "aac", "audio.3gp", "video/3gpp"),
    ("matroska", "flac", "audio.mka", "audio/x-matroska"),
    ("webm", "libopus", "audio.webm", "audio/webm"),
    ("asf", "wmav2", "audio.wma", "audio/x-ms-wma"),
    ("aiff", "pcm_s16be", "audio.aiff", "audio/aiff"),
    ("caf", "pcm_s16be", "audio.caf", "audio/x-caf"),
    ("au", "pcm_s16be", "audio.au", "audio/basic"),
    ("avi", "pcm_s16le", "audio.avi", "video/x-msvideo"),
    ("flv", "aac", "audio.flv", "video/x-flv"),
    ("mpegts", "aac", "audio.ts", "video/mp2t"),
    ("vob", "mp2", "audio.mpg", "video/mpeg"),
]


def make(path: Path, container: str, codec: str) -> None:
    """Half a second of a tone."""
    with av.open(str(path), "w", format=container) as file:
        stream = file.add_stream(codec, rate=48_000)
        stream.layout, stream.bit_rate = "mono", 64_000
        sound = (np.sin(np.arange(24_000) / 20) * 9000).astype(np.int16)[None]
        frame = av.AudioFrame.from_ndarray(sound, "s16", "mono")
        frame.sample_rate, frame.time_base, frame.pts = 48_000, Fraction(1, 48_000), 0
        resampler = av.AudioResampler(stream.codec_context.format, "mono", 48_000, stream.codec_context.frame_size)
        for piece in [*resampler.resample(frame), *resampler.resample(None)]:
            file.mux(stream.encode(piece))
        file.mux(stream.encode(None))


@pytest.mark.parametrize(("container", "codec", "name", "media_type"), MADE)
def test_a_recording_goes_by_its_bytes(tmp_path: Path, container: str, codec: str, name: str, media_type: str):
    make(tmp_path / "memo", container, codec)
    for called in ("memo", "PTT-20260101-WA0001.opus", "wrong.xyz", "memo.dss"):
        path = (tmp_path / "memo").rename(tmp_path / called)
        assert part_name(path) == (name, media_type)
        path.rename(tmp_path / "memo")


@pytest.mark.parametrize(
    ("called", "container", "codec", "name", "media_type"),
    [
        ("a.MKV", "matroska", "flac", "audio.mkv", "video/x-matroska"),
        ("a.m4a", "mp4", "aac", "audio.m4a", "audio/mp4"),
        ("a.m4b", "ipod", "aac", "audio.m4b", "audio/mp4"),
        ("a.wmv", "asf", "wmav2", "audio.wmv", "video/x-ms-wmv"),
        ("wrong.ogg", "mp4", "aac", "audio.mp4", "video/mp4"),
        ("wrong.mp3", "wav", "pcm_s16le", "audio.wav", "audio/wav"),
    ],
)
def test_an_ending_that_fits_is_kept(
    tmp_path: Path, called: str, container: str, codec: str, name: str, media_type: str
):
    make(tmp_path / called, container, codec)
    assert part_name(tmp_path / called) == (name, media_type)


@pytest.mark.parametrize(
    ("behind", "name"),
    [(b"\xff\xfb\x90\x64", "audio.mp3"), (b"fLaC", "audio.flac"), (b"\xff\xf1\x50", "audio.aac"), (b"?", "audio.mp3")],
)
def test_tags_before_the_sound_are_passed_over(tmp_path: Path, behind: bytes, name: str):
    picture = b"x" * (HEAD * 3)
    size = bytes((len(picture) >> shift) & 0x7F for shift in (21, 14, 7, 0))
    path = tmp_path / "song.opus"
    path.write_bytes(b"ID3\x04\x00\x00" + size + picture + behind + bytes(9))
    assert part_name(path)[0] == name


@pytest.mark.parametrize(
    ("head", "name"),
    [
        (b"#!AMR\n", "audio.amr"),
        (b"#!AMR-WB\n", "audio.awb"),
        (b"\0\0\0\x08wide\0\0\0\0mdat", "audio.mov"),
        (b"", "audio.ogg"),
        (b"ID3", "audio.ogg"),
        (b"unheard of", "audio.ogg"),
    ],
)
def test_what_the_bytes_do_not_tell_the_ending_does(tmp_path: Path, head: bytes, name: str):
    (tmp_path / "a.opus").write_bytes(head)
    assert part_name(tmp_path / "a.opus")[0] == name


@pytest.mark.parametrize(
    ("name", "part"),
    [
        ("Interview with Zoë.MP3", ("audio.mp3", "audio/mpeg")),
        ("memo.m4a", ("audio.m4a", "audio/mp4")),
        ("memo.opus", ("audio.ogg", "audio/ogg")),
        ("talk.xyz", ("audio.xyz", "application/octet-stream")),
        ("talk", ("audio", "application/octet-stream")),
        ('x.w"av', ("audio", "application/octet-stream")),
        ("x.mp3\r\nA: b", ("audio", "application/octet-stream")),
        ("a\0b.wav", ("audio.wav", "audio/wav")),
    ],
)
def test_a_file_that_is_not_there_goes_by_its_ending(name: str, part: tuple[str, str]):
    assert part_name(Path(name)) == part
