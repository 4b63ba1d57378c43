"""What languages are called where one is chosen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCollator, QLocale

from sttgui.domain.languages import LANGUAGES
from sttgui.domain.options import DETECT
from sttgui.ui.kit.text import enumerated, locale, tr

# Where Qt's own name for a language means that of one country, or one of its ways of writing.
_WITHOUT_COUNTRY = {"en": "English", "es": "español", "pt": "português", "zh": "中文"}


def name(code: str) -> str:
    return tr(LANGUAGES[code])


def chosen(code: str) -> str:
    """A code with or without a region, or `DETECT`."""
    known = LANGUAGES.get(code.split("-", 1)[0])
    return tr("Any language") if known is None else tr(known)


def shortest(code: str) -> str:
    return tr("Any") if code in ("", DETECT) else code.split("-", 1)[0].upper()


def tip(code: str) -> str:
    if code == DETECT:
        return tr("Naming it is surer than having it found")
    return tr("New recordings are transcribed as {language}", language=name(code))


def only(known: Sequence[str]) -> str:
    return tr("This model knows {languages} only.", languages=enumerated(map(name, known)))


def by_name(known: Sequence[str]) -> list[tuple[str, str]]:
    """Languages in the order of their names, each with its code."""
    order = QCollator(locale())  # `Árabe` is not behind `Zulú`, and Chinese names go by their sound
    return sorted(((name(code), code) for code in known), key=lambda named: order.sortKey(named[0]))


def in_full(code: str) -> str:
    """With the name that those use who speak it, where Qt knows one."""
    place = QLocale(code)
    own = _WITHOUT_COUNTRY.get(code) or place.nativeLanguageName()
    is_known = place.name().split("_", 1)[0] == code and own and own.casefold() != name(code).casefold()
    return f"{name(code)} – {own}" if is_known else name(code)
