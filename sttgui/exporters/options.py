"""What goes into an exported file beside the words."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Options:
    """A format takes what it has a place for and passes over the rest.

    `speakers` are named where one begins, `times` stand before each paragraph, `marks` show the words that are most
    doubtful and that nobody has checked, `changes` what was heard in the place of words that a person changed. `sound`
    is the address of the recording for pages that play it, empty for none.
    """

    speakers: bool = True
    times: bool = False
    marks: bool = False
    changes: bool = False
    sound: str = ""
