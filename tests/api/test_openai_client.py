"""The client of servers with OpenAI's one call, against a real server that answers as told."""

import re
from dataclasses import replace
from pathlib import Path

import pytest

from sttgui.api.openai import OpenAiClient
from sttgui.domain import errors
from sttgui.domain.jobs import FileSource, UrlSource
from sttgui.domain.options import PLAIN, Options
from sttgui.domain.recognition import Accepted
from tests.api.scripted_server import Reply, ScriptedServer, answers

VERBOSE = {
    "task": "transcribe",
    "language": "english",
    "duration": 2.5,
    "text": " Good morning.",
    "segments": [{"id": 0, "start": 0.0, "end": 1.2, "text": " Good morning.", "avg_logprob": -0.1}],
    "words": [{"word": " Good", "start": 0.0, "end": 0.4}, {"word": " morning.", "start": 0.4, "end": 1.2}],
}


@pytest.fixture
def recording(tmp_path: Path) -> FileSource:
    path = tmp_path / "Gespräch.mp3"
    path.write_bytes(bytes(range(256)) * 1000)
    return FileSource(path)


async def send(
    server: ScriptedServer, source: FileSource | UrlSource, options: Options = PLAIN, key: str = ""
) -> Accepted:
    client = OpenAiClient(server.address, key, model="small")
    heard: list[float] = []

    async def at_once() -> None:
        heard.append(2.0)

    try:
        accepted = await client.create(source, options, heard.append, request_id="sttgui:1", before_last=at_once)
    finally:
        await client.close()
    assert 2.0 in heard
    return accepted


def fields(body: bytes) -> list[tuple[str, str]]:
    found = re.findall(rb'name="([^"]+)"\r\n\r\n([^\r]*)\r\n', body)
    return [(name.decode(), value.decode()) for name, value in found]


async def test_a_file_is_sent_and_its_answer_is_the_transcript(server: ScriptedServer, recording: FileSource):
    server.will(answers(VERBOSE))
    accepted = await send(server, recording, replace(PLAIN, language="de"), key="sk-local-1234")
    assert accepted.finished is not None
    assert [word.text for word in accepted.finished.transcript.words] == ["Good", "morning."]
    [request] = server.received
    assert (request.method, request.path) == ("POST", "/v1/audio/transcriptions")
    assert request.headers["authorization"] == "Bearer sk-local-1234"
    assert fields(request.body) == [
        ("model", "small"),
        ("response_format", "verbose_json"),
        ("timestamp_granularities[]", "word"),
        ("timestamp_granularities[]", "segment"),
        ("language", "de"),
    ]
    assert b'name="file"; filename="audio.mp3"' in request.body
    assert recording.path.read_bytes() in request.body


async def test_a_note_of_whatsapp_is_sent_as_the_ogg_it_is(server: ScriptedServer, tmp_path: Path):
    path = tmp_path / "PTT-20260101-WA0001.opus"
    path.write_bytes(b"OggS" + bytes(100))
    server.will(answers(VERBOSE))
    await send(server, FileSource(path))
    assert b'filename="audio.ogg"\r\nContent-Type: audio/ogg\r\n' in server.received[0].body


async def test_without_a_key_none_is_sent_and_a_language_to_be_found_is_not_named(
    server: ScriptedServer, recording: FileSource
):
    server.will(answers(VERBOSE))
    await send(server, recording, Options())
    assert "authorization" not in server.received[0].headers
    assert "language" not in dict(fields(server.received[0].body))


async def test_what_a_server_does_not_know_is_left_out(server: ScriptedServer, recording: FileSource):
    refused = answers({"detail": [{"loc": ["body", "timestamp_granularities"], "msg": "unknown"}]}, 422)
    server.will(
        refused, answers({"error": {"message": "response_format not supported"}}, 400), answers({"text": "Hi."})
    )
    accepted = await send(server, recording)
    assert accepted.finished is not None
    assert accepted.finished.transcript.text == "Hi."
    formats = [dict(fields(request.body))["response_format"] for request in server.received]
    assert formats == ["verbose_json", "verbose_json", "json"]


