"""Makes the pictures of the application's icon in all sizes from its two drawings.

Run it with the Python of the development environment: `python packaging/resources/make_icon.py`.
"""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "app_icon"
SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
SMALL = 24  # up to this size the drawing has fewer lines


def main() -> None:
    for size in SIZES:
        drawing = "small" if size <= SMALL else "large"
        picture = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        QSvgRenderer(str(FOLDER / f"{drawing}.svg")).render(painter)
        painter.end()
        picture.save(str(FOLDER / f"{size}.png"))


if __name__ == "__main__":
    main()
