"""Counts how the code is built, now and at earlier commits: `structure.py [COMMIT…]` prints Markdown, a column each.

A room is a package that holds modules; those of the window are below `sttgui/ui`. A forwarding method only hands its
own arguments on to one part of its object. A circle is a set of modules that import one another, whenever they do so;
what is imported for types alone does not count. An import crosses where it leads to another room.
"""

from __future__ import annotations

import ast
import io
import subprocess
import sys
import tarfile
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path, PurePosixPath

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = "sttgui"
LONG_LINES = 400
Row = dict[str, str]


@dataclass(frozen=True)
class Module:
    """One file of the product, read."""

    path: PurePosixPath
    text: str

    @property
    def name(self) -> str:
        parts = self.path.with_suffix("").parts
        return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)

    @property
    def room(self) -> str:
        return str(self.path.parent)

    @property
    def lines(self) -> int:
        return self.text.count("\n")

    @cached_property
    def tree(self) -> ast.Module:
        return ast.parse(self.text)

    @cached_property
    def imported(self) -> tuple[str, ...]:
        """Each name that an import asks for, whole; one of a module's may be that of a module."""
        return tuple(_imported(self.tree))

    def classes(self) -> Iterator[ast.ClassDef]:
        return (node for node in ast.walk(self.tree) if isinstance(node, ast.ClassDef))


def main(commits: Sequence[str]) -> None:
    columns = {commit: counted(at(commit)) for commit in commits}
    columns["now"] = counted(here())
    rows = dict.fromkeys(row for column in columns.values() for row in column)
    print(f"|  | {' | '.join(columns)} |\n|---|{'--:|' * len(columns)}")
    for row in rows:
        print(f"| {row} | {' | '.join(column.get(row, '') for column in columns.values())} |")


def here() -> list[Module]:
    files = sorted((ROOT / PACKAGE).rglob("*.py"))
    return [Module(PurePosixPath(file.relative_to(ROOT).as_posix()), file.read_text("utf-8")) for file in files]


def at(commit: str) -> list[Module]:
    """The product's files as they were.

    Raises:
        subprocess.CalledProcessError: There is no such commit.
    """
    packed = subprocess.run(["git", "archive", commit, PACKAGE], cwd=ROOT, capture_output=True, check=True).stdout
    modules = []
    with tarfile.open(fileobj=io.BytesIO(packed)) as archive:
        for member in archive:
            file = archive.extractfile(member)
            if member.name.endswith(".py") and file is not None:
                modules.append(Module(PurePosixPath(member.name), file.read().decode()))
    return modules


def counted(modules: list[Module]) -> Row:
    """What is told of one state of the code."""
    largest = max(modules, key=lambda module: module.lines)
    classes = [(_length(one), one.name) for module in modules for one in module.classes()]
    methods = [method for module in modules for one in module.classes() for method in _methods(one)]
    outside = [module for module in modules if not module.room.endswith("ui/window") and module.name != _window(module)]
    leads = _leads(modules)
    told = {
        "files, lines": f"{len(modules)}, {sum(module.lines for module in modules):,}",
        "largest file": f"{largest.path.relative_to(PACKAGE)}, {largest.lines}",
        f"files past {LONG_LINES} lines": str(sum(module.lines > LONG_LINES for module in modules)),
        "largest class": "{1}, {0} lines".format(*max(classes)),
        "forwarding methods": str(sum(_forwards(method) for method in methods)),
        "uses of MainWindow outside its room": str(sum(_uses(module, "MainWindow") for module in outside)),
        "circles of modules": str(sum(len(circle) > 1 for circle in circles(leads))),
        "packages of Qt": ", ".join(
            sorted({name.split(".")[1] for m in modules for name in m.imported if _is_qt(name)})
        ),
    }
    rooms = {module.name: module.room for module in modules}
    pairs = [(rooms[name], rooms[other]) for name, others in leads.items() for other in others]
    crossing = sum(ours != theirs for ours, theirs in pairs)
    told["imports that cross rooms"] = f"{crossing} of {len(pairs)}, {crossing / len(pairs):.0%}"
    files, lines = Counter(module.room for module in modules), Counter[str]()
    for module in modules:
        lines[module.room] += module.lines
    return told | {f"{room}: files, lines": f"{files[room]}, {lines[room]:,}" for room in sorted(files)}


def circles(leads: dict[str, set[str]]) -> list[set[str]]:
    """The sets of modules of which each leads to each (Tarjan's strongly connected components)."""
    found: list[set[str]] = []
    order: dict[str, int] = {}
    low: dict[str, int] = {}
    open_ones: list[str] = []

    def visit(name: str) -> None:
        order[name] = low[name] = len(order)
        open_ones.append(name)
        for other in leads[name]:
            if other not in order:
                visit(other)
                low[name] = min(low[name], low[other])
            elif other in open_ones:
                low[name] = min(low[name], order[other])
        if low[name] == order[name]:
            place = open_ones.index(name)
            found.append(set(open_ones[place:]))
            del open_ones[place:]

    for name in leads:
        if name not in order:
            visit(name)
    return found


def _leads(modules: list[Module]) -> dict[str, set[str]]:
    """Which modules of the product each imports; a package's own module does not lead to what lies in it."""
    names = {module.name for module in modules}
    leads = {}
    for module in modules:
        targets = {name if name in names else name.rpartition(".")[0] for name in module.imported}
        leads[module.name] = (targets & names) - {module.name}
    return leads


def _imported(node: ast.AST) -> Iterator[str]:
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.If) and "TYPE_CHECKING" in ast.unparse(child.test):
            continue
        if isinstance(child, ast.Import):
            yield from (alias.name for alias in child.names)
        elif isinstance(child, ast.ImportFrom) and child.module and not child.level:
            yield from (f"{child.module}.{alias.name}" for alias in child.names)
        else:
            yield from _imported(child)


def _is_qt(name: str) -> bool:
    return name.startswith("PySide6.")


def _window(module: Module) -> str:
    """The module of `MainWindow` itself, before it had a room."""
    return module.name if any(one.name == "MainWindow" for one in module.classes()) else ""


def _uses(module: Module, name: str) -> int:
    return sum(isinstance(node, ast.Name) and node.id == name for node in ast.walk(module.tree))


def _methods(one: ast.ClassDef) -> Iterator[ast.FunctionDef]:
    return (node for node in one.body if isinstance(node, ast.FunctionDef))


def _length(node: ast.ClassDef) -> int:
    return (node.end_lineno or node.lineno) - node.lineno + 1


def _forwards(method: ast.FunctionDef) -> bool:
    """Whether all it does is `self.part.method(its own arguments)`."""
    body = [node for node in method.body if not (isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant))]
    if len(body) != 1 or not isinstance(body[0], ast.Expr | ast.Return) or not isinstance(body[0].value, ast.Call):
        return False
    call = body[0].value
    own = [argument.arg for argument in (*method.args.args[1:], *method.args.kwonlyargs)]
    given = [*call.args, *(keyword.value for keyword in call.keywords)]
    part = call.func.value if isinstance(call.func, ast.Attribute) else None
    return (
        isinstance(part, ast.Attribute)
        and isinstance(part.value, ast.Name)
        and part.value.id == "self"
        and [node.id if isinstance(node, ast.Name) else "" for node in given] == own
    )


if __name__ == "__main__":
    main(sys.argv[1:])
