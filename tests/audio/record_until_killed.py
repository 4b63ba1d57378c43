"""Records a known noise in real time until it is killed: `record_until_killed.py FOLDER`; says how much it handed over.

The lines it prints are the frames that the recorder has been given so far; the first one comes when it records.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from sttgui.audio.recorder import Recorder
from tests.audio.microphone import Microphone, noise

RATE = 48_000
BLOCK = RATE // 30
SECONDS = 30


def main() -> None:
    sound = noise(RATE * SECONDS)
    microphone = Microphone(RATE)
    recorder = Recorder(Path(sys.argv[1]), open_input=microphone.open)
    recorder.start("Killed")
    for begin in range(0, len(sound), BLOCK):
        microphone.say(sound[begin : begin + BLOCK])
        if begin == RATE // 2 // BLOCK * BLOCK:
            recorder.add_marker()
        print(begin + BLOCK, flush=True)
        time.sleep(BLOCK / RATE)  # never faster than a microphone, also after a pause of a busy computer


if __name__ == "__main__":
    main()
