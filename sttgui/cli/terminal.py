"""What the commands say beside their results: lines on stderr, which must never end one."""

from __future__ import annotations

import os
import sys
from typing import TextIO


def complain(sentence: str) -> None:
    """One line on stderr that scripts and people can tell from the output."""
    tell(f"sttgui: {' '.join(sentence.split())}\n")


def tell(words: str) -> None:
    """Write to stderr; where nobody can read that, it is no reason to end."""
    if sys.stderr is not None:
        try:
            sys.stderr.write(words)
            sys.stderr.flush()
        except OSError:
            give_up(sys.stderr)


def give_up(stream: TextIO | None) -> None:
    """Let what a stream still holds go nowhere, since it would fail once more when Python ends."""
    if stream is not None:
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
