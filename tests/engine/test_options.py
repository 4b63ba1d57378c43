"""Options as the server takes them from requests, and their effect on real answers."""

import hashlib
import http.client
import os
import time
from urllib.parse import urlsplit

import pytest

from tests.audio.conftest import with_tracks
from tests.engine.server_process import ServerProcess
from tests.engine.stand_ins import WORDS
from tests.engine.test_server import assert_problem
from tests.engine.web_server import SOUND, WebServer
from tests.waiting import SECONDS, wait_until


def buffer(data: object = (1, 2, 3), **changes: object) -> dict:
    names = {"mimetype": "audio/mpeg", "originalname": "talk.mp3", "encoding": "7bit", "fieldname": "audio"}
    return {"buffer": {"type": "Buffer", "data": data}, **names, **changes}


def create(server: ServerProcess, **fields: object):
    return server.client.post("/v1/stt/create", json={"model": "base", **fields})


def finished(server: ServerProcess, answer) -> dict:
    assert answer.status_code == 200, answer.text
    return server.finished(answer.json()["generation_id"])


def texts_of(answer: dict) -> list[str]:
    return [channel["alternatives"][0]["transcript"] for channel in answer["output"]["results"]["channels"]]


def test_bad_options_are_refused_with_every_issue_and_nothing_is_created(server, recording):
    url = recording.as_uri()
    answer = create(server, model="nobody", url=url, diarize="yes", utt_split=11, custom_topic_mode="x")
    body = assert_problem(answer, 400, "Invalid payload provided: Invalid enum value. Expected")
    assert [found["path"] for found in body["error"]["data"]] == [
        *(["model"], ["utt_split"], ["diarize"], ["custom_topic_mode"])
    ]


@pytest.mark.parametrize("value", ["NaN", "Infinity", "1e999", '"\\ud800"', "1" * 5000])
def test_values_that_cannot_be_repeated_are_refused_all_the_same(server, value):
    content = f'{{"model": {value}, "url": "https://x.example/a", "utt_split": {value}}}'
    assert server.client.post("/v1/stt/create", content=content).status_code == 400


def test_options_in_a_form_have_their_effect(server):
    fields = {"model": "says_parcel", "search": "parcel", "diarize": "True", "tag": ["a", "b"], "utterances": "false"}
    answer = finished(
        server, server.client.post("/v1/stt/create", data=fields, files={"audio": ("a.mp3", b"sound", "audio/mpeg")})
    )
    metadata = answer["output"]["metadata"]
    assert metadata["tags"] == ["a", "b"]
    assert [warning["parameter"] for warning in metadata["warnings"]] == ["diarize"]
    (search,) = answer["output"]["results"]["channels"][0]["search"]
    assert search["hits"] == [{"confidence": 0.5, "start": 0.625, "end": 0.976, "snippet": "parcel"}]


def test_the_recognisers_language_counts(server, recording):
    answer = finished(server, create(server, url=recording.as_uri(), language="de"))
    assert "German" in answer["output"]["metadata"]["warnings"][0]["message"]


def test_a_recording_written_out_as_bytes_becomes_an_answer(server):
    content = os.urandom(1000)
    numbers = [*content[:999], float(content[999])]
    answer = finished(server, create(server, model="tells_its_path", audio=buffer(numbers)))
    assert answer["output"]["metadata"]["sha256"] == hashlib.sha256(content).hexdigest()
    assert texts_of(answer)[0].endswith("audio.mp3")


@pytest.mark.parametrize(
    ("audio", "paths"),
    [
        ("text", [["audio"]]),
        ({}, [["audio", name] for name in ("mimetype", "originalname", "encoding", "fieldname", "buffer")]),
        (buffer(originalname=5), [["audio", "originalname"]]),
        (
            buffer() | {"buffer": {"type": "Blob", "data": "x"}},
            [["audio", "buffer", "type"], ["audio", "buffer", "data"]],
        ),
        (buffer([1, 256]), [["audio", "buffer", "data"]]),
        (buffer([1, -1]), [["audio", "buffer", "data"]]),
        (buffer([1.5]), [["audio", "buffer", "data"]]),
        (buffer([True]), [["audio", "buffer", "data"]]),
        (buffer([10**30]), [["audio", "buffer", "data"]]),
    ],
)
def test_bytes_that_are_none_are_refused(server, audio, paths):
    body = assert_problem(create(server, audio=audio), 400, "Invalid payload")
    assert [found["path"] for found in body["error"]["data"]] == paths


