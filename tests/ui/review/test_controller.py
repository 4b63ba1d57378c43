"""The doubtful words are worked through in the real window, by keyboard alone."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from PySide6.QtCore import QEvent, QEventLoop, QPoint, QRect, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QListView,
    QListWidget,
    QMenu,
    QProgressBar,
    QScrollArea,
    QScrollBar,
    QSlider,
    QWidget,
)
from pytestqt.qtbot import QtBot

from sttgui import exporters
from sttgui.domain import editing
from sttgui.domain.beginning import beginning_of
from sttgui.domain.doubt import Kind
from sttgui.domain.transcript import OtherReading, Paragraph, SecondOpinion, Timing, Transcript, Word, WordState
from sttgui.ui.kit.actions import Do
from sttgui.ui.kit.held_keys import HELD_S, LONGEST_S
from sttgui.ui.kit.message_stack import MessageStrip
from sttgui.ui.review import text as review_text
from sttgui.ui.review.card import ReviewCard
from sttgui.ui.review.key_button import KeyButton
from sttgui.viewmodel import settings_table as table
from sttgui.viewmodel.amount import Amount
from sttgui.viewmodel.marks import HowMuch
from sttgui.viewmodel.player import PlayerModel
from sttgui.viewmodel.review_model import Role
from sttgui.viewmodel.settings import Settings
from sttgui.viewmodel.word_times import Span
from tests.rooms import Room, place_of_caret

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier

FIRST_ISOLATE, END_ISOLATE = "\u2068", "\u2069"  # around words, whichever way they are read


class Window(Room):
    """The window with its controller, and what was to be played."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        super().__init__(folder)
        self.player = PlayerModel(self.settings, parent=self.window)
        self.heard: list[Span] = []
        for held in (self.view.held, self.card.held):
            held.clock = lambda: 0.0  # all keys come one upon the other
        monkeypatch.setattr(self.player, "play_span", self.heard.append)
        self.controller = self.join_review(self.player)

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.view, key, held)

    def type(self, letters: str) -> None:
        """Type, and wait till the pane shows it too."""
        QTest.keyClicks(self.view, letters)
        while self.controller._display._following.isActive():
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)

    def start(self) -> None:
        self.window.commands[Do.REVIEW].trigger()

    def hands_rest(self) -> None:
        """So long that a key is no longer one too many."""
        for held in (self.view.held, self.card.held):
            now = held.clock()
            held.clock = lambda now=now: now + 2 * HELD_S

    @property
    def card(self) -> ReviewCard:
        return self.panes.review.card

    def button(self, words: str) -> QAbstractButton:
        [button] = [one for one in self.card.findChildren(QAbstractButton) if one.isVisible() and one.text() == words]
        return button

    @property
    def offered(self) -> list[str]:
        return [one.text() for one in self.card.findChildren(QAbstractButton) if one.isVisible()]

    def press_focused(self, key: Qt.Key) -> None:
        """Where the keyboard is, as a person does."""
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, key)

    @property
    def beside(self) -> str:
        return "\n".join(one.text() for one in self.panes.side.findChildren(QLabel) if one.isVisible())

    @property
    def checks(self) -> list[str]:
        """What the pane of the words to check says."""
        parts = [part for part in self.panes.review.findChildren(QWidget) if part.isVisible()]
        return [part.text() for part in parts if isinstance(part, QLabel | QAbstractButton) and part.text()]

    @property
    def shown_dialogs(self) -> list[QDialog]:
        return [one for one in self.window.findChildren(QDialog) if one.isVisible()]

    @property
    def selected(self) -> str:
        return self.view.textCursor().selectedText()


@pytest.fixture
def window(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Window]:
    window = Window(tmp_path, monkeypatch)
    yield window
    window.put_away()


def talk(size: int, wrong: dict[int, str], unsure: set[int]) -> Transcript:
    """Words that are what they were, but for those that were heard as something else; 100 in a paragraph."""
    words = [
        Word(
            wrong.get(place, f"word{place}"),
            place * 400,
            place * 400 + 350,
            (0.1 if place in unsure else 0.9) + place / size / 100,
        )
        for place in range(size)
    ]
    return Transcript(
        tuple(
            Paragraph(tuple(words[first : first + 100]), words[first].start_ms, words[first + 99].end_ms)
            for first in range(0, size, 100)
        )
    )


DOUBTFUL = {30, 40, 50, 70, 80}
SHORT = talk(100, {7: "see", 50: "see", 51: "sore", 80: "See,"}, {7, 30, 50, 51, 80})


def test_the_pane_tells_how_much_there_is_and_calls_nothing_right(window: Window) -> None:
    window.open(SHORT)
    assert "4 places · 5 words left" in window.beside
    assert "Unmarked words can be wrong too." in window.beside
    assert window.window.commands[Do.REVIEW].isEnabled()


def test_words_are_heard_kept_fixed_skipped_and_gone_back_to_by_keyboard(window: Window) -> None:
    window.open(SHORT)
    window.start()
    assert window.selected == "see"
    assert window.heard == [Span(2800 - 1500, 3150 + 1000)]
    assert "1 of 4, about 20 s left" in window.beside
    window.press(Qt.Key.Key_Space)
    assert len(window.heard) == 2
    QTest.keyClicks(window.view, "the sea")
    assert window.editor.document.word(8).text == "sea"
    window.press(Qt.Key.Key_Return)
    assert window.selected == "word30"
    window.press(Qt.Key.Key_Return)
    assert window.editor.document.word(31).state is WordState.KEPT
    assert window.selected == "see sore"
    window.press(Qt.Key.Key_Tab)
    assert window.selected == "See,"
    window.press(Qt.Key.Key_Backtab, SHIFT)
    assert window.selected == "see sore"
    window.press(Qt.Key.Key_Escape)
    assert window.button("Start checking").isEnabled()
    assert "2 places · 3 words left" in window.beside
    assert "2 done" in window.beside
    window.hands_rest()
    window.press(Qt.Key.Key_Return)  # types again what it always does
    assert len(window.editor.transcript.paragraphs) == 2
    assert [word.text for word in window.editor.transcript.words][51:53] == ["see", "sore"]


def test_each_place_is_said_once_with_its_number_its_words_and_how_sure_they_are(
    window: Window, announced: list[str]
) -> None:
    window.open(SHORT)
    window.start()
    window.press(Qt.Key.Key_Return)
    assert [said.replace(FIRST_ISOLATE, "").replace(END_ISOLATE, "") for said in announced] == [
        "1 of 4: see, to check, 10 per cent, at 00:02",
        "2 of 4: word30, to check, 10 per cent, at 00:12",
    ]
    for _ in range(3):
        window.press(Qt.Key.Key_Return)
    assert announced[-1].startswith("All 4 places checked")
    assert len(announced) == 5


@pytest.mark.parametrize("key", [Qt.Key.Key_Delete, Qt.Key.Key_Backspace])
def test_words_are_taken_away_by_two_keys(window: Window, key: Qt.Key) -> None:
    window.open(SHORT)
    window.start()
    window.press(Qt.Key.Key_Return)
    window.press(key)
    window.press(Qt.Key.Key_Return)
    assert window.selected == "see sore"
    assert window.editor.document.word(30).text == ""


@pytest.mark.parametrize(
    ("heard", "typed", "reads"),
    [
        ("See,", "the sea", "the sea,"),
        ("See,", "sea.", "sea."),
        ("See,", "sea,", "sea,"),
        ("See.”", "sea!", "sea!”"),
        ("“See”", "sea", "“sea”"),
        ("¿See?", "sea", "¿sea?"),
        ("See,", '"sea"', '"sea"'),
        ("See,", "sea ", "sea,"),
        ("See,", "sea's", "sea's,"),
        ("See", "sea,", "sea,"),
        ("...", "sea", "sea"),
        ("[noise].", "sea", "sea."),
        ("\N{CLAPPING HANDS SIGN}See\N{CLAPPING HANDS SIGN},", "sea", "sea,"),
    ],
)
def test_marks_around_words_stay_when_these_are_typed_anew_till_others_are_typed(
    window: Window, heard: str, typed: str, reads: str
) -> None:
    window.open(talk(100, {30: heard}, DOUBTFUL))
    window.start()
    assert window.selected == heard
    window.type(typed)
    window.press(Qt.Key.Key_Return)
    assert window.view.toPlainText().split("word29 ")[1].startswith(f"{reads} word31")
    window.press(Qt.Key.Key_Z, CTRL)
    assert window.editor.document.word(30).text == heard
    assert window.editor.undo_stack.index() == 0


