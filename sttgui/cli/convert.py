"""`sttgui convert ANSWER.json [--to FORMAT] [-o PATH]`: a saved answer of the service as a file for other programs."""

from __future__ import annotations

import argparse
from pathlib import Path

from sttgui.api import read_saved_answer
from sttgui.cli import output
from sttgui.cli.terminal import complain


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("answer", type=Path, metavar="ANSWER.json", help="an answer of the service, as it was saved")
    output.add_arguments(parser)


def run(options: argparse.Namespace) -> int:
    answer: Path = options.answer
    try:
        data = answer.read_bytes()
    except OSError as error:
        complain(f"“{answer}” cannot be read: {(error.strerror or str(error)).lower()}.")
        return 1
    transcript = read_saved_answer(data)
    output.put(transcript, answer.stem, output.format_of(options, options.output), options.output, answer)
    return 0
