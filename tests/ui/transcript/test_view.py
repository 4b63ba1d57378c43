"""The text of a transcript as a person meets it: read, selected, copied, pointed at, in colours, by a screen reader."""

import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QFontMetricsF,
    QGuiApplication,
    QHelpEvent,
    QImage,
    QPainter,
    QTextCharFormat,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from sttgui.domain.transcript import Paragraph, Transcript, Word, WordState
from sttgui.ui.kit.appearance import Appearance, Theme
from sttgui.ui.kit.catalogue import Catalogue, load
from sttgui.ui.kit.style_sheet import style_sheet
from sttgui.ui.kit.text import speak
from sttgui.ui.kit.theme import DARK, LIGHT, Tokens, palette
from sttgui.ui.transcript import text as transcript_text
from sttgui.ui.transcript.laid_out_text import LARGE
from sttgui.ui.transcript.text_column import INSET, MARGIN, READING_WIDTH
from sttgui.ui.transcript.view import TranscriptView
from sttgui.viewmodel.blocks import BLOCK_WORDS
from sttgui.viewmodel.editor import Editor

ROOT = Path(__file__).resolve().parents[3]
SURE = [Word(f"word{place}", place * 1000, place * 1000 + 420, 0.9 + place / 1000) for place in range(18)]
STRONG = Word("doubted", 20_420, 21_060, 0.1)
SOME = Word("odd", 22_000, 22_500, 0.5)
CHANGED = Word("new", 23_000, 23_500, 0.95, state=WordState.CHANGED, replaced=(Word("old"),))
TALK = Transcript(
    (
        Paragraph((*SURE[:6], STRONG, *SURE[6:]), start_ms=0, speaker="Ann"),
        Paragraph((SOME, *SURE[:4], CHANGED), start_ms=3_723_000, speaker="Bob"),
    )
)
STRONG_AT, SOME_AT, CHANGED_AT = 6, 19, 24


@pytest.fixture
def view(qapp: QApplication) -> Iterator[TranscriptView]:
    appearance = Appearance(qapp, Theme.LIGHT)
    view = TranscriptView(Editor())
    view.resize(700, 500)
    view.show()
    yield view
    QToolTip.hideText()
    view.close()
    view.deleteLater()
    appearance.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def long_talk(paragraphs: int) -> Transcript:
    return Transcript(tuple(Paragraph(tuple(SURE), start_ms=place * 1000) for place in range(paragraphs)))


def place_of(view: TranscriptView, index: int) -> QRect:
    """Where a word stands in the viewport; on one line."""
    begin, end = view._shown.range_of(index)
    cursor = QTextCursor(view.document())
    cursor.setPosition(begin)
    left = view.cursorRect(cursor)
    cursor.setPosition(end)
    return QRect(left.topLeft(), view.cursorRect(cursor).bottomRight())


def middle(place: QRect) -> QRect:
    return QRect((place.left() + place.right()) // 2 - 2, place.top(), 4, place.height())


def colours(view: TranscriptView, part: QRect) -> set[str]:
    """The colours a part of the viewport shows, each as it is nowhere blended with another."""
    image: QImage = view.viewport().grab(part).toImage()
    return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}


def around(place: QRect) -> QRect:
    """A word and the line under it."""
    return place.adjusted(0, 0, 0, 5)


def point_at(view: TranscriptView, point: QPoint) -> str:
    """The tip when the pointer rests there; one that is no longer wanted goes a moment later."""
    QApplication.sendEvent(view.viewport(), QHelpEvent(QEvent.Type.ToolTip, point, view.viewport().mapToGlobal(point)))
    return QToolTip.text()


def test_the_control_holds_the_words_and_line_breaks_only(view: TranscriptView) -> None:
    view.editor.open(TALK)
    assert view.toPlainText() == TALK.text.replace("\n\n", "\n")
    assert not view.isReadOnly()


