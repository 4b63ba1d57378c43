"""The lock files hold what pyproject.toml asks for, for every system, and nothing of the place they were made in."""

import re
import tomllib
from collections.abc import Iterator

import pytest

from packaging.requirements import Requirement
from tests.packaging.conftest import ROOT, SCRIPTS

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
WANTED = {
    "run": PROJECT["project"]["dependencies"],
    "models": PROJECT["project"]["optional-dependencies"]["models"],
    "voices": PROJECT["tool"]["wordlight"]["voices"],
    "test": PROJECT["dependency-groups"]["test"],
    "benchmarks": PROJECT["dependency-groups"]["benchmarks"],
    "lint": PROJECT["dependency-groups"]["lint"],
    "audit": PROJECT["dependency-groups"]["audit"],
}


def text(group: str) -> str:
    return (SCRIPTS / "requirements" / f"{group}.txt").read_text(encoding="utf-8")


def pins(group: str) -> Iterator[tuple[Requirement, str]]:
    """Each locked package with the rest of its entry."""
    for entry in re.split(r"\n(?=\S)", text(group).strip()):
        requirement, _, rest = entry.partition("\\\n")
        yield Requirement(requirement.strip()), rest


def name(requirement: Requirement) -> str:
    return re.sub(r"[-_.]+", "-", requirement.name).lower()


@pytest.mark.parametrize("group", WANTED)
def test_every_dependency_is_locked_at_a_version_it_allows(group: str) -> None:
    for wanted in map(Requirement, WANTED[group]):
        locked = [pin for pin, _ in pins(group) if name(pin) == name(wanted)]
        versions = [next(iter(pin.specifier)).version for pin in locked]
        assert any(version in wanted.specifier for version in versions), wanted


@pytest.mark.parametrize("group", WANTED)
def test_every_entry_is_one_version_with_hashes_and_nothing_else(group: str) -> None:
    for pin, rest in pins(group):
        assert [part.operator for part in pin.specifier] == ["=="], pin
        assert re.fullmatch(r"(\s+--hash=sha256:[0-9a-f]{64}( \\)?)+\s*", rest), pin


@pytest.mark.parametrize("group", WANTED)
def test_no_address_and_no_folder_is_in_a_lock(group: str) -> None:
    assert not re.search(r"://|index|find-links|^-|\s/|@", text(group), re.MULTILINE)


def test_nothing_comes_with_the_voices() -> None:
    assert [name(pin) for pin, _ in pins("voices")] == ["resemblyzer"]


def test_tests_and_checks_use_the_versions_of_the_app() -> None:
    app = {name(pin): str(pin.specifier) for pin, _ in pins("run") if pin.marker is None}
    for group in ("test", "benchmarks", "lint"):
        for pin, _ in pins(group):
            assert app.get(name(pin), str(pin.specifier)) == str(pin.specifier)


@pytest.mark.parametrize(
    ("python", "system", "machine", "is_there"),
    [
        ("3.11.7", "linux", "x86_64", True),
        ("3.14.0", "linux", "aarch64", True),
        ("3.13.0", "darwin", "x86_64", True),
        ("3.14.0", "darwin", "x86_64", False),
        ("3.14.0", "darwin", "arm64", True),
        ("3.14.0", "win32", "AMD64", True),
        ("3.13.0", "win32", "ARM64", False),
    ],
)
def test_whisper_is_locked_where_it_has_a_wheel(python: str, system: str, machine: str, is_there: bool) -> None:
    here = {
        "python_full_version": python,
        "python_version": python.rpartition(".")[0],
        "sys_platform": system,
        "platform_machine": machine,
    }
    locked = [name(pin) for pin, _ in pins("run") if pin.marker is not None and pin.marker.evaluate(here)]
    for package in ("faster-whisper", "ctranslate2", "onnxruntime", "tokenizers"):
        assert locked.count(package) == is_there, package
