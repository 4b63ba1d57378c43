"""What a recogniser is called where one is chosen, and what is promised of it."""

from __future__ import annotations

from typing import assert_never
from urllib.parse import urlsplit

from sttgui.domain.hosts import is_loopback
from sttgui.domain.models import Model
from sttgui.domain.recognisers import AIML, Recogniser, RecogniserKind
from sttgui.ui.kit.text import joined, model_name, sentences, tr
from sttgui.ui.recognisers import model_text


def name(recogniser: Recogniser) -> str:
    """In a word or three."""
    if recogniser.is_embedded:
        return tr("On this computer")
    return tr("AI/ML API") if recogniser.id == AIML.id else tr("Another server")


def heading(recogniser: Recogniser) -> str:
    """With its model, where it is on this computer."""
    return made_by(recogniser) if recogniser.is_embedded else name(recogniser)


def place(recogniser: Recogniser) -> str:
    """Where it is, behind the language in the bar at the top."""
    return tr("on this computer") if recogniser.is_embedded else made_by(recogniser)


def where(recogniser: Recogniser) -> str:
    """Where the recording goes, in one line."""
    if recogniser.is_embedded:
        return tr("nothing leaves this computer")
    if recogniser.id != AIML.id and is_loopback(_host(recogniser)):
        return tr("sent to a program on this computer")
    return tr("the recording is sent to {host}", host=_host(recogniser))


def promise(recogniser: Recogniser, model: Model | None = None) -> str:
    """What it can do, where the recording goes and what it needs. `model` is the one of this computer, where known."""
    if recogniser.is_embedded:
        private = tr("Private: nothing leaves this computer, and it costs nothing.")
        return (
            private if model is None else sentences(private, tr("{languages}.", languages=model_text.languages(model)))
        )
    if recogniser.id == AIML.id:
        return tr("About 99 languages. The recording is sent to the service; needs a key; costs money.")
    if is_loopback(_host(recogniser)):
        return tr("The recording goes to a program on this computer, {address}.", address=recogniser.address)
    return tr("The recording is sent to {address}. Who runs it can hear it.", address=recogniser.address)


def fetching(recogniser: Recogniser) -> str:
    """Who fetches a recording from the web."""
    match recogniser.kind:
        case RecogniserKind.EMBEDDED:
            return tr("This computer fetches the recording and turns it into text here.")
        case RecogniserKind.SERVICE if recogniser.id == AIML.id:
            return tr("AI/ML API fetches the recording itself, so it must be open to everyone who has the address.")
        case RecogniserKind.SERVICE:
            return tr("{host} fetches the recording itself.", host=_host(recogniser))
        case RecogniserKind.OPENAI:
            return tr("{host} takes files only. Choose another one for the web.", host=_host(recogniser))
        case _:
            assert_never(recogniser.kind)


def made_by(recogniser: Recogniser) -> str:
    match recogniser.kind:
        case RecogniserKind.EMBEDDED:
            return joined(tr("On this computer"), model_name(recogniser.model))
        case RecogniserKind.SERVICE | RecogniserKind.OPENAI:
            return (
                "AI/ML API" if recogniser.id == AIML.id else urlsplit(recogniser.address).hostname or recogniser.address
            )
        case _:
            assert_never(recogniser.kind)


def _host(recogniser: Recogniser) -> str:
    return urlsplit(recogniser.address).hostname or recogniser.address
