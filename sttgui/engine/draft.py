"""The recogniser "Basic English draft": PocketSphinx with the English model of its own package.

It needs no download and no account. About a third of the words of clearly read speech come out wrong, more in a noisy
conversation; each word's confidence is the decoder's posterior probability.
"""

from __future__ import annotations

import importlib.util
import os
from collections.abc import Callable, Iterator
from itertools import chain, islice
from pathlib import Path
from typing import TYPE_CHECKING

from sttgui.domain.errors import EngineMissingError
from sttgui.domain.transcript import Transcript
from sttgui.engine.draft_text import written

if TYPE_CHECKING:
    from sttgui.engine.draft_decoder import Recognised
    from sttgui.engine.draft_voice import Stretch

LONGEST_STRETCH_MS = 21_000


def available() -> EngineMissingError | None:
    """Why this recogniser cannot be used here, or `None`. Looks only whether its package is there."""
    return None if importlib.util.find_spec("pocketsphinx") else EngineMissingError()


def transcribe(
    path: Path, *, on_progress: Callable[[float], None], cores: int | None = None, channel: int | None = None
) -> Transcript:
    """Recognise the English speech of a media file, of all its channels or of the one that is named (from 0).

    `on_progress` hears the part of its time that is done, 0..1.

    `cores` stretches are worked on at once, by default as many as there are cores, each in a process of its own; a
    single one, or with one core all of them, in this process. Silence gives a transcript without paragraphs. Raises
    `FileRefusedError` and `EngineError`.
    """
    missing = available()
    if missing is not None:
        raise missing
    from sttgui.audio.media import probe

    duration_ms = probe(path).duration_ms
    progress = _Progress(on_progress, duration_ms)
    stretches = progress.watch(path, channel)
    recognised = sorted(
        (progress.finished(part) for part in _recognise(stretches, cores or _cores())), key=lambda part: part.start_ms
    )
    words = [word for part in recognised for word in part.words]
    on_progress(1.0)
    return written(words, progress.heard_ms)


def _cores() -> int:
    """The cores this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _recognise(stretches: Iterator[Stretch], cores: int) -> Iterator[Recognised]:
    from sttgui.engine.draft_decoder import recognise_here, recognise_in_processes

    begin = list(islice(stretches, 2))
    stretches = chain(begin, stretches)
    if cores == 1 or len(begin) < 2:  # a process of its own would only cost its start
        return recognise_here(stretches)
    return recognise_in_processes(stretches, cores)


class _Progress:
    """The part of the recording's time that is recognised or known to be silent."""

    def __init__(self, on_progress: Callable[[float], None], duration_ms: int | None) -> None:
        self._on_progress = on_progress
        self._duration_ms = duration_ms
        self._given_out_ms = 0  # the end of the last stretch that was given out
        self._open_ms = 0  # in stretches given out and not finished
        self._last = 0.0
        self.heard_ms = 0

    def watch(self, path: Path, channel: int | None) -> Iterator[Stretch]:
        """The stretches of a file; what was read and is no longer in work counts as done."""
        from sttgui.audio.media import stream_pcm
        from sttgui.engine.draft_voice import RATE, stretches

        def heard() -> Iterator[bytes]:
            samples = 0
            for block in stream_pcm(path, RATE, channel):
                samples += len(block) // 2
                self.heard_ms = round(samples * 1000 / RATE)
                self._say()
                yield block

        for stretch in stretches(heard()):
            self._open_ms += stretch.end_ms - stretch.start_ms
            self._given_out_ms = stretch.end_ms
            yield stretch

    def finished(self, part: Recognised) -> Recognised:
        self._open_ms -= part.end_ms - part.start_ms
        self._say()
        return part

    def _say(self) -> None:
        if self._duration_ms:
            # What was heard longer ago than the longest stretch, and belongs to none, is silence.
            known_ms = max(self._given_out_ms, self.heard_ms - LONGEST_STRETCH_MS)
            fraction = min(max(known_ms - self._open_ms, 0) / self._duration_ms, 1.0)
            if fraction > self._last:
                self._last = fraction
                self._on_progress(fraction)
