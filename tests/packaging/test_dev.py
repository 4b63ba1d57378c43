"""dev.py as its users start it, in a small checkout whose path has spaces and accents."""

import subprocess
import sys
from pathlib import Path

import pytest
from commands import ELSEWHERE_PARTS, PARTS, folders_of
from environment import Environment
from surroundings import LANGUAGE, ZONE

from tests.packaging.conftest import SCRIPTS, Checkout

MAKING = "Making a virtual environment"
INSTALLING = "Installing"


def installed(checkout: Checkout, module: str) -> list[Path]:
    return list((checkout.folder / ".venv").rglob(f"site-packages/{module}.py"))


def set_pytest(checkout: Checkout, does: str) -> None:
    (checkout.folder / "pytest.py").write_text(f"import os, sys; {does}")


def test_an_older_python_is_told_so_in_one_line() -> None:
    program = "import runpy, sys; sys.version_info = (3, 6); sys.version = '3.6.15 of old'; runpy.run_path(sys.argv[1])"
    done = subprocess.run(
        [sys.executable, "-c", program, SCRIPTS / "dev.py"], capture_output=True, text=True, check=False
    )
    assert done.returncode == 1
    assert done.stderr == "Wordlight needs Python 3.11 or newer, and this is Python 3.6.15.\n"


def test_the_file_that_says_so_has_nothing_an_older_python_cannot_read() -> None:
    source = (SCRIPTS / "dev.py").read_text(encoding="utf-8")
    assert source.isascii()
    assert not any(new in source for new in ("annotations", ":=", "->", 'f"', "match "))


def test_a_second_start_installs_nothing_and_hands_the_arguments_on(checkout: Checkout) -> None:
    done = checkout.dev("run", "--", "doctor", "an argument")
    assert MAKING not in done.stdout
    assert INSTALLING not in done.stdout
    assert "sttgui ['doctor', 'an argument']" in done.stdout
    assert done.returncode == 0


def test_the_app_starts_in_the_folder_of_its_user(checkout: Checkout) -> None:
    assert str(checkout.folder.parent) in checkout.dev("run", "--", "talk.mp3").stdout.splitlines()[-1]


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there always is a screen")
def test_without_a_screen_the_sample_is_transcribed_in_the_terminal(checkout: Checkout) -> None:
    done = checkout.dev("run")
    assert "There is no screen here" in done.stdout
    assert "sttgui ['sample']" in done.stdout


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there always is a screen")
@pytest.mark.parametrize("screen", ["DISPLAY", "WAYLAND_DISPLAY"])
def test_with_a_screen_the_window_is_opened(checkout: Checkout, screen: str) -> None:
    done = checkout.dev("run", **{screen: ":7"})
    assert "no screen" not in done.stdout
    assert "sttgui []" in done.stdout


def test_the_tests_get_their_packages_and_run_offscreen_in_the_checkout(checkout: Checkout) -> None:
    done = checkout.dev("test", "--", "-k", "word")
    for part in PARTS:
        assert f"pytest 1.0 {[*folders_of(part, PARTS), '-k', 'word']} offscreen {checkout.folder}" in done.stdout
    assert installed(checkout, "part")


def test_it_ends_with_how_each_part_of_the_tests_ended(checkout: Checkout) -> None:
    set_pytest(
        checkout, "sys.exit(print('FAILED tests/ui/test_a.py::test_b - why\\n= 1 failed, 2 passed in 3.21s =') or 1)"
    )
    done = checkout.dev("test")
    assert done.returncode == 1
    said = "FAILED (1 failed, 2 passed in 3.21s)\n    FAILED tests/ui/test_a.py::test_b - why\n"
    assert done.stdout.endswith("".join(f"Tests of {part}: {said}" for part in PARTS))


def test_a_part_that_does_not_come_to_an_end_is_told_from_one_that_failed(checkout: Checkout) -> None:
    set_pytest(checkout, "print('in test_x', flush=True); 'tests/kill' in sys.argv and os.abort()")
    done = checkout.dev("test")
    assert done.returncode != 0
    assert "Tests of the rest: passed" in done.stdout
    assert "Tests of recordings and what is stored: BROKEN OFF with status" in done.stdout
    assert done.stdout.endswith("    in test_x\n")


def test_a_part_of_which_no_test_was_chosen_is_no_failure(checkout: Checkout) -> None:
    set_pytest(checkout, "sys.exit(5 if 'tests/ui' in sys.argv else 0)")
    done = checkout.dev("test", "--", "-k", "word")
    assert done.returncode == 0
    assert "Tests of the window: none was chosen" in done.stdout
    set_pytest(checkout, "sys.exit(5)")
    assert checkout.dev("test", "--", "-k", "word").returncode == 5


