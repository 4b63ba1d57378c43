"""The worker's side: reads orders from stdin, one after the other, and writes words and answers to stdout."""

from __future__ import annotations

import contextlib
import ctypes
import hashlib
import importlib
import json
import os
import queue
import re
import signal
import sys
import threading
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, BinaryIO

from sttgui.domain.errors import FileRefusedError, SttError
from sttgui.domain.transcript import Transcript, Word
from sttgui.domain.turns import Diarization, with_turns
from sttgui.engine.answer import Particulars, answer_bytes, word_values
from sttgui.engine.recognisers import Recognition, Request, Tell
from sttgui.engine.speakers import NoWords, find_speakers

PROGRESS_EVERY_S = 0.1
PR_SET_PDEATHSIG = 1
BELOW_NORMAL_PRIORITY_CLASS, IDLE_PRIORITY_CLASS = 0x4000, 0x40
NICENESS = 10
LAST_NICENESS = 19  # after all others
MOST_CHANNELS = 20
WORDS_SHARE = 0.9  # of the work, where speakers are told apart after it
WORDS_AT_ONCE = 200  # in a frame, which may not be long


class Channel:
    """Frames to the server: a line of JSON, for the answer followed by as many bytes as the line says.

    Native libraries may print; so stdout is kept for the frames alone and everything else goes to stderr.
    """

    def __init__(self) -> None:
        self._file: BinaryIO = os.fdopen(os.dup(1), "wb")
        os.dup2(2, 1)
        self._lock = threading.Lock()
        self._said_at = -PROGRESS_EVERY_S

    def begin(self) -> None:
        """A new order: what is said of it first is not left out because of what was said of the one before."""
        self._said_at = -PROGRESS_EVERY_S

    def progress(self, fraction: float) -> None:
        """Say how far the work is, 0..1; more often than ten times a second is left out."""
        now = time.monotonic()
        if now - self._said_at >= PROGRESS_EVERY_S:
            self._said_at = now
            self.send({"progress": round(min(max(fraction, 0.0), 1.0), 4)})

    def words(self, words: Sequence[Word], until_ms: int | None, channel: int | None = None) -> None:
        """Say words as they are recognised. With the last of them `until_ms` is said, up to where all is recognised,
        which is `None` where each `channel` has its own.
        """
        values = [word_values(word) | ({} if channel is None else {"channel": channel}) for word in words]
        for begin in range(0, len(values), WORDS_AT_ONCE):
            is_last = begin + WORDS_AT_ONCE >= len(values)
            self.send({"words": values[begin : begin + WORDS_AT_ONCE]} | ({"until_ms": until_ms} if is_last else {}))

    def failure(self, error: SttError) -> None:
        self.send({"error": {"name": type(error).__name__, "message": str(error)}})

    def answer(self, body: bytes) -> None:
        self.send({"answer": len(body)}, body)

    def send(self, frame: dict[str, Any], body: bytes = b"") -> None:
        """Say anything else."""
        with self._lock:
            self._file.write(json.dumps(frame).encode() + b"\n" + body)
            self._file.flush()


def main() -> int:
    """Do the orders that come on stdin; its end means that the server is gone, and then so is this process."""
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # before numpy: where it shares small work out, it mostly waits
    channel = Channel()
    die_with_parent()
    give_way(NICENESS)
    orders: queue.SimpleQueue[bytes] = queue.SimpleQueue()
    threading.Thread(target=_read_orders, args=(orders,), daemon=True).start()
    loaded = _Loaded()
    while True:
        order = json.loads(orders.get())
        channel.begin()
        try:
            body = _answer(order, loaded, channel)
        except SttError as error:
            channel.failure(error)
        else:
            channel.answer(body)


class _Loaded:
    """The recogniser used last, with its model; another one takes its place."""

    def __init__(self) -> None:
        self._place: tuple[str, str] | None = None
        self._recognition: Recognition | None = None

    def get(self, factory: str, model: str) -> Recognition:
        """Raises `SttError`."""
        if self._recognition is None or self._place != (factory, model):
            self._recognition = None  # before the next one: two may be too much for the memory
            module, name = factory.split(":")
            made: Recognition = getattr(importlib.import_module(module), name)(Path(model))
            self._place, self._recognition = (factory, model), made
        return self._recognition


