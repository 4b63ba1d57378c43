"""The tabs beside a transcript, and when there are any."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QTabBar

from sttgui.domain.transcript import Transcript
from tests.rooms import Room


@pytest.fixture
def room(qapp: QApplication, tmp_path: Path) -> Iterator[Room]:
    made = Room(tmp_path)
    yield made
    made.put_away()


def test_a_tab_that_comes_takes_its_own_room(room: Room, transcript: Transcript) -> None:
    room.open(transcript)
    QApplication.processEvents()
    tabs = room.panes.side.findChild(QTabBar)
    assert isinstance(tabs, QTabBar)
    room.panes.side.show_changes(True)
    QApplication.processEvents()
    seen = [tabs.tabRect(number) for number in range(tabs.count()) if tabs.isTabVisible(number)]
    assert all(tabs.rect().contains(place) for place in seen)


def test_all_tabs_are_there_where_their_words_have_no_room(room: Room, transcript: Transcript) -> None:
    room.open(transcript)
    side = room.panes.side
    [tabs] = side.findChildren(QTabBar)
    for number in range(tabs.count()):
        tabs.setTabText(number, "A long word for it")
        tabs.setTabVisible(number, True)
    side.setParent(None)
    for width in (260, 900):
        side.resize(width, 400)
        side.show()
        QApplication.processEvents()
        assert side.width() == width
        places = [tabs.tabRect(number) for number in range(tabs.count())]
        assert all(tabs.rect().contains(place) and place.width() > 20 for place in places)
        assert not [one for one in tabs.findChildren(QAbstractButton) if one.isVisible()]
    side.setParent(room.window)


def test_tabs_take_their_whole_room_before_they_are_seen(room: Room) -> None:
    side = room.panes.side
    [tabs] = side.findChildren(QTabBar)
    assert not tabs.isVisible()
    tabs.setTabText(1, "Einzelheiten")  # as a language or letters of another size would
    side.show_has_insights(False)
    assert tabs.sizeHint().width() > tabs.fontMetrics().horizontalAdvance(tabs.tabText(0) + tabs.tabText(1))


def test_nothing_is_beside_a_recording_in_which_nothing_was_said(room: Room, transcript: Transcript) -> None:
    room.open(transcript)
    assert room.panes.side.is_needed
    room.open(Transcript())
    assert not room.panes.side.is_needed
