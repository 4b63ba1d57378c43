"""What it costs to correct a transcript: by the review's keys beside a mouse that goes from mark to mark: `review.py`.

Prints Markdown. A transcript of 10,000 words of which 200 are marked and 100 wrong is corrected twice in the real
window, which is on no screen: once as the review leads, once by pointing at each marked word, clicking it to hear it,
and selecting it with a double click before it is typed anew where it is wrong. Both end with the same text. Keys,
clicks and turns of the wheel are counted as they are made. Seconds are what a skilled person needs for them by the
keystroke-level model (Card, Moran and Newell, The psychology of human-computer interaction, 1983): 0.28 s a key, 0.1 s
for a button pressed or let go, 1.1 s to point, 0.4 s for a hand to change over, 1.35 s to make up one's mind; to listen
takes the same either way and is left out. "program" is the processor time of the window meanwhile.

Then 1,000 edits are made in two transcripts, one ten times as long, and what the undo stack takes is compared.
"""

from __future__ import annotations

import os
import random
import sys
import tempfile
import time
import tracemalloc
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QTextCursor, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox

from sttgui.domain import editing
from sttgui.domain.jobs import Completed, FileSource, Job
from sttgui.domain.transcript import Paragraph, Transcript, Word
from sttgui.ui.kit.actions import Do
from sttgui.ui.review.controller import ReviewController
from sttgui.ui.window.main_window import MainWindow
from sttgui.viewmodel.editor import Editor
from sttgui.viewmodel.library_model import LibraryModel
from sttgui.viewmodel.open_recording import OpenRecording
from sttgui.viewmodel.player import PlayerModel
from sttgui.viewmodel.recogniser_choice import RecogniserChoice
from sttgui.viewmodel.settings import Settings
from tests.benchmarks.figures import note
from tests.rooms import place_of_caret

WORDS, MARKED, PARAGRAPH = 10_000, 200, 100
EDITS, SIZES = 1_000, (10_000, 100_000)
KEY_S, BUTTON_S, POINT_S, HAND_S, MIND_S = 0.28, 0.1, 1.1, 0.4, 1.35
LEFT = Qt.MouseButton.LeftButton
NO_KEY = Qt.KeyboardModifier.NoModifier


@dataclass
class Hands:
    """What they did."""

    keys: int = 0
    buttons: int = 0  # pressed or let go
    turns: int = 0  # of the wheel, by a notch
    points: int = 0
    changes: int = 0  # between keyboard and mouse
    decisions: int = 0

    @property
    def seconds(self) -> float:
        fingers = self.keys * KEY_S + (self.buttons + self.turns) * BUTTON_S
        return fingers + self.points * POINT_S + self.changes * HAND_S + self.decisions * MIND_S


class Room:
    """The real window with the wrong transcript."""

    def __init__(self, folder: Path, wrong: Transcript, *, is_quick: bool = True) -> None:
        settings = Settings(folder / "settings.ini")
        opened = OpenRecording()
        self.window = MainWindow(LibraryModel(), opened, RecogniserChoice(settings), settings)
        self.player = PlayerModel(settings, parent=self.window)
        self.controller = ReviewController(
            self.window.panes.page,
            self.window.panes.review,
            opened,
            actions=self.window.commands,
            show_pane=self.window.panes.side.show_review,
            player=self.player,
            settings=settings,
            say=self.window.messages,
        )
        self.view = self.window.panes.page.view
        self.editor = opened.editor
        self.hands = Hands()
        self.window.resize(1280, 800)
        self.window.show()
        job = Job("talk", FileSource(folder / "talk.wav"), datetime.now(UTC), Completed(), title="Talk")
        opened.choose(job)
        opened.show_transcript(job, wrong)
        if is_quick:
            amounts = self.window.panes.review.findChild(QComboBox)
            amounts.activated.emit(0)  # 2 %
        QApplication.processEvents()

    def press(self, key: Qt.Key) -> None:
        QTest.keyClick(self.view, key)
        self.hands.keys += 1

    def type(self, words: str) -> None:
        QTest.keyClicks(self.view, words)
        self.hands.keys += len(words)


