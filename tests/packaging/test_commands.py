"""The set-up asks once, and goes on without what it cannot have."""

import re
from collections.abc import Iterable, Sequence
from pathlib import Path

import commands
import pytest
from commands import ELSEWHERE_PARTS, PARTS, folders_of, has_screen, set_up
from environment import ROOT, Environment
from steps import Outcome, SetupError
from system_libraries import SOUND, Need, SystemPackages

PORTAUDIO = Need("libportaudio.so.2", "libportaudio2", "portaudio", SOUND)


class FakeEnvironment(Environment):
    """Is made at once."""

    made: bool

    def __init__(self, folder: Path, *, made: bool = True) -> None:
        super().__init__(folder, folder)
        self.made = made

    def is_made(self) -> bool:
        return self.made

    def ensure(self, groups: Iterable[str]) -> None:
        self.made = True


class Questions:
    """Says no, and counts."""

    def __init__(self) -> None:
        self.asked = 0

    def no(self, question: str) -> bool:
        self.asked += 1
        return False

    def packages(self) -> SystemPackages:
        return SystemPackages(assume_yes=False, manager="apt-get", ask=self.no, run=_not_run, can_ask=True)


def _not_run(command: Sequence[str]) -> Outcome:
    raise AssertionError(f"nobody agreed to {command}")


def test_who_said_no_is_not_asked_again_for_the_same(tmp_path: Path) -> None:
    questions = Questions()
    for _ in range(3):
        set_up(FakeEnvironment(tmp_path), questions.packages(), ["run"], [PORTAUDIO])
    assert questions.asked == 1


def test_who_said_no_is_asked_for_something_new(tmp_path: Path) -> None:
    questions = Questions()
    set_up(FakeEnvironment(tmp_path), questions.packages(), ["run"], [PORTAUDIO])
    egl = Need("libEGL.so.1", "libegl1", "libglvnd-egl", SOUND)
    set_up(FakeEnvironment(tmp_path), questions.packages(), ["run"], [PORTAUDIO, egl])
    assert questions.asked == 2


def test_without_the_venv_module_it_stops_with_a_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(commands, "needs_venv_package", lambda: True)
    environment = FakeEnvironment(tmp_path, made=False)
    with pytest.raises(SetupError, match="venv module"):
        set_up(environment, Questions().packages(), ["run"], [])
    assert not environment.made


def test_an_environment_that_is_there_needs_no_venv_module(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(commands, "needs_venv_package", lambda: True)
    questions = Questions()
    set_up(FakeEnvironment(tmp_path), questions.packages(), ["run"], [])
    assert questions.asked == 0


@pytest.mark.parametrize(
    ("platform", "variables", "screen"),
    [
        ("linux", {}, False),
        ("linux", {"DISPLAY": ""}, False),
        ("linux", {"DISPLAY": ":0"}, True),
        ("linux", {"WAYLAND_DISPLAY": "wayland-0"}, True),
        ("darwin", {}, True),
        ("win32", {}, True),
    ],
)
def test_a_screen_is_told_by_the_variables_of_linux(platform: str, variables: dict[str, str], screen: bool) -> None:
    assert has_screen(platform, variables) is screen


def test_every_command_of_ci_is_one_that_can_be_said():
    said = re.findall(r"dev\.py ([\w-]+)", (ROOT / ".ci" / "run").read_text(encoding="utf-8"))
    assert said
    assert set(said) <= set(commands.COMMANDS)


def takes(part: list[str], test: Path) -> bool:
    """Whether pytest, given `part`, runs the tests of that file."""
    left_out = [ROOT / one.removeprefix("--ignore=") for one in part if one.startswith("--ignore=")]
    return any(test.is_relative_to(ROOT / one) for one in part) and not any(
        test.is_relative_to(one) for one in left_out
    )


def test_every_test_runs_in_one_part_and_no_test_in_two() -> None:
    parts = [folders_of(part, PARTS) for part in PARTS]
    for test in (ROOT / "tests").rglob("test_*.py"):
        assert sum(takes(part, test) for part in parts) == 1, test


def test_what_is_tested_as_on_another_computer_is_there_and_runs_once() -> None:
    parts = [folders_of(part, ELSEWHERE_PARTS) for part in ELSEWHERE_PARTS]
    for folder in [one for folders in ELSEWHERE_PARTS.values() for one in folders]:
        tests = [*(ROOT / folder).rglob("test_*.py")] or [ROOT / folder]
        assert all(sum(takes(part, test) for part in parts) == 1 for test in tests), folder


def test_nothing_of_pythons_own_comes_in_from_outside_and_what_is_compiled_is_kept(monkeypatch) -> None:
    for name in ("PYTHONHOME", "PYTHONPATH", "PYTHONDONTWRITEBYTECODE"):
        monkeypatch.setenv(name, "1")
    assert not {"PYTHONHOME", "PYTHONDONTWRITEBYTECODE"} & commands.environment_variables().keys()
    assert commands.environment_variables()["PYTHONPATH"] == str(ROOT)
