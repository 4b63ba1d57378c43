"""Searches in all transcripts, and leads to what was found."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence

from sttgui.domain.jobs import Job
from sttgui.domain.library import Hit
from sttgui.storage.library import Library
from sttgui.ui.kit.messages import Messages
from sttgui.ui.library import text as library_text
from sttgui.ui.library.pane import LibraryPane
from sttgui.viewmodel.draft_search import search_drafts
from sttgui.viewmodel.open_recording import OpenRecording
from sttgui.viewmodel.task_scope import TaskScope

HITS = 60
HITS_IN_ONE = 1000


class SearchController:
    """To be made after all who fill what a transcript is shown in: a hit is shown in the text that stands then."""

    def __init__(
        self,
        pane: LibraryPane,
        reveal_word: Callable[[int], None],
        say: Messages,
        recording: OpenRecording,
        library: Library,
        *,
        jobs: Callable[[], Sequence[Job]],
    ) -> None:
        """`jobs` tells all that are in the list, of which some may have no more than a draft."""
        self._pane = pane
        self._reveal_word = reveal_word
        self._recording = recording
        self._library = library
        self._jobs = jobs
        self._scope = TaskScope(say.show_error)
        self._hit: Hit | None = None
        self._searched = ""
        pane.search_changed.connect(self._search_changed)
        pane.hit_chosen.connect(self._hit_chosen)
        pane.all_hits_wanted.connect(self._all_wanted)
        recording.transcript_shown.connect(self._reveal_hit)

    async def close(self) -> None:
        await self._scope.close()

    def _search_changed(self, searched: str) -> None:
        """Only the newest question is answered."""
        is_searching = bool(self._searched)
        self._searched = searched
        if searched and not is_searching:
            self._scope.start(self._search())

    async def _search(self) -> None:
        answered = ""
        try:
            while (searched := self._searched) and searched != answered:
                self._pane.show_hits(searched, *await asyncio.to_thread(self._found, searched, self._jobs()))
                answered = searched
        finally:
            self._searched = ""

    def _found(self, searched: str, jobs: Sequence[Job]) -> tuple[list[Hit], int | None]:
        """The hits, and how many places there are in all where not all recordings are among them."""
        hits = self._library.search(searched, HITS)
        is_all = len(hits) < HITS
        found = _together([*hits, *search_drafts(jobs, searched)[:HITS]])
        return found, None if is_all else self._library.count_found(searched, library_text.MOST_COUNTED + 1)

    def _all_wanted(self, job_id: str) -> None:
        self._scope.start(self._list_all(job_id, self._pane.search.text().strip()))

    async def _list_all(self, job_id: str, searched: str) -> None:
        hits = await asyncio.to_thread(self._library.search_in, searched, job_id, HITS_IN_ONE)
        self._pane.show_all_hits(searched, hits)

    def _hit_chosen(self, hit: Hit) -> None:
        self._hit = hit
        if self._recording.is_open(hit.job_id):
            self._reveal_hit()
        else:
            self._pane.choose(hit.job_id)

    def _reveal_hit(self) -> None:
        if self._hit is None or not self._recording.is_complete or not self._recording.is_open(self._hit.job_id):
            return
        hit, self._hit = self._hit, None
        if hit.paragraph is not None:
            paragraphs = self._recording.transcript.paragraphs[: hit.paragraph]
            self._reveal_word(sum(len(paragraph.words) for paragraph in paragraphs) + (hit.word or 0))


def _together(hits: Sequence[Hit]) -> list[Hit]:
    """The hits with those of a recording beside each other."""
    places: dict[str, int] = {}
    for hit in hits:
        places.setdefault(hit.job_id, len(places))
    return sorted(hits, key=lambda hit: places[hit.job_id])
