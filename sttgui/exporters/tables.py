"""A row for each word, for programs that count: CSV (https://www.rfc-editor.org/rfc/rfc4180) and Excel's own format."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Sequence
from html import escape

from sttgui.domain.jobs import Marker
from sttgui.domain.speakers import speaker_name
from sttgui.domain.transcript import Transcript
from sttgui.exporters.options import Options
from sttgui.exporters.passages import clean

HEADING = ("start_s", "end_s", "word", "confidence", "speaker", "paragraph", "state", "heard_as")
_ORDERS = tuple("=+-@＝＋－＠\t\r")  # with which a spreadsheet takes a text for a formula
LONGEST_CELL = 32_767  # characters; Excel takes no more, and the library leaves out what is longer
LONGEST_TITLE = 255  # characters, among the properties
WIDTHS = (9, 9, 18, 11, 16, 10, 12, 18)  # characters

Row = tuple[float | None, float | None, str, float | None, str, int, str, str]


def render_csv(
    transcript: Transcript,
    title: str,  # noqa: ARG001  a table has a heading only
    markers: Sequence[Marker] = (),  # noqa: ARG001
    options: Options | None = None,  # noqa: ARG001  all columns are there
) -> str:
    """UTF-8 with a byte order mark, by which Excel knows it; a text that a spreadsheet would take for a formula has an
    apostrophe before it.
    """
    file = io.StringIO()
    writer = csv.writer(file)
    writer.writerow(HEADING)
    for row in rows(transcript):
        writer.writerow(f"'{cell}" if isinstance(cell, str) and cell.startswith(_ORDERS) else cell for cell in row)
    return "\ufeff" + file.getvalue()


def render_xlsx(
    transcript: Transcript,
    title: str,
    markers: Sequence[Marker] = (),  # noqa: ARG001
    options: Options | None = None,  # noqa: ARG001
) -> bytes:
    """A workbook with one sheet; all texts are texts."""
    from xlsxwriter import Workbook

    file = io.BytesIO()
    book = Workbook(file, {"constant_memory": True, "in_memory": True})
    book.set_properties({"title": clean(title)[:LONGEST_TITLE]})
    sheet = book.add_worksheet("Words")
    bold = book.add_format({"bold": True})
    for column, wide in enumerate(WIDTHS):
        sheet.set_column(column, column, wide)
    for column, name in enumerate(HEADING):
        sheet.write_string(0, column, name, bold)
    sheet.freeze_panes(1, 0)
    for line, row in enumerate(rows(transcript), start=1):
        for column, cell in enumerate(row):
            if isinstance(cell, str):
                if cell:
                    sheet.write_string(line, column, cell[:LONGEST_CELL])
            elif cell is not None:
                sheet.write_number(line, column, cell)
    book.close()
    return file.getvalue()


def render_plainly(
    transcript: Transcript,
    title: str,  # noqa: ARG001
    markers: Sequence[Marker],  # noqa: ARG001
    options: Options,  # noqa: ARG001
) -> str:
    """The table as a page for a text control: to show how it will look."""
    lines = [HEADING, *rows(transcript)]
    cells = ("".join(f"<td>{'' if cell is None else escape(str(cell))}</td>" for cell in line) for line in lines)
    return f'<table cellpadding="3">{"".join(f"<tr>{line}</tr>" for line in cells)}</table>'


def rows(transcript: Transcript) -> Iterator[Row]:
    """Times in seconds, confidence from 0 to 1, paragraphs counted from 1."""
    names = dict(transcript.names)
    for number, part in enumerate(transcript.paragraphs, start=1):
        for word in part.words:
            speaker = part.speaker or word.speaker
            yield (
                _seconds(word.start_ms),
                _seconds(word.end_ms),
                clean(word.text),
                None if word.confidence is None else round(word.confidence, 4),
                clean(speaker_name(speaker, names)) if speaker else "",
                number,
                word.state.value,
                clean(word.heard_as or ""),
            )


def _seconds(ms: int | None) -> float | None:
    return None if ms is None else ms / 1000
