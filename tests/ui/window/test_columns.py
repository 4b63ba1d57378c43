"""The list, the page and what is known about it: side by side where there is room, folded where there is little."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QCheckBox, QLineEdit, QPushButton, QWidget

from sttgui.domain.jobs import Job
from sttgui.domain.transcript import Transcript
from sttgui.ui.kit.actions import Do
from sttgui.ui.window.columns import Columns
from sttgui.ui.window.main_window import MainWindow
from sttgui.viewmodel.library_model import LibraryModel
from sttgui.viewmodel.open_recording import OpenRecording
from sttgui.viewmodel.recogniser_choice import RecogniserChoice
from sttgui.viewmodel.settings import Settings

MakeJob = Callable[..., Job]
SIZES = [(720, 420), (900, 600), (1039, 700), (1040, 700), (1280, 800), (1600, 1000)]


@pytest.fixture
def jobs(window: MainWindow, library: LibraryModel, make_job: MakeJob, transcript: Transcript) -> list[Job]:
    """Two finished recordings, of which the first is open with its transcript."""
    jobs = [make_job("interview"), make_job("lecture")]
    for job in jobs:
        library.job_changed(job)
    window.library_pane.choose("interview")
    window.panes.recording.show_transcript(jobs[0], transcript)
    return jobs


@pytest.fixture
def another(settings: Settings) -> Iterator[Callable[[], MainWindow]]:
    """Makes the window of the next start."""
    made: list[MainWindow] = []

    def make() -> MainWindow:
        made.append(MainWindow(LibraryModel(), OpenRecording(), RecogniserChoice(settings), settings))
        made[-1].resize(1280, 800)
        made[-1].show()
        return made[-1]

    yield make
    for window in made:
        window.close()
        window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def resize(window: MainWindow, width: int, height: int = 800) -> None:
    window.resize(width, height)
    QApplication.processEvents()


def place(window: MainWindow, part: QWidget) -> QRect:
    return QRect(part.mapTo(window, QPoint(0, 0)), part.size())


def panes(window: MainWindow) -> tuple[QWidget, QWidget, QWidget]:
    """The list, the page and what is known about it."""
    return window.library_pane, window.panes.centre, window.panes.side


def seen(window: MainWindow, words: str) -> QAbstractButton:
    [found] = [one for one in window.findChildren(QAbstractButton) if one.isVisible() and one.accessibleName() == words]
    return found


@pytest.mark.parametrize(("width", "height"), SIZES)
def test_the_text_is_the_widest_column_at_every_size(
    window: MainWindow, jobs: list[Job], width: int, height: int
) -> None:
    resize(window, width, height)
    assert (window.width(), window.height()) == (width, height)
    library, page, side = panes(window)
    columns = [one for one in (library, side) if one.isVisible() and one.height() == page.height()]
    assert len(columns) == (2 if width >= 1040 else 0)
    assert all(page.width() > one.width() for one in columns)
    assert page.width() + sum(one.width() + 1 for one in columns) == width


@pytest.mark.parametrize(("width", "height"), [(900, 600), (720, 460)])
def test_folded_what_is_to_check_is_a_sheet_between_page_and_player(
    window: MainWindow, jobs: list[Job], width: int, height: int
) -> None:
    window.player_bar.show()
    resize(window, width, height)
    library, page, side = panes(window)
    assert not library.isVisible()
    assert place(window, side).top() == place(window, page).bottom() + 2
    assert place(window, side).bottom() + 1 == place(window, window.player_bar).top()
    assert side.width() == page.width() == width
    assert side.height() <= 190 < page.height() + side.height()
    assert page.height() > side.height()


def test_side_by_side_nothing_overlaps(window: MainWindow, jobs: list[Job]) -> None:
    resize(window, 1280)
    library, page, side = (place(window, one) for one in panes(window))
    assert (library.width(), side.width()) == (240, 300)
    assert page.left() == library.right() + 2
    assert side.left() == page.right() + 2
    assert side.right() == window.width() - 1


def test_the_panes_change_sides_with_the_direction_of_the_window(window: MainWindow, jobs: list[Job]) -> None:
    lefts = []
    for way in (Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight):
        window.setLayoutDirection(way)
        lefts.append(window.library_pane.x())
    assert lefts[0] > 0 == lefts[1]


def test_keys_put_the_panes_away_and_bring_them_back(window: MainWindow, jobs: list[Job]) -> None:
    resize(window, 1280)
    library, page, side = panes(window)
    window.panes.page.view.setFocus()
    QTest.keyClick(window, Qt.Key.Key_F9)
    assert not library.isVisible()
    assert page.width() == 1280 - 301
    QTest.keyClick(window, Qt.Key.Key_F10)
    assert not side.isVisible()
    assert page.width() == 1280
    QTest.keyClick(window, Qt.Key.Key_F9)
    QTest.keyClick(window, Qt.Key.Key_F10)
    assert library.isVisible()
    assert side.isVisible()


def test_each_pane_has_a_button_that_puts_it_away_and_the_bar_one_that_brings_it_back(
    window: MainWindow, jobs: list[Job]
) -> None:
    resize(window, 1280)
    library, _, side = panes(window)
    seen(window, "Hide the list").click()
    seen(window, "Hide this pane").click()
    assert not library.isVisible()
    assert not side.isVisible()
    seen(window, "Show the list").click()
    seen(window, "Show checks and details").click()
    assert library.isVisible()
    assert side.isVisible()


def test_reading_mode_leaves_the_page_alone_and_brings_back_what_was_there(window: MainWindow, jobs: list[Job]) -> None:
    resize(window, 1280)
    library, _, side = panes(window)
    window.commands[Do.LIST_PANE].trigger()
    window.commands[Do.READING].trigger()
    assert not side.isVisible()
    assert window.commands[Do.READING].isChecked()
    window.commands[Do.READING].trigger()
    assert side.isVisible()
    assert not library.isVisible()


def test_what_was_put_away_stays_away_at_the_next_start(
    window: MainWindow, jobs: list[Job], another: Callable[[], MainWindow]
) -> None:
    resize(window, 1280)
    window.commands[Do.LIST_PANE].trigger()
    again = another()  # this one was never closed
    assert not again.library_pane.isVisible()
    assert again.commands[Do.LIST_PANE].isChecked() is False


def test_the_widths_of_the_panes_come_back_also_where_the_window_was_never_closed(
    window: MainWindow, jobs: list[Job], another: Callable[[], MainWindow]
) -> None:
    resize(window, 1280)
    drag(window, window.library_pane, by=QPoint(60, 0), at=QPoint(window.library_pane.width(), 200))
    drag(window, window.panes.side, by=QPoint(-40, 0), at=QPoint(-1, 200))
    assert (window.library_pane.width(), window.panes.side.width()) == (300, 340)
    again = another()
    again.panes.side.set_needed(True)
    QApplication.processEvents()
    assert (again.library_pane.width(), again.panes.side.width()) == (300, 340)


def test_no_pane_can_be_made_wider_than_a_third(window: MainWindow, jobs: list[Job]) -> None:
    resize(window, 1280)
    drag(window, window.library_pane, by=QPoint(500, 0), at=QPoint(window.library_pane.width(), 200))
    assert window.library_pane.width() == 1280 // 3


def test_the_sheet_can_be_made_lower(window: MainWindow, jobs: list[Job]) -> None:
    resize(window, 900, 700)
    side = window.panes.side
    assert side.height() == 190
    drag(window, side, by=QPoint(0, 50), at=QPoint(300, -1))
    assert side.height() == 140


@pytest.mark.parametrize(("width", "height"), [(720, 420), (1000, 420), (640, 368)])
def test_in_a_low_window_the_page_has_what_it_needs_to_find_and_replace(
    window: MainWindow, jobs: list[Job], width: int, height: int
) -> None:
    window.player_bar.show()
    window.setMinimumSize(640, 368)  # as where the screen is no larger
    resize(window, width, height)
    before = window.panes.side.size()
    window.commands[Do.REPLACE].trigger()
    for _ in range(6):
        QApplication.processEvents()
    bar = window.panes.page.finding.bar
    for one in [*bar.findChildren(QPushButton), *bar.findChildren(QLineEdit), *bar.findChildren(QCheckBox)]:
        if one.isVisible():
            assert one.height() >= one.minimumSizeHint().height(), one.accessibleName()
    QTest.keyClick(window.top.find_field, Qt.Key.Key_Escape)
    for _ in range(3):
        QApplication.processEvents()
    assert window.panes.side.isVisible()
    assert window.panes.side.size() == before


@pytest.mark.parametrize(("width", "height"), [(720, 420), (640, 368)])
def test_where_a_sheet_would_be_too_low_what_is_to_check_stands_beside_the_page(
    window: MainWindow, jobs: list[Job], width: int, height: int
) -> None:
    window.player_bar.show()
    window.setMinimumSize(640, 368)  # as where the screen is no larger
    resize(window, width, height)
    library, page, side = panes(window)
    assert not library.isVisible()
    assert place(window, side).left() == place(window, page).right() + 2
    assert place(window, side).right() == width - 1
    assert side.height() == page.height()
    assert page.width() > side.width() >= 220
    drag(window, side, by=QPoint(40, 0), at=QPoint(-1, 100))
    assert page.width() + 1 + side.width() == width
    card = window.panes.review.card
    window.commands[Do.REVIEW].trigger()
    for _ in range(3):
        QApplication.processEvents()
    assert card.mapTo(side, QPoint()).y() >= 0
    assert card.visibleRegion().boundingRect().top() == 0  # it is not scrolled away


def test_the_card_of_a_word_is_not_squeezed_with_letters_of_twice_the_size(
    large_letters: None, window: MainWindow, shown: Job, transcript: Transcript
) -> None:
    window.panes.review.show_transcript(transcript)
    card = window.panes.review.card
    for width in (1280, 900, 720):
        resize(window, width, 600)
        for _ in range(6):  # one layout leads to another
            QApplication.processEvents()
        assert card.isVisible()
        assert card.height() >= card.minimumSizeHint().height()


def drag(window: MainWindow, pane: QWidget, by: QPoint, at: QPoint) -> None:
    """Drag the line that lies `at` a place of a pane."""
    columns = pane.parentWidget()
    start = pane.mapTo(columns, at)
    edge = columns.childAt(start)
    assert edge is not None
    grip = edge.mapFrom(columns, start)
    QTest.mousePress(edge, Qt.MouseButton.LeftButton, pos=grip)
    QTest.mouseMove(edge, grip + by)
    QTest.mouseRelease(edge, Qt.MouseButton.LeftButton, pos=grip)


def test_folded_the_list_is_a_drawer_that_closes_once_a_recording_is_chosen(
    window: MainWindow, jobs: list[Job]
) -> None:
    resize(window, 900, 600)
    library, page, _ = panes(window)
    before = page.geometry()
    seen(window, "Show the list").click()
    assert library.isVisible()
    assert page.geometry() == before  # it lies over the page
    assert window.focusWidget() is library.view
    QTest.keyClick(library.view, Qt.Key.Key_Down)
    assert library.isVisible()  # the keyboard goes on choosing
    QTest.keyClick(library.view, Qt.Key.Key_Return)
    assert not library.isVisible()
    seen(window, "Show the list").click()
    row = library.view.visualRect(library.view.model().index(0, 0))
    QTest.mouseClick(library.view.viewport(), Qt.MouseButton.LeftButton, pos=row.center() + QPoint(0, 10))
    assert not library.isVisible()


def test_nothing_moves_under_the_button_that_opens_the_drawer(window: MainWindow, jobs: list[Job]) -> None:
    resize(window, 900)
    shown = seen(window, "Show the list")
    where = place(window, shown)
    QTest.mouseClick(shown, Qt.MouseButton.LeftButton)
    library, _, _ = panes(window)
    assert library.isVisible()
    assert (shown.isVisible(), place(window, shown)) == (True, where)
    QTest.mouseClick(shown, Qt.MouseButton.LeftButton)
    assert not library.isVisible()
    resize(window, 1400)
    assert not shown.isVisible()


def test_escape_closes_the_drawer_and_leads_back_to_the_page(window: MainWindow, jobs: list[Job]) -> None:
    resize(window, 900, 600)
    window.commands[Do.LIST_PANE].trigger()
    QTest.keyClick(window.library_pane.view, Qt.Key.Key_Escape)
    assert not window.library_pane.isVisible()
    assert window.focusWidget() is window.panes.page.view


def test_escape_in_the_search_of_the_drawer_empties_it_first(window: MainWindow, jobs: list[Job]) -> None:
    resize(window, 900, 600)
    window.commands[Do.LIST_PANE].trigger()
    search = window.library_pane.search
    search.setText("harbour")
    QTest.keyClick(search, Qt.Key.Key_Escape)
    assert window.library_pane.isVisible()
    QTest.keyClick(search, Qt.Key.Key_Escape)
    assert not window.library_pane.isVisible()


def test_a_click_beside_the_drawer_closes_it_and_does_nothing_else(window: MainWindow, jobs: list[Job]) -> None:
    resize(window, 900, 600)
    window.commands[Do.LIST_PANE].trigger()
    columns = window.findChild(Columns)
    assert columns is not None
    under = columns.childAt(700, 200)
    assert under is not None
    QTest.mouseClick(under, Qt.MouseButton.LeftButton)
    assert not window.library_pane.isVisible()


def test_the_list_comes_back_by_itself_once_there_is_room(window: MainWindow, jobs: list[Job]) -> None:
    resize(window, 900, 600)
    assert not window.library_pane.isVisible()
    resize(window, 1280)
    assert window.library_pane.isVisible()


def test_asking_to_check_brings_the_pane_back_that_was_put_away(window: MainWindow, jobs: list[Job]) -> None:
    resize(window, 1280)
    window.commands[Do.SIDE_PANE].trigger()
    window.panes.side.show_review()
    assert window.panes.side.isVisible()


def test_the_page_keeps_its_width_while_another_recording_is_opened(
    window: MainWindow, jobs: list[Job], transcript: Transcript
) -> None:
    resize(window, 1280)
    width = window.panes.centre.width()
    window.library_pane.choose("lecture")
    assert window.panes.centre.width() == width  # its transcript is still to come
    window.panes.recording.show_transcript(jobs[1], transcript)
    assert window.panes.centre.width() == width


def test_nothing_is_offered_beside_the_first_page(window: MainWindow) -> None:
    resize(window, 1280)
    assert not window.panes.side.isVisible()
    assert not window.commands[Do.SIDE_PANE].isEnabled()
    assert not [
        one for one in window.findChildren(QAbstractButton) if one.isVisible() and "Show" in one.accessibleName()
    ]


def test_a_part_that_goes_takes_the_keyboard_from_nobody_else(window: MainWindow, jobs: list[Job]) -> None:
    """What is typed into the name of a recording went nowhere when the page beside it changed."""
    resize(window, 1280)
    window.activateWindow()
    inside = next(one for one in window.panes.side.findChildren(QAbstractButton) if one.isVisible())
    inside.setFocus()
    outside = window.top.find_field
    outside.setFocus()
    window.commands[Do.SIDE_PANE].trigger()
    assert outside.hasFocus()
    window.commands[Do.SIDE_PANE].trigger()
    inside.setFocus()
    window.commands[Do.SIDE_PANE].trigger()
    assert window.panes.page.view.hasFocus()
