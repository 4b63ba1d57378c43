"""A transcript while it is heard and searched: what is marked, what the view follows, and what clicks and keys tell."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QPaintEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QLineEdit, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from sttgui.domain.transcript import Paragraph, Transcript, Word, WordState
from sttgui.ui.kit.appearance import Appearance, Theme
from sttgui.ui.kit.theme import DARK, LIGHT, Tokens
from sttgui.ui.transcript.find_bar import FindBar
from sttgui.ui.transcript.overview_strip import OverviewStrip
from sttgui.ui.transcript.pane import TranscriptPane
from sttgui.ui.transcript.view import TranscriptView
from sttgui.viewmodel.editor import Editor
from tests.ui.kit.test_theme import contrast

WORDS = 20


def talk(paragraphs: int = 60) -> Transcript:
    """Each paragraph has its number as its first word; a word is said each second."""
    return Transcript(
        tuple(
            Paragraph(
                tuple(
                    Word(
                        f"p{number}" if place == 0 else f"word{place}",
                        (number * WORDS + place) * 1000,
                        (number * WORDS + place) * 1000 + 500,
                        0.1 if place == 7 else 0.8 + place / 1000,
                    )
                    for place in range(WORDS)
                ),
                speaker=f"spk{number % 2}",
            )
            for number in range(paragraphs)
        )
    )


@pytest.fixture
def pane(qapp: QApplication) -> Iterator[TranscriptPane]:
    appearance = Appearance(qapp, Theme.LIGHT)
    pane = TranscriptPane()
    pane.resize(760, 560)
    pane.show()
    pane.show_transcript("Harbour", "20 min", talk())
    yield pane
    pane.close()
    pane.deleteLater()
    appearance.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def view(pane: TranscriptPane) -> TranscriptView:
    found = pane.findChild(TranscriptView)
    assert found is not None
    return found


def back(pane: TranscriptPane) -> QPushButton:
    [found] = [one for one in pane.findChildren(QPushButton) if one.text() == "Back to what is playing"]
    return found


def place_of(pane: TranscriptPane, index: int) -> QRect:
    begin, end = pane.document.range_of(index)
    cursor = QTextCursor(view(pane).document())
    cursor.setPosition(begin)
    left = view(pane).cursorRect(cursor)
    cursor.setPosition(end)
    return QRect(left.topLeft(), view(pane).cursorRect(cursor).bottomRight())


def colours(pane: TranscriptPane, part: QRect) -> set[str]:
    image = view(pane).viewport().grab(part).toImage()
    return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}


def click(pane: TranscriptPane, index: int, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    place = place_of(pane, index).center()
    QTest.mouseClick(view(pane).viewport(), Qt.MouseButton.LeftButton, modifier, place)


def wheel(pane: TranscriptPane, value: int) -> None:
    bar = view(pane).verticalScrollBar()
    bar.setValue(bar.value() + value)


def bar(pane: TranscriptPane) -> FindBar:
    found = pane.findChild(FindBar)
    assert found is not None
    return found


def field_of(pane: TranscriptPane) -> QLineEdit:
    found = bar(pane).findChild(QLineEdit)
    assert isinstance(found, QLineEdit)
    return found


def type_to_find(pane: TranscriptPane, letters: str) -> QLineEdit:
    pane.finding.open_find()
    field = field_of(pane)
    field.setText(letters)
    return field


def count(pane: TranscriptPane) -> str:
    label = bar(pane).findChild(QLabel)
    assert isinstance(label, QLabel)
    return label.text()


def test_the_letters_of_the_word_that_is_heard_stay_where_they_are(pane: TranscriptPane) -> None:
    def letters(index: int, colour: str) -> set[tuple[int, int]]:
        image = view(pane).viewport().grab(place_of(pane, index)).toImage()
        every = [(x, y) for x in range(image.width()) for y in range(image.height())]
        return {at for at in every if image.pixelColor(*at).name() == colour}

    before = letters(3 * WORDS + 4, LIGHT.text)
    pane.show_playing(3 * WORDS + 4)
    assert before
    assert before == letters(3 * WORDS + 4, LIGHT.text)


def test_a_step_of_what_is_heard_paints_two_words_and_lays_nothing_out(pane: TranscriptPane, qtbot: QtBot) -> None:
    painted: list[QRect] = []

    class Watching(TranscriptView):
        def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802  Qt's name
            painted.append(event.rect())
            super().paintEvent(event)

    def is_at_rest() -> bool:
        painted.clear()
        QApplication.processEvents()
        return not painted

    watched = Watching(Editor())
    qtbot.addWidget(watched)
    watched.resize(700, 500)
    watched.editor.open(talk())
    watched.show()
    watched.show_playing(3)
    qtbot.waitUntil(lambda: bool(painted))
    qtbot.waitUntil(is_at_rest)
    layouts: list[object] = []
    watched.document().documentLayout().update.connect(layouts.append)
    painted.clear()
    watched.show_playing(4)
    qtbot.waitUntil(lambda: bool(painted))
    assert max(part.height() for part in painted) < 60
    assert layouts == []


def test_the_view_follows_until_the_user_scrolls_and_goes_back_by_the_button(pane: TranscriptPane) -> None:
    pane.show_sound(is_playing=True)
    for index in (5, 400, 800):
        pane.show_playing(index)
        assert view(pane).viewport().rect().contains(place_of(pane, index))
    assert not back(pane).isVisible()
    wheel(pane, -3000)
    assert back(pane).isVisible()
    left_at = view(pane).verticalScrollBar().value()
    pane.show_playing(801)
    assert view(pane).verticalScrollBar().value() == left_at
    back(pane).click()
    assert not back(pane).isVisible()
    assert view(pane).viewport().rect().contains(place_of(pane, 801))


def test_the_way_back_is_offered_only_while_something_is_heard(pane: TranscriptPane) -> None:
    pane.show_sound(is_playing=True)
    wheel(pane, 500)
    assert not back(pane).isVisible()
    pane.show_playing(5)
    wheel(pane, 500)
    assert back(pane).isVisible()
    pane.show_sound(is_playing=False)
    assert not back(pane).isVisible()
    pane.show_sound(is_playing=True)
    assert back(pane).isVisible()
    pane.show_playing(None)
    assert not back(pane).isVisible()


def test_a_change_of_width_or_size_is_no_scrolling_by_the_user(pane: TranscriptPane) -> None:
    pane.show_playing(600)
    pane.resize(600, 560)
    pane.view.set_reading(150, 180)
    assert view(pane).follows


def test_more_height_at_the_end_of_the_text_is_no_scrolling_by_the_user(pane: TranscriptPane) -> None:
    pane.show_playing(pane.document.word_count - 1)
    before = view(pane).verticalScrollBar().value()
    pane.resize(760, 900)
    assert view(pane).verticalScrollBar().value() < before
    assert view(pane).follows


def test_a_plain_click_tells_the_word_and_makes_the_view_follow_again(pane: TranscriptPane) -> None:
    clicked: list[int] = []
    pane.word_clicked.connect(clicked.append)
    pane.show_playing(900)
    pane.show_sound(is_playing=True)
    wheel(pane, -50_000)
    click(pane, 4)
    assert clicked == [4]
    assert not back(pane).isVisible()


def test_a_click_on_the_blank_between_two_words_tells_the_first(pane: TranscriptPane) -> None:
    clicked: list[int] = []
    pane.word_clicked.connect(clicked.append)
    blank = QPoint((place_of(pane, 4).right() + place_of(pane, 5).left()) // 2, place_of(pane, 4).center().y())
    assert not any(place_of(pane, word).contains(blank) for word in (4, 5))
    QTest.mouseClick(view(pane).viewport(), Qt.MouseButton.LeftButton, pos=blank)
    assert clicked == [4]


def test_a_drag_a_key_held_and_a_click_beside_words_tell_none(pane: TranscriptPane) -> None:
    clicked: list[int] = []
    pane.word_clicked.connect(clicked.append)
    click(pane, 4, Qt.KeyboardModifier.AltModifier)
    click(pane, 6, Qt.KeyboardModifier.ShiftModifier)
    port, left = view(pane).viewport(), Qt.MouseButton.LeftButton
    for beside in (5, port.width() - 5):
        QTest.mouseClick(port, left, pos=QPoint(beside, place_of(pane, 0).center().y()))
    QTest.mousePress(port, left, pos=place_of(pane, 2).center())
    QTest.mouseMove(port, place_of(pane, 5).center())
    QTest.mouseRelease(port, left, pos=place_of(pane, 5).center())
    assert clicked == []


def test_the_word_at_the_caret_is_told_once_and_described_for_screen_readers(pane: TranscriptPane) -> None:
    told: list[object] = []
    pane.word_at_caret.connect(told.append)
    view(pane).setFocus()
    for _ in range(3):
        QTest.keyClick(view(pane), Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    assert told == [1, 2, 3]
    pane.view.reveal_word(7)
    assert view(pane).accessibleDescription() == "word7, to check, 10 per cent, at 00:07.00"
    pane.view.reveal_word(8)
    assert view(pane).accessibleDescription() == "word8, not checked, 81 per cent, at 00:08.00"


def test_a_selection_is_told_in_milliseconds(pane: TranscriptPane) -> None:
    without = pane.selection_ms
    assert without is None
    begin, end = pane.document.range_of(3)[0], pane.document.range_of(5)[1]
    view(pane).reveal(begin, end)
    assert pane.selection_ms == (3000, 5500)
    pane.show_transcript("Harbour", "", Transcript((Paragraph((Word("hello"),)),)))
    view(pane).selectAll()
    assert pane.selection_ms is None


def test_overlapping_times_in_any_order_are_joined(pane: TranscriptPane) -> None:
    words = (Word("a", 5000, 5200), Word("b", 1000, 9000), Word("c", 4000, None), Word("d"))
    pane.show_transcript("Harbour", "", Transcript((Paragraph(words),)))
    view(pane).selectAll()
    assert pane.selection_ms == (1000, 9000)
    for index in range(4):
        pane.show_playing(index)


def test_finding_goes_on_with_each_letter_and_counts(pane: TranscriptPane) -> None:
    field = type_to_find(pane, "p1")
    assert count(pane) == "1 of 11"  # p1 and p10 to p19
    QTest.keyClicks(field, "4")
    assert count(pane) == "1 of 1"
    assert view(pane).textCursor().selectedText() == "p14"
    assert view(pane).viewport().rect().contains(place_of(pane, 14 * WORDS))
    QTest.keyClicks(field, "x")
    assert count(pane) == "Not found"


def test_next_and_previous_go_round(pane: TranscriptPane) -> None:
    field = type_to_find(pane, "p5")
    assert count(pane) == "1 of 11"
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert view(pane).textCursor().selectionStart() == pane.document.range_of(50 * WORDS)[0]
    QTest.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    pane.finding.find_previous()
    assert count(pane) == "11 of 11"
    pane.finding.find_next()
    assert count(pane) == "1 of 11"


def test_whole_words_and_capitals_can_be_asked_for(pane: TranscriptPane) -> None:
    type_to_find(pane, "P1")
    whole, case = (box for box in bar(pane).findChildren(QCheckBox) if box.isVisible())
    assert count(pane) == "1 of 11"
    whole.click()
    assert count(pane) == "1 of 1"
    case.click()
    assert count(pane) == "Not found"


def test_all_places_found_are_marked_till_the_bar_is_closed(pane: TranscriptPane) -> None:
    field = type_to_find(pane, "word3")
    other = place_of(pane, WORDS + 3).adjusted(-2, 0, 2, 2)
    assert LIGHT.found_fill in colours(pane, other)
    strip = pane.findChild(OverviewStrip)
    assert isinstance(strip, OverviewStrip)

    def lane() -> set[str]:
        image = strip.grab(QRect(9, 0, 4, strip.height())).toImage()
        return {image.pixelColor(1, y).name() for y in range(image.height())}

    assert LIGHT.found_line in lane()
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert bar(pane).isHidden()
    assert pane.window().focusWidget() is view(pane)
    assert LIGHT.found_fill not in colours(pane, other)
    assert LIGHT.found_line not in lane()


def test_finding_begins_with_the_selected_word(pane: TranscriptPane) -> None:
    pane.view.reveal_word(2 * WORDS)
    pane.finding.find_next()  # nothing is being looked for yet, so it asks
    assert field_of(pane).text() == "p2"
    assert count(pane) == "1 of 11"


def test_the_bar_stays_inside_a_narrow_window(pane: TranscriptPane) -> None:
    pane.finding.open_find()
    for width in (900, 380):
        pane.resize(width, 500)
        QApplication.processEvents()
        assert bar(pane).minimumSizeHint().width() <= bar(pane).width()


def test_in_a_small_window_the_ways_to_find_have_the_whole_width_and_none_is_cut(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    find = FindBar()
    find.setParent(page)
    find.open_bar("p1")
    page.show()
    whole, case = (box for box in find.findChildren(QCheckBox) if box.isVisible())
    needed = whole.sizeHint().width() + case.sizeHint().width() + 8 + 14  # between them, and beside the text
    for width in (needed, 900, needed):
        find.setGeometry(0, 0, width, 120)
        QApplication.processEvents()
        assert case.geometry().right() < width
        assert all(box.width() >= box.sizeHint().width() for box in (whole, case))
    assert whole.y() == case.y() > find.field.geometry().bottom()


def test_without_words_there_is_nothing_to_find(pane: TranscriptPane) -> None:
    pane.clear()
    pane.finding.open_find()
    assert bar(pane).isHidden()
    pane.show_playing(3)
    pane.show_playing(None)


def test_a_click_in_the_overview_leads_there(pane: TranscriptPane) -> None:
    strip = pane.findChild(OverviewStrip)
    assert isinstance(strip, OverviewStrip)
    pane.show_sound(is_playing=True)
    pane.show_playing(0)
    QTest.mouseClick(strip, Qt.MouseButton.LeftButton, pos=QPoint(5, strip.height() // 2))
    assert view(pane).viewport().rect().contains(place_of(pane, 30 * WORDS))
    assert back(pane).isVisible()


def test_the_overview_shows_doubts_and_what_is_heard(pane: TranscriptPane) -> None:
    strip = pane.findChild(OverviewStrip)
    assert isinstance(strip, OverviewStrip)

    def row(y: int) -> set[str]:
        image = strip.grab(QRect(0, y, strip.width(), 2)).toImage()
        return {image.pixelColor(x, 0).name() for x in range(image.width())}

    ground = row(strip.height() - 4)
    pane.show_playing(30 * WORDS)
    assert row(strip.height() // 2) == {LIGHT.text}
    pane.show_playing(None)
    assert LIGHT.text not in row(strip.height() // 2)
    assert any(row(y) != ground for y in range(0, strip.height(), 2))


def test_all_or_what_is_selected_is_copied_with_times_and_speakers(pane: TranscriptPane) -> None:
    pane.copy_with_times()
    lines = QGuiApplication.clipboard().text().split("\n\n")
    assert len(lines) == 60
    assert lines[1].startswith("[00:20] Speaker 2: p1 word1 ")
    view(pane).reveal(pane.document.range_of(WORDS - 1)[0], pane.document.range_of(WORDS + 1)[1])
    pane.copy_with_times()
    assert QGuiApplication.clipboard().text() == "[00:19] Speaker 1: word19\n\n[00:20] Speaker 2: p1 word1"


def test_the_menu_of_the_text_copies(pane: TranscriptPane, qtbot: QtBot) -> None:
    place = QPoint(100, 50)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, view(pane).viewport().mapToGlobal(place))
    QApplication.sendEvent(view(pane).viewport(), event)
    menu = view(pane).findChild(QMenu)
    assert isinstance(menu, QMenu)
    cut, copy, with_times, paste, every = menu.actions()
    assert (cut.isEnabled(), copy.isEnabled(), with_times.text()) == (False, False, "Copy with times")
    assert paste.text() == "Paste"
    with_times.trigger()
    assert QGuiApplication.clipboard().text().startswith("[00:00] Speaker 1: p0")
    every.trigger()
    assert view(pane).textCursor().hasSelection()
    menu.close()


def test_letters_and_lines_grow_at_the_same_place_with_the_same_selection(pane: TranscriptPane) -> None:
    pane.view.reveal_word(700)
    before = place_of(pane, 700)
    pane.view.set_reading(200, 180)
    assert view(pane).textCursor().selectedText() == "p35"
    grown = place_of(pane, 700)
    assert grown.height() > before.height() * 1.7
    assert view(pane).viewport().rect().contains(grown.topLeft())
    pane.view.set_reading(100, 148)
    assert place_of(pane, 700).height() == before.height()


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=lambda tokens: tokens.name)
def test_speakers_that_follow_each_other_differ_in_lightness(tokens: Tokens) -> None:
    pairs = zip(tokens.speakers, tokens.speakers[1:], strict=False)
    assert min(contrast(*pair) for pair in pairs) >= 1.5
    assert min(contrast(one, tokens.page) for one in tokens.speakers) >= 4.5


@pytest.mark.parametrize("word", ["שלום", "今日", "😀", "สวัสดี"])
def test_words_of_any_script_are_found_heard_and_clicked(pane: TranscriptPane, word: str) -> None:
    words = (Word("😀one", 0, 100), Word(word, 200, 300), Word("two"))
    pane.show_transcript("Harbour", "", Transcript((Paragraph(words),)))
    clicked: list[int] = []
    pane.word_clicked.connect(clicked.append)
    pane.show_playing(1)
    assert LIGHT.heard_fill in colours(pane, place_of(pane, 1).normalized())
    pane.show_playing(None)
    type_to_find(pane, word)
    found = view(pane).textCursor().selectedText()
    assert found == word
    view(pane).moveCursor(QTextCursor.MoveOperation.Start)
    place = place_of(pane, 2)
    QTest.mouseClick(view(pane).viewport(), Qt.MouseButton.LeftButton, pos=place.center())
    assert clicked == [2]


def test_kept_and_changed_words_say_so(pane: TranscriptPane) -> None:
    kept = Word("kept", confidence=0.1, state=WordState.KEPT)
    changed = Word("new", confidence=0.2, state=WordState.CHANGED, replaced=(Word("old"),))
    pane.show_transcript("Harbour", "", Transcript((Paragraph((kept, changed)),)))
    pane.view.reveal_word(0)
    assert view(pane).accessibleDescription() == "kept, kept, 10 per cent"
    pane.view.reveal_word(1)
    assert view(pane).accessibleDescription() == "new, changed, 20 per cent, heard as “old”"


def test_a_word_that_is_gone_to_is_not_under_what_covers_the_lower_edge(pane: TranscriptPane) -> None:
    text = view(pane)
    text.keep_clear(300)
    for index in range(100, 600, 20):
        pane.view.reveal_word(index)
        assert place_of(pane, index).bottom() < text.viewport().height() - 300


def test_what_comes_to_cover_the_lower_edge_does_not_cover_the_word_that_is_judged(pane: TranscriptPane) -> None:
    text = view(pane)
    pane.view.reveal_word(400)
    scrolled = text.verticalScrollBar().value()
    below = text.viewport().height() - place_of(pane, 400).bottom()
    text.keep_clear(below - 10)
    assert text.verticalScrollBar().value() == scrolled, "it was in sight"
    text.keep_clear(below + 10)
    assert place_of(pane, 400).bottom() < text.viewport().height() - below - 10
    assert text.verticalScrollBar().value() - scrolled < 60, "no further than needed"


def test_what_covers_the_lower_edge_moves_no_text_that_only_lies_there(pane: TranscriptPane) -> None:
    text = view(pane)
    text.clearFocus()
    scrolled = text.verticalScrollBar().value()
    text.keep_clear(text.viewport().height() - 10)
    assert text.verticalScrollBar().value() == scrolled
