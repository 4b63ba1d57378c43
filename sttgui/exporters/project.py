"""A project: all that somebody else needs to go on with a recording, in one file.

It is a zip archive with `transcript.json`, which is all data as JSON (`sttgui/exporters/all_data.py`), and
`project.json`: an object with `format` ("wordlight-project"), `version` (1, raised when an older reader would
misunderstand the file), `id`, by which the same project is known again, `tags`, and `recording`, with the `name` its
file had and, if it is inside, `file`, what it is called there, `size` and `sha256`. `answer` is what the recogniser
sent, byte for byte. What is not known is left out, and so is where files were on this computer.
"""

from __future__ import annotations

import hashlib
import io
import json
import zipfile
from collections.abc import Sequence
from html import escape
from pathlib import Path
from typing import Any, BinaryIO

from sttgui.domain.jobs import Marker
from sttgui.domain.transcript import Transcript
from sttgui.exporters import all_data
from sttgui.exporters.options import Options
from sttgui.exporters.progress import Progress

FORMAT = "wordlight-project"
VERSION = 1
PROJECT, TRANSCRIPT, ANSWER, RECORDING = "project.json", "transcript.json", "answer", "recording"
BLOCK = 1 << 20  # bytes copied at a time
SHOWN = 200  # letters of the text, where it is said what is in a project
LARGE = 1 << 31  # bytes; a larger part needs another form of zip, which must be known beforehand


def pack(  # noqa: PLR0917  as all formats are called, behind where it goes
    file: BinaryIO,
    transcript: Transcript,
    title: str,
    markers: Sequence[Marker],
    options: Options,
    progress: Progress | None = None,
) -> None:
    """Write a project, with the recording itself where that is wanted. Raises `OSError`, and `StoppedError` where
    `progress` was told to stop.
    """
    about = options.about
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        text = all_data.render(transcript, title, markers, options).encode("utf-8", errors="replace")
        archive.writestr(_entry(TRANSCRIPT), text)
        if about.answer:
            archive.writestr(_entry(ANSWER), about.answer)
        recording: dict[str, Any] = {"name": about.name} if about.name else {}
        if options.recording and about.recording is not None:
            recording |= _copy(archive, about.recording, progress or Progress())
        known = {"id": about.id, "tags": list(about.tags), "recording": recording}
        head = {"format": FORMAT, "version": VERSION, **{name: value for name, value in known.items() if value}}
        archive.writestr(_entry(PROJECT), json.dumps(head, ensure_ascii=False).encode("utf-8", errors="replace"))


def render(transcript: Transcript, title: str, markers: Sequence[Marker] = (), options: Options | None = None) -> bytes:
    """The same in memory."""
    file = io.BytesIO()
    pack(file, transcript, title, markers, options or Options())
    return file.getvalue()


def render_plainly(transcript: Transcript, title: str, markers: Sequence[Marker], options: Options) -> str:
    """What is in it, as a page for a text control."""
    text = next((part.text for part in transcript.paragraphs if part.text), "")
    begins = f": “{text[:SHOWN]}{'…' if len(text) > SHOWN else ''}”" if text else ""
    inside = [f"The transcript{begins}", "Times, confidence, speakers, and all that was checked and changed"]
    inside += [f"{len(markers)} markers" if len(markers) > 1 else "1 marker"] if markers else []
    inside += ["Your notes"] if options.notes else []
    inside += [f"Tags: {', '.join(options.about.tags)}"] if options.about.tags else []
    inside += ["What it was made of, as it was: the answer of the transcriber, or the file that was opened"]
    name = options.about.name
    inside += [f"The recording “{name}”" if options.recording else f"Not the recording “{name}”"] if name else []
    return f"<h3>{escape(title)}</h3><ul>{''.join(f'<li>{escape(line)}</li>' for line in inside)}</ul>"


def _entry(name: str) -> zipfile.ZipInfo:
    """Without a date, so that the same project is the same file."""
    entry = zipfile.ZipInfo(name)
    entry.compress_type = zipfile.ZIP_DEFLATED
    entry.external_attr = 0o600 << 16
    return entry


def _copy(archive: zipfile.ZipFile, path: Path, progress: Progress) -> dict[str, Any]:
    """Put a recording in as it is, since sound is packed already; returns what is known of it then."""
    entry = _entry(f"{RECORDING}{path.suffix.lower()}")
    entry.compress_type = zipfile.ZIP_STORED
    digest, size = hashlib.sha256(), 0
    with path.open("rb") as sound:
        whole = path.stat().st_size
        with archive.open(entry, "w", force_zip64=whole >= LARGE) as inside:
            while block := sound.read(BLOCK):
                progress.check()
                inside.write(block)
                digest.update(block)
                size += len(block)
                progress.fraction = min(size / max(whole, 1), 1.0)
    return {"file": entry.filename, "size": size, "sha256": digest.hexdigest()}
