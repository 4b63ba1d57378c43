"""A window of another program that files can be dragged from: `drag_source.py FILE…`. Says when they were taken."""

import sys
from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtWidgets import QApplication, QLabel


class DragSource(QLabel):
    """Every drag that begins in it carries the files, until they were taken."""

    def __init__(self, files: list[str]) -> None:
        super().__init__("files")
        self._files = [QUrl.fromLocalFile(str(Path(file).absolute())) for file in files]
        self.setWindowTitle("drag source")

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        if not self._files:
            return
        data = QMimeData()
        data.setUrls(self._files)
        drag = QDrag(self)
        drag.setMimeData(data)
        if drag.exec(Qt.DropAction.CopyAction) is Qt.DropAction.CopyAction:
            self._files = []
            print("taken", flush=True)


application = QApplication(sys.argv[:1])
source = DragSource(sys.argv[1:])
source.setGeometry(20, 20, 160, 90)
source.show()
application.exec()
