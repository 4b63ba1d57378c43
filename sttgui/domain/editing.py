"""The edits of a transcript: each returns a new one that shares every paragraph and word it does not touch.

Words keep what the recogniser said of them. One that a person changes carries the words it stands for, one taken away
stays in its place with an empty text, so that everything can be brought back.
"""

from __future__ import annotations

import operator
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import accumulate

from sttgui.domain.same_ends import same_ends
from sttgui.domain.transcript import Paragraph, Transcript, Word, WordState, own_words


def retype(transcript: Transcript, paragraph: int, first: int, last: int, text: str) -> Transcript:
    """Have the words of a paragraph from `first` up to `last` read `text`; without any, insert it before `first`.

    Words at either end that read the same stay the same objects. Those between share the time of what they replace by
    the length of their texts; words nobody recognised get the time between their neighbours. Words that read as the
    recogniser's own again are its own again.
    """
    part = transcript.paragraphs[paragraph]
    words, wanted = part.words, text.split()
    old = words[first:last]
    if [word.text for word in old if word.text] == wanted:
        return transcript
    before, after = _same_ends(old, wanted)
    middle = old[before[0] : len(old) - after[0]]
    wanted = wanted[before[1] : len(wanted) - after[1]]
    begin, end = first + before[0], last - after[0]
    own = own_words(middle)
    if wanted and sum(_same_own_ends(own, wanted)) == len(own):  # there is a new word among them
        while begin > 0 and not words[begin - 1].text:  # words that were taken away there have left it their time
            begin -= 1
        while end < len(words) and not words[end].text:
            end += 1
        middle = words[begin:end]
    first, last = _whole_groups(words, begin, end)
    before_it = [word.text for word in words[first:begin] if word.text]
    behind_it = [word.text for word in words[end:last] if word.text]
    begin, end, wanted = first, last, [*before_it, *wanted, *behind_it]
    middle = words[begin:end]
    new = _retyped(middle, wanted, _gap(transcript, paragraph, begin, end), transcript.wordless)
    changed = (*words[:begin], *new, *words[end:])
    return _with_paragraphs(transcript, paragraph, paragraph + 1, (replace(part, words=changed),))


def split(transcript: Transcript, paragraph: int, word: int) -> Transcript:
    """Begin a new paragraph with a word of one; behind its last word, one without words."""
    if word <= 0:
        return transcript
    part = transcript.paragraphs[paragraph]
    ends = [word.end_ms for word in part.words[:word] if word.end_ms is not None]
    starts = [word.start_ms for word in part.words[word:] if word.start_ms is not None]
    border = part.end_ms if part.start_ms is not None or part.end_ms is not None else None
    first = replace(part, words=part.words[:word], end_ms=max(ends, default=border) if border is not None else None)
    start = min(starts, default=border) if border is not None else None
    second = replace(part, words=part.words[word:], start_ms=start)
    return _with_paragraphs(transcript, paragraph, paragraph + 1, (first, second))


def join(transcript: Transcript, paragraph: int) -> Transcript:
    """Join a paragraph with the one before it, whose speaker it gets."""
    if not 0 < paragraph < len(transcript.paragraphs):
        return transcript
    one, other = transcript.paragraphs[paragraph - 1 : paragraph + 1]
    if not one.words or not other.words:
        joined = one if one.words else other
    else:
        starts = [start for start in (one.start_ms, other.start_ms) if start is not None]
        ends = [end for end in (one.end_ms, other.end_ms) if end is not None]
        start_ms, end_ms = min(starts, default=None), max(ends, default=None)
        joined = replace(one, words=one.words + other.words, start_ms=start_ms, end_ms=end_ms)
    return _with_paragraphs(transcript, paragraph - 1, paragraph + 1, (joined,))


