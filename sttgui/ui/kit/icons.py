"""Icons from `resources/icons`, in a colour of the theme."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from sttgui.storage.folders import resource
from sttgui.ui.kit.appearance import letters

SIDE = 16
POINTING = ("fold_left", "fold_right"), ("pane_left", "pane_right"), ("earlier", "later")
MIRRORED = {one: other for pair in POINTING for one, other in (pair, pair[::-1])}
DENSITIES = (1, 2, 3)  # so that it is sharp on dense screens
APP_ICON_SIDES = (16, 24, 32, 48, 64, 128, 256, 512)


def icon(name: str, colour: str) -> QIcon:
    """The icon `name`.svg with `currentColor` replaced by `colour` (`#rrggbb`).

    One that points to a side points to the other one where the window is arranged from right to left.
    """
    if QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft:
        name = MIRRORED.get(name, name)
    drawing = resource(f"icons/{name}.svg").read_text("utf-8").replace("currentColor", colour)
    renderer = QSvgRenderer(QByteArray(drawing.encode()))
    result = QIcon()
    side = round(SIDE * letters())
    for density in DENSITIES:
        pixmap = QPixmap(side * density, side * density)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        renderer.render(painter)
        painter.end()
        pixmap.setDevicePixelRatio(density)
        result.addPixmap(pixmap)
    return result


def app_icon() -> QIcon:
    """The application's own icon, for windows, the task bar and the tray; a size is read when it is asked for."""
    result = QIcon()
    for side in APP_ICON_SIDES:
        result.addFile(str(resource(f"app_icon/{side}.png")), QSize(side, side))
    return result
