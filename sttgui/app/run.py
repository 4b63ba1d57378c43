"""All that works behind the window: the parts are built and joined here, and let go of once the window is closed."""

from __future__ import annotations

import asyncio
import gc
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QApplication

from sttgui.app.again_desk import AgainDesk
from sttgui.app.awake import Awake
from sttgui.app.editing_desk import EditingDesk
from sttgui.app.ending import Ending
from sttgui.app.engine_desk import EngineDesk
from sttgui.app.files_desk import FilesDesk
from sttgui.app.instance import Instance
from sttgui.app.library_desk import LibraryDesk
from sttgui.app.microphone_desk import MicrophoneDesk, listen
from sttgui.app.models_desk import ModelsDesk
from sttgui.app.notices import Notices
from sttgui.app.notifiers import notifier
from sttgui.app.player_desk import PlayerDesk
from sttgui.app.record_desk import RecordDesk, find_sources, make_recorder
from sttgui.app.reporter import Reporter
from sttgui.app.rescue_desk import RescueDesk
from sttgui.app.session import Session
from sttgui.app.settings_desk import SettingsDesk
from sttgui.app.start import Front, make_front, run_window
from sttgui.app.transcript_desks import TranscriptDesks
from sttgui.app.word_list_desk import WordListDesk
from sttgui.domain.errors import EngineMissingError, SttError
from sttgui.services.clients import Clients
from sttgui.services.engine_launcher import EngineLauncher
from sttgui.services.job_runner import JobRunner
from sttgui.services.keys import Keys
from sttgui.services.models import Models, hub
from sttgui.services.recordings import Recordings
from sttgui.storage.asked import AskedFiles
from sttgui.storage.folders import Folders
from sttgui.storage.keys import KeyStore
from sttgui.storage.library import Library
from sttgui.storage.models import ModelStore
from sttgui.storage.word_list import WordListFile
from sttgui.ui.drafts import Drafts, leave_field
from sttgui.ui.remedies import may_cost
from sttgui.viewmodel.open_recording import OpenRecording
from sttgui.viewmodel.player import PlayerModel
from sttgui.viewmodel.recording import RecordingModel

__all__ = ["run_until_closed", "run_window"]


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
    settings, choice, model, window = front.settings, front.choice, front.model, front.window
    opened = OpenRecording()
    window.complete(opened)
    key_store = KeyStore()
    reporter = Reporter(window, key_store)
    reporter.install(asyncio.get_running_loop())
    library = Library(folders.data)
    models = Models(ModelStore(folders.models), hub(), missing=_engine_missing)
    words = WordListFile(folders.config / "word-list.txt")
    clients = Clients(EngineLauncher(models=folders.models), key_store.get, models.require, words.hot_words)
    recordings = Recordings(library, folders.data / "recordings", may_cost)
    runner = JobRunner(open_client=clients.open, store=library, objection=recordings.objection, correct=words.corrected)
    awake = Awake()
    notices = Notices(window, partial(notifier, window))
    for listener in (awake.job_changed, notices.job_changed):
        runner.subscribe(listener)
    app.applicationStateChanged.connect(notices.state_changed)
    files = FilesDesk(window, runner, recordings, choice, settings, asked=AskedFiles(folders.data / "asked"))
    editing = EditingDesk(opened, runner, window.library_pane, window.messages)
    session = Session(window, opened, model, runner, library, files=files, editing=editing, settings=settings)
    drafts = Drafts(settings)
    library_desk = LibraryDesk(window, model, runner, library, settings=settings, drafts=drafts)
    player_model = PlayerModel(settings)
    player = PlayerDesk(
        window.panes.page,
        window.player_bar,
        opened,
        player_model,
        runner=runner,
        recordings=recordings,
        folder=folders.cache / "peaks",
        say=window.messages,
        find_file=files.find,
    )
    recording = RecordingModel(settings, partial(make_recorder, folders.data / "recordings"), find_sources)
    record_desk = RecordDesk(
        window,
        recording,
        runner,
        files,
        player=player_model,
        awake=awake,
        folder=folders.data / "recordings",
    )
    microphone_desk = MicrophoneDesk(window, recording, player_model, listen=listen)
    desks = TranscriptDesks(window, opened, player_model, editing, settings=settings, drafts=drafts)
    word_list = WordListDesk(
        window.panes.page.view, opened, words, actions=window.commands, say=window.messages, drafts=drafts
    )
    preferences = SettingsDesk(window, files, choice, settings, folders.data / "watched.json")
    desk = EngineDesk(window, choice, Keys(key_store), runner, files.take_address)
    again = AgainDesk(window, choice, key_store.get, runner, files)
    models_desk = ModelsDesk(window, models, choice, runner)
    rescue = RescueDesk(window, library)
    instance.paths_received.connect(session.open)
    window.show()
    session.start(paths)
    if told is not None:
        window.show_error(told)
    for starting in (preferences, desk, models_desk, word_list):
        starting.start()
    await _last_window_closed(app, editing, drafts)
    instance.paths_received.disconnect(session.open)  # else files of a second start came in twice after a restored copy
    desks.close()
    app.applicationStateChanged.disconnect(notices.state_changed)
    for part in (
        *(word_list, rescue, microphone_desk, preferences, desk, again, models_desk),
        *(record_desk, player, files, editing, library_desk, session, notices, awake, clients),
    ):
        await part.close()
    anew = await rescue.restore()
    library.close()
    reporter.remove()
    window.deleteLater()
    return anew


async def _last_window_closed(app: QApplication, editing: EditingDesk, drafts: Drafts) -> None:
    """Return also where the system wants an end. What was typed is on the disk then: the rest may take longer than
    whoever ends this process waits.
    """
    closed = asyncio.Event()
    ending = Ending()
    app.lastWindowClosed.connect(closed.set)
    ending.wanted.connect(leave_field)
    ending.wanted.connect(drafts.keep)
    ending.wanted.connect(closed.set)
    await closed.wait()
    app.lastWindowClosed.disconnect(closed.set)
    await editing.write_down()
    ending.remove()


def _engine_missing() -> EngineMissingError | None:
    """Imports Whisper's part only when the window is there."""
    from sttgui.engine import whisper

    return whisper.available()
