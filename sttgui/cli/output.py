"""Where a result of the command line goes: to stdout, to one file, or into a folder."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from sttgui import exporters
from sttgui.domain.transcript import Transcript


def add_arguments(parser: argparse.ArgumentParser) -> None:
    ids = [known.id for known in exporters.formats()]
    parser.add_argument("--to", choices=ids, help="the format (default: that of the file's ending, else txt)")
    parser.add_argument(
        "-o", "--output", type=Path, metavar="PATH", help="a file, or a folder for several (default: the terminal)"
    )


def format_of(to: str | None, output: Path | None) -> exporters.Format:
    """The format asked for, else the one the output's ending stands for, else plain text."""
    if to is not None:
        return exporters.by_id(to)
    suffix = output.suffix.lower() if output is not None else ""
    return next((known for known in exporters.formats() if known.suffix == suffix), exporters.by_id("txt"))


def put(transcript: Transcript, title: str, chosen: exporters.Format, path: Path | None, source: Path) -> None:
    """Write a transcript made from `source` to a file, or to stdout. Raises `ExportError`."""
    if path is not None:
        exporters.check(path, source)
    data = chosen.render(transcript, title)
    if path is None:
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
    else:
        exporters.write(path, data)
        print(f"Saved as {path}", file=sys.stderr)
