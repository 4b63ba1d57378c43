"""The list of markers: rows that stay are not made anew, and a name is told before it is shown."""

import pytest
from PySide6.QtCore import Qt

from sttgui.domain.jobs import Marker
from sttgui.viewmodel.markers import MarkersModel, Role

A, B, C = Marker(1000), Marker(2000, "The harbour"), Marker(3000)


def told(marker: Marker) -> str:
    return f"{marker.ms} {marker.name}"


@pytest.mark.parametrize(
    ("before", "after"),
    [((), (A, B)), ((A, C), (A, B, C)), ((A, B, C), (B,)), ((A, B), (C,)), ((A,), (Marker(1000, "x"),)), ((A,), ())],
)
def test_the_rows_are_the_markers(before: tuple[Marker, ...], after: tuple[Marker, ...]) -> None:
    model = MarkersModel(told)
    model.set_markers(before)
    model.set_markers(after)
    assert [model.index(row).data(Role.MARKER) for row in range(model.rowCount())] == list(after)


def test_a_row_that_stays_is_the_same_row() -> None:
    model = MarkersModel(told)
    model.set_markers((A, C))
    removed: list[int] = []
    model.rowsRemoved.connect(lambda _, first, last: removed.append(first))
    model.set_markers((A, B, Marker(3000, "x")))
    assert removed == []


def test_a_new_name_is_told_and_the_same_one_is_not() -> None:
    model = MarkersModel(told)
    model.set_markers((A, B))
    named: list[tuple[Marker, str]] = []
    model.named.connect(lambda marker, name: named.append((marker, name)))
    model.setData(model.index(0), "  The quay ")
    model.setData(model.index(1), "The harbour")
    assert named == [(A, "The quay")]
    assert model.index(0).data() == "1000 "
    assert model.index(1).data(Qt.ItemDataRole.EditRole) == "The harbour"
