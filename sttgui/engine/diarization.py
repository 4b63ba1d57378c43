"""Who speaks when, from the sound alone: speech is found, its voices become vectors, and those are grouped.

Two people at once are heard as the one who is louder: nothing here can tell honestly that there are two.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Protocol

import numpy as np
import numpy.typing as npt

from sttgui.domain.turns import Diarization, Turn, Voice
from sttgui.engine.speech import FRAME, RATE, Samples, in_frames
from sttgui.engine.voice_groups import Voiced, grouped, middle
from sttgui.engine.voices import STEP, WINDOW, Floats, mel_bands

SPEECH, SILENCE = 0.3, 0.15  # the detector's chance of speech from which it begins, and under which it ends
BREATH = 6  # frames of silence that end a run of speech, 0.2 s
HOP = 25  # frames of mel bands from one vector to the next, 0.25 s
LOUDNESS = 10 ** (-30 / 20)  # of speech, as the network knows it
MOST_GAIN = 100.0
BATCH_S = 60  # of sound that is looked at together
LISTENING = 0.2  # of the work is finding out where somebody speaks
SURE = 0.65  # likeness to its own voice of a vector that is taken as typical

Sound = Callable[[], Iterable[bytes]]  # the recording from its start: 16 kHz, mono, int16


class Detector(Protocol):
    """`VoiceDetector` is one."""

    def chances(self, samples: Samples) -> list[float]: ...


class Encoder(Protocol):
    """`VoiceEncoder` is one."""

    def vectors(self, windows: Floats) -> Floats: ...


def diarize(
    sound: Sound,
    encoder: Encoder,
    detector: Detector,
    count: int | None,
    *,
    told: Callable[[float], None] = lambda _: None,
    duration_ms: int | None = None,
) -> Diarization:
    """Find the turns of `count` speakers, `None` where nobody knows how many there are. `told` hears the part done, up
    to `duration_ms`. Takes 10 MB for an hour; the sound is read twice.
    """
    samples = max((duration_ms or 0) * RATE // 1000, 1)
    runs, gain = _speech(sound(), detector, lambda done: told(LISTENING * min(done / samples, 1)))
    if not runs:
        return Diarization()
    last = runs[-1][1]
    voiced = _voiced(sound(), runs, gain, encoder, lambda done: told(LISTENING + (1 - LISTENING) * done / last))
    labels = grouped(voiced, count)
    voices = []
    for number in range(int(labels.max()) + 1):
        own = voiced.vectors[labels == number]
        typical = own[own @ middle(own) >= SURE]
        voices.append(Voice(number, tuple(map(float, middle(typical if len(typical) else own)))))
    return Diarization(tuple(_turns(runs, voiced, labels)), tuple(voices))


def _speech(
    blocks: Iterable[bytes], detector: Detector, told: Callable[[int], None]
) -> tuple[list[tuple[int, int]], float]:
    """The runs of speech, in samples, and what makes it as loud as it should be."""
    runs: list[tuple[int, int]] = []
    speaks, now, power, heard = False, 0, 0.0, 0
    for samples in in_frames(blocks):
        for frame, chance in zip(samples.reshape(-1, FRAME), detector.chances(samples), strict=True):
            if chance >= SPEECH or (speaks and chance >= SILENCE):
                if not speaks or now - runs[-1][0] >= BATCH_S * RATE:
                    runs.append((now, now))
                    speaks = True
                runs[-1] = (runs[-1][0], now + FRAME)
                power, heard = power + float(frame @ frame), heard + FRAME
            elif speaks and now - runs[-1][1] >= BREATH * FRAME:
                speaks = False
            now += FRAME
        told(now)
    loudness = (power / heard) ** 0.5 if heard else 0.0
    return runs, min(LOUDNESS / loudness, MOST_GAIN) if loudness else 1.0


def _voiced(
    blocks: Iterable[bytes],
    runs: list[tuple[int, int]],
    gain: float,
    encoder: Encoder,
    told: Callable[[int], None],
) -> Voiced:
    """The vectors of all runs."""
    centres: list[float] = []
    of_run: list[int] = []
    vectors: list[Floats] = []
    for start, sound, numbers in _batches(blocks, runs):
        bands = mel_bands(sound * np.float32(gain))
        windows = []
        for number in numbers:
            begin, end = ((sample - start) // STEP for sample in runs[number])
            for centre in _centres(begin, end):
                windows.append(_window(bands, centre, begin, end))
                centres.append(start / RATE + centre * STEP / RATE)
                of_run.append(number)
        vectors.append(encoder.vectors(np.array(windows)))
        told(runs[numbers[-1]][1])
    return Voiced(np.array(centres), np.array(of_run, np.int64), np.concatenate(vectors))


def _batches(blocks: Iterable[bytes], runs: list[tuple[int, int]]) -> Iterator[tuple[int, Floats, range]]:
    """About a minute of sound at a time with all that vectors of some runs look at: its first sample, itself, and the
    places of the runs.
    """
    margin = WINDOW * STEP
    held, first, given = np.zeros(0, np.float32), 0, 0
    for samples in in_frames(blocks):
        held = np.concatenate([held, samples])
        now = first + len(held)
        ready = given
        while ready < len(runs) and runs[ready][1] + margin <= now:
            ready += 1
        if ready > given and now - runs[given][0] >= BATCH_S * RATE:
            yield first, held, range(given, ready)
            given = ready
        keep_from = (runs[given][0] if given < len(runs) else now) - margin
        if keep_from - first >= RATE:
            drop = min(keep_from - first, len(held)) // STEP * STEP
            held, first = held[drop:], first + drop
    if given < len(runs):
        yield first, held, range(given, len(runs))


def _centres(begin: int, end: int) -> list[int]:
    """Where the vectors of a run stand: evenly, one at least."""
    count = max(1, round((end - begin) / HOP))
    return [begin + int((place + 0.5) * (end - begin) / count) for place in range(count)]


def _window(bands: Floats, centre: int, begin: int, end: int) -> Floats:
    """The frames around a centre, within the run where that is long enough."""
    first = centre - WINDOW // 2
    if end - begin >= WINDOW:
        first = min(max(first, begin), end - WINDOW)
    first = max(min(first, len(bands) - WINDOW), 0)
    window = bands[first : first + WINDOW]
    return window if len(window) == WINDOW else np.pad(window, ((0, WINDOW - len(window)), (0, 0)))


def _turns(runs: list[tuple[int, int]], voiced: Voiced, labels: npt.NDArray[np.int64]) -> Iterator[Turn]:
    """Each run, parted in the middle between two vectors where the speaker changes."""
    places = np.searchsorted(voiced.runs, np.arange(len(runs) + 1))
    for number, (begin, end) in enumerate(runs):
        start_ms, first = begin * 1000 // RATE, places[number]
        for place in range(first + 1, places[number + 1]):
            if labels[place] != labels[place - 1]:
                border_ms = round(1000 * (voiced.centres_s[place - 1] + voiced.centres_s[place]) / 2)
                yield Turn(start_ms, border_ms, int(labels[place - 1]))
                start_ms = border_ms
        yield Turn(start_ms, end * 1000 // RATE, int(labels[places[number + 1] - 1]))
