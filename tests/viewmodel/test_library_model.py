"""The list of jobs, drawn as text after each change."""

import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from sttgui.domain.errors import EngineCrashedError, NotConnectedError
from sttgui.domain.jobs import Completed, Failed, FileSource, Job, Phase, Places, Running, Waiting
from sttgui.viewmodel.arrangement import Arrangement, Move, Section, Show, Sort, moved_by_one
from sttgui.viewmodel.library_model import LibraryModel, NewTitle, Role

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
            section = index.data(Role.SECTION)
            lines.append(f"{section.name}:" if isinstance(section, Section) else f"{section.month}/{section.year}:")
        lines[-1] += f" {index.data()}"
    return lines


def test_jobs_at_work_come_first_then_the_newest(model: LibraryModel) -> None:
    for name, phase, hours in [
        ("old", Completed(), 100),
        ("second", Waiting(), 1),
        ("today", Completed(), 2),
        ("first", Running(), 3),
        ("newer", Completed(), 1),
        ("yesterday", Completed(), 20),
    ]:
        model.job_changed(make_job(name, phase, hours))
    assert drawn(model) == ["WORKING: first second", "TODAY: newer today", "YESTERDAY: yesterday", "WEEK: old"]


def test_what_is_older_than_yesterday_is_grouped_by_this_week_and_by_month(model: LibraryModel) -> None:
    """Noon is that of Sunday, 22 November."""
    for name, days in [("Fri", 2), ("Mon", 6), ("Sun before", 7), ("1 Nov", 21), ("31 Oct", 22), ("last year", 400)]:
        model.job_changed(make_job(name, hours_ago=24 * days))
    assert drawn(model) == ["WEEK: Fri Mon", "11/2026: Sun before 1 Nov", "10/2026: 31 Oct", "10/2025: last year"]
    model.arrange(Arrangement(Sort.OLDEST))
    assert drawn(model)[0] == "10/2025: last year"


def test_a_finished_job_moves_to_its_day_and_stays_selected(model: LibraryModel) -> None:
    job = make_job("mine", Running(), 2)
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
    job = make_job("mine", Running(0.1))
    model.job_changed(make_job("other"))
    model.job_changed(job)
    changed: list[tuple[int, int]] = []
    model.dataChanged.connect(lambda first, last: changed.append((first.row(), last.row())))
    model.job_changed(replace(job, phase=Running(0.2)))
    assert changed == [(0, 0)]
    assert model.index(0).data(Role.JOB).phase == Running(0.2)


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


def titles(model: LibraryModel) -> list[str]:
    return [model.index(row).data() for row in range(model.rowCount())]


def test_those_that_wait_know_their_place_in_the_line(model: LibraryModel) -> None:
    jobs = [make_job(name, Waiting(), 5 - place) for place, name in enumerate("abc")]
    for job in [*jobs, make_job("stuck", Waiting(NotConnectedError()), 9), make_job("busy", Running(), 9)]:
        model.job_changed(job)
    places = {model.index(row).data(): model.index(row).data(Role.PLACE) for row in range(model.rowCount())}
    assert places == {"busy": None, "stuck": None, "a": 1, "b": 2, "c": 3}
    told: list[list[str]] = []
    model.line_changed.connect(lambda: told.append(model.line))
    model.job_changed(replace(jobs[0], phase=Running()))
    model.job_changed(replace(jobs[0], phase=Running(0.5)))
    model.job_changed(replace(jobs[2], rank=jobs[1].order - 1))
    model.job_removed("b")
    assert told == [["b", "c"], ["c", "b"], ["c"]]


@pytest.mark.parametrize(
    ("sort", "expected"),
    [
        (Sort.NEWEST, ["WORKING: busy", "TODAY: Tape 10 tape 9", "WEEK: Tape 2"]),
        (Sort.OLDEST, ["WORKING: busy", "WEEK: Tape 2", "TODAY: tape 9 Tape 10"]),
        (Sort.NAME, ["WORKING: busy", "ALL: Tape 2 tape 9 Tape 10"]),
        (Sort.LONGEST, ["WORKING: busy", "ALL: tape 9 Tape 2 Tape 10"]),
    ],
)
def test_the_list_can_be_sorted(model: LibraryModel, sort: Sort, expected: list[str]) -> None:
    model.job_changed(replace(make_job("Tape 2", hours_ago=90), duration_ms=5000))
    model.arrange(Arrangement(sort))
    for job in (
        replace(make_job("tape 9", hours_ago=3), duration_ms=9000),
        make_job("Tape 10", hours_ago=2),
        make_job("busy", Running()),
    ):
        model.job_changed(job)
    assert drawn(model) == expected
    model.arrange(Arrangement())
    model.arrange(Arrangement(sort))
    assert drawn(model) == expected


@pytest.mark.skipif(sys.platform == "darwin", reason="macOS sorts by its own language alone")
def test_chinese_titles_are_sorted_by_their_sound(write_as: Callable[[str], None]) -> None:
    write_as("zh_CN")
    model = LibraryModel()
    model.arrange(Arrangement(Sort.NAME))
    for title in ("张三", "北京", "李四", "阿姨"):
        model.job_changed(make_job(title))
    assert drawn(model) == ["ALL: 阿姨 北京 李四 张三"]


