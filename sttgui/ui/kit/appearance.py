"""Applies the look to the whole application, and changes it live when the user or the system asks."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QFont, QFontDatabase, QFontInfo, QGuiApplication
from PySide6.QtWidgets import QApplication

from sttgui.garbage_collection import without_collection
from sttgui.ui.kit.style_sheet import TEXT_PX, style_sheet
from sttgui.ui.kit.theme import DARK, DARK_CONTRAST, LIGHT, LIGHT_CONTRAST, Tokens, palette

FAMILY = "Inter"


class Theme(StrEnum):
    """What the user can choose; the values are those kept in the settings."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"

    @classmethod
    def of(cls, value: str) -> Theme:
        """The theme kept under `value`; that of the system where it is unknown."""
        return cls(value) if value in {theme.value for theme in cls} else cls.SYSTEM


class Contrast(StrEnum):
    """How far colours are apart; the values are those kept in the settings."""

    SYSTEM = "system"
    NORMAL = "normal"
    HIGH = "high"

    @classmethod
    def of(cls, value: str) -> Contrast:
        """The contrast kept under `value`; that of the system where it is unknown."""
        return cls(value) if value in {contrast.value for contrast in cls} else cls.SYSTEM


class Appearance(QObject):
    """Owns palette, style sheet and font of an application. `tokens` are the colours in force."""

    tokens_changed = Signal(object)  # Tokens

    def __init__(
        self,
        app: QApplication,
        theme: Theme = Theme.SYSTEM,
        parent: QObject | None = None,
        *,
        contrast: Contrast = Contrast.SYSTEM,
    ) -> None:
        super().__init__(parent)
        self._app = app
        self._hints = QGuiApplication.styleHints()
        self.theme, self.contrast = theme, contrast
        with without_collection():  # as below
            app.setStyle("Fusion")
        self._text_px = _set_font(app)
        self.tokens = self._wanted()
        self._apply()
        self._hints.colorSchemeChanged.connect(self._refresh)
        app.layoutDirectionChanged.connect(self._turned)
        self._hints.accessibility().contrastPreferenceChanged.connect(self._refresh)

    def choose(self, theme: Theme) -> None:
        """Change to a theme now."""
        self.theme = theme
        self._refresh()

    def choose_contrast(self, contrast: Contrast) -> None:
        """Change to a contrast now; light or dark stays."""
        self.contrast = contrast
        self._refresh()

    @property
    def is_contrast_high(self) -> bool:
        """Whether that is so now, by whoever's choice."""
        match self.contrast:
            case Contrast.HIGH:
                return True
            case Contrast.NORMAL:
                return False
            case Contrast.SYSTEM:
                return self._hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast

    def _refresh(self) -> None:
        wanted = self._wanted()
        if wanted is not self.tokens:
            self.tokens = wanted
            self._apply()
            self.tokens_changed.emit(wanted)

    def _turned(self) -> None:
        """Icons that point somewhere are drawn anew with the theme."""
        self._apply()
        self.tokens_changed.emit(self.tokens)

    def _wanted(self) -> Tokens:
        if self.is_contrast_high:
            return DARK_CONTRAST if self._is_dark else LIGHT_CONTRAST
        return DARK if self._is_dark else LIGHT

    @property
    def _is_dark(self) -> bool:
        match self.theme:
            case Theme.LIGHT:
                return False
            case Theme.DARK:
                return True
            case Theme.SYSTEM:
                return self._hints.colorScheme() is Qt.ColorScheme.Dark

    def _apply(self) -> None:
        is_leftwards = self._app.layoutDirection() is Qt.LayoutDirection.RightToLeft
        with without_collection():  # Qt goes through all widgets, and crashes where one of them is freed meanwhile
            self._app.setPalette(palette(self.tokens))
            self._app.setStyleSheet(style_sheet(self.tokens, self._text_px, leftwards=is_leftwards))


def letters() -> float:
    """How much larger the letters of this system are than usual; what holds words grows with them."""
    return max(QGuiApplication.font().pixelSize() / TEXT_PX, 1.0)  # no size in px before there is an appearance


def _set_font(app: QApplication) -> int:
    """Give the application its font; never smaller than the size the user has set for the system. Returns it in px."""
    font = QFont(app.font())
    size = max(TEXT_PX, QFontInfo(font).pixelSize())
    if QFontDatabase.hasFamily(FAMILY):
        font.setFamily(FAMILY)
    font.setPixelSize(size)
    app.setFont(font)
    return size
