"""What is different between two states of a transcript, kept small, so that it can be undone and done again."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from sttgui.domain.same_ends import same_ends
from sttgui.domain.transcript import Paragraph, Timing, Transcript

Names = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Splice:
    """Paragraphs that take the place of others; `at` is where, counted in the state before all splices."""

    at: int
    before: tuple[Paragraph, ...]
    after: tuple[Paragraph, ...]


@dataclass(frozen=True, slots=True)
class Difference:
    """Holds only what an edit changed. The splices are in order and do not touch each other."""

    splices: tuple[Splice, ...]
    names_before: Names
    names_after: Names
    timing_before: Timing | None = None
    timing_after: Timing | None = None
    warnings_before: tuple[str, ...] = ()
    warnings_after: tuple[str, ...] = ()

    @property
    def inverse(self) -> Difference:
        """The way back."""
        shift = 0
        splices = []
        for splice in self.splices:
            splices.append(Splice(splice.at + shift, splice.after, splice.before))
            shift += len(splice.after) - len(splice.before)
        return Difference(
            tuple(splices),
            self.names_after,
            self.names_before,
            self.timing_after,
            self.timing_before,
            self.warnings_after,
            self.warnings_before,
        )

    def applied(self, transcript: Transcript) -> Transcript:
        """The state after, from the state before; what no edit changes is taken from the latter.

        Raises `ValueError` where that is another transcript.
        """
        paragraphs = list(transcript.paragraphs)
        for splice in reversed(self.splices):
            end = splice.at + len(splice.before)
            if not _are_same(paragraphs[splice.at : end], splice.before):
                raise ValueError("this is not the transcript that was changed")
            paragraphs[splice.at : end] = splice.after
        changed = replace(transcript, paragraphs=tuple(paragraphs), names=self.names_after)
        if self.warnings_before != self.warnings_after:
            changed = replace(changed, warnings=self.warnings_after)
        return changed if self.timing_before == self.timing_after else replace(changed, timing=self.timing_after)


def difference(before: Transcript, after: Transcript) -> Difference:
    """What leads from one state to the other. Paragraphs are the same if they are the same objects."""
    splices = tuple(_splices(before.paragraphs, after.paragraphs))
    return Difference(splices, before.names, after.names, before.timing, after.timing, before.warnings, after.warnings)


def _splices(before: tuple[Paragraph, ...], after: tuple[Paragraph, ...]) -> Iterator[Splice]:
    first, last = same_ends(before, after)
    old, new = before[first : len(before) - last], after[first : len(after) - last]
    if len(old) != len(new):
        yield Splice(first, old, new)
        return
    begin: int | None = None
    for place in range(len(old) + 1):
        is_same = place == len(old) or old[place] is new[place]
        if is_same and begin is not None:
            yield Splice(first + begin, old[begin:place], new[begin:place])
            begin = None
        elif not is_same and begin is None:
            begin = place


def _are_same(some: list[Paragraph], others: tuple[Paragraph, ...]) -> bool:
    return len(some) == len(others) and all(one is other for one, other in zip(some, others, strict=True))
