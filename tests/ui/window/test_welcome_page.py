"""The first page is seen whole in small windows, and says what comes after a recording is dropped."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QRadioButton, QScrollArea, QWidget

from sttgui.domain.jobs import Job
from sttgui.ui.window.main_window import MainWindow
from sttgui.ui.window.welcome_page import WelcomePage
from sttgui.viewmodel.library_model import LibraryModel

MakeJob = Callable[..., Job]


def page_of(window: MainWindow, width: int, height: int) -> WelcomePage:
    window.resize(width, height)
    for _ in range(3):
        QApplication.processEvents()
    [page] = [one for one in window.findChildren(QScrollArea) if isinstance(one, WelcomePage)]
    return page


def shown(page: QWidget, kind: type[QWidget]) -> list[QWidget]:
    return [one for one in page.findChildren(kind) if one.isVisible()]


@pytest.mark.parametrize(("width", "height"), [(1280, 800), (900, 600), (720, 420)])
def test_nothing_of_it_is_scrolled(window: MainWindow, width: int, height: int) -> None:
    page = page_of(window, width, height)
    assert page.verticalScrollBar().maximum() == 0
    assert page.horizontalScrollBar().maximum() == 0
    tops = {one.mapTo(page, QPoint(0, 0)).y() for one in shown(page, QRadioButton)}
    assert len(tops) == 1, "the cards are side by side, and the chosen one does not push its words"
    buttons = [one for one in shown(page, QPushButton) if isinstance(one, QPushButton)]
    assert {"Choose files…", "Choose folder…", "From the web…", "Look at a finished sample"} <= {
        one.text() for one in buttons
    }
    for one in buttons:
        assert one.width() >= one.minimumSizeHint().width()


def test_the_steps_are_there_as_long_as_the_library_is_empty(
    window: MainWindow, library: LibraryModel, make_job: MakeJob
) -> None:
    page = page_of(window, 1280, 800)
    steps = page.findChild(QLabel, "steps")
    assert steps.isVisible()
    assert "Check the doubtful words" in steps.text()
    library.job_changed(make_job("talk"))
    assert not steps.isVisible()
    library.job_removed("talk")
    assert steps.isVisible()
    library.jobs_loaded([make_job("earlier")])
    assert not steps.isVisible()
