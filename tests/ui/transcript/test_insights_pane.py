"""Insights are shown under headings, and each that has a time leads to its place."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QListView, QTabBar, QTextEdit
from pytestqt.qtbot import QtBot

from sttgui.domain.transcript import Insight, Transcript
from sttgui.ui.kit.actions import make_actions
from sttgui.ui.kit.catalogue import Catalogue
from sttgui.ui.kit.text import speak
from sttgui.ui.review.pane import ReviewPane
from sttgui.ui.transcript import insight_text, insights_pane
from sttgui.ui.transcript.changes_pane import ChangesPane
from sttgui.ui.transcript.details_pane import DetailsPane
from sttgui.ui.transcript.insights_pane import InsightsPane
from sttgui.ui.window.side_pane import SidePane

SAID = Transcript(
    summary="In <b>short</b>",
    insights=(
        Insight("topic", "the boats", "Fishing", 0.87, 9000, 9900),
        Insight("topic", "no time", "Other"),
        Insight("sentiment", "hard", "negative", -0.43, 31_000),
    ),
    warnings=("Not used.",),
)


def made(qtbot: QtBot) -> tuple[InsightsPane, QListView]:
    pane = InsightsPane()
    qtbot.addWidget(pane)
    pane.resize(280, 600)
    pane.show()
    view = pane.findChild(QListView)
    assert isinstance(view, QListView)
    return pane, view


def test_from_right_to_left_a_title_leaves_room_at_the_left_for_how_sure_and_when(qapp: QApplication) -> None:
    speak(Catalogue("ar"))
    title_laid_out = insights_pane._broken("Fishing", qapp.font(), 200, 60)
    speak(Catalogue())
    title = title_laid_out.lineAt(0).naturalTextRect()
    assert title.left() > 60
    assert round(title.right()) == 200


def test_from_right_to_left_no_letter_of_a_summary_lies_beyond_the_edge(qtbot: QtBot) -> None:
    pane, _ = made(qtbot)
    pane.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    pane.show_transcript(Transcript(summary="The guest tells of a childhood in the harbour, between the boats."))
    summary = pane.findChild(QTextEdit)
    assert summary is not None
    for width in range(200, 340):
        pane.resize(width, 600)
        QApplication.processEvents()
        assert summary.horizontalScrollBar().maximum() == 0, width


def test_every_row_is_read_out_and_the_summary_is_plain(qtbot: QtBot) -> None:
    pane, view = made(qtbot)
    pane.show_transcript(SAID)
    rows = [view.model().index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(7)]
    assert rows == [
        "Topics",
        "Fishing, the boats, 87 % · 00:09",
        "Other, no time",
        "Mood",
        "negative, hard, 43 % · 00:31",
        "Notices",
        "Not used.",
    ]
    summary = pane.findChild(QTextEdit)
    assert isinstance(summary, QTextEdit)
    assert summary.toPlainText() == "In <b>short</b>"


def test_enter_and_a_click_lead_to_the_place_and_headings_and_timeless_rows_nowhere(qtbot: QtBot) -> None:
    pane, view = made(qtbot)
    pane.show_transcript(SAID)
    told: list[int] = []
    pane.place_chosen.connect(told.append)
    for row in (0, 1, 2, 4):
        place = view.visualRect(view.model().index(row, 0)).center()
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert told == [9000, 31_000]
    view.setCurrentIndex(view.model().index(2, 0))
    QTest.keyClick(view, Qt.Key.Key_Up)
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert told == [9000, 31_000, 9000]


def test_nothing_to_show_says_how_to_get_it(qtbot: QtBot) -> None:
    pane, view = made(qtbot)
    pane.show_transcript(Transcript())
    assert any("choose Options…" in one.text() for one in pane.findChildren(QLabel) if one.isVisible())
    assert not view.isVisible()


def test_the_tabs_show_one_pane_at_a_time(qtbot: QtBot, qapp: QApplication) -> None:
    actions = make_actions(QObject(qapp))
    review, details, insights, changes = ReviewPane(actions), DetailsPane(), InsightsPane(), ChangesPane()
    side = SidePane(actions)
    side.fill(review, details, insights, changes)
    qtbot.addWidget(side)
    side.show()
    assert (review.isVisible(), details.isVisible(), insights.isVisible()) == (True, False, False)
    tabs = side.findChild(QTabBar)
    assert isinstance(tabs, QTabBar)
    side.show_has_insights(True)
    QTest.keyClick(tabs, Qt.Key.Key_Right)
    assert (review.isVisible(), details.isVisible(), insights.isVisible()) == (False, True, False)
    QTest.keyClick(tabs, Qt.Key.Key_Right)
    assert (review.isVisible(), details.isVisible(), insights.isVisible()) == (False, False, True)
    side.show_changes(True)
    assert (insights.isVisible(), changes.isVisible()) == (False, True)
    side.show_changes(False)
    assert not changes.isVisible()


def test_names_of_categories_are_made_readable() -> None:
    category = Insight("category", "about the launch", "BusinessAndFinance>Marketing")
    assert insight_text.title(category) == "Business And Finance › Marketing"
    assert insight_text.title(Insight("topic", "about", "McDonald")) == "McDonald"
