"""Icons are drawn in the theme's colours, sharp on dense screens."""

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication

from sttgui.storage.folders import resource
from sttgui.ui.kit.icons import APP_ICON_SIDES, app_icon, icon

NAMES = [path.stem for path in resource("icons").glob("*.svg")]


@pytest.mark.parametrize("name", NAMES)
def test_an_icon_takes_the_colour_it_is_given(name: str, qapp: QApplication) -> None:
    image = icon(name, "#ff0000").pixmap(QSize(16, 16), 3.0).toImage()
    assert image.width() == 48
    seen = {QColor.fromRgba(image.pixel(x, y)).name() for x in range(48) for y in range(48) if image.pixel(x, y) >> 24}
    assert "#ff0000" in seen
    assert "#000000" not in seen


def test_the_icon_of_the_application_is_drawn_for_every_size(qapp: QApplication) -> None:
    for side in APP_ICON_SIDES:
        image = app_icon().pixmap(QSize(side, side)).toImage()
        assert image.size() == QSize(side, side)
        assert QColor.fromRgba(image.pixel(side // 2, side // 10)).name() == "#2f5fd0"
        assert image.pixelColor(0, 0).alpha() < 128  # its corners are round


def test_what_points_to_a_side_points_to_the_other_where_the_window_goes_from_right_to_left(qapp: QApplication) -> None:
    def drawn(name: str) -> QImage:
        return icon(name, "#000000").pixmap(QSize(16, 16), 1.0).toImage()

    pairs = [("fold_left", "fold_right"), ("pane_left", "pane_right"), ("earlier", "later"), ("play", "play")]
    before = [drawn(one) for one, _ in pairs]
    before_direction = qapp.layoutDirection()
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        assert [drawn(other) for _, other in pairs] == before
    finally:
        qapp.setLayoutDirection(before_direction)
