"""The packets of a file, also of one in which a stream begins later than the others."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import av  # noqa: F401  before its parts, see tests/audio/test_loading.py
from av.container import InputContainer
from av.packet import Packet
from av.stream import Stream


def demuxed(container: InputContainer, streams: Sequence[Stream] = ()) -> Iterator[Packet[Any]]:
    """From where the container stands, of the streams it was opened with. Raises `FFmpegError` where it is torn."""
    while True:
        try:
            yield from container.demux(*streams)
        except IndexError:  # PyAV's, for a packet of a stream that was not there yet; the next one may be ours
            continue
        return
