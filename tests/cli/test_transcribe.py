"""Where the results of `sttgui transcribe` go, and that a recording is never lost to one."""

import os
import signal
import subprocess
import sys
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

import pytest

from sttgui.cli import work
from sttgui.cli.main import main
from sttgui.domain.jobs import FileSource, Job
from sttgui.domain.transcript import Paragraph, Transcript, Word

ROOT = Path(__file__).resolve().parents[2]
TRANSCRIPT = Transcript((Paragraph((Word("hello", 0, 400, 0.9),), 0, 400),))


@pytest.fixture
def transcribed(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """Stands in for the recogniser: every file says "hello". The list gets what was asked of it."""
    asked: list[Path] = []

    def transcribe(paths: Sequence[Path], done: work.Done, complain: work.Complain, how: work.Asked) -> int:
        for path in paths:
            asked.append(path)
            done(Job(path.name, FileSource(path), datetime.now(UTC), title=path.stem), TRANSCRIPT)
        return 0

    monkeypatch.setattr(work, "transcribe", transcribe)
    return asked


@pytest.fixture
def recording(tmp_path: Path) -> Path:
    path = tmp_path / "talk.txt"  # a recording may be called anything
    path.write_bytes(b"sound")
    return path


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
        printed, _ = process.communicate(timeout=30)
    os.close(ours)
    assert process.returncode == 130
    assert printed == b""
    with pytest.raises(ProcessLookupError):  # nobody of the group is left
        os.killpg(process.pid, 0)
