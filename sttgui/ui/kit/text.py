"""What all the texts are made of: numbers, times and names as the user writes them, and the sentence of an error."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from functools import partial, reduce
from pathlib import PurePath

from PySide6.QtCore import QLocale, Qt

from sttgui.domain.direction import is_right_to_left
from sttgui.domain.errors import (
    ModelDamagedError,
    ModelMissingError,
    ModelRoomError,
    SttError,
    ended,
)
from sttgui.domain.languages import LANGUAGES
from sttgui.domain.models import BASE, LARGE, SMALL, TINY, TINY_EN
from sttgui.domain.reasons import taken_apart
from sttgui.domain.speakers import NUMBERED
from sttgui.ui.kit.catalogue import Catalogue

MOST_NOTED = 4000
_WESTERN_DIGITS = {"ar": "ar_AE"}  # where Arabic is written with the digits of the times beside it
NAME_LENGTH = 60  # characters of a file's name in a sentence; longer ones are shortened in the middle
SEPARATOR = " · "
_LEFTWARDS = {"R", "AL", "AN", "RLE", "RLO", "RLI"}
ABOUT_MODELS = (ModelMissingError, ModelDamagedError, ModelRoomError)  # their name is that of a model


class Said(str):
    """A sentence that knows how it was made, and so can be said again in another language."""

    __slots__ = ("make",)
    make: Callable[[], str]


class _Speech:
    """What is spoken now, and what was said that can be said again when that changes."""

    def __init__(self) -> None:
        self.catalogue = Catalogue()
        self.is_leftwards = False
        self.fixed: dict[str, Said] = {}  # without values: as many as there are templates
        self.filled: dict[str, Said] = {}  # with values: only the latest are kept

    def note(self, words: str, make: Callable[[], str], *, is_fixed: bool = False, is_special: bool = False) -> Said:
        """`is_special` are words with a sense: where others are the same, these are meant less often."""
        said = Said(words)
        said.make = make
        if is_fixed:
            if not is_special or words not in self.fixed:
                self.fixed[words] = said
            return said
        if len(self.filled) > MOST_NOTED:
            self.filled = dict(list(self.filled.items())[MOST_NOTED // 2 :])
        self.filled.pop(words, None)
        self.filled[words] = said
        return said


_speech = _Speech()  # as Qt's own translators, it is one for the whole application


def speak(catalogue: Catalogue) -> None:
    """Say all in this language from now on."""
    _speech.catalogue = catalogue
    _speech.is_leftwards = QLocale(catalogue.code).textDirection() is Qt.LayoutDirection.RightToLeft
    NUMBERED.speaker = tr("Speaker {name}", name="{name}")
    NUMBERED.channel = tr("Channel {number}", number="{number}")
    NUMBERED.both = tr("Channel {channel}, speaker {number}", channel="{channel}", number="{number}")


def spoken() -> str:
    """The code of the language of the window."""
    return _speech.catalogue.code


def is_leftwards() -> bool:
    """Whether the window is read from right to left."""
    return _speech.is_leftwards


def as_read(words: str) -> str:
    """In the order of the window, also where its sentence begins with a name in Latin letters, by which Qt goes."""
    if is_leftwards() and not is_right_to_left(words) and any(map(is_right_to_left, words)):
        return f"\u200f{words}"
    return words


def again(words: str) -> str:
    """Words that were said, in the language of now; others as they are. Lines, and what is in a tip that is marked as
    such for Qt, each for itself.
    """
    said = words if isinstance(words, Said) else _speech.fixed.get(words) or _speech.filled.get(words)
    if said is not None:
        return said.make()
    if words.startswith("<qt>"):
        inside = words.removeprefix("<qt>").removesuffix("</qt>").split("<br>")
        import html  # only where the language changes; see `escaped`

        return f"<qt>{'<br>'.join(html.escape(again(html.unescape(line))) for line in inside)}</qt>"
    return "\n".join(map(again, words.split("\n"))) if "\n" in words else words


def known(words: str) -> str:
    """Words that a widget gave back, as they were said, so that they can be put into others."""
    return _speech.fixed.get(words) or _speech.filled.get(words) or words


def noted(make: Callable[[], str]) -> str:
    """What `make` puts together by itself of what is said, to be said again in another language."""
    return _speech.note(make(), partial(noted, make))


def with_key(tip: str, key: str) -> str:
    """`Play the recording (Ctrl+Space)`."""
    return tr("{tip} ({key})", tip=known(tip), key=key)


def tr(template: str, /, *, sense: str = "", **values: object) -> str:
    """The template in the user's language, its braces filled. `sense` tells translators, and the file of a language,
    which meaning a word has that is used in several.
    """
    shown = {name: kept_together(value) for name, value in values.items()} if is_leftwards() else values
    words = _speech.catalogue.of(template, sense).format(**shown)
    make = partial(_again, tr, template, sense=sense, **values)
    return _speech.note(words, make, is_fixed=not values, is_special=bool(sense))


def kept_together(value: object) -> object:
    """A name, a path or an address in a sentence from right to left: what stands around it keeps its place."""
    is_foreign = isinstance(value, str | PurePath) and not isinstance(value, Said)
    return _together(str(value)) if is_leftwards() and is_foreign else value


def _together(words: str) -> str:
    is_latin = (
        words[:1] not in {"{", "\u2068"} and any(map(str.isalpha, words)) and not any(map(is_right_to_left, words))
    )
    return f"\u2068{words}\u2069" if is_latin else words


def plural(count: int, one: str, many: str, /, **values: object) -> str:
    """`one` where `count` is 1, else `many`, in whose braces `{number}` it is put; a language may have more forms."""
    words = _speech.catalogue.of_number(count, one, many).format(number=number(count), **values)
    return _speech.note(words, partial(_again, plural, count, one, many, **values))


def _again(say: Callable[..., str], *fixed: object, **values: object) -> str:
    """What was put into braces is said again too."""
    return say(*fixed, **{name: again(value) if isinstance(value, Said) else value for name, value in values.items()})


def locale() -> QLocale:
    """How numbers and dates are written in the language of the window: as the system has them where it speaks the same,
    and always with the digits of the times beside them.
    """
    user, code = QLocale(), _speech.catalogue.code
    if code == user.name() or code.split("_")[0] == user.name().split("_")[0] or (_is_english() and _has_plain(user)):
        found = user
    else:
        found = QLocale(code)
    return found if _has_plain(found) else QLocale(_WESTERN_DIGITS.get(code, "en"))


def _is_english() -> bool:
    return _speech.catalogue.code.split("_")[0] == "en"


def _has_plain(place: QLocale) -> bool:
    return place.language() is not QLocale.Language.C and place.zeroDigit() == "0"


def _words() -> QLocale:
    """Whose words for months and weekdays are used: those of the language around them."""
    return QLocale(QLocale.Language.English) if _is_english() else QLocale(_speech.catalogue.code)


def month(moment: datetime) -> str:
    """`Nov`."""
    return _speech.note(_words().monthName(moment.month, QLocale.FormatType.ShortFormat), partial(month, moment))


def month_name(number: int) -> str:
    """`November`, by its number from 1."""
    return _words().standaloneMonthName(number)


def weekday(moment: datetime) -> str:
    """`Tue`."""
    name = _words().dayName(moment.isoweekday(), QLocale.FormatType.ShortFormat)
    return _speech.note(name, partial(weekday, moment))


def listed(parts: Sequence[str]) -> str:
    """`A, B and C`."""
    if len(parts) < 2:
        return parts[0] if parts else ""
    if not _is_english():
        words = QLocale(_speech.catalogue.code).createSeparatedList(list(parts))
    else:
        words = tr("{first} and {last}", first=", ".join(parts[:-1]), last=parts[-1])
    return _speech.note(words, partial(_again_listed, listed, tuple(parts)))


def enumerated(parts: Iterable[str | None]) -> str:
    """`A, B, C`: facts one after the other, those that are not empty."""
    kept = [part for part in parts if part]
    return reduce(lambda said, fact: tr("{facts}, {next}", facts=said, next=fact), kept) if kept else ""


def sentences(*parts: str) -> str:
    """Whole sentences one after the other, those that are not empty."""
    kept = [part for part in parts if part]
    return reduce(lambda said, one: tr("{sentences} {next}", sentences=said, next=one), kept) if kept else ""


def _again_listed(say: Callable[..., str], parts: Sequence[str], *, spread: bool = False) -> str:
    anew = [again(part) if isinstance(part, Said) else part for part in parts]
    return say(*anew) if spread else say(anew)


def quotation_marks() -> tuple[str, str]:
    """Those of the language: “ and ”, „ and “, « and »."""
    opening, _, closing = tr("“{title}”", title="\n").partition("\n")
    return opening, closing


def isolated(name: str) -> str:
    """A name that cannot disturb the words around it by being written from right to left."""
    return f"\u2068{name}\u2069" if any(unicodedata.bidirectional(sign) in _LEFTWARDS for sign in name) else name


def joined(*parts: str | None) -> str:
    """The parts that are not empty, in one line."""
    kept = tuple(part for part in parts if part)
    shown = map(_together, kept) if is_leftwards() else kept
    return _speech.note(SEPARATOR.join(shown), partial(_again_listed, joined, kept, spread=True))


def kinds_of_places(left: int, others: int, missing: int) -> list[str]:
    """`24 differ`, `17 unsure`, `1 missing?`: of `left` places; nothing where all are of the usual kind."""
    if not (others or missing):
        return []
    counted = (
        (others, plural(others, "1 differs", "{number} differ")),
        (left - others - missing, plural(left - others - missing, "1 unsure", "{number} unsure")),
        (missing, plural(missing, "1 missing?", "{number} missing?")),
    )
    return [said for count, said in counted if count]


def number(value: float, places: int = 0) -> str:
    """`1,234`, or `1.6` with so many places."""
    return _speech.note(locale().toString(float(value), "f", places), partial(number, value, places))


def decimal(value: float) -> str:
    """`0.5`, `2`: with the places it has."""
    return _speech.note(locale().toString(value, "g"), partial(decimal, value))


def money(amount: float) -> str:
    """`1.50`, and as far as the hundredth of a cent what costs less than one: `0.0082`, `0.012`."""
    places = 2
    while amount < 1 and places < 4 and round(amount, places) != round(amount, 4):
        places += 1
    return number(amount, places)


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
    return plural(words, "1 word", "{number} words")


def size(count: int) -> str:
    """Bytes as a person counts them: `148 MB`, `1.6 GB`."""
    if count < 999_500_000:
        return tr("{number} MB", number=number(round(count / 1e6)))
    return tr("{number} GB", number=number(count / 1e9, 1))


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
    return sentences(ended(happened), to_do) if to_do else happened


def _shown(error: SttError) -> dict[str, str]:
    named = model_name if isinstance(error, ABOUT_MODELS) else short_name
    said = {"name": named, "reason": _reason, "source": _reason}
    return {key: said.get(key, str)(value) for key, value in error.values.items()}


def _reason(value: str) -> str:
    """A reason of ours in the language of the window; one that a service or the system gave as it is."""
    if apart := taken_apart(value):
        reason, filled = apart
        return tr(reason, **({key: isolated(part) for key, part in filled.items()} or {"given": ""}))
    return value if "{" in value or "}" in value else tr(value, given="")  # a value, so that not each is remembered


def day(moment: datetime) -> str:
    local = moment.astimezone()
    words = tr("{day} {month} {year}", day=local.day, month=month(local), year=local.year)
    return _speech.note(words, partial(day, moment))


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
    base = code.split("-")[0].split("_")[0]
    if base in LANGUAGES:
        return tr(LANGUAGES[base])
    known = QLocale.codeToLanguage(base)
    return code if known is QLocale.Language.AnyLanguage else QLocale.languageToString(known)


def model_name(model_id: str) -> str:
    """A model of this computer by its outcome; one that was brought along by its own name."""
    names = {
        TINY_EN.id: tr("Fast"),
        TINY.id: tr("Fast, all languages"),
        BASE.id: tr("Balanced"),
        SMALL.id: tr("Careful"),
        LARGE.id: tr("Most careful"),
    }
    return names.get(model_id) or short_name(model_id)


def fine_clock(ms: int) -> str:
    """A place in a recording to the hundredth of a second: `00:10.42`."""
    return f"{clock(ms)}.{ms % 1000 // 10:02}"
