"""The window as it is first painted, and what it shows: made before all that works behind it."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from sttgui.domain.jobs import Completed, Job
from sttgui.storage.folders import Folders
from sttgui.ui.kit import language
from sttgui.ui.window.main_window import MainWindow
from sttgui.viewmodel import settings_table as table
from sttgui.viewmodel.arrangement import Arrangement
from sttgui.viewmodel.library_model import LibraryModel
from sttgui.viewmodel.recogniser_choice import RecogniserChoice
from sttgui.viewmodel.settings import Settings

LIBRARY = "library.sqlite"
SETTINGS = "settings.ini"
NEWEST = 50  # rows; a tall screen shows fewer
LOOK_S = 0.3


class Front(NamedTuple):
    """The window, and the settings and models it shows."""

    settings: Settings
    choice: RecogniserChoice
    model: LibraryModel
    window: MainWindow
    newest: Sequence[Job] = ()  # listed already; the library has more


def make_front(folders: Folders, *, shows_last: bool = True) -> Front:
    """The window, not shown yet, and not complete. With `shows_last` its page is kept free for what was shown last."""
    look = FirstLook(folders.data / LIBRARY)
    settings = Settings(folders.config / SETTINGS)
    language.begin(settings)
    choice = RecogniserChoice(settings)
    model = LibraryModel()
    model.arrange(Arrangement(settings.get(table.SORT)))
    window = MainWindow(model, None, choice, settings)
    newest = look.found()
    if newest:
        model.jobs_loaded(newest)
        if any(isinstance(job.phase, Completed) for job in newest):
            window.library_pane.show_saving(datetime.now(UTC), None)
        if shows_last and model.job(settings.get(table.SHOWN)) is not None:
            window.expect_recording()
    return Front(settings, choice, model, window, newest)


class FirstLook:
    """Reads the newest jobs while the window is made."""

    def __init__(self, library: Path) -> None:
        self._jobs: Sequence[Job] = ()
        self._thread = threading.Thread(target=self._read, args=(library,), daemon=True) if library.exists() else None
        if self._thread is not None:
            self._thread.start()

    def found(self) -> Sequence[Job]:
        """The jobs; none where the disk takes so long that the window should rather be seen without them."""
        if self._thread is not None:
            self._thread.join(LOOK_S)
        return self._jobs

    def _read(self, library: Path) -> None:
        from sttgui.storage.first_look import newest_jobs

        self._jobs = newest_jobs(library, NEWEST)
