"""The overview shows beside the text which parts of it were listened to."""

from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from sttgui.domain.transcript import Paragraph, Transcript, Word
from sttgui.ui.kit.theme import DARK
from sttgui.ui.transcript.overview_strip import HEARD_LANE, OverviewStrip
from sttgui.viewmodel.listening import Heard
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
