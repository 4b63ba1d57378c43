"""How far a job is, by the order in which the signs are weighed."""

import json
from typing import Any

import pytest

from sttgui.api import read_saved_answer
from sttgui.api.job_status import DONE, FAILED, PENDING, RUNNING, read_created, read_poll
from sttgui.domain.errors import (
    AnswerPendingError,
    AnswerUnreadableError,
    InterceptedError,
    JobFailedError,
    SubmitUnknownError,
)
from sttgui.domain.recognition import Accepted, Finished, Pending

TEXT = {"text": "Hello there."}


def poll(**answer: Any) -> Pending | Finished | None:
    return read_poll(json.dumps(answer).encode())


@pytest.mark.parametrize("status", sorted(PENDING))
def test_the_words_for_a_job_on_its_way(status):
    found = poll(status=f" {status.upper().replace('_', '-')} ", output=TEXT)
    assert found == Pending(running=status in RUNNING)


@pytest.mark.parametrize("status", sorted(DONE))
def test_the_words_for_a_finished_job(status):
    assert isinstance(poll(status=status, output=TEXT), Finished)


@pytest.mark.parametrize("status", sorted(FAILED))
def test_the_words_for_a_failed_job(status):
    with pytest.raises(JobFailedError):
        poll(status=status.replace("_", " "), output=TEXT)


@pytest.mark.parametrize(
    "answer",
    [
        {"status": "error", "error": {"name": "X", "message": "No sound."}},
        {"status": "completed", "output": {"status": "error", "text": None, "words": None, "error": "No sound."}},
        {"status": "generating", "error": "No sound."},
        {"status": "completed", "result": {"text": ""}, "error": {"detail": [{"msg": "No sound."}]}},
        {"status": "completed", "output": {"id": "7", "status": "error", "error": "No sound."}},
        {"output": {"id": "7", "status": "error", "error": "No sound."}},
        {"data": {"id": "7", "status": "failed", "error": {"name": "X", "message": "No sound."}}},
    ],
)
def test_the_reason_of_a_failure_is_given(answer):
    with pytest.raises(JobFailedError, match=r"No sound\."):
        poll(**answer)


def test_a_failure_without_a_reason_says_so():
    with pytest.raises(JobFailedError, match="gave no reason"):
        poll(status="canceled")


def test_an_error_beside_a_text_does_not_lose_the_text():
    assert isinstance(poll(status="completed", result=TEXT, error="Summary failed."), Finished)


def test_a_part_that_still_works_keeps_the_whole_waiting():
    assert poll(status="completed", output={"status": "processing", "text": None}) == Pending(running=True)
    assert poll(status="completed", output={"id": "7", "status": "queued"}) == Pending(running=False)


@pytest.mark.parametrize("error", [{}, [], "", None, {"name": None, "message": ""}, [{"msg": None}]])
def test_an_error_that_says_nothing_is_none(error):
    assert poll(status="generating", error=error) == Pending(running=True)


def test_an_answer_in_a_second_envelope_is_read():
    assert poll(data={"id": "7", "status": "generating"}) == Pending(running=True)
    assert poll(data={"id": "7", "status": "completed"}) is None
    found = poll(data={"id": "7", "status": "completed", "output": TEXT})
    assert isinstance(found, Finished)
    assert found.transcript.text == TEXT["text"]


def test_a_job_finished_without_anything_is_told_apart():
    assert poll(status="completed", result=None) is None


def test_silence_is_a_finished_job_without_words():
    found = poll(status="completed", result={"results": {"channels": [{"alternatives": [{"transcript": ""}]}]}})
    assert isinstance(found, Finished)
    assert found.transcript.word_count == 0


def test_an_unknown_word_waits_unless_there_is_text():
    assert poll(status="pondering") == Pending(running=False)
    assert poll(id="x") == Pending(running=False)
    assert isinstance(poll(status="pondering", output=TEXT), Finished)