def main() -> None:
    app = QApplication(sys.argv[:1])
    dice = random.Random(6)
    unsure = sorted(dice.sample(range(WORDS), MARKED))
    wrong = {place: f"wrong{place}" for place in unsure[::2]}
    results = []
    for name, correct in (("review", by_review), ("mouse", by_mouse)):
        with tempfile.TemporaryDirectory() as folder:
            room = Room(Path(folder), talk(WORDS, wrong, set(unsure)))
            began_s = time.process_time()
            correct(room, unsure)
            app.processEvents()
            took_s = time.process_time() - began_s
            assert [word.text for word in room.editor.transcript.words] == [f"word{place}" for place in range(WORDS)]
            results.append((name, room.hands, took_s))
            room.window.close()
            room.window.deleteLater()
    errors = len(wrong)
    print(f"{WORDS:,} words, {MARKED} marked, {errors} wrong; all were corrected both ways\n")
    print("| for each corrected error | keys | clicks | wheel | seconds of a person | program, ms |")
    print("|---|---|---|---|---|---|")
    for name, hands, took_s in results:
        counts = (hands.keys, hands.buttons / 2, hands.turns)
        each = " | ".join(f"{count / errors:.1f}" for count in counts)
        print(f"| {name} | {each} | {hands.seconds / errors:.1f} | {took_s / errors * 1000:.0f} |")
    each_s = [hands.seconds / errors for _, hands, _ in results]
    note("seconds of a person for each corrected error", each_s[0], "s", beside=("clicking marked words", each_s[1]))
    print(f"\nmouse to review, seconds: {results[1][1].seconds / results[0][1].seconds:.2f} times\n")
    grown = [undo_bytes(size) for size in SIZES]
    for size, (undo, text) in zip(SIZES, grown, strict=True):
        print(f"- {EDITS:,} edits of a word among {size:,}: undo takes {undo / EDITS:,.0f} bytes each ({text} letters)")
    print(f"- ten times the words: {grown[1][0] / grown[0][0]:.2f} times the memory")


def talk(size: int, wrong: dict[int, str], unsure: set[int]) -> Transcript:
    words = [
        Word(
            wrong.get(place, f"word{place}"),
            place * 400,
            place * 400 + 350,
            (0.1 if place in unsure else 0.9) + place / size / 100,
        )
        for place in range(size)
    ]
    return Transcript(tuple(Paragraph(tuple(words[at : at + PARAGRAPH])) for at in range(0, size, PARAGRAPH)))


def by_review(room: Room, unsure: list[int]) -> None:
    """Each stop is looked at once; neighbours are one stop."""
    del unsure
    room.window.commands[Do.REVIEW].trigger()
    room.hands.keys += 1
    while not room.controller.is_over:
        heard = room.view.textCursor().selectedText().split()
        place = place_of_caret(room.view)
        said = [f"word{at}" for at in range(place, place + len(heard))]
        room.hands.decisions += 1
        if heard != said:
            room.type(" ".join(said))
        room.press(Qt.Key.Key_Return)


def by_mouse(room: Room, unsure: list[int]) -> None:
    """One marked word after the other, brought into view by the wheel."""
    port = room.view.viewport()
    for place in unsure:
        turn_to(room, lambda place=place: spot_of(room, place))
        spot = spot_of(room, place)
        QTest.mouseClick(port, LEFT, NO_KEY, spot)  # plays from there
        room.hands.points += 1
        room.hands.buttons += 2
        room.hands.decisions += 1
        if room.editor.document.word(place).text != f"word{place}":
            QTest.qWait(QApplication.doubleClickInterval() + 10)  # else it is the third click of three
            QTest.mouseDClick(port, LEFT, NO_KEY, spot_of(room, place))
            room.hands.buttons += 4
            room.hands.changes += 2
            room.type(f"word{place}")


def spot_of(room: Room, place: int) -> QPoint:
    cursor = QTextCursor(room.view.document())
    cursor.setPosition(room.editor.document.range_of(place)[0] + 1)
    return room.view.cursorRect(cursor).center()


def turn_to(room: Room, where: Callable[[], QPoint]) -> None:
    port = room.view.viewport()
    middle = QPointF(port.rect().center())
    while not 0 < where().y() < port.height() - 20:
        turned = -120 if where().y() > 0 else 120
        event = QWheelEvent(
            *(middle, port.mapToGlobal(middle), QPoint(), QPoint(0, turned)),
            *(Qt.MouseButton.NoButton, NO_KEY, Qt.ScrollPhase.NoScrollPhase, False),
        )
        QApplication.sendEvent(port, event)
        room.hands.turns += 1


def undo_bytes(size: int) -> tuple[int, int]:
    """What the undo stack takes after many edits, and how many letters were written."""
    editor = Editor()
    editor.open(talk(size, {}, {1}))
    dice = random.Random(7)
    letters = 0
    tracemalloc.start()
    for number in range(EDITS):
        paragraph, word = dice.randrange(size // PARAGRAPH), dice.randrange(PARAGRAPH)
        text = f"edited{number}"
        letters += len(text)
        editor.apply("Edit", editing.retype(editor.transcript, paragraph, word, word + 1, text))
    edited = tracemalloc.get_traced_memory()[0]
    editor.undo_stack.clear()
    freed = tracemalloc.get_traced_memory()[0]
    tracemalloc.stop()
    return edited - freed, letters


if __name__ == "__main__":
    main()
