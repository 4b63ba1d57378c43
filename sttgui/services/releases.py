"""Asking for the latest release, without the window waiting for what that imports."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

from sttgui.domain.releases import Release

AskForRelease = Callable[[str], Awaitable[Release | None]]


async def ask_project(project: str) -> Release | None:
    """The latest finished release, if there is one. Raises `SttError`."""
    ask = await asyncio.to_thread(_load)
    return await ask(project)


def _load() -> AskForRelease:
    from sttgui.api.releases import ask_for_release
    from sttgui.api.wire import load_first_request

    load_first_request()
    return ask_for_release
