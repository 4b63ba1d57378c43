"""Recognised words brought together with the running text of their answer, which alone has all marks and capitals."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from sttgui.domain.transcript import Word, join_words

# The share of the text's letters that the words must hold; with fewer, showing the words would lose text.
COMPLETE = 0.9
FIRST_UNSPACED = "\u2e80"  # where the scripts of China and Japan begin
# Thai, Lao, Tibetan, Burmese, Khmer: written without blanks between words, so a missing blank joins nothing.
_WITHOUT_BLANKS = (("\u0e00", "\u0fff"), ("\u1000", "\u109f"), ("\u1780", "\u17ff"))


def as_written(words: Sequence[Word], text: str) -> list[Word]:
    """The words as `text` writes them.

    Words that it writes as one become one, such as the pieces of words of whisper.cpp or "twenty" and "one" for
    "twenty-one"; its score is the lowest of theirs. Where the letters differ the words stay as they are, and none is
    returned where a part of the text has no words.
    """
    if not words or not text or " ".join(word.text for word in words) == " ".join(text.split()):
        return list(words)
    tokens = text.split()
    if len(tokens) == len(words) and all(map(_is_same, words, tokens)):
        pairs = zip(words, tokens, strict=True)
        return [word if word.text == token else replace(word, text=token) for word, token in pairs]
    letters = [(letter, place) for place, character in enumerate(text) for letter in _letters(character)]
    spoken = [_letters(word.text) for word in words]
    heard = "".join(spoken)
    if heard != "".join(letter for letter, _ in letters):
        return list(words) if len(heard) >= COMPLETE * len(letters) else []
    return _cut(words, [len(part) for part in spoken], [place for _, place in letters], text)


def text_words(text: str) -> Iterator[str]:
    """The words of a text; where it has no blanks between them, as in Chinese, each character with its marks."""
    for token in text.split():
        if max(token) < FIRST_UNSPACED:
            yield token
            continue
        piece = ""
        for character in token:
            if piece and _is_apart(piece, character):
                yield piece
                piece = ""
            piece += character
        yield piece


def _is_apart(before: str, character: str) -> bool:
    return character.isalnum() and join_words((before, character)) == before + character


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
        if begin is None and groups:
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
    is_unspaced = join_words((text[after - 1], text[letter])) == text[after - 1] + text[letter]
    return letter if is_unspaced or any(low <= text[letter] <= high for low, high in _WITHOUT_BLANKS) else None


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
