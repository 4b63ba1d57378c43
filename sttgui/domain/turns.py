"""Who speaks when, and so who says each word."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import count, groupby

from sttgui.domain.paragraphs import ends_sentence, gap_ms, in_paragraphs, in_phrases
from sttgui.domain.transcript import Paragraph, Transcript, Word, WordState

MOST_SPEAKERS = 8
BESIDE_MS = 700  # a change of speakers is heard so exactly; within it, it is put where a sentence or a pause is
PAUSE_MS = 250  # between words that belong to two
MOSTLY = 0.8  # of the words of a speaker, for whom a voice that was found is theirs
SHORT_MS = 600  # what is so short and stands close between the words of another is theirs


@dataclass(frozen=True, slots=True)
class Turn:
    """A stretch that one speaker says, who is a number from 0 in the order in which they are first heard."""

    start_ms: int
    end_ms: int
    speaker: int


@dataclass(frozen=True, slots=True)
class Voice:
    """What the voice of a speaker is like: numbers that point to where those of alike voices point, of length 1."""

    speaker: int
    values: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Diarization:
    """Who speaks when, in order, and what the voice of each speaker is like. `notes` are sentences for the user, on how
    that was found.
    """

    turns: tuple[Turn, ...] = ()
    voices: tuple[Voice, ...] = ()
    notes: tuple[str, ...] = ()


def speakers_of(words: Sequence[Word], turns: Sequence[Turn]) -> list[int]:
    """Who says each word, by turns in the order of time; nothing where there are no turns.

    A word belongs to who speaks in most of it, or else nearest to it, and without a time to who said the one before.
    A change is moved to a pause or the end of a sentence beside it.
    """
    if not turns:
        return []
    said: list[int] = []
    ends = [turn.end_ms for turn in turns]
    for word in words:
        said.append(said[-1] if word.start_ms is None and said else _speaker_at(word, turns, ends))
    return _without_scraps(words, _at_borders(words, said))


def with_turns(transcript: Transcript, turns: Sequence[Turn]) -> Transcript:
    """A recogniser's transcript with speakers, in paragraphs and phrases of one speaker each."""
    words = list(transcript.words)
    said = speakers_of(words, turns)
    if not said:
        return transcript
    spoken = [replace(word, speaker=speaker_key(number)) for word, number in zip(words, said, strict=True)]
    return replace(transcript, paragraphs=in_paragraphs(spoken), utterances=in_phrases(spoken))


def with_found(transcript: Transcript, found: Diarization) -> Transcript:
    """A transcript, perhaps worked on, with the speakers that were found in its sound in place of those it had.

    Its words stay, in the same paragraphs, which are parted where another speaker begins. Who was there already keeps
    their key, and so their name, if most of what they say is still theirs.
    """
    words = list(transcript.words)
    said = _whole_changes(words, speakers_of(words, found.turns))
    if not said:
        return transcript
    keys = _keys(transcript, said)
    paragraphs: list[Paragraph] = []
    first = 0
    for paragraph in transcript.paragraphs:
        own = said[first : first + len(paragraph.words)]
        first += len(paragraph.words)
        paragraphs += _parted(paragraph, [keys[number] for number in own])
    warnings = tuple(dict.fromkeys((*transcript.warnings, *found.notes)))
    return replace(transcript, paragraphs=tuple(paragraphs), warnings=warnings)


def voices_by_key(transcript: Transcript, found: Diarization) -> dict[str, tuple[float, ...]]:
    """The voices that were found, by the keys that their speakers have in a transcript. Who shares their words with
    others, since a person said otherwise, is left out.
    """
    words = list(transcript.words)
    said = speakers_of(words, found.turns)
    keys = [paragraph.speaker for paragraph in transcript.paragraphs for _ in paragraph.words]
    both = Counter(zip(said, keys, strict=False))
    by_number, by_key = Counter(said), Counter(keys)
    voices = {voice.speaker: voice.values for voice in found.voices}
    return {
        key: voices[number]
        for (number, key), shared in both.items()
        if key is not None and number in voices and shared >= MOSTLY * max(by_number[number], by_key[key])
    }


def _whole_changes(words: Sequence[Word], said: list[int]) -> list[int]:
    """What a person changed stays in one paragraph: its further words say nothing of their own."""
    for place, word in enumerate(words[1 : len(said)], start=1):
        if word.state is WordState.CHANGED and not word.replaced:
            said[place] = said[place - 1]
    return said


