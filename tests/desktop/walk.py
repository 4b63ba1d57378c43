"""One recording from a file to words that were checked, saved, and another one spoken: `python -m tests.desktop.walk`.

Walked once by mouse alone and once by keyboard alone, in the real window on a private desktop. Only what has to be
written is typed by both. Prints for each part the clicks (a drag and a turn of the wheel are one each), the keys, the
words that were typed (a path is one), and the seconds until the result was there; then the same from the first sight of
the window to the first transcript, and to the first file of words that were checked. Where there is no way by this
hand, it says so.
"""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import soundfile

from sttgui.storage.folders import resource
from tests.desktop.desktop import WORDS_S, Desktop, wait_for
from tests.desktop.test_recording import Mouth, is_recording
from tests.desktop.test_window import everything_said, transcript_text

Ask = Callable[[], Any]
MOUSE, KEYBOARD = "mouse", "keyboard"
FIXED = "harbour"
PLACES = 60


class NoWayError(Exception):
    """What is wanted cannot be reached by this hand."""


class Count(NamedTuple):
    """What a way takes: what the hand does, and when it was looked at."""

    clicks: int
    keys: int
    words: int
    at_s: float

    def since(self, other: Count) -> str:
        clicks, keys, words = (self[each] - other[each] for each in range(3))
        return f"{clicks:4} clicks {keys:4} keys {words:3} words typed {self.at_s - other.at_s:7.1f} s"


class Walk:
    """Does one thing after the other by one hand, and counts."""

    def __init__(self, desktop: Desktop, hand: str, folder: Path) -> None:
        self.desktop = desktop
        self.hand = hand
        self.folder = folder
        self.files = desktop.show_files(folder / "twice.wav") if hand == MOUSE else None
        self.clicks = self.pressed = self.words = 0
        self.began = self._told = self.count()

    def count(self) -> Count:
        return Count(self.clicks, self.pressed, self.words, time.monotonic())

    def look(self, *names: str, whole: bool = True) -> dict[str, Any] | None:
        """The first control that can be pressed and has one of the names, or one that begins so."""
        for control in self.desktop.controls():
            if {"showing", "enabled"} <= set(control["states"]) and control["place"]:
                said = control["name"].partition("\t")[0]
                if said in names or (not whole and any(said.startswith(name) for name in names)):
                    return control
        return None

    def click(self, *names: str, whole: bool = True) -> None:
        place = self._find(names, whole)
        self.desktop.run("xdotool", "mousemove", *map(str, place), "click", "1")
        self.clicks += 1

    def choose_first(self, *names: str) -> None:
        """Press a button, and the first entry of the menu that opens below it: Qt tells no screen reader of those."""
        place = self._find(names, True)
        self.desktop.run("xdotool", "mousemove", *map(str, place), "click", "1")
        time.sleep(0.6)
        if self.look("Save", "Copy to the clipboard") is None:
            self.desktop.run("xdotool", "mousemove", str(place[0]), str(place[1] + 34), "click", "1")
            self.clicks += 1
        self.clicks += 1

    def keys(self, *keys: str) -> None:
        self.desktop.keys(*keys)
        self.pressed += len(keys)

    def type(self, words: str) -> None:
        self.desktop.run("xdotool", "type", "--delay", "30", words)
        self.words += len(words.split())

    def drop(self) -> None:
        """Drag the file from the other window."""
        assert self.files is not None
        self.desktop.drop_files(self.files, (700, 400))
        self.clicks += 1

    def said(self) -> str:
        return everything_said(self.desktop)

    def tell(self, what: str, note: str = "") -> None:
        """Close a part of the way: how much it took since the last one."""
        here = self.count()
        print(f"{self.hand:9}{what:26}{here.since(self._told)}  {note}", flush=True)
        self._told = here

    def reached(self, what: str) -> None:
        """How much all of the way took up to here."""
        print(f"{self.hand:9}{what.upper():26}{self.count().since(self.began)}", flush=True)

    def _find(self, names: tuple[str, ...], whole: bool) -> tuple[int, int]:
        deadline = time.monotonic() + 10
        while (control := self.look(*names, whole=whole)) is None:
            if time.monotonic() > deadline:
                raise NoWayError(f"no “{'” or “'.join(names)}” to be pressed")
            time.sleep(0.2)
        x, y, width, height = control["place"]
        return x + width // 2, y + height // 2

    def words_at_hand(self) -> str | None:
        """What is said of the words to be judged, while there are some."""
        showing = (one for one in self.desktop.controls() if "showing" in one["states"])
        names = (one["name"] for one in showing if one["role"] != "list item")
        return next((name for name in names if ", to check, " in name), None)


def add(walk: Walk, file: Path) -> None:
    if walk.hand == MOUSE:
        walk.drop()
    else:
        walk.keys("ctrl+o")
        wait_for(
            "the file dialog",
            lambda: walk.look("Choose recordings or transcripts — Wordlight", "File name:", whole=False),
        )
        time.sleep(0.5)
        walk.type(str(file))
        walk.keys("Return")
    wait_for("the recording", lambda: "twice" in walk.said())
    walk.tell("add a recording")
    wait_for("the words", lambda: transcript_text(walk.desktop), WORDS_S)
    walk.tell("wait for the words")
    walk.reached("first transcript")


