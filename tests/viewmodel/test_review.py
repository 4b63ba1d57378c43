"""A review goes from stop to stop, decides nothing by itself, and knows how long the rest will take."""

import os
import random
import subprocess
import sys
from typing import Any

import pytest

from sttgui.domain import editing
from sttgui.domain.jobs import Places
from sttgui.domain.transcript import Paragraph, Transcript, Word, WordState
from sttgui.viewmodel.editor import Editor
from sttgui.viewmodel.parts import State
from sttgui.viewmodel.place_counts import places_of
from sttgui.viewmodel.review import FIRST_PACE_MS, Progress, Review
from sttgui.viewmodel.settings import Setting
from sttgui.viewmodel.stops import Stop
from sttgui.viewmodel.word_times import Span

SURE, UNSURE = 0.9, 0.1


class Settings:
    def __init__(self) -> None:
        self.kept: dict[str, Any] = {}

    def get(self, setting: Setting[Any]) -> Any:
        return self.kept.get(setting.name, setting.usual)

    def set(self, setting: Setting[Any], value: Any) -> None:
        self.kept[setting.name] = value


class Session:
    """A review of 40 words, of which w3, w10 with w11, and w30 are marked."""

    def __init__(self) -> None:
        words = [Word(f"w{place}", place * 100, place * 100 + 90, SURE + place / 1000) for place in range(40)]
        for place in (3, 10, 11, 30):
            words[place] = Word(f"w{place}", place * 100, place * 100 + 90, UNSURE + place / 1000)
        self.talk = Transcript((Paragraph(tuple(words[:20])), Paragraph(tuple(words[20:]))))
        self.now = 0.0
        self.settings = Settings()
        self.editor = Editor()
        self.review = Review(self.editor, self.settings, lambda: self.now)  # type: ignore[arg-type]  # all it needs
        self.heard: list[Span] = []
        self.ends: list[Progress] = []
        self.review.hear_wanted.connect(self.heard.append)
        self.review.ended.connect(self.ends.append)
        self.editor.open(self.talk)

    @property
    def at(self) -> str | None:
        return None if self.review.current is None else self.review.current.text

    def begin_at(self, words: str) -> None:
        self.review.start()
        self.review.go_to(next(stop for stop in self.review.stops if stop.text == words))

    def type(self, old: str, new: str) -> None:
        for number, block in enumerate(self.editor.document.blocks):
            if old in block.text:
                self.editor.take_typed("Typing", number, block.text.replace(old, new))
                return


@pytest.fixture
def session() -> Session:
    return Session()


def test_neighbouring_words_are_one_stop(session: Session) -> None:
    assert [(stop.text, stop.state) for stop in session.review.stops] == [
        ("w3", State.TO_CHECK),
        ("w10 w11", State.TO_CHECK),
        ("w30", State.TO_CHECK),
    ]
    assert session.review.stops[1].span == Span(1000, 1190)


def test_it_begins_at_the_first_place_that_is_not_checked(session: Session) -> None:
    assert session.review.first is not None
    assert session.review.first.text == "w3"
    session.review.start()
    assert session.at == "w3"
    session.review.accept("Keep")
    session.review.leave()
    session.review.start()
    assert session.at == "w10 w11"
    assert session.heard == [Span(300, 390), Span(1000, 1190), Span(1000, 1190)]


def test_it_goes_round_till_every_place_was_looked_at(session: Session) -> None:
    session.begin_at("w30")
    session.review.accept("Keep")
    assert session.at == "w3"
    session.review.skip()
    assert session.at == "w10 w11"
    assert session.ends == []


def test_what_was_left_for_later_comes_once_more_after_all_others(session: Session) -> None:
    session.review.start()
    for _ in range(2):
        session.review.skip()
    session.review.accept("Keep")
    assert session.at == "w3"
    session.review.skip()
    assert session.at == "w10 w11"
    assert session.ends == []
    session.review.skip()
    assert session.at is None
    assert [end.left for end in session.ends] == [2]
    session.review.start()  # and with the next start
    assert session.at == "w3"


def test_the_last_place_left_for_later_does_not_come_twice_in_a_row(session: Session) -> None:
    session.review.start()
    for _ in range(2):
        session.review.accept("Keep")
    session.review.skip()
    assert session.at is None
    assert [end.left for end in session.ends] == [1]


