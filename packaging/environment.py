"""The virtual environment in the checkout: made once, filled from the locks, and known to be whole."""

from __future__ import annotations

import hashlib
import importlib
import importlib.util
import json
import os
import platform
import shutil
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path

from steps import Outcome, SetupError, run_quietly, say

ROOT = Path(__file__).resolve().parent.parent

# What pip writes when something outside our hands is wrong, and what its user can do. The first that fits is told:
# without a network pip also says that it found no distribution.
PIP_TROUBLES = {
    "The disk is full. Free about 1.5 GB and run the command again.": ("No space left on device", "not enough space"),
    "A package is not the one this project was made with, so it was not installed. Empty pip's cache (pip cache purge) "
    "or try another network, then run the command again.": ("DO NOT MATCH THE HASHES",),
    "The certificate of the package index is not trusted here. Behind a company's proxy, give pip its certificate: "
    "pip config set global.cert FILE": ("CERTIFICATE_VERIFY_FAILED",),
    "The packages could not be downloaded. Check the network and run the command again.": (
        "NewConnectionError",
        "NameResolutionError",
        "ConnectTimeout",
        "ReadTimeout",
        "ProxyError",
        "ProtocolError",
        "Connection to",
        "Connection reset",
        "Network is unreachable",
    ),
    f"A package has no build for this computer with Python {platform.python_version()}. "
    "Python 3.12 on Windows, macOS or a Linux of 2022 or newer is a safe choice.": ("No matching distribution",),
    "This folder cannot be written to. Move the project to a folder of your own.": ("Permission denied",),
}
BUILT_ONLY = ("--only-binary", ":all:")


def needs_venv_package() -> bool:
    """Whether this Python lacks the part that makes virtual environments, as Debian's does until it is asked for."""
    importlib.invalidate_caches()  # it may just have been installed
    return importlib.util.find_spec("venv") is None or importlib.util.find_spec("ensurepip") is None


class Environment:
    """A virtual environment in `folder`, holding the packages of the lock files `locks`/NAME.txt.

    A stamp in the folder names the interpreter and the locks it was filled from. It is empty while work is under
    way, so an environment whose making was interrupted is made anew, and one that is whole costs a glance.
    """

    def __init__(self, folder: Path, locks: Path) -> None:
        self.folder = folder
        self.python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
        self._locks = locks
        self._stamp = folder / "wordlight-setup.json"

    def holds(self, groups: Iterable[str]) -> bool:
        """Whether the environment is whole, of this Python, and has the current packages of `groups`."""
        installed = self._installed()
        return installed is not None and all(installed.get(group) == self._hash(group) for group in groups)

    def is_made(self) -> bool:
        """Whether there is a whole environment of this Python, whatever it holds."""
        return self._installed() is not None

    def ensure(self, groups: Iterable[str]) -> None:
        """Make or complete the environment so that it holds `groups`; raises SetupError or OSError if it cannot."""
        if self.holds(groups):
            return
        installed = self._installed()
        if installed is None:
            self._make()
            installed = {}
        self._install(installed, {*installed, *groups})

    def add(self, group: str) -> Outcome | None:
        """Install a group that everything else can do without; how it ended, `None` where it was there already.

        Its packages stand alone, so the environment stays whole if this is interrupted.
        """
        installed = self._installed()
        if installed is None or installed.get(group) == self._hash(group):
            return None
        outcome = run_quietly([*self._pip(), "--retries", "1", "--timeout", "20", "-r", self._lock(group)])
        if outcome.ok:
            self._note({**installed, group: self._hash(group)})
        return outcome

    def _make(self) -> None:
        if self.folder.exists() and any(self.folder.iterdir()):
            if not self._stamp.exists():
                raise SetupError(
                    f"{self.folder} is already there and was not made by this command. Move it away and run it again."
                )
            self._clear()
        say(f"Making a virtual environment in {self.folder} ...")
        self.folder.mkdir(parents=True, exist_ok=True)
        self._stamp.write_text("", encoding="utf-8")
        made = run_quietly([sys.executable, "-I", "-m", "venv", self.folder])
        if not made.ok:
            raise SetupError(f"{made.tail}\nThe virtual environment could not be made with {sys.executable}.")

    def _clear(self) -> None:
        """Empty the folder; the stamp stays, to show whose folder it is should this be interrupted."""
        for child in self.folder.iterdir():
            if child.is_dir() and not child.is_symlink():
                shutil.rmtree(child)
            elif child != self._stamp:
                child.unlink()

    def _install(self, installed: Mapping[str, str], groups: Iterable[str]) -> None:
        say("Installing more packages ..." if installed else "Installing the packages, about 225 MB to download ...")
        before = self._stamp.read_text(encoding="utf-8")
        self._stamp.write_text("", encoding="utf-8")
        names = sorted(groups)
        command = self._pip()
        for name in names:
            command += ["-r", self._lock(name)]
        outcome = run_quietly(command)
        if not outcome.ok:
            if installed and "Installing collected packages" not in outcome.output:
                self._stamp.write_text(before, encoding="utf-8")  # nothing was changed: what worked still works
            raise SetupError(f"{outcome.tail}\n{advice(outcome)}")
        self._note({name: self._hash(name) for name in names})

    def _pip(self) -> list[str | Path]:
        command: list[str | Path] = [self.python, "-I", "-m", "pip", "--disable-pip-version-check", "install"]
        return [*command, *("--no-input", "--progress-bar", "off", "--no-deps", "--require-hashes"), *BUILT_ONLY]

    def _note(self, locks: Mapping[str, str]) -> None:
        """Write down that the environment is whole, and from which locks."""
        stamp = {"python": _interpreter(), "locks": dict(locks)}
        self._stamp.write_text(json.dumps(stamp), encoding="utf-8")

    def _installed(self) -> dict[str, str] | None:
        """The hash of each lock the environment was filled from; None if it is not whole or not of this Python."""
        try:
            stamp = json.loads(self._stamp.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return None
        if stamp["python"] != _interpreter() or not self.python.exists():
            return None
        return dict(stamp["locks"])

    def _lock(self, group: str) -> Path:
        return self._locks / f"{group}.txt"

    def _hash(self, group: str) -> str:
        return hashlib.sha256(self._lock(group).read_bytes()).hexdigest()


def _interpreter() -> str:
    """Changes when the environment must be made anew: another Python, another build of it, another machine."""
    return f"{sys.version} {platform.machine()} {sys.base_prefix}"


def advice(outcome: Outcome) -> str:
    for advice, signs in PIP_TROUBLES.items():
        if any(sign in outcome.output for sign in signs):
            return advice
    return "The packages could not be installed; the lines above say why. Run the command again once that is put right."
