"""A transcript is looked at on paper, and printed beside the window's work, as far as somebody wants it."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

from sttgui.domain.errors import PrinterError, SttError
from sttgui.domain.jobs import Job
from sttgui.domain.transcript import Paragraph, Transcript, Word
from sttgui.exporters import Options
from sttgui.ui.kit.messages import Messages
from sttgui.ui.transcript.print_controller import PrintController
from sttgui.ui.transcript.print_dialog import PrintDialog, PrintRequest
from sttgui.viewmodel.open_recording import OpenRecording
from sttgui.viewmodel.settings import Settings
from tests.rooms import until

MakeJob = Callable[..., Job]
WORDS = tuple(Word("word", place * 300) for place in range(200))
LONG = Transcript(tuple(Paragraph(WORDS, 0, None, "spk0") for _ in range(12)))


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "settings.ini")


class Said(Messages):
    """Remembers what it was to say."""

    def __init__(self) -> None:
        super().__init__()
        self.said: list[object] = []

    def show_saved(self, path: Path) -> None:
        self.said.append(path)

    def show_stopped(self, files: Sequence[Path] = ()) -> None:
        self.said.append("stopped")

    def show_error(self, error: SttError, *, can_save_again: bool = False) -> None:
        self.said.append(type(error))


@pytest.fixture
def say(owner: QWidget) -> Said:
    say = Said()
    say.setParent(owner)
    return say


@pytest.fixture
def recording() -> OpenRecording:
    return OpenRecording()


@pytest.fixture
def start(owner: QWidget) -> QAction:
    return QAction(owner)


@pytest.fixture
def printing(say: Said, recording: OpenRecording, start: QAction, settings: Settings) -> PrintController:
    return PrintController(say, recording, start=start, settings=settings)


def on_paper(path: Path) -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    return printer


def count_pages(path: Path) -> int:
    return len(re.findall(rb"/Type /Page\s", path.read_bytes()))


def test_nothing_of_the_dialog_is_a_window_of_its_own_before_it_has_its_place(
    owner: QWidget, make_job: MakeJob, settings: Settings, shown_windows: list[QWidget]
) -> None:
    dialog = PrintDialog(owner, make_job("talk"), LONG, settings)
    dialog.open()
    assert shown_windows == [dialog]
    dialog.close()


def test_one_looks_at_the_pages_and_says_what_goes_in(owner: QWidget, make_job: MakeJob, settings: Settings) -> None:
    dialog = PrintDialog(owner, make_job("talk"), LONG, settings)
    wanted: list[PrintRequest] = []
    dialog.print_wanted.connect(wanted.append)
    dialog.open()
    assert dialog.pages.pages[0].text.startswith("talk\nSpeaker 1\nword word")
    dialog.form.boxes["speakers"].click()
    assert dialog.pages.pages[0].text.startswith("talk\nword word")
    dialog.print.click()
    assert [one.options for one in wanted] == [Options(speakers=False)]
    again = PrintDialog(owner, make_job("other"), LONG, settings)
    assert not again.form.boxes["speakers"].isChecked()
    again.close()


async def test_the_action_shows_the_pages_of_what_is_open_with_its_doubtful_words(
    printing: PrintController, start: QAction, owner: QWidget, recording: OpenRecording, make_job: MakeJob
) -> None:
    start.trigger()
    assert owner.findChildren(PrintDialog) == []
    job = make_job("talk")
    sure = tuple(Word(f"sure{place}", place * 300, place * 300 + 250, 0.8 + place / 200) for place in range(1, 30))
    unsure = Transcript((Paragraph((Word("unsure", 0, 250, 0.3), *sure)),))
    recording.choose(job)
    recording.show_transcript(job, unsure)
    start.trigger()
    [dialog] = owner.findChildren(PrintDialog)
    assert dialog.isVisible()
    dialog.form.boxes["marks"].click()

    def is_marked() -> bool:
        return any(one.layout.formats() for one in dialog.pages.pages[0].lines if "unsure" in one.layout.text())

    await until("the mark", is_marked)
    dialog.reject()
    await printing.close()


async def test_the_window_goes_on_between_pages_and_the_file_is_told(
    printing: PrintController, say: Said, make_job: MakeJob, tmp_path: Path
) -> None:
    path = tmp_path / "printed.pdf"
    turns = 0
    printing.print_on(PrintRequest(make_job("talk"), LONG, Options(marks=True)), on_paper(path))
    while not say.said:
        turns += 1
        await asyncio.sleep(0)
    await printing.close()
    assert say.said == [path]
    assert 3 <= count_pages(path) < turns


async def test_only_the_pages_that_are_wanted_are_printed(
    printing: PrintController, make_job: MakeJob, tmp_path: Path
) -> None:
    printer = on_paper(tmp_path / "printed.pdf")
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    printer.setFromTo(2, 3)
    printing.print_on(PrintRequest(make_job("talk"), LONG, Options()), printer)
    await printing.close()
    assert count_pages(tmp_path / "printed.pdf") == 2


async def test_printing_can_be_stopped(printing: PrintController, say: Said, make_job: MakeJob, tmp_path: Path) -> None:
    printing.print_on(PrintRequest(make_job("talk"), LONG, Options()), on_paper(tmp_path / "printed.pdf"))
    await asyncio.sleep(0)
    say.stop_wanted.emit()
    await printing.close()
    assert say.said == ["stopped"]


async def test_a_printer_that_takes_nothing_is_told(
    printing: PrintController, say: Said, make_job: MakeJob, tmp_path: Path
) -> None:
    printing.print_on(PrintRequest(make_job("talk"), LONG, Options()), on_paper(tmp_path / "no folder" / "x.pdf"))
    await printing.close()
    assert say.said == [PrinterError]


def test_the_system_asks_for_the_printer(
    printing: PrintController, owner: QWidget, make_job: MakeJob, settings: Settings
) -> None:
    printing.choose_printer(PrintRequest(make_job("talk"), LONG, Options()))
    [dialog] = printing._say.window().findChildren(QPrintDialog)
    assert dialog.isVisible()
    dialog.reject()
