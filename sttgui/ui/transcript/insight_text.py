"""How insights are said: their headings, how sure and when, and why there are none."""

from __future__ import annotations

import re

from sttgui.domain.transcript import Insight
from sttgui.ui.kit.text import clock, enumerated, joined, percent, tr
from sttgui.viewmodel.insights_model import Group, Row

_WORD_ENDS = re.compile(r"(?<=[a-z])(?=[A-Z])")
_GROUPS = {
    Group.CHAPTERS: "Chapters",
    Group.TOPICS: "Topics",
    Group.INTENTIONS: "Intentions",
    Group.MOOD: "Mood",
    Group.NAMES: "Names and things",
    Group.HIGHLIGHTS: "Highlights",
    Group.SEARCH_HITS: "Found by its sound",
    Group.CONTENT_WARNINGS: "Content warnings",
    Group.NOTICES: "Notices",
}


def heading(group: Group) -> str:
    return tr(_GROUPS[group])


def title(insight: Insight) -> str:
    """The title of an insight: a name itself, of all others the label, where there is one."""
    if insight.kind == "entity":
        return insight.text or insight.label or ""
    return _readable(insight.label) if insight.label else insight.text


def _readable(label: str) -> str:
    """Names of categories come as `BusinessAndFinance>Business`; others as they are."""
    if ">" not in label:
        return label
    return " › ".join(_WORD_ENDS.sub(" ", part) for part in label.split(">"))


def passage(insight: Insight) -> str:
    """What stands below the title: the words it is about, or what sort of name it is; empty where that is said."""
    below = insight.label if insight.kind == "entity" else insight.text
    return below if below and below != title(insight) else ""


def certainty(insight: Insight) -> str:
    """How sure or strong, and when: `31 % · 00:10`. A mood's score has a sign, which its label says."""
    score = None if insight.score is None else abs(insight.score)
    parts = (
        percent(score) if score is not None and score <= 1 else "",
        "" if insight.start_ms is None else clock(insight.start_ms),
    )
    return joined(*parts)


def in_words(row: Row) -> str:
    """A row as it is read out."""
    if isinstance(row, Group):
        return heading(row)
    return enumerated((title(row), passage(row), certainty(row)))


def none_here() -> str:
    """Why there are no insights, and how to get them; said only where they can be had."""
    return tr(
        "No insights came with this transcript. To get a summary, topics and more, choose Options… before transcribing."
    )
