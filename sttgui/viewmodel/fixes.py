"""Which words a person writes the same way again and again, so that the next recording should know them."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from sttgui.domain.phrases import bare, parts
from sttgui.domain.transcript import Transcript, WordState
from sttgui.domain.word_list import Entry, rule_for
from sttgui.viewmodel.changes import changes_of
from sttgui.viewmodel.settings import Setting, Settings
from sttgui.viewmodel.settings_table import FIXES, OFFERED_WORDS

OFTEN = 2  # times a fix is made before its word is offered
MOST_WORDS = 3  # in a term
REMEMBERED, ASKED = 300, 2000  # fixes and questions that are kept
ENDS = (".", "!", "?", "…", ":")


class Fixes:
    """Remembers in the settings what was fixed in which recording, and which words were offered."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    def to_offer(self, recording_id: str, transcript: Transcript, known: Iterable[str]) -> Entry | None:
        """The next word of this transcript that was fixed the same way twice, here or in another recording; none of the
        words that are `known`, or were offered. What is fixed here is remembered for others.
        """
        fixes = list(fixes_of(transcript))
        elsewhere = [one for one in self._lists(FIXES) if one[2:] != [recording_id]]
        times = Counter((one[0], one[1]) for one in elsewhere if len(one) == 3)
        times.update(map(_key, fixes))
        here = [[*key, recording_id] for key in dict.fromkeys(map(_key, fixes))]
        self._keep(FIXES, [*elsewhere, *here][-REMEMBERED:])
        refused = {*known, *(one[0] for one in self._lists(OFFERED_WORDS) if one)}
        for fix in fixes:
            if times[_key(fix)] >= OFTEN and fix.written not in refused and is_term(fix.written, transcript):
                return fix
        return None

    def note_offered(self, written: str) -> None:
        """A word is offered once, whatever becomes of it."""
        self._keep(OFFERED_WORDS, [*self._lists(OFFERED_WORDS), [written]][-ASKED:])

    def _lists(self, setting: Setting[str]) -> list[list[str]]:
        """What is kept, or nothing where the file was edited by hand."""
        try:
            found = json.loads(self._settings.get(setting) or "[]")
        except ValueError:
            return []
        return [list(map(str, one)) for one in found if isinstance(one, list)] if isinstance(found, list) else []

    def _keep(self, setting: Setting[str], what: Sequence[Sequence[str]]) -> None:
        text = json.dumps(what) if what else ""
        if text != self._settings.get(setting):
            self._settings.set(setting, text)


def fixes_of(transcript: Transcript) -> Iterator[Entry]:
    """Each place where a person wrote a few words for others."""
    for change in changes_of(transcript):
        rule = rule_for(change.heard, change.now)
        if rule is not None and len(rule.written.split()) <= MOST_WORDS:
            yield rule


def _key(fix: Entry) -> tuple[str, str]:
    """By which two fixes are the same: capitals of what was heard do not matter."""
    return fix.heard.casefold(), fix.written


def is_term(written: str, transcript: Transcript) -> bool:
    """Whether a recogniser is likely not to know a word: one with a capital within a sentence, or one that it wrote
    nowhere by itself.
    """
    if not any(map(str.isalpha, written)):
        return False
    wanted = [bare(word) for word in written.split()]
    if any(map(str.isupper, written)) and _is_within_sentence(written.split(maxsplit=1)[0], transcript):
        return True
    own = {bare(word.text) for word in transcript.words if word.state is not WordState.CHANGED}
    return not own.issuperset(wanted)


def _is_within_sentence(first: str, transcript: Transcript) -> bool:
    """Whether a person wrote it so where no sentence begins."""
    for part in transcript.paragraphs:
        shown = [word for word in part.words if word.text]
        for before, word in pairwise(shown):
            is_it = word.state is WordState.CHANGED and parts(word.text)[1] == parts(first)[1]
            if is_it and not before.text.rstrip("”\"')").endswith(ENDS):
                return True
    return False
