"""`sttgui doctor`: what is there, what is missing, and what to do about it."""

from __future__ import annotations

import argparse
import importlib.metadata
import os
import platform
import shutil
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass

from sttgui import __version__
from sttgui.storage.folders import Folders

PACKAGES = (
    *("PySide6-Essentials", "httpx", "qasync", "sounddevice", "soundfile", "av", "keyring", "platformdirs"),
    *("starlette", "uvicorn", "python-multipart", "python-docx", "XlsxWriter"),
)
WHISPER_PACKAGES = ("faster-whisper", "ctranslate2", "onnxruntime")
LITTLE_SPACE = 500_000_000  # bytes


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing looked at. `is_needed` says that the main job does not work without it."""

    what: str
    said: str
    is_well: bool = True
    is_needed: bool = False


def run(options: argparse.Namespace) -> int:
    """Print all findings; returns 1 where something the main job needs is missing."""
    del options
    broken = False
    for look in (_versions, _screen, _window, _sound, _recogniser, _keyring, _key, _data_folder):
        for finding in look():
            mark = "ok     " if finding.is_well else "MISSING" if finding.is_needed else "note   "
            print(f"{mark}  {finding.what:<22}{finding.said}", flush=True)
            broken |= finding.is_needed and not finding.is_well
    return int(broken)


def _versions() -> Iterator[Finding]:
    yield Finding("Wordlight", __version__)
    yield Finding("Python", f"{platform.python_version()} on {platform.platform()}")
    for package in (*PACKAGES, *WHISPER_PACKAGES):
        try:
            yield Finding(package, importlib.metadata.version(package))
        except importlib.metadata.PackageNotFoundError:
            is_needed = package in PACKAGES  # what it means without the others is told below
            yield Finding(package, "not installed; install Wordlight again", is_well=False, is_needed=is_needed)


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


def _sound() -> Iterator[Finding]:
    from sttgui.audio.devices import input_devices, output_devices

    sides = (("Microphones", input_devices(), "record"), ("Speakers", output_devices(), "listen"))
    for what, devices, purpose in sides:
        if devices.problem is not None:
            yield Finding(what, devices.problem, is_well=False)
        elif devices.names:
            yield Finding(what, ", ".join(devices.names))
        else:
            yield Finding(what, f"none found; connect one to {purpose}", is_well=False)


def _recogniser() -> Iterator[Finding]:
    from sttgui.domain.models import OFFERED, Damaged, Ready
    from sttgui.engine import whisper_model
    from sttgui.storage.models import ModelStore

    missing = whisper_model.available()
    if missing is not None:
        yield Finding("Whisper", str(missing), is_well=False, is_needed=True)
        return
    store = ModelStore(Folders.of_user().data / "models")
    states = {model: store.availability(model) for model in store.models}
    ready = [model.id for model, state in states.items() if isinstance(state, Ready)]
    said = f"ready, with {', '.join(ready)}" if ready else "has no model yet; the window offers to download one"
    yield Finding("Whisper", said, is_well=bool(ready), is_needed=True)
    for model, state in states.items():
        if isinstance(state, Damaged):
            yield Finding(f"Model {model.id}", "is damaged; remove it in the window and download it", is_well=False)
        elif model in OFFERED and not isinstance(state, Ready):
            yield Finding(f"Model {model.id}", f"not here; {model.size / 1e6:.0f} MB to download")


def _keyring() -> Iterator[Finding]:
    from sttgui.storage.keys import keyring_state

    state = keyring_state()
    missing = "none found, so the key of a service cannot be kept here; on Linux, install gnome-keyring"
    said = state.name if state.is_there else missing
    yield Finding("Keyring", said, is_well=state.is_there)


def _key() -> Iterator[Finding]:
    from sttgui.domain.engines import SERVICE_ADDRESS
    from sttgui.domain.keys import KeySource
    from sttgui.storage.keys import VARIABLES, KeyStore

    key = KeyStore().get(SERVICE_ADDRESS)
    if key is None:
        said = f"none; save one in the window, or set {VARIABLES[0]}. Whisper on this computer needs none"
        yield Finding("Key for AI/ML API", said, is_well=False)
        return
    place = "the keyring" if key.source is KeySource.KEYRING else f"the environment variable {key.variable}"
    yield Finding("Key for AI/ML API", f"{key.shown}, in {place}")


def _data_folder() -> Iterator[Finding]:
    folder = Folders.of_user().data
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder) as file:
            file.write(b"can be written")
    except OSError as error:
        said = f"{folder} cannot be written to ({error.strerror}); set STTGUI_HOME to another folder"
        yield Finding("Your data", said, is_well=False, is_needed=True)
        return
    free = shutil.disk_usage(folder).free
    yield Finding("Your data", f"{folder}, {free / 1e9:.1f} GB free", is_well=free > LITTLE_SPACE)
