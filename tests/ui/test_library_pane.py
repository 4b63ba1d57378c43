"""The list at the left, used with mouse and keyboard."""

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from sttgui.domain.errors import EngineCrashedError
from sttgui.domain.jobs import Cancelled, Completed, Failed, Job, Running, Waiting
from sttgui.ui.actions import make_actions
from sttgui.ui.library_delegate import header_height
from sttgui.ui.library_pane import LibraryPane
from sttgui.ui.theme import DARK, LIGHT
from sttgui.viewmodel.library_model import LibraryModel

MakeJob = Callable[..., Job]


@pytest.fixture
def pane(qapp: QApplication, library: LibraryModel) -> Iterator[LibraryPane]:
    owner = QObject()
    pane = LibraryPane(library, make_actions(owner))
    pane.setStyleSheet("* { font-size: 13px; }")
    pane.resize(240, 600)
    pane.show()
    yield pane
    pane.close()


def chosen(pane: LibraryPane) -> list[str | None]:
    told: list[str | None] = []
    pane.view.job_chosen.connect(lambda job: told.append(job.id if job else None))
    return told


def middle(pane: LibraryPane, row: int) -> QPoint:
    index = pane.view.model().index(row, 0)
    rect = pane.view.visualRect(index)
    return QPoint(rect.center().x(), (rect.top() + header_height(index, pane.view.font()) + rect.bottom()) // 2)


def test_a_click_chooses_a_row_and_the_arrows_the_next(
    pane: LibraryPane, library: LibraryModel, make_job: MakeJob
) -> None:
    for name in ("a", "b", "c"):
        library.job_changed(make_job(name))
    told = chosen(pane)
    QTest.mouseClick(pane.view.viewport(), Qt.MouseButton.LeftButton, pos=middle(pane, 1))
    QTest.keyClick(pane.view, Qt.Key.Key_Down)
    QTest.keyClick(pane.view, Qt.Key.Key_Home)
    assert told == ["b", "c", "a"]


def test_a_click_on_the_name_of_a_group_chooses_nothing(
    pane: LibraryPane, library: LibraryModel, make_job: MakeJob
) -> None:
    library.job_changed(make_job("a"))
    told = chosen(pane)
    QTest.mouseClick(pane.view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(40, 6))
    assert told == []
    assert not pane.view.indexAt(QPoint(40, 6)).isValid()


def test_the_menu_is_that_of_the_row_under_the_mouse(
    pane: LibraryPane, library: LibraryModel, make_job: MakeJob
) -> None:
    for name in ("a", "b"):
        library.job_changed(make_job(name))
    told = chosen(pane)
    place = middle(pane, 1)
    event = QContextMenuEvent(
        QContextMenuEvent.Reason.Mouse, place, pane.view.viewport().mapToGlobal(place), Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(pane.view.viewport(), event)
    menu = pane.view.findChild(QMenu)
    assert isinstance(menu, QMenu)
    assert told == ["b"]
    assert menu.isVisible()
    assert [entry.text() for entry in menu.actions() if not entry.isSeparator()] == [
        "Rename",
        "About this recording…",
        "Stop",
        "Try again",
        "Earlier in the line",
        "Later in the line",
        "Show in folder",
        "Move to the trash",
    ]
    menu.close()


def test_a_finished_job_keeps_its_row_chosen_where_it_moves(
    pane: LibraryPane, library: LibraryModel, make_job: MakeJob
) -> None:
    job = make_job("a", Running("x", 0.5))
    library.job_changed(job)
    library.job_changed(make_job("b", Running("y", 0.1)))
    pane.choose("a")
    told = chosen(pane)
    library.job_changed(replace(job, phase=Completed()))
    assert told == []
    assert pane.view.currentIndex().data() == "a"
    assert pane.view.currentIndex().row() == 1


def test_rows_stay_below_each_other_whatever_changes_in_them(
    pane: LibraryPane, library: LibraryModel, make_job: MakeJob
) -> None:
    job = make_job("a", Waiting())
    library.job_changed(job)
    library.job_changed(make_job("b"))
    library.job_changed(make_job("c"))
    for phase in (Waiting(), Running("x", 0.5), Running("x", 0.6), Waiting(), Cancelled(), Running("y"), Completed()):
        library.job_changed(replace(job, phase=phase))
        QApplication.processEvents()
        top = 0
        for row in range(3):
            index = library.index(row)
            assert pane.view.visualRect(index).top() == top, (phase, row)
            top += pane.view.sizeHintForIndex(index).height()


def test_progress_alone_lays_nothing_out_anew(
    pane: LibraryPane, library: LibraryModel, make_job: MakeJob, qtbot: QtBot
) -> None:
    job = make_job("a", Running("x", 0.1))
    library.job_changed(job)
    for place in range(300):
        library.job_changed(make_job(f"done {place}"))
    qtbot.waitUntil(lambda: pane.view.visualRect(library.index(300)).top() > 0)  # it is laid out in slices
    asked: list[int] = []
    rows = pane.view.rows
    ask = rows.sizeHint
    rows.sizeHint = lambda option, index: asked.append(index.row()) or ask(option, index)  # type: ignore[method-assign]
    library.job_changed(replace(job, phase=Running("x", 0.2)))
    QApplication.processEvents()
    assert set(asked) <= set(range(20))


def test_progress_and_trouble_are_drawn_in_their_colours(
    pane: LibraryPane, library: LibraryModel, make_job: MakeJob
) -> None:
    library.job_changed(make_job("a", Running("x", 0.5)))
    library.job_changed(make_job("b", Failed(EngineCrashedError())))
    for tokens in (LIGHT, DARK):
        pane.set_theme(tokens)
        seen = colours(pane.grab().toImage())
        assert {tokens.accent, tokens.track} <= seen
        assert tokens.danger in seen


def test_an_empty_list_says_what_will_be_there(pane: LibraryPane, library: LibraryModel, make_job: MakeJob) -> None:
    assert not pane.view.isVisible()
    library.job_changed(make_job("a"))
    assert pane.view.isVisible()
    library.job_removed("a")
    assert not pane.view.isVisible()


def colours(image: QImage) -> set[str]:
    return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}
