"""The licences of all that Wordlight is made of: of its packages, as they say themselves, and of what lies in them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import Distribution, distributions
from pathlib import Path

from sttgui.storage.folders import RESOURCES

UNKNOWN = "see its page"
_TEXTS = ("licen", "copying", "notice", "authors")  # how the names of files with licences begin
# What packages bring that Python did not build, and models: name, terms, the package, names of texts.
_INSIDE = (
    ("Qt 6", "LGPL-3.0", "PySide6_Essentials", ("LGPL-3.0", "GPL-3.0")),
    ("FFmpeg, x264 and x265", "LGPL-3.0-or-later; x264 and x265 GPL-2.0-or-later", "av", ("LGPL-3.0", "GPL-2.0")),
    ("Python", "PSF-2.0", "", ()),
    ("OpenSSL", "Apache-2.0", "", ()),
    ("SQLite", "CC0: in the public domain", "", ()),
    ("ICU", "Unicode-3.0", "PySide6_Essentials", ()),
    ("MIT Kerberos", "MIT", "", ()),
    ("libsndfile", "LGPL-2.1-or-later", "soundfile", ("LGPL-2.1",)),
    ("PulseAudio's client", "LGPL-2.1-or-later", "", ("LGPL-2.1",)),
    ("PortAudio", "MIT", "sounddevice", ()),
    ("Silero VAD, which tells speech from silence", "MIT", "faster-whisper", ()),
    ("Whisper's weights, of OpenAI", "MIT", "", ()),
)


@dataclass(frozen=True, slots=True)
class Licence:
    """What one part may be used for: `terms` in a few words, `text` in full, or where to read it."""

    name: str
    version: str
    terms: str
    text: str


def licences() -> list[Licence]:
    """Of every part, by name. Reads files, blocks."""
    packages = {licence.name: licence for licence in map(_of_package, distributions()) if licence.name}
    return sorted([*packages.values(), *_inside()], key=lambda licence: licence.name.casefold())


def _inside() -> Iterator[Licence]:
    for name, terms, package, texts in _INSIDE:
        where = f"Part of the package {package}." if package else "Where it comes along."
        full = [_read(RESOURCES / "licences" / f"{text}.txt") for text in texts]
        yield Licence(name, "", terms, "\n\n\n".join([f"{where} Licence: {terms}.", *full]))


def _of_package(package: Distribution) -> Licence:
    classes = _all(package, "Classifier")
    classified = ", ".join(line.rpartition(" :: ")[2] for line in classes if line.startswith("License :: "))
    terms = _first(package, "License-Expression") or classified or _first(package, "License")
    files = [file for file in package.files or () if file.name.lower().startswith(_TEXTS) and file.suffix != ".py"]
    texts = [text for file in files if (text := _read(Path(str(file.locate()))))]
    home = _first(package, "Home-page") or _first(package, "Project-URL").rpartition(", ")[2]
    terms = next(iter(terms.splitlines()), "") or UNKNOWN  # some give the whole text here
    return Licence(_first(package, "Name"), _first(package, "Version"), terms, "\n\n\n".join(texts) or home)


def _first(package: Distribution, name: str) -> str:
    return next(iter(_all(package, name)), "")


def _all(package: Distribution, name: str) -> list[str]:
    return [value for value in package.metadata.get_all(name) or [] if value]


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8", errors="replace").strip("\n")
    except OSError:
        return ""
