"""The small widgets of all rooms."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QMenu, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from sttgui.ui.kit.widgets import ElidedLabel, button, label, needs, tab_chain, turning_margins


def test_a_line_is_shortened_to_the_room_within_its_margins(qtbot: QtBot) -> None:
    narrow, with_margin = ElidedLabel(), ElidedLabel()
    for line, width in ((narrow, 160), (with_margin, 200)):
        qtbot.addWidget(line)
        line.setText("Saved on this computer at eight o'clock in the morning")
        line.resize(width, 30)
    with_margin.setContentsMargins(0, 0, 40, 0)
    assert with_margin.grab(narrow.rect()).toImage() == narrow.grab().toImage()


def test_a_line_of_parts_leaves_out_whole_ones_from_its_end(qtbot: QtBot) -> None:
    line = ElidedLabel(at=Qt.TextElideMode.ElideRight)
    qtbot.addWidget(line)
    line.setText("30 Nov 2026 · English · fairly sure (94 %)")
    for shown in (line.text(), "30 Nov 2026 · English", "30 Nov 2026"):
        line.resize(line.fontMetrics().horizontalAdvance(shown) + 1, 30)
        assert line.shown() == shown
    line.resize(line.width() - 20, 30)
    assert line.shown().endswith("…")


def test_a_control_says_what_it_waits_for_as_long_as_it_does(qtbot: QtBot) -> None:
    made = button("Copy", "Copies")
    qtbot.addWidget(made)
    needs(made, "Choose one first.")
    assert made.toolTip() == "Copies"
    made.setEnabled(False)
    assert made.toolTip() == "Copies\nChoose one first."
    made.setToolTip("Copies all")
    assert made.toolTip() == "Copies all\nChoose one first."
    made.setEnabled(True)
    assert made.toolTip() == "Copies all"


def test_margins_are_where_a_line_begins_and_ends_whichever_way_the_window_goes(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    layout = QVBoxLayout(window)
    turning_margins(layout, window, (18, 1, 4, 2))
    for way, left in ((Qt.LayoutDirection.RightToLeft, 4), (Qt.LayoutDirection.LeftToRight, 18)):
        window.setLayoutDirection(way)
        margins = layout.contentsMargins()
        assert (margins.left(), margins.top(), margins.right(), margins.bottom()) == (left, 1, 22 - left, 2)


def test_each_line_of_an_arabic_text_begins_at_the_right_edge(qtbot: QtBot) -> None:
    made = label("ببب " * 11 + "ببب", wrap=True)
    made.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qtbot.addWidget(made)
    width = made.fontMetrics().horizontalAdvance("ببب " * 4 + "ببب") + 1
    made.resize(width, made.heightForWidth(width))
    image = made.grab().toImage()
    ground, step = image.pixel(0, 0), made.fontMetrics().lineSpacing()
    lines = [range(top, min(top + step, image.height())) for top in range(0, image.height() - step // 2, step)]
    edges = [max(x for x in range(width) for y in line if image.pixel(x, y) != ground) for line in lines]
    assert len(edges) > 1
    assert max(edges) - min(edges) <= 1


def test_what_tab_comes_to_stays_when_what_is_before_it_goes(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    first, then = QLineEdit(window), QPushButton(window)
    entry = QMenu(then).addAction("Slower")
    assert tab_chain(first) == [first, then]
    with qtbot.waitSignal(first.destroyed):
        first.deleteLater()
    entry.setText("Faster")
    assert [isValid(one) for one in (window, then, entry)] == [True] * 3
