"""Which texts are the same to a reader although their characters differ: composed and decomposed letters, apostrophes,
quotation marks, dashes, blanks, an ellipsis and three full stops, and characters that are not seen.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import cache
from itertools import permutations

# Hyphens that show at the end of a line only, joiners, marks of direction, variants of signs.
INVISIBLE = (
    "\u00ad\u034f\u061c\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff"
    "\U000e0001\U000e0020-\U000e007f\U000e0100-\U000e01ef"
)
# Each class as it is typed, and what stands for it.
_CLASSES = (
    "'`\u00b4\u02b9\u02bb\u02bc\u2018\u2019\u201b\u2032\uff07",
    '"\u201c\u201d\u201e\u201f\u2033\uff02',
    "-\u2010\u2011\u2012\u2013\u2014\u2015\u2043\u2212\ufe58\ufe63\uff0d",
    " \n\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000",
)
_ELLIPSIS = r"(?:\.{3}|…)"
# What belongs to the letter before it: accents, voiced kana, and the end of a Korean syllable.
MARKS = "\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20f0\u3099\u309a\u11a8-\u11ff"
_UNSEEN = re.compile(f"[{INVISIBLE}]+")
_PART = re.compile(rf"\.{{3}}|.[{MARKS}]*", re.DOTALL)
_LETTER_APOSTROPHES = re.compile("[\u02b9\u02bb\u02bc]")
_KINDS = tuple((known[0], re.compile(f"[{known[1:]}]")) for known in _CLASSES)
MOST_MARKS = 3  # on one letter, of which every order is looked for


def composed(text: str) -> str:
    """The text as it reads: composed, without what is not seen, and no apostrophe that counts as a letter."""
    if text.isascii():
        return text
    return unicodedata.normalize("NFC", _LETTER_APOSTROPHES.sub("'", _UNSEEN.sub("", text)))


def folded(text: str) -> str:
    """A text in the one form shared by all texts that read alike, whatever their capitals."""
    if text.isascii():
        return text
    text = composed(text).replace("…", "...")
    for typed, others in _KINDS:
        text = others.sub(typed, text)
    return text


def has_unseen(text: str) -> bool:
    """Whether there are characters in a text that are not seen."""
    return not text.isascii() and _UNSEEN.search(text) is not None


def pattern_of(searched: str, *, whole_words: bool = False, unseen: bool = True) -> str:
    """A regular expression for every text that is the same to a reader, but for capitals; empty for blanks alone.

    `unseen` is whether characters that are not seen may stand in between.
    """
    seen = unicodedata.normalize("NFC", _UNSEEN.sub("", searched))
    if not seen.strip():
        return ""
    between = f"[{INVISIBLE}]*" if unseen else ""
    pattern = between.join(map(_any_of, _PART.findall(seen)))
    if whole_words:
        letter = rf"[\w{MARKS}]"
        before = rf"(?<!{letter})" + (rf"(?<!{letter}[{INVISIBLE}])" if unseen else "")
        return f"{before}{pattern}(?!{between}{letter})"
    return f"{pattern}(?![{MARKS}])"


def _any_of(part: str) -> str:
    if part in ("...", "…"):
        return _ELLIPSIS
    for known in _CLASSES:
        if re.fullmatch(f"[{known}]", part):
            return f"[{known}]"
    if part.isascii():
        return re.escape(part)
    return f"(?:{'|'.join(map(re.escape, _spellings(part)))})"


@cache
def _spellings(letter: str) -> list[str]:
    """All that is the same letter with its marks, the longest first."""
    apart = unicodedata.normalize("NFD", letter)
    found = {letter, apart, *(one for one in _orders(apart) if unicodedata.normalize("NFC", one) == letter)}
    return sorted(found, key=len, reverse=True)


def _orders(apart: str) -> Iterator[str]:
    """A letter that is taken apart, with its marks in any order, the first of them composed with it or not."""
    base, marks = apart[0], apart[1:]
    for order in permutations(marks) if len(marks) <= MOST_MARKS else (tuple(marks),):
        for count in range(len(order) + 1):
            yield unicodedata.normalize("NFC", base + "".join(order[:count])) + "".join(order[count:])
