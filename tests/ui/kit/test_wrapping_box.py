"""The words of a box to tick are seen whole in whatever room it has."""

from PySide6.QtWidgets import QApplication, QStyleOptionButton, QVBoxLayout, QWidget

from sttgui.ui.kit.wrapping_box import WrappingBox

WORDS = "Have a second model listen to what was transcribed here"


def shown(box: WrappingBox) -> list[str]:
    option = QStyleOptionButton()
    box.initStyleOption(option)
    return option.text.split("\n")


def test_it_takes_as_many_lines_as_it_needs_and_keeps_its_words(qapp: QApplication) -> None:
    page, box = QWidget(), WrappingBox(WORDS)
    column = QVBoxLayout(page)
    column.addWidget(box)
    column.addStretch()
    heights, lines = [], []
    for width in (160, 900):
        page.resize(width, 400)
        column.setGeometry(page.rect())
        heights.append(box.height())
        lines.append(len(shown(box)))
        assert " ".join(shown(box)) == box.text() == WORDS
        assert all(box.fontMetrics().horizontalAdvance(line) < width for line in shown(box))
    narrow, wide = heights
    assert lines[1] == 1
    assert narrow == wide + (lines[0] - 1) * box.fontMetrics().lineSpacing() > wide


def test_it_asks_for_no_more_width_than_a_few_letters(qapp: QApplication) -> None:
    box = WrappingBox(WORDS)
    assert box.minimumSizeHint().width() < box.sizeHint().width() / 2
    assert WrappingBox("On").minimumSizeHint() == WrappingBox("On").sizeHint()
