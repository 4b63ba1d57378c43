"""What goes into an exported file beside the words, and how each choice is called in the window and the terminal."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from sttgui.exporters.limits import STREAMING, Limits


@dataclass(frozen=True, slots=True)
class About:
    """What a project keeps beside the transcript and notes: the `id` of its job, its tags, what the recogniser sent,
    what the file of the recording is called, and where it is.
    """

    id: str = ""
    tags: tuple[str, ...] = ()
    answer: bytes = b""
    name: str = ""
    recording: Path | None = None


NOTHING = About()


@dataclass(frozen=True, slots=True)
class Options:
    """A format takes what it has a place for and passes over the rest.

    `speakers` are named where one begins, `times` stand before each paragraph; with `every_s` also in it, whenever so
    many seconds have gone by; with `word_times` before each word. `marks` show the words that are most doubtful and
    that nobody has checked, `states` those that a person has kept or changed, `changes` what was heard in the place of
    words that a person changed. `markers` are the named moments of the recording, `insights` what a recogniser says
    beside the words. `notes` are what a person wrote about the recording, and `sound` is its address for pages that
    play it; both are empty for none. `doubtful` are the words that `marks` shows, by identity, where that is known
    already: a part of a transcript has those of the whole. A project has the `recording` itself, where that is wanted,
    and what is known `about` it. `limits` are what subtitles
    keep to. `words` are what the headings of documents and what is said of marks are in another language than English.
    """

    speakers: bool = True
    times: bool = False
    every_s: int = 0
    word_times: bool = False
    marks: bool = False
    states: bool = False
    changes: bool = False
    markers: bool = True
    insights: bool = False
    notes: str = ""
    sound: str = ""
    limits: Limits = STREAMING
    doubtful: frozenset[int] | None = None
    recording: bool = False
    about: About = NOTHING
    words: Mapping[str, str] = field(default_factory=dict, compare=False)

    def said(self, words: str) -> str:
        """What is said in a document, in its language."""
        return self.words.get(words, words)


@dataclass(frozen=True, slots=True)
class Switch:
    """How an option that is on or off is called, and what it does. `spoken` is its name in the terminal."""

    name: str
    words: str
    tip: str
    spoken: str


SWITCHES = (
    Switch("speakers", "Names of speakers", "Who speaks stands where one begins", "--no-speakers"),
    Switch("marks", "Doubtful words", "The most doubtful words that nobody has checked are marked", "--marks"),
    Switch("states", "Checked words", "The words that a person has kept or changed are marked", "--checked"),
    Switch(
        "changes",
        "Changes",
        "What was heard stands beside what was written instead, in a document as changes to accept or take back",
        "--changes",
    ),
    Switch("markers", "Markers", "The markers of the recording with their times and names", "--no-markers"),
    Switch("word_times", "Times of words", "When each word begins", ""),
    Switch("insights", "Insights", "The summary and what else was found beside the words", "--insights"),
    Switch("recording", "With the recording", "The sound is in the file too, to be heard on another computer", ""),
    Switch("notes", "Notes", "What you wrote about the recording", ""),
    Switch(
        "sound",
        "Play the recording",
        "A click on a word plays the recording from there, where it is on the same computer",
        "",
    ),
)
