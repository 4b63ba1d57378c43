"""What the start of the app does, and imports, before its window is seen: in a process of its own."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

REPORT = """
import json, linecache, os, sys
from sttgui.app import start

show_painted = start.show_painted
def show_and_report(window):
    show_painted(window)
    print(json.dumps({"imported": sorted(sys.modules), "sources": sorted(linecache.cache)}), flush=True)
    os._exit(0)
start.show_painted = show_and_report
start.run_window([])
"""


def reported(home: Path) -> dict[str, Any]:
    """What there is in the app's process when its window has been painted; it ends then."""
    environment = dict(os.environ, STTGUI_HOME=str(home), QT_QPA_PLATFORM="offscreen")
    done = subprocess.run([sys.executable, "-c", REPORT], env=environment, stdout=subprocess.PIPE, check=True)
    report: dict[str, Any] = json.loads(done.stdout)
    return report


def test_no_source_is_read_to_see_whether_it_wants_other_names_for_what_qt_has(tmp_path: Path):
    ours = [path for path in reported(tmp_path)["sources"] if "sttgui" in path and not path.endswith("plain_import.py")]
    assert ours == []
