"""Where a result of the command line goes: to stdout, to one file, or into a folder."""

from __future__ import annotations

import argparse
import contextlib
import os
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import fields, replace
from itertools import chain, count
from pathlib import Path

from sttgui import exporters
from sttgui.cli.terminal import give_up, tell
from sttgui.domain.errors import ExportError
from sttgui.domain.jobs import Marker
from sttgui.domain.transcript import Transcript
from sttgui.exporters.limits import LINES, PRESETS, SPEEDS, WIDTHS

LIMITS = {"line_width": WIDTHS, "lines": LINES, "per_second": SPEEDS}
SAID = {"line_width": "characters in a line", "lines": "lines", "per_second": "characters a second"}
STDOUT = "stdout"  # what it is called where a file would have its name
LONGEST_NAME = 255  # bytes


def add_arguments(parser: argparse.ArgumentParser) -> None:
    ids = [known.id for known in exporters.formats()]
    parser.add_argument("--to", choices=ids, help="the format (default: that of the file's ending, else txt)")
    documents = [known.id for known in exporters.formats() if "times" in known.options]
    inside = parser.add_argument_group("what goes into a document", f"({', '.join(documents)}; others pass it over)")
    for one in filter(lambda one: one.spoken, exporters.SWITCHES):
        is_off = one.spoken.startswith("--no-")
        said = f"{'not: ' if is_off else ''}{one.tip[:1].lower()}{one.tip[1:]}"
        inside.add_argument(one.spoken, dest=one.name, action="store_false" if is_off else "store_true", help=said)
    inside.add_argument("--times", action="store_true", help="when each paragraph begins")
    inside.add_argument("--every", dest="every_s", type=_seconds, default=0, metavar="SECONDS", help="also so often")
    inside.add_argument("--word-times", action="store_true", help="when each word begins")
    _add_limits(parser)
    parser.add_argument(
        "-o", "--output", type=Path, metavar="PATH", help="a file, or a folder for several (default: the terminal)"
    )


def format_of(asked: argparse.Namespace, output: Path | None) -> exporters.Format:
    """The format asked for, else the one the output's ending stands for, else plain text; with what is to go in."""
    suffix = output.suffix.lower() if output is not None else ""
    known = (known for known in exporters.formats() if known.suffix.lower() == suffix)
    chosen = exporters.by_id(asked.to) if asked.to is not None else next(known, exporters.by_id("txt"))
    given = {name: getattr(asked, name) for one in fields(exporters.Options) if hasattr(asked, name := one.name)}
    chosen_limits = {name: getattr(asked, name) for name in LIMITS if getattr(asked, name)}
    wanted = exporters.Options(**given, limits=replace(PRESETS[_preset_name(asked.preset)], **chosen_limits))
    return replace(chosen, make=lambda transcript, title, markers, _: chosen.make(transcript, title, markers, wanted))


def _add_limits(parser: argparse.ArgumentParser) -> None:
    subtitles = parser.add_argument_group("how subtitles are to be read")
    names = [_spoken(name) for name in PRESETS]
    subtitles.add_argument("--preset", choices=names, default=names[0], help=f"for whom (default: {names[0]})")
    for name, reach in LIMITS.items():
        subtitles.add_argument(
            f"--{name.replace('_', '-')}",
            type=int,
            choices=range(reach[0], reach[1] + 1),
            metavar="NUMBER",
            help=f"{SAID[name]}, {reach[0]} to {reach[1]}",
        )


def _spoken(preset: str) -> str:
    return preset.lower().replace(" ", "-")


def _preset_name(spoken: str) -> str:
    return next(name for name in PRESETS if _spoken(name) == spoken)


def _seconds(number: str) -> int:
    if not number.isdecimal() or not int(number):
        raise argparse.ArgumentTypeError(f"“{number}” is no number of seconds, for example 30")
    return int(number)


def check(path: Path | None, source: Path, chosen: exporters.Format) -> None:
    """See that a result made from `source` can go to a file, or to stdout, before the work. Raises `ExportError`."""
    if path is not None:
        exporters.check(path, source)
    elif sys.stdout is None:
        raise ExportError(name=STDOUT, reason="it is closed.")
    elif (chosen.is_packed or chosen.is_paged) and sys.stdout.isatty():
        raise ExportError(name=chosen.name, reason="a terminal cannot show it; name a file with -o.")


def put(
    transcript: Transcript,
    title: str,
    chosen: exporters.Format,
    path: Path | None,
    source: Path,
    *,
    markers: Sequence[Marker] = (),
) -> None:
    """Write a transcript made from `source` to a file, or to stdout. Raises `ExportError`."""
    check(path, source, chosen)
    if not any(word.text for word in transcript.words):
        tell(f"{source.name}: no speech was found in this recording.\n")
    data = chosen.render(transcript, title, markers)
    if path is None:
        _print(data)
    else:
        exporters.write(path, data)
        tell(f"Saved as {path}\n")


def rescue(transcript: Transcript, title: str, chosen: exporters.Format, path: Path) -> Path | None:
    """Write what could not go to `path` beside it, or else where there is room; `None` where there is none."""
    try:
        data = chosen.render(transcript, title)
    except ExportError:  # subtitles without times
        chosen = exporters.by_id("txt")
        data = chosen.render(transcript, title)
    for folder in (path.parent, Path.cwd(), Path.home(), Path(tempfile.gettempdir())):
        # The functions of `os.path` take a name no disk allows for one that is not there.
        ends = chain([chosen.suffix], (f" ({number}){chosen.suffix}" for number in count(2)))
        names = (fitting(folder, path.stem, end) for end in ends)
        place = next(folder / name for name in names if not os.path.lexists(folder / name))
        with contextlib.suppress(ExportError):
            exporters.write(place, data)
            return place
    return None


def fitting(folder: Path, stem: str, end: str) -> str:
    """A file's name with its end, the stem cut to what the disk of a folder takes."""
    longest = LONGEST_NAME
    if sys.platform != "win32":  # which has no limits of its own
        with contextlib.suppress(OSError, ValueError):  # the folder may not be there
            longest = os.pathconf(folder, "PC_NAME_MAX")
    while len(os.fsencode(stem + end)) > longest and stem:
        stem = stem[:-1].rstrip()
    return stem + end


def _print(data: bytes) -> None:
    try:
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
    except BrokenPipeError:  # whoever reads our output has enough
        raise
    except OSError as error:
        give_up(sys.stdout)
        raise exporters.not_written(STDOUT, error) from error
