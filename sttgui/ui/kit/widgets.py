"""Small parts that several panes are made of."""

from __future__ import annotations

from collections.abc import Iterable
from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPointF, QSize, Qt
from PySide6.QtGui import QAction, QMouseEvent, QPainter, QPaintEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QApplication, QLabel, QLayout, QMenu, QPushButton, QSizePolicy, QStyle, QWidget

from sttgui.domain.markup import escaped
from sttgui.ui.kit.command import keys_of, tip_of, waiting, with_need
from sttgui.ui.kit.meaning import mean
from sttgui.ui.kit.text import SEPARATOR, again, as_read, kept_together, known, tr, with_key

if TYPE_CHECKING:
    from PySide6.QtWidgets import QCompleter, QDialog, QDialogButtonBox


class Label(QLabel):
    """Begins at the side where the window does, and in its order; Qt goes by the first letter, which can be that of a
    name or path in Latin letters in an Arabic window.
    """

    def __init__(self, text: str = "") -> None:
        super().__init__()
        self._words = ""
        self._alignment = self.alignment()
        self.setAlignment(self._alignment)
        self.setText(text)

    def setText(self, text: str) -> None:
        self._words = text
        super().setText(as_read(text))

    def text(self) -> str:
        return self._words

    def setAlignment(self, alignment: Qt.AlignmentFlag) -> None:
        self._alignment = alignment
        across = alignment & Qt.AlignmentFlag.AlignHorizontal_Mask
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft and not across & ~Qt.AlignmentFlag.AlignLeft:
            alignment = alignment & ~across | Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
        super().setAlignment(alignment)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self.setAlignment(self._alignment)
            super().setText(as_read(self._words))

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.isRightToLeft() and self.wordWrap() and self.textFormat() is Qt.TextFormat.PlainText:
            self._paint_lines()
        else:
            super().paintEvent(event)

    def _paint_lines(self) -> None:
        """Lines that all begin at the right edge: Qt takes the space at which it breaks one off twice, and so cuts off
        the end of a full one.
        """
        painter = QPainter(self)
        self.drawFrame(painter)
        room = self.contentsRect()
        option = QTextOption(self.alignment() & Qt.AlignmentFlag.AlignHorizontal_Mask)
        option.setTextDirection(Qt.LayoutDirection.RightToLeft)
        layout = QTextLayout(super().text().replace("\n", "\u2028"), self.font(), self)
        layout.setTextOption(option)
        layout.beginLayout()
        height = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(room.width())
            line.setPosition(QPointF(0, height))
            height += line.height()
        layout.endLayout()
        across = Qt.AlignmentFlag.AlignLeft | self.alignment() & Qt.AlignmentFlag.AlignVertical_Mask
        size = QSize(room.width(), ceil(height))
        painter.setPen(self.palette().color(self.foregroundRole()))
        place = QStyle.alignedRect(Qt.LayoutDirection.LeftToRight, across, size, room)
        layout.draw(painter, place.topLeft().toPointF())


