"""The service transcribes in the terminal too: with the key that is known, once, and told apart where it does not."""

import asyncio
import os
import signal
import sys
import threading
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from sttgui.cli import transcribe, work
from sttgui.cli.main import main
from sttgui.domain.errors import AnswerKeptError
from sttgui.domain.jobs import Completed, Failed, FileSource, Job
from sttgui.domain.recognisers import AIML, Recogniser, RecogniserKind
from sttgui.storage import keys
from tests.conftest import MakeWave
from tests.faults.scenarios import ANSWER, SAID
from tests.faults.server import FaultServer, Reply, says

KEY = "abcd1234efgh5678ijkl9012mnop3456"

Serve = Callable[..., FaultServer]


@pytest.fixture
def serve(monkeypatch: pytest.MonkeyPatch) -> Iterator[Serve]:
    """Starts the service in a thread, as AI/ML API, with a key for it in the environment and no keyring."""
    loop = asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_forever)
    thread.start()
    servers: list[FaultServer] = []

    def start(*creates: Reply, takes_s: float = 0.0) -> FaultServer:
        server = FaultServer(answer=ANSWER, creates=creates, key=KEY, takes_s=takes_s)
        asyncio.run_coroutine_threadsafe(server.start(), loop).result()
        servers.append(server)
        recogniser = replace(AIML, address=server.address)
        monkeypatch.setattr(transcribe, "AIML", recogniser)
        monkeypatch.setitem(transcribe.RECOGNISERS, "aiml", recogniser)
        monkeypatch.setattr(keys, "SERVICE_ADDRESS", server.address)
        monkeypatch.setenv("AIML_API_KEY", KEY)
        monkeypatch.setattr(transcribe, "KeyStore", lambda: keys.KeyStore(open_keyring=lambda: None))
        return server

    yield start
    stopped: list[Future[None]] = [asyncio.run_coroutine_threadsafe(server.stop(), loop) for server in servers]
    for future in stopped:
        future.result()
    loop.call_soon_threadsafe(loop.stop)
    thread.join()
    loop.close()


def test_a_recording_is_sent_once_with_the_key_and_the_language(
    serve: Serve, make_wave: MakeWave, capsys: pytest.CaptureFixture[str]
):
    server = serve()
    assert main(["transcribe", str(make_wave()), "--engine", "aiml", "--language", "de"]) == 0
    said = capsys.readouterr()
    assert SAID in said.out
    assert said.err == ""
    [create] = server.creates
    assert create.key == KEY
    assert create.fields["language"] == "de"


