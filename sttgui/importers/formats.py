"""What a format is to the registry: how a file of it is recognised, and what is read from it."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from sttgui.domain.jobs import Marker
from sttgui.domain.transcript import Transcript
from sttgui.importers.decoding import decoded


@dataclass(frozen=True, slots=True)
class Packed:
    """The recording of a project: the name its file had and, where it is inside, what it is called there, its size, and
    its content by SHA-256 as the project says it.
    """

    name: str
    member: str = ""
    size: int = 0
    sha256: str = ""


@dataclass(frozen=True, slots=True)
class Imported:
    """What a file holds: the transcript and, where the format has a place for them, what a person called it and wrote
    about it, and the moments they marked. `format` is the name of the format for people, `is_plain` where it is text
    without anything that tells a transcript from other texts. `raw` is the file as it is, byte for byte; of a project
    it is the recogniser's answer. A project has an `id`, by which it is known again, and tells of its `recording`.
    """

    transcript: Transcript
    format: str = ""
    is_plain: bool = False
    title: str = ""
    notes: str = ""
    tags: tuple[str, ...] = ()
    markers: tuple[Marker, ...] = ()
    raw: bytes = b""
    id: str = ""
    recording: Packed | None = None


@dataclass(slots=True)
class Content:
    """A file: its bytes, its text, and what JSON says there, which is `None` where it is none."""

    data: bytes
    text: str = field(init=False)
    json: Any = field(init=False, default=None)

    def __post_init__(self) -> None:
        self.text = decoded(self.data)
        if self.text.lstrip()[:1] in ("{", "["):
            try:
                self.json = json.loads(self.text)
            except (ValueError, RecursionError):  # nothing that is read here is nested so deeply
                self.json = None


class NewerError(ValueError):
    """A later version of Wordlight wrote what an earlier one would misunderstand."""


@dataclass(frozen=True, slots=True)
class Format:
    """One format. `recognises` looks at what a file holds, never at its name; `read` raises `ServiceError` or
    `ValueError` where it cannot be read after all, with the reason as a person understands it.
    """

    name: str
    recognises: Callable[[Content], bool]
    read: Callable[[Content], Imported]
    is_plain: bool = False
