"""Programs nobody here wrote read the documents as they were meant; where one is not, its tests are skipped."""

from __future__ import annotations

import csv
import os
import re
import shutil
import subprocess
import unicodedata
import wave
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtGui import QFontDatabase

from sttgui import exporters
from sttgui.domain.jobs import Marker
from sttgui.domain.transcript import Paragraph, Transcript, Word, WordState
from sttgui.exporters import Options

SOFFICE = shutil.which("soffice") or shutil.which("libreoffice")
CALC = shutil.which("localc")  # may be left out of LibreOffice
CHROMIUM = shutil.which("chromium") or shutil.which("google-chrome")
PDFTOTEXT = shutil.which("pdftotext")
ODF = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
ID = f"{ODF}change-id"
DOCUMENTS = ("docx", "odt", "rtf")
needs_office = pytest.mark.skipif(SOFFICE is None, reason="LibreOffice is not here")
needs_poppler = pytest.mark.skipif(PDFTOTEXT is None, reason="pdftotext is not here")
needs_browser = pytest.mark.skipif(CHROMIUM is None, reason="Chromium is not here")
pytestmark = [pytest.mark.usefixtures("qapp"), pytest.mark.timeout(300)]


def spoken(text: str, start_ms: int, speaker: str) -> Paragraph:
    words = tuple(Word(part, start_ms + place * 300, start_ms + 250) for place, part in enumerate(text.split()))
    return Paragraph(words, start_ms, None, speaker)


