"""The words worth a look, in order."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from sttgui.domain.transcript import Paragraph, Transcript, Word
from sttgui.viewmodel.review_model import ReviewModel, Role


def test_the_least_certain_tenth_is_listed_in_order_of_time() -> None:
    words = tuple(Word(f"w{place}", place * 100, place * 100 + 90, 0.5 + place / 100) for place in range(20))
    unsure = (*words[:7], Word("later", 700, 790, 0.2), *words[8:15], Word("last", 1500, 1590, 0.1), *words[16:])
    model = ReviewModel(lambda word: f"read {word.text}")
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    model.set_transcript(Transcript((Paragraph(unsure[:10]), Paragraph(unsure[10:]))))
    rows = [model.index(row) for row in range(model.rowCount())]
    assert [index.data() for index in rows] == ["later", "last"]
    assert [index.data(Role.WORD).index for index in rows] == [7, 15]
    assert rows[0].data(Qt.ItemDataRole.AccessibleTextRole) == "read later"


def test_no_transcript_and_no_scores_give_no_rows() -> None:
    model = ReviewModel(lambda word: word.text)
    model.set_transcript(Transcript((Paragraph((Word("a"), Word("b"))),)))
    assert model.rowCount() == 0
    model.set_transcript(None)
    assert model.rowCount() == 0
