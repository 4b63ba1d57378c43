"""The page of a job without a transcript, as it is read and pressed."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from sttgui.domain.engines import AIML
from sttgui.domain.errors import KeyMissingError, NotConnectedError, SubmitUnknownError
from sttgui.domain.jobs import FileSource, Job, Paused, Unsure, Waiting
from sttgui.ui.job_page import JobPage
from sttgui.ui.remedies import Remedy, RemedyChoice

JOB = Job("1", FileSource(Path("/a/b.mp3")), datetime(2026, 11, 22, tzinfo=UTC), engine=AIML, cost_usd=0.0082)
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


def test_the_page_says_where_the_recording_goes_and_what_it_costs(qtbot: QtBot) -> None:
    words = said(shown(qtbot, JOB))
    assert "api.aimlapi.com" in words
    assert "Readable text" not in words, "what is always asked for need not be said"
    assert "cost 0.0082 USD" in words


def test_buttons_follow_the_job(qtbot: QtBot) -> None:
    page = shown(qtbot, replace(JOB, phase=Paused(KeyMissingError(host="x"))))
    assert {one.text() for one in buttons(page)} == {
        "Enter key…",
        "Go on",
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
