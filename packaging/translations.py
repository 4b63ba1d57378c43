"""The strings of the window for translators: found in the code, kept in `resources/languages` as files of Qt Linguist,
and checked. Without any package, so that it runs anywhere.

A string is found as the argument of `tr` or `plural`, or in one of the TABLES. What the translator should know of it
comes from a comment `#: …` in the line above, and else from the first sentence about the function it stands in.
"""

from __future__ import annotations

import ast
import io
import re
import tokenize
import xml.etree.ElementTree as Xml
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "languages"
HELP = ROOT / "resources" / "help"
LANGUAGES = ("ar", "de", "es", "fr", "pt_BR", "zh_CN")
FORMS = {"ar": 6, "de": 2, "es": 2, "fr": 2, "pt_BR": 2, "zh_CN": 1}
# The forms that stand for one number alone, and so need not name it.
EXACT = {"ar": {0, 1, 2}, "de": {0}, "es": {0}, "fr": set(), "pt_BR": set(), "zh_CN": set()}
# What ends like this is a filter of a file dialog: Qt looks for these brackets, and finds no file with others.
OF_A_DIALOG = re.compile(r"\((?:\*[\w.]*|\{pattern\})\)$")
# Marks that a language does not write so: quotation marks of another, a space that may break where a narrow one stands.
UNUSUAL = {"ar": r"[\"“”]|[\u0621-\u064a][,;?]", "de": r"[\"”—]| %", "fr": r"[\"“”']|« | [;:!?»%]"}
# The window offers these, so that a missing translation is an error.
COMPLETE: tuple[str, ...] = ("ar", "de", "es", "fr", "pt_BR", "zh_CN")

# Where strings stand in tables: the names of assignments and classes, of which all strings count that are no keys; or
# calls, with the places of the arguments that are strings for people.
TABLES: dict[str, dict[str, tuple[int | str, ...]]] = {
    "api/job_status.py": {"NO_REASON": ()},
    "api/surroundings.py": {"OF_THE_SYSTEM": ()},
    "domain/disk.py": {"DISK": (), "_REASONS": ()},
    "domain/errors.py": {"template": (), "remedy": ()},
    "domain/reasons.py": {"Reason": ()},
    "domain/languages.py": {"LANGUAGES": ()},
    "engine/remote.py": {"NOT_PROVEN": ()},
    "exporters/limits.py": {"PRESETS": ("keys",)},
    "exporters/options.py": {"Switch": (1, 2)},
    "exporters/passages.py": {"MARKED": (), "UNDERLINED": (), "CROSSED_OUT": ()},
    "exporters/registry.py": {"Group": (), "Format": (1, 4)},
    "exporters/sections.py": {"_INSIGHTS": ("keys",)},
    "importers/own_data.py": {"ValueError": (0,)},
    "importers/project.py": {"ValueError": (0,)},
    "importers/textgrid.py": {"ValueError": (0,)},
    "importers/texts.py": {"ValueError": (0,)},
    "storage/problems.py": {"READ_ONLY": (), "NOT_ALLOWED": (), "IN_THE_WAY": (), "_SQLITE_READ_ONLY": ()},
    "ui/jobs/remedies.py": {"Remedy": ()},
    "ui/kit/actions.py": {"Spec": (1, 2), "Need": (0,)},
    "ui/recognisers/option_text.py": {"_WORDS": (), "_PRESETS": ()},
    "ui/review/text.py": {"AMOUNTS": ()},
    "ui/transcript/export_limits.py": {"FIELDS": ()},
    "ui/transcript/export_options.py": {"TIMES": ("keys",)},
    "ui/transcript/insight_text.py": {"_GROUPS": ()},
}

Key = tuple[str, str]  # the English, and its sense where it has several


@dataclass(slots=True)
class Message:
    """One string for people: English, the English of one where it has a plural, and what is known of it."""

    source: str
    sense: str = ""
    one: str | None = None
    notes: set[str] = field(default_factory=set)
    places: set[str] = field(default_factory=set)

    @property
    def note(self) -> str:
        """All a translator should know, in a fixed order."""
        said = [f"For 1: {self.one}"] if self.one is not None else []
        return "\n".join([*said, *sorted(self.notes), "In: " + ", ".join(sorted(self.places))])


