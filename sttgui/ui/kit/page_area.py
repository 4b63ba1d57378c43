"""A page that is scrolled up and down, in a dialog."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from sttgui.ui.kit.guarded import guarded


@guarded
class PageArea(QScrollArea):
    """Never narrower than its page, so that nothing of it is cut off at the side."""

    def __init__(self, page: QWidget) -> None:
        super().__init__(widgetResizable=True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # what is in it takes the focus, and comes into view
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(page)
        self._page = page

    def minimumSizeHint(self) -> QSize:
        page = self._page.minimumSizeHint().width() + self.verticalScrollBar().sizeHint().width()
        return QSize(page, super().minimumSizeHint().height())

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().event(event)
