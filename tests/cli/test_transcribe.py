"""Where the results of `sttgui transcribe` go, and that a recording is never lost to one."""

import os
import signal
import subprocess
import sys
import unicodedata
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

import pytest

from sttgui import exporters
from sttgui.cli import work
from sttgui.cli.main import main
from sttgui.domain.errors import ExportError, SttError
from sttgui.domain.jobs import FileSource, Job
from sttgui.domain.options import Options
from sttgui.domain.transcript import Paragraph, Transcript, Word

ROOT = Path(__file__).resolve().parents[2]
TRANSCRIPT = Transcript((Paragraph((Word("hello", 0, 400, 0.9),), 0, 400),))


@pytest.fixture
def transcribed(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """Stands in for the recogniser: every file says "hello". The list gets what was asked of it."""
    asked: list[Path] = []

    def transcribe(paths: Sequence[Path], done: work.Done, complain: work.Complain, how: work.Asked) -> int:
        failed = False
        sources = how.prepare([FileSource(path) for path in paths])
        for source in sources:
            asked.append(source.path)
            try:
                done(Job(source.name, source, datetime.now(UTC), title=source.path.stem), TRANSCRIPT)
            except SttError as error:
                complain(str(error))
                failed = True
        return int(failed or len(sources) < len(paths))

    monkeypatch.setattr(work, "transcribe", transcribe)
    return asked


@pytest.fixture
def recording(tmp_path: Path) -> Path:
    path = tmp_path / "talk.txt"  # a recording may be called anything
    path.write_bytes(b"sound")
    return path


def test_what_is_asked_for_reaches_the_recogniser(monkeypatch: pytest.MonkeyPatch, recording: Path):
    told: list[work.Asked] = []
    monkeypatch.setattr(work, "transcribe", lambda _paths, _done, _complain, how: told.append(how) or 0)
    assert main(["transcribe", str(recording), "--language", "de", "--translate", "--track", "2", "--diarize"]) == 0
    [how] = told
    assert how.options == Options(language="de", translate=True, track=2, diarize=True)


def test_a_recording_is_not_replaced_by_its_own_text(
    transcribed: list[Path], recording: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    (tmp_path / "second name.txt").hardlink_to(recording)
    for target in (recording, tmp_path / "second name.txt", tmp_path):
        assert main(["transcribe", str(recording), "-o", str(target)]) == 1
        assert "to be read" in capsys.readouterr().err
    assert recording.read_bytes() == b"sound"


@pytest.mark.parametrize("target", ["no such folder/a.srt", "talk.txt/a.srt"])
def test_a_target_without_a_folder_is_refused_before_the_work(
    transcribed: list[Path], recording: Path, tmp_path: Path, target: str
):
    assert main(["transcribe", str(recording), "-o", str(tmp_path / target)]) == 1
    assert transcribed == []


def test_several_results_cannot_go_into_one_file(transcribed: list[Path], recording: Path, tmp_path: Path):
    (tmp_path / "out.txt").write_text("kept")
    assert main(["transcribe", str(recording), str(recording), "-o", str(tmp_path / "out.txt")]) == 1
    assert transcribed == []
    assert (tmp_path / "out.txt").read_text() == "kept"


def test_recordings_of_one_name_have_results_of_their_own(transcribed: list[Path], tmp_path: Path):
    names = ["a/talk.mp3", "b/Talk.mp3", "b/talk (2).mp3", "c/talk.wav"]
    out = tmp_path / "out"
    assert main(["transcribe", *(str(tmp_path / name) for name in names), "-o", str(out), "--to", "srt"]) == 0
    assert sorted(path.name for path in out.iterdir()) == [
        *("Talk (2).srt", "talk (2) (2).srt", "talk (3).srt", "talk.srt"),
    ]


def test_names_that_are_one_on_a_mac_have_results_of_their_own(transcribed: list[Path], tmp_path: Path):
    names = [f"{unicodedata.normalize(form, name)}.mp3" for form in ("NFC", "NFD") for name in ("Café", "CAFÉ")]
    out = tmp_path / "out"
    assert main(["transcribe", *(str(tmp_path / name) for name in names), "-o", str(out)]) == 0
    results = [unicodedata.normalize("NFC", path.name).casefold() for path in out.iterdir()]
    assert sorted(results) == ["café (2).txt", "café (3).txt", "café (4).txt", "café.txt"]


@pytest.mark.parametrize("letter", ["x", "ü", "語"])
def test_a_name_that_is_too_long_with_its_new_ending_is_cut(transcribed: list[Path], tmp_path: Path, letter: str):
    out = tmp_path / "out"
    names = [letter * (251 // len(letter.encode())) + ending for ending in (".wav", ".mp3", ".ogg")]
    assert main(["transcribe", *(str(tmp_path / name) for name in names), "-o", str(out), "--to", "json"]) == 0
    results = sorted(path.name for path in out.iterdir())
    assert len(results) == 3
    assert all(len(name.encode()) <= 255 and name.startswith(letter * 70) for name in results)
    assert [name.endswith(f"({number}).json") for number, name in enumerate(results, start=2)] == [True, True, False]


@pytest.mark.parametrize("obstacle", ["folder", "protected file", "another recording", "protected folder"])
def test_what_cannot_be_written_is_told_before_the_first_recording_is_begun(
    transcribed: list[Path], tmp_path: Path, capsys: pytest.CaptureFixture[str], obstacle: str
):
    out = tmp_path
    match obstacle:
        case "folder":
            (out / "b.txt").mkdir()
        case "protected file":
            (out / "b.txt").write_text("kept")
            (out / "b.txt").chmod(0o400)
        case "another recording":
            (out / "c.txt").write_bytes(b"sound")
            (out / "b.txt").symlink_to(out / "c.txt")
        case "protected folder":
            (out / "closed").mkdir()
            (out / "closed" / "b.txt").write_text("kept")
            (out / "b.txt").symlink_to(out / "closed" / "b.txt")
            (out / "closed").chmod(0o500)
    if "protected" in obstacle and os.access(out / ("closed" if "folder" in obstacle else "b.txt"), os.W_OK):
        pytest.skip("nothing is protected from this user")
    files = [tmp_path / "a.wav", tmp_path / "b.wav", *([tmp_path / "c.txt"] if obstacle == "another recording" else [])]
    assert main(["transcribe", *map(str, files), "-o", str(out)]) == 1
    told = next(line for line in capsys.readouterr().err.splitlines() if line.startswith("sttgui: "))
    assert told.startswith("sttgui: b.wav: “b.txt” could not be written: ")
    assert files[1] not in transcribed
    assert files[0] in transcribed
    assert (out / "a.txt").read_text().strip() == "hello"
    if obstacle == "another recording":
        assert (out / "c.txt").read_bytes() == b"sound"


@pytest.mark.parametrize("name", ["x" * 300 + ".txt", "a\0b.txt"])
def test_a_single_target_no_disk_takes_is_refused_before_the_work(
    transcribed: list[Path], recording: Path, tmp_path: Path, name: str
):
    assert main(["transcribe", str(recording), "-o", str(tmp_path / name)]) == 1
    assert transcribed == []


def test_a_result_that_cannot_be_written_after_all_is_put_elsewhere(
    transcribed: list[Path],
    recording: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
):
    target = tmp_path / "out" / "result.txt"
    target.parent.mkdir()
    (tmp_path / "here").mkdir()
    (tmp_path / "here" / "result.txt").write_text("kept")
    monkeypatch.chdir(tmp_path / "here")
    write = exporters.write

    def full(path: Path, data: bytes) -> None:
        if path.parent == target.parent:
            raise ExportError(name=path.name, reason="there is no space left on the disk.")
        write(path, data)

    monkeypatch.setattr(exporters, "write", full)
    assert main(["transcribe", str(recording), "-o", str(target)]) == 1
    place = tmp_path / "here" / "result (2).txt"
    assert place.read_text().strip() == "hello"
    assert (tmp_path / "here" / "result.txt").read_text() == "kept"
    said = capsys.readouterr().err
    assert (
        f"“result.txt” could not be written: there is no space left on the disk. The text was saved as “{place}”"
        in said
    )


def test_subtitles_without_times_become_text(
    transcribed: list[Path],
    recording: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
):
    monkeypatch.setattr(f"{__name__}.TRANSCRIPT", Transcript((Paragraph((Word("hello"),)),)))
    assert main(["transcribe", str(recording), "-o", str(tmp_path / "a.srt")]) == 1
    assert (tmp_path / "a.txt").read_text().strip() == "hello"
    assert "carries no times" in capsys.readouterr().err


def test_where_nothing_was_said_the_command_line_says_so(
    transcribed: list[Path],
    recording: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
):
    monkeypatch.setattr(f"{__name__}.TRANSCRIPT", Transcript(()))
    assert main(["transcribe", str(recording), "-o", str(tmp_path / "a.srt")]) == 0
    assert "talk.txt: no speech was found in this recording." in capsys.readouterr().err


@pytest.mark.skipif(sys.platform == "win32", reason="needs a terminal of our own")
def test_ctrl_c_at_the_progress_bar_ends_everything_with_130():
    ours, theirs = os.openpty()
    command = [sys.executable, "-m", "sttgui", "transcribe", str(ROOT / "resources" / "sample.flac")]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=theirs, start_new_session=True) as process:
        os.close(theirs)
        shown = b""
        while b"%" not in shown:
            shown += os.read(ours, 1000)
        os.killpg(process.pid, signal.SIGINT)  # a terminal tells the whole group
        printed, _ = process.communicate(timeout=100)
    os.close(ours)
    assert process.returncode == 130
    assert printed == b""
    with pytest.raises(ProcessLookupError):  # nobody of the group is left
        os.killpg(process.pid, 0)