@dataclass(frozen=True, slots=True)
class Entry:
    """What a file has of a message."""

    forms: tuple[str, ...] = ()
    state: str = "unfinished"  # or finished (""), or vanished
    one: str | None = None

    @property
    def is_done(self) -> bool:
        return not self.state and all(self.forms)


def collect(root: Path = ROOT / "sttgui") -> tuple[dict[Key, Message], list[str]]:
    """All strings, and what is wrong with how they are written in the code."""
    found: dict[Key, Message] = {}
    wrong: list[str] = []
    for path in sorted(root.rglob("*.py")):
        name = path.relative_to(root).as_posix()
        _Reader(name, path.read_text(encoding="utf-8"), found, wrong).read()
    return found, wrong


class _Reader:
    """Reads one module."""

    def __init__(self, name: str, source: str, found: dict[Key, Message], wrong: list[str]) -> None:
        self._name, self._found, self._wrong = name, found, wrong
        self._tree = ast.parse(source)
        self._comments = {
            token.start[0]: token.string[2:].strip()
            for token in (tokenize.generate_tokens(io.StringIO(source).readline) if "#: " in source else ())
            if token.type == tokenize.COMMENT and token.string.startswith("#:")
        }
        self._tables = TABLES.get(name, {})

    def read(self) -> None:
        self._visit(self._tree, None)

    def _visit(self, node: ast.AST, function: ast.AST | None) -> None:
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            if node.name in self._tables:
                self._take_all(node, ())
            function = node
        elif isinstance(node, ast.Assign | ast.AnnAssign):
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            for target in targets:
                if isinstance(target, ast.Name) and target.id in self._tables and node.value is not None:
                    self._take_all(node.value, self._tables[target.id])
        elif isinstance(node, ast.Call):
            self._call(node, function)
        for child in ast.iter_child_nodes(node):
            self._visit(child, function)

    def _call(self, call: ast.Call, function: ast.AST | None) -> None:
        called = call.func.id if isinstance(call.func, ast.Name) else getattr(call.func, "attr", "")
        for given in call.keywords:
            if given.arg == "reason" and not self._name.startswith("cli/"):  # of an error, why it came
                if any(isinstance(part, ast.JoinedStr) for part in ast.walk(given.value)):
                    self._wrong.append(f"{self._name}:{call.lineno}: a reason with values is one of domain/reasons.py")
                self._constants(given.value, call, None)
        if called in self._tables and call.args:
            for place in self._tables[called]:
                if isinstance(place, int) and place < len(call.args):
                    self._constants(call.args[place], call, function)
        elif called == "tr" and call.args:
            sense = next((key.value for key in call.keywords if key.arg == "sense"), None)
            meant = sense.value if isinstance(sense, ast.Constant) else ""
            if not list(_strings(call.args[0])):
                self._elsewhere(call, function)
            self._constants(call.args[0], call, function, str(meant))
        elif called == "plural" and len(call.args) > 2:
            one, many = (argument.value if isinstance(argument, ast.Constant) else None for argument in call.args[1:3])
            if not isinstance(one, str) or not isinstance(many, str):
                self._wrong.append(f"{self._name}:{call.lineno}: plural() needs its two sentences written out")
                return
            self._put(many, call, function, one=one)

    def _elsewhere(self, call: ast.Call, function: ast.AST | None) -> None:
        """What is translated is not written in the call: then it is a table, or stands in the same function."""
        if self._name == "ui/kit/text.py" and ast.unparse(call.args[0]).startswith("error."):
            return
        if not isinstance(function, ast.FunctionDef) or self._tables:
            return
        names = {node.id for node in ast.walk(call.args[0]) if isinstance(node, ast.Name)}
        for node in ast.walk(function):
            targets = node.targets if isinstance(node, ast.Assign) else []
            if any(isinstance(target, ast.Name) and target.id in names for target in targets):
                assert isinstance(node, ast.Assign)
                self._constants(node.value, node, function)

    def _take_all(self, node: ast.AST, what: tuple[int | str, ...]) -> None:
        if isinstance(node, ast.ClassDef):
            for part in node.body:
                if isinstance(part, ast.Assign):
                    self._constants(part.value, part, node)
        elif what == ("keys",) and isinstance(node, ast.Dict):
            for key in node.keys:
                if key is not None:
                    self._constants(key, key, None)
        else:
            self._constants(node, node, None)

    def _constants(self, value: ast.AST, call: ast.AST, function: ast.AST | None, sense: str = "") -> None:
        for text in _strings(value):
            self._put(text, call, function, sense=sense)

    def _put(
        self, text: str, at: ast.AST, function: ast.AST | None, *, sense: str = "", one: str | None = None
    ) -> None:
        if not text.strip() and not sense:
            return
        message = self._found.setdefault((text, sense), Message(text, sense))
        if one is not None:
            message.one = one
        message.places.add(self._name.removesuffix(".py"))
        line = getattr(at, "lineno", 0)
        said = self._comments.get(line - 1) or self._comments.get(line)
        if said is None and isinstance(function, ast.FunctionDef):
            about = ast.get_docstring(function)
            said = None if about is None else " ".join(about.split("\n\n")[0].split())
        if said:
            message.notes.add(said)


