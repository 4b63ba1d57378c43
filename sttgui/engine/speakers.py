"""Who speaks in a recording: by channel where each person has their own, else by their voices."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import partial
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING

from sttgui.domain.errors import VoicesMissingError
from sttgui.domain.transcript import Transcript
from sttgui.domain.turns import MOST_SPEAKERS, Diarization, Turn
from sttgui.engine.recognisers import Request, Tell

if TYPE_CHECKING:
    from sttgui.engine.diarization import Detector
    from sttgui.engine.speech import VoiceDetector

SPEECH = 0.5  # the chance from which there is speech in a channel
APART_DB = 6.0  # a channel so much louder than all others has its speaker alone
BESIDE_DB = 10.0  # what is so much softer is heard in it from another one
OWN = 0.8  # of the speech must be in one channel alone, else they are a room's left and right
LEAST_MS = 2_000  # that somebody speaks in a channel
BREATH_MS = 300  # a pause that ends no turn

BY_VOICE = "Who speaks was found by the voices, on this computer. It is a guess: check it where it matters."
BY_CHANNEL = "Who speaks was found by the channels of the recording: each was taken as one speaker."
FEWER = "Only {found} of {count} speakers could be told apart."


def detector() -> VoiceDetector:
    """Hears where somebody speaks; one for each stream of sound."""
    from faster_whisper.utils import get_assets_path

    from sttgui.engine.speech import VoiceDetector

    return VoiceDetector(Path(get_assets_path()) / "silero_vad_v6.onnx")


class NoWords:
    """Stands where a recogniser would, for who wants to know who speaks and nothing else."""

    def __init__(self, folder: Path) -> None:
        del folder

    def transcribe(self, request: Request, tell: Tell) -> Transcript:
        """Raises `FileRefusedError`."""
        from sttgui.audio.media import probe

        del tell
        about = probe(request.path, request.track)
        return Transcript(duration_ms=about.duration_ms, channels=about.channels)


def find_speakers(
    path: Path, voices: str, *, track: int, count: int | None, told: Callable[[float], None]
) -> Diarization:
    """The turns of `count` speakers, `None` where nobody knows how many there are. `voices` is the file with what knows
    voices; without one only channels can tell. Raises `FileRefusedError`.
    """
    from sttgui.audio.media import probe, stream_pcm

    about = probe(path, track)
    if 2 <= about.channels <= MOST_SPEAKERS and (count is None or count <= about.channels):
        turns = by_channel(
            [stream_pcm(path, channel=channel, track=track) for channel in range(about.channels)],
            [detector() for _ in range(about.channels)],
        )
        if turns:
            return Diarization(turns, notes=(BY_CHANNEL,))
    if not voices:
        return Diarization(notes=(str(VoicesMissingError()),))
    from sttgui.engine.diarization import diarize
    from sttgui.engine.voices import VoiceEncoder
    from sttgui.storage.voice_weights import read_weights

    encoder = VoiceEncoder(read_weights(Path(voices)))
    sound = partial(stream_pcm, path, track=track)
    found = diarize(sound, encoder, detector(), count, told=told, duration_ms=about.duration_ms)
    if not found.turns:
        return found
    less = count is not None and len(found.voices) < count
    fewer = (FEWER.format(found=len(found.voices), count=count),) if less else ()
    return Diarization(found.turns, found.voices, (BY_VOICE, *fewer))


def by_channel(channels: list[Iterable[bytes]], detectors: list[Detector]) -> tuple[Turn, ...]:
    """The turns of those who each have a channel of the recording; none where that is not so."""
    import numpy as np

    from sttgui.engine.speech import FRAME, FRAME_MS, in_frames

    chances, levels = [], []
    for blocks, hears in zip(channels, detectors, strict=True):
        chance: list[float] = []
        level: list[float] = []
        for samples in in_frames(blocks):
            chance += hears.chances(samples)
            level += (samples.reshape(-1, FRAME) ** 2).mean(1).tolist()
        chances.append(chance)
        levels.append(level)
    length = min(map(len, chances))
    speech = np.array([chance[:length] for chance in chances]) >= SPEECH
    loud = 10 * np.log10(np.array([level[:length] for level in levels]) + 1e-10)
    ordered = np.sort(loud, axis=0)
    alone = (ordered[-1] - ordered[-2] >= APART_DB) & speech.any(0)
    own_ms = [FRAME_MS * int((alone & (loud.argmax(0) == number)).sum()) for number in range(len(channels))]
    speakers = [number for number, ms in enumerate(own_ms) if ms >= LEAST_MS]
    if len(speakers) < 2 or alone.sum() < OWN * speech.any(0).sum():
        return ()
    heard = speech & (loud >= ordered[-1] - BESIDE_DB)
    found = [(begin, end, number) for number in speakers for begin, end in _runs(heard[number].tolist(), FRAME_MS)]
    found.sort()
    names = list(dict.fromkeys(number for _, _, number in found))
    return tuple(Turn(begin, end, names.index(number)) for begin, end, number in found)


def _runs(heard: list[bool], frame_ms: int) -> Iterator[tuple[int, int]]:
    """From when to when something is heard; short pauses end nothing."""
    begin_ms = end_ms = at_ms = 0
    for is_heard, frames in groupby(heard):
        length_ms = frame_ms * len(list(frames))
        if is_heard:
            if end_ms and at_ms - end_ms > BREATH_MS:
                yield begin_ms, end_ms
                begin_ms = at_ms
            elif not end_ms:
                begin_ms = at_ms
            end_ms = at_ms + length_ms
        at_ms += length_ms
    if end_ms:
        yield begin_ms, end_ms
