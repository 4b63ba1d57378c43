"""Models come, go and are chosen through the window, and what waits for one goes on by itself."""

import asyncio
import functools
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QRadioButton

from sttgui.api import surroundings
from sttgui.api.downloads import download
from sttgui.domain.errors import ModelComingError, ModelDamagedError, ModelMissingError
from sttgui.domain.jobs import Completed, Failed, FileSource, Job
from sttgui.domain.models import Halted, Missing, Ready
from sttgui.domain.recognisers import Recogniser
from sttgui.domain.recognition import Accepted, Finished
from sttgui.domain.transcript import Paragraph, Transcript, Word
from sttgui.services.job_runner import JobRunner
from sttgui.services.memory_store import MemoryStore
from sttgui.services.models import Models
from sttgui.storage.models import ModelStore
from sttgui.ui.jobs.remedies import Remedy, RemedyChoice
from sttgui.ui.recognisers.models_controller import ModelsController
from sttgui.ui.recognisers.models_dialog import ModelsDialog
from tests import rooms
from tests.model_hub import ModelHub, running_hub, say, stall_after
from tests.rooms import until
from tests.services.test_models import BASE, CONTENT, SMALL, content, write
from tests.waiting import all_still

pytestmark = pytest.mark.qt_loop


@pytest.fixture(scope="module")
def certificates() -> Any:
    return surroundings.trust()


@pytest.fixture
def hub(certificates: Any, monkeypatch: pytest.MonkeyPatch) -> Iterator[ModelHub]:
    monkeypatch.setattr(surroundings, "trust", lambda: certificates)
    files = {f"/someone/base/resolve/abc/{name}": data for name, data in CONTENT.items()}
    files |= {f"/someone/small/resolve/abc/{name}": data for name, data in content(7).items()}
    with running_hub(files) as hub:
        hub.faulty = "model.bin"
        yield hub


class Room(rooms.Room):
    """The part of the application that deals with models; the recogniser answers at once where its model is here."""

    def __init__(self, home: Path, hub: ModelHub, jobs: MemoryStore | None = None) -> None:
        super().__init__(home)
        self.store = ModelStore(home / "models", (BASE, SMALL))
        fetch = functools.partial(download, stall_s=5)
        self.models = Models(self.store, hub.address, missing=lambda: None, fetch_file=fetch)
        self.jobs = jobs or MemoryStore()
        self.runner = JobRunner(open_client=self._open, store=self.jobs)
        self.runner.subscribe(self.model.job_changed)
        self.controller = ModelsController(
            self.window.recogniser_cards,
            self.window.recogniser_chip,
            self.window.models,
            self.window.messages,
            models=self.models,
            choice=self.choice,
            runner=self.runner,
        )
        self.window.panes.remedy_chosen.connect(self._remedy_chosen)
        self.used: list[str] = []

    async def _open(self, recogniser: Recogniser) -> Any:
        await self.models.require(recogniser.model or "base")
        self.used.append(recogniser.model)
        return Client()

    def _remedy_chosen(self, chosen: RemedyChoice) -> None:
        if chosen.remedy is Remedy.OPEN_MODELS:
            self.controller.open()

    async def started(self) -> None:
        self.controller.start()
        await until("the models", lambda: self.window.models.models)

    async def failed(self, name: str = "talk") -> Job:
        """A recording that was added and could not be transcribed."""
        [job] = self.runner.add([FileSource(Path(f"/{name}.wav"))], self.choice.local)
        await all_still(self.runner)
        return self.runner.job(job.id) or job

    async def done(self, job: Job) -> None:
        await until("the models", lambda: isinstance((self.runner.job(job.id) or job).phase, Completed))

    def dialog(self) -> ModelsDialog:
        return self.shown(ModelsDialog)

    def press(self, name: str) -> None:
        parts = self.window.findChildren(QAbstractButton)
        [part] = [one for one in parts if one.isVisible() and one.accessibleName() == name]
        part.click()

    async def close(self) -> None:
        await self.controller.close()
        await self.runner.close()
        self.put_away()


