"""What the Details tab tells of a word and of a recording, and that what is not known has no row."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel, QTabBar
from pytestqt.qtbot import QtBot

from sttgui.domain.jobs import Job
from sttgui.domain.options import Options
from sttgui.domain.recognisers import AIML
from sttgui.domain.transcript import Paragraph, Transcript, Word, WordState
from sttgui.ui.kit.catalogue import Catalogue, load
from sttgui.ui.kit.language import say_again
from sttgui.ui.kit.text import number, speak
from sttgui.ui.transcript import details_text
from sttgui.ui.transcript.details_pane import DetailsPane
from sttgui.ui.window.main_window import MainWindow
from sttgui.viewmodel.library_model import LibraryModel
from sttgui.viewmodel.transcript_document import TranscriptDocument

MakeJob = Callable[..., Job]
CHANGED = Word("new", 10_420, 11_060, 0.31, state=WordState.CHANGED, replaced=(Word("old"),))
TALK = Transcript(
    (Paragraph((Word("bare"), CHANGED), speaker="spk0"),), language="en", duration_ms=53_000, model="tiny"
)


def said(pane: DetailsPane) -> str:
    QCoreApplication.sendPostedEvents()  # rows that were just made come up
    return "\n".join(label.text() for label in pane.findChildren(QLabel) if label.isVisibleTo(pane))


def open_details(window: MainWindow) -> None:
    tabs = window.panes.side.findChild(QTabBar)
    assert tabs is not None
    tabs.setCurrentIndex(1)


@pytest.fixture
def pane(qtbot: QtBot, make_job: MakeJob) -> DetailsPane:
    pane = DetailsPane()
    qtbot.addWidget(pane)
    pane.show_transcript(make_job("harbour"), TALK, TranscriptDocument(TALK))
    pane.show()
    return pane


def test_a_word_is_told_with_all_that_is_known(pane: DetailsPane) -> None:
    pane.show_word(1)
    for part in ("new", "old", "00:10.42 – 00:11.06", "quite unsure, 31 %", "Speaker 1", "changed"):
        assert part in said(pane)


def test_what_a_word_lacks_is_said(pane: DetailsPane) -> None:
    pane.show_word(0)
    assert "no time given" in said(pane)
    assert "no confidence given" in said(pane)
    assert "Heard as" not in said(pane)


def test_in_another_language_all_is_told_anew(pane: DetailsPane) -> None:
    pane.show_word(1)
    speak(load("de"))
    say_again()
    assert {"Sprache: Englisch", "Stand: geändert"} <= {row.accessibleName() for row in pane.findChildren(QLabel)}
    speak(Catalogue())


def test_between_words_one_sentence_says_what_to_do(pane: DetailsPane) -> None:
    pane.show_word(None)
    assert "Place the cursor in a word" in said(pane)
    assert "Heard as" not in said(pane)
    pane.show_word(1)
    assert "Place the cursor in a word" not in said(pane)


def test_while_nobody_sees_it_no_row_is_made_and_the_last_word_is_told_then(pane: DetailsPane) -> None:
    pane.hide()
    before = said(pane)
    pane.show_word(1)
    assert said(pane) == before
    pane.show()
    assert "quite unsure, 31 %" in said(pane)


def test_while_nobody_sees_it_no_row_of_the_recording_is_made_either(pane: DetailsPane, make_job: MakeJob) -> None:
    pane.hide()
    before = said(pane)
    pane.show_recording(make_job("lighthouse"), TALK)
    assert said(pane) == before
    pane.show()
    assert "lighthouse.wav" in said(pane)
    assert "harbour.wav" not in said(pane)


def test_another_word_of_which_the_same_is_known_takes_the_rows_there_are(pane: DetailsPane) -> None:
    pane.show_word(0)
    rows = pane.findChildren(QLabel)
    edited = Transcript((Paragraph((Word("barer"), CHANGED), speaker="spk0"),))
    pane.show_document(TranscriptDocument(edited))
    assert pane.findChildren(QLabel) == rows
    assert "barer" in said(pane)
    assert [row.accessibleName() for row in rows if row.text() == "barer"] == ["Word: barer"]


def test_a_recording_is_told_with_its_options_in_words(make_job: MakeJob) -> None:
    job = replace(
        make_job("harbour"),
        recogniser=AIML,
        options=Options(language="de", diarize=True, paragraphs=False, utterances=False),
        cost_usd=0.0123,
        took_ms=32_000,
    )
    rows = dict(details_text.recording_rows(job, TALK))
    assert rows["File"] == "harbour.wav"
    assert rows["Language"] == "English"
    found = replace(TALK, language_confidence=0.987)
    assert dict(details_text.recording_rows(make_job("harbour"), found))["Language"] == "English, 99 % sure"
    assert rows["Options"].split("\n") == ["Language: German", "Readable text", "Tell speakers apart"]
    assert (rows["Made by"], rows["Model"]) == ("AI/ML API", "tiny")
    of_service = dict(details_text.recording_rows(job, replace(TALK, model="#g1_whisper-large")))
    assert of_service["Model"] == "Whisper Large"
    assert (rows["Cost"], rows["Time taken"], rows["Length"]) == (f"{number(0.0123, 4)} USD", "32 s", "00:53")


def test_what_is_not_known_of_a_recording_has_no_row(make_job: MakeJob) -> None:
    rows = dict(details_text.recording_rows(make_job("harbour"), Transcript()))
    assert {"Cost", "Length", "Language", "Confidence", "Time taken"} & set(rows) == set()


def test_nothing_is_left_once_it_is_cleared(pane: DetailsPane) -> None:
    pane.show_word(1)
    pane.clear()
    assert "harbour" not in said(pane)
    assert "new" not in said(pane)


def test_the_window_tells_the_word_at_the_caret(window: MainWindow, library: LibraryModel, make_job: MakeJob) -> None:
    job = make_job("harbour")
    library.job_changed(job)
    window.library_pane.choose(job.id)
    window.panes.recording.show_transcript(job, TALK)
    window.panes.page.view.reveal_word(1)
    details = window.findChild(DetailsPane)
    assert details is not None
    open_details(window)
    assert "00:10.42" in "\n".join(label.text() for label in details.findChildren(QLabel))


def test_a_recording_whose_words_were_changed_is_told_anew(
    window: MainWindow, library: LibraryModel, make_job: MakeJob
) -> None:
    job = make_job("harbour")
    library.job_changed(job)
    window.library_pane.choose(job.id)
    window.panes.recording.show_transcript(job, TALK)
    open_details(window)
    window.panes.recording.editor.apply("Cut", Transcript((Paragraph((Word("bare"),)),)))
    library.job_changed(replace(job, title="Harbour"))
    assert "Words: 1" in [row.accessibleName() for row in window.panes.details.findChildren(QLabel)]
