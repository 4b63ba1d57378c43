"""Insights by group, in order of time."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from sttgui.domain.transcript import Insight, Transcript
from sttgui.viewmodel.insights_model import Group, InsightRole, InsightsModel


def test_groups_come_in_their_order_and_what_has_no_time_last() -> None:
    late, early, timeless = (
        Insight("topic", "b", start_ms=9),
        Insight("category", "a", start_ms=0),
        Insight("topic", "c"),
    )
    chapter = Insight("chapter", "d")
    model = InsightsModel(str)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    model.set_transcript(Transcript(insights=(timeless, late, early, Insight("topic", ""), chapter)))
    rows = [model.index(row).data(InsightRole.ROW) for row in range(model.rowCount())]
    assert rows == [Group.CHAPTERS, chapter, Group.TOPICS, early, late, timeless]
    assert model.flags(model.index(0)) == Qt.ItemFlag.NoItemFlags
    model.set_transcript(None)
    assert model.rowCount() == 0
