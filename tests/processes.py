"""The processes a process has started, and whether they go on; each may end while it is looked at."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import psutil


def started_by(parent: int, *, named: str = "") -> set[int]:
    """Processes that were started by it or by those it started; only those with `named` in their command, if given."""
    return {child.pid for child in psutil.Process(parent).children(recursive=True) if named in command_of(child)}


def marked(variable: str, value: str) -> set[int]:
    """All processes on this computer that have that variable in their environment, whoever is their parent now."""
    found = set()
    for process in psutil.process_iter():
        with gone_is_fine():
            if process.environ().get(variable) == value:
                found.add(process.pid)
    return found


def is_running(pid: int) -> bool:
    """Whether a process goes on; one that has ended and waits for its parent to notice does not."""
    with gone_is_fine():
        return psutil.Process(pid).status() != psutil.STATUS_ZOMBIE
    return False


def command_of(process: psutil.Process) -> str:
    """The command it was started with; nothing once it has ended."""
    with gone_is_fine():
        return " ".join(process.cmdline())
    return ""


@contextmanager
def gone_is_fine() -> Iterator[None]:
    """Go on where a process has ended meanwhile, or is not this user's."""
    try:
        yield
    except (psutil.NoSuchProcess, psutil.AccessDenied):  # of which one that waits for its parent is a kind
        return
