"""A private desktop for tests: an X screen with a window manager and a session bus with accessibility.

Debian: xvfb openbox xdotool x11-utils dbus at-spi2-core gir1.2-atspi-2.0 python3-gi imagemagick
"""

from __future__ import annotations

import json
import os
import select
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager, ExitStack
from pathlib import Path
from types import TracebackType
from typing import Any, TypeVar

Result = TypeVar("Result")

HERE = Path(__file__).parent
ROOT = HERE.parent.parent
SYSTEM_PYTHON = "/usr/bin/python3"  # the one Debian's accessibility bindings are for
AT_SPI_LAUNCHER = "/usr/libexec/at-spi-bus-launcher"


def what_is_missing() -> str | None:
    """The first program a desktop needs that is not installed here, or `None`."""
    for program in ("Xvfb", "openbox", "xdotool", "xprop", "dbus-daemon", "import", SYSTEM_PYTHON, AT_SPI_LAUNCHER):
        if shutil.which(program) is None:
            return program
    bindings = subprocess.run([SYSTEM_PYTHON, "-c", "import gi; gi.require_version('Atspi', '2.0')"], check=False)
    return None if bindings.returncode == 0 else "gir1.2-atspi-2.0"


def wait_for(what: str, ask: Callable[[], Result], seconds: float = 30.0) -> Result:
    """Ask until the answer is true; fail with `what` and the last answer when it never is."""
    deadline = time.monotonic() + seconds
    while not (answer := ask()):
        assert time.monotonic() < deadline, f"waited {seconds:.0f} s in vain for {what}; last: {answer!r}"
        time.sleep(0.1)
    return answer


class Desktop:
    """Ends everything it started when left. `environment` is what programs on it need."""

    def __init__(self, size: str = "1280x800") -> None:
        self._size = size
        self._stack = ExitStack()
        self.folder = Path()
        self.environment: dict[str, str] = {}

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
        self.start(["openbox"])
        wait_for("the window manager", lambda: b"window id" in self.run("xprop", "-root", "_NET_SUPPORTING_WM_CHECK"))
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
            command, env={**self.environment, **(environment or {})}, capture_output=True, timeout=60, check=False
        )
        return result.stdout

    def controls(self, name: str = "wordlight") -> list[dict[str, Any]]:
        """All controls of a program as a screen reader is told: role, name, text, states, and where they are."""
        printed = self.run(SYSTEM_PYTHON, str(HERE / "accessibility.py"), "tree", name)
        return list(json.loads(printed or b"[]"))

    def text(self, control: str, name: str = "wordlight") -> dict[str, Any]:
        """A text as a screen reader is told: itself, its description, caret, selection, and what is underlined."""
        printed = self.run(SYSTEM_PYTHON, str(HERE / "accessibility.py"), "text", name, control)
        return dict(json.loads(printed or b"{}"))

    def focus(self, name: str = "wordlight") -> set[str]:
        """The names of what has the keyboard: a list and its row both do."""
        return set(self.run(SYSTEM_PYTHON, str(HERE / "accessibility.py"), "focus", name).decode().splitlines())

    def press(self, control: str, name: str = "wordlight") -> bool:
        """Press a button or choose a menu entry by its name; false where there is none."""
        return self.run(SYSTEM_PYTHON, str(HERE / "accessibility.py"), "press", name, control).strip() == b"pressed"

    def reader(self, name: str = "wordlight") -> Callable[..., Any]:
        """One who listens from now on. To be called with the name of a method of `accessibility.Reader` and what it
        takes.
        """
        command = [SYSTEM_PYTHON, "-W", "ignore", str(HERE / "accessibility.py"), "serve", name]
        process = self.start(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)

        def ask(what: str, *rest: object) -> Any:
            assert process.stdin is not None
            assert process.stdout is not None
            process.stdin.write(json.dumps([what, *rest]).encode() + b"\n")
            process.stdin.flush()
            return json.loads(process.stdout.readline())

        return ask

    def keys(self, *keys: str) -> None:
        self.run("xdotool", "key", "--delay", "40", *keys)

    def drag(self, start: tuple[int, int], end: tuple[int, int]) -> None:
        """Drag with the left button, in small steps as a hand does."""
        self.run("xdotool", "mousemove", *map(str, start), "mousedown", "1")
        for step in range(1, 13):
            x, y = (a + (b - a) * step // 12 for a, b in zip(start, end, strict=True))
            self.run("xdotool", "mousemove", str(x), str(y))
            time.sleep(0.04)
        self.run("xdotool", "mouseup", "1")

    def screenshot(self, path: Path) -> Path:
        self.run("import", "-window", "root", str(path))
        return path

    def _start_screen(self) -> str:
        reader, writer = os.pipe()
        self.start(
            ["Xvfb", "-displayfd", str(writer), "-screen", "0", f"{self._size}x24", "-dpi", "96", "-nolisten", "tcp"],
            pass_fds=[writer],
        )
        os.close(writer)
        with os.fdopen(reader) as numbers:
            assert select.select([numbers], [], [], 20)[0], "the X screen did not start"
            return f":{numbers.readline().strip()}"


def _end(process: subprocess.Popen[bytes]) -> None:
    process.terminate()
    try:
        process.wait(5)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
    for pipe in (process.stdin, process.stdout):
        if pipe is not None:
            pipe.close()
