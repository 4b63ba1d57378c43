"""Which texts are the same to a reader although their characters differ: composed and decomposed letters, signs of
units that are letters, ligatures and letters of another width, apostrophes, quotation marks, dashes, blanks, an
ellipsis and three full stops, and characters that are not seen.
"""

from __future__ import annotations

import re
import unicodedata
from array import array
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import chain, permutations

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
_NARROW_MARKS = "\uff9e\uff9f"  # of kana
_UNSEEN = re.compile(f"[{INVISIBLE}]+")
_PART = re.compile(rf"\.{{3}}|.[{MARKS}]*", re.DOTALL)
_TYPED = {
    code: known[0]
    for known in _CLASSES
    for part in re.findall(r".-(?!$).|.", known, re.DOTALL)
    for code in range(ord(part[0]), ord(part[-1]) + 1)
}
# What is longer or shorter in a text to compare.
_LONGER = re.compile(
    f"[{INVISIBLE}]+|…|[\u1100-\u115f][\u1160-\u11a7][\u11a8-\u11ff]?|[^{MARKS}{INVISIBLE}][{MARKS}]+", re.DOTALL
)
_LETTER_APOSTROPHES = re.compile("[\u02b9\u02bb\u02bc]")
_KINDS = tuple((known[0], re.compile(f"[{known[1:]}]")) for known in _CLASSES)
# Where characters are that stand for others, and how Unicode calls the ways in which a reader sees no difference.
_FORMS = (range(0xAA, 0x3400), range(0xA69C, 0xA7FA), range(0xAB5C, 0xAB6A), range(0xF900, 0x10000),
          range(0x1D400, 0x1D800), range(0x1EE00, 0x1EF00), range(0x2F800, 0x2FA20))  # fmt: skip
_SAME = ("<compat>", "<font>", "<wide>", "<narrow>", "<initial>", "<medial>", "<final>", "<isolated>")
MOST_MARKS = 3  # on one letter, of which every order is looked for


@dataclass(frozen=True, slots=True)
class Unfolded:
    """A text as others are compared with it. `begins` and `ends` lead from each of its characters to where those it is
    made of stand in the text it was; `None` where each is in its own place.
    """

    text: str
    begins: Sequence[int] | None = None
    ends: Sequence[int] | None = None

    def span(self, begin: int, end: int) -> tuple[int, int]:
        """Where a part of it stands in the text it was."""
        if self.begins is None or self.ends is None:
            return begin, end
        if begin == end:
            at = self.begins[begin] if begin < len(self.begins) else self.ends[-1] if self.ends else 0
            return at, at
        return self.begins[begin], self.ends[end - 1]


def plain(text: str) -> Unfolded:
    """The text with the letters themselves in the place of signs, ligatures and letters of another width."""
    if text.isascii() or not (pattern := _forms_pattern()).search(text):
        return Unfolded(text)
    return _replaced(text, pattern, lambda found: _forms()[found])


def comparable(text: str) -> Unfolded:
    """The text with one character for all that are the same to a reader."""
    if text.isascii():
        return Unfolded(text)
    if _LONGER.search(text) or _forms_pattern().search(text):
        return _replaced(text, _any_longer(), lambda found: folded(_with_forms(found)), _to_one)
    return Unfolded(_to_one(text))


def comparable_pattern(pattern: str) -> str:
    """A regular expression for texts that are `comparable`: with its characters as they are in those."""
    if pattern.isascii():
        return pattern
    parts, is_set, is_escaped = [], False, False
    for part in re.findall(rf".[{MARKS}{_NARROW_MARKS}]*", unicodedata.normalize("NFC", pattern), re.DOTALL):
        other = part if part.isascii() else folded(_with_forms(part))
        if other != part and not is_escaped:
            quoted = "".join(f"\\{one}" if one in "-.^]" else one for one in other)
            other = quoted if is_set or len(other) < 2 else f"(?:{quoted})"
        parts.append(other)
        is_set = (part == "[" or (is_set and part != "]")) if not is_escaped else is_set
        is_escaped = part == "\\" and not is_escaped
    return "".join(parts)


def composed(text: str) -> str:
    """The text as it reads: composed, without what is not seen, and no apostrophe that counts as a letter."""
    if text.isascii():
        return text
    return unicodedata.normalize("NFC", _LETTER_APOSTROPHES.sub("'", _with_forms(_UNSEEN.sub("", text))))


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
    """A regular expression for every `plain` text that reads the same, but for capitals; empty for blanks alone.

    `unseen` is whether characters that are not seen may stand in between.
    """
    seen = unicodedata.normalize("NFC", _with_forms(_UNSEEN.sub("", searched)))
    if not seen.strip():
        return ""
    between = f"[{INVISIBLE}]*" if unseen else ""
    pattern = between.join(map(_any_of, _PART.findall(seen)))
    if whole_words:
        letter = rf"[\w{MARKS}]"
        before = rf"(?<!{letter})" + (rf"(?<!{letter}[{INVISIBLE}])" if unseen else "")
        return f"{before}{pattern}(?!{between}{letter})"
    return f"{pattern}(?![{MARKS}])"


@cache
def _forms() -> dict[str, str]:
    """Each character that a reader takes for others, and those."""
    found = {}
    for one in map(chr, chain.from_iterable(_FORMS)):
        way, *codes = unicodedata.decomposition(one).split()[:2] or [""]
        is_letter = way != "<compat>" or unicodedata.category(one)[0] == "L" or unicodedata.category(one) == "Nl"
        other = unicodedata.normalize("NFKC" if way in _SAME and is_letter else "NFC", one)
        if way and codes[:1] != ["0020"] and other != one and (len(other) == 1 or way in _SAME):
            found[one] = other
    return found


@cache
def _forms_pattern() -> re.Pattern[str]:
    return re.compile(f"[{''.join(map(re.escape, _forms()))}]")


@cache
def _any_longer() -> re.Pattern[str]:
    return re.compile(f"{_LONGER.pattern}|{_forms_pattern().pattern}[{MARKS}{_NARROW_MARKS}]*")


def _with_forms(text: str) -> str:
    return text if text.isascii() else _forms_pattern().sub(lambda found: _forms()[found[0]], text)


def _to_one(text: str) -> str:
    """The text with one character for each class of those that read the same."""
    return text.translate(_TYPED)


def _replaced(
    text: str, pattern: re.Pattern[str], fold: Callable[[str], str], rest: Callable[[str], str] = str
) -> Unfolded:
    parts, begins, ends, at = [], array("L"), array("L"), 0
    for begin, end in (*(found.span() for found in pattern.finditer(text)), (len(text), len(text))):
        parts.append(rest(text[at:begin]))
        begins.extend(range(at, begin))
        ends.extend(range(at + 1, begin + 1))
        other = fold(text[begin:end]) if end > begin else ""
        parts.append(other)
        begins.extend([begin] * len(other))
        ends.extend([end] * len(other))
        at = end
    return Unfolded("".join(parts), begins, ends)


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
