"""`sttgui transcribe FILE… [--to FORMAT] [-o PATH]`."""

from __future__ import annotations

import argparse
from collections import Counter
from pathlib import Path

from sttgui.cli import output, work
from sttgui.cli.main import complain
from sttgui.domain.jobs import FileSource, Job
from sttgui.domain.transcript import Transcript


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE", help="recordings, or folders with recordings")
    output.add_arguments(parser)


def run(options: argparse.Namespace) -> int:
    """Transcribe the files one by one. Several need a folder, so that no two results are mixed; it is made."""
    files: list[Path] = options.files
    target: Path | None = options.output
    many = len(files) > 1 or any(path.is_dir() for path in files)
    into_folder = many or (target is not None and target.is_dir())
    if many and target is None:
        complain("several recordings need a folder for their results: -o FOLDER")
        return 2
    if many and target is not None and target.exists() and not target.is_dir():
        complain(f"“{target}” is a file; several recordings need a folder: -o FOLDER")
        return 2
    chosen = output.format_of(options.to, None if into_folder else target)
    used: Counter[str] = Counter()

    def done(job: Job, transcript: Transcript) -> None:
        path = target
        if into_folder and target is not None:
            path = target / _name(job, chosen.suffix, used)
            _make_folder(target)
        output.put(transcript, job.title, chosen, path)

    return work.transcribe(files, done, complain)


def _name(job: Job, suffix: str, used: Counter[str]) -> str:
    """The recording's name with the format's ending; a number tells two recordings of one name apart."""
    stem = job.source.path.stem if isinstance(job.source, FileSource) else job.title
    used[stem.casefold()] += 1
    number = used[stem.casefold()]
    return f"{stem} ({number}){suffix}" if number > 1 else f"{stem}{suffix}"


def _make_folder(folder: Path) -> None:
    from sttgui.domain.errors import ExportError

    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise ExportError(name=folder.name, reason=f"the folder cannot be made ({error.strerror}).") from error
