"""Recording in the real window, by keyboard alone: what is said into the microphone becomes words on the screen."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from pathlib import Path

import pytest
import soundfile

from sttgui.storage.folders import resource
from tests.desktop.desktop import COMMAND_S, WORDS_S, Desktop, wait_for
from tests.desktop.test_window import everything_said, is_now, transcript_text

pytestmark = pytest.mark.timeout(480)

SPOKEN_S = 12
PROGRAMS = ("pulseaudio", "pactl", "paplay", "parec")
SETUP = """.fail
load-module module-native-protocol-unix auth-anonymous=1 socket={socket}
load-module module-null-sink sink_name=feed rate=48000 channels=1
load-module module-remap-source source_name=mic master=feed.monitor source_properties=device.description=Test_Microphone
set-default-source mic
"""


def beginning_of_sample(file: Path, seconds: int) -> None:
    sound, rate = soundfile.read(str(resource("sample.flac")), frames=seconds * 16_000)
    soundfile.write(str(file), sound, rate)


class Mouth:
    """Speaks into the microphone of a desktop."""

    def __init__(self, desktop: Desktop, folder: Path) -> None:
        self._desktop = desktop
        place = Path(desktop.enter(tempfile.TemporaryDirectory(prefix="pulse")))  # its address may have no spaces
        socket, setup = place / "socket", place / "default.pa"
        setup.write_text(SETUP.format(socket=socket))
        desktop.environment |= {
            "PULSE_SERVER": f"unix:{socket}",
            "PULSE_RUNTIME_PATH": str(place),
            "PULSE_STATE_PATH": str(place),
            "PULSE_COOKIE": str(place / "cookie"),
        }
        quiet = ("--realtime=no", "--high-priority=no", "--use-pid-file=no", "--disallow-exit=1")
        desktop.start(
            ["pulseaudio", "-n", "-F", str(setup), "--daemonize=no", "--exit-idle-time=-1", *quiet],
        )
        wait_for("the sound server", lambda: b"mic" in desktop.run("pactl", "list", "short", "sources"))
        desktop.start(["parec", "--device=mic", "--raw"])  # one that nobody listens to gives its first sound late
        self._speech = folder / "speech.wav"

    def speak(self, seconds: int = SPOKEN_S) -> None:
        """Returns when it was said."""
        beginning_of_sample(self._speech, seconds)
        subprocess.run(
            ["paplay", "--device=feed", str(self._speech)], env=self._desktop.environment, check=True, timeout=COMMAND_S
        )


@pytest.fixture
def mouth(desktop: Desktop, tmp_path: Path) -> Mouth:
    missing = next((program for program in PROGRAMS if shutil.which(program) is None), None)
    if missing is not None:
        pytest.skip(f"a microphone needs {missing}")
    return Mouth(desktop, tmp_path)


def is_recording(desktop: Desktop) -> bool:
    return is_now(desktop, "Pause recording", "enabled")


def test_what_is_said_between_two_presses_of_a_key_becomes_words(desktop: Desktop, mouth: Mouth) -> None:
    desktop.start_app()
    wait_for("the window", desktop.focus)
    desktop.keys("ctrl+r")
    wait_for("the recording", lambda: is_recording(desktop))
    desktop.keys("ctrl+m")
    mouth.speak()
    desktop.keys("ctrl+r")
    said = wait_for("the words", lambda: transcript_text(desktop), WORDS_S)
    assert len(said.split()) > 12
    assert "Recording of " in everything_said(desktop)
    desktop.keys("ctrl+q")
    wait_for("the end of the app", lambda: not desktop.controls())


def test_a_program_that_is_killed_offers_what_was_recorded_at_its_next_start(desktop: Desktop, mouth: Mouth) -> None:
    app = desktop.start_app()
    wait_for("the window", desktop.focus)
    desktop.keys("ctrl+r")
    wait_for("the recording", lambda: is_recording(desktop))
    mouth.speak()
    app.kill()
    app.wait()
    desktop.start_app()
    wait_for("the offer", lambda: "saved after the app had ended" in everything_said(desktop))
    assert desktop.press("Transcribe")
    said = wait_for("the words", lambda: transcript_text(desktop), WORDS_S)
    assert len(said.split()) > 12
