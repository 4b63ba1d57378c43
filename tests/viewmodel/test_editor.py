"""What is typed becomes words that keep their times, and every step can be taken back."""

import asyncio
import gc
import weakref
from dataclasses import replace

import pytest

from sttgui.domain import editing
from sttgui.domain.alignment import estimated, with_times, with_times_of_paragraph
from sttgui.domain.doubt import Doubt
from sttgui.domain.transcript import (
    OtherReading,
    Paragraph,
    SecondOpinion,
    Timing,
    Transcript,
    Word,
    WordState,
)
from sttgui.viewmodel import transcript_document
from sttgui.viewmodel.blocks import BLOCK_WORDS
from sttgui.viewmodel.editor import Editor
from sttgui.viewmodel.marks import Marks


def said(*texts: str, start_ms: int = 0) -> Paragraph:
    """Words of 100 ms each, 1 ms after the one before."""
    words = tuple(
        Word(text, start_ms + place * 101, start_ms + place * 101 + 100, 0.9) for place, text in enumerate(texts)
    )
    return Paragraph(words, start_ms, words[-1].end_ms if words else None)


TALK = Transcript((said("We", "went", "to", "the", "quay."), said("And", "then", "home.", start_ms=1000)))


@pytest.fixture
def editor() -> Editor:
    made = Editor()
    made.open(TALK)
    return made


def type_in(editor: Editor, number: int, position: int, removed: int, added: str) -> None:
    """Do what the text control does: change the text of a block, then tell."""
    text = editor.document.blocks[number].text
    editor.take_typed("Typing", number, text[:position] + added + text[position + removed :])


def texts(editor: Editor) -> list[list[str]]:
    return [[word.text for word in paragraph.words if word.text] for paragraph in editor.transcript.paragraphs]


def test_a_letter_changes_its_word_only(editor: Editor) -> None:
    type_in(editor, 0, 6, 1, "s")  # went -> wens
    words = editor.transcript.paragraphs[0].words
    assert [word.text for word in words] == ["We", "wens", "to", "the", "quay."]
    assert words[1].state is WordState.CHANGED
    assert words[1].heard_as == "went"
    assert (words[1].start_ms, words[1].end_ms) == (101, 201)
    assert all(words[place] is TALK.paragraphs[0].words[place] for place in (0, 2, 3, 4))
    assert editor.transcript.paragraphs[1] is TALK.paragraphs[1]


def test_what_is_typed_at_one_place_is_one_step(editor: Editor) -> None:
    for place, letter in enumerate(" slowly"):
        type_in(editor, 0, 7 + place, 0, letter)
        assert editor.document.blocks[0].text == "We went" + " slowly"[: place + 1] + " to the quay."
    assert texts(editor)[0] == ["We", "went", "slowly", "to", "the", "quay."]
    assert editor.undo_stack.count() == 1
    editor.undo()
    assert editor.transcript == TALK
    assert editor.transcript.paragraphs[0] is TALK.paragraphs[0]
    editor.redo()
    assert texts(editor)[0] == ["We", "went", "slowly", "to", "the", "quay."]


def test_typing_elsewhere_is_another_step(editor: Editor) -> None:
    type_in(editor, 0, 7, 0, "x")
    type_in(editor, 0, 0, 0, "y")
    type_in(editor, 1, 0, 0, "z")
    assert editor.undo_stack.count() == 3
    assert texts(editor) == [["yWe", "wentx", "to", "the", "quay."], ["zAnd", "then", "home."]]


def test_words_are_found_where_they_stand_while_blanks_wait_for_more(editor: Editor) -> None:
    type_in(editor, 0, 7, 0, "  ")  # "We went   to the quay."
    assert editor.transcript is TALK
    assert editor.document.word_at(10) == 2
    assert editor.document.text == "We went   to the quay.\nAnd then home."
    editor.stop_typing()
    assert editor.document.text == TALK.text.replace("\n\n", "\n")
    assert not editor.undo_stack.canUndo()


