"""The latest release of a project, asked for at the site that the project is on."""

from __future__ import annotations

from urllib.parse import urlsplit

import httpx

from sttgui.api.parsing import parse
from sttgui.api.values import line, mapping, text
from sttgui.api.wire import Wire
from sttgui.domain.errors import AnswerUnreadableError
from sttgui.domain.releases import Release, finished

GITHUB = "github.com"
MOST = 1 << 20  # bytes; no news are longer
LONGEST = 4000  # characters of the news


async def ask_for_release(project: str, *, transport: httpx.AsyncBaseTransport | None = None) -> Release | None:
    """The latest release of the project whose page has this address; `None` where it is no finished version. No
    redirect is followed. Raises `ServiceError` and `SurroundingsError`.

    https://docs.github.com/en/rest/releases/releases#get-the-latest-release, and as Forgejo and Gitea have it.
    """
    parts = urlsplit(project.rstrip("/"))
    host, base = (f"api.{GITHUB}", "") if parts.hostname == GITHUB else (parts.netloc, "/api/v1")
    wire = Wire(f"{parts.scheme}://{host}", "", transport)
    try:
        answer = await wire.ask(f"{wire.root}{base}/repos{parts.path}/releases/latest")
    finally:
        await wire.close()
    return read_release(answer.body, project.rstrip("/"))


def read_release(body: bytes, project: str) -> Release | None:
    """The release in an answer. Its page is made of the project's own address: no other is opened, whatever the answer
    says. Raises `AnswerUnreadableError` where there is none in it.
    """
    if len(body) > MOST:
        raise AnswerUnreadableError(detail=f"{len(body)} bytes about a release")
    entry = mapping(parse(body))
    tag = line(entry.get("tag_name"))
    if not tag:
        raise AnswerUnreadableError(detail="no release in the answer")
    version = finished(tag)
    if version is None or entry.get("prerelease") is True or entry.get("draft") is True:
        return None
    return Release(version, f"{project}/releases/tag/{tag}", text(entry.get("body"))[:LONGEST])
