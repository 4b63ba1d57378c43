"""The client against a real server on this computer that misbehaves as told."""

import asyncio
import contextlib
import json
import os
import re
import socket
import traceback
from dataclasses import replace
from email.parser import BytesParser
from pathlib import Path

import httpx
import pytest

from sttgui.api import AimlClient, client, wire
from sttgui.api.account import ask_about_key
from sttgui.domain import errors
from sttgui.domain.account import KeyReport
from sttgui.domain.jobs import FileSource, UrlSource
from sttgui.domain.options import DETECT, PLAIN
from sttgui.domain.recognition import Accepted, Finished, Pending
from sttgui.domain.transcript import Word
from tests.api.scripted_server import Reply, ScriptedServer, answers

KEY = "sk-0123456789-secret"
URL = UrlSource("https://media.example.org/interview.mp3")
HTML = b"<!DOCTYPE html><html><body><h1>Please sign in</h1></body></html>"
MODEL_REFUSED = {"error": {"data": [{"path": ["model"], "message": "Invalid enum value", "options": ["whisper-tiny"]}]}}


def nothing(fraction: float) -> None:
    """For those who do not ask how much was sent."""


@pytest.fixture
async def make_client(server: ScriptedServer):
    """Makes clients of the server that are closed whatever happens."""
    made = []

    def make(**options) -> AimlClient:
        made.append(AimlClient(options.pop("address", server.address), KEY, **options))
        return made[-1]

    yield make
    for each in made:
        await each.close()


@pytest.fixture
def recording(tmp_path: Path) -> FileSource:
    """Three and a half blocks of bytes that are not all the same, under a name with an accent."""
    path = tmp_path / "Gespräch mit Zoë.M4A"
    path.write_bytes(os.urandom(1 << 10) * (7 << 9))
    return FileSource(path)


def parts(body: bytes, content_type: str) -> dict[str, tuple[str | None, str, bytes]]:
    """File name, media type and bytes of each field of a multipart body."""
    message = BytesParser().parsebytes(b"Content-Type: " + content_type.encode() + b"\r\n\r\n" + body)
    found = {}
    for part in message.get_payload():
        name = part.get_param("name", header="content-disposition")
        found[name] = (part.get_filename(), part.get_content_type(), part.get_payload(decode=True))
    return found


async def at_once() -> None:
    """For those who need not know when the last of it goes."""


# Submitting


async def test_an_address_is_sent_as_json_with_what_was_chosen(server, make_client):
    server.will(answers({"generation_id": "abc"}))
    options = replace(PLAIN, language=DETECT, utt_split=0.8)
    accepted = await make_client().create(URL, options, nothing, request_id="sttgui:1", before_last=at_once)
    assert accepted == Accepted("abc")
    [request] = server.received
    assert (request.method, request.path) == ("POST", "/v1/stt/create")
    assert request.json == {"model": "#g1_whisper-tiny", "detect_language": True, "utt_split": 0.8, "url": URL.url}
    assert request.headers["authorization"] == f"Bearer {KEY}"
    assert request.headers["x-client-request-id"] == "sttgui:1"
    assert request.headers["user-agent"].startswith("sttgui/")


async def test_a_file_is_sent_whole_under_a_neutral_name(server, make_client, recording):
    server.will(answers({"generation_id": "abc"}))
    options = replace(PLAIN, smart_format=True, language="de")
    await make_client().create(recording, options, nothing, request_id="sttgui:1", before_last=at_once)
    [request] = server.received
    fields = parts(request.body, request.headers["content-type"])
    assert list(fields) == ["model", "language", "smart_format", "audio"]
    assert fields["smart_format"][2] == b"true"
    assert fields["audio"] == ("audio.m4a", "audio/mp4", recording.path.read_bytes())
    assert b"Zo" not in request.body.replace(recording.path.read_bytes(), b"")


async def test_the_part_sent_is_told_as_it_grows(server, make_client, recording):
    server.will(answers({"generation_id": "abc"}))
    heard: list[float] = []
    await make_client().create(recording, PLAIN, heard.append, request_id="sttgui:1", before_last=at_once)
    assert heard == sorted(heard)
    assert heard[0] == 0.0
    assert 0.0 < heard[1] < 0.5
    assert heard[-1] == 1.0


