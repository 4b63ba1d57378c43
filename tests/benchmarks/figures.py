"""The figures of the benchmarks that stand in one table: each program notes its own, `bench.py` gathers them."""

from __future__ import annotations

import json
import os
from dataclasses import asdict, dataclass
from pathlib import Path

NOTES = "STTGUI_FIGURES"  # the file to which figures are added, while all programs are run for the table


@dataclass(frozen=True, slots=True)
class Figure:
    """What a program measured, beside what it was compared with in the same run, and what is aimed at.

    The goal is `most` or `least`: of the ratio, where something stands beside it and `is_ratio`, else of our own.
    """

    what: str
    ours: float
    unit: str = ""
    beside: str = ""
    theirs: float | None = None
    most: float | None = None
    least: float | None = None
    is_ratio: bool = False

    @property
    def ratio(self) -> float | None:
        """Ours to theirs; `None` where nothing stands beside it, or nothing can be divided by it."""
        return self.ours / self.theirs if self.theirs else None

    @property
    def is_met(self) -> bool | None:
        """Whether the goal is reached; `None` where there is none."""
        value = self.ratio if self.is_ratio else self.ours
        if value is None or (self.most is None and self.least is None):
            return None
        return (self.most is None or value <= self.most) and (self.least is None or value >= self.least)


def note(
    what: str,
    ours: float,
    unit: str = "",
    *,
    beside: tuple[str, float] = ("", 0.0),
    most: float | None = None,
    least: float | None = None,
    is_ratio: bool = False,
) -> None:
    """Keep a figure for the table, where one is being made; `beside` is what it is compared with, and its figure."""
    if path := os.environ.get(NOTES):
        name, theirs = beside
        figure = Figure(what, ours, unit, name, theirs if name else None, most, least, is_ratio)
        with Path(path).open("a", encoding="utf-8") as file:
            file.write(json.dumps(asdict(figure)) + "\n")


def noted(path: Path) -> list[Figure]:
    """The figures in a file, in the order in which they came."""
    if not path.exists():
        return []
    return [Figure(**json.loads(line)) for line in path.read_text(encoding="utf-8").splitlines()]
