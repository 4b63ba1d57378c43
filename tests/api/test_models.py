"""The list of a service's models: only those that turn speech into text, whatever else is in it."""

import json

import pytest

from sttgui.api.models import MOST, ask_for_models, read_models
from sttgui.domain.errors import AnswerUnreadableError
from sttgui.domain.service_models import ServiceModel
from tests.faults.server import FaultServer

NOVA = {
    "id": "#g1_nova-2-general",
    "type": "stt",
    "info": {"name": "Nova 2", "developer": "Deepgram"},
    "endpoints": ["/v1/stt/create"],
}
CHAT = {"id": "gpt-4o", "type": "chat-completion", "info": {"name": "GPT-4o"}, "endpoints": ["/v1/chat/completions"]}


def read(answer: object) -> list[ServiceModel]:
    return read_models(json.dumps(answer).encode())


def test_models_of_speech_are_read_by_their_kind_or_else_by_where_they_are_called() -> None:
    untyped = {"id": "aai/slam-1", "endpoints": ["/v1/stt/create"], "owned_by": "AssemblyAI"}
    chatting = {**CHAT, "endpoints": ["/v1/stt/create"]}
    found = [ServiceModel("#g1_nova-2-general", "Nova 2", "Deepgram"), ServiceModel("aai/slam-1", "", "AssemblyAI")]
    for answer in ({"object": "list", "data": [CHAT, NOVA, untyped, NOVA, chatting]}, [NOVA, untyped]):
        assert read(answer) == found


async def test_the_service_is_asked_without_a_key() -> None:
    server = FaultServer(answer=b"{}")
    await server.start()
    try:
        assert await ask_for_models(server.address) == [ServiceModel("#g1_nova-2-general", "Nova 2", "Deepgram")]
        [request] = server.others
        assert (request.path, request.key) == ("/v1/models", "")
    finally:
        await server.stop()


@pytest.mark.parametrize(
    "answer", [{}, [], {"data": [CHAT]}, {"data": {"id": "x"}}, {"data": [None, 3, {"type": "stt"}]}, "none"]
)
def test_a_list_without_any_is_no_answer(answer: object) -> None:
    with pytest.raises(AnswerUnreadableError):
        read(answer)


def test_values_of_any_kind_do_no_harm() -> None:
    odd = {"id": "x" * 999, "type": "stt"}, {"id": "a\nb", "type": "stt"}, {**NOVA, "info": 7, "type": ["stt"]}
    assert [model.id for model in read({"data": [*odd, NOVA]})][-1] == NOVA["id"]
    assert len(read([{"id": f"m{number}", "type": "stt"} for number in range(1000)])) == MOST
