"""What is said under the list of what is on the disk."""

from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtWidgets import QLabel

from sttgui.domain.errors import DiskFullError
from sttgui.domain.jobs import Places
from sttgui.services.job_runner import JobRunner
from sttgui.ui.window.saving_controller import SavingController
from tests import rooms
from tests.conftest import MakeWave
from tests.services.test_job_runner import RefusingNotes
from tests.ui.library.test_places_controller import _no_client
from tests.ui.window.test_opening_controller import JOB


@pytest.mark.qt_loop
async def test_notes_that_are_not_on_the_disk_yet_are_not_called_saved_because_something_else_is(
    tmp_path: Path,
) -> None:
    room, store = rooms.Room(tmp_path), RefusingNotes()
    store.save_job(JOB)
    runner = JobRunner(open_client=_no_client, store=store)
    editing: Any = SimpleNamespace(is_behind=False, subscribe_saved=lambda _: None)
    controller = SavingController(room.window.library_pane, runner, editing)
    await runner.load()

    def says(words: str) -> bool:
        return any(words in one.text() for one in room.window.library_pane.findChildren(QLabel) if one.isVisible())

    with pytest.raises(DiskFullError):
        await runner.book.describe(JOB.id, notes="with Ana")
    assert says("The disk is full")
    await runner.book.save_places({JOB.id: Places(1, 2)})
    assert says("The disk is full")
    store.is_full = False
    await runner.book.describe_again()
    assert says("Saved on this computer")
    await controller.close()
    await runner.close()
    room.put_away()


@pytest.mark.qt_loop
async def test_save_again_saves_what_is_not_saved_and_has_nothing_else_transcribed_once_more(
    tmp_path: Path, make_wave: MakeWave, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(*what: object) -> None:
        raise DiskFullError

    room = rooms.JoinedRoom(tmp_path / "home")
    try:
        room.controllers.start.start(())
        await room.still()
        [before] = await room.add(make_wave("before.wav"))
        with monkeypatch.context() as full:
            full.setattr(room.library, "save_result", refused)
            [job] = await room.add(make_wave("full.wav", seconds=2))
            room.window.library_pane.choose(job.id)
            await rooms.until("the message", lambda: room.offers("Save again"))
        room.window.library_pane.choose(before.id)
        await rooms.until("the other", lambda: room.opened.is_open(before.id) and room.opened.is_complete)
        [save] = room.buttons("Save again")
        for _ in "twice":
            save.click()
            await room.still()
        assert not room.offers("Save again"), "it is saved"
        assert room.library.transcript(job.id) is not None
        assert [name for name, _ in room.recogniser.sent] == ["before.wav", "full.wav"]
    finally:
        await room.close()