@pytest.mark.parametrize(
    "words",
    [
        ("😀", "a"),
        ("a\u2029b", "c"),
        ("\ud800", "a"),
        ("", "a"),
        ("今日", "は"),
        ("שלום", "a"),
        ("\ufdd0", "\x00", "\r\n", "a"),
    ],
    ids=["emoji", "line break", "half a character", "empty", "Japanese", "Hebrew", "control characters"],
)
def test_positions_are_those_of_the_control(view: TranscriptView, words: tuple[str, ...]) -> None:
    view.editor.open(Transcript((Paragraph(tuple(Word(word) for word in words)), Paragraph((Word("last"),)))))
    assert view.toPlainText() == view._shown.text
    view.reveal_word(len(words))
    assert view.textCursor().selectedText() == "last"
    view.reveal_word(len(words) - 1)
    assert view.textCursor().selectedText() == words[-1]


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=lambda tokens: tokens.name)
def test_marks_differ_in_tint_and_in_line(view: TranscriptView, qapp: QApplication, tokens: Tokens) -> None:
    view.editor.open(TALK)
    qapp.setPalette(palette(tokens))
    qapp.setStyleSheet(style_sheet(tokens, 13))
    view.set_theme(tokens)
    seen = {index: colours(view, around(place_of(view, index))) for index in (STRONG_AT, SOME_AT, CHANGED_AT, 0)}
    signs = {tokens.strong_fill, tokens.some_fill, tokens.some_line, tokens.changed_line}
    assert seen[STRONG_AT] & signs == {tokens.strong_fill}
    assert seen[SOME_AT] & signs == {tokens.some_fill, tokens.some_line}
    assert seen[CHANGED_AT] & signs == {tokens.changed_line}
    assert seen[0] & signs == set()
    assert tokens.page in seen[0]