@pytest.mark.parametrize(("typed", "reads"), [("sea ", "word29 sea, word31"), ("s\b", "word29 word31")])
@pytest.mark.parametrize("button", ["Keep", "Later", "End"])
def test_a_button_too_leaves_nothing_that_nobody_meant_to_write(
    window: Window, button: str, typed: str, reads: str
) -> None:
    window.open(talk(100, {30: "See,"}, DOUBTFUL))
    window.start()
    window.type(typed)
    QTest.mouseClick(window.button(button), Qt.MouseButton.LeftButton)
    assert reads in " ".join(window.view.toPlainText().split())
    window.press(Qt.Key.Key_Z, CTRL)
    assert window.editor.document.word(30).text == "See,"
    assert window.editor.undo_stack.index() == 0


@pytest.mark.parametrize(("written", "reads"), [("你好", "你好,"), ("，", "，"), ("你好，", "你好，")])
def test_marks_around_words_stay_when_an_input_method_writes_anew(window: Window, written: str, reads: str) -> None:
    window.open(talk(100, {30: "See,"}, DOUBTFUL))
    window.start()
    for letter in written:
        committed = QInputMethodEvent()
        committed.setCommitString(letter)
        for event in (QInputMethodEvent("n", []), committed):
            QApplication.sendEvent(window.view, event)
    window.press(Qt.Key.Key_Return)
    assert window.view.toPlainText().split("word29 ")[1].startswith(f"{reads} word31")
    window.press(Qt.Key.Key_Z, CTRL)
    assert window.editor.document.word(30).text == "See,"
    assert window.editor.undo_stack.index() == 0


@pytest.mark.parametrize("heard", ["See,", "“See.”"])
@pytest.mark.parametrize("typed", ["", "x"])
def test_words_are_taken_away_with_the_marks_around_them(window: Window, heard: str, typed: str) -> None:
    window.open(talk(100, {30: heard}, DOUBTFUL))
    window.start()
    QTest.keyClicks(window.view, typed)
    window.press(Qt.Key.Key_Backspace)
    window.press(Qt.Key.Key_Return)
    assert "word29 word31" in " ".join(window.view.toPlainText().split())


def outlined(window: Window) -> str:
    """The words that are shown as those to judge."""
    part = window.view._painter.judged
    return "" if part is None else window.view.shown.text[slice(*part)]


def test_the_words_that_are_judged_stay_outlined_wherever_the_caret_goes_and_whatever_is_typed(window: Window) -> None:
    window.open(SHORT)
    assert outlined(window) == ""
    window.start()
    assert outlined(window) == "see" == window.selected
    window.view.moveCursor(QTextCursor.MoveOperation.Start)
    assert outlined(window) == "see"
    window.press(Qt.Key.Key_Tab)  # back to the place
    QTest.keyClicks(window.view, "the sea")
    assert outlined(window) == "the sea"
    window.press(Qt.Key.Key_Return)
    assert outlined(window) == "word30" == window.selected
    window.press(Qt.Key.Key_Z, CTRL)
    assert outlined(window) == window.selected == "see"
    window.press(Qt.Key.Key_Escape)
    assert outlined(window) == ""
    window.start()
    window.open(talk(100, {}, {3}))
    assert outlined(window) == ""


def asked_to_fix_all(window: Window, transcript: Transcript, typed: str) -> QDialog:
    """Type over the first place, and have all the same fixed: the dialog that shows them first."""
    window.open(transcript)
    window.start()
    QTest.keyClicks(window.view, typed)
    window.press(Qt.Key.Key_Return, CTRL)
    dialog = window.window.findChild(QDialog)
    assert dialog is not None
    return dialog


def test_all_the_same_are_fixed_after_they_were_shown(window: Window) -> None:
    dialog = asked_to_fix_all(window, SHORT, "sea")
    places = dialog.findChild(QListWidget)
    assert places is not None
    shown = [places.item(row).text() for row in range(places.count())]
    assert len(shown) == 2
    assert "word49 see sore" in shown[0]
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    texts = [word.text for word in window.editor.transcript.words]
    assert (texts[7], texts[50], texts[51], texts[80]) == ("sea", "sea", "sore", "Sea,")
    assert window.editor.undo_stack.undoText() == "Fix 2 places"
    assert window.selected == "word30"


def test_a_mark_that_stayed_is_brought_to_no_other_place(window: Window) -> None:
    dialog = asked_to_fix_all(window, talk(100, {30: "See,", 60: "see"}, DOUBTFUL), "Sea")
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert [window.editor.document.word(place).text for place in (30, 60)] == ["Sea,", "Sea"]


def fix_all(window: Window) -> MessageStrip:
    """Fix the same at two places more; the message that says so."""
    dialog = asked_to_fix_all(window, SHORT, "sea")
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    [said] = [one for one in window.window.messages.findChildren(MessageStrip) if not one.isHidden()]
    return said


def test_what_was_fixed_at_many_places_is_said_and_undone_by_one_press(window: Window) -> None:
    said = fix_all(window)
    assert "2 places fixed: see → sea" in [label.text() for label in said.findChildren(QLabel)]
    next(one for one in said.findChildren(QAbstractButton) if one.text() == "Undo").click()
    texts = [word.text for word in window.editor.transcript.words]
    assert (texts[7], texts[50], texts[80]) == ("sea", "see", "See,")
    assert said.isHidden()


def test_undo_is_no_longer_offered_for_all_once_something_else_was_done(window: Window) -> None:
    said = fix_all(window)
    window.press(Qt.Key.Key_Return)  # the next word is kept
    assert said.isHidden()


def test_undo_goes_back_to_the_stop(window: Window) -> None:
    window.open(SHORT)
    window.start()
    window.press(Qt.Key.Key_Return)
    window.press(Qt.Key.Key_Return)
    window.press(Qt.Key.Key_Z, CTRL)
    assert window.selected == "word30"
    assert window.editor.document.word(30).state is WordState.NOT_CHECKED


def test_at_the_end_it_says_what_was_left(window: Window) -> None:
    window.open(SHORT)
    window.start()
    window.press(Qt.Key.Key_Tab)
    for _ in range(3):
        window.press(Qt.Key.Key_Return)
    assert window.selected == "see"  # once more
    window.press(Qt.Key.Key_Tab)
    assert "3 of 4 places checked: 3 kept. 1 left to check. Unmarked words can be wrong too." in window.beside
    window.hands_rest()
    window.button("Check the rest").click()
    QTest.keyClicks(window.view, "sea")
    window.press(Qt.Key.Key_Return)
    assert "All 4 places checked: 3 kept, 1 fixed. Unmarked words can be wrong too." in window.beside
    assert "Nothing left to check" in window.beside


KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Tab, Qt.Key.Key_X, Qt.Key.Key_Backspace)


def test_one_key_too_many_at_the_end_loses_nothing(window: Window) -> None:
    window.window.activateWindow()
    for key in KEYS * 2:
        window.open(SHORT)
        window.start()
        for _ in range(4):
            window.press_focused(Qt.Key.Key_Return)
        assert window.controller.is_over
        if key in KEYS[:3]:
            window.hands_rest()
        for _ in range(3):
            window.press_focused(key)
        window.editor.stop_typing()
        assert window.editor.transcript.text == SHORT.text
        assert not window.selected
        assert window.controller.is_over


def test_a_key_after_leaving_takes_no_word_away(window: Window) -> None:
    window.window.activateWindow()
    for key in KEYS[:4] * 2:
        for leave in (lambda: window.press(Qt.Key.Key_Escape), window.start):
            window.open(SHORT)
            window.start()
            window.hands_rest()  # so long was the last word looked at
            leave()
            window.press_focused(key)
            window.editor.stop_typing()
            texts = [word.text.rstrip("x") for word in window.editor.transcript.words]
            assert texts == [word.text for word in SHORT.words]
            assert len(window.editor.transcript.paragraphs) == 1


