"""The middle of the window: the list, the page and what is known about it, side by side or folded."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QAction, QColor, QGuiApplication, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QStackedWidget, QStyle, QWidget

from sttgui.ui.kit.actions import Do
from sttgui.ui.kit.appearance import letters
from sttgui.ui.kit.theme import LIGHT, Tokens
from sttgui.ui.library.pane import LibraryPane
from sttgui.ui.window.side_pane import SidePane
from sttgui.viewmodel import settings_table as table
from sttgui.viewmodel.settings import Setting, Settings

# All in px, at the usual size of letters.
FOLDED_UNDER = 1040
LOW_UNDER = 300  # a sheet below the page would cut the card of the word to check
LEAST_LIST, LEAST_SIDE, LEAST_SHEET = 170, 220, 90
GRASP = 7  # of the line between two panes

DRAWER_SHARE, SHEET_SHARE, BESIDE_SHARE = 0.8, 0.45, 0.45  # at most so much of the room


class Columns(QWidget):
    """Three columns, of which the page is always the widest: either pane takes a third of the room at most.

    Folded, the list is a drawer over the page that is opened when it is needed, and what is known about the page is a
    sheet below it, as long as the page has the height it needs. In a low window it stands beside the page nevertheless.
    """

    folded = Signal(bool)  # whether the list is a drawer now

    def __init__(
        self,
        library: LibraryPane,
        centre: QStackedWidget,
        side: SidePane,
        actions: Mapping[Do, QAction],
        settings: Settings,
        *,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._library, self._centre, self._side = library, centre, side
        self._settings = settings
        self._list_action = actions[Do.LIST_PANE]
        self._side_action = actions[Do.SIDE_PANE]
        self._reading_action = actions[Do.READING]
        self._is_list_wanted = settings.get(table.LIST_SHOWN)
        self._is_side_wanted = settings.get(table.SIDE_SHOWN)
        self._before_reading = (True, True)
        self._is_folded = False
        self._is_drawer_open = False
        self._sizes = {one: settings.get(one) for one in (table.LIST_WIDTH, table.SIDE_WIDTH, table.SHEET_HEIGHT)}
        self._letters = letters()
        for pane in (library, centre, side):
            pane.setParent(self)
        self._shade = _Shade(self)
        self._list_edge, self._side_edge = _Edge(self), _Edge(self)
        self._shade.clicked.connect(self.close_drawer)
        self._list_edge.dragged.connect(self._list_dragged)
        self._side_edge.dragged.connect(self._side_dragged)
        for edge in (self._list_edge, self._side_edge):
            edge.let_go.connect(self._keep)
        self._list_action.triggered.connect(self._turn_list)
        self._side_action.triggered.connect(self._turn_side)
        self._reading_action.triggered.connect(self._turn_reading)
        library.view.clicked.connect(self._clicked_in_list)
        library.view.activated.connect(self.close_drawer)
        library.hit_chosen.connect(self.close_drawer)
        side.needed_changed.connect(self._arrange)
        side.wanted.connect(self._want_side)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._focus_changed)
        self._arrange()

    @property
    def is_list_shown(self) -> bool:
        return self._is_drawer_open if self._is_folded else self._is_list_wanted

    @property
    def is_side_shown(self) -> bool:
        has_room = not self._is_sheet or self._beside_page() >= self._px(LEAST_SHEET)
        return self._side.is_needed and self._is_side_wanted and has_room

    @property
    def _is_sheet(self) -> bool:
        return self._is_folded and self.height() >= self._px(LOW_UNDER)

    def close_drawer(self) -> None:
        """Put the list away where it lies over the page."""
        if self._is_drawer_open:
            self._is_drawer_open = False
            self._arrange()

    def set_theme(self, tokens: Tokens) -> None:
        for part in (self._shade, self._list_edge, self._side_edge):
            part.tokens = tokens
            part.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_folded = self.width() < self._px(FOLDED_UNDER)
        if is_folded is not self._is_folded:
            self._is_folded = is_folded
            self._is_drawer_open = False
            self.folded.emit(is_folded)
        self._arrange()

    def event(self, event: QEvent) -> bool:
        handled = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest and self._is_folded:
            self._arrange()  # the page may need more room than before
        elif event.type() is QEvent.Type.LayoutDirectionChange:  # as when another language is chosen
            self._arrange()
        return handled

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._is_drawer_open:
            self.close_drawer()
        else:
            super().keyPressEvent(event)

    def _turn_list(self) -> None:
        self._show(is_list=not self.is_list_shown)
        if self._is_drawer_open:
            (self._library.view if self._library.view.isVisible() else self._library.search).setFocus()

    def _turn_side(self) -> None:
        self._show(is_side=not self.is_side_shown)

    def _turn_reading(self) -> None:
        """Both panes away, or those back that were there."""
        if self.is_list_shown or self.is_side_shown:
            self._before_reading = (self.is_list_shown, self._is_side_wanted)
            self._show(is_list=False, is_side=False)
        else:
            is_list, is_side = self._before_reading
            self._show(is_list=is_list, is_side=is_side)

    def _want_side(self) -> None:
        if not self._is_side_wanted:
            self._show(is_side=True)

    def _show(self, *, is_list: bool | None = None, is_side: bool | None = None) -> None:
        if is_list is not None and self._is_folded:
            self._is_drawer_open, is_list = is_list, None
        self._want(is_list=is_list, is_side=is_side)

    def want_list(self, is_wanted: bool) -> None:
        """Have the list seen where there is room for it, from now on, or not."""
        self._want(is_list=is_wanted)

    def want_side(self, is_wanted: bool) -> None:
        """Have the side pane seen from now on, or not."""
        self._want(is_side=is_wanted)

    def _want(self, *, is_list: bool | None = None, is_side: bool | None = None) -> None:
        if is_list is not None:
            self._is_list_wanted = is_list
            self._settings.set(table.LIST_SHOWN, is_list)
        if is_side is not None:
            self._is_side_wanted = is_side
            self._settings.set(table.SIDE_SHOWN, is_side)
        self._arrange()

    def _clicked_in_list(self) -> None:
        """A recording was chosen, unless others are being chosen with it."""
        if not QGuiApplication.keyboardModifiers():
            self.close_drawer()

    def _focus_changed(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Nobody works under the drawer: Tab out of it closes it."""
        if now is not None and any(one is now or one.isAncestorOf(now) for one in (self._centre, self._side)):
            self.close_drawer()

    def _arrange(self) -> None:
        is_list, is_side = self.is_list_shown, self.is_side_shown
        self._give_keyboard_back(
            *(pane for pane, seen in ((self._library, is_list), (self._side, is_side)) if not seen)
        )
        page = QRect(self.rect())
        if is_side and self._is_sheet:
            height = self._sheet_height()
            page.setBottom(page.bottom() - height - 1)
            self._put(self._side, QRect(0, page.bottom() + 2, self.width(), height))
            self._side_edge.lie(QRect(0, page.bottom() + 1, self.width(), 1))
        elif is_side:
            width = self._width(table.SIDE_WIDTH, LEAST_SIDE, BESIDE_SHARE)
            page.setRight(page.right() - width - 1)
            self._put(self._side, QRect(page.right() + 2, 0, width, self.height()))
            self._side_edge.lie(self._seen(QRect(page.right() + 1, 0, 1, self.height())))
        if is_list:
            width = self._width(table.LIST_WIDTH, LEAST_LIST, DRAWER_SHARE)
            self._put(self._library, QRect(0, 0, width, self.height()))
            self._list_edge.lie(self._seen(QRect(width, 0, 1, self.height())))
            if not self._is_folded:
                page.setLeft(width + 1)
        self._put(self._centre, page)
        self._shade.setGeometry(self.rect())
        for part, is_seen in (
            *((self._side, is_side), (self._side_edge, is_side), (self._shade, self._is_drawer_open)),
            *((self._library, is_list), (self._list_edge, is_list)),
        ):
            part.setVisible(is_seen)
            if self._is_folded or part in (self._side_edge, self._list_edge):
                part.raise_()
        self._side_action.setEnabled(self._side.is_needed)
        self._list_action.setChecked(is_list)
        self._side_action.setChecked(is_side)
        self._reading_action.setChecked(not is_list and not is_side)

    def _give_keyboard_back(self, *leaving: QWidget) -> None:
        """To the page, from what is put away; else Qt would give it to the next control there is."""
        focus: QWidget | None = self.window().focusWidget()  # its own is the last it had, also where it has none
        page: QWidget | None = self._centre.currentWidget()
        if focus is not None and page is not None and any(one is focus or one.isAncestorOf(focus) for one in leaving):
            page.setFocus()

    def _px(self, px: int) -> int:
        return round(px * self._letters)

    def _width(self, kept: Setting[int], least: int, share: float) -> int:
        """`share` is how much of the room it may have where the list is folded."""
        most = round(self.width() * share) if self._is_folded else self.width() // 3
        return min(max(self._px(self._sizes[kept]), self._px(least)), most)

    def _sheet_height(self) -> int:
        """As one wants it, as far as the page has all it needs."""
        wanted = max(self._px(self._sizes[table.SHEET_HEIGHT]), self._px(LEAST_SHEET))
        return min(wanted, round(self.height() * SHEET_SHARE), self._beside_page())

    def _beside_page(self) -> int:
        """How much of the height the page can do without."""
        page: QWidget | None = self._centre.currentWidget()
        return self.height() - 1 - (0 if page is None else page.minimumSizeHint().height())

    def _list_dragged(self, to: QPoint) -> None:
        self._drag(table.LIST_WIDTH, self._seen(QRect(to, to)).left())

    def _side_dragged(self, to: QPoint) -> None:
        if self._is_sheet:
            self._drag(table.SHEET_HEIGHT, self.height() - to.y() - 1)
        else:
            self._drag(table.SIDE_WIDTH, self.width() - self._seen(QRect(to, to)).left() - 1)

    def _drag(self, size: Setting[int], px: int) -> None:
        self._sizes[size] = round(px / self._letters)
        self._arrange()

    def _keep(self) -> None:
        for size, px in self._sizes.items():
            self._settings.set(size, px)

    def _put(self, pane: QWidget, place: QRect) -> None:
        pane.setGeometry(self._seen(place))

    def _seen(self, place: QRect) -> QRect:
        """Where that is for those who read from the right."""
        return QStyle.visualRect(self.layoutDirection(), self.rect(), place)


