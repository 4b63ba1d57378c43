"""Files and folders are taken in one by one; what is refused has its reason and stops nothing."""

from pathlib import Path

from sttgui.domain.errors import (
    AlreadyAddedError,
    EmptyFolderError,
    FileEmptyError,
    FileMissingError,
    FileRefusedError,
    NotMediaError,
    TranscriptsLeftError,
)
from sttgui.services.intake import take_in
from tests.conftest import MakeWave


async def refusals(*paths: Path) -> list[type[FileRefusedError]]:
    return [type(error) for error in (await take_in(paths)).refused]


async def test_a_recording_is_accepted_with_its_length(make_wave: MakeWave):
    intake = await take_in([make_wave("a.wav", seconds=2)])
    assert [(source.name, source.duration_ms) for source in intake.accepted] == [("a.wav", 2000)]
    assert intake.refused == ()


async def test_each_bad_file_has_its_reason_and_the_good_ones_go_on(make_wave: MakeWave, tmp_path: Path):
    empty = tmp_path / "empty.mp3"
    empty.touch()
    text = tmp_path / "notes.mp3"
    text.write_text("These are the minutes of the meeting. " * 50)
    intake = await take_in([tmp_path / "gone.wav", empty, text, make_wave("good.wav")])
    assert [type(error) for error in intake.refused] == [FileMissingError, FileEmptyError, NotMediaError]
    assert all(error.values["name"] in str(error) for error in intake.refused)
    assert [source.name for source in intake.accepted] == ["good.wav"]


async def test_a_folder_gives_its_recordings_in_order_and_passes_over_the_rest(make_wave: MakeWave, tmp_path: Path):
    (tmp_path / "deep").mkdir()
    for name in ("b.wav", "a.wav", "deep/c.wav", "._a.wav", ".hidden.wav"):
        make_wave(name)
    (tmp_path / "notes.txt").write_text("no recording")
    intake = await take_in([tmp_path])
    assert [source.name for source in intake.accepted] == ["a.wav", "b.wav", "c.wav"]
    assert intake.refused == ()


async def test_transcripts_in_a_folder_are_told_of_where_they_could_have_been_meant(
    make_wave: MakeWave, tmp_path: Path
):
    make_wave("talk.wav")
    (tmp_path / "talk.SRT").write_text("1")
    (tmp_path / "._talk.vtt").write_text("1")
    intake = await take_in([tmp_path], with_transcripts=True)
    assert [type(error) for error in intake.refused] == [TranscriptsLeftError]
    assert [source.path.name for source in intake.accepted] == ["talk.wav"]
    assert not (await take_in([tmp_path])).refused


async def test_a_folder_without_recordings_is_refused(tmp_path: Path):
    assert await refusals(tmp_path) == [EmptyFolderError]


async def test_the_same_file_is_taken_once_however_it_is_named(make_wave: MakeWave, tmp_path: Path):
    path = make_wave("a.wav")
    (tmp_path / "sub").mkdir()
    intake = await take_in([path, tmp_path / "sub" / ".." / "a.wav"])
    assert len(intake.accepted) == 1
    assert [type(error) for error in intake.refused] == [AlreadyAddedError]


async def test_what_was_known_before_is_told_by_its_known_name_and_not_examined(make_wave: MakeWave, tmp_path: Path):
    path = make_wave("a.wav")
    (tmp_path / "sub").mkdir()
    known = tmp_path / "sub" / ".." / "a.wav"
    intake = await take_in([path, make_wave("b.wav")], known=[known])
    assert intake.again == (known,)
    assert [source.name for source in intake.accepted] == ["b.wav"]
    assert intake.refused == ()


async def test_names_with_accents_emoji_and_200_characters_are_taken(make_wave: MakeWave):
    names = ["Gespräch über Öl.wav", "🎙️ session.wav", "ל.wav", "x" * 200 + ".wav"]
    intake = await take_in([make_wave(name) for name in names])
    assert [source.name for source in intake.accepted] == names
