"""Pages of paper one below the other, as they will be printed; each is laid out when one scrolls to it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QPagedPaintDevice, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from sttgui.ui.kit.text import tr

if TYPE_CHECKING:
    from sttgui.exporters.pages import Page

GAP, WIDEST = 12, 760  # pixels
EDGE = QColor(0, 0, 0, 60)


class PageView(QScrollArea):
    """Shows pages of any number as fast as one; paper is white also where all else is dark."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "reading")
        self.setAccessibleName(tr("Pages"))
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # else its coming would change the size
        self._sheets = _Sheets()
        self._coming: Iterator[Page] = iter(())
        self.setObjectName("printed_pages")
        self.setWidget(self._sheets)
        self.verticalScrollBar().valueChanged.connect(self._lay_out)

    @property
    def pages(self) -> list[Page]:
        """Those that were laid out so far."""
        return self._sheets.pages

    def show_pages(self, pages: Iterator[Page], device: QPagedPaintDevice) -> None:
        """Show pages that are laid out for a device, in the place of others."""
        self._coming = pages
        self._sheets.take(device)
        self.verticalScrollBar().setValue(0)
        self._lay_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def _lay_out(self) -> None:
        """Have a page more than can be seen."""
        seen = self.verticalScrollBar().value() + self.viewport().height()
        sheets = self._sheets
        while sheets.height_of(len(sheets.pages) - 1) < seen and (page := next(self._coming, None)) is not None:
            sheets.pages.append(page)
        sheets.setMinimumHeight(sheets.height_of(len(sheets.pages)))
        sheets.update()
        self.setAccessibleDescription(sheets.pages[0].text if sheets.pages else "")


class _Sheets(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.pages: list[Page] = []
        self._device: QPagedPaintDevice | None = None  # is kept while pages are laid out for it
        self._paper = QRect(0, 0, 210, 297)
        self._margin = QPointF()

    def take(self, device: QPagedPaintDevice) -> None:
        """Be paper for another device, without pages."""
        self.pages = []
        self._device = device
        layout, dots = device.pageLayout(), device.logicalDpiX()
        self._paper = layout.fullRectPixels(dots)
        self._margin = QPointF(layout.paintRectPixels(dots).topLeft())

    def height_of(self, count: int) -> int:
        """How high so many pages are together."""
        return round(count * (self._size().height() + GAP)) + GAP

    def paintEvent(self, event: QPaintEvent) -> None:
        size = self._size()
        left = (self.width() - size.width()) / 2
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for place, page in enumerate(self.pages):
            sheet = QRectF(QPointF(left, self.height_of(place)), QSizeF(size))
            if not sheet.toAlignedRect().intersects(event.rect()):
                continue
            painter.fillRect(sheet, Qt.GlobalColor.white)
            painter.setPen(EDGE)
            painter.drawRect(sheet)
            painter.save()
            painter.translate(sheet.topLeft())
            scale = size.width() / self._paper.width()
            painter.scale(scale, scale)
            painter.translate(self._margin)
            page.draw(painter)
            painter.restore()
        painter.end()

    def _size(self) -> QSize:
        width = min(self.width() - 2 * GAP, WIDEST)
        return QSize(width, round(width * self._paper.height() / self._paper.width()))
