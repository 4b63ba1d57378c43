"""The list at the left, used with mouse and keyboard."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from typing import Any, cast

import pytest
from PySide6.QtCore import QEvent, QItemSelectionModel, QMimeData, QObject, QPoint, QPointF, Qt, SignalInstance
from PySide6.QtGui import QContextMenuEvent, QDropEvent, QImage, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from sttgui.domain.errors import EngineCrashedError
from sttgui.domain.jobs import Cancelled, Completed, Failed, Job, Running, Waiting
from sttgui.domain.library import Hit
from sttgui.ui.kit.actions import Do, make_actions
from sttgui.ui.kit.theme import DARK, LIGHT
from sttgui.ui.library.delegate import header_height
from sttgui.ui.library.menu import LibraryMenu
from sttgui.ui.library.pane import LibraryPane
from sttgui.viewmodel.arrangement import Arrangement, Move, Sort
from sttgui.viewmodel.library_model import LibraryModel, NewTitle, Role

MakeJob = Callable[..., Job]


@pytest.fixture
def pane(qapp: QApplication, library: LibraryModel) -> Iterator[LibraryPane]:
    owner = QObject()
    pane = LibraryPane(library, make_actions(owner))
    pane.complete()
    pane.setStyleSheet("* { font-size: 13px; }")
    pane.resize(240, 600)
    pane.show()
    yield pane
    pane.close()


def chosen(pane: LibraryPane) -> list[str | None]:
    told: list[str | None] = []
    pane.view.job_chosen.connect(lambda job: told.append(job.id if job else None))
    return told


def middle(pane: LibraryPane, row: int) -> QPoint:
    index = pane.view.model().index(row, 0)
    rect = pane.view.visualRect(index)
    return QPoint(rect.center().x(), (rect.top() + header_height(index, pane.view.font()) + rect.bottom()) // 2)


def test_a_click_chooses_a_row_and_the_arrows_the_next(
    pane: LibraryPane, library: LibraryModel, make_job: MakeJob
) -> None:
    for name in ("a", "b", "c"):
        library.job_changed(make_job(name))
    told = chosen(pane)
    QTest.mouseClick(pane.view.viewport(), Qt.MouseButton.LeftButton, pos=middle(pane, 1))
    QTest.keyClick(pane.view, Qt.Key.Key_Down)
    QTest.keyClick(pane.view, Qt.Key.Key_Home)
    assert told == ["b", "c", "a"]


def test_a_keyboard_that_comes_by_opens_nothing_and_the_first_key_shows_the_first(
    pane: LibraryPane, library: LibraryModel, make_job: MakeJob
) -> None:
    for name in ("a", "b"):
        library.job_changed(make_job(name))
    told = chosen(pane)
    pane.activateWindow()
    pane.view.setFocus(Qt.FocusReason.TabFocusReason)
    assert (told, pane.view.selected()) == ([], ())
    QTest.keyClick(pane.view, Qt.Key.Key_Down)
    assert told == ["a"]
    assert [job.id for job in pane.view.selected()] == ["a"]


def test_the_neighbour_that_is_shown_after_a_removal_is_selected_when_the_keyboard_comes(
    pane: LibraryPane, library: LibraryModel, make_job: MakeJob
) -> None:
    for name in ("a", "b"):
        library.job_changed(make_job(name))
    pane.choose("a")
    pane.view.selectionModel().clearSelection()
    pane.activateWindow()
    pane.view.setFocus(Qt.FocusReason.TabFocusReason)
    assert [job.id for job in pane.view.selected()] == ["a"]


def test_a_click_on_the_name_of_a_group_chooses_nothing(
    pane: LibraryPane, library: LibraryModel, make_job: MakeJob
) -> None:
    library.job_changed(make_job("a"))
    told = chosen(pane)
    QTest.mouseClick(pane.view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(40, 6))
    assert told == []
    assert not pane.view.indexAt(QPoint(40, 6)).isValid()


@pytest.mark.parametrize("button", [Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton])
@pytest.mark.parametrize("keys", [Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier])
def test_no_click_beside_the_rows_takes_the_highlight_from_the_open_recording(
    pane: LibraryPane,
    library: LibraryModel,
    make_job: MakeJob,
    button: Qt.MouseButton,
    keys: Qt.KeyboardModifier,
) -> None:
    for name in "ab":
        library.job_changed(make_job(name))
    pane.choose("a")
    told = chosen(pane)
    for place in (QPoint(40, 6), QPoint(40, 500)):
        QTest.mouseClick(pane.view.viewport(), button, keys, place)
        QTest.mousePress(pane.view.viewport(), Qt.MouseButton.LeftButton, keys, place)
        QTest.mouseMove(pane.view.viewport(), middle(pane, 1))
        QTest.mouseRelease(pane.view.viewport(), Qt.MouseButton.LeftButton, keys, middle(pane, 1))
        event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, pane.view.viewport().mapToGlobal(place), keys)
        QApplication.sendEvent(pane.view.viewport(), event)
        assert ids(pane.view.selected()) == "a"
    assert told == []


def test_the_only_selected_row_cannot_be_taken_out_of_the_selection(
    pane: LibraryPane, library: LibraryModel, make_job: MakeJob
) -> None:
    for name in "abc":
        library.job_changed(make_job(name))
    pane.choose("a")
    told = chosen(pane)
    control = Qt.KeyboardModifier.ControlModifier
    click = partial(QTest.mouseClick, pane.view.viewport(), Qt.MouseButton.LeftButton, control)
    click(middle(pane, 0))
    QTest.keyClick(pane.view, Qt.Key.Key_Space, control)
    assert ids(pane.view.selected()) == "a"
    click(middle(pane, 1))
    assert ids(pane.view.selected()) == "ab"
    click(middle(pane, 1))
    assert ids(pane.view.selected()) == "a"
    assert told == ["b", "a"]  # the one that is left is the one that is open
    QTest.keyClick(pane.view, Qt.Key.Key_Down, control)
    assert told == ["b", "a"]  # it was only stepped over
    QTest.keyClick(pane.view, Qt.Key.Key_Space, control)
    assert ids(pane.view.selected()) == "ab"
    QTest.mouseClick(pane.view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(40, 500))
    assert ids(pane.view.selected()) == "b"
    assert told == ["b", "a", "b"]


def test_the_field_for_a_new_name_covers_the_row_and_no_other(
    pane: LibraryPane, library: LibraryModel, make_job: MakeJob
) -> None:
    for name in "abc":
        library.job_changed(make_job(name))
    pane.choose("a")
    pane.view.rename_current()
    QApplication.processEvents()
    [editor] = pane.view.viewport().findChildren(QLineEdit)
    row = pane.view.visualRect(library.index(0))
    row.setTop(row.top() + header_height(library.index(0), pane.view.font()))
    assert row.contains(editor.geometry())
    assert row.height() - editor.height() <= 2


def test_the_menu_is_that_of_the_row_under_the_mouse(
    pane: LibraryPane, library: LibraryModel, make_job: MakeJob
) -> None:
    for name in ("a", "b"):
        library.job_changed(make_job(name))
    told = chosen(pane)
    place = middle(pane, 1)
    event = QContextMenuEvent(
        QContextMenuEvent.Reason.Mouse, place, pane.view.viewport().mapToGlobal(place), Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(pane.view.viewport(), event)
    menu = pane.view.findChild(QMenu)
    assert isinstance(menu, QMenu)
    assert told == ["b"]
    assert menu.isVisible()
    assert [entry.text() for entry in menu.actions() if not entry.isSeparator()] == [
        "Export",
        "Copy the whole text",
        "Print…",
        "Export all…",
        "Tag…",
        "Transcribe again…",
        "Compare with another version…",
        "Stop",
        "Try again",
        "Transcribe earlier",
        "Transcribe later",
        "Rename",
        "About this recording…",
        "Show in folder",
        "Move to the trash",
    ]
    menu.close()


def test_the_menu_offers_no_place_among_those_that_wait_where_a_recording_does_not_wait(
    pane: LibraryPane, library: LibraryModel, make_job: MakeJob
) -> None:
    library.job_changed(make_job("a"))
    pane.choose("a")
    menu = pane.view.findChild(QMenu)
    assert isinstance(menu, QMenu)
    menu.aboutToShow.emit()
    for entry in menu.actions():
        entry.setEnabled(entry.text() not in ("Transcribe earlier", "Transcribe later"))
    menu.aboutToShow.emit()
    said = [entry.text() for entry in menu.actions()]
    assert "Transcribe earlier" not in said
    assert "Transcribe later" not in said
    assert "Transcribe again…" in said


def test_a_finished_job_keeps_its_row_chosen_where_it_moves(
    pane: LibraryPane, library: LibraryModel, make_job: MakeJob
) -> None:
    job = make_job("a", Running(0.5))
    library.job_changed(job)
    library.job_changed(make_job("b", Running(0.1)))
    pane.choose("a")
    told = chosen(pane)
    library.job_changed(replace(job, phase=Completed()))
    assert told == []
    assert pane.view.currentIndex().data() == "a"
    assert pane.view.currentIndex().row() == 1


def test_rows_stay_below_each_other_whatever_changes_in_them(
    pane: LibraryPane, library: LibraryModel, make_job: MakeJob
) -> None:
    job = make_job("a", Waiting())
    library.job_changed(job)
    library.job_changed(make_job("b"))
    library.job_changed(make_job("c"))
    for phase in (Waiting(), Running(0.5), Running(0.6), Waiting(), Cancelled(), Running(), Completed()):
        library.job_changed(replace(job, phase=phase))
        QApplication.processEvents()
        top = 0
        for row in range(3):
            index = library.index(row)
            assert pane.view.visualRect(index).top() == top, (phase, row)
            top += pane.view.sizeHintForIndex(index).height()


def test_progress_alone_lays_nothing_out_anew(
    pane: LibraryPane, library: LibraryModel, make_job: MakeJob, qtbot: QtBot
) -> None:
    job = make_job("a", Running(0.1))
    library.job_changed(job)
    for place in range(300):
        library.job_changed(make_job(f"done {place}"))
    qtbot.waitUntil(lambda: pane.view.visualRect(library.index(300)).top() > 0)  # it is laid out in slices
    asked: list[int] = []
    rows = pane.view.rows
    ask = rows.sizeHint
    rows.sizeHint = lambda option, index: asked.append(index.row()) or ask(option, index)  # type: ignore[method-assign]
    library.job_changed(replace(job, phase=Running(0.2)))
    QApplication.processEvents()
    assert set(asked) <= set(range(20))


def test_progress_and_trouble_are_drawn_in_their_colours(
    pane: LibraryPane, library: LibraryModel, make_job: MakeJob
) -> None:
    library.job_changed(make_job("a", Running(0.5)))
    library.job_changed(make_job("b", Failed(EngineCrashedError())))
    for tokens in (LIGHT, DARK):
        pane.set_theme(tokens)
        seen = colours(pane.grab().toImage())
        assert {tokens.accent, tokens.track} <= seen
        assert tokens.danger in seen


class Paintings(QObject):
    """Notes how many rows each painting of the list has, however little of the list it is."""

    def __init__(self, pane: LibraryPane) -> None:
        super().__init__()
        self.rows: list[int] = []
        self._view, self._paint = pane.view, pane.view.rows.paint
        cast(Any, pane.view.rows).paint = self._counted
        pane.view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  Qt's name
        if event.type() is QEvent.Type.Paint:
            self.rows.append(0)
        return False

    def _counted(self, *given: Any) -> None:
        self.rows[-1] += 1
        self._paint(*given)


def test_the_list_is_never_painted_empty_while_many_rows_join_those_that_are_shown(
    pane: LibraryPane, library: LibraryModel, make_job: MakeJob
) -> None:
    jobs = [replace(make_job(str(number)), phase=Completed()) for number in range(700)]
    library.jobs_loaded(jobs[-20:])
    QApplication.processEvents()
    paintings = Paintings(pane)
    library.jobs_loaded(jobs)
    for _ in range(100):
        QApplication.processEvents()
    assert paintings.rows
    assert 0 not in paintings.rows
    assert pane.view.viewport().updatesEnabled()
    pane.view.scrollToBottom()
    QApplication.processEvents()
    assert pane.view.visualRect(library.index(699)).isValid()


def test_an_empty_list_says_what_will_be_there(pane: LibraryPane, library: LibraryModel, make_job: MakeJob) -> None:
    assert not pane.view.isVisible()
    library.job_changed(make_job("a"))
    assert pane.view.isVisible()
    library.job_removed("a")
    assert not pane.view.isVisible()


def colours(image: QImage) -> set[str]:
    return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}


def waiting(library: LibraryModel, make_job: MakeJob, names: str) -> None:
    """Jobs in the line, in the order of their names."""
    for place, name in enumerate(names):
        library.job_changed(replace(make_job(name, Waiting()), rank=float(place)))


def heard(signal: SignalInstance) -> list[object]:
    told: list[object] = []
    signal.connect(told.append)
    return told


def ids(jobs: tuple[Job, ...]) -> str:
    return "".join(job.id for job in jobs)


def test_several_rows_can_be_selected_and_the_menu_keeps_them(
    pane: LibraryPane, library: LibraryModel, make_job: MakeJob
) -> None:
    for name in "abcd":
        library.job_changed(make_job(name))
    told = heard(pane.view.selection_changed)
    QTest.mouseClick(pane.view.viewport(), Qt.MouseButton.LeftButton, pos=middle(pane, 0))
    QTest.keyClick(pane.view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    QTest.mouseClick(
        pane.view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier, middle(pane, 3)
    )
    place = middle(pane, 1)
    event = QContextMenuEvent(
        QContextMenuEvent.Reason.Mouse, place, pane.view.viewport().mapToGlobal(place), Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(pane.view.viewport(), event)
    assert ids(pane.view.selected()) == "abd"
    assert told[-1] == pane.view.selected()
    for menu in pane.view.findChildren(QMenu):
        menu.close()


def test_the_neighbour_of_a_removed_row_is_selected(
    pane: LibraryPane, library: LibraryModel, make_job: MakeJob
) -> None:
    for name in "abcd":
        library.job_changed(make_job(name))
    pane.choose("b")
    QTest.keyClick(pane.view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    library.job_removed("b")
    library.job_removed("c")
    current = pane.view.currentIndex().data(Role.JOB)
    assert current is not None
    assert pane.view.selected() == (current,)


def test_a_title_is_changed_in_its_place(pane: LibraryPane, library: LibraryModel, make_job: MakeJob) -> None:
    job = make_job("a", Running(0.1))
    library.job_changed(job)
    pane.choose("a")
    told = heard(library.title_entered)
    pane.view.rename_current()
    editor = pane.view.findChild(QLineEdit)
    assert isinstance(editor, QLineEdit)
    assert editor.accessibleName() == "Name of the recording"
    QTest.keyClicks(editor, "New")
    library.job_changed(replace(job, phase=Running(0.2)))
    library.job_changed(replace(job, phase=Completed()))
    QTest.keyClicks(editor, " name")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    QApplication.processEvents()  # Qt takes it over in the next turn
    assert told == [NewTitle("a", "New name")]


def test_escape_leaves_the_title_as_it_was(pane: LibraryPane, library: LibraryModel, make_job: MakeJob) -> None:
    library.job_changed(make_job("a"))
    pane.choose("a")
    told = heard(library.title_entered)
    pane.view.rename_current()
    editor = pane.view.findChild(QLineEdit)
    assert isinstance(editor, QLineEdit)
    QTest.keyClicks(editor, "New")
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    QApplication.processEvents()
    assert told == []
    assert not editor.isVisible()


def drop_at(pane: LibraryPane, point: QPoint) -> None:
    event = QDropEvent(
        QPointF(point),
        Qt.DropAction.MoveAction,
        QMimeData(),
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    pane.view.dropEvent(event)


@pytest.mark.parametrize(
    ("dragged", "row", "in_lower_half", "expected"),
    [
        ("d", 1, False, Move(("d",), "a")),
        ("d", 1, True, Move(("d",), "b")),
        ("a", 4, True, Move(("a",), None)),
        ("ac", 4, False, Move(("a", "c"), "d")),
        ("a", 0, True, None),
        ("a", 5, False, Move(("a",), None)),
    ],
)
def test_those_that_wait_are_dropped_between_others_that_wait(
    pane: LibraryPane,
    library: LibraryModel,
    make_job: MakeJob,
    dragged: str,
    row: int,
    in_lower_half: bool,
    expected: Move | None,
) -> None:
    """Rows: one at work, four that wait, and a finished one."""
    library.job_changed(make_job("x", Running()))
    waiting(library, make_job, "abcd")
    library.job_changed(make_job("y"))
    pane.view.setFocus()
    for job_id in dragged:
        row_of = library.row_of(job_id)
        assert row_of is not None
        pane.view.selectionModel().select(library.index(row_of), QItemSelectionModel.SelectionFlag.Select)
    told = heard(pane.view.move_wanted)
    rect = pane.view.visualRect(library.index(row))
    drop_at(pane, QPoint(rect.center().x(), rect.bottom() - 3 if in_lower_half else rect.top() + 3))
    assert told == ([] if expected is None else [expected])


def test_the_keyboard_moves_what_is_selected_in_the_line(
    pane: LibraryPane, library: LibraryModel, make_job: MakeJob
) -> None:
    waiting(library, make_job, "abc")
    told = heard(pane.view.move_wanted)
    pane.choose("b")
    pane.view.move_selected(later=False)
    pane.view.move_selected(later=True)
    pane.choose("a")
    pane.view.move_selected(later=False)
    assert told == [Move(("b",), "a"), Move(("b",), None)]


def menu_of(pane: LibraryPane) -> LibraryMenu:
    menu = pane.findChild(LibraryMenu)
    assert isinstance(menu, LibraryMenu)
    menu.fill()
    return menu


def choose_in_menu(pane: LibraryPane, words: str) -> None:
    menus: list[QMenu] = [menu_of(pane), *menu_of(pane).findChildren(QMenu)]
    [action] = [action for menu in menus for action in menu.actions() if action.text() == words]
    action.trigger()


def test_the_menu_sorts_and_limits_the_list_and_what_is_chosen_stays_chosen(
    pane: LibraryPane, library: LibraryModel, make_job: MakeJob
) -> None:
    library.job_changed(replace(make_job("b"), tags=("R&D",)))
    library.job_changed(make_job("a"))
    library.job_changed(make_job("c", Failed(EngineCrashedError())))
    pane.choose("c")
    told = chosen(pane)
    choose_in_menu(pane, "By name")
    assert [library.index(row).data() for row in range(3)] == ["a", "b", "c"]
    choose_in_menu(pane, "Failed (1)")
    assert library.rowCount() == 1
    assert told == [], "the recording on the screen is not shown anew"
    assert ids(pane.view.selected()) == "c"
    choose_in_menu(pane, "All recordings (3)")
    choose_in_menu(pane, "R&&D")
    assert library.rowCount() == 1
    assert told == [None]
    choose_in_menu(pane, "R&&D")
    assert library.rowCount() == 3
    assert library.arrangement == Arrangement(Sort.NAME)


def texts(pane: LibraryPane) -> list[str]:
    return [label.text() for label in pane.findChildren(QLabel) if label.isVisible()]


def test_a_limited_list_says_so_and_shows_all_again_with_one_press(
    pane: LibraryPane, library: LibraryModel, make_job: MakeJob
) -> None:
    library.job_changed(make_job("a"))
    choose_in_menu(pane, "Failed (0)")
    assert {"Only: Failed", "There is no such recording."} <= set(texts(pane))
    [show_all] = [one for one in pane.findChildren(QPushButton) if one.isVisible() and one.text() == "Show all"]
    show_all.click()
    assert "Only: Failed" not in texts(pane)
    assert pane.view.isVisible()


def test_what_is_chosen_from_elsewhere_is_listed_again(
    pane: LibraryPane, library: LibraryModel, make_job: MakeJob
) -> None:
    library.job_changed(make_job("a"))
    choose_in_menu(pane, "Failed (0)")
    pane.choose("unknown")
    assert library.arrangement.hides
    pane.choose("a")
    assert not library.arrangement.hides
    assert ids(pane.view.selected()) == "a"


def test_a_paused_line_is_said_above_the_list(pane: LibraryPane, library: LibraryModel, make_job: MakeJob) -> None:
    library.job_changed(make_job("a", Waiting()))
    assert "What waits is held" not in texts(pane)
    words = [action.text() for action in menu_of(pane).actions() if action.isVisible()]
    assert "Hold what waits" in words
    assert "Go on with what waits" not in words
    pane.show_paused(True)
    assert "What waits is held" in texts(pane)
    words = [action.text() for action in menu_of(pane).actions() if action.isVisible()]
    assert "Hold what waits" not in words
    assert "Go on with what waits" in words


def test_without_recordings_there_is_nothing_to_arrange(
    pane: LibraryPane, library: LibraryModel, make_job: MakeJob
) -> None:
    [arrange] = [one for one in pane.findChildren(QPushButton) if one.accessibleName() == "Arrange the list"]
    assert not arrange.isVisible()
    library.job_changed(make_job("a"))
    assert arrange.isVisible()
    assert arrange.toolTip()


def test_one_that_is_chosen_by_a_key_with_shift_is_selected_alone(
    pane: LibraryPane, library: LibraryModel, make_job: MakeJob
) -> None:
    for name in ("a", "b", "c"):
        library.job_changed(make_job(name))
    pane.choose("a")
    library.arrange(Arrangement(Sort.NAME))
    held = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyPress(pane.windowHandle(), Qt.Key.Key_Shift, held)
    assert QApplication.keyboardModifiers() == held
    pane.choose("c")
    QTest.keyRelease(pane.windowHandle(), Qt.Key.Key_Shift)
    assert [job.id for job in pane.view.selected()] == ["c"]


def test_the_key_of_the_search_is_left_to_an_action_that_has_it_while_that_can_be_done(
    qapp: QApplication, library: LibraryModel
) -> None:
    owner = QObject()
    actions = make_actions(owner)
    captions = actions[Do.CAPTIONS]
    captions.setEnabled(False)
    pane = LibraryPane(library, actions)
    [key] = pane.search.findChildren(QShortcut)
    assert key.isEnabled()
    captions.setEnabled(True)
    assert not key.isEnabled()
    captions.setShortcut("Ctrl+J")
    assert key.isEnabled()
    pane.deleteLater()


def test_what_is_found_in_versions_of_a_recording_says_in_which(
    pane: LibraryPane, library: LibraryModel, make_job: MakeJob
) -> None:
    first = replace(make_job("a"), title="Interview")
    versions = [replace(first, id=file[0], imported=file, version_of="a") for file in ("by hand.srt", "talk.vtt")]
    other = replace(make_job("other"), title="Interview")
    for job in (first, *versions, other):
        library.job_changed(job)
    pane.search.setText("harbour")
    images = []
    for job in (*versions, other):
        pane.show_hits("harbour", [Hit(job.id, job.title, "down by the harbour", ((12, 19),), 61_000, 2, 3)])
        QApplication.processEvents()
        images.append(pane.hits.view.viewport().grab().toImage())
    one, another, plain = images
    assert one != another
    assert plain not in (one, another)
    said = pane.hits.view.model()
    pane.show_hits("harbour", [Hit(versions[0].id, "Interview", "down by the harbour", ((12, 19),), 61_000, 2, 3)])
    assert "Interview, by hand.srt, at 01:01" in said.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
