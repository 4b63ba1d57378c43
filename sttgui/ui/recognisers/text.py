"""What a recogniser is called where one is chosen, and what is promised of it."""

from __future__ import annotations

from typing import assert_never
from urllib.parse import urlsplit

from sttgui.domain.engines import AIML, Engine, EngineKind
from sttgui.domain.hosts import is_loopback
from sttgui.domain.models import Model
from sttgui.ui.kit.text import joined, model_name, sentences, tr
from sttgui.ui.recognisers import model_text


def name(engine: Engine) -> str:
    """In a word or three."""
    if engine.is_embedded:
        return tr("On this computer")
    return tr("AI/ML API") if engine.id == AIML.id else tr("Another server")


def heading(engine: Engine) -> str:
    """With its model, where it is on this computer."""
    return made_by(engine) if engine.is_embedded else name(engine)


def place(engine: Engine) -> str:
    """Where it is, behind the language in the bar at the top."""
    return tr("on this computer") if engine.is_embedded else made_by(engine)


def where(engine: Engine) -> str:
    """Where the recording goes, in one line."""
    if engine.is_embedded:
        return tr("nothing leaves this computer")
    if engine.id != AIML.id and is_loopback(_host(engine)):
        return tr("sent to a program on this computer")
    return tr("the recording is sent to {host}", host=_host(engine))


def promise(engine: Engine, model: Model | None = None) -> str:
    """What it can do, where the recording goes and what it needs. `model` is the one of this computer, where known."""
    if engine.is_embedded:
        private = tr("Private: nothing leaves this computer, and it costs nothing.")
        return (
            private if model is None else sentences(private, tr("{languages}.", languages=model_text.languages(model)))
        )
    if engine.id == AIML.id:
        return tr("About 99 languages. The recording is sent to the service; needs a key; costs money.")
    if is_loopback(_host(engine)):
        return tr("The recording goes to a program on this computer, {address}.", address=engine.address)
    return tr("The recording is sent to {address}. Who runs it can hear it.", address=engine.address)


def fetching(engine: Engine) -> str:
    """Who fetches a recording from the web."""
    match engine.kind:
        case EngineKind.EMBEDDED:
            return tr("This computer fetches the recording and turns it into text here.")
        case EngineKind.SERVICE if engine.id == AIML.id:
            return tr("AI/ML API fetches the recording itself, so it must be open to everyone who has the address.")
        case EngineKind.SERVICE:
            return tr("{host} fetches the recording itself.", host=_host(engine))
        case EngineKind.OPENAI:
            return tr("{host} takes files only. Choose another one for the web.", host=_host(engine))
        case _:
            assert_never(engine.kind)


def made_by(engine: Engine) -> str:
    match engine.kind:
        case EngineKind.EMBEDDED:
            return joined(tr("On this computer"), model_name(engine.model))
        case EngineKind.SERVICE | EngineKind.OPENAI:
            return "AI/ML API" if engine.id == AIML.id else urlsplit(engine.address).hostname or engine.address
        case _:
            assert_never(engine.kind)


def _host(engine: Engine) -> str:
    return urlsplit(engine.address).hostname or engine.address
