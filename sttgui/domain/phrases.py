"""Where the same words stand in a transcript, and how others fit in their place: whole words, never parts of them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from sttgui.domain.alike import MARKS, folded
from sttgui.domain.transcript import Transcript, Word

_EDGES = re.compile(rf"^([^\w{MARKS}]*)(.*?)([^\w{MARKS}]*)$", re.DOTALL)


def bare(text: str) -> str:
    """A word without the marks around it and without regard to capitals: `“Quay,` is `quay`."""
    return parts(folded(text))[1].casefold()


def places_of(transcript: Transcript, phrase: str) -> list[tuple[int, int]]:
    """The stretches of words, by their places among all, that read as a phrase does; none goes over a paragraph's end.

    Stretches do not overlap. Marks around the words and capitals do not matter.
    """
    wanted = [bare(word) for word in phrase.split()]
    longest = max(wanted, key=len, default="")
    if not longest:
        return []
    found: list[tuple[int, int]] = []
    first = 0
    for part in transcript.paragraphs:
        all_of_it = folded(" ".join([word.text for word in part.words])).casefold()
        if longest not in all_of_it:  # 20 times as quick as to look at each word
            first += len(part.words)
            continue
        shown = [(first + place, bare(word.text)) for place, word in enumerate(part.words) if word.text]
        at = 0
        while at + len(wanted) <= len(shown):
            if [text for _, text in shown[at : at + len(wanted)]] == wanted:
                found.append((shown[at][0], shown[at + len(wanted) - 1][0] + 1))
                at += len(wanted)
            else:
                at += 1
        first += len(part.words)
    return found


def fitted(words: Sequence[Word], text: str) -> str:
    """A text for the place of some words: with the marks around them, and with a capital where they have one."""
    shown = [word.text for word in words if word.text]
    if not shown or not text.strip():
        return text
    before, first, _ = parts(shown[0])
    after = parts(shown[-1])[2]
    own_before, inside, own_after = parts(" ".join(text.split()))
    bare_words = [parts(word)[1] for word in shown]
    if len("".join(bare_words)) > 1 and all(word.isupper() for word in bare_words if word):
        inside = inside.upper()
    elif first[:1].isupper():
        inside = inside[:1].upper() + inside[1:]
    return (own_before or before) + inside + (own_after or after)


def without_same_marks(text: str, heard: str) -> str:
    """A text without the marks around it that stand around what was heard as well: they belong to the sentence."""
    before, inside, after = parts(text)
    heard_before, _, heard_after = parts(heard)
    return ("" if before == heard_before else before) + inside + ("" if after == heard_after else after)


def parts(text: str) -> tuple[str, str, str]:
    """The marks before a word or phrase, it itself, and the marks after it."""
    match = _EDGES.match(text)
    assert match is not None  # the pattern fits every text
    return match[1], match[2], match[3]
