"""What the key dialog says, put together from what is known about a key."""

from __future__ import annotations

from collections.abc import Sequence
from typing import assert_never
from urllib.parse import urlsplit

from sttgui.domain.account import KeyReport
from sttgui.domain.hosts import is_loopback
from sttgui.domain.keys import Key, KeySource, KeyState
from sttgui.domain.recognisers import AIML, Recogniser, RecogniserKind
from sttgui.domain.service_models import ServiceModel
from sttgui.services.service_models import Origin
from sttgui.ui.kit.text import number, tr
from sttgui.ui.recognisers.text import made_by


def title(recogniser: Recogniser) -> str:
    return tr("Key for {name}", name=made_by(recogniser))


def where_from(recogniser: Recogniser) -> str:
    """What a key is for and where to get one."""
    if recogniser.id == AIML.id:
        return tr("AI/ML API needs a key, which is on the page of your account there.")
    if recogniser.kind is RecogniserKind.OPENAI:
        said = "Many servers need no key: then leave this empty. Else ask whoever runs {name} for it."
    else:
        said = "Whoever runs {name} can tell you its key."
    return tr(said, name=made_by(recogniser))


def known(key: Key | None) -> str:
    """The key there is and where it is; empty where there is none."""
    if key is None:
        return ""
    match key.source:
        case KeySource.KEYRING:
            return tr("The key {key} is kept in this computer's keyring.", key=key.shown)
        case KeySource.MEMORY:
            return tr("The key {key} is kept only until Wordlight closes.", key=key.shown)
        case KeySource.ENVIRONMENT:
            return tr(
                "The key {key} comes from the environment variable {variable}. One saved here is used instead.",
                key=key.shown,
                variable=key.variable,
            )
        case _:
            assert_never(key.source)


def where_kept(state: KeyState, *, remember: bool) -> str:
    """Where a key to be saved would be kept; empty where the box to tick says so already."""
    if not state.has_keyring:
        return tr("This computer has no keyring, so the key is kept only until Wordlight closes.")
    if remember:
        return ""
    if state.key is not None and state.key.source is KeySource.KEYRING:
        return tr("It is kept only until Wordlight closes, and the one in the keyring is removed.")
    return tr("It is kept only until Wordlight closes.")


def not_remembered() -> str:
    return tr(
        "The key can be used now, but it is kept only until Wordlight closes: the keyring is locked or did not answer."
    )


def works(report: KeyReport) -> str:
    """That a key was accepted, and what is left where the service tells."""
    if report.balance is None:
        return tr("The key works.")
    balance = number(report.balance, 2)
    return tr("The key works. Balance: {balance} {currency}", balance=balance, currency=report.currency)


def service_models(models: Sequence[ServiceModel]) -> dict[str, str]:
    """What models are called where one is chosen, by their ids: `Nova 2 (Deepgram)`."""
    return {
        model.id: tr("{name} ({maker})", name=model.name or model.id, maker=model.maker)
        if model.maker
        else model.name or model.id
        for model in models
    }


def origin(of: Origin) -> str:
    """Where a list of models comes from."""
    match of:
        case Origin.SERVICE:
            return tr("Other models cost other prices. This is the list of the service itself, as it is now.")
        case Origin.KEPT:
            return tr("The service cannot be asked just now. This is its list of the last time; prices differ.")
        case Origin.KNOWN:
            return tr("The service cannot be asked just now. It may have other models than these; prices differ.")
        case Origin.NOT_ASKED:
            return tr("Other models cost other prices. The service is asked for its own list once there is a key.")
        case _:
            assert_never(of)


def privacy(recogniser: Recogniser) -> str:
    """Where recordings go, and what the service itself warns of; empty where they stay on this computer."""
    if recogniser.id == AIML.id:
        return tr(
            "Recordings you send leave this computer: they go to AI/ML API and to the speech company it works with. "
            "The service strongly advises against sending recordings that were made without consent, and against "
            "basing decisions of weight on the text, since it can be wrong."
        )
    if is_loopback(urlsplit(recogniser.address).hostname or ""):
        return ""
    return tr("Recordings you send leave this computer and go to {name}.", name=made_by(recogniser))
