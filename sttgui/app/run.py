"""All that works behind the window: the parts are built and joined here, and let go of once the window is closed."""

from __future__ import annotations

import asyncio
import gc
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from sttgui.app.awake import Awake
from sttgui.app.controllers.library import LibraryControllers
from sttgui.app.controllers.recognisers import RecogniserControllers, wants_second
from sttgui.app.controllers.recording import RecordingControllers
from sttgui.app.controllers.transcript import TranscriptControllers
from sttgui.app.controllers.window import WindowControllers
from sttgui.app.ending import Ending
from sttgui.app.front import Front, make_front
from sttgui.app.heaps import give_back
from sttgui.app.instance import Instance
from sttgui.app.job_log import JobLog
from sttgui.app.notices import Notices
from sttgui.app.notifiers import notifier
from sttgui.app.reporter import Reporter
from sttgui.domain.errors import EngineMissingError, SttError
from sttgui.domain.jobs import Job
from sttgui.services.clients import Clients
from sttgui.services.engine_launcher import EngineLauncher
from sttgui.services.job_book import JobBook
from sttgui.services.job_runner import JobRunner
from sttgui.services.known_voices import RememberedVoices
from sttgui.services.models import Models, hub
from sttgui.services.recordings import Recordings
from sttgui.services.second_opinions import can_be_heard
from sttgui.storage.asked import AskedFiles
from sttgui.storage.belongings import Also, delete_everything
from sttgui.storage.folders import Folders
from sttgui.storage.keys import KeyStore
from sttgui.storage.known_voices import KnownVoicesFile
from sttgui.storage.library import Library
from sttgui.storage.log_file import LogFile
from sttgui.storage.models import ModelStore
from sttgui.storage.word_list import WordListFile
from sttgui.ui.jobs.remedies import may_cost
from sttgui.ui.kit.announcing import announce
from sttgui.ui.kit.drafts import Drafts, leave_field
from sttgui.ui.player.controller import PlayerController
from sttgui.ui.settings.delete_dialog import not_deleted
from sttgui.ui.window.closing_controller import ClosingController
from sttgui.viewmodel import settings_table as table
from sttgui.viewmodel.open_recording import OpenRecording
from sttgui.viewmodel.place_counts import PlaceCounts
from sttgui.viewmodel.player import PlayerModel
from sttgui.viewmodel.settings import Settings

LISTED_MS = 6000  # after the jobs are read: till all is done with them, and the library is looked after


async def run_until_closed(
    app: QApplication, folders: Folders, instance: Instance, paths: Sequence[Path], front: Front
) -> None:
    """Join all that works to the window that is seen, and take `paths` in, till it is closed. It is opened anew as long
    as it is closed only to use another copy of the library.
    """
    told = await _run(app, folders, instance, paths, front=front)
    del front
    while told is not None:
        await asyncio.sleep(0)
        gc.collect()  # here and now: what is left of the old window must not be taken apart in another thread
        told = await _run(app, folders, instance, (), told)


