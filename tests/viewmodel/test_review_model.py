"""The stops of a review as rows."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from sttgui.viewmodel.review import State, Stop
from sttgui.viewmodel.review_model import ReviewModel, Role


def stop(begin: int, text: str, state: State = State.TO_CHECK) -> Stop:
    return Stop(begin, begin + 1, state, text, None, 0.2, None)


def test_stops_are_rows_that_stay_while_their_states_change() -> None:
    model = ReviewModel(lambda one: f"read {one.text}")
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    model.set_stops([stop(3, "sea"), stop(7, "quay")])
    changed: list[tuple[int, int]] = []
    model.dataChanged.connect(lambda first, last: changed.append((first.row(), last.row())))
    model.set_stops([stop(3, "sea"), stop(7, "key", State.CHANGED)])
    assert changed == [(1, 1)]
    assert model.index(1).data() == "key"
    assert model.index(1).data(Role.STOP).state is State.CHANGED
    assert model.index(1).data(Qt.ItemDataRole.AccessibleTextRole) == "read key"
    assert model.row_of(stop(7, "x")) == 1
    model.set_stops([])
    assert model.rowCount() == 0
    assert model.row_of(stop(7, "x")) is None
