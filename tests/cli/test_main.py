"""The command line does its work, keeps its exit codes, and says what is wrong in one line."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from sttgui.cli.main import main
from sttgui.storage.models import ModelStore
from tests.conftest import MakeWave
from tests.engine.real_model import needs_model
from tests.engine.sample_sound import speech, write_wave
from tests.importers.samples import SAMPLES

ROOT = Path(__file__).resolve().parents[2]
WORDS = [
    {"word": "fresh", "punctuated_word": "Fresh", "start": 0.1, "end": 0.5, "confidence": 1},
    {"word": "bread", "punctuated_word": "bread,", "start": 0.5, "end": 0.9, "confidence": 0},
    {"word": "please", "punctuated_word": "please.", "start": 1, "end": 1.4},
]
ALTERNATIVE = {"transcript": "Fresh bread, please.", "words": WORDS}
OUTPUT = {"metadata": {"duration": 2.0}, "results": {"channels": [{"alternatives": [ALTERNATIVE]}]}}
ANSWER = {"status": "completed", "output": OUTPUT}

Run = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture
def run(tmp_path: Path, home: Path) -> Run:
    """Runs `sttgui` as a user does, in a folder of its own and without a screen."""
    hidden = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    environment = {name: value for name, value in os.environ.items() if name not in hidden}
    environment["PYTHONPATH"] = str(ROOT)

    def start(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-m", "sttgui", *map(str, arguments)]
        return subprocess.run(
            command, cwd=tmp_path, env=environment, capture_output=True, text=True, timeout=100, encoding="utf-8",
            check=False,
        )  # fmt: skip

    return start


def complaints(result: subprocess.CompletedProcess[str]) -> list[str]:
    return [line for line in result.stderr.splitlines() if line.startswith("sttgui: ")]


@pytest.fixture
def answer(tmp_path: Path) -> Path:
    path = tmp_path / "antwort ü.json"
    path.write_text(json.dumps(ANSWER), "utf-8")
    return path


@needs_model
def test_a_recording_becomes_text_on_the_terminal(run: Run, tmp_path: Path):
    result = run("transcribe", write_wave(tmp_path / "talk.wav", speech(0, 30)), "--model", "tiny.en")
    assert result.returncode == 0, result.stderr
    assert len(result.stdout.split()) > 50
    assert result.stderr == ""


def test_several_recordings_become_files_and_a_bad_one_stops_nothing(run: Run, make_wave: MakeWave, tmp_path: Path):
    (tmp_path / "notes.mp3").write_text("no recording " * 100)
    files = [make_wave("erste Ü.wav"), tmp_path / "notes.mp3", tmp_path / "gone.wav", make_wave("second.wav")]
    result = run("transcribe", *files, "-o", tmp_path / "texts" / "new", "--to", "json")
    assert result.returncode == 1
    assert {path.name for path in (tmp_path / "texts" / "new").iterdir()} == {"erste Ü.json", "second.json"}
    assert [("notes.mp3" in line, "gone.wav" in line) for line in complaints(result)] == [(True, False), (False, True)]
    assert "Traceback" not in result.stderr


def test_several_recordings_without_a_folder_are_wrong_use(run: Run):
    result = run("transcribe", "a.wav", "b.wav")
    assert result.returncode == 2
    assert len(complaints(result)) == 1


@pytest.mark.parametrize("name", ["gone.wav", "empty.wav", "folder", "x" * 300])
def test_what_cannot_be_transcribed_is_said_in_one_line(run: Run, tmp_path: Path, name: str):
    (tmp_path / "empty.wav").touch()
    (tmp_path / "folder").mkdir()
    result = run("transcribe", tmp_path / name, "-o", tmp_path / "out")
    assert result.returncode == 1
    assert result.stderr.count("\n") == 1
    assert name in complaints(result)[0]


@pytest.mark.parametrize(("target", "begin"), [("o.srt", "1\n"), ("o.vtt", "WEBVTT"), ("o.txt", "Fresh"), ("o", "F")])
def test_a_saved_answer_becomes_the_format_of_the_ending(
    run: Run, answer: Path, tmp_path: Path, target: str, begin: str
):
    result = run("convert", answer, "-o", tmp_path / target)
    assert result.returncode == 0, result.stderr
    assert (tmp_path / target).read_text("utf-8").lstrip("\ufeff").replace("\r\n", "\n").startswith(begin)


def test_what_goes_into_a_document_is_chosen(run: Run, answer: Path):
    result = run("convert", answer, "--to", "md", "--times", "--no-speakers", "--marks")
    assert result.returncode == 0
    assert "_00:00:0" in result.stdout
    assert "[?]" in result.stdout
    assert "**Speaker" not in result.stdout
    assert "_00:00:0" not in run("convert", answer, "--to", "md").stdout


def test_a_saved_answer_is_printed_without_a_target(run: Run, answer: Path):
    result = run("convert", answer, "--to", "txt")
    assert "Fresh bread, please." in result.stdout


def test_transcripts_made_elsewhere_become_any_format_and_projects_come_back(tmp_path: Path):
    for name, text in SAMPLES.items():
        (tmp_path / "talk.any").write_text(text)
        for source, to in (("talk.any", "wordlight"), ("talk.wordlight", "txt")):
            assert main(["convert", str(tmp_path / source), "--to", to, "-o", str(tmp_path / f"talk.{to}")]) == 0
        assert "use the stairs" in (tmp_path / "talk.txt").read_text("utf-8").lower(), name


@pytest.mark.parametrize(
    "content", [b"", b"{", b"<html>", b"\xff\xfe\x00", b'{"status": "error", "error": "too loud"}']
)
def test_an_answer_without_a_transcript_is_refused_in_one_line(run: Run, tmp_path: Path, content: bytes):
    path = tmp_path / "bad.json"
    path.write_bytes(content)
    result = run("convert", path)
    assert result.returncode == 1
    assert result.stderr.count("\n") == 1
    assert complaints(result)


def test_a_target_that_cannot_be_written_is_refused_in_one_line(run: Run, answer: Path, tmp_path: Path):
    result = run("convert", answer, "-o", tmp_path / "no such folder" / "o.txt")
    assert result.returncode == 1
    assert "o.txt" in complaints(result)[0]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a full device")
@pytest.mark.parametrize(
    ("command", "redirection", "code"),
    [
        ("convert ANSWER", "> /dev/full", 1),
        ("convert ANSWER", ">&-", 1),
        ("convert ANSWER", "1< /dev/null", 1),
        ("convert ANSWER", "2> /dev/full", 0),
        ("convert ANSWER", "<&- 2>&-", 0),
        ("convert gone.json", "2> /dev/full", 1),
        ("doctor", "> /dev/full", 1),
        ("--version", "> /dev/full", 0),
    ],
)
def test_an_output_that_is_full_or_closed_is_no_traceback(
    answer: Path, tmp_path: Path, home: Path, command: str, redirection: str, code: int
):
    # As at home: what is printed waits for its turn.
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONUNBUFFERED"}
    line = f'exec "{sys.executable}" -m sttgui {command.replace("ANSWER", f"{answer!s}".replace(" ", chr(92) + " "))}'
    result = subprocess.run(
        ["sh", "-c", f"{line} {redirection}"],
        cwd=tmp_path,
        env={**kept, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert "Traceback" not in result.stderr
    assert "Exception ignored" not in result.stderr
    assert result.returncode == code
    assert len(complaints(result)) == (0 if "2>" in redirection else code)
    assert ("Fresh bread" in result.stdout) == (command == "convert ANSWER" and not code)


def test_the_window_without_a_screen_says_so(run: Run):
    if not sys.platform.startswith("linux"):
        pytest.skip("there always is a screen")
    result = run()
    assert result.returncode == 1
    assert "no screen" in complaints(result)[0]


def test_a_library_missing_under_the_window_is_said_in_one_line(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
):
    monkeypatch.setenv("DISPLAY", ":99")
    monkeypatch.setitem(sys.modules, "sttgui.app", None)
    assert main([]) == 1
    assert capsys.readouterr().err.startswith("sttgui: the window cannot be opened")


@pytest.mark.parametrize("arguments", [["--bogus"], ["transcribe"], ["transcribe", "--to", "doc", "a.wav"]])
def test_wrong_use_is_told_in_one_line(run: Run, arguments: list[str]):
    result = run(*arguments)
    assert result.returncode == 2
    assert len(complaints(result)) == result.stderr.count("\n") == 1


def test_the_version_is_told_without_loading_what_a_command_needs():
    script = "import sys; from sttgui.cli.main import main\ntry: main(['--version'])\nfinally: print(*sys.modules)"
    result = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True)
    assert not {"asyncio", "sttgui.exporters", "sttgui.engine", "PySide6"} & set(result.stdout.split())


@needs_model
def test_the_sample_is_printed_with_times_and_confidence(run: Run):
    result = run("sample")
    assert result.returncode == 0, result.stderr
    assert "00:00." in result.stdout
    assert "%" in result.stdout
    assert "listen before you rely on it" in result.stdout


def test_without_a_model_the_sample_says_which_and_where_to_get_it(home: Path, monkeypatch, capsys):
    monkeypatch.setattr(ModelStore, "is_here", lambda *_: False)
    assert main(["sample"]) == 1
    said = capsys.readouterr().err
    assert "is not on this computer" in said
    assert "“Models…”" in said


@needs_model
def test_the_doctor_finds_the_recogniser_and_the_data_folder(run: Run, home: Path):
    result = run("doctor")
    assert result.returncode == 0, result.stdout
    assert "Whisper               ready, with tiny.en" in result.stdout
    assert str(home) in result.stdout


def test_the_doctor_fails_where_nothing_can_be_kept(run: Run, home: Path):
    (home / "data").write_text("a file where the folder should be")
    result = run("doctor")
    assert result.returncode == 1
    assert "STTGUI_HOME" in result.stdout
