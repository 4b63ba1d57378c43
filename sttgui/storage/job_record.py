"""A job as plain data for JSON, and back."""

from __future__ import annotations

import functools
import os.path
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict
from datetime import datetime
from itertools import chain, repeat
from pathlib import Path
from typing import Any, assert_never

from sttgui.domain.errors import SttError
from sttgui.domain.jobs import (
    Cancelled,
    Completed,
    Failed,
    FileSource,
    Job,
    Marker,
    Paused,
    Phase,
    Places,
    Queued,
    Running,
    Sending,
    Source,
    Unsure,
    UrlSource,
    Waiting,
)
from sttgui.domain.options import NAMES, Options
from sttgui.domain.recognisers import LOCAL, Recogniser, RecogniserKind

_PLAIN = ("id", "title", "word_count", "duration_ms")
_REQUEST = ("request_id", "generation_id")
_USUAL = Options()


def job_to_data(job: Job) -> dict[str, Any]:
    """Everything of a job that outlives the program; how far it was does not."""
    return {
        **{name: getattr(job, name) for name in _PLAIN + _REQUEST},
        "created": job.created.isoformat(),
        "sent": None if job.sent is None else job.sent.isoformat(),
        "cost_usd": job.cost_usd,
        "rank": job.rank,
        "places": None if job.places is None else [job.places.left, job.places.total, job.places.how_much],
        "place_kinds": None if job.places is None else [job.places.others, job.places.missing],
        "took_ms": job.took_ms,
        "is_second_wanted": job.is_second_wanted,
        "is_second_asked": job.is_second_asked,
        "are_times_wanted": job.are_times_wanted,
        "until_ms": job.until_ms,
        "version_of": job.version_of,
        "imported": job.imported,
        "notes": job.notes,
        "tags": job.tags,
        "engine": asdict(job.recogniser),
        "options": options_to_data(job.options),
        "source": _source_data(job.source),
        "phase": _phase_data(job),
    }


def job_from_data(data: Mapping[str, Any], title: str, notes: str = "", tags: Iterable[str] = ()) -> Job:
    """The job of `job_to_data`, with what the user wrote about it. Raises `ValueError` for anything else."""
    get = data.get
    sent = get("sent")
    try:
        return Job(
            data["id"],
            _source(data["source"]),
            datetime.fromisoformat(data["created"]),
            _phase(data["phase"]),
            recogniser_from_data(data["engine"]),
            options_from_data(get("options")),
            title,
            data["word_count"],
            data["duration_ms"],
            get("request_id", ""),
            datetime.fromisoformat(sent) if sent else None,
            get("generation_id", ""),
            get("cost_usd"),
            notes,
            tuple(tags),
            get("rank"),
            Places(*places, *(get("place_kinds") or ())) if (places := get("places")) else None,  # once, of words
            get("took_ms"),
            get("is_second_wanted", False),
            get("until_ms"),
            get("version_of", ""),
            get("are_times_wanted", False),
            imported=get("imported", ""),
            is_second_asked=get("is_second_asked", False),
        )
    except (KeyError, TypeError, AttributeError) as error:
        raise ValueError(f"not the data of a job: {error!r}") from error


def options_to_data(options: Options) -> dict[str, Any]:
    """The options that differ from what they are without being chosen."""
    return {name: value for name in NAMES if (value := getattr(options, name)) != getattr(_USUAL, name)}


def options_from_data(data: Mapping[str, Any] | None) -> Options:
    """The options of `options_to_data`; names of another version are passed over."""
    if not data:
        return _USUAL
    known: dict[str, Any] = {
        name: tuple(value) if isinstance(value, list) else value for name, value in data.items() if name in NAMES
    }
    return Options(**known)