def test_recordings_on_the_web_are_sent_by_their_addresses_and_each_has_a_result(
    serve: Serve, make_wave: MakeWave, tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    server = serve()
    talk, one, two = make_wave("talk.wav"), "https://one.example.org/talk.mp3", "HTTPS://two.example.org/talk.mp3?key=7"
    target = str(tmp_path / "texts")
    assert main(["transcribe", one, str(talk), two, one, "--engine", "aiml", "-o", target]) == 0
    # Each once; several are on their way at a time, and come in any order.
    assert Counter(create.fields.get("url") for create in server.creates) == Counter([None, one, two])
    assert [file.name for file in sorted(Path(target).iterdir())] == ["talk (2).txt", "talk (3).txt", "talk.txt"]
    assert all(SAID in file.read_text("utf-8") for file in Path(target).iterdir())
    assert main(["transcribe", one, "--engine", "aiml"]) == 0
    assert capsys.readouterr().out == f"{SAID}\n"


@pytest.mark.parametrize(
    ("address", "sentence"),
    [
        ("https://www.youtube.com/watch?v=7", "This is a page of www.youtube.com, not the recording itself."),
        ("http://nas.local/talk.mp3", "“nas.local” is on this computer or its own network"),
        ("https://", "This is not the address of a recording on the web."),
    ],
)
def test_an_address_that_cannot_work_is_told_before_anything_is_sent(
    serve: Serve, capsys: pytest.CaptureFixture[str], address: str, sentence: str
):
    server = serve()
    assert main(["transcribe", address, "--engine", "aiml"]) == 1
    said = capsys.readouterr()
    assert said.err.startswith(f"sttgui: {sentence}")
    assert said.err.count("\n") == 1
    assert not server.creates


def test_another_server_gets_its_own_key_and_what_only_such_servers_know(
    serve: Serve, make_wave: MakeWave, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
):
    server = serve()
    monkeypatch.setattr(keys, "SERVICE_ADDRESS", AIML.address)
    monkeypatch.delenv("STTGUI_TOKEN", raising=False)
    asked = ["transcribe", str(make_wave()), "--engine", "server", "--address", f"{server.address}/v1/", "--translate"]
    assert main(asked) == 1
    assert "there is no key for" in capsys.readouterr().err
    assert not server.creates
    monkeypatch.setenv("AIML_API_KEY", "of-another-service")
    monkeypatch.setenv("STTGUI_TOKEN", KEY)
    assert main([*asked, "--model", "base", "--diarize"]) == 0
    assert SAID in capsys.readouterr().out
    [create] = server.creates
    assert create.key == KEY
    assert create.fields.items() >= {"model": "base", "translate": "true", "diarize": "true"}.items()


def test_a_server_with_openais_call_needs_no_key(monkeypatch: pytest.MonkeyPatch):
    told: list[work.Asked] = []
    monkeypatch.setattr(work, "transcribe", lambda _paths, _done, _complain, how: told.append(how) or 0)
    asked = ["transcribe", "talk.mp3", "--engine", "openai", "--address", "http://localhost:8000", "--model", "large"]
    assert main(asked) == 0
    assert told[0].recogniser == Recogniser("server", RecogniserKind.OPENAI, "http://localhost:8000", "large")


@pytest.mark.parametrize(
    ("creates", "sentence"),
    [
        ((says({"message": "Invalid token"}, 401),), "The API key was not accepted."),
        ((says({"message": "You have run out of credits"}, 402),), "is used up"),
    ],
)
def test_what_the_service_refuses_is_told_and_not_waited_for(
    serve: Serve, make_wave: MakeWave, capsys: pytest.CaptureFixture[str], creates: tuple[Reply, ...], sentence: str
):
    server = serve(*creates)
    assert main(["transcribe", str(make_wave()), "--engine", "aiml"]) == 1
    said = capsys.readouterr()
    assert sentence in said.err
    assert KEY not in said.out + said.err
    assert len(server.creates) == 1


def test_without_a_key_nothing_is_sent(
    serve: Serve,
    make_wave: MakeWave,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
):
    server = serve()
    monkeypatch.delenv("AIML_API_KEY")
    assert main(["transcribe", str(make_wave()), "--engine", "aiml", "-o", str(tmp_path / "new" / "folder")]) == 1
    assert "no key for AI/ML API. Save one in the window, or set AIML_API_KEY." in capsys.readouterr().err
    assert server.creates == []
    assert not (tmp_path / "new").exists()


def test_a_service_that_cannot_be_reached_is_told_once_and_waited_for(
    serve: Serve, make_wave: MakeWave, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
):
    server = serve()
    loop = server._server.get_loop()  # type: ignore[union-attr]
    asyncio.run_coroutine_threadsafe(server.stop(), loop).result()
    complaints: list[str] = []

    def complain(sentence: str) -> None:
        complaints.append(sentence)
        asyncio.run_coroutine_threadsafe(server.start(), loop).result()

    monkeypatch.setattr(transcribe, "complain", complain)
    assert main(["transcribe", str(make_wave("talk.wav")), "--engine", "aiml"]) == 0
    assert SAID in capsys.readouterr().out
    assert complaints == ["talk.wav: No connection to the service. Waiting; it goes on by itself."]
    assert len(server.creates) == 1


@pytest.mark.skipif(sys.platform == "win32", reason="a test cannot press Ctrl+C there")
def test_ctrl_c_says_that_the_service_may_still_charge(
    serve: Serve, make_wave: MakeWave, capsys: pytest.CaptureFixture[str]
):
    server = serve(takes_s=60)
    ended = threading.Event()

    def press_ctrl_c() -> None:
        while not ended.wait(0.01):
            if server.polls:
                os.kill(os.getpid(), signal.SIGINT)
                return

    finger = threading.Thread(target=press_ctrl_c)
    finger.start()
    try:
        code = main(["transcribe", str(make_wave()), "--engine", "aiml"])
    finally:
        ended.set()
        finger.join()
    assert code == 130
    assert "the service may finish what it was sent, and charge for it" in capsys.readouterr().err
    assert len(server.creates) == 1


@pytest.mark.parametrize(
    "arguments",
    [
        ["--engine", "aiml", "--language", "klingon"],
        ["--model", "tiny.en", "--language", "de"],
        ["--model", "tiny.en", "--translate"],
        ["--model", "gigantic"],
        ["--model", "small"],  # it is not here
        ["--engine", "aiml", "--model", "base"],
        ["--engine", "aiml", "--track", "2"],
        ["--track", "0"],
        ["--track", "second"],
        ["--engine", "server"],
        ["--address", "http://localhost:8000"],
        ["--engine", "aiml", "--address", "http://localhost:8000"],
        ["--engine", "openai", "--address", "http://localhost:8000", "--diarize"],
    ],
)
def test_what_a_recogniser_or_its_model_cannot_do_is_wrong_use(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
):
    try:
        code = main(["transcribe", "talk.mp3", *arguments])
    except SystemExit as ended:
        code = ended.code
    assert code == 2
    assert capsys.readouterr().err.count("\n") == 1


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("ALL_PROXY", "socks4://127.0.0.1:1080/"),
        ("HTTPS_PROXY", "http://proxy:port"),
        ("SSL_CERT_FILE", "/nonexistent"),
    ],
)
def test_a_variable_that_bars_the_way_is_named_in_one_line(
    monkeypatch: pytest.MonkeyPatch, make_wave: MakeWave, capsys: pytest.CaptureFixture[str], name: str, value: str
):
    monkeypatch.setenv("AIML_API_KEY", KEY)
    monkeypatch.setenv(name, value)
    assert main(["transcribe", str(make_wave()), "--engine", "aiml"]) == 1
    [line] = capsys.readouterr().err.splitlines()
    assert f"the variable {name}" in line
    assert value in line


def test_an_answer_that_cannot_be_read_is_put_aside(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.chdir(tmp_path)
    told: list[str] = []
    job = Job("1", FileSource(Path("talk.mp3")), datetime.now(UTC), Failed(AnswerKeptError()), title="talk")
    for raw in (b"{half", b"{other"):
        work._keep_unread(job, raw, told.append)
    work._keep_unread(replace(job, phase=Completed()), b"{}", told.append)
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {
        "talk.answer": b"{half",
        "talk (2).answer": b"{other",
    }
    assert told[0] == f"talk.mp3: the answer is in “{tmp_path / 'talk.answer'}”."
    assert len(told) == 2
