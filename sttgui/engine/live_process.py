"""`sttgui serve --live`: listens to a recording while it is made, and writes the words to stdout as it hears them.

The first line of stdin is the order, its end the wish to end. Nobody waits for this process: it reads the recording's
file, comes after all others where cores are rare, and gives up where it cannot follow.
"""

from __future__ import annotations

import importlib
import json
import os
import sys
import threading
import time
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, Protocol

from sttgui.audio.growing_recording import GrowingRecording
from sttgui.domain.errors import SttError
from sttgui.domain.transcript import Word
from sttgui.engine.live import LiveHearing
from sttgui.engine.speech import RATE, Piece, VoiceDetector
from sttgui.engine.worker_process import LAST_NICENESS, Channel, die_with_parent, give_way

LOOK_S = 0.1
PAUSE_S = 2.0  # so long no sound comes where the recording was paused
MOST_GAPS = 2  # so often it cannot follow before it gives up


class Recogniser(Protocol):
    """What the `factory` of an order makes of models and a language; `language` is the code of what is heard."""

    language: str

    def detector(self) -> VoiceDetector: ...
    def words(self, piece: Piece, settled: Sequence[Word], before: Sequence[Word]) -> list[Word]: ...


def main() -> int:
    """Do the order; returns the exit code."""
    channel = Channel()
    die_with_parent()
    give_way(LAST_NICENESS)
    order = json.loads(sys.stdin.buffer.readline())
    threading.Thread(target=_end_with_stdin, daemon=True).start()
    try:
        _follow(order, channel)
    except SttError as error:
        channel.failure(error)
    except OSError as error:  # the recording cannot be read
        channel.failure(SttError(detail=str(error)))
    return 0


def _follow(order: Mapping[str, Any], channel: Channel) -> None:
    module, name = order["factory"].split(":")
    recogniser: Recogniser = getattr(importlib.import_module(module), name)(
        [Path(folder) for folder in order["models"]], order["language"]
    )
    recording = GrowingRecording(Path(order["path"]), RATE, from_now=bool(order["from_now"]))
    hearing = LiveHearing(recogniser.words, recogniser.detector(), recording.begin_ms)
    channel.send({"ready": True})
    came_s = time.monotonic()
    while hearing.gaps < MOST_GAPS:
        sound = recording.take()
        if sound:
            hearing.take(sound)
            came_s = time.monotonic()
        is_paused = time.monotonic() - came_s > PAUSE_S
        if hearing.is_due:
            channel.send({"listening": True})
        heard = hearing.listen() if hearing.is_due else hearing.rest() if is_paused else None
        if heard is None:
            time.sleep(LOOK_S)
            continue
        hearing.take(recording.take())
        late_ms = hearing.now_ms - heard.until_ms
        channel.send(replace(heard, late_ms=late_ms, language=recogniser.language).to_data())
    channel.send({"too_slow": True})


def _end_with_stdin() -> None:
    sys.stdin.buffer.read()
    os._exit(0)