def test_an_accent_sends_no_title_to_the_end(model: LibraryModel) -> None:
    model.arrange(Arrangement(Sort.NAME))
    for title in ("Zoo", "barco", "Ánimo"):
        model.job_changed(make_job(title))
    assert drawn(model) == ["ALL: Ánimo barco Zoo"]


@pytest.mark.parametrize(
    ("arrangement", "expected"),
    [
        (Arrangement(show=Show.TO_CHECK), {"checked"}),
        (Arrangement(show=Show.FAILED), {"failed"}),
        (Arrangement(show=Show.UNFINISHED), {"waiting"}),
        (Arrangement(tag="work"), {"checked", "waiting"}),
        (Arrangement(show=Show.UNFINISHED, tag="work"), {"waiting"}),
        (Arrangement(tag="none"), set()),
    ],
)
def test_the_list_can_be_limited(model: LibraryModel, arrangement: Arrangement, expected: set[str]) -> None:
    model.arrange(arrangement)
    for job in (
        replace(make_job("checked", hours_ago=1), places=Places(3, 5), tags=("work",)),
        replace(make_job("clean", hours_ago=2), places=Places(0, 5)),
        make_job("unknown", hours_ago=3),
        make_job("failed", Failed(EngineCrashedError()), 4),
        replace(make_job("waiting", Waiting(), 5), tags=("home", "work")),
    ):
        model.job_changed(job)
    assert set(titles(model)) == expected
    assert len(model.jobs()) == 5
    assert not model.is_empty
    assert model.count(Show.ALL) == 5
    assert model.tags() == ["home", "work"]


def test_a_job_enters_and_leaves_a_limited_list_as_it_changes(model: LibraryModel) -> None:
    model.arrange(Arrangement(show=Show.FAILED))
    job = make_job("mine", Running())
    model.job_changed(job)
    model.job_changed(make_job("other", Failed(EngineCrashedError())))
    assert titles(model) == ["other"]
    model.job_changed(replace(job, phase=Failed(EngineCrashedError())))
    assert sorted(titles(model)) == ["mine", "other"]
    assert model.row_of("mine") is not None
    model.job_changed(replace(job, phase=Waiting()))
    assert titles(model) == ["other"]
    assert model.row_of("mine") is None
    model.job_removed("mine")
    assert model.job("mine") is None


def test_a_new_title_is_told_and_shown_once_the_job_has_it(model: LibraryModel) -> None:
    job = make_job("mine")
    model.job_changed(job)
    told: list[object] = []
    model.title_entered.connect(told.append)
    for title in ("  Inter  view\n1 ", "mine", "  ", ""):
        model.setData(model.index(0), title)
    assert told == [NewTitle("mine", "Inter view 1")]
    assert titles(model) == ["mine"]


def test_only_what_waits_can_be_dragged(model: LibraryModel) -> None:
    for job in (make_job("busy", Running(), 3), make_job("waits", Waiting(), 2), make_job("done")):
        model.job_changed(job)
    dragged = [bool(model.flags(model.index(row)) & Qt.ItemFlag.ItemIsDragEnabled) for row in range(3)]
    assert dragged == [False, True, False]


@pytest.mark.parametrize(
    ("chosen", "later", "expected"),
    [
        ("c", False, Move(("c",), "b")),
        ("c", True, Move(("c",), "e")),
        ("d", True, Move(("d",), None)),
        ("bd", False, Move(("b", "d"), "a")),
        ("bc", True, Move(("b", "c"), "e")),
        ("a", False, None),
        ("e", True, None),
        ("ae", False, None),
        ("x", True, None),
    ],
)
def test_the_chosen_ones_move_by_one_place(chosen: str, later: bool, expected: Move | None) -> None:
    assert moved_by_one(list("abcde"), set(chosen), later=later) == expected


def test_ten_thousand_jobs_are_each_found_and_changed_without_looking_at_the_others(clock: Clock) -> None:
    model = LibraryModel(now=clock)  # the tester of the others looks at every row after every change
    jobs = [make_job(f"job {number}", hours_ago=number) for number in range(10_000)]
    for job in jobs:
        model.job_changed(job)
    looked_at = 0
    place = model._place

    def counted(job: Job) -> tuple[object, ...]:
        nonlocal looked_at
        looked_at += 1
        return place(job)

    model._place = counted  # type: ignore[method-assign]
    model.job_changed(replace(jobs[5000], title="new"))
    model.job_removed("job 7000")
    assert looked_at < 100
    assert model.index(5000).data() == "new"


def test_jobs_of_earlier_times_come_all_at_once_in_their_order(model: LibraryModel) -> None:
    resets: list[None] = []
    model.modelReset.connect(lambda: resets.append(None))
    model.jobs_loaded([make_job("old", hours_ago=100), make_job("waits", Waiting(), 1), make_job("new", hours_ago=1)])
    assert drawn(model) == ["WORKING: waits", "TODAY: new", "WEEK: old"]
    assert model.line == ["waits"]
    assert len(resets) == 1


