"""Recognised words brought together with the running text of their answer, which alone has all marks and capitals."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from sttgui.domain.transcript import Word, blank_between, has_unspaced

# The share of the text's letters that the words must hold; with fewer, showing the words would lose text.
COMPLETE = 0.9
NO_PAUSE_MS = 600  # words with less silence between them may become one to keep a blank


def as_written(words: Sequence[Word], text: str) -> list[Word]:
    """The words as `text` writes them.

    Words that it writes as one become one, such as the pieces of words of whisper.cpp or "twenty" and "one" for
    "twenty-one", and two with a blank between them where their script has none; its score is the lowest of theirs.
    Where the letters differ the words stay as they are, and none is returned where a part of the text has no words.
    """
    tokens = text.split()
    is_spaced = not has_unspaced(text)
    if not words or not text or (is_spaced and " ".join(word.text for word in words) == " ".join(tokens)):
        return list(words)
    if is_spaced and len(tokens) == len(words) and all(map(_is_same, words, tokens)):
        pairs = zip(words, tokens, strict=True)
        return [word if word.text == token else replace(word, text=token) for word, token in pairs]
    letters = [(letter, place) for place, character in enumerate(text) for letter in _letters(character)]
    spoken = [_letters(word.text) for word in words]
    heard = "".join(spoken)
    if heard != "".join(letter for letter, _ in letters):
        return list(words) if len(heard) >= COMPLETE * len(letters) else []
    return _cut(words, [len(part) for part in spoken], [place for _, place in letters], text)


def _is_same(word: Word, token: str) -> bool:
    return word.text == token or _letters(word.text) == _letters(token)


def _letters(text: str) -> str:
    folded = text.casefold()
    return folded if folded.isalnum() else "".join(letter for letter in folded if letter.isalnum())


def _cut(words: Sequence[Word], lengths: Sequence[int], places: Sequence[int], text: str) -> list[Word]:
    """`text` cut at the words: of each the number of letters, of each letter its place in the text."""
    groups: list[list[Word]] = []
    begins: list[int] = []
    done = 0
    for word, length in zip(words, lengths, strict=True):
        begin = _begin(text, places[done - 1] + 1 if done else 0, places[done]) if length else None
        if groups and (begin is None or (_loses_blank(text, begin) and _follows(groups[-1][-1], word))):
            groups[-1].append(word)
        else:
            groups.append([word])
            begins.append(begin or 0)
        done += length
    ends = [*begins[1:], len(text)]
    shown = (" ".join(text[begin:end].split()) for begin, end in zip(begins, ends, strict=True))
    return [_joined(group, piece) for group, piece in zip(groups, shown, strict=True) if piece]


def _begin(text: str, after: int, letter: int) -> int | None:
    """Where a word begins whose first letter is at `letter`, the one before having ended at `after`.

    `None` where the text has no blank between them and its script would have one: it is the same word.
    """
    if after == 0:
        return 0
    for place in range(letter, after - 1, -1):
        if text[place - 1].isspace():
            return place
    return None if blank_between(text[after - 1], text[letter]) else letter


def _loses_blank(text: str, begin: int) -> bool:
    """Whether a blank before this place would be gone once the words are joined again."""
    last = begin - 1
    while last >= 0 and text[last].isspace():
        last -= 1
    return 0 <= last < begin - 1 and not blank_between(text[last], text[begin])


def _follows(before: Word, after: Word) -> bool:
    if before.end_ms is None or after.start_ms is None:
        return True
    return after.start_ms - before.end_ms < NO_PAUSE_MS


def _joined(group: Sequence[Word], shown: str) -> Word:
    first = group[0]
    if len(group) == 1:
        return replace(first, text=shown)
    scores = [word.confidence for word in group if word.confidence is not None]
    ends = [word.end_ms for word in group if word.end_ms is not None]
    end_ms = max(ends, default=None)
    if end_ms is not None and first.start_ms is not None:
        end_ms = max(end_ms, first.start_ms)
    return replace(first, text=shown, end_ms=end_ms, confidence=min(scores, default=None))
