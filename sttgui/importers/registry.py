"""The formats a transcript can be read from, told apart by what the file holds."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from sttgui.domain.errors import (
    AnswerFailedError,
    AnswerPendingError,
    AnswerUnreadableError,
    FileEmptyError,
    FileMissingError,
    FileUnreadableError,
    ImportDamagedError,
    ImportNewerError,
    ImportTooLargeError,
    NoTranscriptError,
    NoWordsError,
    ServiceError,
)
from sttgui.importers import answers, ctm, own_data, project, textgrid, texts
from sttgui.importers.formats import Content, Format, Imported, NewerError

SIZE = 64 << 20  # bytes; no transcript is longer
LOOKED_AT = 4096  # bytes that tell text from sound

PROJECT = "Wordlight project"

_FORMATS = (
    Format("Wordlight (JSON)", own_data.is_own, own_data.read),
    Format("whisper.cpp (JSON)", answers.is_whisper_cpp, answers.read_whisper_cpp),
    Format("faster-whisper (JSON)", answers.is_segments, answers.read_segments),
    Format("Speech-to-text service (JSON)", answers.is_answer, answers.read_answer),
    Format("Praat (TextGrid)", textgrid.is_textgrid, textgrid.read),
    Format("Words with times (CTM)", ctm.is_ctm, ctm.read),
    Format("Subtitles (SRT, VTT)", texts.is_subtitles, texts.read_subtitles),
    Format("Plain text", texts.is_text, texts.read, is_plain=True),
)


def formats() -> tuple[Format, ...]:
    """All formats, in the order in which a file is looked at for them."""
    return _FORMATS


def may_be_transcript(path: Path) -> bool:
    """Whether a file begins as text or a project does, so that it may be one of the formats; false where it cannot be
    read.
    """
    try:
        with path.open("rb") as file:
            head = file.read(LOOKED_AT)
    except OSError:
        return False
    if project.is_archive(head):
        return True
    begin = Content(head).text
    return bool(begin) and "\0" not in begin and sum(one in texts.CONTROLS for one in begin) * 100 <= len(begin)


def read(path: Path) -> Imported:
    """What a file holds. Raises the `FileRefusedError` that says why it cannot be taken."""
    found = _project_in(path)
    return found if found is not None else read_data(_bytes_of(path), path.name)


def _project_in(path: Path) -> Imported | None:
    try:
        with path.open("rb") as file:
            if not project.is_archive(file.read(LOOKED_AT)):
                return None
            found = project.read(file)
    except NewerError as error:
        raise ImportNewerError(name=path.name) from error
    except ValueError as error:
        raise ImportDamagedError(name=path.name, reason=str(error)) from error
    except OSError:
        return None  # which reading it as a text will say
    if found is None:
        raise NoTranscriptError(name=path.name)
    return replace(found, format=PROJECT)


def read_data(data: bytes, name: str) -> Imported:
    """The same for what stands in a file called `name`."""
    if not data.strip():
        raise FileEmptyError(name=name)
    content = Content(data)
    known = next((one for one in _FORMATS if one.recognises(content)), None)
    if known is None:
        raise NoTranscriptError(name=name)
    try:
        found = known.read(content)
    except NewerError as error:
        raise ImportNewerError(name=name) from error
    except (ValueError, RecursionError) as error:
        raise ImportDamagedError(name=name, reason=str(error)) from error
    except ServiceError as error:
        if isinstance(error, AnswerUnreadableError) and not isinstance(error, AnswerPendingError):
            raise NoTranscriptError(name=name, detail=error.detail) from error
        raise AnswerFailedError(name=name, reason=error) from error
    if content.json is None and not found.transcript.word_count:  # an answer may be about silence
        raise NoWordsError(name=name)
    return replace(found, format=known.name, is_plain=known.is_plain, raw=data)


def _bytes_of(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            data = file.read(SIZE + 1)
    except FileNotFoundError as error:
        raise FileMissingError(name=path.name) from error
    except (OSError, ValueError) as error:
        raise FileUnreadableError(name=path.name, detail=str(error)) from error
    if len(data) > SIZE:
        raise ImportTooLargeError(name=path.name)
    return data
