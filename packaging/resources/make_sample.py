"""Makes `sample.flac`: the text of `sample.txt`, spoken in turn by two voices of the speech synthesiser flite.

Run it with the Python of the development environment, on a computer that has flite (Debian: `apt install flite`):
`python packaging/resources/make_sample.py`. The paragraphs of the text are the turns: questions by `slt`, answers by
`rms`.
"""

import itertools
import subprocess
import tempfile
from pathlib import Path

import numpy as np
import soundfile

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
QUESTION_VOICE, ANSWER_VOICE = "slt", "rms"
RATE = 16_000
BEFORE_ANSWER_S = 0.8
BEFORE_QUESTION_S = 1.2


def speak(text: str, voice: str, folder: Path) -> np.ndarray:
    """One turn as samples at `RATE`, without the silence the synthesiser leaves at both ends."""
    path = folder / "turn.wav"
    subprocess.run(["flite", "-voice", voice, "-t", text, "-o", path], check=True)
    samples: np.ndarray
    samples, rate = soundfile.read(path, dtype="int16")
    if rate != RATE:
        raise SystemExit(f"flite's voice {voice} speaks at {rate} Hz, expected {RATE}.")
    loud = np.flatnonzero(np.abs(samples) > 60)
    return samples[loud[0] : loud[-1] + 1]


def pause(seconds: float) -> np.ndarray:
    return np.zeros(round(seconds * RATE), dtype="int16")


def main() -> None:
    turns = (RESOURCES / "sample.txt").read_text(encoding="utf-8").split("\n\n")
    voices = itertools.cycle([(QUESTION_VOICE, BEFORE_ANSWER_S), (ANSWER_VOICE, BEFORE_QUESTION_S)])
    parts = [pause(0.5)]
    with tempfile.TemporaryDirectory() as folder:
        for turn, (voice, pause_after) in zip(turns, voices, strict=False):
            parts += [speak(turn.strip(), voice, Path(folder)), pause(pause_after)]
    soundfile.write(RESOURCES / "sample.flac", np.concatenate(parts), RATE, subtype="PCM_16", compression_level=1.0)


if __name__ == "__main__":
    main()
