"""Who speaks: by channel where each person has their own, else by voices; and how an answer tells it."""

import json
import wave
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from sttgui.api import read_diarization, read_saved_answer, without_voices
from sttgui.domain.models import SPEAKERS
from sttgui.domain.transcript import Paragraph, Transcript, Word
from sttgui.domain.turns import Diarization, Turn, Voice, with_turns
from sttgui.engine import whisper_model
from sttgui.engine.answer import Particulars, answer_bytes
from sttgui.engine.recognisers import VOICES, WHISPER, Offer, Request, Tell, WhisperOffers, choose
from sttgui.engine.speakers import BY_CHANNEL, BY_VOICE, NoWords, by_channel, find_speakers
from sttgui.engine.speech import FRAME, RATE
from sttgui.storage.models import ModelStore
from sttgui.storage.voice_weights import are_voices_here, voices_file
from tests.engine.test_diarization import HearsLoudness

AUDIO = Path(__file__).resolve().parents[3] / "shared" / "audio"
ABOUT = Particulars("id", "now", "", "whisper")


def channel(*parts: tuple[float, float]) -> np.ndarray:
    """Parts of (loudness, seconds)."""
    chance = np.random.default_rng(1)
    return np.concatenate([level * chance.uniform(-1, 1, int(seconds * RATE)) for level, seconds in parts])


def blocks(sound: np.ndarray) -> list[bytes]:
    return [(32767 * sound).astype("<i2").tobytes()]


def test_each_channel_is_a_speaker_where_each_has_their_own() -> None:
    left = channel((0.3, 4), (0.02, 4), (0.3, 3))  # hears the other softly
    right = channel((0.02, 4), (0.3, 5.5), (0.02, 1.5))
    turns = by_channel([blocks(left), blocks(right)], [HearsLoudness(), HearsLoudness()])
    assert [turn.speaker for turn in turns] == [0, 1, 0]
    borders = [border for turn in turns for border in (turn.start_ms, turn.end_ms)]
    assert borders == pytest.approx([0, 4000, 4000, 9500, 8000, 11_000], abs=2 * FRAME * 1000 / RATE)  # two at once


def test_the_left_and_right_of_a_room_are_no_speakers() -> None:
    both = channel((0.3, 4), (0.001, 1), (0.3, 4))
    assert by_channel([blocks(both), blocks(0.8 * both)], [HearsLoudness(), HearsLoudness()]) == ()


def test_a_channel_in_which_nobody_speaks_is_no_speaker() -> None:
    said, silent = channel((0.3, 6)), channel((0.001, 6))
    assert by_channel([blocks(said), blocks(silent)], [HearsLoudness(), HearsLoudness()]) == ()


TALK = with_turns(
    Transcript((Paragraph((Word("Hello.", 0, 900, 0.9), Word("Hi.", 1500, 1900, 0.8))),), duration_ms=2000),
    [Turn(0, 1000, 0), Turn(1400, 2000, 1)],
)


def test_an_answer_tells_speakers_as_the_service_does() -> None:
    found = Diarization((Turn(0, 1000, 0), Turn(1400, 2000, 1)), (Voice(0, (0.25, 0.5)),))
    options = {"diarize": True, "utterances": True, "paragraphs": True}
    body = answer_bytes([TALK], ABOUT, options, honours=WHISPER.honours, diarization=found)
    results = json.loads(body)["results"]
    [alternative] = results["channels"][0]["alternatives"]
    assert [word["speaker"] for word in alternative["words"]] == [0, 1]
    assert [paragraph["speaker"] for paragraph in alternative["paragraphs"]["paragraphs"]] == [0, 1]
    assert [phrase["speaker"] for phrase in results["utterances"]] == [0, 1]
    assert "warnings" not in json.loads(body)["metadata"]
    read = read_saved_answer(body)
    assert [(paragraph.speaker, paragraph.text) for paragraph in read.paragraphs] == [
        ("spk0", "Hello."),
        ("spk1", "Hi."),
    ]
    assert read_diarization(body) == found
    bare = without_voices(body)
    assert read_diarization(bare) == replace(found, voices=())
    assert read_saved_answer(bare) == read_saved_answer(body)
    assert without_voices(bare) == bare
    assert without_voices(b'no "voices"') == b'no "voices"'


