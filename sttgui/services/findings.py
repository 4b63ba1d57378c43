"""What is there for Wordlight to work, what is missing, and what to do about it."""

from __future__ import annotations

import platform
import shutil
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
    """One thing looked at. `is_needed` says that the main job does not work without it. `in_report` stands for `said`
    in what others may read, where that tells something of the user.
    """

    what: str
    said: str
    is_well: bool = True
    is_needed: bool = False
    in_report: str = ""


def versions() -> Iterator[Finding]:
    import importlib.metadata  # a megabyte

    yield Finding("Wordlight", __version__)
    yield Finding("Python", f"{platform.python_version()} on {platform.platform()}")
    for package in (*PACKAGES, *WHISPER_PACKAGES):
        try:
            yield Finding(package, importlib.metadata.version(package))
        except importlib.metadata.PackageNotFoundError:
            is_needed = package in PACKAGES  # what it means without the others is told below
            yield Finding(package, "not installed; install Wordlight again", is_well=False, is_needed=is_needed)


def sound() -> Iterator[Finding]:
    from sttgui.audio.devices import input_devices, output_devices

    sides = (("Microphones", input_devices(), "record"), ("Speakers", output_devices(), "listen"))
    for what, devices, purpose in sides:
        if devices.problem is not None:
            yield Finding(what, devices.problem, is_well=False)
        elif devices.names:
            yield Finding(what, ", ".join(devices.names), in_report=str(len(devices.names)))
        else:
            yield Finding(what, f"none found; connect one to {purpose}", is_well=False)


def recogniser() -> Iterator[Finding]:
    from sttgui.domain.models import MODELS, OFFERED, Damaged, Ready
    from sttgui.engine import whisper_model
    from sttgui.storage.models import ModelStore

    missing = whisper_model.available()
    if missing is not None:
        yield Finding("Whisper", str(missing), is_well=False, is_needed=True)
        return
    store = ModelStore(Folders.of_user().data / "models")
    states = {model: store.availability(model) for model in store.models}
    usable = [model for model, state in states.items() if isinstance(state, Ready)]
    ready = [model.id for model in usable]
    said = f"ready, with {', '.join(ready)}" if ready else "has no model yet; the window offers to download one"
    known = [model.id if model in MODELS else "one of the user" for model in usable]
    in_report = f"ready, with {', '.join(known)}" if ready else ""
    yield Finding("Whisper", said, is_well=bool(ready), is_needed=True, in_report=in_report)
    for model, state in states.items():
        if isinstance(state, Damaged):
            said = "is damaged; remove it in the window and download it"
            yield Finding(f"Model {model.id if model in MODELS else 'of the user'}", said, is_well=False)
        elif model in OFFERED and not isinstance(state, Ready):
            yield Finding(f"Model {model.id}", f"not here; {model.size / 1e6:.0f} MB to download")


def keyring() -> Iterator[Finding]:
    from sttgui.storage.keys import keyring_state

    state = keyring_state()
    missing = "none found, so the key of a service cannot be kept here; on Linux, install gnome-keyring"
    said = state.name if state.is_there else missing
    yield Finding("Keyring", said, is_well=state.is_there)


def data_folder() -> Iterator[Finding]:
    folder = Folders.of_user().data
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder) as file:
            file.write(b"can be written")
    except OSError as error:
        said = f"{folder} cannot be written to ({error.strerror}); set STTGUI_HOME to another folder"
        in_report = f"cannot be written to ({error.strerror})"
        yield Finding("Your data", said, is_well=False, is_needed=True, in_report=in_report)
        return
    free = shutil.disk_usage(folder).free
    room = f"{free / 1e9:.1f} GB free"
    yield Finding("Your data", f"{folder}, {room}", is_well=free > LITTLE_SPACE, in_report=room)
