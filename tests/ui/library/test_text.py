"""Places, orders and facts in words."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from sttgui.domain.errors import EngineCrashedError, KeyRefusedError, NotConnectedError, StorageError
from sttgui.domain.jobs import (
    Cancelled,
    Completed,
    Failed,
    Job,
    Left,
    Paused,
    Phase,
    Places,
    Running,
    UrlSource,
    Waiting,
)
from sttgui.domain.library import Hit, Recovery
from sttgui.domain.models import BASE
from sttgui.ui.kit import message_text, text
from sttgui.ui.library import text as library_text
from sttgui.ui.library.text import RowState, Tone
from sttgui.viewmodel.arrangement import Arrangement, Month, Show, Sort
from sttgui.viewmodel.hits_model import More

MakeJob = Callable[..., Job]


@pytest.mark.usefixtures("english_numbers")
@pytest.mark.parametrize(
    ("place", "said"),
    [
        (1, "Next"),
        (2, "Number 2"),
        (3, "Number 3"),
        (4, "Number 4"),
        (1002, "Number 1,002"),
    ],
)
def test_places_in_the_line_are_said_as_people_say_them(qapp: QApplication, place: int, said: str) -> None:
    assert library_text.in_line(place) == said


def test_a_row_that_waits_says_its_place_and_any_other_its_state(qapp: QApplication, make_job: MakeJob) -> None:
    job = make_job("lecture", Waiting())
    assert library_text.row_state(job, 3) == RowState("Number 3", Tone.QUIET)
    assert library_text.row_in_words(job, 3) == "lecture, Number 3"
    assert library_text.row_state(job, None) == RowState("Waiting", Tone.BUSY)


@pytest.mark.usefixtures("english_numbers")
@pytest.mark.parametrize(
    ("phase", "what", "state", "in_words"),
    [
        (Completed(), {"places": Places(37, 40)}, RowState("37", Tone.PILL), "37 places to check"),
        (
            Completed(),
            {"places": Places(37, 40, "normal", 20, 2)},
            RowState("37", Tone.PILL),
            "37 places to check, 20 differ, 15 unsure, 2 missing?",
        ),
        (Completed(), {"places": Places(1, 40)}, RowState("1", Tone.PILL), "1 place to check"),
        (Completed(), {"places": Places(0, 40)}, RowState("✓ checked", Tone.GOOD), "200 words, checked"),
        (Completed(), {"places": Places(0, 0)}, None, "200 words"),  # nothing stood out, and nobody looked
        (Completed(), {}, None, "200 words"),
        (Completed(), {"word_count": 0}, RowState("no speech", Tone.DANGER), "no speech found"),
        (Completed(StorageError(reason="x")), {}, RowState("! not saved", Tone.DANGER), ""),
        (Failed(EngineCrashedError()), {}, RowState("! failed", Tone.DANGER), "The transcriber stopped"),
        (Paused(KeyRefusedError()), {}, RowState("! waits for you", Tone.DANGER), "The API key was not accepted."),
        (Running(0.43, Left(300_000, 420_000)), {}, RowState("43 % · 5 to 7 min", Tone.BUSY), "5 to 7 min"),
        (Running(is_slow=True), {}, None, "Taking longer than usual"),
        (Waiting(NotConnectedError()), {}, None, "No connection; goes on when it is back"),
        (Cancelled(), {}, RowState("not transcribed", Tone.QUIET), "Not transcribed"),
    ],
)
def test_a_row_says_one_thing_about_its_state_and_is_read_out_with_the_same(
    qapp: QApplication,
    make_job: MakeJob,
    phase: Phase,
    what: dict[str, Any],
    state: RowState | None,
    in_words: str,
) -> None:
    job = replace(make_job("talk", phase), **{"word_count": 200, **what})
    assert library_text.row_state(job, None) == state
    assert library_text.row_in_words(job, None).startswith("talk, ")
    assert in_words in library_text.row_in_words(job, None)


def test_a_finished_row_says_when_and_how_long_and_one_at_work_how_long(qapp: QApplication, make_job: MakeJob) -> None:
    today = date(2026, 11, 22)  # a Sunday
    for moment, said in [
        ((2026, 11, 22, 14, 2), "14:02"),
        ((2026, 11, 21, 14, 2), "Sat"),
        ((2026, 11, 16, 0, 0), "Mon"),
        ((2026, 11, 15, 23, 59), "15 Nov"),
        ((2025, 11, 22, 14, 2), "22 Nov 2025"),
    ]:
        job = replace(make_job("a"), created=datetime(*moment).astimezone(), duration_ms=3_120_000)
        assert library_text.second_line(job, today) == f"{said} · 52 min"
        assert library_text.second_line(replace(job, phase=Running(0.4)), today) == "52 min"
        assert library_text.second_line(replace(job, duration_ms=None), today) == said


def test_versions_of_a_recording_say_who_made_them(qapp: QApplication, make_job: MakeJob) -> None:
    today = date(2026, 11, 22)
    job = replace(make_job("a"), created=datetime(2026, 11, 22, 14, 2).astimezone(), duration_ms=3_120_000)
    read = replace(job, imported="talk.srt", version_of="b")
    heard = replace(job, recogniser=replace(job.recogniser, model=BASE.id), created=job.created - timedelta(days=1))
    assert library_text.second_line(read, today, has_versions=True) == "talk.srt · 14:02"
    assert library_text.second_line(heard, today, has_versions=True) == "Balanced · Sat · 14:02"
    assert "another version, talk.srt" in library_text.row_in_words(read, None)


def test_months_of_other_years_are_said_with_the_year(qapp: QApplication) -> None:
    assert library_text.section(Month(2026, 10), date(2026, 11, 22)) == "October"
    assert library_text.section(Month(2025, 10), date(2026, 11, 22)) == "October 2025"


def test_a_name_from_right_to_left_does_not_mix_with_the_length(qapp: QApplication, make_job: MakeJob) -> None:
    job = replace(make_job("a"), title="مقابلة", duration_ms=3000)
    assert library_text.row_in_words(job, None).startswith("\u2068مقابلة\u2069, ")
    assert text.short_name("مقابلة") == "\u2068مقابلة\u2069"
    assert text.short_name("talk") == "talk"


def test_every_order_and_selection_has_a_name_of_its_own(qapp: QApplication) -> None:
    assert len({library_text.sort_name(sort) for sort in Sort}) == len(Sort)
    assert len({library_text.show_name(show) for show in Show}) == len(Show)
    assert library_text.shown_only(Arrangement(show=Show.FAILED, tag="R&D")) == "Only: Failed, tag “R&D”"


def test_one_or_many_in_the_trash_are_told_with_the_day(qapp: QApplication, make_job: MakeJob) -> None:
    until = datetime(2026, 12, 24, 12).astimezone()
    assert message_text.trashed([make_job("a")], until).startswith("“a” is kept in the trash until 24 Dec")
    assert message_text.trashed([make_job("a"), make_job("b")], until).startswith(
        "2 recordings are kept in the trash until 24 Dec 2026."
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


@pytest.mark.usefixtures("english_numbers")
def test_what_is_found_is_counted_in_places_and_recordings() -> None:
    two, one = Hit("a", "A", "x", (), of=1200), Hit("b", "B", "x", ())
    assert library_text.found([one], None) == "1 place in 1 recording"
    assert library_text.found([two, two, one], None) == "1,201 places in 2 recordings"
    assert library_text.found([two], 412) == "412 places, the latest first"
    assert library_text.found([two], 1001) == "More than 1,000 places, the latest first"
    assert library_text.hit_in_words(More("a", "A", 3, 56)) == "A, 3 of 56 in this recording, Show all"


def test_recordings_of_one_name_are_told_apart_by_who_made_the_transcript_and_when(make_job: MakeJob) -> None:
    first, other = make_job("interview"), replace(make_job("interview"), id="b", imported="talk.srt")
    assert library_text.names([first]) == ["interview"]
    named = library_text.names([first, make_job("memo"), other])
    assert named[1] == "memo"
    assert text.day_and_time(first.created) in named[0]
    assert "talk.srt" in named[2]
    assert all("interview" in name for name in (named[0], named[2]))
