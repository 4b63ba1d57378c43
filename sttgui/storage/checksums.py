"""A number for each row of the library, by which a change that nobody made is noticed."""

from __future__ import annotations

import zlib

# Of each table the columns a checksum is made of.
CHECKED = {
    "jobs": "id, created, job, title, notes, tags, trashed_at, sha256, size, mtime_ns",
    "transcripts": "job_id, revision, passages, head",
    "answers": "job_id, raw",
    "passages": "id, job_id, text, words",
}


def checksum_of(*values: object) -> int:
    """The checksum of a row; what was released never changes, since it is in the files."""
    total = 0
    for value in values:
        data = value if isinstance(value, bytes) else str(value).encode()
        total = zlib.crc32(data, zlib.crc32(b"%d " % len(data), total))
    return total
