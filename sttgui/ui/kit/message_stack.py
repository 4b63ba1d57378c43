"""Messages that float over the lower edge of the page and push nothing; what only says that it is done leaves again."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget
from shiboken6 import isValid

from sttgui.ui.kit import text
from sttgui.ui.kit.announcing import announce
from sttgui.ui.kit.appearance import letters
from sttgui.ui.kit.guarded import guarded
from sttgui.ui.kit.icons import icon
from sttgui.ui.kit.theme import Tokens
from sttgui.ui.kit.widgets import button, label, restyle, tab_after, turning_margins

LASTS_MS = 8000  # a message that passes
# px: of a message with letters of the usual size, between it and the edges of the page, between two messages
WIDTH, EDGE, GAP = 520, 16, 8
AT_ONCE = 3  # more messages scroll
CLEAR = 90  # px, with letters of the usual size: so much of the page is never covered
LEAST = 60  # px; as high they are also where the part they lie over is lower
LINES_HEIGHT, LINES_RING = 100, 2  # px; more lines of a message scroll; the ring that says they have the keyboard


@guarded
class MessageStrip(QFrame):
    """One message: a heading, a sentence for each thing, and at most two things to do about it."""

    acted = Signal()
    acted_otherwise = Signal()
    came = Signal(object)  # the strip itself, once it is to be seen
    leaving = Signal(object)  # the same, before it is hidden

    def __init__(self, name: str, lasts_ms: int = LASTS_MS) -> None:
        """`name` is what a screen reader calls the strip."""
        super().__init__()
        self.setObjectName("message")
        self.setAccessibleName(name)
        self._is_made = (
            False  # its parts are once there is something to say: there are many strips, and most stay empty
        )
        self._icon = QIcon()
        self._clock = QTimer(self, singleShot=True, interval=lasts_ms)
        self._clock.timeout.connect(self._pass)
        self.hide()

    def _make(self) -> None:
        self._is_made = True
        self._heading = label("", "strong", wrap=True)
        self._lines = _Lines()
        self._act = button("", "", "link")
        self._act.clicked.connect(self.acted)
        self._other = button("", "", "link")
        self._other.clicked.connect(self.acted_otherwise)
        self._away = button("", text.tr("Put this message away (Esc)"), "link")
        self._away.setAccessibleName(text.tr("Dismiss"))
        self._away.clicked.connect(self.hide)
        self._away.setIcon(self._icon)
        self._buttons = QWidget()
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._buttons)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(8)
        for made in (self._act, self._other):
            self._row.addWidget(made, 0, Qt.AlignmentFlag.AlignRight)
        self._grid = QGridLayout(self)
        turning_margins(self._grid, self, (12, 8, 6, 8))
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(0, 1)
        self._grid.addWidget(self._heading, 0, 0)
        self._grid.addWidget(self._buttons, 0, 1)
        self._has_buttons_below = False
        self._grid.addWidget(self._away, 0, 2, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(self._lines, 1, 0, 1, 3)

    @property
    def first_control(self) -> QWidget:
        """What can be done about it, or else what puts it away."""
        return self._away if self._act.isHidden() else self._act

    def say(
        self,
        heading: str,
        lines: Sequence[str] = (),
        *,
        trouble: bool = False,
        passes: bool = False,
        act: str = "",
        other: str = "",
    ) -> None:
        """Show a message in place of the last one. `act` is the text of the button whose press `acted` tells, `other`
        that of the one for `acted_otherwise`. One that `passes` leaves by itself, once nobody is at it.
        """
        if not self._is_made:
            self._make()
        self._heading.setText(heading)
        self._lines.say(lines)
        for made, words in ((self._act, act), (self._other, other)):
            made.setText(words)
            made.setToolTip(words)
            made.setAccessibleName(words)
            made.setVisible(bool(words))
        self.setProperty("kind", "trouble" if trouble else "")
        restyle(self)
        self.show()
        if passes:
            self._clock.start()
        else:
            self._clock.stop()
        announce(self, "\n".join([heading, *lines]), is_urgent=trouble)

    def set_icon(self, icon: QIcon) -> None:
        """The icon of the button that puts the message away."""
        self._icon = icon
        if self._is_made:
            self._away.setIcon(icon)

    def setVisible(self, visible: bool) -> None:
        comes, leaves = visible and self.isHidden(), not visible and not self.isHidden()
        if leaves:
            self._clock.stop()
            self.leaving.emit(self)
        super().setVisible(visible)
        if comes:
            self.came.emit(self)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape and not event.modifiers():
            if event.type() is QEvent.Type.ShortcutOverride:
                event.accept()  # so that it comes as a key
                return True
            if event.type() is QEvent.Type.KeyPress:
                self.hide()
                return True
        return super().event(event)

    def fit(self, width: int) -> None:
        """Put the buttons beside a heading that fits into one line with them, and else below all."""
        shown = [made for made in (self._act, self._other) if not made.isHidden()]
        words = self._heading.fontMetrics().horizontalAdvance(self._heading.text())
        buttons = sum(made.sizeHint().width() + 8 for made in shown)
        needed = words + buttons + self._away.sizeHint().width() + 8 + 24
        is_tall = buttons + 24 > width
        self._row.setDirection(QBoxLayout.Direction.TopToBottom if is_tall else QBoxLayout.Direction.LeftToRight)
        self._buttons.setVisible(bool(shown))
        is_below = needed > width
        if is_below != self._has_buttons_below:
            self._has_buttons_below = is_below
            self._grid.removeWidget(self._buttons)
            if is_below:
                self._grid.addWidget(self._buttons, 2, 0, 1, 3, Qt.AlignmentFlag.AlignRight)
            else:
                self._grid.addWidget(self._buttons, 0, 1)

    def _pass(self) -> None:
        """Go, or wait once more: for the pointer or the keyboard to leave, or for somebody to look at the window."""
        if self.underMouse() or _has_keyboard(self) or not self.isActiveWindow():
            self._clock.start()
        else:
            self.hide()


class _Lines(QScrollArea):
    """Sentences below each other, as high as they need to be up to a limit, from where they scroll."""

    def __init__(self) -> None:
        super().__init__(widgetResizable=True)
        self._text = label("", "quiet", wrap=True)
        self._text.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.setWidget(self._text)
        self.setObjectName("message_lines")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # so that it scrolls by keyboard
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(text.tr("Details"))
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def say(self, lines: Sequence[str]) -> None:
        self._text.setText("\n".join(lines))
        self.setVisible(bool(lines))
        self.updateGeometry()

    def heightForWidth(self, width: int) -> int:
        ring = 2 * LINES_RING
        return min(self._text.heightForWidth(width - ring) + ring, round(LINES_HEIGHT * letters()))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)

    def sizeHint(self) -> QSize:
        width = round(WIDTH * letters())
        return QSize(width, self.heightForWidth(width))


@guarded
class MessageStack(QScrollArea):
    """The messages of a window. A new one comes above those that are there, so that none moves under a pointer.

    It lies over a part of the window, `float_over`, and takes no room from it.
    """

    covered = Signal(object)  # int: how many px at the lower edge of that part are covered

    def __init__(self, lasts_ms: int = LASTS_MS) -> None:
        """`lasts_ms` is how long a message is seen that passes."""
        super().__init__(widgetResizable=True)
        self.setObjectName("messages")
        self.setAccessibleName(text.tr("Messages"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._lasts_ms = lasts_ms
        self._strips: list[MessageStrip] = []  # the upper ones first
        self._icon = QIcon()
        self._part: QWidget | None = None
        self._before: QWidget | None = None  # what had the keyboard before the messages
        self._place_in_order = QWidget(self)  # never seen: behind it come the parts of the strips, however late made
        self._place_in_order.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._place_in_order.hide()
        column = QWidget()
        column.setObjectName("messages_column")
        column.installEventFilter(self)
        self._layout = QVBoxLayout(column)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(GAP)
        self.setWidget(column)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._keyboard_moved)
        self.hide()

    def add(self, name: str) -> MessageStrip:
        """A place for messages of one sort, of which there is one at a time; a screen reader calls it by this name."""
        strip = MessageStrip(name, self._lasts_ms)
        strip.came.connect(self._strip_came)
        strip.leaving.connect(self._strip_leaving)
        self._strips.append(strip)
        self._layout.addWidget(strip)
        strip.set_icon(self._icon)
        return strip

    def float_over(self, part: QWidget) -> None:
        """Lie over the lower edge of a part of the window from now on."""
        self._part = part
        self.setParent(part.window())
        part.installEventFilter(self)
        self._place()

    def take_keyboard(self) -> None:
        """Lead the keyboard to the newest message, or from the messages back to where it was."""
        if _has_keyboard(self):
            self._give_keyboard_back()
        elif shown := self._shown():
            shown[0].first_control.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def set_theme(self, tokens: Tokens) -> None:
        self._icon = icon("close", tokens.bubble_quiet)
        for strip in self._strips:
            strip.set_icon(self._icon)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._part:
            if event.type() in (QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.Show):
                self._place()
        elif event.type() is QEvent.Type.LayoutRequest:  # a message came, went, or says something else
            self._place()
        return super().eventFilter(watched, event)

    def _shown(self) -> list[MessageStrip]:
        return [strip for strip in self._strips if not strip.isHidden()]

    def _strip_came(self, strip: MessageStrip) -> None:
        self._strips.remove(strip)
        self._strips.insert(0, strip)
        self._layout.removeWidget(strip)
        self._layout.insertWidget(0, strip)
        tab_after(self._place_in_order, [strip])  # the newest first, as they are seen
        self._place()
        self.verticalScrollBar().setValue(0)

    def _strip_leaving(self, strip: MessageStrip) -> None:
        if _has_keyboard(strip):
            others = [other for other in self._shown() if other is not strip]
            if others:
                others[0].first_control.setFocus(Qt.FocusReason.OtherFocusReason)
            else:
                self._give_keyboard_back()

    def _keyboard_moved(self, before: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self.isAncestorOf(now) and before is not None and not self.isAncestorOf(before):
            self._before = before

    def _give_keyboard_back(self) -> None:
        if self._before is not None and isValid(self._before) and self._before.isVisible():
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self._part is not None:
            self.window().setFocus(Qt.FocusReason.OtherFocusReason)

    def _place(self) -> None:
        """At the lower edge of the part it lies over, as high as its messages; if there are many, they scroll."""
        part, shown = self._part, self._shown()
        if part is not None and shown:
            width = min(round(WIDTH * letters()), part.width() - 2 * EDGE)
            for strip in shown:
                strip.fit(width)
            heights = [strip.heightForWidth(width) + GAP for strip in shown]
            room = part.height() - EDGE - round(CLEAR * letters())
            height = min(sum(heights[:AT_ONCE]) - GAP, max(room, LEAST))
            scrolls = sum(heights) - GAP > height
            self.setVerticalScrollBarPolicy(  # Qt would keep a bar that was needed while the page was smaller
                Qt.ScrollBarPolicy.ScrollBarAsNeeded if scrolls else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
            )
            if scrolls:
                width += self.verticalScrollBar().sizeHint().width()  # so that no message is made narrower by it
            corner = part.mapTo(self.window(), QPoint((part.width() - width) // 2, part.height() - EDGE - height))
            self.setGeometry(corner.x(), corner.y(), width, height)
        self.setVisible(bool(shown))
        self.covered.emit(self.height() + EDGE if shown else 0)


def _has_keyboard(part: QWidget) -> bool:
    focused = QApplication.focusWidget()
    return focused is not None and part.isAncestorOf(focused)
