"""A long transcript is seen at once and written on by itself; whatever needs a place that is not there yet has it."""

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QEventLoop, Qt
from PySide6.QtGui import QAccessible, QContextMenuEvent, QGuiApplication, QTextCursor, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from sttgui.domain import editing
from sttgui.domain.beginning import beginning_of
from sttgui.domain.transcript import Paragraph, Transcript, Word
from sttgui.ui.transcript.text_page import SHORT
from sttgui.ui.transcript.view import TranscriptView
from sttgui.viewmodel.amount import Amount
from sttgui.viewmodel.editor import Editor
from sttgui.viewmodel.marks import HowMuch, Marks

WORDS, PARAGRAPH = SHORT * 3, 20
LAST = WORDS - 1


def paragraph(number: int) -> Paragraph:
    first = number * PARAGRAPH
    words = tuple(Word(f"word{at}", at * 400, at * 400 + 300, at % 97 / 97) for at in range(first, first + PARAGRAPH))
    return Paragraph(words, speaker=f"Speaker {number % 2}")


LONG = Transcript(tuple(map(paragraph, range(WORDS // PARAGRAPH))))
LITTLE = Transcript(LONG.paragraphs[:80])  # more than a screen


@pytest.fixture
def view(qapp: QApplication) -> Iterator[TranscriptView]:
    view = TranscriptView(Editor())
    view.resize(700, 500)
    view.show()
    yield view
    view.close()
    view.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def is_whole(view: TranscriptView) -> bool:
    return view.document().blockCount() == len(view.shown.blocks)


def wait_for_the_rest(view: TranscriptView, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: is_whole(view))


def opened(view: TranscriptView, transcript: Transcript = LONG, *, is_growing: bool = False) -> TranscriptView:
    view.editor.open(transcript, is_growing=is_growing)
    assert not is_whole(view)
    return view


def pages(view: TranscriptView) -> list[tuple[str, float, list[tuple[int, int, str]]]]:
    """All that is written, and how: by blocks their words, the room above, and what is underlined."""
    found = []
    block = view.document().begin()
    while block.isValid():
        lines: list[tuple[int, int, str]] = []
        for span in block.textFormats():
            style = span.format.underlineStyle().name
            if style != "NoUnderline":
                begin, length = span.start, span.length
                if lines and lines[-1][2] == style and lines[-1][0] + lines[-1][1] == begin:
                    begin, length = lines[-1][0], lines.pop()[1] + length
                lines.append((begin, length, style))
        found.append((block.text(), block.blockFormat().topMargin(), lines))
        block = block.next()
    return found


def wait_for_marks(view: TranscriptView) -> None:
    while view._page._marking.isActive():
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


def assert_is_as_written_at_once(view: TranscriptView) -> None:
    wait_for_marks(view)
    other = TranscriptView(Editor())
    other.editor.make_marks = lambda _: view.editor.marks
    other.editor.open(view.editor.transcript)
    other.selectAll()
    assert pages(view) == pages(other)
    assert view.document().toPlainText() == view.shown.text
    other.deleteLater()


def press(view: TranscriptView, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(view, key, held)


def test_the_beginning_is_there_at_once_and_the_rest_follows_by_itself(view: TranscriptView, qtbot: QtBot) -> None:
    opened(view)
    shown = view.document().toPlainText()
    assert view.shown.text.startswith(shown)
    assert view.document().size().height() > view.viewport().height()
    wait_for_the_rest(view, qtbot)
    assert_is_as_written_at_once(view)
    assert view.textCursor().position() == 0


def test_a_short_transcript_is_there_at_once(view: TranscriptView) -> None:
    view.editor.open(Transcript(LONG.paragraphs[: SHORT // PARAGRAPH]))
    assert is_whole(view)


def test_the_next_transcript_takes_the_place_of_one_that_is_still_written(view: TranscriptView, qtbot: QtBot) -> None:
    opened(view)
    other = Transcript(LONG.paragraphs[1:])
    opened(view, other)
    wait_for_the_rest(view, qtbot)
    assert_is_as_written_at_once(view)


def test_the_lines_of_the_beginning_fit_at_once_and_later_those_of_the_rest(view: TranscriptView, qtbot: QtBot) -> None:
    opened(view)
    view.resize(500, 500)
    assert view.lineWrapColumnOrWidth() < 500
    wait_for_the_rest(view, qtbot)
    assert view.document().size().width() < 500


def is_last_seen(view: TranscriptView) -> bool:
    return view.paragraph_at(view.viewport().height()) == len(LONG.paragraphs) - 1


def reveal_the_last(view: TranscriptView) -> None:
    view.reveal_word(LAST)
    assert view.textCursor().selectedText() == f"word{LAST}"
    assert view.viewport().rect().contains(view.cursorRect().center())


def jump_as_the_strip_does(view: TranscriptView) -> None:
    view.go_to(view.shown.range_of(LAST)[0])
    assert is_last_seen(view)


def play_the_last(view: TranscriptView) -> None:
    view.show_playing(LAST)
    assert is_last_seen(view)


def go_to_the_end(view: TranscriptView) -> None:
    press(view, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    assert view.textCursor().position() == view.shown.range_of(LAST)[1]


def copy_all_with_the_keys(view: TranscriptView) -> None:
    press(view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    press(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == view.shown.text.replace("\n", "\n\n")


def copy_all_by_the_menu(view: TranscriptView) -> None:
    place = view.cursorRect().center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.RightButton, pos=place)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, view.mapToGlobal(place))
    QApplication.sendEvent(view.viewport(), event)
    menu = view.findChild(QMenu)
    assert menu is not None
    next(action for action in menu.actions() if action.text() == "Select all").trigger()
    menu.close()
    view.copy()
    assert QGuiApplication.clipboard().text() == view.shown.text.replace("\n", "\n\n")


def edit_the_last_word(view: TranscriptView) -> None:
    transcript = view.editor.transcript
    view.editor.apply("Edit", editing.retype(transcript, len(transcript.paragraphs) - 1, 0, PARAGRAPH, "the end"))


def edit_far_and_near_and_take_it_back(view: TranscriptView) -> None:
    transcript = editing.retype(view.editor.transcript, 0, 0, 1, "Near")
    view.editor.apply("Edit", editing.join(transcript, len(transcript.paragraphs) - 1))
    view.undo()
    view.redo()


def mark_other_words(view: TranscriptView) -> None:
    view.editor.set_marks(Marks(LONG, HowMuch(Amount.QUICK)))


@pytest.mark.parametrize(
    "ask",
    [
        *(reveal_the_last, jump_as_the_strip_does, play_the_last, go_to_the_end),
        *(copy_all_with_the_keys, copy_all_by_the_menu),
        *(edit_the_last_word, edit_far_and_near_and_take_it_back, mark_other_words),
    ],
)
def test_whoever_needs_what_is_not_written_yet_has_it(
    view: TranscriptView, qtbot: QtBot, ask: Callable[[TranscriptView], None]
) -> None:
    ask(opened(view))
    wait_for_the_rest(view, qtbot)
    assert_is_as_written_at_once(view)


def test_a_place_in_the_middle_needs_no_more_than_what_is_before_it(view: TranscriptView) -> None:
    opened(view).reveal_word(WORDS // 2)
    assert view.textCursor().selectedText() == f"word{WORDS // 2}"
    assert view.viewport().rect().contains(view.cursorRect().center())
    assert not is_whole(view)


def test_what_is_typed_meanwhile_is_kept_and_undone(view: TranscriptView, qtbot: QtBot) -> None:
    opened(view)
    QTest.keyClicks(view, "So ")
    press(view, Qt.Key.Key_Right)
    press(view, Qt.Key.Key_Return)
    QTest.keyClicks(view, "x")
    assert not is_whole(view)
    assert view.editor.transcript.text.startswith("So w\n\nxord0 word1")
    wait_for_the_rest(view, qtbot)
    view.editor.stop_typing()
    assert_is_as_written_at_once(view)
    for _ in range(view.editor.undo_stack.count()):
        view.undo()
    assert view.editor.transcript == LONG
    assert_is_as_written_at_once(view)


def typed_over(view: TranscriptView, word: int) -> TranscriptView:
    """Over all of a word, so that it has another mark."""
    view.editor.open(Transcript(LONG.paragraphs[:10]))
    view.reveal(*view.shown.range_of(word), to_type_over=True)
    QTest.keyClicks(view, "x")
    return view


def is_marked(view: TranscriptView, word: int) -> bool:
    """As one that was changed."""
    begin, end = view.shown.range_of(word)
    block = view.document().findBlock(begin)
    return (begin - block.position(), end - begin, "SingleUnderline") in pages(view)[block.blockNumber()][2]


def test_what_is_typed_has_its_mark_once_its_letters_are_seen(view: TranscriptView) -> None:
    typed_over(view, 45)
    wait_for_marks(view)
    assert is_marked(view, 45)
    assert_is_as_written_at_once(view)


def test_what_is_typed_has_its_mark_whatever_is_done_before_it_is_set(view: TranscriptView) -> None:
    typed_over(view, 45)
    view.editor.apply("Edit", editing.split(view.editor.transcript, 0, 5))
    assert_is_as_written_at_once(view)
    typed_over(view, 45)
    view.reveal(*view.shown.range_of(85), to_type_over=True)
    QTest.keyClicks(view, "y")
    assert_is_as_written_at_once(view)
    typed_over(view, 45)
    view.undo()
    assert_is_as_written_at_once(view)
    typed_over(view, 45)
    view.editor.apply("Edit", editing.join(view.editor.transcript, 2))
    assert_is_as_written_at_once(view)


def test_paragraphs_joined_and_parted_meanwhile_are_right_afterwards(view: TranscriptView, qtbot: QtBot) -> None:
    opened(view)
    press(view, Qt.Key.Key_Down)
    for _ in range(8):
        press(view, Qt.Key.Key_Down)
    press(view, Qt.Key.Key_Delete)
    cursor = view.textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
    view.setTextCursor(cursor)
    press(view, Qt.Key.Key_Delete)
    assert len(view.editor.transcript.paragraphs) == len(LONG.paragraphs) - 1
    assert not is_whole(view)
    wait_for_the_rest(view, qtbot)
    view.editor.stop_typing()
    assert_is_as_written_at_once(view)


def test_a_selection_up_to_the_end_of_what_is_written_stays_where_it_is(view: TranscriptView, qtbot: QtBot) -> None:
    opened(view)
    cursor = view.textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
    end = cursor.position()
    view.setTextCursor(cursor)
    assert (view.textCursor().anchor(), view.textCursor().position()) == (0, end)
    wait_for_the_rest(view, qtbot)
    assert (view.textCursor().anchor(), view.textCursor().position()) == (0, end)


def test_a_growing_transcript_goes_on_while_it_is_written(view: TranscriptView, qtbot: QtBot) -> None:
    opened(view, is_growing=True)
    more = Transcript((*LONG.paragraphs, paragraph(len(LONG.paragraphs)), paragraph(len(LONG.paragraphs) + 1)))
    view.editor.grow(more)
    assert not is_whole(view)
    wait_for_the_rest(view, qtbot)
    assert view.document().toPlainText() == view.shown.text
    still_more = Transcript((*more.paragraphs, paragraph(len(more.paragraphs))))
    view.editor.grow(still_more)
    assert is_whole(view)
    assert view.document().toPlainText() == view.shown.text


def show_first(view: TranscriptView, transcript: Transcript = LITTLE) -> QTextDocument:
    """Returns what it is shown in."""
    first = beginning_of(transcript)
    assert first is not None
    view.editor.open(first, is_opening=True)
    return view.document()


def test_the_words_of_the_first_screen_stay_and_get_their_marks(view: TranscriptView, qtbot: QtBot) -> None:
    document = show_first(view)
    opened(view, LITTLE)
    assert view.document() is document
    wait_for_the_rest(view, qtbot)
    assert any(marks for _, _, marks in pages(view)[:10])
    assert_is_as_written_at_once(view)


def test_what_is_edited_before_the_first_screen_has_its_marks_is_right_afterwards(
    view: TranscriptView, qtbot: QtBot
) -> None:
    for edit in (
        lambda: QTest.keyClicks(view, "So "),
        lambda: view.editor.apply("Edit", editing.split(view.editor.transcript, 0, 5)),
        lambda: view.editor.apply("Edit", editing.join(view.editor.transcript, 2)),
    ):
        show_first(view)
        opened(view, LITTLE)
        edit()
        wait_for_the_rest(view, qtbot)
        view.editor.stop_typing()
        assert_is_as_written_at_once(view)


def test_where_it_begins_otherwise_than_the_first_screen_all_is_written_anew(view: TranscriptView) -> None:
    for first, other in (
        (LITTLE, Transcript((Paragraph((Word("so"),)), *LITTLE.paragraphs))),
        (LITTLE, replace(LITTLE, paragraphs=(replace(LITTLE.paragraphs[0], speaker="Other"), *LITTLE.paragraphs[1:]))),
        (LITTLE, Transcript(LITTLE.paragraphs[:3])),
        (replace(LITTLE, duration_ms=4_000_000), LITTLE),  # its times need less room than was thought
    ):
        document = show_first(view, first)
        view.editor.open(other)
        assert view.document() is not document
        assert_is_as_written_at_once(view)


def test_one_that_becomes_complete_is_read_on_where_it_was_read(view: TranscriptView, qtbot: QtBot) -> None:
    opened(view, is_growing=True)
    wait_for_the_rest(view, qtbot)
    view.reveal_word(WORDS * 3 // 4)
    y = view.cursorRect().top()
    view.editor.open(replace(LONG, language="en"))
    assert view.textCursor().selectedText() == f"word{WORDS * 3 // 4}"
    assert view.cursorRect().top() == y


def test_other_letters_leave_the_place_that_is_read(view: TranscriptView, qtbot: QtBot) -> None:
    opened(view)
    wait_for_the_rest(view, qtbot)
    view.reveal_word(WORDS * 3 // 4)
    view.set_reading(120, 148)
    assert view.textCursor().selectedText() == f"word{WORDS * 3 // 4}"
    assert view.viewport().rect().contains(view.cursorRect().center())
    wait_for_the_rest(view, qtbot)


def test_a_screen_reader_has_all_words_from_the_first_moment(view: TranscriptView) -> None:
    QAccessible.setActive(True)
    try:
        view.editor.open(LONG)
        interface = QAccessible.queryAccessibleInterface(view)
        assert interface is not None
        assert interface.textInterface().characterCount() == len(view.shown.text)
    finally:
        QAccessible.setActive(False)


def test_a_screen_reader_has_the_marks_of_the_first_screen_with_the_rest(view: TranscriptView) -> None:
    show_first(view)
    QAccessible.setActive(True)
    try:
        view.editor.open(LITTLE)
        assert is_whole(view)
        assert_is_as_written_at_once(view)
    finally:
        QAccessible.setActive(False)


def test_a_screen_reader_has_the_mark_of_a_letter_with_it(view: TranscriptView) -> None:
    QAccessible.setActive(True)
    try:
        assert is_marked(typed_over(view, 45), 45)
    finally:
        QAccessible.setActive(False)


@pytest.mark.parametrize("transcript", [LITTLE, LONG])
def test_who_waits_for_the_text_hears_once_that_all_of_it_is_written(
    view: TranscriptView, qtbot: QtBot, transcript: Transcript
) -> None:
    qtbot.waitUntil(lambda: not view._page._writing.isActive())  # at the text before
    heard: list[bool] = []
    view.all_written.connect(lambda: heard.append(is_whole(view)))
    view.editor.open(beginning_of(transcript), is_opening=True)
    view.editor.open(transcript)
    assert not heard
    qtbot.waitUntil(lambda: bool(heard))
    assert heard == [True]
    assert not view._page._writing.isActive()
    assert_is_as_written_at_once(view)