def test_places_that_were_changed_are_counted_apart_from_those_that_were_kept(session: Session) -> None:
    session.review.start()
    session.review.accept("Keep")
    session.type("w10 w11", "w10 sea")
    assert session.review.places_fixed == 0
    session.review.accept("Keep")
    session.type("w20", "twenty")  # was never marked
    session.review.accept("Keep")
    [end] = session.ends
    assert (end.total, end.left, session.review.places_fixed) == (3, 0, 1)


def test_a_place_that_was_typed_over_does_not_come_back(session: Session) -> None:
    leaves = (session.review.leave, session.review.skip, session.review.back, lambda: session.review.accept("Keep"))
    for leave in leaves:
        session.editor.open(session.talk)
        session.begin_at("w10 w11")
        total = session.review.progress
        before = "w10 w11"
        for typed in ("s", "sea", "sea w1", "sea w11"):  # at last the second word reads as it was heard
            session.type(before, typed)
            before = typed
            assert session.review.progress.total == total.total
            assert session.review.progress.left == total.left - 1
            assert session.review.words_to_check == 2
        leave()
        assert session.review.words_to_check == 2
        assert session.review.progress.left == total.left - 1
        assert session.review.progress.total == total.total
        assert [word.state for word in session.editor.transcript.words][10:12] == [WordState.CHANGED, WordState.KEPT]
        while session.editor.undo_stack.canUndo():
            session.editor.undo()
        assert session.editor.transcript == session.talk


def test_what_was_fixed_in_part_and_left_for_later_is_still_to_check(session: Session) -> None:
    session.begin_at("w10 w11")
    session.type("w10 w11", "w10 sea")
    session.review.skip()
    assert session.at == "w30"
    assert session.editor.document.word(10).state is WordState.NOT_CHECKED
    assert session.review.progress == Progress(3, 3, 3, 3 * FIRST_PACE_MS)


def test_enter_settles_a_place_that_was_fixed_in_part(session: Session) -> None:
    session.begin_at("w10 w11")
    session.type("w10 w11", "w10 sea")
    session.review.accept("Keep")
    assert session.at == "w30"
    assert session.editor.document.word(10).state is WordState.KEPT
    assert session.review.progress == Progress(3, 3, 2, 2 * session.review.pace_ms)


def test_counts_only_fall_whatever_is_edited(session: Session) -> None:
    session.review.start()
    before = session.review.progress
    for old, new in (("w20", "one"), ("w21 w22", "two and three"), ("w29", "w29 and"), ("w12", "twelve"), ("w3 ", "")):
        session.type(old, new)
        session.editor.stop_typing()
        now = session.review.progress
        assert (now.total, now.left) <= (before.total, before.left)
        before = now
    every = editing.replace_each(session.editor.transcript, [(place, place + 1, "x") for place in range(30, 38)])
    session.review.decide("Fix all", every)
    assert session.review.progress.total <= before.total


def test_typing_somewhere_else_is_no_fix_of_this_place(session: Session) -> None:
    session.review.start()
    session.type("w20", "twenty")
    assert not session.review.is_fixing
    session.review.accept("Keep")
    assert session.editor.document.word(3).state is WordState.KEPT


def test_stops_are_the_same_as_found_anew_after_any_edits(session: Session) -> None:
    """An edit looks only at the paragraphs it touches."""
    dice = random.Random(3)
    for _ in range(60):
        transcript = session.editor.transcript
        paragraph = dice.randrange(len(transcript.paragraphs))
        count = len(transcript.paragraphs[paragraph].words)
        begin = dice.randrange(count + 1)
        end = min(begin + dice.randrange(3), count)
        match dice.randrange(6):
            case 0:
                after = editing.split(transcript, paragraph, begin)
            case 1:
                after = editing.join(transcript, paragraph)
            case 2:
                places = [dice.randrange(sum(len(part.words) for part in transcript.paragraphs)) for _ in range(3)]
                after = editing.set_state(transcript, places, WordState.KEPT)
            case 3 if session.editor.undo_stack.canUndo():
                session.editor.undo()
                continue
            case _:
                after = editing.retype(transcript, paragraph, begin, end, dice.choice(["", "a", "b c", "w30"]))
        session.editor.apply("Edit", after)
        editor = Editor()
        anew = Review(editor, Settings())  # type: ignore[arg-type]  # all it needs
        editor.make_marks = lambda transcript: session.editor.marks
        editor.open(session.editor.transcript)
        assert list(session.review.stops) == list(anew.stops)
        assert session.review.progress == anew.progress
        progress = session.review.progress
        assert places_of(session.editor.document) == Places(progress.left, progress.total, "thorough")
        assert session.review.places_fixed == anew.places_fixed


