"""What may be written down of an error: where it happened, and nothing of what the user said, typed or named.

The message of an error often quotes what could not be read, opened or found: words of a transcript, the name of a file,
a key. So a message is left out, but for the kinds whose messages are about the program alone.
"""

from __future__ import annotations

import errno
import re
import traceback
from pathlib import Path
from types import TracebackType

from sttgui.domain.errors import SttError

# Sentences of Python and Qt in which only names of the program's own source stand.
_NAME = r"'[\w.]+'"
_OF_PROGRAM = re.compile(
    rf"(?:{_NAME} object|type object {_NAME}|module {_NAME}) has no attribute {_NAME}"
    rf"|{_NAME} object is not (?:subscriptable|iterable|callable|an iterator)"
    rf"|unsupported operand type\(s\) for [^ ]+: {_NAME} and {_NAME}"
    rf"|[\w.]+\(\) (?:takes|missing|got)(?: [\w ]+(?: {_NAME}(?: and {_NAME})?)?)?"
    r"|(?:list|tuple|string) index out of range|division by zero|maximum recursion depth exceeded"
    rf"|No module named {_NAME}|cannot import name {_NAME} from {_NAME}"
    r"|Internal C\+\+ object \(?[\w.]+\)? already deleted"
)
_SPEAKING = (AttributeError, TypeError, IndexError, ZeroDivisionError, ImportError, RuntimeError)
MOST_FRAMES = 40
MOST_CAUSES = 5


def trace_of(error: BaseException) -> str:
    """The kinds of an error and of its causes, each with where it was raised, the outermost call first."""
    parts: list[str] = []
    seen: set[int] = set()
    current: BaseException | None = error
    while current is not None and id(current) not in seen and len(seen) < MOST_CAUSES:
        seen.add(id(current))
        parts.append("\n".join([*_frames(current.__traceback__), _kind(current)]))
        current = current.__cause__ or (None if current.__suppress_context__ else current.__context__)
    return "\n\nThis came from:\n".join(parts)


def name_of(error: BaseException) -> str:
    """The kind of an error, as it may be noted in one line."""
    cause = error.__cause__
    return f"{_kind(error)} from {_kind(cause)}" if isinstance(error, SttError) and cause is not None else _kind(error)


def _frames(trace: TracebackType | None) -> list[str]:
    frames = traceback.extract_tb(trace)
    kept = list(frames) if len(frames) <= MOST_FRAMES else [*frames[: MOST_FRAMES // 2], *frames[-MOST_FRAMES // 2 :]]
    return [f"  {_place(frame.filename)}:{frame.lineno} in {frame.name}" for frame in kept]


def _place(file: str) -> str:
    """A file of the program without the folder it is in, which is often named after its user."""
    parts = Path(file).parts
    for root in ("sttgui", "site-packages"):
        if root in parts:
            at = len(parts) - 1 - parts[::-1].index(root)
            return "/".join(parts[at if root == "sttgui" else at + 1 :])
    return Path(file).name


def _kind(error: BaseException) -> str:
    name = type(error).__name__
    if isinstance(error, OSError) and error.errno is not None:
        return f"{name}: {errno.errorcode.get(error.errno, error.errno)}"
    code = getattr(error, "sqlite_errorname", None)  # without importing SQLite
    known = _OF_PROGRAM.match(str(error)) if isinstance(error, _SPEAKING) else None
    said = code or (known[0] if known else "")
    return f"{name}: {said}" if said else name
