"""A paragraph as the library packs it: compressed JSON with a list for each thing known of its words.

`{"start_ms": …, "end_ms": …, "speaker": …, "channel": …, "words": {"text": […], "start_ms": […], …}}`, the names of
`domain.transcript`; what no word has is left out. Lists of words take a third of the time of an object for each.
"""

from __future__ import annotations

import json
import zlib
from collections import deque
from collections.abc import Iterable
from itertools import repeat
from typing import Any

from sttgui.domain.transcript import Paragraph, Word, WordState

_PARAGRAPH = ("start_ms", "end_ms", "speaker", "channel")
_COLUMNS = ("start_ms", "end_ms", "confidence", "speaker", "channel", "state", "replaced")  # in the order of `Word`
_OWN = ("text", "start_ms", "end_ms", "confidence", "speaker", "channel")  # what a recogniser's own word has
_PUT = tuple(Word.__dict__[name].__set__ for name in ("text", *_COLUMNS))
_LEVEL = 1  # 6 takes half as long again, for 8 % less


def pack(paragraph: Paragraph) -> bytes:
    """The paragraph in a few bytes for each word."""
    words = paragraph.words
    columns: dict[str, list[Any]] = {"text": [word.text for word in words]}
    for name in _COLUMNS:
        column = [getattr(word, name) for word in words]
        if name == "state":
            column = [None if state is WordState.NOT_CHECKED else state.value for state in column]
        elif name == "replaced":
            column = [[[getattr(word, of) for of in _OWN] for word in words] or None for words in column]
        if any(value is not None for value in column):
            columns[name] = column
    data = {name: value for name in _PARAGRAPH if (value := getattr(paragraph, name)) is not None}
    return pack_json({**data, "words": columns})


def unpack(packed: bytes) -> Paragraph:
    """The paragraph of `pack`. Raises `ValueError` for anything else."""
    data = unpack_json(packed)
    try:
        columns = data["words"]
        count = len(columns["text"])
        if any(len(column) != count for column in columns.values()):
            raise ValueError("not as many of one as of another")
        unknown = [None] * count
        states = map(_state, columns["state"]) if "state" in columns else [WordState.NOT_CHECKED] * count
        others = [columns.get(name, unknown) for name in _COLUMNS[:-2]] + [states, _replaced(columns, count)]
        words = _words(count, columns["text"], *others)
        return Paragraph(words, **{name: data.get(name) for name in _PARAGRAPH})
    except (KeyError, TypeError, AttributeError) as error:
        raise ValueError(f"not a paragraph: {error!r}") from error


def texts_and_starts(packed: bytes) -> tuple[list[str], list[int | None]]:
    """The texts of the words and when each begins, without the rest. Raises `ValueError` as `unpack` does."""
    data = unpack_json(packed)
    try:
        texts = data["words"]["text"]
        return texts, data["words"].get("start_ms") or [data.get("start_ms")] * len(texts)
    except (KeyError, TypeError, AttributeError) as error:
        raise ValueError(f"not a paragraph: {error!r}") from error


def pack_json(data: object) -> bytes:
    return zlib.compress(json.dumps(data, separators=(",", ":")).encode(), _LEVEL)


def unpack_json(packed: bytes) -> Any:
    """The data of `pack_json`. Raises `ValueError` for anything else."""
    try:
        return json.loads(zlib.decompress(packed))
    except (TypeError, zlib.error) as error:
        raise ValueError(f"cannot be unpacked: {error!r}") from error


def _words(count: int, *columns: Iterable[Any]) -> tuple[Word, ...]:
    """`tuple(map(Word, *columns))` in less than half the time, which counts where a long transcript is opened: a frozen
    dataclass takes its time to set its fields.
    """
    words = tuple(map(object.__new__, repeat(Word, count)))
    for put, column in zip(_PUT, columns, strict=True):
        deque(map(put, words, column), maxlen=0)
    return words


def _replaced(columns: dict[str, list[Any]], count: int) -> Iterable[tuple[Word, ...]]:
    """For each word the recogniser's own words it stands for."""
    if "replaced" in columns:
        return [tuple(Word(*word) for word in words or ()) for words in columns["replaced"]]
    if "heard_as" in columns:  # data of the first release
        starts, ends = (columns.get(name) or [None] * count for name in ("start_ms", "end_ms"))
        heard = zip(columns["heard_as"], starts, ends, strict=True)
        return [() if text is None else (Word(text, start, end),) for text, start, end in heard]
    return [()] * count


def _state(value: str | None) -> WordState:
    return WordState.NOT_CHECKED if value is None else WordState(value)
