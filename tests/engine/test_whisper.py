"""Whisper with its real weights: what is said is heard, when it is said, and nothing that is not."""

import random
import wave
from array import array
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

import av
import numpy as np
import pytest

from sttgui.audio.media import stream_pcm
from sttgui.domain.errors import EngineMissingError, EngineStartError, NotMediaError, TrackMissingError
from sttgui.domain.models import TINY_EN
from sttgui.domain.transcript import Transcript, Word
from sttgui.engine import whisper_model
from sttgui.engine.effects import bare
from sttgui.engine.recognisers import Request, Tell
from sttgui.engine.whisper import Whisper
from sttgui.storage.folders import resource
from tests.engine.real_model import STORE, needs_model

pytestmark = needs_model
RATE = 16_000


@pytest.fixture(scope="module")
def tiny() -> Whisper:
    return Whisper(STORE.prepare(TINY_EN))


@pytest.fixture(scope="module")
def sample() -> bytes:
    return b"".join(stream_pcm(resource("sample.flac"), RATE))


def silence(seconds: float) -> bytes:
    return bytes(int(seconds * RATE) * 2)


def write(path: Path, pcm: bytes, channels: int = 1) -> Path:
    with wave.open(str(path), "wb") as file:
        file.setnchannels(channels)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(pcm)
    return path


class Heard(NamedTuple):
    """A transcript, the progress that was told, the words that were told on the way and until when each time."""

    transcript: Transcript
    told: tuple[float, ...]
    words: tuple[Word, ...]
    borders: tuple[int, ...]


def listen(model: Whisper, path: Path, **asked: object) -> Heard:
    told: list[float] = []
    words: list[Word] = []
    borders: list[int] = []

    def hear(more: Sequence[Word], until_ms: int) -> None:
        words.extend(more)
        borders.append(until_ms)
        assert all(word.end_ms <= until_ms for word in words)

    transcript = model.transcribe(Request(path, **asked), Tell(told.append, hear))
    return Heard(transcript, tuple(told), tuple(words), tuple(borders))


def transcribe(model: Whisper, path: Path, **asked: object) -> tuple[Transcript, tuple[float, ...], tuple[Word, ...]]:
    """What was heard, without when it was told."""
    return listen(model, path, **asked)[:3]


@pytest.fixture(scope="module")
def heard(tiny: Whisper) -> Heard:
    """The whole sample, listened to once for all who only read what was heard."""
    return listen(tiny, resource("sample.flac"))


