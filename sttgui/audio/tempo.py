"""Faster and slower sound that keeps its pitch."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from fractions import Fraction

import av  # noqa: F401  before its parts, see tests/audio/test_loading.py
import numpy as np
from av.audio.frame import AudioFrame
from av.filter import Graph

from sttgui.audio.mixing import pull
from sttgui.audio.track import Samples

SLOWEST = 0.5
FASTEST = 3.0
# FFmpeg's filter needs this much before it gives its first sound; longer frames would only come later.
BLOCK = 1024


def stretched(blocks: Iterable[Samples], speed: float, rate: int) -> Iterator[Samples]:
    """A sound `speed` times as fast: its sample n is sample n * speed of what came in."""
    if speed == 1.0:
        yield from blocks
        return
    graph = _new_graph(speed, rate)
    given = 0
    for samples in blocks:
        if not len(samples):  # still looking for the place, and the player may have been told otherwise
            yield samples
        for begin in range(0, len(samples), BLOCK):
            part = samples[begin : begin + BLOCK]
            frame = AudioFrame.from_ndarray(np.ascontiguousarray(part).reshape(1, -1), format="flt", layout="stereo")
            frame.sample_rate = rate
            frame.pts = given
            frame.time_base = Fraction(1, rate)
            given += len(part)
            graph.push(frame)
            yield from _pulled(graph)
    graph.push(None)
    yield from _pulled(graph)


def _pulled(graph: Graph) -> Iterator[Samples]:
    for block in pull(graph):
        yield np.frombuffer(block, np.float32).reshape(-1, 2)


def _new_graph(speed: float, rate: int) -> Graph:
    graph = Graph()
    graph.link_nodes(
        graph.add_abuffer(sample_rate=rate, format="flt", layout="stereo", time_base=Fraction(1, rate)),
        # Above 2 the filter leaves sound out instead of blending it, so that is done in two steps.
        *(graph.add("atempo", f"{step:.6f}") for step in ([speed] if speed <= 2.0 else [speed**0.5] * 2)),
        graph.add("abuffersink"),
    ).configure()
    return graph
