"""The name and the type under which a recording is sent: by what its first bytes say it is, and else by its ending.

Services go by the name: one refuses `audio.opus`, as WhatsApp calls its notes, and takes the same bytes as `audio.ogg`.
"""

from __future__ import annotations

import re
from pathlib import Path

HEAD = 512  # bytes that are looked at
ANYTHING = "application/octet-stream"

# The types of the endings files are sent with.
MEDIA_TYPES = {
    "mp3": "audio/mpeg",
    "wav": "audio/wav",
    "flac": "audio/flac",
    "m4a": "audio/mp4",
    "m4b": "audio/mp4",
    "aac": "audio/aac",
    "ogg": "audio/ogg",
    "webm": "audio/webm",
    "mp4": "video/mp4",
    "m4v": "video/mp4",
    "mov": "video/quicktime",
    "3gp": "video/3gpp",
    "mka": "audio/x-matroska",
    "mkv": "video/x-matroska",
    "amr": "audio/amr",
    "awb": "audio/amr-wb",
    "wma": "audio/x-ms-wma",
    "wmv": "video/x-ms-wmv",
    "aiff": "audio/aiff",
    "caf": "audio/x-caf",
    "au": "audio/basic",
    "avi": "video/x-msvideo",
    "flv": "video/x-flv",
    "mpg": "video/mpeg",
    "ts": "video/mp2t",
    "w64": "audio/x-w64",
    "wv": "audio/x-wavpack",
    "ape": "audio/x-ape",
}
_OTHER_NAMES = {"opus": "ogg", "oga": "ogg", "mpga": "mp3", "mp2": "mp3", "aif": "aiff", "aifc": "aiff", "mpeg": "mpg"}

# What a file begins with, and the endings it may have; the first where its own is none of them.
_KINDS: tuple[tuple[re.Pattern[bytes], tuple[str, ...]], ...] = tuple(
    (re.compile(pattern, re.DOTALL), tuple(endings.split()))
    for pattern, endings in (
        (rb"OggS", "ogg"),
        (rb"(?:RIFF|RF64|BW64|RIFX)....WAVE", "wav"),
        (rb"riff\x2e\x91\xcf\x11", "w64"),
        (rb"RIFF....AVI", "avi"),
        (rb"fLaC", "flac"),
        (rb"....ftypM4[AB] ", "m4a m4b"),
        (rb"....ftyp(?:M4V|F4)", "mp4 m4v"),
        (rb"....ftypqt", "mov"),
        (rb"....ftyp3g", "3gp"),
        (rb"....ftyp", "mp4 m4a m4b m4v mov 3gp"),
        (rb"....(?:moov|mdat|wide|free|skip|pnot)", "mov mp4 m4a"),
        (rb"\x1a\x45\xdf\xa3.{0,60}webm", "webm"),
        (rb"\x1a\x45\xdf\xa3", "mka mkv"),
        (rb"ADIF", "aac"),
        (rb"\xff[\xf0\xf1\xf8\xf9]", "aac"),
        (rb"\xff[\xe2-\xe7\xf2-\xf7\xfa-\xff]", "mp3"),
        (rb"#!AMR-WB", "awb"),
        (rb"#!AMR", "amr"),
        (rb"\x30\x26\xb2\x75\x8e\x66\xcf\x11", "wma wmv"),
        (rb"FORM....AIF", "aiff"),
        (rb"caff", "caf"),
        (rb"\.snd", "au"),
        (rb"FLV", "flv"),
        (rb"wvpk", "wv"),
        (rb"MAC ", "ape"),
        (rb"\x00\x00\x01[\xba\xb3]", "mpg"),
        (rb"(?:G.{187}){2}G|.{4}(?:G.{191}){2}G", "ts"),
    )
)


def part_name(path: Path) -> tuple[str, str]:
    """The name and media type under which a file is sent; its real name stays on this computer. Reads from the disk."""
    own = path.suffix.lower().removeprefix(".")
    own = _OTHER_NAMES.get(own, own)
    endings = _endings(_head(path))
    if not endings and re.fullmatch(r"[a-z0-9]{1,8}", own):
        endings = (own,)
    ending = own if own in endings else next(iter(endings), "")
    return f"audio.{ending}".rstrip("."), MEDIA_TYPES.get(ending, ANYTHING)


def _endings(head: bytes) -> tuple[str, ...]:
    return next((endings for pattern, endings in _KINDS if pattern.match(head)), ())


def _head(path: Path) -> bytes:
    """The beginning of a file, behind the tags that stand before some; nothing where it cannot be read."""
    try:
        with path.open("rb") as file:
            head = file.read(HEAD)
            if head.startswith(b"ID3") and len(head) > 10:
                # Four times seven bits, and a footer as long as the header where a flag says so (id3.org, 2.4, 3.1).
                size = sum((byte & 0x7F) << shift for byte, shift in zip(head[6:10], (21, 14, 7, 0), strict=True))
                file.seek(10 + size + (10 if head[5] & 0x10 else 0))
                behind = file.read(HEAD).lstrip(b"\0")
                return behind if _endings(behind) else b"\xff\xfb"  # else MP3, in which there may be anything
            return head
    except (OSError, ValueError):
        return b""