def test_a_word_taken_away_keeps_its_place_in_time_and_comes_back(editor: Editor) -> None:
    type_in(editor, 0, 11, 4, "")  # "the "
    assert texts(editor)[0] == ["We", "went", "to", "quay."]
    gone = editor.transcript.paragraphs[0].words[3]
    assert (gone.text, gone.heard_as, gone.start_ms, gone.end_ms) == ("", "the", 303, 403)
    assert editor.transcript.paragraphs[0].words[4] is TALK.paragraphs[0].words[4]
    editor.stop_typing()
    for place, letter in enumerate("a "):  # "We went to a quay."
        type_in(editor, 0, 11 + place, 0, letter)
    word = editor.transcript.paragraphs[0].words[3]
    assert (word.text, word.heard_as, word.start_ms, word.end_ms) == ("a", "the", 303, 403)


def test_the_recognisers_word_typed_again_is_its_word_again(editor: Editor) -> None:
    type_in(editor, 0, 6, 1, "s")
    type_in(editor, 0, 6, 1, "t")
    assert editor.transcript == TALK


def test_two_words_become_one_and_one_becomes_two(editor: Editor) -> None:
    type_in(editor, 0, 10, 1, "")  # "tothe"
    joined = editor.transcript.paragraphs[0].words[2]
    assert (joined.text, joined.start_ms, joined.end_ms, joined.heard_as) == ("tothe", 202, 403, "to the")
    editor.stop_typing()
    type_in(editor, 0, 5, 0, " ")  # "we nt"
    first, second = editor.transcript.paragraphs[0].words[1:3]
    assert (first.text, second.text) == ("we", "nt")
    assert first.start_ms == 101
    assert first.end_ms == second.start_ms
    assert second.end_ms == 201


def test_enter_parts_a_paragraph_and_backspace_joins_it_again(editor: Editor) -> None:
    caret = editor.write("New paragraph", 8, 8, "\n")
    assert editor.document.text == "We went\nto the quay.\nAnd then home."
    assert caret == 8
    caret = editor.write("Delete", 7, 8, "")
    assert editor.document.text == "We went to the quay.\nAnd then home."
    assert caret in {7, 8}
    words = [word for paragraph in editor.transcript.paragraphs for word in paragraph.words]
    assert all(word is same for word, same in zip(words, TALK.words, strict=True))


def test_enter_within_a_word_parts_it(editor: Editor) -> None:
    caret = editor.write("New paragraph", 5, 5, "\n")
    assert editor.document.text == "We we\nnt to the quay.\nAnd then home."
    assert caret == 6


def test_enter_at_the_end_opens_a_line_that_goes_again_if_nothing_comes(editor: Editor) -> None:
    caret = editor.write("New paragraph", 20, 20, "\n", goes_on=True)
    assert editor.document.text == "We went to the quay.\n\nAnd then home."
    assert caret == 21
    editor.stop_typing()
    assert editor.transcript == TALK
    assert editor.document.text == "We went to the quay.\nAnd then home."
    assert not editor.undo_stack.canUndo()


def test_what_is_typed_in_a_new_line_is_one_step_with_it(editor: Editor) -> None:
    editor.write("New paragraph", 20, 20, "\n", goes_on=True)
    for place, letter in enumerate("Yes. "):
        type_in(editor, 1, place, 0, letter)
    editor.stop_typing()
    assert texts(editor) == [["We", "went", "to", "the", "quay."], ["Yes."], ["And", "then", "home."]]
    assert editor.undo_stack.count() == 1
    editor.undo()
    assert editor.transcript == TALK


def test_a_selection_over_paragraphs_gives_way_to_what_is_typed(editor: Editor) -> None:
    caret = editor.write("Typing", 5, 30, "", goes_on=True)  # "nt to the quay.\nAnd then "
    assert editor.document.text == "We we home."
    assert caret == 5
    type_in(editor, 0, 5, 0, "r")
    assert editor.document.text == "We wer home."
    assert editor.undo_stack.count() == 1
    editor.undo()
    assert editor.transcript == TALK


def test_lines_that_are_pasted_are_paragraphs(editor: Editor) -> None:
    caret = editor.write("Paste", 8, 8, "one\ntwo three\nfour ")
    assert editor.document.text == "We went one\ntwo three\nfour to the quay.\nAnd then home."
    assert editor.document.text[:caret].endswith("four")
    editor.undo()
    assert editor.transcript == TALK


def test_everything_can_be_taken_away_and_comes_back(editor: Editor) -> None:
    editor.write("Cut", 0, len(editor.document.text), "")
    assert editor.document.text == ""
    editor.undo()
    assert editor.transcript == TALK