async def test_our_own_server_is_told_where_a_file_is_instead(server, make_client, recording):
    server.will(answers({"generation_id": "abc"}))
    await make_client(local_files=True).create(recording, PLAIN, nothing, request_id="sttgui:1", before_last=at_once)
    [request] = server.received
    assert request.json["url"] == recording.path.as_uri()
    assert int(request.headers["content-length"]) < 1000


async def test_only_our_own_server_is_told_where_to_begin(server, make_client, recording):
    later = replace(recording, from_ms=720_000)
    for local_files in (True, False):
        server.will(answers({"generation_id": "abc"}))
        client = make_client(local_files=local_files)
        await client.create(later, PLAIN, nothing, request_id="sttgui:1", before_last=at_once)
    assert server.received[0].json["from_ms"] == 720_000
    assert b"from_ms" not in server.received[1].body


async def test_only_our_own_server_is_told_what_is_said(server, make_client, recording):
    said = replace(recording, until_ms=9_000, said=("New\u2028York", "it", "is"))
    for local_files in (True, False):
        server.will(answers({"generation_id": "abc"}))
        client = make_client(local_files=local_files)
        await client.create(said, PLAIN, nothing, request_id="sttgui:1", before_last=at_once)
    assert (server.received[0].json["said"], server.received[0].json["until_ms"]) == ("New York\nit\nis", 9_000)
    assert b"said" not in server.received[1].body


async def test_our_own_server_is_told_which_words_to_expect(server, make_client, recording):
    aiml = make_client(local_files=True, hot_words=lambda: ("Ana Costa", "Setúbal"))
    for options, keywords in (
        (PLAIN, "Ana Costa, Setúbal"),
        (replace(PLAIN, keywords="Rio"), "Rio, Ana Costa, Setúbal"),
    ):
        server.will(answers({"generation_id": "abc"}))
        await aiml.create(recording, options, nothing, request_id="sttgui:1", before_last=at_once)
        assert server.received[-1].json["keywords"] == keywords


async def test_our_own_server_is_not_told_of_a_file_that_is_gone(server, make_client, recording):
    recording.path.unlink()
    with pytest.raises(errors.FileMissingError):
        await make_client(local_files=True).create(recording, PLAIN, nothing, request_id="r", before_last=at_once)
    assert server.received == []


async def test_an_answer_with_the_transcript_in_it_needs_no_question(server, make_client):
    server.will(answers({"text": "Four two seven one."}))
    accepted = await make_client().create(URL, PLAIN, nothing, request_id="sttgui:1", before_last=at_once)
    assert accepted.finished is not None
    assert accepted.finished.transcript.text == "Four two seven one."


async def test_the_other_name_of_the_model_is_tried_once_and_remembered(server, make_client, recording):
    server.will(answers(MODEL_REFUSED, 400), answers({"generation_id": "a"}), answers({"generation_id": "b"}))
    aiml = make_client()
    assert await aiml.create(recording, PLAIN, nothing, request_id="sttgui:1", before_last=at_once) == Accepted("a")
    assert await aiml.create(URL, PLAIN, nothing, request_id="sttgui:2", before_last=at_once) == Accepted("b")
    sent = [parts(request.body, request.headers["content-type"]) for request in server.received[:2]]
    assert [fields["model"][2] for fields in sent] == [b"#g1_whisper-tiny", b"whisper-tiny"]
    assert sent[1]["audio"][2] == recording.path.read_bytes()
    assert server.received[2].json["model"] == "whisper-tiny"


async def test_a_model_refused_under_both_names_is_not_tried_further(server, make_client):
    server.will(answers(MODEL_REFUSED, 400))
    with pytest.raises(errors.RequestRefusedError):
        await make_client().create(URL, PLAIN, nothing, request_id="sttgui:1", before_last=at_once)
    assert len(server.creates) == 2


# The money rule: one create, and what is known of it afterwards


async def test_nothing_was_sent_where_nobody_listens(make_client):
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        address = f"http://127.0.0.1:{free.getsockname()[1]}"
    with pytest.raises(errors.NotConnectedError):
        await make_client(address=address).create(URL, PLAIN, nothing, request_id="sttgui:1", before_last=at_once)