def test_the_end_leads_back_to_the_text_behind_the_last_word(window: Window) -> None:
    window.window.activateWindow()
    window.open(SHORT)
    window.start()
    for _ in range(4):
        window.press_focused(Qt.Key.Key_Return)
    assert not window.view.hasFocus()
    window.press_focused(Qt.Key.Key_Escape)
    assert window.view.hasFocus()
    assert window.view.textCursor().position() == window.editor.document.range_of(80)[1]
    window.start()
    assert window.controller.is_over  # there is nothing to check


def test_undo_at_the_end_leads_back_to_the_last_stop(window: Window) -> None:
    window.window.activateWindow()
    window.open(SHORT)
    window.start()
    for _ in range(4):
        window.press_focused(Qt.Key.Key_Return)
    window.window.commands[Do.UNDO].trigger()
    assert window.view.hasFocus()
    assert window.selected == "See,"
    assert "places checked" not in window.beside
    window.hands_rest()
    window.press_focused(Qt.Key.Key_Return)
    assert window.editor.transcript.text == SHORT.text
    assert "All 4 places checked: 4 kept." in window.beside


def test_undo_in_the_text_after_the_end_leads_nowhere(window: Window) -> None:
    window.window.activateWindow()
    window.open(SHORT)
    window.start()
    for _ in range(4):
        window.press_focused(Qt.Key.Key_Return)
    window.press_focused(Qt.Key.Key_Escape)
    window.window.commands[Do.UNDO].trigger()
    assert window.view.hasFocus()
    assert window.controller.is_over
    assert not window.selected


def test_a_key_that_is_held_down_keeps_one_place_only(window: Window) -> None:
    window.open(SHORT)
    window.start()
    window.press(Qt.Key.Key_Return)
    for _ in range(20):
        for kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
            held = QKeyEvent(kind, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r", autorep=True)
            QApplication.sendEvent(window.view, held)
    assert window.selected == "word30"
    assert window.editor.undo_stack.count() == 1


def test_a_decision_while_the_caret_is_elsewhere_first_leads_back(window: Window) -> None:
    window.open(SHORT)
    window.start()
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Tab):
        cursor = window.view.textCursor()
        cursor.setPosition(window.editor.document.range_of(60)[0] + 2)
        window.view.setTextCursor(cursor)
        window.press(key)
        assert window.selected == "see"
    assert window.editor.undo_stack.count() == 0
    window.press(Qt.Key.Key_Return)
    assert window.selected == "word30"


def test_replacing_all_meanwhile_leaves_the_keyboard_where_it_is(window: Window) -> None:
    window.window.activateWindow()
    window.open(SHORT)
    window.start()
    window.window.panes.page.finding.open_replace()
    focused = QApplication.focusWidget()
    assert focused is not window.view
    edited = editing.retype(window.editor.transcript, 0, 60, 61, "other")
    window.editor.apply("Replace", edited)
    assert QApplication.focusWidget() is focused


def test_the_second_click_of_a_double_click_keeps_no_other_place(window: Window) -> None:
    window.open(SHORT)
    window.start()
    right = window.button("Keep")
    QTest.mouseClick(right, Qt.MouseButton.LeftButton)
    QTest.mouseDClick(right, Qt.MouseButton.LeftButton)
    QTest.mouseRelease(right, Qt.MouseButton.LeftButton)
    assert window.selected == "word30"


def test_typing_over_a_place_settles_all_of_it(window: Window) -> None:
    heard = "When will you miss"
    words = [
        Word(f"word{chr(97 + at // 26)}{chr(97 + at % 26)}", at * 400, at * 400 + 300, 0.9 + at / 1000)
        for at in range(90)
    ]
    words[5:9] = [Word(text, at * 400, at * 400 + 300, 0.1) for at, text in enumerate(heard.split(), 5)]
    window.open(Transcript((Paragraph(tuple(words)),)))
    window.start()
    assert window.selected == heard
    for letter in "What will you miss":
        window.type(letter)
        assert "1 of 1" in window.beside
    assert "heard as “When will you miss”" in window.beside
    assert "Nothing left to check" in window.beside
    window.press(Qt.Key.Key_Return)
    assert window.controller.is_over
    assert "Nothing left to check" in window.beside
    first, *others = list(window.editor.transcript.words)[5:9]
    assert (first.text, first.state) == ("What", WordState.CHANGED)
    assert {word.state for word in others} == {WordState.KEPT}
    window.window.commands[Do.UNDO].trigger()  # all of it was one step
    assert window.editor.transcript.text == " ".join(word.text for word in words)
    assert window.editor.undo_stack.index() == 0


def test_the_card_and_the_list_follow_what_is_typed(window: Window) -> None:
    window.open(SHORT)
    window.start()
    window.type("s")
    assert "heard as “see”" in window.beside
    assert rows(window)[0] == "s"
    window.type("ea air")
    assert rows(window) == ["sea air", "word30", "see sore", "See,"]


def test_enter_right_after_a_letter_keeps_what_was_typed_and_shows_what_is_next(window: Window) -> None:
    window.open(SHORT)
    window.start()
    QTest.keyClicks(window.view, "sea")
    window.press(Qt.Key.Key_Return)
    window.type("")
    assert [window.editor.document.word(place).text for place in (7, 30)] == ["sea", "word30"]
    assert "3 places · 4 words left" in window.beside
    assert "word30" in window.card.accessibleName()
    assert rows(window)[0] == "sea"