def replace_each(transcript: Transcript, changes: Iterable[tuple[int, int, str]]) -> Transcript:
    """Have stretches of words, by their places among all, read something else, all at once.

    The stretches must not overlap. Where one goes over the end of a paragraph, the text is put into the first.
    """
    counts = list(accumulate((len(part.words) for part in transcript.paragraphs), initial=0))
    for begin, end, text in sorted(changes, reverse=True):
        place = begin
        pieces: list[tuple[int, int, int, str]] = []
        while True:
            paragraph = bisect_right(counts, place) - 1
            stop = min(end, counts[paragraph + 1])
            first = counts[paragraph]
            pieces.append((paragraph, place - first, stop - first, "" if pieces else text))
            place = stop
            if place >= end:
                break
        for piece in reversed(pieces):
            before = transcript
            transcript = retype(transcript, *piece)
            grown = len(transcript.paragraphs[piece[0]].words) - len(before.paragraphs[piece[0]].words)
            if grown:
                counts[piece[0] + 1 :] = [count + grown for count in counts[piece[0] + 1 :]]
    return transcript


def take_reading(transcript: Transcript, begin: int, end: int, text: str, heard: Sequence[Word]) -> Transcript:
    """Have words, by their places among all, read what another model heard; new ones get the times it heard them at.

    The words are those of one paragraph. `text` is what is to be read, a word for each of `heard`.
    """
    edited = replace_each(transcript, [(begin, end, text)])
    texts = text.split()
    if edited is transcript or len(texts) != len(heard):
        return edited
    paragraph, first = _found(edited, begin)
    part = edited.paragraphs[paragraph]
    known = set(map(id, transcript.paragraphs[paragraph].words))
    timed = iter(zip(texts, heard, strict=True))
    words = list(part.words)
    for place in range(first, len(words)):
        if not words[place].text:
            continue
        wanted, other = next(timed, ("", None))
        if other is None or words[place].text != wanted:
            break
        if id(words[place]) not in known and other.start_ms is not None:
            words[place] = replace(words[place], start_ms=other.start_ms, end_ms=other.end_ms)
    return _with_paragraphs(edited, paragraph, paragraph + 1, (replace(part, words=tuple(words)),))


def restore(transcript: Transcript, begin: int, end: int) -> Transcript:
    """Bring the recogniser's own words back among some, by their places; words that stand for the same go together."""
    paragraphs = list(transcript.paragraphs)
    first = 0
    for at, part in enumerate(paragraphs):
        last = first + len(part.words)
        if first < end and begin < last:
            paragraphs[at] = _restored(part, max(begin - first, 0), min(end, last) - first)
        first = last
    return _with_all(transcript, paragraphs)


def restore_all(transcript: Transcript) -> Transcript:
    """Bring all of the recogniser's own words back; where paragraphs begin stays as it is."""
    return restore(transcript, 0, sum(len(part.words) for part in transcript.paragraphs))


def assign_paragraphs(transcript: Transcript, paragraphs: range, speaker: str | None) -> Transcript:
    """Say that paragraphs are spoken by somebody."""
    return _with_all(
        transcript,
        [
            replace(part, speaker=speaker) if place in paragraphs and part.speaker != speaker else part
            for place, part in enumerate(transcript.paragraphs)
        ],
    )


def assign_speaker(transcript: Transcript, begin: int, end: int, speaker: str | None) -> Transcript:
    """Say that a stretch of words, by their places among all, is spoken by somebody; paragraphs are parted for it."""
    if begin >= end:
        return transcript
    for place in (end, begin):
        paragraph, word = _found(transcript, place)
        if 0 < word < len(transcript.paragraphs[paragraph].words):
            transcript = split(transcript, paragraph, word)
    first, last = _found(transcript, begin)[0], _found(transcript, end - 1)[0]
    return assign_paragraphs(transcript, range(first, last + 1), speaker)


def rename_speaker(transcript: Transcript, speaker: str, name: str) -> Transcript:
    """Call a speaker by a name everywhere; without one, as the recogniser did."""
    names = dict(transcript.names)
    if name.strip():
        names[speaker] = " ".join(name.split())
    else:
        names.pop(speaker, None)
    changed = tuple(names.items())
    return transcript if changed == transcript.names else replace(transcript, names=changed)


def merge_speakers(transcript: Transcript, speaker: str, into: str) -> Transcript:
    """Give all that one speaker says to another."""
    paragraphs = [replace(part, speaker=into) if part.speaker == speaker else part for part in transcript.paragraphs]
    return rename_speaker(_with_all(transcript, paragraphs), speaker, "")