@pytest.mark.parametrize(
    "reply",
    [
        Reply(is_lost=True),
        Reply(body=b'{"generation_id": "ab', length=200),
        Reply(body=HTML, headers={"Content-Type": "text/html"}),
        Reply(body=b'{"generation_id": "ab'),
        answers({"status": "queued"}),
        answers({"generation_id": "a\nb"}),
    ],
    ids=["no answer", "cut off", "a web page", "half a JSON", "no id", "an unusable id"],
)
async def test_a_lost_answer_may_have_made_a_job_so_nothing_is_sent_again(server, make_client, recording, reply):
    server.will(reply)
    with pytest.raises(errors.SubmitUnknownError):
        await make_client().create(recording, PLAIN, nothing, request_id="sttgui:1", before_last=at_once)
    assert len(server.creates) == 1


async def test_a_server_that_never_answers_may_have_made_a_job(server, make_client, monkeypatch):
    monkeypatch.setattr(wire, "CREATE_TIMEOUT", httpx.Timeout(0.3))
    server.will(Reply(is_hanging=True))
    with pytest.raises(errors.SubmitUnknownError):
        await make_client().create(URL, PLAIN, nothing, request_id="sttgui:1", before_last=at_once)
    assert len(server.creates) == 1


@pytest.mark.parametrize(("status", "kind"), [(500, errors.SubmitTroubleError), (524, errors.SubmitTroubleError)])
async def test_trouble_after_a_create_leaves_open_whether_there_is_a_job(server, make_client, status, kind):
    server.will(Reply(status, HTML))
    with pytest.raises(kind) as caught:
        await make_client().create(URL, PLAIN, nothing, request_id="sttgui:1", before_last=at_once)
    assert isinstance(caught.value, errors.SubmitUnknownError)
    assert "cost twice" in str(caught.value)
    assert len(server.creates) == 1


async def test_an_upload_that_breaks_off_made_no_job(server, make_client, tmp_path):
    path = tmp_path / "long.wav"
    path.write_bytes(bytes(32 << 20))  # more than any buffer on the way holds
    server.will(Reply(is_lost=True, read=1 << 20))
    with pytest.raises(errors.UploadInterruptedError):
        await make_client().create(FileSource(path), PLAIN, nothing, request_id="sttgui:1", before_last=at_once)
    assert len(server.creates) == 1


async def test_a_file_that_shrinks_while_it_is_sent_is_told_as_such(server, make_client, recording):
    def shorten(fraction: float) -> None:
        os.truncate(recording.path, 1 << 20)

    server.will(Reply(is_lost=True))
    with pytest.raises(errors.FileUnreadableError):
        await make_client().create(recording, PLAIN, shorten, request_id="sttgui:1", before_last=at_once)


async def test_a_file_that_grows_while_it_is_sent_is_sent_as_it_was(server, make_client, recording):
    before = recording.path.read_bytes()

    def lengthen(fraction: float) -> None:
        with recording.path.open("ab") as file:
            file.write(b"more")

    server.will(answers({"generation_id": "abc"}))
    await make_client().create(recording, PLAIN, lengthen, request_id="sttgui:1", before_last=at_once)
    [request] = server.received
    assert parts(request.body, request.headers["content-type"])["audio"][2] == before


async def test_a_file_that_is_gone_is_not_sent(server, make_client, tmp_path):
    with pytest.raises(errors.FileMissingError):
        await make_client().create(
            FileSource(tmp_path / "gone.wav"), PLAIN, nothing, request_id="sttgui:1", before_last=at_once
        )
    assert server.received == []


async def test_a_create_that_is_given_up_lets_go_of_the_file(server, make_client, recording):
    server.will(Reply(is_hanging=True))
    task = asyncio.create_task(
        make_client().create(recording, PLAIN, nothing, request_id="sttgui:1", before_last=at_once)
    )
    while not server.received:
        await asyncio.sleep(0.01)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert recording.path not in open_files()


def open_files() -> list[Path]:
    folder = Path("/proc/self/fd")
    if not folder.exists():
        pytest.skip("this system does not list open files")
    found = []
    for link in folder.iterdir():
        with contextlib.suppress(OSError):  # the one that lists them is closed by now
            found.append(link.readlink())
    return found