def test_keeping_goes_on_and_says_how_much_is_left(session: Session) -> None:
    session.review.start()
    session.now += 2
    session.review.accept("Keep")
    assert session.at == "w10 w11"
    assert session.editor.document.word(3).state is WordState.KEPT
    assert session.review.progress == Progress(2, 3, 2, 4000)
    session.review.accept("Keep")
    assert {session.editor.document.word(place).state for place in (10, 11)} == {WordState.KEPT}
    assert session.editor.undo_stack.count() == 2


def test_typing_fixes_and_the_next_stop_comes_only_then(session: Session) -> None:
    session.review.start()
    session.type("w3 ", "sea ")
    assert session.review.is_fixing
    assert session.at == "sea"
    session.type("sea ", "sea shore ")
    assert session.at == "sea shore"
    session.review.accept("Keep")
    assert session.at == "w10 w11"
    assert session.review.stops[0].heard_as == "w3"
    assert session.review.stops[0].state is State.CHANGED


def test_going_back_shows_what_was_decided(session: Session) -> None:
    session.review.start()
    session.review.accept("Keep")
    session.review.back()
    assert session.review.current is not None
    assert (session.at, session.review.current.state) == ("w3", State.KEPT)
    session.review.back()
    assert session.at == "w3"
    session.review.accept("Keep")
    assert session.at == "w10 w11"


def test_undo_leads_back_to_its_stop(session: Session) -> None:
    session.review.start()
    session.review.accept("Keep")
    session.review.accept("Keep")
    assert session.at == "w30"
    session.editor.undo()
    assert session.at == "w10 w11"
    session.editor.undo()
    assert session.at == "w3"
    assert session.editor.transcript == session.talk


def test_undo_leads_back_from_the_end_unless_something_else_was_done(session: Session) -> None:
    session.review.start()
    while session.review.current is not None:
        last = session.at
        session.review.accept("Keep")
    session.editor.undo()
    assert session.at == last
    session.review.accept("Keep")
    assert session.review.current is None
    session.editor.set_marks(session.editor.marks)
    session.editor.undo()
    assert session.review.current is None


def test_the_users_own_pace_is_learnt_and_kept(session: Session) -> None:
    assert session.review.pace_ms == FIRST_PACE_MS
    session.review.start()
    for seconds in (3, 1, 2):
        session.now += seconds
        session.review.accept("Keep")
    assert session.review.pace_ms == 2000
    again = Review(session.editor, session.settings, lambda: 0.0)  # type: ignore[arg-type]
    assert again.pace_ms == 2000


@pytest.mark.parametrize("seconds", [3600, 0.3])
def test_neither_a_long_break_nor_a_run_of_keys_is_a_pace(session: Session, seconds: float) -> None:
    session.review.start()
    session.now += seconds
    session.review.accept("Keep")
    assert session.review.pace_ms == FIRST_PACE_MS


def test_another_transcript_ends_it(session: Session) -> None:
    session.review.start()
    gone: list[tuple[Stop | None, int]] = []
    session.review.stop_changed.connect(lambda stop: gone.append((stop, len(session.review.stops))))
    session.editor.open(Transcript())
    assert gone == [(None, 0)]
    assert list(session.review.stops) == []
    session.review.start()
    assert session.at is None


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="has glibc overwrite what is freed")
def test_a_review_that_is_garbage_is_taken_apart_without_a_crash() -> None:
    """By a test of these that undoes something, since it depends on what else is there."""
    command = [sys.executable, "-m", "pytest", "-q", f"{__file__}::{test_undo_leads_back_to_its_stop.__name__}"]
    environment = {**os.environ, "MALLOC_PERTURB_": "165"}
    assert subprocess.run(command, env=environment, stdout=subprocess.DEVNULL, check=False).returncode == 0