def test_a_line_is_whole_where_only_what_is_under_its_block_is_painted(view: TranscriptView) -> None:
    words = [*SURE, *SURE] * (BLOCK_WORDS // len(SURE))
    last_of_block = len(words) // 2 - 1
    words[last_of_block] = CHANGED
    view.editor.open(Transcript((Paragraph(tuple(words)),)))
    view.reveal_word(last_of_block)
    view.moveCursor(QTextCursor.MoveOperation.Right)  # so that it is in sight and not selected
    word = place_of(view, last_of_block)
    assert view._shown.blocks[0].text.endswith("new")
    assert LIGHT.changed_line in colours(view, QRect(word.left(), word.bottom() + 1, word.width(), 4))


def test_the_line_of_a_mark_that_goes_over_several_lines_ends_with_their_last_words(view: TranscriptView) -> None:
    view.editor.open(Transcript((Paragraph((CHANGED,) * 60),)))
    words = [place_of(view, index) for index in range(60)]
    ends = [word for word, following in pairwise(words) if following.top() > word.top()]
    assert len(ends) > 1
    for word in ends:
        assert LIGHT.changed_line in colours(view, around(word))
        assert LIGHT.changed_line not in colours(view, around(word).translated(word.width() + 1, 0))


def test_words_written_from_right_to_left_are_marked_where_they_stand(view: TranscriptView) -> None:
    words = [Word(letter * 6, confidence=0.9 + place / 1000) for place, letter in enumerate("אבגדהוזחטיכל")]
    words[1] = replace(words[1], confidence=0.1)
    view.editor.open(Transcript((Paragraph(tuple(words), speaker="Ann"),)))
    seen = [LIGHT.strong_fill in colours(view, middle(place_of(view, index))) for index in range(3)]
    assert seen == [False, True, False]
    right, top = place_of(view, 0).left(), place_of(view, 0).top()
    assert LIGHT.speakers[0] in colours(view, QRect(right - 40, top - 22, 40, 20))


def test_a_dotted_a_wavy_and_a_plain_line_can_be_told_apart_without_colours(view: TranscriptView) -> None:
    view.editor.open(TALK)

    def shape(index: int, colour: str) -> tuple[int, int]:
        """Over how many rows of pixels a line goes, and how many columns it leaves out."""
        place = place_of(view, index).adjusted(0, 8, 0, 6)
        image = view.viewport().grab(place).toImage()
        hue = QColor(colour).hue()
        seen = [(x, y) for x in range(image.width()) for y in range(image.height())]
        seen = [at for at in seen if abs(image.pixelColor(*at).hue() - hue) < 8]
        seen = [at for at in seen if image.pixelColor(*at).saturation() > 120]
        return len({y for _, y in seen}), image.width() - len({x for x, _ in seen})

    plain, dotted = shape(CHANGED_AT, LIGHT.changed_line), shape(SOME_AT, LIGHT.some_line)
    wavy = shape(STRONG_AT, LIGHT.strong_line)
    assert plain[0] == dotted[0] == 2 < wavy[0]
    assert plain[1] <= 1 < 5 < dotted[1]


def test_times_stand_beside_first_lines_and_speakers_above_in_their_colours(view: TranscriptView) -> None:
    view.editor.open(TALK)
    margin = int(view._painter.margin)
    for index, speaker in ((0, LIGHT.speakers[0]), (SOME_AT, LIGHT.speakers[1])):
        line = place_of(view, index)
        assert LIGHT.quiet in colours(view, QRect(0, line.top(), margin, line.height()))
        assert colours(view, QRect(0, line.bottom() + 4, margin, line.height() - 4)) == {LIGHT.page}
        assert speaker in colours(view, QRect(margin, line.top() - 22, 60, 20))


def test_the_tip_of_a_word_tells_when_and_how_sure(view: TranscriptView) -> None:
    view.editor.open(TALK)
    assert point_at(view, place_of(view, STRONG_AT).center()) == transcript_text.word_tip(STRONG)
    assert "00:20.42 – 00:21.06" in QToolTip.text()
    assert "very unsure, 10 %" in QToolTip.text()
    assert point_at(view, place_of(view, CHANGED_AT).center()) == transcript_text.word_tip(CHANGED)


def test_there_is_no_tip_beside_the_words(view: TranscriptView, qtbot: QtBot) -> None:
    view.editor.open(TALK)
    line = place_of(view, CHANGED_AT)
    for point in (line.center() + QPoint(60, 0), line.center() + QPoint(0, 100), QPoint(5, line.center().y())):
        assert point_at(view, line.center()) != ""
        point_at(view, point)
        qtbot.waitUntil(lambda: not QToolTip.isVisible())


def test_the_tip_is_found_where_the_text_is_scrolled_and_written_from_right_to_left(view: TranscriptView) -> None:
    words = tuple(Word(letter * 6, place * 1000, place * 1000 + 500) for place, letter in enumerate("אבגדהוזחטיכל"))
    view.editor.open(Transcript((*long_talk(40).paragraphs, Paragraph(words))))
    last = 40 * len(SURE) + 1
    view.reveal_word(last)
    assert view.verticalScrollBar().value() > 0
    place = place_of(view, last)
    middle = QPoint((place.left() + place.right()) // 2, place.center().y())
    assert point_at(view, middle) == transcript_text.word_tip(words[1])


def test_all_of_it_is_copied_by_keyboard_as_plain_paragraphs(view: TranscriptView) -> None:
    long = Paragraph(tuple(Word(f"w{place}") for place in range(2 * BLOCK_WORDS)))
    unspaced = Paragraph(tuple(Word("字") for _ in range(BLOCK_WORDS + 1)))
    transcript = Transcript((long, *TALK.paragraphs, unspaced))
    view.editor.open(transcript)
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    copied = QGuiApplication.clipboard().mimeData()
    assert copied.text() == transcript.text
    assert not copied.hasHtml()


def test_a_part_is_copied_as_it_is_selected(view: TranscriptView) -> None:
    view.editor.open(TALK)
    cursor = view.textCursor()
    cursor.setPosition(view._shown.range_of(SOME_AT - 1)[0])
    cursor.setPosition(view._shown.range_of(SOME_AT)[1], QTextCursor.MoveMode.KeepAnchor)
    view.setTextCursor(cursor)
    assert view.createMimeDataFromSelection().text() == "word17\n\nodd"


def test_the_application_ends_in_peace_with_words_of_it_on_the_clipboard() -> None:
    copy_and_end = """
from PySide6.QtWidgets import QApplication
from sttgui.domain.transcript import Paragraph, Transcript, Word
from sttgui.ui.transcript.view import TranscriptView
from sttgui.viewmodel.editor import Editor
app = QApplication([])
view = TranscriptView(Editor())
view.editor.open(Transcript((Paragraph((Word("hello"),)),)))
view.selectAll()
view.copy()
print(app.clipboard().text())
"""
    ended = subprocess.run(
        [sys.executable, "-c", copy_and_end], capture_output=True, text=True, timeout=60, check=False
    )
    assert (ended.stdout, ended.returncode) == ("hello\n", 0), ended.stderr


def test_a_revealed_word_is_selected_with_text_around_it(view: TranscriptView) -> None:
    view.editor.open(long_talk(100))
    for index in (1500, 3, 1799, 0):
        view.reveal_word(index)
        assert view.textCursor().selectedText() == f"word{index % 18}"
        assert 0 <= view.cursorRect().top() < view.viewport().height() - 20
    view.reveal_word(5000)
    assert view.textCursor().selectedText() == "word0"


def test_lines_do_not_grow_past_the_width_that_reads_well(view: TranscriptView) -> None:
    view.editor.open(TALK)
    view.resize(1600, 500)
    assert view.lineWrapColumnOrWidth() == READING_WIDTH + MARGIN
    view.resize(500, 500)
    assert view.lineWrapColumnOrWidth() < 500
    assert not view.horizontalScrollBar().isVisible()


def test_the_wheel_scrolls_beside_the_text_too(view: TranscriptView) -> None:
    view.editor.open(long_talk(30))
    view.resize(1600, 500)
    far = QPointF(1400, 100)
    wheel = QWheelEvent(
        far,
        view.viewport().mapToGlobal(far),
        QPoint(),
        QPoint(0, -240),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view.childAt(far.toPoint()), wheel)
    assert view.verticalScrollBar().value() > 0


@pytest.mark.parametrize("width", [450, 690])
def test_the_place_that_was_read_stays_when_the_width_changes(view: TranscriptView, width: int) -> None:
    view.editor.open(long_talk(60))
    view.resize(600, 500)
    view.reveal_word(40 * len(SURE))
    view.verticalScrollBar().setValue(view.verticalScrollBar().value() + place_of(view, 40 * len(SURE)).top())
    for step in (width, 600, width):
        view.resize(step, 500)
        assert abs(place_of(view, 40 * len(SURE)).top()) < 40


def test_the_lines_of_a_very_long_text_are_broken_anew_once_the_width_stands_still(
    view: TranscriptView, qtbot: QtBot
) -> None:
    view.editor.open(long_talk(LARGE // len(SURE) + 1))
    view.reveal_word(LARGE)  # so that all of it is written
    before = view.lineWrapColumnOrWidth()
    view.resize(500, 500)
    assert view.lineWrapColumnOrWidth() == before
    qtbot.waitUntil(lambda: view.lineWrapColumnOrWidth() < 500)


def test_a_change_of_colours_keeps_selection_and_place(view: TranscriptView, qapp: QApplication) -> None:
    view.editor.open(long_talk(60))
    view.reveal_word(60 * len(SURE) - 1)
    before = view.textCursor().selectedText(), view.verticalScrollBar().value()
    qapp.setStyleSheet(style_sheet(DARK, 13))
    view.set_theme(DARK)
    qapp.processEvents()
    assert (view.textCursor().selectedText(), view.verticalScrollBar().value()) == before


def test_another_language_calls_those_who_have_no_name_its_own_way_at_once(view: TranscriptView) -> None:
    view.editor.open(Transcript((Paragraph(tuple(SURE), speaker="spk0"), Paragraph(tuple(SURE), speaker="Ann"))))
    speak(load("es"))
    try:
        QApplication.sendEvent(view, QEvent(QEvent.Type.LanguageChange))
        assert [block.speaker for block in view.editor.document.blocks] == ["Hablante 1", "Ann"]
        assert set(view._painter.speakers) == {"Hablante 1", "Ann"}
    finally:
        speak(Catalogue())


def test_the_next_transcript_begins_at_its_top(view: TranscriptView) -> None:
    view.editor.open(long_talk(60))
    view.reveal_word(900)
    view.editor.open(long_talk(61))
    assert view.verticalScrollBar().value() == 0
    assert view.textCursor().position() == 0


def test_a_screen_reader_reads_the_words_and_hears_of_the_marks(view: TranscriptView) -> None:
    view.editor.open(TALK)
    interface = QAccessible.queryAccessibleInterface(view)
    assert interface.text(QAccessible.Text.Name) == "Transcript"
    spoken = interface.textInterface()
    assert spoken.text(0, spoken.characterCount()) == view.toPlainText()

    styles = QTextCharFormat.UnderlineStyle
    expected = {STRONG_AT: styles.WaveUnderline, SOME_AT: styles.DotLine, CHANGED_AT: styles.SingleUnderline}
    expected[0] = styles.NoUnderline
    for index, style in expected.items():
        view.reveal_word(index)
        assert view.textCursor().charFormat().underlineStyle() is style


def test_the_first_name_of_all_has_room_once_it_is_given(view: TranscriptView) -> None:
    nameless = Transcript(tuple(replace(paragraph, speaker=None) for paragraph in TALK.paragraphs))
    view.editor.open(nameless)
    before = view.cursorRect().top()
    view.editor.apply("Spoken by “Ann”", replace(nameless, paragraphs=(TALK.paragraphs[0], *nameless.paragraphs[1:])))
    assert view.cursorRect().top() - before >= view._painter.name_height - 1
    view.editor.undo()
    assert view.cursorRect().top() == before


def baseline(view: TranscriptView, index: int) -> float:
    """How high in the text the line of a word stands."""
    block = view.document().findBlock(view._shown.range_of(index)[0])
    line = block.layout().lineForTextPosition(view._shown.range_of(index)[0] - block.position())
    return view.document().documentLayout().blockBoundingRect(block).top() + line.y() + line.ascent()


def test_lines_are_26_px_apart_for_letters_of_16_in_any_script(view: TranscriptView) -> None:
    words = [Word(word) for word in ("word", "שלום", "今日", "мир") * 40]
    view.editor.open(Transcript((Paragraph(tuple(words)),)))
    assert view.document().defaultFont().pixelSize() == 16
    heights = [baseline(view, index) for index in range(len(words))]
    apart = {after - before for before, after in pairwise(heights) if after > before}
    assert apart == {26.0}
    view.set_reading(200, 200)
    heights = [baseline(view, index) for index in range(len(words))]
    assert {after - before for before, after in pairwise(heights) if after > before} == {64.0}


def test_paragraphs_and_names_have_their_room(view: TranscriptView) -> None:
    nameless = tuple(replace(paragraph, speaker=None) for paragraph in TALK.paragraphs)
    view.editor.open(Transcript(nameless))
    assert baseline(view, SOME_AT) - baseline(view, SOME_AT - 1) == 26 + 14
    view.editor.open(TALK)
    assert baseline(view, SOME_AT) - baseline(view, SOME_AT - 1) == 26 + 14 + view._painter.name_height


def test_no_word_is_broken_that_has_room_on_a_line_however_large_the_letters(view: TranscriptView) -> None:
    view.editor.open(Transcript((Paragraph(tuple(Word(word) for word in ("extraordinarily", "we") * 20)),)))
    for width in (900, 420, 380):
        view.resize(width, 600)
        for size in (100, 150, 200, 250):
            view.set_reading(size, 163)
            layout = view.document().firstBlock().layout()
            lines = [layout.lineAt(number) for number in range(layout.lineCount())]
            texts = [view.toPlainText()[line.textStart() :][: line.textLength()] for line in lines]
            said = {word for text in texts for word in text.split()}
            longest = QFontMetricsF(view.document().defaultFont()).horizontalAdvance("extraordinarily")
            assert (said == {"extraordinarily", "we"}) is (longest <= lines[0].width())
            assert longest <= lines[0].width() or (width < 900 and size > 200)


def test_a_page_written_from_right_to_left_has_its_times_at_the_right(view: TranscriptView) -> None:
    words = tuple(Word(letter * 6) for letter in "אבגדהוזחטיכל")
    view.editor.open(Transcript((Paragraph(words, start_ms=5000), Paragraph((Word("one"), Word("two")), start_ms=0))))
    width, margin = int(view._painter.width), int(view._painter.margin)
    for index in (0, len(words)):
        line = place_of(view, index)
        assert LIGHT.quiet in colours(view, QRect(width - margin, line.top(), margin, line.height()))
    first, last = place_of(view, 0), place_of(view, len(words))
    assert first.left() <= width - margin
    assert (first.left(), last.left()) == (width - margin, INSET)
    assert colours(view, QRect(width - margin + 1, first.bottom() + 2, margin, 10)) == {LIGHT.page}


def test_a_growing_text_has_room_for_times_of_more_than_an_hour_once_it_needs_it(view: TranscriptView) -> None:
    view.resize(400, 500)
    early, late = Paragraph((Word("early"),), start_ms=0), Paragraph((Word("late"),), start_ms=3_723_000)
    view.editor.open(Transcript((early,)), is_growing=True)
    before = view._painter.margin
    view.editor.grow(Transcript((early, late)))
    assert view._painter.margin >= view._painter.time_width(3_723_000) > view._painter.time_width(0)
    assert view._painter.margin > before
    assert view.toPlainText() == "early\nlate"


def test_the_first_name_stays_in_sight_when_the_page_becomes_narrow_or_the_caret_goes_to_the_top(
    view: TranscriptView,
) -> None:
    view.editor.open(replace(long_talk(40), paragraphs=(*TALK.paragraphs, *long_talk(40).paragraphs)))
    view.resize(400, 300)
    assert view.verticalScrollBar().value() == 0
    view.reveal_word(700)
    QTest.keyClick(view, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    assert view.verticalScrollBar().value() == 0


def test_what_was_heard_stands_over_the_word_also_where_it_is_written_from_right_to_left(view: TranscriptView) -> None:
    words = [Word(letter * 6) for letter in "אבגדהוזחטיכל"]
    words[2] = replace(words[2], state=WordState.CHANGED, replaced=(Word("ששש"),))
    view.editor.open(Transcript((Paragraph((Word("שלום"),)), Paragraph(tuple(words)))))
    word, after = place_of(view, 3).normalized(), place_of(view, 4).normalized()
    over = QRect(word.left(), word.top() - 7, word.width(), 8)
    assert colours(view, over) == {LIGHT.page}
    view.show_changes(True)
    assert len(colours(view, over)) > 1
    beside = QRect(after.left(), over.top(), after.width() - 8, 8)
    right = QRect(word.right() + 2, over.top(), 40, 8)
    assert colours(view, beside) == colours(view, right) == {LIGHT.page}


def test_what_stands_in_the_place_of_the_text_is_whole_where_it_takes_many_lines(view: TranscriptView) -> None:
    view.resize(300, 500)
    view.setPlaceholderText("The words appear here as they are recognised. You can listen meanwhile. " * 4)
    wrapped = Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
    room = QRect(0, 0, view.column.width, view.viewport().height())
    expected = view.viewport().grab().toImage()
    expected.fill(Qt.GlobalColor.white)
    with QPainter(expected) as painter:
        painter.setFont(view.viewport().font())
        painter.setPen(view.palette().placeholderText().color())
        painter.drawText(room, int(wrapped), view.placeholderText())
    seen = view.viewport().grab().toImage()
    beside_caret = QRect(3, 0, seen.width() - 3, seen.height())
    assert seen.copy(beside_caret) == expected.copy(beside_caret)
