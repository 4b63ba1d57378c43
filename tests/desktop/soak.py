"""Uses the real window for a long time, and looks for what grows: `python -m tests.desktop.soak MINUTES`.

Round after round a recording is added and transcribed, played and written in, another one is spoken and recorded,
dialogs are opened and the window is moved about. After each round the memory of the app and of what it started,
its open files, threads and temporary files are noted. Prints Markdown, and ends with 1 where no later round holds as
little as an earlier one did once all was warm: what a round happens to hold goes up and down, what is lost only up.
"""

from __future__ import annotations

import os
import signal
import sys
import tempfile
import time
from dataclasses import astuple, dataclass, fields
from pathlib import Path

import numpy as np
import soundfile

from sttgui.storage.folders import resource
from tests.desktop.desktop import Desktop, wait_for
from tests.desktop.test_recording import Mouth, is_recording
from tests.desktop.test_window import everything_said, is_now, transcript_text
from tests.processes import started_by

RATE = 16_000
WARM = 0.3  # of the rounds: until then models are loaded, caches filled
FEWEST = 4  # rounds, however slow the computer is
# By how much the least of three rounds differs from that of the next three in 42 minutes without a leak, and half more.
MAY_GROW = {"app_mb": 45.0, "others_mb": 140.0, "files": 18, "threads": 3, "temporary": 1}
# What is opened by a key, and where the keyboard is then.
OPENED = {
    "ctrl+e": "Format",
    "ctrl+comma": "Search the settings",
    "ctrl+shift+l": "Write",
    "ctrl+f": "Find in the transcript",
}
WORDS_S = 600.0  # also beside other work: whether it is quick is measured elsewhere


@dataclass(frozen=True, slots=True)
class Held:
    """What the app holds at one moment, and the processes it started."""

    app_mb: float
    others_mb: float
    files: int
    threads: int
    temporary: int


def main(minutes: float) -> int:
    """Soak for so long, print what was held, and return 1 where it grew."""
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))  # whoever stops it does not want its desktop left behind
    held: list[Held] = []
    until = time.monotonic() + minutes * 60
    with tempfile.TemporaryDirectory() as name, Desktop() as desktop:
        folder = Path(name)
        temporary = folder / "temporary"
        temporary.mkdir()
        desktop.environment["TMPDIR"] = str(temporary)
        mouth = Mouth(desktop, folder)
        app = desktop.start_app()
        wait_for("the window", desktop.focus)
        while time.monotonic() < until or len(held) < FEWEST:
            try:
                round_of(desktop, mouth, folder, len(held))
            except AssertionError:
                print(f"the window said: {everything_said(desktop)}", file=sys.stderr, flush=True)
                raise
            held.append(look(app.pid, temporary))
            print(f"round {len(held)}: {held[-1]}", file=sys.stderr, flush=True)
    return told(held)


def round_of(desktop: Desktop, mouth: Mouth, folder: Path, number: int) -> None:
    """Everything a person does with one recording, and then with the microphone."""
    title = f"soak {number}"
    sound, _ = soundfile.read(str(resource("sample.flac")), frames=8 * RATE)
    quiet = np.zeros(RATE // 10 * (number + 1))  # so that no recording is the same as one before
    soundfile.write(str(folder / f"{title}.wav"), np.concatenate([sound, quiet]), RATE)
    desktop.run(sys.executable, "-m", "sttgui", str(folder / f"{title}.wav"))  # hands it to the window
    wait_for(f"the words of {title}", lambda: title in everything_said(desktop) and transcript_text(desktop), WORDS_S)
    desktop.keys("F8", "space", "Escape")
    desktop.run("xdotool", "type", "--delay", "40", "seagull ")
    wait_for("what was typed", lambda: "seagull" in transcript_text(desktop))
    desktop.keys(*["ctrl+z"] * 8)
    for opens, field in OPENED.items():
        desktop.keys(opens)
        wait_for(field, lambda field=field: field in desktop.focus())
        desktop.keys("Escape")
        wait_for("the text", lambda: "Transcript" in desktop.focus())
    for pane in ("F9", "F10", "F11"):
        desktop.keys(pane, pane)
    for width, height in ((900, 620), (1270, 760)):
        window = desktop.run("xdotool", "getactivewindow").decode().strip()
        desktop.run("xdotool", "windowsize", window, str(width), str(height))
    desktop.keys("ctrl+r")
    wait_for("the recording", lambda: is_recording(desktop))
    mouth.speak()
    desktop.keys("ctrl+r")
    wait_for("the end of the recording", lambda: not is_now(desktop, "Name of the recording", "showing"))
    wait_for("the words that were spoken", lambda: transcript_text(desktop), WORDS_S)
    (folder / f"{title}.wav").unlink()


def look(app: int, temporary: Path) -> Held:
    """What is held now."""
    others = started_by(app)
    return Held(
        app_mb=memory_mb(app),
        others_mb=sum(map(memory_mb, others)),
        files=len(list(Path(f"/proc/{app}/fd").iterdir())),
        threads=len(list(Path(f"/proc/{app}/task").iterdir())),
        temporary=sum(len(files) for _, _, files in os.walk(temporary)),  # passes over a folder that has just gone
    )


def memory_mb(process: int) -> float:
    """What it has written itself; programs and libraries do not count, which change with who else uses them."""
    try:
        lines = Path(f"/proc/{process}/smaps_rollup").read_text().splitlines()
    except OSError:  # it has just ended
        return 0.0
    return next(int(line.split()[1]) for line in lines if line.startswith("Anonymous:")) / 1024


def told(held: list[Held]) -> int:
    """Print the least that was held after it was warm, and later; 1 where it grew."""
    warm = held[max(1, int(len(held) * WARM)) :]
    half = len(warm) // 2
    print(f"{len(held)} rounds\n\n| at the least | once warm | later | |\n|---|--:|--:|---|")
    has_grown = False
    for field, first, last in zip(fields(Held), _least(warm[:half]), _least(warm[half:]), strict=True):
        is_more = last > first + MAY_GROW[field.name]
        print(f"| {field.name} | {first:,.0f} | {last:,.0f} | {'GROWN' if is_more else ''} |")
        has_grown |= is_more
    return int(has_grown)


def _least(held: list[Held]) -> list[float]:
    return [min(column) for column in zip(*map(astuple, held), strict=True)]


if __name__ == "__main__":
    sys.exit(main(float(sys.argv[1])))