def _strings(node: ast.AST) -> Iterator[str]:
    """The strings an expression can be, without keys and what is only compared."""
    if isinstance(node, ast.Constant):
        if isinstance(node.value, str):
            yield node.value
    elif isinstance(node, ast.IfExp):
        yield from _strings(node.body)
        yield from _strings(node.orelse)
    elif isinstance(node, ast.Dict):
        for value in node.values:
            yield from _strings(value)
    elif isinstance(node, ast.Tuple | ast.List):
        for value in node.elts:
            yield from _strings(value)
    elif isinstance(node, ast.BinOp | ast.BoolOp):
        for child in ast.iter_child_nodes(node):
            yield from _strings(child)
    elif isinstance(node, ast.Call):
        for value in node.args:
            yield from _strings(value)
    elif isinstance(node, ast.GeneratorExp):
        yield from _strings(node.elt)


def read(path: Path) -> dict[Key, Entry]:
    """What a file has; nothing where it is not there yet."""
    if not path.exists():
        return {}
    kept = {}
    for message in Xml.parse(path).getroot().iter("message"):
        said = message.find("translation")
        if said is None:
            continue
        forms = tuple(form.text or "" for form in said.iter("numerusform"))
        is_many = message.get("numerus") == "yes"
        one = next(
            (line[7:] for line in message.findtext("extracomment", "").split("\n") if line[:7] == "For 1: "), None
        )
        key = message.findtext("source", ""), message.findtext("comment", "")
        kept[key] = Entry(forms if is_many else (said.text or "",), said.get("type", ""), one)
    return kept


def merged(messages: dict[Key, Message], kept: dict[Key, Entry], forms: int) -> dict[Key, Entry]:
    """What is kept of the messages there are; what the code no longer says stays as vanished, if it was translated."""
    made = {}
    for key, message in messages.items():
        entry = kept.get(key, Entry())
        wanted = 1 if message.one is None else forms
        if len(entry.forms) != wanted:
            entry = Entry(("",) * wanted)
        elif entry.state == "vanished" or (message.one is not None and entry.one not in (None, message.one)):
            entry = Entry(entry.forms, "unfinished")
        made[key] = entry
    gone = {key: Entry(entry.forms, "vanished", entry.one) for key, entry in kept.items() if key not in made}
    return made | {key: entry for key, entry in gone.items() if any(entry.forms)}


