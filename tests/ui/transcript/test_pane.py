"""What stands over a transcript: its title, what must be known about it, and what is said where there is nothing."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QTextEdit, QToolTip, QVBoxLayout, QWidget

from sttgui.domain.transcript import Paragraph, Transcript, Word
from sttgui.ui.kit.catalogue import Catalogue, load
from sttgui.ui.kit.text import speak
from sttgui.ui.kit.theme import DARK
from sttgui.ui.transcript import text as transcript_text
from sttgui.ui.transcript.overview_strip import OverviewStrip
from sttgui.ui.transcript.pane import TranscriptPane
from sttgui.ui.transcript.remark_chip import RemarkChip

UNSCORED = Transcript((Paragraph((Word("hello"), Word("there"))),))
QUIET = "Nothing says how sure each word is, so no word is marked. Any of them can be wrong."


@pytest.fixture
def pane(qapp: QApplication) -> Iterator[TranscriptPane]:
    pane = TranscriptPane()
    pane.resize(700, 500)
    pane.show()
    yield pane
    pane.close()
    pane.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def said(pane: TranscriptPane) -> list[str]:
    """The lines over the text that can be seen, from above."""
    lines = [line for line in pane.findChildren(QLabel) if line.isVisible() and line.text()]
    return [line.text() for line in sorted(lines, key=lambda line: line.mapTo(pane, QPoint()).y())]


def control(pane: TranscriptPane) -> QTextEdit:
    found = pane.findChild(QTextEdit)
    assert found is not None
    return found


def test_title_and_particulars_stand_over_the_words(pane: TranscriptPane, transcript: Transcript) -> None:
    pane.show_transcript("Harbour", "53 s · English", transcript)
    assert said(pane) == ["Harbour", "53 s · English"]
    assert control(pane).isVisible()
    assert control(pane).toPlainText().startswith("word0 word1")


def test_without_confidence_one_sentence_says_why_nothing_is_marked(pane: TranscriptPane) -> None:
    pane.show_transcript("Harbour", "53 s", UNSCORED)
    assert said(pane) == ["Harbour", "53 s", QUIET]
    assert control(pane).toPlainText() == "hello there"


def chip(pane: TranscriptPane) -> RemarkChip:
    found = pane.findChild(RemarkChip)
    assert found is not None
    return found


def top_of_text(pane: TranscriptPane) -> int:
    QApplication.processEvents()
    return control(pane).mapTo(pane, QPoint()).y()


def test_a_chip_says_that_it_is_a_draft_till_all_is_checked(pane: TranscriptPane, transcript: Transcript) -> None:
    pane.show_transcript("Harbour", "53 s", transcript)
    top = top_of_text(pane)
    assert chip(pane).text() == "Draft: listen before you rely on it"
    assert "Words that are not marked can be wrong too" in chip(pane).toolTip()
    chip(pane).click()
    assert QToolTip.isVisible()
    pane.show_head("Harbour", "53 s", is_draft=False)
    assert not chip(pane).isVisible()
    assert top_of_text(pane) == top


def test_what_was_noticed_is_said_by_the_chip_that_leads_to_all_and_moves_nothing(
    pane: TranscriptPane, transcript: Transcript
) -> None:
    wanted: list[None] = []
    pane.remarks_wanted.connect(lambda: wanted.append(None))
    remarks = ("Also French.", "The file breaks off. " * 20, "<b>Another</b>")
    tops = []
    for count, words in ((1, "Also French."), (2, "2 remarks: Also French."), (3, "3 remarks: Also French.")):
        pane.show_transcript("Harbour", "53 s", replace(transcript, warnings=remarks[:count]))
        tops.append(top_of_text(pane))
        assert chip(pane).text() == chip(pane).accessibleName() == words
        assert all(remark in chip(pane).accessibleDescription() for remark in remarks[:count])
        chip(pane).click()
    assert "&lt;b&gt;Another" in chip(pane).toolTip()
    assert len(wanted) == 3
    for warnings in (remarks[1:2], ()):
        pane.show_transcript("Harbour", "53 s", replace(transcript, warnings=warnings))
        tops.append(top_of_text(pane))
    assert len(set(tops)) == 1, "however much there is to say, the text begins at the same height"


def test_where_there_is_little_room_the_chip_is_short_and_the_line_beside_it_too(
    pane: TranscriptPane, transcript: Transcript
) -> None:
    meta = "22 Nov 2026 · 52:10 · English · 7,214 words · fairly sure (94 %)"
    pane.show_transcript("Harbour", meta, transcript)
    top = top_of_text(pane)
    pane.resize(380, 500)
    assert top_of_text(pane) == top
    assert chip(pane).text() == "Draft: listen first"
    pane.show_transcript("Harbour", meta, replace(transcript, warnings=("The file breaks off in the middle.",) * 2))
    assert top_of_text(pane) == top
    assert chip(pane).text() == "2 remarks"
    assert chip(pane).accessibleName() == "2 remarks: The file breaks off in the middle."


def test_the_chip_says_less_before_the_line_beside_it_is_cut(pane: TranscriptPane, transcript: Transcript) -> None:
    meta = "22 Nov 2026 · 52:10 · English"
    pane.show_transcript("Harbour", meta, transcript)
    [line] = [one for one in pane.findChildren(QLabel) if one.text() == meta]
    seen: list[str] = []
    for width in range(900, 380, -20):
        pane.resize(width, 500)
        QApplication.processEvents()
        is_cut = line.width() < line.sizeHint().width()
        assert not is_cut or chip(pane).text() == "Draft: listen first"
        if chip(pane).text() not in seen:
            seen.append(chip(pane).text())
    assert seen == ["Draft: listen before you rely on it", "Draft: listen first"], "never a part of the sentence"


def test_a_chip_whose_words_are_too_long_is_no_wider_than_its_short_ones(qapp: QApplication) -> None:
    made, words = RemarkChip(), "Draft: listen before you rely on it"
    made._words, made._short = words, "Draft"
    usual = made.sizeHint().width()
    made._words = words * 3
    assert made.sizeHint().width() < usual


def test_a_chip_is_as_wide_as_its_words_in_another_language(qapp: QApplication) -> None:
    made, anew = RemarkChip(), RemarkChip()
    made.show_remarks((), is_draft=True, leads_to_all=False)
    speak(load("zh_CN"))
    QApplication.sendEvent(made, QEvent(QEvent.Type.LanguageChange))
    anew.show_remarks((), is_draft=True, leads_to_all=False)
    speak(Catalogue())
    assert made.sizeHint() == anew.sizeHint()


def test_a_text_that_is_mostly_wrong_says_so_and_leads_to_another_try(pane: TranscriptPane) -> None:
    wanted: list[None] = []
    pane.again_wanted.connect(lambda: wanted.append(None))
    guessed = tuple(Word("fans", place * 500, place * 500 + 400, 0.43) for place in range(9))
    for words, is_said in ((guessed, True), (tuple(replace(word, confidence=0.7) for word in guessed), False)):
        pane.show_transcript("Sonnet", "53 s", Transcript((Paragraph(words),)))
        assert ("Most of this is probably wrong." in said(pane)) is is_said
        again = [one for one in pane.findChildren(QPushButton) if one.text() == "Transcribe again with…"]
        assert [one.isVisible() for one in again] == [is_said]
        again[0].click()
    assert len(wanted) == 2


def test_nothing_noticed_is_told_of_a_transcript_that_grows(pane: TranscriptPane, transcript: Transcript) -> None:
    pane.show_transcript("Harbour", "53 s", replace(transcript, warnings=("The file breaks off.",)))
    top = top_of_text(pane)
    pane.show_growing("Other", "Transcribing 3 %", 0.03, transcript)
    assert not chip(pane).isVisible()
    assert top_of_text(pane) == top


def test_a_recording_without_speech_says_so_in_place_of_words(pane: TranscriptPane) -> None:
    pane.show_transcript("Harbour", "53 s", Transcript())
    assert said(pane) == ["Harbour", "53 s", "No speech was found in this recording."]
    assert not control(pane).isVisible()
    [again] = [one for one in pane.findChildren(QPushButton) if one.isVisible()]
    assert again.text() == "Transcribe again with…"
    lines = [line for line in pane.findChildren(QLabel) if line.isVisible()]
    assert max(line.geometry().bottom() for line in lines) < 200  # close together, not spread over the page


def test_foreign_text_is_shown_as_it_is_written(pane: TranscriptPane) -> None:
    markup = "<b>bold</b> &amp; <img src=x>"
    transcript = Transcript((Paragraph((Word(markup),), speaker=markup),))
    pane.show_transcript(markup, markup, transcript)
    assert control(pane).toPlainText() == markup
    assert {line.textFormat() for line in pane.findChildren(QLabel)} == {Qt.TextFormat.PlainText}
    assert "<b>bold" not in transcript_text.word_tip(transcript.paragraphs[0].words[0])


def test_nothing_is_left_once_it_is_cleared(pane: TranscriptPane, transcript: Transcript) -> None:
    pane.show_transcript("Harbour", "53 s", transcript)
    pane.clear()
    assert said(pane) == []
    assert control(pane).toPlainText() == ""
    pane.view.reveal_word(3)
    assert not control(pane).textCursor().hasSelection()
    assert not [one for one in pane.findChildren(QPushButton) if one.isVisible()]


def test_a_word_is_revealed_and_outlives_a_change_of_colours(pane: TranscriptPane, transcript: Transcript) -> None:
    pane.show_transcript("Harbour", "53 s", transcript)
    pane.view.reveal_word(12)
    pane.set_theme(DARK)
    assert control(pane).textCursor().selectedText() == "word12"


def test_the_keyboard_comes_to_the_words_and_leaves_them_again(qapp: QApplication, transcript: Transcript) -> None:
    window = QWidget()
    layout = QVBoxLayout(window)
    pane, after = TranscriptPane(), QLineEdit()
    layout.addWidget(pane)
    layout.addWidget(after)
    pane.show_transcript("Harbour", "53 s", transcript)
    window.show()
    pane.setFocus()
    assert window.focusWidget() is control(pane)
    reached = []
    for _ in range(2):
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        reached.append(window.focusWidget())
    assert reached == [chip(pane), after]
    QTest.keyClick(after, Qt.Key.Key_Backtab)
    QTest.keyClick(chip(pane), Qt.Key.Key_Backtab)
    assert window.focusWidget() is control(pane)
    window.close()
    window.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_a_screen_reader_is_told_what_is_what(pane: TranscriptPane) -> None:
    assert pane.accessibleName() == "Transcript page"
    assert control(pane).accessibleName() == "Transcript"


def test_the_head_stands_over_the_words_wherever_they_are(pane: TranscriptPane, transcript: Transcript) -> None:
    for words, width in ((transcript, 1400), (transcript, 500), (in_hebrew(), 1400)):
        pane.show_transcript("Harbour", "53 s · English", words)
        pane.resize(width, 500)
        QApplication.processEvents()
        title = next(line for line in pane.findChildren(QLabel) if line.text() == "Harbour")
        port = control(pane).viewport()
        assert title.mapTo(pane, QPoint()).x() == port.mapTo(pane, QPoint()).x()
    strip = pane.findChild(OverviewStrip)
    assert isinstance(strip, OverviewStrip)
    assert strip.x() == 0, "where lines end"


def test_the_overview_is_there_only_where_not_all_words_are_in_sight_and_moves_none(
    pane: TranscriptPane, transcript: Transcript
) -> None:
    pane.show_transcript("Harbour", "53 s", transcript)
    strip = pane.findChild(OverviewStrip)
    assert isinstance(strip, OverviewStrip)
    QApplication.processEvents()
    before = control(pane).viewport().x(), control(pane).lineWrapColumnOrWidth()
    assert not strip.isVisible()
    pane.show_transcript("Harbour", "53 s", replace(transcript, paragraphs=transcript.paragraphs * 40))
    QApplication.processEvents()
    assert strip.isVisible()
    assert (control(pane).viewport().x(), control(pane).lineWrapColumnOrWidth()) == before
    pane.clear()
    assert not strip.isVisible()


def test_a_wide_page_becomes_narrow_at_once(pane: TranscriptPane, transcript: Transcript) -> None:
    pane.show_transcript("Harbour", "53 s · English", transcript)
    for width in (1600, 400):
        pane.resize(width, 500)
        QApplication.processEvents()
        assert pane.minimumSizeHint().width() < 300


def test_the_wheel_scrolls_the_words_from_beside_them_and_from_over_them(pane: TranscriptPane) -> None:
    pane.show_transcript("Harbour", "53 s", Transcript((Paragraph((Word("word"),)),) * 200))
    pane.resize(1400, 500)
    QApplication.processEvents()
    bar = control(pane).verticalScrollBar()
    for place in (QPointF(20, 300), QPointF(600, 20)):
        bar.setValue(100)
        for turn, end in ((-120, 100), (120 * 1000, 0), (120, 0)):
            QTest.wheelEvent(pane.windowHandle(), place, QPoint(0, turn))
            assert bar.value() > end if turn < 0 else bar.value() == end


def in_hebrew() -> Transcript:
    return Transcript((Paragraph(tuple(Word(letter * 6) for letter in "אבגדהוזחטיכל")),))


def test_where_the_window_goes_from_right_to_left_the_words_and_what_is_about_them_stay_as_they_are_written(
    pane: TranscriptPane, transcript: Transcript
) -> None:
    def places() -> list[tuple[int, int]]:
        seen = (control(pane).viewport(), control(pane).verticalScrollBar(), pane.findChild(OverviewStrip))
        return [(one.mapTo(pane, QPoint()).x(), one.width()) for one in seen if one is not None]

    for words in (replace(transcript, paragraphs=transcript.paragraphs * 40), in_hebrew()):
        pane.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        pane.show_transcript("Harbour", "53 s · English", words)
        pane.resize(1400, 500)
        QApplication.processEvents()
        before = places()
        pane.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        QApplication.processEvents()
        assert places() == before
        title = next(line for line in pane.findChildren(QLabel) if line.text() == "Harbour")
        port = control(pane).viewport()
        end = port.mapTo(pane, QPoint(int(control(pane).lineWrapColumnOrWidth()), 0)).x()
        assert title.mapTo(pane, QPoint(title.width(), 0)).x() == end, "over the words"
