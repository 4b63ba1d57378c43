"""Rewrites packaging/requirements from pyproject.toml: `python3 packaging/lock.py [--upgrade]`; needs uv.

One file each for running, the models, the voices, the tests, the benchmarks, the bundles, the checks and the
audit, with the hashes of all builds, for every system and every Python the project knows. Without --upgrade, versions
that still fit stay as they are.
"""

import subprocess
import sys
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = Path("packaging/requirements")
UV = ["uv", "pip", "compile", "--quiet", "--universal", "--python-version", "3.11", "--generate-hashes"]
SAME_EVERYWHERE = ["--no-emit-index-url", "--no-emit-find-links", "--no-header", "--no-annotate"]
SOURCES = {
    "run": ["pyproject.toml"],
    "models": ["-"],  # the extra alone
    "voices": ["-", "--no-deps"],  # data, whose package names what would run it
    "test": ["--group", "test", "--constraint", str(FOLDER / "run.txt")],
    "benchmarks": ["--group", "benchmarks", "--constraint", str(FOLDER / "run.txt")],
    "bundle": ["--group", "bundle", "--constraint", str(FOLDER / "run.txt")],
    "lint": ["--group", "lint", "--constraint", str(FOLDER / "run.txt")],
    "audit": ["--group", "audit"],
}


def main() -> int:
    """Write the lock files, the one of the app first because the others follow its versions."""
    for name, sources in SOURCES.items():
        command = [*UV, *SAME_EVERYWHERE, *sources, "--output-file", str(FOLDER / f"{name}.txt"), *sys.argv[1:]]
        try:
            status = subprocess.run(command, cwd=ROOT, check=False, input=_alone(name), text=True).returncode
        except FileNotFoundError:
            print("This needs uv: python3 -m pip install uv", file=sys.stderr)
            return 1
        if status:
            return status
    return 0


def _alone(name: str) -> str:
    """What is locked by itself."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    alone = {
        "models": project["project"]["optional-dependencies"]["models"],
        "voices": project["tool"]["wordlight"]["voices"],
    }
    return "\n".join(alone.get(name, []))


if __name__ == "__main__":
    sys.exit(main())
