"""The latest release as the project's site has it: read from what is sound, and from nothing else."""

import json

import httpx
import pytest

from sttgui.api.releases import LONGEST, MOST, ask_for_release, read_release
from sttgui.domain.errors import AnswerUnreadableError, ServiceError
from sttgui.domain.releases import Release
from tests.api.scripted_server import Reply, ScriptedServer, answers

PROJECT = "https://example.org/wordlight/wordlight"


def read(**entry: object) -> Release | None:
    return read_release(json.dumps({"tag_name": "v0.2.0", **entry}).encode(), PROJECT)


async def test_only_the_request_is_sent(server: ScriptedServer) -> None:
    server.will(answers({"tag_name": "v0.2.0", "body": "## New\nIt flies.", "html_url": "https://elsewhere.org/"}))
    project = f"{server.address}/wordlight/wordlight/"
    page = f"{server.address}/wordlight/wordlight/releases/tag/v0.2.0"
    assert await ask_for_release(project) == Release("0.2.0", page, "## New\nIt flies.")
    [request] = server.received
    assert (request.method, request.path) == ("GET", "/api/v1/repos/wordlight/wordlight/releases/latest")
    assert set(request.headers) <= {"host", "accept", "accept-encoding", "connection", "user-agent", "prefer"}
    assert request.headers["user-agent"].startswith("sttgui/")
    assert " " not in request.headers["user-agent"]  # name and version, nothing of the computer
    assert not request.body


async def test_a_project_at_github_is_asked_for_at_its_interface() -> None:
    asked = []

    def answer(request: httpx.Request) -> httpx.Response:
        asked.append(str(request.url))
        return httpx.Response(200, json={"tag_name": "v1.0"})

    found = await ask_for_release("https://github.com/wordlight/app", transport=httpx.MockTransport(answer))
    assert asked == ["https://api.github.com/repos/wordlight/app/releases/latest"]
    assert found == Release("1.0", "https://github.com/wordlight/app/releases/tag/v1.0")


@pytest.mark.parametrize(
    "reply",
    [
        Reply(404, b'{"message": "Not Found"}'),
        Reply(200, b"<html>Log in to the hotel's network</html>"),
        Reply(200, b" " * (MOST + 1)),
        Reply(302, headers={"Location": "http://example.org/"}),
        Reply(is_lost=True),
        answers([]),
        answers({"tag_name": 7}),
    ],
)
async def test_whatever_is_no_release_is_an_error_and_nothing_is_followed(server: ScriptedServer, reply: Reply) -> None:
    server.will(reply)
    with pytest.raises(ServiceError):
        await ask_for_release(f"{server.address}/wordlight/wordlight")
    assert len(server.received) == 1


async def test_no_address_in_the_clear_is_asked() -> None:
    with pytest.raises(ServiceError):
        await ask_for_release("http://example.org/wordlight/wordlight")


def test_what_is_not_finished_is_no_release() -> None:
    assert read(tag_name="v0.3.0-rc1") is None
    assert read(prerelease=True) is None
    assert read(draft=True) is None


def test_news_are_short_and_of_characters_that_can_be_shown() -> None:
    for body, news in ((None, ""), (7, ""), ("a\x00b\x1b[1m", "ab[1m"), ("x" * 9999, "x" * LONGEST)):
        found = read(body=body)
        assert found is not None
        assert found.news == news


def test_an_answer_that_is_too_long_is_not_read() -> None:
    with pytest.raises(AnswerUnreadableError):
        read(body="x" * MOST)
