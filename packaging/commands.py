"""The commands of dev.py: set up what each needs, then hand over to the app, the tests or the checks."""

from __future__ import annotations

import argparse
import io
import os
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import audit
import bundle
import surroundings
import translations
from environment import ROOT, Environment, advice, needs_venv_package
from steps import Outcome, SetupError, run_and_show, run_quietly, say
from system_libraries import Need, SystemPackages, missing, missing_for_desktop, missing_readers, venv_need

COMMANDS = ("run", "test", "desktop-test", "soak", "check", "audit", "bench", "translate", "bundle")
# The processes the tests run in, side by side: each has its folders without those of the others. They take about as
# long as each other, and there are more than processors, since many tests wait: for a process, a kill or a sound.
PARTS = {
    "the rest": ("tests",),
    "the window": ("tests/ui",),
    "the window in use": (
        "tests/ui/window",
        "tests/ui/review",
        "tests/ui/player",
        "tests/ui/word_list",
        "tests/ui/speakers",
    ),
    "the engine": ("tests/engine", "tests/viewmodel", "tests/packaging"),
    "recordings and what is stored": ("tests/audio", "tests/kill", "tests/storage", "tests/services", "tests/faults"),
}
# What can tell a language, a zone or a font: what shows, reads or writes dates, numbers, sizes and pages. Nothing below
# asks the system for one of them, except for the file where problems are noted.
ELSEWHERE_PARTS = {
    "the window, as elsewhere": ("tests/ui",),
    "the window in use, as elsewhere": (
        *PARTS["the window in use"],
        "tests/viewmodel",
        "tests/exporters",
        "tests/storage/test_log_file.py",
    ),
}
NO_TESTS = 5  # pytest's status where none was chosen
CHECKS = (
    ("lint", ["-m", "ruff", "check", "."]),
    ("format", ["-m", "ruff", "format", "--check", "."]),
    ("types", ["-m", "mypy", "sttgui", "packaging"]),
    ("types on Windows", ["-m", "mypy", "--platform=win32", "--no-warn-unreachable", "sttgui"]),
    ("layers", ["-c", "from importlinter.cli import lint_imports_command; lint_imports_command()"]),
)

DESCRIPTION = "Set Wordlight up in this checkout, then run it, its tests, its checks or its benchmarks."
EPILOG = (
    "What follows -- is handed on: to sttgui by run, to pytest by the tests, to bench.py by bench; "
    "to soak for how many minutes."
)


def main(arguments: Sequence[str]) -> int:
    """Do what `arguments` ask for; returns the exit status."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")  # a folder's name may have letters the terminal does not know
    own, handed_on = _split(arguments)
    parser = argparse.ArgumentParser(prog="dev.py", description=DESCRIPTION, epilog=EPILOG)
    parser.add_argument("command", choices=COMMANDS)
    parser.add_argument("--yes", action="store_true", help="install missing system packages without asking")
    parser.add_argument(
        "--elsewhere",
        action="store_true",
        help="run a part of the tests as on a computer with another language, time zone and font",
    )
    parser.add_argument("--without-models", action="store_true", help="leave Whisper's weights out of a bundle")
    options = parser.parse_args(own)
    packages = SystemPackages(assume_yes=options.yes or os.environ.get("CI", "").lower() in ("1", "true"))
    environment = Environment(ROOT / ".venv", ROOT / "packaging" / "requirements")
    do: dict[str, Callable[[], int]] = {
        "run": lambda: run(environment, packages, handed_on),
        "test": lambda: test(environment, packages, handed_on, elsewhere=options.elsewhere),
        "desktop-test": lambda: desktop_test(environment, packages, handed_on),
        "soak": lambda: soak(environment, packages, handed_on),
        "audit": lambda: look_through(environment, packages),
        "check": lambda: check(environment, packages),
        "translate": translate,
        "bench": lambda: bench(environment, packages, handed_on),
        "bundle": lambda: make_bundle(packages, with_models=not options.without_models),
    }
    try:
        return do[options.command]()
    except SetupError as error:
        print(error, file=sys.stderr)
    except OSError as error:
        print(
            f"The set-up stopped: {error}. Close Wordlight if it is open, and run the command again.", file=sys.stderr
        )
    except KeyboardInterrupt:
        print("Stopped. Run the command again to go on.", file=sys.stderr)
        return 130
    return 1


def run(environment: Environment, packages: SystemPackages, arguments: Sequence[str]) -> int:
    """Open the window, or hand `arguments` to sttgui; without a screen, transcribe the sample in the terminal."""
    set_up(environment, packages, ["run"], missing())
    add_models(environment)
    if not arguments and not has_screen(sys.platform, os.environ):
        say("There is no screen here, so the sample recording is transcribed in the terminal:")
        arguments = ["sample"]
    return _hand_over([environment.python, "-P", "-m", "sttgui", *arguments])


def test(environment: Environment, packages: SystemPackages, arguments: Sequence[str], *, elsewhere: bool) -> int:
    """Run the tests without showing a window, or `elsewhere`, in other surroundings, those that can tell such; returns
    the status.
    """
    set_up(environment, packages, ["run", "test"], [*missing(), *missing_readers()])
    add_models(environment)
    os.chdir(ROOT)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    pytest: list[str | Path] = [environment.python, "-m", "pytest"]
    if elsewhere:
        os.environ.update(surroundings.elsewhere(environment.folder))
    if any((ROOT / argument.partition("::")[0]).exists() for argument in arguments):
        return _hand_over([*pytest, *arguments])  # somebody wants certain tests
    parts = ELSEWHERE_PARTS if elsewhere else PARTS
    return _side_by_side({name: [*pytest, *folders_of(name, parts), *arguments] for name in parts})


def folders_of(part: str, parts: Mapping[str, Sequence[str]]) -> list[str]:
    """For pytest: the folders of one of `parts`, without those within them that another one has."""
    own = parts[part]
    others = [folder for name, folders in parts.items() if name != part for folder in folders]
    return [*own, *(f"--ignore={other}" for other in others if other.startswith(tuple(f"{one}/" for one in own)))]


def desktop_test(environment: Environment, packages: SystemPackages, arguments: Sequence[str]) -> int:
    """Use the window as a person does, on a private desktop; returns pytest's status. Linux only."""
    _set_up_desktop(environment, packages)
    return _hand_over([environment.python, "-m", "pytest", "tests/desktop", *arguments])


