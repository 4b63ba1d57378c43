"""A person's own words: names and terms, and rules that say what to write for what is heard."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import islice, pairwise

from sttgui.domain import editing
from sttgui.domain.alike import folded
from sttgui.domain.phrases import bare, fitted, parts
from sttgui.domain.transcript import Paragraph, Transcript, Word, WordState

SHORTEST = 2  # letters, before words are offered
HOT_WORDS = 30  # a recogniser listens for; more would leave no room for what was said before
_MEANS = re.compile(r"\s=\s")  # with blanks: `E=mc²` is a term


@dataclass(frozen=True, slots=True)
class Entry:
    """A name or term as it is written; with `heard`, it is always to be written where that was heard."""

    written: str
    heard: str = ""


@dataclass(frozen=True, slots=True)
class WordList:
    """Entries in the order of the person; of two rules for the same words the later one holds."""

    entries: tuple[Entry, ...] = ()

    @classmethod
    def from_text(cls, text: str) -> WordList:
        """One entry a line, a rule as `heard = written`; empty lines do not matter."""
        found = []
        for line in text.splitlines():
            heard, *rest = (" ".join(part.split()) for part in _MEANS.split(f" {line} ", maxsplit=1))
            written = rest[0] if rest else ""
            if heard or written:
                found.append(Entry(written, heard) if written else Entry(heard))
        return cls().with_entries(found)

    @property
    def text(self) -> str:
        """The list as lines of text, which `from_text` reads."""
        lines = (f"{entry.heard} = {entry.written}" if entry.heard else entry.written for entry in self.entries)
        return "".join(f"{line}\n" for line in lines)

    @property
    def hot_words(self) -> tuple[str, ...]:
        """The names and terms that were added last, as a recogniser can be told to expect them."""
        terms = (entry.written for entry in reversed(self.entries) if "," not in entry.written)
        return tuple(islice(dict.fromkeys(terms), HOT_WORDS))

    def with_entries(self, entries: Iterable[Entry]) -> WordList:
        """The list with more entries; an entry for the same words takes the place of the old one."""
        known = {_key(entry): entry for entry in self.entries}
        for entry in entries:
            known[_key(entry)] = entry
        return WordList(tuple(known.values()))

    def beginning_with(self, typed: str) -> list[str]:
        """The names and terms that begin like that, in the order of the alphabet; capitals do not matter."""
        wanted = folded(typed).casefold()
        if sum(map(str.isalnum, wanted)) < SHORTEST:
            return []
        found = {entry.written for entry in self.entries if folded(entry.written).casefold().startswith(wanted)}
        return sorted(found - {typed}, key=_in_the_alphabet)

    def corrections(self, transcript: Transcript) -> list[tuple[int, int, str]]:
        """What the rules change: stretches of words by their places among all, and what they are to read.

        Whole words only. The longest rule holds; words that a person kept or changed stay as they are.
        """
        rules = self._rules()
        if not rules:
            return []
        found: list[tuple[int, int, str]] = []
        known: dict[str, str] = {}
        first = 0
        for paragraph in transcript.paragraphs:
            found += _corrections(paragraph, first, rules, known)
            first += len(paragraph.words)
        return found

    def applied(self, transcript: Transcript) -> Transcript:
        """A transcript as the rules have it; the words they change keep what was heard."""
        return editing.replace_each(transcript, self.corrections(transcript))

    def _rules(self) -> dict[str, list[tuple[list[str], str]]]:
        """The rules by the first word that is heard, those of more words first."""
        rules: dict[str, list[tuple[list[str], str]]] = {}
        for entry in self.entries:
            heard = _bare_words(entry.heard)
            if heard:
                rules.setdefault(heard[0], []).append((heard, entry.written))
        for some in rules.values():
            some.sort(key=_length, reverse=True)
        return rules


def rule_for(heard: str, now: str) -> Entry | None:
    """The rule that a fix is an example of, without the marks around the words; `None` where it is of none."""
    written, wrong = _stripped(now), _stripped(heard)
    if not written or not wrong or written == wrong or _MEANS.search(wrong):
        return None
    return Entry(written, wrong)


def _corrections(
    paragraph: Paragraph, first: int, rules: dict[str, list[tuple[list[str], str]]], known: dict[str, str]
) -> list[tuple[int, int, str]]:
    """The corrections in one paragraph; `known` are words without their marks, so that each is looked at once."""
    for word in paragraph.words:
        if word.text not in known:
            known[word.text] = bare(word.text)
    shown = [(place, word) for place, word in enumerate(paragraph.words) if word.text]
    said = [known[word.text] for _, word in shown]
    found = []
    at = 0
    while at < len(shown):
        length = 1
        for heard, written in rules.get(said[at], ()):
            stop = at + len(heard)
            words = [word for _, word in shown[at:stop]]
            if said[at:stop] == heard and _is_untouched(words):
                becomes = _as_written(words, written)
                if becomes != " ".join(word.text for word in words) and not _stands_there(said, at, heard, written):
                    found.append((first + shown[at][0], first + shown[stop - 1][0] + 1, becomes))
                length = len(heard)
                break
        at += length
    return found


def _stands_there(shown: Sequence[str], at: int, heard: Sequence[str], written: str) -> bool:
    """Whether what is to be written is there already, with what was heard as a part of it: York in New York."""
    wanted = _bare_words(written)
    for before in range(len(wanted) - len(heard) + 1):
        if wanted[before : before + len(heard)] == heard and before <= at and len(wanted) > len(heard):
            first = at - before
            if shown[first : first + len(wanted)] == wanted:
                return True
    return False


def _is_untouched(words: Sequence[Word]) -> bool:
    """Whether nobody decided about these words, and no mark between them says that they are no phrase."""
    is_phrase = all(not parts(one.text)[2] and not parts(other.text)[0] for one, other in pairwise(words))
    return is_phrase and all(word.state is WordState.NOT_CHECKED for word in words)


def _as_written(words: Sequence[Word], written: str) -> str:
    """What a rule writes, with the marks around the words. Who gives capitals means them: iPhone, never IPhone."""
    text = fitted(words, written)
    if written == written.lower() or text.isupper():
        return text
    before, _, _ = parts(words[0].text)
    _, _, after = parts(words[-1].text)
    own_before, inside, own_after = parts(written)
    return (own_before or before) + inside + (own_after or after)


def _key(entry: Entry) -> tuple[str, ...]:
    """What makes two entries one: what is heard, or else what is written."""
    return tuple(_bare_words(entry.heard)) or ("", entry.written)


def _bare_words(text: str) -> list[str]:
    return [one for one in map(bare, text.split()) if one]


def _stripped(text: str) -> str:
    """Words without the marks around them."""
    return parts(" ".join(text.split()))[1]


def _in_the_alphabet(text: str) -> str:
    """The key to sort a text by: by letters first, then by their accents."""
    return unicodedata.normalize("NFD", text.casefold())


def _length(rule: tuple[list[str], str]) -> int:
    return len(rule[0])
