"""Transcripts made elsewhere that are dropped: real window, library and files; nothing is sent to a recogniser."""

import json
import zipfile
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest

from sttgui.domain.jobs import Completed, FileSource, Marker
from sttgui.domain.library import Asked
from sttgui.exporters import About, Options
from sttgui.ui.transcript.export_dialog import ExportRequest
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
    assert job.are_times_wanted  # now that there is something to find them in
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


async def test_the_same_given_twice_at_once_is_there_once(room: Room, srt: Path, tmp_path: Path):
    copy = tmp_path / "copies" / "talk.srt"
    copy.parent.mkdir()
    copy.write_text(SRT)
    for paths in ((srt, copy), (srt,)):
        room.window.paths_added.emit(paths)
    await room.still()
    assert [job.title for job in room.jobs] == ["talk"]
    assert room.asked.all() == []


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


# Projects


@pytest.fixture
async def project(room: Room, make_wave: MakeWave, tmp_path: Path) -> Path:
    """A recording with all that is known of it, exported with its sound; then it is no longer here."""
    sound = make_wave("talk.wav", seconds=2)
    path = tmp_path / "talk.json"
    path.write_text(json.dumps(WHISPERX))
    [job] = await room.add(path, sound)
    await room.runner.book.describe(job.id, notes="Ask her.", tags=("boats",))
    room.runner.book.change(job.id, source=replace(job.source, markers=(Marker(900, "door"),)))
    await room.runner.book.save(job.id)
    return await exported(room, job.id, tmp_path / "out" / "talk.wordlight", with_recording=True)


async def exported(room: Room, job_id: str, path: Path, *, with_recording: bool) -> Path:
    job = room.runner.book[job_id]
    path.parent.mkdir(exist_ok=True)
    about = About(job.id, job.tags, name=job.source.name)
    options = Options(notes=job.notes, recording=with_recording, about=about)
    room.controllers.export.export(ExportRequest(job.id, "wordlight", path, options))
    await room.still()
    assert f"Saved as “{path.name}”" in room.said()
    return path


async def elsewhere(home: Path) -> Room:
    room = Room(home)
    await room.controllers.intake.take_up()
    return room


async def test_a_project_is_opened_on_another_computer_with_all_that_was_in_it(
    room: Room, project: Path, tmp_path: Path
):
    [job] = room.jobs
    (tmp_path / "talk.wav").unlink()
    other = await elsewhere(tmp_path / "other")
    [found] = await other.add(project)
    assert other.opened.job is not None
    assert (found.id, found.title, found.notes, found.tags) == (job.id, "talk", "Ask her.", ("boats",))
    assert isinstance(found.source, FileSource)
    assert found.source.markers == (Marker(900, "door"),)
    assert await other.runner.transcript(found.id) == await room.runner.transcript(job.id)
    assert other.library.raw_answer(found.id) == room.library.raw_answer(job.id)
    place = await other.recordings.where_is(found)
    assert place is not None
    assert place.parent == tmp_path / "other" / "data" / "recordings"
    assert (found.source.name, found.source.path, found.duration_ms) == ("talk.wav", place, 2000)
    assert other.library.fingerprint(found.id).sha256 == room.library.fingerprint(job.id).sha256
    await other.close()


async def test_a_project_that_comes_back_is_asked_about_and_kept_beside_as_another_version(room: Room, project: Path):
    [job] = room.jobs
    assert await room.add(project) == []
    assert "in the list already" in room.said()
    room.click("Keep both")
    await room.still()
    [other] = [one for one in room.jobs if one.id != job.id]
    assert (other.version_of, other.notes) == (job.id, "Ask her.")
    before = await room.recordings.where_is(job)
    assert before is not None
    assert before.read_bytes() == (await room.recordings.where_is(other)).read_bytes()


async def test_a_project_without_its_recording_takes_the_one_beside_it(room: Room, project: Path, tmp_path: Path):
    [job] = room.jobs
    path = await exported(room, job.id, tmp_path / "small.wordlight", with_recording=False)
    other = await elsewhere(tmp_path / "other")
    [found] = await other.add(path)
    assert found.source.path == tmp_path / "talk.wav"
    await other.close()


async def test_a_recording_that_is_away_is_said_and_no_project_without_it_is_written(
    room: Room, project: Path, tmp_path: Path
):
    [job] = room.jobs
    (tmp_path / "talk.wav").unlink()
    request = ExportRequest(job.id, "wordlight", tmp_path / "b.wordlight", Options(recording=True, about=About(job.id)))
    room.controllers.export.export(request)
    await room.still()
    assert not request.path.exists()
    assert "not where it was" in room.said()


@pytest.mark.parametrize("is_same", [True, False])
async def test_what_a_crash_left_of_a_projects_recording_is_used_and_another_one_is_never_written_over(
    room: Room, project: Path, make_wave: MakeWave, tmp_path: Path, is_same: bool
):
    [job] = room.jobs
    left = tmp_path / "other" / "data" / "recordings" / f"{job.id}.wav"
    left.parent.mkdir(parents=True)
    left.write_bytes((tmp_path / "talk.wav").read_bytes() if is_same else b"something else")
    before = left.read_bytes()
    other = await elsewhere(tmp_path / "other")
    [found] = await other.add(project)
    assert path_of(found)[1] is not is_same
    assert left.read_bytes() == before
    assert ("another recording is in its place" in other.said()) is not is_same
    await other.close()


async def test_what_is_no_sound_in_a_project_is_not_kept(room: Room, project: Path, tmp_path: Path):
    with zipfile.ZipFile(project) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    with zipfile.ZipFile(project, "w") as archive:
        for name, part in {**parts, "recording.wav": b"#!/bin/sh"}.items():
            archive.writestr(name, part)
    other = await elsewhere(tmp_path / "other")
    [found] = await other.add(project)
    assert path_of(found)[1]
    assert list((tmp_path / "other" / "data" / "recordings").iterdir()) == []
    assert other.opened.transcript.word_count == 7
    await other.close()
