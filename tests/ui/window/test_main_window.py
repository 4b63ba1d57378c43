"""The window as a whole: what it shows for what it is given, and what it tells for what is done to it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPoint, QPointF, QRect, Qt, QUrl, SignalInstance
from PySide6.QtGui import QAction, QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QLabel,
    QListView,
    QProgressBar,
    QPushButton,
    QTabBar,
    QTextEdit,
    QToolButton,
    QWidget,
)
from shiboken6 import isValid

from sttgui.domain.checks import Doubtful
from sttgui.domain.errors import (
    EngineCrashedError,
    EngineMissingError,
    ExportError,
    FileEmptyError,
    NotMediaError,
    StorageError,
    TranscriptsLeftError,
)
from sttgui.domain.jobs import Cancelled, Completed, Failed, Job, Left, Phase, Queued, Running, Sending, Waiting
from sttgui.domain.library import Hit, Trashed
from sttgui.domain.models import BASE, Missing, Ready
from sttgui.domain.recognisers import AIML, LOCAL, Recogniser
from sttgui.domain.transcript import Transcript
from sttgui.ui.jobs.page import JobPage
from sttgui.ui.jobs.remedies import Remedy, RemedyChoice
from sttgui.ui.kit.actions import Do
from sttgui.ui.kit.message_stack import MessageStrip
from sttgui.ui.kit.text import number
from sttgui.ui.kit.theme import DARK, DARK_CONTRAST, LIGHT
from sttgui.ui.kit.widgets import tab_chain
from sttgui.ui.library.file_strips import Twice
from sttgui.ui.library.pane import SearchAllField
from sttgui.ui.library.rescue_dialogs import TrashDialog
from sttgui.ui.transcript.insights_pane import InsightsPane
from sttgui.ui.window.drop_overlay import DropOverlay
from sttgui.ui.window.main_window import MainWindow
from sttgui.viewmodel.library_model import LibraryModel
from sttgui.viewmodel.open_recording import OpenRecording
from sttgui.viewmodel.recogniser_choice import RecogniserChoice
from sttgui.viewmodel.settings import Settings

MakeJob = Callable[..., Job]


class Heard:
    """What a signal told, in order."""

    def __init__(self) -> None:
        self.all: list[object] = []

    def __call__(self, *what: object) -> None:
        self.all.append(what[0] if what else None)


def heard(signal: SignalInstance) -> Heard:
    listener = Heard()
    signal.connect(listener)
    return listener


def texts(window: QWidget) -> str:
    """All that labels say and that can be seen."""
    return "\n".join(label.text() for label in window.findChildren(QLabel) if label.isVisible())


def button(window: QWidget, name: str) -> QAbstractButton:
    seen = [one for one in window.findChildren(QAbstractButton) if one.isVisible()]
    found = [one for one in seen if (one.accessibleName() or one.text()) == name]
    assert len(found) == 1, (name, [one.accessibleName() or one.text() for one in seen])
    return found[0]


def action(window: MainWindow, name: str) -> QAction:
    found = window.findChild(QAction, name)
    assert isinstance(found, QAction)
    return found


def dialog(window: QWidget) -> QDialog:
    [found] = [one for one in window.findChildren(QDialog) if one.isVisible()]
    return found


def free_closed() -> None:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def drag(files: list[Path]) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    return data


def enter(window: MainWindow, data: QMimeData) -> bool:
    event = QDragEnterEvent(
        QPoint(9, 9), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    event.ignore()
    QApplication.sendEvent(window, event)
    return event.isAccepted()


def drop(window: MainWindow, data: QMimeData) -> None:
    event = QDropEvent(
        QPointF(9, 9), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(window, event)


def test_the_first_window_says_where_to_drop_and_that_nothing_leaves_the_computer(window: MainWindow) -> None:
    assert "Drop recordings here" in texts(window)
    assert "nothing leaves this computer" in texts(window)
    assert "Your transcripts will be listed here." in texts(window)
    assert not button(window.top, "Export…").isEnabled()
    assert "In order of time" not in texts(window)


def test_a_missing_engine_is_named_with_what_to_do(window: MainWindow) -> None:
    window.models.show([(BASE, Ready())])
    assert "Ready now" in texts(window)
    window.models.show([(BASE, Ready())], engine_missing=EngineMissingError())
    assert "no build for this computer" in texts(window)
    assert "Choose another transcriber" in texts(window)
    assert "Ready now" not in texts(window)


def test_a_model_that_is_not_here_is_offered_on_the_first_page(window: MainWindow) -> None:
    window.models.show([(BASE, Missing())], "huggingface.co")
    assert "148 MB to download from huggingface.co" in texts(window)
    told = heard(window.recogniser_cards.fetch_wanted)
    button(window, "Download Balanced, 148 MB from huggingface.co").click()
    assert told.all == ["base"]


def test_dropped_files_and_folders_are_told_together(window: MainWindow, tmp_path: Path) -> None:
    told = heard(window.paths_added)
    overlay = window.findChild(DropOverlay)
    assert isinstance(overlay, DropOverlay)
    files = [tmp_path / "a é.mp3", tmp_path, tmp_path / "100 % #1.wav"]
    assert enter(window, drag(files))
    assert overlay.isVisible()
    assert overlay.geometry() == window.rect()
    drop(window, drag(files))
    assert not overlay.isVisible()
    assert told.all == [tuple(files)]


def test_a_drag_that_leaves_takes_its_highlight_along(window: MainWindow, tmp_path: Path) -> None:
    overlay = window.findChild(DropOverlay)
    assert isinstance(overlay, DropOverlay)
    enter(window, drag([tmp_path]))
    QApplication.sendEvent(window, QDragLeaveEvent())
    assert not overlay.isVisible()


def test_files_dropped_on_the_list_are_taken_too(
    window: MainWindow, library: LibraryModel, make_job: MakeJob, tmp_path: Path
) -> None:
    library.job_changed(make_job("a"))
    list_ = window.library_pane.view.viewport()
    told = heard(window.paths_added)
    point = list_.mapTo(window, QPoint(9, 99))
    assert window.childAt(point) is list_
    data = drag([tmp_path])
    event = QDragEnterEvent(
        QPoint(9, 99), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(list_, event)
    assert event.isAccepted()
    overlay = window.findChild(DropOverlay)
    assert isinstance(overlay, DropOverlay)
    assert overlay.isVisible()
    drop(window, data)
    assert told.all == [(tmp_path,)]


def test_what_is_wanted_of_a_selection_is_told_for_each_of_it(
    window: MainWindow, library: LibraryModel, make_job: MakeJob
) -> None:
    for name, phase in (("a", Waiting()), ("b", Failed(EngineCrashedError())), ("c", Cancelled()), ("d", Completed())):
        library.job_changed(make_job(name, phase))
    wanted = window.library_actions
    cancelled, retried, removed = heard(wanted.cancel_wanted), heard(wanted.retry_wanted), heard(wanted.remove_wanted)
    window.library_pane.view.selectAll()
    for name in ("cancel", "retry", "remove"):
        action(window, name).trigger()
    assert (cancelled.all, retried.all, removed.all) == (["a"], ["b", "c"], ["a", "b", "c", "d"])
    assert not action(window, "rename").isEnabled()
    assert not action(window, "about_recording").isEnabled()


def test_actions_of_the_selection_follow_its_state(
    window: MainWindow, library: LibraryModel, make_job: MakeJob
) -> None:
    job = make_job("a", Waiting())
    library.job_changed(job)
    assert not action(window, "cancel").isEnabled()
    window.library_pane.choose("a")
    states = [action(window, name).isEnabled() for name in ("cancel", "retry", "move_up", "rename")]
    assert states == [True, False, True, True]
    library.job_changed(replace(job, phase=Failed(EngineCrashedError())))
    states = [action(window, name).isEnabled() for name in ("cancel", "retry", "move_up", "rename")]
    assert states == [False, True, False, True]


def test_text_and_web_addresses_are_not_taken(window: MainWindow) -> None:
    data = QMimeData()
    data.setText("hello")
    assert not enter(window, data)
    data.setUrls([QUrl("https://example.org/a.mp3")])
    assert not enter(window, data)


@pytest.mark.parametrize("phase", [Waiting(), Sending(0.3), Queued(), Running(), Waiting(EngineCrashedError())])
def test_the_page_of_the_transcript_is_there_before_its_first_word(
    window: MainWindow, library: LibraryModel, make_job: MakeJob, transcript: Transcript, phase: Phase
) -> None:
    job = make_job("lecture", phase)
    library.job_changed(job)
    window.library_pane.choose(job.id)
    page, view = window.panes.page, window.panes.page.view
    assert page.isVisible()
    assert view.isVisible()
    assert "appear here" in view.placeholderText()
    assert button(page, "Stop").isVisible()
    assert window.panes.side.isVisible(), "so that the words are not moved by it later"
    QApplication.processEvents()
    places = [part.geometry() for part in (page, view, window.panes.side)]
    window.panes.recording.show_so_far(job, transcript)
    assert view.toPlainText().startswith("word0")
    library.job_changed(replace(job, phase=Completed()))
    window.panes.recording.show_transcript(replace(job, phase=Completed()), transcript)
    QApplication.processEvents()
    assert [part.geometry() for part in (page, view, window.panes.side)] == places


def test_a_job_that_fails_gives_way_to_what_helps(
    window: MainWindow, library: LibraryModel, make_job: MakeJob, transcript: Transcript
) -> None:
    chosen = heard(window.panes.remedy_chosen)
    job = make_job("lecture", Running())
    library.job_changed(job)
    window.library_pane.choose(job.id)
    window.panes.recording.show_so_far(job, transcript)
    settling = window.findChild(JobPage).settling
    settling.clock = lambda: 0.0  # the press comes at once
    library.job_changed(replace(job, phase=Failed(EngineCrashedError())))
    assert not window.panes.page.isVisible()
    again = button(window, "Try again")
    again.click()
    assert chosen.all == [], "a press that was meant for what stood there before"
    settling.clock = lambda: 10.0
    again.click()
    assert chosen.all == [RemedyChoice("lecture", Remedy.TRY_AGAIN)]
    library.job_changed(replace(job, phase=Waiting()))
    assert window.panes.page.isVisible()
    assert window.panes.page.view.toPlainText() == ""


def test_words_so_far_stay_while_it_is_told_how_far_it_is(
    window: MainWindow, library: LibraryModel, make_job: MakeJob, transcript: Transcript
) -> None:
    wanted = heard(window.panes.remedy_chosen)
    shown = heard(window.panes.recording.transcript_shown)
    job = make_job("lecture", Running(0.25, Left(120_000, 180_000)))
    library.job_changed(job)
    window.library_pane.choose(job.id)
    shown.all.clear()
    window.panes.recording.show_so_far(make_job("another", Running(0.5)), transcript)
    assert window.panes.recording.transcript.word_count == 0
    window.panes.recording.show_so_far(job, transcript)
    assert "Transcribing 25 % · 2 to 3 min" in texts(window)
    library.job_changed(replace(job, phase=Running(0.5, Left(10_000, 60_000)), title="Lecture 2"))
    assert "Transcribing 50 % · under a minute" in texts(window)
    assert "Lecture 2" in texts(window)
    assert window.panes.recording.transcript.word_count == transcript.word_count
    assert window.panes.page.isVisible()
    assert shown.all == []
    next(one for one in window.panes.page.findChildren(QPushButton) if one.text() == "Stop").click()
    assert wanted.all == [RemedyChoice("lecture", Remedy.STOP)]


def test_choosing_a_job_tells_it_and_shows_how_far_it_is(
    window: MainWindow, library: LibraryModel, make_job: MakeJob
) -> None:
    told = heard(window.library_pane.view.job_chosen)
    job = make_job("lecture", Running(0.25, Left(120_000, 180_000)))
    library.job_changed(job)
    window.library_pane.choose(job.id)
    assert told.all == [job]
    bar = window.panes.page.findChild(QProgressBar)
    assert bar.value() == 250
    assert "Transcribing 25 % · 2 to 3 min" in texts(window)
    library.job_changed(replace(job, phase=Running(0.5, Left(0, 10_000))))
    assert bar.value() == 500
    assert "Transcribing 50 % · a few seconds" in texts(window)


def test_a_job_in_the_list_is_read_out_with_its_state(
    window: MainWindow, library: LibraryModel, make_job: MakeJob
) -> None:
    library.job_changed(make_job("lecture", Waiting()))
    assert library.index(0).data(Qt.ItemDataRole.AccessibleTextRole) == "lecture, Next"


def test_the_buttons_of_a_job_tell_what_is_wanted(window: MainWindow, library: LibraryModel, make_job: MakeJob) -> None:
    told = heard(window.panes.remedy_chosen)
    job = make_job("lecture", Waiting())
    library.job_changed(job)
    window.library_pane.choose(job.id)
    page = window.findChild(JobPage)
    assert page is not None
    page.settling.clock = count().__next__  # whoever presses these takes a second each time
    button(window, "Stop").click()
    library.job_changed(replace(job, phase=Cancelled()))
    button(window, "Try again").click()
    button(window, "Move to the trash").click()
    assert told.all == [RemedyChoice("lecture", one) for one in (Remedy.STOP, Remedy.TRY_AGAIN, Remedy.REMOVE)]


def test_a_failed_job_says_why_and_what_to_do(window: MainWindow, library: LibraryModel, make_job: MakeJob) -> None:
    library.job_changed(make_job("lecture", Failed(EngineCrashedError())))
    window.library_pane.choose("lecture")
    assert "The transcriber stopped in the middle of the recording." in texts(window)
    assert "Your file is untouched. Try again." in texts(window)


def test_a_transcript_is_shown(window: MainWindow, shown: Job) -> None:
    assert any("word0" in one.toPlainText() for one in window.findChildren(QTextEdit) if one.isVisible())
    assert button(window.top, "Export…").isEnabled()


def test_a_transcript_without_words_is_neither_copied_nor_exported(
    window: MainWindow, library: LibraryModel, make_job: MakeJob, transcript: Transcript
) -> None:
    silent, spoken = make_job("silent"), make_job("spoken")
    for job, words in ((spoken, transcript), (silent, Transcript()), (spoken, transcript)):
        library.job_changed(job)
        window.library_pane.choose(job.id)
        window.panes.recording.show_transcript(job, words)
        for do in (Do.EXPORT, Do.COPY_ALL, Do.PRINT):
            assert window.commands[do].isEnabled() is (words.word_count > 0)


def test_a_transcript_that_comes_after_another_job_was_chosen_is_passed_over(
    window: MainWindow, library: LibraryModel, make_job: MakeJob, shown: Job, transcript: Transcript
) -> None:
    library.job_changed(make_job("other", Waiting()))
    window.library_pane.choose("other")
    window.panes.recording.show_transcript(shown, transcript)
    assert "words to check" not in texts(window)
    assert not button(window.top, "Export…").isEnabled()


def test_a_job_tried_again_takes_its_transcript_off_the_screen(
    window: MainWindow, library: LibraryModel, shown: Job
) -> None:
    library.job_changed(replace(shown, phase=Waiting()))
    assert "words to check" not in texts(window)
    assert not button(window.top, "Export…").isEnabled()


def test_removing_a_transcript_is_told_with_its_day_and_can_be_undone(
    window: MainWindow, library: LibraryModel, shown: Job
) -> None:
    removed, restored = heard(window.library_actions.remove_wanted), heard(window.messages.undo_wanted)
    action(window, "remove").trigger()
    assert removed.all == [shown.id]
    window.messages.show_trashed([shown], datetime(2026, 12, 24, 12).astimezone())
    assert "in the trash until 24 Dec 2026" in texts(window)
    assert "The recording itself stays where it is." in texts(window)
    button(window.messages, "Undo").click()
    assert restored.all == [shown.id]
    assert "in the trash until" not in texts(window)


def test_what_is_in_the_trash_can_be_brought_back(window: MainWindow, make_job: MakeJob) -> None:
    moment = datetime(2026, 11, 24, tzinfo=UTC)
    question = TrashDialog(window, [Trashed(make_job(name), moment) for name in ("new", "old")])
    restored = heard(question.restore_wanted)
    question.open()
    button(question, "Restore").click()
    button(question, "Restore").click()
    assert restored.all == ["new", "old"]
    assert not button(question, "Restore").isEnabled()
    question.close()
    free_closed()
    assert not isValid(question)


def test_a_place_found_in_another_transcript_is_asked_for(
    window: MainWindow, library: LibraryModel, shown: Job
) -> None:
    searched, chosen = heard(window.library_pane.search_changed), heard(window.library_pane.hit_chosen)
    field = window.findChild(SearchAllField)
    assert field is not None
    QTest.keyClicks(field, "harbour")
    assert searched.all[-1] == "harbour"
    hit = Hit(shown.id, shown.title, "down by the harbour", ((12, 19),), 61_000, 2, 3)
    window.library_pane.show_hits("harb", [])
    assert field.text() == "harbour", "an answer to an older question changes nothing"
    window.library_pane.show_hits("harbour", [hit])
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert chosen.all == [hit]
    assert "1 place in 1 recording" in texts(window)
    wanted = heard(window.library_pane.all_hits_wanted)
    more = replace(hit, of=3)
    window.library_pane.show_hits("harbour", [more])
    assert "3 places in 1 recording" in texts(window)
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_Down)
    found = window.focusWidget()
    QTest.keyClick(found, Qt.Key.Key_Down)
    QTest.keyClick(found, Qt.Key.Key_Return)
    assert wanted.all == [shown.id]
    window.library_pane.show_all_hits("older question", [more, more, more])
    window.library_pane.show_all_hits("harbour", [more, replace(more, text="again"), replace(more, text="thrice")])
    QTest.keyClick(found, Qt.Key.Key_Return)
    assert chosen.all[-1] == replace(more, text="again"), "the keyboard is where more was asked for"
    window.library_pane.show_hits("harbour", [more], 1001)
    assert f"More than {number(1000)} places, the latest first" in texts(window)
    window.library_pane.show_hits("harbour", [])
    assert "Nothing found for “harbour”." in texts(window)
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert searched.all[-1] == ""
    assert "Nothing found" not in texts(window)


def test_it_is_always_said_when_everything_was_last_on_the_disk(window: MainWindow) -> None:
    moment = datetime(2026, 11, 22, 14, 3).astimezone()
    window.library_pane.show_saving(moment, None)
    assert "Saved on this computer, 14:03" in texts(window)
    window.library_pane.show_saving(moment, StorageError(reason="the disk is full."))
    assert "Saved on this computer" not in texts(window)
    assert "Not saved: " in texts(window)


def test_removing_the_last_job_leads_back_to_the_first_page(
    window: MainWindow, library: LibraryModel, shown: Job
) -> None:
    library.job_removed(shown.id)
    assert "Drop recordings here" in texts(window)
    assert not button(window.top, "Export…").isEnabled()


def test_each_refused_file_is_named_with_its_reason_until_put_away(window: MainWindow) -> None:
    window.messages.show_refusals((NotMediaError(name="notes.docx"), FileEmptyError(name="b.mp3")))
    assert "2 files were not added" in texts(window)
    assert "“notes.docx” is not an audio or video file." in texts(window)
    assert "“b.mp3” is empty" in texts(window)
    button(window, "Dismiss").click()
    assert "notes.docx" not in texts(window)
    window.messages.show_refusals((NotMediaError(name="c.pdf"), TranscriptsLeftError(name="talks")))
    assert "Files not added" in texts(window)
    assert "2 files" not in texts(window)
    window.messages.show_refusals(())
    assert "c.pdf" not in texts(window)


def test_a_saved_file_and_a_failed_export_are_said_in_place(window: MainWindow, shown: Job) -> None:
    window.messages.show_error(ExportError(name="a.srt", reason="there is no space left"))
    assert "“a.srt” could not be written: there is no space left" in texts(window)
    assert "Choose another place." in texts(window)
    window.messages.show_saved(Path("/tmp/b.srt"))
    assert "Saved as “b.srt”" in texts(window)
    assert "a.srt" not in texts(window)
    assert button(window, "Show in folder").isEnabled()


def test_a_transcript_that_could_not_be_saved_offers_to_save_it_again(window: MainWindow) -> None:
    told = heard(window.messages.save_again_wanted)
    window.messages.show_error(StorageError(reason="the disk is full"), can_save_again=True)
    assert "could not be saved on this computer: the disk is full" in texts(window)
    button(window, "Save again").click()
    assert told.all == [None]


def test_the_chip_about_what_was_noticed_leads_to_all_of_it(
    window: MainWindow, shown: Job, transcript: Transcript
) -> None:
    warned = replace(transcript, warnings=("The file breaks off.", "It has two sound tracks."))
    window.panes.recording.show_transcript(shown, warned)
    button(window, "2 remarks: The file breaks off.").click()
    pane = window.findChild(InsightsPane)
    assert isinstance(pane, InsightsPane)
    assert pane.isVisible()
    view = pane.findChild(QListView)
    assert isinstance(view, QListView)
    assert view.currentIndex().data() == "The file breaks off."


def test_insights_are_offered_only_where_there_are_any_or_could_be(
    window: MainWindow, shown: Job, transcript: Transcript
) -> None:
    tabs = window.panes.side.findChild(QTabBar)
    assert isinstance(tabs, QTabBar)

    def are_offered(recogniser: Recogniser, summary: str | None) -> bool:
        window.panes.recording.job_changed(replace(shown, recogniser=recogniser))
        window.panes.recording.show_transcript(shown, replace(transcript, summary=summary))
        return "Insights" in [tabs.tabText(tab) for tab in range(tabs.count()) if tabs.isTabVisible(tab)]

    assert not are_offered(LOCAL, None)
    assert are_offered(LOCAL, "They sail on Tuesday.")
    assert are_offered(AIML, None)
    assert not are_offered(LOCAL, None)


def test_high_contrast_is_switched_on_and_off_and_kept(window: MainWindow, settings: Settings) -> None:
    action(window, "theme_dark").trigger()
    assert not action(window, "high_contrast").isChecked()
    for tokens in (DARK_CONTRAST, DARK):
        action(window, "high_contrast").trigger()
        assert window.appearance.tokens is tokens
        again = MainWindow(LibraryModel(), OpenRecording(), RecogniserChoice(settings), settings)
        assert again.appearance.tokens is tokens
        again.deleteLater()
    action(window, "theme_light").trigger()


def test_the_theme_changes_at_once_and_is_kept(
    window: MainWindow, settings: Settings, library: LibraryModel, qapp: QApplication
) -> None:
    action(window, "theme_dark").trigger()
    assert DARK.window in qapp.styleSheet()
    again = MainWindow(LibraryModel(), OpenRecording(), RecogniserChoice(settings), settings)
    assert action(again, "theme_dark").isChecked()
    again.deleteLater()
    action(window, "theme_light").trigger()
    assert LIGHT.window in qapp.styleSheet()


def test_the_size_of_the_window_is_kept(window: MainWindow, settings: Settings) -> None:
    window.resize(731, 533)
    window.close()
    again = MainWindow(LibraryModel(), OpenRecording(), RecogniserChoice(settings), settings)
    assert (again.width(), again.height()) == (731, 533)
    again.deleteLater()


def test_size_and_place_are_kept_also_where_the_window_is_never_closed(window: MainWindow, settings: Settings) -> None:
    window.resize(791, 533)
    window.resting.timeout.emit()
    again = MainWindow(LibraryModel(), OpenRecording(), RecogniserChoice(settings), settings)
    assert (again.width(), again.height()) == (791, 533)
    again.deleteLater()


def test_a_small_window_keeps_all_its_buttons_inside(window: MainWindow, shown: Job) -> None:
    window.resize(window.minimumSize())
    QApplication.processEvents()
    assert window.width() <= 800
    for one in window.findChildren(QAbstractButton):
        if one.isVisible():
            left = one.mapTo(window, QPoint(0, 0)).x()
            assert left >= 0
            assert left + one.width() <= window.width(), one.accessibleName()


def test_the_first_page_scrolls_where_it_has_too_little_room(window: MainWindow) -> None:
    window.resize(window.minimumSize())
    QApplication.processEvents()
    for words in window.findChildren(QLabel):
        if words.isVisible() and words.wordWrap():
            assert words.height() >= words.heightForWidth(words.width()), words.text()


def test_all_that_is_drawn_in_the_search_of_all_has_a_name(window: MainWindow) -> None:
    drawn = window.library_pane.search.findChildren(QToolButton)
    assert len(drawn) == 2
    assert all(one.accessibleName() for one in drawn)


def test_every_control_has_a_name_and_every_button_a_tip(
    window: MainWindow, library: LibraryModel, make_job: MakeJob, shown: Job
) -> None:
    window.messages.show_refusals((NotMediaError(name="a"),))
    window.messages.show_saved(Path("/tmp/b.srt"))
    library.job_changed(make_job("failed", Failed(EngineCrashedError())))
    for pages in (shown.id, "failed"):
        window.library_pane.choose(pages)
        for control in window.findChildren(QWidget):
            inside = control.objectName().startswith("qt_") or isinstance(control, QLabel)
            if inside or control.focusPolicy() is Qt.FocusPolicy.NoFocus or not control.isVisible():
                continue
            assert control.accessibleName(), f"{control!r} of {control.parent()!r}"
            if isinstance(control, QPushButton):
                assert control.toolTip(), control.accessibleName()


def test_the_keyboard_reaches_everything_in_the_order_it_is_seen(window: MainWindow, shown: Job) -> None:
    window.panes.review.show_transcript(Transcript())
    order = [one.accessibleName() for one in tab_chain(window) if one.isVisible() and one.isEnabled()]
    places = [order.index(name) for name in ("Add", "Export…", "Menu", "Recordings")]
    assert places == sorted(places)
    assert order[-4:] == ["About this transcript", "Hide this pane", "Export…", "To the text"]


def parts_of(window: MainWindow) -> list[QRect]:
    """Where all stands that is seen of a window, but for the messages."""
    seen = [part for part in window.findChildren(QWidget) if part.isVisible() and part.window() is window]
    seen = [part for part in seen if part is not window.messages and not window.messages.isAncestorOf(part)]
    return [QRect(part.mapTo(window, QPoint()), part.size()) for part in seen]


@pytest.mark.parametrize("size", [(1280, 800), (900, 600)])
def test_messages_of_all_sorts_move_nothing(
    window: MainWindow, shown: Job, make_job: MakeJob, size: tuple[int, int]
) -> None:
    window.resize(*size)
    before: list[QRect] = []
    while before != parts_of(window):
        before = parts_of(window)
        QApplication.processEvents()  # the sheet finds its height in more than one step
    window.messages.show_error(StorageError(reason="the disk is full"), can_save_again=True)
    window.messages.show_refusals((NotMediaError(name="notes.docx"), FileEmptyError(name="b.mp3")))
    window.messages.show_trashed([shown], datetime(2026, 12, 24, 12).astimezone())
    window.file_strips.ask_for_file(make_job("gone"))
    window.file_strips.ask_twice([Twice("copy", shown, "x")])
    window.unfinished.say("“Monday” was saved when Wordlight ended.", act="Transcribe it", other="Only keep it")
    QApplication.processEvents()
    assert parts_of(window) == before
    assert "the disk is full" in texts(window)
    while window.messages.isVisible():
        [strip, *_] = [one for one in window.messages.findChildren(MessageStrip) if not one.isHidden()]
        strip.hide()
        QApplication.processEvents()
    assert parts_of(window) == before


def test_a_message_that_comes_while_files_are_dragged_is_under_what_says_where_to_drop_them(
    window: MainWindow, shown: Job
) -> None:
    overlay = window.findChild(DropOverlay)
    assert overlay is not None
    overlay.cover()
    window.messages.show_refusals((NotMediaError(name="notes.docx"),))
    QApplication.processEvents()
    children = window.children()  # the later ones lie over those before
    assert children.index(overlay) > children.index(window.messages)


def test_the_keyboard_reaches_a_message_after_the_page_and_by_its_key(window: MainWindow, shown: Job) -> None:
    assert not window.commands[Do.MESSAGES].isEnabled()
    window.messages.show_refusals((NotMediaError(name="notes.docx"),))
    assert window.commands[Do.MESSAGES].isEnabled()
    window.commands[Do.MESSAGES].trigger()
    assert QApplication.focusWidget() is button(window, "Dismiss")
    order = [one for one in tab_chain(window.panes.page.view)[1:] if one.isVisible() and one.isEnabled()]
    place = order.index(button(window, "Dismiss"))
    assert all(window.panes.page.isAncestorOf(one) for one in order[:place])


def test_recordings_a_service_may_refuse_are_named(window: MainWindow) -> None:
    window.messages.show_doubtful({"a.wav": ()})
    assert "Sent all the same" not in texts(window)
    window.messages.show_doubtful({"a.wav": (), "b.wav": (Doubtful.LARGE, Doubtful.LONG)})
    assert "“b.wav” is larger than 90 MB" in texts(window)
    assert "“b.wav” is longer than an hour" in texts(window)


def test_the_title_names_the_recording_that_is_open(window, library, make_job):
    assert window.windowTitle() == "Wordlight"
    job = make_job("interview")
    library.job_changed(job)
    window.library_pane.choose(job.id)
    assert window.windowTitle() == "interview"
    library.job_changed(replace(job, title="Harbour interview"))
    assert window.windowTitle() == "Harbour interview"