async def _run(
    app: QApplication,
    folders: Folders,
    instance: Instance,
    paths: Sequence[Path],
    told: SttError | None = None,
    *,
    front: Front | None = None,
) -> SttError | None:
    """One window, `front` where it is open already, which says `told` when it opens, till it is closed. Returns what
    the next one says, if there is to be one.
    """
    front = front or make_front(folders)
    settings, window = front.settings, front.window
    opened = OpenRecording()
    window.complete(opened)
    key_store = KeyStore()
    log = LogFile(folders.log)
    words = WordListFile(folders.config / "word-list.txt")
    reporter = Reporter(window, key_store, log)
    reporter.install(asyncio.get_running_loop())
    library = Library(folders.data)
    model_store = ModelStore(folders.models)
    models = Models(model_store, hub(), missing=_engine_missing)
    clients = Clients(EngineLauncher(models=folders.models), key_store.get, models.require, words.hot_words)
    recordings = Recordings(library, folders.data / "recordings", may_cost)
    counts = PlaceCounts(settings)
    drafts = Drafts(settings)
    voices = RememberedVoices(
        KnownVoicesFile(folders.data / "voices.json"), partial(settings.get, table.REMEMBER_VOICES)
    )
    runner = JobRunner(
        open_client=clients.open,
        store=library,
        objection=recordings.objection,
        correct=words.corrected,
        places_of=counts.of,
        wants_second=lambda job: can_be_heard(job) and (job.is_second_asked or wants_second(settings, job)),
        heard=voices.heard,
    )
    awake = Awake()
    notices = Notices(
        window.come_forward,
        window.library_pane.choose,
        window.messages,
        partial(notifier, window),
        announce=partial(announce, window),
    )
    _tell_of_jobs(runner.book, log, awake, notices)
    app.applicationStateChanged.connect(notices.state_changed)
    asked = AskedFiles(folders.data / "asked")
    lists = LibraryControllers(
        front, opened, runner, library, recordings=recordings, asked=asked, drafts=drafts, counts=counts
    )
    player_model = PlayerModel(settings)
    player = PlayerController(
        window.panes.page,
        window.player_bar,
        opened,
        player_model,
        runner=runner,
        recordings=recordings,
        folder=folders.cache / "peaks",
        say=window.messages,
        find_file=lists.found.find,
    )
    recorders = RecordingControllers(
        front, runner, folders, intake=lists.intake, player=player_model, awake=awake, models=models, store=model_store
    )
    transcripts = TranscriptControllers(
        front,
        opened,
        player_model,
        library,
        editing=lists.editing,
        drafts=drafts,
        runner=runner,
        recorder=recorders.recording,
        words=words,
        voices=voices,
        open_client=clients.open,
    )
    recognisers = RecogniserControllers(
        front, opened, lists, runner, models=models, open_client=clients.open, key_store=key_store
    )
    transcripts.speaker_search.at_work_changed.connect(recognisers.idle_work.give_way)
    others = WindowControllers(
        front,
        opened,
        folders,
        lists=lists,
        transcripts=transcripts,
        recognisers=recognisers,
        recorders=recorders,
        runner=runner,
        library=library,
        player=player_model,
        drafts=drafts,
        words=words,
        voices=voices,
        log=log,
        key_store=key_store,
    )
    instance.paths_received.connect(lists.start.open)
    window.show()
    runner.book.bring_back_newest(front.newest)
    lists.start.start(paths)
    if told is not None:
        window.messages.show_error(told)
    others.start()
    recognisers.start()
    await _last_window_closed(app, ClosingController(window, lists.saving, others.gives_up), drafts)
    instance.paths_received.disconnect(lists.start.open)  # else they came in twice after a restored copy
    await transcripts.close()
    app.applicationStateChanged.disconnect(notices.state_changed)
    for part in (others, recognisers, recorders, player, lists, notices, awake, clients):
        await part.close()
    anew = await others.rescue.restore()
    library.close()
    reporter.remove()
    window.deleteLater()
    await _delete_everything(folders, settings, others.preferences.to_delete)
    return anew


async def _delete_everything(folders: Folders, settings: Settings, also: Also | None) -> None:
    """Delete all that is kept, if it is to be; what could not be deleted is said before the program ends."""
    if also is None:
        return
    settings.forget()
    left = await asyncio.to_thread(delete_everything, folders, also)
    if left:
        said = asyncio.Event()
        box = not_deleted(left)
        box.finished.connect(said.set)
        box.open()
        await said.wait()


async def _last_window_closed(app: QApplication, closing: ClosingController, drafts: Drafts) -> None:
    """Return also where the system wants an end. What was typed is on the disk then: the rest may take longer than
    whoever ends this process waits. Where the disk does not take it, the user decides.
    """
    closed = asyncio.Event()
    ending = Ending()
    app.lastWindowClosed.connect(closed.set)
    app.aboutToQuit.connect(ending.wanted)  # Qt's own end, where the screen is gone
    for act in (leave_field, drafts.keep, closing.give_up, closed.set):
        ending.wanted.connect(act)
    is_all_kept = False
    while not is_all_kept:
        await closed.wait()
        closed.clear()
        is_all_kept = await closing.is_all_kept()
    app.lastWindowClosed.disconnect(closed.set)
    app.aboutToQuit.disconnect(ending.wanted)
    ending.remove()


def _tell_of_jobs(book: JobBook, log: LogFile, awake: Awake, notices: Notices) -> None:
    """Have the log, the computer that is kept awake and the notices hear of each job."""
    JobLog(log, book)
    for listener in (awake.job_changed, notices.job_changed):
        book.subscribe(listener)
    book.subscribe_loaded(_give_back_soon)


def _give_back_soon(_jobs: list[Job]) -> None:
    QTimer.singleShot(LISTED_MS, give_back)


def _engine_missing() -> EngineMissingError | None:
    """Imports Whisper's part only when the window is there."""
    from sttgui.engine import whisper_model

    return whisper_model.available()
