"""Places, orders and facts in words."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from sttgui.domain.jobs import Job, UrlSource, Waiting
from sttgui.domain.library import Recovery
from sttgui.ui.kit import message_text
from sttgui.ui.library import text as library_text
from sttgui.viewmodel.library_model import Arrangement, Show, Sort

MakeJob = Callable[..., Job]


@pytest.mark.usefixtures("english_numbers")
@pytest.mark.parametrize(
    ("place", "said"),
    [
        (1, "Next in line"),
        (2, "2nd in line"),
        (3, "3rd in line"),
        (4, "4th in line"),
        (11, "11th in line"),
        (12, "12th in line"),
        (21, "21st in line"),
        (113, "113th in line"),
        (1002, "1,002nd in line"),
    ],
)
def test_places_in_the_line_are_said_as_people_say_them(qapp: QApplication, place: int, said: str) -> None:
    assert library_text.in_line(place) == said


def test_a_row_that_waits_says_its_place_and_any_other_its_state(qapp: QApplication, make_job: MakeJob) -> None:
    job = make_job("lecture", Waiting())
    assert library_text.status(job, 3) == "3rd in line"
    assert library_text.row_in_words(job, 3) == "lecture, 3rd in line"
    assert library_text.status(job, None) == "Waiting"


def test_every_order_and_selection_has_a_name_of_its_own(qapp: QApplication) -> None:
    assert len({library_text.sort_name(sort) for sort in Sort}) == len(Sort)
    assert len({library_text.show_name(show) for show in Show}) == len(Show)
    assert library_text.shown_only(Arrangement(show=Show.FAILED, tag="R&D")) == "Only: Failed, tag “R&D”"


def test_one_or_many_in_the_trash_are_told_with_the_day(qapp: QApplication, make_job: MakeJob) -> None:
    until = datetime(2026, 12, 24, 12).astimezone()
    assert message_text.trashed([make_job("a")], until).startswith("“a” is in the trash")
    assert message_text.trashed([make_job("a"), make_job("b")], until).startswith(
        "2 recordings are in the trash, and will be deleted for good on 24 Dec 2026."
    )


@pytest.mark.usefixtures("english_numbers")
def test_facts_name_the_file_and_say_when_it_is_gone(qapp: QApplication, make_job: MakeJob) -> None:
    job = replace(make_job("a"), duration_ms=60_000, word_count=120, took_ms=20_000)
    facts = dict(library_text.facts(job, 30_800_000))
    assert facts["File"].endswith("a.wav")
    assert facts["Size"] == "30.8 MB"
    assert (facts["Length"], facts["Transcript"], facts["Time taken"]) == ("1 min", "120 words", "20 s")
    assert dict(library_text.facts(job, None))["Size"] == "not there any more"


def test_a_recording_from_the_web_has_an_address_and_no_size(qapp: QApplication, make_job: MakeJob) -> None:
    facts = dict(library_text.facts(replace(make_job("a"), source=UrlSource("https://example.org/a.mp3")), None))
    assert facts["Address"] == "https://example.org/a.mp3"
    assert "Size" not in facts
    assert "File" not in facts


@pytest.mark.parametrize(
    ("missing", "is_latest", "said"),
    [
        (("A", ""), False, "“A” and 1 other recording"),
        ((), True, "perhaps what was changed last before Wordlight ended"),
        (("A",), True, "“A”, and perhaps what was changed last before Wordlight ended"),
    ],
)
def test_what_is_missing_of_a_damaged_library_is_said(missing: tuple[str, ...], is_latest: bool, said: str) -> None:
    assert library_text.missing(Recovery(Path("aside"), None, 3, 3, missing, is_latest)) == said