def test_a_request_without_a_recording_is_refused(server):
    assert_problem(create(server), 400, "Provide either url or audio")


def test_an_empty_field_of_a_form_is_no_second_recording(server):
    fields = {"model": "says_parcel", "url": "", "language": ""}
    answer = server.client.post("/v1/stt/create", data=fields, files={"audio": ("a.mp3", b"sound", "audio/mpeg")})
    assert finished(server, answer)["status"] == "completed"


def test_bytes_and_an_address_together_are_refused(server, recording):
    assert_problem(create(server, audio=buffer([1]), url=recording.as_uri()), 400, "not both")


@pytest.fixture
def media():
    web = WebServer({"/talk.OGG": (200, {}, SOUND), "/page": (200, {"Content-Type": "text/html"}, b"<html>")})
    yield web
    web.close()


def test_an_address_on_the_web_is_fetched_and_recognised(start_server, media):
    server = start_server("--allow-private-addresses", "--max-upload-mb", "6")
    answer = finished(server, create(server, model="tells_its_path", url=f"http://127.0.0.1:{media.port}/talk.OGG"))
    assert answer["output"]["metadata"]["sha256"] == hashlib.sha256(SOUND).hexdigest()
    assert texts_of(answer)[0].endswith("audio.ogg")
    page = finished(server, create(server, url=f"http://127.0.0.1:{media.port}/page"))
    assert (page["status"], page["error"]["name"]) == ("error", "SharePageError")


def test_an_address_in_the_own_network_is_not_fetched_unless_that_is_allowed(server, media):
    answer = finished(server, create(server, url=f"http://localhost:{media.port}/talk.OGG"))
    assert answer["status"] == "error"
    assert answer["error"]["name"] == "PrivateAddressError"
    assert "“localhost” is on this computer" in answer["error"]["message"]
    assert media.asked == []


def test_an_address_in_a_form_counts_too(server, media):
    fields = {"model": (None, "base"), "url": (None, f"http://127.0.0.1:{media.port}/talk.OGG")}
    answer = finished(server, server.client.post("/v1/stt/create", files=fields))
    assert answer["error"]["name"] == "PrivateAddressError"


def test_each_channel_is_recognised_on_its_own(server, make_wave):
    path = make_wave(seconds=0.1, channels=2)
    answer = finished(
        server, create(server, model="tells_its_channel", url=path.as_uri(), multi_channel=True, utterances=True)
    )
    assert texts_of(answer) == ["Channel 0.", "Channel 1."]
    assert answer["output"]["metadata"]["channels"] == 2
    utterances = answer["output"]["results"]["utterances"]
    assert [(utterance["channel"], utterance["start"]) for utterance in utterances] == [(1, 0.4), (0, 0.5)]


def test_a_single_channel_is_recognised_once(server, make_wave):
    answer = create(server, model="tells_its_channel", url=make_wave(seconds=0.1).as_uri(), multi_channel=True)
    assert texts_of(finished(server, answer)) == ["Channel None."]


def test_each_sound_track_is_recognised_on_its_own_where_none_was_chosen(server, tmp_path):
    path = with_tracks(tmp_path / "meeting.mkv", [[6000], [6000]], ["Anna", "Ben"])
    asked = {"model": "tells_its_track", "url": path.as_uri(), "multi_channel": True}
    answer = finished(server, create(server, **asked))
    assert texts_of(answer) == ["Track 1", "Track 2"]
    [warning] = answer["output"]["metadata"]["warnings"]
    assert "each" in warning["message"].lower()
    assert texts_of(finished(server, create(server, **asked, track=2))) == ["Track 2"]


def test_a_damaged_file_of_several_channels_fails_its_job(server, recording):
    answer = finished(server, create(server, url=recording.as_uri(), multi_channel=True))
    assert answer["error"]["name"] == "DamagedMediaError"


def test_language_terms_and_translation_reach_the_recogniser(server, recording):
    asked = {"language": "de-AT", "translate": True, "filler_words": True, "keywords": "Setúbal:2, Ana Costa;Wordlight"}
    answer = finished(server, create(server, model="tells_its_request", url=recording.as_uri(), **asked))
    assert texts_of(answer) == ["de-AT True True Setúbal Ana Costa Wordlight"]
    assert "warnings" not in answer["output"]["metadata"]
    detected = create(server, model="tells_its_request", url=recording.as_uri(), language="de", detect_language=True)
    assert texts_of(finished(server, detected)) == ["any False False"]


