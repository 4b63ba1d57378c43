"""What is missing of the system is named, asked for, installed or gone without."""

import os
import sys
from collections.abc import Sequence
from dataclasses import dataclass, field

import pytest
from steps import Outcome
from system_libraries import SOUND, WINDOW, Need, SystemPackages, missing

EGL = Need("libEGL.so.1", "libegl1", "libglvnd-egl", WINDOW)
PORTAUDIO = Need("libportaudio.so.2", "libportaudio2", "portaudio", SOUND)


@dataclass
class Machine:
    """Answers the question and runs the commands, and remembers them."""

    answer: bool = True
    works: bool = True
    questions: list[str] = field(default_factory=list)
    commands: list[list[str]] = field(default_factory=list)

    def ask(self, question: str) -> bool:
        self.questions.append(question)
        return self.answer

    def run(self, command: Sequence[str]) -> Outcome:
        self.commands.append(list(command))
        return Outcome(status=int(not self.works), output="E: Could not resolve 'mirror'\n")

    def packages(self, manager: str, *, assume_yes: bool = False, can_ask: bool = True) -> SystemPackages:
        return SystemPackages(assume_yes=assume_yes, manager=manager, ask=self.ask, run=self.run, can_ask=can_ask)


@pytest.fixture(autouse=True)
def root(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 0, raising=False)


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux leaves libraries to be installed")
def test_only_what_the_loader_does_not_find_is_missing() -> None:
    there = Need("libc.so.6", "libc6", "glibc", WINDOW)
    not_there = Need("libnowhere.so.9", "libnowhere9", "nowhere", WINDOW)
    assert missing([there, not_there]) == [not_there]


def test_after_a_yes_the_packages_are_installed(capsys: pytest.CaptureFixture[str]) -> None:
    machine = Machine()
    assert machine.packages("apt-get").provide([PORTAUDIO, EGL])
    assert "libegl1 libportaudio2" in capsys.readouterr().out
    assert [command[:2] for command in machine.commands] == [
        ["apt-get", "update"],
        ["env", "DEBIAN_FRONTEND=noninteractive"],
    ]
    assert machine.commands[-1][-2:] == ["libegl1", "libportaudio2"]


def test_fedora_has_its_own_names() -> None:
    machine = Machine()
    assert machine.packages("dnf").provide([EGL])
    assert machine.commands == [["dnf", "install", "-y", "libglvnd-egl"]]


def test_yes_beforehand_spares_the_question() -> None:
    machine = Machine(answer=False)
    assert machine.packages("apt-get", assume_yes=True, can_ask=False).provide([EGL])
    assert machine.questions == []


@pytest.mark.parametrize("can_ask", [True, False])
def test_after_a_no_or_without_anyone_to_ask_nothing_is_installed_and_the_loss_is_named(
    capsys: pytest.CaptureFixture[str], can_ask: bool
) -> None:
    machine = Machine(answer=False)
    assert not machine.packages("apt-get", can_ask=can_ask).provide([PORTAUDIO])
    assert machine.commands == []
    said = capsys.readouterr().out
    assert "apt-get install -y --no-install-recommends libportaudio2" in said
    assert "Going on without them: recording and playing do not work." in said


def test_a_failed_installation_shows_why_and_goes_on(capsys: pytest.CaptureFixture[str]) -> None:
    assert not Machine(works=False).packages("apt-get", assume_yes=True).provide([EGL])
    said = capsys.readouterr().out
    assert "Could not resolve 'mirror'" in said
    assert "the window cannot open" in said


def test_without_root_sudo_is_used(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 1000, raising=False)
    monkeypatch.setattr("shutil.which", lambda name: f"/usr/bin/{name}")
    machine = Machine()
    assert machine.packages("apt-get").provide([EGL])
    assert all(command[0] == "sudo" for command in machine.commands)


def test_without_root_and_sudo_the_command_is_shown(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 1000, raising=False)
    monkeypatch.setattr("shutil.which", lambda name: None)
    machine = Machine()
    assert not machine.packages("dnf", assume_yes=True).provide([EGL])
    assert machine.commands == []
    assert "As root, run: sudo dnf install -y libglvnd-egl" in capsys.readouterr().out
