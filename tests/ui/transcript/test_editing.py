"""The text on the page and the words of the transcript never part, whatever is typed, pasted, undone or cut."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QKeyEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from sttgui.domain import editing
from sttgui.domain.transcript import Paragraph, Transcript, Word
from sttgui.ui.transcript.pane import TranscriptPane
from sttgui.ui.transcript.view import TranscriptView
from sttgui.viewmodel.blocks import BLOCK_WORDS

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
TYPED = ("a", "b", "Z", " ", ".", "é", "字", "😀")
PASTED = ("one", "two words", "one\ntwo", " a \n\n b c \n", "字字", "\n", "😀 x", "tab\tbed")


def said(texts: list[str], start_ms: int) -> Paragraph:
    words = tuple(
        Word(text, start_ms + place * 100, start_ms + place * 100 + 80, place % 7 / 7)
        for place, text in enumerate(texts)
    )
    return Paragraph(words, start_ms, start_ms + 100 * len(words), "spk0" if start_ms % 2000 else "spk1")


TALK = Transcript(
    (
        said(["We", "went", "to", "the", "quay."], 0),
        said(["今日", "は", "雨", "OK", "です"], 1000),
        said([f"w{place}" for place in range(2 * BLOCK_WORDS)], 2000),
        said(["And", "😀", "home."], 50_000),
    )
)


class Typing(RuleBasedStateMachine):
    """Does with the keyboard what people do, in any order."""

    @initialize()
    def open(self) -> None:
        self.pane = TranscriptPane()
        self.pane.show_transcript("Harbour", "", TALK)
        self.view = self.pane.findChild(TranscriptView)
        self.editor = self.pane.editor
        self.clipboard = QGuiApplication.clipboard()

    def key(self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier, text: str = "") -> None:
        QApplication.sendEvent(self.view, QKeyEvent(QEvent.Type.KeyPress, key, held, text))

    @rule(place=st.floats(0, 1), length=st.sampled_from([0, 0, 0, 1, 5, 40, 3000]))
    def select(self, place: float, length: int) -> None:
        last = self.view.document().characterCount() - 1
        cursor = self.view.textCursor()
        cursor.setPosition(round(place * last))
        cursor.setPosition(min(round(place * last) + length, last), QTextCursor.MoveMode.KeepAnchor)
        self.view.setTextCursor(cursor)

    @rule(letters=st.lists(st.sampled_from(TYPED), min_size=1, max_size=4))
    def type(self, letters: list[str]) -> None:
        for letter in letters:
            self.key(Qt.Key.Key_unknown, text=letter)

    @rule(letters=st.sampled_from(["か", "日本", "é"]))
    def type_by_input_method(self, letters: str) -> None:
        event = QInputMethodEvent("k", [])
        QApplication.sendEvent(self.view, event)
        committed = QInputMethodEvent()
        committed.setCommitString(letters)
        QApplication.sendEvent(self.view, committed)

    @rule(held=st.sampled_from([Qt.KeyboardModifier.NoModifier, SHIFT]))
    def enter(self, held: Qt.KeyboardModifier) -> None:
        self.key(Qt.Key.Key_Return, held, "\r")

    @rule(
        key=st.sampled_from([Qt.Key.Key_Backspace, Qt.Key.Key_Delete]),
        held=st.sampled_from([Qt.KeyboardModifier.NoModifier, CTRL]),
        times=st.integers(1, 4),
    )
    def delete(self, key: Qt.Key, held: Qt.KeyboardModifier, times: int) -> None:
        for _ in range(times):
            self.key(key, held)

    @rule(
        key=st.sampled_from([Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_Down]),
        held=st.sampled_from([Qt.KeyboardModifier.NoModifier, SHIFT, CTRL]),
    )
    def move(self, key: Qt.Key, held: Qt.KeyboardModifier) -> None:
        self.key(key, held)

    @rule(words=st.sampled_from(PASTED))
    def paste(self, words: str) -> None:
        self.clipboard.setText(words)
        self.key(Qt.Key.Key_V, CTRL)

    @rule()
    def cut(self) -> None:
        self.key(Qt.Key.Key_X, CTRL)

    @rule(times=st.integers(1, 3))
    def undo(self, times: int) -> None:
        for _ in range(times):
            self.key(Qt.Key.Key_Z, CTRL)

    @rule()
    def redo(self) -> None:
        self.key(Qt.Key.Key_Z, CTRL | SHIFT)

    @rule()
    def leave(self) -> None:
        self.editor.stop_typing()

    @invariant()
    def page_and_words_agree(self) -> None:
        if not hasattr(self, "view"):
            return
        document = self.editor.document
        assert self.view.toPlainText().replace("\u2028", " ") == document.text
        for number, block in enumerate(document.blocks):
            begin = document.begin_of(number)
            places = zip(block.starts, block.ends, strict=True)
            standing = [document.between(begin + start, begin + end) for start, end in places]
            assert standing == [word.text for word in block.words]
            assert "".join(standing) == "".join(block.text.split())

    @invariant()
    def times_are_in_order(self) -> None:
        """Words that people have not touched overlap as little as they did, and those they have do not at all."""
        if not hasattr(self, "editor"):
            return
        for paragraph in self.editor.transcript.paragraphs:
            times = [(word.start_ms, word.end_ms) for word in paragraph.words if word.start_ms is not None]
            assert all(start <= end for start, end in times if end is not None)

    def teardown(self) -> None:
        if not hasattr(self, "editor"):
            return
        self.editor.stop_typing()
        while self.editor.undo_stack.canRedo():
            self.view.redo()
        last = self.editor.transcript
        while self.editor.undo_stack.canUndo():
            self.view.undo()
        assert self.editor.transcript == TALK
        assert all(one is other for one, other in zip(self.editor.transcript.paragraphs, TALK.paragraphs, strict=True))
        self.page_and_words_agree()
        while self.editor.undo_stack.canRedo():
            self.view.redo()
        assert self.editor.transcript == last
        self.page_and_words_agree()
        self.pane.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.mark.usefixtures("qapp")
def test_page_and_words_agree_whatever_is_done() -> None:
    # A failure is not made smaller: that would take minutes, and the steps that led to it are told anyway.
    phases = (Phase.explicit, Phase.reuse, Phase.generate)
    run_state_machine_as_test(Typing, settings=settings(max_examples=30, stateful_step_count=25, phases=phases))


@pytest.fixture
def pane(qtbot: QtBot) -> TranscriptPane:
    made = TranscriptPane()
    qtbot.addWidget(made)
    made.resize(700, 500)
    made.show_transcript("Harbour", "", TALK)
    made.show()
    return made


def view_of(pane: TranscriptPane) -> TranscriptView:
    found = pane.findChild(TranscriptView)
    assert isinstance(found, TranscriptView)
    return found


def put_caret(view: TranscriptView, position: int) -> None:
    cursor = view.textCursor()
    cursor.setPosition(position)
    view.setTextCursor(cursor)


def test_undo_goes_to_the_place_and_takes_back_what_was_typed_there(pane: TranscriptPane) -> None:
    view = view_of(pane)
    view.setFocus()
    put_caret(view, 7)
    QTest.keyClicks(view, "ing")
    put_caret(view, view.document().characterCount() - 1)
    QTest.keyClick(view, Qt.Key.Key_Z, CTRL)
    assert view.textCursor().position() == 7
    assert view.toPlainText().startswith("We went to")


@pytest.mark.parametrize(
    ("edit", "after_undo", "after_redo"),
    [
        (lambda talk: editing.retype(talk, 1, 1, 2, "typed"), "second\nThird", "typed\nThird"),
        (lambda talk: editing.split(talk, 1, 1), "A second", "A\nsecond"),
        (lambda talk: editing.join(talk, 2), "A second\nThird", "A second Third"),
        (lambda talk: replace(talk, paragraphs=talk.paragraphs[:2]), "Third one.", "A second"),
        (lambda talk: replace(talk, paragraphs=talk.paragraphs[1:]), "First one.\nA second", ""),
    ],
)
def test_undo_and_redo_show_where_and_read_no_more_than_what_is_there(
    pane: TranscriptPane, edit: Callable[[Transcript], Transcript], after_undo: str, after_redo: str
) -> None:
    """What is near the end of the change, as the text stands then."""
    view = view_of(pane)
    lines = ("First one.", "A second", "Third one.")
    view.editor.open(
        Transcript(tuple(Paragraph(tuple(Word(text) for text in line.split()), start_ms=0) for line in lines))
    )
    view.editor.apply("Edit", edit(view.editor.transcript))
    for travel, near in ((view.undo, after_undo), (view.redo, after_redo)):
        put_caret(view, 0)
        travel()
        assert "text" not in vars(view.shown), "of a long transcript it takes its time"
        text, place = view.toPlainText(), view.textCursor().position()
        begin = text.find(near)
        assert begin <= place <= begin + len(near)


def test_blanks_that_lead_nowhere_go_when_the_caret_goes(pane: TranscriptPane) -> None:
    view = view_of(pane)
    view.setFocus()
    put_caret(view, 7)
    QTest.keyClicks(view, "  ")
    assert view.toPlainText().startswith("We went   to")
    put_caret(view, 15)
    assert view.toPlainText().startswith("We went to")
    assert view.textCursor().position() == 13


def test_a_paragraph_that_begins_with_the_typed_word_has_no_letters_lost(pane: TranscriptPane) -> None:
    view = view_of(pane)
    view.setFocus()
    put_caret(view, 8)
    QTest.keyClick(view, Qt.Key.Key_Return)
    QTest.keyClicks(view, "too often to see and ")
    assert view.toPlainText().split("\n")[:2] == ["We went", "too often to see and to the quay."]


@pytest.mark.parametrize(
    ("behind", "reads"),
    [
        ("went", "We went the quay."),
        ("We w", "We w to the quay."),
        ("the", "We went to the."),
        ("quay", "We went to the quay"),
    ],
)
def test_to_delete_a_word_or_its_rest_makes_no_word_of_two(pane: TranscriptPane, behind: str, reads: str) -> None:
    pane.show_transcript("Harbour", "", TALK)
    view = pane.view
    cursor = view.textCursor()
    cursor.setPosition(view.toPlainText().index(behind) + len(behind))
    view.setTextCursor(cursor)
    QTest.keyClick(view, Qt.Key.Key_Delete, CTRL)
    assert view.toPlainText().startswith(f"{reads}\n")
    view.undo()
    assert view.toPlainText().startswith("We went to the quay.\n")


def test_a_key_that_is_for_the_list_parts_no_paragraph(pane: TranscriptPane) -> None:
    view = view_of(pane)
    view.setFocus()
    put_caret(view, 8)
    before = view.toPlainText()
    QTest.keyClick(view, Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier)
    assert view.toPlainText() == before
    assert not pane.editor.undo_stack.canUndo()
