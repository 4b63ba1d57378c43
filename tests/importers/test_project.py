"""A project comes back whole; whoever made the file, nothing is unpacked that is too large or written elsewhere."""

import io
import json
import struct
import zipfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sttgui import exporters, importers
from sttgui.domain.errors import FileRefusedError, ImportDamagedError, ImportNewerError, NoTranscriptError
from sttgui.domain.jobs import Marker
from sttgui.domain.transcript import Transcript
from sttgui.exporters import About, Options, Progress, StoppedError
from sttgui.importers import project
from tests.importers.test_importers import TALK, TEXTS, TRANSCRIPTS, usable

ID = "0123456789abcdef0123456789abcdef"


def packed(transcript: Transcript = TALK, options: Options | None = None, markers: tuple[Marker, ...] = ()) -> bytes:
    return exporters.by_id("wordlight").render(transcript, "Talk", markers, options)


def written(folder: Path, data: bytes) -> Path:
    path = folder / "talk.wordlight"
    path.write_bytes(data)
    return path


def remade(data: bytes, **parts: bytes | None) -> bytes:
    """The archive with some parts replaced, or left out."""
    file = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(file, "w") as new:
        there = {name: old.read(name) for name in old.namelist()}
        for name, part in {**there, **{name.replace("_", "."): part for name, part in parts.items()}}.items():
            if part is not None:
                new.writestr(name, part, zipfile.ZIP_DEFLATED)
    return file.getvalue()


@settings(max_examples=40)
@given(
    TRANSCRIPTS,
    st.lists(st.builds(Marker, st.integers(0, 10**7), TEXTS)).map(sorted).map(tuple),
    TEXTS,
    st.lists(TEXTS.filter(bool)).map(tuple),
    st.binary(max_size=20),
)
def test_a_project_comes_back_without_loss(
    transcript: Transcript, markers: tuple[Marker, ...], notes: str, tags: tuple[str, ...], answer: bytes
):
    options = Options(notes=notes, about=About(ID, tags, answer, "talk.mp3"))
    found = project.read(io.BytesIO(packed(transcript, options, markers)))
    assert found is not None
    assert found.transcript == transcript
    assert (found.title, found.notes, found.tags, found.markers) == ("Talk", notes, tags, markers)
    assert (found.raw, found.id) == (answer, ID)
    assert found.recording == importers.Packed("talk.mp3")


def test_the_recording_is_inside_where_it_is_wanted(tmp_path: Path):
    sound = tmp_path / "Talk.MP3"
    sound.write_bytes(bytes(range(256)) * 5000)
    options = Options(recording=True, about=About(ID, name="Talk.MP3", recording=sound))
    path = written(tmp_path, packed(TALK, options))
    found = importers.read(path).recording
    assert found is not None
    assert (found.name, found.member, found.size) == ("Talk.MP3", "recording.mp3", 1_280_000)
    copy = io.BytesIO()
    importers.unpack_recording(path, found, copy)
    assert copy.getvalue() == sound.read_bytes()
    whole = path.stat().st_size
    assert len(packed(TALK, Options(about=options.about))) < whole / 100
    with zipfile.ZipFile(path) as archive:
        assert str(tmp_path).encode() not in archive.read("project.json")


def test_packing_can_be_stopped_and_tells_how_far_it_is(tmp_path: Path):
    sound = tmp_path / "talk.wav"
    sound.write_bytes(bytes(3 << 20))
    options = Options(recording=True, about=About(recording=sound))
    progress = Progress()
    exporters.project.pack(io.BytesIO(), TALK, "Talk", (), options, progress)
    assert progress.fraction == 1.0
    progress.stop()
    with pytest.raises(StoppedError):
        exporters.project.pack(io.BytesIO(), TALK, "Talk", (), options, progress)


def test_a_project_of_a_later_version_says_so_and_one_with_more_in_it_is_read(tmp_path: Path):
    head = {"format": "wordlight-project", "version": 2}
    with pytest.raises(ImportNewerError, match="newer version"):
        importers.read(written(tmp_path, remade(packed(), project_json=json.dumps(head).encode())))
    more = json.dumps({**head, "version": 1, "later": [1]}).encode()
    assert importers.read(written(tmp_path, remade(packed(), project_json=more, later_txt=b"x"))).transcript == TALK


def test_other_archives_are_no_projects(tmp_path: Path):
    for data in (remade(packed(), project_json=None), remade(packed(), project_json=b'{"format": "other"}')):
        with pytest.raises(NoTranscriptError):
            importers.read(written(tmp_path, data))


