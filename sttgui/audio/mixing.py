"""Sound of any rate and channels, to one: mixed so that no channel wipes out another."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from fractions import Fraction

import av
import av.error
import numpy as np
import numpy.typing as npt
from av.audio.frame import AudioFrame
from av.filter import Graph

# Mixed at once: long enough to see how channels belong together, short enough to follow a change.
BLOCK_S = 0.5
# Of what was seen before, in the next block.
REMEMBERED = 0.9
# Channels more alike than this are the same sound; below zero, one of them is upside down.
ALIKE = 0.25

Matrix = npt.NDArray[np.float64]


class Mixer:
    """To one rate and packed sample format; begins anew where the stream changes its own.

    `pan` says for a number of channels how they are mixed, as FFmpeg's filter of that name reads it; without it they
    stay as they are.
    """

    def __init__(self, rate: int, pan: Callable[[int], str] | None, sample_format: str = "flt") -> None:
        self._rate = rate
        self._pan = pan
        self._sample_format = sample_format
        self._kind: tuple[str, str, int] | None = None
        self._graph: Graph | None = None

    def convert(self, frame: AudioFrame) -> Iterator[bytes]:
        kind = (frame.format.name, frame.layout.name, frame.sample_rate)
        if kind != self._kind or self._graph is None:
            yield from self.rest()
            self._kind = kind
            self._graph = self._new_graph(frame)
        frame.pts = None  # the timeline is ours to keep
        self._graph.push(frame)
        yield from pull(self._graph)

    def rest(self) -> Iterator[bytes]:
        """What the filter still holds back; afterwards it begins anew."""
        if self._graph is not None:
            graph, self._graph = self._graph, None
            graph.push(None)
            yield from pull(graph)

    def _new_graph(self, frame: AudioFrame) -> Graph:
        graph = Graph()
        pan = [] if self._pan is None else [graph.add("pan", self._pan(frame.layout.nb_channels))]
        graph.link_nodes(
            graph.add_abuffer(
                sample_rate=frame.sample_rate,
                format=frame.format.name,
                layout=frame.layout.name,
                time_base=Fraction(1, frame.sample_rate),
            ),
            *pan,
            graph.add("aformat", f"sample_fmts={self._sample_format}:sample_rates={self._rate}"),
            graph.add("abuffersink"),
        ).configure()
        return graph


def even_mix(count: int) -> str:
    """All channels alike, for FFmpeg's filter `pan`.

    FFmpeg's own mix to mono is made for films: it leaves a subwoofer out, and several microphones in one file are
    given the names of loudspeakers.
    """
    return "+".join(f"{1 / count:.6f}*c{channel}" for channel in range(count))


def pull(graph: Graph) -> Iterator[bytes]:
    while True:
        try:
            frame = graph.pull()
        except (av.error.BlockingIOError, av.error.EOFError):  # it wants more, or has given all
            return
        assert isinstance(frame, AudioFrame)
        yield bytes(frame.planes[0])[: frame.samples * frame.format.bytes * frame.layout.nb_channels]


class MonoMixer:
    """To blocks of mono int16 samples: of all channels, or of the one that is named (from 0).

    Channels are mixed evenly, unless one is another upside down, as of a lead with swapped poles: that would wipe the
    sound out, so it is turned round, and at half its weight, that what it has of its own stays too.
    """

    def __init__(self, rate: int, channel: int | None = None, block_s: float = BLOCK_S) -> None:
        self._mixer = Mixer(rate, None)
        self._block = round(block_s * rate)
        self._channel = channel
        self._channels = 0
        self._waiting: list[npt.NDArray[np.float32]] = []
        self._seen: Matrix = np.zeros((0, 0))  # what the channels have in common, fading

    def convert(self, frame: AudioFrame) -> Iterator[bytes]:
        count = frame.layout.nb_channels
        if count != self._channels:
            yield from self.rest()
            self._channels = count
            self._seen = np.zeros((count, count))
        for block in self._mixer.convert(frame):
            yield from self._wait(block)

    def rest(self) -> Iterator[bytes]:
        """What is still held back."""
        for block in self._mixer.rest():
            yield from self._wait(block)
        if self._waiting:
            yield self._mixed()

    def _wait(self, block: bytes) -> Iterator[bytes]:
        self._waiting.append(np.frombuffer(block, np.float32).reshape(-1, self._channels))
        if sum(map(len, self._waiting)) >= self._block:
            yield self._mixed()

    def _mixed(self) -> bytes:
        # A file of floats may hold what is no number.
        sound = np.nan_to_num(np.concatenate(self._waiting), nan=0.0, posinf=0.0, neginf=0.0)
        self._waiting.clear()
        if self._channel is None:
            mono = sound @ self._weights(sound).astype(np.float32) if self._channels > 1 else sound[:, 0]
        else:
            # A part of the recording may have fewer channels than its beginning.
            mono = sound[:, self._channel] if self._channel < self._channels else np.zeros(len(sound), np.float32)
        return np.clip(np.rint(mono * 32768), -32768, 32767).astype(np.int16).tobytes()

    def _weights(self, sound: npt.NDArray[np.float32]) -> Matrix:
        self._seen = REMEMBERED * self._seen + (sound.T @ sound).astype(np.float64)
        return weights(self._seen)


def weights(common: Matrix) -> Matrix:
    """How to mix channels, by what they have in common: the sums of their products, each with each."""
    energy = np.diag(common)
    alike = common / np.sqrt(np.maximum(np.outer(energy, energy), 1e-12))
    found = np.zeros(len(energy))
    placed: list[int] = []
    for channel in np.argsort(-energy, kind="stable"):
        nearest = max(placed, key=lambda other: abs(alike[channel, other]), default=channel)
        is_like = abs(alike[channel, nearest]) > ALIKE
        is_turned = is_like and placed and (found[nearest] < 0) != (alike[channel, nearest] < 0)
        found[channel] = -0.5 if is_turned else 1.0
        placed.append(int(channel))
    found /= np.abs(found).sum()
    return found
