"""Takes in what comes into the watched folder."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from sttgui.domain.errors import FileRefusedError, StorageError
from sttgui.domain.jobs import FileSource
from sttgui.domain.recognisers import Recogniser
from sttgui.services.intake import take_in
from sttgui.services.job_runner import JobRunner
from sttgui.services.recordings import Recordings
from sttgui.ui.kit.messages import Messages
from sttgui.viewmodel.recogniser_choice import RecogniserChoice


class WatchedIntake:
    """What it takes in does not become the chosen one, since the user may be at work on something else."""

    def __init__(self, say: Messages, runner: JobRunner, recordings: Recordings, choice: RecogniserChoice) -> None:
        self._say = say
        self._runner = runner
        self._recordings = recordings
        self._choice = choice
        self._said = ""  # of a library that cannot be used

    async def take(self, paths: Iterable[Path], recogniser: Recogniser) -> frozenset[Path]:
        """Take in new files, without those whose content is in the list already; returns those that need not be told
        again: the library has them, or the user was told why not.
        """
        try:
            done = await self._take(paths, recogniser)
        except StorageError as error:
            if str(error) != self._said:
                self._said = str(error)
                self._say.show_error(error)
            return frozenset()
        self._said = ""
        return done

    async def _take(self, paths: Iterable[Path], recogniser: Recogniser) -> frozenset[Path]:
        listed = {job.source.path: job for job in self._runner.jobs if isinstance(job.source, FileSource)}
        done, ids, new = set(), {}, []
        for path in paths:
            job = listed.get(path)
            try:
                if job is not None and await self._recordings.is_unchanged(job):
                    ids[path] = job.id
                elif await self._recordings.same_content(path):
                    done.add(path)
                else:
                    new.append(path)
            except FileRefusedError:
                continue  # gone again
        intake = await take_in(new)
        if intake.refused:
            self._say.show_refusals(intake.refused)
        done.update(set(new) - {source.path for source in intake.accepted})
        added = self._runner.add(intake.accepted, recogniser, self._choice.options_of(recogniser.id))
        ids |= {source.path: job.id for source, job in zip(intake.accepted, added, strict=True)}
        await self._runner.keep_new()  # else the folder's ledger could know them before the library does
        known = await self._recordings.known(ids.values())
        return frozenset(done | {path for path, job_id in ids.items() if job_id in known})