def written(code: str, messages: dict[Key, Message], entries: dict[Key, Entry]) -> str:
    """The file: in the order of the English, without line numbers, so that two changes of it can be joined."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines += [f'<TS version="2.1" language="{code}" sourcelanguage="en">', "<context>", "    <name>text</name>"]
    for key in sorted(entries, key=lambda one: (one[0].casefold(), *one)):
        entry, message = entries[key], messages.get(key)
        is_many = message.one is not None if message else len(entry.forms) > 1
        lines += [
            '    <message numerus="yes">' if is_many else "    <message>",
            f"        <source>{_xml(key[0])}</source>",
        ]
        if key[1]:
            lines.append(f"        <comment>{_xml(key[1])}</comment>")
        if message is not None:
            lines.append(f"        <extracomment>{_xml(message.note)}</extracomment>")
        state = f' type="{entry.state}"' if entry.state else ""
        if is_many:
            lines.append(f"        <translation{state}>")
            lines += [f"            <numerusform>{_xml(form)}</numerusform>" for form in entry.forms]
            lines.append("        </translation>")
        else:
            lines.append(f"        <translation{state}>{_xml(entry.forms[0])}</translation>")
        lines.append("    </message>")
    return "\n".join([*lines, "</context>", "</TS>", ""])


def _xml(text: str) -> str:
    return escape(text)


def update(folder: Path = FOLDER) -> int:
    """Bring all files up to the code, and say what is to be done in each; returns the exit status."""
    messages, wrong = collect()
    folder.mkdir(exist_ok=True)
    for code in LANGUAGES:
        path = folder / f"wordlight_{code}.ts"
        entries = merged(messages, read(path), FORMS[code])
        path.write_text(written(code, messages, entries), encoding="utf-8", newline="\n")
    for line in wrong:
        print(line)
    return max(check(folder), int(bool(wrong)))


def check(folder: Path = FOLDER) -> int:
    """Say what is missing and what is wrong in the files; returns 1 if anything must be put right."""
    messages, wrong = collect()
    missing = 0
    for code in LANGUAGES:
        entries = read(folder / f"wordlight_{code}.ts")
        lacking = [key for key in messages if key not in entries or not entries[key].is_done]
        pages = [page.name for page in sorted((HELP / "en").glob("*.md")) if not (HELP / code / page.name).exists()]
        missing += len(lacking) + len(pages)
        print(f"{code}: {len(messages) - len(lacking)} of {len(messages)} translated, {len(pages)} help pages missing")
        if code in COMPLETE:
            wrong += [f"{code}: not translated: {source!r}" for source, _ in lacking]
            wrong += [f"{code}: the help lacks {page}" for page in pages]
        for key, entry in entries.items():
            if key in messages and entry.is_done:
                wrong += [f"{code}: {key[0]!r}: {fault}" for fault in faults(code, messages[key], entry.forms)]
    for line in wrong:
        print(line)
    return int(bool(wrong))


def faults(code: str, message: Message, forms: tuple[str, ...]) -> Iterator[str]:
    """What is wrong with a translation."""
    if len(forms) != (1 if message.one is None else FORMS[code]):
        yield "it has another number of forms than the language"
    for place, form in enumerate(forms):
        needed, given = _names(message.source), _names(form)
        may_lack = {"number"} if message.one is not None and place in EXACT[code] else set()
        if not given <= needed or not needed - given <= may_lack:
            yield f"braces {sorted(given)} instead of {sorted(needed)} in {form!r}"
        if message.source.strip() and _edges(form) != _edges(message.source):
            yield f"spaces at its edges in {form!r}"
        if ("&" in message.source) != ("&" in form) and "&&" not in message.source + form:
            yield f"a key (&) too many or too few in {form!r}"
        if message.source.endswith("…") != form.endswith(("…", "……")):
            yield f"an … at the end too many or too few in {form!r}"
        if message.source.startswith("[") and not re.match(r"\[[^]]+\]", form):
            yield f"no part in [ ] at the beginning of {form!r}"
        if OF_A_DIALOG.search(message.source) and not OF_A_DIALOG.search(form):
            yield f"a dialog of files reads its pattern only between ( and ), not as in {form!r}"
        if message.source.count("#") != form.count("#"):
            yield f"no # for the number in {form!r}"
        if unusual := re.search(UNUSUAL.get(code, "(?!)"), form):
            yield f"{unusual.group()!r} is not written so in this language, in {form!r}"


def _names(text: str) -> set[str]:
    return set(re.findall(r"\{(\w+)\}", text))


def _edges(text: str) -> tuple[str, str]:
    return text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]
