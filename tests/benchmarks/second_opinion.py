"""What a second opinion is worth to somebody who checks a transcript: `second_opinion.py MODEL SECOND FOLDER...`.

Each FOLDER holds recordings and `references.tsv`. The English ones are heard by both models, as they are and degraded
(`two_models.py`), and corrected as one transcript in the real window, which is on no screen. A simulated person goes
through the places of a Normal check by keyboard and knows what is said there, with the words that are missing right
beside the place. Where the text is right it is kept, where the second model is right its words are taken, else what is
said is typed; or nothing is typed, and the better of the two stays. Beside it the same without a second opinion, and a
mouse that clicks each of the words that are marked then, as in `review.py`, which also says how the seconds of a person
come about. Digits for a small number, and where a word is parted in two, are no errors: nobody would mend them.

Prints Markdown: the places, the wrong words before and after (words left out count as wrong), what part of all wrong
words is gone, and for each place the keys and the seconds, which do not include listening.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from sttgui.domain.doubt import Doubt, Kind
from sttgui.domain.transcript import Transcript, Word
from sttgui.ui.kit.actions import Do
from sttgui.viewmodel.other_reading import other_at
from sttgui.viewmodel.word_times import Span
from tests.benchmarks.figures import note
from tests.benchmarks.review import LEFT, NO_KEY, Hands, Room, spot_of, turn_to
from tests.benchmarks.two_models import Heard, Speech, as_one, hear
from tests.benchmarks.word_errors import plain

SHIFT = Qt.KeyboardModifier.ShiftModifier
NUMBERS = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]


@dataclass(frozen=True, slots=True)
class Truth:
    """What is said in the place of each word of a text, and `between` them: before each, and behind the last."""

    words: tuple[tuple[str, ...], ...]
    between: tuple[tuple[str, ...], ...]

    def said(self, begin: int, end: int) -> list[str]:
        """In the place of some words, with what is missing beside them."""
        said = list(self.between[begin])
        for place in range(begin, end):
            said += [*self.words[place], *self.between[place + 1]]
        return said


class Person:
    """Knows what is said at each word of a transcript in the window."""

    def __init__(self, room: Room, heard: Sequence[Heard], transcript: Transcript) -> None:
        self.room = room
        truths = [truth_of(each.said, list(each.first.words)) for each in heard]
        self._truths = [(truth, place) for truth in truths for place in range(len(truth.words))]
        self._places = {id(word): place for place, word in enumerate(transcript.words)}
        self.looked_at = 0

    def said(self, words: Sequence[Word]) -> list[str]:
        """What is said in the place of some words that nobody has changed."""
        truth, begin = self._truths[self._places[id(words[0])]]
        return truth.said(begin, begin + len(words))

    def missing(self, words: Sequence[Word], span: Span) -> list[str]:
        """What is said beside some words where somebody speaks and there is no word."""
        truth, begin = self._truths[self._places[id(words[0])]]
        is_before = (words[0].start_ms or 0) >= span.end_ms
        return list(truth.between[begin if is_before else begin + len(words)])

    def goes_through(self, *, types: bool) -> None:
        """Check by keyboard, place after place."""
        room = self.room
        review = room.controller._review
        room.window.commands[Do.REVIEW].trigger()
        room.hands.keys += 1
        while (stop := review.current) is not None:
            self.looked_at += 1
            room.hands.decisions += 1
            document = room.editor.document
            words = [document.word(place) for place in range(stop.begin, stop.end)]
            if stop.kind is Kind.SPEECH and stop.span is not None:  # what is typed comes beside the words
                missing = self.missing(words, stop.span) if types else []
                room.type(" ".join(missing))
                room.press(Qt.Key.Key_Return)
                continue
            said = self.said(words)
            other = other_at(document, stop)
            now = distance(said, words)
            then = now if other is None else distance(said, other.heard)
            if now and other is not None and (not then or (then < now and not types)):
                QTest.keyClick(room.view, Qt.Key.Key_Return, SHIFT)
                room.hands.keys += 2
                continue
            if now and types and said:
                room.type(" ".join(said))
            elif now and types:
                room.press(Qt.Key.Key_Delete)
            room.press(Qt.Key.Key_Return)

    def clicks(self) -> None:
        """Click each marked word with a mouse, and type where it is wrong."""
        room, port = self.room, self.room.view.viewport()
        marks = room.editor.marks
        for word in [word for word in room.editor.transcript.words if marks.doubt(word) is not Doubt.NONE]:
            place = next(at for at, other in enumerate(room.editor.transcript.words) if other is word)
            self.looked_at += 1
            turn_to(room, lambda place=place: spot_of(room, place))
            QTest.mouseClick(port, LEFT, NO_KEY, spot_of(room, place))
            room.hands.points += 1
            room.hands.buttons += 2
            room.hands.decisions += 1
            said = self.said([word])
            if distance(said, [word]):
                QTest.qWait(QApplication.doubleClickInterval() + 10)  # else it is the third click of three
                QTest.mouseDClick(port, LEFT, NO_KEY, spot_of(room, place))
                room.hands.buttons += 4
                room.hands.changes += 2
                if said:
                    room.type(" ".join(said))
                else:
                    room.press(Qt.Key.Key_Delete)
        room.editor.stop_typing()


WITH = "with a second opinion"
GONE_GOAL, KEYS_GOAL = 40, 2  # % of all errors, with so many keys a place
WAYS: dict[str, tuple[bool, Callable[[Person], None]]] = {  # each with whether there is a second opinion
    WITH: (True, lambda person: person.goes_through(types=True)),
    "the same, nothing typed": (True, lambda person: person.goes_through(types=False)),
    "without": (False, lambda person: person.goes_through(types=True)),
    "without, by clicking": (False, Person.clicks),
}


def main() -> None:
    first, second, *folders = sys.argv[1:]
    app = QApplication(sys.argv[:1])
    print("| speech | way | places | wrong before | after | gone | keys a place | seconds a place | seconds in all |")
    print("|---|---|--:|--:|--:|--:|--:|--:|--:|")
    for speech in Speech:
        heard = hear((first, second), [Path(folder) for folder in folders], speech)
        compare_ways(app, speech, heard, second)


def compare_ways(app: QApplication, speech: Speech, heard: Sequence[Heard], second: str) -> None:
    whole = as_one(heard, second)
    gone: dict[str, float | None] = {}
    for name, (has_second, go) in WAYS.items():
        transcript = whole if has_second else replace(whole, second=None)
        with tempfile.TemporaryDirectory() as folder:
            room = Room(Path(folder), transcript, is_quick=False)
            person = Person(room, heard, transcript)
            go(person)
            app.processEvents()
            before, after = wrong_words(heard, transcript), wrong_words(heard, room.editor.transcript)
            print(f"| {speech.value} | {name} | {row(room.hands, person.looked_at, before, after)} |", flush=True)
            gone[name] = part_gone(before, after)
            if name == WITH and person.looked_at:
                keys = room.hands.keys / person.looked_at
                note(f"{speech.value}: keys a place, with a second opinion", keys, "keys", most=KEYS_GOAL)
            room.window.close()
            room.window.deleteLater()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    with_it, without = gone[WITH], gone["without"]
    if with_it is not None and without is not None:
        what = f"{speech.value}: errors gone after a Normal check, with a second opinion"
        note(what, with_it, "%", beside=("without", without), least=GONE_GOAL)


def part_gone(before: int, after: int) -> float | None:
    """What part of all wrong words is gone, in per cent; `None` where none was wrong."""
    return 100 * (before - after) / before if before else None


def row(hands: Hands, places: int, before: int, after: int) -> str:
    part = part_gone(before, after)
    gone = "–" if part is None else f"{part:.0f} %"
    each = f"{hands.keys / places:.1f} | {hands.seconds / places:.1f}" if places else "– | –"
    return f"{places} | {before} | {after} | {gone} | {each} | {hands.seconds:.0f}"


def wrong_words(heard: Sequence[Heard], transcript: Transcript) -> int:
    """Of all recordings, whose paragraphs follow each other."""
    wrong, paragraphs = 0, iter(transcript.paragraphs)
    for each in heard:
        words = [word for _ in each.first.paragraphs for word in next(paragraphs).words]
        wrong += distance(each.said, words)
    return wrong


def parts_of(text: str) -> list[str]:
    """A text as its words are compared."""
    parts = filter(None, map(plain, text.replace("-", " ").split()))
    return [str(NUMBERS.index(part)) if part in NUMBERS else part for part in parts]


def distance(said: Sequence[str], words: Sequence[Word]) -> int:
    """How many words one has to change, put in or take out."""
    heard = [part for word in words for part in parts_of(word.text)]
    return table_of(parted_as(heard, [part for one in said for part in parts_of(one)]), heard)[-1][-1]


def parted_as(heard: Sequence[str], said: Sequence[str]) -> list[str]:
    """What is said, with words parted in two, or not, as they are where they were heard."""
    whole, pairs = set(heard), {one + other: (one, other) for one, other in pairwise(heard)}
    parted: list[str] = []
    for word in said:
        if parted and word not in whole and parted[-1] + word in whole:
            parted[-1] += word
        else:
            parted += [word] if word in whole else pairs.get(word, (word,))
    return parted


def table_of(said: Sequence[str], heard: Sequence[str]) -> list[list[int]]:
    """The least number of edits from each beginning of the one to each of the other."""
    table = [list(range(len(heard) + 1))]
    for row, word in enumerate(said, 1):
        above, line = table[-1], [row]
        for column, other in enumerate(heard, 1):
            line.append(min(above[column] + 1, line[-1] + 1, above[column - 1] + (word != other)))
        table.append(line)
    return table


def truth_of(said: Sequence[str], heard: Sequence[Word]) -> Truth:
    parts = [(part, place) for place, word in enumerate(heard) for part in parts_of(word.text)]
    heard_parts = [part for part, _ in parts]
    wanted = parted_as(heard_parts, [part for one in said for part in parts_of(one)])
    table = table_of(wanted, heard_parts)
    words: list[list[str]] = [[] for _ in heard]
    between: list[list[str]] = [[] for _ in range(len(heard) + 1)]
    row, column = len(wanted), len(parts)
    while row or column:
        here = table[row][column]
        if row and column and here == table[row - 1][column - 1] + (wanted[row - 1] != parts[column - 1][0]):
            row, column = row - 1, column - 1
            words[parts[column][1]].insert(0, wanted[row])
        elif column and here == table[row][column - 1] + 1:
            column -= 1
        else:
            row -= 1
            place = parts[column][1] if column < len(parts) else len(heard)
            is_inside = 0 < column < len(parts) and parts[column - 1][1] == place
            (words if is_inside else between)[place].insert(0, wanted[row])
    return Truth(tuple(map(tuple, words)), tuple(map(tuple, between)))


if __name__ == "__main__":
    main()
