"""What the system itself has to bring: which libraries and programs are missing here, and their installation."""

from __future__ import annotations

import ctypes
import os
import shutil
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from steps import Outcome, run_quietly, say

WINDOW = "the window cannot open"
SOUND = "recording and playing do not work"
DESKTOP = "the window cannot be tested on a private desktop"
READING = "no PDF is read in the tests"
ENVIRONMENT = "the virtual environment cannot be made"


@dataclass(frozen=True, slots=True)
class Need:
    """Something to install: its packages by package manager, and what does not work `without` it."""

    name: str
    apt: str
    dnf: str
    without: str


# What Qt's xcb, Wayland and offscreen platforms and the sound library load from the system.
LIBRARIES = (
    Need("libGL.so.1", "libgl1", "libglvnd-glx", WINDOW),
    Need("libEGL.so.1", "libegl1", "libglvnd-egl", WINDOW),
    Need("libglib-2.0.so.0", "libglib2.0-0", "glib2", WINDOW),
    Need("libfontconfig.so.1", "libfontconfig1", "fontconfig", WINDOW),
    Need("libfreetype.so.6", "libfreetype6", "freetype", WINDOW),
    Need("libdbus-1.so.3", "libdbus-1-3", "dbus-libs", WINDOW),
    Need("libxkbcommon.so.0", "libxkbcommon0", "libxkbcommon", WINDOW),
    Need("libxkbcommon-x11.so.0", "libxkbcommon-x11-0", "libxkbcommon-x11", WINDOW),
    Need("libX11-xcb.so.1", "libx11-xcb1", "libX11-xcb", WINDOW),
    Need("libxcb-cursor.so.0", "libxcb-cursor0", "xcb-util-cursor", WINDOW),
    Need("libxcb-icccm.so.4", "libxcb-icccm4", "xcb-util-wm", WINDOW),
    Need("libxcb-image.so.0", "libxcb-image0", "xcb-util-image", WINDOW),
    Need("libxcb-keysyms.so.1", "libxcb-keysyms1", "xcb-util-keysyms", WINDOW),
    Need("libxcb-render-util.so.0", "libxcb-render-util0", "xcb-util-renderutil", WINDOW),
    Need("libxcb-shape.so.0", "libxcb-shape0", "libxcb", WINDOW),
    Need("libxcb-xkb.so.1", "libxcb-xkb1", "libxcb", WINDOW),
    Need("libwayland-cursor.so.0", "libwayland-cursor0", "libwayland-cursor", WINDOW),
    Need("libportaudio.so.2", "libportaudio2", "portaudio", SOUND),
)

# What makes a private desktop for the tests of the window; Debian's Python reads its accessibility tree.
SYSTEM_PYTHON = "/usr/bin/python3"
PROGRAMS = (
    Need("Xvfb", "xvfb", "xorg-x11-server-Xvfb", DESKTOP),
    Need("openbox", "openbox", "openbox", DESKTOP),
    Need("xdotool", "xdotool", "xdotool", DESKTOP),
    Need("xprop", "x11-utils", "xprop", DESKTOP),
    Need("dbus-daemon", "dbus", "dbus-daemon", DESKTOP),
    Need("import", "imagemagick", "ImageMagick", DESKTOP),
    Need("/usr/libexec/at-spi-bus-launcher", "at-spi2-core", "at-spi2-core", DESKTOP),
    Need(SYSTEM_PYTHON, "python3", "python3", DESKTOP),
)
BINDINGS = (
    Need("PyGObject", "python3-gi", "python3-gobject", DESKTOP),
    Need("Atspi-2.0", "gir1.2-atspi-2.0", "at-spi2-core", DESKTOP),
)

# What reads exported files in the tests, where it is small.
READERS = (Need("pdftotext", "poppler-utils", "poppler-utils", READING),)


def venv_need() -> Need:
    """The part of Python that Debian keeps in a package of its own."""
    version = f"{sys.version_info.major}.{sys.version_info.minor}"
    return Need("Python's venv module", f"python{version}-venv", "python3-libs", ENVIRONMENT)


