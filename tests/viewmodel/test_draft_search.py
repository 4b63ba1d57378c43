"""Words are found in what was written while something was recorded."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from sttgui.domain.jobs import Cancelled, Completed, FileSource, Job
from sttgui.domain.transcript import Word
from sttgui.storage.live_draft import LiveDraft
from sttgui.viewmodel.draft_search import search_drafts

SAID = ("Die", "Brücke", "über", "den", "Fluss.")


@pytest.fixture
def job(tmp_path: Path) -> Job:
    path = tmp_path / "talk.flac"
    draft = LiveDraft(path)
    draft.add([Word(text, place * 1000, place * 1000 + 900) for place, text in enumerate(SAID)])
    draft.close()
    return Job("1", FileSource(path), datetime(2026, 11, 22, tzinfo=UTC), phase=Cancelled(), title="Talk")


@pytest.mark.parametrize(
    ("searched", "marked"),
    [
        ("brucke", ["Brücke"]),
        ("FLUSS den", ["den", "Fluss"]),
        ('"über den"', ["über den"]),
        ("Brücke Tal", []),
        ('"den über"', []),
        ('"', []),
        ("", []),
    ],
)
def test_words_are_found_in_a_draft(job: Job, searched: str, marked: list[str]) -> None:
    assert [hit.text[begin:end] for hit in search_drafts([job], searched) for begin, end in hit.marks] == marked


def test_a_hit_says_of_which_recording_and_when_it_is_said(job: Job) -> None:
    [hit] = search_drafts([job], "über")
    assert (hit.job_id, hit.title, hit.start_ms, hit.paragraph) == ("1", "Talk", 2000, None)


def test_a_draft_is_passed_over_once_there_is_a_transcript(job: Job) -> None:
    assert search_drafts([replace(job, phase=Completed())], "Brücke") == []
