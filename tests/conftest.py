"""What all tests share: no screen, one application, a home of their own, and sound made on the spot."""

import asyncio
import functools
import gc
import itertools
import math
import os
import signal
import struct
import sys
import wave
from collections.abc import Callable, Generator, Iterator
from functools import partialmethod
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from pytestqt.qtbot import QtBot

from tests.waiting import SECONDS

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["STTGUI_LANGUAGE"] = "en"  # tests read what the window says; those about languages choose one
# Pixels are counted on a plain screen: no scale, style or theme of this desktop.
for variable in [name for name in os.environ if name.startswith("QT_")]:
    if not variable.startswith(("QT_QPA_PLATFORM", "QT_DEBUG", "QT_LOGGING")) or variable == "QT_QPA_PLATFORMTHEME":
        del os.environ[variable]
# Servers of tests are on this computer; those who test proxies set them themselves.
for variable in [name for name in os.environ if name.lower().endswith("_proxy")]:
    del os.environ[variable]
# What a shell starts in the background ignores Ctrl+C, and so would all that the tests start and interrupt.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)
# A machine that has other things to do is no fault of what is tested.
settings.register_profile("wordlight", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("wordlight")

MakeWave = Callable[..., Path]
LONGEST_MS = round(SECONDS * 1000)


@pytest.fixture(scope="session")
def homes(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A new empty folder each time: pytest's own way looks through those of all tests before."""
    folder = tmp_path_factory.mktemp("homes")
    return (folder / str(number) for number in itertools.count())


@pytest.fixture(autouse=True)
def home(homes: Iterator[Path], monkeypatch: pytest.MonkeyPatch) -> Path:
    """Every test has its own data and settings; none touches the user's."""
    folder = next(homes)
    folder.mkdir()
    monkeypatch.setenv("STTGUI_HOME", str(folder))
    return folder


class _PatientBot(QtBot):
    """Waits as long as a busy computer needs; pytest-qt itself gives up after five seconds."""

    waitUntil = partialmethod(QtBot.waitUntil, timeout=LONGEST_MS)  # noqa: N815  pytest-qt's names
    waitSignal = partialmethod(QtBot.waitSignal, timeout=LONGEST_MS)  # noqa: N815
    waitExposed = partialmethod(QtBot.waitExposed, timeout=LONGEST_MS)  # noqa: N815


@pytest.fixture
def qtbot(qapp: Any, request: pytest.FixtureRequest) -> QtBot:
    return _PatientBot(request)


@pytest.fixture(autouse=True)
def messages_stay(monkeypatch: pytest.MonkeyPatch) -> None:
    """What a message says and offers is still there when a slow test looks for it."""
    if stack := sys.modules.get("sttgui.ui.kit.message_stack"):
        monkeypatch.setattr(stack.MessageStack.__init__, "__defaults__", (3_600_000,))


@pytest.fixture
def write_as() -> Iterator[Callable[[str], None]]:
    """Has numbers written as somewhere: `write_as("de_DE")`."""
    from PySide6.QtCore import QLocale

    yield lambda place: QLocale.setDefault(QLocale(place))
    QLocale.setDefault(QLocale.system())


@pytest.fixture
def english_numbers(write_as: Callable[[str], None]) -> None:
    """For a test that reads numbers; all others have them as this computer writes them."""
    write_as("en_US")


@functools.cache
def _second(rate: int, channels: int) -> bytes:
    """Of a tone."""
    sounds = (int(8000 * math.sin(2 * math.pi * 440 * index / rate)) for index in range(rate))
    return b"".join(struct.pack("<h", sample) * channels for sample in sounds)


@pytest.fixture
def make_wave(tmp_path: Path) -> MakeWave:
    """Writes a WAV file of a tone: `make_wave("name.wav", seconds=1.0)`."""

    def make(name: str = "tone.wav", seconds: float = 1.0, rate: int = 16000, channels: int = 1) -> Path:
        path = tmp_path / name
        with wave.open(str(path), "wb") as file:
            file.setnchannels(channels)
            file.setsampwidth(2)
            file.setframerate(rate)
            whole, rest = divmod(int(seconds * rate), rate)
            second = _second(rate, channels)
            file.writeframes(second * whole + second[: rest * 2 * channels])
        return path

    return make


def pytest_asyncio_loop_factories(config: pytest.Config, item: pytest.Item) -> dict[str, Callable[[], Any]]:
    """Tests marked `qt_loop` run on the loop the application runs on, all others on asyncio's own."""
    if item.get_closest_marker("qt_loop") is None:
        return {"asyncio": asyncio.new_event_loop}
    return {"qt": _qt_loop}


def _qt_loop() -> asyncio.AbstractEventLoop:
    import qasync
    from PySide6.QtWidgets import QApplication

    application = QApplication.instance() or QApplication(["test"])
    assert isinstance(application, QApplication)
    application.setQuitOnLastWindowClosed(False)

    class Loop(qasync.QEventLoop):
        """Is the running loop, too, while qasync lets its tasks go on once more after a test or a fixture has ended:
        without one they fail.
        """

        def run_forever(self) -> int:
            try:
                return int(super().run_forever())
            finally:
                asyncio._set_running_loop(self)

        def run_until_complete(self, future: Any) -> Any:
            try:
                return super().run_until_complete(future)
            finally:
                asyncio._set_running_loop(None)

    return Loop(application)


def pytest_collection_finish() -> None:
    """What was imported stays, so that the search for garbage after each test of a window need not look through it."""
    gc.collect()
    gc.freeze()


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_protocol(item: pytest.Item) -> Generator[None, object, object]:
    """No widget is freed as garbage in the middle of a test. And pytest-qt has Qt process its events between a test and
    its fixtures: the loop of a `qt_loop` test stands still then, and tasks that were woken would find none.
    """
    if item.get_closest_marker("qt_loop") is None:
        if "qapp" not in getattr(item, "fixturenames", ()):
            return (yield)
        gc.disable()  # Qt crashes where a widget goes while it goes through all of them
        try:
            return (yield)
        finally:
            gc.collect(1)
            gc.enable()
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr("pytestqt.plugin._process_events", lambda: None)
        # What is left of a window must go in this thread: Qt cannot stop its timers from another, and crashes.
        gc.disable()
        try:
            return (yield)
        finally:
            gc.collect()
            gc.enable()
