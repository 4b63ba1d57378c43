"""The main job as one who has the window read to them does it: by what is announced, by names and by their actions. No
mouse, no coordinates, and no keys of our own that somebody would have to know.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.desktop.desktop import WORDS_S, Desktop, wait_for
from tests.desktop.test_recording import Mouth, beginning_of_sample, mouth

pytestmark = pytest.mark.timeout(480)
__all__ = ["mouth"]


class Person:
    """Knows of the window only what is told."""

    def __init__(self, desktop: Desktop) -> None:
        self.ask = desktop.ask

    def finds(self, name: str) -> str:
        """The whole name of what begins so, once it is shown."""
        return wait_for(f"“{name}…”", lambda: next((one for one in self.ask("names") if one.startswith(name)), ""))

    def presses(self, name: str) -> None:
        wait_for(f"“{name}” to be pressed", lambda: self.ask("press", name))

    def chooses(self, row: str) -> None:
        wait_for(f"“{row}” to be chosen", lambda: self.ask("choose", row))

    def writes(self, field: str, words: str) -> None:
        wait_for(f"“{field}” to be written in", lambda: self.ask("write", field, words))

    def hears(self, words: str) -> None:
        wait_for(f"“{words}” to be announced", lambda: any(words in said for said in self.ask("heard")), WORDS_S)


def test_from_a_file_and_the_microphone_to_checked_words_in_a_file(desktop: Desktop, mouth: Mouth, tmp_path: Path):
    beginning_of_sample(tmp_path / "keeper.wav", 12)
    desktop.start_app()
    wait_for("the window", desktop.controls)
    person = Person(desktop)

    person.presses("Choose files…")
    person.writes("File name:", str(tmp_path / "keeper.wav"))
    person.presses("Open")
    person.finds("keeper, ")

    person.presses("Record")
    person.hears("The recording has begun.")
    mouth.speak(4)
    person.presses("Stop recording")
    person.hears("“keeper” is transcribed")
    person.hears("“Recording of ")

    person.chooses(person.finds("keeper, "))
    person.presses("Start checking")
    person.hears("1 of ")
    person.presses("Keep")
    person.hears("2 of ")
    begin, end = person.ask("text", "Transcript")["selected"]
    assert person.ask("replace", "Transcript", begin, end, "Leuchtturm")
    person.finds("Leuchtturm, ")  # the card of the place, and its row
    person.presses("Keep")
    wait_for("what was written", lambda: "Leuchtturm" in person.ask("text", "Transcript")["text"])

    person.presses("Menu")
    person.presses("Export")
    person.presses("Export…")
    person.chooses("Plain text")
    person.presses("Choose…")
    person.writes("Directory:", str(tmp_path))
    person.presses("Choose")
    person.writes("Name of the file", "checked")
    person.presses("Save")
    person.hears("checked.txt")
    assert "Leuchtturm" in (tmp_path / "checked.txt").read_text()
