"""One step of the set-up: a line for the user, a command run quietly, and its last lines when it fails."""

from __future__ import annotations

import codecs
import os
import subprocess
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

TAIL_LINES = 12


class SetupError(Exception):
    """The set-up cannot go on; the text says what happened and what to do now."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a command ended: with which exit code, 0 where it worked, and everything it wrote."""

    status: int
    output: str

    @property
    def ok(self) -> bool:
        return self.status == 0

    @property
    def tail(self) -> str:
        """The last lines it wrote, indented for showing."""
        lines = [line.rstrip() for line in self.output.splitlines() if line.strip()]
        return "\n".join("    " + line for line in lines[-TAIL_LINES:])


def say(text: str) -> None:
    """Show one line at once, before whatever takes time."""
    print(text, flush=True)


def run_quietly(command: Sequence[str | Path], env: Mapping[str, str] | None = None) -> Outcome:
    """Run `command` and keep what it writes; a program that is not there counts as failed."""
    try:
        done = subprocess.run(
            command, env=env, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False, text=True, errors="replace"
        )
    except OSError as error:
        return Outcome(status=1, output=str(error))
    return Outcome(status=done.returncode, output=done.stdout)


def run_and_show(command: Sequence[str | Path], env: Mapping[str, str] | None = None) -> Outcome:
    """Run `command`, show what it writes while it writes it, and keep it too."""
    kept = []
    with subprocess.Popen(command, env=env, stdout=subprocess.PIPE, stderr=subprocess.STDOUT) as running:
        assert running.stdout is not None
        decoder = codecs.getincrementaldecoder("utf-8")(errors="replace")
        while part := os.read(running.stdout.fileno(), 1 << 16):
            kept.append(decoder.decode(part))
            print(kept[-1], end="", flush=True)
    return Outcome(status=running.returncode, output="".join(kept))
