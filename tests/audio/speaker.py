"""A loudspeaker that nobody hears: a PulseAudio server of its own, whose output can be recorded.

Debian: pulseaudio pulseaudio-utils libasound2-plugins libportaudio2
"""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
import threading
import time
from contextlib import ExitStack
from pathlib import Path
from types import TracebackType

import numpy as np
import numpy.typing as npt

from tests.waiting import wait_until

RATE = 48_000
SETUP = """.fail
load-module module-native-protocol-unix auth-anonymous=1 socket={socket}
load-module module-null-sink sink_name=speaker rate=48000 channels=2
set-default-sink speaker
"""


def what_is_missing() -> str | None:
    """The first program a loudspeaker needs that is not installed here, or `None`."""
    return next((name for name in ("pulseaudio", "pactl", "parec") if shutil.which(name) is None), None)


class Speaker:
    """Programs started while it is entered play into it: it sets the environment, and puts it back."""

    def __init__(self) -> None:
        self._stack = ExitStack()
        self._server: subprocess.Popen[bytes] | None = None
        self._heard: list[tuple[float, bytes]] = []  # (when it came, int16 samples)

    def __enter__(self) -> Speaker:
        try:
            self._begin()
        except BaseException:
            self._stack.close()  # else what was begun is left to the tests that follow
            raise
        return self

    def _begin(self) -> None:
        place = "/tmp" if " " in tempfile.gettempdir() else None  # in the server's address a blank begins another
        folder = Path(self._stack.enter_context(tempfile.TemporaryDirectory(prefix="speaker", dir=place)))
        socket = folder / "socket"
        setup = folder / "default.pa"
        setup.write_text(SETUP.format(socket=socket))
        self._set("PULSE_SERVER", f"unix:{socket}")
        for name in ("PULSE_RUNTIME_PATH", "PULSE_STATE_PATH"):
            self._set(name, str(folder))
        self._set("PULSE_COOKIE", str(folder / "cookie"))
        self._server = self._start(
            [
                *("pulseaudio", "-n", "-F", str(setup), "--daemonize=no", "--exit-idle-time=-1", "--use-pid-file=no"),
                *("--disallow-exit=1", "--realtime=no", "--high-priority=no"),
            ]
        )
        wait_until(lambda: not subprocess.run(["pactl", "info"], capture_output=True, check=False).returncode)
        recorder = self._start(
            ["parec", "--device=speaker.monitor", f"--rate={RATE}", "--channels=1", "--latency-msec=5", "--raw"]
        )
        listener = threading.Thread(target=self._listen, args=(recorder,), daemon=True)
        listener.start()
        self._stack.callback(listener.join)
        self._stack.callback(recorder.terminate)
        wait_until(lambda: bool(self._heard))

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._stack.close()

    def end_server(self) -> None:
        """The loudspeaker is gone, as when it is unplugged."""
        assert self._server is not None
        self._server.kill()
        self._server.wait()

    def heard(self) -> tuple[float, npt.NDArray[np.float32]]:
        """When the recording began, by `time.monotonic()`, and what was heard since, at `RATE`."""
        heard = list(self._heard)
        ends = np.cumsum([len(data) // 2 for _, data in heard]) / RATE
        # Data comes after it was heard, now and then with hardly a delay: the earliest says when.
        begin_s = float(np.min(np.array([moment_s for moment_s, _ in heard]) - ends))
        samples = np.frombuffer(b"".join(data for _, data in heard), np.int16)
        return begin_s, samples.astype(np.float32) / 32768

    def _listen(self, recorder: subprocess.Popen[bytes]) -> None:
        assert recorder.stdout is not None
        left_over = b""
        while data := os.read(recorder.stdout.fileno(), 65536):
            data, left_over = left_over + data, b""
            if len(data) % 2:
                data, left_over = data[:-1], data[-1:]
            self._heard.append((time.monotonic(), data))

    def _start(self, command: list[str]) -> subprocess.Popen[bytes]:
        process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        self._stack.callback(_end, process)
        return process

    def _set(self, name: str, value: str) -> None:
        before = os.environ.get(name)
        os.environ[name] = value
        self._stack.callback(_put_back, name, before)


def _put_back(name: str, value: str | None) -> None:
    if value is None:
        os.environ.pop(name, None)
    else:
        os.environ[name] = value


def _end(process: subprocess.Popen[bytes]) -> None:
    process.terminate()
    try:
        process.wait(5)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
    if process.stdout is not None:
        process.stdout.close()
