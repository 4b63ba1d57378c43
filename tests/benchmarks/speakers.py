"""How well and how fast speakers are told apart here: `speakers.py FOLDER [WORDS]`, prints Markdown.

FOLDER holds single speakers (`MIXED`) and `speakers.rttm`, which says who speaks when in meetings. Recordings of two to
four are put together from single speakers: turns of one to ten seconds, pauses of 0.1 to 0.8 s, an eighth of the turns
beginning up to 0.9 s before the last one ends, each voice louder or softer by up to 4 dB; every second one as over a
telephone (300 to 3,400 Hz) with noise 15 dB below. Who speaks when in them is where a voice detector hears each by
itself, so only the confusion is independent of it. The error is time missed, heard where nobody speaks, and given to
the wrong one, of all time spoken, without a collar, and with overlapping speech counted for each.
With WORDS, the name of a model, English ones are transcribed too: so many words have the right speaker.
"""

from __future__ import annotations

import sys
import tempfile
import time
import wave
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np
import numpy.typing as npt

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from sttgui.audio.media import stream_pcm
from sttgui.engine.diarization import diarize
from sttgui.engine.speakers import detector
from sttgui.engine.speech import FRAME, RATE
from sttgui.engine.voices import VoiceEncoder
from sttgui.storage.folders import Folders
from sttgui.storage.models import ModelStore
from sttgui.storage.voice_weights import read_weights, voices_file
from tests.benchmarks.figures import note

Sound = npt.NDArray[np.float32]

SPEAKERS = {
    "LJ": [f"real/LJ001-000{number}.flac" for number in (1, 3, 5, 7)],
    "Kennedy": ["real/kennedy.flac", "jfk.flac"],
    "Bush": ["real/bush.flac"],
    "2412": ["real/libri_2412_0000.flac"],
    "cold": ["real/mfa_cold.flac"],
    "MLS es": ["real/mfa_es_mls.flac"],
    "sonnet": ["sonnet1.mp3"],
    "Austen": [f"austen_0{number}.wav" for number in (870, 890, 920, 880, 930)],
    **{
        f"az {code}": [f"real/az_{code}_te_audio.flac"]
        for code in ("de", "en", "es", "fr", "it", "ja", "ko", "pt", "zh")
    },
}
MIXED = (
    *(("LJ", "sonnet"), ("Kennedy", "Bush"), ("2412", "cold"), ("az de", "az es"), ("az en", "az fr")),
    *(("az it", "az ko"), ("az pt", "az zh"), ("Austen", "LJ"), ("Kennedy", "az en"), ("Bush", "cold")),
    *(("az ja", "az ko"), ("az de", "az it"), ("MLS es", "sonnet"), ("az es", "az pt"), ("LJ", "cold")),
    *(("az fr", "az zh"), ("LJ", "Kennedy", "cold"), ("az de", "az en", "az fr"), ("Bush", "sonnet", "az es")),
    *(("az it", "az pt", "az ko", "az zh"), ("LJ", "Austen", "Kennedy", "Bush")),
)
ENGLISH = frozenset({"LJ", "Kennedy", "Bush", "2412", "cold", "sonnet", "Austen", "az en"})
CONFUSION_GOAL = 5  # % of the time, where two take turns and the number is given
TURNS_S = (0.8, 2.0, 4.0, 7.0)


@dataclass(frozen=True, slots=True)
class Said:
    """Somebody speaks from one moment to another, in seconds."""

    begin: float
    end: float
    speaker: str


@dataclass(frozen=True, slots=True)
class Recording:
    name: str
    group: str
    sound: Sound
    said: tuple[Said, ...]

    @property
    def seconds(self) -> float:
        return len(self.sound) / RATE

    @property
    def speakers(self) -> int:
        return len({one.speaker for one in self.said})

    def blocks(self) -> Iterator[bytes]:
        yield (np.clip(self.sound, -1, 1) * 32767).astype("<i2").tobytes()


@dataclass(frozen=True, slots=True)
class Errors:
    """Of so many seconds that somebody speaks."""

    missed: float = 0.0
    false: float = 0.0
    confused: float = 0.0
    spoken: float = 0.0

    def __add__(self, other: Errors) -> Errors:
        return Errors(
            self.missed + other.missed,
            self.false + other.false,
            self.confused + other.confused,
            self.spoken + other.spoken,
        )

    def __str__(self) -> str:
        shares = (self.missed, self.false, self.confused, self.missed + self.false + self.confused)
        return " | ".join(f"{100 * share / self.spoken:.1f}" for share in shares)


