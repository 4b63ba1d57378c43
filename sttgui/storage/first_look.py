"""The newest jobs of a library for the first painting of the window: read as they are, or not at all."""

from __future__ import annotations

import contextlib
import sqlite3
from pathlib import Path

from sttgui.domain.jobs import Job
from sttgui.storage import job_rows, schema
from sttgui.storage.log import has_damaged_log
from sttgui.storage.problems import DATABASE_ERRORS


def newest_jobs(path: Path, count: int) -> list[Job]:
    """Those of the newest that have ended, oldest first. None where the file is of an older or newer form, in use or
    damaged: `Library` finds out, mends and tells it. May come from any thread.
    """
    try:
        # SQLite would write what it takes of a damaged log into the file, and drop the rest.
        if not schema.is_in_use(path) and (schema.has_damaged_head(path) or has_damaged_log(path)):
            return []
        way = f"{path.absolute().as_uri()}?mode=rw"  # else it could not be read after a crash
        with contextlib.closing(sqlite3.connect(way, uri=True, timeout=0.0, isolation_level=None)) as connection:
            if not schema.is_of_today(connection):
                return []
            return [job for job in job_rows.all_jobs(connection, count) if job.has_ended]
    except (*DATABASE_ERRORS, OSError, ValueError):
        return []