@pytest.mark.parametrize("track", [None, 2])
def test_the_sound_track_reaches_the_recogniser(server, recording, track):
    answer = finished(server, create(server, model="tells_its_track", url=recording.as_uri(), track=track or 0))
    assert texts_of(answer) == [f"Track {track or 0}"]
    assert "warnings" not in answer["output"]["metadata"]
    with recording.open("rb") as file:
        form = {"model": (None, "tells_its_track"), "audio": file} | ({"track": (None, "2")} if track else {})
        answer = finished(server, server.client.post("/v1/stt/create", files=form))
    assert texts_of(answer) == [f"Track {track or 0}"]


def test_words_are_told_while_they_are_recognised(server, recording):
    job = server.create(recording, "tells_words")

    def told(place):
        answer = server.client.get(f"/v1/stt/{job}?words_from={place}", headers={"Prefer": "wait=0"}).json()
        return [word["punctuated_word"] for word in answer["words"]] if "words" in answer else None

    wait_until(lambda: told(0) == ["The", "parcel", "arrives.", "Tuesday?"])
    assert told(2) == ["arrives.", "Tuesday?"]
    assert told(4) == []
    poll = server.client.get(f"/v1/stt/{job}?words_from=4", headers={"Prefer": "wait=0"}).json()
    assert poll["until_ms"] == WORDS[-1].end_ms
    assert not {"words", "until_ms"} & server.fetch(job).keys()
    recording.with_suffix(".leave").touch()
    server.finished(job)
    assert told(0) is None


def test_a_question_is_held_until_the_job_has_ended(server, recording):
    job = server.create(recording, "waits_for_leave")
    begin = time.monotonic()
    assert (
        server.client.get(f"/v1/stt/{job}", headers={"Prefer": 'respond-async, wait="1"'}).json()["status"] == "active"
    )
    assert time.monotonic() - begin > 0.9
    address = urlsplit(server.base_url)
    connection = http.client.HTTPConnection(address.hostname, address.port, timeout=SECONDS)
    connection.request("GET", f"/v1/stt/{job}", headers={"Authorization": server.client.headers["authorization"]})
    recording.with_suffix(".leave").touch()
    assert b'"status": "completed"' in connection.getresponse().read()
    connection.close()


def let_it_read(server, job):
    """Return once the server has what was sent to it before: it takes one connection after the other, in rounds."""
    for _ in range(3):
        server.fetch(job)


def test_a_held_question_learns_that_its_job_was_deleted(server, recording):
    job = server.create(recording, "waits_for_leave")
    address = urlsplit(server.base_url)
    connection = http.client.HTTPConnection(address.hostname, address.port, timeout=SECONDS)
    connection.request("GET", f"/v1/stt/{job}", headers={"Authorization": server.client.headers["authorization"]})
    let_it_read(server, job)
    assert server.client.delete(f"/v1/stt/{job}").status_code == 204
    assert connection.getresponse().status == 404
    connection.close()


def test_the_end_of_the_server_ends_a_held_question_at_once(start_server, recording):
    server = start_server("--allow-file-urls")
    job = server.create(recording, "waits_for_leave")
    wait_until(lambda: server.fetch(job)["status"] == "active")
    address = urlsplit(server.base_url)
    connection = http.client.HTTPConnection(address.hostname, address.port, timeout=SECONDS)
    headers = {"Authorization": server.client.headers["authorization"], "Prefer": "wait=30"}
    connection.request("GET", f"/v1/stt/{job}", headers=headers)
    let_it_read(server, job)
    server.process.stdin.close()
    assert connection.getresponse().status == 503
    assert server.process.wait(SECONDS) == 0
    connection.close()


def test_the_models_are_listed(server):
    listed = server.client.get("/v1/models").json()
    assert listed["object"] == "list"
    assert {"base", "#g1_whisper-tiny"} <= {model["id"] for model in listed["data"]}


def test_the_words_that_are_said_reach_the_recogniser_with_the_part_they_are_in(server, recording):
    asked = {"said": "New York\nit\nis", "from_ms": 500, "until_ms": 900}
    answer = finished(server, create(server, model="tells_what_is_said", url=recording.as_uri(), **asked))
    assert texts_of(answer) == ["New York it is from 500 until 900"]
    answer = finished(server, create(server, model="tells_what_is_said", url=recording.as_uri()))
    assert texts_of(answer) == ["from 0 until None"]
