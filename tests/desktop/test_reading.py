"""A transcript is read on a private desktop by keyboard and screen reader: text, caret, marks, controls."""

import re
from datetime import datetime
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soundfile

from sttgui.domain.jobs import Completed, FileSource, Job
from sttgui.domain.transcript import Paragraph, Transcript, Word
from sttgui.storage.folders import resource
from sttgui.storage.library import Library
from tests.desktop.desktop import WORDS_S, Desktop, held, wait_for
from tests.desktop.test_window import everything_said, is_now, named, transcript_text, words_so_far
from tests.processes import started_by

pytestmark = pytest.mark.timeout(480)

DOUBTFUL, CONFIDENCE = 7, 0.12
TEXT = "The keeper kept the light and never forgot one night of it"
WORDS = tuple(
    Word(text, at * 600, at * 600 + 500, CONFIDENCE if at == DOUBTFUL else 0.97) for at, text in enumerate(TEXT.split())
)
PLAYER = {"Start of the sentence", "Back", "Play", "Forward", "Speed 1", "Repeat", "Mute", "Volume", "Timeline"}
PLAYER |= {"See less of the recording, closer up"}
FIND = {
    *("Find in the transcript", "Find previous", "Find next", "Whole words", "Match case", "Close find"),
    *("Replace with", "Replace", "Replace all", "Keep capitals", "In selection", "Regular expression"),
}


@pytest.fixture
def reading(desktop: Desktop) -> Desktop:
    """A desktop with the app on it, which has one transcript."""
    library = Library(Path(desktop.environment["STTGUI_HOME"]) / "data")
    job = Job(
        "1", FileSource(resource("sample.flac"), 64_080), datetime.now().astimezone(), Completed(), title="Harbour"
    )
    library.save_job(job)
    library.save_result(job, Transcript((Paragraph(WORDS),)), b"{}")
    library.close()
    desktop.start_app()
    wait_for("the list", lambda: named(desktop.controls(), "Recordings"))
    reach(desktop, {"Recordings"})
    desktop.keys("Down", "Return")
    wait_for("the words", lambda: transcript_text(desktop))
    wait_for("the player", lambda: named(desktop.controls(), "Play"))
    return desktop


def reach(desktop: Desktop, names: set[str], key: str = "Tab") -> None:
    """Press a key till each of the controls has had the keyboard; it stays with the last."""
    left = set(names)
    for _ in range(60):
        left -= desktop.focus()
        if not left:
            return
        desktop.keys(key)
    raise AssertionError(f"never reached: {left}")


def read(desktop: Desktop) -> dict[str, Any]:
    return desktop.text("Transcript")


def about(desktop: Desktop, word: str) -> str:
    """What is said of the word at the caret, once it is this one."""
    said = str(read(desktop)["description"])
    return said if said.startswith(f"{word}, ") else ""


def test_words_caret_marks_and_every_control_are_told_and_the_keyboard_gets_there(reading: Desktop) -> None:
    reach(reading, {"Transcript"})
    reading.keys("ctrl+Home")
    wait_for("the caret at the beginning", lambda: read(reading)["caret"] == 0)
    told = read(reading)
    assert told["text"] == TEXT
    assert [TEXT[begin:end] for begin, end in told["underlined"]] == [WORDS[DOUBTFUL].text]
    for place, word in enumerate(WORDS):
        said = wait_for(word.text, lambda name=word.text: about(reading, name))
        assert (", to check, 12 per cent, " in said) == (place == DOUBTFUL), said
        assert re.search(r"at \d\d:\d\d\.\d\d$", said)
        reading.keys("ctrl+Right")
    reading.keys("shift+ctrl+Left")
    wait_for("a selection", lambda: read(reading)["selected"])
    assert "Left and Right go one second" in named(reading.controls(), "Timeline")["description"]
    reach(reading, PLAYER)
    reading.keys("ctrl+h")
    wait_for("the find bar", lambda: is_now(reading, "Replace all", "showing"))
    reading.run("xdotool", "type", "--delay", "30", "light")
    wait_for("what is found", lambda: is_now(reading, "Replace all", "enabled"))
    reach(reading, FIND - {"In selection"})  # which there is none of


def test_words_are_read_before_all_are_there_and_nothing_typed_changes_them(desktop: Desktop, tmp_path: Path):
    sample, rate = soundfile.read(resource("sample.flac"))
    soundfile.write(tmp_path / "long.wav", np.tile(sample, 3), rate)
    app = desktop.start_app(str(tmp_path / "long.wav"))
    first = wait_for("the first words", lambda: words_so_far(desktop), WORDS_S)
    with held(started_by(app.pid, named="--worker")):  # so that the transcript is not complete before all was looked at
        assert "Transcribing" in everything_said(desktop)
        reach(desktop, {"Transcript"}, "F6")
        desktop.keys("ctrl+Home", "x", "Delete")
        wait_for("an answer", lambda: "Editing starts when it is complete." in desktop.ask("heard"))
        assert words_so_far(desktop).startswith(first)
    said = wait_for("the words", lambda: transcript_text(desktop), WORDS_S)
    assert said.startswith(first.split(".")[0])
    assert len(said) > len(first)
