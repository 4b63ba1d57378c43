"""The list, all that fills it, and opening and exporting what is in it: joined to their parts of the window."""

from __future__ import annotations

from functools import partial

from sttgui.app.front import Front
from sttgui.services.job_runner import JobRunner
from sttgui.services.recordings import Recordings
from sttgui.storage.asked import AskedFiles
from sttgui.storage.library import Library
from sttgui.ui.kit.actions import Do
from sttgui.ui.kit.drafts import Drafts
from sttgui.ui.library.controller import LibraryController
from sttgui.ui.library.found_files_controller import FoundFilesController
from sttgui.ui.library.import_controller import ImportController
from sttgui.ui.library.intake_controller import IntakeController
from sttgui.ui.library.places_controller import PlacesController
from sttgui.ui.library.several_controller import SeveralController
from sttgui.ui.library.watched_intake import WatchedIntake
from sttgui.ui.transcript.editing_controller import EditingController
from sttgui.ui.transcript.export_controller import ExportController
from sttgui.ui.transcript.print_controller import PrintController
from sttgui.ui.window.live_draft_controller import LiveDraftController
from sttgui.ui.window.opening_controller import OpeningController
from sttgui.ui.window.saving_controller import SavingController
from sttgui.ui.window.start_controller import StartController
from sttgui.viewmodel.open_recording import OpenRecording
from sttgui.viewmodel.place_counts import PlaceCounts


class LibraryControllers:
    """The list and all that fills it, and the recording that is opened from it."""

    def __init__(
        self,
        front: Front,
        opened: OpenRecording,
        runner: JobRunner,
        library: Library,
        *,
        recordings: Recordings,
        asked: AskedFiles,
        drafts: Drafts,
        counts: PlaceCounts,
    ) -> None:
        window, model, settings = front.window, front.model, front.settings
        pane, actions, commands = window.library_pane, window.library_actions, window.commands
        say, strips = window.messages, window.file_strips
        self._runner = runner
        self.list = LibraryController(
            pane,
            actions,
            commands[Do.TRASH],
            say,
            model,
            runner=runner,
            library=library,
            settings=settings,
            drafts=drafts,
        )
        self.imports = ImportController(
            strips, say, runner, recordings, opened=opened, settings=settings, choose=pane.choose
        )
        self.intake = IntakeController(
            strips,
            commands,
            say,
            runner,
            recordings,
            opened=opened,
            asked=asked,
            choice=front.choice,
            settings=settings,
            imports=self.imports,
            choose=pane.choose,
            remove=self.list.remove,
        )
        window.paths_added.connect(self.intake.add)
        self.watched = WatchedIntake(say, runner, recordings, front.choice)
        self.found = FoundFilesController(strips, actions, say, runner, recordings, join=self.imports.join)
        runner.subscribe(model.job_changed)
        runner.book.subscribe_newest(model.jobs_loaded)
        runner.book.subscribe_loaded(model.jobs_loaded)
        self.editing = EditingController(opened, runner, pane.show_unsaved, say)
        self.saving = SavingController(pane, runner, self.editing)
        self.opening = OpeningController(say, opened, runner, editing=self.editing, settings=settings)
        self._drafts = LiveDraftController(opened, runner, say)
        self.places = PlacesController(
            opened, runner, say, counts=counts, read=partial(library.transcript, is_opened=False)
        )
        self.several = SeveralController(actions, say, model, runner)
        self.export = ExportController(
            say,
            opened,
            runner,
            self.editing,
            start=commands[Do.EXPORT],
            settings=settings,
            answer_of=library.raw_answer,
            where_is=recordings.where_is,
        )
        self.printing = PrintController(say, opened, start=commands[Do.PRINT], settings=settings)
        actions.export_wanted.connect(self.export.ask_for_several)
        commands[Do.COPY_ALL].triggered.connect(self.export.copy)
        self.start = StartController(
            pane,
            say,
            opened,
            runner,
            library,
            recordings=recordings,
            intake=self.intake,
            saving=self.saving,
            settings=settings,
            come_forward=window.come_forward,
        )

    async def close(self) -> None:
        """End what the window started, then the jobs."""
        for controller in (
            self.places,
            self.intake,
            self.imports,
            self.found,
            self.editing,
            self.list,
            self.several,
            self.export,
            self.printing,
            self.opening,
            self.start,
            self.saving,
        ):
            await controller.close()
        await self._runner.close()
        await self._drafts.close()
