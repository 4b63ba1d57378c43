"""Between which words no line of a subtitle should end: within a number, a name, or a word of a script without blanks.

Without knowing the language, by its writing alone. Two words too many that stay together do no harm.
"""

from __future__ import annotations

from collections.abc import Sequence


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_ENDS = tuple(".,;:!?…–—)]”’\"'。，、；：！？")
_BEFORE_NUMBER = _words("no. nr. § $ € £ ¥ # p. pp. page seite")
_AFTER_NUMBER = _words(
    "% ‰ ° °c °f € $ £ ¥ km m cm mm kg g mg t l ml h min s ms kb mb gb tb hz khz mhz ghz v w kw kwh am pm a.m p.m st "
    "hundred thousand million millions billion billions trillion dozen percent per cent dollars euro euros pounds "
    "hundert tausend mio mrd millionen milliarde milliarden prozent uhr mil mille millón millones milliards "
    "年 月 日 时 時 分 秒 点 円 元 人 个 個 回 ％"
)
_TITLES = _words(
    "mr mr. mrs mrs. ms ms. dr dr. prof prof. st st. sir dame lord lady herr frau mme m. mlle sr sr. sra sra. señor "
    "señora don doña"
)
_PARTICLES = _words("van von der den de da di do dos del della du la le of bin ibn al el ter ten zu y")
_NO_BEGIN = frozenset("ーぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ々")  # belong to the character before


def kept_together(texts: Sequence[str]) -> list[bool]:
    """Of each word, whether no line should end before it."""
    is_lower = [text.islower() for text in texts]  # as most are: no part of a name or number
    return [
        place > 0 and not (is_lower[place - 1] and is_lower[place]) and _belong(texts, place)
        for place in range(len(texts))
    ]


def _belong(texts: Sequence[str], place: int) -> bool:
    """Whether a word belongs to the one before."""
    before, after = texts[place - 1], texts[place]
    return _are_number(before, after) or _are_one_word(before, after) or _are_name(texts, place)


def _are_number(before: str, after: str) -> bool:
    if before[-1:].isdigit():
        return after[:1].isdigit() or after.lower().rstrip("".join(_ENDS)) in _AFTER_NUMBER
    return after[:1].isdigit() and before.lower() in _BEFORE_NUMBER


def _are_one_word(before: str, after: str) -> bool:
    """In Japanese: signs that begin no line, and neighbours in Katakana, in which foreign words are written."""
    return after[:1] in _NO_BEGIN or (_is_katakana(before[-1:]) and _is_katakana(after[:1]))


def _are_name(texts: Sequence[str], place: int) -> bool:
    before, after = texts[place - 1], texts[place]
    if before.lower().lstrip("(“‘\"'") in _TITLES or _is_initial(before):
        return after[:1].isupper()
    if before.endswith(_ENDS):
        return False
    if _has_capital(after) or _is_initial(after):
        return _has_capital(before) or (before in _PARTICLES and place > 1 and _has_capital(texts[place - 2]))
    return after in _PARTICLES and _has_capital(before) and _has_capital("".join(texts[place + 1 : place + 2]))


def _has_capital(text: str) -> bool:
    """Whether a word begins as names do, and is not all in capitals; German has all nouns begin so, of which two seldom
    stand together.
    """
    return text[:1].isupper() and not text.isupper() and not text.startswith(("I’", "I'"))


def _is_initial(text: str) -> bool:
    return len(text) == 2 and text[0].isupper() and text[1] == "."


def _is_katakana(character: str) -> bool:
    return "\u30a0" < character <= "\u30ff"
