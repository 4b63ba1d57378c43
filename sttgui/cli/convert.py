"""`sttgui convert FILE [--to FORMAT] [-o PATH]`: a transcript made elsewhere as a file for other programs."""

from __future__ import annotations

import argparse
from pathlib import Path

from sttgui import importers
from sttgui.cli import output


def add_arguments(parser: argparse.ArgumentParser) -> None:
    read = ", ".join(known.name for known in importers.formats()) + f", {importers.PROJECT}"
    parser.add_argument(
        "file", type=Path, metavar="FILE", help=f"a transcript, told by what is in it, not by its name: {read}"
    )
    output.add_arguments(parser)


def run(options: argparse.Namespace) -> int:
    file: Path = options.file
    found = importers.read(file)
    chosen = output.format_of(options, options.output)
    output.put(found.transcript, found.title or file.stem, chosen, options.output, file, markers=found.markers)
    return 0
