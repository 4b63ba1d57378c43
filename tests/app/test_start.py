"""What the start of the app does, and imports, before its window is seen: in a process of its own."""

import json
import os
import subprocess
import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import shiboken6

from sttgui.app import late_signatures
from sttgui.domain.jobs import Cancelled, FileSource, Job
from sttgui.domain.recognisers import AIML
from sttgui.storage.library import Library
from sttgui.viewmodel import settings_table as table
from sttgui.viewmodel.arrangement import Sort
from sttgui.viewmodel.recogniser_choice import RecogniserChoice
from sttgui.viewmodel.settings import Settings

REPORT = """
import gc, json, linecache, os, sys
looked_at = [0]
def look(phase, info):
    if phase == "start":
        looked_at.append(sum(len(gc.get_objects(each)) for each in range(info["generation"] + 1)))
gc.callbacks.append(look)
from sttgui.app import start
from PySide6.QtWidgets import QStackedWidget, QWidget

show_painted = start.show_painted
def show_and_report(window):
    show_painted(window)
    gc.callbacks.clear()
    made = [cls.__name__ for cls in QWidget.__subclasses__()]
    pages = window.findChild(QStackedWidget, "centre")
    print(json.dumps({
        "imported": sorted(sys.modules),
        "made": made,
        "looked_at": max(looked_at),
        "sources": sorted(linecache.cache),
        "listed": [window.library_pane.view.model().index(row, 0).data() for row in range(3)],
        "welcomes": pages.currentIndex() == 0,
    }), flush=True)
    os._exit(0)
start.show_painted = show_and_report
start.run_window([])
"""


AT_REST = """
import json, os, sys
from sttgui.app import start

opened = start._opened
def opened_and_watched(*arguments):
    work = opened(*arguments)
    from sttgui.app import run

    async def report(*_):
        print(json.dumps({"imported": sorted(sys.modules)}), flush=True)
        os._exit(0)
    run._last_window_closed = report
    return work
start._opened = opened_and_watched
start.run_window([])
"""


def reported(home: Path, program: str = REPORT) -> dict[str, Any]:
    """What there is in the app's process when its window has been painted; it ends then."""
    environment = dict(os.environ, STTGUI_HOME=str(home), QT_QPA_PLATFORM="offscreen")
    done = subprocess.run([sys.executable, "-c", program], env=environment, stdout=subprocess.PIPE, check=True)
    report: dict[str, Any] = json.loads(done.stdout)
    return report


def keep_jobs(home: Path, *titles: str) -> None:
    library = Library(home / "data")
    for number, title in enumerate(titles):
        source = FileSource(Path(f"/recordings/{title}.wav"))
        library.save_job(Job(title, source, datetime(2026, 11, 1 + number, tzinfo=UTC), Cancelled(), title=title))
    library.close()


def test_the_list_is_there_when_the_window_is_first_seen_and_the_page_free_for_what_was_shown_last(tmp_path: Path):
    keep_jobs(tmp_path, "one", "two")
    first = reported(tmp_path)
    assert first["listed"] == ["two", "one", None]
    assert first["welcomes"]
    settings = Settings(tmp_path / "config" / "settings.ini")
    settings.set(table.SHOWN, "one")
    settings.set(table.SORT, Sort.OLDEST)
    second = reported(tmp_path)
    assert second["listed"] == ["one", "two", None]
    assert not second["welcomes"]


def test_no_source_is_read_to_see_whether_it_wants_other_names_for_what_qt_has(tmp_path: Path):
    ours = [path for path in reported(tmp_path)["sources"] if "sttgui" in path and not path.endswith("plain_import.py")]
    assert ours == []


FEW_OBJECTS = 5000  # there are ten times as many when the window is seen
LATER = {
    # What is large itself: the loop, the network, sound, the keyring.
    *("asyncio", "ssl", "qasync", "httpx", "numpy", "sounddevice", "soundfile", "av", "keyring", "PySide6.QtNetwork"),
    *("_hashlib", "statistics", "sttgui.storage.library", "sttgui.storage.search_text"),
    # What works behind the window, and what of it is not seen at first.
    *("sttgui.app.run", "sttgui.api", "sttgui.audio", "sttgui.engine", "sttgui.exporters", "sttgui.services"),
    *("sttgui.domain.transcript", "sttgui.ui.transcript.view", "sttgui.ui.review.pane", "sttgui.ui.player.bar"),
    *(
        "sttgui.ui.library.hits_view",
        "sttgui.viewmodel.hits_model",
        "sttgui.ui.recording.bar",
        "sttgui.ui.kit.messages",
        "sttgui.ui.kit.message_stack",
        "sttgui.ui.window.about_dialog",
        "sttgui.viewmodel.open_recording",
    ),
}


USED_SELDOM = {  # all that is large, and that a window at rest does not need
    *("ssl", "_ssl", "hashlib", "_hashlib", "httpx", "keyring", "numpy", "av", "sounddevice", "soundfile"),
    *("statistics", "decimal", "difflib", "pickle", "importlib.metadata", "email", "html.entities"),
    *({"PySide6.QtNetwork"} if os.name == "posix" else ()),
    *({"shibokensupport.signature.loader"} if shiboken6.__version__ in late_signatures.KNOWN else ()),
    *("sttgui.exporters", "sttgui.importers", "sttgui.audio.peaks", "sttgui.storage.voice_weights"),
}


def test_what_a_window_at_rest_does_not_need_is_imported_once_it_is_used():
    with tempfile.TemporaryDirectory(prefix="w") as name:  # short: a long one gets a name for its socket by hashlib
        home = Path(name)
        keep_jobs(home, "one")
        choice = RecogniserChoice(Settings(home / "config" / "settings.ini"))
        choice.note_key(AIML.id, has_key=False)  # else it is looked for
        assert set(reported(home, AT_REST)["imported"]) & USED_SELDOM == set()


def test_no_garbage_is_looked_for_before_the_window_is_seen(tmp_path: Path):
    keep_jobs(tmp_path, "one")
    assert reported(tmp_path)["looked_at"] < FEW_OBJECTS


def test_only_those_of_qts_classes_are_made_that_the_window_uses(tmp_path: Path):
    keep_jobs(tmp_path, "one")
    made = reported(tmp_path)["made"]
    assert "QFrame" in made
    assert "QDockWidget" not in made


def test_what_the_window_does_not_show_at_first_is_imported_once_it_is_seen(tmp_path: Path):
    keep_jobs(tmp_path, "one")  # so that some of what reads a library is imported, but no more
    imported = set(reported(tmp_path)["imported"])
    assert "sttgui.ui.library.pane" in imported
    assert imported & LATER == set()


LEFT_BY_QT = """
import asyncio, qasync
from PySide6.QtCore import QCoreApplication, QTimer
from sttgui.app.start import Application
async def work():
    wanted = asyncio.Event()
    app.aboutToQuit.connect(wanted.set)
    QTimer.singleShot(0, lambda: QCoreApplication.exit(1))
    await wanted.wait()
    print(await asyncio.to_thread(lambda: "written down"))
app = Application(["wordlight"])
with qasync.QEventLoop(app) as loop:
    loop.run_until_complete(work())
"""


def test_where_qt_ends_by_itself_as_at_a_log_out_all_is_done_that_is_begun_then() -> None:
    environment = dict(os.environ, QT_QPA_PLATFORM="offscreen")
    program = [sys.executable, "-c", LEFT_BY_QT]
    done = subprocess.run(program, env=environment, capture_output=True, check=False, text=True)
    assert (done.returncode, done.stdout, done.stderr) == (0, "written down\n", "")
