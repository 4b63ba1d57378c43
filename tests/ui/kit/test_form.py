"""Rows are as high as what is in them, whatever the layout was asked before."""

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from sttgui.ui.kit.form import Form


def filled(page: QWidget) -> tuple[Form, QLabel]:
    form = Form()
    text = QLabel("Language: detected\nSplit into paragraphs\nTimed phrases (for subtitles)", page)
    text.setWordWrap(True)
    form.addRow(QLabel("Options", page), text)
    return form, text


def test_a_text_has_room_for_all_its_lines_where_it_has_less_width_than_it_likes(qapp: QApplication) -> None:
    page = QWidget()
    measured, _ = filled(page)
    wide = measured.sizeHint().width()
    tight = next(
        width for width in range(wide, 0, -1) if measured.heightForWidth(width) > measured.heightForWidth(wide)
    )
    form, text = filled(page)
    for width in (tight, wide):  # as a scroll bar comes and goes
        form.heightForWidth(width)
    form.setGeometry(QRect(0, 0, tight, form.heightForWidth(tight)))
    assert text.height() == text.heightForWidth(text.width())