async def test_the_path_of_whisper_cpp_is_found(server: ScriptedServer, recording: FileSource):
    server.will(Reply(status=404, body=b"File Not Found"), answers({"text": "Hi."}))
    await send(server, recording)
    assert [request.path for request in server.received] == ["/v1/audio/transcriptions", "/inference"]


async def test_a_refusal_for_good_is_told_and_not_tried_for_ever(server: ScriptedServer, recording: FileSource):
    server.will(answers({"error": {"message": "no such model"}}, 400))
    with pytest.raises(errors.RequestRefusedError, match="no such model"):
        await send(server, recording)
    assert len(server.received) == 3


@pytest.mark.parametrize(
    "reason",
    [
        {"detail": "Model 'small' is not installed locally."},
        {"error": {"message": "The model 'small' does not exist", "param": "model"}},
    ],
)
async def test_a_model_that_is_not_there_is_no_wrong_address(
    server: ScriptedServer, recording: FileSource, reason: dict[str, object]
):
    server.will(answers(reason, 404))
    with pytest.raises(errors.RequestRefusedError, match="small"):
        await send(server, recording)
    assert len(server.received) == 1


async def test_where_both_paths_are_unknown_the_address_is_wrong(server: ScriptedServer, recording: FileSource):
    server.will(Reply(status=404, body=b"File Not Found"))
    with pytest.raises(errors.AddressWrongError):
        await send(server, recording)
    assert len(server.received) == 2


async def test_only_what_was_taken_is_remembered(server: ScriptedServer, recording: FileSource):
    refused = answers({"error": {"message": "response_format is not known"}}, 400)
    client = OpenAiClient(server.address, "")

    async def at_once() -> None:
        """Nobody needs to know."""

    async def create() -> Accepted:
        return await client.create(recording, PLAIN, lambda _: None, request_id="sttgui:1", before_last=at_once)

    server.will(refused)
    with pytest.raises(errors.RequestRefusedError):
        await create()
    server.will(refused, answers(VERBOSE))
    await create()
    await create()
    await client.close()
    asked = ["timestamp_granularities[]" in dict(fields(request.body)) for request in server.received]
    assert asked == [True, False, False, True, False, False]


async def test_a_short_key_is_not_taken_out_of_the_words(server: ScriptedServer, recording: FileSource):
    server.will(answers(VERBOSE))
    accepted = await send(server, recording, key="morning")
    assert accepted.finished is not None
    assert accepted.finished.transcript.text == "Good morning."
    server.will(answers({"message": "the key morning is unknown"}, 401))
    with pytest.raises(errors.KeyRefusedError) as caught:
        await send(server, recording, key="morning")
    assert "morning" not in f"{caught.value} {caught.value.detail} {caught.value.values}"


async def test_there_are_no_jobs_to_ask_for(server: ScriptedServer):
    client = OpenAiClient(server.address, "")
    assert await client.find("sttgui:1") is None
    with pytest.raises(errors.ResultGoneError):
        await client.fetch("abc")
    await client.close()
    assert server.received == []


async def test_a_recording_that_cannot_be_read_is_sent_once(server: ScriptedServer, recording: FileSource):
    server.will(answers({"error": "could not decode the audio"}, 400))
    with pytest.raises(errors.MediaRefusedError):
        await send(server, recording)
    assert len(server.received) == 1


async def test_an_address_is_not_taken(server: ScriptedServer):
    client = OpenAiClient(server.address, "")
    with pytest.raises(errors.AddressesNotTakenError):
        await client.create(
            UrlSource("https://example.org/a.mp3"), PLAIN, print, request_id="1", before_last=client.close
        )
    await client.close()
    assert server.received == []


async def test_an_answer_lost_after_everything_was_sent_may_have_cost_something(
    server: ScriptedServer, recording: FileSource
):
    server.will(Reply(is_lost=True))
    with pytest.raises(errors.SubmitUnknownError):
        await send(server, recording)
    server.will(Reply(body=b"<html>sign in</html>"))
    with pytest.raises(errors.SubmitUnknownError):
        await send(server, recording)
