"""The least a Qt window costs in Python, for `start.py`: says when it was painted, and its memory once it rests."""

import sys
import time
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget


class Bare(QWidget):
    painted = worked = 0.0

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802  Qt's name
        if not self.painted:
            self.painted = -1.0
            QTimer.singleShot(0, self._note)

    def _note(self) -> None:
        self.painted, self.worked = time.monotonic(), time.process_time()


app = QApplication([])
window = Bare()
window.resize(1280, 800)
window.show()
QTimer.singleShot(int(sys.argv[1]), app.quit)
app.exec()
sys.stdout.write(f'{{"shown": {window.painted}, "worked": {window.worked}, "memory": "')
sys.stdout.write(Path("/proc/self/smaps_rollup").read_text().replace("\n", ";") + '"}')
