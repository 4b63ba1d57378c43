"""`sttgui transcribe FILE… [--to FORMAT] [-o PATH] [--engine ENGINE] [--language CODE] …`."""

from __future__ import annotations

import argparse
import os
import unicodedata
from collections.abc import Sequence, Set
from dataclasses import replace
from itertools import chain, count
from pathlib import Path

from sttgui import exporters
from sttgui.cli import output, work
from sttgui.cli.terminal import complain
from sttgui.domain.checks import check_web_address
from sttgui.domain.errors import ExportError, SavedElsewhereError
from sttgui.domain.jobs import FileSource, Job, Source, UrlSource
from sttgui.domain.keys import Key, KeySource
from sttgui.domain.languages import LANGUAGES
from sttgui.domain.models import DEFAULT, OFFERED
from sttgui.domain.options import DETECT, Options
from sttgui.domain.recognisers import AIML, LOCAL, Recogniser, RecogniserKind
from sttgui.domain.transcript import Transcript
from sttgui.engine.serve import TOKEN_VARIABLE
from sttgui.storage.folders import Folders
from sttgui.storage.keys import VARIABLES, KeyStore
from sttgui.storage.models import ModelStore

RECOGNISERS = {recogniser.id: recogniser for recogniser in (LOCAL, AIML)}
SERVERS = {"server": RecogniserKind.SERVICE, "openai": RecogniserKind.OPENAI}  # at an address that is given


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "files",
        nargs="+",
        type=_path_or_address,
        metavar="FILE",
        help="recordings, folders with recordings, or addresses of recordings on the web, which begin with https://",
    )
    output.add_arguments(parser)
    parser.add_argument(
        "--engine",
        choices=[*RECOGNISERS, *SERVERS],
        default=LOCAL.id,
        help="who transcribes: local, on this computer (the default); aiml, AI/ML API, to which the recordings are "
        f"sent. That costs money and needs a key: the one saved in the window, or {VARIABLES[0]}; server, what has the "
        "same calls at --address, such as another computer that runs “sttgui serve”; or openai, what has OpenAI's call "
        f"there. Their key is the one saved in the window for that address, or {TOKEN_VARIABLE}",
    )
    parser.add_argument("--address", metavar="URL", help="where server or openai is, for example http://localhost:8000")
    parser.add_argument(
        "--language",
        type=_language,
        metavar="CODE",
        help="what is spoken, for example de (default: found out)",
    )
    parser.add_argument(
        "--model",
        metavar="NAME",
        help=f"which model; of this computer there are {', '.join(model.id for model in OFFERED)}, or one you brought "
        f"along (default: {DEFAULT.id}), and “sttgui doctor” tells which are here",
    )
    parser.add_argument(
        "--track",
        type=_track,
        default=0,
        metavar="NUMBER",
        help="which sound track of files that have several, from 1 (default: the one a player would choose, unless it "
        "is silent)",
    )
    parser.add_argument("--diarize", action="store_true", help="tell speakers apart, and say who speaks")
    parser.add_argument("--translate", action="store_true", help="write English, whatever is spoken")


def run(options: argparse.Namespace) -> int:
    """Transcribe the files one by one. Several need a folder, so that no two results are mixed; it is made."""
    files: list[Path | UrlSource] = options.files
    paths = [file for file in files if isinstance(file, Path)]
    addresses = list(dict.fromkeys(file for file in files if isinstance(file, UrlSource)))
    target: Path | None = options.output
    # A name no disk allows is no folder, and no error.
    many = len(files) > 1 or any(map(os.path.isdir, paths))
    into_folder = many or (target is not None and os.path.isdir(target))  # noqa: PTH112
    if many and target is None:
        complain("several recordings need a folder for their results: -o FOLDER")
        return 2
    trouble = _wrong_use(options) or (_objection(options) if options.engine == LOCAL.id else None)
    if trouble is not None:
        complain(trouble)
        return 2
    recogniser = _recogniser(options)
    if recogniser.kind is RecogniserKind.SERVICE and _key(recogniser.address) is None:
        complain(_no_key(recogniser))
        return 1
    chosen = output.format_of(options, None if into_folder else target)
    if into_folder and target is not None:
        _make_folder(target)
    else:
        output.check(target, paths[0] if paths else _file(addresses[0]), chosen)
    results = _Results(target, chosen, into_folder=into_folder)
    wanted = Options(
        language=options.language or DETECT,
        translate=options.translate,
        track=options.track,
        diarize=options.diarize,
    )
    asked = work.Asked(recogniser, wanted, _key, results.prepare, addresses)
    return work.transcribe(paths, results.put, complain, asked)


def _wrong_use(options: argparse.Namespace) -> str | None:
    """What does not go together."""
    if (options.engine in SERVERS) != bool(options.address):
        return "--engine server and --engine openai need an --address, and nothing else does"
    if options.engine == AIML.id and (options.model or options.translate or options.track):
        return "--model, --translate and --track are not for AI/ML API"
    if options.engine == "openai" and (options.translate or options.track or options.diarize):
        return "--translate, --track and --diarize are nothing that OpenAI's call has"
    return None


