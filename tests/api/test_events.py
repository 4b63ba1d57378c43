"""Answers in parts: put together, or refused."""

import json
from typing import Any

import pytest

from sttgui.api import read_saved_answer
from sttgui.api.parsing import parse
from sttgui.domain.errors import AnswerUnreadableError, JobFailedError


def stream(*events: Any, end: str = "\n") -> bytes:
    data = [event if isinstance(event, str) else json.dumps(event) for event in events]
    return "".join(f"data: {entry}{end}{end}" for entry in data).encode()


def delta(text: str) -> dict[str, str]:
    return {"type": "transcript.text.delta", "delta": text}


def chunk(text: str, reason: str | None = None) -> dict[str, Any]:
    return {"object": "transcription.chunk", "choices": [{"delta": {"content": text}, "finish_reason": reason}]}


DONE = {"type": "transcript.text.done", "text": "Hello world", "usage": {"seconds": 3}}
SEGMENTS = [
    {"type": "transcript.text.segment", "start": 0, "end": 1, "text": "Hello", "speaker": "A"},
    {"type": "transcript.text.segment", "start": 1, "end": 2, "text": " world", "speaker": "B"},
]


@pytest.mark.parametrize(
    "body",
    [
        stream(delta("Hello"), delta(" world"), DONE, "[DONE]"),
        stream(delta("Hello"), DONE, end="\r\n"),
        stream(delta("Hello"), delta(" world"), "[DONE]"),
        stream(chunk("Hello"), chunk(" world"), chunk("", "stop"), "[DONE]"),
        stream(*SEGMENTS, DONE),
        stream({"text": "Hello"}, {"text": "world"}),
        stream({"text": "Hello "}, {"text": "world"}),
        stream({"text": "Hello"}, {"text": "Hello wor"}, {"text": "Hello world"}),
        stream({"status": "generating"}, {"status": "completed", "result": {"text": "Hello world"}}),
        stream({"text": "Hello world"}),
        b": ping\n\nevent: transcript.text.delta\nid: 1\ndata:" + json.dumps(DONE).encode() + b"\n",
        b'data: {"text":\ndata: "Hello world"}\n\n',
        b'{"text": "Hello"}\n{"text": "world"}\n',
    ],
)
def test_the_parts_of_a_stream_are_one_answer(body: bytes):
    assert read_saved_answer(body).text.split() == ["Hello", "world"]


def test_the_times_and_speakers_of_a_stream_are_read():
    transcript = read_saved_answer(stream(*SEGMENTS, DONE))
    assert [(said.text, said.start_ms, said.speaker) for said in transcript.utterances] == [
        ("Hello", 0, "A"),
        ("world", 1000, "B"),
    ]
    assert transcript.duration_ms == 3000


def test_lines_of_text_in_events_are_text():
    assert read_saved_answer(stream("Hello", "world")).text == "Hello\n\nworld"


@pytest.mark.parametrize(
    "body",
    [
        stream(delta("Hello"), delta(" wor")),
        stream(chunk("Hello"), chunk(" wor")),
        stream(delta("Hello")) + b'data: {"type": "transcript.te',
        stream("[DONE]"),
        stream({"type": "session.created"}, "[DONE]"),
        b"event: error\ndata: out of memory\n\n",
        b'{"text": "Hello"}\n{"text": "wor',
    ],
)
def test_a_stream_that_breaks_off_or_has_no_transcript_is_none(body: bytes):
    with pytest.raises(AnswerUnreadableError):
        read_saved_answer(body)


@pytest.mark.parametrize("failure", [{"error": {"message": "No memory."}}, {"type": "error", "message": "No memory."}])
def test_a_failure_in_a_stream_is_told_with_its_reason(failure: dict[str, Any]):
    with pytest.raises(JobFailedError, match=r"No memory\."):
        read_saved_answer(stream(delta("Hello"), failure))


@pytest.mark.parametrize("text", ["data: the new oil.", "Data: one\n\nEvent: two", ": so it goes", "id: 7\nsays he"])
def test_text_that_only_begins_like_a_stream_stays_text(text: str):
    assert parse(text.encode()) == text
