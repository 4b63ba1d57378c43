"""Each recogniser has one client, and nothing is sent to one that cannot do the work."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from sttgui.domain.errors import KeyMissingError, ModelMissingError
from sttgui.domain.jobs import FileSource
from sttgui.domain.options import Options
from sttgui.domain.recognisers import AIML, LOCAL, Recogniser, RecogniserKind
from sttgui.services.clients import Clients
from tests.api.scripted_server import ScriptedServer, answers


class Launcher:
    """Stands for the server on this computer."""

    def __init__(self, address: str) -> None:
        self.server = address
        self.asked = 0

    async def address(self) -> tuple[str, str]:
        self.asked += 1
        return self.server, "token"

    async def stop(self) -> None:
        pass


class Here:
    def __init__(self, server: ScriptedServer) -> None:
        self.launcher = Launcher(server.address)
        self.here = {"base", "small"}
        self.clients = Clients(self.launcher, lambda address: None, self._require)  # type: ignore[arg-type]

    async def _require(self, model_id: str) -> None:
        if model_id not in self.here:
            raise ModelMissingError(name=model_id)

    async def model_sent(self, recogniser: Recogniser, server: ScriptedServer, path: Path) -> str:
        server.will(answers({"generation_id": "g", "status": "queued"}))
        client = await self.clients.open(recogniser)

        async def nothing() -> None:
            pass

        await client.create(FileSource(path), Options(), lambda sent: None, request_id="r", before_last=nothing)
        return str(server.creates[-1].json["model"])


@pytest.fixture
async def server() -> AsyncIterator[ScriptedServer]:
    scripted = ScriptedServer()
    await scripted.start()
    yield scripted
    await scripted.stop()


@pytest.fixture
async def here(server: ScriptedServer) -> AsyncIterator[Here]:
    here = Here(server)
    yield here
    await here.clients.close()


async def test_the_recogniser_on_this_computer_is_told_its_model(here: Here, server: ScriptedServer, make_wave):
    path = make_wave()
    assert await here.model_sent(Recogniser("local", RecogniserKind.EMBEDDED, model="small"), server, path) == "small"
    assert await here.model_sent(LOCAL, server, path) == "base"


async def test_nothing_is_started_or_sent_for_a_model_that_is_not_here(here: Here, server: ScriptedServer):
    here.here.clear()
    with pytest.raises(ModelMissingError, match="“base”"):
        await here.clients.open(LOCAL)
    assert here.launcher.asked == 0
    assert server.received == []


async def test_each_model_has_a_client_and_keeps_it(here: Here):
    small = Recogniser("local", RecogniserKind.EMBEDDED, model="small")
    assert await here.clients.open(LOCAL) is await here.clients.open(
        Recogniser("local", RecogniserKind.EMBEDDED, model="base")
    )
    assert await here.clients.open(small) is not await here.clients.open(LOCAL)


async def test_a_service_is_asked_for_its_key_and_for_no_model_of_this_computer(here: Here):
    here.here.clear()
    with pytest.raises(KeyMissingError):
        await here.clients.open(AIML)
    server = Recogniser("server", RecogniserKind.OPENAI, "http://127.0.0.1:8000", "large")
    assert await here.clients.open(server) is await here.clients.open(server)