def test_scripts_without_blanks_change_only_the_word_that_is_touched() -> None:
    editor = Editor()
    editor.open(Transcript((said("今日", "は", "雨", "です"),)))
    before = editor.transcript.paragraphs[0].words
    editor.take_typed("Typing", 0, "今日は雪です")
    words = editor.transcript.paragraphs[0].words
    assert [word.text for word in words] == ["今日", "は", "雪", "です"]
    assert [word is same for word, same in zip(words, before, strict=True)] == [True, True, False, True]


def test_positions_after_an_emoji_are_right() -> None:
    editor = Editor()
    editor.open(Transcript((said("😀", "went", "home"),)))
    editor.take_typed("Typing", 0, "😀 wents home")
    assert [word.text for word in editor.transcript.words] == ["😀", "wents", "home"]
    assert editor.document.range_of(2) == (9, 13)


def test_a_long_paragraph_is_typed_in_by_parts() -> None:
    editor = Editor()
    editor.open(Transcript((said(*(f"w{place}" for place in range(2 * BLOCK_WORDS))), said("end"))))
    block = editor.document.blocks[1]
    editor.take_typed("Typing", 1, block.text.replace("w205", "new"))
    assert editor.transcript.paragraphs[0].words[205].text == "new"
    assert editor.document.word(205).text == "new"
    assert editor.document.blocks[0].text.split()[0] == "w0"
    editor.stop_typing()
    assert editor.document.word(205).text == "new"


def test_an_edit_of_any_kind_is_a_step(editor: Editor) -> None:
    states: list[Transcript] = []
    editor.changed.connect(states.append)
    editor.apply("Keep", editing.set_state(editor.transcript, [4], WordState.KEPT))
    assert editor.undo_stack.undoText() == "Keep"
    assert editor.document.word(4).state is WordState.KEPT
    editor.undo()
    assert editor.transcript == TALK
    assert len(states) == 2


def test_what_was_listened_to_stays_when_a_step_is_taken_back(editor: Editor) -> None:
    type_in(editor, 0, 6, 1, "s")
    editor.set_listened(editing.add_listened(editor.transcript, 0, 500))
    editor.undo()
    assert editor.transcript.listened == ((0, 500),)
    assert editor.transcript.paragraphs == TALK.paragraphs


def test_steps_hold_only_what_they_changed() -> None:
    editor = Editor()
    editor.open(Transcript(tuple(said("one", "two", start_ms=place * 1000) for place in range(500))))
    for place in range(50):
        editor.take_typed("Typing", place, "one too")
        step = editor.undo_stack.command(place)
        change = step.change  # type: ignore[union-attr]  # one of the editor's own
        assert sum(len(splice.before) + len(splice.after) for splice in change.splices) == 2
    for _ in range(50):
        editor.undo()
    assert editor.document.text == "\n".join(["one two"] * 500)


def test_where_typing_ends_only_what_was_typed_in_is_laid_out_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    editor = Editor()
    editor.open(Transcript(tuple(said(f"word{number}", "follows.") for number in range(50))))
    type_in(editor, 20, 0, 1, "x ")
    laid = []
    name_of = transcript_document._name
    monkeypatch.setattr(
        transcript_document, "_name", lambda part, *rest, **more: laid.append(part) or name_of(part, *rest, **more)
    )
    editor.stop_typing()
    assert len(laid) < 5
    assert [block.text for block in editor.document.blocks[19:22]] == [
        "word19 follows.",
        "x ord20 follows.",
        "word21 follows.",
    ]


def test_a_transcript_that_grows_shares_what_it_has_and_marks_nothing(editor: Editor) -> None:
    doubtful = Paragraph((*TALK.paragraphs[1].words, Word("rain", 1400, 1500, 0.01)), 1000, 1500)
    editor.open(TALK, is_growing=True)
    first = editor.document.blocks[0]
    editor.grow(Transcript((TALK.paragraphs[0], doubtful)))
    assert editor.document.text == "We went to the quay.\nAnd then home. rain"
    assert editor.document.blocks[0] is first
    assert not any(block.marks for block in editor.document.blocks)
    editor.open(editor.transcript)
    assert any(block.marks for block in editor.document.blocks)