def missing(libraries: Sequence[Need] = LIBRARIES) -> list[Need]:
    """Those of `libraries` the dynamic loader does not find; only Linux leaves any to be installed."""
    if sys.platform != "linux":
        return []
    return [need for need in libraries if not _loads(need.name)]


def missing_for_desktop() -> list[Need]:
    """What a private desktop for tests still needs; it is made of Linux programs."""
    programs = [need for need in PROGRAMS if not shutil.which(need.name)]
    bindings = run_quietly([SYSTEM_PYTHON, "-c", "import gi; gi.require_version('Atspi', '2.0')"])
    return programs if bindings.ok else [*programs, *BINDINGS]


def missing_readers() -> list[Need]:
    """The programs that the tests still need to read exported files; they are asked for on Linux only."""
    return [need for need in READERS if sys.platform == "linux" and not shutil.which(need.name)]


def _loads(name: str) -> bool:
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True


def _which_manager() -> str | None:
    return next((name for name in ("apt-get", "dnf") if shutil.which(name)), None)


def _ask(question: str) -> bool:
    try:
        return input(question).strip().lower() in ("", "y", "yes")
    except EOFError:
        return False


class SystemPackages:
    """Installs what is missing with the system's package manager, after asking.

    `assume_yes` skips the question; the other parameters are the machine and are replaced in tests.
    """

    def __init__(
        self,
        *,
        assume_yes: bool,
        manager: str | None = None,
        ask: Callable[[str], bool] = _ask,
        run: Callable[[Sequence[str]], Outcome] = run_quietly,
        can_ask: bool | None = None,
    ) -> None:
        self.assume_yes = assume_yes
        self._manager = manager or _which_manager()
        self._ask = ask
        self._run = run
        self._can_ask = sys.stdin.isatty() if can_ask is None else can_ask

    def names(self, needs: Sequence[Need]) -> list[str]:
        """What `needs` are called here: packages where the package manager is known, else the libraries."""
        match self._manager:
            case "apt-get":
                return sorted({need.apt for need in needs})
            case "dnf":
                return sorted({need.dnf for need in needs})
            case _:
                return sorted({need.name for need in needs})

    def provide(self, needs: Sequence[Need]) -> bool:
        """Install `needs`; returns whether that was done, after saying what does not work otherwise."""
        names = " ".join(self.names(needs))
        if self._manager is None:
            say(f"Not found on this system: {names}. Install them with its package manager.")
        elif not self._may_install(names):
            say(f"To install them later: {' '.join(self._command(self.names(needs)))}")
        elif self._install(self.names(needs)):
            return True
        say(f"Going on without them: {', and '.join(sorted({need.without for need in needs}))}.")
        return False

    def _may_install(self, names: str) -> bool:
        say(f"Missing system packages: {names}")
        if self.assume_yes:
            return True
        return self._can_ask and self._ask("Install them now? [Y/n] ")

    def _install(self, names: Sequence[str]) -> bool:
        if self._as_root() is None:
            say(f"This needs root. As root, run: {' '.join(self._command(names))}")
            return False
        say("Installing them ...")
        if self._manager == "apt-get":
            # A list that cannot be refreshed (one broken source is enough) need not stop the installation.
            self._run([*(self._as_root() or []), "apt-get", "update"])
        done = self._run(self._command(names))
        if not done.ok:
            say(f"{done.tail}\nThey could not be installed.")
        return done.ok

    def _command(self, names: Sequence[str]) -> list[str]:
        as_root = self._as_root()
        command = ["sudo"] if as_root is None else as_root
        if self._manager == "dnf":
            return [*command, "dnf", "install", "-y", *names]
        quiet = ["env", "DEBIAN_FRONTEND=noninteractive"]
        return [*command, *quiet, "apt-get", "install", "-y", "--no-install-recommends", *names]

    def _as_root(self) -> list[str] | None:
        """What to put before a command that needs root; None where that is not possible."""
        if os.geteuid() == 0:
            return []
        return ["sudo"] if shutil.which("sudo") else None
