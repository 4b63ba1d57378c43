"""The transcript that is being worked on: every edit of it, undo and redo, and the text as it stands."""

from __future__ import annotations

import asyncio
import operator
import weakref
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack
from shiboken6 import isValid

from sttgui.domain import editing
from sttgui.domain.changes import Difference, difference
from sttgui.domain.transcript import SecondOpinion, Transcript, Word, WordState, own_words
from sttgui.garbage_collection import leave_out, without_collection
from sttgui.viewmodel.blocks import EMPTY, Block, changed_part, characters, typed_block, units
from sttgui.viewmodel.marks import Marks
from sttgui.viewmodel.transcript_document import TranscriptDocument
from sttgui.viewmodel.writing import caret_after, touched, written_into


@dataclass(slots=True)
class _Typing:
    """Somebody is typing at one place: the step that undoes it, the state before, and the part of the block."""

    step: _Step
    before: Transcript
    block: int
    begin: int
    end: int


class Editor(QObject):
    """Holds one transcript at a time. An edit is a new `Transcript` that shares what it does not change."""

    opened = Signal(object)  # Transcript: another one is worked on
    changed = Signal(object)  # Transcript: after an edit, an undo or a redo
    grown = Signal(object)  # Transcript: more is known of one that is not complete
    refused = Signal()  # somebody wanted to edit one that is not complete
    marks_changed = Signal()  # other words are marked
    second_came = Signal()  # more is known of what is to be checked: what another model heard, or where words are
    typed = Signal()  # a key has changed the text
    typing_stopped = Signal()
    caught_up = Signal()  # what was typed ahead is written, or there is nothing left to write it in

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.undo_stack = QUndoStack(self)
        self.make_marks: Callable[[Transcript], Marks] = Marks  # for each transcript that is opened
        self._typing: _Typing | None = None
        self._typed: dict[int, tuple[Block, ...]] = {}  # paragraphs that show blanks their words do not have
        self._is_growing = self._is_opening = self._has_typed_ahead = False
        self._prepared: TranscriptDocument | None = None
        self.open(Transcript())

    def __del__(self) -> None:
        """Let go of all steps: garbage is taken apart in any order, and Qt crashes where one goes before its stack."""
        if isValid(self.undo_stack):
            self.undo_stack.blockSignals(True)
            self.undo_stack.clear()

    async def prepare(self, transcript: Transcript) -> None:
        """Work out in a thread what takes its time in `open`, which is to follow; nothing else changes."""
        make_marks = self.make_marks
        document = await asyncio.to_thread(_laid_out_to_stay, transcript, make_marks)
        if make_marks is self.make_marks:  # else other words are to be marked by now
            self._prepared = document

    def open(self, transcript: Transcript, *, is_growing: bool = False, is_opening: bool = False) -> None:
        """Work on another transcript; what was undone and done before is forgotten.

        One that `is_growing` is to be read only, and has no marks, since words are ranked among all of them. The same
        goes for the beginning of one that `is_opening`: it stays as it is till all of it is opened.
        """
        is_growing = is_growing or is_opening
        self.undo_stack.clear()
        self._typing = None
        self._typed.clear()
        self._is_growing, self._is_opening = is_growing, is_opening
        self._transcript = transcript
        prepared, self._prepared = self._prepared, None
        if is_growing:
            self._document = TranscriptDocument(transcript, Marks(Transcript()))
        elif prepared is not None and prepared.transcript is transcript:
            self._document = prepared
        else:
            self._document = _laid_out(transcript, self.make_marks)
        self.opened.emit(transcript)

    def grow(self, transcript: Transcript) -> None:
        """Show more of the transcript that is growing; costs what is new."""
        self._transcript = replace(transcript, listened=self._transcript.listened)
        self._document = TranscriptDocument(self._transcript, self.marks, self._document)
        self.grown.emit(self._transcript)

    @property
    def is_growing(self) -> bool:
        """Whether the transcript is not complete, and nothing of it can be edited."""
        return self._is_growing

    @property
    def is_opening(self) -> bool:
        """Whether it is the beginning of one that is about to be opened."""
        return self._is_opening

    @property
    def has_typed_ahead(self) -> bool:
        """Whether something was typed in the beginning that is to be written once all of it is opened."""
        return self._has_typed_ahead

    def type_ahead(self) -> None:
        """Note that something waits to be written: another transcript is to be opened only after that."""
        self._has_typed_ahead = True

    def catch_up(self) -> None:
        """Note that nothing waits any more."""
        if self._has_typed_ahead:
            self._has_typed_ahead = False
            self.caught_up.emit()

    def refuse(self) -> None:
        """Tell that a transcript cannot be edited while it grows."""
        if not self._is_opening:  # that lasts a moment, and ends by itself
            self.refused.emit()

    @property
    def transcript(self) -> Transcript:
        return self._transcript

    @property
    def document(self) -> TranscriptDocument:
        """The transcript as running text, exactly as it stands on the page."""
        return self._document

    @property
    def marks(self) -> Marks:
        return self._document.marks

    @property
    def is_typing(self) -> bool:
        """Whether the next key would belong to the same step of undo."""
        return self._typing is not None

    def set_marks(self, marks: Marks) -> None:
        """Mark other words of the same transcript."""
        if self._is_growing:
            return
        self.stop_typing()
        self._document = TranscriptDocument(self._transcript, marks)
        self.marks_changed.emit()

    def set_listened(self, transcript: Transcript) -> None:
        """Take over what was heard of the recording; no step of undo, and nothing that can be undone."""
        self._transcript = replace(self._transcript, listened=transcript.listened)
        if self._typing is not None:
            self._typing.before = replace(self._typing.before, listened=transcript.listened)

    def set_second(self, second: SecondOpinion) -> None:
        """Take over what another model heard; no step of undo. Other words are marked with the next `set_marks`."""
        self._transcript = replace(self._transcript, second=second)
        if self._typing is not None:
            self._typing.before = replace(self._typing.before, second=second)
        self.second_came.emit()

    def set_times(self, name: str, transcript: Transcript, *, is_wanted: bool) -> None:
        """Take over other times for the same words, which stay marked. One step of undo if that `is_wanted` by the
        person, or something can be undone that was done before.
        """
        self.stop_typing()
        before = self._transcript
        if transcript is before or self._is_growing:
            return
        self.marks.follow(own_words(before.words), own_words(transcript.words))
        change = difference(before, transcript)
        if is_wanted or self.undo_stack.count():
            self.undo_stack.push(_Step(self, name, change))
        else:
            self.go(change)
        if transcript.timing != before.timing:
            self.second_came.emit()

    def apply(self, name: str, transcript: Transcript) -> None:
        """Take an edit over as one step of undo, which is called `name`."""
        if self._is_growing:
            self.refuse()
            return
        self.stop_typing()
        if transcript is not self._transcript:
            step = _Step(self, name, difference(self._transcript, transcript))
            self.undo_stack.push(step)

    def keep(self, name: str, places: Iterable[int]) -> None:
        """Note that a person has looked at words. Where something is being typed, that step ends and holds it too."""
        typing = self._typing
        is_part = typing is not None and not typing.step.is_needless
        self.stop_typing()
        kept = list(places)
        before = [*map(self._document.word, kept)]
        after = editing.set_state(self._transcript, kept, WordState.KEPT)
        if typing is None or not is_part:
            self.apply(name or self.undo_stack.undoText(), after)
        elif after is not self._transcript:
            typing.step.change = difference(typing.before, after)
            self._transcript = after
            self._document = TranscriptDocument(after, self.marks, self._document)
            self.changed.emit(after)
        self.marks.keep(before, [*map(self._document.word, kept)])

    def is_typing_at(self, position: int) -> bool:
        """Whether the next key there would belong to the same step of undo."""
        typing = self._typing
        if typing is None:
            return False
        begin = self._document.begin_of(typing.block)
        return begin + typing.begin <= position <= begin + typing.end

    def write(self, name: str, begin: int, end: int, text: str, *, goes_on: bool = False) -> int:
        """Put a text, which may have several lines, in the place of another; a line is a paragraph.

        Where it `goes_on`, what is typed next belongs to the same step. Returns where the caret belongs.
        """
        if self._is_growing:
            self.refuse()
            return begin
        self.stop_typing()
        before = self._transcript
        written = written_into(self._document, begin, end, text)
        if written.transcript is before:
            return begin
        step = _Step(self, name, difference(before, written.transcript))
        self.undo_stack.push(step)
        if not self._document.blocks_of(written.paragraph):
            goes_on = True  # a line without words is there only as long as somebody may type them
            self._show_typed(self._transcript, written.paragraph, (EMPTY,))
            self.changed.emit(self._transcript)
        caret = caret_after(self._document, written)
        if goes_on:
            number = self._document.block_at(caret)
            assert number is not None
            inside = caret - self._document.begin_of(number)
            self._typing = _Typing(step, before, number, inside, inside)
        return caret

    def take_typed(self, name: str, number: int, text: str, at: int | None = None) -> None:
        """Take over what was typed in one block, which shows `text` now; one step as long as it is at one place.

        `at` is where in the block it was typed, which the text alone cannot always tell.
        """
        block = self._document.blocks[number]
        if block.text == text:
            return
        first, last = changed_part(block.text, text, None if at is None else characters(text, at))
        begin, end = units(block.text[:first]), units(block.text[:last])
        typing = self._typing
        if typing is not None and not (typing.block == number and typing.begin <= end and begin <= typing.end):
            typing = None
        before, paragraph = self._transcript, self._document.paragraph_of(number)
        blocks = self._document.blocks_of(paragraph)
        offset = self._document.first_of(number) - self._document.first_of(blocks.start)
        new = text[first : len(text) - len(block.text) + last]
        start, place = self._document.begin_of(number), self._document.first_of(number)
        changing = touched(self._document, start + begin, start + end, new)
        left, right = changing.start - place, changing.stop - place
        stretch = (min(block.starts[left], begin), max(block.ends[right - 1], end)) if changing else (begin, end)
        cut = [characters(block.text, edge) for edge in stretch]
        raw = text[cut[0] : len(text) - len(block.text) + cut[1]]
        after = editing.retype(before, paragraph, offset + left, offset + right, raw)
        old, words = before.paragraphs[paragraph].words, after.paragraphs[paragraph].words
        stop = len(words) - (len(old) - offset - len(block.words))
        if _are_same(old[:offset], words[:offset]) and _are_same(old[offset + len(block.words) :], words[stop:]):
            shown = typed_block(block, text, (left, len(block.words) - right), words[offset:stop], self.marks)
            all_shown = (shown if place == number else self._document.blocks[place] for place in blocks)
            self._show_typed(after, paragraph, tuple(all_shown))
        else:  # words that stand for the same are in two blocks of a long paragraph
            self._typed.pop(paragraph, None)
            self._transcript = after
            self._document = TranscriptDocument(after, self.marks, self._document, self._typed)
        growth = units(text) - block.length
        if typing is None:
            step = _Step(self, name, difference(before, after), is_done=True)
            self._typing = _Typing(step, before, number, begin, end + growth)
            self.undo_stack.push(step)
        else:
            typing.step.change = difference(typing.before, after)
            typing.begin, typing.end = min(typing.begin, begin), max(typing.end, end) + growth
        self.changed.emit(after)
        self.typed.emit()

    def stop_typing(self) -> None:
        """End the step of what is being typed, if anything is; needless blanks and an empty last line go."""
        typing, self._typing = self._typing, None
        if typing is None:
            return
        self._typed.clear()
        if typing.step.is_needless:
            if typing.step.change.splices:
                self.go(typing.step.change.inverse)
            typing.step.setObsolete(True)
            self.undo_stack.undo()  # which only takes it off the stack then
        self._document = TranscriptDocument(self._transcript, self.marks, self._document)
        self.typing_stopped.emit()

    def add_step(self, step: QUndoCommand) -> None:
        """Do what is not of the text and is undone in turn with what is."""
        self.stop_typing()
        self.undo_stack.push(step)

    def undo(self) -> None:
        self.stop_typing()
        self.undo_stack.undo()

    def redo(self) -> None:
        self.stop_typing()
        self.undo_stack.redo()

    def go(self, change: Difference) -> None:
        """Take over the state before or after a step; called by the steps of undo."""
        self._transcript = change.applied(self._transcript)
        self._document = TranscriptDocument(self._transcript, self.marks, self._document)
        self.changed.emit(self._transcript)

    def _show_typed(self, transcript: Transcript, paragraph: int, blocks: tuple[Block, ...]) -> None:
        self._transcript = transcript
        self._typed[paragraph] = blocks
        self._document = TranscriptDocument(transcript, self.marks, self._document, self._typed)


