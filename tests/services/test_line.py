"""Places go to the first of the line, whatever happens to those in it."""

import asyncio

from sttgui.services.line import Line


class People:
    """Each takes a place and leaves it when told."""

    def __init__(self, line: Line) -> None:
        self.line = line
        self.inside: list[str] = []
        self.tasks: dict[str, asyncio.Task[None]] = {}
        self._leaving: dict[str, asyncio.Event] = {}

    async def come(self, *names: str) -> None:
        for name in names:
            self._leaving[name] = asyncio.Event()
            self.tasks[name] = asyncio.create_task(self._visit(name))
        await _settle()

    async def leave(self, name: str) -> None:
        self._leaving[name].set()
        await _settle()

    async def give_up(self, name: str) -> None:
        self.tasks[name].cancel()
        await _settle()

    async def _visit(self, name: str) -> None:
        async with self.line.place(name):
            self.inside.append(name)
            await self._leaving[name].wait()
            self.inside.remove(name)


async def _settle() -> None:
    for _ in range(5):
        await asyncio.sleep(0)


async def test_places_are_given_in_the_order_of_coming():
    people = People(Line(2))
    await people.come("a", "b", "c", "d")
    assert people.inside == ["a", "b"]
    assert people.line.waiting == ["c", "d"]
    await people.leave("a")
    assert people.inside == ["b", "c"]


async def test_the_order_of_those_who_wait_can_be_changed():
    order = {"a": 1.0, "b": 2.0, "c": 3.0, "d": 4.0}
    people = People(Line(1, order.__getitem__))
    await people.come("a", "b", "c", "d")
    order["d"] = 0.5
    order["c"] = 1.5
    assert people.line.waiting == ["d", "c", "b"]
    await people.leave("a")
    assert people.inside == ["d"]


async def test_who_comes_late_but_belongs_first_is_called_first():
    order = {"a": 1.0, "b": 2.0, "c": 3.0}
    people = People(Line(1, order.__getitem__))
    await people.come("a", "c", "b")
    await people.leave("a")
    assert people.inside == ["b"]


async def test_who_gives_up_in_the_line_takes_no_place():
    people = People(Line(1))
    await people.come("a", "b", "c")
    await people.give_up("b")
    await people.leave("a")
    assert people.inside == ["c"]


async def test_who_gives_up_at_the_moment_of_being_called_leaves_the_place_to_the_next():
    people = People(Line(1))
    await people.come("a", "b", "c")
    people._leaving["a"].set()
    while "b" in people.line.waiting:
        await asyncio.sleep(0)
    people.tasks["b"].cancel()  # it was called, and has not come in yet
    await _settle()
    assert people.inside == ["c"]


async def test_all_who_wait_can_give_up_in_one_moment():
    people = People(Line(1))
    await people.come("a", "b", "c", "d")
    for name in "abc":
        people.tasks[name].cancel()
    await _settle()
    assert people.inside == ["a", "d"], "a was inside, and is so in this list for ever"
    assert all(people.tasks[name].cancelled() for name in "abc")


async def test_while_it_is_stopped_nobody_is_called():
    people = People(Line(1))
    people.line.stop()
    await people.come("a")
    assert people.inside == []
    people.line.go_on()
    await _settle()
    assert people.inside == ["a"]
