"""How much of a model is here, as a bar."""

from __future__ import annotations

from PySide6.QtWidgets import QProgressBar

from sttgui.ui.kit.text import tr

STEPS = 1000


class DownloadBar(QProgressBar):
    """Hidden while there is nothing to show."""

    def __init__(self) -> None:
        super().__init__(textVisible=False, maximum=STEPS)
        self.setValue(0)
        self.setFixedHeight(6)
        self.setAccessibleName(tr("Downloaded"))
        self.hide()

    def show_fraction(self, fraction: float | None) -> None:
        """0..1, or nothing."""
        self.setVisible(fraction is not None)
        if fraction is not None:
            self.setValue(round(fraction * STEPS))