class _Edge(QWidget):
    """The line between two panes, by which they are made wider or narrower."""

    dragged = Signal(QPoint)  # to where, in the parent
    let_go = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.tokens: Tokens = LIGHT
        self._is_upright = True

    def lie(self, line: QRect) -> None:
        """Take the place of a line; what can be taken hold of is wider."""
        self._is_upright = line.height() > line.width()
        more = GRASP // 2
        self.setGeometry(line.adjusted(-more, 0, more, 0) if self._is_upright else line.adjusted(0, -more, 0, more))
        self.setCursor(Qt.CursorShape.SplitHCursor if self._is_upright else Qt.CursorShape.SplitVCursor)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        more = GRASP // 2
        line = self.rect().adjusted(more, 0, -more, 0) if self._is_upright else self.rect().adjusted(0, more, 0, -more)
        QPainter(self).fillRect(line, QColor(self.tokens.accent if self.underMouse() else self.tokens.line))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.dragged.emit(self.mapToParent(event.position().toPoint()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()
        self.let_go.emit()


class _Shade(QWidget):
    """Lies over the page beside the open drawer; a click on it closes the drawer."""

    clicked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.tokens: Tokens = LIGHT
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        ground = QColor(self.tokens.track)
        ground.setAlphaF(0.6)
        QPainter(self).fillRect(self.rect(), ground)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()
        self.clicked.emit()
