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

from sttgui.domain.errors import EngineCrashedError, EngineStartError
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
        try:
            self._decoder = Decoder(cmn="batch", loglevel="FATAL")
        except RuntimeError as error:
            raise EngineStartError(detail=str(error)) from error

    def recognise(self, stretch: Stretch) -> Recognised:
        """The words of one stretch. Raises `EngineCrashedError` where PocketSphinx fails."""
        decoder = self._decoder
        try:
            decoder.start_utt()
            decoder.process_raw(stretch.pcm, no_search=False, full_utt=True)
            decoder.end_utt()
        except RuntimeError as error:
            raise EngineCrashedError(detail=str(error)) from error
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

    PocketSphinx holds the interpreter while it works, so each has a process. One stretch more than there are processes
    is taken from the iterator ahead. Raises `EngineStartError` where no process can be had and `EngineCrashedError`
    where one dies. Ending the iteration ends them.
    """
    context = multiprocessing.get_context("spawn")
    workers: dict[Connection, SpawnProcess] = {}
    waiting = iter(stretches)
    busy: set[Connection] = set()
    try:
        ahead = next(waiting, None)
        while ahead is not None or busy:
            if ahead is not None and len(busy) < processes:
                connection = next((free for free in workers if free not in busy), None) or _start(context, workers)
                _send(connection, ahead)
                busy.add(connection)
                ahead = next(waiting, None)
            else:
                for ready in wait(list(busy)):
                    assert isinstance(ready, Connection)
                    busy.discard(ready)
                    yield _receive(ready)
    finally:
        for connection, process in workers.items():
            connection.close()
            process.kill()
            process.join()
            process.close()


def _start(context: multiprocessing.context.SpawnContext, workers: dict[Connection, SpawnProcess]) -> Connection:
    ours, theirs = context.Pipe()
    process = context.Process(target=_work, args=(theirs,), daemon=True)
    try:
        process.start()
    except OSError as error:
        ours.close()
        raise EngineStartError(detail=str(error)) from error
    finally:
        theirs.close()
    workers[ours] = process
    return ours


def _send(connection: Connection, stretch: Stretch) -> None:
    try:
        connection.send(stretch)
    except OSError as error:
        raise EngineCrashedError(detail="a decoding process died") from error


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
        parent = multiprocessing.parent_process()
        if parent is None or os.getppid() != parent.pid:
            return
    decoder: StretchDecoder | None = None
    while True:
        try:
            stretch = connection.recv()
            decoder = decoder or StretchDecoder()  # after the first stretch, whose sender waits until it is taken
            connection.send(decoder.recognise(stretch))
        except (EOFError, OSError):
            return
