"""Recognisers for tests, and a server that offers them: `python stand_ins.py ARGUMENTS of sttgui serve`."""

import argparse
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

from sttgui.domain.errors import NotMediaError, VoicesMissingError
from sttgui.domain.models import Model
from sttgui.domain.transcript import Paragraph, Transcript, Utterance, Word
from sttgui.engine import serve, server
from sttgui.engine.recognisers import Offer, Recogniser

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


class StandIn:
    """Makes a recogniser of a function, which needs no model."""

    def __init__(self, function):
        self.transcribe = function
        self.__name__ = function.__name__

    def __call__(self, folder):
        return self


@StandIn
def says_parcel(request, tell):
    """Recognises the same in every file."""
    tell.progress(0.5)
    return TRANSCRIPT


@StandIn
def tells_its_path(request, tell):
    """Answers with the name of the file it was given."""
    return Transcript(paragraphs=(Paragraph((Word(str(request.path)),)),))


@StandIn
def prints_much(request, tell):
    """Native libraries write to stdout as they like."""
    os.write(1, b"nonsense\n" * 10000)
    return TRANSCRIPT


@StandIn
def tells_its_channel(request, tell):
    """Answers with the number of the channel it was to listen to; the second speaks earlier."""
    tell.progress(1.0)
    start_ms = 500 - 100 * (request.channel or 0)
    words = (
        Word("Channel", start_ms, start_ms + 100, 0.5),
        Word(f"{request.channel}.", start_ms + 110, start_ms + 200, 0.7),
    )
    utterances = (Utterance("Channel", start_ms, start_ms + 200),)
    return Transcript((Paragraph(words),), utterances, language="en", duration_ms=1000, model="stand-in")


@StandIn
def takes_its_time(request, tell):
    """Longer than an answer is held."""
    time.sleep(5)
    return TRANSCRIPT


@StandIn
def refuses(request, tell):
    raise NotMediaError(name=request.path.name)


@StandIn
def has_a_bug(request, tell):
    raise ZeroDivisionError


@StandIn
def crashes(request, tell):
    os.kill(os.getpid(), signal.SIGSEGV)


@StandIn
def toils(request, tell):
    """Keeps two processes busy for a minute, and writes their ids beside the recording."""
    child = subprocess.Popen([sys.executable, "-c", "import time\nwhile time.process_time() < 60: pass"])
    request.path.with_suffix(".pids").write_text(f"{os.getpid()} {child.pid}")
    tell.progress(0.25)
    while time.process_time() < 60:
        time.sleep(0)
    return TRANSCRIPT


@StandIn
def waits_for_leave(request, tell):
    """Ends once a file of the same name with the ending `.leave` is there."""
    while not request.path.with_suffix(".leave").exists():
        time.sleep(0.02)
    return TRANSCRIPT


@StandIn
def tells_words(request, tell):
    """Tells its words one by one, and ends once a file of the same name with the ending `.leave` is there."""
    for word in WORDS:
        tell.words([word], word.end_ms)
    return waits_for_leave.transcribe(request, tell)


@StandIn
def tells_its_request(request, tell):
    """Answers with what it was asked for."""
    asked = (request.language or "any", str(request.translate), str(request.filler_words), *request.hot_words)
    return Transcript(paragraphs=(Paragraph(tuple(Word(text) for text in asked)),))


@StandIn
def tells_what_is_said(request, tell):
    """Answers with the words it was given, and where it was to listen."""
    told = (*request.said, f"from {request.from_ms} until {request.until_ms}")
    return Transcript((Paragraph(tuple(map(Word, told))),), duration_ms=1000)


@StandIn
def tells_its_track(request, tell):
    """Answers with the number of the sound track it was to listen to."""
    return Transcript(paragraphs=(Paragraph((Word(f"Track {request.track}"),)),))


@StandIn
def tells_its_process(request, tell):
    """Answers with the number of its process."""
    return Transcript(paragraphs=(Paragraph((Word(str(os.getpid())),)),))


FUNCTIONS = (
    *(says_parcel, tells_its_path, tells_its_channel, takes_its_time, prints_much, refuses, has_a_bug, crashes, toils),
    *(waits_for_leave, tells_words, tells_its_request, tells_its_process, tells_its_track, tells_what_is_said),
)
HONOURED = frozenset({"language", "detect_language", "keywords", "translate", "filler_words", "track"})


def offer(name, function, languages=()):
    return Offer(Model(name, languages), Recogniser(f"stand_ins:{function}", "stand-in", HONOURED))


class StandInOffers:
    """The stand-ins, each under its own name, as if each were a model."""

    def __init__(self, *offers):
        self._offers = offers

    def all(self):
        return self._offers

    def folder(self, model):
        return Path()

    def voices(self):
        raise VoicesMissingError


# The service's name means a stand-in here, so that clients written for the service can be tried.
# The environment can choose another one, which is then the only recogniser there is.
CHOSEN = os.environ.get("STAND_IN")
SERVICE = offer("base", CHOSEN or "says_parcel", ("en",))
OFFERS = StandInOffers(SERVICE, *(() if CHOSEN else (offer(one.__name__, one.__name__) for one in FUNCTIONS)))

if __name__ == "__main__":
    server.HOLD_S = float(os.environ.get("HOLD_S", server.HOLD_S))
    parser = argparse.ArgumentParser()
    serve.add_arguments(parser)
    arguments = parser.parse_args()
    sys.exit(serve.run(arguments, OFFERS))
