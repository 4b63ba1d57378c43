"""The server's calls, asked over real connections; what concerns processes is in test_process.py."""

import hashlib
import http.client
import itertools
import json
import os
import socket
import time
from pathlib import Path
from urllib.parse import urlsplit

import httpx
import pytest
from starlette.requests import Request

from sttgui.api.models import read_models
from sttgui.domain.models import SPEAKERS
from sttgui.engine.recognisers import VOICES, Offer
from sttgui.engine.server import Calls, Limits
from tests.engine.server_process import TOKEN, pids_of
from tests.engine.stand_ins import SERVICE, StandInOffers
from tests.processes import is_running
from tests.waiting import SECONDS, wait_until


def assert_problem(answer: httpx.Response, status: int, fragment: str) -> dict:
    """It is a refusal in the service's shape, and says `fragment`."""
    assert answer.status_code == status
    body = answer.json()
    assert set(body) == {"title", "status", "message", "instance", "timestamp", "requestId", "error"}
    assert body["status"] == status
    assert fragment in body["message"]
    assert body["error"]["message"] == body["message"]
    return body


def test_a_file_named_by_its_address_becomes_an_answer(server, recording):
    answer = server.finished(server.create(recording))
    assert answer["status"] == "completed"
    assert answer["progress"] == 1.0
    assert answer["error"] is None
    assert answer["output"]["results"]["channels"][0]["alternatives"][0]["transcript"] == "The parcel arrives. Tuesday?"
    assert answer["result"] == answer["output"]
    assert answer["output"]["metadata"]["sha256"] == hashlib.sha256(recording.read_bytes()).hexdigest()
    assert answer["output"]["metadata"]["request_id"] == answer["id"] == answer["generation_id"]


def test_an_uploaded_file_becomes_an_answer_and_is_deleted(server):
    content = os.urandom(1_500_000)
    answer = server.client.post(
        "/v1/stt/create",
        data={"model": "tells_its_path", "diarize": "true"},
        files={"audio": ("../../Ünïcode interview.MP3", content, "audio/mpeg")},
    )
    assert answer.json()["status"] == "queued"
    finished = server.finished(answer.json()["generation_id"])
    assert finished["output"]["metadata"]["sha256"] == hashlib.sha256(content).hexdigest()
    told = Path(finished["output"]["results"]["channels"][0]["alternatives"][0]["transcript"])
    assert told.name == "audio.mp3"
    wait_until(lambda: not told.parent.exists())


def test_a_program_after_the_services_example_gets_its_text(server):
    with httpx.Client() as client:
        headers = dict(server.client.headers)
        created = client.post(
            f"{server.base_url}/v1/stt/create",
            headers={"Authorization": headers["authorization"]},
            data={"model": "#g1_whisper-tiny"},
            files={"audio": ("sample.mp3", b"sound", "audio/mpeg")},
        )
        generation_id = created.json().get("generation_id")
        wait_until(lambda: server.fetch(generation_id)["status"] not in ("waiting", "active"))
        response_data = server.fetch(generation_id)
    text = response_data["result"]["results"]["channels"][0]["alternatives"][0]["transcript"]
    assert text == "The parcel arrives. Tuesday?"


def test_progress_is_told_while_the_worker_works(server, recording):
    job = server.create(recording, "toils")
    wait_until(lambda: server.fetch(job)["progress"] == 0.25)
    answer = server.fetch(job)
    assert answer["status"] == "active"
    assert answer["output"] is None
    assert answer["result"] is None
    server.client.delete(f"/v1/stt/{job}")


def test_jobs_are_done_one_after_the_other(server, tmp_path):
    first, second = tmp_path / "1.wav", tmp_path / "2.wav"
    jobs = [server.create(path, "waits_for_leave") for path in (first, second)]
    wait_until(lambda: server.fetch(jobs[0])["status"] == "active")
    second.with_suffix(".leave").touch()
    time.sleep(0.5)
    assert server.fetch(jobs[1])["status"] == "waiting"
    first.with_suffix(".leave").touch()
    assert [server.finished(job)["status"] for job in jobs] == ["completed", "completed"]


