"""The list of jobs, drawn as text after each change."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from sttgui.domain.jobs import Completed, FileSource, Job, Phase, Running, Waiting
from sttgui.viewmodel.library_model import LibraryModel, Role

NOON = datetime(2026, 11, 22, 12).astimezone()


class Clock:
    def __init__(self) -> None:
        self.now = NOON

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def model(clock: Clock) -> LibraryModel:
    model = LibraryModel(now=clock)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    return model


def make_job(name: str, phase: Phase | None = None, hours_ago: float = 0) -> Job:
    created = NOON - timedelta(hours=hours_ago)
    return Job(name, FileSource(Path(name)), created, phase or Completed(), title=name)


def drawn(model: LibraryModel) -> list[str]:
    """`SECTION: a b c` for each group."""
    lines: list[str] = []
    for row in range(model.rowCount()):
        index = model.index(row)
        if index.data(Role.BEGINS_SECTION):
            lines.append(f"{index.data(Role.SECTION).name}:")
        lines[-1] += f" {index.data()}"
    return lines


def test_jobs_at_work_come_first_then_the_newest(model: LibraryModel) -> None:
    for name, phase, hours in [
        ("old", Completed(), 100),
        ("second", Waiting(), 1),
        ("today", Completed(), 2),
        ("first", Running("x"), 3),
        ("newer", Completed(), 1),
        ("yesterday", Completed(), 20),
    ]:
        model.job_changed(make_job(name, phase, hours))
    assert drawn(model) == ["WORKING: first second", "TODAY: newer today", "YESTERDAY: yesterday", "EARLIER: old"]


def test_a_finished_job_moves_to_its_day_and_stays_selected(model: LibraryModel) -> None:
    job = make_job("mine", Running("x"), 2)
    for other in (make_job("done", hours_ago=1), job, make_job("older", hours_ago=3)):
        model.job_changed(other)
    selected = QPersistentModelIndex(model.index(0))
    model.job_changed(replace(job, phase=Completed()))
    assert drawn(model) == ["TODAY: done mine older"]
    assert selected.data() == "mine"


def test_a_job_tried_again_moves_back_up(model: LibraryModel) -> None:
    for name, hours in (("a", 1.0), ("b", 2.0), ("c", 3.0)):
        model.job_changed(make_job(name, hours_ago=hours))
    model.job_changed(make_job("c", Waiting(), 3))
    assert drawn(model) == ["WORKING: c", "TODAY: a b"]


def test_progress_changes_one_row_and_no_other(model: LibraryModel) -> None:
    job = make_job("mine", Running("x", 0.1))
    model.job_changed(make_job("other"))
    model.job_changed(job)
    changed: list[tuple[int, int]] = []
    model.dataChanged.connect(lambda first, last: changed.append((first.row(), last.row())))
    model.job_changed(replace(job, phase=Running("x", 0.2)))
    assert changed == [(0, 0)]
    assert model.index(0).data(Role.JOB).phase == Running("x", 0.2)


def test_a_removed_job_is_gone_and_an_unknown_one_is_passed_over(model: LibraryModel) -> None:
    for name, hours in (("a", 1.0), ("b", 30.0)):
        model.job_changed(make_job(name, hours_ago=hours))
    model.job_removed("a")
    model.job_removed("a")
    assert drawn(model) == ["YESTERDAY: b"]
    assert model.job("a") is None
    assert [job.id for job in model.jobs()] == ["b"]


def test_a_window_open_overnight_groups_anew(model: LibraryModel, clock: Clock) -> None:
    model.job_changed(make_job("a", hours_ago=1))
    clock.now += timedelta(days=1)
    model.day_changed()
    assert drawn(model) == ["YESTERDAY: a"]


def test_every_update_is_told_after_the_list_shows_it(model: LibraryModel) -> None:
    seen: list[tuple[str, Job | None]] = []
    model.job_updated.connect(lambda job: seen.append((job.id, model.job(job.id))))
    job = make_job("a", Waiting())
    model.job_changed(job)
    assert seen == [("a", job)]


def test_rows_are_read_out_as_described_and_tips_never_read_foreign_text_as_markup() -> None:
    describe: Callable[[Job, int | None], str] = lambda job, place: f"{job.title}, done"  # noqa: E731
    model = LibraryModel(describe)
    model.job_changed(make_job("<b>loud</b>"))
    index = model.index(0)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "<b>loud</b>, done"
    assert index.data(Qt.ItemDataRole.ToolTipRole) == "<qt>&lt;b&gt;loud&lt;/b&gt;, done</qt>"
