"""The pages of the help, as they are written in one language, and how words are found in them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path


class HelpPage(StrEnum):
    """The pages in the order in which they are listed. Each is a file in the folder of its language."""

    START = "start"
    SURE = "sure"
    CHECKING = "checking"
    RECORDING = "recording"
    SPEAKERS = "speakers"
    EXCHANGE = "exchange"
    KEYS = "keys"
    FILES = "files"
    PRIVACY = "privacy"
    COSTS = "costs"
    TROUBLE = "trouble"


ENGLISH = "en"
_PLACEHOLDER = re.compile(r"\{(key|do):([a-z_]+)\}")
_MARKUP = re.compile(r"^#+ |^\|[-|]+\|$|\]\([^)]*\)|[*`\[|]", re.MULTILINE)
AROUND = 60  # characters that are shown with what was found


@dataclass(frozen=True, slots=True)
class Page:
    """A page by the name of its file. `markdown` begins with its title."""

    id: str
    markdown: str

    @property
    def title(self) -> str:
        return self.markdown.partition("\n")[0].removeprefix("# ").strip()

    @property
    def plain(self) -> str:
        """What is read, without the signs that shape it."""
        return _MARKUP.sub("", self.markdown)


@dataclass(frozen=True, slots=True)
class Hit:
    """A page in which all words were found, and the first place where one of them stands below the title."""

    page: Page
    excerpt: str


def read(folder: Path, languages: Sequence[str], fill: Callable[[str, str], str]) -> list[Page]:
    """All pages, each in the first of the languages it is there in, else in English.

    `fill` has the words for a placeholder: `key` or `do`, and the name of an action.
    """
    folders = [folder / language for language in (*languages, ENGLISH)]
    pages = []
    for name in HelpPage:
        paths = [one / f"{name}.md" for one in folders]
        path = next(filter(Path.exists, paths), paths[-1])
        markdown = path.read_text(encoding="utf-8")
        pages.append(Page(name, _PLACEHOLDER.sub(lambda found: fill(found[1], found[2]), markdown)))
    return pages


def find(pages: Sequence[Page], sought: str) -> list[Hit]:
    """The pages that have all the words, those first that have them in their titles. Case and accents do not count."""
    words = words_of(sought)
    if not words:
        return []
    found = []
    for page in pages:
        folded = fold(page.plain)
        if all(word in folded for word in words):
            found.append(Hit(page, _excerpt(page.plain, words)))
    return sorted(found, key=lambda hit: not any(word in fold(hit.page.title) for word in words))


def words_of(sought: str) -> list[str]:
    """What is looked for, as `fold` makes it."""
    return fold(sought).split()


def fold(text: str) -> str:
    """Text without case and accents, each letter in its place as far as that can be: what has no single letter of its
    own stays as it is.
    """
    return text.casefold() if text.isascii() else "".join(_folded(sign) for sign in text)


def _folded(sign: str) -> str:
    base = unicodedata.normalize("NFD", sign)[0].casefold() if sign.isalpha() else sign
    return base if len(base) == 1 else sign


def _excerpt(text: str, words: Sequence[str]) -> str:
    body = text.partition("\n")[2]
    folded = fold(body)
    places = [place for place in (folded.find(word) for word in words) if place >= 0]
    if not places:
        return ""
    start = max(min(places) - AROUND // 3, 0)
    start = body.find(" ", start) + 1 if start else 0
    shown = body[start : start + AROUND]
    is_cut = start + AROUND < len(body)
    last = shown.rfind(" ")
    if is_cut and last > min(places) - start + max(map(len, words)):  # between two words, after what was found
        shown = shown[:last]
    return ("… " if start else "") + " ".join(shown.split()) + (" …" if is_cut else "")
