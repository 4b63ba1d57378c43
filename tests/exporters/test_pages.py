"""Pages of paper hold all words in their order, none of them stands alone, and a PDF is made without a window too."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QPdfWriter
from PySide6.QtWidgets import QApplication

from sttgui import exporters
from sttgui.domain.jobs import Marker
from sttgui.domain.transcript import Paragraph, Transcript, Word, WordState
from sttgui.exporters import Options
from sttgui.exporters.pages import Page, lay_out, set_page

pytestmark = pytest.mark.usefixtures("qapp")
ALL = Options(times=True, marks=True, changes=True, states=True)


def told(count: int, lines: str = "word " * 60) -> Transcript:
    words = tuple(Word(text, place * 300) for place, text in enumerate(lines.split()))
    return Transcript(tuple(Paragraph(words, part * 60_000, speaker=f"spk{part % 2}") for part in range(count)))


@pytest.fixture
def device() -> Iterator[QPdfWriter]:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    made = QPdfWriter(buffer)
    made.setResolution(300)
    set_page(made)
    yield made
    del made
    buffer.close()


def shown(page: Page) -> list[str]:
    """The lines as they are drawn, from the top."""
    return [
        one.layout.text()[one.line.textStart() : one.line.textStart() + one.line.textLength()].strip()
        for one in page.lines
    ]


def test_a_page_has_title_speakers_times_marks_changes_and_a_legend(device: QPdfWriter) -> None:
    quay = Word("quay", 700, state=WordState.CHANGED, replaced=(Word("key", 700),))
    talk = Transcript((Paragraph((Word("At", 100), Word("the", 300), quay), 100, 900, "spk0"),))
    [page] = lay_out(talk, "A talk", (Marker(61_000, "the key"),), ALL, device)
    lines = shown(page)
    assert lines[:6] == ["A talk", "Speaker 1", "00:00:00", "At the key quay", "Markers", "00:01:01 the key"]
    assert " ".join(lines[6:-1]) == (
        "Marked words are the most doubtful ones that nobody has checked. "
        "Underlined words were checked by a person. "
        "Crossed out is what was heard, before a person wrote the words after it."
    )
    assert lines[-1] == "1"
    [page] = lay_out(talk, "A talk", (), Options(), device)
    assert shown(page) == ["A talk", "Speaker 1", "At the quay", "1"]
    [page] = lay_out(talk, "A talk", (), Options(word_times=True, speakers=False), device)
    assert shown(page) == ["A talk", "00:00:00.1 At 00:00:00.3 the 00:00:00.7 quay", "1"]


def test_no_heading_is_the_last_of_a_page_and_no_line_stands_alone(device: QPdfWriter) -> None:
    pages = list(lay_out(told(40), "A long talk", (), Options(), device))
    assert len(pages) > 3
    assert [page.number for page in pages] == [*range(1, len(pages) + 1)]
    for page in pages[1:]:
        assert shown(page)[0] == "A long talk"
    for page in pages:
        *body, number = page.lines
        assert number.layout.text() == str(page.number)
        body = body[1:] if page.number > 1 else body
        assert not body[-1].layout.text().startswith("Speaker")
        for edge in (body[0], body[-1]):
            together = [one for one in body if one.layout is edge.layout]
            assert len(together) > 1 or edge.layout.lineCount() == 1
        places = [one.at.y() for one in body]
        assert places == sorted(places)


def test_a_transcript_without_words_is_a_page(device: QPdfWriter) -> None:
    [page] = lay_out(Transcript(), "Nothing", (), ALL, device)
    assert shown(page)[0] == "Nothing"
    [page] = lay_out(Transcript(), "", (), Options(), device)
    assert shown(page) == ["1"]


WORDS = st.text(max_size=12) | st.sampled_from(["\x00", "\ud800", "مرحبا", "你好", "😀", "a" * 10_000, "\u202e", ""])


@settings(max_examples=60)
@given(st.lists(st.lists(WORDS, max_size=8), max_size=5), WORDS)
def test_all_words_are_on_the_pages_in_their_order(said: list[list[str]], title: str) -> None:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    device = QPdfWriter(buffer)
    talk = Transcript(tuple(Paragraph(tuple(map(Word, words))) for words in said))
    pages = list(lay_out(talk, "", (), Options(), device))
    drawn = "".join(
        one.layout.text()
        .encode("utf-16-le")[one.line.textStart() * 2 :][: one.line.textLength() * 2]
        .decode("utf-16-le")
        for page in pages
        for one in page.lines[:-1]
    )
    text = exporters.by_id("txt").render(talk, "").decode()
    assert "".join(drawn.split()) == "".join(text.split())
    assert exporters.by_id("pdf").render(talk, title).startswith(b"%PDF-")


def test_a_pdf_is_made_in_a_thread_beside_the_window(qapp: QApplication) -> None:
    made: list[bytes] = []
    worker = threading.Thread(target=lambda: made.append(exporters.by_id("pdf").render(told(3), "A talk")))
    worker.start()
    worker.join()
    assert made[0].startswith(b"%PDF-")
    assert made[0].count(b"/Type /Page\n") >= 1
    assert b"/FontFile2" in made[0] or b"/FontFile3" in made[0]  # its letters are in it


def test_the_command_line_makes_a_pdf_without_a_window_or_a_screen(tmp_path: Path) -> None:
    answer = tmp_path / "answer.json"
    answer.write_text(json.dumps({"text": "All day long."}), encoding="utf-8")
    path = tmp_path / "talk.pdf"
    hidden = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    surroundings = {name: value for name, value in os.environ.items() if name not in hidden}
    surroundings["LC_ALL"] = "C.UTF-8"  # Qt complains of any other that is not installed
    command = [sys.executable, "-m", "sttgui", "convert", str(answer), "-o", str(path)]
    result = subprocess.run(command, env=surroundings, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stderr
    assert path.read_bytes().startswith(b"%PDF-")
    assert not re.search("qt|warning", result.stderr, re.IGNORECASE)