def soak(environment: Environment, packages: SystemPackages, arguments: Sequence[str]) -> int:
    """Use the window for two hours, or the minutes in `arguments`; returns 1 if it held more and more. Linux only."""
    _set_up_desktop(environment, packages)
    return _hand_over([environment.python, "-m", "tests.desktop.soak", *(arguments or ["120"])])


def _set_up_desktop(environment: Environment, packages: SystemPackages) -> None:
    set_up(environment, packages, ["run", "test"], missing())
    needs = missing_for_desktop()
    if needs and not packages.provide(needs):
        raise SetupError("Without these programs there is no private desktop to test on.")
    add_models(environment)
    os.chdir(ROOT)


def check(environment: Environment, packages: SystemPackages) -> int:
    """Run lint, types and layers, all of them even if one fails; returns 1 if any did."""
    set_up(environment, packages, ["run", "lint"], [])
    os.chdir(ROOT)
    failed = []
    for name, command in CHECKS:
        say(f"-- {name}")
        if subprocess.run([environment.python, *command], env=environment_variables(), check=False).returncode:
            failed.append(name)
    say("-- translations")
    if translations.check():
        failed.append("translations")
    if failed:
        print(f"Not clean: {', '.join(failed)}", file=sys.stderr)
    return 1 if failed else 0


def translate() -> int:
    """Bring the files for translators up to the code; returns 1 if anything in them is wrong."""
    return translations.update()


def bench(environment: Environment, packages: SystemPackages, arguments: Sequence[str]) -> int:
    """Run all benchmarks, or those `arguments` name, and write their table; returns 1 if one of them failed."""
    set_up(environment, packages, ["run", "test", "benchmarks"], missing())
    add_models(environment)
    return _hand_over([environment.python, ROOT / "tests" / "benchmarks" / "bench.py", *arguments])


def look_through(environment: Environment, packages: SystemPackages) -> int:
    """Look at the licences of all parts, and for known weaknesses where their database can be reached."""
    set_up(environment, packages, ["run"], [])
    tools = Environment(ROOT / "build" / "audit", ROOT / "packaging" / "requirements")
    tools.folder.parent.mkdir(exist_ok=True)
    tools.ensure(["audit"])
    return audit.audit(environment, tools)


def make_bundle(packages: SystemPackages, *, with_models: bool) -> int:
    """Make what is installed on this system by people who do not program; returns 0."""
    needs = [*missing(), *([venv_need()] if needs_venv_package() else [])]
    if needs and not packages.provide(needs):
        raise SetupError("Without these libraries a bundle would lack them.")
    bundle.bundle(with_models=with_models)
    return 0


