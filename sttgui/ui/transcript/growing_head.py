"""What stands over a transcript that is not complete: how far it is, why nothing can be written yet, and Stop."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QLabel, QProgressBar, QWidget

from sttgui.ui.kit.announcing import announce
from sttgui.ui.kit.text import tr
from sttgui.ui.kit.widgets import button

STEPS, HEIGHT = 1000, 3  # of the bar, and its height in px
REFUSED_MS = 5000  # so long it is said why nothing is written


class GrowingHead(QObject):
    """A bar along the upper edge of a page, words in a line of it, and a button: nothing moves when they go."""

    stop_wanted = Signal()

    def __init__(self, page: QWidget, line: QLabel) -> None:
        super().__init__(page)
        self._page = page
        self._line = line
        self._said = ""
        self._bar = QProgressBar(page, textVisible=False, maximum=STEPS)
        self._bar.setObjectName("transcript_progress")
        self._bar.setAccessibleName(tr("Progress"))
        self.stop = button(tr("Stop"), tr("Stop transcribing this recording"), "link")
        self.stop.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # else one key ends an hour's work
        self.stop.clicked.connect(self.stop_wanted)
        self._refusing = QTimer(self, singleShot=True, interval=REFUSED_MS)
        self._refusing.timeout.connect(self._say)
        page.installEventFilter(self)
        self.leave()

    def show_progress(self, said: str, fraction: float | None) -> None:
        """Say how far the recogniser is; `fraction` is the part done, 0..1."""
        self._said = said
        self._bar.setValue(round((fraction or 0.0) * STEPS))
        self._bar.setVisible(fraction is not None)
        self._bar.raise_()
        self.stop.show()
        if not self._refusing.isActive():
            self._say()

    def refuse(self) -> None:
        """Say why nothing is written, to those who see it and to those who hear it."""
        said = tr("Editing starts when it is complete.")
        if not self._refusing.isActive():
            announce(self._page, said)
        self._line.setText(said)
        self._refusing.start()

    def leave(self) -> None:
        """Hide the bar and Stop; from now on the page writes the line."""
        self._refusing.stop()
        self._bar.hide()
        self.stop.hide()

    def eventFilter(self, page: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize:
            self._bar.setGeometry(0, 0, self._page.width(), HEIGHT)
        return super().eventFilter(page, event)

    def _say(self) -> None:
        self._line.setText(self._said)
