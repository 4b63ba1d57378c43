"""The page for the look of the window and of the words."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from typing import Protocol

from PySide6.QtGui import QAction

from sttgui.ui.kit import language, text
from sttgui.ui.kit.actions import THEMES, Do
from sttgui.ui.kit.appearance import Contrast, Theme
from sttgui.ui.kit.catalogue import LANGUAGES
from sttgui.ui.kit.command import tip_of
from sttgui.ui.kit.text import tr
from sttgui.ui.library import text as library_text
from sttgui.ui.settings.page import Page, Value
from sttgui.viewmodel import settings_table as table
from sttgui.viewmodel.arrangement import Arrangement, Sort
from sttgui.viewmodel.library_model import LibraryModel
from sttgui.viewmodel.settings import Settings

WIDTHS = (560, 700, 860, 1200)  # px, for letters of the usual size


class Reading(Protocol):
    """How the words of a transcript are shown."""

    @property
    def size(self) -> int: ...
    @property
    def line(self) -> int: ...
    @property
    def width(self) -> int: ...
    @property
    def sizes(self) -> tuple[int, ...]: ...
    @property
    def lines(self) -> tuple[int, ...]: ...
    @property
    def usual_line(self) -> int: ...
    def choose_size(self, size: int) -> None: ...
    def choose_line(self, line: int) -> None: ...
    def choose_width(self, width: int) -> None: ...


class Panes(Protocol):
    """What stands beside the page, where there is room for it."""

    def want_list(self, is_wanted: bool) -> None: ...
    def want_side(self, is_wanted: bool) -> None: ...


class GeneralPage(Page):
    """`actions` has those that choose a theme."""

    def __init__(
        self,
        settings: Settings,
        actions: Mapping[Do, QAction],
        reading: Reading,
        *,
        choose_contrast: Callable[[Contrast], object],
        panes: Panes,
        library: LibraryModel,
        arrange: Callable[[Arrangement], object],
    ) -> None:
        super().__init__(tr("General"))
        self._actions = actions
        self._library = library
        self._arrange = arrange
        self.language = self.choice(
            tr("Language"),
            {"": tr("Same as the system"), **{code: _itself(name) for code, name in LANGUAGES.items()}},
            Value(lambda: settings.get(table.LANGUAGE), partial(language.choose, settings), ""),
            tip=tr("Which language the window speaks; recordings may be in any"),
        )
        self.heading(tr("Appearance"))
        self.theme = self.choice(
            tr("Colours"),
            {theme: actions[do].text() for do, theme in THEMES.items()},
            Value(lambda: Theme.of(settings.get(table.THEME)), self._choose_theme, Theme.SYSTEM),
            tip=tr("Light, dark, or as the system is"),
        )
        self.contrast = self.choice(
            tr("Contrast"),
            {
                Contrast.SYSTEM: tr("Same as the system"),
                Contrast.NORMAL: tr("Usual"),
                Contrast.HIGH: tr("High"),
            },
            Value(lambda: Contrast.of(settings.get(table.CONTRAST)), choose_contrast, Contrast.SYSTEM),
            tip=tr("High contrast has stronger colours and edges"),
        )
        self.heading(tr("Window"))
        for do, shown, want in (
            (Do.LIST_PANE, table.LIST_SHOWN, panes.want_list),
            (Do.SIDE_PANE, table.SIDE_SHOWN, panes.want_side),
        ):
            action = actions[do]
            self.box(action.text(), Value(partial(settings.get, shown), want, shown.usual), tip=tip_of(action))
        self.order = self.choice(
            tr("Order of the list"),
            {sort: library_text.sort_name(sort) for sort in Sort},
            Value(lambda: library.arrangement.sort, self._choose_order, Sort.NEWEST),
            tip=tr("Of the recordings that have ended"),
        )
        self.heading(tr("Text of transcripts"))
        self.letters = self.choice(
            tr("Size of the letters"),
            {size: text.percent(size / 100) for size in reading.sizes},
            Value(lambda: reading.size, reading.choose_size, table.TEXT_SIZE.usual),
            tip=tr("How large the words of a transcript are"),
        )
        names = (tr("Narrow"), tr("Normal"), tr("Wide"), tr("Very wide"))
        self.lines = self.choice(
            tr("Room between the lines"),
            dict(zip(reading.lines, names, strict=True)),
            Value(lambda: reading.line, reading.choose_line, reading.usual_line),
            tip=tr("How far apart the lines of a transcript are"),
        )
        self.widest = self.choice(
            tr("Length of the lines"),
            dict(zip(WIDTHS, (tr("Short"), tr("Normal"), tr("Long"), tr("Very long")), strict=True)),
            Value(lambda: reading.width, reading.choose_width, table.TEXT_WIDTH.usual),
            tip=tr("How wide the column of words is, where the window has the room"),
        )

    def _choose_order(self, sort: Sort) -> None:
        self._arrange(replace(self._library.arrangement, sort=sort))

    def _choose_theme(self, theme: Theme) -> None:
        do = next(do for do, one in THEMES.items() if one is theme)
        self._actions[do].trigger()


def _itself(name: str) -> text.Said:
    """The name of a language in that language, which stays what it is."""
    said = text.Said(name)
    said.make = lambda: said
    return said