def test_an_answer_without_an_envelope_is_finished():
    assert isinstance(poll(**TEXT), Finished)
    assert isinstance(read_poll(b"Hello there."), Finished)


@pytest.mark.parametrize(("sent", "fraction"), [(0.5, 0.5), (0, 0.0), (2, None), ("x", None), (True, None)])
def test_progress_is_a_part_of_one(sent, fraction):
    assert poll(status="generating", progress=sent) == Pending(running=True, fraction=fraction)


def test_a_web_page_is_not_the_service():
    with pytest.raises(InterceptedError):
        read_poll(b" <html><title>Sign in</title></html>")


@pytest.mark.parametrize(
    "answer",
    [
        {"generation_id": "a-b_c", "id": "other"},
        {"id": "a-b_c", "status": "queued"},
        {"result": {"generation_id": "a-b_c"}},
        {"data": {"id": "a-b_c"}},
        {"data": {"id": "a-b_c", "status": "queued", "text": "Your recording waits."}},
        {"id": "a-b_c", "text": "Your recording waits."},
        {"id": "a-b_c", "data": {"status": "running", "words": [{"word": "Hello", "start": 0, "end": 0.4}]}},
    ],
)
def test_the_id_of_a_new_job_is_found_in_all_its_places(answer):
    assert read_created(json.dumps(answer).encode()) == Accepted("a-b_c")


def test_a_number_can_be_the_id_of_a_job():
    assert read_created(b'{"generation_id": 350011}') == Accepted("350011")


@pytest.mark.parametrize(
    ("answer", "generation_id"),
    [
        ({"id": "7", "status": "completed", "result": TEXT}, "7"),
        ({"result": {"id": "of the partner", "status": "completed", **TEXT}}, ""),
        (
            {"id": 7, "words": [{"word": "Hello", "start": 0, "end": 0.4}, {"word": "there.", "start": 0.4, "end": 1}]},
            "7",
        ),
    ],
)
def test_a_transcript_that_comes_at_once_is_taken(answer, generation_id):
    accepted = read_created(json.dumps(answer).encode())
    assert accepted.generation_id == generation_id
    assert accepted.finished is not None
    assert accepted.finished.transcript.text == TEXT["text"]


@pytest.mark.parametrize("sent", ["", True, None, 7.5, "x" * 201, "a\x00b", ".."])
def test_an_unusable_id_leaves_open_whether_there_is_a_job(sent):
    with pytest.raises(SubmitUnknownError):
        read_created(json.dumps({"generation_id": sent}).encode())


@pytest.mark.parametrize("body", [b"OK", b"null", b"", b"<html>", b"[]"])
def test_an_answer_without_an_id_leaves_it_open_too(body):
    with pytest.raises(SubmitUnknownError):
        read_created(body)


@pytest.mark.parametrize(
    "body", [b'{"status": "completed", "output": {"text": "Hello."}}', b'{"text": "Hello."}', b"Hello."]
)
def test_a_saved_answer_of_any_kind_is_read(body):
    assert read_saved_answer(body).text == "Hello."


@pytest.mark.parametrize("body", [b"", b"{}", b'{"status": "queued"}', b"\x00\x01", b'[{"a"', b"<p>"])
def test_a_saved_answer_without_a_transcript_says_so(body):
    with pytest.raises((AnswerUnreadableError, InterceptedError)):
        read_saved_answer(body)


def test_a_saved_answer_that_is_not_the_last_says_so():
    with pytest.raises(AnswerPendingError, match="still at work"):
        read_saved_answer(b'{"status": "generating", "progress": 0.5}')


@pytest.mark.parametrize("body", [{"message": "Inference not found"}, {"err_msg": "No credits"}, {"detail": "Gone"}])
def test_a_saved_answer_with_a_reason_in_place_of_a_transcript_tells_it(body: dict[str, str]):
    with pytest.raises(JobFailedError, match=next(iter(body.values()))):
        read_saved_answer(json.dumps(body).encode())
