"""The programs among the tests, which no test runs: what they take from one another is there."""

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent


def names_in(file: Path) -> set[str]:
    """All names that a module has, wherever they come from."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            found.add(node.name)
        elif isinstance(node, ast.Name):
            found.add(node.id)
        elif isinstance(node, ast.alias):
            found.add(node.asname or node.name)
    return found


@pytest.mark.parametrize("folder", ["benchmarks", "desktop", "faults", "kill"])
def test_what_is_imported_from_another_file_of_the_tests_is_in_it(folder: str) -> None:
    files = sorted((ROOT / "tests" / folder).rglob("*.py"))
    assert len(files) > 2
    missing = []
    for file in files:
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("tests."):
                other = ROOT / Path(*(node.module or "").split(".")).with_suffix(".py")
                if other.exists():
                    missing += [(file.name, one.name) for one in node.names if one.name not in names_in(other)]
    assert missing == []