def test_it_goes_on_from_where_another_time_all_was_recognised(tiny, heard):
    whole, until_ms = heard.transcript, heard.borders[len(heard.borders) // 2]
    assert 0 < until_ms < whole.duration_ms
    rest, fractions, _ = transcribe(tiny, resource("sample.flac"), from_ms=until_ms)
    expected = [word for word in whole.words if word.start_ms > until_ms]
    assert abs(rest.word_count - len(expected)) <= 2
    assert [bare(word.text) for word in rest.words][-20:] == [bare(word.text) for word in expected][-20:]
    for mine, theirs in zip(list(rest.words)[-20:], expected[-20:], strict=True):
        assert abs(mine.start_ms - theirs.start_ms) < 300
    assert min(word.start_ms for word in rest.words) >= until_ms
    assert (rest.duration_ms, min(fractions) >= until_ms / whole.duration_ms - 0.01) == (whole.duration_ms, True)


def test_the_sample_is_heard_with_times_in_order_and_told_on_the_way(heard):
    transcript, told, words, _ = heard
    assert transcript.text.startswith("Good morning")
    assert len(transcript.paragraphs) > 1
    assert transcript.language == "en"
    assert (transcript.channels, transcript.model) == (1, "whisper model")
    assert words == tuple(transcript.words)
    times = [time for word in words for time in (word.start_ms, word.end_ms)]
    assert times == sorted(times)
    assert times[0] >= 0
    assert times[-1] <= transcript.duration_ms
    assert all(type(word.confidence) is float and 0 <= word.confidence <= 1 for word in words)
    assert list(told) == sorted(told)
    assert told[-1] == 1.0
    assert len([part for part in told if 0 < part < 1]) > 1


def test_the_chosen_sound_track_is_listened_to(tiny, sample, tmp_path):
    path = tmp_path / "tracks.mkv"
    said = np.frombuffer(sample[: 6 * RATE * 2], np.int16)
    with av.open(str(path), "w") as file:
        tracks = [(file.add_stream("pcm_s16le", rate=RATE, layout="mono"), sound) for sound in (said, said * 0)]
        for stream, sound in tracks:
            frame = av.AudioFrame.from_ndarray(sound[None, :], format="s16", layout="mono")
            frame.sample_rate = RATE
            file.mux([*stream.encode(frame), *stream.encode(None)])
    heard = [transcribe(tiny, path, track=track)[0].text for track in (0, 1, 2)]
    assert heard[0] == heard[1]
    assert heard[1].startswith("Good morning")
    assert heard[2] == ""
    with pytest.raises(TrackMissingError):
        transcribe(tiny, path, track=3)


def test_the_words_are_the_same_every_time(tiny, heard):
    assert transcribe(tiny, resource("sample.flac"))[0].text == heard.transcript.text


@pytest.mark.parametrize("loudness", [0, 30, 900])
def test_silence_and_noise_have_no_words(tiny, tmp_path, loudness):
    source = random.Random(1)
    hiss = array("h", (int(source.gauss(0, loudness)) for _ in range(8 * RATE))).tobytes()
    transcript, told, words = transcribe(tiny, write(tmp_path / "quiet.wav", hiss))
    assert (transcript.paragraphs, words, transcript.language) == ((), (), None)
    assert transcript.duration_ms == 8000
    assert told[-1] == 1.0


def test_a_long_silence_after_speech_stays_silent_and_the_word_after_it_is_in_its_place(tiny, sample, tmp_path):
    speech = sample[: int(5.5 * RATE) * 2]
    transcript, _, _ = transcribe(tiny, write(tmp_path / "gap.wav", speech + silence(60) + speech))
    begins = [word.start_ms for word in transcript.words]
    assert not [begin for begin in begins if 6_000 < begin < 65_500]
    assert len([begin for begin in begins if begin > 65_500]) > 5
    assert len(transcript.paragraphs) >= 2


@pytest.mark.parametrize("begin_s", [0.0, 4.2, 6.6])
def test_nothing_is_lost_where_the_pieces_meet(tiny, sample, tmp_path, begin_s):
    """Whatever border falls into the speech: what is said before and behind it is there."""
    speech = sample[int(begin_s * RATE) * 2 :] + silence(1.0) + sample
    transcript, _, _ = transcribe(tiny, write(tmp_path / "shifted.wav", speech))
    said = transcript.text.lower()
    for word in ("winter", "afraid", "keeper", "glass", "summer", "visit", "ships", "birds", "quiet", "whole world"):
        assert said.count(word) >= 2, word
    assert "lighthouse" in said


def test_two_people_on_two_channels_are_told_apart(tiny, sample, tmp_path):
    part = sample[: int(3.4 * RATE) * 2]
    left, right = (memoryview(samples).cast("h") for samples in (part + silence(3.4), silence(3.4) + part))
    mixed = array("h", bytes(len(left) * 4))
    mixed[0::2], mixed[1::2] = array("h", left.tobytes()), array("h", right.tobytes())
    path = write(tmp_path / "call.wav", mixed.tobytes(), channels=2)
    first, second = (transcribe(tiny, path, channel=number)[0] for number in (0, 1))
    assert first.text.startswith("Good morning")
    assert next(first.words).start_ms < 3_000
    assert next(second.words).start_ms > 3_000


def test_what_is_no_recording_is_refused(tiny, tmp_path):
    (tmp_path / "notes.txt").write_text("no recording " * 100)
    with pytest.raises(NotMediaError):
        transcribe(tiny, tmp_path / "notes.txt")


def test_a_folder_without_a_whole_model_is_an_error_of_its_own(tmp_path):
    with pytest.raises(EngineStartError):
        Whisper(tmp_path)
    (tmp_path / "model.bin").write_bytes(b"no model")
    with pytest.raises(EngineStartError):
        Whisper(tmp_path)


def test_without_its_package_it_says_so(monkeypatch, tmp_path):
    monkeypatch.setattr(whisper_model, "find_spec", lambda _: None)
    with pytest.raises(EngineMissingError):
        Whisper(tmp_path)