def test_a_place_chosen_right_after_a_letter_is_the_one_that_was_clicked(window: Window) -> None:
    window.open(SHORT)
    window.start()
    QTest.keyClicks(window.view, "the sea and the air")
    [shown] = [one for one in window.panes.review.findChildren(QListView) if one.isVisible()]
    place = shown.visualRect(shown.model().index(1, 0)).center()
    QTest.mouseClick(shown.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert window.selected == "word30"
    window.type("")
    assert "word30" in window.card.accessibleName()


def test_what_is_said_right_after_a_letter_stays_on_the_card(window: Window) -> None:
    window.open(SHORT)
    window.start()
    QTest.keyClicks(window.view, "s")
    window.press(Qt.Key.Key_Backspace)
    window.press(Qt.Key.Key_Return, CTRL)
    window.type("")
    assert "Type what is said first" in window.offered


def rows(window: Window) -> list[str]:
    [shown] = [one for one in window.panes.review.findChildren(QListView) if one.isVisible()]
    model = shown.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_where_nothing_stands_out_it_does_not_say_that_all_was_checked(window: Window) -> None:
    window.open(Transcript((Paragraph(tuple(Word(f"word{at}", at * 400, at * 400 + 300, 0.9) for at in range(50))),)))
    assert "No words are marked" in window.beside
    assert "Nothing left to check" not in window.beside
    assert "In order of time" not in window.beside, "over a list in which there is nothing"
    assert "Unmarked words can be wrong too." in window.beside


def test_how_much_is_chosen_and_remembered(window: Window, tmp_path: Path) -> None:
    window.open(talk(1000, {}, set(range(0, 1000, 7))))
    assert "50 places to check" in window.beside
    amounts = window.window.panes.review.findChild(QComboBox)
    assert amounts is not None
    slider = window.window.panes.review.findChild(QSlider)
    assert slider is not None
    assert not slider.isVisible()
    amounts.setCurrentIndex(0)
    amounts.activated.emit(0)
    assert "20 places to check" in window.beside
    amounts.setCurrentIndex(amounts.count() - 1)
    amounts.activated.emit(amounts.count() - 1)
    assert slider.isVisible()
    slider.setValue(50)
    assert "143 places to check" in window.beside
    assert "Show words under 50 % confidence" in window.beside
    assert Settings(tmp_path / "settings.ini").get(table.AMOUNT) is Amount.CUSTOM


def test_choosing_a_word_in_the_list_leads_to_it(window: Window) -> None:
    window.open(SHORT)
    [words] = [
        one for one in window.window.panes.review.findChildren(QListView) if one.accessibleName().startswith("Words to")
    ]
    words.setFocus()
    QTest.keyClick(words, Qt.Key.Key_End)
    QTest.keyClick(words, Qt.Key.Key_Return)
    assert window.selected == "See,"


def test_without_confidence_it_says_why_it_cannot(window: Window) -> None:
    window.open(Transcript((Paragraph((Word("one"), Word("two"))),)))
    assert "No confidence given" in window.beside
    assert not window.window.commands[Do.REVIEW].isEnabled()


def text_in(file: bytes) -> str:
    """What an exported file says; a document of an office program is a ZIP archive."""
    if not file.startswith(b"PK"):
        return file.decode()
    with ZipFile(BytesIO(file)) as parts:
        return "".join(parts.read(name).decode(errors="replace") for name in parts.namelist())


def test_a_hundred_errors_in_ten_thousand_words_are_found_and_fixed_by_keyboard_alone(window: Window) -> None:
    dice = random.Random(6)
    right = {place: f"word{place}" for place in range(10_000)}
    unsure = set(dice.sample(range(10_000), 200))
    wrong = {place: f"wrong{place}" for place in sorted(unsure)[::2]}
    first = talk(10_000, wrong, unsure)
    window.open(first)
    amounts = window.window.panes.review.findChild(QComboBox)
    assert amounts is not None
    amounts.activated.emit(0)  # 2 %: two hundred words
    window.start()
    fixed = 0
    while window.selected:
        heard = window.selected.split()
        begin = place_of_caret(window.view)
        said = [right[place] for place in range(begin, begin + len(heard))]
        if heard != said:
            QTest.keyClicks(window.view, " ".join(said))
            fixed += sum(one != other for one, other in zip(heard, said, strict=True))
        window.press(Qt.Key.Key_Return)
        if window.controller.is_over:
            break
    assert fixed == 100
    edited = window.editor.transcript
    assert [word.text for word in edited.words] == list(right.values())
    assert all(
        (word.start_ms, word.end_ms) == (place * 400, place * 400 + 350)
        for place, word in enumerate(edited.words)
        if place not in unsure
    )
    for format_ in exporters.formats():
        if format_.id not in ("rttm", "pdf"):  # the one has turns and no words, the other its words in drawn glyphs
            text = text_in(format_.render(edited, "harbour"))
            assert all(f"word{place}" in text for place in wrong)
    while window.editor.undo_stack.canUndo():
        window.press(Qt.Key.Key_Z, CTRL)
    assert window.editor.transcript == first
    QApplication.processEvents()  # the page becomes narrow, and its text is set anew
    window.view.selectAll()  # which has all of it written
    assert window.view.toPlainText() == "\n".join(part.text for part in first.paragraphs)


def test_what_another_model_heard_is_marked_once_nobody_is_checking(window: Window) -> None:
    window.panes.review.how_much_chosen.emit(HowMuch(Amount.THOROUGH))
    window.open(SHORT)
    window.start()
    following = window.controller._review.stops[1].text
    second = SecondOpinion("tiny.en", (OtherReading(20, 22, (Word("other", 8000, 8100),)),))
    window.editor.set_second(second)
    assert window.editor.transcript.second == second
    window.press(Qt.Key.Key_Return)
    assert window.selected == following  # not what would come next now
    window.press(Qt.Key.Key_Escape)
    assert "word20 word21" in [stop.text for stop in window.controller._review.stops]


def gone_through(window: Window, between: Callable[[int], None]) -> list[tuple[str, str, int]]:
    """Each place of a review as it comes, what is told of it, and how many rows the list has; `between` is called with
    the number of the place. Some are kept, one is typed over, one is left for later, and one is undone.
    """
    [rows] = [one for one in window.panes.review.findChildren(QListView) if one.isVisible()]
    seen = []
    window.start()
    number = 0
    while not window.controller.is_over:
        between(number)
        seen.append((window.selected, "\n".join(window.beside.splitlines()[:2]), rows.model().rowCount()))
        if number == 2:
            QTest.keyClicks(window.view, "typed")
        if number == 4:
            window.press(Qt.Key.Key_Z, CTRL)
        window.press(Qt.Key.Key_Tab if number == 3 else Qt.Key.Key_Return)
        number += 1
    return seen


@pytest.mark.parametrize("arrives", [1, 4])
def test_what_another_model_heard_changes_nothing_for_somebody_who_is_checking(window: Window, arrives: int) -> None:
    talked = talk(400, {}, set(range(0, 400, 40)))
    first = window.editor.make_marks
    window.open(talked)
    plain = gone_through(window, lambda number: None)
    readings = (OtherReading(20, 22, timed("other", 8000)), OtherReading(40, 41), OtherReading(350, 351))
    second = SecondOpinion("tiny.en", readings)
    assert window.editor.make_marks is first
    window.open(talked)
    window.hands_rest()
    came = gone_through(window, lambda number: window.editor.set_second(second) if number == arrives else None)
    assert came == plain
    assert "2 left to check." in window.beside  # what came is told at the end
    assert "Check the rest" in window.offered
    assert "word20 word21" in [stop.text for stop in window.controller._review.stops]  # now that nobody is
    window.editor.undo()  # also by that no place comes back that was not there
    assert window.editor.transcript.second == second


def test_what_another_model_heard_takes_no_blank_from_somebody_who_writes(window: Window) -> None:
    window.panes.review.how_much_chosen.emit(HowMuch(Amount.THOROUGH))
    window.open(SHORT)
    window.place_caret(20)
    window.view.moveCursor(QTextCursor.MoveOperation.EndOfWord)
    QTest.keyClicks(window.view, " one ")
    window.editor.set_second(SecondOpinion("tiny.en", (OtherReading(40, 42, timed("other", 16_000)),)))
    QApplication.processEvents()
    QTest.keyClicks(window.view, "two")
    assert "word20 one two word21" in window.view.toPlainText()
    window.place_caret(60)
    QApplication.processEvents()
    assert "word40 word41" in [stop.text for stop in window.controller._review.stops]


def rects(window: Window) -> dict[str, tuple[QRect, ...]]:
    """Where the card, its buttons, what stands over it and the list are in the window."""
    QTest.qWait(1)
    pane = window.panes.review
    buttons = [one for one in window.card.findChildren(KeyButton) if one.isVisible() and one.property("kind") != "link"]
    lists = [one for one in pane.findChildren(QListView) if one.isVisible()]
    parts = (window.card, *pane.findChildren(QProgressBar), *pane.findChildren(QComboBox), *lists)
    spots = sorted({_place(one) for one in buttons}, key=lambda rect: (rect.y(), rect.x()))
    return {"parts": tuple(_place(one) for one in parts), "buttons": tuple(spots)}


def _place(widget: QWidget) -> QRect:
    return QRect(widget.mapTo(widget.window(), QPoint()), widget.size())


def test_nothing_moves_when_it_starts_goes_on_and_ends(window: Window, qtbot: QtBot) -> None:
    window.open(SHORT)
    qtbot.waitUntil(lambda: window.card.height() == window.card.sizeHint().height())
    before = rects(window)
    assert len(before["buttons"]) == 4
    assert not any(bar.isVisible() for bar in scroll_bars(window))
    window.start()
    assert rects(window) == before
    qtbot.waitUntil(lambda: bool(offered(window)))
    assert rects(window) == before
    window.type("a much longer text than there is room for, of several lines, in the place of one word")
    assert rects(window) == before
    window.press(Qt.Key.Key_Return)
    window.press(Qt.Key.Key_Tab)
    assert rects(window) == before
    for _ in range(2):
        window.press(Qt.Key.Key_Return)
    window.press(Qt.Key.Key_Tab)
    assert window.controller.is_over
    assert rects(window) == before
    window.hands_rest()
    window.button("To the text").click()
    window.window.commands[Do.UNDO].trigger()
    assert rects(window) == before
    assert not any(bar.isVisible() for bar in scroll_bars(window))


def test_what_another_model_heard_moves_nothing_and_gives_way_to_what_is_typed(window: Window, qtbot: QtBot) -> None:
    window.open(SHORT)
    qtbot.waitUntil(lambda: window.card.height() == window.card.sizeHint().height())
    before = rects(window)
    window.editor.set_second(SecondOpinion("tiny.en", (OtherReading(7, 8, (Word("sea", 2810, 3100, 0.9),)),)))
    assert rects(window) == before
    window.start()
    assert "Take “sea”" in window.offered
    window.type("she")
    qtbot.waitUntil(lambda: "Fix all 2 the same…" in window.offered)
    assert "Take “sea”" not in window.offered
    assert rects(window) == before


def test_the_place_at_hand_stays_in_sight_in_a_long_list(window: Window) -> None:
    window.open(talk(1000, {}, set(range(0, 1000, 7))))
    [rows] = [one for one in window.panes.review.findChildren(QListView) if one.isVisible()]
    window.start()
    while not window.controller.is_over:
        window.press(Qt.Key.Key_Return)
        QApplication.processEvents()
        for row in (rows.currentIndex().row(), min(rows.currentIndex().row() + 2, 49)):  # and what comes next
            assert rows.viewport().rect().contains(rows.visualRect(rows.model().index(row, 0)))
    assert rows.currentIndex().row() == 49


def test_the_place_at_hand_stays_in_sight_when_the_list_becomes_lower_but_what_was_scrolled_away_does_not_come_back(
    window: Window, qtbot: QtBot
) -> None:
    window.window.resize(1280, 1200)
    window.open(editing.set_state(talk(1000, {}, set(range(0, 1000, 7))), range(0, 200, 7), WordState.KEPT))
    window.start()
    [rows] = [one for one in window.panes.review.findChildren(QListView) if one.isVisible()]

    def is_seen() -> bool:
        return rows.viewport().rect().contains(rows.visualRect(rows.currentIndex()))

    def resize(height: int) -> None:
        before = rows.height()
        window.window.resize(1280, height)
        qtbot.waitUntil(lambda: rows.height() != before)

    assert is_seen()
    resize(720)
    assert is_seen()
    rows.scrollToTop()
    assert not is_seen()
    resize(740)
    assert not is_seen()


def scroll_bars(window: Window) -> list[QScrollBar]:
    """Of the pane; that of the list may be there."""
    areas = [one for one in window.panes.review.findChildren(QScrollArea) if not isinstance(one, QAbstractItemView)]
    return [bar for area in areas for bar in (area.verticalScrollBar(), area.horizontalScrollBar())]


def offered(window: Window) -> list[str]:
    texts = [one.text() for one in window.card.findChildren(KeyButton) if one.isVisible()]
    return [text for text in texts if text.startswith("Fix ")]


def test_how_many_others_are_the_same_is_said_and_what_to_do_first(window: Window, qtbot: QtBot) -> None:
    window.open(SHORT)
    window.start()
    qtbot.waitUntil(lambda: offered(window) == ["Fix all 2 the same…"])
    assert not window.button("Fix all 2 the same…").isEnabled()
    window.press(Qt.Key.Key_Return, CTRL)
    assert not window.button("Type what is said first").isEnabled()
    assert window.window.findChild(QDialog) is None
    window.type("sea")
    assert offered(window) == ["Fix all 2 the same…"]
    window.button("Fix all 2 the same…").click()
    assert window.window.findChild(QDialog) is not None


def test_it_begins_at_the_first_place_wherever_the_caret_is(window: Window) -> None:
    window.open(SHORT)
    window.place_caret(60)
    assert "Begins with “see”" in window.card.accessibleName()
    window.button("Start checking").click()
    assert window.selected == "see"
    window.press(Qt.Key.Key_Escape)
    window.place_caret(60)
    window.start()
    assert place_of_caret(window.view) == 7


def test_all_is_done_by_mouse_too(window: Window) -> None:
    window.open(SHORT)
    for words, selected in (("Start checking", "see"), ("Keep", "word30"), ("Later", "see sore"), ("Keep", "See,")):
        QTest.mouseClick(window.button(words), Qt.MouseButton.LeftButton)
        assert window.selected == selected
        QTest.qWait(QApplication.doubleClickInterval() + 10)  # else it is the second click of two
    heard = len(window.heard)
    QTest.mouseClick(window.button("Again"), Qt.MouseButton.LeftButton)
    assert len(window.heard) == heard + 1
    back = next(one for one in window.card.findChildren(KeyButton) if one.accessibleName() == "Back")
    QTest.mouseClick(back, Qt.MouseButton.LeftButton)
    assert window.selected == "see sore"
    QTest.mouseClick(window.button("End"), Qt.MouseButton.LeftButton)
    assert window.controller.is_over


def test_export_has_the_keyboard_at_the_end_and_no_key_or_click_of_the_rhythm_reaches_it(window: Window) -> None:
    window.window.activateWindow()
    asked: list[str] = []
    window.window.commands[Do.EXPORT].triggered.connect(lambda: asked.append("export"))
    window.open(SHORT)
    window.start()
    for _ in range(4):
        window.press_focused(Qt.Key.Key_Return)
    export = window.button("Export…")
    assert export.hasFocus()
    assert "All 4 places checked: 4 kept. Unmarked words can be wrong too." in window.beside
    started = window.card.held.clock()
    for number, key in enumerate([*KEYS[:3] * 4, None, None, None]):
        window.card.held.clock = lambda now=started + number * HELD_S / 2: now
        if key is not None:
            window.press_focused(key)
        else:
            QTest.mouseClick(export, Qt.MouseButton.LeftButton)
    assert not asked
    assert export.hasFocus()
    window.hands_rest()
    window.press_focused(Qt.Key.Key_Return)
    assert len(asked) == 1


@pytest.mark.parametrize("rhythm_s", [0.9, 1.6])
def test_one_key_or_click_too_many_in_a_calm_rhythm_exports_nothing(window: Window, rhythm_s: float) -> None:
    """A person who listens to each place presses the same key every second or two."""
    window.window.activateWindow()
    asked: list[str] = []
    window.window.commands[Do.EXPORT].triggered.connect(lambda: asked.append("export"))
    window.open(SHORT)
    started = window.card.held.clock()
    window.start()
    for number in range(1, 7):
        window.card.held.clock = lambda now=started + number * rhythm_s: now
        if number < 6:
            window.press_focused(Qt.Key.Key_Return)
        else:
            QTest.mouseClick(window.button("Export…"), Qt.MouseButton.LeftButton)
    assert window.controller.is_over
    assert not asked
    window.card.held.clock = lambda: started + 6 * rhythm_s + LONGEST_S
    window.press_focused(Qt.Key.Key_Return)
    assert len(asked) == 1


def test_more_can_be_checked_at_the_end_of_this_recording_alone(window: Window, tmp_path: Path) -> None:
    window.open(talk(1000, {}, set(range(0, 1000, 7))))
    window.start()
    while not window.controller.is_over:
        window.press(Qt.Key.Key_Return)
    assert "All 50 places checked: 50 kept." in window.beside
    window.hands_rest()
    window.button("Check 5 % more").click()
    assert not window.controller.is_over
    assert "50 places to check" in window.beside
    assert "50 done" in window.beside
    assert Settings(tmp_path / "settings.ini").get(table.AMOUNT) is Amount.NORMAL
    window.open(SHORT)
    amounts = window.panes.review.findChild(QComboBox)
    assert amounts is not None
    assert amounts.currentData() == Amount.NORMAL


def test_ten_minutes_do_not_stay_chosen_for_another_recording(window: Window, tmp_path: Path) -> None:
    long = talk(5000, {}, set(range(0, 5000, 7)))
    window.open(long)
    amounts = window.panes.review.findChild(QComboBox)
    assert amounts is not None
    window.panes.review.how_much_chosen.emit(HowMuch(Amount.MINUTES))
    assert amounts.currentData() == Amount.MINUTES
    assert "250 places to check" not in window.beside
    window.open(long)
    assert amounts.currentData() == Amount.NORMAL
    assert "250 places to check" in window.beside
    assert Settings(tmp_path / "settings.ini").get(table.AMOUNT) is Amount.NORMAL


def test_listening_through_plays_and_leads_to_the_text(window: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    window.window.activateWindow()
    did: list[object] = []
    monkeypatch.setattr(window.player, "seek", did.append)
    monkeypatch.setattr(window.player, "play", lambda: did.append("play"))
    window.open(SHORT)
    window.start()
    for _ in range(4):
        window.press(Qt.Key.Key_Return)
    window.hands_rest()
    window.window.commands[Do.NEXT_UNHEARD].setEnabled(False)
    assert not window.button("Listen through").isEnabled()  # there is nothing to hear yet
    window.player.state_changed.emit(replace(window.player.state, is_ready=True))
    window.button("Listen through").click()
    assert did[-2:] == [0, "play"]
    assert window.view.hasFocus()
    assert not window.selected


def test_of_no_words_the_page_says_once_that_there_are_none_and_nothing_is_to_be_checked(window: Window) -> None:
    window.open(Transcript())
    assert window.said().count("No speech was found in this recording.") == 1
    assert "no speech found" not in window.said()
    assert not window.beside


def test_nothing_is_said_of_what_to_check_till_all_words_are_there(window: Window, qtbot: QtBot) -> None:
    window.open(SHORT)
    window.start()
    long = talk(6_000, {}, {7, 30})
    beginning = beginning_of(long)
    assert beginning is not None
    window.opened.choose(replace(window.job, id="long"))
    assert window.checks == []
    window.opened.show_first(replace(window.job, id="long"), beginning)
    assert window.editor.is_opening
    assert window.checks == []
    window.opened.show_transcript(replace(window.job, id="long"), long)
    assert window.checks == ["3 places · 300 words left"]  # what stands above all else, so that nothing moves
    qtbot.waitUntil(lambda: "Unmarked words can be wrong too." in window.checks)
    assert window.card.isVisible()


def test_words_in_the_list_have_no_marks_around_them(window: Window) -> None:
    heard = ("left,", "Luxembourg.", "U.S.", "“Quay”", "C++", "...", "（海）。", "نعم،")
    words = [Word(f"w{at}", at * 400, at * 400 + 300, 0.9 + at / 10_000) for at in range(200)]
    for at, text in enumerate(heard):
        words[at * 20] = Word(text, at * 8000, at * 8000 + 300, 0.1 + at / 1000)
    window.panes.review.how_much_chosen.emit(HowMuch(Amount.CUSTOM, 0.5))
    window.open(Transcript((Paragraph(tuple(words)),)))
    bare = [review_text.words(stop) for stop in window.controller._review.stops]
    assert bare == ["left", "Luxembourg", "U.S.", "Quay", "C++", "...", "海", "نعم"]


@pytest.mark.parametrize("amount", [Amount.NORMAL, Amount.CUSTOM])
def test_wide_and_low_the_card_is_beside_the_list_and_nothing_is_cut(window: Window, amount: Amount) -> None:
    pane = window.panes.review
    window.open(replace(SHORT, second=SecondOpinion("tiny.en", (OtherReading(7, 8, (Word("sea"),)),))))
    pane.how_much_chosen.emit(HowMuch(amount))
    pane.setParent(None)
    pane.resize(720, 190)
    pane.show()
    for step in (lambda: None, window.start, lambda: [window.press(Qt.Key.Key_Return) for _ in range(9)]):
        step()
        QTest.qWait(1)
        assert not any(bar.isVisible() for bar in scroll_bars(window))
        [words] = [one for one in pane.findChildren(QListView) if one.isVisible()]
        assert words.mapTo(pane, QPoint()).x() > window.card.geometry().right()
        assert words.height() >= 30
        for one in pane.findChildren(QWidget):
            if one.isVisible() and one.parent() is not words.viewport():
                assert pane.rect().contains(QRect(one.mapTo(pane, QPoint()), one.size())), one
        beside_words = window.card._heard  # what a second model heard is played there
        shown = [one for one in window.card.findChildren(KeyButton) if one.isVisible() and one is not beside_words]
        buttons = [_place(one) for one in shown]
        tops = sorted({box.top() for box in buttons})
        assert len([box for box in buttons if box.top() == tops[0]]) == 4
        assert tops[-1] - tops[1] <= 2  # what is offered, and the keys, in one line
    pane.setParent(window.window)


def timed(texts: str, begin_ms: int) -> tuple[Word, ...]:
    """Words a tenth of a second long, one after the other."""
    return tuple(
        Word(text, begin_ms + at * 100, begin_ms + at * 100 + 90, 0.8) for at, text in enumerate(texts.split())
    )


def two_paragraphs() -> Transcript:
    words = [Word(f"w{at}", at * 1000, at * 1000 + 300, 0.9 + at * 37 % 80 / 10_000) for at in range(80)]
    words[0] = Word("Quay", 600, 900, 0.99)
    words[39] = replace(words[39], text="end.")
    words[40] = replace(words[40], text="Then")
    return Transcript((Paragraph(tuple(words[:40])), Paragraph(tuple(words[40:]))))


TWO = two_paragraphs()
OWN = tuple(TWO.words)
COMBINATIONS = {  # what a second model heard, what is offered, what the text reads then, and when each word begins
    "one for one": (OtherReading(5, 6, timed("sea", 5010)), "Take “sea”", "w4 sea w6", (4000, 5010, 6000)),
    "one for two": (OtherReading(5, 7, timed("sea", 5010)), "Take “sea”", "w4 sea w7", (4000, 5010, 7000)),
    "two for one": (
        OtherReading(5, 6, timed("to sea", 5010)),
        "Take “to sea”",
        "w4 to sea w6",
        (4000, 5010, 5110, 6000),
    ),
    "nothing": (OtherReading(5, 7), "Take it out", "w4 w7", (4000, 7000)),
    "with a capital and a full stop": (OtherReading(0, 1, timed("key", 610)), "Take “Key”", "Key w1", (610, 1000)),
    "missing in the middle": (
        OtherReading(5, 6, (OWN[5], *timed("and so on", 5400)), is_missing=True),
        "Put in “and so on”",
        "w5 and so on w6",
        (5000, 5400, 5500, 5600, 6000),
    ),
    "missing before the first word": (
        OtherReading(0, 1, (*timed("well then", 100), OWN[0]), is_missing=True),
        "Put in “well then”",
        "well then Quay w1",
        (100, 200, 600, 1000),
    ),
    "missing at the end of a paragraph": (
        OtherReading(39, 40, (OWN[39], *timed("of it", 39_400)), is_missing=True),
        "Put in “of it”",
        "w38 end. of it",
        (38_000, 39_000, 39_400, 39_500),
    ),
    "missing at the beginning of a paragraph": (
        OtherReading(40, 41, (*timed("And", 39_800), OWN[40]), is_missing=True),
        "Put in “And”",
        "And Then w41",
        (39_800, 40_000, 41_000),
    ),
    "missing at the very end": (
        OtherReading(79, 80, (OWN[79], *timed("bye", 79_500)), is_missing=True),
        "Put in “bye”",
        "w78 w79 bye",
        (78_000, 79_000, 79_500),
    ),
}


@pytest.mark.parametrize("which", COMBINATIONS)
def test_whatever_another_model_heard_is_taken_by_one_key_with_its_times_and_undone_by_one(
    window: Window, which: str
) -> None:
    reading, offered, read, begins = COMBINATIONS[which]
    window.open(replace(TWO, second=SecondOpinion("tiny.en", (reading,))))
    window.panes.review.how_much_chosen.emit(HowMuch(Amount.QUICK))
    left = window.controller._review.progress.left
    window.start()
    while window.controller._review.current.begin != reading.begin:  # type: ignore[union-attr]
        window.press(Qt.Key.Key_Tab)
    assert offered in window.offered
    place = window.heard[-1]
    for word in reading.words:
        assert place.start_ms <= word.start_ms < word.end_ms <= place.end_ms  # type: ignore[operator]
    window.press(Qt.Key.Key_Return, SHIFT)
    shown = [word for word in window.editor.transcript.words if word.text]
    texts = [word.text for word in shown]
    at = next(at for at in range(len(texts)) if texts[at : at + len(begins)] == read.split())
    assert tuple(word.start_ms for word in shown[at : at + len(begins)]) == begins
    assert window.controller._review.progress.left == left - 1
    window.window.commands[Do.UNDO].trigger()
    assert window.editor.transcript.paragraphs == TWO.paragraphs
    assert window.controller._review.progress.left == left
    window.window.commands[Do.REDO].trigger()
    assert [word.text for word in window.editor.transcript.words if word.text] == texts


def test_the_card_shows_both_readings_and_plays_each_where_it_is(window: Window) -> None:
    added = (OWN[5], *timed("and so on", 5400))
    readings = (OtherReading(5, 6, added, is_missing=True), OtherReading(9, 10, timed("sea", 9030)))
    window.open(replace(TWO, second=SecondOpinion("tiny.en", readings)))
    window.start()
    assert window.selected == "w5"
    assert "in the text · missing?" in window.beside
    assert "a second model" in window.beside
    assert "w5 and so on" in window.offered
    assert window.heard == [Span(5000 - 1500, 5690 + 1000)]
    window.press(Qt.Key.Key_Space, CTRL | SHIFT)
    assert window.heard[-1] == Span(5400 - 300, 5690 + 300)
    window.press(Qt.Key.Key_Return)
    assert window.selected == "w9"
    assert "in the text · 90 %" in window.beside
    heard = len(window.heard)
    window.button("sea").click()
    assert window.heard[heard:] == [Span(9030 - 300, 9120 + 300)]
    assert "a second model heard “sea”" in window.card.accessibleName()
    window.type("x")
    assert "a second model" not in window.beside
    assert "sea" not in window.offered


def test_a_place_that_was_kept_still_has_what_another_model_heard_for_who_comes_back_to_it(window: Window) -> None:
    window.open(replace(SHORT, second=SecondOpinion("tiny.en", (OtherReading(7, 8, timed("sea", 2810)),))))
    window.start()
    window.press(Qt.Key.Key_Return)
    assert "3 places · 4 words left" in window.beside
    window.press(Qt.Key.Key_Backtab, SHIFT)
    assert window.selected == "see"
    assert "Take “sea”" in window.offered
    assert "in the text · kept" in window.beside
    window.press(Qt.Key.Key_Return, SHIFT)
    assert window.editor.document.word(7).text == "sea"
    assert window.selected == "word30"
    assert "3 places · 4 words left" in window.beside
    window.press(Qt.Key.Key_Z, CTRL)
    assert window.editor.document.word(7).state is WordState.KEPT


def test_a_place_that_was_kept_is_not_filled_up_everywhere(window: Window, qtbot: QtBot) -> None:
    added = (SHORT.paragraphs[0].words[7], *timed("more", 3160))
    window.open(replace(SHORT, second=SecondOpinion("tiny.en", (OtherReading(7, 8, added, is_missing=True),))))
    window.start()
    window.press(Qt.Key.Key_Return)
    with qtbot.waitSignal(window.controller._same._same.counted):
        window.press(Qt.Key.Key_Backtab, SHIFT)
    assert "Put in “more”" in window.offered
    assert not any(said.startswith("Fix ") for said in window.offered)


def test_kinds_of_places_are_told_and_go_down_one_by_one(window: Window) -> None:
    readings = (
        OtherReading(5, 6, (OWN[5], *timed("so", 5400)), is_missing=True),
        OtherReading(9, 10),
        OtherReading(12, 13),
    )
    window.open(replace(TWO, second=SecondOpinion("tiny.en", readings)))
    window.panes.review.how_much_chosen.emit(HowMuch(Amount.THOROUGH))
    before = window.controller._review.progress
    assert (before.others, before.missing) == (2, 1)
    assert before.unsure > 0
    assert f"2 differ · {before.unsure} unsure · 1 missing?" in window.beside
    window.start()
    while window.selected != "w5":
        window.press(Qt.Key.Key_Tab)
    window.type("typed")  # over all of the place: it is settled
    assert f"2 differ · {before.unsure} unsure" in window.beside.splitlines()
    window.press(Qt.Key.Key_Return)
    window.press(Qt.Key.Key_Return, SHIFT)
    assert f"1 differs · {before.unsure} unsure" in window.beside.splitlines()
    window.press(Qt.Key.Key_Z, CTRL)
    assert f"2 differ · {before.unsure} unsure" in window.beside.splitlines()


def test_without_scores_what_another_model_heard_is_what_there_is_to_check(window: Window) -> None:
    words = tuple(replace(word, confidence=None) for word in TWO.words)
    window.open(Transcript((Paragraph(words),)))
    assert not window.window.commands[Do.REVIEW].isEnabled()
    assert "No confidence given" in window.beside
    window.editor.set_second(SecondOpinion("base", (OtherReading(9, 10, timed("sea", 9030)),)))
    assert window.window.commands[Do.REVIEW].isEnabled()
    assert "1 place to check" in window.beside
    window.start()
    window.press(Qt.Key.Key_Return, SHIFT)
    assert window.controller.is_over
    assert "1 place checked: 1 fixed." in window.beside


def same_places(window: Window) -> tuple[QDialog, list[tuple[str, bool]]]:
    """The dialog of all the same, and its places, each with whether it is chosen."""
    dialog = window.window.findChild(QDialog)
    assert dialog is not None
    rows = dialog.findChild(QListWidget)
    assert rows is not None
    items = [rows.item(row) for row in range(rows.count())]
    return dialog, [(item.text(), item.checkState() is Qt.CheckState.Checked) for item in items]


def test_all_the_same_become_what_another_model_heard_where_it_heard_that(window: Window, qtbot: QtBot) -> None:
    sea = (Word("sea", 2810, 3100, 0.9),)
    again = (Word("sea,", 32_010, 32_100, 0.9),)
    window.open(replace(SHORT, second=SecondOpinion("tiny.en", (OtherReading(7, 8, sea), OtherReading(80, 81, again)))))
    window.start()
    qtbot.waitUntil(lambda: "Fix all 2 the same…" in window.offered)
    assert "Take “sea”" in window.offered
    window.press(Qt.Key.Key_Return, CTRL)
    dialog, places = same_places(window)
    assert [is_chosen for _, is_chosen in places] == [True, True, False]  # at the third both models heard the same
    assert "a second model heard “sea,”" in places[1][0]
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    words = list(window.editor.transcript.words)
    assert [(words[at].text, words[at].start_ms) for at in (7, 50, 80)] == [
        ("sea", 2810),
        ("see", 20_000),
        ("Sea,", 32_010),
    ]
    assert window.editor.undo_stack.undoText() == "Fix 2 places"
    assert window.selected == "word30"
    window.editor.undo()
    assert window.editor.transcript.text == SHORT.text


def test_all_the_same_can_be_taken_out_but_not_filled_up(window: Window) -> None:
    words = list(SHORT.words)
    added = (words[7], Word("more", 3160, 3190))
    window.open(
        replace(
            SHORT, second=SecondOpinion("tiny.en", (OtherReading(7, 8, added, is_missing=True), OtherReading(50, 51)))
        )
    )
    window.panes.review.how_much_chosen.emit(HowMuch(Amount.CUSTOM, 0.0))
    window.panes.review.how_much_chosen.emit(HowMuch(Amount.QUICK))
    window.start()
    assert window.selected == "see"
    window.press(Qt.Key.Key_Return, CTRL)
    assert "Type what is said first" in window.offered
    window.press(Qt.Key.Key_Return)
    assert place_of_caret(window.view) == 50
    window.press(Qt.Key.Key_Return, CTRL)
    dialog, places = same_places(window)
    assert [is_chosen for _, is_chosen in places] == [True, False, False]
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert [word.text for word in window.editor.transcript.words][48:53] == ["word48", "word49", "", "sore", "word52"]


def test_one_key_takes_what_another_model_heard(window: Window) -> None:
    words = list(SHORT.words)
    window.open(
        replace(
            SHORT,
            second=SecondOpinion(
                "tiny.en",
                (
                    OtherReading(7, 8, (Word("sea", 2810, 3100, 0.9),)),
                    OtherReading(30, 31),
                    OtherReading(60, 61, (words[60], Word("well", 24_360, 24_390)), is_missing=True),
                ),
            ),
        )
    )
    card = window.panes.review.card
    window.start()
    assert window.selected == "see"
    assert "Take “sea”" in window.offered
    height = card.height()
    window.press(Qt.Key.Key_Return, SHIFT)
    assert window.selected == "word30"
    assert "Take it out" in window.offered
    window.press(Qt.Key.Key_Return, SHIFT)
    assert window.selected == "see sore"
    assert not any(said.startswith("Take") for said in window.offered)
    window.press(Qt.Key.Key_Return, SHIFT)  # nothing to take
    assert window.selected == "see sore"
    window.press(Qt.Key.Key_Return)
    assert window.selected == "word60"
    assert card.height() == height
    QTest.mouseClick(window.button("Put in “well”"), Qt.MouseButton.LeftButton)
    assert window.controller.is_over
    assert "All 4 places checked: 1 kept, 3 fixed." in window.beside
    now = list(window.editor.transcript.words)
    assert (now[7].text, now[7].start_ms, now[7].state) == ("sea", 2810, WordState.CHANGED)
    assert (now[30].text, now[30].heard_as) == ("", "word30")
    assert [(word.text, word.start_ms) for word in now[60:63]] == [
        ("word60", 24_000),
        ("well", 24_360),
        ("word61", 24_400),
    ]
    assert window.editor.undo_stack.undoText() == "Put in “well”"
    window.editor.undo()
    assert [word.text for word in window.editor.transcript.words][59:62] == ["word59", "word60", "word61"]


def gap(begin: int, *, before: int = 0) -> Transcript:
    """A talk in which somebody speaks for five seconds behind a word, and so before the first one, and no word stands
    there.
    """
    words = [
        replace(word, start_ms=word.start_ms + before, end_ms=word.end_ms + before)  # type: ignore[operator]
        if place <= begin
        else replace(word, start_ms=word.start_ms + before + 6_000, end_ms=word.end_ms + before + 6_000)  # type: ignore[operator]
        for place, word in enumerate(SHORT.words)
    ]
    after = words[begin].end_ms or 0
    stretches = ((200, before - 500),) if before else ()
    return Transcript((Paragraph(tuple(words)),), wordless=(*stretches, (after + 500, after + 5_500)))


def go_to_speech(window: Window) -> None:
    window.start()
    while (stop := window.controller._review.current) is not None and stop.kind is not Kind.SPEECH:
        window.press(Qt.Key.Key_Tab)


def test_speech_without_words_is_heard_and_what_is_typed_there_is_put_in_with_its_times(window: Window) -> None:
    talk = gap(20)
    window.open(talk)
    go_to_speech(window)
    assert window.heard[-1].start_ms < 9_000 < 13_000 < window.heard[-1].end_ms
    assert "speech without words here" in window.beside
    QTest.keyClicks(window.view, "so be")
    window.press(Qt.Key.Key_Space)
    QTest.keyClicks(window.view, "it")
    window.press(Qt.Key.Key_Return, CTRL)  # the word beside it is right wherever else it stands
    assert window.shown_dialogs == []
    window.press(Qt.Key.Key_Return)
    found = [(word.text, word.start_ms) for word in window.editor.transcript.words][20:25]
    assert [text for text, _ in found] == ["word20", "so", "be", "it", "word21"]
    assert all(8_850 <= start_ms < 13_850 for _, start_ms in found[1:4])  # type: ignore[operator]
    assert window.controller._review.progress.missing == 0
    while window.editor.undo_stack.canUndo():
        window.editor.undo()
    assert window.editor.transcript.paragraphs == talk.paragraphs


def test_speech_before_the_first_word_is_typed_before_it(window: Window) -> None:
    window.open(gap(20, before=5_000))
    window.start()
    assert window.controller._review.current.span == Span(200, 4_500)  # type: ignore[union-attr]
    QTest.keyClicks(window.view, "hello")
    window.press(Qt.Key.Key_Return)
    first, second = list(window.editor.transcript.words)[:2]
    assert (first.text, second.text) == ("hello", "word0")


def test_speech_without_words_can_be_left_as_it_is(window: Window) -> None:
    window.open(gap(20))
    go_to_speech(window)
    window.press(Qt.Key.Key_Return)
    assert window.editor.transcript.text == gap(20).text
    assert window.controller._review.progress.missing == 0
    window.open(window.editor.transcript)
    assert window.controller._review.progress.missing == 0


def test_words_that_do_not_fit_the_sound_are_a_place_to_check_though_they_have_no_scores(window: Window) -> None:
    words = tuple(replace(word, confidence=None) for word in SHORT.words)
    window.open(Transcript((Paragraph(words),), timing=Timing("tiny.en", ((30, 39),))))
    assert window.controller._review.progress.left == 1
    window.start()
    assert window.selected.startswith("word30")
    assert "these words do not fit the sound" in window.beside
    window.press(Qt.Key.Key_Return)
    assert window.controller._review.progress.left == 0


def test_the_list_shows_the_place_the_card_will_begin_with(window: Window) -> None:
    def chosen() -> str:
        [rows] = [one for one in window.panes.review.findChildren(QListView) if one.isVisible()]
        return str(rows.currentIndex().data(Role.STOP).text)

    window.open(SHORT)
    assert chosen() == "see"
    window.start()
    window.press(Qt.Key.Key_Tab)
    assert chosen() == "word30"
    window.press(Qt.Key.Key_Escape)
    assert chosen() == "see"


def word_menu(window: Window, place: int) -> QMenu:
    """The menu about a word, as it opens over its letters."""
    menu = QMenu(window.view)
    menu.addAction("Cut")
    window.view.menu_opened.emit(menu, window.editor.document.range_of(place)[0] + 1)
    return menu


def test_the_menu_of_a_doubtful_word_keeps_it_without_leading_anywhere(window: Window) -> None:
    window.open(SHORT)
    menu = word_menu(window, 7)
    assert [entry.text() for entry in menu.actions()] == ["Keep “see”", "", "Cut"]
    menu.actions()[0].trigger()
    assert window.editor.transcript.paragraphs[0].words[7].state is WordState.KEPT
    assert window.controller.is_over


def test_the_menu_of_a_doubtful_word_takes_what_the_second_model_heard_and_does_so_everywhere(window: Window) -> None:
    sea = (Word("sea", 2800, 3100, 0.9),)
    window.open(replace(SHORT, second=SecondOpinion("tiny.en", (OtherReading(7, 8, sea),))))
    menu = word_menu(window, 7)
    said = [entry.text() for entry in menu.actions()]
    assert said == ["Keep “see”", "Take “sea”", "Fix all the same…", "", "Cut"]
    menu.actions()[1].trigger()
    assert window.editor.transcript.paragraphs[0].words[7].text == "sea"
    assert window.controller.is_over


@pytest.mark.parametrize("entry", [0, 1])
def test_the_menu_of_another_place_leaves_somebody_who_is_checking_where_they_are(window: Window, entry: int) -> None:
    sea = (Word("a", 2800, 2900, 0.9), Word("sea", 2900, 3100, 0.9))
    window.open(replace(SHORT, second=SecondOpinion("tiny.en", (OtherReading(7, 8, sea),))))
    window.start()
    window.press(Qt.Key.Key_Tab)
    window.press(Qt.Key.Key_Tab)
    assert window.selected == "see sore"
    window.heard.clear()
    word_menu(window, 7).actions()[entry].trigger()
    assert window.editor.document.word(7).state is WordState.KEPT or window.editor.document.word(8).text == "sea"
    assert "3 places" in window.beside
    assert outlined(window) == "see sore"
    assert window.heard == []
    window.press(Qt.Key.Key_Return)  # where the caret still is
    assert outlined(window) == "See,"


def test_the_menu_of_a_word_that_is_no_place_to_check_says_nothing_of_checking(window: Window) -> None:
    window.open(SHORT)
    assert [entry.text() for entry in word_menu(window, 3).actions()] == ["Cut"]


def test_the_places_of_a_long_transcript_follow_its_words_and_come_to_no_other(window: Window, qtbot: QtBot) -> None:
    said = [Word(f"w{at}", at * 100, at * 100 + 90, 0.1 if at % 50 == 0 else 0.9) for at in range(6_000)]
    long = Transcript(tuple(Paragraph(tuple(said[at : at + 60])) for at in range(0, len(said), 60)))
    window.open(long)
    qtbot.waitUntil(lambda: "120 places" in window.beside)
    window.open(long)
    window.open(Transcript((Paragraph((Word("hello", 0, 400),)),)))
    QApplication.processEvents()
    assert "120 places" not in window.beside