def _keys(transcript: Transcript, said: Sequence[int]) -> dict[int, str]:
    """The key of each found speaker: that of who says the most of the same words, or else a new one."""
    before = [paragraph.speaker for paragraph in transcript.paragraphs for _ in paragraph.words]
    both = Counter((number, key) for number, key in zip(said, before, strict=True) if key is not None)
    keys: dict[int, str] = {}
    for (number, key), _ in both.most_common():
        if number not in keys and key not in keys.values():
            keys[number] = key
    used = {*keys.values(), *filter(None, before), *(key for key, _ in transcript.names)}
    fresh = (key for key in map(speaker_key, count()) if key not in used)
    for number in sorted(set(said) - keys.keys()):
        keys[number] = next(fresh)
    return keys


def _parted(paragraph: Paragraph, keys: Sequence[str]) -> Iterator[Paragraph]:
    if len(set(keys)) < 2:
        is_same = not keys or keys[0] == paragraph.speaker
        yield paragraph if is_same else replace(paragraph, speaker=keys[0])
        return
    place = 0
    for key, group in groupby(keys):
        words = paragraph.words[place : place + len(list(group))]
        starts = [word.start_ms for word in words if word.start_ms is not None]
        ends = [word.end_ms for word in words if word.end_ms is not None]
        is_first, place = place == 0, place + len(words)
        start_ms = paragraph.start_ms if is_first else min(starts, default=None)
        end_ms = paragraph.end_ms if place == len(keys) else max(ends, default=None)
        yield replace(paragraph, words=words, speaker=key, start_ms=start_ms, end_ms=end_ms)


def speaker_key(number: int) -> str:
    """The name that recognisers give a speaker."""
    return f"spk{number}"


def speaker_number(key: str | None) -> int | None:
    """The number in such a name; `None` where it is another."""
    number = (key or "").removeprefix("spk")
    return int(number) if number != key and number.isdecimal() else None


def _speaker_at(word: Word, turns: Sequence[Turn], ends: Sequence[int]) -> int:
    start_ms = word.start_ms or 0
    end_ms = max(word.end_ms or 0, start_ms + 1)
    first = bisect_left(ends, start_ms)
    shared: dict[int, int] = {}
    for turn in turns[max(first - 1, 0) :]:
        common = min(turn.end_ms, end_ms) - max(turn.start_ms, start_ms)  # negative: so far away
        shared[turn.speaker] = max(shared.get(turn.speaker, common), common)
        if turn.start_ms >= end_ms:
            break
    return max(shared, key=lambda speaker: shared[speaker])


def _at_borders(words: Sequence[Word], said: Sequence[int]) -> list[int]:
    """The same changes, each where the words part best within reach."""
    moved = list(said)
    place = 1
    while place < len(words):
        before, after = moved[place - 1], moved[place]
        if before == after:
            place += 1
            continue
        first = last = place
        while first - 1 > 0 and moved[first - 2] == before and _is_beside(words, first - 1, place):
            first -= 1
        while last + 1 < len(words) and moved[last] == moved[last + 1] == after and _is_beside(words, last + 1, place):
            last += 1
        best = max(range(first, last + 1), key=lambda at: (_parts(words[at - 1], words[at]), -abs(at - place)))
        for at in range(best, place):
            moved[at] = after
        for at in range(place, best):
            moved[at] = before
        place = max(place, best) + 1
    return moved


def _is_beside(words: Sequence[Word], one: int, other: int) -> bool:
    some_ms, others_ms = words[one].start_ms, words[other].start_ms
    return some_ms is not None and others_ms is not None and abs(some_ms - others_ms) <= BESIDE_MS


def _parts(before: Word, after: Word) -> int:
    """How well two words part."""
    return 2 * ends_sentence(before.text) + 2 * (gap_ms(before, after) >= PAUSE_MS) + before.text.endswith((",", ";"))


def _without_scraps(words: Sequence[Word], said: Sequence[int]) -> list[int]:
    """Short words follow their neighbours, where those are of one speaker and no pause parts them."""
    groups = [(speaker, len(list(group))) for speaker, group in groupby(said)]
    kept: list[int] = []
    for number, (speaker, length) in enumerate(groups):
        begin, end = len(kept), len(kept) + length
        if 0 < number < len(groups) - 1 and kept[-1] == groups[number + 1][0] and _is_scrap(words, begin, end):
            kept += [kept[-1]] * length
        else:
            kept += [speaker] * length
    return kept


def _is_scrap(words: Sequence[Word], begin: int, end: int) -> bool:
    start_ms, end_ms = words[begin].start_ms, words[end - 1].end_ms
    if start_ms is None or end_ms is None or (end - begin > 1 and end_ms - start_ms > SHORT_MS):
        return False  # of a single word the length says little: the first one after a pause is often taken for longer
    return not _parts(words[begin - 1], words[begin]) or not _parts(words[end - 1], words[end])
