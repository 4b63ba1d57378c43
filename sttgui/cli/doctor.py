"""`sttgui doctor`: what is there, what is missing, and what to do about it."""

from __future__ import annotations

import argparse
import importlib
import os
import sys
from collections.abc import Iterator

from sttgui.services import findings
from sttgui.services.findings import Finding


def run(options: argparse.Namespace) -> int:
    """Print all findings; returns 1 where something the main job needs is missing."""
    del options
    broken = False
    for look in (
        *(findings.versions, _screen, _window, findings.sound),
        *(findings.recogniser, findings.keyring, _key, findings.data_folder),
    ):
        for finding in look():
            mark = "ok     " if finding.is_well else "MISSING" if finding.is_needed else "note   "
            print(f"{mark}  {finding.what:<22}{finding.said}", flush=True)
            broken |= finding.is_needed and not finding.is_well
    return int(broken)


def _screen() -> Iterator[Finding]:
    if not sys.platform.startswith("linux"):
        yield Finding("Screen", "there is one")
        return
    shown = [f"{name}={os.environ[name]}" for name in ("WAYLAND_DISPLAY", "DISPLAY") if os.environ.get(name)]
    if shown:
        yield Finding("Screen", ", ".join(shown))
    else:
        yield Finding("Screen", "none; “sttgui transcribe FILE” works in the terminal", is_well=False)


def _window() -> Iterator[Finding]:
    try:
        importlib.import_module("sttgui.app")
    except ImportError as error:  # on a bare Linux a library that Qt needs may be missing
        said = f"cannot be opened: {error}; install that with your system's packages"
        yield Finding("Window", said, is_well=False)
    else:
        yield Finding("Window", "its libraries are there")


def _key() -> Iterator[Finding]:
    from sttgui.domain.keys import KeySource
    from sttgui.domain.recognisers import SERVICE_ADDRESS
    from sttgui.storage.keys import VARIABLES, KeyStore

    key = KeyStore().get(SERVICE_ADDRESS)
    if key is None:
        said = f"none; save one in the window, or set {VARIABLES[0]}. Whisper on this computer needs none"
        yield Finding("Key for AI/ML API", said, is_well=False)
        return
    place = "the keyring" if key.source is KeySource.KEYRING else f"the environment variable {key.variable}"
    yield Finding("Key for AI/ML API", f"{key.shown}, in {place}")