def recogniser_from_data(data: Mapping[str, Any] | str) -> Recogniser:
    """Before engines had addresses, a job kept only the name of the one there was; that of this computer was called
    "draft" after its first recogniser, which had no models.
    """
    if isinstance(data, str) or (data["kind"] == RecogniserKind.EMBEDDED and data["id"] != LOCAL.id):
        return LOCAL
    return _known_recogniser(data["id"], data["kind"], data["address"], data["model"])


@functools.lru_cache(maxsize=64)  # thousands of jobs share a few
def _known_recogniser(recogniser_id: str, kind: str, address: str, model: str) -> Recogniser:
    return Recogniser(recogniser_id, RecogniserKind(kind), address, model)


def _source_data(source: Source) -> dict[str, Any]:
    match source:
        case FileSource(path, duration_ms, markers):
            more: dict[str, Any] = {"is_unknown": True} if source.is_unknown else {}
            more |= {"called": source.called} if source.called else {}
            return {"path": str(path), "duration_ms": duration_ms, **more, **_markers_data(markers)}
        case UrlSource(url):
            return {"url": url}
        case _:
            assert_never(source)


def _source(data: Mapping[str, Any]) -> Source:
    if "url" in data:
        return UrlSource(data["url"])
    markers = _markers(data) if "markers_ms" in data else ()
    called = data.get("called", "")
    return FileSource(_path(data["path"]), data["duration_ms"], markers, is_unknown="is_unknown" in data, called=called)


def _markers_data(markers: Sequence[Marker]) -> dict[str, Any]:
    """The names apart from the moments: earlier versions know those alone."""
    data: dict[str, Any] = {"markers_ms": [marker.ms for marker in markers]} if markers else {}
    if any(marker.name for marker in markers):
        data["marker_names"] = [marker.name for marker in markers]
    return data


def _markers(data: Mapping[str, Any]) -> tuple[Marker, ...]:
    names = data.get("marker_names", ())
    return tuple(map(Marker, data["markers_ms"], chain(names, repeat(""))))


def _path(text: str) -> Path:
    """`Path(text)` in a third of the time, where many are in one folder."""
    folder, name = os.path.split(text)
    return _folder(folder) / name if folder and name else Path(text)


_folder = functools.lru_cache(maxsize=256)(Path)


def _phase_data(job: Job) -> dict[str, Any]:
    phase = job.phase
    match phase:
        case Queued() | Running():  # earlier versions read the name of the job here
            return {"name": type(phase).__name__, "generation_id": job.generation_id}
        case Failed(error) | Paused(error) | Unsure(error):
            name = type(phase).__name__
            return {"name": name, "error": type(error).__name__, "values": error.values, "detail": error.detail}
        case Waiting() | Sending() | Completed() | Cancelled():
            return {"name": type(phase).__name__}
        case _:
            assert_never(phase)


_WITHOUT_DATA: dict[str, type[Waiting | Sending | Queued | Running | Completed | Cancelled]] = {
    kind.__name__: kind for kind in (Waiting, Sending, Queued, Running, Completed, Cancelled)
}

_WITH_ERROR: dict[str, type[Failed | Paused | Unsure]] = {kind.__name__: kind for kind in (Failed, Paused, Unsure)}


def _phase(data: Mapping[str, Any]) -> Phase:
    match data["name"]:
        case "Failed" | "Paused" | "Unsure":
            return _WITH_ERROR[data["name"]](_error(data["error"], data["values"], data["detail"]))
        case name:
            return _WITHOUT_DATA[name]()


def _error(name: str, values: Mapping[str, str], detail: str) -> SttError:
    """The error as it was; where its class or sentence has changed since, its base with what is known."""
    for kind in _error_classes(SttError):
        if kind.__name__ == name:
            try:
                return kind(detail=detail, **values)
            except KeyError:  # the sentence needs a value that was not kept
                break
    return SttError(detail=detail or name)


def _error_classes(base: type[SttError]) -> Iterator[type[SttError]]:
    yield base
    for kind in base.__subclasses__():
        yield from _error_classes(kind)