QUAY = Word("quay,", 20_600, 20_900, state=WordState.CHANGED, replaced=(Word("key", 20_600),))
SAID = (
    ("Ann Lee", "00:00:00", "We saw <three> ships & *one* boat — naïve café, {braces} \\slash;"),
    ("Bo", "00:00:20", "At the quay,"),
    ("Ann Lee", "01:01:01", "office files: fi fl 100 % =1+1"),
)
TALK = Transcript(
    (
        spoken(SAID[0][2], 0, "a"),
        Paragraph((*spoken("At the", 20_000, "b").words, QUAY), 20_000, None, "b"),
        spoken(SAID[2][2], 3_661_000, "a"),
    ),
    language="en",
    names=(("a", "Ann Lee"), ("b", "Bo")),
)
MARKERS = (Marker(61_000, "the key"),)
LINES = ["A talk", *(line for who, when, what in SAID for line in (f"{who}\u2002{when}", what)), "Markers"]


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the talk in all formats, plain and, as `changes`, with tracked changes."""
    folder = tmp_path_factory.mktemp("written")
    for known in exporters.formats():
        made = known.render(TALK, "A talk", MARKERS, Options(times="times" in known.options))
        (folder / f"{known.id}{known.suffix}").write_bytes(made)
    for format_id in DOCUMENTS:
        made = exporters.by_id(format_id).render(TALK, "A talk", MARKERS, Options(changes=True, marks=True))
        (folder / f"changes-{format_id}.{format_id}").write_bytes(made)
    return folder


def office(folder: Path, what: str, *names: str) -> Path:
    """What LibreOffice makes of files."""
    assert SOFFICE is not None
    made = folder / "made"
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = [
        SOFFICE,
        profile,
        "--headless",
        "--convert-to",
        what,
        "--outdir",
        made,
        *(folder / name for name in names),
    ]
    plainly = {**os.environ, "LC_ALL": "C.UTF-8"}  # numbers with a point, wherever one is
    subprocess.run(command, check=True, capture_output=True, env=plainly)
    return made


@needs_office
def test_libreoffice_reads_title_speakers_times_words_and_markers(written: Path) -> None:
    made = office(written, "txt:Text (encoded):UTF8", *(f"{one}.{one}" for one in DOCUMENTS))
    for format_id in DOCUMENTS:
        text = (made / f"{format_id}.txt").read_text(encoding="utf-8-sig")
        assert text.splitlines() == [*LINES, "00:01:01 the key"], format_id


@needs_office
def test_libreoffice_reads_tracked_changes(written: Path) -> None:
    made = office(written, "fodt", *(f"changes-{one}.{one}" for one in DOCUMENTS))
    for format_id in DOCUMENTS:
        document = ElementTree.parse(made / f"changes-{format_id}.fodt")
        assert changed(document, "deletion") == ["key"], format_id
        assert changed(document, "insertion") == ["quay,"], format_id


def changed(document: ElementTree.ElementTree, kind: str) -> list[str]:
    """What was taken away or put in: it stands in the list of changes, or between two marks in the text."""
    found = []
    for region in document.iter(f"{ODF}changed-region"):
        for change in region.iter(f"{ODF}{kind}"):
            own = "".join(part.text or "" for part in change.iter(f"{ODF}p"))
            begins = [one for one in document.iter(f"{ODF}change-start") if one.get(ID) == region.get(f"{ODF}id")]
            found.append(own + "".join(one.tail or "" for one in begins))
    return found


@pytest.mark.skipif(CALC is None, reason="LibreOffice Calc is not here")
def test_libreoffice_reads_a_row_for_each_word_of_tables_and_no_formulas(written: Path) -> None:
    made = office(written, "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false", "xlsx.xlsx")
    rows = list(csv.reader((made / "xlsx.csv").read_text(encoding="utf-8").splitlines()))[1:]
    assert " ".join(row[2] for row in rows) == " ".join(what for _, _, what in SAID)
    assert [float(row[0]) for row in rows] == [(word.start_ms or 0) / 1000 for word in TALK.words]
    assert [row[4] for row in rows][:: len(rows) - 1] == ["Ann Lee", "Ann Lee"]


@needs_poppler
def test_a_pdf_can_be_searched_for_all_words_speakers_times_and_markers(written: Path) -> None:
    text = pdf_text(written / "pdf.pdf")
    expected = ["A talk", *(f"{when} {who} {what}" for who, when, what in SAID), "Markers 00:01:01 the key", "1"]
    assert text.split() == " ".join(expected).split()


@needs_poppler
def test_a_pdf_can_be_searched_for_words_from_right_to_left(tmp_path: Path) -> None:
    if QFontDatabase.WritingSystem.Arabic not in QFontDatabase.writingSystems():
        pytest.skip("no font for it is here")
    words = "مرحبا بكم في هذا البرنامج"
    path = tmp_path / "talk.pdf"
    path.write_bytes(exporters.by_id("pdf").render(Transcript((spoken(words, 0, "a"),)), "A talk"))
    assert words in pdf_text(path)


def pdf_text(path: Path) -> str:
    assert PDFTOTEXT is not None
    result = subprocess.run([PDFTOTEXT, "-layout", path, "-"], check=True, capture_output=True)
    return unicodedata.normalize("NFKC", result.stdout.decode("utf-8"))


@needs_browser
def test_a_browser_shows_the_page_and_plays_from_a_word(written: Path) -> None:
    """A click on the sixth word, by a line that the page itself does not have."""
    assert CHROMIUM is not None
    with wave.open(str(written / "talk.wav"), "wb") as recording:
        recording.setparams((1, 2, 8000, 0, "NONE", ""))
        recording.writeframes(bytes(8000 * 2 * 30))
    sound = Options(times=True, sound=(written / "elsewhere" / "talk.wav").as_uri())
    page = exporters.by_id("html").render(TALK, "A talk", MARKERS, sound).decode("utf-8")
    click = (
        "<script>sound.addEventListener('seeked', () => {"
        "document.body.append(`|at ${sound.currentTime} of ${sound.duration}, ${sound.paused}|`)});"
        "sound.addEventListener('timeupdate', () => {"
        "document.body.append(`|now ${document.querySelector('.now').textContent}|`)});"
        "document.querySelectorAll('[data-ms]')[5].click()</script>"
    )
    path = written / "clicked.html"
    path.write_text(page.replace("</body>", f"{click}</body>"), encoding="utf-8")
    command = [CHROMIUM, "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={written / 'browser'}"]
    command += [
        "--autoplay-policy=no-user-gesture-required",
        "--virtual-time-budget=20000",
        "--dump-dom",
        path.as_uri(),
    ]
    shown = subprocess.run(command, check=True, capture_output=True, timeout=120).stdout.decode("utf-8")
    at = re.search(r"\|at ([\d.]+) of 30, false\|", shown)
    assert at is not None, shown
    assert 1.5 <= float(at[1]) < 3  # it plays on meanwhile
    heard = re.search(r"\|now ([^$|]+)\|", shown)
    assert heard is not None, shown
    assert heard[1] in SAID[0][2].split()[5:9]