async def test_our_own_server_costs_nothing_so_no_error_speaks_of_it(server, make_client):
    aiml = make_client(local_files=True)
    server.will(Reply(is_lost=True))
    with pytest.raises(errors.EngineCrashedError):
        await aiml.create(URL, PLAIN, nothing, request_id="sttgui:1", before_last=at_once)
    server.will(answers({"message": "The server is stopping"}, 503))
    with pytest.raises(errors.ServiceTroubleError) as caught:
        await aiml.create(URL, PLAIN, nothing, request_id="sttgui:1", before_last=at_once)
    assert "stopping" in str(caught.value)


# Asking


async def test_a_job_is_asked_for_by_its_id_as_one_segment(server, make_client):
    server.will(answers({"status": "generating", "progress": 0.25}))
    assert await make_client().fetch("x/y:1 ?#") == Pending(running=True, fraction=0.25)
    assert server.received[0].path == "/v1/stt/x%2Fy%3A1%20%3F%23"
    assert server.received[0].headers["authorization"] == f"Bearer {KEY}"


async def test_words_are_asked_for_once_while_our_own_server_works(server, make_client):
    aiml = make_client(local_files=True)
    said = [
        {"word": "the", "start": 0.32, "end": 0.575, "confidence": 0.98, "punctuated_word": "The"},
        {"word": "parcel", "start": 0.625, "end": 0.976, "confidence": 0.5, "punctuated_word": "parcel.", "channel": 1},
    ]
    found = []
    for words in (said, [], [{"word": "end"}]):
        server.will(answers({"status": "active", "progress": 0.5, "words": words, "until_ms": 976}))
        found.append(await aiml.fetch("abc"))
    first, second, third = found
    assert first.words == (Word("The", 320, 575, 0.98), Word("parcel.", 625, 976, 0.5, "ch1", 1))
    assert [word.text for word in third.words] == ["end"]
    assert second == Pending(running=True, fraction=0.5, until_ms=976)
    assert [request.path for request in server.received] == [f"/v1/stt/abc?words_from={place}" for place in (0, 2, 2)]


async def test_a_finished_job_comes_with_its_answer_as_it_was(server, make_client):
    reply = answers({"status": "completed", "output": {"text": "Hello there."}}, X_AIMLAPI_USD_Spent="0.25")
    server.will(reply)
    found = await make_client().fetch("abc")
    assert isinstance(found, Finished)
    assert found.raw == reply.body
    assert found.transcript.text == "Hello there."
    assert found.transcript.cost_usd == 0.25


async def test_an_unfinished_job_says_when_to_ask_again(server, make_client):
    server.will(answers({"status": "queued"}, 202, Retry_After="12"), answers({"status": "generating"}))
    aiml = make_client()
    assert await aiml.fetch("abc") == Pending(running=False, retry_after_s=12)
    assert await aiml.fetch("abc") == Pending(running=True)


async def test_a_failed_job_says_why(server, make_client):
    server.will(answers({"status": "error", "error": {"message": "No audio stream."}}))
    with pytest.raises(errors.JobFailedError, match=re.escape("No audio stream.")):
        await make_client().fetch("abc")


async def test_a_job_called_completed_without_text_is_asked_for_a_few_times_more(server, make_client):
    server.will(answers({"status": "completed", "result": None}))
    aiml = make_client()
    for _ in range(client.EMPTY_POLLS):
        assert isinstance(await aiml.fetch("abc"), Pending)
    with pytest.raises(errors.JobFailedError):
        await aiml.fetch("abc")


async def test_a_job_just_made_may_be_unknown_for_a_while(server, make_client):
    now = 100.0
    aiml = make_client(clock=lambda: now)
    server.will(answers({"generation_id": "abc"}), answers({"message": "Inference not found"}, 404))
    await aiml.create(URL, PLAIN, nothing, request_id="sttgui:1", before_last=at_once)
    assert await aiml.fetch("abc") == Pending(running=False)
    now += client.GRACE_S
    with pytest.raises(errors.ResultGoneError):
        await aiml.fetch("abc")
    with pytest.raises(errors.ResultGoneError):
        await aiml.fetch("another")


