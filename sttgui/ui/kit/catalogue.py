"""What the window says in other languages: sentences in English, and what translators made of them, as files of
`resources/languages` have it in the format of Qt Linguist. English needs no file.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from sttgui.storage.folders import RESOURCES

FOLDER = RESOURCES / "languages"
# Each by its own name, under the code of its file. Of Portuguese it is Brazil's: most who speak it live there, and Qt's
# own words (buttons, dialogs) are there in no other.
NAMES = {
    "en": "English",
    "de": "Deutsch",
    "es": "Español",
    "fr": "Français",
    "pt_BR": "Português (Brasil)",
    "zh_CN": "简体中文",
    "ar": "العربية",
}
# Those that are offered: half a language is none. A file under way is seen by `STTGUI_LANGUAGE`.
LANGUAGES = {code: NAMES[code] for code in ("en", "de", "es", "fr", "pt_BR", "zh_CN", "ar")}
PSEUDO = "en_XA"  # English that looks foreign and is longer, so that a sentence nobody can translate is seen
ENGLISH = "en"


def _one_or_more(number: int) -> int:
    return int(number != 1)


def _up_to_one(number: int) -> int:
    return int(number > 1)


def _arabic(number: int) -> int:
    """None, one, two, a few (3 to 10 of each hundred), many (11 to 99), others (100 to 102)."""
    if number < 3:
        return number
    rest = number % 100
    return 3 if 3 <= rest <= 10 else 4 if rest >= 11 else 5


# Which form of a plural a number takes, by Qt's rules, and how many forms there are.
PLURALS: Mapping[str, tuple[Callable[[int], int], int]] = {
    "en": (_one_or_more, 2),
    "de": (_one_or_more, 2),
    "es": (_one_or_more, 2),
    "fr": (_up_to_one, 2),
    "pt_BR": (_up_to_one, 2),
    "zh_CN": (lambda _number: 0, 1),
    "ar": (_arabic, 6),
    PSEUDO: (_one_or_more, 2),
}


@dataclass(frozen=True, slots=True)
class Catalogue:
    """What is said in the language `code`. A sentence that is not there yet is said in English."""

    code: str = ENGLISH
    one: Mapping[tuple[str, str], str] = field(default_factory=dict)
    many: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def of(self, template: str, sense: str = "") -> str:
        """A template; `sense` tells which of several meanings an English word has."""
        return self.one.get((template, sense), template)

    def of_number(self, number: int, one: str, many: str) -> str:
        """The form for `number` of a template with a plural."""
        forms = self.many.get(many)
        if forms is None:
            return one if number == 1 else many
        return forms[PLURALS[self.code][0](number)]


class PseudoCatalogue(Catalogue):
    """Each template with brackets around it, accents, and a third more letters."""

    def __init__(self) -> None:
        super().__init__(PSEUDO)

    def of(self, template: str, sense: str = "") -> str:  # noqa: ARG002  one looks like the other
        return pseudo(template)

    def of_number(self, number: int, one: str, many: str) -> str:
        return pseudo(one if number == 1 else many)


_ACCENTS = str.maketrans("aeiouyncAEIOUNC", "áëïóúýñçÅÉÎÖÛÑÇ")


def pseudo(template: str) -> str:
    """`[Šave {name} ~~]`: names in braces stay as they are."""
    parts = [part for piece in template.split("{") for part in piece.split("}", 1)]
    said = parts[0].translate(_ACCENTS)
    for name, rest in zip(parts[1::2], parts[2::2], strict=True):
        said += "{" + name + "}" + rest.translate(_ACCENTS)
    return f"[{said}{' ' + '~' * (len(template) // 3) if len(template) > 2 else ''}]"


def load(code: str, folder: Path = FOLDER) -> Catalogue:
    """The catalogue of a language; what is not finished in it is left out. English where there is no such file."""
    if code == PSEUDO:
        return PseudoCatalogue()
    if code not in NAMES or code == ENGLISH:
        return Catalogue()
    from xml.etree import ElementTree as Xml

    try:
        root = Xml.parse(folder / f"wordlight_{code}.ts").getroot()  # noqa: S314  likewise
    except OSError:
        return Catalogue(code)
    one: dict[tuple[str, str], str] = {}
    many: dict[str, tuple[str, ...]] = {}
    for message in root.iter("message"):
        said = message.find("translation")
        source = message.findtext("source", "")
        if said is None or said.get("type"):
            continue
        if message.get("numerus") == "yes":
            forms = tuple(form.text or "" for form in said.iter("numerusform"))
            if len(forms) == PLURALS[code][1]:
                many[source] = forms
        else:
            one[source, message.findtext("comment", "")] = said.text or ""
    return Catalogue(code, one, many)


def of_system(wanted: list[str], offered: Iterable[str] = LANGUAGES) -> str:
    """The language there is of those that the system wants, the first of which it likes best."""
    for name in wanted:
        code = name.replace("-", "_")
        for known in offered:
            if code.split("_")[0] == known.split("_")[0] and not code.startswith(("zh_Hant", "zh_TW", "zh_HK")):
                return known
    return ENGLISH
