"""The doubtful words of a real recording are worked through on a private desktop, by keyboard alone."""

import pytest

from sttgui.storage.folders import resource
from tests.desktop.desktop import WORDS_S, Desktop, wait_for
from tests.desktop.test_window import everything_said, transcript_text

pytestmark = pytest.mark.timeout(480)


def card(desktop: Desktop) -> str | None:
    """What a screen reader says of the words at hand."""
    said = (
        control["name"]
        for control in desktop.controls()
        if ", to check, " in control["name"] and control["role"] != "list item" and "showing" in control["states"]
    )
    return next(said, None)


def test_words_are_kept_fixed_and_brought_back(desktop: Desktop):
    desktop.start_app(str(resource("sample.flac")))
    before = wait_for("the words", lambda: transcript_text(desktop), WORDS_S)
    assert "Unmarked words can be wrong too." in everything_said(desktop)
    desktop.keys("F8")
    first = wait_for("the first place", lambda: card(desktop))
    desktop.keys("Return")
    second = wait_for("the next place", lambda: (now := card(desktop)) != first and now)
    desktop.run("xdotool", "type", "--delay", "30", "lighthouse keeper")
    wait_for("what was typed", lambda: "lighthouse keeper" in transcript_text(desktop))
    desktop.keys("Return")
    third = wait_for("the place after it", lambda: (now := card(desktop)) not in {first, second, None} and now)
    assert third
    wait_for("the disk", lambda: "Saved on this computer" in everything_said(desktop))
    desktop.keys("Escape")
    wait_for("the end", lambda: card(desktop) is None)
    desktop.keys("ctrl+z")
    desktop.keys("ctrl+z")
    wait_for("the text as it was", lambda: transcript_text(desktop) == before)
