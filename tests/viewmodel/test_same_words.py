"""Where else the same words stand is counted without a key having to wait for it."""

from pytestqt.qtbot import QtBot

from sttgui.domain.transcript import Paragraph, Transcript, Word
from sttgui.viewmodel.same_words import PARAGRAPHS, SameWords

TALK = Transcript(tuple(Paragraph((Word("a"), Word("Quay,"), Word("b"))) for _ in range(3 * PARAGRAPHS + 1)))


def test_all_paragraphs_are_looked_through(qtbot: QtBot) -> None:
    same = SameWords()
    with qtbot.waitSignal(same.counted) as told:
        same.count("quay", TALK)
    assert told.args == [3 * PARAGRAPHS + 1]


def test_only_the_last_phrase_is_counted(qtbot: QtBot) -> None:
    same = SameWords()
    counts: list[int] = []
    same.counted.connect(counts.append)
    same.count("quay", TALK)
    with qtbot.waitSignal(same.counted):
        same.count("harbour", TALK)
    assert counts == [0]
