"""Estimates rest on what was measured, and there is none where nothing was."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from sttgui.domain.jobs import Completed, Failed, FileSource, Job
from sttgui.domain.pace import REMEMBERED, expected_ms
from sttgui.domain.recognisers import AIML, LOCAL


def job(duration_ms: int | None = 60_000, took_ms: int | None = None) -> Job:
    made = Job("a", FileSource(Path("a.wav")), datetime(2026, 11, 22, tzinfo=UTC), recogniser=LOCAL)
    phase = made.phase if took_ms is None else Completed()
    return replace(made, duration_ms=duration_ms, took_ms=took_ms, phase=phase)


def test_the_pace_of_earlier_recordings_is_that_of_the_next() -> None:
    assert expected_ms(job(120_000), [job(60_000, 30_000)]) == 60_000


def test_one_slow_recording_among_many_changes_little() -> None:
    assert expected_ms(job(100_000), [job(10_000, 2_000), job(10_000, 90_000), job(10_000, 2_000)]) == 20_000


def test_only_the_latest_recordings_count() -> None:
    earlier = [job(10_000, 9_000)] * 50 + [job(10_000, 1_000)] * REMEMBERED
    assert expected_ms(job(100_000), earlier) == 10_000


def test_without_earlier_recordings_nothing_is_said() -> None:
    assert expected_ms(job(), []) is None
    assert expected_ms(job(), [replace(job(60_000, 30_000), phase=Failed(Exception()))]) is None  # type: ignore[arg-type]


def test_a_recording_of_unknown_length_and_one_that_was_done_at_once_say_nothing() -> None:
    assert expected_ms(job(None), [job(60_000, 30_000)]) is None
    assert expected_ms(job(), [job(None, 30_000), job(0, 30_000), job(60_000, 20)]) is None


def test_another_recogniser_has_another_pace() -> None:
    assert expected_ms(job(), [replace(job(60_000, 30_000), recogniser=AIML)]) is None
    assert expected_ms(replace(job(), recogniser=AIML), [replace(job(60_000, 30_000), recogniser=AIML)]) is None
