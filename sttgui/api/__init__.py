"""The speech-to-text service seen from a client: pure protocol functions, and the HTTP client around them."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from sttgui.domain.errors import AnswerUnreadableError, ServiceError
from sttgui.domain.transcript import Transcript
from sttgui.domain.turns import Diarization

if TYPE_CHECKING:
    from sttgui.api.client import AimlClient as AimlClient

__all__ = ["AimlClient", "read_diarization", "read_saved_answer", "without_voices"]


def read_saved_answer(data: bytes) -> Transcript:
    """The transcript in a saved answer of the service. Raises `ServiceError` for whatever is none."""
    from sttgui.api.job_status import read_whole

    try:
        return read_whole(data).transcript
    except ServiceError:
        raise
    except Exception as error:  # a mistake of ours, told as any answer that cannot be read
        raise AnswerUnreadableError(detail=repr(error)) from error


def read_diarization(data: bytes) -> Diarization:
    """Who speaks when in an answer of our own server, as far as it says so; nothing in what cannot be read."""
    from sttgui.api.answers.deepgram import read_diarization
    from sttgui.api.parsing import parse
    from sttgui.api.values import mapping

    try:
        outer = mapping(parse(data))
    except AnswerUnreadableError:
        return Diarization()
    return read_diarization(mapping((mapping(outer.get("output")) or outer).get("results")))


def without_voices(data: bytes) -> bytes:
    """An answer of our own server without what its speakers sound like, which can tell who a person is; any other as it
    is.
    """
    from sttgui.api.parsing import parse
    from sttgui.api.values import mapping

    try:
        outer = mapping(parse(data))
    except AnswerUnreadableError:
        return data
    told = mapping(mapping((mapping(outer.get("output")) or outer).get("results")).get("diarization"))
    if told.pop("voices", None) is None:
        return data
    return json.dumps(outer, ensure_ascii=False).encode()


def __getattr__(name: str) -> Any:
    """`AimlClient` on first use, since httpx takes 70 ms to import."""
    if name == "AimlClient":
        from sttgui.api.client import AimlClient

        return AimlClient
    raise AttributeError(name)
