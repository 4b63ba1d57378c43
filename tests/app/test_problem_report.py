"""A report tells what helps, and nothing of what is confidential, wherever that stands."""

import asyncio
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from sttgui import __version__
from sttgui.app.job_log import JobLog
from sttgui.app.problem_report import ProblemReport
from sttgui.app.reporter import Reporter
from sttgui.audio.devices import SoundDevices
from sttgui.domain.errors import DiskFullError, NotConnectedError, StorageError
from sttgui.domain.jobs import Completed, Failed, FileSource, Job, Paused
from sttgui.domain.recognisers import Recogniser, RecogniserKind
from sttgui.services.job_book import JobBook
from sttgui.services.memory_store import MemoryStore
from sttgui.storage.keys import KeyStore
from sttgui.storage.log_file import LogFile
from sttgui.viewmodel import settings_table as table
from sttgui.viewmodel.settings import Settings

KEY, TOKEN, NAME, WORDS = "sk-1234567890abcdef", "tok-fedcba0987", "Harbour interview", "the money is buried"
SECRETS = (KEY, TOKEN, NAME, WORDS, "Anna", "anna", "example.org")


def job(number: int, phase: object) -> Job:
    recogniser = Recogniser("server", RecogniserKind.OPENAI, f"https://example.org/{TOKEN}", "anna-model")
    return Job(
        id=f"{number:032x}",
        source=FileSource(Path(f"/home/anna/{NAME}.mp3")),
        created=datetime(2026, 11, 1, tzinfo=UTC),
        phase=phase,  # type: ignore[arg-type]
        recogniser=recogniser,
        title=NAME,
        notes=WORDS,
        tags=("Anna",),
        word_count=10,
    )


def planted(tmp_path: Path) -> Settings:
    settings = Settings(tmp_path / "settings.ini")
    for setting, value in (
        (table.RECOGNISER_ADDRESS.of("server"), f"https://example.org/?token={TOKEN}"),
        (table.RECOGNISER, "Anna"),
        (table.RECOGNISER_MODEL.of("local"), "anna-model"),
        (table.RECOGNISER_OPTIONS.of("server"), f'{{"prompt": "{WORDS}"}}'),
        (table.MICROPHONE, "Anna's headset"),
        (table.DEVICE, "Anna's headset"),
        (table.RECORDING_NAMED, f"x\t{NAME}"),
        (table.FIXES, WORDS),
        (table.DRAFT.of("replace"), WORDS),
        (table.THEME, "Anna"),
        (table.WATCHED, Path("/home/anna")),
        (table.EXPORT_FOLDER, Path("/home/anna")),
    ):
        settings.set(setting, value)  # type: ignore[arg-type]
    settings.set(table.TEXT_SIZE, 125)
    return settings


async def test_no_secret_is_in_the_report_wherever_it_was_planted(
    tmp_path: Path, qtbot: QtBot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch, home: Path
) -> None:
    found = SoundDevices(names=("Anna's headset",))
    monkeypatch.setattr("sttgui.audio.devices.input_devices", lambda: found)
    monkeypatch.setattr("sttgui.audio.devices.output_devices", lambda: found)
    monkeypatch.setenv("AIML_API_KEY", KEY)
    keys, log, window = KeyStore(), LogFile(tmp_path / "log"), QWidget()
    qtbot.addWidget(window)
    assert keys.get("https://api.aimlapi.com") is not None
    book = JobBook(MemoryStore())
    JobLog(log, book)
    reporter = Reporter(window, keys, log)
    cause = OSError(28, NAME, f"/home/anna/{NAME}.mp3")
    error = NotConnectedError(reason=f"{TOKEN} {KEY}", name=NAME, detail=WORDS)
    error.__cause__ = cause
    storing = StorageError(reason=NAME, detail=WORDS)
    for number, phase in enumerate(
        (Completed(), Completed(unsaved=DiskFullError(name=NAME)), Failed(error), Paused(error))
    ):
        book.put(job(number, phase))
    for unexpected in (ValueError(WORDS), KeyError(NAME), RuntimeError(f"Authorization: Bearer {KEY}"), cause, storing):
        reporter.report(unexpected)
    text = await ProblemReport(planted(tmp_path), book, log, lambda: keys.seen).text()
    assert [secret for secret in SECRETS if secret in text] == []
    assert [secret for secret in SECRETS if secret in "\n".join(log.last(1000))] == []
    for said in (
        f"Wordlight {__version__}",
        "reading/size: 125 (changed)",
        "4 recordings, 40 words",
        "1 Failed, openai, NotConnectedError from OSError",
        "Microphones: 1",
        "RuntimeError",
    ):
        assert said in text


async def test_the_log_says_each_phase_of_a_recording_once(tmp_path: Path) -> None:
    log, book = LogFile(tmp_path), JobBook(MemoryStore())
    JobLog(log, book)
    first = job(1, Completed())
    for now in (first, replace(first, title="other"), replace(first, phase=Failed(DiskFullError()))):
        book.put(now)
    assert [line.partition("openai: ")[2] for line in log.last(9)] == ["Completed", "Failed, DiskFullError"]


async def test_the_report_is_there_without_a_log_and_a_library(tmp_path: Path, qapp: QApplication, home: Path) -> None:
    report = ProblemReport(Settings(tmp_path / "s.ini"), [], LogFile(tmp_path / "none"), lambda: ())
    text = await asyncio.wait_for(report.text(), 60)
    assert "0 recordings" in text
    assert text.rstrip().endswith("nothing")