def test_delete_ends_the_worker_and_its_children(server, recording):
    job = server.create(recording, "toils")
    pids = pids_of(recording)
    assert all(is_running(pid) for pid in pids)
    assert server.client.delete(f"/v1/stt/{job}").status_code == 204
    wait_until(lambda: not any(is_running(pid) for pid in pids))
    assert_problem(server.client.get(f"/v1/stt/{job}"), 404, "not found")


def test_delete_takes_a_waiting_job_out_of_the_queue(server, tmp_path):
    first, second = tmp_path / "1.wav", tmp_path / "2.wav"
    running, waiting = server.create(first, "toils"), server.create(second, "toils")
    pids_of(first)
    assert server.client.delete(f"/v1/stt/{waiting}").status_code == 204
    assert server.client.delete(f"/v1/stt/{running}").status_code == 204
    assert server.finished(server.create(first))["status"] == "completed"
    assert not second.with_suffix(".pids").exists()


def test_delete_of_an_unknown_job_is_404(server):
    assert_problem(server.client.delete("/v1/stt/nothing"), 404, "not found")


def test_a_refused_file_is_an_error_with_its_sentence(server, recording):
    answer = server.finished(server.create(recording, "refuses"))
    assert answer["status"] == "error"
    assert answer["output"] is None
    assert answer["error"]["name"] == "NotMediaError"
    assert answer["error"]["message"].startswith("“recording.wav” is not an audio or video file.")


@pytest.mark.parametrize("model", ["crashes", "has_a_bug"])
def test_a_crash_fails_its_job_only(server, recording, model):
    crashing, next_one = server.create(recording, model), server.create(recording)
    answer = server.finished(crashing)
    assert answer["status"] == "error"
    assert answer["error"]["name"] == "EngineCrashedError"
    assert "Your file is untouched" in answer["error"]["message"]
    assert server.finished(next_one)["status"] == "completed"


def test_a_killed_worker_fails_its_job_only(server, recording):
    job = server.create(recording, "toils")
    worker, child = pids_of(recording)
    next_one = server.create(recording)
    os.kill(worker, 9)
    assert server.finished(job)["error"]["name"] == "EngineCrashedError"
    assert server.finished(next_one)["status"] == "completed"
    wait_until(lambda: not is_running(child), 10.0)


def test_what_native_code_prints_does_not_disturb(server, recording):
    assert server.finished(server.create(recording, "prints_much"))["status"] == "completed"


@pytest.mark.parametrize("header", [None, "Bearer", "Bearer wrong", "a token for these tests", "Bearer \u00e9"])
@pytest.mark.parametrize(("method", "path"), [("POST", "/v1/stt/create"), ("GET", "/v1/stt/x"), ("GET", "/")])
def test_without_the_token_everything_is_401(server, header, method, path):
    headers = {} if header is None else {"Authorization": header.encode()}
    answer = httpx.request(method, server.base_url + path, headers=headers, trust_env=False)
    body = assert_problem(answer, 401, "requires a valid API key")
    assert body["error"]["data"] == {"kind": "err_unauthorized"}


async def test_what_finds_speakers_and_no_words_is_not_offered_as_a_model_of_speech(tmp_path):
    calls = Calls(None, StandInOffers(SERVICE, Offer(SPEAKERS, VOICES)), Limits(), tmp_path)
    answer = await calls.models(Request({"type": "http"}))
    assert SPEAKERS.id in [model["id"] for model in json.loads(answer.body)["data"]]
    assert [model.id for model in read_models(answer.body)] == ["base", "whisper-tiny", "#g1_whisper-tiny"]


