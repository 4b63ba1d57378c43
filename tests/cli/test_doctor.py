"""The doctor says whether a key is known, and never what it is."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
KEY = "abcd1234efgh5678ijkl9012mnop3456"


def key_line(home: Path, **environment: str) -> str:
    """What the doctor says of the key on a computer without a keyring."""
    names = ("PATH", "SYSTEMROOT", "STTGUI_HOME")
    environment |= {name: os.environ[name] for name in names if name in os.environ}
    environment |= {"PYTHONPATH": str(ROOT), "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring"}
    done = subprocess.run(
        [sys.executable, "-m", "sttgui", "doctor"], cwd=home, env=environment, capture_output=True, timeout=100,
        check=False,
    )  # fmt: skip
    said = done.stdout.decode(errors="replace")
    assert KEY not in said
    assert KEY not in done.stderr.decode(errors="replace")
    return next(line for line in said.splitlines() if "Key for AI/ML API" in line)


def test_a_missing_key_is_noted_with_what_to_do(home: Path):
    line = key_line(home)
    assert line.startswith("note")
    assert "none; save one in the window, or set AIML_API_KEY" in line


@pytest.mark.parametrize("variable", ["AIML_API_KEY", "AIMLAPI_API_KEY"])
def test_a_known_key_is_named_by_its_beginning_and_its_place(home: Path, variable: str):
    line = key_line(home, **{variable: KEY})
    assert line.startswith("ok")
    assert "abcd1234" in line
    assert line.endswith(f"in the environment variable {variable}")