def _recogniser(options: argparse.Namespace) -> Recogniser:
    kind = SERVERS.get(options.engine)
    chosen = RECOGNISERS[options.engine] if kind is None else Recogniser("server", kind, options.address)
    return replace(chosen, model=options.model) if options.model else chosen


def _no_key(recogniser: Recogniser) -> str:
    if recogniser.id == AIML.id:
        return f"there is no key for AI/ML API. Save one in the window, or set {VARIABLES[0]}."
    return f"there is no key for {recogniser.address}. Save one in the window, or set {TOKEN_VARIABLE}."


def _key(address: str) -> Key | None:
    """The key that is kept for an address, or of a server the one in the environment; that of AI/ML API goes nowhere
    else.
    """
    token = os.environ.get(TOKEN_VARIABLE, "") if address != AIML.address else ""
    return KeyStore().get(address) or (Key(token, KeySource.ENVIRONMENT, TOKEN_VARIABLE) if token else None)


def _objection(options: argparse.Namespace) -> str | None:
    """Why the model of this computer cannot do what is asked for."""
    store = ModelStore(Folders.of_user().data / "models")
    name = options.model or DEFAULT.id
    model = store.find(name)
    if model is None:
        return f"there is no model “{name}”; there are {', '.join(model.id for model in store.models)}"
    if options.language and not model.knows(options.language):
        return f"the model “{name}” does not know {LANGUAGES[options.language]}; choose another one with --model"
    if options.translate and not model.translates:
        return f"the model “{name}” cannot translate"
    return work.lack_of(store, model)


class _Results:
    """Where the result of each recording goes: to stdout, to one file, or into a folder under the recording's name."""

    def __init__(self, target: Path | None, chosen: exporters.Format, *, into_folder: bool) -> None:
        self._target = target
        self._chosen = chosen
        self._into_folder = into_folder
        self._paths: dict[Source, Path | None] = {}
        self._used: set[str] = set()

    def prepare(self, sources: Sequence[Source]) -> list[Source]:
        """The recordings whose results can be written; the others are told now, not after hours of work."""
        recordings = {_identity(source.path) for source in sources if isinstance(source, FileSource)} - {None}
        ready: list[Source] = []
        for source in sources:
            try:
                self._check(source, recordings)
            except ExportError as error:
                complain(f"{source.name}: {error}")
            else:
                ready.append(source)
        return ready

    def _check(self, source: Source, recordings: Set[tuple[int, int] | None]) -> None:
        path = self._path_of(source)
        output.check(path, _file(source), self._chosen)
        if path is not None and _identity(path) in recordings:
            raise ExportError(name=path.name, reason="it is another of the recordings.")

    def put(self, job: Job, transcript: Transcript) -> None:
        """Write a result; where that fails after all, to another place. Raises `ExportError`, which says where."""
        recording, path = _file(job.source), self._path_of(job.source)
        try:
            output.put(transcript, job.title, self._chosen, path, recording)
        except ExportError as error:
            wanted = Path(f"{recording.stem}{self._chosen.suffix}") if path is None else path
            place = output.rescue(transcript, job.title, self._chosen, wanted.absolute())
            if place is None:
                raise
            trouble = error.template.format(**error.values)
            raise SavedElsewhereError(trouble=trouble, path=place, detail=error.detail) from error

    def _path_of(self, source: Source) -> Path | None:
        if self._target is None or not self._into_folder:
            return self._target
        if source not in self._paths:
            name = _name(self._target, _file(source).stem, self._chosen.suffix, self._used)
            self._paths[source] = self._target / name
        return self._paths[source]


def _path_or_address(name: str) -> Path | UrlSource:
    """A file, or what is on the web. Raises `WebAddressError`."""
    return UrlSource(check_web_address(name)) if name.lower().startswith(("http://", "https://")) else Path(name)


def _file(source: Source) -> Path:
    """The file of a recording; of one on the web, the name by which its result is called."""
    return source.path if isinstance(source, FileSource) else Path(source.name)


def _language(code: str) -> str:
    if code not in LANGUAGES:
        raise argparse.ArgumentTypeError(f"“{code}” is not the code of a language, for example en or de")
    return code


def _track(number: str) -> int:
    if not number.isdecimal() or not int(number):
        raise argparse.ArgumentTypeError(f"“{number}” is not the number of a sound track, for example 2")
    return int(number)


def _name(folder: Path, stem: str, suffix: str, used: set[str]) -> str:
    """The recording's name with the format's ending, cut where it is too long; a number tells two of one name apart."""
    ends = chain([suffix], (f" ({number}){suffix}" for number in count(2)))
    names = (output.fitting(folder, stem, end) for end in ends)
    name = next(name for name in names if _same_name(name) not in used)
    used.add(_same_name(name))
    return name


def _same_name(name: str) -> str:
    """What two names have in common that are one to some disks: those of macOS take é in one and in two characters."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFD", name).casefold())


def _identity(path: Path) -> tuple[int, int] | None:
    """What a file is known by, however it is called; `None` where there is none."""
    try:
        found = path.stat()
    except (OSError, ValueError):
        return None
    return found.st_dev, found.st_ino


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
