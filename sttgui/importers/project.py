"""Project files of Wordlight (`sttgui/exporters/project.py`), trusted with nothing: whoever sent one may have made it.

Only its four parts are looked at, by their names, none is unpacked further than it may be large, and nothing of it says
where something is written.
"""

from __future__ import annotations

import io
import json
import re
import struct
import zipfile
import zlib
from dataclasses import replace
from pathlib import Path
from typing import Any, BinaryIO

from sttgui.api.values import items, mapping
from sttgui.exporters.project import ANSWER, FORMAT, PROJECT, RECORDING, TRANSCRIPT, VERSION
from sttgui.importers.formats import Content, Imported, NewerError, Packed
from sttgui.importers.own_data import is_own, text_of
from sttgui.importers.own_data import read as read_own

SIZE = 64 << 20  # bytes of a part in memory
DIRECTORY = 1 << 20  # bytes of the list of what is in it
TAIL = 66_000  # bytes in which it is said how long that is
DENSEST = 100  # times; sound that is packed tighter is none, but made to fill a disk
_SIGN = b"PK\x03\x04"
_ID = re.compile(r"[0-9a-f]{32}")
_RECORDING = re.compile(rf"{RECORDING}(\.[a-z0-9]{{1,8}})?")
# What the archive raises for whatever is wrong with it: damage, a password, a way of packing that is not known here.
_BROKEN = (zipfile.BadZipFile, RuntimeError, zlib.error, EOFError, ValueError, OverflowError, OSError, KeyError)


def is_archive(head: bytes) -> bool:
    return head.startswith(_SIGN)


def read(file: BinaryIO) -> Imported | None:
    """What is in a project; `None` for another archive. Raises `NewerError`, and `ValueError` with the reason."""
    try:
        _check_directory(file)
        with zipfile.ZipFile(file) as archive:
            if PROJECT not in archive.NameToInfo:
                return None
            head = mapping(json.loads(_part(archive, PROJECT)))
            if head.get("format") != FORMAT:
                return None
            _check_version(head.get("version"))
            content = Content(_part(archive, TRANSCRIPT))
            answer = _part(archive, ANSWER) if ANSWER in archive.NameToInfo else b""
            recording = _packed(archive, mapping(head.get("recording")))
    except NewerError:
        raise
    except (*_BROKEN, RecursionError) as error:
        raise ValueError("it is damaged, or not made as Wordlight makes it.") from error
    if not is_own(content):
        raise ValueError("there is no transcript in it.")
    found = read_own(content)
    name = head.get("id")
    return replace(
        found,
        raw=answer,
        id=name if isinstance(name, str) and _ID.fullmatch(name) else "",
        tags=tuple(filter(None, map(text_of, items(head.get("tags"))))),
        recording=recording,
    )


def unpack_recording(path: Path, recording: Packed, target: BinaryIO) -> None:
    """Write the recording in a project to an open file. Raises `ValueError` where it is damaged, `OSError`."""
    with zipfile.ZipFile(path) as archive:
        try:
            entry = archive.getinfo(recording.member)
            if entry.file_size != recording.size or entry.file_size > max(entry.compress_size, 1) * DENSEST:
                raise ValueError("the recording in it is another one by now.")
            inside = archive.open(entry)
        except (zipfile.BadZipFile, RuntimeError, KeyError) as error:
            raise ValueError("the recording in it is damaged.") from error
        with inside:
            while block := _block(inside):
                target.write(block)


def _check_version(version: object) -> None:
    if isinstance(version, int) and version > VERSION:
        raise NewerError


def _check_directory(file: BinaryIO) -> None:
    """Raises `ValueError` where the list of what is in an archive is said to be large: all of it would be read at once.

    https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, 4.3.14 and 4.3.16.
    """
    size = file.seek(0, io.SEEK_END)
    file.seek(max(size - TAIL, 0))
    tail = file.read()
    for sign, place, form in ((b"PK\5\6", 12, "<L"), (b"PK\6\6", 40, "<Q")):
        at = tail.find(sign)
        while at >= 0:
            field = tail[at + place : at + place + struct.calcsize(form)]
            if len(field) == struct.calcsize(form) and struct.unpack(form, field)[0] > DIRECTORY:
                raise ValueError
            at = tail.find(sign, at + 1)


def _block(inside: Any) -> bytes:
    try:
        found: bytes = inside.read(1 << 20)
    except (zipfile.BadZipFile, zlib.error, EOFError) as error:
        raise ValueError("the recording in it is damaged.") from error
    return found


def _part(archive: zipfile.ZipFile, name: str) -> bytes:
    if archive.getinfo(name).file_size > SIZE:
        raise ValueError
    with archive.open(name) as inside:  # gives no more than it says it has
        return inside.read(SIZE)


def _packed(archive: zipfile.ZipFile, about: dict[str, Any]) -> Packed | None:
    """What is known of the recording; `None` where that is nothing."""
    name, member = text_of(about.get("name")) or "", about.get("file")
    name = re.split(r"[/\\]", name)[-1]
    if not isinstance(member, str) or not _RECORDING.fullmatch(member) or member not in archive.NameToInfo:
        return Packed(name) if name else None
    entry = archive.getinfo(member)
    if entry.file_size > max(entry.compress_size, 1) * DENSEST:
        raise ValueError
    sha256 = about.get("sha256")
    return Packed(name, member, entry.file_size, sha256 if isinstance(sha256, str) else "")
