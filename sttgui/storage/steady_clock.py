"""Since when the computer's clock has run on without a jump, as far as the library has seen: nothing is deleted on the
word of a clock that is suddenly a month ahead.
"""

from __future__ import annotations

import json
from datetime import datetime, timedelta
from pathlib import Path

from sttgui.whole_file import write_whole

FILE_NAME = "clock.json"
LONGEST_STEP = timedelta(days=30)  # without a look; the clock may have been put forward meanwhile, or nobody was there
STEP_BACK = timedelta(days=1)


def steady_since(folder: Path, now: datetime) -> datetime:
    """The beginning of the time without a jump that ends `now`, which is noted. Raises `OSError`."""
    path = folder / FILE_NAME
    since = now
    try:
        data = json.loads(path.read_text("ascii"))
        begun, seen = datetime.fromisoformat(data["since"]), datetime.fromisoformat(data["seen"])
        if -STEP_BACK <= now - seen <= LONGEST_STEP and begun <= now:
            since = begun
    except (OSError, ValueError, TypeError, KeyError):  # not there yet, or torn
        pass
    data = {"since": since.isoformat(), "seen": now.isoformat()}
    write_whole(path, json.dumps(data).encode(), durable=False)
    return since