def test_jobs_that_come_back_later_leave_the_others_where_they_are(model: LibraryModel) -> None:
    model.jobs_loaded([make_job("a", hours_ago=1), make_job("c", hours_ago=3)])
    kept = QPersistentModelIndex(model.index(1))
    model.jobs_loaded([make_job("b", hours_ago=2)])
    assert drawn(model) == ["TODAY: a b c"]
    assert kept.data() == "c"


@pytest.mark.parametrize("sort", [Sort.NEWEST, Sort.OLDEST, Sort.NAME])
def test_those_that_come_after_the_newest_stand_where_they_would_have_stood_at_once(
    model: LibraryModel, sort: Sort
) -> None:
    jobs = [make_job(f"job {number}", hours_ago=number * 5) for number in range(1, 20)]
    jobs += [make_job("works", Running(), 300), make_job("waits", Waiting(), 400)]
    at_once = LibraryModel(now=Clock())
    at_once.arrange(Arrangement(sort))
    at_once.jobs_loaded(jobs)
    model.arrange(Arrangement(sort))
    newest, inserted = jobs[3:9], []
    model.rowsInserted.connect(lambda _, first, last: inserted.append(last - first + 1))
    model.jobs_loaded(newest)
    kept = QPersistentModelIndex(model.index(2))
    chosen = kept.data()
    model.jobs_loaded(jobs)
    assert drawn(model) == drawn(at_once)
    assert model.line == ["waits"]
    assert kept.data() == chosen
    assert sum(inserted) == len(jobs) - len(newest)
    assert len(inserted) <= len(newest) + 1


def test_those_that_come_after_the_newest_are_listed_only_where_they_are_wanted(model: LibraryModel) -> None:
    model.arrange(Arrangement(show=Show.FAILED))
    model.jobs_loaded([make_job("new")])
    failed = make_job("failed", Failed(EngineCrashedError()), 30)
    model.jobs_loaded([make_job("new"), make_job("old", hours_ago=40), failed])
    assert drawn(model) == ["YESTERDAY: failed"]
    assert model.count(Show.ALL) == 3
    model.arrange(Arrangement())
    assert drawn(model) == ["TODAY: new", "YESTERDAY: failed", "WEEK: old"]


def version(name: str, of: str, phase: Phase | None = None, hours_ago: float = 0) -> Job:
    return replace(make_job(name, phase, hours_ago), version_of=of)


def test_the_versions_of_a_recording_stand_together_where_the_newest_belongs(model: LibraryModel) -> None:
    model.jobs_loaded([make_job("old", hours_ago=100), make_job("other", hours_ago=2)])
    model.job_changed(version("again", "old", Running(), 1))
    assert drawn(model) == ["WORKING: again", "TODAY: other", "WEEK: old"]
    assert not any(model.index(row).data(Role.HAS_VERSIONS) for row in range(3))
    model.job_changed(version("again", "old", hours_ago=1))
    assert drawn(model) == ["TODAY: again old other"]
    assert [model.index(row).data(Role.IS_VERSION) for row in range(3)] == [False, True, False]
    assert [model.index(row).data(Role.HAS_VERSIONS) for row in range(3)] == [True, True, False]
    assert model.row_of("old") == 1
    assert [job.id for job in model.versions("again")] == ["old", "again"]
    model.job_removed("again")
    assert drawn(model) == ["TODAY: other", "WEEK: old"]


def test_versions_stay_together_in_every_order_and_without_the_first(model: LibraryModel) -> None:
    jobs = [make_job("b", hours_ago=50), make_job("c", hours_ago=3), version("b 2", "b", hours_ago=40)]
    model.jobs_loaded([*jobs, version("b 3", "b", hours_ago=1)])
    model.arrange(Arrangement(Sort.OLDEST))
    assert drawn(model) == ["TODAY: c b 3 b 2 b"]
    model.arrange(Arrangement(Sort.NAME))
    assert drawn(model) == ["ALL: b 3 b 2 b c"]
    model.job_changed(replace(make_job("c", hours_ago=3), title="a"))
    model.job_changed(replace(version("b 3", "b", hours_ago=1), title="z"))
    assert drawn(model) == ["ALL: a z b 2 b"]
    model.job_removed("b")
    assert [job.id for job in model.versions("b 3")] == ["b 2", "b 3"]
    model.jobs_loaded([make_job("b", hours_ago=50)])  # it is brought back
    assert drawn(model) == ["ALL: a z b 2 b"]


def test_it_is_told_when_a_version_comes_changes_its_state_or_goes(model: LibraryModel) -> None:
    told: list[str] = []
    model.versions_changed.connect(told.append)
    model.job_changed(make_job("old"))
    model.job_changed(version("again", "old", Running()))
    model.job_changed(version("again", "old", Running()))
    model.job_changed(version("again", "old"))
    model.job_removed("old")
    assert told == ["old"] * 3