@pytest.mark.parametrize("scheme", ["bearer ", "BEARER  "])
def test_the_word_before_the_token_may_be_written_in_any_way(server, scheme):
    header = {"Authorization": f"{scheme}{TOKEN}"}
    assert httpx.get(f"{server.base_url}/v1/models", headers=header, trust_env=False).status_code == 200


@pytest.mark.parametrize("model", [None, "", "whisper-huge", 7, ["base"]])
def test_an_unknown_model_is_400_with_the_choice(server, recording, model):
    answer = server.client.post("/v1/stt/create", json={"model": model, "url": recording.as_uri()})
    body = assert_problem(answer, 400, "Invalid payload")
    (found,) = body["error"]["data"]
    assert found["path"] == ["model"]
    assert "whisper-tiny" in found["options"]


def test_unknown_options_are_ignored(server, recording):
    fields = {"model": "base", "url": recording.as_uri(), "diarize": True, "no_such_option": [1, {}]}
    answer = server.client.post("/v1/stt/create", json=fields)
    assert server.finished(answer.json()["generation_id"])["status"] == "completed"


@pytest.mark.parametrize(
    ("url", "fragment"),
    [
        (None, "Expected string, received null"),
        ("", "Invalid url"),
        (5, "Expected string, received number"),
        ("https://user:secret@media.example.org/a.mp3", "Invalid url"),
        ("https:///a.mp3", "Invalid url"),
        ("http://[::1/a.mp3", "Invalid url"),
        ("http://a..b/a.mp3", "Invalid url"),
        ("http://media.example.org:99999/a.mp3", "Invalid url"),
        ("ftp://media.example.org/a.mp3", "Invalid url"),
        ("no address", "Invalid url"),
        ("file://elsewhere/share/a.mp3", "on this computer"),
        ("file:relative.mp3", "on this computer"),
        ("file:///nul%00.mp3", "on this computer"),
    ],
)
def test_an_address_that_cannot_be_used_is_400(server, url, fragment):
    assert_problem(server.client.post("/v1/stt/create", json={"model": "base", "url": url}), 400, fragment)


def test_file_addresses_are_refused_unless_the_server_was_started_for_them(start_server, recording):
    server = start_server()
    answer = server.client.post("/v1/stt/create", json={"model": "base", "url": recording.as_uri()})
    assert_problem(answer, 400, "send the file itself")


def test_names_that_are_not_plain_arrive_whole(server, tmp_path):
    path = tmp_path / "Grüße ?#%20 🎙️ .wav"
    path.write_bytes(b"sound")
    answer = server.finished(server.create(path, "tells_its_path"))
    assert answer["output"]["results"]["channels"][0]["alternatives"][0]["transcript"] == str(path)


@pytest.mark.parametrize("body", [b"", b"[1]", b"{", b"[" * 100_000, b"\xff"])
def test_a_body_that_is_not_a_json_object_is_400(server, body):
    assert_problem(server.client.post("/v1/stt/create", content=body), 400, "Body validation error")


@pytest.mark.parametrize("token", ["", "wrong"])
def test_who_still_sends_hears_why_it_is_refused(server, token):
    for _ in range(5):
        with socket.create_connection((urlsplit(server.base_url).hostname, urlsplit(server.base_url).port)) as line:
            line.sendall(
                f"POST /v1/stt/create HTTP/1.1\r\nHost: x\r\nAuthorization: {token}\r\n"
                "Content-Length: 3000000\r\n\r\n".encode()
            )
            for _ in range(30):
                line.sendall(bytes(100_000))
            said = b"".join(iter(lambda: line.recv(65536), b""))
        assert said.startswith(b"HTTP/1.1 401")
        assert b"requires a valid API key" in said


def test_a_long_json_body_is_413(server):
    assert_problem(server.client.post("/v1/stt/create", content=b" " * 32_000_001), 413, "too long")
    many = b'{"model": "draft", "x": [' + b"[]," * 400_000 + b"0]}"
    assert_problem(server.client.post("/v1/stt/create", content=many), 413, "too long")


