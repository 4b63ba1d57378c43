"""What all the texts are made of: numbers, times and names as the user writes them, and the sentence of an error."""

from __future__ import annotations

import unicodedata
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QLocale

from sttgui.domain.errors import (
    ModelDamagedError,
    ModelMissingError,
    ModelRoomError,
    SttError,
    ended,
)
from sttgui.domain.models import BASE, LARGE, SMALL, TINY, TINY_EN

NAME_LENGTH = 60  # characters of a file's name in a sentence; longer ones are shortened in the middle
SEPARATOR = " · "
_LEFTWARDS = {"R", "AL", "AN", "RLE", "RLO", "RLI"}
ABOUT_MODELS = (ModelMissingError, ModelDamagedError, ModelRoomError)  # their name is that of a model


def tr(template: str, **values: object) -> str:
    """The template in the user's language, its braces filled."""
    return QCoreApplication.translate("text", template).format(**values)


def locale() -> QLocale:
    """How the user writes numbers; as in English where the system does not say, or where the digits are not those of
    the times beside them.
    """
    user = QLocale()
    plain = user.language() is not QLocale.Language.C and user.zeroDigit() == "0"
    return user if plain else QLocale(QLocale.Language.English)


def month(moment: datetime) -> str:
    """`Nov`: a word among English ones, and in English as they are."""
    return QLocale(QLocale.Language.English).monthName(moment.month, QLocale.FormatType.ShortFormat)


def month_name(number: int) -> str:
    """`November`, by its number from 1."""
    return QLocale(QLocale.Language.English).standaloneMonthName(number)


def weekday(moment: datetime) -> str:
    """`Tue`, in English as the months are."""
    return QLocale(QLocale.Language.English).dayName(moment.isoweekday(), QLocale.FormatType.ShortFormat)


def isolated(name: str) -> str:
    """A name that cannot disturb the words around it by being written from right to left."""
    return f"\u2068{name}\u2069" if any(unicodedata.bidirectional(sign) in _LEFTWARDS for sign in name) else name


def joined(*parts: str | None) -> str:
    """The parts that are not empty, in one line."""
    return SEPARATOR.join(part for part in parts if part)


def kinds_of_places(left: int, others: int, missing: int) -> list[str]:
    """`24 differ`, `17 unsure`, `1 missing?`: of `left` places; nothing where all are of the usual kind."""
    if not (others or missing):
        return []
    counted = (
        (others, tr("1 differs") if others == 1 else tr("{number} differ", number=number(others))),
        (left - others - missing, tr("{number} unsure", number=number(left - others - missing))),
        (missing, tr("{number} missing?", number=number(missing))),
    )
    return [said for count, said in counted if count]


def number(value: int) -> str:
    return locale().toString(value)


def percent(fraction: float) -> str:
    """0..1 as whole per cent."""
    return tr("{number} %", number=round(fraction * 100))


def clock(ms: int) -> str:
    """A place in a recording: `00:10`, `1:02:03`."""
    minutes, seconds = divmod(ms // 1000, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes:02}:{seconds:02}"


def duration(ms: int) -> str:
    """How long a recording is: `53 s`, `3 min`, `1 h 48 min`. What was only begun is not counted, as by a `clock`."""
    seconds = ms // 1000
    if seconds < 60:
        return tr("{seconds} s", seconds=seconds)
    minutes = seconds // 60
    if minutes < 60:
        return tr("{minutes} min", minutes=minutes)
    hours, minutes = divmod(minutes, 60)
    return tr("{hours} h {minutes} min", hours=hours, minutes=minutes) if minutes else tr("{hours} h", hours=hours)


def count(words: int) -> str:
    if words == 0:
        return tr("no speech found")
    return tr("1 word") if words == 1 else tr("{number} words", number=number(words))


def size(count: int) -> str:
    """Bytes as a person counts them: `148 MB`, `1.6 GB`."""
    if count < 999_500_000:
        return tr("{number} MB", number=number(round(count / 1e6)))
    return tr("{number} GB", number=locale().toString(count / 1e9, "f", 1))


def short_name(name: str) -> str:
    """A file's name for a sentence: one line, shortened in the middle, its ending kept."""
    name = " ".join(name.split())
    if len(name) > NAME_LENGTH:
        tail = 16
        name = f"{name[: NAME_LENGTH - tail - 1]}…{name[-tail:]}"
    return isolated(name)


def what_happened(error: SttError) -> str:
    """The first half of an error's sentence."""
    return tr(error.template, **_shown(error)) if error.template else ""


def what_to_do(error: SttError) -> str:
    """The second half; empty where there is nothing to do."""
    return tr(error.remedy, **_shown(error)) if error.remedy else ""


def sentence(error: SttError) -> str:
    """What happened and what to do now."""
    happened, to_do = what_happened(error), what_to_do(error)
    return f"{ended(happened)} {to_do}".strip() if to_do else happened


def _shown(error: SttError) -> dict[str, str]:
    named = model_name if isinstance(error, ABOUT_MODELS) else short_name
    return {key: named(value) if key == "name" else value for key, value in error.values.items()}


def day(moment: datetime) -> str:
    local = moment.astimezone()
    return f"{local.day} {month(local)} {local.year}"


def hour(moment: datetime) -> str:
    """`14:03`, by the clock of this computer."""
    return f"{moment.astimezone():%H:%M}"


def day_and_time(moment: datetime) -> str:
    """`22 Nov 2026, 14:03`."""
    return tr("{day}, {time}", day=day(moment), time=hour(moment))


def here_again() -> str:
    """Said in a dialog that goes on with what was typed in an earlier one."""
    return tr("What you typed before Wordlight was ended is here again. It is not kept yet.")


def language(code: str | None) -> str | None:
    """The name of a language by its code; an unknown code as it is."""
    if not code:
        return None
    known = QLocale.codeToLanguage(code.split("-")[0].split("_")[0])
    return code if known is QLocale.Language.AnyLanguage else QLocale.languageToString(known)


def model_name(model_id: str) -> str:
    """A model of this computer by its outcome; one that was brought along by its own name."""
    names = {TINY_EN.id: "Fast", TINY.id: "Fast, all languages", BASE.id: "Balanced"}
    names |= {SMALL.id: "Careful", LARGE.id: "Most careful"}
    return tr(names[model_id]) if model_id in names else short_name(model_id)


def fine_clock(ms: int) -> str:
    """A place in a recording to the hundredth of a second: `00:10.42`."""
    return f"{clock(ms)}.{ms % 1000 // 10:02}"
