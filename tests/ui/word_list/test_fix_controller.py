"""What was fixed the same way twice is offered for the word list in a message, and once."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from sttgui.domain import editing
from sttgui.domain.transcript import Paragraph, Transcript, Word
from sttgui.storage.word_list import WordListFile
from sttgui.ui.word_list.fix_controller import FixController
from tests import rooms
from tests.rooms import until

pytestmark = pytest.mark.qt_loop


class Room(rooms.Room):
    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.file = WordListFile(folder / "word-list.txt")
        self.controller = FixController(self.opened, self.file, self.window.messages, self.settings, quiet_ms=0)
        self.open(Transcript((Paragraph(tuple(map(Word, ["then", "shawn", "came", "and", "shawn", "went"]))),)))

    async def fix(self, place: int, text: str) -> None:
        self.editor.apply("Typing", editing.replace_each(self.editor.transcript, [(place, place + 1, text)]))
        await until("a look at it", lambda: not self.controller._quiet.isActive())

    @property
    def is_offered(self) -> bool:
        return bool(self.buttons("Add to the word list"))


@pytest.fixture
async def room(tmp_path: Path) -> AsyncIterator[Room]:
    room = Room(tmp_path)
    yield room
    await room.controller.close()
    room.put_away()


async def test_it_is_added_at_one_press_beside_what_is_in_the_file(room: Room):
    await room.fix(1, "Sean")
    assert not room.is_offered
    await room.fix(4, "Sean")
    assert "“Sean” again, and not “shawn”." in room.said()
    room.file._path.write_text("Setúbal\n", "utf-8")  # meanwhile, by another program
    room.click("Add to the word list")
    await until("the list", lambda: not room.controller._writing._tasks)
    assert room.file._path.read_text("utf-8") == "Setúbal\nSean\n"
    assert room.file.hot_words() == ("Sean", "Setúbal"), "recognisers listen for it from now on"
    assert not room.is_offered
    assert "“Sean” is in the word list" in room.said()


async def test_what_was_declined_is_not_offered_again(room: Room):
    await room.fix(1, "Sean")
    await room.fix(4, "Sean")
    room.controller._message.hide()
    room.editor.undo()
    await room.fix(4, "Sean")
    assert not room.is_offered
    assert not room.file._path.exists()


async def test_nobody_is_asked_in_the_middle_of_a_word(room: Room):
    room.controller._quiet.setInterval(60_000)
    for place in (1, 4):
        room.editor.apply("Typing", editing.replace_each(room.editor.transcript, [(place, place + 1, "Sean")]))
    assert room.controller._quiet.isActive()
    assert not room.is_offered