def set_state(transcript: Transcript, places: Iterable[int], state: WordState) -> Transcript:
    """Note what a person thinks of words, by their places among all: kept, or not checked again.

    Words that are changed stay so.
    """
    asked = sorted(set(places))
    paragraphs = list(transcript.paragraphs)
    first = number = 0
    for at, part in enumerate(paragraphs):
        if number == len(asked):
            break
        last = first + len(part.words)
        words: list[Word] | None = None
        while number < len(asked) and asked[number] < last:
            word = part.words[asked[number] - first]
            if word.state is not state and word.state is not WordState.CHANGED:
                words = list(part.words) if words is None else words
                words[asked[number] - first] = replace(word, state=state)
            number += 1
        if words is not None:
            paragraphs[at] = replace(part, words=tuple(words))
        first = last
    return _with_all(transcript, paragraphs)


def add_listened(transcript: Transcript, start_ms: int, end_ms: int) -> Transcript:
    """Note that a stretch was heard; stretches that touch become one."""
    if end_ms <= start_ms:
        return transcript
    before = [stretch for stretch in transcript.listened if stretch[1] < start_ms]
    after = [stretch for stretch in transcript.listened if stretch[0] > end_ms]
    touched = transcript.listened[len(before) : len(transcript.listened) - len(after)]
    joined = (min([start_ms, *(start for start, _ in touched)]), max([end_ms, *(end for _, end in touched)]))
    if (joined,) == touched:
        return transcript
    return replace(transcript, listened=(*before, joined, *after))


def _found(transcript: Transcript, place: int) -> tuple[int, int]:
    """The paragraph of the word at a place among all, and the word's place in it; the end is in the last one."""
    first = 0
    last = len(transcript.paragraphs) - 1
    for number, part in enumerate(transcript.paragraphs):
        if place < first + len(part.words) or number == last:
            break
        first += len(part.words)
    return number, place - first


def _restored(part: Paragraph, begin: int, end: int) -> Paragraph:
    """A paragraph with the recogniser's own words in a stretch, which is made longer to whole groups of words."""
    words = part.words
    begin, end = _whole_groups(words, begin, end)
    own = own_words(words[begin:end])
    if all(word.state is not WordState.CHANGED for word in words[begin:end]):
        return part
    return replace(part, words=(*words[:begin], *own, *words[end:]))


def _whole_groups(words: Sequence[Word], begin: int, end: int) -> tuple[int, int]:
    """A stretch made longer, so that words that stand for the same are all in it or all outside."""
    while 0 < begin < len(words) and _belongs_to_another(words[begin]):
        begin -= 1
    while end < len(words) and _belongs_to_another(words[end]):
        end += 1
    return begin, end


def _belongs_to_another(word: Word) -> bool:
    """Whether a word stands for what the word before it has, or for nothing that was heard."""
    return word.state is WordState.CHANGED and not word.replaced


def _with_all(transcript: Transcript, paragraphs: Sequence[Paragraph]) -> Transcript:
    """A transcript with these paragraphs; the given one itself where all of them are the same objects."""
    if all(one is other for one, other in zip(paragraphs, transcript.paragraphs, strict=True)):
        return transcript
    return replace(transcript, paragraphs=tuple(paragraphs))


def _with_paragraphs(transcript: Transcript, begin: int, end: int, new: tuple[Paragraph, ...]) -> Transcript:
    paragraphs = transcript.paragraphs
    return replace(transcript, paragraphs=(*paragraphs[:begin], *new, *paragraphs[end:]))


def _same_ends(old: Sequence[Word], wanted: Sequence[str]) -> tuple[tuple[int, int], tuple[int, int]]:
    """How many words at the beginning and at the end stay, each as the number of words and of texts.

    Words that were taken away stay with those around them, but belong to what is between if they are at its edge.
    """
    before = _same_beginning(old, wanted)
    rest = old[before[0] :]
    after = _same_beginning(rest[::-1], wanted[before[1] :][::-1])
    return before, after


def _same_beginning(old: Sequence[Word], wanted: Sequence[str]) -> tuple[int, int]:
    count = texts = 0
    for place, word in enumerate(old):
        if word.text:
            if texts == len(wanted) or wanted[texts] != word.text:
                break
            texts += 1
            count = place + 1
    return count, texts


