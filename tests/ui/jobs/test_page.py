"""The page of a job without a transcript, as it is read and pressed."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit, QPushButton, QStackedWidget
from pytestqt.qtbot import QtBot

from sttgui.domain.errors import KeyMissingError, NotConnectedError, SubmitUnknownError
from sttgui.domain.jobs import Cancelled, Failed, FileSource, Job, Paused, Phase, Running, Unsure, Waiting
from sttgui.domain.recognisers import AIML, LOCAL
from sttgui.ui.jobs.page import JobPage
from sttgui.ui.jobs.remedies import Remedy, RemedyChoice
from sttgui.ui.kit.catalogue import Catalogue, load
from sttgui.ui.kit.settling import SETTLING_S
from sttgui.ui.kit.text import again, number, speak

JOB = Job("1", FileSource(Path("/a/b.mp3")), datetime(2026, 11, 22, tzinfo=UTC), recogniser=AIML, cost_usd=0.0082)
LOST = replace(JOB, request_id="our-7", phase=Unsure(SubmitUnknownError(detail="reset"), is_looking=False))


def shown(qtbot: QtBot, job: Job) -> JobPage:
    page = JobPage()
    qtbot.addWidget(page)
    page.show()
    page.show_job(job)
    return page


def buttons(page: JobPage) -> list[QPushButton]:
    return [one for one in page.findChildren(QPushButton) if one.isVisible() and one.property("kind") != "link"]


def said(page: JobPage) -> str:
    return "\n".join(one.text() for one in page.findChildren(QLabel) if one.isVisible())


def test_a_lost_answer_offers_to_look_first_and_tells_which_button_was_pressed(qtbot: QtBot) -> None:
    page = shown(qtbot, LOST)
    look = next(one for one in buttons(page) if one.text() == "Look again")
    assert look.property("kind") == "primary"
    with qtbot.waitSignal(page.remedy_chosen) as told:
        look.click()
    assert told.args == [RemedyChoice("1", Remedy.LOOK_AGAIN)]
    assert "sending it again may cost twice" in said(page)


def test_in_another_language_a_screen_reader_hears_it_too(qtbot: QtBot) -> None:
    page = shown(qtbot, replace(JOB, phase=Failed(NotConnectedError())))
    speak(load("de"))
    said_again = again(page.accessibleName())
    speak(Catalogue())
    assert said_again.endswith("Keine Verbindung zum Dienst.")


def test_in_a_low_window_all_buttons_have_their_height_and_can_be_scrolled_to(qtbot: QtBot) -> None:
    page = shown(qtbot, LOST)
    page.resize(640, 160)
    QApplication.processEvents()
    for one in buttons(page):
        assert one.height() >= one.sizeHint().height()
        page.ensureWidgetVisible(one)
        assert one.visibleRegion().boundingRect() == one.rect()


def test_the_page_says_where_the_recording_goes_and_what_it_costs(qtbot: QtBot) -> None:
    words = said(shown(qtbot, JOB))
    assert "api.aimlapi.com" in words
    assert "Readable text" not in words, "what is always asked for need not be said"
    assert f"cost {number(0.0082, 4)} USD" in words


def test_buttons_follow_the_job(qtbot: QtBot) -> None:
    page = shown(qtbot, replace(JOB, phase=Paused(KeyMissingError(host="x"))))
    assert {one.text() for one in buttons(page)} == {
        "Enter key…",
        "Try again",
        "Transcribe on this computer instead",
        "Stop",
    }
    page.show_job(replace(JOB, phase=Waiting(NotConnectedError())))
    assert [one.text() for one in buttons(page)] == ["Stop"]
    assert "goes on when it is back" in said(page)


def test_details_unfold_and_fold_again_for_another_job(qtbot: QtBot) -> None:
    page = shown(qtbot, LOST)
    lines = page.findChild(QPlainTextEdit)
    assert isinstance(lines, QPlainTextEdit)
    assert not lines.isVisible()
    next(one for one in page.findChildren(QPushButton) if one.text() == "Details").click()
    assert lines.isVisible()
    assert lines.toPlainText() == "reset\nOur request: our-7"
    page.show_job(replace(LOST, id="2"))
    assert not lines.isVisible()


class Hand:
    """Presses what stands at the place of the only button, or has the keyboard."""

    def __init__(self, qtbot: QtBot, job: Job) -> None:
        self.now = 0.0
        self.page = JobPage(lambda: self.now)
        qtbot.addWidget(self.page)
        self.page.resize(600, 500)
        self.page.show()
        self.page.show_job(job)
        self.page.activateWindow()
        assert QTest.qWaitForWindowActive(self.page, 30_000)
        self.chosen: list[Remedy] = []
        self.page.remedy_chosen.connect(lambda choice: self.chosen.append(choice.remedy))

    def press(self, key: Qt.Key) -> None:
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, key)


WORKS = replace(JOB, recogniser=LOCAL, phase=Running())
STATES = (Cancelled(), Failed(KeyMissingError(host="x")), Paused(KeyMissingError(host="x")), Waiting())


@pytest.mark.parametrize("phase", STATES)
def test_after_stop_no_button_gets_the_keys_that_follow(qtbot: QtBot, phase: Phase) -> None:
    hand = Hand(qtbot, WORKS)
    [stop] = buttons(hand.page)
    stop.setFocus()
    hand.press(Qt.Key.Key_Space)
    hand.page.show_job(replace(WORKS, phase=phase))
    hand.now += 10
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Return):
        if QApplication.focusWidget() is not stop:  # it waits on, and so the button is there on
            hand.press(key)
    assert hand.chosen == [Remedy.STOP]


def test_a_second_press_on_stop_presses_nothing_else(qtbot: QtBot) -> None:
    hand = Hand(qtbot, WORKS)
    [stop] = buttons(hand.page)
    stop.click()
    hand.page.show_job(replace(WORKS, phase=Cancelled()))
    others = buttons(hand.page)
    assert len(others) == 3
    for other in others:
        other.click()
    hand.now += SETTLING_S / 2
    others[0].click()
    assert hand.chosen == [Remedy.STOP]
    hand.now += SETTLING_S
    others[0].click()
    assert hand.chosen == [Remedy.STOP, Remedy.TRY_AGAIN]


def test_what_changes_by_itself_under_the_pointer_is_not_pressed(qtbot: QtBot) -> None:
    hand = Hand(qtbot, WORKS)
    hand.page.show_job(replace(WORKS, phase=Failed(KeyMissingError(host="x"))))
    buttons(hand.page)[0].click()
    assert hand.chosen == []


def test_a_job_that_goes_on_leaves_the_keyboard_at_its_button(qtbot: QtBot) -> None:
    hand = Hand(qtbot, replace(WORKS, phase=Waiting()))
    [stop] = buttons(hand.page)
    stop.setFocus()
    hand.page.show_job(WORKS)
    assert stop.hasFocus()
    hand.press(Qt.Key.Key_Space)
    assert hand.chosen == [Remedy.STOP]


def test_the_page_takes_the_keyboard_over_from_the_one_before_and_not_its_stop(qtbot: QtBot) -> None:
    add = QPushButton("Add")
    page = JobPage()
    pages = QStackedWidget()
    qtbot.addWidget(pages)
    for one in (add, page):
        pages.addWidget(one)
    pages.show()
    pages.activateWindow()
    assert QTest.qWaitForWindowActive(pages, 30_000)
    add.setFocus()
    page.show_job(WORKS)
    pages.setCurrentWidget(page)
    page.take_keyboard()
    assert page.hasFocus()
