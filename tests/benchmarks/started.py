"""The app as `start.py` starts it: `started.py JOBS REST_MS` says when it showed what, and its memory once it rests."""

import sys
import time
from pathlib import Path
from typing import Any

from sttgui.app import start

JOBS, REST_S = int(sys.argv[1]), int(sys.argv[2]) / 1000
TICK_S = 0.002


def watched() -> None:
    from PySide6.QtCore import QEvent, QObject, QTimer

    class Watch(QObject):
        """Notes the window's first paintings, and ends the app once all jobs are listed and it has rested."""

        def __init__(self, window: Any) -> None:
            super().__init__()
            self._window = window
            self._shown = self._worked = self._first = self._all = self._stall = self._last = 0.0
            self._rows = window.library_pane.view
            self._ticks = QTimer(self, interval=int(TICK_S * 1000))
            self._ticks.timeout.connect(self._tick)
            self._ticks.start()

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  Qt's name
            if event.type() is QEvent.Type.Paint and not self._first and self._rows.model().rowCount():
                self._first = -1.0  # it is being painted now
                QTimer.singleShot(0, self._was_listed)
            return False

        def was_shown(self) -> None:
            self._shown, self._worked = time.monotonic(), time.process_time()
            if self._rows.model().rowCount():
                self._first = self._shown
            self._rows.viewport().installEventFilter(self)  # not before: it costs what the app does not need till then

        def _was_listed(self) -> None:
            if self._first < 0.0:
                self._first = time.monotonic()

        def _tick(self) -> None:
            now = time.monotonic()
            if self._shown > 0.0 and not self._all:
                self._stall = max(self._stall, now - max(self._last, self._shown) - TICK_S)
            self._last = now
            if self._all:
                if now > self._all + REST_S:
                    self._tell()
            elif self._shown > 0.0 and self._rows.model().rowCount() >= JOBS and (self._first > 0.0 or not JOBS):
                self._window.grab()
                self._all = time.monotonic()
                self._ticks.setInterval(100)

        def _tell(self) -> None:
            self._ticks.stop()
            memory = Path("/proc/self/smaps_rollup").read_text().replace("\n", ";")
            first = self._first or self._all
            times = f'"shown": {self._shown}, "first": {first}, "all": {self._all}'
            lengths = f'"worked": {self._worked}, "stall": {self._stall}'
            sys.stdout.write(f'{{{times}, {lengths}, "memory": "{memory}"}}')
            self._window.close()

    show_painted = start.show_painted

    def show_watched(window: Any) -> None:
        window.watch = Watch(window)
        show_painted(window)
        window.watch.was_shown()

    start.show_painted = show_watched


watched()
start.run_window([])
