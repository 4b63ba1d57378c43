"""PocketSphinx on one stretch of speech, in this process or in processes of their own."""

from __future__ import annotations

import ctypes
import multiprocessing
import os
import re
import signal
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from multiprocessing.connection import Connection, wait
from multiprocessing.context import SpawnProcess

from pocketsphinx import Decoder

from sttgui.domain.errors import EngineCrashedError
from sttgui.domain.transcript import Word
from sttgui.engine.draft_voice import Stretch

FRAME_MS = 10
PR_SET_PDEATHSIG = 1
# The decoder's own signs: pauses, noises, and the number of a pronunciation behind a word.
NOT_A_WORD = re.compile(r"<.*>|\[.*\]|\+\+.*\+\+")
PRONUNCIATION = re.compile(r"\(\d+\)$")


@dataclass(frozen=True, slots=True)
class Recognised:
    """The words of one stretch, timed from the start of the recording."""

    start_ms: int
    end_ms: int
    words: tuple[Word, ...]


class StretchDecoder:
    """Loads the model once (half a second, 100 MB) and recognises stretch after stretch."""

    def __init__(self) -> None:
        # Each stretch by itself: the running estimate of the mean ("live") is wrong at the start of every stretch and
        # carries one speaker's over to the next.
        self._decoder = Decoder(cmn="batch", loglevel="FATAL")

    def recognise(self, stretch: Stretch) -> Recognised:
        decoder = self._decoder
        decoder.start_utt()
        decoder.process_raw(stretch.pcm, no_search=False, full_utt=True)
        decoder.end_utt()
        words = tuple(
            Word(
                text=PRONUNCIATION.sub("", segment.word),
                start_ms=stretch.start_ms + segment.start_frame * FRAME_MS,
                end_ms=stretch.start_ms + (segment.end_frame + 1) * FRAME_MS,
                confidence=min(max(float(segment.prob), 0.0), 1.0),
            )
            for segment in decoder.seg() or ()
            if not NOT_A_WORD.fullmatch(segment.word)
        )
        return Recognised(stretch.start_ms, stretch.end_ms, words)


def recognise_here(stretches: Iterable[Stretch]) -> Iterator[Recognised]:
    """One stretch after the other, in this process."""
    decoder: StretchDecoder | None = None
    for stretch in stretches:
        decoder = decoder or StretchDecoder()
        yield decoder.recognise(stretch)


def recognise_in_processes(stretches: Iterable[Stretch], processes: int) -> Iterator[Recognised]:
    """Several stretches at once, given out as they are finished, not in order.

    PocketSphinx holds the interpreter while it works, so each has a process. A stretch is taken from the iterator
    when a process is free for it. Raises `EngineCrashedError` where a process dies. Ending the iteration ends them.
    """
    context = multiprocessing.get_context("spawn")
    workers: dict[Connection, SpawnProcess] = {}
    waiting = iter(stretches)
    busy: set[Connection] = set()
    try:
        while True:
            if len(busy) < processes and (stretch := next(waiting, None)) is not None:
                connection = next((free for free in workers if free not in busy), None) or _start(context, workers)
                connection.send(stretch)
                busy.add(connection)
            elif busy:
                for ready in wait(list(busy)):
                    assert isinstance(ready, Connection)
                    busy.discard(ready)
                    yield _receive(ready)
            else:
                return
    finally:
        for connection, process in workers.items():
            connection.close()
            process.kill()
            process.join()
            process.close()


def _start(context: multiprocessing.context.SpawnContext, workers: dict[Connection, SpawnProcess]) -> Connection:
    ours, theirs = context.Pipe()
    process = context.Process(target=_work, args=(theirs,), daemon=True)
    process.start()
    theirs.close()
    workers[ours] = process
    return ours


def _receive(connection: Connection) -> Recognised:
    try:
        recognised = connection.recv()
    except (EOFError, OSError) as error:
        raise EngineCrashedError(detail="a decoding process died") from error
    assert isinstance(recognised, Recognised)
    return recognised


def _work(connection: Connection) -> None:
    """The life of a decoding process; it ends when the other end of its pipe is gone."""
    if sys.platform == "linux":
        # While PocketSphinx works nothing else in this process can notice that its parent has died.
        ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGKILL)
        if os.getppid() == 1:
            return
    decoder = StretchDecoder()
    while True:
        try:
            connection.send(decoder.recognise(connection.recv()))
        except (EOFError, OSError):
            return
