"""A private desktop for tests: an X screen with a window manager and a session bus with accessibility.

Debian: xvfb openbox xdotool x11-utils dbus at-spi2-core gir1.2-atspi-2.0 python3-gi imagemagick
"""

from __future__ import annotations

import contextlib
import json
import os
import select
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, ExitStack
from pathlib import Path
from types import TracebackType
from typing import Any, TypeVar

Result = TypeVar("Result")

HERE = Path(__file__).parent
ROOT = HERE.parent.parent
SYSTEM_PYTHON = "/usr/bin/python3"  # the one Debian's accessibility bindings are for
AT_SPI_LAUNCHER = "/usr/libexec/at-spi-bus-launcher"
PROGRAM = "wordlight"
# What never ends fails with a sentence; a slow computer with much to do is waited for.
ANSWER_S, COMMAND_S, WAIT_S, WORDS_S = 120, 300, 90, 240


def what_is_missing() -> str | None:
    """The first program a desktop needs that is not installed here, or `None`."""
    for program in ("Xvfb", "openbox", "xdotool", "xprop", "dbus-daemon", "import", SYSTEM_PYTHON, AT_SPI_LAUNCHER):
        if shutil.which(program) is None:
            return program
    bindings = subprocess.run([SYSTEM_PYTHON, "-c", "import gi; gi.require_version('Atspi', '2.0')"], check=False)
    return None if bindings.returncode == 0 else "gir1.2-atspi-2.0"


def wait_for(what: str, ask: Callable[[], Result], seconds: float = WAIT_S) -> Result:
    """Ask until the answer is true; fail with `what` and the last answer when it never is."""
    deadline = time.monotonic() + seconds
    while not (answer := ask()):
        assert time.monotonic() < deadline, f"waited {seconds:.0f} s in vain for {what}; last: {answer!r}"
        time.sleep(0.1)
    return answer


@contextlib.contextmanager
def held(processes: set[int]) -> Iterator[None]:
    """Have processes do nothing meanwhile, so that what they bring about does not end before it was looked at."""
    assert processes
    for process in processes:
        os.kill(process, signal.SIGSTOP)
    try:
        yield
    finally:
        for process in processes:
            os.kill(process, signal.SIGCONT)


