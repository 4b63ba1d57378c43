"""The kill test in its short form; `python -m tests.kill --minutes 60` is the long one."""

import asyncio
import sys
from typing import Any

import pytest

from tests.kill.ledger import Ledger
from tests.kill.runs import Runs

posix_only = pytest.mark.skipif(sys.platform == "win32", reason="kills by a POSIX signal")


@posix_only
@pytest.mark.timeout(600)
def test_nothing_is_lost_and_nothing_is_paid_for_twice_when_the_app_is_killed():
    report = asyncio.run(Runs(seed=7, should_go_on=lambda kills: kills < 12).run())
    assert report.kills == 12
    assert report.losses == [], str(report)
    assert report.said["save_job"] > 20, str(report)


def ledger_of(*events: dict[str, Any]) -> Ledger:
    ledger = Ledger()
    for event in events:
        ledger.take(event)
    return ledger


def begins(number: int, **values: Any) -> dict[str, Any]:
    return {"what": "begins", "call": "rename", "number": number, "job": "a", "values": values}


def done(number: int) -> dict[str, Any]:
    return {"what": "done", "call": "rename", "number": number, "job": "a"}


def test_the_ledger_misses_a_job_that_was_said_to_be_saved():
    ledger = ledger_of(begins(1, title="one"), done(1))
    assert ledger.losses({}, 10.0) == ["job a is lost"]


def test_the_ledger_misses_an_edit_that_was_said_to_be_saved():
    ledger = ledger_of(begins(1, title="one"), done(1), begins(2, title="two"), done(2))
    assert len(ledger.losses({"a": {"title": "one", "path": ""}}, 10.0)) == 1


@pytest.mark.parametrize("title", ["one", "two"])
def test_what_was_begun_may_be_done_or_not(title: str):
    ledger = ledger_of(begins(1, title="one"), done(1), begins(2, title="two"))
    assert ledger.losses({"a": {"title": title, "path": ""}}, 10.0) == []


@pytest.mark.parametrize(("killed", "losses"), [(1.9, 0), (2.1, 1)])
def test_what_the_user_did_more_than_a_second_before_must_be_there(killed: float, losses: int):
    asked = {"what": "asked", "at": 1.0, "do": "rename", "job": "a", "title": "two"}
    assert len(ledger_of(asked).losses({"a": {"title": "one", "path": ""}}, killed)) == losses


@pytest.mark.parametrize(
    ("killed", "words", "losses"), [(1.9, "x", 0), (2.1, "x", 1), (2.1, "one", 0), (2.1, "two", 0)]
)
def test_what_was_typed_more_than_a_second_before_must_be_there_or_what_was_typed_since(
    killed: float, words: str, losses: int
):
    typed = [{"what": "typed", "at": at, "job": "a", "words": said} for at, said in ((1.0, "one"), (1.8, "two"))]
    assert len(ledger_of(*typed).losses({"a": {"words": words, "path": ""}}, killed)) == losses


ADDED = {"what": "asked", "at": 1.0, "do": "add", "paths": ["/a.wav"]}


@pytest.mark.parametrize(("killed", "noted", "losses"), [(1.9, [], 0), (2.1, [], 1), (2.1, ["/a.wav"], 0)])
def test_a_file_that_was_dropped_more_than_a_second_before_must_be_noted(killed: float, noted: list[str], losses: int):
    assert len(ledger_of(ADDED).losses({}, killed, noted)) == losses


def test_what_was_noted_at_a_kill_must_become_a_job_or_stay_noted():
    ledger = ledger_of(ADDED)
    ledger.settle({}, ["/a.wav"])
    assert ledger.losses({}, 3.0, ["/a.wav"]) == []
    assert ledger.losses({"a": {"path": "/a.wav"}}, 3.0) == []
    assert len(ledger.losses({}, 3.0)) == 1


def test_a_file_that_was_dropped_once_must_not_become_two_jobs():
    facts = {"a": {"path": "/a.wav"}, "b": {"path": "/a.wav"}}
    assert len(ledger_of(ADDED).losses(facts, 1.5)) == 1
