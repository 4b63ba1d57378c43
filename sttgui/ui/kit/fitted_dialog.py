"""A dialog that is never larger than the screen it is on; and a window of its own on the screen of another."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QComboBox, QDialog, QFrame, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from sttgui.ui.kit.appearance import letters
from sttgui.ui.kit.help_pages import bring_help
from sttgui.ui.kit.widgets import tab_chain

FRAME = QSize(16, 48)  # kept free of the screen, for the window's own frame and title
AROUND = 28  # px: what a field is wider than its words
LEAST = 2 / 3  # of the size a window opens with is left by hand: with less, lists and fields are of no use


def come_to(opened: QWidget, window: QWidget) -> None:
    """Have a window of its own that is about to be shown open on the screen on which another is, and fit on it."""
    screen = window.screen()
    is_placed = opened.testAttribute(Qt.WidgetAttribute.WA_Moved)  # else the system may choose the first screen
    if opened.isVisible() or (is_placed and opened.screen() is screen):
        return
    place = screen.availableGeometry()
    opened.resize(opened.size().boundedTo(place.size() - FRAME))
    opened.setScreen(screen)
    opened.move(place.center() - opened.rect().center())


class FittedDialog(QDialog):
    """Where the screen is too small, what is in it is scrolled, above the last row, which has the buttons."""

    _is_scrolled = False
    _least = QSize()

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Show:  # Qt puts it in its place right after
            self._show_hints()
            self._keep_on_screen()
            if self._least.isEmpty():
                self._least = self.size() * LEAST
                self.setMinimumSize(self.minimumSize().expandedTo(self._least))
            bring_help(self)
        handled = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest and self.isVisible():
            self._keep_on_screen()
            self.move_inside()
        if event.type() is QEvent.Type.Resize and self.isVisible() and not self._is_scrolled:
            self._keep_all_in_sight()
        return handled

    def begin_at(self, width: int, height: int) -> None:
        """Open with so many px, which grow with the letters."""
        self.resize(QSize(width, height) * letters())

    @property
    def room(self) -> QSize:
        """The largest size it can have."""
        return self.screen().availableGeometry().size() - FRAME

    def move_inside(self) -> None:
        """Come back onto the screen after it has grown."""
        screen, frame = self.screen().availableGeometry(), self.frameGeometry()
        x = max(min(frame.x(), screen.right() + 1 - frame.width()), screen.left())
        y = max(min(frame.y(), screen.bottom() + 1 - frame.height()), screen.top())
        if (x, y) != (frame.x(), frame.y()):
            self.move(x, y)

    def _show_hints(self) -> None:
        """Have each field be so wide that what it says while it is empty is not cut off."""
        for field in self.findChildren(QLineEdit):
            if field.isVisibleTo(self) and not isinstance(field.parent(), QComboBox):
                words = field.fontMetrics().horizontalAdvance(field.placeholderText())
                field.setMinimumWidth(max(field.minimumWidth(), words + AROUND))

    def _keep_on_screen(self) -> None:
        room = self.room
        if self.layout() is None:
            return
        needed = self._needed()
        if not self._is_scrolled and needed.boundedTo(room) != needed:
            size = self.size().expandedTo(needed)
            self._scroll()
            self.resize(min(size.width(), room.width()), size.height())
        elif not self._is_scrolled:
            self._keep_all_in_sight()
        self.setMinimumSize(self.minimumSize().expandedTo(self._least).boundedTo(room))
        self.resize(self.size().boundedTo(room))

    def _needed(self) -> QSize:
        """What is in it needs no less, where it is as wide as now. Qt itself counts no lines that wrap."""
        layout = self.layout()
        assert layout is not None
        least = layout.totalMinimumSize()
        width = min(max(self.width(), least.width()), self.room.width())
        return least.expandedTo(QSize(0, layout.totalMinimumHeightForWidth(width) if layout.hasHeightForWidth() else 0))

    def _keep_all_in_sight(self) -> None:
        """Grow where something is cut, and become no smaller than that by hand: less high where it is wider."""
        if self.layout() is not None:
            needed = self._needed()
            least = QSize(max(self.minimumWidth(), needed.width()), needed.height())
            self.setMinimumSize(least.expandedTo(self._least).boundedTo(self.room))

    def _scroll(self) -> None:
        """Move all but the last row into an area that can be scrolled."""
        layout = self.layout()
        assert isinstance(layout, QVBoxLayout)
        self._is_scrolled = True
        chain = tab_chain(self)
        usable = (part for part in chain if part.isEnabled() and part.isVisibleTo(self))
        focused = next(filter(None, (self.focusWidget(), *usable)), None)
        margins = layout.contentsMargins()
        last = layout.takeAt(layout.count() - 1)
        assert last is not None
        page = QWidget()
        page.setLayout(layout)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidgetResizable(True)
        area.setWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(area, 1)
        buttons = QVBoxLayout()
        buttons.setContentsMargins(margins.left(), layout.spacing(), margins.right(), margins.bottom())
        if (row := last.layout()) is not None:
            buttons.addLayout(row)
        elif (box := last.widget()) is not None:
            buttons.addWidget(box)
        column.addLayout(buttons)
        self.setMinimumSize(0, 0)
        column.activate()
        area.show()  # at once: Qt would do it later, and till then what is in it cannot have the keyboard
        for one, other in pairwise((self, *chain)):
            self.setTabOrder(one, other)
        if focused is not None:
            focused.setFocus()
