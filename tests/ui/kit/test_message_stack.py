"""Messages lie over the page, move nothing, and leave, stay and stack as they should."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from sttgui.ui.kit.message_stack import AT_ONCE, CLEAR, EDGE, WIDTH, MessageStack, MessageStrip
from sttgui.ui.kit.style_sheet import style_sheet
from sttgui.ui.kit.theme import LIGHT

LONG = "A sentence about a file that was not what it seemed to be, and what can be done about it now."


class Room(QWidget):
    """A page above a bar, with messages over it that last for a moment."""

    def __init__(self) -> None:
        super().__init__()
        self.setStyleSheet(style_sheet(LIGHT, 13))
        self.page, self.bar = QLineEdit(), QWidget()
        self.page.setMinimumHeight(400)
        self.bar.setFixedHeight(96)
        layout = QVBoxLayout(self)
        layout.addWidget(self.page, 1)
        layout.addWidget(self.bar)
        self.stack = MessageStack(lasts_ms=1)
        self.strips = [self.stack.add(f"Sort {number}") for number in range(5)]
        self.stack.float_over(self.page)
        self.resize(900, 600)

    def place(self, strip: MessageStrip) -> QRect:
        return QRect(strip.mapTo(self, QPoint()), strip.size())


@pytest.fixture
def room(qtbot: QtBot) -> Room:
    room = Room()
    qtbot.addWidget(room)
    room.show()
    room.activateWindow()
    qtbot.waitUntil(room.isActiveWindow)
    room.page.setFocus()
    return room


def button(strip: MessageStrip, name: str) -> QWidget:
    return next(one for one in strip.findChildren(QWidget) if one.isVisible() and one.accessibleName() == name)


def test_a_message_lies_over_the_lower_edge_of_the_page_and_moves_nothing(room: Room) -> None:
    before = [part.geometry() for part in (room, room.page, room.bar)]
    room.strips[0].say("Saved", [LONG], act="Show in folder")
    QApplication.processEvents()
    assert [part.geometry() for part in (room, room.page, room.bar)] == before
    place, page = room.place(room.strips[0]), room.page.geometry()
    assert place.bottom() + EDGE == page.bottom()
    assert place.width() == WIDTH
    assert abs(place.center().x() - page.center().x()) <= 1
    room.strips[0].hide()
    QApplication.processEvents()
    assert [part.geometry() for part in (room, room.page, room.bar)] == before
    assert not room.stack.isVisible()


def test_it_follows_the_page_and_is_never_wider(room: Room) -> None:
    room.strips[0].say("Saved", [LONG], act="Open it", other="Transcribe it again all the same")
    room.resize(400, 600)
    QApplication.processEvents()
    place, page = room.place(room.strips[0]), room.page.geometry()
    assert (place.left() - page.left(), page.right() - place.right()) == (EDGE, EDGE)
    assert place.bottom() + EDGE == page.bottom()
    other = button(room.strips[0], "Transcribe it again all the same")
    assert other.width() >= other.sizeHint().width()


def test_what_was_done_leaves_by_itself_and_trouble_stays(room: Room, qtbot: QtBot) -> None:
    done, trouble = room.strips[:2]
    trouble.say("Not saved", trouble=True)
    done.say("Saved", passes=True)
    assert done.isVisible()
    qtbot.waitUntil(done.isHidden)
    assert trouble.isVisible()


def test_a_message_somebody_is_at_waits_for_them(room: Room, qtbot: QtBot) -> None:
    done = room.strips[0]
    done.say("Moved to the trash", passes=True, act="Undo")
    button(done, "Undo").setFocus()
    fired = []
    done._clock.timeout.connect(lambda: fired.append(1))
    qtbot.waitUntil(lambda: len(fired) > 2)
    assert done.isVisible()
    room.page.setFocus()
    done.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
    del fired[:]
    qtbot.waitUntil(lambda: len(fired) > 2)
    assert done.isVisible()
    done.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, on=False)
    qtbot.waitUntil(done.isHidden)


def test_trouble_in_the_place_of_what_was_done_does_not_leave_with_it(room: Room, qtbot: QtBot) -> None:
    strip = room.strips[0]
    strip.say("Found", passes=True)
    strip.say("Gone again", trouble=True)
    assert not strip._clock.isActive()
    strip.say("Found", passes=True)
    assert strip._clock.isActive()


def test_a_new_message_comes_above_the_others_which_stay_where_they_are(room: Room) -> None:
    for strip in (room.strips[3], room.strips[0]):
        strip.say(strip.accessibleName(), [LONG])
        QApplication.processEvents()
    before = room.place(room.strips[3]), room.place(room.strips[0])
    room.strips[1].say("One more", [LONG])
    QApplication.processEvents()
    assert (room.place(room.strips[3]), room.place(room.strips[0])) == before
    tops = [room.place(room.strips[number]).top() for number in (1, 0, 3)]
    assert tops == sorted(tops)
    assert room.place(room.strips[1]).bottom() < room.place(room.strips[0]).top()


def test_more_messages_than_can_be_taken_in_scroll(room: Room, qtbot: QtBot) -> None:
    for strip in room.strips:
        strip.say(strip.accessibleName(), [LONG])
    QApplication.processEvents()
    area = QRect(room.stack.mapTo(room, QPoint()), room.stack.size())
    newest = list(reversed(room.strips))
    assert [area.contains(room.place(strip)) for strip in newest] == [True] * AT_ONCE + [False] * 2
    qtbot.waitUntil(room.stack.verticalScrollBar().isVisible)
    assert {room.place(strip).width() for strip in newest} == {WIDTH}
    for strip in newest[:2]:
        strip.hide()
    qtbot.waitUntil(lambda: not room.stack.verticalScrollBar().isVisible())


def test_two_tall_messages_leave_some_lines_of_the_page_to_be_read(room: Room) -> None:
    for strip in room.strips[:2]:
        strip.say(LONG * 3, [LONG * 3], act="Open it")
    QApplication.processEvents()
    assert room.place(room.strips[1]).height() > room.page.height() // 3
    assert room.stack.mapTo(room.page, QPoint()).y() >= CLEAR
    assert room.stack.verticalScrollBar().isVisible()


def test_messages_that_scrolled_in_a_small_window_do_no_more_in_a_large_one(room: Room) -> None:
    """Also where one, made narrower by the bar, would need a line more."""
    bar, strip = room.stack.verticalScrollBar(), room.strips[0]
    for letters in range(50, 100):
        room.page.setFixedHeight(90)
        strip.say("It was damaged, so a new one was begun.", [" l" * letters], trouble=True, act="Go")
        room.strips[1].say("2 files were not added")
        QApplication.processEvents()
        assert bar.isVisible(), letters
        room.page.setFixedHeight(600)
        QApplication.processEvents()
        assert not bar.isVisible(), letters


def test_a_message_as_long_as_a_page_scrolls_and_leaves_the_page_its_edges(room: Room) -> None:
    for strip in room.strips[:3]:
        strip.say(LONG * 8, [LONG * 8], act="Open it")
    QApplication.processEvents()
    area = QRect(room.stack.mapTo(room, QPoint()), room.stack.size())
    assert room.page.geometry().contains(area)
    lines = room.strips[0].findChild(QScrollArea)
    assert lines.focusPolicy() & Qt.FocusPolicy.TabFocus, "it scrolls by keyboard"
    assert lines.verticalScrollBar().maximum() > 0
    heading = room.strips[0]._heading
    assert heading.height() >= heading.heightForWidth(heading.width())


def test_escape_puts_the_message_away_that_has_the_keyboard_and_gives_it_back(room: Room) -> None:
    room.strips[0].say("Older")
    room.strips[1].say("Newer", act="Open it")
    QApplication.processEvents()
    room.stack.take_keyboard()
    assert QApplication.focusWidget() is button(room.strips[1], "Open it")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert room.strips[1].isHidden()
    assert QApplication.focusWidget() is button(room.strips[0], "Dismiss")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert room.strips[0].isHidden()
    assert QApplication.focusWidget() is room.page


def test_the_key_that_leads_to_a_message_leads_back_too(room: Room) -> None:
    room.stack.take_keyboard()
    assert QApplication.focusWidget() is room.page
    room.strips[0].say("Saved")
    room.stack.take_keyboard()
    assert room.stack.isAncestorOf(QApplication.focusWidget())
    room.stack.take_keyboard()
    assert QApplication.focusWidget() is room.page
    assert room.strips[0].isVisible()


def test_a_message_never_takes_the_keyboard_by_itself(room: Room) -> None:
    for strip in room.strips:
        strip.say("Trouble", trouble=True, act="Undo")
    QApplication.processEvents()
    assert QApplication.focusWidget() is room.page


def test_it_is_told_how_much_of_the_page_is_covered(room: Room) -> None:
    told: list[int] = []
    room.stack.covered.connect(told.append)
    room.strips[0].say("Saved")
    QApplication.processEvents()
    assert told[-1] == room.page.geometry().bottom() + 1 - room.place(room.strips[0]).top()
    room.strips[0].hide()
    QApplication.processEvents()
    assert told[-1] == 0


def test_one_that_is_added_after_the_others_can_be_seen_to_be_put_away(qapp: QApplication) -> None:
    stack = MessageStack()
    early = stack.add("Early")
    stack.set_theme(LIGHT)
    late = stack.add("Late")
    for strip in (early, late):
        strip.say("Something")
        [away] = [one for one in strip.findChildren(QPushButton) if one.accessibleName() == "Dismiss"]
        assert not away.icon().isNull(), strip.accessibleName()


def test_a_strip_has_no_parts_till_it_says_something(room: Room) -> None:
    assert [strip.findChildren(QWidget) for strip in room.strips] == [[]] * 5


def test_tab_leads_from_the_page_into_a_message_however_late_it_came_and_on_to_what_follows(room: Room) -> None:
    after = QPushButton("Play", room.bar)
    after.show()
    room.strips[0].say("Saved", act="Show in folder")
    reached = []
    for _ in range(4):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        reached.append(QApplication.focusWidget())
    shown = [button(room.strips[0], name) for name in ("Show in folder", "Dismiss")]
    assert reached == [*shown, after, room.page]


def test_what_can_be_done_stands_one_below_the_other_where_it_has_no_room_in_a_row(room: Room) -> None:
    room.resize(360, 600)
    act, other = "Restore a backup of yesterday…", "Save all of it as text…"
    for strip in room.strips[:2]:
        strip.say("Damaged", [LONG], act=act, other=other)
    QApplication.processEvents()
    for strip in room.strips[:2]:
        first, second = (button(strip, name) for name in (act, other))
        for one in (first, second):
            assert one.width() >= one.sizeHint().width()
            assert strip.rect().contains(QRect(one.mapTo(strip, QPoint()), one.size()))
        assert first.mapTo(strip, QPoint()).y() < second.mapTo(strip, QPoint()).y()
    room.resize(900, 600)
    QApplication.processEvents()
    first, second = (button(room.strips[0], name) for name in (act, other))
    assert first.y() == second.y()


def test_a_message_stays_as_long_as_any_other_test_lasts(qapp: QApplication) -> None:
    assert MessageStack()._lasts_ms == 3_600_000, "`messages_stay` of tests/conftest.py sees to it"
