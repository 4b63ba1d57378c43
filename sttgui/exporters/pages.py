"""A transcript on pages of paper, drawn by Qt: for PDF, for the printer, and to look at before.

Each paragraph is laid out by itself and each page is finished before the next is begun, so that a window that draws
them one by one goes on answering, and a long transcript takes no more memory than a short one.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QBuffer, QIODevice, QLocale, QMarginsF, QPointF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QGuiApplication,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextCharFormat,
    QTextLayout,
    QTextLine,
    QTextOption,
)

from sttgui.domain.direction import is_right_to_left
from sttgui.domain.jobs import Marker
from sttgui.domain.transcript import Transcript
from sttgui.exporters.options import Options
from sttgui.exporters.passages import CROSSED_OUT, MARKED, UNDERLINED, Passage, Run, clean, legend, passages
from sttgui.exporters.sections import sections

AUTHOR = "Wordlight"
FAMILIES = ["Charter", "Georgia", "Noto Serif", "Liberation Serif", "DejaVu Serif"]  # what is there of these is taken
RESOLUTION = 600  # dots an inch: letters stand where they should by a fraction of a point
MARGINS_MM = QMarginsF(25, 22, 25, 22)
TEXT_PT, SMALL_PT, HEADING_PT, TITLE_PT = 10.5, 8.5, 13.0, 19.0
LINE = 1.32  # of the height of letters
TIME_PT = 46.0  # the column of times
FEWEST_LINES = 2  # of a paragraph that are left alone at the foot or the head of a page
QUIET, MARK, MARK_LINE = QColor(0x66, 0x67, 0x6E), QColor(0xFF, 0xEE, 0xB0), QColor(0x9A, 0x65, 0x00)
CHECK_LINE = QColor(0x2F, 0x5F, 0xD0)


@dataclass(frozen=True, slots=True)
class Line:
    """A line of text and where it begins; its layout is kept, since the line is a part of it."""

    layout: QTextLayout
    line: QTextLine
    at: QPointF


@dataclass(slots=True)
class Page:
    """What stands on one page; `number` counts from 1."""

    number: int
    lines: list[Line] = field(default_factory=list)

    @property
    def text(self) -> str:
        """What is to be read, a line each."""
        lines = (one.layout.text().encode("utf-16-le")[2 * one.line.textStart() :] for one in self.lines)
        sizes = (2 * one.line.textLength() for one in self.lines)
        return "\n".join(line[:size].decode("utf-16-le").strip() for line, size in zip(lines, sizes, strict=True))

    def draw(self, painter: QPainter) -> None:
        """Draw it in the dots of the device it was laid out for."""
        painter.setPen(Qt.GlobalColor.black)
        for one in self.lines:
            one.line.draw(painter, one.at)


@dataclass(frozen=True, slots=True)
class _Block:
    """A paragraph, the room before it, and what stands in the column of times beside its first line. What
    `is_heading` is never the last on a page.
    """

    layout: QTextLayout
    before_pt: float
    time: QTextLayout | None = None
    is_heading: bool = False


def to_pdf(transcript: Transcript, title: str, markers: Sequence[Marker], options: Options) -> bytes:
    """All pages as a file."""
    application = QGuiApplication.instance() or _application()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(clean(title))
    writer.setAuthor(AUTHOR)
    writer.setCreator(AUTHOR)
    writer.setResolution(RESOLUTION)
    set_page(writer)
    draw_all(writer, lay_out(transcript, title, markers, options, writer))
    del application  # where there is no window, it ends with the file
    return bytes(buffer.data().data())


def paper() -> QPdfWriter:
    """Usual paper, to lay pages out for that are only looked at."""
    nothing = QBuffer()
    writer = QPdfWriter(nothing)
    nothing.setParent(writer)
    writer.setResolution(RESOLUTION)
    set_page(writer)
    return writer


def set_page(device: QPagedPaintDevice) -> None:
    """The paper that is usual where one is."""
    is_letter = QLocale().measurementSystem() is QLocale.MeasurementSystem.ImperialUSSystem
    size = QPageSize(QPageSize.PageSizeId.Letter if is_letter else QPageSize.PageSizeId.A4)
    device.setPageLayout(QPageLayout(size, QPageLayout.Orientation.Portrait, MARGINS_MM, QPageLayout.Unit.Millimeter))


def draw_all(device: QPagedPaintDevice, pages: Iterator[Page]) -> None:
    """Draw each page on a sheet of its own."""
    painter = QPainter(device)
    try:
        for page in pages:
            if page.number > 1:
                device.newPage()
            page.draw(painter)
    finally:
        painter.end()


def lay_out(
    transcript: Transcript, title: str, markers: Sequence[Marker], options: Options, device: QPagedPaintDevice
) -> Iterator[Page]:
    """The pages one after the other, for the paper and the dots of a device; at least one."""
    sheet = _Sheet(device, clean(title), has_times=options.times)
    yield from sheet.pages(_blocks(sheet, transcript, markers, options))


class _Sheet:
    """The measures of a page, and what is laid out on it."""

    def __init__(self, device: QPagedPaintDevice, title: str, *, has_times: bool) -> None:
        self.title = title
        self._device = device
        self._dot = device.logicalDpiY() / 72  # dots a point
        room = device.pageLayout().paintRectPixels(device.logicalDpiY())
        self._width, self._height = float(room.width()), float(room.height())
        self._left = TIME_PT * self._dot if has_times else 0.0

    def text(
        self,
        pieces: Sequence[tuple[str, QTextCharFormat | None]],
        size_pt: float = TEXT_PT,
        *,
        is_bold: bool = False,
        is_quiet: bool = False,
        width: float | None = None,
        is_centred: bool = False,
    ) -> QTextLayout:
        """Pieces of text in lines; each goes the way its first letter says."""
        font = QFont(FAMILIES)
        font.setPointSizeF(size_pt)
        font.setBold(is_bold)
        font.setFeature(QFont.Tag("liga"), 0)  # letters in one piece would not be found as letters
        words = "".join(text for text, _ in pieces)
        layout = QTextLayout(words, font, self._device)
        side = Qt.AlignmentFlag.AlignRight if is_right_to_left(words) else Qt.AlignmentFlag.AlignLeft
        option = QTextOption(Qt.AlignmentFlag.AlignHCenter if is_centred else side)
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.setFormats(_ranges(pieces, is_quiet=is_quiet))
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(self._width - self._left if width is None else width)
        layout.endLayout()
        return layout

    def pages(self, blocks: Iterator[_Block]) -> Iterator[Page]:
        """Fill pages; a heading stays with what follows, and no line of a paragraph stands alone."""
        page, y = Page(1), 0.0
        for group in _together(blocks):
            if y and y + self._least(group) > self._height:
                yield self._finished(page)
                page, y = Page(page.number + 1), 0.0
            for block in group:
                y += block.before_pt * self._dot if y else 0.0
                for index, line, is_last_pair in _lines(block.layout):
                    if y + self._step(line) * (FEWEST_LINES if is_last_pair else 1) > self._height and y:
                        yield self._finished(page)
                        page, y = Page(page.number + 1), 0.0
                    self._put(page, block, line, y, is_first=index == 0)
                    y += self._step(line)
        yield self._finished(page)

    def _least(self, group: Sequence[_Block]) -> float:
        """How much room headings and the beginning of what follows take."""
        *headings, last = group
        lines = sum(one.layout.lineCount() * self._step(one.layout.lineAt(0)) for one in headings)
        count = last.layout.lineCount()
        begin = (FEWEST_LINES if count > FEWEST_LINES + 1 else count) * self._step(last.layout.lineAt(0))
        return lines + begin + sum(one.before_pt for one in group) * self._dot

    def _put(self, page: Page, block: _Block, line: QTextLine, y: float, *, is_first: bool) -> None:
        page.lines.append(Line(block.layout, line, QPointF(self._left, y)))
        if is_first and block.time is not None:
            time = block.time.lineAt(0)
            page.lines.append(Line(block.time, time, QPointF(0, y + line.ascent() - time.ascent())))

    def _finished(self, page: Page) -> Page:
        """The page with its number at the foot and, but on the first, the title at the head; both in the margin."""
        number = self.text([(str(page.number), None)], SMALL_PT, is_quiet=True, width=self._width, is_centred=True)
        foot = self._height + 18 * self._dot
        page.lines.append(Line(number, number.lineAt(0), QPointF(0, foot)))
        if page.number > 1 and self.title:
            font = QFont(FAMILIES)
            font.setPointSizeF(SMALL_PT)
            metrics = QFontMetricsF(font, self._device)
            title = metrics.elidedText(self.title, Qt.TextElideMode.ElideRight, self._width)
            head = self.text([(title, None)], SMALL_PT, is_quiet=True, width=self._width, is_centred=True)
            page.lines.insert(0, Line(head, head.lineAt(0), QPointF(0, -26 * self._dot)))
        return page

    def _step(self, line: QTextLine) -> float:
        return line.height() * LINE


def _together(blocks: Iterator[_Block]) -> Iterator[list[_Block]]:
    """Headings with what they stand over."""
    held: list[_Block] = []
    for block in blocks:
        held.append(block)
        if not block.is_heading:
            yield held
            held = []
    if held:
        yield held


def _lines(layout: QTextLayout) -> Iterator[tuple[int, QTextLine, bool]]:
    """The lines with their numbers, and whether it is the last but one of several, which stays with the last."""
    count = layout.lineCount()
    for index in range(count):
        yield index, layout.lineAt(index), index == count - FEWEST_LINES and index >= FEWEST_LINES


def _blocks(sheet: _Sheet, transcript: Transcript, markers: Sequence[Marker], options: Options) -> Iterator[_Block]:
    if sheet.title:
        yield _Block(sheet.text([(sheet.title, None)], TITLE_PT, is_bold=True), 0, is_heading=True)
    before_pt = 16.0
    for passage in passages(transcript, options):
        time = sheet.text([(passage.time, None)], SMALL_PT, is_quiet=True) if passage.time else None
        if passage.speaker:
            yield _Block(sheet.text([(passage.speaker, None)], is_bold=True), before_pt, time, is_heading=True)
            yield _Block(sheet.text(list(_pieces(passage))), 1)
        else:
            yield _Block(sheet.text(list(_pieces(passage))), before_pt if before_pt > 11 else 7, time)
        before_pt = 11.0
    for section in sections(transcript, markers, options):
        yield _Block(sheet.text([(section.heading, None)], HEADING_PT, is_bold=True), 20, is_heading=True)
        for line in section.lines:
            yield _Block(sheet.text([(line, None)]), 4)
    before_pt = 20.0
    for is_wanted, look, words in (
        (options.marks, _marked(), MARKED),
        (options.states, _checked(), UNDERLINED),
        (options.changes, _gone(), CROSSED_OUT),
    ):
        if is_wanted:
            name, meaning = legend(words, options)
            yield _Block(sheet.text([(name, look), (meaning, None)], SMALL_PT, is_quiet=True), before_pt)
            before_pt = 2.0


def _pieces(passage: Passage) -> Iterator[tuple[str, QTextCharFormat | None]]:
    for run in passage.runs:
        yield from _run(run)


def _run(run: Run) -> Iterator[tuple[str, QTextCharFormat | None]]:
    text = run.text.rstrip()
    if run.time:
        small = _quiet()
        small.setFontPointSize(SMALL_PT)
        yield f"{run.time} ", small
    if run.heard_as:
        yield run.heard_as, _gone()
        yield " " if text else "", None
    yield text, _marked() if run.is_doubtful else _checked() if run.is_checked else None
    yield run.text[len(text) :], None


def _ranges(pieces: Sequence[tuple[str, QTextCharFormat | None]], *, is_quiet: bool) -> list[QTextLayout.FormatRange]:
    """Where each piece begins, as Qt counts letters, and how it looks."""
    ranges, begin = [], 0
    for text, look in pieces:
        length = len(text.encode("utf-16-le")) // 2
        shown = look or (_quiet() if is_quiet else None)
        if shown is not None and length:
            made = QTextLayout.FormatRange()
            made.start, made.length, made.format = begin, length, shown
            ranges.append(made)
        begin += length
    return ranges


def _quiet() -> QTextCharFormat:
    look = QTextCharFormat()
    look.setForeground(QUIET)
    return look


def _gone() -> QTextCharFormat:
    look = _quiet()
    look.setFontStrikeOut(True)
    return look


def _marked() -> QTextCharFormat:
    look = QTextCharFormat()
    look.setBackground(MARK)
    look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
    look.setUnderlineColor(MARK_LINE)
    return look


def _checked() -> QTextCharFormat:
    look = QTextCharFormat()
    look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
    look.setUnderlineColor(CHECK_LINE)
    return look


def _application() -> QGuiApplication:
    """What fonts need where there is no window; on Linux it asks for no screen."""
    arguments = ["sttgui", "-platform", "offscreen"] if sys.platform == "linux" else ["sttgui"]
    return QGuiApplication(arguments)