def test_nothing_is_edited_before_a_transcript_is_complete(editor: Editor) -> None:
    refused: list[bool] = []
    editor.refused.connect(lambda: refused.append(True))
    editor.open(TALK, is_growing=True)
    editor.apply("Typing", editing.retype(TALK, 0, 0, 1, "They"))
    assert editor.write("Paste", 3, 7, "came") == 3
    assert editor.transcript is TALK
    assert editor.undo_stack.count() == 0
    assert refused == [True, True]
    editor.open(TALK)
    editor.write("Paste", 3, 7, "came")
    assert texts(editor)[0] == ["We", "came", "to", "the", "quay."]


def test_what_was_heard_of_a_transcript_stays_heard_while_it_grows(editor: Editor) -> None:
    editor.open(Transcript(TALK.paragraphs[:1]), is_growing=True)
    editor.set_listened(editing.add_listened(editor.transcript, 0, 300))
    editor.grow(TALK)
    assert editor.transcript.listened == ((0, 300),)


@pytest.mark.qt_loop
async def test_what_is_prepared_is_opened_as_it_is(editor: Editor) -> None:
    other = Transcript(TALK.paragraphs[:1])
    made: list[Transcript] = []

    def make_marks(transcript: Transcript) -> Marks:
        made.append(transcript)
        return Marks(transcript)

    editor.make_marks = make_marks
    await editor.prepare(other)
    assert editor.transcript is TALK
    editor.open(other)
    assert made == [other]
    assert "parts" in vars(editor.document)  # what is to be checked is counted by then
    assert editor.document.text == other.text
    editor.open(TALK)
    assert made == [other, TALK]
    editor.open(other)
    assert made == [other, TALK, other]


@pytest.mark.qt_loop
async def test_what_is_prepared_is_made_anew_where_other_words_are_to_be_marked_by_then(editor: Editor) -> None:
    preparing = asyncio.ensure_future(editor.prepare(TALK))
    await asyncio.sleep(0)
    marks = Marks(TALK)
    editor.make_marks = lambda _: marks
    await preparing
    editor.open(TALK)
    assert editor.marks is marks


def test_an_editor_that_is_let_go_is_freed_at_once_with_its_steps() -> None:
    gc.disable()  # else it would be freed some time in any case, and in any order
    try:
        editor = Editor()
        editor.open(TALK)
        editor.write("Typing", 0, 0, "so ")
        editor.undo()
        left = weakref.ref(editor)
        del editor
        assert left() is None
    finally:
        gc.enable()


def test_words_stay_marked_while_their_times_change_and_are_taken_back() -> None:
    words = tuple(Word(f"w{place}", place * 100, place * 100 + 90, 0.05 + place / 50) for place in range(40))
    second = SecondOpinion("tiny.en", (OtherReading(20, 22, (Word("other", 2_000, 2_150),)),))
    editor = Editor()
    editor.open(Transcript((Paragraph(words[:20]), Paragraph(words[20:])), second=second))

    def marked() -> list[bool]:
        return [editor.marks.doubt(word) is not Doubt.NONE for word in editor.transcript.words]

    def heard() -> tuple[Word, ...] | None:
        return editor.marks.reading(list(editor.transcript.words)[20:22])

    before, reading = marked(), heard()
    assert any(before)
    assert reading is not None
    found = [replace(word, start_ms=word.start_ms + 500) for word in words[20:]]
    editor.set_times("Align", with_times_of_paragraph(editor.transcript, 1, found), is_wanted=True)
    assert [word.start_ms for word in editor.transcript.words][19:21] == [1_900, 2_500]
    assert (marked(), heard()) == (before, reading)
    editor.undo()
    assert (marked(), heard()) == (before, reading)
    assert [word.start_ms for word in editor.transcript.words][20] == 2_000


def test_where_times_are_from_is_taken_back_with_them() -> None:
    editor = Editor()
    editor.open(estimated(Transcript((Paragraph((Word("a"), Word("b"))),)), 2_000))
    found = [Word("a", 100, 200, 0.9), Word("b", 300, 400, 0.9)]
    editor.set_times("Times", with_times(editor.transcript, found, "tiny.en"), is_wanted=True)
    assert editor.transcript.timing == Timing("tiny.en")
    editor.undo()
    assert editor.transcript.timing == Timing()
