"""Draws a row of the library: the group's name where one begins, title, state, and progress while there is some; and
lets the title be changed in its place.
"""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QLineEdit, QStyle, QStyleOptionViewItem, QWidget

from sttgui.domain.jobs import Job
from sttgui.ui.jobs import text as job_text
from sttgui.ui.kit import text
from sttgui.ui.kit.row_delegate import RowDelegate
from sttgui.ui.library import text as library_text
from sttgui.viewmodel.library_model import Role

SIDE = 10  # from the edge of the list to the row
PADDING = 10  # from the edge of the row to its text
BAR_HEIGHT = 4
LONGEST_TITLE = 200  # characters


class LibraryDelegate(RowDelegate):
    """Sizes follow the font; colours are those of `tokens`."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        job: Job = index.data(Role.JOB)
        lines = QFontMetrics(_title_font(option.font)).height() + QFontMetrics(_small_font(option.font)).height() + 1
        bar = BAR_HEIGHT + 5 if job_text.progress(job) is not None else 0
        return QSize(120, header_height(index, option.font) + lines + bar + 2 * (PADDING - 1) + 2)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        header = header_height(index, option.font)
        if header:
            self._paint_header(painter, option, library_text.section(index.data(Role.SECTION)), header)
        row = option.rect.adjusted(SIDE, header, -SIDE, -2)
        self.paint_ground(painter, option, row)
        place = row.adjusted(PADDING, PADDING - 1, -PADDING, 1 - PADDING)
        self._paint_job(painter, place, option, index)
        painter.restore()

    def createEditor(
        self, parent: QWidget, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QWidget:
        del option
        editor = QLineEdit(index.data(Qt.ItemDataRole.EditRole), parent)
        editor.setAccessibleName(text.tr("Name of the recording"))
        editor.setToolTip(text.tr("Enter keeps the new name, Escape the old one"))
        editor.setMaxLength(LONGEST_TITLE)
        editor.selectAll()
        return editor

    def setEditorData(self, editor: QWidget, index: QModelIndex | QPersistentModelIndex) -> None:
        """Leave the title that is being typed as it is when the job changes meanwhile."""

    def setModelData(
        self, editor: QWidget, model: QAbstractItemModel, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        assert isinstance(editor, QLineEdit)
        model.setData(index, editor.text())

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Over the title, a little wider."""
        top = header_height(index, option.font)
        place = option.rect.adjusted(SIDE, top, -SIDE, -2)
        editor.setGeometry(place.left(), place.top(), place.width(), min(editor.sizeHint().height(), place.height()))

    def _paint_header(self, painter: QPainter, option: QStyleOptionViewItem, name: str, height: int) -> None:
        font = _small_font(option.font)
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor(self.tokens.quiet))
        place = QRect(option.rect.left() + SIDE + 6, option.rect.top(), option.rect.width() - 2 * SIDE, height - 4)
        painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, name)

    def _paint_job(
        self, painter: QPainter, place: QRect, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        job: Job = index.data(Role.JOB)
        title_font, small_font = _title_font(option.font), _small_font(option.font)
        line = QRect(place.left(), place.top(), place.width(), QFontMetrics(title_font).height())
        _draw_line(painter, line, job.title, title_font, self.tokens.text)
        line = QRect(place.left(), line.bottom() + 2, place.width(), QFontMetrics(small_font).height())
        colour = self.tokens.danger if job_text.needs_attention(job) else self.tokens.quiet
        _draw_line(painter, line, library_text.status(job, index.data(Role.PLACE)), small_font, colour)
        done = job_text.progress(job)
        if done is not None:
            bar = QRectF(place.left(), line.bottom() + 5, place.width(), BAR_HEIGHT)
            selected = bool(option.state & QStyle.StateFlag.State_Selected)
            _draw_bar(painter, bar, self.tokens.dashes if selected else self.tokens.track)
            _draw_bar(painter, QRectF(bar.left(), bar.top(), bar.width() * done, BAR_HEIGHT), self.tokens.accent)


def header_height(index: QModelIndex | QPersistentModelIndex, font: QFont) -> int:
    """How much of the row's height, at its top, is the name of the group; 0 where none begins."""
    if not index.data(Role.BEGINS_SECTION):
        return 0
    return QFontMetrics(_small_font(font)).height() + 18


def _title_font(font: QFont) -> QFont:
    result = QFont(font)
    result.setWeight(QFont.Weight.DemiBold)
    return result


def _small_font(font: QFont) -> QFont:
    result = QFont(font)
    if font.pixelSize() > 0:
        result.setPixelSize(font.pixelSize() - 1)
    return result


def _draw_line(painter: QPainter, place: QRect, words: str, font: QFont, colour: str) -> None:
    painter.setFont(font)
    painter.setPen(QColor(colour))
    shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, place.width())
    painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)


def _draw_bar(painter: QPainter, place: QRectF, colour: str) -> None:
    if place.width() > 0:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colour))
        painter.drawRoundedRect(place, BAR_HEIGHT / 2, BAR_HEIGHT / 2)
