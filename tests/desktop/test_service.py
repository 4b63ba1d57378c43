"""A service that costs money, in the real window: entering a key, sending, losing the answer, finding it again."""

import sys
import time
from pathlib import Path
from typing import Any

import pytest

from sttgui.storage.folders import resource
from tests.desktop.desktop import ROOT, Desktop, held, wait_for
from tests.desktop.test_window import everything_said

pytestmark = pytest.mark.timeout(480)

KEY = "sk-0123456789abcdef"


class Service:
    """The fault server as a program, and what it says it has seen."""

    def __init__(self, desktop: Desktop, scenario: str, tmp_path: Path) -> None:
        self._log = tmp_path / "service.log"
        command = [sys.executable, "-m", "tests.faults", "--scenario", scenario, "--takes", "2", "--key", KEY]
        with self._log.open("wb") as log:
            self.process = desktop.start(command, stdout=log, stderr=log, cwd=ROOT)
        self.address = wait_for("the service", self._first_word)
        settings = desktop.folder / "home" / "config" / "settings.ini"
        settings.parent.mkdir(parents=True)
        settings.write_text(f"[engine]\naiml_address={self.address}\n")

    def _first_word(self) -> str:
        return self.said().split(" ")[0].strip()

    def said(self) -> str:
        return self._log.read_text()

    def creates(self) -> int:
        return self.said().count("POST /v1/stt/create")


def controls(desktop: Desktop, name: str) -> list[dict[str, Any]]:
    return [control for control in desktop.controls() if control["name"] == name and "showing" in control["states"]]


SEEN_S = 1.0


def press(desktop: Desktop, name: str) -> None:
    wait_for(f"“{name}”", lambda: controls(desktop, name))
    time.sleep(SEEN_S)  # a press so soon after a button came is taken for one that was meant for another
    assert desktop.press(name)


def enter_key(desktop: Desktop) -> None:
    press(desktop, "AI/ML API")
    wait_for("the key dialog", lambda: "Key" in desktop.focus())
    desktop.run("xdotool", "type", "--delay", "20", KEY)
    press(desktop, "Test my key")
    wait_for("the balance", lambda: "The key works. Balance: " in everything_said(desktop))
    press(desktop, "Save")
    wait_for("the choice", lambda: controls(desktop, "Language and who transcribes: Any language · AI/ML API"))
    desktop.keys("Escape")


@pytest.mark.parametrize("scenario", ["happy", "swallowed"])
def test_a_key_is_entered_and_a_recording_sent_once(desktop: Desktop, tmp_path: Path, scenario: str):
    service = Service(desktop, scenario, tmp_path)
    desktop.start_app()
    enter_key(desktop)
    desktop.start_app(str(resource("sample.flac")))  # handed over to the window that is open
    if scenario == "swallowed":
        wait_for("the upload", service.creates)
        with held({service.process.pid}):  # else it is found, perhaps before it was looked at here
            wait_for("the search", lambda: "Checking whether the service has it" in everything_said(desktop))
    wait_for("the words", lambda: "The ferry leaves at nine." in everything_said(desktop))
    assert service.creates() == 1
    assert KEY not in everything_said(desktop, also_hidden=True)


def test_a_refused_option_is_left_out_by_one_press(desktop: Desktop, tmp_path: Path):
    service = Service(desktop, "option", tmp_path)
    desktop.start_app()
    enter_key(desktop)
    desktop.start_app(str(resource("sample.flac")))
    press(desktop, "Send without extra options")
    wait_for("the words", lambda: "The ferry leaves at nine." in everything_said(desktop))
    assert service.creates() == 2
