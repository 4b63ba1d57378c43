"""The whole of a long recording, and the window in it: dragged by hand, moved by keys, named for screen readers."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from sttgui.domain.jobs import Marker
from sttgui.ui.kit.theme import LIGHT
from sttgui.ui.player.overview import Overview
from sttgui.ui.player.timeline import Timeline
from sttgui.viewmodel.word_times import Span

HOUR_MS = 3_600_000


@pytest.fixture
def timeline(qapp: QApplication) -> Iterator[Timeline]:
    timeline = Timeline()
    timeline.resize(600, 90)
    timeline.show_duration(HOUR_MS)
    timeline.show()
    yield timeline
    timeline.close()
    timeline.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def overview(timeline: Timeline) -> Overview:
    [found] = timeline.findChildren(Overview)
    return found


def test_a_click_puts_the_window_there_and_a_drag_takes_it_along(timeline: Timeline, overview: Overview) -> None:
    QTest.mousePress(overview, Qt.MouseButton.LeftButton, pos=QPoint(300, 5))
    assert timeline.seen.start_ms == pytest.approx(HOUR_MS / 2 - 30_000, abs=3000)
    QTest.mouseMove(overview, QPoint(450, 5))
    QTest.mouseRelease(overview, Qt.MouseButton.LeftButton, pos=QPoint(450, 5))
    assert timeline.seen.start_ms == pytest.approx(HOUR_MS * 3 / 4, abs=60_000)
    before = timeline.seen
    QTest.mouseMove(overview, QPoint(100, 5))
    assert timeline.seen == before


def test_the_window_is_grasped_where_it_is(timeline: Timeline, overview: Overview) -> None:
    QTest.mousePress(overview, Qt.MouseButton.LeftButton, pos=QPoint(2, 5))
    assert timeline.seen == Span(0, 60_000)
    QTest.mouseMove(overview, QPoint(1000, 5))
    assert timeline.seen.end_ms == HOUR_MS


def test_keys_move_it_and_zoom(timeline: Timeline, overview: Overview) -> None:
    QTest.keyClick(overview, Qt.Key.Key_PageDown)
    assert timeline.seen == Span(60_000, 120_000)
    QTest.keyClick(overview, Qt.Key.Key_Right)
    assert timeline.seen.start_ms == 63_000
    QTest.keyClick(overview, Qt.Key.Key_End)
    assert timeline.seen.end_ms == HOUR_MS
    QTest.keyClick(overview, Qt.Key.Key_Plus)
    assert timeline.seen.end_ms - timeline.seen.start_ms == 40_000
    QTest.keyClick(overview, Qt.Key.Key_Minus)
    assert timeline.seen.end_ms - timeline.seen.start_ms == 60_000


def test_a_screen_reader_hears_which_part_is_seen(timeline: Timeline, overview: Overview) -> None:
    timeline.horizontalScrollBar().setValue(90_000)
    said = QAccessible.queryAccessibleInterface(overview)
    assert said.text(QAccessible.Text.Name) == "Part in view: 01:30 to 02:30 of 1:00:00"
    assert said.valueInterface().currentValue() == 90_000
    assert "Page Up" in said.text(QAccessible.Text.Description)


def test_there_is_nothing_to_move_where_all_is_seen(timeline: Timeline, overview: Overview) -> None:
    assert overview.focusPolicy() is Qt.FocusPolicy.StrongFocus
    timeline.zoom(1 / 1000)
    assert timeline.seen == Span(0, HOUR_MS)
    assert overview.focusPolicy() is Qt.FocusPolicy.NoFocus
    QTest.mouseClick(overview, Qt.MouseButton.LeftButton, pos=QPoint(300, 5))
    assert timeline.seen == Span(0, HOUR_MS)
    image = overview.grab().toImage()
    assert {image.pixelColor(x, 5).name() for x in range(600)} == {LIGHT.window}


def test_markers_and_the_playhead_are_seen_in_it(timeline: Timeline, overview: Overview) -> None:
    timeline.show_markers((Marker(HOUR_MS // 2),))
    timeline.show_position(HOUR_MS * 3 // 4)
    timeline.viewport().grab()
    image = overview.grab().toImage()
    assert image.pixelColor(300, 1).name() == LIGHT.record
    assert [image.pixelColor(302, y).name() == LIGHT.record for y in (1, 8)] == [True, False]  # a flag on its pole
    assert image.pixelColor(450, 9).name() == LIGHT.text


def test_the_window_of_ten_hours_can_be_grasped(timeline: Timeline, overview: Overview) -> None:
    timeline.show_duration(0)
    timeline.show_duration(10 * HOUR_MS)
    assert overview.window_rect.width() >= 12
    for value in (0, 5 * HOUR_MS, overview.maximum()):
        overview.setValue(value)
        head = value / (10 * HOUR_MS) * overview.width()
        assert overview.window_rect.contains(QPointF(min(head, overview.width() - 1), 5))