def test_pauses_asked_for_cut_no_phrase_of_two_speakers() -> None:
    options = {"diarize": True, "utterances": True, "utt_split": 5.0}
    results = json.loads(answer_bytes([TALK], ABOUT, options, honours=WHISPER.honours))["results"]
    assert [phrase["transcript"] for phrase in results["utterances"]] == ["Hello.", "Hi."]


@pytest.mark.parametrize(
    "body", [b"{}", b"no JSON", b'{"output": {"results": {"diarization": {"turns": [{}, 3], "voices": [null]}}}}']
)
def test_an_answer_without_turns_tells_none(body: bytes) -> None:
    assert read_diarization(body) == Diarization()


def test_what_knows_voices_is_never_taken_for_a_recogniser() -> None:
    voices = Offer(SPEAKERS, VOICES)
    assert choose([voices], "whisper-tiny") is None
    assert choose([voices], "speakers") is voices


def test_without_what_knows_voices_a_recording_says_so(tmp_path: Path) -> None:
    with wave.open(str(tmp_path / "said.wav"), "wb") as file:
        file.setparams((1, 2, RATE, 0, "NONE", ""))
        file.writeframes(blocks(channel((0.3, 1)))[0])
    found = find_speakers(tmp_path / "said.wav", "", track=0, count=2, told=lambda _: None)
    assert found.turns == ()
    assert "not installed" in found.notes[0]
    assert NoWords(tmp_path).transcribe(Request(tmp_path / "said.wav"), Tell(print, print)).duration_ms == 1000


needs_voices = pytest.mark.skipif(
    whisper_model.available() is not None or not are_voices_here(Path("nowhere")) or not AUDIO.is_dir(),
    reason="the package that knows voices, or the recordings, are missing",
)


@needs_voices
@pytest.mark.parametrize("channels", [1, 2])
def test_two_people_who_take_turns_are_told_apart(tmp_path: Path, channels: int) -> None:
    from sttgui.audio.media import stream_pcm

    one, other = (
        np.frombuffer(b"".join(stream_pcm(AUDIO / name)), "<i2")[: 8 * RATE]
        for name in ("real/kennedy.flac", "real/LJ001-0001.flac")
    )
    pause = np.zeros(RATE // 2, np.int16)
    parts = [one[: 5 * RATE], other[: 4 * RATE], one[5 * RATE :], other[4 * RATE :]]
    sides = [
        np.concatenate(
            [
                sound if number % channels == side else 0 * sound
                for number, part in enumerate(parts)
                for sound in (part, pause)
            ]
        )
        for side in range(channels)
    ]
    with wave.open(str(tmp_path / "talk.wav"), "wb") as file:
        file.setparams((channels, 2, RATE, 0, "NONE", ""))
        file.writeframes(np.stack(sides, axis=1).tobytes())
    offers = WhisperOffers(ModelStore(tmp_path / "models"))
    assert SPEAKERS in [offer.model for offer in offers.all()]
    told: list[float] = []
    found = find_speakers(tmp_path / "talk.wav", str(offers.voices()), track=0, count=2, told=told.append)
    assert voices_file(tmp_path / "models").is_file()
    said = [0, 0]
    starts = [0, 5.5, 10, 13.5]
    for turn in found.turns:
        middle_s = (turn.start_ms + turn.end_ms) / 2000
        place = max(number for number, start in enumerate(starts) if start <= middle_s)
        said[turn.speaker == place % 2] += turn.end_ms - turn.start_ms
    assert said[1] > 20 * said[0]
    assert found.notes == ((BY_VOICE,) if channels == 1 else (BY_CHANNEL,))
    assert len(found.voices) == (2 if channels == 1 else 0)
