"""Text as the index of the library takes it: words by blanks and marks, and each character of scripts without blanks.

SQLite's `unicode61` tokenizer takes a run of Chinese, Japanese, Thai, Lao, Khmer or Burmese for one word. A zero-width
space beside each of their characters makes it a word of its own, so that any part of a run is found as a phrase. An
index of trigrams would find parts of words in all languages, but not words of one or two characters, and was several
times larger.
"""

from __future__ import annotations

import re

from sttgui.domain.alike import composed

FORM = 2  # of the text in the index; rises when `searchable` gives another, so that what is there is written anew
_GAP = "\u200b"
_UNSPACED = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\u2fff\u3005-\u30ff\u3400-\u9fff\uf900-\ufaff\uff66-\uff9f"
    "\U00020000-\U0003ffff"
)
_BETWEEN = re.compile(f"(?<=[{_UNSPACED}])(?=\\w)|(?<=\\w)(?=[{_UNSPACED}])")
_FOUND = re.compile(f"[{_UNSPACED}]")
_CONTROLS = re.compile("[\x00-\x08\x0e-\x1f\ud800-\udfff]")
_TERM = re.compile(r'"([^"]*)("?)|([^\s"]+)')
_LETTER = re.compile(r"[^\W_]")

BEGIN, END = "\x02", "\x03"  # around what matches; no text of the index holds them


def searchable(text: str) -> str:
    """The text as it is kept beside the index; `shown` makes it readable again."""
    clean = readable(text)
    return _BETWEEN.sub(_GAP, clean) if not clean.isascii() and _FOUND.search(clean) else clean


def readable(text: str) -> str:
    """The text as it is found: composed, without controls and what is not seen."""
    return _CONTROLS.sub(" ", composed(text))


def shown(text: str) -> str:
    """The text without what was put in for the index."""
    return text.replace(_GAP, "")


def query_of(text: str) -> str:
    """What a person typed, as a query of FTS5; empty where there is no word in it.

    All words must be in a passage, those in quotes one after the other. The last one may be only begun, from two
    letters on: of one letter there are too many words.
    """
    terms = []
    last_is_begun = not text[-1:].isspace()
    for found in _TERM.finditer(text):
        phrase, closed, word = found.groups()
        term = searchable(word or phrase)
        if _LETTER.search(term):
            is_begun = last_is_begun and found.end() == len(text) and not closed and len(_last_word(term)) > 1
            terms.append(f'"{term}"*' if is_begun else f'"{term}"')
    return " ".join(terms)


def _last_word(term: str) -> str:
    return re.split(r"[\W_]", term)[-1]