def set_up(
    environment: Environment, packages: SystemPackages, groups: Sequence[str], libraries: Sequence[Need]
) -> None:
    """Install what is missing of the system and of `groups`; what could not be had is not asked for every time."""
    needs = list(libraries)
    if needs_venv_package() and not environment.is_made():
        needs.append(venv_need())
    note = environment.folder / "going-without.txt"
    names = "\n".join(packages.names(needs))
    going_without = False
    if needs and (packages.assume_yes or not note.exists() or note.read_text(encoding="utf-8") != names):
        going_without = not packages.provide(needs)
    if needs_venv_package() and not environment.is_made():
        raise SetupError("Without Python's venv module Wordlight cannot be set up.")
    environment.ensure(groups)
    if going_without:
        note.write_text(names, encoding="utf-8")


def add_models(environment: Environment) -> None:
    """Install the models for recognising speech and what knows voices, once; where they cannot be had, say so and go
    on.
    """
    _add(
        environment,
        "models",
        "the models that recognise speech on this computer, about 205 MB",
        "The models could not be installed. {advice}\n"
        "Wordlight starts without them and offers to download one. The next start tries this again.",
    )
    _add(
        environment,
        "voices",
        "what tells speakers apart, about 16 MB",
        "What tells speakers apart could not be installed. {advice}\n"
        "Wordlight starts without it and cannot find out who speaks. The next start tries this again.",
    )


def _add(environment: Environment, group: str, what: str, otherwise: str) -> None:
    if environment.holds([group]):
        return
    say(f"Installing {what} to download ...")
    outcome = environment.add(group)
    if outcome is not None and not outcome.ok:
        say(f"{outcome.tail}\n{otherwise.format(advice=advice(outcome))}")


def has_screen(platform: str, variables: Mapping[str, str]) -> bool:
    """Whether a window can be shown; on Windows and macOS there always is a screen."""
    return platform != "linux" or bool(variables.get("DISPLAY") or variables.get("WAYLAND_DISPLAY"))


def _split(arguments: Sequence[str]) -> tuple[Sequence[str], Sequence[str]]:
    if "--" not in arguments:
        return arguments, []
    place = arguments.index("--")
    return arguments[:place], arguments[place + 1 :]


def environment_variables() -> dict[str, str]:
    """The checkout is imported from where it is, not installed, and nothing else comes in from outside. What was
    compiled is kept, or each of the hundreds of processes that the tests start compiles all of it once more.
    """
    others = ("PYTHONHOME", "PYTHONPATH", "PYTHONDONTWRITEBYTECODE")
    kept = {name: value for name, value in os.environ.items() if name not in others}
    return {**kept, "PYTHONPATH": str(ROOT)}


def _side_by_side(parts: Mapping[str, Sequence[str | Path]]) -> int:
    """Run the parts of the tests at once: what the first writes is shown at once, what the others do after it, and how
    all ended last. Returns the worst status.
    """
    first, *others = parts
    with ThreadPoolExecutor(max(len(others), 1)) as pool, surroundings.quick_disk() as disk:
        variables = {**environment_variables(), **disk}
        running = {name: pool.submit(run_quietly, parts[name], variables) for name in others}
        ended = {first: run_and_show(parts[first], variables)}
        for name, outcome in running.items():
            ended[name] = outcome.result()
            say(ended[name].output)
    for name, done in ended.items():
        say(how_tests_ended(name, done))
    chosen = [outcome.status for outcome in ended.values() if outcome.status != NO_TESTS]
    return max(chosen, key=abs) if chosen else NO_TESTS


def how_tests_ended(name: str, outcome: Outcome) -> str:
    """The tests that failed and pytest's counts; where it did not come to an end, the last it wrote."""
    lines = outcome.output.splitlines()
    failed = [f"    {line}" for line in lines if line.startswith(("FAILED ", "ERROR "))]
    if outcome.status not in (0, 1, NO_TESTS):
        return f"Tests of {name}: BROKEN OFF with status {outcome.status}\n{outcome.tail}"
    counts = lines[-1].strip("= ") if lines else ""
    word = "FAILED" if outcome.status == 1 else "passed" if outcome.ok else "none was chosen"
    return "\n".join([f"Tests of {name}: {word} ({counts})", *failed])


def _hand_over(command: Sequence[str | Path]) -> int:
    """Become `command` where the system can, so that signals reach it; elsewhere wait for it."""
    if os.name == "posix":
        os.execve(command[0], [str(part) for part in command], environment_variables())
    return subprocess.run(command, env=environment_variables(), check=False).returncode
