"""`sttgui`: opens the window, or does one thing in the terminal.

Exit codes: 0 done, 1 something failed (a line on stderr says what), 2 wrong use, 130 interrupted.
"""

from __future__ import annotations

import argparse
import errno
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn

from sttgui import __version__
from sttgui.cli.terminal import complain, give_up
from sttgui.domain.errors import SttError

_UNWRITABLE = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EIO, errno.EBADF)  # what a full or closed output says
EPILOG = "A file that is called like a command is named with its folder: ./doctor"


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what the command line asks for; returns the exit code."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):  # a terminal that lacks a letter shows a question mark instead
            stream.reconfigure(errors="replace")
    try:
        code = _dispatch(given)
        if sys.stdout is not None:
            sys.stdout.flush()  # what was printed may have waited for its turn until now
    except SttError as error:
        complain(str(error))
        return 1
    except SystemExit:  # after --help, which Python's parser holds for written in any case
        _flush_or_give_up()
        raise
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:  # whoever reads our output has enough
        give_up(sys.stdout)
        return 1
    except OSError as error:
        if error.filename is not None or error.errno not in _UNWRITABLE:
            raise
        give_up(sys.stdout)
        complain(f"the output could not be written: {(error.strerror or str(error)).lower()}.")
        return 1
    return code


def _flush_or_give_up() -> None:
    try:
        if sys.stdout is not None:
            sys.stdout.flush()
    except OSError:
        give_up(sys.stdout)


class Parser(argparse.ArgumentParser):
    """Tells wrong use in one line, as everything else is told."""

    def error(self, message: str) -> NoReturn:
        complain(f"{message}; see “{self.prog} --help”")
        sys.exit(2)


def _dispatch(given: list[str]) -> int:
    if not given or (given[0] not in COMMANDS and not given[0].startswith("-")):
        return _open_window([Path(name) for name in given])
    parser = _parser(given[0])
    options = parser.parse_args(given)
    if options.command is None:
        return _open_window([])
    return int(options.run(options))


def _open_window(paths: list[Path]) -> int:
    if sys.platform.startswith("linux") and not _has_screen():
        complain("there is no screen here. Use “sttgui transcribe FILE” to transcribe in the terminal.")
        return 1
    try:
        from sttgui.app import run_window
    except ImportError as error:  # on a bare Linux a library that Qt needs may be missing
        complain(f"the window cannot be opened: {error}. “sttgui doctor” says what to install.")
        return 1

    return run_window(paths)


def _has_screen() -> bool:
    return any(map(os.environ.get, ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")))


def _parser(chosen: str) -> argparse.ArgumentParser:
    """All commands by name, but the options, and so the modules, of the chosen one only."""
    parser = Parser(
        prog="sttgui",
        usage="sttgui [FILES] | sttgui COMMAND …",
        description="Wordlight turns recordings into text. Without a command it opens its window with FILES.",
        epilog=EPILOG,
    )
    parser.add_argument("--version", action="version", version=f"Wordlight {__version__}")
    commands = parser.add_subparsers(dest="command", title="commands", metavar="COMMAND", prog="sttgui")
    for name, (summary, add) in COMMANDS.items():
        command = commands.add_parser(name, help=summary, description=summary)
        if name == chosen:
            add(command)
    return parser


def _add_transcribe(parser: argparse.ArgumentParser) -> None:
    from sttgui.cli import transcribe

    transcribe.add_arguments(parser)
    parser.set_defaults(run=transcribe.run)


def _add_convert(parser: argparse.ArgumentParser) -> None:
    from sttgui.cli import convert

    convert.add_arguments(parser)
    parser.set_defaults(run=convert.run)


def _add_sample(parser: argparse.ArgumentParser) -> None:
    from sttgui.cli import sample

    parser.set_defaults(run=sample.run)


def _add_doctor(parser: argparse.ArgumentParser) -> None:
    from sttgui.cli import doctor

    parser.set_defaults(run=doctor.run)


def _add_serve(parser: argparse.ArgumentParser) -> None:
    from sttgui.engine import serve

    serve.add_arguments(parser)
    parser.set_defaults(run=serve.run)


COMMANDS = {
    "transcribe": ("Turn recordings into text files.", _add_transcribe),
    "convert": ("Turn a transcript made elsewhere into another format.", _add_convert),
    "sample": ("Transcribe the sample recording and print its words.", _add_sample),
    "serve": ("Offer the transcriber of this computer to other programs.", _add_serve),
    "doctor": ("Say what is there and what is missing.", _add_doctor),
}
