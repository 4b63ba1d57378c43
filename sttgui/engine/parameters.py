"""Every option a request may carry: one table, by which requests are checked and described."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Any, assert_never

from sttgui.domain.languages import LANGUAGES
from sttgui.domain.options import EXTRA_LENGTH, LIST_LENGTH, PAUSE_S, TAG_LENGTH
from sttgui.domain.turns import MOST_SPEAKERS
from sttgui.engine.problems import issue

MOST_TRACKS = 1000
LONGEST_MS = 1000 * 3_600_000
MODES = ("strict", "extended")
LANGUAGE = re.compile(rf"({'|'.join(LANGUAGES)})(-[A-Za-z0-9]{{1,8}}){{0,3}}")


class Kind(Enum):
    """What a value may be; its name in issues."""

    FLAG = "boolean"
    NUMBER = "number"
    TEXT = "string"
    LIST = "array"
    TERMS = "string or array"


@dataclass(frozen=True, slots=True)
class Parameter:
    """One option: its kind, what it does here, and the bounds of its kind.

    `longest` counts characters, of each entry where there are several. `span` bounds a number, both ends included.
    """

    name: str
    kind: Kind
    about: str
    choices: tuple[str, ...] = ()
    pattern: re.Pattern[str] | None = None
    longest: int | None = None
    span: tuple[float, float] | None = None

    def schema(self, *, in_form: bool) -> dict[str, Any]:
        """The JSON Schema of its value; in a form the empty text is nothing, and any other may be a list of one."""
        value = self._type(in_form=in_form)
        return {"description": self.about} | ({"anyOf": [value, {"const": ""}]} if in_form else value)

    def _type(self, *, in_form: bool) -> dict[str, Any]:
        text: dict[str, Any] = {"type": "string"}
        if self.choices:
            text["enum"] = list(self.choices)
        if self.pattern is not None:
            text["pattern"] = f"^{self.pattern.pattern}$"
        if self.longest is not None:
            text["maxLength"] = self.longest
        match self.kind:
            case Kind.FLAG:
                return {"type": "boolean"} if in_form else {"type": ["boolean", "null"]}
            case Kind.NUMBER:
                assert self.span is not None
                return {"type": "number", "minimum": self.span[0], "maximum": self.span[1]}
            case Kind.TEXT:
                return text
            case Kind.LIST if not in_form:
                return {"type": "array", "items": text, "maxItems": LIST_LENGTH}
            case Kind.TERMS | Kind.LIST:
                return {"anyOf": [text, {"type": "array", "items": text, "maxItems": LIST_LENGTH}]}
            case _:
                assert_never(self.kind)


NO_EFFECT = "Accepted; has no effect here, and the answer says so in `metadata.warnings`."
MARKED = "Punctuation and capitals. They are left out only where this is false and nothing else needs them."

PARAMETERS = (
    Parameter(
        "language",
        Kind.TEXT,
        "The language spoken, a code of Whisper's with or without a region.",
        pattern=LANGUAGE,
    ),
    Parameter(
        "detect_language",
        Kind.FLAG,
        "Find out which language is spoken, as is done too where none is named. A model of one language cannot, and a "
        "warning says so.",
    ),
    Parameter("punctuate", Kind.FLAG, MARKED),
    Parameter("smart_format", Kind.FLAG, "A text for reading: punctuation, capitals and paragraphs."),
    Parameter("paragraphs", Kind.FLAG, "Paragraphs and sentences with their times; brings punctuation too."),
    Parameter("utterances", Kind.FLAG, "Phrases with their times and channels."),
    Parameter(
        "utt_split",
        Kind.NUMBER,
        "The pause in seconds at which a new phrase begins; the transcriber's own choice where it is left out.",
        span=PAUSE_S,
    ),
    Parameter(
        "multi_channel",
        Kind.FLAG,
        "Recognise each channel of the recording on its own, or each sound track where there are several and none is "
        "chosen.",
    ),
    Parameter("keywords", Kind.TEXT, "Names and terms that are likely to be said, with commas between them."),
    Parameter(
        "filler_words",
        Kind.FLAG,
        "Write each “um” that is heard (true), or leave them all out (false); else the model writes what it likes.",
    ),
    Parameter(
        "diarize",
        Kind.FLAG,
        "Find out who speaks, by channel where each person has their own, else by their voices: words, paragraphs and "
        "phrases have their speaker. Beside them the answer has `results.diarization` with the turns and voices.",
    ),
    Parameter(
        "speakers",
        Kind.NUMBER,
        "How many people speak, together with `diarize`; 0 where nobody knows, and then it is guessed. Of this server "
        "alone.",
        span=(0, MOST_SPEAKERS),
    ),
    Parameter("translate", Kind.FLAG, "Write English, whatever is spoken. Of this server alone."),
    Parameter(
        "from_ms",
        Kind.NUMBER,
        "Begin at this moment of the recording, in milliseconds; all times stay those of the recording. Of this server "
        "alone.",
        span=(0, LONGEST_MS),
    ),
    Parameter(
        "until_ms",
        Kind.NUMBER,
        "Listen up to this moment of the recording only, in milliseconds. Of this server alone.",
        span=(0, LONGEST_MS),
    ),
    Parameter(
        "said",
        Kind.TEXT,
        "The words that are said, where they are known, each on a line of its own: they are written as they are, with "
        "their times, and as `confidence` how well they fit the sound. Of this server alone.",
    ),
    Parameter(
        "track",
        Kind.NUMBER,
        "The sound track to listen to, from 1, of a file that has several; 0 for the one a player would choose, unless "
        "it is silent. Of this server alone.",
        span=(0, MOST_TRACKS),
    ),
    Parameter("search", Kind.TEXT, "A word or phrase to look for in the text."),
    Parameter("tag", Kind.LIST, "Labels that come back in `metadata.tags`.", longest=TAG_LENGTH),
    Parameter("extra", Kind.TEXT, "`key:value`, comes back in `metadata.extra`.", longest=EXTRA_LENGTH),
    *(
        Parameter(name, Kind.FLAG, NO_EFFECT)
        for name in (
            *("numerals", "topics", "detect_topics", "sentiment", "intents", "dictation", "measurements"),
            *("profanity_filter", "detect_entities"),
        )
    ),
    *(Parameter(name, Kind.TEXT, NO_EFFECT) for name in ("summarize", "diarize_version")),
    *(Parameter(name, Kind.TERMS, NO_EFFECT) for name in ("custom_topic", "custom_intent")),
    *(Parameter(name, Kind.TEXT, NO_EFFECT, choices=MODES) for name in ("custom_topic_mode", "custom_intent_mode")),
)


def check(fields: Mapping[str, Any], *, is_form: bool) -> tuple[dict[str, Any], list[dict[str, Any]]]:
    """The options among the fields of a request, and what is wrong with them; other fields are passed over.

    In a form, where all is text, "true" is true, "0.8" a number, one text a list of one, and an empty text nothing.
    """
    options: dict[str, Any] = {}
    issues: list[dict[str, Any]] = []
    for parameter in PARAMETERS:
        if parameter.name not in fields:
            continue
        value = fields[parameter.name]
        if is_form:
            value = _from_form(parameter.kind, value)
        if value is None and (is_form or parameter.kind is Kind.FLAG):
            continue
        found = _issues(parameter, value)
        issues += found
        if not found:
            options[parameter.name] = value
    return options, issues


def type_name(value: object) -> str:
    """What JSON calls the type of a value."""
    match value:
        case None:
            return "null"
        case bool():
            return "boolean"
        case int() | float():
            return "number"
        case str():
            return "string"
        case list():
            return "array"
        case _:
            return "object"


def wrong_type(field: str, expected: str, value: object) -> dict[str, Any]:
    """The issue of a value of another type than the one that is taken."""
    received = type_name(value)
    return issue(
        "invalid_type", field, f"Expected {expected}, received {received}", expected=expected, received=received
    )


def wrong_choice(field: str, choices: Sequence[str], value: object) -> dict[str, Any]:
    """The issue of a value that is none of those there are."""
    received = value if isinstance(value, str) else type_name(value)
    message = f"Invalid enum value. Expected {' | '.join(map(repr, choices))}, received {received!r}"
    return issue("invalid_enum_value", field, message, options=list(choices), received=received)


def _from_form(kind: Kind, value: Any) -> Any:
    if value == "":
        return None
    if kind is Kind.FLAG and isinstance(value, str):
        return {"true": True, "false": False}.get(value.lower(), value)
    if kind is Kind.NUMBER and isinstance(value, str):
        try:
            return float(value)
        except ValueError:
            return value
    return [value] if kind is Kind.LIST and isinstance(value, str) else value


def _issues(parameter: Parameter, value: Any) -> list[dict[str, Any]]:
    kind = parameter.kind
    match value:
        case bool() if kind is Kind.FLAG:
            return []
        case float() | int() if kind is Kind.NUMBER and not isinstance(value, bool):
            return _number_issues(parameter, value)
        case str() if kind in (Kind.TEXT, Kind.TERMS):
            return _text_issues(parameter, value)
        case list() if kind in (Kind.LIST, Kind.TERMS):
            return _list_issues(parameter, value)
        case _:
            return [wrong_type(parameter.name, kind.value, value)]


def _number_issues(parameter: Parameter, value: float) -> list[dict[str, Any]]:
    assert parameter.span is not None
    least, most = parameter.span
    if value < least:
        message = f"Number must be greater than or equal to {least}"
        return [issue("too_small", parameter.name, message, type="number", minimum=least, inclusive=True)]
    if not value <= most:  # what is no number at all is not below it either
        message = f"Number must be less than or equal to {most}"
        return [issue("too_big", parameter.name, message, type="number", maximum=most, inclusive=True)]
    return []


def _text_issues(parameter: Parameter, value: str) -> list[dict[str, Any]]:
    name, longest = parameter.name, parameter.longest
    if longest is not None and len(value) > longest:
        message = f"String must contain at most {longest} character(s)"
        return [issue("too_big", name, message, type="string", maximum=longest, inclusive=True)]
    if parameter.choices and value not in parameter.choices:
        return [wrong_choice(name, parameter.choices, value)]
    if parameter.pattern is not None and not parameter.pattern.fullmatch(value):
        return [issue("invalid_string", name, f"Unknown {name}: {value[:40]!r}", validation="regex")]
    if not _can_be_written(value):
        return [issue("invalid_string", name, "The text has half of a surrogate pair in it", validation="unicode")]
    return []


def _list_issues(parameter: Parameter, values: list[Any]) -> list[dict[str, Any]]:
    if len(values) > LIST_LENGTH:
        message = f"Array must contain at most {LIST_LENGTH} element(s)"
        return [issue("too_big", parameter.name, message, type="array", maximum=LIST_LENGTH, inclusive=True)]
    found: list[dict[str, Any]] = []
    for index, value in enumerate(values):
        wrong = [] if isinstance(value, str) else [wrong_type(parameter.name, "string", value)]
        for entry in wrong or _text_issues(parameter, value):
            found.append(entry | {"path": [parameter.name, index]})
    return found


def _can_be_written(value: str) -> bool:
    try:
        value.encode()
    except UnicodeEncodeError:
        return False
    return True