class Client:
    async def create(self, *_: Any, request_id: str, before_last: Any) -> Accepted:
        await before_last()
        return Accepted(request_id)

    async def fetch(self, generation_id: str) -> Finished:
        return Finished(Transcript((Paragraph((Word("hello", 0, 400, 0.9),)),), duration_ms=500), b"{}")

    async def find(self, request_id: str) -> None:
        return None

    async def cancel(self, generation_id: str) -> None: ...
    async def close(self) -> None: ...


@pytest.fixture
async def room(tmp_path, hub: ModelHub) -> AsyncIterator[Room]:
    room = Room(tmp_path, hub)
    await room.started()
    yield room
    await room.close()


async def test_opening_the_window_and_the_dialog_asks_no_other_computer(room: Room, hub: ModelHub):
    room.window.recogniser_cards.models_wanted.emit()
    room.window.recogniser_chip.models_wanted.emit()  # once is enough
    assert room.dialog().isVisible()
    await asyncio.sleep(0.05)
    assert hub.asked == []


async def test_what_is_not_here_fails_with_a_way_and_goes_on_once_it_came(room: Room, hub: ModelHub):
    job = await room.failed()
    assert isinstance(job.phase, Failed)
    assert isinstance(job.phase.error, ModelMissingError)
    room.window.library_pane.choose(job.id)
    assert "The model “Balanced” is not on this computer." in room.said()
    room.press("Models…")
    room.press(f"Download Balanced, 0 MB from {room.models.source}")
    await room.done(job)
    assert room.used == ["base"]
    assert len(hub.asked) == len(CONTENT)


async def test_what_waits_says_whether_its_model_is_on_its_way(room: Room, hub: ModelHub):
    job = await room.failed()
    room.window.library_pane.choose(job.id)
    hub.faults = [stall_after(1)]
    room.models.fetch("base")
    await until("the models", lambda: "“Balanced” is still on its way to this computer." in room.said())
    await room.models.halt("base")
    await until("the models", lambda: "“Balanced” is not on this computer." in room.said())


async def test_it_is_fetched_from_the_first_page(room: Room):
    room.press(f"Download Balanced, 0 MB from {room.models.source}")
    await until("the models", lambda: "Ready now." in room.said())


async def test_what_is_added_while_the_model_comes_waits_for_it(room: Room, hub: ModelHub):
    hub.faults = [stall_after(1)]
    room.models.fetch("base")
    job = await room.failed()
    assert isinstance(job.phase, Failed)
    assert isinstance(job.phase.error, ModelComingError)
    hub.go_on.set()
    await room.done(job)


async def test_what_failed_in_another_run_goes_on_once_the_model_is_here(room: Room, hub: ModelHub, tmp_path):
    job = await room.failed()
    jobs = MemoryStore()
    jobs.save_job(job)
    await asyncio.to_thread(write, tmp_path / "mine", CONTENT)
    await asyncio.to_thread(room.store.use_folder, tmp_path / "mine")
    again = Room(tmp_path, hub, jobs)
    await again.runner.load()
    await again.started()
    await again.done(job)
    await again.close()


async def test_another_model_that_is_chosen_takes_the_place_of_the_missing_one(room: Room, tmp_path):
    job = await room.failed()
    folder = await asyncio.to_thread(write, tmp_path / "theirs", content(7))
    room.controller.open()
    room.press("Use a model folder…")
    [dialog] = [one for one in room.window.findChildren(QFileDialog) if one.isVisible()]
    dialog.fileSelected.emit(str(folder))
    dialog.close()
    await room.done(job)
    assert room.choice.local.model == "small"
    assert room.used == ["small"]
    assert "“Careful” is used from that folder." in room.said()


async def test_a_folder_that_does_not_fit_is_refused_in_the_dialog(room: Room, tmp_path):
    room.controller.open()
    room.dialog().folder_chosen.emit(tmp_path)
    await until("the models", lambda: "There is no model in" in room.said())
    assert room.choice.local.model == "base"


