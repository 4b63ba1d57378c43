"""How another process of this program is started, from the source tree, an installation or an installer's build."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

_SECRET = re.compile(".*_API_KEY|STTGUI_TOKEN")


def engine_command(*arguments: str) -> list[str]:
    """The command line of `sttgui serve` with these arguments."""
    if getattr(sys, "frozen", False):
        return [sys.executable, "serve", *arguments]
    return [sys.executable, "-m", "sttgui.engine", *arguments]


def process_options() -> dict[str, Any]:
    """What every such process is started with, as keywords of `subprocess.Popen`.

    The folder is the one this package lies in: Python finds the same package there, and nothing in the folder the
    user happens to work in can take the place of a module. Keys for services and the token of a server stay here: what
    decodes the files of others has no use for them.
    """
    environment = {name: value for name, value in os.environ.items() if not _SECRET.fullmatch(name.upper())}
    options: dict[str, Any] = {"cwd": Path(__file__).resolve().parents[2], "env": environment}
    if sys.platform == "win32":
        options["creationflags"] = subprocess.CREATE_NO_WINDOW
    return options
