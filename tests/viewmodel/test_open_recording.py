"""One recording is open at a time, and what is told of another comes too late."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from sttgui.domain.errors import EngineCrashedError
from sttgui.domain.jobs import Cancelled, Completed, Failed, FileSource, Job, Phase, Running, Waiting
from sttgui.domain.transcript import Paragraph, Transcript, Word
from sttgui.viewmodel.open_recording import OpenRecording

TALK = Transcript((Paragraph((Word("hello", 0, 400, 0.9), Word("you", 500, 900, 0.9))),))
BEGINNING = Transcript((Paragraph(TALK.paragraphs[0].words[:1]),))
DONE = Job("talk", FileSource(Path("/a/talk.wav")), datetime(2026, 11, 22, tzinfo=UTC), Completed(), title="Talk")
AT_WORK = replace(DONE, phase=Running())
OTHER = replace(DONE, id="other")


class Told:
    """What was told, in its order, each with the number of words there were then."""

    def __init__(self, recording: OpenRecording) -> None:
        self.all: list[tuple[object, int]] = []
        self._recording = recording
        recording.changed.connect(self._noting("changed"))
        recording.so_far_shown.connect(self._noting("so far"))
        recording.transcript_shown.connect(self._note)

    def _noting(self, what: str) -> Callable[[], None]:
        return lambda: self._note(what)

    def _note(self, what: object) -> None:
        self.all.append((what, self._recording.transcript.word_count))


@pytest.fixture
def recording(qapp: QApplication) -> OpenRecording:
    return OpenRecording()


def test_a_transcript_comes_after_its_job_and_goes_with_it(recording: OpenRecording) -> None:
    told = Told(recording)
    recording.choose(DONE)
    assert (recording.job, recording.is_complete, recording.transcript) == (DONE, False, Transcript())
    recording.show_transcript(DONE, TALK)
    assert recording.is_complete
    recording.choose(OTHER)
    assert not recording.is_complete
    recording.choose(None)
    assert recording.job is None
    assert told.all == [(False, 0), ("changed", 0), (True, 2), *2 * [(False, 0), ("changed", 0)]]


def test_what_comes_too_late_is_passed_over(recording: OpenRecording) -> None:
    recording.choose(OTHER)
    told = Told(recording)
    recording.show_transcript(DONE, TALK)
    recording.show_so_far(AT_WORK, BEGINNING)
    recording.job_changed(AT_WORK)
    assert told.all == []
    assert recording.job == OTHER


def test_words_grow_and_give_way_to_the_whole(recording: OpenRecording) -> None:
    told = Told(recording)
    recording.choose(AT_WORK)
    assert recording.editor.is_growing
    recording.show_so_far(AT_WORK, BEGINNING)
    recording.show_so_far(AT_WORK, TALK)
    assert not recording.is_complete
    recording.job_changed(DONE)
    recording.show_transcript(DONE, TALK)
    assert not recording.editor.is_growing
    assert told.all == [(False, 0), ("changed", 0), ("so far", 0), ("changed", 2), (True, 2)]


def test_the_transcript_goes_when_the_job_begins_anew(recording: OpenRecording) -> None:
    recording.choose(DONE)
    recording.show_transcript(DONE, TALK)
    told = Told(recording)
    recording.job_changed(replace(DONE, phase=Waiting()))
    assert told.all == [(False, 0), ("changed", 0), ("so far", 0)]
    assert recording.editor.is_growing


def test_the_words_of_a_part_stay_while_it_goes_on(recording: OpenRecording) -> None:
    part = replace(DONE, until_ms=900)
    recording.choose(part)
    recording.show_transcript(part, TALK)
    told = Told(recording)
    recording.job_changed(replace(part, phase=Waiting()))
    assert told.all == [("changed", 2), ("so far", 2)]
    assert recording.editor.is_growing
    assert not recording.is_complete


def test_words_stay_while_the_recogniser_is_started_again(recording: OpenRecording) -> None:
    recording.choose(AT_WORK)
    recording.show_so_far(AT_WORK, TALK)
    told = Told(recording)
    recording.job_changed(replace(DONE, phase=Waiting(EngineCrashedError())))
    assert told.all == [("changed", 2)]


@pytest.mark.parametrize("phase", [Failed(EngineCrashedError()), Cancelled()])
def test_the_words_go_where_none_are_to_come(recording: OpenRecording, phase: Phase) -> None:
    recording.choose(AT_WORK)
    recording.show_so_far(AT_WORK, TALK)
    told = Told(recording)
    recording.job_changed(replace(DONE, phase=phase))
    assert told.all == [(False, 0), ("changed", 0)]
    assert not recording.editor.is_growing


def test_a_new_name_leaves_the_transcript_alone(recording: OpenRecording) -> None:
    recording.choose(DONE)
    recording.show_transcript(DONE, TALK)
    told = Told(recording)
    recording.job_changed(replace(DONE, title="Speech"))
    assert told.all == [("changed", 2)]
    assert recording.is_complete


DRAFT = Transcript((Paragraph((Word("hello", 0, 400), Word("yew", 500, 800), Word("all", 800, 1200))),))


def test_a_draft_is_shown_till_the_words_of_the_recogniser_go_as_far(recording: OpenRecording) -> None:
    recording.choose(AT_WORK)
    recording.show_draft("talk", DRAFT)
    assert (recording.transcript, recording.is_draft_shown) == (DRAFT, True)
    assert recording.editor.is_growing, "nobody is to edit what goes away"
    recording.show_so_far(AT_WORK, TALK)
    assert recording.transcript == DRAFT
    longer = Transcript((Paragraph((*TALK.paragraphs[0].words, Word("all", 1000, 1400))),))
    recording.show_so_far(AT_WORK, longer)
    assert (recording.transcript, recording.is_draft_shown) == (longer, False)
    recording.job_changed(DONE)
    recording.show_transcript(DONE, TALK)
    recording.show_draft("talk", DRAFT)
    assert (recording.transcript, recording.draft) == (TALK, None)


def test_a_draft_that_does_not_go_as_far_as_the_words_there_are_is_not_shown(recording: OpenRecording) -> None:
    recording.choose(AT_WORK)
    recording.show_so_far(AT_WORK, TALK)
    recording.show_draft("talk", BEGINNING)
    assert (recording.transcript, recording.is_draft_shown) == (TALK, False)


def test_a_draft_outlives_a_stop_and_is_shown_again_with_the_next_try(recording: OpenRecording) -> None:
    recording.choose(AT_WORK)
    recording.show_draft("talk", DRAFT)
    recording.job_changed(replace(DONE, phase=Cancelled()))
    assert (recording.draft, recording.is_draft_shown) == (DRAFT, False)
    recording.job_changed(AT_WORK)
    assert recording.is_draft_shown
    recording.choose(OTHER)
    assert (recording.draft, recording.is_draft_shown) == (None, False)


def test_a_draft_of_another_job_comes_too_late(recording: OpenRecording) -> None:
    recording.choose(AT_WORK)
    recording.show_draft("other", DRAFT)
    assert recording.draft is None
