"""What the tests of the window share: jobs and transcripts made on the spot, and a window that is always put away."""

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QApplication, QWidget

from sttgui.domain.jobs import Completed, FileSource, Job, Phase
from sttgui.domain.transcript import Paragraph, Transcript, Word
from sttgui.ui.kit import announcing
from sttgui.ui.window.main_window import MainWindow
from sttgui.viewmodel.library_model import LibraryModel
from sttgui.viewmodel.open_recording import OpenRecording
from sttgui.viewmodel.recogniser_choice import RecogniserChoice
from sttgui.viewmodel.settings import Settings

MakeJob = Callable[..., Job]


@pytest.fixture(autouse=True)
def looks() -> Iterator[None]:
    """What a test has changed of how all windows look is as before in the next one."""
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        yield
        return
    style_sheet, font, palette = application.styleSheet(), application.font(), application.palette()
    yield
    if application.styleSheet() != style_sheet:
        application.setStyleSheet(style_sheet)
        application.setFont(font)
        application.setPalette(palette)


@pytest.fixture
def make_job(tmp_path: Path) -> MakeJob:
    """`make_job("name", phase)`: its recording is `name`.wav in the test's folder; later ones are older."""
    made = 0
    now = datetime.now().astimezone()

    def make(name: str, phase: Phase | None = None) -> Job:
        nonlocal made
        made += 1
        created = now - timedelta(milliseconds=made)
        phase = Completed() if phase is None else phase
        return Job(name, FileSource(tmp_path / f"{name}.wav"), created, phase, title=name)

    return make


@pytest.fixture
def transcript() -> Transcript:
    """Twenty words of which two are to check: the sixth and the sixteenth."""
    scores = [0.2 if place in (5, 15) else 0.6 + place / 100 for place in range(20)]
    words = tuple(Word(f"word{place}", place * 1000, place * 1000 + 900, score) for place, score in enumerate(scores))
    return Transcript((Paragraph(words[:10]), Paragraph(words[10:])), language="en", duration_ms=20_000)


@pytest.fixture
def library() -> LibraryModel:
    return LibraryModel()


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "settings.ini")


@pytest.fixture
def window(qapp: QApplication, library: LibraryModel, settings: Settings) -> Iterator[MainWindow]:
    window = MainWindow(library, OpenRecording(), RecogniserChoice(settings), settings)
    window.resize(1280, 800)  # the screen of the tests is smaller, and the list would be folded away
    window.show()
    yield window
    window.close()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


class _Listener:
    """Stands where a screen reader is told what to say; there is none in the tests."""

    AnnouncementPoliteness = QAccessible.AnnouncementPoliteness

    def __init__(self) -> None:
        self.heard: list[str] = []

    def isActive(self) -> bool:  # noqa: N802  Qt's names
        return True

    def updateAccessibility(self, event: QAccessibleAnnouncementEvent) -> None:  # noqa: N802
        self.heard.append(event.message())


@pytest.fixture
def announced(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What a screen reader is told to say."""
    listener = _Listener()
    monkeypatch.setattr(announcing, "QAccessible", listener)
    return listener.heard


@pytest.fixture
def owner(qapp: QApplication) -> Iterator[QWidget]:
    """What a dialog is opened over."""
    owner = QWidget()
    owner.show()
    yield owner
    owner.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


class _ShownWindows(QObject):
    """Notes each window that is shown."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[QWidget] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  Qt’s name
        if event.type() is QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.shown.append(watched)
        return False


@pytest.fixture
def shown_windows(qapp: QApplication) -> Iterator[list[QWidget]]:
    """All windows that are shown from now on, also those for a moment."""
    windows = _ShownWindows()
    qapp.installEventFilter(windows)
    yield windows.shown
    qapp.removeEventFilter(windows)
