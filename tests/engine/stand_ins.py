"""Recognisers for tests, and a server that offers them: `python stand_ins.py ARGUMENTS of sttgui serve`."""

import argparse
import os
import signal
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

from sttgui.domain.errors import NotMediaError
from sttgui.domain.transcript import Paragraph, Transcript, Utterance, Word
from sttgui.engine import serve
from sttgui.engine.recognisers import BUILT_IN, Recogniser

WORDS = (
    Word("The", 320, 575, 0.98),
    Word("parcel", 625, 976, 0.5),
    Word("arrives.", 1026, 1281, 0.0),
    Word("Tuesday?", 3331, 3650, None),
)
TRANSCRIPT = Transcript(
    paragraphs=(Paragraph(WORDS[:3]), Paragraph(WORDS[3:])),
    utterances=(Utterance("The parcel arrives.", 320, 1281, confidence=0.49),),
    language="en",
    duration_ms=7413,
    channels=1,
    model="stand-in",
)


def says_parcel(path, *, on_progress, cores, channel):
    """Recognises the same in every file."""
    on_progress(0.5)
    return TRANSCRIPT


def tells_its_path(path, *, on_progress, cores, channel):
    """Answers with the name of the file it was given."""
    return Transcript(paragraphs=(Paragraph((Word(str(path)),)),))


def prints_much(path, *, on_progress, cores, channel):
    """Native libraries write to stdout as they like."""
    os.write(1, b"nonsense\n" * 10000)
    return TRANSCRIPT


def tells_its_channel(path, *, on_progress, cores, channel):
    """Answers with the number of the channel it was to listen to; the second speaks earlier."""
    on_progress(1.0)
    start_ms = 500 - 100 * (channel or 0)
    words = (Word("Channel", start_ms, start_ms + 100, 0.5), Word(f"{channel}.", start_ms + 110, start_ms + 200, 0.7))
    utterances = (Utterance("Channel", start_ms, start_ms + 200),)
    return Transcript((Paragraph(words),), utterances, language="en", duration_ms=1000, model="stand-in")


def takes_its_time(path, *, on_progress, cores, channel):
    """Longer than an answer is held."""
    time.sleep(5)
    return TRANSCRIPT


def refuses(path, *, on_progress, cores, channel):
    raise NotMediaError(name=path.name)


def has_a_bug(path, *, on_progress, cores, channel):
    raise ZeroDivisionError


def crashes(path, *, on_progress, cores, channel):
    os.kill(os.getpid(), signal.SIGSEGV)


def toils(path, *, on_progress, cores, channel):
    """Keeps two processes busy for a minute, and writes their ids beside the recording."""
    child = subprocess.Popen([sys.executable, "-c", "import time\nwhile time.process_time() < 60: pass"])
    Path(path).with_suffix(".pids").write_text(f"{os.getpid()} {child.pid}")
    on_progress(0.25)
    while time.process_time() < 60:
        time.sleep(0)
    return TRANSCRIPT


def waits_for_leave(path, *, on_progress, cores, channel):
    """Ends once a file of the same name with the ending `.leave` is there."""
    while not Path(path).with_suffix(".leave").exists():
        time.sleep(0.02)
    return TRANSCRIPT


FUNCTIONS = (
    says_parcel,
    tells_its_path,
    tells_its_channel,
    takes_its_time,
    prints_much,
    refuses,
    has_a_bug,
    crashes,
    toils,
    waits_for_leave,
)
STAND_INS = tuple(
    Recogniser(function.__name__, (function.__name__,), f"stand_ins:{function.__name__}", "stand-in")
    for function in FUNCTIONS
)
# The service's names mean a stand-in here, so that clients written for the service can be tried.
# The environment can choose another one, which is then the only recogniser there is.
CHOSEN = os.environ.get("STAND_IN")
SERVICE = replace(BUILT_IN[0], function=f"stand_ins:{CHOSEN or 'says_parcel'}")

if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    serve.add_arguments(parser)
    arguments = parser.parse_args()
    sys.exit(serve.run(arguments, recognisers=(SERVICE,) if CHOSEN else (*STAND_INS, SERVICE)))
