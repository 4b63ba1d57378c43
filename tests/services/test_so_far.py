"""What is recognised stays: when it is stopped, when the recogniser or the app crashes, and when it goes on."""

from __future__ import annotations

import asyncio
import copy
import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from sttgui.domain import editing
from sttgui.domain.errors import JobFailedError, NotConnectedError, StorageError
from sttgui.domain.jobs import Cancelled, Completed, Failed, FileSource, Job, Running, Waiting
from sttgui.domain.options import Options
from sttgui.domain.paragraphs import in_paragraphs, in_phrases
from sttgui.domain.parts import up_to
from sttgui.domain.recognisers import Recogniser
from sttgui.domain.recognition import Accepted, Finished, Pending
from sttgui.domain.transcript import Transcript, Word
from sttgui.services.job_runner import JobRunner
from sttgui.services.memory_store import MemoryStore
from sttgui.services.so_far import KEEP_EVERY_S
from tests.waiting import all_still

PIECE_MS, PIECES = 30_000, 12
WORDS = tuple(Word(f"w{at}", at * 1000, at * 1000 + 900, 0.9) for at in range(PIECE_MS * PIECES // 1000))
DURATION_MS = PIECE_MS * PIECES


def words_between(begin_ms: int, end_ms: int) -> tuple[Word, ...]:
    return tuple(word for word in WORDS if word.start_ms is not None and begin_ms <= word.start_ms < end_ms)


class FakeRecogniser:
    """Hears a piece at each question, from where it is told to begin. At `troubles` it does something else instead."""

    def __init__(self, clock: Clock, troubles: dict[int, Exception] | None = None) -> None:
        self.clock = clock
        self.troubles = troubles or {}
        self.begun_ms: list[int] = []
        self.heard: list[int] = []  # the pieces
        self.is_held = asyncio.Event()  # before a piece that nobody lets it hear
        self.hold_at: int | None = None
        self.raw = b"{}"
        self._at = 0

    async def create(self, source: FileSource, options: Any, on_sent: Any, *, request_id: str, before_last: Any) -> Any:
        await before_last()
        self.begun_ms.append(source.from_ms)
        self._at = source.from_ms // PIECE_MS
        return Accepted("g")

    async def fetch(self, generation_id: str) -> Pending | Finished:
        self.clock.now += 3.0
        if self._at == self.hold_at:
            self.is_held.set()
            await asyncio.sleep(3600)
        if self._at == PIECES:
            words = words_between(self.begun_ms[-1], DURATION_MS)
            phrases = in_phrases(list(words))
            whole = Transcript(in_paragraphs(words), phrases, "en", DURATION_MS)
            return Finished(whole, self.raw)
        trouble = self.troubles.pop(self._at, None)
        if trouble is not None:
            raise trouble
        begin, self._at = self._at, self._at + 1
        self.heard.append(begin)
        words = words_between(begin * PIECE_MS, self._at * PIECE_MS)
        return Pending(running=True, fraction=self._at / PIECES, words=words, until_ms=self._at * PIECE_MS)

    async def find(self, request_id: str) -> None: ...
    async def cancel(self, generation_id: str) -> None: ...
    async def close(self) -> None: ...


class Clock:
    def __init__(self) -> None:
        self.now = 0.0

    async def sleep(self, seconds: float) -> None:  # the recogniser says what takes its time
        await asyncio.sleep(0)

    def __call__(self) -> float:
        return self.now


class Room:
    """A runner with its store; `killed` is what another one finds that starts after this one was killed."""

    def __init__(self, store: MemoryStore | None = None, **more: Any) -> None:
        self.store = store or MemoryStore()
        clock = Clock()
        self.recogniser = FakeRecogniser(clock, **more)
        self.runner = JobRunner(open_client=self._open, store=self.store, sleep=clock.sleep, clock=clock)

    async def _open(self, recogniser: Recogniser) -> FakeRecogniser:
        return self.recogniser

    def add(self) -> str:
        [job] = self.runner.add([FileSource(Path("/a/talk.wav"), DURATION_MS)])
        return job.id

    @property
    def job(self) -> Job:
        [job] = self.runner.jobs
        return job

    async def stop_before(self, piece: int) -> None:
        """Let it hear so many pieces, and stop it."""
        self.recogniser.hold_at = piece
        self.recogniser.is_held.clear()
        await self.recogniser.is_held.wait()
        self.runner.cancel(self.job.id)
        await all_still(self.runner)
        self.recogniser.hold_at = None

    async def finish(self) -> Transcript:
        await all_still(self.runner)
        return await self.text()

    async def text(self) -> Transcript:
        transcript = await self.runner.transcript(self.job.id)
        assert transcript is not None
        return transcript

    def killed(self) -> Room:
        return Room(copy.deepcopy(self.store))


async def test_stop_keeps_what_is_recognised_and_going_on_does_only_the_rest() -> None:
    room = Room()
    room.add()
    await room.stop_before(4)
    assert (room.job.phase, room.job.until_ms) == (Completed(), 4 * PIECE_MS)
    part = await room.text()
    assert list(part.words) == list(words_between(0, 4 * PIECE_MS))
    assert (part.duration_ms, room.job.word_count) == (DURATION_MS, part.word_count)
    room.runner.retry(room.job.id)
    assert (type(room.job.phase), room.job.until_ms) == (Waiting, 4 * PIECE_MS)
    whole = await room.finish()
    assert list(whole.words) == list(WORDS)
    assert whole.paragraphs == in_paragraphs(WORDS)
    assert whole.utterances == in_phrases(list(WORDS))
    assert room.recogniser.heard == list(range(PIECES)), "no piece twice"
    assert (room.job.phase, room.job.until_ms, room.job.took_ms) == (Completed(), None, None)


@pytest.mark.parametrize("by_hand", [None, "spk7"])
async def test_speakers_are_of_the_whole_recording_where_nobody_has_said_who_speaks(by_hand: str | None) -> None:
    room = Room()
    room.recogniser.raw = json.dumps(
        {"results": {"diarization": {"turns": [{"speaker": 0, "start": 0.0, "end": DURATION_MS / 1000}]}}}
    ).encode()
    room.runner.add([FileSource(Path("/a/talk.wav"), DURATION_MS)], options=Options(diarize=True))
    await room.stop_before(4)
    if by_hand:
        said = editing.assign_paragraphs(await room.text(), range(1), by_hand)
        await room.runner.book.save_transcript(room.job.id, said, None)
    room.runner.retry(room.job.id)
    speakers = [paragraph.speaker for paragraph in (await room.finish()).paragraphs]
    assert set(speakers) == {"spk0"} if by_hand is None else "spk0" not in speakers


async def test_what_was_there_is_shown_as_soon_as_it_goes_on() -> None:
    room = Room()
    room.add()
    await room.stop_before(4)
    told: list[int] = []
    room.runner.subscribe_so_far(lambda job_id, transcript: told.append(transcript.word_count))
    room.runner.retry(room.job.id)
    await room.finish()
    assert told == [piece * PIECE_MS // 1000 for piece in range(4, PIECES + 1)]


async def test_what_a_person_did_with_the_part_stays() -> None:
    room = Room()
    job_id = room.add()
    await room.stop_before(4)
    part = editing.retype(await room.text(), 0, 3, 4, "Setúbal")
    part = replace(part, listened=((0, 5000),), names=(("0", "Ana"),))
    await room.runner.book.save_transcript(job_id, part, None)
    room.runner.retry(job_id)
    whole = await room.finish()
    texts = [word.text for word in whole.words]
    assert texts[3] == "Setúbal"
    assert texts[:3] + texts[4:] == [word.text for place, word in enumerate(WORDS) if place != 3]
    assert (whole.listened, whole.names) == (((0, 5000),), (("0", "Ana"),))


async def test_stopped_before_it_was_begun_again_it_is_as_it_was() -> None:
    room = Room()
    room.add()
    await room.stop_before(4)
    room.runner.stop_line()
    room.runner.retry(room.job.id)
    await asyncio.sleep(0)
    room.runner.cancel(room.job.id)
    await all_still(room.runner)
    assert (room.job.phase, room.job.until_ms) == (Completed(), 4 * PIECE_MS)
    assert list((await room.text()).words) == list(words_between(0, 4 * PIECE_MS))


async def test_stopped_right_after_a_kill_it_has_all_that_a_stop_gives_it() -> None:
    room = Room()
    room.add()
    room.recogniser.hold_at = 4
    await room.recogniser.is_held.wait()
    again = room.killed()
    await again.runner.load()
    again.runner.cancel(again.job.id)
    await all_still(again.runner)
    part = await again.text()
    assert (again.job.phase, again.job.word_count) == (Completed(), part.word_count)
    assert again.store.raw_answer(again.job.id) == b""
    assert part.word_count
    room.runner.cancel(room.job.id)
    await all_still(room.runner)


async def test_stopped_before_the_first_word_nothing_is_there() -> None:
    room = Room()
    room.add()
    await room.stop_before(0)
    assert (room.job.phase, room.job.until_ms) == (Cancelled(), None)


async def test_another_way_to_recognise_begins_anew() -> None:
    room = Room(troubles={6: JobFailedError(reason="corrupt")})
    room.add()
    await all_still(room.runner)
    assert (type(room.job.phase), room.job.until_ms) == (Failed, 6 * PIECE_MS)
    room.runner.retry(room.job.id, options=Options(language="de"))
    assert list((await room.finish()).words) == list(WORDS)
    assert room.recogniser.begun_ms == [0, 0]


async def test_what_failed_is_tried_again_where_it_failed() -> None:
    room = Room(troubles={6: JobFailedError(reason="corrupt")})
    room.add()
    await all_still(room.runner)
    room.runner.retry(room.job.id)
    assert list((await room.finish()).words) == list(WORDS)
    assert room.recogniser.begun_ms == [0, 6 * PIECE_MS]


async def test_a_recogniser_that_crashed_goes_on_where_it_was() -> None:
    room = Room(troubles={3: NotConnectedError(), 7: NotConnectedError()})
    room.add()
    assert list((await room.finish()).words) == list(WORDS)
    assert room.recogniser.heard == list(range(PIECES))


async def test_closed_in_the_middle_it_goes_on_where_it_was() -> None:
    room = Room()
    room.add()
    room.recogniser.hold_at = 5
    await room.recogniser.is_held.wait()
    await room.runner.close()
    again = room.killed()
    await again.runner.load()
    assert list((await again.finish()).words) == list(WORDS)
    assert again.recogniser.begun_ms == [5 * PIECE_MS]


@pytest.mark.parametrize("piece", range(PIECES))
async def test_killed_at_any_moment_it_has_each_word_once_and_loses_seconds(piece: int) -> None:
    room = Room()
    room.add()
    room.recogniser.hold_at = piece
    await room.recogniser.is_held.wait()
    again = room.killed()
    await again.runner.load()
    assert list((await again.finish()).words) == list(WORDS)
    [begun_ms] = again.recogniser.begun_ms
    assert begun_ms >= (piece - KEEP_EVERY_S / 3.0) * PIECE_MS - PIECE_MS
    room.runner.cancel(room.job.id)
    await all_still(room.runner)


@pytest.mark.parametrize("piece", [5, 8, PIECES - 1])
async def test_killed_while_it_goes_on_nothing_of_the_part_is_lost(piece: int) -> None:
    room = Room()
    job_id = room.add()
    await room.stop_before(4)
    part = editing.retype(await room.text(), 0, 3, 4, "Setúbal")
    await room.runner.book.save_transcript(job_id, part, None)
    room.recogniser.hold_at = piece
    room.recogniser.is_held.clear()
    room.runner.retry(job_id)
    await room.recogniser.is_held.wait()
    again = room.killed()
    await again.runner.load()
    texts = [word.text for word in (await again.finish()).words]
    assert texts == ["Setúbal" if place == 3 else word.text for place, word in enumerate(WORDS)]
    room.runner.cancel(job_id)
    await all_still(room.runner)


async def test_what_was_let_go_on_its_way_goes_on_behind_what_is_recognised() -> None:
    room = Room()
    job_id = room.add()
    room.recogniser.hold_at = 4
    await room.recogniser.is_held.wait()
    room.recogniser.hold_at = None
    assert await room.runner.let_go(job_id) == {job_id}
    await room.runner.load()
    room.runner.go_on_again(job_id)
    assert list((await room.finish()).words) == list(WORDS)
    assert room.recogniser.begun_ms == [0, 4 * PIECE_MS]
    room.runner.go_on_again(job_id)
    await all_still(room.runner)
    assert len(room.recogniser.begun_ms) == 2, "what is finished stays so"


class FullDisk(MemoryStore):
    """Takes nothing of what is recognised as long as it is full."""

    is_full = True

    def save_part(self, job: Job, transcript: Transcript) -> None:
        self._refuse()
        super().save_part(job, transcript)

    def save_result(self, job: Job, transcript: Transcript, raw: bytes) -> None:
        self._refuse()
        super().save_result(job, transcript, raw)

    def _refuse(self) -> None:
        if self.is_full:
            raise StorageError(reason="the disk is full")


async def test_a_full_disk_ends_nothing_and_the_part_is_saved_later() -> None:
    room = Room(store := FullDisk())
    room.add()
    await room.stop_before(4)
    assert isinstance(room.job.phase, Completed)
    assert room.job.phase.unsaved is not None
    assert list((await room.text()).words) == list(words_between(0, 4 * PIECE_MS))
    store.is_full = False
    room.runner.retry(room.job.id)
    await all_still(room.runner)
    assert (room.job.phase, room.job.until_ms) == (Completed(), 4 * PIECE_MS)
    room.runner.retry(room.job.id)
    assert list((await room.finish()).words) == list(WORDS)
    assert room.recogniser.heard == list(range(PIECES))


async def test_no_more_is_told_to_the_disk_than_it_has() -> None:
    """Whoever writes the job down for another reason must not say that more of it is recognised than is written."""
    room = Room(store := FullDisk())
    job_id = room.add()
    room.recogniser.hold_at = 4
    await room.recogniser.is_held.wait()
    await room.runner.book.describe(job_id, title="Harbour")
    assert [job.until_ms for job in store.jobs()] == [None]
    again = room.killed()
    await again.runner.load()
    assert again.recogniser.begun_ms == []
    store.is_full = False
    room.runner.cancel(job_id)
    await all_still(room.runner)
    await again.runner.close()


async def test_words_that_came_after_what_the_disk_knows_are_not_there_twice() -> None:
    job = Job("1", FileSource(Path("/a/talk.wav"), DURATION_MS), *_now(), phase=Running(), until_ms=4 * PIECE_MS)
    store = MemoryStore()
    store.save_part(job, Transcript(in_paragraphs(words_between(0, 6 * PIECE_MS))))
    room = Room(store)
    await room.runner.load()
    assert list((await room.finish()).words) == list(WORDS)
    assert room.recogniser.begun_ms == [4 * PIECE_MS]


def _now() -> tuple[Any]:
    from datetime import UTC, datetime

    return (datetime(2026, 11, 22, tzinfo=UTC),)


def test_a_part_is_cut_between_words_and_shares_what_stays() -> None:
    ends = tuple(replace(word, text=word.text + ".") if word.text.endswith("9") else word for word in WORDS)
    later = tuple(replace(word, start_ms=word.start_ms + 5000, end_ms=word.end_ms + 5000) for word in ends[90:])
    whole = Transcript(in_paragraphs((*ends[:90], *later)))
    assert len(whole.paragraphs) == 3
    cut = up_to(whole, 100_000)
    assert [word.text for word in cut.words] == [word.text for word in ends[:95]]
    assert cut.paragraphs[0] is whole.paragraphs[0]
    assert (cut.paragraphs[1].start_ms, cut.paragraphs[1].end_ms) == (95_000, 99_900)
    assert up_to(Transcript(in_paragraphs([Word("late", 500, 500)])), 500).text == "late"
    assert up_to(whole, -1).paragraphs == ()
    assert up_to(Transcript(in_paragraphs([Word("timeless")])), 0).text == "timeless"