def test_a_part_of_the_tests_runs_as_on_another_computer(checkout: Checkout) -> None:
    set_pytest(checkout, "print(sys.argv[1:], *[os.environ.get(name) for name in ('LC_ALL', 'TZ', 'FONTCONFIG_FILE')])")
    done = checkout.dev("test", "--elsewhere", LC_ALL="C.UTF-8", TZ="UTC")
    fonts = checkout.folder / ".venv" / "fonts-elsewhere.conf"
    for part in ELSEWHERE_PARTS:
        assert f"{folders_of(part, ELSEWHERE_PARTS)} {LANGUAGE} {ZONE} {fonts}" in done.stdout
    assert fonts.exists()
    assert "['packaging/dev.py'] de_DE" in checkout.dev("test", "--elsewhere", "--", "packaging/dev.py").stdout


def test_who_wants_certain_tests_gets_these_alone(checkout: Checkout) -> None:
    done = checkout.dev("test", "--", "packaging/dev.py::test_x", "-q")
    assert "pytest 1.0 ['packaging/dev.py::test_x', '-q'] offscreen" in done.stdout
    assert done.stdout.count("pytest 1.0") == 1


def test_the_status_of_what_was_started_is_handed_back(checkout: Checkout) -> None:
    (checkout.folder / "sttgui" / "__main__.py").write_text("raise SystemExit(7)")
    assert checkout.dev("run").returncode == 7


def test_a_changed_lock_is_installed(checkout: Checkout) -> None:
    checkout.lock("run", "part", "2.0")
    done = checkout.dev("run", "--", "--version")
    assert MAKING not in done.stdout
    assert "part 2.0" in installed(checkout, "part")[0].read_text()


def test_an_environment_whose_making_broke_off_is_made_anew(checkout: Checkout) -> None:
    (checkout.folder / ".venv" / "wordlight-setup.json").write_text("")
    installed(checkout, "part")[0].unlink()
    done = checkout.dev("run", "--", "--version")
    assert MAKING in done.stdout
    assert installed(checkout, "part")
    assert done.returncode == 0


def test_an_environment_of_another_python_does_not_count(checkout: Checkout) -> None:
    environment = Environment(checkout.folder / ".venv", checkout.folder / "packaging" / "requirements")
    assert environment.holds(["run"])
    stamp = checkout.folder / ".venv" / "wordlight-setup.json"
    stamp.write_text(stamp.read_text().replace('"python": "', '"python": "another '))
    assert not environment.is_made()
    assert not environment.holds(["run"])


def test_somebody_elses_environment_is_left_alone(checkout: Checkout) -> None:
    (checkout.folder / ".venv" / "wordlight-setup.json").unlink()
    done = checkout.dev("run")
    assert done.returncode == 1
    assert "was not made by this command" in done.stderr
    assert installed(checkout, "part")


def test_a_package_with_another_hash_is_refused_and_what_was_there_still_works(checkout: Checkout) -> None:
    checkout.lock("test", "pytest", "2.0", digest="0" * 64)
    refused = checkout.dev("test")
    assert refused.returncode == 1
    assert "is not the one this project was made with" in refused.stderr
    assert not installed(checkout, "pytest")
    again = checkout.dev("run", "--", "--version")
    assert INSTALLING not in again.stdout
    assert again.returncode == 0


def test_a_package_without_a_build_for_this_python_is_told_with_a_way_out(checkout: Checkout) -> None:
    for wheel in checkout.wheels.glob("pytest-*"):
        wheel.unlink()
    done = checkout.dev("test")
    assert done.returncode == 1
    assert "has no build for this computer" in done.stderr
    assert "No matching distribution found for pytest" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_wrong_command_is_answered_with_the_right_ones(checkout: Checkout) -> None:
    done = checkout.dev("walk")
    assert done.returncode == 2
    assert "desktop-test" in done.stderr


def test_models_that_cannot_be_had_are_said_and_nothing_else_stops(checkout: Checkout) -> None:
    checkout.lock("models", "weights", "2.0", digest="0" * 64)
    for _ in range(2):
        done = checkout.dev("run", "--", "--version")
        assert done.returncode == 0, done.stderr
        assert "The models could not be installed." in done.stdout
        assert "offers to download one" in done.stdout
        assert "sttgui" in done.stdout
    checkout.lock("models", "weights", "2.0")
    done = checkout.dev("run", "--", "--version")
    assert "could not" not in done.stdout
    assert "Installing the models" not in checkout.dev("run", "--", "--version").stdout


def test_voices_that_cannot_be_had_are_said_and_nothing_else_stops(checkout: Checkout) -> None:
    checkout.lock("voices", "voices", "2.0", digest="0" * 64)
    done = checkout.dev("run", "--", "--version")
    assert done.returncode == 0, done.stderr
    assert "cannot find out who speaks" in done.stdout
    assert "The models could not" not in done.stdout
    assert "sttgui" in done.stdout