async def test_a_download_is_paused_gone_on_with_and_removed(room: Room, hub: ModelHub, monkeypatch):
    monkeypatch.setattr("sttgui.ui.recognisers.models_dialog.QApplication.doubleClickInterval", lambda: 0)
    hub.faults = [stall_after(100_000)]
    room.controller.open()
    room.press(f"Download Careful, 0 MB from {room.models.source}")
    await until("the models", lambda: room.store.fetching(SMALL).done > 100_000)
    room.press("Pause the download of Careful; what came so far is kept")
    await until("the models", lambda: isinstance(room.models.state("small"), Halted))
    hub.go_on.set()
    room.press("Go on downloading Careful")
    await until("the models", lambda: isinstance(room.models.state("small"), Ready))
    assert hub.asked[-1] == ("/someone/small/resolve/abc/model.bin", "bytes=100000-")
    room.press("Use Careful (99 languages)")
    entries = {action.text(): action for action in room.window.recogniser_chip.menu().actions()}
    assert entries["Careful (99 languages)"].isChecked()
    room.press("Remove Careful from this computer")
    await until("the models", lambda: isinstance(room.models.state("small"), Missing))


async def test_what_is_in_the_way_of_a_download_is_said(room: Room, hub: ModelHub):
    hub.faults = [say(404)]
    room.controller.open()
    room.models.fetch("base")
    await until("the models", lambda: "does not give this model (404 Not Found)." in room.said())


async def test_a_damaged_model_leads_to_the_models_and_is_fetched_anew(room: Room):
    room.models.fetch("base")
    await until("the models", lambda: isinstance(room.models.state("base"), Ready))
    weights = room.store.folder / "base" / "model.bin"
    await asyncio.to_thread(weights.write_bytes, bytes(len(CONTENT["model.bin"])))
    job = await room.failed()
    assert isinstance(job.phase, Failed)
    assert isinstance(job.phase.error, ModelDamagedError)
    room.window.library_pane.choose(job.id)
    room.press("Models…")
    room.press(f"Download Balanced, 0 MB from {room.models.source}")
    await room.done(job)


async def test_a_model_that_is_taken_off_the_list_is_no_longer_chosen(room: Room, tmp_path):
    files = {**CONTENT, "vocabulary.txt": b"w\n" * 51_865}
    folder = await asyncio.to_thread(write, tmp_path / "mine", files)
    room.controller.open()
    room.dialog().folder_chosen.emit(folder)
    await until("the models", lambda: room.choice.local.model == "mine")
    room.press("Remove mine from this computer")
    await until("the models", lambda: room.choice.local.model == "base")
    names = [one.text() for one in room.dialog().findChildren(QRadioButton) if one.isVisible()]
    assert names == ["Balanced (99 languages)", "Careful (99 languages)"]


async def test_a_model_is_chosen_in_the_menu_together_with_this_computer(room: Room):
    room.choice.choose("aiml")
    room.models.fetch("small")
    await until("the models", lambda: isinstance(room.models.state("small"), Ready))
    entries = {action.text(): action for action in room.window.recogniser_chip.menu().actions()}
    entries["Careful (99 languages)"].trigger()
    assert (room.choice.chosen.id, room.choice.chosen.model) == ("local", "small")


async def test_closing_the_window_in_the_middle_leaves_the_download_for_the_next_start(room: Room, hub, tmp_path):
    hub.faults = [stall_after(100_000)]
    room.models.fetch("base")
    await until("the models", lambda: room.store.fetching(BASE).done > 100_000)
    await room.controller.close()
    again = Room(tmp_path, hub)
    await again.started()
    await until("the models", lambda: isinstance(again.models.state("base"), Ready))
    assert hub.asked[-1] == ("/someone/base/resolve/abc/model.bin", "bytes=100000-")
    await again.close()
