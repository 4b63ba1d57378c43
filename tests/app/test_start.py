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


LATER = {
    # What is large itself: the loop, the network, sound, the keyring.
    *("asyncio", "ssl", "qasync", "httpx", "numpy", "sounddevice", "soundfile", "av", "keyring", "PySide6.QtNetwork"),
    # What works behind the window, and what of it is not seen at first.
    *("sttgui.app.run", "sttgui.api", "sttgui.audio", "sttgui.engine", "sttgui.exporters", "sttgui.services"),
    *("sttgui.domain.transcript", "sttgui.ui.transcript_view", "sttgui.ui.review_pane", "sttgui.ui.player_bar"),
    *("sttgui.ui.record_bar", "sttgui.ui.message_strip", "sttgui.ui.about_dialog", "sttgui.viewmodel.open_recording"),
}


def test_what_the_window_does_not_show_at_first_is_imported_once_it_is_seen(tmp_path: Path):
    imported = set(reported(tmp_path)["imported"])
    assert "sttgui.ui.library_pane" in imported
    assert imported & LATER == set()
