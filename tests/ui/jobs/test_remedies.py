"""What is offered for a job in each kind of trouble, and what Enter may do."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from sttgui.domain.errors import (
    AddressWrongError,
    AnswerKeptError,
    BalanceUsedUpError,
    CostNotAgreedError,
    EngineCrashedError,
    FirewallError,
    JobFailedError,
    KeyMissingError,
    ModelComingError,
    ModelDamagedError,
    ModelMissingError,
    NotAllowedError,
    NotConnectedError,
    RequestRefusedError,
    ResultGoneError,
    ServerLacksModelError,
    ServiceTroubleError,
    StorageError,
    SttError,
    SubmitUnknownError,
    TooLargeError,
    UploadInterruptedError,
)
from sttgui.domain.jobs import Cancelled, Completed, Failed, FileSource, Job, Paused, Phase, Running, Unsure, Waiting
from sttgui.domain.options import PLAIN
from sttgui.domain.recognisers import AIML, Recogniser, RecogniserKind
from sttgui.ui.jobs.remedies import Remedy, default, remedies, tip, words

JOB = Job("1", FileSource(Path("/a/b.mp3")), datetime(2026, 11, 22, tzinfo=UTC), recogniser=AIML)
SENT = replace(JOB, request_id="r")
KNOWN = replace(SENT, generation_id="g")
LOCAL = Recogniser("server", RecogniserKind.SERVICE, "http://127.0.0.1:8000")


@pytest.mark.parametrize(
    ("job", "phase", "first", "also"),
    [
        (SENT, Unsure(SubmitUnknownError(), is_looking=False), Remedy.LOOK_AGAIN, Remedy.SEND_AGAIN),
        (JOB, Paused(KeyMissingError(host="x")), Remedy.ENTER_KEY, Remedy.USE_THIS_COMPUTER),
        (replace(JOB, recogniser=LOCAL), Cancelled(), Remedy.TRY_AGAIN, Remedy.REMOVE),
        (JOB, Paused(BalanceUsedUpError()), Remedy.OPEN_BILLING, Remedy.GO_ON),
        (replace(JOB, recogniser=LOCAL), Paused(AddressWrongError()), Remedy.CHECK_ADDRESS, Remedy.GO_ON),
        (replace(JOB, recogniser=LOCAL), Paused(ServerLacksModelError(reason="x")), Remedy.CHOOSE_MODEL, Remedy.GO_ON),
        (JOB, Paused(ServerLacksModelError(reason="x")), Remedy.CHOOSE_MODEL, Remedy.USE_THIS_COMPUTER),
        (JOB, Paused(NotAllowedError(reason="x")), Remedy.ENTER_KEY, Remedy.CHOOSE_MODEL),
        (SENT, Failed(AnswerKeptError()), Remedy.LOOK_AGAIN, Remedy.SEND_AGAIN),
        (JOB, Failed(RequestRefusedError(reason="x")), Remedy.SEND_PLAIN, Remedy.REMOVE),
        (JOB, Failed(TooLargeError()), Remedy.USE_THIS_COMPUTER, Remedy.REMOVE),
        (JOB, Failed(FirewallError()), Remedy.TRY_AGAIN, Remedy.USE_THIS_COMPUTER),
        (JOB, Failed(UploadInterruptedError()), Remedy.TRY_AGAIN, Remedy.REMOVE),
        (KNOWN, Failed(ServiceTroubleError(reason="x")), Remedy.LOOK_AGAIN, Remedy.SEND_AGAIN),
        (KNOWN, Cancelled(), Remedy.LOOK_AGAIN, Remedy.SEND_AGAIN),
        (JOB, Completed(StorageError(reason="x")), Remedy.SAVE_AGAIN, Remedy.SAVE_AGAIN),
    ],
)
def test_the_safe_way_is_offered_first_and_is_what_enter_does(
    job: Job, phase: Phase, first: Remedy, also: Remedy
) -> None:
    job = replace(job, phase=phase)
    assert remedies(job)[0] is first
    assert default(job) is first
    assert also in remedies(job)


@pytest.mark.parametrize(
    "phase", [Failed(JobFailedError(reason="x")), Failed(ResultGoneError()), Unsure(SubmitUnknownError(), False)]
)
def test_what_may_cost_again_is_never_done_by_enter(phase: Phase) -> None:
    job = replace(KNOWN, phase=phase)
    assert default(job) is not Remedy.SEND_AGAIN
    assert Remedy.SEND_AGAIN in remedies(job)
    assert Remedy.TRY_AGAIN not in remedies(job)


@pytest.mark.parametrize("phase", [Paused(CostNotAgreedError(host="x")), Cancelled()])
def test_what_was_never_sent_says_where_it_would_go_and_enter_does_not_send_it(phase: Phase) -> None:
    job = replace(JOB, phase=phase)
    assert remedies(job)[:2] == (Remedy.SEND, Remedy.USE_THIS_COMPUTER)
    assert words(Remedy.SEND, job) == "Send to AI/ML API"
    assert "cost" in tip(Remedy.SEND, job)
    assert default(job) is None


def test_what_was_recorded_can_only_be_kept() -> None:
    job = replace(JOB, phase=Paused(CostNotAgreedError(host="x")))
    assert words(Remedy.STOP, job) == "Only keep it"
    assert "nothing is sent" in tip(Remedy.STOP, job)


def test_sending_again_says_what_it_costs() -> None:
    lost = replace(SENT, phase=Unsure(SubmitUnknownError(), is_looking=False))
    assert words(Remedy.SEND_AGAIN, lost) == "Send again (may be charged twice)"
    assert "both are charged" in tip(Remedy.SEND_AGAIN, lost)
    assert words(Remedy.SEND_AGAIN, replace(KNOWN, phase=Cancelled())) == "Send again (costs again)"
    assert words(Remedy.SEND_AGAIN, replace(KNOWN, phase=Cancelled(), recogniser=LOCAL)) == "Send again"


def test_a_job_a_service_has_can_only_be_left_alone() -> None:
    there = replace(KNOWN, phase=Running())
    assert remedies(there) == (Remedy.STOP,)
    assert default(there) is None
    assert words(Remedy.STOP, there) == "Stop watching"
    assert words(Remedy.STOP, replace(JOB, phase=Waiting(NotConnectedError()))) == "Stop"


def test_plain_is_not_offered_to_what_was_plain() -> None:
    assert Remedy.SEND_PLAIN not in remedies(replace(JOB, phase=Failed(RequestRefusedError(reason="x")), options=PLAIN))


def test_a_key_that_is_refused_after_sending_offers_no_second_recogniser() -> None:
    assert Remedy.USE_THIS_COMPUTER not in remedies(replace(KNOWN, phase=Paused(KeyMissingError(host="x"))))


def test_the_recogniser_on_this_computer_is_simply_tried_again_or_otherwise() -> None:
    job = Job("1", FileSource(Path("/a")), JOB.created, Failed(EngineCrashedError()))
    assert remedies(job) == (Remedy.TRY_AGAIN, Remedy.OTHERWISE, Remedy.REMOVE)


@pytest.mark.parametrize(
    "error", [ModelMissingError(name="base"), ModelComingError(name="base"), ModelDamagedError(name="base")]
)
def test_a_missing_model_leads_to_the_models(error: SttError) -> None:
    job = Job("1", FileSource(Path("/a")), JOB.created, Failed(error))
    assert remedies(job) == (Remedy.OPEN_MODELS, Remedy.TRY_AGAIN, Remedy.REMOVE)
    assert default(job) is Remedy.OPEN_MODELS
