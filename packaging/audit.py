"""Looks at what the app is made of: under which terms each part may be used, and which weaknesses of them are known."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Mapping, Sequence
from pathlib import Path

from environment import ROOT, Environment
from steps import run_quietly, say

LOCKS = ("run", "bundle")
# Terms under which a part may go along in a program under the MIT licence, given that its text is shown.
FREE = re.compile(
    r"MIT|BSD|Apache|\bISC\b|PSF|Python Software|MPL|Mozilla|Lesser|LGPL|zlib|CC0|Unlicense|Unicode|HPND", re.I
)
KNOWN = {
    "FFmpeg, x264 and x265": "in PyAV's wheel, and their texts are shown; their source is where PyAV's is",
    "pyinstaller": "its starter may go along with programs of any terms, as its licence says",
    "pyinstaller-hooks-contrib": "used while a bundle is made, and no part of it",
}
TELL_TERMS = (
    "import json; from sttgui.storage.licences import licences; "
    "print(json.dumps({licence.name: licence.terms for licence in licences()}))"
)


def audit(environment: Environment, tools: Environment) -> int:
    """Say what of `environment` is under other terms, and what `tools` finds known; returns 1 where there is any."""
    told = run_quietly([environment.python, "-c", TELL_TERMS], {**os.environ, "PYTHONPATH": str(ROOT)})
    if not told.ok:
        say(told.tail)
        return 1
    others = not_free(json.loads(told.output.splitlines()[-1]))
    for name, terms in others.items():
        say(f"{name} is under “{terms}”: see whether it may go along, and say so in packaging/audit.py")
    say(f"Licences: {len(others)} in question")
    command: list[str | Path] = [
        tools.python,
        "-m",
        "pip_audit",
        "--format",
        "json",
        "--require-hashes",
        "--disable-pip",
    ]
    for lock in LOCKS:
        command += ["-r", ROOT / "packaging" / "requirements" / f"{lock}.txt"]
    found = weaknesses(run_quietly(command).output)
    if found is None:
        say("Known weaknesses: NOT LOOKED FOR, their database could not be reached")
        return int(bool(others))
    for line in found:
        say(line)
    say(f"Known weaknesses: {len(found)}")
    return int(bool(others or found))


def not_free(terms: Mapping[str, str]) -> dict[str, str]:
    """The parts, by name, whose terms nobody has looked at."""
    return {
        name: said for name, said in terms.items() if name.lower() not in map(str.lower, KNOWN) and not is_free(said)
    }


def is_free(terms: str) -> bool:
    """Whether one of the choices that `terms` leave consists of terms that are known to fit."""
    choices: Sequence[str] = re.split(r" OR ", terms)
    return any(all(FREE.search(part) for part in re.split(r" AND |, |; ", choice)) for choice in choices)


def weaknesses(printed: str) -> list[str] | None:
    """A line for each that is known, of what pip-audit prints; `None` where a package could not be looked up."""
    answer = next((line for line in printed.splitlines() if line.startswith('{"dependencies"')), None)
    if answer is None:
        return None
    packages = json.loads(answer)["dependencies"]
    if any("skip_reason" in package for package in packages):
        return None
    return [
        f"{package['name']} {package['version']}: {known['id']}, mended in {', '.join(known['fix_versions']) or 'none'}"
        for package in packages
        for known in package["vulns"]
    ]