@pytest.mark.parametrize(
    ("reply", "kind"),
    [
        (Reply(is_lost=True), errors.NotConnectedError),
        (Reply(body=b'{"status": "comp', length=200), errors.NotConnectedError),
        (Reply(body=b'{"status": "comp'), errors.AnswerUnreadableError),
        (Reply(body=b"{}", headers={"Content-Encoding": "gzip"}), errors.AnswerUnreadableError),
        (Reply(body=HTML), errors.InterceptedError),
        (Reply(502, HTML), errors.ServiceTroubleError),
        (Reply(429, b"", {"Retry-After": "12"}), errors.ServiceTroubleError),
    ],
)
async def test_a_question_without_a_usable_answer_can_be_asked_again(server, make_client, reply, kind):
    server.will(reply, answers({"status": "completed", "result": {"text": "Hello."}}))
    aiml = make_client()
    with pytest.raises(kind) as caught:
        await aiml.fetch("abc")
    assert caught.value.is_passing
    assert isinstance(await aiml.fetch("abc"), Finished)


async def test_a_server_that_never_answers_a_question_can_be_asked_again(server, make_client, monkeypatch):
    monkeypatch.setattr(wire, "POLL_TIMEOUT", httpx.Timeout(0.3))
    server.will(Reply(is_hanging=True))
    with pytest.raises(errors.NotConnectedError):
        await make_client().fetch("abc")


