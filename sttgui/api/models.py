"""The list of a service's models, of which those that turn speech into text are wanted."""

from __future__ import annotations

from typing import Any

import httpx

from sttgui.api import requests
from sttgui.api.parsing import parse
from sttgui.api.values import items, line, mapping
from sttgui.api.wire import Wire
from sttgui.domain.errors import AnswerUnreadableError
from sttgui.domain.service_models import ServiceModel

MOST = 200  # that are shown; a list of thousands is not for people
LONGEST = 200  # characters of an id
_TYPES = {"stt", "speech-to-text", "speech_to_text", "audio-transcription", "transcription", "asr"}
_MAKERS = ("developer", "provider", "owned_by")


async def ask_for_models(base_url: str, *, transport: httpx.AsyncBaseTransport | None = None) -> list[ServiceModel]:
    """Ask a service for its speech models; it wants no key for that, so none is sent. Raises `ServiceError`."""
    wire = Wire(base_url, "", transport)
    try:
        answer = await wire.ask(requests.models_url(wire.root))
        return read_models(answer.body)
    finally:
        await wire.close()


def read_models(body: bytes) -> list[ServiceModel]:
    """The speech models in an answer, in its order, each once. Raises `AnswerUnreadableError` where there are none:
    the service has some.
    """
    answer = parse(body)
    entries = items(answer) or items(mapping(answer).get("data")) or items(mapping(answer).get("models"))
    found = {model.id: model for entry in entries if (model := _model(mapping(entry))) is not None}
    if not found:
        raise AnswerUnreadableError(detail="no speech model in the list")
    return list(found.values())[:MOST]


def _model(entry: dict[str, Any]) -> ServiceModel | None:
    """A model of speech to text, by its type or, where it has none, by the address it is called at."""
    model_id, info = line(entry.get("id")), mapping(entry.get("info"))
    if not model_id or len(model_id) > LONGEST or not model_id.isprintable():
        return None
    kind = line(entry.get("type")).casefold()
    is_speech = kind in _TYPES
    if not kind:
        is_speech = any("/stt" in line(one).casefold() for one in items(entry.get("endpoints")))
    if not is_speech:
        return None
    maker = next(filter(None, (line(info.get(name)) or line(entry.get(name)) for name in _MAKERS)), "")
    return ServiceModel(model_id, line(info.get("name")) or line(entry.get("name")), maker)