class _Step(QUndoCommand):
    """One intention of the user."""

    def __init__(self, editor: Editor, name: str, change: Difference, *, is_done: bool = False) -> None:
        super().__init__(name)
        # Not held: else an editor that is let go waits for the garbage collector, which may free a step before the
        # stack that has it, and Qt crashes then.
        self._editor = weakref.proxy(editor)
        self.change = change
        self._is_done = is_done  # the stack does a step that is put on it

    @property
    def is_needless(self) -> bool:
        """Whether the step changed only blanks and lines without a word."""
        return all(
            [paragraph for paragraph in splice.before if paragraph.words]
            == [paragraph for paragraph in splice.after if paragraph.words]
            for splice in self.change.splices
        )

    def redo(self) -> None:
        if self._is_done:
            self._is_done = False
        else:
            self._editor.go(self.change)

    def undo(self) -> None:
        self._editor.go(self.change.inverse)


def _laid_out(transcript: Transcript, make_marks: Callable[[Transcript], Marks]) -> TranscriptDocument:
    """The text of a transcript, with all that is asked of it as soon as it is shown."""
    document = TranscriptDocument(transcript, make_marks(transcript))
    _ = document.parts, document.places_by_look, transcript.word_count  # worked out once, here
    return document


def _laid_out_to_stay(transcript: Transcript, make_marks: Callable[[Transcript], Marks]) -> TranscriptDocument:
    with without_collection():
        document = _laid_out(transcript, make_marks)
        leave_out(document.word_count)
    return document


def _are_same(some: Sequence[Word], others: Sequence[Word]) -> bool:
    return len(some) == len(others) and all(map(operator.is_, some, others))