class _Margins(QObject):
    """Sets the margins of a part anew whenever its owner turns round."""

    def __init__(self, part: QLayout | QWidget, owner: QWidget, begin: int, end: int) -> None:
        super().__init__(owner)
        self._part, self._begin, self._end = part, begin, end
        owner.installEventFilter(self)
        self._set(owner)

    def eventFilter(self, owner: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutDirectionChange and isinstance(owner, QWidget):
            self._set(owner)
        return False

    def _set(self, owner: QWidget) -> None:
        now, sides = self._part.contentsMargins(), (self._begin, self._end)
        left, right = reversed(sides) if owner.isRightToLeft() else sides
        self._part.setContentsMargins(left, now.top(), right, now.bottom())


def turning_margins(part: QLayout | QWidget, owner: QWidget, margins: tuple[int, int, int, int]) -> None:
    """Give a part of `owner` margins where a line begins, above, where it ends, and below: Qt mirrors none."""
    begin, top, end, bottom = margins
    part.setContentsMargins(begin, top, end, bottom)
    _Margins(part, owner, begin, end)


def label(text: str = "", kind: str = "", *, wrap: bool = False) -> QLabel:
    """A label of one of the style sheet's kinds. Plain text, since names of files are foreign text."""
    made = Label(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setProperty("kind", kind)
    made.setWordWrap(wrap)
    return made


class OnceButton(QPushButton):
    """Takes no notice of the second click of a double click: by then it may stand for something else, or be another
    button in the place of the one that was meant.
    """

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        event.accept()


def button(text: str, tip: str, kind: str = "", *, is_quick: bool = False) -> QPushButton:
    """A button of one of the style sheet's kinds, with its tip and accessible name.

    `is_quick` where one clicks again and again, each time a step.
    """
    made = QPushButton(text) if is_quick else OnceButton(text)
    made.setProperty("kind", kind)
    made.setToolTip(tip)
    made.setAccessibleName(text)
    mean(made, text=text, toolTip=tip, accessibleName=text)
    made.setAutoDefault(True)  # Enter presses it as the space bar does
    return made


def confirm_buttons(dialog: QDialog, verb: QPushButton, leave: str, cancel: str = "") -> QDialogButtonBox:
    """The last row of a dialog: `Cancel`, whose tip is `leave`, and the verb at its right, which Enter presses.

    The style sheet sees to the order on all systems. Another word than Cancel is for dialogs that take nothing back.
    """
    from PySide6.QtWidgets import QDialogButtonBox

    box = QDialogButtonBox()
    box.addButton(verb, QDialogButtonBox.ButtonRole.AcceptRole)
    box.addButton(button(cancel or tr("Cancel"), leave), QDialogButtonBox.ButtonRole.RejectRole)
    box.rejected.connect(dialog.reject)
    return box


def as_completion(completer: QCompleter) -> None:
    """Give what it offers a ground of its own: other lists show that of the window they are in."""
    popup = completer.popup()
    assert popup is not None  # made by the first who asks
    popup.setObjectName("completion")


def keep_width(made: QPushButton, *others: str) -> None:
    """Leave room for all texts the button can have, so that its neighbours stay where they are."""
    now = made.text()
    for words in (*others, now):
        made.setText(words)
        made.setMinimumWidth(max(made.minimumWidth(), made.sizeHint().width()))


def button_for(action: QAction, kind: str = "", text: str = "") -> QPushButton:
    """A button that triggers an action, with its words and its tip."""
    made = button(text or action.text(), told(action), kind)
    _KeysInTip(made, action)
    made.clicked.connect(action.trigger)
    return made


def icon_button_for(action: QAction, words: str, kind: str = "") -> QPushButton:
    """A button for an action with an icon alone; `words` are for those who cannot see it."""
    made = button_for(action, kind, words)
    made.setText("")
    return made


def with_keys(tip: str, action: QAction) -> str:
    """A tip with the keys of the action behind it."""
    keys = keys_of(action)
    return with_key(tip, keys) if keys else tip


def told(action: QAction) -> str:
    """The tip of a control for an action: what it does, its keys, and what it waits for."""
    return with_need(with_keys(tip_of(action), action), action)


class _KeysInTip(QObject):
    """Has the tip of a control tell the keys of its action and what it waits for, also when these become others."""

    def __init__(self, made: QWidget, action: QAction) -> None:
        super().__init__(made)
        self._made, self._action, self._told = made, action, made.toolTip()
        action.changed.connect(self._tell)
        self._tell()

    def _tell(self) -> None:
        if self._made.toolTip() in (self._told, again(self._told)):  # else it says something of its own
            self._told = told(self._action)
            self._made.setToolTip(self._told)


def needs(made: QWidget, need: str) -> None:
    """Have the tip of a control end with what it waits for, while it cannot be used."""
    made.installEventFilter(_Need(made, need))


class _Need(QObject):
    """Follows whether a control can be used, and what its tip is."""

    def __init__(self, made: QWidget, need: str) -> None:
        super().__init__(made)
        self._need = need
        self._own = self._shown = made.toolTip()
        self._tell(made)

    def eventFilter(self, made: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.EnabledChange, QEvent.Type.ToolTipChange) and isinstance(made, QWidget):
            self._tell(made)
        return False

    def _tell(self, made: QWidget) -> None:
        if made.toolTip() not in (self._shown, again(self._shown)):  # it was given another one
            self._own = made.toolTip()
        own = again(known(self._own))
        said = own if made.isEnabled() else waiting(own, again(known(self._need)))
        if said != self._shown or said != made.toolTip():
            self._shown = said
            made.setToolTip(said)


def say(line: QLabel, words: str) -> None:
    """Show a line, or no line where there is nothing to say."""
    line.setText(words)
    line.setVisible(bool(words))


class ElidedLabel(QLabel):
    """One line, shortened at a place where there is no room; the whole is in its tip.

    Where that place is the end, parts of what `joined` has made are left out whole before the first is shortened.
    """

    def __init__(self, kind: str = "", at: Qt.TextElideMode = Qt.TextElideMode.ElideMiddle) -> None:
        super().__init__()
        self._at = at
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("kind", kind)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def setText(self, text: str) -> None:
        super().setText(text)
        self.setToolTip(f"<qt>{escaped(text)}</qt>")  # else Qt takes foreign text for rich text

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.drawText(self.contentsRect(), int(self.alignment()), str(kept_together(self.shown())))

    def shown(self) -> str:
        """What there is room for."""
        metrics, room = self.fontMetrics(), self.contentsRect().width()
        line = self.text()
        is_at_end = self._at is Qt.TextElideMode.ElideRight
        while is_at_end and metrics.horizontalAdvance(line) > room and SEPARATOR in line:
            line = line.rpartition(SEPARATOR)[0]
        return metrics.elidedText(line, self._at, room)


def shrinking(kind: str = "") -> ElidedLabel:
    """One line that takes the room of its words, or less where there is not so much."""
    made = ElidedLabel(kind, Qt.TextElideMode.ElideRight)
    made.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
    return made


def over(widget: QWidget) -> QWidget:
    """What a dialog opens over that was wanted somewhere in `widget`'s window, or in a dialog that is open over it."""
    return QApplication.activeModalWidget() or widget.window()


def turn_with_window(menu: QMenu) -> None:
    """Have a menu go the way the window is read, also where it opens over what goes its own way, as the player does."""
    menu.aboutToShow.connect(lambda: menu.setLayoutDirection(QApplication.layoutDirection()))


def restyle(widget: QWidget) -> None:
    """Let a changed property take effect in the style sheet."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)


def tab_chain(first: QWidget) -> list[QWidget]:
    """`first` and all others that Tab may come to in its window, in this order.

    PySide takes each of them for a part of the one that was asked for it, and has it go with that, menus and all: so
    they are given back to those they are in.
    """
    chain = [first]
    while (control := chain[-1].nextInFocusChain()) is not None and control is not first:
        chain.append(control)
    for control in chain:
        control.setParent(control.parentWidget())
    return [control for control in chain if control.focusPolicy() & Qt.FocusPolicy.TabFocus]


def tab_after(before: QWidget, parts: Iterable[QWidget]) -> None:
    """Have Tab lead from what is in `before` into `parts`, one after the other, although they were made later."""
    chain = tab_chain(before)
    last = next((control for control in reversed(chain) if before.isAncestorOf(control)), before)
    for part in parts:
        for control in chain:
            if part.isAncestorOf(control):
                QWidget.setTabOrder(last, control)
                last = control
