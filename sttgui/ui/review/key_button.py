"""A button with the key that does the same printed in it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QAction, QColor, QFont, QFontInfo, QFontMetrics, QIcon, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QStyleOptionButton, QStylePainter

from sttgui.ui.kit.command import keys_of
from sttgui.ui.kit.icons import SIDE, icon
from sttgui.ui.kit.text import again, tr, with_key
from sttgui.ui.kit.theme import LIGHT, Tokens
from sttgui.ui.kit.widgets import OnceButton

EDGE, FLAT_EDGE, GAP = 8, 2, 6  # px: between the edge and the words, and between the parts
KEY_SMALLER = 2  # px: than the words


class KeyButton(OnceButton):
    """Its words stand first, the key at the far end as long as there is room; it takes what width there is.

    `kind` is one of the style sheet's; `drawing` the name of an icon. One that `is_small` takes no more width than it
    needs. A click leaves the keyboard where it is.
    """

    def __init__(
        self,
        text: str,
        key: str,
        tip: str,
        kind: str = "",
        *,
        short: str = "",
        drawing: str = "",
        is_small: bool = False,
    ) -> None:
        super().__init__(text)
        self.tokens: Tokens = LIGHT
        self._words = self._key = self._short = self._tip = ""
        self._drawing = drawing
        self._icon: tuple[object, QIcon] = None, QIcon()
        self._has_drawing = bool(drawing)
        self._is_small = is_small
        self._is_flat = kind == "link"
        self.setProperty("kind", kind)
        self.setAutoDefault(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.set_wide(is_wide=not is_small)
        self.say(text, tip, key, short=short)

    def say(self, text: str, tip: str, key: str = "", *, short: str = "") -> None:
        """What is written in it, or what is `short` where there is no room; and what it does, to be read out."""
        said = text, key, short or text, tip
        if said == (self._words, self._key, self._short, self._tip):
            return
        self._words, self._key, self._short, self._tip = said
        self.update()  # also where only the key is another one
        self.setText(text)
        if text:  # else it has a name of its own
            self.setAccessibleName(text)
        self.setToolTip(with_key(tip, key) if key else tip)
        self.setAccessibleDescription(tr("Key: {key}. {what}", key=key, what=tip) if key else tip)

    def follow(self, action: QAction) -> None:
        """Print the keys of this action, also when these become others."""
        self._action = action
        action.changed.connect(self._take_keys)
        self._take_keys()

    def _take_keys(self) -> None:
        key = keys_of(self._action)
        if key != self._key:
            self.say(self._words, self._tip, key, short=self._short)
            self.updateGeometry()

    def set_wide(self, *, is_wide: bool) -> None:
        """Take all the width there is, or no more than it needs."""
        width = QSizePolicy.Policy.Ignored if is_wide else QSizePolicy.Policy.Maximum
        self.setSizePolicy(width, QSizePolicy.Policy.Fixed)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.say(again(self._words), again(self._tip), again(self._key), short=again(self._short))
            self.updateGeometry()

    def show_drawing(self, *, is_shown: bool) -> None:
        """Leave the drawing out where all room is wanted for words and keys."""
        self._has_drawing = is_shown and bool(self._drawing)
        self.update()

    def set_theme(self, tokens: Tokens) -> None:
        self.tokens = tokens
        self.update()

    def width_for(self, *, text: bool = False, key: bool = False, drawing: bool = True) -> int:
        """What it needs for all of its text, else for what is short, with the key and the drawing or without."""
        words = QFontMetrics(self._font()).horizontalAdvance(self.text() if text else self._short)
        drawn = SIDE + (GAP if words else 0) if drawing and self._drawing else 0
        after = GAP + QFontMetrics(self._key_font()).horizontalAdvance(self._key) if key and self._key else 0
        return 2 * self._edge + drawn + words + after

    def sizeHint(self) -> QSize:
        height = QFontMetrics(self._font()).height() + (6 if self._is_flat else 18)
        return QSize(self.width_for(text=True, key=True), height)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.width_for() if self._is_small else 0, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QStylePainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text, option.icon = "", QIcon()
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        colour, key_colour = self._colours()
        room = self.rect().adjusted(self._edge, 0, -self._edge, 0)
        text = self.text()
        if self.width_for(text=True, key=True, drawing=self._has_drawing) > self.width():
            text = self._short
        if self._key and self.width_for(key=True, drawing=self._has_drawing) <= self.width():
            painter.setFont(self._key_font())
            painter.setPen(QColor(key_colour))
            painter.drawText(room, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), self._key)
        if self._has_drawing:
            place = QRect(room.left(), room.center().y() - SIDE // 2 + 1, SIDE, SIDE)
            drawn = colour, self.layoutDirection()
            if self._icon[0] != drawn:
                self._icon = drawn, icon(self._drawing, colour)
            self._icon[1].paint(painter, QStyle.visualRect(self.layoutDirection(), self.rect(), place))
            room = QStyle.visualRect(self.layoutDirection(), self.rect(), room.adjusted(SIDE + GAP, 0, 0, 0))
        font = self._font()
        font.setUnderline(self._is_flat and self.underMouse() and self.isEnabled())
        painter.setFont(font)
        painter.setPen(QColor(colour))
        words = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, room.width() + 1)
        painter.drawText(room, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), words)

    @property
    def _edge(self) -> int:
        return FLAT_EDGE if self._is_flat else EDGE

    def _colours(self) -> tuple[str, str]:
        """Of the words, and of the key."""
        if not self.isEnabled():
            return self.tokens.quiet, self.tokens.quiet
        kind = self.property("kind")
        if kind == "primary":
            return self.tokens.on_accent, self.tokens.on_accent
        return self.tokens.accent if kind == "link" and not self._is_small else self.tokens.text, self.tokens.quiet

    def _font(self) -> QFont:
        self.ensurePolished()  # the size comes from the style sheet
        font = QFont(self.font())
        if self._is_small:
            font.setPixelSize(QFontInfo(font).pixelSize() - KEY_SMALLER)
        return font

    def _key_font(self) -> QFont:
        self.ensurePolished()
        font = QFont(self.font())
        font.setPixelSize(QFontInfo(font).pixelSize() - KEY_SMALLER)
        return font
