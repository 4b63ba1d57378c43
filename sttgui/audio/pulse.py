"""The sources of a PulseAudio or PipeWire server, which PortAudio shows as a single device.

libpulse itself is asked: wherever PortAudio reaches such a server, it does so through this library. By hand, since
pulsectl waits for the answers of a server that hangs without end.
"""

from __future__ import annotations

import ctypes
import os
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

READY, FAILED = 4, 5  # of pa_context_state; 6 is "terminated"
NO_AUTOSPAWN = 1
TIMEOUT_S = 1.0
STEP_US = 50_000


@dataclass(frozen=True, slots=True)
class PulseSource:
    """Where sound can be recorded from; `name` is the server's, `description` what people call it."""

    name: str
    description: str
    rate: int
    channels: int
    is_default: bool

    @property
    def is_monitor(self) -> bool:
        """Whether the source is what a loudspeaker plays."""
        return self.name.endswith(".monitor")


class _SampleSpec(ctypes.Structure):
    _fields_ = (("format", ctypes.c_int), ("rate", ctypes.c_uint32), ("channels", ctypes.c_uint8))


class _SourceInfo(ctypes.Structure):
    """The beginning of pa_source_info."""

    _fields_ = (
        ("name", ctypes.c_char_p),
        ("index", ctypes.c_uint32),
        ("description", ctypes.c_char_p),
        ("spec", _SampleSpec),
    )


class _ServerInfo(ctypes.Structure):
    """The beginning of pa_server_info."""

    _fields_ = (
        ("user", ctypes.c_char_p),
        ("host", ctypes.c_char_p),
        ("version", ctypes.c_char_p),
        ("name", ctypes.c_char_p),
        ("spec", _SampleSpec),
        ("default_sink", ctypes.c_char_p),
        ("default_source", ctypes.c_char_p),
    )


_OnSource = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.POINTER(_SourceInfo), ctypes.c_int, ctypes.c_void_p)
_OnServer = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.POINTER(_ServerInfo), ctypes.c_void_p)


def pulse_sources() -> list[PulseSource] | None:
    """Microphones first, the default one before all; `None` where there is no such server. Waits a second at most."""
    if not sys.platform.startswith("linux"):
        return None
    try:
        library = ctypes.CDLL("libpulse.so.0")
    except OSError:
        return None
    talk = _Talk(library)
    try:
        sources = talk.sources()
    finally:
        talk.close()
    if sources is not None:
        sources.sort(key=lambda source: (not source.is_default, source.is_monitor))
    return sources


class _Talk:
    """One connection, from the question to the answer."""

    def __init__(self, library: ctypes.CDLL) -> None:
        self._library = library
        self._deadline_s = time.monotonic() + TIMEOUT_S
        self._loop = ctypes.c_void_p(self._function("pa_mainloop_new", pointer=True)())
        api = self._function("pa_mainloop_get_api", pointer=True)(self._loop)
        self._context = ctypes.c_void_p(
            self._function("pa_context_new", pointer=True)(ctypes.c_void_p(api), b"Wordlight")
        )
        self._found: list[_SourceInfo] = []
        self._texts: list[tuple[str, str]] = []
        self._default = ""
        self._answers = 0

    def sources(self) -> list[PulseSource] | None:
        state = self._function("pa_context_get_state")
        if self._function("pa_context_connect")(self._context, None, NO_AUTOSPAWN, None) < 0:
            return None
        if not self._turn_until(lambda: state(self._context) >= READY) or state(self._context) >= FAILED:
            return None
        # Held until the answers are there: the library calls them.
        on_server, on_source = _OnServer(self._server_told), _OnSource(self._source_told)
        for name, told in (("pa_context_get_server_info", on_server), ("pa_context_get_source_info_list", on_source)):
            operation = self._function(name, pointer=True)(self._context, told, None)
            if operation is None:
                return None
            self._function("pa_operation_unref")(ctypes.c_void_p(operation))
        if not self._turn_until(lambda: self._answers == 2 or state(self._context) >= FAILED) or self._answers < 2:
            return None
        default = os.environ.get("PULSE_SOURCE") or self._default
        return [
            PulseSource(name, description, spec.rate, spec.channels, name == default)
            for (name, description), spec in zip(self._texts, (info.spec for info in self._found), strict=True)
        ]

    def close(self) -> None:
        self._function("pa_context_disconnect")(self._context)
        self._function("pa_context_unref")(self._context)
        self._function("pa_mainloop_free")(self._loop)

    def _turn_until(self, is_done: Callable[[], bool]) -> bool:
        steps = [self._function(f"pa_mainloop_{step}") for step in ("poll", "dispatch")]
        prepare = self._function("pa_mainloop_prepare")
        while not is_done():
            if time.monotonic() > self._deadline_s or prepare(self._loop, STEP_US) < 0:
                return False
            if any(step(self._loop) < 0 for step in steps):
                return False
        return True

    def _server_told(self, _context: object, info: Any, _data: object) -> None:
        if info:
            self._default = _text(info.contents.default_source)
        self._answers += 1

    def _source_told(self, _context: object, info: Any, is_last: int, _data: object) -> None:
        if is_last:
            self._answers += 1
        elif info:
            name = _text(info.contents.name)
            self._texts.append((name, _text(info.contents.description) or name))
            copy = _SourceInfo()
            ctypes.pointer(copy)[0] = info.contents
            self._found.append(copy)

    def _function(self, name: str, pointer: bool = False) -> Any:
        function = getattr(self._library, name)
        function.restype = ctypes.c_void_p if pointer else ctypes.c_int
        return function


def _text(value: bytes | None) -> str:
    return (value or b"").decode("utf-8", "replace")
