"""The sizes of letters and lines by keys, and that the choice outlasts the window."""

from PySide6.QtGui import QAction
from pytestqt.qtbot import QtBot

from sttgui.ui.kit.actions import Do, make_actions
from sttgui.ui.transcript.pane import TranscriptPane
from sttgui.ui.transcript.reading_actions import ReadingActions
from sttgui.viewmodel import settings_table as table
from sttgui.viewmodel.settings import Settings, text


class Page(TranscriptPane):
    """Remembers the sizes its text was given."""

    def __init__(self) -> None:
        super().__init__()
        self.sizes: list[tuple[int, int]] = []
        self.view.set_reading = lambda *percent: self.sizes.append(percent)  # type: ignore[method-assign]


def make(qtbot: QtBot, settings: Settings) -> tuple[Page, dict[Do, QAction]]:
    page = Page()
    qtbot.addWidget(page)
    actions = make_actions(page)
    ReadingActions(page, actions, settings, page)
    return page, actions


def test_letters_grow_and_shrink_in_steps_and_return(qtbot: QtBot, settings: Settings) -> None:
    page, actions = make(qtbot, settings)
    for do in (Do.LARGER_TEXT, Do.LARGER_TEXT, Do.SMALLER_TEXT, Do.NORMAL_TEXT):
        actions[do].trigger()
    assert [size for size, _ in page.sizes] == [100, 110, 125, 110, 100]


def test_letters_stop_at_the_largest(qtbot: QtBot, settings: Settings) -> None:
    page, actions = make(qtbot, settings)
    for _ in range(20):
        actions[Do.LARGER_TEXT].trigger()
    assert page.sizes[-1][0] == 250


def test_line_spacing_goes_round(qtbot: QtBot, settings: Settings) -> None:
    page, actions = make(qtbot, settings)
    for _ in range(4):
        actions[Do.LINE_SPACING].trigger()
    assert [line for _, line in page.sizes] == [163, 180, 220, 140, 163]


def test_the_choice_is_kept(qtbot: QtBot, settings: Settings) -> None:
    _, actions = make(qtbot, settings)
    actions[Do.LARGER_TEXT].trigger()
    actions[Do.LINE_SPACING].trigger()
    page, _ = make(qtbot, settings)
    assert page.sizes == [(110, 180)]


def test_settings_that_make_no_sense_are_passed_over(qtbot: QtBot, settings: Settings) -> None:
    settings.set(table.TEXT_SIZE, 9999)
    settings.set(text("reading/lines", ""), "wide")
    page, _ = make(qtbot, settings)
    assert page.sizes == [(100, 163)]
