"""Transcripts made elsewhere that are dropped: real window, library and files; nothing is sent to a recogniser."""

import json
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from sttgui.domain.jobs import Completed, FileSource
from sttgui.domain.library import Asked
from tests.conftest import MakeWave
from tests.importers.samples import SRT, TEXT, WHISPERX
from tests.rooms import JoinedRoom as Room

pytestmark = pytest.mark.qt_loop


@pytest.fixture
async def room(tmp_path: Path) -> AsyncIterator[Room]:
    room = Room(tmp_path / "home")
    await room.controllers.intake.take_up()
    yield room
    await room.close()


@pytest.fixture
def srt(tmp_path: Path) -> Path:
    path = tmp_path / "talk.srt"
    path.write_text(SRT)
    return path


def path_of(job: object) -> tuple[str, bool]:
    source = getattr(job, "source", None)
    assert isinstance(source, FileSource)
    return source.path.name, source.is_unknown


async def test_subtitles_are_opened_with_the_recording_beside_them_and_nothing_is_transcribed(
    room: Room, make_wave: MakeWave, srt: Path
):
    make_wave("talk.wav", seconds=4)
    [job] = await room.add(srt)
    assert isinstance(job.phase, Completed)
    assert (job.title, job.duration_ms, job.imported, path_of(job)) == ("talk", 4000, "talk.srt", ("talk.wav", False))
    assert room.opened.transcript.text.replace("\n\n", " ") == TEXT
    assert room.recogniser.sent == []
    assert room.library.raw_answer(job.id) == SRT.encode()
    assert room.library.fingerprint(job.id) is not None
    assert room.asked.all() == []


@pytest.mark.parametrize("names", [("talk.srt", "talk.wav"), ("a.srt", "b.wav")])
async def test_a_recording_that_comes_with_its_transcript_is_not_transcribed(
    room: Room, make_wave: MakeWave, tmp_path: Path, names: tuple[str, str]
):
    text = tmp_path / "texts" / names[0]
    text.parent.mkdir()
    text.write_text(SRT)
    [job] = await room.add(make_wave(names[1]), text)
    assert path_of(job) == (names[1], False)
    assert room.recogniser.sent == []


async def test_others_that_come_with_a_transcript_are_transcribed(room: Room, make_wave: MakeWave, srt: Path):
    make_wave("talk.wav")
    jobs = await room.add(srt, make_wave("other.wav", seconds=2))
    assert {(job.title, job.imported) for job in jobs} == {("talk", "talk.srt"), ("other", "")}
    assert [name for name, _ in room.recogniser.sent] == ["other.wav"]


async def test_a_transcript_of_a_recording_in_the_list_is_a_version_of_it(
    room: Room, make_wave: MakeWave, tmp_path: Path
):
    [first] = await room.add(make_wave("talk.wav"))
    path = tmp_path / "talk.json"
    path.write_text(json.dumps(WHISPERX))
    [job] = await room.add(path, make_wave("talk.wav"))
    assert job.version_of == first.id
    assert len(room.recogniser.sent) == 1
    assert "already" not in room.said()


async def test_without_a_recording_the_text_is_there_and_what_is_missing_is_said(
    room: Room, make_wave: MakeWave, srt: Path
):
    [job] = await room.add(srt)
    assert path_of(job) == ("talk", True)
    assert room.opened.transcript.word_count == 7
    assert "without its recording" in room.said()
    sound = make_wave("elsewhere.wav", seconds=3)
    room.click("Find the recording…")
    room.choose_file(srt)  # which is none
    await room.still()
    assert path_of(room.runner.job(job.id)) == ("talk", True)
    assert "not an audio or video file" in room.said()
    room.controllers.found.find(job.id)
    room.choose_file(sound)
    await room.still()
    job = room.runner.book[job.id]
    assert (path_of(job), job.duration_ms) == (("elsewhere.wav", False), 3000)
    assert room.library.fingerprint(job.id) is not None
    assert "without its recording" not in room.said()


async def test_of_several_recordings_of_its_name_the_user_is_asked(room: Room, make_wave: MakeWave, srt: Path):
    make_wave("talk.wav")
    make_wave("talk.flac")
    [job] = await room.add(srt)
    assert path_of(job) == ("talk", True)
    assert "talk.flac" in room.said()
    assert "talk.wav" in room.said()
    assert room.offers("Choose the recording…")


async def test_a_recording_that_cannot_be_played_is_no_reason_to_lose_the_text(room: Room, srt: Path):
    srt.with_name("talk.mp3").write_text("no sound")
    [job] = await room.add(srt)
    assert path_of(job) == ("talk", True)


async def test_the_same_file_is_asked_about_and_both_are_kept_if_wanted(room: Room, make_wave: MakeWave, srt: Path):
    make_wave("talk.wav")
    [job] = await room.add(srt)
    assert await room.add(srt) == []
    assert "in the list already" in room.said()
    room.click("Open it")
    assert len(room.jobs) == 1
    assert await room.add(srt) == []
    room.click("Keep both")
    await room.still()
    assert len(room.jobs) == 2
    other = next(one for one in room.jobs if one.id != job.id)
    assert (path_of(other), other.version_of) == (("talk.wav", False), job.id)


async def test_one_in_the_trash_comes_once_more(room: Room, srt: Path):
    [job] = await room.add(srt)
    room.controllers.list.remove(job.id)
    await room.still()
    await room.add(srt)
    assert len(room.jobs) == 1
    assert room.jobs[0].id != job.id


async def test_a_bad_file_has_its_sentence_and_the_good_ones_go_on(room: Room, srt: Path, tmp_path: Path):
    cut = 'File type = "ooTextFile"\nObject class = "TextGrid"\n0 1 <exists> 1'
    bad = {"page.html": "<html>", "settings.json": '{"a": 1}', "notes.md": "Minutes", "cut.TextGrid": cut}
    for name, text in bad.items():
        (tmp_path / name).write_text(text)
    jobs = await room.add(*(tmp_path / name for name in bad), srt)
    assert [job.title for job in jobs] == ["talk"]
    for name in bad:
        assert name in room.said()


async def test_plain_text_is_taken_where_it_is_called_a_text(room: Room, tmp_path: Path):
    (tmp_path / "interview.txt").write_text(TEXT)
    await room.add(tmp_path / "interview.txt")
    assert room.opened.transcript.text == TEXT


async def test_an_import_outlives_a_restart_with_all_it_was(srt: Path, tmp_path: Path):
    room = Room(tmp_path / "home")
    await room.controllers.intake.take_up()
    [job] = await room.add(srt)
    await room.close()
    again = Room(tmp_path / "home")
    again.controllers.start.start(())
    await again.still()
    [found] = again.jobs
    transcript = await again.runner.transcript(found.id)
    assert (found.imported, found.source, found.created) == (job.imported, job.source, job.created)
    assert transcript is not None
    assert transcript.word_count == 7
    assert [hit.job_id for hit in again.library.search("harbour")] == [job.id]
    await again.close()


@pytest.mark.parametrize("is_there", [False, True])
async def test_an_import_that_a_crash_cut_short_is_taken_up_once(room: Room, srt: Path, is_there: bool):
    if is_there:
        await room.add(srt)
    asked = Asked("cut short", (srt,), room.choice.chosen, room.choice.options)
    room.asked.put(asked)
    await room.controllers.intake.take_up()
    await room.still()
    assert [job.title for job in room.jobs] == ["talk"]
    assert "in the list already" not in room.said()
    assert room.asked.all() == []