def _answer(order: Mapping[str, Any], loaded: _Loaded, channel: Channel) -> bytes:
    path, options = Path(order["path"]), order["options"]
    size = _size(path)
    recognition = loaded.get(order["factory"], order["model"])
    finds_speakers = bool(options.get("diarize")) and "diarize" in order["honours"]
    share = 0.0 if isinstance(recognition, NoWords) else WORDS_SHARE if finds_speakers else 1.0
    channels = list(_recognised(recognition, path, options, channel, share))
    diarization = Diarization()
    if finds_speakers and len(channels) == 1:

        def advance(fraction: float) -> None:
            channel.progress(share + (1 - share) * fraction)

        count = int(options.get("speakers", 0)) or None
        diarization = find_speakers(path, order["voices"], track=_track(options), count=count, told=advance)
        spoken = with_turns(channels[0], diarization.turns)
        channels = [replace(spoken, warnings=(*spoken.warnings, *diarization.notes))]
    channels = [_with_notes(channels[0], path, size, options), *channels[1:]]
    about = Particulars(
        request_id=order["request_id"],
        created=order["created"],
        sha256=order["sha256"] or _sha256(path),
        arch=order["arch"],
    )
    return answer_bytes(
        channels,
        about,
        options,
        languages=order["languages"],
        honours=order["honours"],
        diarization=diarization,
    )


def _recognised(
    recognition: Recognition, path: Path, options: Mapping[str, Any], said: Channel, share: float
) -> Iterator[Transcript]:
    """One transcript of all channels together, or one for each where that is asked for and there are several; sound
    tracks count as channels where none was chosen. `share` is the part of the work that this is.
    """
    sources = _sources(path, options)
    count = len(sources)
    for number, (track, channel) in enumerate(sources):

        def advance(fraction: float, done: int = number) -> None:
            said.progress(share * (done + fraction) / count)

        def tell_words(words: Sequence[Word], until_ms: int, number: int = number) -> None:
            is_one = count == 1
            said.words(words, until_ms if is_one else None, None if is_one else number)

        request = Request(
            path=path,
            from_ms=int(options.get("from_ms", 0)),
            until_ms=int(options["until_ms"]) if "until_ms" in options else None,
            track=track,
            channel=channel,
            language="" if options.get("detect_language") else options.get("language", ""),
            translate=bool(options.get("translate")),
            hot_words=hot_words(options.get("keywords", "")),
            filler_words=bool(options.get("filler_words")),
            said=tuple(filter(None, options.get("said", "").split("\n"))),
        )
        yield recognition.transcribe(request, Tell(advance, tell_words))


def hot_words(keywords: str) -> tuple[str, ...]:
    """The terms of the option `keywords`: between commas, each perhaps with a weight, as in "Wordlight:2"."""
    terms = (re.sub(r":-?\d+(\.\d+)?$", "", term.strip()).strip() for term in re.split(r"[,;\n]", keywords))
    return tuple(dict.fromkeys(term for term in terms if term))


def _size(path: Path) -> int | None:
    with contextlib.suppress(OSError):
        return path.stat().st_size
    return None


def _track(options: Mapping[str, Any]) -> int:
    return int(options.get("track", 0))


def _with_notes(transcript: Transcript, path: Path, size_before: int | None, options: Mapping[str, Any]) -> Transcript:
    """The transcript with what must be known about the file: which of its tracks was heard, where it breaks off."""
    from sttgui.audio.notes import notes_of

    with contextlib.suppress(FileRefusedError):  # it went away, or it is no recording that this program can read
        all_tracks = bool(options.get("multi_channel"))
        notes = notes_of(path, size_before, _track(options), all_tracks=all_tracks)
        return replace(transcript, warnings=(*notes, *transcript.warnings))
    return transcript


def _sources(path: Path, options: Mapping[str, Any]) -> list[tuple[int, int | None]]:
    """What is to be heard by itself: the number of a sound track, and of its channel; `None` for all of them."""
    from sttgui.audio.media import probe, sound_tracks

    track = _track(options)
    if not options.get("multi_channel"):
        return [(track, None)]
    tracks = [] if track else sound_tracks(path)
    if len(tracks) > 1:
        return [(one.number, None) for one in tracks[:MOST_CHANNELS]]
    count = min(probe(path, track).channels, MOST_CHANNELS)
    return [(track, channel) for channel in range(count)] if count > 1 else [(track, None)]


def _sha256(path: Path) -> str:
    """The hash of a file that was named by its path; empty if it went away while it was worked on."""
    with contextlib.suppress(OSError), path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
    return ""


def die_with_parent() -> None:
    """On Linux the kernel ends this process with the one that started it, even while native code keeps the interpreter
    busy.
    """
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGKILL)


def give_way(niceness: int) -> None:
    """Windows stay quick while every core recognises: this process and those it starts come after other programs."""
    if sys.platform == "win32":
        priority = IDLE_PRIORITY_CLASS if niceness == LAST_NICENESS else BELOW_NORMAL_PRIORITY_CLASS
        ctypes.windll.kernel32.SetPriorityClass(ctypes.windll.kernel32.GetCurrentProcess(), priority)
    else:
        os.nice(niceness)


def _read_orders(orders: queue.SimpleQueue[bytes]) -> None:
    """Hand on what comes; when the server is gone, however it ended, end this process and those it started."""
    with contextlib.suppress(OSError):
        while line := sys.stdin.buffer.readline():
            orders.put(line)
    if sys.platform == "win32":
        os._exit(1)
    os.killpg(0, signal.SIGKILL)