def read(walk: Walk) -> None:
    if walk.hand == MOUSE:
        walk.desktop.run("xdotool", "mousemove", "600", "400", "click", "--repeat", "5", "5")
        walk.clicks += 5
    else:
        for _ in range(20):
            if "Transcript" in walk.desktop.focus():
                break
            walk.keys("Tab")
        else:
            raise NoWayError("Tab does not come to the transcript")
        walk.keys("Next")
    walk.tell("read on")


def start_checking(walk: Walk) -> None:
    if walk.hand == MOUSE:
        walk.click("Check ", "Start checking", whole=False)
    else:
        walk.keys("F8")
    wait_for("the first words", walk.words_at_hand)


def fix_all(walk: Walk) -> None:
    """Fix the first words, and all the same with them."""
    start_checking(walk)
    walk.tell("begin to check")
    walk.type(FIXED)
    wait_for("what was typed", lambda: FIXED in transcript_text(walk.desktop))
    time.sleep(0.5)
    before = transcript_text(walk.desktop).count(FIXED)
    if walk.hand == MOUSE:
        try:
            walk.click("Fix all", "Fix 1 more", whole=False)
        except NoWayError:
            walk.click("Right", "Keep", whole=False)
            raise
    else:
        walk.keys("ctrl+Return")
    wait_for("what is the same", lambda: walk.look("Places with the same words"))
    if walk.hand == MOUSE:
        walk.click("Fix 1 place", "Fix 2 places", "Fix 3 places", whole=False)
    else:
        walk.keys("Return")
    wait_for("all fixed", lambda: transcript_text(walk.desktop).count(FIXED) > before)
    walk.tell("fix all the same")


def check(walk: Walk) -> None:
    for place in range(PLACES):
        here = walk.words_at_hand()
        if here is None:
            break
        if walk.hand == MOUSE:
            walk.click("Right", "Keep", whole=False)
        else:
            walk.keys("Return")
        try:
            wait_for("what comes next", lambda here=here: walk.words_at_hand() != here, 5)
        except AssertionError:
            if place > PLACES - 2:
                raise
    walk.tell("check to the end")


def export(walk: Walk) -> None:
    before = set(walk.folder.rglob("*"))
    if walk.hand == MOUSE:
        walk.choose_first("Export…", "Export")
        walk.click("Save", "&Save")
    else:
        walk.keys("ctrl+e")
        time.sleep(1.0)
        if walk.look("Save", "&Save") is None:  # a menu asks for the format first
            walk.keys("Down", "Return")
        wait_for("the dialog", lambda: walk.look("Save", "&Save"))
        time.sleep(0.5)
        walk.keys("Return")

    def saved() -> bool:
        return bool(set(walk.folder.rglob("*")) - before) or "Saved as" in walk.said()

    wait_for("the file", saved, 15)
    walk.tell("export")
    walk.reached("first corrected export")


def record(walk: Walk, mouth: Mouth) -> None:
    before = transcript_text(walk.desktop)
    if walk.hand == MOUSE:
        walk.click("Record")
    else:
        walk.keys("ctrl+r")
    wait_for("the recording", lambda: is_recording(walk.desktop))
    walk.tell("begin to record")
    mouth.speak()
    walk.tell("speak")
    if walk.hand == MOUSE:
        walk.click("Stop", "Stop recording")
    else:
        walk.keys("ctrl+r")
    wait_for("the words", lambda: (said := transcript_text(walk.desktop)) != before and said, WORDS_S)
    walk.tell("wait for the words")


def walk_by(hand: str) -> None:
    with Desktop() as desktop, tempfile.TemporaryDirectory(prefix="walk") as name:
        folder = Path(name)
        mouth = Mouth(desktop, folder)
        desktop.run("pactl", "load-module", "module-null-sink", "sink_name=speaker")
        desktop.run("pactl", "set-default-sink", "speaker")
        sample, rate = soundfile.read(str(resource("sample.flac")))
        soundfile.write(str(folder / "twice.wav"), np.tile(sample, 2), rate)  # so that all is said twice
        desktop.start_app()
        wait_for("the window", desktop.focus)
        walk = Walk(desktop, hand, folder)
        parts: tuple[tuple[str, Ask], ...] = (
            ("add", lambda: add(walk, folder / "twice.wav")),
            ("read", lambda: read(walk)),
            ("fix all", lambda: fix_all(walk)),
            ("check", lambda: check(walk)),
            ("export", lambda: export(walk)),
            ("record", lambda: record(walk, mouth)),
        )
        for what, go in parts:
            try:
                go()
            except (AssertionError, NoWayError) as error:
                walk.tell(what, f"NO WAY: {error}")
                desktop.screenshot(Path(tempfile.gettempdir()) / f"walk-{hand}-{what}.png".replace(" ", "-"))
        walk.reached("in all")


if __name__ == "__main__":
    for hand in sys.argv[1:] or (MOUSE, KEYBOARD):
        walk_by(hand)
