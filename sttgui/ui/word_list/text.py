"""What the word list says, in the user's words."""

from __future__ import annotations

from sttgui.domain.word_list import Entry
from sttgui.ui.kit import text
from sttgui.ui.kit.text import plural, tr


def always(rule: Entry) -> str:
    """An entry of the menu about a word that was fixed."""
    written, heard = text.short_name(rule.written), text.short_name(rule.heard)
    return tr("Always write “{written}” for “{heard}”", written=written, heard=heard).replace("&", "&&")


def step(count: int) -> str:
    """The name of the step of undo, and the button that makes it."""
    return plural(count, "Correct 1 place", "Correct {number} places")


def corrected(count: int) -> str:
    """What was done."""
    return plural(count, "1 place corrected", "{number} places corrected")


def question(count: int) -> str:
    if count == 0:
        return tr("No rule of the word list fits in this transcript.")
    return plural(
        count,
        "The rules of the word list change 1 place in this transcript.",
        "The rules of the word list change {number} places in this transcript.",
    )


def question_about(rule: Entry, count: int) -> str:
    written, heard = text.short_name(rule.written), text.short_name(rule.heard)
    said = tr("From now on “{written}” is written for “{heard}” in new transcripts.", written=written, heard=heard)
    more = plural(count, "It stands at 1 more place in this one.", "It stands at {number} more places in this one.")
    return text.sentences(said, more)


def noted(rule: Entry) -> str:
    return tr("“{written}” is in the word list", written=text.short_name(rule.written))


def offer(fix: Entry) -> str:
    """Asked once it was fixed the same way twice."""
    written, heard = text.short_name(fix.written), text.short_name(fix.heard)
    return tr("“{written}” again, and not “{heard}”. Put it into the word list?", written=written, heard=heard)


def about_offer() -> str:
    return tr("Wordlight then listens for it in the next recordings.")


def brought_in(count: int, name: str) -> str:
    shown = text.short_name(name)
    if count == 0:
        return tr("There is nothing new in “{name}”.", name=shown)
    return plural(count, "1 entry from “{name}”", "{number} entries from “{name}”", name=shown)


def written_out(name: str) -> str:
    return tr("Saved as “{name}”", name=text.short_name(name))


def about() -> str:
    return tr(
        "Names and terms are offered while you type, and listened for in new recordings. With “where this is heard” "
        "filled in, they are also written by themselves in new transcripts: whole words only."
    )