class TricklingServer(ScriptedServer):
    """Answers without an end, byte by byte."""

    async def _answer(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 60000000\r\n\r\n")
        while True:
            writer.write(b" ")
            await writer.drain()
            await asyncio.sleep(0)


async def test_an_answer_that_trickles_without_end_is_given_up(make_client, monkeypatch):
    monkeypatch.setattr(wire, "POLL_LONGEST_S", 0.1)
    trickling = TricklingServer()
    await trickling.start()
    aiml = make_client(address=trickling.address)
    with pytest.raises(errors.NotConnectedError):
        await aiml.fetch("abc")
    await aiml.close()
    await trickling.stop()


async def test_an_answer_beyond_all_measure_is_not_read(server, make_client, monkeypatch):
    monkeypatch.setattr(wire, "SIZE", 1000)
    server.will(Reply(body=b" " * 5000))
    with pytest.raises(errors.AnswerUnreadableError):
        await make_client().fetch("abc")


# Cancelling


async def test_a_job_is_cancelled_at_our_own_server(server, make_client):
    server.will(Reply(204))
    await make_client(local_files=True).cancel("a/b")
    assert [(request.method, request.path) for request in server.received] == [("DELETE", "/v1/stt/a%2Fb")]


async def test_the_hosted_service_cannot_cancel_so_it_is_not_asked(server, make_client):
    await make_client().cancel("abc")
    assert server.received == []


# The key


async def test_a_redirect_is_not_followed_so_the_key_stays_here(server, make_client):
    other = ScriptedServer()
    await other.start()
    other.will(answers({"generation_id": "abc"}))
    server.will(Reply(307, b"", {"Location": f"{other.address}/v1/stt/create"}))
    aiml = make_client()
    try:
        with pytest.raises(errors.RedirectedError):
            await aiml.create(URL, PLAIN, nothing, request_id="sttgui:1", before_last=at_once)
        with pytest.raises(errors.RedirectedError):
            await aiml.fetch("abc")
    finally:
        await other.stop()
    assert other.received == []


async def test_an_answer_that_repeats_the_key_does_not_spread_it(server, make_client):
    aiml = make_client()
    server.will(answers({"message": f"The key {KEY} is unknown", "seen": KEY}, 401))
    with pytest.raises(errors.KeyRefusedError) as caught:
        await aiml.create(URL, PLAIN, nothing, request_id="sttgui:1", before_last=at_once)
    assert "unknown" in caught.value.detail
    assert KEY not in f"{caught.value} {caught.value.detail} {caught.value.values}"
    server.will(answers({"status": "completed", "text": f"It is {KEY}."}))
    found = await aiml.fetch("abc")
    assert isinstance(found, Finished)
    assert KEY.encode() not in found.raw
    assert KEY not in repr(aiml)


@pytest.mark.parametrize(
    "status", [302, 400, 401, 402, 403, 404, 408, 409, 413, 415, 422, 429, 500, 502, 503, 504, 524]
)
@pytest.mark.parametrize(
    "body",
    [
        {"message": f"bad: Bearer {KEY}"},
        {"error": {"message": f"{KEY}", "param": KEY, "data": [{"path": [KEY], "message": KEY}]}},
        {"detail": KEY},
        f"<html>{KEY}</html>",
    ],
)
async def test_no_error_holds_the_key_however_it_came_back(server, make_client, body, status):
    server.will(answers(body, status) if isinstance(body, dict) else Reply(status=status, body=body.encode()))
    aiml = make_client()
    for asking in (
        aiml.create(URL, PLAIN, nothing, request_id="sttgui:1", before_last=at_once),
        aiml.fetch("abc"),
        aiml.find("sttgui:1"),
        ask_about_key(server.address, KEY),
    ):
        with pytest.raises(errors.ServiceError) as caught:
            await asking
        told = "".join(traceback.format_exception(caught.value))
        assert KEY not in f"{told} {caught.value!r} {caught.value.detail} {caught.value.values}"


@pytest.mark.parametrize("key", ["", "   ", "two words", "schlüssel"])
def test_what_cannot_be_a_key_is_refused_before_anything_is_sent(key):
    with pytest.raises(errors.KeyUnusableError):
        AimlClient("https://api.example.org", key)


async def test_a_proxy_is_not_used_for_this_computer(server, make_client, monkeypatch):
    for name in ("HTTP_PROXY", "ALL_PROXY", "http_proxy", "all_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    server.will(answers({"status": "queued"}))
    assert await make_client().fetch("abc") == Pending(running=False)


async def test_a_proxy_is_used_for_the_network(server, monkeypatch):
    monkeypatch.setenv("HTTPS_PROXY", server.address)
    server.will(Reply(407))
    aiml = AimlClient("https://api.example.org", KEY)
    try:
        with pytest.raises(errors.ProxyRefusedError):
            await aiml.create(URL, PLAIN, nothing, request_id="sttgui:1", before_last=at_once)
        with pytest.raises(errors.ProxyRefusedError):
            await aiml.fetch("abc")
    finally:
        await aiml.close()
    assert [request.method for request in server.received] == ["CONNECT", "CONNECT"]
    assert KEY not in json.dumps([request.headers for request in server.received])


# The moment from which a job may exist


@pytest.mark.parametrize("kind", ["file", "address"])
async def test_it_is_told_before_the_server_can_act(server, make_client, recording, kind):
    server.will(answers({"generation_id": "abc"}))
    seen: list[int] = []

    async def before_last() -> None:
        await asyncio.sleep(0.05)
        seen.append(len([request for request in server.received if request.body]))

    source = recording if kind == "file" else URL
    await make_client().create(source, PLAIN, nothing, request_id="sttgui:1", before_last=before_last)
    assert seen == [0]
    assert len(server.received) == 1


@pytest.mark.parametrize("kind", ["file", "address"])
async def test_nothing_is_accepted_where_that_cannot_be_noted(server, make_client, recording, kind):
    server.will(answers({"generation_id": "abc"}))

    async def before_last() -> None:
        raise errors.StorageError(reason="the disk is full.")

    source = recording if kind == "file" else URL
    with pytest.raises(errors.StorageError):
        await make_client().create(source, PLAIN, nothing, request_id="sttgui:1", before_last=before_last)
    await asyncio.sleep(0.1)
    assert [request for request in server.received if request.body] == []


# What the service tells about itself


async def test_a_lost_job_is_found_in_the_log_by_our_name_for_it(server, make_client):
    rows = [
        {"client_request_id": None, "inference_id": "other"},
        {"client_request_id": "sttgui:7", "inference_id": "abc-_1"},
        "nonsense",
    ]
    server.will(answers({"data": rows}))
    assert await make_client().find("sttgui:7") == "abc-_1"
    assert await make_client().find("sttgui:8") is None
    assert server.received[0].path.startswith("/v2/logs?")


async def test_the_log_is_read_as_the_service_writes_it(server, make_client):
    row = {
        "created": "2026-04-07T09:14:20.000Z",
        "status": "succeeded",
        "model": "openai/whisper-tiny",
        "request_id": "req-5tq",
        "inference_id": "pQ7mZr2LkX_8vT-c1YdWa",
        "client_request_id": "sttgui:7b1c",
    }
    server.will(answers({"data": [row], "pagination": {"limit": 50, "total": 1}}))
    assert await make_client().find("sttgui:7b1c") == "pQ7mZr2LkX_8vT-c1YdWa"


@pytest.mark.parametrize(
    ("reply", "kind"),
    [
        (answers({"message": "requires a valid API key"}, 401), errors.KeyRefusedError),
        (answers({"message": "no access to logs"}, 403), errors.NotAllowedError),
        (answers({"message": "Too Many Requests"}, 429), errors.ServiceTroubleError),
        (answers({"message": "Internal server error"}, 500), errors.ServiceTroubleError),
        (Reply(body=HTML), errors.AnswerUnreadableError),
    ],
)
async def test_a_log_that_cannot_be_read_is_told(server, make_client, reply, kind):
    server.will(reply)
    with pytest.raises(kind):
        await make_client().find("sttgui:7")


@pytest.mark.parametrize(
    ("headers", "body", "cost"),
    [
        ({"x-aimlapi-usd-spent": "0.0021", "x-aimlapi-credits-used": "1"}, {"usage": {"cost": 9}}, 0.0021),
        ({"x-aimlapi-credits-used": "1640"}, {"usage": {"cost": 9}}, 0.00082),
        ({}, {"meta": {"usage": {"usd_spent": 0.002, "credits_used": 1}}}, 0.002),
        ({}, {"meta": {"usage": {"credits_used": 4000}}}, 0.002),
        ({}, {"usage": {"cost": 0.003}}, 0.003),
        ({"x-aimlapi-usd-spent": "-1"}, {}, None),
        ({}, {}, None),
    ],
)
async def test_what_it_cost_is_told_when_accepted_and_when_finished(server, make_client, headers, body, cost):
    aiml = make_client()
    server.will(answers({"generation_id": "abc", **body}, **headers))
    accepted = await aiml.create(URL, PLAIN, nothing, request_id="sttgui:1", before_last=at_once)
    assert accepted.cost_usd == cost
    server.will(answers({"status": "completed", "text": "Hello.", **body}, **headers))
    found = await aiml.fetch("abc")
    assert isinstance(found, Finished)
    assert found.transcript.cost_usd == cost


async def test_our_own_server_has_no_log(server, make_client):
    assert await make_client(local_files=True).find("sttgui:7") is None
    assert server.received == []


@pytest.mark.parametrize(
    ("body", "report"),
    [
        ({"current_balance": 7.42, "currency": "USD"}, KeyReport(7.42, "USD")),
        ({"balance": 14_840_000, "lowBalance": False}, KeyReport(7.42, "USD")),
        ({"something": "else"}, KeyReport(None, "")),
    ],
)
async def test_a_key_is_tested_without_cost(server, body, report):
    server.will(answers(body))
    assert await ask_about_key(server.address, KEY) == report
    [request] = server.received
    assert (request.method, request.path) == ("GET", "/v2/billing")
    assert request.headers["authorization"] == f"Bearer {KEY}"


async def test_a_server_without_accounts_is_asked_for_its_models(server):
    server.will(answers({"message": "Not found"}, 404), answers({"data": []}))
    assert await ask_about_key(server.address, KEY) == KeyReport(None, "")
    assert [request.path for request in server.received] == ["/v2/billing", "/v1/models"]


async def test_a_wrong_key_is_told(server):
    server.will(answers({"message": "requires a valid API key"}, 401))
    with pytest.raises(errors.KeyRefusedError):
        await ask_about_key(server.address, KEY)


@pytest.mark.parametrize("reader", ["read_poll", "read_created"])
async def test_whatever_a_reader_raises_the_answer_comes_with_it(server, make_client, monkeypatch, reader):
    def fail(body: bytes, cost_usd: float | None) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(client, reader, fail)
    server.will(answers({"generation_id": "abc", "text": "Hello."}))
    aiml = make_client()
    if reader == "read_poll":
        asked, kind = aiml.fetch("abc"), errors.AnswerUnreadableError
    else:
        asked = aiml.create(URL, PLAIN, nothing, request_id="sttgui:1", before_last=at_once)
        kind = errors.SubmitUnknownError
    with pytest.raises(kind) as caught:
        await asked
    assert b"Hello." in caught.value.raw
