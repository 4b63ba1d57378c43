"""Markers in any recording: set while it plays, named, removed, undone, gone to, and kept, in the real window."""

import asyncio

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QListView, QMenu

from sttgui.domain.errors import StorageError
from sttgui.domain.jobs import FileSource, Marker
from sttgui.storage.folders import Folders
from sttgui.storage.library import Library
from sttgui.ui.kit.actions import Do
from sttgui.ui.player.timeline import Timeline
from tests.rooms import until
from tests.ui.player.test_controller import Running, library, recording, window_open  # noqa: F401  two are fixtures

pytestmark = [pytest.mark.qt_loop, pytest.mark.usefixtures("library")]

THERE = (Marker(1500), Marker(3000, "The harbour"))  # as the library has them


def kept() -> tuple[Marker, ...]:
    store = Library(Folders.of_user().data)
    [job] = [job for job in store.jobs() if job.id == "here"]
    store.close()
    assert isinstance(job.source, FileSource)
    return job.source.markers


def rows(running: Running) -> QListView:
    [found] = running.window.panes.details.markers.findChildren(QListView)
    return found


def said(running: Running) -> list[str]:
    model = rows(running).model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


async def opened(running: Running) -> None:
    await running.choose("here")
    await until("the player", running.can_play)
    running.window.panes.side._tabs.setCurrentIndex(1)


def press(running: Running, do: Do) -> None:
    assert running.window.commands[do].isEnabled()
    running.window.commands[do].trigger()


async def test_a_marker_is_set_where_it_plays_shown_and_kept() -> None:
    async with window_open() as running:
        assert not running.window.commands[Do.MARKER].isEnabled()
        await opened(running)
        assert said(running) == ["00:01, no name yet", "00:03, The harbour"]
        running.bar.timeline.position_chosen.emit(2300)
        press(running, Do.MARKER)
        press(running, Do.MARKER)  # there is one already
        assert said(running) == ["00:01, no name yet", "00:02, no name yet", "00:03, The harbour"]
        assert [marker.ms for marker in running.bar.timeline._places.markers] == [1500, 2300, 3000]
        await until("it on the disk", lambda: kept() == (THERE[0], Marker(2300), THERE[1]))


async def test_a_marker_is_named_by_keyboard_and_all_of_it_is_undone_with_the_rest() -> None:
    async with window_open() as running:
        await opened(running)
        view = rows(running)
        view.setFocus()
        view.setCurrentIndex(view.model().index(0, 0))
        QTest.keyClick(view, Qt.Key.Key_F2)
        field = view.findChild(QLineEdit)
        assert field is not None
        QTest.keyClicks(field, "The quay")
        QTest.keyClick(field, Qt.Key.Key_Return)
        await until("the name", lambda: "00:01, The quay" in said(running))
        QTest.keyClick(view, Qt.Key.Key_Delete)
        assert said(running) == ["00:03, The harbour"]
        press(running, Do.UNDO)
        assert said(running) == ["00:01, The quay", "00:03, The harbour"]
        press(running, Do.UNDO)
        assert said(running) == ["00:01, no name yet", "00:03, The harbour"]
        press(running, Do.REDO)
    assert kept() == (Marker(1500, "The quay"), THERE[1])


async def test_undo_goes_through_text_and_markers_in_their_order() -> None:
    async with window_open() as running:
        await opened(running)
        cursor = running.text.document().find("word2")
        running.text.setTextCursor(cursor)
        QTest.keyClicks(running.text, "two")
        running.bar.timeline.position_chosen.emit(2300)
        press(running, Do.MARKER)
        QTest.keyClicks(running.text, "s")
        press(running, Do.UNDO)
        assert " two " in running.text.toPlainText()
        assert len(said(running)) == 3
        press(running, Do.UNDO)
        assert len(said(running)) == 2
        assert " two " in running.text.toPlainText()
        press(running, Do.UNDO)
        assert "word2" in running.text.toPlainText()


async def test_one_goes_from_marker_to_marker_and_plays_from_one() -> None:
    async with window_open() as running:
        await opened(running)
        player = running.bar._model
        assert player is not None
        for do, at in (
            *((Do.NEXT_MARKER, 1500), (Do.NEXT_MARKER, 3000), (Do.NEXT_MARKER, 3000)),
            *((Do.PREVIOUS_MARKER, 1500), (Do.PREVIOUS_MARKER, 0)),
        ):
            press(running, do)
            assert player.position_ms == at, do
        running.text.setFocus()
        QTest.keyClick(running.text, Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
        assert player.position_ms == 1500
        view = rows(running)
        place = view.visualRect(view.model().index(1, 0)).center()
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
        assert player.state.is_playing
        assert player.position_ms >= 3000


async def test_what_has_no_file_has_no_markers() -> None:
    async with window_open() as running:
        await opened(running)
        await running.choose("web")
        assert not running.window.panes.details.markers.isVisible()
        assert not running.window.commands[Do.NEXT_MARKER].isEnabled()
        await running.choose("gone")
        assert not running.window.commands[Do.MARKER].isEnabled()
        assert said(running) == []
        await asyncio.sleep(0)


async def test_a_marker_the_disk_refuses_is_said_and_written_once_it_can_be(monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise StorageError(reason="the disk is full")

    async with window_open() as running:
        await opened(running)
        with monkeypatch.context() as disk:
            disk.setattr(Library, "save_job", full)
            running.bar.timeline.position_chosen.emit(2300)
            press(running, Do.MARKER)
            messages = running.window.messages
            await until(
                "the trouble", lambda: any("disk is full" in one.text() for one in messages.findChildren(QLabel))
            )
            assert kept() == THERE
    assert kept() == (THERE[0], Marker(2300), THERE[1])


async def test_the_flag_of_a_marker_has_a_menu_that_leads_to_its_name() -> None:
    async with window_open() as running:
        await opened(running)
        running.window.panes.side.show_review()
        timeline = running.bar.timeline
        running.bar.timeline.position_chosen.emit(3000)
        timeline.setFocus()
        menu = await opened_menu(timeline)
        assert menu.accessibleName() == "00:03.0 – The harbour"
        next(one for one in menu.actions() if one.text() == "Name").trigger()
        field = rows(running).findChild(QLineEdit)
        assert field is not None
        assert field.isVisible()
        assert field.text() == "The harbour"
        QTest.keyClick(field, Qt.Key.Key_Escape)
        menu = await opened_menu(timeline)
        next(one for one in menu.actions() if one.text() == "Remove").trigger()
        assert said(running) == ["00:01, no name yet"]


async def opened_menu(timeline: Timeline) -> QMenu:
    """As the menu key opens it."""
    place = QPoint(0, 0)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, place, timeline.mapToGlobal(place))
    QApplication.sendEvent(timeline.viewport(), event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    menu.close()
    return menu