class Desktop:
    """Ends everything it started when left. `environment` is what programs on it need."""

    def __init__(self, size: str = "1280x800") -> None:
        self._size = size
        self._stack = ExitStack()
        self.folder = Path()
        self.environment: dict[str, str] = {}
        self._reader: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Desktop:
        self.folder = Path(self._stack.enter_context(tempfile.TemporaryDirectory(prefix="desktop ü ")))
        private = {name: self.folder / name for name in ("run", "config", "cache", "data")}
        for folder in private.values():
            folder.mkdir(mode=0o700)
        self.environment = {
            **{name: value for name, value in os.environ.items() if not name.startswith(("QT_", "XDG_", "DBUS_"))},
            "XDG_RUNTIME_DIR": str(private["run"]),
            "XDG_CONFIG_HOME": str(private["config"]),
            "XDG_CACHE_HOME": str(private["cache"]),
            "XDG_DATA_HOME": str(private["data"]),
            "STTGUI_HOME": str(self.folder / "home"),
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "QT_QPA_PLATFORM": "xcb",
            "PYTHONPATH": str(ROOT),
        }
        bus = self.start(["dbus-daemon", "--session", "--nofork", "--print-address=1"], stdout=subprocess.PIPE)
        assert bus.stdout is not None
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().decode().strip()
        self.start([AT_SPI_LAUNCHER, "--launch-immediately"])
        self.environment["DISPLAY"] = self._start_screen()
        self._start_window_manager()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._stack.close()

    def start(self, command: list[str], **more: Any) -> subprocess.Popen[bytes]:
        """Start a program on this desktop; it ends with the desktop."""
        more.setdefault("stdout", subprocess.DEVNULL)
        more.setdefault("stderr", subprocess.DEVNULL)
        process = subprocess.Popen(command, env=self.environment, **more)
        self._stack.callback(_end, process)
        return process

    def enter(self, context: AbstractContextManager[Result]) -> Result:
        """Enter what is to be left together with the desktop."""
        return self._stack.enter_context(context)

    def start_app(self, *arguments: str) -> subprocess.Popen[bytes]:
        """Start Wordlight as a user does."""
        return self.start([sys.executable, "-m", "sttgui", *arguments], stderr=subprocess.DEVNULL)

    def run(self, *command: str, environment: Mapping[str, str] | None = None) -> bytes:
        """What a short command on this desktop prints."""
        result = subprocess.run(
            command,
            env={**self.environment, **(environment or {})},
            capture_output=True,
            timeout=COMMAND_S,
            check=False,
        )
        return result.stdout

    def controls(self, *, also_hidden: bool = False) -> list[dict[str, Any]]:
        """All controls as a screen reader is told, also those out of sight: role, name, text, states, and where they
        are. Those that are `also_hidden` take ten times as long.
        """
        return list(self.ask("tree", also_hidden) or [])

    def text(self, control: str) -> dict[str, Any]:
        """A text as a screen reader is told: itself, its description, caret, selection, and what is underlined."""
        return dict(self.ask("text", control) or {})

    def focus(self) -> set[str]:
        """The names of what has the keyboard: a list and its row both do."""
        return set(self.ask("focus") or [])

    def press(self, control: str) -> bool:
        """Press what is shown by its name; false where there is none."""
        return bool(self.ask("press", control))

    def ask(self, what: str, *rest: object) -> Any:
        """Call a method of `accessibility.Reader` with what it takes. One process listens and answers as long as it
        lives; where it died another one does, who has heard nothing yet.
        """
        for _ in range(2):
            if self._reader is None or self._reader.poll() is not None:
                self._reader = self._start_reader()
            answer = self._answer(self._reader, json.dumps([what, *rest]))
            if answer:
                return json.loads(answer)
            self._reader.wait()
        raise AssertionError(f"the screen reader ended twice when it was asked for “{what}”")

    def _answer(self, reader: subprocess.Popen[bytes], question: str) -> bytes:
        """Its line; nothing where it ended."""
        assert reader.stdin is not None
        assert reader.stdout is not None
        try:
            reader.stdin.write(question.encode() + b"\n")
            reader.stdin.flush()
        except BrokenPipeError:
            return b""
        if not select.select([reader.stdout], [], [], ANSWER_S)[0]:
            reader.kill()
            raise AssertionError(f"the screen reader was asked {question}, and gave no answer in {ANSWER_S} s")
        return reader.stdout.readline()

    def _start_reader(self) -> subprocess.Popen[bytes]:
        command = [SYSTEM_PYTHON, "-W", "ignore", str(HERE / "accessibility.py"), PROGRAM]
        return self.start(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=None)

    def keys(self, *keys: str) -> None:
        self.run("xdotool", "key", "--delay", "40", *keys)

    def show_files(self, *files: Path) -> subprocess.Popen[bytes]:
        """Have files to be dragged beside the window, as they are in a folder."""
        source = self.start([sys.executable, str(HERE / "drag_source.py"), *map(str, files)], stdout=subprocess.PIPE)
        wait_for("the other window", lambda: self.run("xdotool", "search", "--onlyvisible", "--name", "drag source"))
        return source

    def drop_files(self, shown: subprocess.Popen[bytes], at: tuple[int, int]) -> None:
        """Drag them to a place of the window. To let go before the two windows have agreed is to drop nothing."""

        def drag() -> bool:
            self._drag((80, 70), at)
            return bool(select.select([shown.stdout], [], [], 1)[0])

        wait_for("the files to be taken", drag)

    def screenshot(self, path: Path) -> Path:
        self.run("import", "-window", "root", str(path))
        return path

    def _drag(self, start: tuple[int, int], end: tuple[int, int]) -> None:
        """With the left button, in small steps as a hand does."""
        self.run("xdotool", "mousemove", *map(str, start), "mousedown", "1")
        for step in range(1, 13):
            x, y = (a + (b - a) * step // 12 for a, b in zip(start, end, strict=True))
            self.run("xdotool", "mousemove", str(x), str(y))
            time.sleep(0.04)
        self.run("xdotool", "mouseup", "1")

    def _start_window_manager(self) -> None:
        manager = self.start(["openbox"])

        def is_there() -> bool:
            nonlocal manager
            if manager.poll() is not None:  # it gave up; on a busy computer a second one may not
                manager = self.start(["openbox"])
            return b"window id" in self.run("xprop", "-root", "_NET_SUPPORTING_WM_CHECK")

        wait_for("the window manager", is_there)

    def _start_screen(self) -> str:
        reader, writer = os.pipe()
        self.start(
            ["Xvfb", "-displayfd", str(writer), "-screen", "0", f"{self._size}x24", "-dpi", "96", "-nolisten", "tcp"],
            pass_fds=[writer],
        )
        os.close(writer)
        with os.fdopen(reader) as numbers:
            assert select.select([numbers], [], [], WAIT_S)[0], "the X screen did not start"
            return f":{numbers.readline().strip()}"


def _end(process: subprocess.Popen[bytes]) -> None:
    process.terminate()
    try:
        process.wait(20)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
    for pipe in (process.stdin, process.stdout):
        if pipe is not None:
            pipe.close()
