"""Draws a row of the library: the group's name where one begins, title, state, and progress while there is some; and
lets the title be changed in its place.
"""

from __future__ import annotations

import functools
from typing import NamedTuple, assert_never

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QLineEdit, QStyle, QStyleOptionViewItem, QWidget

from sttgui.domain.jobs import Job
from sttgui.ui.jobs import text as job_text
from sttgui.ui.kit import text
from sttgui.ui.kit.row_delegate import RowDelegate
from sttgui.ui.kit.text import SEPARATOR, kept_together
from sttgui.ui.library import text as library_text
from sttgui.ui.library.text import RowState, Tone
from sttgui.viewmodel.library_model import Role

SIDE = 7  # from the edge of the list to the row
PADDING, ABOVE = 9, 3  # from the edge of the row to its text
BAR_HEIGHT = 3
LEAST = 24  # px; less room shows nothing but dots
INDENT = 12  # of an earlier version below a later one
GAP = 8  # at least, between what stands left and right
LONGEST_TITLE = 200  # characters


class LibraryDelegate(RowDelegate):
    """Sizes follow the font; colours are those of `tokens`."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(120, header_height(index, option.font) + self._row_height(option.font))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(option.direction)
        header = header_height(index, option.font)
        if header:
            name = library_text.section(index.data(Role.SECTION), index.data(Role.TODAY))
            self._paint_header(painter, option, name, header)
        row = option.rect.adjusted(SIDE, header, -SIDE, -2)
        self.paint_ground(painter, option, row)
        inside = row.adjusted(PADDING, 0, -PADDING, 0)
        if index.data(Role.IS_VERSION):
            inside = QStyle.visualRect(option.direction, inside, inside.adjusted(INDENT, 0, 0, 0))
        self._paint_job(painter, inside, option, index)
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
        """Over the whole row, without the name of the group."""
        editor.setGeometry(option.rect.adjusted(SIDE, header_height(index, option.font), -SIDE, -2))

    def _paint_header(self, painter: QPainter, option: QStyleOptionViewItem, name: str, height: int) -> None:
        painter.setFont(_faces(option.font).state.font)
        painter.setPen(QColor(self.tokens.quiet))
        place = option.rect.adjusted(SIDE + PADDING, 0, -SIDE - PADDING, 0)
        place.setHeight(height - 2)
        painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, name)

    def _row_height(self, font: QFont) -> int:
        """46 px with letters of 13 px, with what parts it from the next."""
        faces = _faces(font)
        lines = faces.title.height + faces.small.height + 1
        return max(round(46 / 13 * font.pixelSize()), lines + 2 * ABOVE + 2)

    def _paint_job(
        self, painter: QPainter, place: QRect, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """`place` is as high as the row."""
        job: Job = index.data(Role.JOB)
        faces = _faces(option.font)
        heights = faces.title.height, faces.small.height
        first = QRect(place.left(), place.top() + (place.height() - sum(heights) - 1) // 2, place.width(), heights[0])
        faces.title.draw(painter, first, job.title, self.tokens.text)
        second = QRect(place.left(), first.bottom() + 2, place.width(), heights[1])
        state = library_text.row_state(job, index.data(Role.PLACE))
        taken = 0 if state is None else self._paint_state(painter, second, state, faces, option.direction)
        left = second.adjusted(0, 0, -taken, 0)
        has_versions = index.data(Role.HAS_VERSIONS)
        words = library_text.second_line(job, index.data(Role.TODAY), has_versions=has_versions)
        is_whole = state is not None or has_versions  # else it is a sentence
        while is_whole and SEPARATOR in words and faces.small.metrics.horizontalAdvance(words) > left.width():
            words = words.rpartition(SEPARATOR)[0]  # half a length would say nothing
        left = QStyle.visualRect(option.direction, second, left)
        if state is None or has_versions or faces.small.metrics.horizontalAdvance(words) <= left.width():
            faces.small.draw(painter, left, words, self.tokens.quiet)
        done = job_text.progress(job)
        if done is not None:
            bar = QRect(place.left(), place.bottom() - BAR_HEIGHT, place.width(), BAR_HEIGHT)
            selected = bool(option.state & QStyle.StateFlag.State_Selected)
            _draw_bar(painter, bar, self.tokens.button_line if selected else self.tokens.track)
            part = QRect(bar.left(), bar.top(), round(bar.width() * done), BAR_HEIGHT)
            _draw_bar(painter, QStyle.visualRect(option.direction, bar, part), self.tokens.accent)

    def _paint_state(
        self, painter: QPainter, line: QRect, state: RowState, faces: _Faces, direction: Qt.LayoutDirection
    ) -> int:
        """At the far end of the line; returns how much of it is taken."""
        words = faces.state.metrics.elidedText(state.words, Qt.TextElideMode.ElideRight, line.width())
        width = faces.state.metrics.horizontalAdvance(words)
        is_pill = state.tone is Tone.PILL
        if is_pill:
            width = max(width + 12, line.height() + 8)
        place = QStyle.visualRect(direction, line, QRect(line.right() + 1 - width, line.top(), width, line.height()))
        if is_pill:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self.tokens.pill_fill))
            painter.drawRoundedRect(place, place.height() / 2, place.height() / 2)
        painter.setFont((faces.small if state.tone is Tone.QUIET else faces.state).font)
        painter.setPen(QColor(self._colour(state.tone)))
        at = Qt.AlignmentFlag.AlignHCenter if is_pill else Qt.AlignmentFlag.AlignRight
        painter.drawText(place, at | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip, words)
        return width + GAP

    def _colour(self, tone: Tone) -> str:
        match tone:
            case Tone.QUIET:
                return self.tokens.quiet
            case Tone.BUSY:
                return self.tokens.accent
            case Tone.PILL:
                return self.tokens.text
            case Tone.GOOD:
                return self.tokens.good
            case Tone.DANGER:
                return self.tokens.danger
            case _:
                assert_never(tone)


def header_height(index: QModelIndex | QPersistentModelIndex, font: QFont) -> int:
    """How much of the row's height, at its top, is the name of the group; 0 where none begins."""
    if not index.data(Role.BEGINS_SECTION):
        return 0
    return _faces(font).small.height + 10


class _Face(NamedTuple):
    font: QFont
    metrics: QFontMetrics

    @property
    def height(self) -> int:
        return self.metrics.height()

    def draw(self, painter: QPainter, place: QRect, words: str, colour: str) -> None:
        if place.width() < LEAST:
            return
        painter.setFont(self.font)
        painter.setPen(QColor(colour))
        shown = self.metrics.elidedText(words, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, str(kept_together(shown)))


class _Faces(NamedTuple):
    """Those of a row: of its title, of its second line, and of its state and the names of groups."""

    title: _Face
    small: _Face
    state: _Face


def _faces(font: QFont) -> _Faces:
    return _faces_of(font.toString())


@functools.lru_cache(maxsize=16)  # painting a page asks for them a hundred times
def _faces_of(described: str) -> _Faces:
    font = QFont()
    font.fromString(described)
    title, small = QFont(font), QFont(font)
    if font.pixelSize() > 0:
        small.setPixelSize(font.pixelSize() - 1)
    state = QFont(small)
    for made in (title, state):
        made.setWeight(QFont.Weight.DemiBold)
    return _Faces(*(_Face(made, QFontMetrics(made)) for made in (title, small, state)))


def _draw_bar(painter: QPainter, place: QRect, colour: str) -> None:
    if place.width() > 0:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colour))
        painter.drawRoundedRect(place, BAR_HEIGHT / 2, BAR_HEIGHT / 2)
