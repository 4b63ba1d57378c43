"""Coroutines of a window end with it, and their errors reach somebody."""

import asyncio
from typing import Any

from sttgui.domain.errors import FileMissingError, SttError
from sttgui.viewmodel.task_scope import TaskScope


async def fail(error: Exception) -> None:
    raise error


async def test_an_expected_error_is_handed_on():
    seen: list[SttError] = []
    scope = TaskScope(seen.append)
    error = FileMissingError(name="a.wav")
    scope.start(fail(error))
    await asyncio.sleep(0.01)
    assert seen == [error]


async def test_an_unexpected_error_goes_to_the_loop():
    reported: list[dict[str, Any]] = []
    asyncio.get_running_loop().set_exception_handler(lambda loop, context: reported.append(context))
    scope = TaskScope(lambda error: None)
    scope.start(fail(ValueError("a bug")))
    await asyncio.sleep(0.01)
    assert [type(context["exception"]) for context in reported] == [ValueError]


async def test_closing_ends_what_still_runs():
    ended = []

    async def wait_for_ever() -> None:
        try:
            await asyncio.sleep(3600)
        finally:
            ended.append(True)

    scope = TaskScope(lambda error: None)
    scope.start(wait_for_ever())
    await asyncio.sleep(0.01)
    await scope.close()
    assert ended == [True]


async def test_what_writes_something_down_can_be_waited_for():
    written = []

    async def write() -> None:
        await asyncio.sleep(0.01)
        written.append(True)

    scope = TaskScope(lambda error: None)
    scope.start(write())
    await scope.finish()
    assert written == [True]
    await scope.finish()