def main() -> None:
    folder, words_by = Path(sys.argv[1]), sys.argv[2] if len(sys.argv) > 2 else ""
    models = Folders.of_user().data / "models"
    encoder = VoiceEncoder(read_weights(voices_file(models)))
    recordings = [*mixes(folder), *meetings(folder)]
    print("| recording | speakers | missed % | false % | confused % | error % | found by itself | confused % |")
    print("|---|--:|--:|--:|--:|--:|--:|--:|")
    totals: dict[tuple[str, bool], Errors] = {}
    took = heard = 0.0
    for recording in recordings:
        begun = time.perf_counter()
        told = _turns(recording, encoder, recording.speakers)
        took, heard = took + time.perf_counter() - begun, heard + recording.seconds
        alone = _turns(recording, encoder, None)
        given, guessed = errors(recording.said, told), errors(recording.said, alone)
        found = len({one.speaker for one in alone})
        print(
            f"| {recording.name} | {recording.speakers} | {given} | {found} "
            f"| {100 * guessed.confused / guessed.spoken:.1f} |",
            flush=True,
        )
        for is_told, one in ((True, given), (False, guessed)):
            place = (recording.group, is_told)
            totals[place] = totals.get(place, Errors()) + one
    for (group, is_told), total in sorted(totals.items()):
        confused = 100 * total.confused / total.spoken
        goal = CONFUSION_GOAL if is_told and group.startswith("2 ") else None
        note(f"{group}, number {'given' if is_told else 'not given'}: confused", confused, "%", most=goal)
        print(f"| **{group}**, number {'given' if is_told else 'not given'} | | {total} | | |")
    note("speakers told apart: work for a minute of sound", 60 * took / heard, "s")
    print(f"\n{60 * took / heard:.2f} s for a minute of sound")
    if words_by:
        print_words(recordings, encoder, words_by)


def _turns(recording: Recording, encoder: VoiceEncoder, count: int | None) -> list[Said]:
    found = diarize(recording.blocks, encoder, detector(), count)
    return [Said(turn.start_ms / 1000, turn.end_ms / 1000, str(turn.speaker)) for turn in found.turns]


def print_words(recordings: Sequence[Recording], encoder: VoiceEncoder, model: str) -> None:
    """Of the words that Whisper hears where one person speaks, so many are given to that person."""
    from sttgui.domain.turns import speakers_of
    from sttgui.engine.recognisers import Request, Tell
    from sttgui.engine.whisper import Whisper

    store = ModelStore(Folders.of_user().data / "models")
    wanted = store.find(model)
    assert wanted is not None, f"there is no model {model}"
    whisper = Whisper(store.prepare(wanted))
    print(f"\n| words by {model} | words | right speaker % |\n|---|--:|--:|")
    for recording in recordings:
        is_english = recording.group.startswith("meeting") or {one.speaker for one in recording.said} <= ENGLISH
        if not is_english:
            continue
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "mixed.wav"
            with wave.open(str(path), "wb") as file:
                file.setparams((1, 2, RATE, 0, "NONE", ""))
                file.writeframes(b"".join(recording.blocks()))
            heard = whisper.transcribe(Request(path), Tell(lambda _: None, lambda *_: None))
        words = list(heard.words)
        found = diarize(recording.blocks, encoder, detector(), recording.speakers)
        given = [
            Said((word.start_ms or 0) / 1000, (word.end_ms or 0) / 1000, str(speaker))
            for word, speaker in zip(words, speakers_of(words, found.turns), strict=True)
        ]
        alone = [(one, by) for one in given if (by := _only_speaker(recording.said, (one.begin + one.end) / 2))]
        turns = [Said(turn.start_ms / 1000, turn.end_ms / 1000, str(turn.speaker)) for turn in found.turns]
        names = mapping(recording.said, turns)
        right = sum(names.get(one.speaker) == by for one, by in alone)
        print(f"| {recording.name} | {len(alone)} | {100 * right / max(len(alone), 1):.1f} |", flush=True)


def _only_speaker(said: Iterable[Said], at: float) -> str:
    speakers = {one.speaker for one in said if one.begin <= at < one.end}
    return speakers.pop() if len(speakers) == 1 else ""


def errors(said: Sequence[Said], found: Sequence[Said]) -> Errors:
    """By hundredths of a second, with the names that fit best."""
    ends = [one.end for one in (*said, *found)]
    length = round(100 * max(ends)) + 1
    true, given = _grid(said, length), _grid(found, length)
    names = mapping(said, found)
    right = sum((true[name] & given[own]).sum() for own, name in names.items())
    speak = np.sum(list(true.values()), 0)
    heard = np.sum(list(given.values()), 0) if given else np.zeros(length, int)
    confused = np.minimum(speak, heard).sum() - right
    missed, false = np.maximum(speak - heard, 0).sum(), np.maximum(heard - speak, 0).sum()
    return Errors(missed / 100, false / 100, confused / 100, speak.sum() / 100)


def mapping(said: Sequence[Said], found: Sequence[Said]) -> dict[str, str]:
    """The name of each found speaker, so that as much as possible is right."""
    length = round(100 * max(one.end for one in (*said, *found))) + 1
    true, given = _grid(said, length), _grid(found, length)
    names, owns = list(true), list(given)
    both = [[int((true[name] & given[own]).sum()) for name in names] for own in owns]

    @cache
    def best(place: int, used: int) -> tuple[int, tuple[int, ...]]:
        if place == len(owns):
            return 0, ()
        options = [(best(place + 1, used), -1)]
        options += [(best(place + 1, used | 1 << at), at) for at in range(len(names)) if not used >> at & 1]
        return max((rest[0] + (both[place][at] if at >= 0 else 0), (at, *rest[1])) for rest, at in options)

    return {own: names[at] for own, at in zip(owns, best(0, 0)[1], strict=True) if at >= 0}