@pytest.mark.parametrize("format_id", ["docx", "odt"])
def test_where_a_document_of_ours_cannot_be_read_it_is_said_which_of_our_files_can(tmp_path: Path, format_id: str):
    path = tmp_path / f"talk.{format_id}"
    path.write_bytes(exporters.by_id(format_id).render(TALK, "Talk"))
    assert importers.may_be_transcript(path)
    with pytest.raises(NoTranscriptError) as caught:
        importers.read(path)
    assert importers.PROJECT in caught.value.remedy
    assert "JSON of Wordlight" in caught.value.remedy


def test_what_is_made_to_fill_a_disk_or_the_memory_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    zeros = bytes(2_000_000)
    about = {"name": "a.wav", "file": "recording.wav"}
    head = json.dumps({"format": "wordlight-project", "version": 1, "recording": about}).encode()
    bomb = remade(packed(), project_json=head, recording_wav=zeros)
    with pytest.raises(ImportDamagedError):
        importers.read(written(tmp_path, bomb))
    monkeypatch.setattr(project, "SIZE", 1_000_000)
    for name in ("transcript_json", "answer", "project_json"):
        with pytest.raises(ImportDamagedError):
            importers.read(written(tmp_path, remade(packed(), **{name: zeros})))


def test_a_list_of_parts_that_is_said_to_be_huge_is_not_read(tmp_path: Path):
    data = bytearray(packed())
    at = data.rindex(b"PK\5\6")
    struct.pack_into("<L", data, at + 12, 1 << 30)
    with pytest.raises(ImportDamagedError):
        importers.read(written(tmp_path, bytes(data)))
    large = struct.pack("<4sQHHLLQQQQ", b"PK\6\6", 44, 45, 45, 0, 0, 1, 1, 1 << 40, 0)
    with pytest.raises(ImportDamagedError):
        importers.read(written(tmp_path, packed()[:at] + large + packed()[at:]))


@pytest.mark.parametrize(
    "member", ["../../evil.wav", "/etc/passwd", "recording.wav/../x", "C:\\evil.wav", "", "answer", 7]
)
def test_nothing_in_a_project_says_where_something_is_written(tmp_path: Path, member: object):
    about = {"name": "../../../evil.wav", "file": member}
    head = json.dumps({"format": "wordlight-project", "version": 1, "id": "../x", "recording": about}).encode()
    parts = {str(member): b"sound"} if isinstance(member, str) and member else {}
    data = remade(packed(), project_json=head)
    file = io.BytesIO(data)
    with zipfile.ZipFile(file, "a") as archive:
        for name, part in parts.items():
            archive.writestr(name, part)
    found = importers.read(written(tmp_path, file.getvalue()))
    assert found.recording == importers.Packed("evil.wav")
    assert found.id == ""


def test_a_link_in_a_project_is_a_file_like_any_other(tmp_path: Path):
    about = {"name": "a.wav", "file": "recording.wav"}
    head = json.dumps({"format": "wordlight-project", "version": 1, "recording": about}).encode()
    file = io.BytesIO(remade(packed(), project_json=head))
    with zipfile.ZipFile(file, "a") as archive:
        link = zipfile.ZipInfo("recording.wav")
        link.external_attr = 0o120777 << 16
        archive.writestr(link, "/etc/passwd")
    found = importers.read(path := written(tmp_path, file.getvalue()))
    assert found.recording is not None
    importers.unpack_recording(path, found.recording, copy := io.BytesIO())
    assert copy.getvalue() == b"/etc/passwd"


def test_a_locked_archive_is_refused(tmp_path: Path):
    data = bytearray(packed())
    for sign, place in ((b"PK\3\4", 6), (b"PK\1\2", 8)):
        at = data.find(sign)
        while at >= 0:
            data[at + place] |= 1
            at = data.find(sign, at + 1)
    with pytest.raises(ImportDamagedError):
        importers.read(written(tmp_path, bytes(data)))


WHOLE = packed(TALK, Options(about=About(ID, ("a",), b"answer", "talk.mp3")))


@settings(max_examples=150)
@given(st.data())
def test_damaged_projects_are_read_or_refused(tmp_path_factory: pytest.TempPathFactory, data: st.DataObject):
    at = data.draw(st.integers(0, len(WHOLE)))
    gone = data.draw(st.sampled_from([0, 1, 4, 40]))
    broken = WHOLE[:at] + data.draw(st.binary(max_size=8)) + WHOLE[at + gone :]
    path = tmp_path_factory.getbasetemp() / "broken.wordlight"
    path.write_bytes(broken)
    try:
        found = importers.read(path)
    except FileRefusedError:
        return
    usable(found.transcript)
