"""Voices of earlier recordings, and which of the names they were given fits a voice that was just found."""

from __future__ import annotations

import math
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from operator import mul

NEAR = 0.85  # likeness, 1 at most, from which two voices are taken for one; see docs/decisions.md
CLEARLY = 0.05  # so much less like it is the next person
MOST_NAMED, MOST_UNNAMED = 500, 200  # so many are kept, the latest


@dataclass(frozen=True, slots=True)
class KnownVoice:
    """The voice of one speaker of one recording, as in `Voice`. `name` is empty where nobody gave one yet."""

    job_id: str
    key: str
    values: tuple[float, ...]
    name: str = ""


@dataclass(frozen=True, slots=True)
class KnownVoices:
    """The voices in the order in which they were found."""

    voices: tuple[KnownVoice, ...] = ()

    @property
    def names(self) -> int:
        """How many people are named."""
        return len({voice.name.casefold() for voice in self.voices if voice.name})

    def found(
        self, job_id: str, values: Mapping[str, tuple[float, ...]], names: Mapping[str, str] | None = None
    ) -> KnownVoices:
        """With the voices that were found in a recording, by the keys of its speakers, in place of those it had."""
        others = [voice for voice in self.voices if voice.job_id != job_id]
        new = [KnownVoice(job_id, key, own, (names or {}).get(key, "")) for key, own in values.items()]
        return KnownVoices(tuple(_latest([*others, *new])))

    def named(self, job_id: str, names: Mapping[str, str]) -> KnownVoices:
        """With other names for speakers of a recording, by their keys; an empty one takes the name away."""
        voices = tuple(
            replace(voice, name=names[voice.key]) if voice.job_id == job_id and voice.key in names else voice
            for voice in self.voices
        )
        return self if voices == self.voices else KnownVoices(voices)

    def offers(self, job_id: str, keys: Iterable[str], taken: Collection[str]) -> dict[str, str]:
        """The names from other recordings that fit speakers of this one, by their keys: rather none than a wrong one.

        `keys` are those without a name, `taken` the names that others there have. No name is given to two.
        """
        used = {name.casefold() for name in taken}
        people = [(name, middle) for name, middle in self._people(job_id) if name.casefold() not in used]
        wanted = set(keys)
        pairs: list[tuple[float, str, str]] = []
        for voice in self.voices:
            if voice.job_id == job_id and voice.key in wanted and people:
                (best, name), *others = sorted(
                    ((likeness(voice.values, middle), name) for name, middle in people), reverse=True
                )
                if best >= NEAR and (not others or best - others[0][0] >= CLEARLY):
                    pairs.append((best, voice.key, name))
        offers: dict[str, str] = {}
        for _, key, name in sorted(pairs, reverse=True):
            if name not in offers.values():
                offers[key] = name
        return offers

    def _people(self, job_id: str) -> Iterator[tuple[str, tuple[float, ...]]]:
        """Who was named in other recordings, and the middle of their voices; the name as it was last written."""
        theirs: dict[str, list[KnownVoice]] = {}
        for voice in self.voices:
            if voice.name and voice.job_id != job_id:
                theirs.setdefault(voice.name.casefold(), []).append(voice)
        for voices in theirs.values():
            last = voices[-1]
            alike = [voice.values for voice in voices if len(voice.values) == len(last.values)]
            yield last.name, tuple(map(sum, zip(*alike, strict=True)))


def likeness(one: Sequence[float], other: Sequence[float]) -> float:
    """From -1 to 1: how alike two voices point; 0 where they cannot be compared."""
    lengths = math.hypot(*one) * math.hypot(*other)
    return sum(map(mul, one, other)) / lengths if lengths and len(one) == len(other) else 0.0


def _latest(voices: Sequence[KnownVoice]) -> Iterator[KnownVoice]:
    """All but the earliest where they are too many; those without a name are fewer."""
    named = [voice for voice in voices if voice.name][-MOST_NAMED:]
    unnamed = [voice for voice in voices if not voice.name][-MOST_UNNAMED:]
    kept = {id(voice) for voice in (*named, *unnamed)}
    return (voice for voice in voices if id(voice) in kept)
