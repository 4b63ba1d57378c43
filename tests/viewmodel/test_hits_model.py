"""What was found, recording by recording, and all of one where that is wanted."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from sttgui.domain.library import Hit
from sttgui.viewmodel.hits_model import HitRole, HitsModel, More


def hits(job_id: str, count: int, of: int) -> list[Hit]:
    return [Hit(job_id, f"Talk {job_id}", f"said {n}", ((0, 4),), n * 1000, n, 0, of) for n in range(count)]


@pytest.fixture
def model(qapp: QApplication) -> HitsModel:
    model = HitsModel(lambda one: f"{one.title} in words")
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    return model


def rows(model: HitsModel) -> list[object]:
    return [model.index(row).data(HitRole.HIT) for row in range(model.rowCount())]


def test_under_the_hits_of_a_recording_stands_how_many_more_there_are(model: HitsModel) -> None:
    first, second = hits("a", 3, 56), hits("b", 2, 2)
    model.set_hits([*first, *second])
    assert rows(model) == [*first, More("a", "Talk a", 3, 56), *second]
    begins = [model.index(row).data(HitRole.BEGINS_RECORDING) for row in range(6)]
    assert begins == [True, False, False, False, True, False]
    assert model.index(3).data(Qt.ItemDataRole.AccessibleTextRole) == "Talk a in words"


def test_all_of_one_recording_take_the_place_of_some(model: HitsModel) -> None:
    first, second = hits("a", 3, 5), hits("b", 3, 9)
    model.set_hits([*first, *second])
    kept = model.index(0)
    everything = hits("a", 5, 5)
    model.list_all(everything)
    assert rows(model) == [*everything, *second, More("b", "Talk b", 3, 9)]
    assert kept.isValid()
    changed = [replace(hit, text="anew") for hit in hits("b", 2, 2)]
    model.list_all(changed)
    assert rows(model) == [*everything, *changed]
    model.list_all(changed)
    model.list_all(hits("gone", 2, 2))
    model.list_all([])
    assert rows(model) == [*everything, *changed]
