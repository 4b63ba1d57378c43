"""What is said of a job: its state, its way and its cost."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from sttgui.domain.errors import EngineCrashedError, NotConnectedError, StorageError
from sttgui.domain.jobs import (
    Cancelled,
    Completed,
    Failed,
    FileSource,
    Job,
    Left,
    Phase,
    Queued,
    Running,
    Sending,
    Waiting,
)
from sttgui.domain.options import PLAIN, Options
from sttgui.domain.recognisers import AIML
from sttgui.ui.jobs import text as job_text
from sttgui.ui.kit.text import number

JOB = Job("1", FileSource(Path("/a/b.mp3")), datetime(2026, 11, 22, tzinfo=UTC), options=PLAIN)
LECTURE = Job("1", FileSource(Path("/a/Lecture.mp3")), datetime(2026, 11, 22, 12).astimezone(), title="Lecture")


def test_a_cost_is_said_only_where_it_was_told() -> None:
    assert job_text.cost(0.00002) == f"cost less than {number(0.0001, 4)} USD"
    assert [job_text.cost(usd) for usd in (0.012, 0.5, 1.23456)] == [
        f"cost {amount} USD" for amount in (number(0.012, 3), number(0.5, 2), number(1.23, 2))
    ]
    assert "USD" not in job_text.way(JOB)
    assert job_text.way(replace(JOB, cost_usd=0.0082)).endswith(f"cost {number(0.0082, 4)} USD")


def test_the_way_names_the_options_that_were_asked_for_and_no_others() -> None:
    assert job_text.way(JOB) == "On this computer"
    asked = replace(JOB, recogniser=AIML, options=replace(PLAIN, language="de", diarize=True))
    assert job_text.way(asked).endswith("api.aimlapi.com · with German, Tell speakers apart")
    assert "with" not in job_text.way(replace(asked, options=Options()))


def test_where_a_recording_goes_is_not_said_of_one_that_was_not_sent() -> None:
    waiting = replace(JOB, recogniser=AIML)
    failed = replace(waiting, phase=Failed(NotConnectedError()))
    assert "api.aimlapi.com" in job_text.way(waiting)
    assert "api.aimlapi.com" not in job_text.way(failed)
    assert "api.aimlapi.com" in job_text.way(replace(failed, request_id="our-7")), "the service may have it"


def test_nothing_is_kept_for_support_where_nothing_was_sent() -> None:
    assert job_text.details(JOB) == ""
    assert job_text.details(replace(JOB, generation_id="g-1")) == "", "our own server's name for it helps nobody"
    assert job_text.details(replace(JOB, recogniser=AIML, generation_id="g-1")) == "Job at the service: g-1"


@pytest.mark.usefixtures("english_numbers")
@pytest.mark.parametrize(
    ("left", "shown"),
    [
        (Left(0, 10_000), "a few seconds"),
        (Left(10_000, 60_000), "under a minute"),
        (Left(60_000, 120_000), "1 to 2 min"),
        (Left(300_000, 420_000), "5 to 7 min"),
        (Left(5_400_000, 7_200_000), "90 to 120 min"),
        (Left(7_200_000, 10_800_000), "2 to 3 h"),
    ],
)
def test_time_left_is_said_as_roughly_as_it_is_known(left: Left, shown: str) -> None:
    assert job_text.time_left(left) == shown


@pytest.mark.usefixtures("english_numbers")
@pytest.mark.parametrize(
    ("phase", "shown"),
    [
        (Waiting(), "Waiting"),
        (Sending(), "Sending"),
        (Sending(0.43), "Sending 43 %"),
        (Sending(0.999), "Sending 99 %"),
        (Queued(), "Waiting for the transcriber"),
        (Running(), "Transcribing"),
        (Running(0.004), "Transcribing"),
        (Running(0.12), "Transcribing 12 %"),
        (Running(0.43, Left(300_000, 420_000)), "Transcribing 43 % · 5 to 7 min"),
        (Running(None, Left(60_000, 120_000)), "Transcribing · 1 to 2 min"),
        (Completed(), "52 min · 7,214 words"),
        (Completed(StorageError(reason="the disk is full")), "Not saved on this computer"),
        (Failed(EngineCrashedError()), "The transcriber stopped in the middle of the recording."),
        (Cancelled(), "Not transcribed"),
    ],
)
def test_each_phase_is_said_in_words(phase: Phase, shown: str) -> None:
    assert job_text.status(replace(LECTURE, phase=phase, duration_ms=3_130_000, word_count=7214)) == shown


def test_what_is_not_known_about_a_finished_job_is_left_out() -> None:
    job = replace(LECTURE, phase=Completed())
    assert job_text.status(job) == ""
    assert job_text.row_in_words(job) == "Lecture"
    assert job_text.status(replace(job, word_count=0, duration_ms=8000)) == "8 s · no speech found"


def test_a_failed_row_is_read_out_with_its_remedy() -> None:
    job = replace(LECTURE, phase=Failed(EngineCrashedError()))
    assert job_text.row_in_words(job) == (
        "Lecture, The transcriber stopped in the middle of the recording. Your file is untouched. Try again."
    )


@pytest.mark.usefixtures("english_numbers")
@pytest.mark.parametrize(
    ("until_ms", "duration_ms", "shown"),
    [
        (None, 3_130_000, "52 min"),
        (None, None, None),
        (744_000, 3_600_000, "12 of 60 min"),
        (40_900, 53_000, "40 of 53 s"),
        (432_000, 1_676_000, "7 of 27 min"),  # 27:56, which the list calls 27 min
        (1_650_000, 1_676_000, "27 of 28 min"),
        (40_200, 3_600_000, "the first 40 s"),
        (744_000, None, "the first 12 min"),
    ],
)
def test_how_much_of_a_recording_is_transcribed_is_said(
    until_ms: int | None, duration_ms: int | None, shown: str | None
) -> None:
    job = replace(LECTURE, phase=Completed(), until_ms=until_ms, duration_ms=duration_ms)
    assert job_text.length(job) == shown
    if duration_ms == 3_600_000:
        assert job_text.length(replace(job, phase=Running())) == "1 h", "how far it is stands beside it"
