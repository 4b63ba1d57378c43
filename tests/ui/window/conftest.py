"""What the tests of the whole window share: a transcript on the screen, and letters of twice the size."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from sttgui.domain.jobs import Job
from sttgui.domain.transcript import Transcript
from sttgui.ui.window.main_window import MainWindow
from sttgui.viewmodel.library_model import LibraryModel
from tests.ui.conftest import MakeJob


@pytest.fixture
def shown(window: MainWindow, library: LibraryModel, make_job: MakeJob, transcript: Transcript) -> Job:
    """A finished job, chosen, with its transcript on the screen."""
    job = make_job("interview")
    library.job_changed(job)
    window.library_pane.choose(job.id)
    window.panes.recording.show_transcript(job, transcript)
    return job


@pytest.fixture
def large_letters(qapp: QApplication) -> Iterator[None]:
    """To be named before the window, which is made with them."""
    before = qapp.font()
    large = QFont(before)
    large.setPixelSize(26)
    qapp.setFont(large)
    yield
    qapp.setFont(before)
