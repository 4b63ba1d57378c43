"""The overview shows beside the text where its doubts are, and which parts of it were listened to."""

from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from sttgui.domain.transcript import Paragraph, Transcript, Word
from sttgui.ui.kit.theme import DARK
from sttgui.ui.transcript.overview_strip import BAR, DOUBTS, GAP, HEARD_LANE, OverviewStrip
from sttgui.viewmodel.amount import Amount
from sttgui.viewmodel.listening import Heard
from sttgui.viewmodel.marks import HowMuch, Marks
from sttgui.viewmodel.transcript_document import TranscriptDocument

WORDS = tuple(Word(f"word{at}", at * 1000, at * 1000 + 900) for at in range(400))
TALK = Transcript(tuple(Paragraph(WORDS[at : at + 20]) for at in range(0, 400, 20)))


def heard_rows(strip: OverviewStrip, colour: str) -> list[int]:
    image = strip.grab().toImage()
    return [y for y in range(image.height()) if image.pixelColor(HEARD_LANE[0], y) == QColor(colour)]


def test_a_line_runs_along_what_was_listened_to(qtbot: QtBot) -> None:
    strip = OverviewStrip()
    qtbot.addWidget(strip)
    strip.resize(strip.sizeHint().width(), 400)
    strip.set_theme(DARK)
    strip.show_document(TranscriptDocument(TALK))
    assert heard_rows(strip, DARK.quiet) == []
    strip.show_heard(Heard(((0, 100_000), (300_000, 400_000))))
    rows = heard_rows(strip, DARK.quiet)
    assert all(row < 105 or row > 285 for row in rows)
    assert {*range(85), *range(305, 395)} <= set(rows)
    strip.show_document(TranscriptDocument(TALK))  # after an edit
    assert heard_rows(strip, DARK.quiet) == rows


def test_a_part_of_which_only_the_beginning_was_heard_has_no_line(qtbot: QtBot) -> None:
    strip = OverviewStrip()
    qtbot.addWidget(strip)
    strip.resize(strip.sizeHint().width(), 4)
    strip.show_document(TranscriptDocument(TALK))
    strip.show_heard(Heard(((0, 100_000), (250_000, 300_000))))
    assert heard_rows(strip, strip._tokens.quiet) == []


def test_words_without_times_are_not_said_to_be_heard(qtbot: QtBot) -> None:
    strip = OverviewStrip()
    qtbot.addWidget(strip)
    strip.resize(strip.sizeHint().width(), 100)
    strip.show_document(TranscriptDocument(Transcript((Paragraph((Word("a"), Word("b"))),))))
    strip.show_heard(Heard(((0, 100_000),)))
    assert heard_rows(strip, strip._tokens.quiet) == []


def bars(strip: OverviewStrip) -> list[int]:
    """How wide the doubts are drawn, row by row of pixels."""
    image = strip.grab().toImage()
    lines = {DARK.some_line, DARK.strong_line}
    columns = range(DOUBTS[0], sum(DOUBTS))
    return [sum(image.pixelColor(x, y).name() in lines for x in columns) for y in range(image.height())]


def shown(qtbot: QtBot, doubtful: set[int]) -> OverviewStrip:
    strip = OverviewStrip()
    qtbot.addWidget(strip)
    strip.resize(strip.sizeHint().width(), 400)
    strip.set_theme(DARK)
    words = tuple(Word(f"word{at}", confidence=0.1 if at in doubtful else 0.95 + at / 1e6) for at in range(12_000))
    talk = Transcript(tuple(Paragraph(words[at : at + 100]) for at in range(0, len(words), 100)))
    strip.show_document(TranscriptDocument(talk, Marks(talk, HowMuch(Amount.CUSTOM, 0.5))))
    return strip


def row_of(strip: OverviewStrip, word: int) -> int:
    """How far down a word is shown."""
    document = strip._document
    return round(document.part_of(document.range_of(word)[0]) * strip.height())


def test_doubts_everywhere_are_bars_and_not_a_stripe(qtbot: QtBot) -> None:
    rows = bars(shown(qtbot, set(range(0, 12_000, 9))))
    assert all(0 in rows[at : at + BAR + GAP] for at in range(0, 396, BAR + GAP))
    assert max(rows) > 0


def test_where_there_are_more_doubts_bars_are_longer(qtbot: QtBot) -> None:
    strip = shown(qtbot, {*range(0, 12_000, 40), *range(6000, 7000, 5)})
    rows, begin, end = bars(strip), row_of(strip, 6000), row_of(strip, 7000)
    dense, sparse = rows[begin:end], rows[: begin - 5] + rows[end + 5 :]
    assert max(dense) == DOUBTS[1]
    assert max(sparse) <= DOUBTS[1] / 2
    assert sum(dense) / len(dense) > 2 * sum(sparse) / len(sparse)


def test_a_single_doubtful_word_is_seen(qtbot: QtBot) -> None:
    strip = shown(qtbot, {6000})
    at = row_of(strip, 6000)
    assert sum(bars(strip)[at - 5 : at + 5]) >= 2 * BAR
