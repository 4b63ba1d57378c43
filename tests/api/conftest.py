"""A server for the tests of the client."""

from collections.abc import AsyncIterator

import pytest

from tests.api.scripted_server import ScriptedServer


@pytest.fixture
async def server() -> AsyncIterator[ScriptedServer]:
    scripted = ScriptedServer()
    await scripted.start()
    yield scripted
    await scripted.stop()
