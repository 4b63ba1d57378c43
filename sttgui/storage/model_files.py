"""A model's files, and whether they are what they should be: compared with their hashes, or looked at."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from sttgui.domain.errors import ModelUnfitError
from sttgui.domain.models import Model, ModelFile

BLOCK = 1 << 20
WEIGHTS = "model.bin"
TOKENIZER = "tokenizer.json"
VOCABULARIES = ("vocabulary.json", "vocabulary.txt")
WHISPER = b"WhisperSpec"  # what a model file of CTranslate2 says of itself near its beginning
ALL_LANGUAGES_FROM = 51_865  # words in the vocabulary of a model that knows more than English

Files = tuple[tuple[ModelFile, tuple[Path, ...]], ...]  # each file, and the paths it is read from, one after the other


def in_folder(folder: Path, model: Model) -> Files:
    """The files of a model as they lie in a folder, there or not."""
    return tuple((file, (folder / file.name,)) for file in model.files)


def may_be_whole(files: Files, checked: Mapping[str, Any]) -> bool:
    """Whether nothing speaks against them, without reading them; `checked` is what was noted of files before."""
    try:
        for file, paths in files:
            mark = _mark(paths)
            known = checked.get(_key(paths))
            if sum(mark[::2]) != file.size or (_is_of(known, mark) and known != [*mark, file.sha256]):
                return False
    except OSError:
        return False
    return True


def is_right(file: ModelFile, paths: Sequence[Path], noted: dict[str, Any]) -> bool:
    """Whether one file is what it should be; it is read, and its hash put into `noted`, where that is not known. Raises
    `OSError`.
    """
    mark = _mark(paths)
    if sum(mark[::2]) != file.size:
        return False
    key = _key(paths)
    if not _is_of(noted.get(key), mark):
        noted[key] = [*mark, _sha256(paths)]
    return bool(noted[key][-1] == file.sha256)


def _key(paths: Sequence[Path]) -> str:
    return "\n".join(map(str, paths))


def _mark(paths: Sequence[Path]) -> list[int]:
    """Size and time of change of each. Raises `OSError` where one is not there."""
    stats = [path.stat() for path in paths]
    return [number for stat in stats for number in (stat.st_size, stat.st_mtime_ns)]


def _is_of(known: object, mark: Sequence[int]) -> bool:
    return isinstance(known, list) and known[:-1] == mark


def look_at(folder: Path) -> tuple[str, ...]:
    """The languages of a model in a folder; none means all. Raises `ModelUnfitError`."""
    try:
        with (folder / WEIGHTS).open("rb") as file:
            head = file.read(64)
        vocabulary = next((folder / name for name in VOCABULARIES if (folder / name).is_file()), None)
        if WHISPER not in head or vocabulary is None or not (folder / TOKENIZER).is_file():
            raise ModelUnfitError(name=folder.name)
        return () if _words(vocabulary) >= ALL_LANGUAGES_FROM else ("en",)
    except (OSError, ValueError) as error:
        raise ModelUnfitError(name=folder.name, detail=str(error)) from error


def _words(vocabulary: Path) -> int:
    """How many words it has. Raises `ValueError`."""
    text = vocabulary.read_text(encoding="utf-8")
    if vocabulary.suffix != ".json":
        return len(text.rstrip("\n").split("\n"))
    words = json.loads(text)
    if not isinstance(words, list):
        raise ValueError("the vocabulary is no list")  # noqa: TRY004  a file's content, not a mistake in our code
    return len(words)


def _sha256(paths: Sequence[Path]) -> str:
    import hashlib  # brings OpenSSL

    digest = hashlib.sha256()
    for path in paths:
        with path.open("rb") as file:
            while block := file.read(BLOCK):
                digest.update(block)
    return digest.hexdigest()
