"""Times for the words of a text that has none: from words of the same speech that have them, or by length alone."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import accumulate, groupby, pairwise
from math import fsum

from sttgui.domain.second_opinion import plain
from sttgui.domain.transcript import Paragraph, Timing, Transcript, Word, WordState, own_words

Span = tuple[int, int]

TOGETHER = 8  # words in a row by which a passage is judged: single words that were said may fit badly too
LEAST_FIT = 0.25  # on average of these; measured with tiny.en on real speech, words that were said are under it in
# 1 window of 200, words of another text in 193
RARE = 3  # words in a row that come only once in either text are the same words in both
MOST_BETWEEN = 400  # words that are compared one by one; the time for it grows with the square of their number


def matches(ours: Sequence[str], theirs: Sequence[str]) -> Iterator[tuple[int, int]]:
    """The places of words that are the same in two texts of one recording, in order; case and marks do not count."""
    one, other = [plain(text) for text in ours], [plain(text) for text in theirs]
    before = (0, 0)
    for after in (*_anchors(one, other), (len(one), len(other))):
        yield from _between(one, other, before, after)
        before = after


def places_in_time(texts: Sequence[str], heard: Sequence[Word], end_ms: int) -> list[int]:
    """When each of some words is said, never earlier than the one before it: as the same word was heard, else by the
    length of the words between two that were. `end_ms` is the end of the recording.
    """
    known = [(-1, 0)]
    for ours, theirs in matches(texts, [word.text for word in heard]):
        start_ms = heard[theirs].start_ms
        if start_ms is not None:
            known.append((ours, max(start_ms, known[-1][1])))
    known.append((len(texts), max(end_ms, known[-1][1])))
    times: list[int] = []
    for (first, begin), (last, end) in pairwise(known):
        if first >= 0:
            times.append(begin)
        between = texts[first + 1 : last]
        total = sum(map(len, between)) + len(texts[first] if first >= 0 else "")
        done = len(texts[first]) if first >= 0 else 0
        for text in between:
            times.append(begin + (end - begin) * done // max(total, 1))
            done += len(text)
    return times


def lacks_times(transcript: Transcript) -> bool:
    """Whether there are words and none has a time that anybody heard."""
    is_estimated = transcript.timing is not None and transcript.timing.is_estimated
    return transcript.word_count > 0 and (is_estimated or not transcript.has_times)


def with_times(transcript: Transcript, heard: Sequence[Word], model: str, begin_ms: int = 0) -> Transcript:
    """The transcript with the times that `model` found for its words, which may have been edited since it was asked.

    `heard` are the words as it was asked about them, with how well each fits the sound. Words without a time there
    share what is between their neighbours; none begins before `begin_ms`. The same transcript where no word has one.
    """
    shown = [word for word in transcript.words if word.text]
    found = {own: heard[place] for own, place in matches(_texts(shown), _texts(heard))}
    known = [_span(found.get(place)) for place in range(len(shown))]
    spans = _shared(known, _texts(shown), (begin_ms, transcript.duration_ms or begin_ms))
    if spans is None:
        return transcript
    fits = [None if (word := found.get(place)) is None else word.confidence for place in range(len(shown))]
    return _timed(
        transcript, spans, Timing(model, tuple(_of_own_words(transcript, _in_paragraphs(transcript, _unfit(fits)))))
    )


def with_times_of_paragraph(transcript: Transcript, number: int, heard: Sequence[Word]) -> Transcript:
    """The transcript with new times for the words of one paragraph; all others are the same objects. The same where
    none was found.
    """
    paragraph = transcript.paragraphs[number]
    begin_ms, end_ms = room_of(transcript, number)
    alone = with_times(Transcript((paragraph,), duration_ms=end_ms), heard, "", begin_ms)
    if alone.timing is None:
        return transcript
    paragraphs = (*transcript.paragraphs[:number], *alone.paragraphs, *transcript.paragraphs[number + 1 :])
    timing = transcript.timing
    if timing is not None:
        before = sum(len(own_words(part.words)) for part in transcript.paragraphs[:number])
        behind = before + len(own_words(paragraph.words))
        others = [stretch for stretch in timing.unfit if stretch[1] <= before or stretch[0] >= behind]
        new = [(before + begin, before + end) for begin, end in alone.timing.unfit]
        timing = replace(timing, unfit=tuple(sorted((*others, *new))))
    return replace(transcript, paragraphs=paragraphs, timing=timing)


def room_of(transcript: Transcript, number: int) -> tuple[int, int | None]:
    """From when to when a paragraph can be said: between the words before and after it; `None` for the end of the
    recording, where that is not known.
    """
    before = (word for part in transcript.paragraphs[:number][::-1] for word in part.words[::-1])
    after = (word for part in transcript.paragraphs[number + 1 :] for word in part.words)
    begin_ms = next((ms for word in before if (ms := word.end_ms or word.start_ms) is not None), 0)
    end_ms = next((word.start_ms for word in after if word.start_ms is not None), transcript.duration_ms)
    return begin_ms, end_ms if end_ms is None else max(end_ms, begin_ms)


def estimated(transcript: Transcript, duration_ms: int | None) -> Transcript:
    """The transcript with times for its words by their length alone, within phrases that have times, else paragraphs,
    else the whole recording. The same where nothing is known to share.
    """
    words = list(transcript.words)
    lengths = [len("".join(word.text.split())) for word in words]
    phrases = [(len("".join(each.text.split())), each.start_ms, each.end_ms) for each in transcript.utterances]
    if sum(length for length, _, _ in phrases) != sum(lengths) or all(start is None for _, start, _ in phrases):
        phrases = [
            (sum(len("".join(word.text.split())) for word in each.words), each.start_ms, each.end_ms)
            for each in transcript.paragraphs
        ]
    known: list[Span] = []  # after so many letters, which moment
    done = 0
    for length, start_ms, end_ms in phrases:
        known += [(done, start_ms)] if start_ms is not None else []
        done += length
        known += [(done, end_ms)] if end_ms is not None else []
    if not words or not (known or duration_ms):
        return transcript
    known = [(0, 0), *known, (done, duration_ms or known[-1][1])]
    spans: list[Span] = []
    letters = 0
    for word, length in zip(words, lengths, strict=True):
        if word.text:
            start_ms, end_ms = _moment(known, letters, is_start=True), _moment(known, letters + length, is_start=False)
            last = spans[-1][1] if spans else 0
            spans.append((max(start_ms, last), max(start_ms, end_ms, last)))
        letters += length
    return _timed(transcript, spans, Timing())


def _anchors(one: Sequence[str], other: Sequence[str]) -> list[tuple[int, int]]:
    """The longest row of places, in order in both, at which the same rare words begin."""
    places, there = _rare(one), _rare(other)
    found = [(place, there[words]) for words, place in places.items() if words in there]
    ends: list[int] = []  # of the rows of each length the one that ends earliest, by its place in the other text
    rows: list[int] = []  # the number of the pair that ends each
    before: list[int] = []
    for number, (_, place) in enumerate(found):
        length = bisect_left(ends, place)
        before.append(rows[length - 1] if length else -1)
        ends[length : length + 1] = [place]
        rows[length : length + 1] = [number]
    row: list[tuple[int, int]] = []
    number = rows[-1] if rows else -1
    while number >= 0:
        row.append(found[number])
        number = before[number]
    return row[::-1]


def _rare(texts: Sequence[str]) -> dict[tuple[str, ...], int]:
    """Where words that come only once together begin, in order."""
    together = list(zip(*(texts[shift:] for shift in range(RARE)), strict=False))
    counted = Counter(together)
    return {words: place for place, words in enumerate(together) if counted[words] == 1}


def _between(
    one: Sequence[str], other: Sequence[str], begin: tuple[int, int], end: tuple[int, int]
) -> Iterator[tuple[int, int]]:
    """The words that are the same from one anchor to the next. A long stretch without any is another text."""
    own, their = one[begin[0] : end[0]], other[begin[1] : end[1]]
    if own == their:
        yield from zip(range(begin[0], end[0]), range(begin[1], end[1]), strict=True)
    elif len(own) * len(their) <= MOST_BETWEEN**2:
        from difflib import SequenceMatcher

        for place, there, count in SequenceMatcher(None, own, their, autojunk=False).get_matching_blocks():
            yield from ((begin[0] + place + step, begin[1] + there + step) for step in range(count))


def _texts(words: Sequence[Word]) -> list[str]:
    return [word.text for word in words]


def _span(word: Word | None) -> Span | None:
    if word is None or word.start_ms is None:
        return None
    return word.start_ms, word.start_ms if word.end_ms is None else max(word.end_ms, word.start_ms)


def _shared(spans: Sequence[Span | None], texts: Sequence[str], room: Span) -> list[Span] | None:
    """The same with those that are missing between their neighbours, by the length of their texts; `None` where none is
    known.
    """
    if all(span is None for span in spans):
        return None
    found: list[Span] = []
    place = 0
    while place < len(spans):
        span = spans[place]
        if span is not None:
            found.append(span)
            place += 1
            continue
        stop = next((later for later in range(place, len(spans)) if spans[later] is not None), len(spans))
        following = spans[stop] if stop < len(spans) else None
        begin = found[-1][1] if found else room[0]
        end = max(following[0] if following is not None else room[1], begin)
        total, done = max(sum(map(len, texts[place:stop])), 1), 0
        for text in texts[place:stop]:
            start = begin + (end - begin) * done // total
            done += len(text)
            found.append((start, begin + (end - begin) * done // total))
        place = stop
    return found


def _timed(transcript: Transcript, spans: Sequence[Span], timing: Timing) -> Transcript:
    """The transcript with the times of its words that can be read; those taken away are where the word before ends."""
    following = iter(spans)
    paragraphs: list[Paragraph] = []
    last_ms = 0
    for paragraph in transcript.paragraphs:
        words: list[Word] = []
        for word in paragraph.words:
            start_ms, last_ms = next(following) if word.text else (last_ms, last_ms)
            own = tuple(replace(one, start_ms=start_ms, end_ms=last_ms) for one in word.replaced)
            words.append(replace(word, start_ms=start_ms, end_ms=last_ms, replaced=own))
        start = words[0].start_ms if words else paragraph.start_ms
        paragraphs.append(replace(paragraph, words=tuple(words), start_ms=start, end_ms=last_ms if words else None))
    return replace(transcript, paragraphs=tuple(paragraphs), timing=timing)


def _moment(known: Sequence[Span], letters: int, *, is_start: bool) -> int:
    """When so many letters are said. Where one phrase ends and the next begins, a start belongs to the next."""
    side = bisect_right if is_start else bisect_left
    place = min(max(side(known, letters, key=lambda one: one[0]), 1), len(known) - 1)
    (before, begin), (after, end) = known[place - 1], known[place]
    return begin + (end - begin) * (letters - before) // max(after - before, 1)


def _unfit(fits: Sequence[float | None]) -> Iterator[Span]:
    """The stretches of words that do not fit, by their places; each begins and ends with one that does not."""
    judged = [(place, fit) for place, fit in enumerate(fits) if fit is not None]
    low = [False] * len(judged)
    for place in range(len(judged) - TOGETHER + 1):
        if _mean(judged[place : place + TOGETHER]) < LEAST_FIT:
            low[place : place + TOGETHER] = [True] * TOGETHER
    for is_low, group in groupby(zip(judged, low, strict=True), key=lambda one: one[1]):
        if is_low:
            whole = [one for one, _ in group]
            bad = _without_good_end(_without_good_end(whole)[::-1])[::-1]
            if bad:
                yield bad[0][0], bad[-1][0] + 1


def _without_good_end(judged: Sequence[tuple[int, float]]) -> Sequence[tuple[int, float]]:
    """Words with how well they fit, up to where the last ones do not, taken together and each."""
    end, few = len(judged), TOGETHER // 2
    while end and (judged[end - 1][1] >= LEAST_FIT or _mean(judged[max(end - few, 0) : end]) >= LEAST_FIT):
        end -= 1
    return judged[:end]


def _mean(judged: Sequence[tuple[int, float]]) -> float:
    """How well they fit on the whole; `fmean` would be the same, and brings all fractions and decimals along."""
    return fsum(fit for _, fit in judged) / len(judged)


def _in_paragraphs(transcript: Transcript, stretches: Iterator[Span]) -> Iterator[Span]:
    """Stretches of words that can be read, parted where paragraphs end; a few words beyond such an end say nothing."""
    edges = list(accumulate((part.sums.words for part in transcript.paragraphs), initial=0))
    for begin, end in stretches:
        for first, last in pairwise(edges):
            if min(end, last) - max(begin, first) >= min(TOGETHER // 2, end - begin):
                yield max(begin, first), min(end, last)


def _of_own_words(transcript: Transcript, stretches: Iterator[Span]) -> Iterator[Span]:
    """Stretches of words that can be read as stretches of the recogniser's own."""
    begins: list[int] = []
    own = 0
    for word in transcript.words:
        if word.text:
            begins.append(own)
        own += len(word.replaced) if word.state is WordState.CHANGED else 1
    begins.append(own)
    for begin, end in stretches:
        if begins[begin] < begins[end]:
            yield begins[begin], begins[end]
