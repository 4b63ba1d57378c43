"""The real window on a private desktop, used with the mouse, the keyboard and the accessibility tree."""

import os
import signal
import wave
from pathlib import Path
from typing import Any

import pytest

from sttgui.storage.folders import resource
from tests.conftest import MakeWave
from tests.desktop.desktop import WORDS_S, Desktop, wait_for
from tests.processes import is_running, started_by

pytestmark = pytest.mark.timeout(480)


def named(controls: list[dict[str, Any]], name: str) -> dict[str, Any] | None:
    return next((control for control in controls if control["name"] == name), None)


def is_now(desktop: Desktop, name: str, state: str) -> bool:
    control = named(desktop.controls(), name)
    return control is not None and state in control["states"]


def everything_said(desktop: Desktop, *, also_hidden: bool = False) -> str:
    controls = desktop.controls(also_hidden=also_hidden)
    return "\n".join(f"{control['name']} {control['text']}" for control in controls)


def transcript_text(desktop: Desktop) -> str:
    """The whole transcript; nothing while it still grows, and can only be read."""
    control = named(desktop.controls(), "Transcript")
    return control["text"] if control and "editable" in control["states"] else ""


def words_so_far(desktop: Desktop) -> str:
    """What there is of a transcript that is not complete."""
    control = named(desktop.controls(), "Transcript")
    return control["text"] if control and "editable" not in control["states"] else ""


def test_the_finished_sample_is_there_by_one_press(desktop: Desktop):
    desktop.start_app()
    sample = "Look at a finished sample"
    wait_for("the first page", lambda: named(desktop.controls(), sample))
    assert desktop.press(sample)
    said = wait_for("the words", lambda: transcript_text(desktop))
    assert len(said.split()) > 60
    assert "lighthouse" in said


def test_every_control_that_can_be_reached_has_a_name(desktop: Desktop):
    desktop.start_app(str(resource("sample.flac")))
    wait_for("the words", lambda: transcript_text(desktop), WORDS_S)
    nameless = [
        control["role"]
        for control in desktop.controls()
        if {"focusable", "showing", "enabled"} <= set(control["states"]) and not control["name"]
    ]
    assert nameless == []


def test_files_dragged_from_another_window_are_taken_in(desktop: Desktop, make_wave: MakeWave, tmp_path: Path):
    files = [make_wave("Gespräch über Öl 🎙.wav"), make_wave("second.wav"), tmp_path / "notes.mp3"]
    files[2].write_text("no recording " * 50)
    desktop.start_app()
    wait_for("the window", lambda: named(desktop.controls(), "Choose files…"))
    desktop.drop_files(desktop.show_files(*files), (700, 400))
    said = wait_for("both recordings", lambda: (s := everything_said(desktop)).count("second") and s)
    assert "Gespräch über Öl" in said
    wait_for("the refusal", lambda: "is not an audio or video file" in everything_said(desktop))


def test_no_recogniser_outlives_the_app_even_when_it_is_killed(desktop: Desktop, tmp_path: Path):
    long = tmp_path / "long.wav"
    with wave.open(str(long), "wb") as file:
        file.setparams((1, 2, 16000, 0, "NONE", ""))
        for _ in range(20):
            file.writeframes(os.urandom(16000 * 2 * 10))
    app = desktop.start_app(str(long), str(resource("sample.flac")))
    # The server, and the worker of a job.
    wait_for("the recogniser", lambda: len(started_by(app.pid)) >= 2)
    started = started_by(app.pid)
    app.send_signal(signal.SIGKILL)
    app.wait()
    wait_for("the end of the recogniser", lambda: not any(map(is_running, started)))


def test_the_window_is_usable_by_keyboard_alone(desktop: Desktop, tmp_path: Path):
    desktop.start_app(str(resource("sample.flac")))
    wait_for("the words", lambda: transcript_text(desktop), WORDS_S)
    desktop.keys("ctrl+o")
    wait_for("the file dialog", lambda: "File name:" in desktop.focus())
    assert named(desktop.controls(), "Choose recordings or transcripts — Wordlight")
    desktop.keys("Escape")
    wait_for("its end", lambda: not named(desktop.controls(), "Choose recordings or transcripts — Wordlight"))
    wait_for("the window's turn", lambda: desktop.run("xdotool", "getwindowfocus", "getwindowname")[:6] == b"sample")
    desktop.keys("ctrl+q")
    wait_for("the end of the app", lambda: not desktop.controls())
