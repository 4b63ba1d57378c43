"""What is said of the models of this computer: by outcome, with their size, and where they are."""

from __future__ import annotations

from typing import assert_never

from sttgui.domain.errors import SttError
from sttgui.domain.models import (
    BASE,
    LARGE,
    SMALL,
    TINY,
    TINY_EN,
    Availability,
    Damaged,
    Fetching,
    Halted,
    Missing,
    Model,
    Ready,
)
from sttgui.ui.kit.text import model_name, percent, size, tr


def title(model: Model) -> str:
    """`Balanced (99 languages)`."""
    return tr("{name} ({languages})", name=model_name(model.id), languages=languages(model))


def languages(model: Model) -> str:
    return tr("English only") if model.languages == ("en",) else tr("99 languages")


def about(model: Model) -> str:
    """What to expect of it, in plain words."""
    said = {
        TINY_EN.id: tr("The quickest, and with clear English nearly as good as Balanced."),
        TINY.id: tr("The quickest that knows all languages; many more words are wrong than with Balanced."),
        BASE.id: tr("A good start for everything. Takes about twice as long as Fast."),
        SMALL.id: tr("Slower than Balanced and more careful, above all in other languages than English."),
        LARGE.id: tr("Much slower than Careful, with the fewest wrong words: for difficult recordings."),
    }
    return said.get(model.id) or tr("A model of your own.")


def state(model: Model, known: Availability | None, source: str) -> str:  # noqa: PLR0911  one for each state
    """Where it is, or how far; empty where nobody has looked yet."""
    whole = size(model.size)
    match known:
        case None:
            return ""
        case Ready(folder=None):
            return tr("On this computer")
        case Ready(folder=folder):
            return tr("On this computer, in {folder}", folder=folder)
        case Missing() if not model.files:
            return tr("Its folder is not there")
        case Missing():
            return tr("Not here: {size} to download from {source}", size=whole, source=source)
        case Fetching(is_in_line=True):
            return tr("Waits until the other download is done")
        case Fetching(done=done) if done >= model.size:
            return tr("Downloaded; being checked")
        case Fetching(done=done):
            share = percent(min(done / model.size, 0.99))
            return tr("Downloading from {source}: {percent} of {size}", source=source, percent=share, size=whole)
        case Halted(done=done):
            return tr("Paused: {done} of {size} are here", done=size(done), size=whole)
        case Damaged():
            return tr("Damaged: {size} to download again from {source}", size=whole, source=source)
        case _:
            assert_never(known)


def trouble(known: Availability | None) -> SttError | None:
    """What is in the way of a download."""
    return known.trouble if isinstance(known, Fetching | Halted) else None


def fraction(model: Model, known: Availability | None) -> float | None:
    """How much of it is here while it is not whole, 0..1."""
    return known.done / max(model.size, 1) if isinstance(known, Fetching | Halted) else None


def download(model: Model, known: Availability | None) -> str:
    """What stands on the button that begins or goes on."""
    if isinstance(known, Halted):
        return tr("Go on")
    return tr("Download ({size})", size=size(model.size))


def download_in_words(model: Model, known: Availability | None, source: str) -> str:
    """The same for who sees the button alone."""
    name = model_name(model.id)
    if isinstance(known, Halted):
        return tr("Go on downloading {name}", name=name)
    return tr("Download {name}, {size} from {source}", name=name, size=size(model.size), source=source)


def on_first_page(model: Model, known: Availability | None) -> str:
    """The same where the model is not named beside it."""
    name = model_name(model.id)
    if isinstance(known, Halted):
        return tr("Go on downloading {name}", name=name)
    return tr("Download {name} ({size})", name=name, size=size(model.size))


def remove(model: Model, known: Availability | None) -> str:
    """What stands on the button that removes, with the room it frees."""
    match known:
        case Ready(folder=None):
            return tr("Remove (frees {size})", size=size(model.size))
        case Halted(done=done) if done:
            return tr("Remove (frees {size})", size=size(done))
        case Ready() | Missing():
            return tr("Take off the list")
        case _:
            return tr("Remove")


def in_menu(model: Model, known: Availability | None) -> str:
    """`Balanced (99 languages)`, with how far it is where it is not here."""
    match known:
        case Fetching():
            share = percent(min(known.done / max(model.size, 1), 0.99))
            return tr("{title}: downloading, {percent}", title=title(model), percent=share)
        case Missing() | Halted() | Damaged():
            return tr("{title}: not here yet", title=title(model))
        case _:
            return title(model)
