"""Since when the computer's clock has run on without a jump, as far as the library has seen: nothing is deleted on the
word of a clock that is suddenly a month ahead.
"""

from __future__ import annotations

import json
from datetime import datetime, timedelta
from pathlib import Path

FILE_NAME = "clock.json"
LONGEST_STEP = timedelta(days=30)  # without a look; the clock may have been put forward meanwhile, or nobody was there
STEP_BACK = timedelta(days=1)


def steady_since(folder: Path, now: datetime) -> datetime:
    """The beginning of the time without a jump that ends `now`, which is noted. Raises `OSError`."""
    path = folder / FILE_NAME
    try:
        data = json.loads(path.read_text("ascii"))
        since, seen = datetime.fromisoformat(data["since"]), datetime.fromisoformat(data["seen"])
        is_steady = -STEP_BACK <= now - seen <= LONGEST_STEP and since <= now
    except (OSError, ValueError, TypeError, KeyError):  # not there yet, or torn
        is_steady = False
    if not is_steady:
        since = now
    unfinished = path.with_suffix(".unfinished")
    unfinished.write_text(json.dumps({"since": since.isoformat(), "seen": now.isoformat()}), encoding="ascii")
    unfinished.replace(path)
    return since