def _grid(said: Iterable[Said], length: int) -> dict[str, npt.NDArray[np.bool_]]:
    grid: dict[str, npt.NDArray[np.bool_]] = {}
    for one in said:
        row = grid.setdefault(one.speaker, np.zeros(length, np.bool_))
        row[round(100 * one.begin) : round(100 * one.end)] = True
    return grid


def meetings(folder: Path) -> Iterator[Recording]:
    said: dict[str, list[Said]] = {}
    for line in (folder / "real" / "speakers.rttm").read_text(encoding="utf-8").splitlines():
        _, name, _, begin, length, _, _, speaker, *_ = line.split()
        said.setdefault(name, []).append(Said(float(begin), float(begin) + float(length), speaker))
    for name, parts in said.items():
        yield Recording(name, "meetings", load(folder / "real" / f"{name}.flac"), tuple(parts))


def mixes(folder: Path) -> Iterator[Recording]:
    single = cache(lambda name: [alone(load(folder / file)) for file in SPEAKERS[name]])
    for number, names in enumerate(MIXED):
        yield mixed(names, number, single, is_telephone=number % 2 == 1)


def load(path: Path) -> Sound:
    return np.frombuffer(b"".join(stream_pcm(path)), "<i2").astype(np.float32) / 32768


def alone(sound: Sound) -> tuple[Sound, list[tuple[int, int]]]:
    """A single speaker, and from which sample to which there is speech."""
    chances = detector().chances(np.pad(sound, (0, -len(sound) % FRAME)))
    runs: list[list[int]] = []
    speaks = False
    for number, chance in enumerate(chances):
        if chance >= 0.5 or (speaks and chance >= 0.35):
            if not speaks:
                runs.append([number, number])
            speaks, runs[-1][1] = True, number + 1
        elif speaks and number - runs[-1][1] >= 3:
            speaks = False
    return sound, [(begin * FRAME, end * FRAME) for begin, end in runs]


def mixed(
    names: Sequence[str],
    seed: int,
    single: Callable[[str], list[tuple[Sound, list[tuple[int, int]]]]],
    *,
    is_telephone: bool,
) -> Recording:
    """What people said by themselves, as if they took turns."""
    chance = np.random.default_rng(seed)
    turns = {name: list(_cut(single(name), chance)) for name in names}
    gains = {
        name: 0.05
        / np.sqrt(np.mean(np.concatenate([sound for sound, _ in single(name)]) ** 2))
        * 10 ** (chance.uniform(-4, 4) / 20)
        for name in names
    }
    track, at, last = np.zeros(200 * RATE, np.float32), RATE // 2, ""
    said: list[Said] = []
    while at < 120 * RATE and (ready := [name for name in names if name != last and turns[name]]):
        name = str(chance.choice(ready))
        sound, runs = turns[name].pop(0)
        track[at : at + len(sound)] += sound * np.float32(gains[name])
        said += [Said((at + begin) / RATE, (at + end) / RATE, name) for begin, end in runs]
        pause = -chance.uniform(0.3, 0.9) if chance.random() < 0.12 else chance.uniform(0.1, 0.8)
        at, last = max(at + len(sound) + int(pause * RATE), 0), name
    track = track[: int(max(one.end for one in said) * RATE) + RATE // 2]
    if is_telephone:
        waves, pitch = np.fft.rfft(track), np.fft.rfftfreq(len(track), 1 / RATE)
        track = np.fft.irfft(waves * ((pitch > 300) & (pitch < 3400)), len(track))
        track += chance.normal(0, np.sqrt(np.mean(track**2)) * 10 ** (-15 / 20), len(track))
    group = f"{len(names)} speakers, {'telephone and noise' if is_telephone else 'clear'}"
    name = " and ".join(names) + (", telephone" if is_telephone else "")
    return Recording(name, group, track.astype(np.float32), tuple(said))


def _cut(
    files: Iterable[tuple[Sound, list[tuple[int, int]]]], chance: np.random.Generator
) -> Iterator[tuple[Sound, list[tuple[int, int]]]]:
    """What one said, in turns that begin and end in pauses."""
    for sound, runs in files:
        place = 0
        while place < len(runs):
            last, wanted = place, chance.choice(TURNS_S) * RATE
            while last + 1 < len(runs) and runs[last][1] - runs[place][0] < wanted:
                last += 1
            begin, end = max(runs[place][0] - 800, 0), min(runs[last][1] + 800, len(sound))
            yield sound[begin:end], [(first - begin, stop - begin) for first, stop in runs[place : last + 1]]
            place = last + 1


if __name__ == "__main__":
    main()