def test_a_long_boundary_is_400(server):
    headers = {"Content-Type": f"multipart/form-data; boundary={'b' * 257}"}
    assert_problem(server.client.post("/v1/stt/create", content=b"--b", headers=headers), 400, "could not be read")


def test_who_has_no_token_is_not_waited_for_again(server):
    answer = server.client.get("/v1/models", headers={"Authorization": "Bearer wrong"})
    assert answer.status_code == 401
    assert answer.headers["connection"] == "close"


@pytest.mark.parametrize(
    ("content", "fragment"),
    [
        (b"", "breaks off"),
        (b'--b\r\nContent-Disposition: form-data; name="audio"; filename="a.mp3"\r\n\r\nso', "breaks off"),
        (b"no boundary here", "could not be read"),
        (b'--b\r\nContent-Disposition: form-data; name="model"\r\n\r\nbase\r\n--b--\r\n', "either url or audio"),
    ],
)
def test_a_broken_form_is_400(server, content, fragment):
    headers = {"Content-Type": "multipart/form-data; boundary=b"}
    assert_problem(server.client.post("/v1/stt/create", content=content, headers=headers), 400, fragment)


def test_a_form_with_both_a_file_and_an_address_is_400(server):
    answer = server.client.post(
        "/v1/stt/create", data={"model": "base", "url": "https://x.example/a"}, files={"audio": ("a.mp3", b"sound")}
    )
    assert_problem(answer, 400, "not both")


def test_an_upload_over_the_limit_is_refused_before_it_is_sent(server):
    address = urlsplit(server.base_url)
    connection = http.client.HTTPConnection(address.hostname, address.port, timeout=SECONDS)
    connection.putrequest("POST", "/v1/stt/create")
    connection.putheader("Authorization", server.client.headers["authorization"])
    connection.putheader("Content-Type", "multipart/form-data; boundary=b")
    connection.putheader("Content-Length", "5000000000")
    connection.endheaders()
    answer = connection.getresponse()
    assert answer.status == 413
    assert b"larger than this server takes (2 MB)" in answer.read()
    connection.close()


def test_an_upload_of_unknown_length_is_refused_at_the_limit(server):
    head = b'--b\r\nContent-Disposition: form-data; name="audio"; filename="a.mp3"\r\n\r\n'
    body = itertools.chain([head], (b"x" * 100_000 for _ in range(30)))
    headers = {"Content-Type": "multipart/form-data; boundary=b"}
    assert_problem(server.client.post("/v1/stt/create", content=body, headers=headers), 413, "2 MB")


def test_an_upload_that_breaks_off_leaves_the_server_well(server, recording):
    address = urlsplit(server.base_url)
    with socket.create_connection((address.hostname, address.port)) as connection:
        head = (
            "POST /v1/stt/create HTTP/1.1\r\nHost: x\r\nAuthorization: {}\r\n"
            "Content-Type: multipart/form-data; boundary=b\r\nContent-Length: 900000\r\n\r\n--b\r\n"
        )
        connection.sendall(head.format(server.client.headers["authorization"]).encode())
    assert server.finished(server.create(recording))["status"] == "completed"


def test_a_full_queue_is_429_with_a_time_to_wait(server, recording):
    jobs = [server.create(recording, "waits_for_leave") for _ in range(100)]
    answer = server.client.post("/v1/stt/create", json={"model": "base", "url": recording.as_uri()})
    assert_problem(answer, 429, "Too Many Requests")
    assert int(answer.headers["retry-after"]) > 0
    for job in jobs:
        server.client.delete(f"/v1/stt/{job}")
    assert server.finished(server.create(recording))["status"] == "completed"


def test_unknown_paths_and_methods_are_refused_in_the_same_shape(server):
    assert_problem(server.client.get("/v2/models"), 404, "Not Found")
    assert_problem(server.client.put("/v1/stt/create"), 405, "Method Not Allowed")
