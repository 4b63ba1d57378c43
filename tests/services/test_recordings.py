"""A recording is known by its content: the same one again, one that has moved, the copy of one that is gone."""

import errno
import hashlib
import os
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from sttgui.domain.errors import CopyFailedError, FileMissingError, TooLargeToSendError
from sttgui.domain.jobs import Completed, FileSource, Job, Sending, UrlSource, Waiting
from sttgui.domain.recognisers import AIML, LOCAL, Recogniser, RecogniserKind
from sttgui.services.recordings import BLOCK, Recordings, fingerprint_of, keep_copy_of
from sttgui.storage.library import Library

NOW = datetime(2026, 11, 22, 14, 0, tzinfo=UTC)
DATA = b"speech" * BLOCK  # some blocks


def is_service(recogniser: Recogniser) -> bool:
    return not recogniser.is_embedded


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    library = Library(tmp_path / "data")
    yield library
    library.close()


@pytest.fixture
def recordings(library: Library, tmp_path: Path) -> Recordings:
    return Recordings(library, tmp_path / "data" / "recordings", is_service)


@pytest.fixture
def talk(tmp_path: Path) -> Path:
    path = tmp_path / "Talk.WAV"
    path.write_bytes(DATA)
    return path


def job(name: str, path: Path, *, recogniser: Recogniser = AIML, sent_before: timedelta | None = None) -> Job:
    sent = None if sent_before is None else NOW - sent_before
    return Job(name, FileSource(path), NOW, Completed() if sent else Waiting(), recogniser, title=name, sent=sent)


def copy_of(path: Path, name: str, change: bytes = b"") -> Path:
    target = path.with_name(name)
    target.write_bytes(change or path.read_bytes())
    return target


def remove(path: Path) -> None:
    path.unlink()


async def test_the_content_is_noted_and_the_same_content_is_found(recordings: Recordings, library: Library, talk: Path):
    first, second = job("first", talk), job("second", copy_of(talk, "b.wav"))
    other = job("other", copy_of(talk, "c.wav", b"x" * len(DATA)))
    for one in (first, second, other):
        library.save_job(one)
    assert await recordings.note(first) == []
    noted = library.fingerprint("first")
    assert noted is not None
    assert (noted.sha256, noted.size) == (hashlib.sha256(DATA).hexdigest(), len(DATA))
    assert await recordings.note(other) == []
    assert await recordings.note(second) == ["first"]
    assert await recordings.note(second) == [], "it is told once"
    assert await recordings.same_content(copy_of(talk, "d.wav")) == ["second", "first"]


async def test_a_job_that_is_not_on_the_disk_yet_is_noted_once_it_is(library: Library, tmp_path: Path, talk: Path):
    one = job("one", talk)

    async def sleep(seconds: float) -> None:
        library.save_job(one)

    await Recordings(library, tmp_path, is_service, sleep).note(one)
    assert library.fingerprint("one") is not None


async def test_what_comes_from_the_web_has_no_file_to_note(recordings: Recordings):
    one = Job("one", UrlSource("https://example.org/a.mp3"), NOW)
    assert await recordings.note(one, keep_copy=True) == []
    assert await recordings.where_is(one) is None


async def test_a_copy_is_found_when_the_recording_is_gone_and_deleted_with_the_job(
    recordings: Recordings, library: Library, tmp_path: Path, talk: Path
):
    one, two = job("one", talk), job("two", talk)
    for each in (one, two):
        library.save_job(each)
        await recordings.note(each, keep_copy=True)
    assert await recordings.where_is(one) == talk
    remove(talk)
    place = await recordings.where_is(one)
    assert place is not None
    assert place != talk
    assert place.read_bytes() == DATA
    noted = library.fingerprint("one")
    assert noted is not None
    assert noted.sha256 == hashlib.sha256(DATA).hexdigest()
    await recordings.forget(["one"])
    assert await recordings.where_is(one) is None
    assert await recordings.where_is(two) is not None


async def test_a_copy_wanted_later_does_not_tell_of_the_same_content_again(
    recordings: Recordings, library: Library, talk: Path
):
    for name in ("one", "two"):
        library.save_job(job(name, talk))
        await recordings.note(job(name, talk))
    assert await recordings.note(job("two", talk), keep_copy=True) == []
    remove(talk)
    assert await recordings.where_is(job("two", talk)) is not None


async def test_a_copy_is_not_copied_again(recordings: Recordings, library: Library, talk: Path):
    one = job("one", talk)
    library.save_job(one)
    await recordings.note(one, keep_copy=True)
    place = recordings._copy_of("one", talk)
    library.save_job(replace(one, source=FileSource(place)))
    await recordings.note(replace(one, source=FileSource(place)), keep_copy=True)
    assert [path.name for path in place.parent.iterdir()] == ["one.wav"]


