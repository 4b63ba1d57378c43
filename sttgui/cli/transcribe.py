"""`sttgui transcribe FILE… [--to FORMAT] [-o PATH]`."""

from __future__ import annotations

import argparse
import os
from itertools import chain, count
from pathlib import Path

from sttgui import exporters
from sttgui.cli import output, work
from sttgui.cli.main import complain
from sttgui.domain.errors import ExportError
from sttgui.domain.jobs import FileSource, Job
from sttgui.domain.transcript import Transcript


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE", help="recordings, or folders with recordings")
    output.add_arguments(parser)


def run(options: argparse.Namespace) -> int:
    """Transcribe the files one by one. Several need a folder, so that no two results are mixed; it is made."""
    files: list[Path] = options.files
    target: Path | None = options.output
    many = len(files) > 1 or os.path.isdir(files[0])  # noqa: PTH112  a name no disk allows is no folder, and no error
    into_folder = many or (target is not None and os.path.isdir(target))  # noqa: PTH112
    if many and target is None:
        complain("several recordings need a folder for their results: -o FOLDER")
        return 2
    if into_folder and target is not None:
        _make_folder(target)
    elif target is not None:
        exporters.check(target, files[0])
    chosen = output.format_of(options.to, None if into_folder else target)
    used: set[str] = set()

    def done(job: Job, transcript: Transcript) -> None:
        assert isinstance(job.source, FileSource)
        path = target
        if into_folder and target is not None:
            path = target / _name(job.source.path.stem, chosen.suffix, used)
        output.put(transcript, job.title, chosen, path, job.source.path)

    return work.transcribe(files, done, complain)


def _name(stem: str, suffix: str, used: set[str]) -> str:
    """The recording's name with the format's ending; a number tells two recordings of one name apart."""
    names = chain([stem + suffix], (f"{stem} ({number}){suffix}" for number in count(2)))
    name = next(name for name in names if name.casefold() not in used)
    used.add(name.casefold())
    return name


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except FileExistsError as error:
        raise ExportError(name=folder.name, reason="it is a file, and several results need a folder.") from error
    except OSError as error:
        reason = f"the folder cannot be made ({error.strerror})."
        raise ExportError(name=folder.name, reason=reason, detail=str(error)) from error
    if not os.access(folder, os.W_OK):
        raise ExportError(name=folder.name, reason="you are not allowed to write in this folder.")