def _retyped(
    middle: Sequence[Word], wanted: Sequence[str], gap: tuple[int, int] | None, wordless: Sequence[tuple[int, int]]
) -> tuple[Word, ...]:
    """New words in the place of some; `gap` is the time there is for words that nobody recognised, `wordless` is where
    somebody speaks and no word stands.
    """
    if not wanted:
        return tuple(_taken_away(word) for word in middle if word.state is not WordState.CHANGED or word.replaced)
    own = own_words(middle)
    before, after = _same_own_ends(own, wanted)
    replaced = own[before : len(own) - after]
    texts = wanted[before : len(wanted) - after]
    if texts:
        span = _span(replaced if before or after else middle) if replaced else gap
        if not replaced and own:  # words beside the recogniser's own, or between two of them
            ends = own[before - 1].end_ms if before else own[0].start_ms if gap is None else gap[0]
            starts = own[before].start_ms if before < len(own) else own[-1].end_ms if gap is None else gap[1]
            span = None if ends is None or starts is None else (ends, max(starts, ends))
        if not replaced and span is not None:  # where somebody speaks, it is that speech
            span = next((one for one in wordless if span[0] <= sum(one) // 2 < span[1]), span)
        new = _shared(texts, span, tuple(replaced), (own or middle or (Word(""),))[0])
    else:
        new = tuple(_taken_away(word) for word in replaced)
    return (*own[:before], *new, *own[len(own) - after :])


def _same_own_ends(own: Sequence[Word], wanted: Sequence[str]) -> tuple[int, int]:
    """How many of the recogniser's own words at the beginning and at the end read as is wanted."""
    return same_ends([word.text for word in own], wanted, operator.eq)


def _shared(
    texts: Sequence[str], span: tuple[int, int] | None, replaced: tuple[Word, ...], like: Word
) -> tuple[Word, ...]:
    """Words that share a time by the length of their texts; the first stands for what they replace."""
    total = sum(map(len, texts))
    words: list[Word] = []
    place = 0
    for text in texts:
        start_ms = end_ms = None
        if span is not None:
            start_ms = span[0] + (span[1] - span[0]) * place // total
            place += len(text)
            end_ms = span[0] + (span[1] - span[0]) * place // total
        own = () if words else tuple(map(_unmarked, replaced))
        words.append(Word(text, start_ms, end_ms, None, like.speaker, like.channel, WordState.CHANGED, own))
    return tuple(words)


def _taken_away(word: Word) -> Word:
    own = tuple(map(_unmarked, own_words((word,))))
    return replace(word, text="", confidence=None, state=WordState.CHANGED, replaced=own)


def _unmarked(word: Word) -> Word:
    """A word as the recogniser gave it, before a person kept it."""
    return word if word.state is WordState.NOT_CHECKED else replace(word, state=WordState.NOT_CHECKED)


def _span(words: Sequence[Word]) -> tuple[int, int] | None:
    """From the first start to the last end."""
    starts = [word.start_ms for word in words if word.start_ms is not None]
    if not starts:
        return None
    ends = [time for word in words for time in (word.start_ms, word.end_ms) if time is not None]
    return min(starts), max(ends)


def _gap(transcript: Transcript, paragraph: int, begin: int, end: int) -> tuple[int, int] | None:
    """The time between the words before and after a place; `None` where the words have none."""
    part = transcript.paragraphs[paragraph]
    before = [time for word in part.words[max(begin - 1, 0) : begin] for time in (word.start_ms, word.end_ms)]
    after = [word.start_ms for word in part.words[end : end + 1]]
    if not before:
        before = [part.start_ms]
        if part.start_ms is None and paragraph:
            before = [transcript.paragraphs[paragraph - 1].end_ms]
    if not after:
        after = [part.end_ms]
    earliest = max((time for time in before if time is not None), default=None)
    latest = min((time for time in after if time is not None), default=None)
    if earliest is None and latest is not None and any(end <= latest for _, end in transcript.wordless):
        earliest = 0  # somebody speaks before the first word
    if earliest is None and latest is None:
        return None
    start = latest if earliest is None else earliest
    assert start is not None
    return start, start if latest is None else max(latest, start)