@pytest.mark.parametrize(
    ("number", "said"),
    [(errno.ENOSPC, "no space left"), (errno.EACCES, "you are not allowed to write there"), (errno.EIO, "a problem")],
)
def test_a_copy_that_fails_says_why_and_leaves_nothing_behind(
    number: int, said: str, talk: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    def fail(descriptor: int) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(CopyFailedError, match=said):
        keep_copy_of(talk, tmp_path / "copies" / "one.wav")
    assert list((tmp_path / "copies").iterdir()) == []


def test_a_recording_that_is_not_there_is_said_to_be_missing(tmp_path: Path):
    with pytest.raises(FileMissingError):
        fingerprint_of(tmp_path / "gone.wav")


async def test_reading_stops_when_the_app_closes(recordings: Recordings, talk: Path):
    recordings.close()
    with pytest.raises(InterruptedError):
        await recordings.fingerprint(talk)


async def test_a_file_is_the_recording_of_a_job_if_its_content_is(recordings: Recordings, library: Library, talk: Path):
    one = job("one", talk)
    library.save_job(one)
    assert await recordings.is_same("one", talk) is None, "nothing was noted"
    await recordings.note(one)
    moved = copy_of(talk, "moved.wav")
    assert await recordings.is_same("one", moved) is True
    assert await recordings.is_same("one", copy_of(talk, "short.wav", b"x")) is False
    alike = copy_of(talk, "alike.wav", b"x" * len(DATA))
    assert await recordings.is_same("one", alike) is False
    await recordings.note_anew("one", alike)
    assert await recordings.is_same("one", alike) is True


async def test_a_recording_with_another_date_is_unchanged_while_its_content_is(
    recordings: Recordings, library: Library, talk: Path
):
    one = job("one", talk)
    library.save_job(one)
    await recordings.note(one)
    os.utime(talk, (1, 1))
    assert await recordings.is_unchanged(one)
    copy_of(talk, talk.name, b"x" * len(DATA))
    assert not await recordings.is_unchanged(one)


async def objected(recordings: Recordings, mine: Job, *others: Job) -> str | None:
    objection = await recordings.objection(mine, [*others, mine])
    return None if objection is None else objection.values["job_id"]


async def test_the_same_recording_sent_to_the_same_paid_service_shortly_before_is_objected_to(
    recordings: Recordings, library: Library, talk: Path
):
    mine = job("mine", copy_of(talk, "again.wav"))
    recent = job("recent", talk, sent_before=timedelta(minutes=9))
    assert await objected(recordings, mine, recent) == "recent"
    library.save_job(recent)
    await recordings.note(recent)
    remove(talk)
    assert await objected(recordings, mine, recent) == "recent", "what was noted is enough"


@pytest.mark.parametrize(
    "change",
    [
        {"sent": NOW - timedelta(minutes=11)},
        {"recogniser": LOCAL},
        {"source": UrlSource("https://example.org/a.mp3")},
    ],
)
async def test_long_ago_or_elsewhere_is_no_objection(recordings: Recordings, talk: Path, change: dict[str, object]):
    recent = replace(job("recent", talk, sent_before=timedelta(minutes=1)), **change)
    assert await objected(recordings, job("mine", talk), recent) is None


async def test_another_recording_is_no_objection(recordings: Recordings, talk: Path):
    recent = job("recent", copy_of(talk, "alike.wav", b"x" * len(DATA)), sent_before=timedelta(minutes=1))
    assert await objected(recordings, job("mine", talk), recent) is None


async def test_what_costs_nothing_is_never_objected_to(recordings: Recordings, talk: Path):
    mine = job("mine", talk, recogniser=LOCAL)
    assert await objected(recordings, mine, replace(mine, id="recent", sent=NOW)) is None


async def test_a_file_larger_than_a_service_says_it_takes_is_not_sent(recordings: Recordings, talk: Path):
    openai = Recogniser("server", RecogniserKind.OPENAI, "https://api.openai.com/v1")
    with talk.open("rb+") as file:
        file.truncate(26_000_000)  # no more on the disk than before
    objection = await recordings.objection(job("mine", talk, recogniser=openai), [])
    assert isinstance(objection, TooLargeToSendError)
    assert (objection.values["size"], objection.values["host"]) == ("26", "api.openai.com")
    elsewhere = replace(openai, address="https://speech.example.org")
    assert await recordings.objection(job("mine", talk, recogniser=elsewhere), []) is None


async def test_of_two_that_are_to_be_sent_the_second_is_objected_to(recordings: Recordings, talk: Path):
    first, second = job("first", talk), job("second", copy_of(talk, "b.wav"))
    for phase in (Waiting(), Sending(0.5)):
        jobs = [replace(first, phase=phase), second]
        assert await recordings.objection(jobs[0], jobs) is None
        objection = await recordings.objection(second, jobs)
        assert objection is not None
        assert objection.values["name"] == "first"


async def test_a_recording_that_cannot_be_compared_is_no_objection(recordings: Recordings, talk: Path, tmp_path: Path):
    recent = job("recent", tmp_path / "gone.wav", sent_before=timedelta(minutes=1))
    assert await objected(recordings, job("mine", talk), recent) is None
    assert await objected(recordings, job("mine", tmp_path / "gone.wav"), recent) is None
